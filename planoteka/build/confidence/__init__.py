"""How sure the reading of an activity is: each reason against a field lowers it by its factor."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from normalise.model import Confidence, Finding
from planoteka.build.confidence.cells import doubt_field
from planoteka.build.confidence.columns import Columns
from planoteka.build.confidence.factors import BESIDE, BY_SEVERITY, FACTORS, OF_FINDING
from planoteka.build.confidence.observed import ALL_FIELDS, Observed, Usual
from planoteka.build.confidence.pages import Pages
from planoteka.build.confidence.rows import doubt_break, doubt_goals, doubt_level, doubt_number, doubt_row
from planoteka.build.context import Context

DOUBTFUL = 0.5
"""Below it a finding names the activity."""
SHARES = ((0.5, "most activities of the plan are doubtful"), (0.25, "many activities of the plan are doubtful"))
"""Part of a plan's activities that are doubtful, above which none of them is beyond doubt."""
DECIMALS = 3
OF_GOALS = {
    "outline_": "the plan's numbers do not go on",
    "heading_without_place": "a heading of the plan names no goal",
}
"""How the codes of findings begin that speak against all goals, and the reasons."""


def rate_plan(plan: Sequence[Observed], context: Context) -> None:
    """Give every activity its confidence; findings name the doubtful.

    Args:
        plan: all activities in the plan's order.
        context: findings made so far are reasons against the fields they point at and the pages they stand on.
    """
    usual, pages, columns = Usual(plan), Pages(context.health, context.findings), Columns(plan)
    told = _findings_by_activity(context.findings)
    of_all = _doubt_all_goals(context.findings)
    above: dict[tuple[int, ...], set[str]] = {}
    for seen, row in zip(plan, _doubt_rows(plan, usual, pages), strict=True):
        goals = tuple(map(id, seen.goals))
        if goals not in above:
            above[goals] = doubt_goals(seen.goals, usual) | of_all
        fields = {"title": doubt_field("title", seen, usual), "goal": above[goals] | doubt_level(seen)}
        beside = columns.doubt(seen)
        for name in ALL_FIELDS:
            doubts = doubt_field(name, seen, usual)
            if name in beside:
                doubts |= beside[name]
            if doubts or getattr(seen.built, name):
                fields[name] = doubts
        if pages.odd:
            for name, doubts in fields.items():
                doubts |= pages.doubt_text({p.page for p in seen.places(name)})
        seen.built.confidence = _rate(fields, row, _by_field(told.get(seen.at, ()), seen.at))
        _name_doubtful(seen, context)


def _doubt_rows(plan: Sequence[Observed], usual: Usual, pages: Pages) -> list[set[str]]:
    """Doubts about each activity as a whole, those from the doubtful ones beside it included."""
    counts = Counter(seen.numbered for seen in plan)
    twins = {key for key, count in counts.items() if key is not None and count > 1}
    rows: list[set[str]] = []
    for above, seen in zip((None, *plan), plan, strict=False):
        row = doubt_row(seen, usual) | doubt_break(seen, above) | doubt_number(seen, above, twins)
        rows.append(row | pages.doubt_row(seen.pages))
    doubtful = [any(FACTORS[reason] < BESIDE for reason in row) for row in rows]
    share = sum(doubtful) / max(1, len(doubtful))
    common = {next((reason for least, reason in SHARES if share > least), "")} - {""}
    for i, row in enumerate(rows):
        row |= common
        if i and doubtful[i - 1]:
            row.add("the activity above it is doubtful")
        if i + 1 < len(rows) and doubtful[i + 1]:
            row.add("the activity below it is doubtful")
    return rows


def _doubt_all_goals(findings: Sequence[Finding]) -> set[str]:
    codes = {finding.code for finding in findings if finding.severity != "info"}
    return {reason for begins, reason in OF_GOALS.items() if any(code.startswith(begins) for code in codes)}


def _findings_by_activity(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """The findings that point at an activity or into it, by its JSON pointer."""
    told: dict[str, list[Finding]] = {}
    for finding in findings:
        parts = (finding.at or "").split("/")
        if "activities" in parts:
            told.setdefault("/".join(parts[: parts.index("activities") + 2]), []).append(finding)
    return told


def _by_field(findings: Sequence[Finding], at: str) -> dict[str, dict[str, float]]:
    """The findings about an activity by the field they point at: reason and factor."""
    found: dict[str, dict[str, float]] = {}
    for finding in findings:
        name = (finding.at or "").removeprefix(at).strip("/").split("/")[0]
        factor = OF_FINDING.get(finding.code, BY_SEVERITY.get(finding.severity))
        if factor is not None:
            found.setdefault(name, {})[f"{finding.severity} {finding.code}"] = factor
    return found


def _rate(fields: Mapping[str, set[str]], row: set[str], told: Mapping[str, Mapping[str, float]]) -> Confidence:
    """The product of the factors of a field's reasons and of those against the whole activity."""
    whole = {reason: FACTORS[reason] for reason in row}
    rated: dict[str, float] = {}
    reasons = [f"activity: {reason}" for reason in sorted(whole)]
    for name, doubts in fields.items():
        if not (doubts or whole or name in told):
            rated[name] = 1.0
            continue
        own = {reason: FACTORS[reason] for reason in doubts} | dict(told.get(name, {}))
        rated[name] = _product(whole | own)
        reasons += [f"{name}: {reason}" for reason in sorted(own)]
    return Confidence(overall=min(rated.values()), fields=rated, reasons=reasons)


def _product(factors: Mapping[str, float]) -> float:
    return round(math.prod([factors[reason] for reason in sorted(factors)]), DECIMALS)


def _name_doubtful(seen: Observed, context: Context) -> None:
    confidence = seen.built.confidence
    if confidence is not None and confidence.overall < DOUBTFUL:
        said = f"The reading of this activity is doubtful: {'; '.join(confidence.reasons)}"
        context.find("doubtful_activity", "warning", said, seen.at, seen.built.places)
