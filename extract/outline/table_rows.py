"""The rows of a table, one after another: each reader takes the rows that are of its kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from extract.columns import Column, column_of, find_header
from extract.hierarchy import find_goal_row, find_numbered_goal, is_goal_heading, read_goal
from extract.outline.activities import read_named_row, read_row
from extract.outline.bands import part_sentences, without_title
from extract.outline.by_content import complete_columns
from extract.outline.choose import fill_blank, fits_columns, has_activity_bands, is_plan_header
from extract.outline.goal_table import enter_goal_head, find_goal_head
from extract.outline.headings import announces_indicators
from extract.outline.indicators import find_indicator
from extract.outline.kinds import (
    LABELLED,
    find_activity_band,
    find_band,
    find_details,
    names_activities,
    says_detail,
    table_width,
)
from extract.outline.left_out import LEFT_OUT, WITHOUT_PLAN, severity_without
from extract.outline.reading import Reading
from extract.outline.settle import settle_columns
from extract.raw import RawGoal
from extract.rows import Row, RowCell, printed_row
from normalise.headers import EXACT
from normalise.headings import parse_heading


@dataclass(slots=True)
class TableReading:
    """Where the reading of one table stands.

    `bands` are headings inside the table that wait for a row of data; `used` says whether any was read,
    `in_bands` whether rows of one cell name the activities, `aside` whether its indicators are of no goal.
    """

    reading: Reading
    rows: Sequence[Row]
    columns: tuple[Column, ...]
    at: int = 0
    seen_header: bool = False
    used: bool = False
    bands: list[RowCell] = field(default_factory=list)
    width: float = 0.0
    in_bands: bool = False
    aside: bool = False

    def __post_init__(self) -> None:
        self.in_bands = has_activity_bands(self.rows)
        self.width = table_width(self.rows)

    @property
    def row(self) -> Row:
        """The row that is looked at."""
        return self.rows[self.at]

    def open_goals(self) -> None:
        """Enter the goals of the headings above and of the bands since the last row of data."""
        if self.bands or self.reading.pending:
            self.reading.open_goals(self.bands, not self.used)
        self.bands = []

    def find_aside(self) -> bool:
        """Whether the heading above the table announces indicators of no goal; it is no goal then."""
        pending = self.reading.pending
        if pending and not self.used and announces_indicators(pending[-1]):
            self.aside = True
            pending.pop()
        return self.aside


def _read_details(part: TableReading) -> int:
    details = find_details(part.row, part.width)
    if details:
        part.reading.leave_out("goal_detail", "info", "Said of the goal or measure above its activities", details)
    return 1 if details else 0


def _read_goal_row(part: TableReading) -> int:
    named = find_goal_row(part.row)
    if named is None:
        return 0
    for cell in named:
        part.reading.plan.keep(cell)
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


def _read_goal_beside_details(part: TableReading) -> int:
    """A row of a goal with label, number and title over several columns, and beside it what is said of it."""
    filled = [c for c in part.row if c.text]
    if not part.columns or len(filled) < LABELLED or len(column_of(filled[0], part.columns)) < LABELLED:
        return 0
    goal, details = filled[0], filled[1:]
    heading = parse_heading(goal.printed)
    named = is_goal_heading(heading) and heading.number is not None and heading.start < len(goal.printed)
    if not named or not all(map(says_detail, details)):
        return 0
    part.reading.plan.keep(goal)
    part.bands.append(goal)
    part.open_goals()
    part.reading.leave_out("goal_detail", "info", "Said of the goal or measure above its activities", details)
    part.used = True
    return 1


def _read_numbered_goal(part: TableReading) -> int:
    """A row of a number and a title whose number those of the rows below go on from: the goal of these."""
    named = find_numbered_goal(part.rows, part.at) if part.columns else None
    if named is None:
        return 0
    number, title = named
    for cell in named:
        part.reading.plan.keep(cell)
    part.open_goals()
    goal = read_goal(title.text)
    part.reading.enter(RawGoal(goal.level, number.printed.strip(" ."), goal.title, 0.0, number.text))
    part.used = True
    return 1


def _read_indicator(part: TableReading) -> int:
    found = find_indicator(part.rows, part.at)
    if found is None:
        return 0
    end, cells, heads = found
    part.open_goals()
    if not part.reading.path:
        mine = [*heads, *(c.cell for c in cells)]
        part.reading.leave_out("row_without_place", "warning", "An indicator belongs to no goal", mine)
        return end - part.at
    for cell in (*(c.cell for c in cells), *heads):
        part.reading.plan.keep(cell)
    part.reading.path[-1].indicators.append(cells)
    part.used = True
    return end - part.at


def _read_header(part: TableReading) -> int:
    """A header; or a row that says what a header of the document says, which is passed over."""
    header = find_header(part.rows, part.at, not part.seen_header)
    if header is None:
        return _keep_header(part, part.at + 1) if printed_row(part.row) in part.reading.header_rows else 0
    end, columns = header[0], fill_blank(header[1], [part.reading.columns, *reversed(part.reading.earlier)])
    taken = _read_goal_head(part, end, columns)
    if taken:
        return taken
    alike = part.reading.alike.get(printed_row(part.row))
    completed = complete_columns(columns, alike or part.rows[end:])
    if is_plan_header(completed, part.in_bands):
        if completed != tuple(columns):
            part.reading.find("columns_guessed", "warning", "Heads are not known: their columns were told by the cells")
        part.columns = settle_columns(completed, part.rows[end:], alike)
        part.reading.earlier.append(part.reading.columns)
        part.reading.columns, part.seen_header = part.columns, True
    elif not fits_columns(part.rows[end - 1 : end], part.columns):
        return _leave_out_aside(part, end)
    elif not all(c.header.certainty >= EXACT for c in columns if c.path):
        return 0  # a row of data whose cells hold words of headers
    return _keep_header(part, end)


def _keep_header(part: TableReading, end: int) -> int:
    """Keep the cells of the header's rows; where the like of them stands again, it is known."""
    for row in part.rows[part.at : end]:
        part.reading.header_rows.add(printed_row(row))
        for cell in row:
            part.reading.plan.keep(cell)
    return end - part.at


