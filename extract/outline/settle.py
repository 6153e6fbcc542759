"""What the columns of a header hold, after a look at their cells: whose the numbers, the lists and descriptions are."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from extract.columns import Column
from extract.outline.kinds import GOAL_NUMBER
from extract.rows import Row, RowCell
from normalise.contents import is_number, read_field
from normalise.fields import ACTIVITY_FIELDS, GOAL_FIELDS
from normalise.headers import described_field, names_outcome, rates
from normalise.headings import parse_heading
from normalise.numbering import split_tasks

MOST = 0.8
"""Measures for each activity, from which every activity has a measure of its own."""
NAMED = {"activity", "measure"}
"""Fields of columns that name what is done."""
FEWEST_NUMBERS = 3
"""Numbers from which a first column with an unknown header holds those of its rows."""

_GRADE = re.compile(r"\d|[IVX]{1,3}|[^\W\d_]")


def settle_columns(columns: Sequence[Column], rows: Sequence[Row], alike: Sequence[Row] | None) -> tuple[Column, ...]:
    """The columns, after a look at how their cells lie beside each other: whose the numbers and the lists are.

    Args:
        columns: of the header.
        rows: below it.
        alike: those of all tables with the same header, which means the same in all of them.
    """
    columns = _settle_rating(_settle_code(columns, rows, alike or rows), rows)
    columns = _settle_above(_settle_count(columns, rows), rows)
    columns = _settle_unit(_settle_described(columns, rows), rows)
    columns = _settle_outcome(_settle_last(columns, rows), rows)
    return _settle_number(_settle_measure(columns, alike or rows), rows)


def _settle_rating(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where one of goals says how urgent each activity is: `Prioritet` over `visok` or over 1, 3, 1."""
    full = [r for r in rows if len(r) == len(columns)]
    return tuple(
        _with_field(c, None) if c.field in GOAL_FIELDS and _are_ratings([r[i] for r in full]) else c
        for i, c in enumerate(columns)
    )


def _are_ratings(cells: Sequence[RowCell]) -> bool:
    """Whether all cells say how urgent something is, in words or by figures of which one comes again after another."""
    said = [cell.printed.strip(" .") for cell in dict.fromkeys(cells) if cell.text]
    runs = [text for text, _ in groupby(said)]
    graded = len({*runs}) < len(runs) and all(map(_GRADE.fullmatch, said))
    return bool(said) and (graded or all(map(rates, said)))


