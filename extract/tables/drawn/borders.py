"""Lines that belong to the pages and to no table: a frame around every page, a rule above every foot."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from extract.groups import SNAP
from extract.page import Box, Edge, Page

LARGE = 0.6
"""Part of the page's width and height that a page border takes, at least."""
FEWEST_PAGES = 2
"""Pages from which what stands at the same place on most of them belongs to the page."""

Place = tuple[int, ...]


def _place(box: Box) -> Place:
    return tuple(map(round, box))


def _on_most(counted: Counter[Place], pages: int) -> set[Place]:
    return {place for place, count in counted.items() if count >= FEWEST_PAGES and 2 * count > pages}


def fixed_rules(pages: Sequence[Page]) -> set[Place]:
    """Where horizontals lie at the same place on most pages."""
    level = ({_place(e.box) for e in page.edges if e.horizontal} for page in pages)
    return _on_most(Counter(chain.from_iterable(level)), len(pages))


def is_fixed(rule: Edge, fixed: set[Place]) -> bool:
    """Whether the rule is one of those at the same place on most pages."""
    return _place(rule.box) in fixed


def without_borders(pages: Sequence[Page]) -> list[Page]:
    """The pages without the rectangle that is drawn around each of them at the same place.

    No rule of a table ends on its sides: else it is a table as large as the page.
    """
    frames = [_find_frame(page) if len(pages) >= FEWEST_PAGES else None for page in pages]
    borders = _on_most(Counter(_place(frame) for frame in frames if frame), len(pages))
    return [
        _without(page, frame) if frame and _place(frame) in borders else page
        for page, frame in zip(pages, frames, strict=True)
    ]


def _find_frame(page: Page) -> Box | None:
    """The largest rectangle of the page's rules, None where it is small or other rules end on its sides."""
    tall = [e for e in page.edges if not e.horizontal and e.bottom - e.top >= LARGE * page.height]
    if len(tall) < 2:
        return None
    left, right = min(tall, key=lambda e: e.x0), max(tall, key=lambda e: e.x0)
    box = (left.x0, left.top, right.x0, left.bottom)
    if abs(right.top - box[1]) > SNAP or abs(right.bottom - box[3]) > SNAP or box[2] - box[0] < LARGE * page.width:
        return None
    inside = [e for e in page.edges if box[1] - SNAP <= e.top and e.bottom <= box[3] + SNAP]
    level = [e for e in inside if e.horizontal]
    ends = [e for e in level if abs(e.x0 - box[0]) <= SNAP or abs(e.x1 - box[2]) <= SNAP]
    if len(ends) != 2 or not all(_is_side(e, box) for e in ends):
        return None
    upright_only = len(level) == 2 and len(inside) > 4  # a table whose rows have no rules between them
    return None if upright_only else box


def _is_side(edge: Edge, box: Box) -> bool:
    """Whether the edge is one of the four sides."""
    if edge.horizontal:
        along = abs(edge.x0 - box[0]) <= SNAP and abs(edge.x1 - box[2]) <= SNAP
        return along and min(abs(edge.top - box[1]), abs(edge.top - box[3])) <= SNAP
    along = abs(edge.top - box[1]) <= SNAP and abs(edge.bottom - box[3]) <= SNAP
    return along and min(abs(edge.x0 - box[0]), abs(edge.x0 - box[2])) <= SNAP


def _without(page: Page, frame: Box) -> Page:
    return replace(page, edges=tuple(e for e in page.edges if not _is_side(e, frame)))
