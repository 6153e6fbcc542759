"""The rows of a table, one after another: each reader takes the rows that are of its kind."""

from collections.abc import Callable, Sequence

from extract.columns import Column, find_header
from extract.hierarchy import find_goal_row, is_goal_heading
from extract.outline.activities import read_named_row, read_row
from extract.outline.bands import part_sentences, without_title
from extract.outline.by_content import complete_columns
from extract.outline.choose import fits_columns, head_words, is_plan_header
from extract.outline.goal_rows import (
    read_goal_beside_details,
    read_goal_head,
    read_goal_row,
    read_labelled_goal,
    read_numbered_goal,
    read_summed_goal,
)
from extract.outline.indicators import find_indicator
from extract.outline.kinds import (
    find_activity_band,
    find_band,
    find_details,
    names_activities,
)
from extract.outline.left_out import LEFT_OUT, WITHOUT_PLAN, severity_without
from extract.outline.settle import settle_columns
from extract.outline.table_reading import TableReading
from extract.raw import RawFinding
from extract.rows import filled_cells, printed_row
from normalise.headers import EXACT
from normalise.headings import parse_heading


def _read_details(part: TableReading) -> int:
    details = find_details(part.row, part.width, part.columns)
    part.reading.leave_out_details(details)
    return bool(details)


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
    part.reading.plan.keep((*(c.cell for c in cells), *heads))
    part.reading.path[-1].indicators.append(cells)
    part.used = True
    return end - part.at


def _read_header(part: TableReading) -> int:
    """A header; or a row that says what a header of the document says, which is passed over."""
    bold = all(cell.bold for cell in filled_cells(part.row))
    header = find_header(part.rows, part.at, not part.seen_header and (bold or not part.columns))
    again = header is None and printed_row(part.row) in part.reading.header_rows
    if again and part.seen_header:
        header = find_header(part.rows, part.at)  # it was one before, which tells as much as sure words
    if header is None:
        return _keep_header(part, part.at + 1) if again else 0
    end, columns = header
    taken = read_goal_head(part, end, columns)
    if taken:
        return taken
    alike = part.reading.alike.get(head_words(part.row))
    completed = complete_columns(columns, alike or part.rows[end:])
    if is_plan_header(completed, part.in_bands):
        if completed != tuple(columns):
            _tell_guessed(part, columns, completed)
        part.columns = settle_columns(completed, part.rows[end:], alike)
        part.reading.earlier.append(part.reading.columns)
        part.reading.columns, part.seen_header = part.columns, True
    elif _tells_money(columns) or not fits_columns(part.rows[end - 1 : end], part.columns):
        return _leave_out_aside(part, end, columns)
    elif not all(c.header.certainty >= EXACT for c in columns if c.path):
        return 0  # a row of data whose cells hold words of headers
    return _keep_header(part, end)


def _tell_guessed(part: TableReading, columns: Sequence[Column], completed: Sequence[Column]) -> None:
    """A finding that names the heads whose columns were told by their cells."""
    pairs = zip(columns, completed, strict=True)
    guessed = [told for known, told in pairs if known != told and told.header.certainty < EXACT]
    if not guessed:
        return
    heads = ", ".join(f"“{c.printed}”" for c in guessed)
    said = f"Heads are not known: their columns were told by the cells: {heads}"
    boxes = tuple(box for c in guessed for box in c.boxes)
    part.reading.plan.findings.append(RawFinding("columns_guessed", "warning", said, boxes))


def _keep_header(part: TableReading, end: int) -> int:
    """Keep the cells of the header's rows; where the like of them stands again, it is known."""
    for row in part.rows[part.at : end]:
        part.reading.header_rows.add(printed_row(row))
        part.reading.plan.keep(row)
    return end - part.at


def _tells_money(columns: Sequence[Column]) -> bool:
    """Whether a header is that of a table of money and nothing else."""
    return all(c.field == "resources" for c in columns)


def _leave_out_aside(part: TableReading, end: int, columns: Sequence[Column]) -> int:
    """Rows below a header that is no plan's, up to the next header or goal: a table above or between the plan's.

    One of money above the activities of a goal says what that is to cost.
    """
    while end < len(part.rows) and not (
        find_header(part.rows, end, False) or find_band(part.rows[end], part.width) or find_goal_row(part.rows[end])
    ):
        end += 1
    cells = list(dict.fromkeys(c for row in part.rows[part.at : end] for c in row if c.text))
    if _tells_money(columns):
        part.open_goals()
        if part.reading.path and not part.reading.path[-1].activities:
            part.reading.leave_out_details(cells)
            return end - part.at
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
    part.reading.plan.keep([band])
    if not (part.used or part.columns or is_goal_heading(parse_heading(band.printed))):
        band, whole = without_title(band), band  # above the header, the plan's title may stand in the table
        if band.text != whole.text:
            part.reading.end_chapters()
    if band.text:
        part.bands.append(band)
    return 1


def _read_data(part: TableReading) -> int:
    """A row of data; above the first header nothing tells what its cells are."""
    if not part.columns:
        filled = filled_cells(part.row)
        if filled:
            part.reading.leave_out("row_above_header", "warning", "A row above the table's header was left out", filled)
        return 1
    if not names_activities(part.columns) and part.find_aside():
        cells = filled_cells(part.row)
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
    read_goal_row,
    read_goal_beside_details,
    read_summed_goal,
    read_numbered_goal,
    _read_indicator,
    _read_header,
    _read_activity_band,
    _read_band,
    read_labelled_goal,
    _read_data,
)
"""In this order: the first that takes rows has them. Each returns how many rows it took."""
