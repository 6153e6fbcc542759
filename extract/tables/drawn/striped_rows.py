"""The rows of tables painted in every other row: coloured ones, white ones between and at both ends of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from extract.groups import SNAP
from extract.lines import bounding_box, group_lines
from extract.page import Edge, Fill, Word
from extract.standing import between_heights
from extract.tables.drawn.rules import same_lines
from extract.tables.drawn.shades import shows_fill
from extract.tables.heads.header_lines import find_headers
from extract.tables.white.space import count_filled

FEWEST_FILLED = 2
"""Columns with words in a row, at least, that shows that its cells are those of the table."""
HALF = 0.5
"""Part of a row's width that is painted where it is one of the coloured ones."""
INTO = 1.0
"""Points by which a word reaches into two columns where it is that of a cell over both, at least."""
SPACE = 2.0
"""Points by which the white above the text of a row differs from that of the others, at most."""
SAME_ROW = 0.3
"""White between the lines of a row, in heights of theirs, at most."""


@dataclass(frozen=True, slots=True)
class Stripes:
    """Painted rows of one table: their areas and edges, the sides of its columns, the ends of its rows, its words."""

    fills: list[Fill]
    edges: list[Edge]
    columns: list[float]
    ys: list[float]
    words: list[Word]

    def in_row(self, top: float, bottom: float) -> list[Word]:
        """The words of a row."""
        return between_heights(self.words, top, bottom)

    def sides(self, top: float, bottom: float) -> list[float]:
        """The sides between the columns of a painted row."""
        y = (top + bottom) / 2
        seen = [e.x0 for e in self.edges if not e.horizontal and e.top <= y < e.bottom]
        return [x for x in self.columns[1:-1] if any(abs(x - x0) <= SNAP for x0 in seen)]

    def painted(self, top: float, bottom: float) -> float:
        """The part of a row's width that is painted."""
        y = (top + bottom) / 2
        width = sum(b - a for a, b in pairwise(self.columns) if shows_fill(self.fills, (a + b) / 2, y))
        return width / (self.columns[-1] - self.columns[0])


def closing_rule(others: Sequence[list[Edge]], columns: Sequence[float], end: float) -> float | None:
    """Where the first rule below the painted rows lies that is as wide as they are and touches nothing."""
    sides = columns[0], columns[-1]
    levels = [g[0].top for g in others if len(g) == 1 and same_lines((g[0].x0, g[0].x1), sides)]
    return min((y for y in levels if y > end), default=None)


def with_ends(stripes: Stripes, closing: float | None) -> Stripes:
    """The rows with white ones above the first and below the last painted one, where their text is close to it.

    Args:
        stripes: the painted rows.
        closing: where a rule as wide as the table lies below.
    """
    columns, ys, edges = stripes.columns, list(stripes.ys), list(stripes.edges)
    space = space_above(stripes)
    above = group_lines(w for w in stripes.words if w.bottom <= ys[0] + SNAP)
    header = find_headers(group_lines(stripes.in_row(ys[0], ys[1])))
    if header or any(end == len(above) for _, end in find_headers(above)):
        above = []
    below = group_lines(w for w in stripes.words if w.top >= ys[-1] - SNAP)
    for lines, end, step in ((above[::-1], ys[0], -1), (below, ys[-1], 1)):
        row = _near(lines, end, space, step)
        if row and step > 0 and closing is not None:
            row = [w for w in stripes.words if end - SNAP <= w.top < closing]
        if count_filled(row, columns) >= FEWEST_FILLED and keep_off(row, columns):
            _, top, _, bottom = bounding_box(row)
            y = (closing or bottom + space) if step > 0 else top - space
            ys = [*ys, y] if step > 0 else [y, *ys]
            edges.append(Edge(columns[0], y, columns[-1], y))
    return replace(stripes, edges=edges, ys=ys)


def space_above(stripes: Stripes) -> float:
    """The usual white between the top of a painted row and its text."""
    spaces = []
    for top, bottom in pairwise(stripes.ys):
        row = stripes.in_row(top, bottom)
        if row and stripes.painted(top, bottom) >= HALF:
            spaces.append(min(w.top for w in row) - top)
    return median(spaces)


def _near(lines: Sequence[Sequence[Word]], end: float, space: float, step: int) -> list[Word]:
    """The words of the lines that follow the end of the painted rows, downwards or up, as closely as text in them."""
    near: list[Word] = []
    reach = space + SPACE
    for line in lines:
        _, top, _, bottom = bounding_box(line)
        if (top - end if step > 0 else end - bottom) > reach:
            break
        near += line
        end, reach = max(end, bottom) if step > 0 else min(end, top), SAME_ROW * (bottom - top)
    return near


def keep_off(words: Sequence[Word], sides: Sequence[float]) -> bool:
    """Whether no word stands on a side of columns."""
    return not any(w.x0 < x - INTO and x + INTO < w.x1 for w in words for x in sides)
