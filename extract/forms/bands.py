"""Rows over forms that hold one cell: headings of goals, numbers with titles."""

from collections.abc import Sequence
from itertools import takewhile

from extract.hierarchy import is_goal_heading
from extract.rows import Row, RowCell
from normalise.fields import NAMED
from normalise.headings import Heading, parse_heading


def split_at_bands(rows: Sequence[Row]) -> list[tuple[tuple[RowCell, ...], list[Row]]]:
    """The rows below each heading that is a row of its own, with the headings; a form goes on below other rows.

    A heading names a goal. So do a number with a title that the first rows have alone, and each row like one of these.
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
    """Whether a cell names a goal by its label; `Mjera 1` alone only counts what has its name below."""
    heading = parse_heading(cell.printed)
    return is_goal_heading(heading) and not counts_form(heading, cell.printed)


def counts_form(heading: Heading, printed: str) -> bool:
    """Whether a heading is the label of a measure or activity, with or without its number, and nothing else."""
    return heading.labelled and heading.level in NAMED and heading.start >= len(printed)


def _depth(row: Row) -> int:
    """How many levels the number has that stands with a title alone in a row; 0 without such, or for an activity."""
    heading = parse_heading(row[0].printed)
    named = len(row) == 1 and heading.level != "activity" and heading.start < len(row[0].printed)
    return len(heading.number.split(".")) if named and heading.number else 0
