"""The cells that name a row, and cells of one column in two rows."""

from collections.abc import Sequence

from extract.columns import Column, column_of
from extract.rows import Row, RowCell
from normalise.codes import whole_number
from normalise.headings import starts_numbered

NAMES = ("activity", "measure", "task")
"""Fields that name a row, the likeliest first."""
MOSTLY = 2 / 3
"""Part of the rows in which a cell stands that names each of them."""


def key_position(rows: Sequence[Row], columns: Sequence[Column]) -> tuple[float, float]:
    """The x range of the cells that name an activity: its number where most rows have one, else its title."""
    numbers = [c for c in columns if c.field in {"number", None} and _mostly_numbered(rows, c)]
    named = [c for name in NAMES for c in columns if c.field == name]
    usual = [c for c in named if _names_most(rows, c)]
    for column in (*numbers, *usual, *named):
        return column.x0, column.x1
    first = _first_unmerged(rows)
    return first.x0, first.x1


def data_rows(rows: Sequence[Row], key: tuple[float, float], columns: Sequence[Column]) -> list[Row]:
    """Rows with something in the x range, those of the header aside."""
    heads = {text for column in columns for text in column.path}
    return [
        r for r in rows if len(r) > 1 and (c := counterpart(r, key)) is not None and c.text and c.printed not in heads
    ]


def is_numbered(cell: RowCell | None) -> bool:
    """Whether the cell begins with an outline number."""
    return cell is not None and starts_numbered(whole_number(cell.printed))


def is_goal(cell: RowCell, columns: Sequence[Column]) -> bool:
    """Whether the cell stands in a column of goals, which spans its activities; of measures the last one names rows."""
    mine = column_of(cell, columns)
    fields = {columns[i].field for i in mine}
    right = columns[mine[-1] + 1 :] if mine else ()
    over = any(c.field == "activity" for c in columns) or any(c.field == "measure" for c in right)
    return bool(fields) and fields <= {"goal", "specific_goal", *(["measure"] if over else [])}


def counterpart(row: Row, key: tuple[float, float]) -> RowCell | None:
    """The cell of the row that lies in the x range."""
    x0, x1 = key
    best, most = None, 0.0
    for cell in row:
        shared = (cell.x1 if cell.x1 < x1 else x1) - (cell.x0 if cell.x0 > x0 else x0)
        if shared > most:
            best, most = cell, shared
    return best if best is not None and most > 0.5 * min(x1 - x0, best.x1 - best.x0) else None


def twin_of(row: Row, cell: RowCell) -> RowCell | None:
    """The cell of the row in the same column as the given one."""
    return counterpart(row, (cell.x0, cell.x1))


def column_cells(rows: Sequence[Row], x0: float, x1: float) -> list[RowCell]:
    """The different cells with text in the x range, from top to bottom."""
    found = (counterpart(r, (x0, x1)) for r in rows)
    return list(dict.fromkeys(c for c in found if c is not None and c.text))


def spans_rows(rows: Sequence[Row], cell: RowCell, columns: Sequence[Column]) -> bool:
    """Whether cells of the column, its header aside, are merged over rows."""
    heads = {text for column in columns for text in column.path}
    return any(c.merged and c.printed not in heads for c in column_cells(rows, cell.x0, cell.x1))


def _mostly_numbered(rows: Sequence[Row], column: Column) -> bool:
    """Whether most cells of the column, its header aside, begin with numbers."""
    cells = [c for c in column_cells(rows, column.x0, column.x1) if c.printed not in column.path]
    return sum(is_numbered(c) for c in cells) * 2 > len(cells)


def _names_most(rows: Sequence[Row], column: Column) -> bool:
    """Whether most rows, bands aside, have words in the column; the last one, which a page may cut, tells nothing."""
    cells = [counterpart(r, (column.x0, column.x1)) for r in rows[:-1] if len(r) > 1]
    return bool(cells) and sum(c is not None and bool(c.text) for c in cells) >= MOSTLY * len(cells)


def _first_unmerged(rows: Sequence[Row]) -> RowCell:
    """The first cell of the fullest row that stands in a column without merged cells: those hold goals."""
    fullest = max(rows, key=len)
    plain = (c for c in fullest if not any(other.merged for other in column_cells(rows, c.x0, c.x1)))
    return next(plain, fullest[0])
