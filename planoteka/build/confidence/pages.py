"""What speaks against text because of the pages it stands on."""

from collections.abc import Iterable, Mapping, Sequence

from extract.checks.conserve import NOT_CONSERVED
from extract.checks.unread import NOT_READ
from extract.outline.left_out import WITHOUT_PLAN
from extract.trust import CUT_AT_EDGE
from normalise.model import Finding, Place

BETWEEN = ("row_without_place", "text_beside_tables", WITHOUT_PLAN, NOT_CONSERVED, NOT_READ)
"""Codes of findings about what may be a piece of the activity that it stands beside."""


class Pages:
    """Doubts by page: the health of the text, and whether all of it is conserved."""

    def __init__(self, health: Mapping[int, str], findings: Sequence[Finding]) -> None:
        self._health = health
        self._lost = {p.page for found in findings if found.code == NOT_CONSERVED for p in found.places}
        self._cut = [p for found in findings if found.code == CUT_AT_EDGE for p in found.places]
        self.odd = self._lost.union(page for page, said in health.items() if said != "sound")
        self.odd.update(p.page for p in self._cut)

    def doubt_text(self, places: Iterable[Place]) -> set[str]:
        """What speaks against text at these places."""
        places = list(places)
        pages = {p.page for p in places}
        if self.odd.isdisjoint(pages):
            return set()
        health = {self._health.get(page, "sound") for page in pages}
        found = {
            "text recognised from a picture": "recognised" in health,
            "text mended": "repaired" in health,
            "letters lost or invented on the page": not self._lost.isdisjoint(pages),
            "the edge of the page cuts it": any(_overlap(p, cut) for p in places for cut in self._cut),
        }
        return {reason for reason, holds in found.items() if holds}


def _overlap(place: Place, other: Place) -> bool:
    """Whether two places share any of a page."""
    a, b = place.box, other.box
    return place.page == other.page and max(a[0], b[0]) < min(a[2], b[2]) and max(a[1], b[1]) < min(a[3], b[3])
