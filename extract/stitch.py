"""Join what page breaks cut: tables over pages, rows over the break, merged cells carried over it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.columns import Column, column_of, find_header, is_subheader
from extract.forms import find_forms
from extract.layout import Block, PageLayout, Paragraph
from extract.page import Box
from extract.rows import Row, RowCell, exchange, join_cells, printed_row, table_rows
from extract.tables import Table
from normalise.headers import names_sum
from normalise.headings import starts_numbered

FEWEST_CELLS = 3
"""Cells of a row that tell a table by their sides."""
SAME_EDGE = 6.0
"""Points by which column edges of one table may differ from page to page."""
SAME_COLUMN = 0.6
"""Part of a column's width that two columns told from white space share where they are one."""
FOOTNOTE_SIZE = 0.92
"""Footnotes are set in letters smaller than this part of the page's usual size."""
HEADINGS = 3
"""Headings over a table that may be printed again with its header."""
HEAD_ROWS = 8
"""Rows at the top of a table among which a repeated header is looked for."""

_LOWER = re.compile(r"^[\W\d_]*[a-zčćšđžа-яђјљњћџ]")
_UPPER = re.compile(r"^[\W\d_]*[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ]")
_ENDS = re.compile(r"[.;:!?]\s*$")
_HYPHEN_END = re.compile(r"\w[-\u00ad‐]\s*$")
_ITEM = re.compile(r"(?:^|\s)(\d{1,2})\.")


@dataclass(frozen=True, slots=True)
class StitchedTable:
    """A table over any number of pages: its rows with every header printed once, in page order.

    `repeats` are the cells of headers printed again, `joins` the (page before the break, whether its last
    row went on) of each page break inside the table.
    """

    rows: tuple[Row, ...]
    parts: tuple[tuple[int, Box], ...]
    repeats: tuple[RowCell, ...] = ()
    joins: tuple[tuple[int, bool], ...] = ()


StreamItem = Paragraph | StitchedTable


@dataclass(slots=True)
class _Open:
    """The table that may go on on the next page."""

    table: Table
    rows: list[Row]
    parts: list[tuple[int, Box]]
    above: tuple[str, ...] = ()  # the headings over the table, which may be printed again on the next page
    repeats: list[RowCell] = field(default_factory=list)
    joins: list[tuple[int, bool]] = field(default_factory=list)
    columns: tuple[Column, ...] = ()
    looked_at: int = 0  # rows among which headers were looked for
    header_end: int = 0  # the row after the first header; 0 where none was found
    last_header: int = 0  # the row after the last one

    def find_columns(self) -> tuple[Column, ...]:
        """The columns of the last header among the rows so far; none where the table has no header."""
        at = self.looked_at
        while at < len(self.rows):
            header = find_header(self.rows, at, not self.columns)
            if header is None:
                at += 1
                continue
            at, self.columns = header
            self.last_header = at
            self.header_end = self.header_end or at
        self.looked_at = len(self.rows)
        return self.columns

    def close(self) -> StitchedTable:
        return StitchedTable(tuple(self.rows), tuple(self.parts), tuple(self.repeats), tuple(self.joins))


def stitch(layouts: Sequence[PageLayout]) -> list[StreamItem]:
    """The document as one stream of paragraphs and whole tables."""
    stream: list[StreamItem | _Open] = []
    last: _Open | None = None
    for layout in layouts:
        for position, block in enumerate(layout.blocks):
            if isinstance(block, Paragraph):
                stream.append(block)
                continue
            if (
                last is not None
                and _at_break(last, layout, position, layouts)
                and same_columns(last.table, block)
                and _continue_table(last, block)
            ):
                del stream[len(stream) - position :]  # headings printed again
                continue
            last = _Open(block, table_rows(block), [(block.page, block.box)], _headings_above(stream))
            stream.append(last)
    return [item.close() if isinstance(item, _Open) else item for item in stream]


