"""Words of an open page: runs of characters without white space, with the box of their line.

pdfium gives the text in one call; a word asks only for the place of its first and last character. All characters
are asked for where a word may have to be split (`Word.cuts`) or where its ends disagree.

A word's box: from the origin of its first character to the advance of its last (as pdfplumber's), and vertically a
box of the font size around the baseline, the same share above and below for every font: words of one size on one
line have the same top and bottom, whatever their fonts claim about ascent and descent.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.page import Word
from extract.read import pdfium
from extract.read.frame import Frame
from extract.read.letters import LINE_END_HYPHEN, PageText
from extract.read.style import Style, StyleReader

DESCENT = 0.215  # share of the font size under the baseline: Times .216, Arial .212
SPACE = " \t\n\r\x0b\x0c\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_WORD = re.compile(f"[^{SPACE}{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?|{LINE_END_HYPHEN}")
_MAY_BE_GLUED = re.compile(r"[^\W\d_]\d|\w[^\w\s]+\w")
_GAP = 0.3  # share of the size: a wider gap inside a run is a gap between words
_BACK = 0.5  # share of the size: the next character starts so far before the end of the last one
_OFF_LINE = 0.5  # share of the size: the baseline moves by more than a superscript's


class Letter(NamedTuple):
    """A character as seen: the start and end of its advance along the line, and the baseline across it."""

    start: float
    end: float
    baseline: float


class WordReader:
    """Reads the words of one page."""

    def __init__(self, page_text: PageText, frame: Frame) -> None:
        self._handle, self._text = page_text
        self._frame = frame
        self._style_reader = StyleReader(page_text.handle, frame)
        self._styles: dict[int, Style] = {}
        self.hidden = 0  # words that are not drawn
        self._hyphen = "\xad" if "\xad" in self._text else "-"

    def read_words(self) -> Iterator[Word]:
        """Every word, in the order of the page's own stream."""
        for match in _WORD.finditer(self._text):
            yield from self._read_run(match.start(), match.end())

    def _read_run(self, start: int, end: int) -> Iterator[Word]:
        first = pdfium.get_text_object(self._handle, start) or 0
        style = self._read_style(first, start)
        if style.hidden:
            self.hidden += 1
        text = self._text[start:end]
        if text[-1] == LINE_END_HYPHEN:
            text = text[:-1] + self._hyphen
        whole = first == (pdfium.get_text_object(self._handle, end - 1) or 0)
        if whole and not _MAY_BE_GLUED.search(text):
            yield _build_word(text, self._read_letter(start, style.turn), self._read_letter(end - 1, style.turn), style)
            return
        letters = [self._read_letter(index, style.turn) for index in range(start, end)]
        bounds = [0, *_find_breaks(letters, style.size), end - start]
        for low, high in zip(bounds, bounds[1:], strict=False):
            part_style = style if low == 0 else self._read_style(
                pdfium.get_text_object(self._handle, start + low) or 0, start + low
            )
            part = text[low:high]
            cuts = tuple([letter.start for letter in letters[low:high]]) if _MAY_BE_GLUED.search(part) else ()
            yield _build_word(part, letters[low], letters[high - 1], part_style, cuts)

    def _read_style(self, text_object: int, index: int) -> Style:
        style = self._styles.get(text_object)
        if style is None:
            style = self._styles[text_object] = self._style_reader.read_style(text_object, index)
        return style

    def _read_letter(self, index: int, turn: int) -> Letter:
        frame, rect = self._frame, pdfium.rect
        pdfium.get_origin(self._handle, index, pdfium.D1, pdfium.D2)
        pdfium.get_loose_box(self._handle, index, pdfium.RECT)
        x, y = frame.point(pdfium.double_1.value, pdfium.double_2.value)
        x0, top, x1, bottom = frame.box(rect.left, rect.bottom, rect.right, rect.top)
        if turn == 0:
            return Letter(x, max(x, x1), y)
        if turn == 90:
            return Letter(y, max(y, bottom), x)
        if turn == 180:
            return Letter(x, min(x, x0), y)
        return Letter(y, min(y, top), x)


def _find_breaks(letters: list[Letter], size: float) -> list[int]:
    """Where a run of letters is really two: a wide gap, a step back, another line."""
    breaks = []
    forward = 1 if letters[-1].end >= letters[0].start else -1
    for index in range(1, len(letters)):
        before, after = letters[index - 1], letters[index]
        gap = (after.start - before.end) * forward
        if gap > _GAP * size or gap < -_BACK * size or abs(after.baseline - before.baseline) > _OFF_LINE * size:
            breaks.append(index)
    return breaks


def _build_word(text: str, first: Letter, last: Letter, style: Style, cuts: tuple[float, ...] = ()) -> Word:
    """A word with its line box; `cuts` are along the reading direction."""
    under = DESCENT * style.size
    over = style.size - under
    low, high = min(first.start, last.end), max(first.start, last.end)
    size, bold, font, turn, _ = style
    if turn == 0:
        return Word(text, low, first.baseline - over, high, first.baseline + under, size, bold, font, 0, cuts)
    if turn == 180:
        return Word(text, low, first.baseline - under, high, first.baseline + over, size, bold, font, 180, cuts)
    if turn == 90:
        return Word(text, first.baseline - under, low, first.baseline + over, high, size, bold, font, 90, cuts)
    return Word(text, first.baseline - over, low, first.baseline + under, high, size, bold, font, 270, cuts)
