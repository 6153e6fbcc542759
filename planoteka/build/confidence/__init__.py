"""How sure the reading of an activity is: each reason against a field lowers it by its factor."""

import math
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

from normalise.model import Confidence, Finding
from planoteka.build.confidence.beside import GOAL, doubt_beside
from planoteka.build.confidence.cells import doubt_field
from planoteka.build.confidence.columns import Columns
from planoteka.build.confidence.factors import BY_SEVERITY, FACTORS, OF_FINDING
from planoteka.build.confidence.left import doubt_neighbours
from planoteka.build.confidence.lists import Items
from planoteka.build.confidence.observed import ALL_FIELDS, LISTS, Observed, Usual
from planoteka.build.confidence.pages import BETWEEN, Pages
from planoteka.build.confidence.rows import doubt_edge, doubt_goals, doubt_level, doubt_row, follows
from planoteka.build.confidence.shared import doubt_shared
from planoteka.build.context import Context

DOUBTFUL = 0.5
"""Below it a finding names the activity."""
DECIMALS = 3
OF_NUMBERS, OF_HEADING, UNNAMED = "outline_", "heading_without_place", "plan_not_named"
"""How the codes of findings begin that speak against goals."""

Factors = dict[str, float]
"""Reasons and what each leaves of the certainty."""


def rate_plan(plan: Sequence[Observed], context: Context) -> None:
    """Give every activity its confidence; findings name the doubtful.

    Args:
        plan: all activities in the plan's order.
        context: findings made so far are reasons against the fields they point at and the pages they stand on.
    """
    usual, pages = Usual(plan), Pages(context.health, context.findings)
    told = _findings_by_activity(context.findings)
    rows = [_weigh(doubt_row(seen, usual) | doubt_edge(seen, end)) for seen, end in zip(plan, usual.ends, strict=False)]
    fields = [
        {name: _weigh(doubts) | said.get(name, {}) for name, doubts in found.items()}
        for seen, found in zip(plan, _doubt_fields(plan, usual, pages, context), strict=True)
        for said in [_by_field(told.get(seen.at, ()), seen.at)]
    ]
    for row, own, (next_to, again) in zip(rows, fields, doubt_beside(rows, fields, usual.ends), strict=True):
        row |= _weigh(next_to)
        for name, reasons in again.items():
            own[name] |= _weigh(reasons)
    for seen, row, own in zip(plan, rows, fields, strict=True):
        seen.built.confidence = _rate(own, row)
    _name_doubtful(plan, context)


def _doubt_fields(
    plan: Sequence[Observed], usual: Usual, pages: Pages, context: Context
) -> Iterator[dict[str, set[str]]]:
    """For each activity the doubts about its title, its goal and its fields; without any for what is empty."""
    columns, items, twins = Columns(plan), Items(plan, usual.capitals), _twins(plan)
    of_all, tops = _doubt_goals_by_findings(context.findings)
    above: dict[tuple[int, ...], set[str]] = {}
    near, shared = doubt_neighbours(plan, context.findings, BETWEEN), doubt_shared(plan, usual.ends)
    for last, seen, *others in zip((None, *plan[:-1]), plan, near, shared, strict=False):
        goals = tuple(map(id, seen.goals))
        if goals not in above:
            above[goals] = doubt_goals(seen.goals, usual) | of_all
            if _top(seen.at) in tops:
                above[goals].add("the numbers near it do not go on")
        found = {"title": doubt_field("title", seen, usual), "goal": above[goals] | doubt_level(seen, usual)}
        if not follows(seen, last):
            found["goal"].add("a number below it does not follow the one above")
        if seen.numbered in twins:
            found["title"].add("its number stands twice")
        beside = columns.doubt(seen)
        for name in ALL_FIELDS:
            doubts = doubt_field(name, seen, usual) | beside.get(name, set())
            if name in LISTS and getattr(seen.built, name):
                doubts |= items.doubt(name, seen)
            if doubts or getattr(seen.built, name):
                found[name] = doubts
        for name, doubts in chain.from_iterable(other.items() for other in others):
            found.setdefault(name, set()).update(doubts)
        if pages.odd:
            for name, doubts in found.items():
                doubts |= pages.doubt_text(seen.places(name))
        yield found


