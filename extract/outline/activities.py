"""Rows of data: activities with their cells, indicators of goals, rows of sums."""

from collections.abc import Sequence

from extract.columns import Column, column_of
from extract.outline.kinds import GOAL_NUMBER, LONGEST_MARK, is_sum_row
from extract.outline.reading import Reading
from extract.outline.title_list import part_list
from extract.placed import PlacedText
from extract.raw import RawActivity, RawCell, RawGoal
from extract.rows import Row, RowCell, printed_row
from normalise.codes import leading_code, number_alone
from normalise.fields import ACTIVITY_FIELDS, GOAL_FIELDS, MEASURES
from normalise.headers import EXACT, Header, match_header, names_code
from normalise.headings import parse_heading

SAME_PLACE = 2.0
"""Points by which neighbouring columns overlap at most."""
NESTED_ROWS = 1000
"""More rows than a table within a cell has."""


def read_row(reading: Reading, row: Row, columns: Sequence[Column]) -> bool:
    """One row of data into the tree; False where nothing of it belongs to an activity or indicator."""
    reading.rows_read += 1
    cells = _assign(row, columns, reading.rows_read)
    filled = [c for c in cells if c.text]
    if not filled:
        return False
    if is_sum_row(filled, columns):
        reading.leave_out("sum_row", "info", "A row of sums was left out", [c.cell for c in filled])
        return False
    reading.plan.keep(raw.cell for raw in filled)
    reading.plan.read += [raw.cell for raw in filled]
    what = _activity_field(columns)
    if what is None:
        return _read_indicator_row(reading, filled)
    title = next(c.x0 for c in columns if c.field == what)
    parents = [c for c in cells if c.column.field in GOAL_FIELDS - {what} and c.column.x0 < title]
    numbers = [c for c in cells if c.column.field == GOAL_NUMBER]
    path = list(reading.path)
    for raw in parents:
        number = next((n.text for n in numbers if n.column.x1 <= raw.column.x0 + SAME_PLACE), None)
        path = reading.enter_cell(path, raw, number)
        numbers = []
    own = [c for c in cells if c not in parents and c.column.field != GOAL_NUMBER]
    if any(c.text for c in own):
        add_activity(reading, path, own, what)
    else:  # the row only names a goal
        reading.end_activity()
    return True


def read_named_row(reading: Reading, band: RowCell, row: Row, columns: Sequence[Column]) -> bool:
    """A row of data as the activity that the band over it names; False where it has no cells."""
    reading.rows_read += 1
    cells = [c for c in _assign(row, columns, reading.rows_read) if c.text]
    title = RawCell(Column(band.x0, band.x1, (), Header("activity", certainty=EXACT)), band, reading.rows_read)
    reading.plan.keep((band, *(c.cell for c in cells)))
    reading.end_activity()
    add_activity(reading, list(reading.path), [title, *cells], "activity")
    return bool(cells)


def add_activity(reading: Reading, path: list[RawGoal], cells: Sequence[RawCell], what: str) -> None:
    """Cells of a row as a new activity, or as a further row of the one whose cell they share.

    Args:
        reading: is added to.
        path: goals down to the one that the activity hangs from.
        cells: of the row, in column order.
        what: the field whose cell names the activity.
    """
    cells, whole = reading.part(cells)
    titles = [c for c in cells if c.column.field == what][:1]
    numbers = [c for c in cells if c.column.field == "number" or (not c.column.path and _is_number(c))][:1]
    named = [c for c in (*numbers, *titles) if c.text]
    key = tuple(c.cell for c in named)
    rest = [inner for c in cells if c.text and c not in titles and c not in numbers for inner in _unfold(c)]
    if reading.activity is not None and (not named or key == reading.key):
        held = {id(c.cell) for c in reading.activity.cells}
        reading.activity.cells += [c for c in rest if id(c.cell) not in held]
        reading.activity.whole += [c for c in whole if id(c.cell) not in held]
        return
    activity = _named_activity(titles, numbers, rest)
    if not rest and reading.activity is not None and _is_task_of(activity, reading.activity):
        reading.activity.task_rows.append((activity.number or "", activity.title))
        return
    if not any(c.column.field == "task" for c in rest):
        _part_title(activity, titles[0].text if titles else activity.title, any(c.text for c in numbers))
    marked = {c.column: c.cell for c in rest if c.column.header.part == "mark" and len(c.text.raw) <= LONGEST_MARK}
    activity.cells, activity.whole = [c for c in rest if c.column not in marked], whole
    if marked:
        activity.marks = [(c, marked.get(c)) for c in reading.columns if c.header.part == "mark"]
    path = path or reading.enter_unprinted(activity.title)
    path[-1].activities.append(activity)
    reading.activity, reading.key = activity, key


