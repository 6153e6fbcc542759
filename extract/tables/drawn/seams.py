"""Cells filled with one colour that touch: the sides at which their areas meet."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.groups import SNAP, cluster
from extract.lines import Line, all_bold, bounding_box, group_lines
from extract.page import Box, Edge, Page, Word
from extract.standing import between_heights, between_sides, in_box
from extract.tables.drawn.rules import Grid
from extract.tables.drawn.shades import has_rows, shows_fill, without_words_on
from extract.tables.drawn.white_heads import sides_of_heads
from extract.tables.heads.header_lines import find_headers, is_header_block
from extract.tables.white.space import segments

FEWEST_ROWS = 2
"""Rows in which cells meet at one place, at least: areas behind single texts do not."""
TALLEST = 4
"""Lines of a row's tallest cell above those of the others, which stand in its middle, at most."""
ROW_REACH = 1.5
"""Space between a coloured row and one without a colour, in line heights, at most."""
SAME_END = 1.0
"""Points by which cells side by side end apart, at most."""


def count_seams(pages: Sequence[Page]) -> Counter[int]:
    """In how many rows of the document areas of one colour meet, by place in points."""
    upright = ({(round(e.x0), round(e.top)) for e in page.seams if not e.horizontal} for page in pages)
    return Counter(place for rows in upright for place, _ in rows)


def with_seams(page: Page, group: list[Edge], counted: Counter[int], others: Sequence[Sequence[Edge]]) -> list[Edge]:
    """The edges of filled areas with the sides at which the cells among them meet; only where they are cells' sides.

    These come again in several rows, and hardly any text goes on over them. A header without a fill above them is a
    row of theirs, unless it stands in other areas: the last row of a form above.

    Args:
        page: of the edges.
        group: edges that touch.
        counted: rows in which areas meet, by place.
        others: the page's other groups of edges.
    """
    if not is_painted(page, group):
        return group
    x0, top = min(e.x0 for e in group), min(e.top for e in group)
    x1, bottom = max(e.x1 for e in group), max(e.bottom for e in group)
    within = [e for e in page.seams if x0 <= e.x0 <= x1 and top - SNAP <= e.top and e.bottom <= bottom + SNAP]
    seams = [e for e in within if not e.horizontal]
    if all(sum(counted[round(e.x0) + d] for d in (-1, 0, 1)) < FEWEST_ROWS for e in seams):
        return group
    ends = {y for e in seams for y in (e.top, e.bottom)}
    levels = [e for e in within if e.horizontal and any(abs(e.top - y) <= SAME_END for y in ends)]
    edges = [*group, *seams, *levels]
    inside = [w for w in between_sides(page.words, x0, x1) if not w.turn]
    held = between_heights(inside, top, bottom)
    if not _has_body(held, edges, seams) and has_rows(page, [group]):
        return group
    above = [w for w in inside if w.bottom <= top + SNAP]
    return [*edges, *sides_of_heads(page, without_words_on(above, others), edges)]


def visible_edges(page: Page, group: list[Edge]) -> list[Edge]:
    """The edges of painted cells, without those that nobody sees where a row without a fill stands next to the areas.

    Then these are not the cells of the whole table, some of its rows are coloured.
    """
    if not is_painted(page, group):
        return group
    x0, top = min(e.x0 for e in group), min(e.top for e in group)
    x1, bottom = max(e.x1 for e in group), max(e.bottom for e in group)
    inside = [w for w in between_sides(page.words, x0, x1) if not w.turn]
    above = group_lines([w for w in inside if w.bottom <= top + SNAP])[::-1]
    below = group_lines([w for w in inside if w.top >= bottom - SNAP])
    rows = len(cluster([e.top for e in group if e.horizontal])) - 1
    near = 1 if rows > 1 else TALLEST
    if not any(_begin_row(page, lines[:near], end) for lines, end in ((above, top), (below, bottom))):
        return group
    seen = set(page.edges)
    return [e for e in group if e in seen]


