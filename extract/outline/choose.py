"""Whether a table is part of a plan, and which columns it has where it has no header of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.columns import Column, find_header
from extract.outline.kinds import ACTIVITY_FIELDS, GOAL_FIELDS, GOAL_NUMBER, find_activity_band, table_width
from extract.rows import Row, RowCell, printed_row
from normalise.contents import GUESSED, guess_fields, is_number
from normalise.headers import Header, names_outcome
from normalise.headings import parse_heading
from normalise.numbering import split_tasks

WHO_WHEN = {"responsible", "deadline"}
PLAN_FIELDS = {"responsible", "deadline", "indicator", "resources", "risks", "partners", "verification"}
FEWEST_COLUMNS = 3
MOST = 0.8
"""Measures for each activity, from which every activity has a measure of its own."""
FEWEST_GUESSED = 4
"""Columns and rows from which a table without a header is looked at."""
FEWEST_NUMBERS = 3
"""Numbers from which a first column with an unknown header holds those of its rows."""
FIRST_ROWS = 4
"""Rows among which the header of a table that was left out is looked for."""
SAME_EDGE = 8.0
"""Points by which the columns of a table without a header may differ from those of the table before it."""


def is_plan_header(columns: Sequence[Column], in_bands: bool = False) -> bool:
    """Whether the columns are those of a plan's activities or of a goal's indicators.

    Activities are told by what is done beside who does it or when, or beside two other fields of a plan; where bands
    name them, their columns are told without it.
    """
    fields = {c.field for c in columns}
    if in_bands:
        fields.add("activity")
    what = fields & {*ACTIVITY_FIELDS, *GOAL_FIELDS}
    if what and fields & WHO_WHEN and len(columns) >= FEWEST_COLUMNS:
        return True
    if what and len(fields & PLAN_FIELDS) >= (2 if what & {"activity", "task"} else 3):
        return True
    return "indicator" in fields and len(fields & {"baseline", "target", "verification"}) >= 2


def has_plan_header(rows: Sequence[Row]) -> bool:
    """Whether one of the headers among the rows is that of a plan."""
    at, first, in_bands = 0, True, has_activity_bands(rows)
    while at < len(rows):
        header = find_header(rows, at, first)
        if header is None:
            at += 1
            continue
        at, columns = header
        first = False
        if is_plan_header(columns, in_bands):
            return True
    return False


def resembles_plan(rows: Sequence[Row]) -> bool:
    """Whether the first header among the rows tells who does something by when, though none says what is done."""
    found = next((h for at in range(min(len(rows), FIRST_ROWS)) if (h := find_header(rows, at)) is not None), None)
    return found is not None and {c.field for c in found[1]} >= WHO_WHEN


def has_activity_bands(rows: Sequence[Row]) -> bool:
    """Whether rows of one cell name activities over the rows of their cells."""
    width = table_width(rows)
    return any(find_activity_band(row, width) for row in rows)


def settle_columns(
    columns: Sequence[Column], rows: Sequence[Row], alike: Sequence[Row] | None = None
) -> tuple[Column, ...]:
    """The columns, after a look at how their cells lie beside each other: whose the numbers and the lists are.

    Args:
        columns: of the header.
        rows: below it.
        alike: those of all tables with the same header, which means the same in all of them.
    """
    columns = _settle_outcome(_settle_last(_settle_code(columns, rows)), rows)
    return _settle_number(_settle_measure(columns, alike or rows), rows)


def rows_by_header(tables: Iterable[Sequence[Row]]) -> dict[tuple[str, ...], list[Row]]:
    """The rows of tables by what their first row of several cells says, in which a header begins."""
    found: dict[tuple[str, ...], list[Row]] = {}
    for rows in tables:
        first = _first_of_columns(rows)
        if first is not None:
            found.setdefault(printed_row(rows[first]), []).extend(rows[first + 1 :])
    return found


def header_key(rows: Sequence[Row]) -> tuple[str, ...]:
    """What the first row of several cells says."""
    first = _first_of_columns(rows)
    return printed_row(rows[first]) if first is not None else ()


def _first_of_columns(rows: Sequence[Row]) -> int | None:
    return next((i for i, row in enumerate(rows) if len(row) >= FEWEST_COLUMNS), None)


def _settle_code(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where one of unknown words before the activities holds their numbers: each has its own, in levels."""
    named = next((c.x0 for c in columns if c.field in {"activity", "measure"}), None)
    if named is None or any(c.field == "number" for c in columns):
        return tuple(columns)
    full = [r for r in rows if len(r) == len(columns)]
    for i, column in enumerate(columns):
        if column.field is None and column.x0 < named and _are_numbers([r[i] for r in full], i == 0):
            mine = _with_field(column, "number")
            return (*columns[:i], mine, *columns[i + 1 :])
    return tuple(columns)


def _are_numbers(cells: Sequence[RowCell], first: bool) -> bool:
    """Whether the cells hold nothing but numbers, each another: of several levels, or many in the first column."""
    printed = [c.printed for c in cells if c.text]
    enough = len(printed) >= FEWEST_NUMBERS if first else False
    levels = len(printed) > 1 and all("." in p.strip(" .") for p in printed)
    return (enough or levels) and all(map(is_number, printed)) and len({*printed}) == len(printed)


