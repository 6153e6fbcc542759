"""Text with its place: every character knows the word, line and page it was read from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from extract.lines import bounding_box, group_lines
from extract.page import Box, Word

NEXT_LINE = 0.5
"""Part of a line's height by which the next line of a text stands lower, at least."""
MOST_MARGIN = 6.0
"""Points between a cell's side and its text, at most: more is an indent or centred text."""
SURE_ROOM = 0.5
"""Points left over from which the next line's first word would have fitted for certain."""
PARAGRAPH_SPACE = 1.0
"""Points by which the space between paragraphs of a cell is wider than that between lines."""
BLANK = 0.25
"""Width of a blank in letter sizes."""


@dataclass(frozen=True)
class Line:
    """Words on one line of one cell or paragraph.

    `whole` is False where a slice left words of the printed line out, `fill` the share of the available
    width that the printed line takes: a short line is the end of a paragraph.
    """

    page: int
    words: tuple[Word, ...]
    whole: bool = True
    fill: float = 1.0

    @cached_property
    def text(self) -> str:
        """The words with a blank between them."""
        return " ".join([w.text for w in self.words])

    @property
    def printed(self) -> str:
        """The page's own text, mended words as they were."""
        return " ".join(w.printed or w.text for w in self.words)

    @cached_property
    def box(self) -> Box:
        """The smallest box around the words."""
        return bounding_box(self.words)


@dataclass(frozen=True)
class PlacedText:
    """Lines of text; `raw` has a line feed between lines and a blank between words."""

    lines: tuple[Line, ...] = ()

    @cached_property
    def raw(self) -> str:
        """The text as printed, line by line."""
        return "\n".join(line.text for line in self.lines)

    def __bool__(self) -> bool:
        return bool(self.lines)

    def __add__(self, other: "PlacedText") -> "PlacedText":
        return PlacedText(self.lines + other.lines)

    def slice(self, start: int, end: int) -> "PlacedText":
        """The characters from start to end of `raw`; words are cut where the span cuts them."""
        lines, at = [], 0
        for line in self.lines:
            words = []
            for word in line.words:
                first, last = max(start - at, 0), min(end - at, len(word.text))
                if first < last:
                    words.append(cut_word(word, first, last))
                at += len(word.text) + 1
            if words:
                whole = line.whole and tuple(w.text for w in words) == tuple(w.text for w in line.words)
                lines.append(Line(line.page, tuple(words), whole, line.fill))
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


def place_words(
    words: Iterable[Word], page: int, x0: float = 0.0, x1: float = 0.0, leading: float | None = None
) -> PlacedText:
    """The words of one cell as placed text.

    Args:
        words: in any order.
        page: their page.
        x0: left side of the cell in points, with `x1` to tell how full the lines are.
        x1: right side of the cell.
        leading: usual space between lines in points; a wider one ends a paragraph.
    """
    return place_lines(group_lines(words), page, x0, x1, leading)


def place_lines(
    lines: Sequence[Sequence[Word]], page: int, x0: float, x1: float, leading: float | None = None
) -> PlacedText:
    """The lines of one cell as placed text; as `place_words`."""
    fills = _fills(lines, x0, x1, leading) if x1 > x0 else [1.0] * len(lines)
    return PlacedText(tuple(Line(page, tuple(line), True, fill) for line, fill in zip(lines, fills, strict=True)))


def line_gap(above: Sequence[Word], below: Sequence[Word]) -> float:
    """Points between two lines."""
    return min(w.top for w in below) - max(w.bottom for w in above)


def _fills(lines: Sequence[Sequence[Word]], x0: float, x1: float, leading: float | None) -> list[float]:
    """How full each line is: 1 where the next line's first word would not have fitted, else its share.

    A line before a wider space, or before a capitalised word that would have fitted, counts as empty: its
    paragraph ends there.

    The text reaches as far to the right as the cell's left margin leaves, or as its longest line.
    """
    margin = min(MOST_MARGIN, max(0.0, min(line[0].x0 for line in lines) - x0)) if lines else 0.0
    limit = max([x1 - margin, *(line[-1].x1 for line in lines)])
    return [line_fill(line, lines[i + 1] if i + 1 < len(lines) else (), limit, leading) for i, line in enumerate(lines)]


def line_fill(line: Sequence[Word], following: Sequence[Word], limit: float, leading: float | None = None) -> float:
    """How full a line is, 0 to 1: see `_fills`.

    Args:
        line: the words of the line.
        following: those of the next one, empty for the last.
        limit: how far to the right the text may reach, in points.
        leading: usual space between lines, where the next line is on the same page.
    """
    share = min(1.0, (line[-1].x1 - line[0].x0) / max(1.0, limit - line[0].x0))
    if not following:
        return share
    if leading is not None and line_gap(line, following) > leading + PARAGRAPH_SPACE:
        return 0.0
    room = limit - line[-1].x1 - BLANK * line[-1].size - (following[0].x1 - following[0].x0)
    if room < 0:
        return 1.0
    return 0.0 if room > SURE_ROOM and following[0].text[0].isupper() else share
