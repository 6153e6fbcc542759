"""The characters of an open page as pdfium orders them, every one with its index and, when asked, its place.

pdfium gives the whole text in one call, generated spaces and line ends included. Where that text has as many
characters as the page (nearly always), position and index are the same; else (fonts without a right mapping give
control codes that the call leaves out) the characters are asked one by one.

Letters for which the file gives its own text (`/ActualText`: a ligature) stand, inside a form, where they would stand
if the form lay on the page unmoved: pdfium forgets the form's matrix. `LetterReader.frames` puts them right.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from extract.read import pdfium
from extract.read.frame import Frame

LINE_END_HYPHEN = "\ufffe"  # stands for a hyphen at a line end that pdfium joined to the next line
NO_LETTER = "\ufffd"  # a glyph without any code
_HYPHEN_CODE = 2  # how single characters give the same hyphen
_FIRST_LETTER = 32
_LAST_LETTER = 0x10FFFF
SECOND_HALF = "\u2060"  # zero width: in the place of the second half of a letter beyond the basic plane
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_HALF = re.compile("[\ud800-\udfff]")
_new = tuple.__new__  # a NamedTuple made without a call of Python code


class Letter(NamedTuple):
    """A character as seen, along its line: where its advance starts and ends, and the baseline across it."""

    start: float
    end: float
    baseline: float


class LetterReader:
    """The text of one page (`text[i]` is character i) and the places of its characters."""

    def __init__(self, handle: pdfium.TextPage, frame: Frame) -> None:
        self.handle = handle
        self.frame = frame
        self.text = _read_text(handle)
        self.frames: dict[int | None, Frame] = {}  # text objects whose letters are placed in another space

    def read_letter(self, index: int, turn: int) -> Letter:
        """The place of a character.

        Args:
            index: of the character.
            turn: direction of its line in degrees clockwise: at 180 and 270 `end` is below `start`.
        """
        return self.read_line((index,), turn)[0]

    def read_starts(self, indices: Iterable[int], turn: int) -> list[tuple[float, float]]:
        """Where the characters start along their line, and their baselines; cheaper than `read_line`."""
        if self.frames:
            return [(letter.start, letter.baseline) for letter in self.read_line(indices, turn)]
        handle, origin, get_origin = self.handle, pdfium.origin, pdfium.get_origin
        to_x, to_y = pdfium.ORIGIN_X, pdfium.ORIGIN_Y
        a, b, c, d, e, f, *_ = self.frame
        starts = []
        for index in indices:
            get_origin(handle, index, to_x, to_y)
            x, y = origin
            starts.append((a * x + c * y + e, b * x + d * y + f))
        return [(y, x) for x, y in starts] if turn % 180 else starts

    def read_line(self, indices: Iterable[int], turn: int) -> list[Letter]:
        """The places of the characters with these indices, which are read in one direction."""
        handle, origin, get_origin = self.handle, pdfium.origin, pdfium.get_origin
        rect, get_loose_box = pdfium.rect, pdfium.get_loose_box
        to_x, to_y, to_rect = pdfium.ORIGIN_X, pdfium.ORIGIN_Y, pdfium.RECT
        a, b, c, d, e, f, *_ = self.frame
        upright, forward = turn % 180 == 0, turn < 180
        line: list[Letter] = []
        for index in indices:
            if self.frames:
                own = self.frames.get(pdfium.get_text_object(handle, index), self.frame)
                a, b, c, d, e, f, *_ = own
            get_origin(handle, index, to_x, to_y)
            get_loose_box(handle, index, to_rect)
            x, y = origin
            left, top, right, bottom = rect
            if upright:
                start, baseline = a * x + c * y + e, b * x + d * y + f
                ends = (a * left + c * bottom + e, a * right + c * top + e)
            else:
                start, baseline = b * x + d * y + f, a * x + c * y + e
                ends = (b * left + d * bottom + f, b * right + d * top + f)
            end = max(start, *ends) if forward else min(start, *ends)
            line.append(_new(Letter, (start, end, baseline)))
        return line


def _read_text(handle: pdfium.TextPage) -> str:
    count = pdfium.count_chars(handle)
    if count <= 0:
        return ""
    text = pdfium.get_text(handle, count)
    if len(text) != count or "\x00" in text:
        text = "".join([_read_code(handle, index) for index in range(count)])
        text = _PAIR.sub(lambda pair: _join_pair(pair[0]) + SECOND_HALF, text)
    return _HALF.sub(NO_LETTER, text)


def _join_pair(pair: str) -> str:
    return pair.encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _read_code(handle: pdfium.TextPage, index: int) -> str:
    code: int = pdfium.get_unicode(handle, index)
    if _FIRST_LETTER <= code <= _LAST_LETTER:
        return chr(code)
    if code == _HYPHEN_CODE and pdfium.is_hyphen(handle, index) == 1:
        return LINE_END_HYPHEN
    if code == 0 or code >= _FIRST_LETTER:
        return NO_LETTER
    return chr(code)
