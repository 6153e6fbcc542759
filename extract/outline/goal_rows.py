"""Rows of a table that name a goal: each reader says how many rows it took."""

from collections.abc import Sequence
from itertools import takewhile

from extract.columns import Column, column_of, find_header
from extract.hierarchy import find_goal_row, find_numbered_goal, is_goal_heading, read_goal
from extract.outline.goal_table import enter_goal_head, find_goal_head
from extract.outline.kinds import LABELLED, says_detail
from extract.outline.table_reading import TableReading
from extract.raw import RawGoal
from extract.rows import Row, RowCell, filled_cells
from normalise.fields import WHO_WHEN
from normalise.headings import parse_heading
from normalise.letters import holds_digit


def read_goal_row(part: TableReading) -> int:
    """A row of label and title of a goal, each in a cell: `Program 1.1. | Rude`."""
    named = find_goal_row(part.row)
    if named is None:
        return 0
    part.reading.plan.keep(named)
    part.open_goals()
    label, title = named
    goal, own = read_goal(label.text), read_goal(title.text)
    if goal.number is None and own.number is not None and own.level in {None, goal.level}:  # `Program | 1.1. Rude`
        goal.number, title_text = own.number, own.title
    else:
        title_text = title.text
    part.reading.enter(RawGoal(goal.level, goal.number, title_text, 0.0, label.text))
    part.used = True
    return 1


def read_goal_beside_details(part: TableReading) -> int:
    """A row of a goal with label, number and title over several columns, and beside it what is said of it, or sums."""
    filled = filled_cells(part.row)
    if not part.columns or len(filled) < LABELLED or len(column_of(filled[0], part.columns)) < LABELLED:
        return 0
    goal, details = filled[0], filled[1:]
    heading = parse_heading(goal.printed)
    named = is_goal_heading(heading) and heading.number is not None and heading.start < len(goal.printed)
    if not named or not (all(map(says_detail, details)) or all(_is_sum(cell, part.columns) for cell in details)):
        return 0
    part.reading.plan.keep([goal])
    part.bands.append(goal)
    part.open_goals()
    part.reading.leave_out_details(details)
    part.used = True
    return 1


def read_summed_goal(part: TableReading) -> int:
    """A numbered goal beside figures: the numbers of the rows below go on from its own, and only they say who or when.

    `1. POSLOVI PLANIRANJA | | 240` over `1.1. Izrada plana | rujan 2026. | 60`.
    """
    filled, below = filled_cells(part.row), part.rows[part.at + 1 : part.at + 2]
    sums = list(takewhile(_is_figure, reversed(filled)))
    named = filled[: len(filled) - len(sums)]
    if not part.columns or not below or not sums or len(named) not in {1, LABELLED} or named[0] is not part.row[0]:
        return 0
    if _says_who_or_when(part.row, part) or not _says_who_or_when(below[0], part):
        return 0
    number = parse_heading(named[0].printed).number
    following = parse_heading(below[0][0].printed).number or ""
    if number is None or not following.startswith(f"{number}."):
        return 0
    part.reading.plan.keep(named)
    part.open_goals()
    goal = read_goal(named[-1].text)
    part.reading.enter(RawGoal(goal.level, number, goal.title, 0.0, goal.label if len(named) == 1 else named[0].text))
    part.reading.leave_out_details(sums)
    part.used = True
    return 1


def _says_who_or_when(row: Row, part: TableReading) -> bool:
    """Whether a row has a cell below a head that tells who does something or when."""
    return any(part.columns[i].field in WHO_WHEN for cell in row if cell.text for i in column_of(cell, part.columns))


def _is_figure(cell: RowCell) -> bool:
    """Whether a cell holds figures and no words."""
    return holds_digit(cell.printed) and not any(map(str.isalpha, cell.printed))


def _is_sum(cell: RowCell, columns: Sequence[Column]) -> bool:
    """Whether a cell holds a figure of money: beside a goal it is the sum of its rows."""
    money = all(columns[i].field == "resources" for i in column_of(cell, columns))
    return money and _is_figure(cell)


def read_numbered_goal(part: TableReading) -> int:
    """A row of a number and a title whose number those of the rows below go on from: the goal of these."""
    named = find_numbered_goal(part.rows, part.at) if part.columns else None
    if named is None:
        return 0
    number, title = named
    part.reading.plan.keep(named)
    part.open_goals()
    goal = read_goal(title.text)
    part.reading.enter(RawGoal(goal.level, number.printed.strip(" ."), goal.title, 0.0, number.text))
    part.used = True
    return 1


def read_labelled_goal(part: TableReading) -> int:
    """A goal with label and number alone in its row, narrow as it is, above a number that goes on from its own.

    `Mera 1.1: Subvencije` over `1.1.1 Raspisivanje javnog poziva`, both in the first column.
    """
    filled = filled_cells(part.row)
    if not part.columns or len(part.row) < LABELLED or len(filled) != 1 or filled[0] is not part.row[0]:
        return 0
    heading = parse_heading(filled[0].printed)
    below = part.rows[part.at + 1] if part.at + 1 < len(part.rows) else ()
    if not is_goal_heading(heading) or heading.number is None or not below or filled[0] in below:
        return 0
    following = parse_heading(below[0].printed).number
    if heading.start >= len(filled[0].printed) or not following or not following.startswith(f"{heading.number}."):
        return 0
    part.reading.plan.keep(filled)
    part.bands.append(filled[0])
    return 1


def read_goal_head(part: TableReading, end: int, columns: Sequence[Column]) -> int:
    """A goal named below a header of its own, which ends at row `end`, right above the header of its activities."""
    head = find_goal_head(part.rows, part.at, (end, columns))
    if head is None or head.end >= len(part.rows) or find_header(part.rows, head.end, not part.seen_header) is None:
        return 0
    part.open_goals()
    enter_goal_head(part.reading, head)
    part.used = True
    return head.end - part.at
