"""What the document as a whole does not give: facts of the plan, its name, or the plan itself."""

from collections.abc import Iterable, Iterator, Sequence

from pydantic import BaseModel

from extract.outline import NO_PLAN
from extract.outline.left_out import WITHOUT_PLAN
from extract.raw import RawFinding, RawGoal, walk_goals
from normalise.model import Finding, Goal, Place, Plan, PlanFacts


def find_unnamed(goals: Sequence[RawGoal], facts: PlanFacts) -> list[RawFinding]:
    """A finding where no title names a plan and no goal is printed: timetables have what, when and who as well."""
    if facts.title is not None or not goals or any(goal.number or goal.title for goal in goals):
        return []
    said = "Nothing in this document names a plan or a goal: look whether these are activities of one."
    places = (place for goal in walk_goals(goals) for activity in goal.activities for place in activity.title.places())
    return [RawFinding("plan_not_named", "warning", said, tuple(places))]


def tell_missing(plan: Plan) -> None:
    """Add a finding that names the facts that were not found; without a plan, say where to look for one.

    A table that was left out between the plan's values is made a warning: it may be a part of the plan.
    """
    if plan.goals:
        spots = sorted(_spots(plan.goals))
        for finding in plan.findings:
            inside = (spots[0] < _spot(place) < spots[-1] for place in finding.places) if spots else ()
            if finding.code == WITHOUT_PLAN and any(inside):
                finding.severity = "warning"
        names = list(_missing_facts(plan.plan))
        if names:
            said = f"These facts of the plan were not found in the document and are null: {', '.join(names)}."
            plan.findings.append(Finding(code="facts_not_found", severity="info", message=said, at="/plan"))
        return
    for finding in plan.findings:
        if finding.code == NO_PLAN:
            finding.message += "".join(f" {said}" for said in _where_to_look(plan))


def _spots(goals: Iterable[Goal]) -> Iterator[tuple[int, float]]:
    """Page and top of the places of all goals and activities."""
    for goal in goals:
        yield from map(_spot, (*goal.places, *(place for activity in goal.activities for place in activity.places)))
        yield from _spots(goal.goals)


def _spot(place: Place) -> tuple[int, float]:
    return place.page, place.box[1]


def _missing_facts(facts: BaseModel, above: str = "") -> Iterator[str]:
    """The names of facts that are null; a document without a gazette or an adopting act need not have one."""
    for name in type(facts).model_fields:
        value = getattr(facts, name)
        if isinstance(value, BaseModel):
            yield from _missing_facts(value, f"{name}.")
        elif value is None and name not in ("gazette", "adopted_by"):
            yield above + name


def _where_to_look(plan: Plan) -> Iterator[str]:
    left_out = sum(f.code == WITHOUT_PLAN for f in plan.findings)
    if left_out == 1:
        yield "One table was left out: look whether it is a plan."
    elif left_out:
        yield f"{left_out} tables were left out: look whether they are a plan."
    unread = [
        n for run in plan.document.text if run.health == "unreadable" for n in range(run.pages[0], run.pages[1] + 1)
    ]
    if unread:
        yield f"Not read: {name_pages(unread)}."


def name_pages(numbers: Iterable[int]) -> str:
    """Pages as a person names them: `page 2`, `pages 1-3, 5`."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)
    return f"pages {said}" if len(runs) > 1 or runs[0][0] < runs[0][1] else f"page {said}"
