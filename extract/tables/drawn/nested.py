"""Small tables within the cells of another: drawn inside them, or touching their sides so that the grids become one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.page import holds
from extract.tables.drawn.rules import same_lines
from extract.tables.drawn.split import split_table
from extract.tables.table import Cell, Table

FEWEST_BLOCKS = 2
"""Cells in which the same inner header comes again, at least."""
OFTEN = 0.5
"""Part of a table's rows that have it: a form has a small table beside few of its labels."""


@dataclass(frozen=True, slots=True)
class _Inner:
    """Where small tables lie: columns from `first` to before `end` of a grid, and what their header says."""

    columns: tuple[float, ...]
    first: int
    end: int
    header: tuple[str, ...]


def nest(tables: Sequence[Table]) -> list[Table]:
    """The tables with those that lie within a cell of another put into it."""
    inner = [t for t in tables if any(holds(c.box, t.box) for other in tables if other is not t for c in other.cells)]
    return [_with_nested(t, inner) for t in tables if t not in inner]


def _with_nested(table: Table, inner: list[Table]) -> Table:
    if not inner:
        return table
    cells = tuple(replace(c, nested=tuple(split_table(t) for t in inner if holds(c.box, t.box))) for c in table.cells)
    return replace(table, cells=cells)


def nest_repeated(pages: Sequence[Sequence[Table]]) -> list[list[Table]]:
    """The tables of all pages with inner grids that touch the sides of their cells put into these.

    They are told by their header: below a head over several columns it comes again in every row. Where a page cuts
    such a cell, its rest has none; the columns tell it.
    """
    found = [inner for tables in pages for table in tables if (inner := _find_inner(table))]
    if not found:
        return [list(tables) for tables in pages]
    return [[_nest_table(table, found) for table in tables] for tables in pages]


def _find_inner(table: Table) -> _Inner | None:
    """The columns below one head where every row holds the same header again."""
    for head in table.cells:
        if head.row or head.rowspan > 1 or head.colspan < 2 or head.colspan == len(table.columns) - 1:
            continue
        first, end = head.col, head.col + head.colspan
        blocks = [rows for rows in _blocks(table, first, end) if rows[1] - rows[0] > 1]  # the header and a row below it
        headers = [_header(table, rows, first, end) for rows in blocks]
        often = len(headers) >= max(FEWEST_BLOCKS, OFTEN * _count_below(table, head))
        if often and len(set(headers)) == 1 and sum(map(bool, headers[0])) > 1:
            return _Inner(table.columns, first, end, headers[0])
    return None


def _count_below(table: Table, head: Cell) -> int:
    """The cells with words beside those below a head."""
    outer = 0 if head.col else head.colspan
    return sum(bool(c.row and c.col == outer and c.words) for c in table.cells)


def _blocks(table: Table, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The rows of each cell of the first column below the head that has inner rows: (first, after the last)."""
    outer = 0 if first else end
    for cell in table.cells:
        if cell.row == 0 or cell.col != outer or cell.colspan == len(table.columns) - 1:
            continue
        rows = (cell.row, cell.row + cell.rowspan)
        beside = [c for c in table.cells if rows[0] <= c.row < rows[1] and not first <= c.col < end]
        if all((c.row, c.rowspan) == (cell.row, cell.rowspan) for c in beside) and _parts(table, rows, first, end):
            yield rows


def _parts(table: Table, rows: tuple[int, int], first: int, end: int) -> list[Cell]:
    """The cells within the rows and columns, none where one reaches out of them; rows without words left out."""
    cells = [c for c in table.cells if rows[0] <= c.row < rows[1] and first <= c.col < end]
    if any(c.row + c.rowspan > rows[1] or c.col + c.colspan > end for c in cells):
        return []
    filled = {c.row for c in cells if c.words}
    return [c for c in cells if c.row in filled]


def _header(table: Table, rows: tuple[int, int], first: int, end: int) -> tuple[str, ...]:
    parts = _parts(table, rows, first, end)
    top = min(c.row for c in parts)
    return tuple(" ".join(w.text for line in c.lines for w in line) for c in parts if c.row == top)


def _nest_table(table: Table, found: Sequence[_Inner]) -> Table:
    """The table with its inner grids nested, where one of those found has its columns."""
    inner = next((i for i in found if same_lines(i.columns, table.columns)), None)
    if inner is None:
        return table
    first, end = inner.first, inner.end
    cells = list(table.cells)
    for rows in _blocks(table, first, end):
        parts = _parts(table, rows, first, end)
        if len(parts) < 2:
            continue
        held = [c for c in cells if rows[0] <= c.row < rows[1] and first <= c.col < end]
        cells = [c for c in cells if c not in held]
        box = (table.columns[first], table.rows[rows[0]], table.columns[end], table.rows[rows[1]])
        words = tuple(w for c in held for w in c.words)
        small = _small_table(table, parts, first, end)
        cells.append(Cell(rows[0], first, rows[1] - rows[0], end - first, box, words, (small,)))
    return replace(table, cells=tuple(sorted(cells, key=lambda c: (c.row, c.col))))


def _small_table(table: Table, parts: Sequence[Cell], first: int, end: int) -> Table:
    """The cells as a table of their own."""
    top, bottom = min(c.row for c in parts), max(c.row + c.rowspan for c in parts)
    columns, rows = table.columns[first : end + 1], table.rows[top : bottom + 1]
    cells = tuple(replace(c, row=c.row - top, col=c.col - first) for c in parts)
    return Table(table.page, (columns[0], rows[0], columns[-1], rows[-1]), columns, rows, cells)
