"""Rows over forms that hold one cell: headings of goals, numbers with titles, numbers of activities."""

from collections.abc import Sequence
from itertools import takewhile

from extract.hierarchy import is_goal_heading
from extract.rows import Row, RowCell
from normalise.headings import Heading, parse_heading


def split_at_bands(rows: Sequence[Row]) -> list[tuple[tuple[RowCell, ...], list[Row]]]:
    """The rows below each heading that is a row of its own, with the headings; a form goes on below other rows.

    A heading names a goal or counts activities. So do a number with a title that the first rows have alone, and each
    row like one of these.
    """
    parts: list[tuple[tuple[RowCell, ...], list[Row]]] = [((), [])]
    depths = {_depth(row) for row in takewhile(lambda row: len(row) == 1, rows)} - {0}
    for row in rows:
        if not (len(row) == 1 and (_is_heading(row[0]) or _depth(row) in depths)):
            parts[-1][1].append(row)
        elif parts[-1][1]:
            parts.append(((row[0],), []))
        else:
            parts[-1] = ((*parts[-1][0], row[0]), [])
    return parts


def _is_heading(cell: RowCell) -> bool:
    """Whether a cell names a goal by its label, or an activity by its label and number."""
    heading = parse_heading(cell.printed)
    return is_goal_heading(heading) or counts_activity(heading)


def counts_activity(heading: Heading) -> bool:
    """Whether a heading has the label and the number of an activity."""
    return heading.labelled and heading.level == "activity" and heading.number is not None


def _depth(row: Row) -> int:
    """How many levels the number has that stands with a title alone in a row; 0 without such."""
    heading = parse_heading(row[0].printed)
    named = len(row) == 1 and heading.number is not None and heading.start < len(row[0].printed)
    return len((heading.number or "").split(".")) if named else 0
