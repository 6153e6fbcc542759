"""What the columns of a header hold, after a look at their cells: whose the numbers, the lists and descriptions are."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby, pairwise

from extract.columns import Column
from extract.outline.kinds import GOAL_NUMBER, LONGEST_MARK
from extract.rows import Row, RowCell
from normalise.contents import is_number, read_field
from normalise.fields import ACTIVITY_FIELDS, GOAL_FIELDS, NAMED
from normalise.headers import STEM, described_field, match_words, names_outcome, rates
from normalise.headings import has_any_rank, parse_heading
from normalise.letters import holds_digit
from normalise.numbering import split_tasks

FEWEST_YEARS = 2
"""Columns of a chart of years."""
MOST = 0.8
"""Measures for each activity, from which every activity has a measure of its own."""
FEWEST_NUMBERS = 3
"""Numbers from which a first column with an unknown header holds those of its rows."""

Columns = tuple[Column, ...]

_BETWEEN = re.compile(r"[\s/]+")
_GRADE = re.compile(r"\d|[IVX]{1,3}|[^\W\d_]")


def settle_columns(columns: Sequence[Column], rows: Sequence[Row], alike: Sequence[Row] | None) -> tuple[Column, ...]:
    """The columns, after a look at how their cells lie beside each other: whose the numbers and the lists are.

    Args:
        columns: of the header.
        rows: below it.
        alike: those of all tables with the same header, which means the same in all of them.
    """
    full, every = ([r for r in part if len(r) == len(columns)] for part in (rows, alike or rows))
    columns = _settle_rating(_settle_code(tuple(columns), full, every), full)
    columns = _settle_chart(_settle_above(columns, full), full)
    columns = _settle_unit(_settle_described(columns, full), full)
    columns = _settle_outcome(_settle_last(columns, full), full)
    return _settle_number(_settle_measure(columns, every), full)


def _with_fields(columns: Columns, fields: Mapping[int, str | None]) -> Columns:
    """The columns, those at the given places with these fields."""
    return tuple(
        replace(c, header=replace(c.header, field=fields[i])) if i in fields else c for i, c in enumerate(columns)
    )


def _settle_chart(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where those of years hold nothing but marks: a chart without a head over it."""
    years = [i for i, c in enumerate(columns) if c.field is None and c.header.year and not any(map(str.isalpha, c.own))]
    said = [row[i].printed for row in rows for i in years if row[i].text]
    if len(years) < FEWEST_YEARS or not said or any(len(text) > LONGEST_MARK or holds_digit(text) for text in said):
        return columns
    mark = partial(replace, field="deadline", part="mark", certainty=STEM)
    return tuple(replace(c, header=mark(c.header)) if i in years else c for i, c in enumerate(columns))