def _settle_outcome(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where an outcome stands beside activities: behind them an indicator, numbered before them a goal."""
    activity = next((c.x0 for c in columns if c.field == "activity"), None)
    if activity is None:
        return tuple(columns)
    return tuple(
        _with_field(c, "indicator" if c.x0 > activity else "specific_goal")
        if names_outcome(c.own)
        and ((c.x0 > activity and c.field == "specific_goal") or (c.x0 < activity and _is_numbered(c, columns, rows)))
        else c
        for c in columns
    )


def _is_numbered(column: Column, columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    """Whether all cells of a column of indicators begin with numbers of several levels."""
    at = columns.index(column)
    cells = {row[at] for row in rows if len(row) == len(columns) and row[at].text}
    numbers = [parse_heading(cell.printed).number or "" for cell in cells]
    return column.field == "indicator" and bool(numbers) and all("." in number for number in numbers)


def _settle_last(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns where several hold measures and none activities: the last one holds what is done in the others."""
    measures = [c for c in columns if c.field == "measure"]
    if len(measures) < 2 or any(c.field == "activity" for c in columns):
        return columns
    return tuple(_with_field(c, "activity") if c is measures[-1] else c for c in columns)


def _with_field(column: Column, field: str) -> Column:
    return replace(column, header=replace(column.header, field=field))


def _settle_number(columns: tuple[Column, ...], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where the number stands before a goal and counts the goals, not the activities beside them."""
    fields = [c.field for c in columns]
    if "number" not in fields or not _has_goal_right_of(fields, fields.index("number")):
        return columns
    number = fields.index("number")
    activity = next((i for i, f in enumerate(fields) if f in ACTIVITY_FIELDS and i > number + 1), None)
    full = [r for r in rows if len(r) == len(columns)]
    if activity is None or not full:
        return columns
    pairs = {(r[number], r[number + 1]) for r in full if r[number].text or r[number + 1].text}
    one_each = len(pairs) == len({n for n, _ in pairs}) == len({g for _, g in pairs})
    both = all(n.text and g.text for n, g in pairs)
    if not one_each or not both or len({r[activity] for r in full if r[activity].text}) <= len(pairs):
        return columns
    mine = _with_field(columns[number], GOAL_NUMBER)
    return (*columns[:number], mine, *columns[number + 1 :])


def _has_goal_right_of(fields: Sequence[str | None], number: int) -> bool:
    return number + 1 < len(fields) and fields[number + 1] in GOAL_FIELDS


def _settle_measure(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where measures stand beside activities: each measure with its own list is the activity.

    A measure that is merged over several activities, or named in few rows, is a goal above them. One for each
    activity, with a list beside it, is the activity itself and the list its tasks.
    """
    fields = [c.field for c in columns]
    if "measure" not in fields or "activity" not in fields:
        return tuple(columns)
    measure, activity = fields.index("measure"), fields.index("activity")
    beside: dict[RowCell, list[Row]] = {}
    for row in rows:
        if len(row) == len(columns) and row[measure].text and row[activity].text:
            beside.setdefault(row[measure], []).append(row)
    when = [i for i, field in enumerate(fields) if field == "deadline"] or [activity]  # what a break left over has none
    timed = (row for mine in beside.values() for row in mine if any(row[i].text for i in when))
    activities = {row[activity] for row in timed}
    texts = ("\n".join(row[activity].text.raw for row in mine) for mine in beside.values())
    lists = sum(len(split_tasks(text).items) > 1 for text in texts)
    if measure > activity or len(beside) < MOST * len(activities) or lists * 2 < len(beside) or not lists:
        return tuple(columns)
    new = {measure: "activity", activity: "task"}
    return tuple(_with_field(c, new[i]) if i in new else c for i, c in enumerate(columns))


def fill_blank(columns: Sequence[Column], earlier: Iterable[Sequence[Column]]) -> tuple[Column, ...]:
    """The columns, those without a head as an earlier header has them that says the same at the same sides.

    A page may cut a header so that short heads stay on the page before, and only the tall ones go on.
    """
    blank = [i for i, c in enumerate(columns) if not c.path]
    for known in earlier if blank else ():
        if len(known) == len(columns) and all(
            abs(mine.x0 - own.x0) < SAME_EDGE and abs(mine.x1 - own.x1) < SAME_EDGE and mine.path in ((), own.path)
            for mine, own in zip(columns, known, strict=True)
        ):
            return tuple(known[i] if i in blank else c for i, c in enumerate(columns))
    return tuple(columns)


def fits_columns(rows: Sequence[Row], columns: Sequence[Column]) -> bool:
    """Whether the rows lie in the columns of the table before."""
    row = max(rows, key=len)
    if not columns or len(row) != len(columns):
        return False
    shift = columns[0].x0 - row[0].x0
    return all(abs(c.x0 + shift - col.x0) < SAME_EDGE for c, col in zip(row, columns, strict=True))


def find_fitting(rows: Sequence[Row], headers: Iterable[Sequence[Column]]) -> tuple[Column, ...]:
    """The columns of the first of the headers in which the rows lie; none where they lie in no header's."""
    return next((tuple(columns) for columns in headers if fits_columns(rows, columns)), ())


def guess_columns(rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns of rows without a header, told by what the cells say; none where they tell no plan."""
    widest = max(len(r) for r in rows)
    full = [r for r in rows if len(r) == widest]
    if widest < FEWEST_GUESSED or len(full) < FEWEST_GUESSED:
        return ()
    fields = guess_fields([[r[i].printed for r in full] for i in range(widest)])
    if fields is None:
        return ()
    return tuple(
        Column(cell.x0, cell.x1, (), Header(field, certainty=GUESSED))
        for cell, field in zip(full[0], fields, strict=True)
    )
