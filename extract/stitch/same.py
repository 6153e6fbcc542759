"""Whether tables on two pages have the same columns."""

from collections.abc import Sequence
from statistics import median

from extract.tables import Cell, Table

SAME_EDGE = 6.0
"""Points by which column edges of one table may differ from page to page."""
HEADER_ROWS = 3
"""Rows of a header that may be printed again on the next page."""
SAME_LINE = 1.5
"""The same for the one line within a table of two columns, which lies near one of many by chance."""
FEWEST_LINES = 4
"""Vertical lines of a table of more than two columns."""
SAME_COLUMN = 0.6
"""Part of a column's width that two columns told from white space share where they are one."""


def same_columns(one: Table, other: Table) -> bool:
    """Whether two tables share their vertical lines, moved sideways as on left and right pages.

    Where tables of other columns stand right above or below, a page's table has the lines of both: then the rows at
    the break tell.
    """
    shift = shift_between(one, other)
    if not (one.ruled and other.ruled):
        return len(one.columns) == len(other.columns) and all(
            min(b, d + shift) - max(a, c + shift) >= SAME_COLUMN * min(b - a, d - c)
            for a, b, c, d in zip(one.columns, one.columns[1:], other.columns, other.columns[1:], strict=False)
        )
    if abs((one.columns[-1] - one.columns[0]) - (other.columns[-1] - other.columns[0])) > SAME_EDGE:
        return False
    fewer, more = sorted((one, other), key=lambda t: len(t.columns))
    move = shift if fewer is one else -shift
    within = SAME_EDGE if len(fewer.columns) >= FEWEST_LINES or len(more.columns) == len(fewer.columns) else SAME_LINE
    shared = sum(any(abs(x - move - y) <= within for y in more.columns[1:-1]) for x in fewer.columns[1:-1])
    if shared == len(fewer.columns) - 2 and (shared or len(more.columns) == 2):
        return True
    return _same_cells(_rows_of_cells(one)[::-1], _rows_of_cells(other), shift)


def shift_between(one: Table, other: Table) -> float:
    """How far the second table is to be moved right to lie as the first; the outer sides of white columns tell nothing.

    They are where the words of a page happen to begin.
    """
    first = one.columns[0] - other.columns[0]
    if one.ruled or len(one.columns) != len(other.columns) or len(one.columns) < FEWEST_LINES:
        return first
    inner = [a - b for a, b in zip(one.columns[1:-1], other.columns[1:-1], strict=True)]
    return median(inner) if max(inner) - min(inner) <= SAME_EDGE else first


def _rows_of_cells(table: Table) -> list[list[Cell]]:
    """The cells of each row from left to right; a merged cell stands in all its rows."""
    rows: list[list[Cell]] = [[] for _ in table.rows[1:]]
    for cell in sorted(table.cells, key=lambda c: c.col):
        for row in range(cell.row, cell.row + cell.rowspan):
            rows[row].append(cell)
    return rows


def _same_cells(above: Sequence[Sequence[Cell]], below: Sequence[Sequence[Cell]], shift: float) -> bool:
    """Whether the rows next to the break have the same cells.

    A band over the whole width has none of its own, and the columns of a header printed again stand below it.
    """
    last = next((row for row in above if len(row) > 1), [])
    first = [row for row in below if len(row) > 1][:HEADER_ROWS]
    return any(
        len(last) == len(row)
        and all(
            abs(a.box[0] - b.box[0] - shift) <= SAME_EDGE and abs(a.box[2] - b.box[2] - shift) <= SAME_EDGE
            for a, b in zip(last, row, strict=True)
        )
        for row in first
    )
