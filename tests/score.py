"""How much of a plan was read right: every field against a truth, in counts of right, missing and surplus.

Texts are compared as a reader compares them: without white space, letter case, hyphens and the kind of quotes.
Nothing else is forgiven.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

Json = dict[str, Any]

_DROPPED = re.compile(r"[\s\u00ad\u2010-\u2015\u2212-]+")
_QUOTES = re.compile("[„“”«»'’‘]")
_FACTS = ("title", "issuer", "place", "adopted_on", "document_number", "period", "gazette")
_PART = ("kind", "start", "end", "every")
_KEY_LENGTH = 24  # letters of a title that tell two activities apart when lists are aligned


@dataclass
class Score:
    """Counts of values, and each wrong one as (field, "missing" or "surplus", where, value)."""

    right: int = 0
    misses: list[tuple[str, str, str, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Right values among right, missing and surplus ones, 0 to 1."""
        return self.right / (self.right + len(self.misses)) if self.right or self.misses else 1.0

    def report(self, most: int = 20) -> str:
        """The share and the first misses, a line each."""
        lines = [f"{100 * self.share:.2f} % right, {len(self.misses)} wrong"]
        lines += [f"  {what} {name} at {where}: {value[:160]}" for name, what, where, value in self.misses[:most]]
        return "\n".join(lines)

    def count(self, name: str, where: str, got: list[Hashable], want: list[Hashable]) -> None:
        """Compare two bags of values."""
        have, need = Counter(got), Counter(want)
        self.right += (have & need).total()
        for what, bag in (("missing", need - have), ("surplus", have - need)):
            self.misses += [(name, what, where, str(value)) for value in bag.elements()]


def plain(text: object) -> str:
    """A text as it is compared."""
    text = _QUOTES.sub('"', unicodedata.normalize("NFC", str(text or "")))
    return _DROPPED.sub("", text).casefold().rstrip(".;,")


def score_plan(result: Json, truth: Json) -> Score:
    """Every field of the result against the truth."""
    score = Score()
    found, wanted = result.get("plan") or {}, truth.get("plan") or {}
    for name in (name for name in _FACTS if name in wanted):
        score.count(f"plan {name}", "plan", _fact(found.get(name), wanted[name]), _fact(wanted[name], wanted[name]))
    goals = [[(path, plain(goal["title"])) for path, goal in _goals(side)] for side in (result, truth)]
    score.count("goal", "goals", *goals)
    for got, want in pair(list(_activities(result)), list(_activities(truth))):
        one = (want or got)[1]  # type: ignore[index]
        where = str(one.get("number") or str(one.get("title"))[:40])
        score.count("goal of the activity", where, [got[0]] if got else [], [want[0]] if want else [])
        have, need = fields_of(got[1]) if got else {}, fields_of(want[1]) if want else {}
        for name in have | need:
            score.count(name, where, have.get(name, []), need.get(name, []))
    return score


def _fact(value: object, wanted: object) -> list[Hashable]:
    """A plan fact; of periods and gazettes the parts that the truth names."""
    if value is None:
        return []
    if isinstance(value, dict) and isinstance(wanted, dict):
        return [tuple((key, plain(value[key])) for key in wanted if value.get(key) is not None)]
    return [plain(value)]


def _goals(node: Json, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Json]]:
    """Goals in document order with their path of numbers (titles where nothing is printed)."""
    for goal in node.get("goals") or []:
        here = (*path, plain(goal.get("number")) or plain(goal.get("title")))
        yield here, goal
        yield from _goals(goal, here)


def _activities(plan: Json) -> Iterator[tuple[tuple[str, ...], Json]]:
    for path, goal in _goals(plan):
        for activity in goal.get("activities") or []:
            yield path, activity


def pair(got: list[Any], want: list[Any]) -> Iterator[tuple[Any | None, Any | None]]:
    """Activities of both sides in order, matched by number and title."""

    def key(entry: Any) -> tuple[str, str]:
        return str(entry[1].get("number") or ""), plain(entry[1].get("title"))[:_KEY_LENGTH]

    matcher = SequenceMatcher(None, [key(g) for g in got], [key(w) for w in want], autojunk=False)
    for _, i, end, j, last in matcher.get_opcodes():
        for k in range(max(end - i, last - j)):
            yield got[i + k] if i + k < end else None, want[j + k] if j + k < last else None


def fields_of(activity: Json) -> dict[str, list[Hashable]]:
    """What is compared of an activity: comparable values by the name of their field."""

    def listed(name: str) -> list[Json]:
        return activity.get(name) or []

    def joined(name: str, drop: str = "") -> list[Hashable]:
        text = plain("".join(x["text"] for x in listed(name)))
        return [re.sub(f"[{drop}]", "", text) if drop else text] if listed(name) else []

    references = [
        (str(task), i) for i, party in enumerate(listed("responsible")) for task in sorted(party.get("tasks") or [])
    ]
    return {
        "number": [activity["number"]] if activity.get("number") else [],
        "title": [plain(activity.get("title"))],
        "task": [plain(x["text"]) for x in listed("tasks")],
        "task number": [x["number"] for x in listed("tasks") if x.get("number")],
        "responsible": joined("responsible", ";,"),
        "responsible per task": list(references),
        "indicator": [plain(x["text"]) for x in listed("indicators")],
        "deadline": joined("deadlines"),
        "deadline part": [tuple(p.get(k) for k in _PART) for x in listed("deadlines") for p in x.get("parts") or []],
        "resource": joined("resources"),
        "amount": [
            (float(m["value"]), m.get("currency"), m.get("year"))
            for x in listed("resources")
            for m in x.get("amounts") or []
        ],
        "risk": joined("risks", ";"),
    }
