"""Rows without uprights among rows of the same table that have them: their words stand in the same columns."""

from collections.abc import Sequence
from itertools import pairwise

from extract.groups import SNAP
from extract.page import Edge, Page
from extract.tables.table import Cell, Table
from extract.tables.white.space import count_filled, fits, is_band


def sides_of_wide(page: Page, table: Table) -> list[Edge]:
    """The sides of columns that no rule shows within cells over several, whose words keep to these columns.

    Only where uprights divide a row there below the first: table styles rule every other row.

    Args:
        page: of the table.
        table: of a drawn grid.
    """
    wide = [(c, cols) for c in table.cells if c.colspan > 1 and (cols := _columns_of(c, table.columns))]
    single: dict[int, set[int]] = {}
    for cell in table.cells if wide else ():
        if cell.colspan == 1 and cell.words and cell.row:
            single.setdefault(cell.row, set()).add(cell.col)
    return [
        Edge(x, cell.box[1], x, cell.box[3])
        for cell, filled in wide
        if any(len(filled & cols) > 1 for cols in single.values()) and not _holds_grid(page, cell)
        for x in table.columns[cell.col + 1 : cell.col + cell.colspan]
    ]


def _holds_grid(page: Page, cell: Cell) -> bool:
    """Whether uprights stand within a cell: a small table of its own."""
    x0, top, x1, bottom = cell.box
    uprights = (e for e in page.edges if not e.horizontal and x0 + SNAP < e.x0 < x1 - SNAP)
    return any(top - SNAP <= e.top and e.bottom <= bottom + SNAP for e in uprights)


def _columns_of(cell: Cell, columns: Sequence[float]) -> set[int]:
    """The columns in which the words of a cell over several stand; none where words run over their sides."""
    inner = columns[cell.col : cell.col + cell.colspan + 1]
    if cell.rowspan > 1 or len(cell.words) < 2 or not fits(cell.lines, inner) or is_band(cell.words):
        return set()
    return {cell.col + i for i, sides in enumerate(pairwise(inner)) if count_filled(cell.words, sides)}
