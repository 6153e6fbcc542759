"""A small table above the activities that names one goal and what is to come of it."""

from collections.abc import Sequence

from extract.columns import Column, column_of, find_header
from extract.hierarchy import column_level, read_goal
from extract.outline.headings import take_numbered
from extract.outline.kinds import ACTIVITY_FIELDS, GOAL_FIELDS
from extract.outline.reading import Reading
from extract.raw import RawCell
from extract.rows import Row
from extract.stitch import StitchedTable
from normalise.headings import parse_heading


def read_goal_table(reading: Reading, table: StitchedTable) -> bool:
    """Enter the goal of a table with one row, `Preporuka | Opšti rezultat | Indikator uticaja`; False where it is none.

    Its first column is that of a goal, whose cell carries a label or a number; the others say something of the goal.
    Indicators are those of the goal, the rest is named by a finding.
    """
    found = find_header(table.rows, 0)
    if found is None:
        return False
    end, columns = found
    rows = [row for row in table.rows[end:] if any(c.text for c in row)]
    if len(rows) != 1 or not _names_goal(rows[0], columns):
        return False
    filled = [c for c in rows[0] if c.text]
    take_numbered(reading)
    reading.open_goals([], True)
    reading.enter(read_goal(filled[0].text, column_level(columns[0])))
    cells = [RawCell(columns[column_of(c, columns)[0]], c) for c in filled[1:]]
    indicators = [c for c in cells if c.column.field == "indicator"]
    reading.path[-1].indicators += [[c] for c in indicators]
    for cell in (c for row in table.rows[:end] for c in row):
        reading.plan.keep(cell)
    for raw in (*indicators, RawCell(columns[0], filled[0])):
        reading.plan.keep(raw.cell)
    details = [c.cell for c in cells if c not in indicators]
    if details:
        reading.leave_out("goal_detail", "info", "Said of the goal or measure above its activities", details)
    reading.plan.areas += table.parts
    return True


def _names_goal(row: Row, columns: Sequence[Column]) -> bool:
    """Whether the row's first cell names a goal and no other column holds goals or activities."""
    heading = parse_heading(row[0].printed)
    named = (heading.labelled or heading.number is not None) and heading.start < len(row[0].printed)
    others = {c.field for c in columns[1:]}
    known = None not in others and not others & {*GOAL_FIELDS, *ACTIVITY_FIELDS}
    return named and columns[0].field in GOAL_FIELDS and known
