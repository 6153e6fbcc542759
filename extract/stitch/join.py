"""Add the rows of the next page to a table: repeated headers left out, cut rows and merged cells made whole."""

from collections.abc import Sequence
from dataclasses import replace

from extract.columns import Column, find_header, is_subheader
from extract.forms.find import find_forms
from extract.groups import SNAP
from extract.rows import Row, RowCell, exchange, join_cells, table_rows
from extract.stitch.cut import form_goes_on, header_goes_on, inner_heads, lacks_name, row_goes_on
from extract.stitch.heads import are_forms_own, begins_part, halves_of_header, heads_over, repeated_header
from extract.stitch.key import counterpart, is_goal, is_numbered, key_position, spans_rows, twin_of
from extract.stitch.reads_on import is_halved, text_goes_on
from extract.stitch.same import shift_between
from extract.stitch.stitched import OpenTable
from extract.tables import Table


def continue_table(last: OpenTable, table: Table) -> bool:
    """Add the rows of a table on the next page; False where it turns out to be another table."""
    rows = table_rows(table, shift_between(last.table, table))
    is_form = _is_form(last, rows)  # within a form, a header heads a small table beside a label
    columns = () if is_form else last.find_columns()
    head = not is_form and last.ends_with_header()
    cut_head = head and not is_subheader(rows[0], columns) and header_goes_on(last.rows[-1], rows[0])
    cut_head = cut_head or (not is_form and halves_of_header(last, rows[0]))
    repeated = 0 if cut_head or begins_part(last, rows[0]) else repeated_header(last, rows)
    repeated = 0 if is_form and are_forms_own(last, rows, repeated) else repeated
    if not (is_form or cut_head or repeated) and find_header(rows, 0, not columns) is not None:
        return False
    for row in rows[:repeated]:
        last.repeats += [c for c in row if c.text and c not in last.repeats]
    rows = rows[repeated:]
    open_rules = last.table.open_bottom and table.open_top
    end = _end_of_text(last.rows)
    unnamed = last.rows[end:]
    last.cut_back(end)
    if any(cell not in last.rows[-1] for row in unnamed for cell in row):
        _unmerge_last(last)
    page = last.add_part(table)
    if not rows:
        return True
    _divide_last(last, rows[0])
    rows = _divide_empty(rows, last.rows[-1])
    head = head and (is_subheader(rows[0], columns) or not open_rules)
    if is_form:
        goes_on = form_goes_on(last.tail(), rows[0], open_rules)
    else:
        goes_on = cut_head or (not head and row_goes_on(last.data(), rows[0], columns, open_rules, rows[1:]))
    last.joins.append((page, goes_on))
    if goes_on:
        above = last.rows[-1]
        _join_rows(last, rows, inner_heads(above) if is_form else heads_over(above, rows[0]) if cut_head else [])
    elif head:
        last.rows += rows
    else:
        _carry_down(last, rows, columns)
    if cut_head:
        last.forget_columns()
    return True


def _is_form(last: OpenTable, rows: Sequence[Row]) -> bool:
    """Whether the table is one of forms; a form that the break cuts after its first labels is told with its rest."""
    above = last.tail()
    return find_forms(above) is not None or find_forms([*above, *rows]) is not None


def _end_of_text(rows: Sequence[Row]) -> int:
    """The row after the last one that has words of its own, not only those of merged cells."""
    end = len(rows)
    while end > 1 and all(not c.text or c in rows[end - 2] for c in rows[end - 1]):
        end -= 1
    return end


def _unmerge_last(last: OpenTable) -> None:
    """Cells of the last row that only the white below it, at the end of another one, made merged are those of one."""
    above = last.rows[-2] if len(last.rows) > 1 else ()
    for cell in last.rows[-1]:
        if cell.merged and cell.text and cell not in above:
            last.exchange(cell, replace(cell, merged=False))


def _join_rows(last: OpenTable, rows: list[Row], over: Sequence[RowCell]) -> None:
    """Make the first of the rows the rest of the table's last row, cell by cell, and add the others.

    Below heads that stand `over` its cells it is a row of its own, with these and with what goes on.
    """
    extra = []
    for cell in rows[0]:
        twin = twin_of(last.rows[-1], cell)
        if twin in over:
            continue
        if twin is None:
            extra.append(cell)
            continue
        whole = join_cells(twin, cell)
        last.exchange(twin, whole)
        rows = exchange(rows, cell, whole)
    if extra:
        last.rows[-1] = tuple(sorted((*last.rows[-1], *extra), key=lambda c: c.x0))
    last.rows += rows if over else rows[1:]


