"""Tables with every other row painted cell by cell: the rows between have the same columns, and nothing drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from extract.lines import all_bold, bounding_box, group_lines
from extract.page import Edge, Fill, Page, Word
from extract.tables.drawn.painted import are_areas, find_painted, seams_within
from extract.tables.drawn.rules import LOWEST_ROW, SNAP, cluster
from extract.tables.drawn.shades import STRIPE, shows_fill, without_words_on
from extract.tables.drawn.white_heads import sides_of_heads
from extract.tables.heads.header_lines import find_headers
from extract.tables.white.row_starts import rows_between
from extract.tables.white.space import count_filled, segments

FEWEST_SIDES = 3
"""Uprights of two columns."""
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
class _Stripes:
    """Painted rows of one table: their areas and edges, the sides of its columns, the ends of its rows, its words."""

    fills: list[Fill]
    edges: list[Edge]
    columns: list[float]
    ys: list[float]
    words: list[Word]

    def in_row(self, top: float, bottom: float) -> list[Word]:
        """The words of a row."""
        return [w for w in self.words if top <= (w.top + w.bottom) / 2 < bottom]

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


def join_stripes(page: Page, groups: Sequence[list[Edge]]) -> list[list[Edge]]:
    """The groups of edges, those of the painted rows of a table as one, with the sides of the cells between them.

    Args:
        page: of the edges.
        groups: edges that touch, from top to bottom.
    """
    if not any(e.fill and not e.horizontal for e in page.edges):
        return list(groups)
    joined: list[list[Edge]] = []
    for run in find_painted(page, groups):
        edges = _complete(page, run, [g for g in groups if all(g is not own for own in run)])
        joined += [edges] if edges else run
    return joined


def _complete(page: Page, run: Sequence[list[Edge]], others: Sequence[list[Edge]]) -> list[Edge]:
    """The edges of all cells of a table painted in every other row; none where the groups are no such table."""
    painted = [e for group in run for e in group]
    edges = [*painted, *seams_within(page, painted)]
    levels = [e.top for e in edges if e.horizontal]
    ys = cluster([*levels, min(e.top for e in edges), max(e.bottom for e in edges)], LOWEST_ROW)
    columns = cluster([e.x0 for e in edges if not e.horizontal])
    if len(columns) < FEWEST_SIDES or not all(are_areas(page, g) for g in run):
        return []
    beside = [w for w in page.words if not w.turn and columns[0] <= (w.x0 + w.x1) / 2 < columns[-1]]
    words = without_words_on(beside, others)
    x0, y0, x1, y1 = columns[0], ys[0], columns[-1], ys[-1]
    fills = [f for f in page.fills if f.x0 < x1 and x0 < f.x1 and f.top < y1 and y0 < f.bottom]
    stripes = _Stripes(fills, edges, columns, ys, words)
    if not _alternate(stripes):
        return []
    complete = _with_sides(_with_ends(_with_rows(stripes)))
    top = min(e.top for e in complete)
    return [*complete, *sides_of_heads(page, [w for w in words if w.bottom <= top + SNAP], complete)]


def _alternate(stripes: _Stripes) -> bool:
    """Whether rows of the body are painted, and rows of words in the same columns stand between painted ones."""
    white = coloured = 0
    for top, bottom in pairwise(stripes.ys):
        if bottom - top <= STRIPE:
            continue
        row = stripes.in_row(top, bottom)
        filled = count_filled(row, stripes.columns) >= FEWEST_FILLED
        if stripes.painted(top, bottom) >= HALF:
            coloured += filled and not all_bold(row) and not _is_across(group_lines(row), stripes.columns)
        elif row and _is_across(group_lines(row), stripes.columns):
            continue
        elif row and _fits_mostly(row, stripes.columns):
            white += filled
        else:
            return False
    return bool(white and coloured)


def _with_rows(stripes: _Stripes) -> _Stripes:
    """The rows with those that numbers tell where several stand between two painted ones."""
    columns = stripes.columns
    white = [stripes.in_row(*row) for row in pairwise(stripes.ys) if stripes.painted(*row) < HALF]
    tops = [y for row in white if row for y in rows_between(row, columns, False)]
    edges = [*stripes.edges, *(Edge(columns[0], y, columns[-1], y) for y in tops)]
    return replace(stripes, edges=edges, ys=sorted([*stripes.ys, *tops]))


def _with_ends(stripes: _Stripes) -> _Stripes:
    """The rows with white ones above the first and below the last painted one, where their text is close to it."""
    columns, ys, edges = stripes.columns, list(stripes.ys), list(stripes.edges)
    space = _space_above(stripes)
    above = group_lines(w for w in stripes.words if w.bottom <= ys[0] + SNAP)
    header = find_headers(group_lines(stripes.in_row(ys[0], ys[1])))
    if header or any(end == len(above) for _, end in find_headers(above)):
        above = []
    below = group_lines(w for w in stripes.words if w.top >= ys[-1] - SNAP)
    for lines, end, step in ((above[::-1], ys[0], -1), (below, ys[-1], 1)):
        row = _near(lines, end, space, step)
        if count_filled(row, columns) >= FEWEST_FILLED and _fits(row, columns):
            _, top, _, bottom = bounding_box(row)
            y = bottom + space if step > 0 else top - space
            ys = [*ys, y] if step > 0 else [y, *ys]
            edges.append(Edge(columns[0], y, columns[-1], y))
    return replace(stripes, edges=edges, ys=ys)


def _space_above(stripes: _Stripes) -> float:
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


def _with_sides(stripes: _Stripes) -> list[Edge]:
    """The edges with the sides of cells that are white, and in rows painted as one area."""
    columns, edges = stripes.columns, list(stripes.edges)
    space = _space_above(stripes)
    rows = list(pairwise(stripes.ys))
    sides = [stripes.sides(*row) if stripes.painted(*row) >= HALF else [] for row in rows]
    drawn = [e.top for e in stripes.edges if e.horizontal and not e.fill]
    for i, (top, bottom) in enumerate(rows):
        row = stripes.in_row(top, bottom)
        lines = group_lines(row)
        y = (top + bottom) / 2
        ruled = any(abs(y0 - top) <= SNAP for y0 in drawn)
        open_sided = [not sides[i] or not shows_fill(stripes.fills, (a + b) / 2, y) for a, b in pairwise(columns)]
        across = all(open_sided) and _is_across(lines, columns)
        shared = [] if across else _shared_sides(sides[:i][::-1], sides[i + 1 :], row)
        for col, is_open in enumerate(open_sided):
            if is_open:
                x0, x1 = columns[col], columns[col + 1]
                seen = [x for x in (x0, x1) if x in (columns[0], columns[-1]) or (x in shared and _fits(row, (x,)))]
                edges += [Edge(x, top, x, bottom) for x in seen]
                if not ruled and _begins(stripes, x0, x1, top, space):
                    edges.append(Edge(x0, top, x1, top))
    return edges


def _shared_sides(above: Sequence[list[float]], below: Sequence[list[float]], row: Sequence[Word]) -> list[float]:
    """The sides between columns in a white row: those of the nearest painted rows; where they differ, one of both.

    Args:
        above: the sides in each row above it, from the nearest one on; none in white ones and in bands.
        below: the same of the rows below.
        row: its words.
    """
    one, other = (next(filter(None, sides), []) for sides in (above, below))
    both, shared = sorted({*one, *other}), {*one} & {*other}
    if len(shared) >= min(HALF * len(both), len(one), len(other)):
        return both
    return one if _fits(row, one) else other


def _fits(words: Sequence[Word], sides: Sequence[float]) -> bool:
    """Whether no word stands on a side of columns."""
    return not any(w.x0 < x - INTO and x + INTO < w.x1 for w in words for x in sides)


def _fits_mostly(words: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether words stand on less than half of the sides between columns: cells are merged over them."""
    return sum(not _fits(words, (x,)) for x in columns[1:-1]) < HALF * (len(columns) - 2)


def _is_across(lines: Sequence[Sequence[Word]], columns: Sequence[float]) -> bool:
    """Whether every line is one run of words, bold in the first column or going on over a side of columns."""
    runs = [segments(line, HALF * line[0].size) for line in lines]
    if any(len(run) > 1 for run in runs):
        return False
    heading = all(w.bold for line in lines for w in line) and all(run[0][1] < columns[1] for run in runs)
    return heading or any(a < x < b for run in runs for a, b in run for x in columns[1:-1])


def _begins(stripes: _Stripes, x0: float, x1: float, top: float, space: float) -> bool:
    """Whether a text begins at the top of a row below another one in a column."""
    held = [w for w in stripes.words if x0 <= (w.x0 + w.x1) / 2 < x1]
    first = min((w for w in held if w.top >= top - SNAP), key=lambda w: w.top, default=None)
    if first is None or first.top > top + space + SPACE:
        return False
    foot = max((w.bottom for w in held if w.top < top - SNAP), default=float("-inf"))
    return first.top - foot > max(space, SAME_ROW * (first.bottom - first.top))
