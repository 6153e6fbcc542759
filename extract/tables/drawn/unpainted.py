"""The first columns of a table that no colour paints after a page break: merged cells whose words stand above it."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.groups import SNAP
from extract.lines import bounding_box, group_lines
from extract.page import Page, Word
from extract.tables.table import Cell, Table
from extract.tables.white.space import fits

APART = 0.5
"""White between the texts of two cells of a column, in heights of a line, at least."""
FEWEST_LEFT = 3
"""Columns that show that a table is the rest of another."""


def with_unpainted(page: Page, table: Table, above: Table) -> Table:
    """The first table of a page in the columns of the one that ended the page before, where its first ones are white.

    Printers paint a merged cell on the page where its words stand. So the rest of the table has the columns at its
    right only; the others are white, and texts in them begin new cells.

    Args:
        page: the page.
        table: its first table.
        above: the last table of the page before.
    """
    missing = len(above.columns) - len(table.columns)
    alike = zip(above.columns[missing:], table.columns, strict=False)
    if not (above.ruled and table.ruled) or missing < 1 or len(table.columns) <= FEWEST_LEFT:
        return table
    if any(abs(a - b) > SNAP for a, b in alike):
        return table
    left, top, _, bottom = above.columns[0], *table.box[1:]
    columns = (*above.columns[:missing], *table.columns)
    beside = [w for w in page.words if left <= w.x0 < table.box[0] and top <= (w.top + w.bottom) / 2 < bottom]
    if not fits(group_lines(beside), columns[: missing + 2]):
        return table
    merged = [cell for col in range(missing) for cell in _merged(beside, table, col, columns[col : col + 2])]
    moved = [replace(c, col=c.col + missing) for c in table.cells]
    cells = sorted([*merged, *moved], key=lambda c: (c.row, c.col))
    return replace(table, box=(left, top, table.box[2], bottom), columns=columns, cells=tuple(cells))


def _merged(words: Sequence[Word], table: Table, col: int, sides: Sequence[float]) -> Iterator[Cell]:
    """The cells of a white column: a text below others, or below the table's top, begins one."""
    rows, (x0, x1) = table.rows, sides
    lines = group_lines(w for w in words if x0 <= w.x0 < x1)
    starts, foot = [0], rows[0]
    for line in lines:
        _, top, _, bottom = bounding_box(line)
        if top - foot > APART * (bottom - top):
            starts.append(bisect(rows, top + SNAP) - 1)
        foot = bottom
    for start, end in pairwise([*dict.fromkeys(starts), len(rows) - 1]):
        held = tuple(w for line in lines for w in line if rows[start] <= (w.top + w.bottom) / 2 < rows[end])
        yield Cell(start, col, end - start, 1, (x0, rows[start], x1, rows[end]), held)
