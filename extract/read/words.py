"""Words of an open page: runs of characters without white space, with the box of their line.

pdfium gives the text in one call; a word asks only for the place of its first and last character. All characters
are asked for where a word may have to be split (`Word.cuts`) or where its ends disagree.

A word's box: from the origin of its first character to the advance of its last (as pdfplumber's), and vertically a
box of the font size around the baseline, the same share above and below for every font: words of one size on one
line have the same top and bottom, whatever their fonts claim about ascent and descent.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.page import Word
from extract.read import pdfium
from extract.read.breaks import find_breaks
from extract.read.doubles import find_doubled_letters
from extract.read.letters import LINE_END_HYPHEN, Letter, LetterReader
from extract.read.runs import Run, Runs
from extract.read.style import Style, StyleReader

DESCENT = 0.215  # share of the font size under the baseline: Times .216, Arial .212
SPACE = " \t\n\r\x0b\x0c\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"  # zero width: no part of a word; its pieces touch
_NO_LETTER = SPACE + UNSEEN + LINE_END_HYPHEN
_WORD = re.compile(f"[^{_NO_LETTER}]+")
_WORD_AT_LINE_END = re.compile(f"[^{_NO_LETTER}]+{LINE_END_HYPHEN}?|{LINE_END_HYPHEN}")
_DRAWN_HYPHEN = re.compile("(?<=\\d)\xad(?=\\w)|(?<=\\w)\xad(?=\\d)")  # nothing else breaks a number inside a line
_may_be_glued = re.compile(r"[^\W\d_]\d|\d[^\W\d_]|\w[^\w\s\xad]+\w").search
_NUMBER_MEETS_WORD = re.compile(r"\d(?=[^\W\d_])|[^\W\d_](?=\d)")
_KERNED = re.compile("A(?=A)|А(?=А)")  # set so close to the blank between them that pdfium sees none: `AGENDA ALFA`
_WIDEST = 0.8  # share of the size that a letter of a word takes at most, on the average
_LONGER = 0.5  # share of the size: allowance for short words
_UNEVEN = 0.1  # share of the size: by how much the baselines of a plain word's ends may differ
SWALLOWED = 0.08  # share of the size: letters of one word are not so far apart
COLUMN = 0.5  # share of the size: no letters of one piece of text are so far apart, however they are spaced
_LAST_LETTERS = re.compile(r"[^\W\d_]*$")
RAISED = 0.2  # share of the size: a footnote's number stands higher
SMALLER = 0.85  # share of the size: and is set smaller
UNITS = ("m", "km", "cm", "dm", "mm", "м", "км", "цм", "дм", "мм")  # whose power is not a footnote
_new = tuple.__new__  # a NamedTuple made without a call of Python code: there are hundreds a page


class PageRuns(NamedTuple):
    """The words of a page in the order of its own stream; how many are not drawn; those left out as slanting."""

    runs: Runs
    hidden: int
    slanting: list[str]


def read_runs(letters: LetterReader, styles: StyleReader) -> PageRuns:
    """Every word of a page; slanting text (a watermark across the page) is not among the words.

    Args:
        letters: the page's characters.
        styles: the styles of its text objects.
    """
    handle, text, frame = letters.handle, letters.text, letters.frame
    joined, soft, kerning = LINE_END_HYPHEN in text, "\xad" in text, _KERNED.search(text) is not None
    hyphen = "\xad" if soft else "-"
    get_object, get_origin, get_loose_box = pdfium.get_text_object, pdfium.get_origin, pdfium.get_loose_box
    origin, rect, to_x, to_y, to_rect = pdfium.origin, pdfium.rect, pdfium.ORIGIN_X, pdfium.ORIGIN_Y, pdfium.RECT
    a, b, c, d, e, f, *_ = frame
    upright, misplaced = frame.rotation == 0, bool(letters.frames)
    known, read_style = styles.known, styles.read_style
    runs = Runs()
    hidden = 0
    slanting: list[str] = []
    for match in (_WORD_AT_LINE_END if joined else _WORD).finditer(text):
        start, end = match.span()
        part = match[0]
        if joined and part[-1] == LINE_END_HYPHEN:
            part = part[:-1] + hyphen
        if soft and hyphen in part:
            part = _DRAWN_HYPHEN.sub("-", part)
        text_object = get_object(handle, start)
        style = known.get(text_object) or read_style(text_object, start)
        size, bold, font, turn, invisible, clip, slants = style
        hidden += invisible
        if slants:
            slanting.append(part)
            continue
        kerned = kerning and _KERNED.search(part) is not None
        if not (turn or misplaced or kerned) and (part.isalpha() or not _may_be_glued(part)):
            get_origin(handle, start, to_x, to_y)
            get_loose_box(handle, end - 1, to_rect)
            x, y = origin
            left, over, right, under = rect
            if upright:
                x0, x1, base = x + e, right + e, f - y
                low, high = f - under, f - over
            else:
                x0, x1, base = a * x + c * y + e, max(a * left + c * under, a * right + c * over) + e, b * x + d * y + f
                low, high = b * left + d * under + f, b * right + d * over + f
                if low < high:
                    low, high = high, low
            slack = _UNEVEN * size
            if 0.0 < x1 - x0 < (_WIDEST * (end - start) + _LONGER) * size and high - slack < base <= low + slack:
                bottom = base + DESCENT * size
                word = Word(part, x0, bottom - size, x1, bottom, size, bold, font)
                runs.append(_new(Run, (word, range(start, end), clip)))
                continue
        runs += _read_doubtful(letters, styles, part, start, style)
    return PageRuns(runs, hidden, slanting)


def _read_doubtful(letters: LetterReader, styles: StyleReader, text: str, start: int, style: Style) -> list[Run]:
    """The words of a run that is turned, may be glued, or does not look like one word."""
    size, turn, count = style.size, style.turn, len(text)
    forward = 1 if turn < 180 else -1
    first, last = letters.read_letter(start, turn), letters.read_letter(start + count - 1, turn)
    width = (last.end - first.start) * forward
    plain = 0 < width < (_WIDEST * count + _LONGER) * size and abs(last.baseline - first.baseline) <= _UNEVEN * size
    indices = range(start, start + count)
    if plain:
        cuts: tuple[float, ...] = ()
        breaks: list[int] = []
        if turn or _may_be_glued(text):
            starts = letters.read_starts(indices, turn)
            cuts = tuple([place for place, _ in starts])
            if find_doubled_letters(text, cuts, size):
                text, cuts, style = text[::2], cuts[::2], style._replace(bold=True)
                indices = indices[::2]
            else:
                raised = _find_raised(letters, styles, [base for _, base in starts], start, style)
                breaks = raised or _find_swallowed(letters, start, text, style)
        breaks = breaks or _find_kerned(letters, start, text, style)
        if not breaks:
            return [Run(_build_word(text, first, last, style, cuts), indices, style.clip)]
        line = letters.read_line(indices, turn)
    else:
        line = letters.read_line(indices, turn)
        breaks = find_breaks(line, size, forward)
        if not breaks and _may_be_glued(text):
            breaks = _find_raised(letters, styles, [letter.baseline for letter in line], start, style)
    runs = []
    for low, high in pairwise([0, *breaks, count]):
        part = text[low:high]
        if low:
            style = styles.read_style(pdfium.get_text_object(letters.handle, start + low), start + low)
        cuts = tuple([letter.start for letter in line[low:high]]) if turn or _may_be_glued(part) else ()
        word = _build_word(part, line[low], line[high - 1], style, cuts)
        runs.append(Run(word, range(start + low, start + high), style.clip))
    return runs


def _find_raised(
    letters: LetterReader, styles: StyleReader, baselines: list[float], start: int, style: Style
) -> list[int]:
    """Where a footnote's number begins: digits that are raised and smaller, not the power of a unit (m2, kWh/m2).

    Lowered digits (CO2 as chemists set it) are a part of their word.
    """
    upwards = -1 if style.turn in (0, 270) else 1
    index = len(baselines)
    while index > 1 and (baselines[index - 1] - baselines[0]) * upwards > RAISED * style.size:
        index -= 1
    end = start + len(baselines)
    if index in (1, len(baselines)) or not letters.text[start + index : end].isdigit():
        return []
    raised = styles.read_style(pdfium.get_text_object(letters.handle, start + index), start + index)
    unit = _LAST_LETTERS.search(letters.text[start : start + index].lower())
    is_power = unit is not None and unit[0] in UNITS
    return [] if raised.size > SMALLER * style.size or is_power else [index]


def _find_swallowed(letters: LetterReader, start: int, text: str, style: Style) -> list[int]:
    """Where a space that pdfium swallowed (drawn under a letter) stood between a number and a word.

    Another piece of text begins there and does not go on exactly where the last one ended, or the next column begins.
    """
    found = []
    for match in _NUMBER_MEETS_WORD.finditer(text):
        before, after = start + match.end() - 1, start + match.end()
        same = pdfium.get_text_object(letters.handle, before) == pdfium.get_text_object(letters.handle, after)
        one, other = letters.read_line((before, after), style.turn)
        if abs(other.start - one.end) > (COLUMN if same else SWALLOWED) * style.size:
            found.append(match.end())
    return found


def _find_kerned(letters: LetterReader, start: int, text: str, style: Style) -> list[int]:
    """Where a blank stands between two letters that are set closer to it than others."""
    found = []
    for match in _KERNED.finditer(text):
        one, other = letters.read_line((start + match.start(), start + match.end()), style.turn)
        if abs(other.start - one.end) > SWALLOWED * style.size:
            found.append(match.end())
    return found


def read_cuts(text: str, places: Sequence[int], turn: int, letters: LetterReader) -> tuple[float, ...]:
    """Where each letter of a word starts along its line, if it may have to be split; else empty.

    Args:
        text: of the word.
        places: indices of its characters.
        turn: its direction.
        letters: the page's characters.
    """
    if len(text) != len(places) or not (turn or _may_be_glued(text)):
        return ()
    return tuple([letter.start for letter in letters.read_line(places, turn)])


def build_part(word: Word, text: str, line: list[Letter]) -> Word:
    """A part of a word, with the places of its own letters."""
    cuts = tuple([letter.start for letter in line]) if word.turn or _may_be_glued(text) else ()
    low, high = sorted((line[0].start, line[-1].end))
    if word.turn % 180:
        return word._replace(text=text, top=low, bottom=high, cuts=cuts)
    return word._replace(text=text, x0=low, x1=high, cuts=cuts)


def _build_word(text: str, first: Letter, last: Letter, style: Style, cuts: tuple[float, ...] = ()) -> Word:
    """A word with its line box; `cuts` are along the reading direction."""
    size, bold, font, turn, *_ = style
    under = DESCENT * size
    over = size - under
    low, high = min(first.start, last.end), max(first.start, last.end)
    base = first.baseline
    before, after = (over, under) if turn in (0, 270) else (under, over)
    if turn % 180:
        return Word(text, base - before, low, base + after, high, size, bold, font, turn, cuts)
    return Word(text, low, base - before, high, base + after, size, bold, font, turn, cuts)
