"""Heads without a colour right above coloured cells: the first row of their table."""

from collections.abc import Sequence

from extract.lines import group_lines
from extract.page import Box, Edge, Page, Word
from extract.tables.compose import compose_table
from extract.tables.drawn.rules import cluster
from extract.tables.heads.header_lines import HEADER_REACH, find_headers
from extract.tables.heads.parted_heads import part_heads


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


def _sides(box: Box) -> list[Edge]:
    """The sides of a cell."""
    x0, top, x1, bottom = box
    return [
        *(Edge(x0, y, x1, y, True) for y in (top, bottom)),
        *(Edge(x, top, x, bottom, True) for x in (x0, x1)),
    ]