def _settle_code(columns: Sequence[Column], rows: Sequence[Row], alike: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where one before the activities holds nothing but their numbers: each has its own, in levels.

    In the first column they may count the rows of each table: `1.`, `2.`. Its head has unknown words, or those of the
    names behind it: `Korak | Opis aktivnosti`.
    """
    named = max((i for i, c in enumerate(columns) if c.field in NAMED), default=0)
    if any(c.field == "number" for c in columns):
        return tuple(columns)
    full, every = ([r for r in part if len(r) == len(columns)] for part in (rows, alike))
    for i, column in enumerate(columns[:named]):
        if column.field is not None and column.field not in NAMED:
            continue
        if _are_numbers([r[i] for r in full], i == 0) or (i == 0 and _count_rows([r[0] for r in every])):
            mine = _with_field(column, "number")
            return (*columns[:i], mine, *columns[i + 1 :])
    return tuple(columns)


def _settle_above(columns: tuple[Column, ...], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where one of two that name what is done stands beside several activities: it is above them.

    Tasks over several activities each are no lists of theirs: `Zadatak | Aktivnosti`.
    """
    named = [i for i, c in enumerate(columns) if c.field in {"activity", "task"}]
    full = [r for r in rows if len(r) == len(columns)]
    for left, right in pairwise(named):
        if columns[right].field != "activity":
            continue
        above, below = ({r[i] for r in full if r[left].text and r[i].text} for i in (left, right))
        if below and len(above) < MOST * len(below):
            return (*columns[:left], _with_field(columns[left], "measure"), *columns[left + 1 :])
    return columns


def _settle_count(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where one behind what is done says how many of something there are: `Broj sati`."""
    done = max((c.x0 for c in columns if c.field in ACTIVITY_FIELDS), default=None)
    full = [r for r in rows if len(r) == len(columns)]
    return tuple(
        _with_field(c, None)
        if c.field == "number" and done is not None and c.x0 > done and _are_counts([r[i] for r in full])
        else c
        for i, c in enumerate(columns)
    )


def _are_counts(cells: Sequence[RowCell]) -> bool:
    """Whether most cells hold a whole number, one of them twice: so they do not number their rows."""
    whole = [c.printed.strip(" .)") for c in cells if c.printed.strip(" .)").isdecimal()]
    return 2 * len(whole) > len(cells) and len({*whole}) < len(whole)


def _count_rows(cells: Sequence[RowCell]) -> bool:
    """Whether the cells hold but numbers that count, from 1 anew at times."""
    counted = [c.printed.strip(" .)") for c in cells if c.text]
    if len(counted) < FEWEST_NUMBERS or not all(text.isdecimal() for text in counted):
        return False
    numbers = [0, *map(int, counted)]
    return all(below in {1, above + 1} for above, below in pairwise(numbers))


def _are_numbers(cells: Sequence[RowCell], first: bool) -> bool:
    """Whether the cells hold nothing but numbers, each another: of several levels, or many in the first column."""
    printed = [c.printed for c in cells if c.text]
    enough = len(printed) >= FEWEST_NUMBERS if first else False
    levels = len(printed) > 1 and all("." in p.strip(" .") for p in printed)
    return (enough or levels) and all(map(is_number, printed)) and len({*printed}) == len(printed)


def _settle_described(columns: tuple[Column, ...], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where one describes what another before it names in the same row: it names no activity itself."""
    full = [r for r in rows if len(r) == len(columns)]
    for i, column in enumerate(columns):
        what = described_field(column.own) if column.field == "activity" else None
        named = next((k for k in range(i) if columns[k].field == what), None) if what else None
        if named is not None and len({r[named] for r in full}) == len({r[i] for r in full}):
            return (*columns[:i], _with_field(column, None), *columns[i + 1 :])
    return columns


def _settle_unit(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where `Jedinica` is none of measure but of a body: most of its cells name such."""
    full = [r for r in rows if len(r) == len(columns)]
    return tuple(
        _with_field(c, "responsible") if c.field == "unit" and _are_bodies({r[i] for r in full}) else c
        for i, c in enumerate(columns)
    )


def _are_bodies(cells: Iterable[RowCell]) -> bool:
    said = [cell.printed for cell in cells if cell.text]
    return bool(said) and read_field(said) == "responsible"


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


def _settle_last(columns: tuple[Column, ...], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns where several hold measures and none activities: the last one holds what is done in the others.

    One that is empty in most rows says something of some of them only.
    """
    measures = [c for c in columns if c.field == "measure"]
    if len(measures) < 2 or any(c.field == "activity" for c in columns):
        return columns
    last = measures[-1]
    at = columns.index(last)
    filled = [bool(row[at].text) for row in rows if len(row) == len(columns)]
    return tuple(
        c if c is not last else _with_field(c, "activity" if 2 * sum(filled) >= len(filled) else None) for c in columns
    )


def _with_field(column: Column, field: str | None) -> Column:
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
    activities = {
        row[activity]
        for mine in beside.values()
        for row in mine
        if any(row[i].text for i in when) or "." in (parse_heading(row[activity].printed).number or "")
    }
    texts = ("\n".join(row[activity].text.raw for row in mine) for mine in beside.values())
    lists = sum(len(split_tasks(text).items) > 1 for text in texts)
    if measure > activity or len(beside) < MOST * len(activities) or lists * 2 < len(beside) or not lists:
        return tuple(columns)
    new = {measure: "activity", activity: "task"}
    return tuple(_with_field(c, new[i]) if i in new else c for i, c in enumerate(columns))
