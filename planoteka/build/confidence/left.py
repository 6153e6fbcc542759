"""What speaks against fields because of what was left out right below them."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from extract.page import Box
from normalise.model import Finding
from planoteka.build.confidence.observed import ALL_FIELDS, Observed

BELOW = "what stands below it belongs to nothing"
_NAMES = ("title", "goal", *ALL_FIELDS)

Doubts = dict[str, set[str]]
"""Reasons against the fields of an activity."""


def doubt_neighbours(plan: Sequence[Observed], findings: Sequence[Finding], codes: Collection[str]) -> list[Doubts]:
    """For each activity its fields with text below them, on that page or the next, that went into none.

    What stands before the first activity or behind the last may well be something else.

    Args:
        plan: all activities in the plan's order.
        findings: made so far.
        codes: of the findings about what was left out.
    """
    doubts: list[Doubts] = [{} for _ in plan]
    left = sorted({(p.page, p.box[1], p.box) for found in findings if found.code in codes for p in found.places})
    if not left:
        return doubts
    order = sorted((start, i) for i, seen in enumerate(plan) if (start := _start(seen)))
    starts = [start for start, _ in order]
    for page, top, box in left:
        at = bisect_right(starts, (page, top))
        if 0 < at < len(order) and page - order[at - 1][0][0] <= 1:
            own = order[at - 1][1]
            for name in _fields_beside(plan[own], box):
                doubts[own].setdefault(name, set()).add(BELOW)
    return doubts


def _start(seen: Observed) -> tuple[int, float] | None:
    """Page and top of an activity: where its title or the first of its own cells begins."""
    own = (seen.raw.title, *(c.text for c in seen.raw.cells if not c.cell.merged))
    return min(((line.page, line.box[1]) for text in own for line in text.lines[:1]), default=None)


def _fields_beside(seen: Observed, box: Box) -> Iterator[str]:
    """The fields that share some of their width with the box."""
    for name in _NAMES:
        if any(place.box[0] < box[2] and box[0] < place.box[2] for place in seen.places(name)):
            yield name
