"""The first columns of a table that no colour paints after a page break: merged cells whose words stand above it."""

from dataclasses import replace

from extract.page import Page
from extract.tables.drawn.rules import SNAP
from extract.tables.heads.header_lines import begins_with_header
from extract.tables.table import Cell, Table

FEWEST_LEFT = 3
"""Columns that show that a table is the rest of another."""


def with_unpainted(page: Page, table: Table, above: Table) -> Table:
    """The first table of a page in the columns of the one that ended the page before, where its first ones are white.

    Printers paint a merged cell on the page where its words stand. So the rest of the table has the columns at its
    right only; the others are empty cells over all its rows.

    Args:
        page: the page.
        table: its first table.
        above: the last table of the page before.
    """
    missing = len(above.columns) - len(table.columns)
    alike = zip(above.columns[missing:], table.columns, strict=False)
    if not (above.ruled and table.ruled) or missing < 1 or len(table.columns) <= FEWEST_LEFT:
        return table
    if any(abs(a - b) > SNAP for a, b in alike) or begins_with_header(table):
        return table
    left, top, right, bottom = above.columns[0], table.box[1], table.columns[0], table.box[3]
    if any(left <= w.x0 < right and top <= (w.top + w.bottom) / 2 < bottom for w in page.words):
        return table
    columns = (*above.columns[:missing], *table.columns)
    merged = [Cell(0, i, len(table.rows) - 1, 1, (columns[i], top, columns[i + 1], bottom)) for i in range(missing)]
    moved = [replace(c, col=c.col + missing) for c in table.cells]
    cells = sorted([*merged, *moved], key=lambda c: (c.row, c.col))
    return replace(table, box=(left, top, table.box[2], bottom), columns=columns, cells=tuple(cells))