def _part_title(activity: RawActivity, printed: PlacedText, counted: bool) -> None:
    """Part the list off the title of an activity; where all that is printed is a list, its first number is no one's.

    The number of a `counted` activity, in a cell of its own, stays.
    """
    name, tasks = part_list(printed)
    if name or not tasks:
        name, tasks = part_list(activity.title)
    elif not counted:
        activity.number, activity.number_text = None, PlacedText()
    activity.title, activity.task_rows = name, tasks


def _is_task_of(row: RawActivity, activity: RawActivity) -> bool:
    """Whether a row with a number and a text only is a task: its number goes on from the activity's (1.1 → 1.1.1)."""
    if not activity.cells or not activity.number or not row.number:
        return False
    head, _, last = row.number.rpartition(".")
    return head == activity.number and last.isdigit()


def _named_activity(titles: Sequence[RawCell], numbers: Sequence[RawCell], rest: Sequence[RawCell]) -> RawActivity:
    """An activity with its number and title, from the cells that name it, or the first that is filled."""
    title = next(c.text for c in (*titles, *numbers, *rest) if c.text)
    heading = parse_heading(title.raw)
    number, number_text = heading.number, title.slice(0, heading.start)
    if numbers and numbers[0].text:
        number_text = numbers[0].text
        number = number_alone(number_text.raw) or number_alone(number_text.joined) or number
    code = leading_code(title.raw) if number is None and titles and names_code(titles[0].column.own) else None
    if code is not None:
        number, start = code
        return RawActivity(number, title.slice(start, len(title.raw)), title.slice(0, start))
    if heading.labelled or not _is_code_beside(heading.number, number):
        title = title.slice(heading.start if heading.number or heading.labelled else 0, len(title.raw))
    return RawActivity(number, title, number_text)


def _is_code_beside(code: str | None, number: str | None) -> bool:
    """Whether a title begins with a code that is no number of its row: `P-01 Obnova puta` beside `1.`"""
    return code is not None and code != number and any(map(str.isdigit, code)) and any(map(str.isalpha, code))


def _assign(row: Row, columns: Sequence[Column], position: int) -> list[RawCell]:
    """Each cell of the row with the column it stands in, in column order; an empty one with each that it covers."""
    placed = [
        (at, RawCell(columns[at], cell, position))
        for cell in row
        for at in column_of(cell, columns)[: 1 if cell.text else None]
    ]
    return [raw for _, raw in sorted(placed, key=lambda pair: pair[0])]


def _activity_field(columns: Sequence[Column]) -> str | None:
    """The field whose cells name an activity: activities, else the first column of measures or tasks."""
    if any(c.field == "activity" for c in columns):
        return "activity"
    return next((c.field for c in columns if c.field in ACTIVITY_FIELDS), None)


def _read_indicator_row(reading: Reading, cells: Sequence[RawCell]) -> bool:
    """A row of a goal's indicator table; what of it says nothing of an indicator is named by a finding."""
    own = [c for c in cells if c.column.field in {"indicator", "number", *MEASURES}]
    if not reading.path or not any(c.column.field == "indicator" for c in own):
        own = []
    rest = [c.cell for c in cells if c not in own]
    if rest:
        said = "Cells beside an indicator of a goal" if own else "A row"
        reading.leave_out(
            "row_without_place", "warning", f"{said} belong{'' if own else 's'} to no goal or activity", rest
        )
    if own:
        reading.path[-1].indicators.append(own)
    return bool(own)


def _unfold(raw: RawCell) -> list[RawCell]:
    """A cell with a small table in it as the cells of that table, under both headers; others as they are."""
    if len(raw.cell.nested) < 2:
        return [raw]
    head, *rows = raw.cell.nested
    cells = []
    for i, row in enumerate(rows):
        if printed_row(row) == printed_row(head):
            continue
        for cell in (c for c in row if c.text):
            above = max(head, key=lambda c: c.overlap(cell.x0, cell.x1))
            path, said = (*raw.column.path, above.printed), (*raw.column.said, above.text.joined)
            column = Column(cell.x0, cell.x1, path, match_header(path), said=said)
            cells.append(RawCell(column, cell, raw.row * NESTED_ROWS + i))
    return cells


def _is_number(raw: RawCell) -> bool:
    return bool(raw.text) and parse_heading(raw.text.raw).start >= len(raw.text.raw)