def _at_break(last: _Open, layout: PageLayout, position: int, layouts: Sequence[PageLayout]) -> bool:
    """Whether nothing but footnotes stands between the last table and the table at this position."""
    if last.table.page == layout.number - 1:
        before = next(item for item in layouts if item.number == last.table.page)
        after_table = before.blocks[_position(before, last.table) + 1 :]
        repeated = all(isinstance(b, Paragraph) and b.joined in last.above for b in layout.blocks[:position])
        return repeated and all(_is_footnote(b, before) for b in after_table)
    return False


def _headings_above(stream: Sequence[StreamItem | _Open]) -> tuple[str, ...]:
    """The last paragraphs before a table."""
    texts: list[str] = []
    for item in reversed(stream[-HEADINGS:]):
        if not isinstance(item, Paragraph):
            break
        texts.append(item.joined)
    return tuple(texts)


def _position(layout: PageLayout, table: Table) -> int:
    return next(i for i, b in enumerate(layout.blocks) if b is table)


def _is_footnote(block: Block, layout: PageLayout) -> bool:
    """Small letters at the foot of the page that begin with a mark or a number."""
    if not isinstance(block, Paragraph):
        return False
    sizes = sorted(w.size for b in layout.blocks if isinstance(b, Table) for c in b.cells for w in c.words)
    usual = sizes[len(sizes) // 2] if sizes else block.size
    return re.match(r"^[\d*¹²³⁴⁵]", block.joined) is not None and block.size <= usual / FOOTNOTE_SIZE


def same_columns(one: Table, other: Table) -> bool:
    """Whether two tables share their vertical lines, moved sideways as on left and right pages."""
    shift = one.columns[0] - other.columns[0]
    if not (one.ruled and other.ruled):
        return len(one.columns) == len(other.columns) and all(
            min(b, d + shift) - max(a, c + shift) >= SAME_COLUMN * min(b - a, d - c)
            for a, b, c, d in zip(one.columns, one.columns[1:], other.columns, other.columns[1:], strict=False)
        )
    if abs((one.columns[-1] - one.columns[0]) - (other.columns[-1] - other.columns[0])) > SAME_EDGE:
        return False
    fewer, more = sorted((one, other), key=lambda t: len(t.columns))
    move = shift if fewer is one else -shift
    shared = sum(any(abs(x - move - y) <= SAME_EDGE for y in more.columns) for x in fewer.columns)
    if shared == len(fewer.columns) and (len(fewer.columns) > 2 or len(more.columns) == 2):
        return True
    return _same_cells(one, other, shift)


def _same_cells(one: Table, other: Table, shift: float) -> bool:
    """Whether the last row of one table and the first of the other have the same cells.

    Where tables of other columns stand right above or below, a page's table has the lines of both.
    """
    last = max(c.row + c.rowspan for c in one.cells)
    above = sorted((c.box[0], c.box[2]) for c in one.cells if c.row + c.rowspan == last)
    below = sorted((c.box[0] + shift, c.box[2] + shift) for c in other.cells if c.row == 0)
    return len(above) == len(below) >= FEWEST_CELLS and all(
        abs(a - b) <= SAME_EDGE
        for one_cell, two in zip(above, below, strict=True)
        for a, b in zip(one_cell, two, strict=True)
    )


def _continue_table(last: _Open, table: Table) -> bool:
    """Add the rows of a table on the next page; False where it turns out to be another table."""
    rows = table_rows(table, last.table.columns[0] - table.columns[0])
    columns = last.find_columns()
    repeated = _repeated_header(last.rows, last.header_end, rows)
    if repeated == 0 and find_header(rows, 0) is not None and find_forms(last.rows) is None:
        return False  # within a form, it heads a small table beside a label
    for row in rows[:repeated]:
        last.repeats += [c for c in row if c.text and c not in last.repeats]
    rows = rows[repeated:]
    page = last.table.page
    last.parts.append((table.page, table.box))
    open_rules = last.table.open_bottom and table.open_top
    last.table = table
    if not rows:
        return True
    if last.last_header == len(last.rows) and (is_subheader(rows[0], columns) or not open_rules):
        last.joins.append((page, False))
        last.rows += rows
        return True
    goes_on = _row_goes_on(last.rows, rows[0], columns, open_rules)
    last.joins.append((page, goes_on))
    if goes_on:
        _join_rows(last, rows)
    else:
        _carry_down(last, rows, columns)
    return True


def _repeated_header(rows: Sequence[Row], header_end: int, next_rows: Sequence[Row]) -> int:
    """How many rows at the top of the next part say what the header and the bands over it said, in order."""
    near = 0 < header_end <= 2 * HEAD_ROWS
    rows = rows[:header_end] if near else [r for r in rows[:1] if all(c.bold for c in r if c.text)]
    head = [printed_row(r) for r in rows]
    below = [printed_row([c for c in r if c not in above]) for above, r in pairwise(rows)]
    count, at = 0, 0
    for row in next_rows[:HEAD_ROWS]:
        printed = printed_row(row)
        places = [i for i, (whole, own) in enumerate(zip(head, [(), *below], strict=False)) if printed in (whole, own)]
        later = [i for i in places if i >= at]
        if not printed or not later:
            break
        at = later[0] + 1
        count += 1
    return count


def _row_goes_on(rows: Sequence[Row], row: Row, columns: Sequence[Column], open_rules: bool) -> bool:
    """Whether the first row after the break is the rest of the last row before it.

    Numbers decide where the table has them; else the cell that names the activity, the way sentences and
    lists go on, and rules left open at both sides of the break.
    """
    last = rows[-1]
    key = _key_position(rows, columns)
    if len(last) == 1 or (len(row) == 1 and len(last) > 1):  # a band is a row of its own
        return len(last) == len(row) and _text_goes_on(last[0], row[0])
    if names_sum(next((c.printed for c in row if c.text), "")) or any(_begins_below(last, c) for c in row):
        return False
    above, here = _counterpart(last, key), _counterpart(row, key)
    if here is not None and here.text:
        numbered = [r for r in rows if _is_numbered(_counterpart(r, key))]
        if starts_numbered(here.printed) and len(numbered) * 2 > len(_data_rows(rows, key, columns)):
            return False
        if above is not None and _is_numbered(above) and not above.merged and not starts_numbered(here.printed):
            return True
    score = 2.0 if open_rules else 0.0
    spans = any(c is not None and c.merged for c in (above, here))  # then rows below share the cell
    if (here is None or not here.text) and not spans:
        score += 2.0
    for cell in row:
        twin = _twin(last, cell)
        if twin is None or not cell.text or not twin.text or cell.merged or (twin.merged and twin is above):
            continue
        score += _continuity(twin, cell)
    empties = [c for c in row if not c.text and (t := _twin(last, c)) and t.text and not t.merged and not c.merged]
    score += len(empties) / max(1, len(row))
    return score > 0


def _begins_below(last: Row, cell: RowCell) -> bool:
    """Whether the cell begins with a number below an empty one: a goal or activity that begins there."""
    twin = _twin(last, cell)
    return twin is not None and not twin.text and _is_numbered(cell)


def _key_position(rows: Sequence[Row], columns: Sequence[Column]) -> tuple[float, float]:
    """The x range of the cells that name an activity: its number where most rows have one, else its title."""
    numbers = [c for c in columns if (c.field == "number" or not c.path) and _mostly_numbered(rows, c)]
    named = [c for name in ("activity", "task", "measure") for c in columns if c.field == name]
    for column in (*numbers, *named):
        return column.x0, column.x1
    first = max(rows, key=len)[0]
    return first.x0, first.x1


def _mostly_numbered(rows: Sequence[Row], column: Column) -> bool:
    """Whether most cells of the column, its header aside, begin with numbers."""
    found = (_counterpart(r, (column.x0, column.x1)) for r in rows)
    cells = {c for c in found if c is not None and c.text and c.printed not in column.path}
    return sum(_is_numbered(c) for c in cells) * 2 > len(cells)


def _data_rows(rows: Sequence[Row], key: tuple[float, float], columns: Sequence[Column]) -> list[Row]:
    """Rows with something in the x range, those of the header aside."""
    heads = {text for column in columns for text in column.path}
    return [
        r for r in rows if len(r) > 1 and (c := _counterpart(r, key)) is not None and c.text and c.printed not in heads
    ]


def _is_numbered(cell: RowCell | None) -> bool:
    return cell is not None and bool(cell.text) and starts_numbered(cell.printed)


def _counterpart(row: Row, key: tuple[float, float]) -> RowCell | None:
    """The cell of the row that lies in the x range."""
    best = max(row, key=lambda c: c.overlap(*key), default=None)
    return best if best is not None and best.overlap(*key) > 0.5 * min(key[1] - key[0], best.x1 - best.x0) else None


def _twin(row: Row, cell: RowCell) -> RowCell | None:
    """The cell of the row in the same column as the given one."""
    return _counterpart(row, (cell.x0, cell.x1))


def _continuity(above: RowCell, below: RowCell) -> float:
    """How much the text below reads on from the text above: above 0 it does, below 0 it begins anew."""
    if _HYPHEN_END.search(above.printed):
        return 2.0
    items_above = [int(n) for n in _ITEM.findall(above.printed)]
    first = re.match(r"^(\d{1,2})\.\s*\D", below.printed)
    if first:
        number = int(first[1])
        if number == 1:
            return -2.0
        return 2.0 if items_above and max(items_above) + 1 == number else 0.0
    if _LOWER.match(below.printed):
        return 1.5 if not above.printed.endswith(".") else 0.5
    later = re.search(r"(?:^|\s|\D)(\d{1,2})\.\s*[A-ZČĆŠĐŽА-Я]", below.printed)
    if later and items_above and int(later[1]) == max(items_above) + 1:
        return 1.5
    if _UPPER.match(below.printed):
        return -1.0 if _ENDS.search(above.printed) else -0.5
    return 0.0


def _text_goes_on(above: RowCell, below: RowCell) -> bool:
    return bool(above.text and below.text) and _continuity(above, below) > 0


def _join_rows(last: _Open, rows: list[Row]) -> None:
    """Make the first of the rows the rest of the table's last row, cell by cell, and add the others."""
    first = rows[0]
    extra: list[RowCell] = []
    for cell in first:
        twin = _twin(last.rows[-1], cell)
        if twin is None:
            extra.append(cell)
            continue
        whole = join_cells(twin, cell)
        last.rows = exchange(last.rows, twin, whole)
        rows = exchange(rows, cell, whole)
    if extra:
        last.rows[-1] = tuple(sorted((*last.rows[-1], *extra), key=lambda c: c.x0))
    last.rows += rows[1:]


def _carry_down(last: _Open, rows: list[Row], columns: Sequence[Column]) -> None:
    """Add rows after a break that cut no row; merged cells and goals that the break cut are carried on."""
    key = _key_position(last.rows, columns)
    for cell in rows[0]:
        twin = _twin(last.rows[-1], cell)
        if twin is None or not twin.text:
            continue
        names = twin.merged and twin is _counterpart(last.rows[-1], key)  # an activity over several rows
        if not cell.text:
            if not (twin.merged or cell.merged or _is_goal(twin, columns)):
                continue
        elif not ((names or _is_goal(twin, columns)) and _text_goes_on(twin, cell)):
            continue
        if _is_numbered(cell):
            continue
        whole = join_cells(twin, cell, True)
        last.rows = exchange(last.rows, twin, whole)
        rows = exchange(rows, cell, whole)
    last.rows += rows


def _is_goal(cell: RowCell, columns: Sequence[Column]) -> bool:
    """Whether the cell stands in a column of goals, which spans its activities."""
    at = column_of(cell, columns)
    return len(at) == 1 and columns[at[0]].field in {"goal", "specific_goal", "measure"}
