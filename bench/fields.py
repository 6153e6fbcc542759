"""The fields of a result beside those of its truth: which are wrong, and how sure the result said it was.

A field is the title (with the number), the goal (the whole way down to it, numbers and titles) or one of the
lists of an activity: `tasks`, `responsible`, `indicators`, `deadlines`, `resources`, `risks`; an empty one counts
where the result rates it. It is wrong where anything differs that `tests.score` compares. What is missing has no
confidence of its own, so it is counted where a person would look for it:

- a field that is empty and should not be: its own confidence where the result gives one, else that of the activity;
- an activity that is missing: once, at the activity before it, with the lowest confidence there;
- before the first activity, or where there is none: at the plan, 0 where findings tell of trouble, else 1.

Facts of the plan have no confidence and are not counted.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.score import fields_of, pair, plain

Json = dict[str, Any]

FIELD_OF = {
    "number": "title",
    "title": "title",
    "task": "tasks",
    "task number": "tasks",
    "responsible": "responsible",
    "responsible per task": "responsible",
    "indicator": "indicators",
    "deadline": "deadlines",
    "deadline part": "deadlines",
    "resource": "resources",
    "amount": "resources",
    "risk": "risks",
}
"""What `tests.score` compares, and the field of the result that it belongs to."""
LOST = "missing activity"
WHOLE = "activity"
"""How reasons begin that speak against an activity as a whole."""


class Field(NamedTuple):
    """A field of a result; `reasons` are those given against it."""

    name: str
    wrong: bool
    confidence: float
    reasons: frozenset[str]


class Found(NamedTuple):
    """An activity with the way down to it, as numbers and titles of its goals."""

    goals: tuple[tuple[str, str], ...]
    activity: Json


def activities(node: Json, above: tuple[tuple[str, str], ...] = ()) -> Iterator[Found]:
    """All activities in document order."""
    for goal in node.get("goals") or []:
        here = (*above, (plain(goal.get("number")), plain(goal.get("title"))))
        yield from (Found(here, activity) for activity in goal.get("activities") or [])
        yield from activities(goal, here)


def compare_fields(result: Json, truth: Json) -> Iterator[Field]:
    """Every field of the result, and those of the truth that it lacks."""
    last: Json | None = None
    for got, want in pair(list(activities(result)), list(activities(truth))):
        if got is None:
            yield _lost(last, result)
            continue
        last = got.activity
        yield from _compare(got, want)


def _compare(got: Found, want: Found | None) -> Iterator[Field]:
    have, need = fields_of(got.activity), fields_of(want.activity) if want else {}
    names = {"title", "goal"} | {FIELD_OF[name] for name in have if have[name] or need.get(name)}
    names |= set(got.activity["confidence"]["fields"]) & set(FIELD_OF.values())
    wrong = {FIELD_OF[name] for name in have if Counter(have[name]) != Counter(need.get(name, []))}
    if want is None or got.goals != want.goals:
        wrong.add("goal")
    for name in sorted(names):
        yield _field(got.activity, name, want is None or name in wrong)


def _field(activity: Json, name: str, wrong: bool) -> Field:
    confidence = activity["confidence"]
    own = {r.split(": ", 1)[1] for r in confidence["reasons"] if r.split(": ")[0] in (name, WHOLE)}
    return Field(name, wrong, confidence["fields"].get(name, confidence["overall"]), frozenset(own))


def _lost(before: Json | None, result: Json) -> Field:
    if before is None:
        told = any(finding["severity"] != "info" for finding in result["findings"])
        return Field(LOST, True, 0.0 if told else 1.0, frozenset())
    confidence = before["confidence"]
    return Field(LOST, True, confidence["overall"], frozenset(r.split(": ", 1)[1] for r in confidence["reasons"]))
