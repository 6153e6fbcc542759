"""Headings without a label that text parts from the table below them: what proves that they name its goal."""

from collections.abc import Iterator, Sequence

from extract.layout import Paragraph
from extract.outline.choose import has_plan_header, header_key
from extract.rows import Row
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import is_plan_word
from normalise.headings import parse_heading

FEWEST_ALIKE = 2
"""Tables with one header, each under a heading set like the others, of which all headings name goals."""
NUMBERED_CELLS = 2
"""First cells of a row that may hold its number."""


def find_sections(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The headings above text above a table that name the goal of its activities.

    The numbers of the activities go on from the heading's (1.1 under 1.), or several tables with one header stand under
    headings that are set alike.
    """
    found: list[Paragraph] = []
    alike: dict[tuple[object, ...], list[Paragraph]] = {}
    for heading, rows in _headed_tables(stream):
        if not has_plan_header(rows):
            continue
        if _goes_on(heading, rows):
            found.append(heading)
        alike.setdefault((heading.bold, heading.size, header_key(rows)), []).append(heading)
    for headings in alike.values():
        if len({h.joined for h in headings}) >= FEWEST_ALIKE:
            found += headings
    return found


def _headed_tables(stream: Sequence[StreamItem]) -> Iterator[tuple[Paragraph, Sequence[Row]]]:
    """The tables with the heading above them, where text stands between."""
    heading: Paragraph | None = None
    parted = False
    for item in stream:
        if isinstance(item, StitchedTable):
            if heading is not None and parted:
                yield heading, item.rows
            heading = None
        elif item.loud:
            heading, parted = None if is_plan_word(item.joined) else item, False
        else:
            parted = True


def _goes_on(heading: Paragraph, rows: Sequence[Row]) -> bool:
    """Whether the first number among the rows goes on from the heading's."""
    number = parse_heading(heading.joined).number
    cells = (cell for row in rows for cell in row[:NUMBERED_CELLS])
    first = next((own for cell in cells if (own := parse_heading(cell.printed).number)), None)
    return number is not None and first is not None and first.startswith(f"{number}.")