def rows_follow(page: Page, group: Sequence[Edge]) -> bool:
    """Whether rows follow the lower end of a coloured area closely, of which none has a fill.

    Args:
        page: of the edges.
        group: edges that touch: the sides of the area, and lines drawn on it.
    """
    x0, x1, bottom = min(e.x0 for e in group), max(e.x1 for e in group), max(e.bottom for e in group)
    fills = [f for f in page.fills if f.x0 < x1 and x0 < f.x1 and f.bottom >= bottom - SNAP]
    if all(f.top > bottom - SNAP for f in fills):
        return False
    below = [w for w in between_sides(page.words, x0, x1) if not w.turn and w.top >= bottom - SNAP]
    first = min((f for f in fills if f.top >= bottom), key=lambda f: f.top, default=None)
    painted = between_heights(below, first.top, first.bottom) if first else []
    return (not painted or all_bold(painted)) and _begin_row(page, group_lines(below)[:TALLEST], bottom)


def _begin_row(page: Page, lines: Sequence[Line], end: float) -> bool:
    """Whether lines without a fill follow an end of areas closely, with words in several columns on one of them."""
    for line in lines:
        x0, top, _, bottom = bounding_box(line)
        if max(top - end, end - bottom) > ROW_REACH * (bottom - top) or shows_fill(page.fills, x0, (top + bottom) / 2):
            return False
        if len(segments(line)) > 1:
            return True
        end = bottom if top >= end else top
    return False


def is_painted(page: Page, group: Sequence[Edge]) -> bool:
    """Whether all uprights of a group are sides of filled areas, on a page where such meet."""
    return bool(page.seams) and all(e.fill for e in group if not e.horizontal)


def _has_body(words: Sequence[Word], edges: Sequence[Edge], seams: Sequence[Edge]) -> bool:
    """Whether cells meet in a row that is no header: areas behind headers and headings only divide no rows."""
    ys = cluster([e.top for e in edges if e.horizontal])
    for top, bottom in pairwise(ys):
        row = between_heights(words, top, bottom)
        if not all_bold(row) and any(e.top <= (top + bottom) / 2 < e.bottom for e in seams):
            lines = group_lines(row)
            if not find_headers(lines) and not is_header_block(lines):
                return True
    return False


def without_white_rows(grid: Grid, page: Page) -> Grid:
    """The grid of filled areas without rows of which all own slots are white and hold no words.

    Where a page cuts a cell merged over several rows, its area begins before theirs or ends after them.
    """
    own = [slot for slot in grid.slots if slot[2] == 1]
    white = {slot for slot in own if not _shows(grid.box(*slot), page)}
    rows = {row for row, *_ in white} - {slot[0] for slot in own if slot not in white}
    for row in sorted(rows, reverse=True):
        end = _end_without(grid, row, page)
        ys = (*grid.ys[:end], *grid.ys[end + 1 :])
        slots = [
            (first - (first > row), col, down - (first <= row < first + down), across)
            for first, col, down, across in grid.slots
            if (first, down) != (row, 1)
        ]
        grid = replace(grid, ys=ys, slots=tuple(sorted(slots)))
    return grid


def _end_without(grid: Grid, row: int, page: Page) -> int:
    """Which of the two ends of a row goes with it: its height is that of the row whose cells go on in it.

    A last row without any words is left out.
    """
    inside = [w for w in page.words if grid.xs[0] <= w.x0 < grid.xs[-1] and w.top < grid.ys[row + 1]]
    lowest = max(((w.top + w.bottom) / 2 for w in inside), default=0.0)
    if row == len(grid.ys) - 2 and lowest < grid.ys[row]:
        return row + 1
    return row if any(first < row < first + down for first, _, down, _ in grid.slots) else row + 1


def _shows(box: Box, page: Page) -> bool:
    """Whether a slot holds words or has a colour."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return bool(in_box(page.words, box)) or shows_fill(page.fills, x, y)
