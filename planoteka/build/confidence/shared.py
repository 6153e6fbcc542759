"""What speaks against fields because activities share cells: a page may have cut one, or no rules show its height."""

from collections.abc import Sequence
from itertools import pairwise

from planoteka.build.confidence.observed import FIELDS, Observed

CUT, BELOW_FILLED = "a page may cut what activities share", "empty below one that has it, without rules"
LASTING = ("responsible", "deadlines", "risks")
"""Fields that one cell may well hold for several activities."""


def doubt_shared(plan: Sequence[Observed], ends: Sequence[bool]) -> list[dict[str, set[str]]]:
    """For each activity the fields that it may share with those beside it, unlike what was read.

    Args:
        plan: all activities in the plan's order.
        ends: for each activity whether the next one stands on a later page.
    """
    doubts: list[dict[str, set[str]]] = []
    cut, had = _find_cut(plan, ends), frozenset[str]()
    for seen in plan:
        empty = [name for name in LASTING if name in had and name not in seen.filled] if _is_bare_row(seen) else ()
        doubts.append({name: {BELOW_FILLED} for name in empty})
        for name, cells in seen.cells.items() if cut else ():
            for raw in cells:
                if id(raw.cell) in cut:
                    doubts[-1].setdefault(name, set()).add(CUT)
        had |= seen.filled
    return doubts


def _is_bare_row(seen: Observed) -> bool:
    """Whether no rules are drawn around the cells of an activity, and they stand beside each other, not as in forms."""
    if not seen.unruled:
        return False
    rows = [raw.row for raw in seen.raw.cells]
    return len(rows) == 1 or len(set(rows)) < len(rows)


def _find_cut(plan: Sequence[Observed], ends: Sequence[bool]) -> set[int]:
    """The cells at a page break that say something else on its other side, of fields that activities share."""
    shared = [n for n in FIELDS if any(raw.cell.merged for seen in plan for raw in seen.cells.get(n, ()))]
    cut: set[int] = set()
    for (one, two), end in zip(pairwise(plan), ends, strict=False) if shared else ():
        for name in shared if end else ():
            if _said(one, name) != _said(two, name):
                cut |= {id(raw.cell) for seen in (one, two) for raw in seen.cells.get(name, ())}
    return cut


def _said(seen: Observed, name: str) -> str:
    return " ".join([raw.text.joined for raw in seen.cells.get(name, ())])
