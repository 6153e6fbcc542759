"""A result as a few lines, to see at a glance what was read."""

from collections import Counter
from collections.abc import Iterator, Sequence

from normalise.model import Activity, DeadlinePart, Goal, Place, Plan

WIDTH = 110
"""Letters a line."""
MOST_FINDINGS = 12
"""Findings that are shown: the severest stand first."""


def overview(plan: Plan) -> Iterator[str]:
    """What the document is, its goals with their activities, and what a person should look at."""
    facts, period = plan.plan, plan.plan.period
    yield facts.title or plan.document.file
    between = f"{period.start or '…'} to {period.end or '…'}" if period else None
    said = " · ".join(part for part in (facts.issuer, facts.place, facts.adopted_on, between) if part)
    if said:
        yield f"  {said}"
    for goal in plan.goals:
        yield from _goal(goal, "  ")
    severities = Counter(finding.severity for finding in plan.findings)
    told = ", ".join(f"{count} {severity}" for severity, count in severities.items())
    yield f"findings: {told or 'none'}; repairs: {len(plan.repairs)}"
    for finding in plan.findings[:MOST_FINDINGS]:
        yield f"  {_where(finding.places)}  {finding.severity:7}  {finding.message}"
    if len(plan.findings) > MOST_FINDINGS:
        yield f"  and {len(plan.findings) - MOST_FINDINGS} more in the file"


def _where(places: Sequence[Place]) -> str:
    """The pages of a finding: the first and how many more."""
    pages = sorted({place.page for place in places})
    more = f" +{len(pages) - 1}" if len(pages) > 1 else ""
    return f"p. {pages[0]}{more}".ljust(9) if pages else " " * 9


def _goal(goal: Goal, indent: str) -> Iterator[str]:
    yield _short(f"{indent}{goal.number or '·'}  {goal.title}")
    for activity in goal.activities:
        yield _short(f"{indent}  {activity.number or '·'}  {activity.title}")
        if row := _row(activity):
            yield _short(f"{indent}        {row}")
    for below in goal.goals:
        yield from _goal(below, indent + "  ")


def _row(activity: Activity) -> str:
    """Who, by when, with what, in one line."""
    tasks = f"{len(activity.tasks)} tasks" if activity.tasks else ""
    organisations = ", ".join(o.name for r in activity.responsible for o in r.organisations)
    deadlines = "; ".join(_part(part) for d in activity.deadlines for part in d.parts)
    amounts = ", ".join(f"{m.value:,} {m.currency or ''}".strip() for r in activity.resources for m in r.amounts)
    return " | ".join(part for part in (tasks, organisations, deadlines, amounts) if part)


def _part(part: DeadlinePart) -> str:
    return " ".join(said for said in (part.kind, part.start, part.end, part.every, part.trigger) if said)


def _short(line: str) -> str:
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"