def _settle_rating(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where one of goals says how urgent each activity is: `Prioritet` over `visok` or over 1, 3, 1."""
    of_goals = [i for i, c in enumerate(columns) if c.field in GOAL_FIELDS]
    rated = {i: None for i in of_goals if _are_ratings([r[i] for r in rows], has_any_rank(columns[i].own))}
    return _with_fields(columns, rated)


def _are_ratings(cells: Sequence[RowCell], priority: bool) -> bool:
    """Whether all cells say how urgent something is, in words or by figures.

    One of these comes again after another; or below the head of a priority in a cell of its own.
    """
    said = [cell.printed.strip(" .") for cell in dict.fromkeys(cells) if cell.text]
    runs = said if priority else [text for text, _ in groupby(said)]
    graded = len({*runs}) < len(runs) and all(map(_GRADE.fullmatch, said))
    return bool(said) and (graded or all(map(rates, said)))


def _settle_code(columns: Columns, rows: Sequence[Row], alike: Sequence[Row]) -> Columns:
    """The columns where one before the activities holds nothing but their numbers: each has its own, in levels.

    In the first column they may count the rows of each table: `1.`, `2.`. Its head has unknown words, or those of the
    names behind it: `Korak | Opis aktivnosti`.
    """
    named = max((i for i, c in enumerate(columns) if c.field in NAMED), default=0)
    if any(c.field == "number" for c in columns):
        return columns
    for i, column in enumerate(columns[:named]):
        if column.field is not None and column.field not in NAMED:
            continue
        if _are_numbers([r[i] for r in rows], i == 0) or (i == 0 and _count_rows([r[0] for r in alike])):
            return _with_fields(columns, {i: "number"})
    return columns


def _settle_above(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where one of two that name what is done stands beside several activities: it is above them.

    Tasks over several activities each are no lists of theirs: `Zadatak | Aktivnosti`.
    """
    named = [i for i, c in enumerate(columns) if c.field in {"activity", "task"}]
    for left, right in pairwise(named):
        if columns[right].field != "activity":
            continue
        above, below = ({r[i] for r in rows if r[left].text and r[i].text} for i in (left, right))
        if below and len(above) < MOST * len(below):
            return _with_fields(columns, {left: "measure"})
    return columns


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


def _settle_described(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where one describes what another before it names in the same row: it names no activity itself.

    `Mjere i aktivnosti` name what `Opis aktivnosti` describes.
    """
    for i, column in enumerate(columns):
        what = described_field(column.own) if column.field == "activity" else None
        named = (
            next((k for k in range(i) if what in {columns[k].field, _last_field(columns[k])}), None) if what else None
        )
        if named is not None and len({r[named] for r in rows}) == len({r[i] for r in rows}):
            return _with_fields(columns, {i: None, named: what})
    return columns


def _last_field(column: Column) -> str | None:
    """What the last word of a head of measures or activities names: those of `Mjere i aktivnosti`."""
    return match_words(_BETWEEN.split(column.own)[-1])[0] if column.field in NAMED else None


def _settle_unit(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where `Jedinica` is none of measure but of a body: most of its cells name such."""
    units = [i for i, c in enumerate(columns) if c.field == "unit"]
    return _with_fields(columns, {i: "responsible" for i in units if _are_bodies({r[i] for r in rows})})


def _are_bodies(cells: Iterable[RowCell]) -> bool:
    said = [cell.printed for cell in cells if cell.text]
    return bool(said) and read_field(said) == "responsible"


def _settle_outcome(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where an outcome stands beside activities: behind them an indicator, numbered before them a goal."""
    named = [c.x0 for field in ("activity", "measure") for c in columns if c.field == field]
    if not named:
        return columns
    activity = named[0]
    outcomes = [(i, c) for i, c in enumerate(columns) if names_outcome(c.own)]
    behind = {i: "indicator" for i, c in outcomes if c.x0 > activity and c.field == "specific_goal"}
    before = [i for i, c in outcomes if c.x0 < activity and c.field == "indicator"]
    return _with_fields(columns, behind | {i: "specific_goal" for i in before if _are_levels([r[i] for r in rows])})


def _are_levels(cells: Sequence[RowCell]) -> bool:
    """Whether all cells begin with numbers of several levels."""
    numbers = [parse_heading(cell.printed).number or "" for cell in dict.fromkeys(cells) if cell.text]
    return bool(numbers) and all("." in number for number in numbers)


def _settle_last(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where several hold measures and none activities: the last one holds what is done in the others.

    One that is empty in most rows says something of some of them only.
    """
    measures = [i for i, c in enumerate(columns) if c.field == "measure"]
    if len(measures) < 2 or any(c.field == "activity" for c in columns):
        return columns
    last = measures[-1]
    filled = sum(bool(row[last].text) for row in rows)
    return _with_fields(columns, {last: "activity" if 2 * filled >= len(rows) else None})


def _settle_number(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where the number stands before a goal and counts the goals, not the activities beside them."""
    fields = [c.field for c in columns]
    if "number" not in fields or not _has_goal_right_of(fields, fields.index("number")):
        return columns
    number = fields.index("number")
    activity = next((i for i, f in enumerate(fields) if f in ACTIVITY_FIELDS and i > number + 1), None)
    if activity is None or not rows:
        return columns
    pairs = {(r[number], r[number + 1]) for r in rows if r[number].text or r[number + 1].text}
    one_each = len(pairs) == len({n for n, _ in pairs}) == len({g for _, g in pairs})
    both = all(n.text and g.text for n, g in pairs)
    if not one_each or not both or len({r[activity] for r in rows if r[activity].text}) <= len(pairs):
        return columns
    return _with_fields(columns, {number: GOAL_NUMBER})


def _has_goal_right_of(fields: Sequence[str | None], number: int) -> bool:
    return number + 1 < len(fields) and fields[number + 1] in GOAL_FIELDS


def _settle_measure(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns where measures stand beside activities: each measure with its own list is the activity.

    A measure that is merged over several activities, or named in few rows, is a goal above them. One for each
    activity, with a list beside it, is the activity itself and the list its tasks.
    """
    fields = [c.field for c in columns]
    if "measure" not in fields or "activity" not in fields:
        return columns
    measure, activity = fields.index("measure"), fields.index("activity")
    beside: dict[RowCell, list[Row]] = {}
    for row in rows:
        if row[measure].text and row[activity].text:
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
        return columns
    return _with_fields(columns, {measure: "activity", activity: "task"})
