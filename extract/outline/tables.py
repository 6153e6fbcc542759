"""A table of the document: forms, rows of a plan, the head of a goal, or none of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.columns import Column
from extract.forms.find import Form, find_forms
from extract.hierarchy import find_goal_row, is_goal_heading
from extract.outline.choose import find_fitting, find_in_order, guess_columns, has_plan_header, tells_plan
from extract.outline.form_labels import tell_labels
from extract.outline.form_tables import FormTable, part_forms
from extract.outline.forms import enter_form, read_form
from extract.outline.goal_table import read_goal_table
from extract.outline.headings import take_numbered
from extract.outline.indicators import find_indicator
from extract.outline.kinds import LABELLED, find_band, find_details, table_width
from extract.outline.left_out import find_left_out
from extract.outline.reading import DETAIL, Reading
from extract.outline.table_reading import TableReading
from extract.outline.table_rows import read_rows
from extract.raw import RawGoal
from extract.rows import Row, filled_cells, printed_row
from extract.stitch import StitchedTable
from normalise.headings import parse_heading


def read_table(reading: Reading, table: StitchedTable, following: Iterable[StitchedTable]) -> None:
    """Headers, bands and activities of a table; a table that is no plan is named by a finding.

    Args:
        reading: is added to.
        table: to be read.
        following: the tables that stand under the same headings further down.
    """
    parted = part_forms(table.rows)
    if parted:
        _read_form_tables(reading, table, parted)
        return
    _read_table(reading, table, following)


def _read_table(reading: Reading, table: StitchedTable, following: Iterable[StitchedTable]) -> None:
    rows = table.rows
    forms = find_forms(rows)
    if forms is not None:
        _read_forms(reading, table, forms, following)
        return
    if reading.listed and not tells_plan(rows):
        _read_without_plan(reading, table)
        return
    known = [] if reading.in_chapter else [reading.columns, *reversed(reading.earlier)]
    again = _find_guessed(reading, rows[0])
    columns = again or find_fitting(rows, known)
    if again:
        reading.plan.keep(rows[0])
        rows, reading.columns = rows[1:], again
    elif not columns and not has_plan_header(rows, reading.alike):
        columns = guess_columns(rows, reading.planned)
        heads, rows = (rows[:1], rows[1:]) if any(c.path for c in columns) else ((), rows)
        reading.guessed.update((printed_row(row), columns) for row in heads)
        columns = reading.columns = columns or find_in_order(rows, known[0] if known else ())
        if columns:
            said = "The table has no header: its columns were told by what they hold. It begins with"
            reading.find("columns_guessed", "warning", said, filled_cells(table.rows[0]))
            reading.plan.keep(cell for row in heads for cell in row)
        elif not _names_goals_only(rows):
            _read_without_plan(reading, table)
            return
    reading.in_chapter = False
    take_numbered(reading)
    read_rows(TableReading(reading, rows, columns))
    reading.plan.areas += table.parts
    reading.plan.keep(table.repeats)
    reading.end_activity()


def _find_guessed(reading: Reading, row: Row) -> tuple[Column, ...]:
    """The columns below a row that says what the heads of columns did that their cells told; none below another."""
    columns = reading.guessed.get(printed_row(row), ())
    if len(columns) != len(row):
        return ()
    return tuple(replace(column, x0=cell.x0, x1=cell.x1) for column, cell in zip(columns, row, strict=True))


def _read_form_tables(reading: Reading, table: StitchedTable, parted: Sequence[FormTable]) -> None:
    """Each form as the goal of the activities below it."""
    places = table.parts
    for part in parted:
        take_numbered(reading)
        headed = bool(reading.pending or part.form.bands)
        reading.open_goals(part.form.bands, True)
        if not enter_form(reading, part.form, headed):
            reading.find(*DETAIL, [cell.cell for cell in part.form.cells])
        reading.plan.keep(cell for row in part.head for cell in row)
        _read_table(reading, replace(table, rows=tuple(part.rows), parts=places), ())
        places = ()  # the whole table's, once


def _read_without_plan(reading: Reading, table: StitchedTable) -> None:
    """The goal that the table is the head of; else a finding, and no heading above waits for it any more."""
    if read_goal_table(reading, table):
        return
    heads = {head for row in reading.header_rows for head in row if head}
    reading.plan.findings.append(find_left_out(table, heads))
    reading.numbered = []
    reading.pending = [p for p in reading.pending if _names_goal(p.joined)]


def _names_goals_only(rows: Sequence[Row]) -> bool:
    """Whether the rows only name goals and say something of them, as above activities on the next page.

    Below a goal that is named with its number, any label with its value says something of it.
    """
    numbered, named, at, width = False, False, 0, table_width(rows)
    while at < len(rows):
        band, indicator = find_band(rows[at], width), find_indicator(rows, at)
        goal = find_goal_row(rows[at]) or (band is not None and is_goal_heading(parse_heading(band.printed)))
        named = named or bool(goal)
        numbered = numbered or (bool(goal) and parse_heading(rows[at][0].printed).number is not None)
        pair = numbered and len(rows[at]) == sum(bool(c.text) for c in rows[at]) == LABELLED
        said = pair or find_details(rows[at], width)
        if not (goal or band or indicator or said):
            return False
        at = indicator[0] if indicator and not goal else at + 1
    return named


def _names_goal(text: str) -> bool:
    """Whether a heading carries the label of a goal or a number."""
    heading = parse_heading(text)
    return is_goal_heading(heading) or heading.number is not None


def _read_forms(
    reading: Reading, table: StitchedTable, forms: Sequence[Form], following: Iterable[StitchedTable]
) -> None:
    """Forms as activities; one that stands above a table of activities speaks of the goal that they belong to."""
    reading.plan.areas += table.parts
    reading.plan.keep(cell for row in table.rows for cell in row)
    forms = tell_labels(reading, forms)
    take_numbered(reading)
    waits = bool(reading.path) and reading.path[-1].is_empty  # a goal that the table before ends with
    headed = waits or bool(reading.pending or forms[0].bands)
    reading.open_goals(forms[0].bands, True)
    if len(forms) == 1 and _leads(reading, following) and enter_form(reading, forms[0], headed):
        return
    path: list[RawGoal] = []
    for i, form in enumerate(forms):
        if i and form.bands:
            reading.open_goals(form.bands, False)
            path = []
        under = read_form(reading, form, path)
        path = under or path
        if under is None:
            reading.find("form_without_name", "warning", "A form names no measure", [c.cell for c in form.cells])
    reading.end_activity()


def _leads(reading: Reading, following: Iterable[StitchedTable]) -> bool:
    """Whether a table of activities follows, before another form."""
    for table in following:
        if find_forms(table.rows) is not None:
            return False
        if has_plan_header(table.rows, reading.alike):
            return True
    return False