def _carry_down(last: OpenTable, rows: list[Row], columns: Sequence[Column]) -> None:
    """Add rows after a break that cut no row; merged cells and goals that the break cut are carried on."""
    above = last.rows[-1]
    key = key_position(last.data(), columns)
    named = counterpart(rows[0], key)
    begins = named is not None and named.merged and lacks_name(last.data(), key, columns)
    shared = begins or _activity_goes_on(last.data(), rows[0], columns)
    for cell in rows[0]:
        twin = twin_of(last.rows[-1], cell)
        if twin is None or (twin.text and is_numbered(cell)):
            continue
        spans = shared and spans_rows(last.tail(), cell, columns)
        if not twin.text:
            if cell.text and (spans or (is_goal(twin, columns) and _is_only_empty(last.data(), twin))):
                last.exchange(twin, cell)
            continue
        stands_over = is_goal(twin, columns) and any(c.text for c in above if not is_goal(c, columns))
        if not cell.text:
            merged = _spans_more(last.tail(), twin, key, rows[0]) or _spans_more(rows, cell, key, rows[0])
            goes_on = twin.cut or spans or stands_over or merged
        else:
            names = twin.merged and twin is counterpart(last.rows[-1], key)
            goes_on = (twin.cut or spans or stands_over or names) and text_goes_on(twin, cell)
            goes_on = goes_on or is_halved(twin, cell)
        if goes_on:
            whole = join_cells(twin, cell, True)
            last.exchange(twin, whole)
            rows = exchange(rows, cell, whole)
    last.rows += rows


def _spans_more(rows: Sequence[Row], cell: RowCell, key: tuple[float, float], first: Row) -> bool:
    """Whether the cell is merged over rows, and not only over those of its activity where another begins in `first`."""
    named = counterpart(first, key)
    mine = [row for row in rows if cell in row]
    name = counterpart(mine[0], key)
    if not cell.merged or named is None or not named.text or name is None:
        return cell.merged
    return mine != [row for row in rows if name in row]


def _divide_last(last: OpenTable, first: Row) -> None:
    """Divide white without words at the end of the page, as printers leave it below what is merged over the break.

    Where the next page has words in its columns, cells as there begin in it, else those above it go on.
    """
    for cell in last.rows[-1]:
        if cell.text or not cell.cut:
            continue
        over, under = (_within(row, cell) for row in (last.rows[-2] if len(last.rows) > 1 else (), first))
        parts = over if not any(c.text for c in under) else [replace(cell, x0=c.x0, x1=c.x1) for c in under]
        if parts and (parts is over or len(parts) > 1):
            last.rows[-1] = tuple(part for c in last.rows[-1] for part in (parts if c is cell else [c]))
            for part in parts if parts is over else ():
                last.exchange(part, replace(part, merged=True))


def _within(row: Row, cell: RowCell) -> list[RowCell]:
    """The cells of a row between the sides of one of another row."""
    return [c for c in row if cell.x0 - SNAP <= c.x0 and c.x1 <= cell.x1 + SNAP]


def _divide_empty(rows: list[Row], above: Row) -> list[Row]:
    """The rows with empty cells of the first that lie below several cells divided as these are.

    Where the rest of merged cells has neither words nor a ground, nothing divides them.
    """
    parts: dict[RowCell, list[RowCell]] = {}
    for cell in rows[0]:
        under = _within(above, cell)
        if not cell.text and len(rows[0]) > 1 and len(under) > 1:
            parts[cell] = [replace(cell, x0=c.x0, x1=c.x1) for c in under]
    return [tuple(part for cell in row for part in parts.get(cell, [cell])) for row in rows]


def _is_only_empty(rows: Sequence[Row], cell: RowCell) -> bool:
    """Whether the column has no other cell without words: a merged one, whose text stands below the break."""
    column = [counterpart(row, (cell.x0, cell.x1)) for row in rows if len(row) > 1]
    others = [c for c in column if c is not None and c is not cell]
    return bool(others) and all(c.text for c in others)


def _activity_goes_on(rows: Sequence[Row], row: Row, columns: Sequence[Column]) -> bool:
    """Whether the row after the break is a further row of the activity before it, in a table that has such."""
    key = key_position(rows, columns)
    above, here = counterpart(rows[-1], key), counterpart(row, key)
    if above is None or here is None or len(rows[-1]) == 1 or not spans_rows(rows, above, columns):
        return False
    return not here.text or text_goes_on(above, here)
