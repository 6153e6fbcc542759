"""What speaks against text because of the pages it stands on."""

from collections.abc import Collection, Mapping, Sequence

from extract.checks.conserve import NOT_CONSERVED
from extract.outline.left_out import WITHOUT_PLAN
from normalise.model import Finding

LEFT = ("row_without_place", "row_above_header", "form_without_name", "table_not_read", "text_beside_tables")
"""Codes of findings about rows, forms and texts that went into no activity."""
BETWEEN = ("row_without_place", "text_beside_tables", WITHOUT_PLAN, NOT_CONSERVED)
"""Those about what may be a piece of the activity that it stands beside."""


class Pages:
    """Doubts by page: the health of the text, what was left out there."""

    def __init__(self, health: Mapping[int, str], findings: Sequence[Finding]) -> None:
        self._health = health
        self._left = _pages(findings, LEFT)
        self._near = self._left | _pages(findings, (WITHOUT_PLAN,))
        self._lost = _pages(findings, (NOT_CONSERVED,))
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

    def doubt_row(self, pages: Collection[int]) -> set[str]:
        """What speaks against an activity on these pages: what was left out there, or a page away."""
        if not self._near:
            return set()
        if not self._left.isdisjoint(pages):
            return {"something on its page belongs to nothing"}
        beside = {page + step for page in pages for step in (-1, 1)}
        return set() if self._near.isdisjoint(beside) else {"something on the next page belongs to nothing"}


def _pages(findings: Sequence[Finding], codes: Collection[str]) -> set[int]:
    """The pages of the findings with some codes."""
    return {place.page for finding in findings if finding.code in codes for place in finding.places}
