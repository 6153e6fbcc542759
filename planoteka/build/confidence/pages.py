"""What speaks against text because of the pages it stands on."""

from collections.abc import Collection, Mapping, Sequence

from normalise.model import Finding

NOT_CONSERVED, NOT_READ, LOOSE = "not_conserved", "table_not_read", "text_beside_tables"
ROW_LEFT, TABLE_LEFT = "row_without_place", "table_without_plan"
"""Codes of findings about rows and tables that went into no activity."""


class Pages:
    """Doubts by page: the health of the text, what was left out there."""

    def __init__(self, health: Mapping[int, str], findings: Sequence[Finding]) -> None:
        self._health = health
        self._at = {
            code: {p.page for f in findings if f.code == code for p in f.places}
            for code in (NOT_CONSERVED, ROW_LEFT, TABLE_LEFT, NOT_READ, LOOSE)
        }
        self._left = any(self._at[code] for code in (ROW_LEFT, TABLE_LEFT, NOT_READ, LOOSE))
        self.odd = self._at[NOT_CONSERVED].union(page for page, said in health.items() if said != "sound")

    def doubt_text(self, pages: Collection[int]) -> set[str]:
        """What speaks against text on these pages."""
        if self.odd.isdisjoint(pages):
            return set()
        health = {self._health.get(page, "sound") for page in pages}
        found = {
            "text recognised from a picture": "recognised" in health,
            "text mended": "repaired" in health,
            "letters lost or invented on the page": not self._at[NOT_CONSERVED].isdisjoint(pages),
        }
        return {reason for reason, holds in found.items() if holds}

    def doubt_row(self, pages: Collection[int]) -> set[str]:
        """What speaks against an activity on these pages: rows left out there, rows and tables a page away."""
        if not self._left:
            return set()
        beside = {page + step for page in pages for step in (-1, 1)}.difference(pages)
        rows, tables = self._at[ROW_LEFT], self._at[TABLE_LEFT]
        here = not rows.isdisjoint(pages)
        found = {
            "a row of its page belongs to no activity": here,
            "a row of the next page belongs to no activity": not here and not rows.isdisjoint(beside),
            "words beside its tables belong to nothing": not self._at[LOOSE].isdisjoint(beside | set(pages)),
            "words in columns of its page were not read": not self._at[NOT_READ].isdisjoint(pages),
            "a table of the next page was left out": tables.isdisjoint(pages) and not tables.isdisjoint(beside),
        }
        return {reason for reason, holds in found.items() if holds}
