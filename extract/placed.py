"""Text with its place: every character knows the word, line and page it was read from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from extract.kept import kept
from extract.lines import bounding_box, group_lines
from extract.page import Box, Word
from normalise.words import join_lines, mark_breaks

_TEXT = attrgetter("text")
NEXT_LINE = 0.5
"""Part of a line's height by which the next line of a text stands lower, at least."""
MOST_MARGIN = 6.0
"""Points between a cell's side and its text, at most: more is an indent or centred text."""
SURE_ROOM = 0.5
"""Points left over from which the next line's first word would have fitted for certain."""
SURE_LETTER = 2.5
"""Points left over beside the next letter from which it would have fitted, whatever the cell's right margin."""
PARAGRAPH_SPACE = 1.0
"""Points by which the space between paragraphs of a cell is wider than that between lines."""
APART = -1.0
"""How full a line before such a space is said to be: less than any line is."""
BLANK = 0.25
"""Width of a blank in letter sizes."""


@dataclass
class Line:
    """Words on one line of one cell or paragraph.

    `whole` is False where a slice left words of the printed line out, `fill` the share of the available
    width that the printed line takes: a short line is the end of a paragraph. `tight` says whether not one more
    letter of the next line would have fitted (None: not known): only then a cell breaks a word.
    """

    page: int
    words: tuple[Word, ...]
    whole: bool = True
    fill: float = 1.0
    tight: bool | None = None

    @kept
    def text(self) -> str:
        """The words with a blank between them."""
        return " ".join(map(_TEXT, self.words))

    @property
    def printed(self) -> str:
        """The page's own text, mended words as they were."""
        return " ".join([w.printed or w.text for w in self.words])

    @kept
    def box(self) -> Box:
        """The smallest box around the words."""
        return bounding_box(self.words)


@dataclass(frozen=True)
class PlacedText:
    """Lines of text; `raw` has a line feed between lines and a blank between words."""

    lines: tuple[Line, ...] = ()

    @kept
    def spaced(self) -> str:
        """The lines with a blank between them, for matching."""
        return " ".join([line.text for line in self.lines])

    @kept
    def joined(self) -> str:
        """The text on one line, words that line ends broke in one piece."""
        return join_lines([line.text for line in self.lines], [line.tight for line in self.lines])

    @kept
    def printed(self) -> str:
        """The same of the page's own text, mended words as they were."""
        for line in self.lines:
            for word in line.words:
                if word.printed:
                    return join_lines([line.printed for line in self.lines], [line.tight for line in self.lines])
        return self.joined

    @kept
    def raw(self) -> str:
        """The text as printed, line by line."""
        return "\n".join([line.text for line in self.lines])

    @property
    def marked(self) -> str:
        """`raw` with a soft hyphen for each line feed or hyphen that only breaks a word."""
        return mark_breaks([line.text for line in self.lines], [line.tight for line in self.lines])

    def __bool__(self) -> bool:
        return bool(self.lines)

    def __add__(self, other: "PlacedText") -> "PlacedText":
        return PlacedText(self.lines + other.lines)

    def slice(self, start: int, end: int) -> "PlacedText":
        """The characters from start to end of `raw`; words are cut where the span cuts them."""
        if start <= 0 and end >= len(self.raw):
            return self
        lines: list[Line] = []
        following = 0
        for line in self.lines:
            at, following = following, following + len(line.text) + 1
            if following <= start or not line.words:
                continue
            if at >= end:
                break
            if start <= at and following - 1 <= end:
                lines.append(line)
                continue
            words = []
            for word in line.words:
                after = at + len(word.text)
                if start <= at and after <= end:
                    words.append(word)
                elif at < end and start < after:
                    words.append(cut_word(word, max(start - at, 0), min(end, after) - at))
                at = after + 1
            if words:
                whole = line.whole and [w.text for w in words] == [w.text for w in line.words]
                lines.append(Line(line.page, tuple(words), whole, line.fill, line.tight))
        return PlacedText(tuple(lines))

    def places(self) -> list[tuple[int, Box]]:
        """(page, box) of the text: whole lines below each other share a box, cut ones have their own."""
        result: list[tuple[int, Box]] = []
        above: Line | None = None
        for line in self.lines:
            box = line.box
            if above is not None and above.whole and line.whole and _stands_below(line, above):
                page, (x0, top, x1, bottom) = result[-1]
                result[-1] = (page, (min(x0, box[0]), min(top, box[1]), max(x1, box[2]), max(bottom, box[3])))
            else:
                result.append((line.page, box))
            above = line
        return result


