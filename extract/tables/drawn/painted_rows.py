"""Areas painted one below the other that are rows of one table, whatever stands between them."""

from collections.abc import Iterable, Iterator, Sequence

from extract.groups import SNAP, cluster
from extract.lines import bounding_box, group_lines
from extract.page import Box, Edge, Page
from extract.standing import between_sides
from extract.tables.heads.header_lines import find_headers

APART = 1.3
"""White above a text between painted rows, in its heights, that shows the end of a table."""
WIDER = 2.0
"""Points by which the white above such a text is wider than that above the text of a row, at least."""


def find_painted(page: Page, groups: Iterable[list[Edge]]) -> Iterator[list[list[Edge]]]:
    """The groups of edges in turn, painted ones that are rows of one table together.

    These share their columns. A header begins another table, and so does text apart from the rows above it.

    Args:
        page: of the edges.
        groups: edges that touch, from top to bottom.
    """
    run: list[list[Edge]] = []
    columns: list[float] = []
    for group in groups:
        own = _columns(page, group) if are_areas(page, group) else []
        few, many = sorted((own, columns), key=len)
        shared = bool(few) and all(any(abs(x - y) <= SNAP for y in many) for x in few)
        if run and not (shared and not _is_apart(page, run, group) and not _begins_table(page, group)):
            yield run
            run, columns = [], []
        run.append(group)
        columns = own if len(own) > len(columns) else columns
    if run:
        yield run


def are_areas(page: Page, group: Sequence[Edge]) -> bool:
    """Whether the edges are the sides of coloured rows: rules across lie at ends of areas or of the table."""
    drawn = [e.top for e in group if e.horizontal and not e.fill]
    ends = [y for f in page.fills for y in (f.top, f.bottom)] if drawn else []
    if any(e.fill for e in group):
        ends += [min(e.top for e in group), max(e.bottom for e in group)]
    return all(any(abs(top - y) <= SNAP for y in ends) for top in drawn)


def _columns(page: Page, group: Sequence[Edge]) -> list[float]:
    """The sides of the cells painted in a group of edges."""
    return cluster([e.x0 for e in (*group, *seams_within(page, group)) if not e.horizontal])


def seams_within(page: Page, group: Sequence[Edge]) -> list[Edge]:
    """The sides at which areas meet within those of a group."""
    x0, top, x1, bottom = bounds_of(group)
    return [e for e in page.seams if x0 <= e.x0 and e.x1 <= x1 and top - SNAP <= e.top and e.bottom <= bottom + SNAP]


def bounds_of(group: Sequence[Edge]) -> Box:
    """The box around edges."""
    return (
        min(e.x0 for e in group),
        min(e.top for e in group),
        max(e.x1 for e in group),
        max(e.bottom for e in group),
    )


def _is_apart(page: Page, run: Sequence[Sequence[Edge]], group: Sequence[Edge]) -> bool:
    """Whether more white than a row has, or a header below other text, parts painted rows and edges below them."""
    x0, end, x1, _ = bounds_of(group)
    inside = between_sides(page.words, x0, x1)
    start, foot = run[0][0].top, max(e.bottom for g in run for e in g)
    space = min((w.top for w in inside if w.top >= start), default=start) - start
    whites, height = [], 0.0
    lines = group_lines(w for w in inside if foot <= w.top and w.bottom <= end)
    for line in lines:
        _, top, _, bottom = bounding_box(line)
        whites.append(top - foot)
        foot, height = bottom, max(height, bottom - top)
    most = APART * max(space, height)
    if any(start for start, _ in find_headers(lines)):
        return True
    return bool(whites) and (max(whites) > most or min(whites[0], end - foot) > max(space + WIDER, most / 2))


def _begins_table(page: Page, group: Sequence[Edge]) -> bool:
    """Whether the words of painted rows begin with a header."""
    x0, top, x1, bottom = bounds_of(group)
    held = [w for w in page.words if x0 <= w.x0 < x1 and top <= (w.top + w.bottom) / 2 < bottom]
    return any(start == 0 for start, _ in find_headers(group_lines(held)))
