"""A header with one row above the activities that names one goal and what is to come of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.columns import Column, column_of, find_header
from extract.hierarchy import column_level, read_goal
from extract.outline.choose import is_plan_header
from extract.outline.headings import take_numbered
from extract.outline.reading import Reading
from extract.raw import RawCell
from extract.rows import Row, RowCell
from extract.stitch import StitchedTable
from normalise.fields import DONE, GOAL_FIELDS
from normalise.headings import parse_heading


@dataclass(frozen=True, slots=True)
class GoalHead:
    """A goal named below a header of its own: where its rows end, its cells, those of the header and of its number."""

    end: int
    heads: tuple[RowCell, ...]
    goal: RawCell
    number: RowCell | None
    rest: tuple[RawCell, ...]


def find_goal_head(rows: Sequence[Row], at: int, header: tuple[int, Sequence[Column]]) -> GoalHead | None:
    """A header and its only row, `Preporuka | Opšti rezultat | Indikator uticaja`; None where they name no goal.

    The first column, or the one beside its numbers, is that of a goal, whose cell carries a label or has a number;
    the others say something of the goal.

    Args:
        rows: of the table.
        at: the first row of the header.
        header: the row after it, and its columns.
    """
    end, columns = header
    if end >= len(rows) or is_plan_header(columns):
        return None
    row, position = rows[end], int(columns[0].field == "number")
    if len(columns) <= position or columns[position].field not in GOAL_FIELDS:
        return None
    others = {c.field for c in columns[position + 1 :]}
    if None in others or others & DONE:
        return None
    cells = [RawCell(columns[column_of(c, columns)[0]], c) for c in row if c.text]
    goal = next((c for c in cells if c.column is columns[position]), None)
    number = next((c.cell for c in cells if position and c.column is columns[0]), None)
    if goal is None or not _is_named(goal, number):
        return None
    heads = tuple(cell for r in rows[at:end] for cell in r)
    rest = tuple(c for c in cells if c is not goal and c.cell is not number)
    return GoalHead(end + 1, heads, goal, number, rest)


def _is_named(goal: RawCell, number: RowCell | None) -> bool:
    """Whether the goal has a number in a cell of its own, or a label or number before its title."""
    heading = parse_heading(goal.cell.printed)
    if number is not None:
        return parse_heading(number.printed).start >= len(number.printed)
    return (heading.labelled or heading.number is not None) and heading.start < len(goal.cell.printed)


def enter_goal_head(reading: Reading, head: GoalHead) -> None:
    """Enter the goal; indicators are its own, the rest is named by a finding."""
    goal = read_goal(head.goal.text, column_level(head.goal.column))
    if head.number is not None:
        goal.number = parse_heading(head.number.printed).number or goal.number
    reading.enter(goal)
    indicators = [c for c in head.rest if c.column.field == "indicator"]
    reading.path[-1].indicators += [[c] for c in indicators]
    named = [head.goal.cell] if head.number is None else [head.number, head.goal.cell]
    reading.plan.keep((*head.heads, *named, *(c.cell for c in indicators)))
    reading.leave_out_details([c.cell for c in head.rest if c not in indicators])


def find_goal_table(rows: Sequence[Row]) -> GoalHead | None:
    """The head of a goal where the rows are nothing else."""
    filled = [row for row in rows if any(c.text for c in row)]
    header = find_header(filled, 0)
    head = header and find_goal_head(filled, 0, header)
    return head if head and head.end == len(filled) else None


def read_goal_table(reading: Reading, table: StitchedTable) -> bool:
    """Enter the goal of a table that is nothing but its head; False where it is none."""
    head = find_goal_table(table.rows)
    if head is None:
        return False
    take_numbered(reading)
    reading.open_goals([], True)
    enter_goal_head(reading, head)
    reading.plan.areas += table.parts
    return True
