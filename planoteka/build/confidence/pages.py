"""What speaks against text because of the pages it stands on."""

from collections.abc import Collection, Mapping, Sequence

from extract.checks.conserve import NOT_CONSERVED
from extract.checks.unread import NOT_READ
from extract.outline.left_out import WITHOUT_PLAN
from normalise.model import Finding

BETWEEN = ("row_without_place", "text_beside_tables", WITHOUT_PLAN, NOT_CONSERVED, NOT_READ)
"""Codes of findings about what may be a piece of the activity that it stands beside."""


class Pages:
    """Doubts by page: the health of the text, and whether all of it is conserved."""

    def __init__(self, health: Mapping[int, str], findings: Sequence[Finding]) -> None:
        self._health = health
        self._lost = {p.page for found in findings if found.code == NOT_CONSERVED for p in found.places}
        self.odd = self._lost.union(page for page, said in health.items() if said != "sound")

    def doubt_text(self, pages: Collection[int]) -> set[str]:
        """What speaks against text on these pages."""
        if self.odd.isdisjoint(pages):
            return set()
        health = {self._health.get(page, "sound") for page in pages}
        found = {
            "text recognised from a picture": "recognised" in health,
            "text mended": "repaired" in health,
            "letters lost or invented on the page": not self._lost.isdisjoint(pages),
        }
        return {reason for reason, holds in found.items() if holds}
