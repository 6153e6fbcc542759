"""Headings above tables, even where text parts both: what proves that they name a goal of the plan or one above it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.hierarchy import is_goal_heading
from extract.layout import Paragraph
from extract.outline.choose import has_plan_header, header_key
from extract.outline.goal_table import find_goal_table
from extract.rows import Row
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import is_caption, is_plan_word, tight
from normalise.headings import parse_heading
from normalise.letters import holds_digit

FEWEST_ALIKE = 2
"""Tables with one header, each under a heading set like the others, of which all headings name goals."""
NUMBERED_CELLS = 2
"""First cells of a row that may hold its number."""
NAMED_ALIKE = 2
"""Words with which the headings of several plans begin alike."""


def find_sections(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The headings above a table, or above text above it, that name the goal of its activities, or one above that.

    Several tables with one header stand right under headings that are set alike, or all below text, or below text
    under one that is numbered like those; or the first number of the table, or of a heading that names its goal,
    goes on from the heading's (1.1 under 1.), and no other heading between ends it.
    """
    headed = list(_headed_tables(stream))
    alike: dict[tuple[object, ...], tuple[list[Paragraph], list[Paragraph]]] = {}
    for table in headed:
        if table.near and table.planned:
            key = (table.near.bold, table.near.size, header_key(table.rows))
            alike.setdefault(key, ([], []))[table.parted].append(table.near)
    found = [heading for right, parted in alike.values() for heading in _find_alike(right, parted)]
    for table in headed:
        found += _numbered_above(table, found)
    return found


def _find_alike(right: Sequence[Paragraph], parted: Sequence[Paragraph]) -> list[Paragraph]:
    """Those of headings set alike, right above tables with one header or parted from them, that several prove."""
    found = [h for group in (right, parted) if len({h.joined for h in group}) >= FEWEST_ALIKE for h in group]
    depths = {_depth(heading) for heading in right} - {0}
    return found + [h for h in parted if h not in found and right and right[0] in found and _depth(h) in depths]


def _depth(heading: Paragraph) -> int:
    """Of how many parts the number of a heading is: 2 of `1.1`, 0 without one."""
    number = parse_heading(heading.joined).number
    return len(number.split(".")) if number else 0


class _Headed(NamedTuple):
    """The rows of a table, whether a plan's, the headings above it, the one that no table parts from it, or no text."""

    rows: Sequence[Row]
    planned: bool
    headings: Sequence[Paragraph]
    near: Paragraph | None
    parted: bool


def _numbered_above(table: _Headed, found: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The headings from whose number that of the table goes on, or that of a heading found or right above it."""
    numbers = [_first_number(table.rows)]
    for heading in reversed(table.headings):
        own = parse_heading(heading.joined)
        goes_on = own.number and any(number and number.startswith(f"{own.number}.") for number in numbers)
        if goes_on:
            yield heading
        if goes_on or heading in found or is_goal_heading(own) or (heading is table.near and not table.parted):
            numbers.append(own.number)


def _headed_tables(stream: Sequence[StreamItem]) -> Iterator[_Headed]:
    """The tables below headings."""
    headings: list[Paragraph] = []
    near: Paragraph | None = None
    parted, rubrics, parts = False, _find_rubrics(stream), _find_parts(stream)
    for item in stream:
        if isinstance(item, StitchedTable):
            if headings:
                planned = has_plan_header(item.rows) or find_goal_table(item.rows) is not None
                yield _Headed(item.rows, planned, headings, near, parted)
            near = None
        elif not item.loud or item in rubrics or is_caption(item.joined):
            parted = True
        elif is_plan_word(item.joined) and item not in parts:
            headings, near = [], None
        else:
            headings, near, parted = [*_still_open(headings, item), item], item, False


def _still_open(headings: Sequence[Paragraph], heading: Paragraph) -> list[Paragraph]:
    """Those of the headings that another one does not end: all with numbers, of which its own goes on from each."""
    number = parse_heading(heading.joined).number
    numbers = [(above, parse_heading(above.joined).number) for above in headings]
    return [above for above, own in numbers if own and (number is None or number.startswith(f"{own}."))]


def _find_rubrics(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """Headings with the same words right below named ones and above text, again and again: `Opis stanja`."""
    found: dict[str, list[Paragraph]] = {}
    for above, item, below in zip(stream, stream[1:], stream[2:], strict=False):
        if not (isinstance(item, Paragraph) and item.loud and _is_text(below)) or _is_named(item):
            continue
        if isinstance(above, Paragraph) and above.loud and _is_named(above):
            found.setdefault(tight(item.joined), []).append(item)
    return [item for items in found.values() if len(items) >= FEWEST_ALIKE for item in items]


def _find_parts(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """Headings that begin alike and name each another plan, of no year: `Plan rada Školskog odbora`."""
    found: dict[tuple[object, ...], list[Paragraph]] = {}
    for item in stream:
        if not (isinstance(item, Paragraph) and item.loud and is_plan_word(item.joined)):
            continue
        if not holds_digit(item.joined):
            found.setdefault((item.bold, item.size, *item.joined.split()[:NAMED_ALIKE]), []).append(item)
    several = [items for items in found.values() if len({tight(item.joined) for item in items}) >= FEWEST_ALIKE]
    return [item for items in several for item in items]


def _is_text(item: StreamItem) -> bool:
    return isinstance(item, Paragraph) and not item.loud


def _is_named(heading: Paragraph) -> bool:
    """Whether a heading has a label or a number."""
    own = parse_heading(heading.joined)
    return own.labelled or own.number is not None


def _first_number(rows: Sequence[Row]) -> str | None:
    """The first number among the rows."""
    cells = (cell for row in rows for cell in row[:NUMBERED_CELLS])
    return next((own for cell in cells if (own := parse_heading(cell.printed).number)), None)
