"""How sure the reading of an activity is: each reason against a field lowers it by its factor."""

import math
from collections.abc import Mapping, Sequence

from extract.raw import RawActivity, RawCell
from normalise.headers import EXACT, PAIR
from normalise.model import Confidence
from planoteka.build.context import Context

FACTORS = {
    "header told by one of its words": 0.9,
    "header told from the one above it": 0.9,
    "column told by its content": 0.6,
    "unknown header": 0.7,
    "columns told from white space": 0.93,
    "cut by a page": 0.95,
    "text mended": 0.95,
    "text recognised from a picture": 0.85,
    "letters lost or invented on the page": 0.5,
    "no title": 0.3,
}
"""What a reason leaves of the certainty, from what went wrong on samples and own plans."""
OF_FINDING = {"error": 0.5, "warning": 0.7, "info": 0.95}
"""The same of a finding about the field, by its severity; its code is the reason."""
DOUBTFUL = 0.5
"""Below it a finding names the activity."""
DECIMALS = 2


def rate_activity(raw: RawActivity, fields: Mapping[str, Sequence[RawCell]], context: Context, at: str) -> Confidence:
    """The confidence of an activity and of its fields.

    Args:
        raw: the activity as printed.
        fields: the cells from which each field of the model was built.
        context: findings made so far are reasons against the field they point at.
        at: JSON pointer of the activity.
    """
    rated: dict[str, float] = {}
    reasons: list[str] = []
    for name, cells in fields.items():
        if cells:
            mine = {reason: FACTORS[reason] for cell in cells for reason in _reasons(cell, context)}
            told = [f for f in context.findings if f.at and f.at.startswith(f"{at}/{name}")]
            mine |= {f"{f.severity} {f.code}": OF_FINDING[f.severity] for f in told}
            rated[name] = _product(mine)
            reasons += [f"{name}: {reason}" for reason in sorted(mine)]
    pages = {line.page for line in raw.title.lines}
    against = _page_reasons(pages, context) | (set() if raw.title else {"no title"})
    title = {reason: FACTORS[reason] for reason in against}
    reasons += [f"title: {reason}" for reason in sorted(title)]
    overall = min([_product(title), *rated.values()])
    return Confidence(overall=overall, fields=rated, reasons=reasons)


def _reasons(raw: RawCell, context: Context) -> set[str]:
    """What speaks against the reading of a cell."""
    certainty, path = raw.column.header.certainty, raw.column.path
    found: set[str] = set()
    if raw.column.field is None:
        found.add("unknown header")
    elif not path:
        found.add("column told by its content")
    elif certainty not in (EXACT, PAIR):
        found.add("header told by one of its words" if len(path) == 1 else "header told from the one above it")
    if not raw.cell.ruled:
        found.add("columns told from white space")
    return found | _page_reasons({line.page for line in raw.text.lines}, context)


def _page_reasons(pages: set[int], context: Context) -> set[str]:
    """What speaks against text on these pages."""
    found = {"cut by a page"} if len(pages) > 1 else set()
    health = {context.health.get(page, "sound") for page in pages}
    if "recognised" in health:
        found.add("text recognised from a picture")
    if "repaired" in health:
        found.add("text mended")
    lost = {p.page for f in context.findings if f.severity == "error" for p in f.places}
    if lost & pages:
        found.add("letters lost or invented on the page")
    return found


def _product(factors: Mapping[str, float]) -> float:
    return round(math.prod(factors[reason] for reason in sorted(factors)), DECIMALS)