def _twins(plan: Sequence[Observed]) -> set[tuple[int, str]]:
    """Goals and numbers that stand more than once."""
    counts = Counter(seen.numbered for seen in plan)
    return {key for key, count in counts.items() if key is not None and count > 1}


def _weigh(reasons: Collection[str]) -> Factors:
    return {reason: FACTORS[reason] for reason in sorted(reasons)} if reasons else {}


def _doubt_goals_by_findings(findings: Sequence[Finding]) -> tuple[set[str], set[str]]:
    """Doubts about all goals, and where the uppermost goals stand below which numbers do not go on."""
    serious = [finding for finding in findings if finding.severity != "info"]
    tops = {_top(finding.at) for finding in serious if finding.code.startswith(OF_NUMBERS)}
    found = {
        "the plan's numbers do not go on": bool(tops),
        "a heading of the plan names no goal": any(finding.code == OF_HEADING for finding in serious),
        "nothing names a plan or a goal": any(finding.code == UNNAMED for finding in serious),
    }
    return {reason for reason, holds in found.items() if holds}, tops


def _top(at: str | None) -> str:
    """Where the uppermost goal stands above what a pointer points at."""
    return "/".join((at or "").split("/")[:3])


def _findings_by_activity(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """The findings that point at an activity or into it, by its JSON pointer."""
    told: dict[str, list[Finding]] = {}
    for finding in findings:
        parts = (finding.at or "").split("/")
        if "activities" in parts:
            told.setdefault("/".join(parts[: parts.index("activities") + 2]), []).append(finding)
    return told


def _by_field(findings: Sequence[Finding], at: str) -> dict[str, Factors]:
    """The findings about an activity by the field they point at: reason and factor."""
    found: dict[str, Factors] = {}
    for finding in findings:
        name = (finding.at or "").removeprefix(at).strip("/").split("/")[0]
        factor = OF_FINDING.get(finding.code, BY_SEVERITY.get(finding.severity))
        if factor is not None:
            found.setdefault(name, {})[f"{finding.severity} {finding.code}"] = factor
    return found


def _rate(fields: Mapping[str, Factors], row: Factors) -> Confidence:
    """The product of the factors of a field's reasons and of those against the whole activity."""
    rated: dict[str, float] = {}
    reasons = [f"activity: {reason}" for reason in sorted(row)]
    for name, own in fields.items():
        rated[name] = _product(row | own) if own or row else 1.0
        reasons += [f"{name}: {reason}" for reason in sorted(own)]
    return Confidence(overall=min(rated.values()), fields=rated, reasons=reasons)


def _product(factors: Factors) -> float:
    return round(math.prod([factors[reason] for reason in sorted(factors)]), DECIMALS)


def _name_doubtful(plan: Sequence[Observed], context: Context) -> None:
    """A finding for each doubtful activity; where only its goal is, one for the goal."""
    told: set[str] = set()
    for seen in plan:
        confidence = seen.built.confidence
        if confidence is None or confidence.overall >= DOUBTFUL:
            continue
        said = "; ".join(confidence.reasons)
        if min(sure for name, sure in confidence.fields.items() if name != GOAL) < DOUBTFUL:
            message = f"The reading of this activity is doubtful: {said}"
            context.find("doubtful_activity", "warning", message, seen.at, seen.built.places)
            continue
        at = seen.at.rpartition("/activities/")[0]
        if at not in told:
            told.add(at)
            said = "; ".join(reason for reason in confidence.reasons if reason.startswith(f"{GOAL}: "))
            message = f"The goal of these activities, or one above it, is doubtful: {said}"
            context.find("doubtful_goal", "warning", message, at, seen.goals[-1].places if seen.goals else ())
