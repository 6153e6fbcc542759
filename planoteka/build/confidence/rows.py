"""What speaks against an activity as a whole, from its place among the others: signs that a row is none."""

import re
from collections.abc import Sequence
from itertools import pairwise

from normalise.fields import DONE
from normalise.headers import is_header
from normalise.headings import parse_heading
from normalise.letters import holds_digit
from normalise.model import Goal
from planoteka.build.confidence.observed import Observed, Usual, holds_amounts, kind_of
from planoteka.build.confidence.texts import begins_small, ends_open, holds_number, holds_sentences

_LABEL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?: ")
"""A label before what it labels: `Ciljevi: Uspostavljen okvir`."""
_ROMAN = re.compile(r"[IVX]+ (?=[^\W\d_])")
PAGE_ENDS = "without rules, and a page ends with it"
TWO = 2
"""Signs that two rows were taken for one, from which an activity is doubtful; one more, and it hardly is one."""
FEW = 0.5
"""Part of the usual fields below which an activity has few."""


def doubt_row(seen: Observed, usual: Usual) -> set[str]:
    """Doubts about whether the row is an activity, and a whole one."""
    title = seen.built.title
    two = count_two(seen, usual)
    found = {
        "no title": not title,
        "several rows of it name something done": _holds_rows(seen),
        "no activity says more than its name": not usual.says_something,
        "named by another column's cell": not seen.titled,
        "its title is a header word": is_header(title),
        "its title begins in small letters, unlike the others": seen.raw.number is None
        and "title" in usual.capitals
        and begins_small(title),
        "two of its fields hold two values": two == TWO,
        "several of its fields hold two values": two > TWO,
        "a further number of its kind stands within it": _holds_another(seen),
        "its title is a party of other activities": title in usual.parties,
        "its number is of another kind than the others": usual.kind is not None
        and seen.raw.number is not None
        and kind_of(seen.raw.number) != usual.kind,
        "no number, unlike the others": usual.numbers and seen.raw.number is None,
        "few fields are filled, unlike the others": len(usual.fields & seen.filled) < FEW * len(usual.fields),
        "the table has no header": any(not c.column.path for c in seen.raw.cells),
    }
    return {reason for reason, holds in found.items() if holds}


def doubt_edge(seen: Observed, last: bool) -> set[str]:
    """Doubts about the last row of a page without rules, by which one would see whether it goes on."""
    return {PAGE_ENDS} if last and seen.unruled else set()


def _holds_rows(seen: Observed) -> bool:
    """Whether a column that names goals or activities, and went into none, says something on several of its rows."""
    return len({raw.row for raw in seen.cells.get("other", ()) if raw.column.field in DONE}) > 1


def count_two(seen: Observed, usual: Usual) -> int:
    """How many signs tell of two rows taken for one: fields with two paragraphs, and twice the title.

    A deadline of all tasks that is, say, both continuous and a day is such a field as well.
    """
    held = set(seen.doubled)
    deadlines = seen.built.deadlines
    if any(len({part.kind for part in d.parts}) > 1 for d in deadlines) and not any(d.tasks for d in deadlines):
        held.add("deadlines")
    if usual.one_amount and holds_amounts(seen):
        held.add("resources")
    return len(held) + ("title" in held)


def _holds_another(seen: Observed) -> bool:
    """Whether a line below the first begins with another number like the activity's own: two rows taken for one."""
    number = seen.raw.number
    if number is None:
        return False
    lines = (*seen.raw.title.lines[1:], *seen.raw.number_text.lines[1:])
    if number[0].isdigit():
        lines = tuple([line for line in lines if holds_digit(line.text)])
    others = {parse_heading(line.text).number for line in lines if line.text[0].isalnum()}
    return any(other != number and kind_of(other) == kind_of(number) for other in others if other)


def follows(seen: Observed, above: Observed | None) -> bool:
    """Whether an activity's number is the next one behind that of the one above it, under the same goal."""
    if above is None or above.numbered is None or seen.numbered is None or above.numbered[0] != seen.numbered[0]:
        return True
    head, dot, last = above.numbered[1].rpartition(".")
    return not last.isdigit() or seen.numbered[1] == f"{head}{dot}{int(last) + 1}"


def doubt_goals(goals: Sequence[Goal], usual: Usual) -> set[str]:
    """Doubts about the goals above activities, from the widest to their own."""
    goal = goals[-1] if goals else None
    found = {
        "no printed goal, unlike the others": usual.goal_titles and not (goal and goal.title),
        "under more or fewer goals than the others": usual.depth is not None and len(goals) != usual.depth,
        "its goal has no number, unlike the others": usual.goal_numbers and not (goal and goal.number),
        "its goal's title is not whole": usual.goal_capitals
        and any(begins_small(g.title) or ends_open(g.title) for g in goals),
        "a header stands in its goal's title": any(usual.holds_header(g.title) for g in goals),
        "a number of the outline stands in its goal's title": any(holds_number(g.title) for g in goals),
        "figures stand in its goal's title": any(holds_digit(g.title) for g in goals),
        "a Roman number begins its goal's title": any(_ROMAN.match(g.title) for g in goals),
        "a header word ends its goal's title": any(_ends_with_header(g.title) for g in goals),
        "a label begins its goal's title": any(_LABEL.match(g.title) for g in goals if not g.number),
        "its goal's title ends in a colon": any(g.title.endswith(":") for g in goals),
        "no printed goal": not any(g.title for g in goals),
        "a goal without a number above a numbered one": any(not a.number and b.number for a, b in pairwise(goals)),
        "each goal has one activity, and the last no number": usual.alone and not (goal and goal.number),
        "its goal's title is several sentences": any(holds_sentences(g.title) for g in goals),
    }
    return {reason for reason, holds in found.items() if holds}


def _ends_with_header(title: str) -> bool:
    """Whether the last of several words of a title begins with a capital and is a header: `… isključenosti Mjera`."""
    before, _, last = title.rpartition(" ")
    return " " in before and last[:1].isupper() and is_header(last)


def doubt_level(seen: Observed, usual: Usual) -> set[str]:
    """Doubts about the goals above an activity from their numbers beside its own."""
    if usual.nested and seen.strays:
        return {"a number does not begin with the one above, unlike the others"}
    own = seen.built.number or ""
    if "." not in own:
        return set()
    goal = next((g.number for g in reversed(seen.goals) if g.number), None)
    if goal is None:
        return {"its number tells of a goal, and none has one"}
    missing = own.startswith(f"{goal}.") and own.count(".") - goal.count(".") > 1
    return {"its number tells of a level that is missing"} if missing else set()