def _read_goal_head(part: TableReading, end: int, columns: Sequence[Column]) -> int:
    """A goal named below a header of its own, which ends at row `end`, right above the header of its activities."""
    head = find_goal_head(part.rows, part.at, (end, columns))
    if head is None or head.end >= len(part.rows) or find_header(part.rows, head.end, not part.seen_header) is None:
        return 0
    part.open_goals()
    enter_goal_head(part.reading, head)
    part.used = True
    return head.end - part.at


def _leave_out_aside(part: TableReading, end: int) -> int:
    """Rows below a header that is no plan's, up to the next header or goal: a table above or between the plan's."""
    while end < len(part.rows) and not (
        find_header(part.rows, end, False) or find_band(part.rows[end], part.width) or find_goal_row(part.rows[end])
    ):
        end += 1
    cells = list(dict.fromkeys(c for row in part.rows[part.at : end] for c in row if c.text))
    part.reading.leave_out(WITHOUT_PLAN, severity_without(cells), LEFT_OUT, cells)
    return end - part.at


def _read_activity_band(part: TableReading) -> int:
    """`Aktivnost 1.1.1. …` over the row of its cells, in a table without a column of activities: one activity."""
    band = find_activity_band(part.row, part.width)
    if band is None or not part.columns or part.at + 1 >= len(part.rows) or names_activities(part.columns):
        return 0
    part.open_goals()
    part.used |= read_named_row(part.reading, band, part.rows[part.at + 1], part.columns)
    return 2


def _read_band(part: TableReading) -> int:
    """A heading over the rows below it; sentences that close the rows above or stand beside it are none."""
    band = find_band(part.row, part.width)
    if band is None:
        return 0
    said, band = part_sentences(part.rows, part.at, band, part.used)
    if said is not None:
        part.reading.leave_out("goal_detail", "info", "Said above or below the activities", [said])
    if band is None:
        return 1
    part.reading.plan.keep(band)
    if not (part.used or part.columns or parse_heading(band.printed).number):
        band = without_title(band)  # above the header, the plan's title may stand in the table
    if band.text:
        part.bands.append(band)
    return 1


def _read_data(part: TableReading) -> int:
    """A row of data; above the first header nothing tells what its cells are."""
    if not part.columns:
        filled = [c for c in part.row if c.text]
        if filled:
            part.reading.leave_out("row_above_header", "warning", "A row above the table's header was left out", filled)
        return 1
    if not names_activities(part.columns) and part.find_aside():
        cells = [c for c in part.row if c.text]
        part.reading.leave_out("row_without_place", "warning", "An indicator belongs to no goal", cells)
        return 1
    part.open_goals()
    part.used |= read_row(part.reading, part.row, part.columns)
    return 1


def read_rows(part: TableReading) -> None:
    """All rows of the table, into the tree."""
    while part.at < len(part.rows):
        part.at += next(taken for read in READERS if (taken := read(part)))
    part.open_goals()


READERS: tuple[Callable[[TableReading], int], ...] = (
    _read_details,
    _read_goal_row,
    _read_goal_beside_details,
    _read_numbered_goal,
    _read_indicator,
    _read_header,
    _read_activity_band,
    _read_band,
    _read_data,
)
"""In this order: the first that takes rows has them. Each returns how many rows it took."""
