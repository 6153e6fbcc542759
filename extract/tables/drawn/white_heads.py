"""Heads without a colour right above coloured cells: the first row of their table, with all its columns."""

from collections.abc import Sequence
from itertools import pairwise

from extract.groups import SNAP, cluster
from extract.lines import group_lines
from extract.page import Box, Edge, Fill, Page, Word
from extract.standing import between_sides
from extract.tables.compose import compose_table
from extract.tables.heads.header_lines import HEADER_REACH, find_headers
from extract.tables.heads.parted_heads import part_heads
from extract.tables.white.space import count_filled, find_gutters, fits


def sides_of_heads(page: Page, words: Sequence[Word], edges: Sequence[Edge]) -> list[Edge]:
    """The sides of the heads that stand right above coloured cells; none where other words do.

    Args:
        page: of the words.
        words: above the cells.
        edges: the sides of the cells.
    """
    lines = group_lines(words)
    start, end = (find_headers(lines) or [(0, 0)])[-1]
    columns, rows = cluster([e.x0 for e in edges if not e.horizontal]), [e.top for e in edges]
    top = min(rows)
    if not 0 < end == len(lines) or top - max(w.bottom for w in lines[-1]) > HEADER_REACH:
        return []
    header = lines[start:]
    ys = [min(w.top for w in header[0]), top, max(rows)]  # heads over several columns hide none of the rows below
    heads = part_heads(compose_table(page, columns, ys, [], [w for line in header for w in line]))
    return [side for cell in heads.cells if cell.box[1] < top for side in _sides(cell.box)]


def with_white_columns(
    columns: Sequence[float], ys: Sequence[float], fills: Sequence[Fill], words: Sequence[Word]
) -> list[float]:
    """The sides of columns with those between columns that no area paints, each of them below a head.

    Args:
        columns: the sides that areas show.
        ys: the ends of the rows.
        fills: the coloured areas of these rows.
        words: in the table and above it.
    """
    white = [(a, b) for a, b in pairwise(columns) if not any(f.x0 < (a + b) / 2 < f.x1 for f in fills)]
    above = group_lines(w for w in words if white and w.bottom <= ys[0] + SNAP)
    heads = [w for start, end in find_headers(above)[-1:] for line in above[start:end] for w in line]
    held = [w for w in words if heads and (w in heads or ys[0] <= (w.top + w.bottom) / 2 < ys[-1])]
    found = list(columns)
    for a, b in white:
        lines = group_lines(between_sides(held, a, b))
        sides = find_gutters(lines, a, b)
        if count_filled(heads, sides) == len(sides) - 1 and fits(lines, sides):
            found += sides[1:-1]
    return sorted(found)


def _sides(box: Box) -> list[Edge]:
    """The sides of a cell."""
    x0, top, x1, bottom = box
    return [
        *(Edge(x0, y, x1, y, True) for y in (top, bottom)),
        *(Edge(x, top, x, bottom, True) for x in (x0, x1)),
    ]
