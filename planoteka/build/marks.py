"""What is to be told of the text itself: mended words as repairs, doubtful ones as findings, at their values."""

import re
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from extract.page import Box, Page
from extract.repair import Mend
from normalise.model import Finding, Place, Plan, Repair
from planoteka.build.context import place

LOW_CONFIDENCE = 0.6
"""Of a recognised word: below it a person should look (see `extract.recognise`)."""


def add_text_marks(plan: Plan, mends: Sequence[Mend], pages: Sequence[Page]) -> None:
    """Add repairs for the mended words that stand in values, and findings for the doubtful recognised ones.

    Args:
        plan: is added to.
        mends: words that were put right before the tables were read.
        pages: as used.
    """
    if not mends and all(w.confidence >= LOW_CONFIDENCE for page in pages for w in page.words):
        return
    values = [(pointer, p) for pointer, places in _values(plan.goals, "/goals") for p in places]
    by_page: dict[int, list[tuple[str, Place]]] = {}
    for pointer, spot in values:
        by_page.setdefault(spot.page, []).append((pointer, spot))
    for mend in mends:
        at = _value_at(by_page.get(mend.page, []), mend.box)
        if at is not None:
            plan.repairs.append(
                Repair(rule=mend.rule, before=mend.before, after=mend.after, at=at, places=[place(mend.page, mend.box)])
            )
    for page in pages:
        doubtful = [w for w in page.words if w.confidence < LOW_CONFIDENCE]
        for word in doubtful:
            at = _value_at(by_page.get(page.number, []), word.box)
            if at is not None:
                message = f"Recognised with little confidence ({word.confidence:.2f}): {word.text}"
                where = [place(page.number, word.box)]
                plan.findings.append(
                    Finding(code="doubtful_word", severity="warning", message=message, at=at, places=where)
                )


def turn_back(plan: Plan, pages: Sequence[Page]) -> None:
    """Put the places of values on scans that were levelled where they lie on the scan as it is."""
    askew = {p.number: (p, angle) for p in pages if (angle := skew_of(p))}
    if not askew:
        return
    from extract.recognise import place_on_scan

    spots = [s for _, places in _values(plan.goals, "") for s in places]
    spots += [s for finding in plan.findings for s in finding.places]
    spots += [s for repair in plan.repairs for s in repair.places]
    for spot in {id(s): s for s in spots if s.page in askew}.values():
        page, angle = askew[spot.page]
        spot.box = place(spot.page, place_on_scan(spot.box, page, angle)).box


def skew_of(page: Page) -> float:
    """By how many degrees the scan was levelled, as the recogniser notes it."""
    for note in page.notes:
        found = re.fullmatch(r"the scan is askew by (-?[\d.]+) degrees", note)
        if found:
            return float(found[1])
    return 0.0


def _values(node: Any, pointer: str) -> list[tuple[str, list[Place]]]:
    """Every value below a node with its JSON pointer and places, the deepest first."""
    if isinstance(node, list):
        return [value for i, item in enumerate(node) for value in _values(item, f"{pointer}/{i}")]
    if not isinstance(node, BaseModel):
        return []
    found = []
    for name in type(node).model_fields:
        below = getattr(node, name)
        if below and name != "places" and isinstance(below, list | BaseModel):
            found += _values(below, f"{pointer}/{name}")
    found.append((pointer, getattr(node, "places", [])))
    return found


def _value_at(values: Sequence[tuple[str, Place]], box: Box) -> str | None:
    """The pointer of the first value whose place holds the middle of the box."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    for pointer, spot in values:
        x0, top, x1, bottom = spot.box
        if x0 <= x <= x1 and top <= y <= bottom:
            return pointer
    return None