def _stands_below(line: Line, above: Line) -> bool:
    """Whether the line is the next one of the same block of text."""
    _, top, _, bottom = above.box
    return line.page == above.page and line.box[1] >= top + NEXT_LINE * (bottom - top)


def cut_word(word: Word, first: int, last: int) -> Word:
    """The characters first..last of a word; without `cuts` the width is shared out evenly."""
    if first == 0 and last == len(word.text):
        return word
    edges = word.cuts
    if len(edges) != len(word.text):
        step = (word.x1 - word.x0) / len(word.text)
        edges = tuple(word.x0 + step * i for i in range(len(word.text)))
    x1 = word.x1 if last == len(word.text) else edges[last]
    printed = word.printed[first:last] if len(word.printed) == len(word.text) else ""
    return word._replace(text=word.text[first:last], x0=edges[first], x1=x1, cuts=edges[first:last], printed=printed)


def place_words(words: Iterable[Word], page: int) -> PlacedText:
    """The words of one cell, in any order, as placed text that does not know how full its lines are."""
    return PlacedText(tuple(Line(page, tuple(line)) for line in group_lines(words)))


def place_lines(
    lines: Sequence[Sequence[Word]],
    page: int,
    x0: float,
    x1: float,
    apart: Sequence[int] = (),
    ruled: bool = False,
) -> PlacedText:
    """The lines of one cell as placed text.

    Args:
        lines: from top to bottom, the words of each from left to right.
        page: their page.
        x0: left side of the cell in points, with `x1` to tell how full the lines are.
        x1: right side of the cell.
        apart: the lines (0-based) below which a wider space than usual ends a paragraph.
        ruled: whether rules tell where the cell ends for certain.
    """
    if x1 <= x0 or not lines:
        return PlacedText(tuple(Line(page, tuple(line)) for line in lines))
    start, limit = text_sides(lines, x0, x1)
    result = []
    for i, (line, below) in enumerate(zip(lines, [*lines[1:], ()], strict=True)):
        tight = is_tight(line, below, start, limit) if ruled else None
        fill = APART if i in apart else line_fill(line, below, limit)
        result.append(Line(page, tuple(line), True, fill, tight))
    return PlacedText(tuple(result))


def text_sides(lines: Iterable[Sequence[Word]], x0: float, x1: float) -> tuple[float, float]:
    """Where the text of a cell (its sides in points) begins and how far to the right it may reach, in points.

    That is as far as the cell's left margin leaves, or as its longest line.
    """
    left, right = x1, x0
    for line in lines:  # a comparison costs less than a call of min
        if line[0].x0 < left:
            left = line[0].x0
        if line[-1].x1 > right:
            right = line[-1].x1
    margin = min(MOST_MARGIN, max(0.0, left - x0))
    return x0 + margin, max(x1 - margin, right)


def is_tight(line: Sequence[Word], following: Sequence[Word], start: float, limit: float) -> bool | None:
    """Whether the first letter of the next line would not have fitted in the line; None where that is not sure.

    Args:
        line: the words of the line.
        following: those of the next one.
        start: where text begins on the left, in points.
        limit: how far to the right it may reach, in points.
    """
    if not following or line[0].turn in (90, 270):
        return None
    width = _first_width(following[0])
    if limit - line[-1].x1 > width + SURE_LETTER:
        return False
    return True if limit - start - (line[-1].x1 - line[0].x0) < width + SURE_ROOM else None


def _first_width(word: Word) -> float:
    """The width of the first letter in points."""
    return word.cuts[1] - word.cuts[0] if len(word.cuts) > 1 else (word.x1 - word.x0) / len(word.text)


def room_beside(line: Sequence[Word], following: Sequence[Word], limit: float) -> float:
    """Points that the next line's first word would have left at the end of the line; below 0 it did not fit."""
    return limit - line[-1].x1 - BLANK * line[-1].size - (following[0].x1 - following[0].x0)


def line_fill(line: Sequence[Word], following: Sequence[Word], limit: float) -> float:
    """How full a line is: 1 where the next line's first word would not have fitted, else its share.

    A line before a capitalised word that would have fitted counts as empty: its paragraph ends there.

    Args:
        line: the words of the line.
        following: those of the next one, empty for the last.
        limit: how far to the right the text may reach, in points.
    """
    if following:
        room = room_beside(line, following, limit)
        if room < 0.0:
            return 1.0
        if room > SURE_ROOM and following[0].text[0].isupper():
            return 0.0
    return min(1.0, (line[-1].x1 - line[0].x0) / max(1.0, limit - line[0].x0))
