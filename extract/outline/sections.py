"""Headings without a label that text parts from the table below them: what proves that they name its goal."""

from collections.abc import Iterator, Sequence

from extract.layout import Paragraph
from extract.outline.choose import has_plan_header, header_key
from extract.raw import RawActivity
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
    headings that are set alike, or the numbers of headings right above tables go on from several that are set alike.
    """
    found: list[Paragraph] = []
    alike: dict[tuple[object, ...], list[Paragraph]] = {}
    for heading, rows in _headed_tables(stream):
        if not has_plan_header(rows):
            continue
        if _goes_on(heading, rows):
            found.append(heading)
        alike.setdefault((heading.bold, heading.size, header_key(rows)), []).append(heading)
    for heading in _above_headed(stream):
        alike.setdefault((heading.bold, heading.size, len(_levels(heading))), []).append(heading)
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


def _above_headed(stream: Sequence[StreamItem]) -> Iterator[Paragraph]:
    """The headings from whose numbers the one of a heading nearer to a plan's table goes on."""
    last: Paragraph | None = None
    open_headings: list[Paragraph] = []
    for item in stream:
        if isinstance(item, Paragraph):
            levels = _levels(item) if item.loud else ()
            if levels:
                last = item
                open_headings = [h for h in open_headings if _levels(h) == levels[: len(_levels(h))] != levels]
                open_headings.append(item)
        elif last is not None and has_plan_header(item.rows):
            yield from (h for h in open_headings[:-1] if not is_plan_word(h.joined))
            last = None


def leads_to_table(following: Sequence[StreamItem], last: RawActivity) -> bool:
    """Whether a heading goes on from the last one of a narrative, and a plan's table stands below it: a chapter."""
    first = next(iter(following), None)
    if not isinstance(first, Paragraph) or _levels(first)[:-1] != [last.number]:
        return False
    return any(isinstance(item, StitchedTable) and has_plan_header(item.rows) for item in following)


def _levels(heading: Paragraph) -> list[str]:
    """The levels of a heading's number: 3.1. has two."""
    number = parse_heading(heading.joined).number
    return number.split(".") if number else []


def _goes_on(heading: Paragraph, rows: Sequence[Row]) -> bool:
    """Whether the first number among the rows goes on from the heading's."""
    number = parse_heading(heading.joined).number
    cells = (cell for row in rows for cell in row[:NUMBERED_CELLS])
    first = next((own for cell in cells if (own := parse_heading(cell.printed).number)), None)
    return number is not None and first is not None and first.startswith(f"{number}.")
