"""Headings that are a chapter of the document, not a goal of its plan."""

from collections.abc import Sequence
from itertools import takewhile

from extract.hierarchy import kinds_of
from extract.layout import Paragraph
from extract.raw import RawGoal, walk_goals
from extract.stitch import StreamItem
from normalise.headers import tight
from normalise.headings import parse_heading

FIRST = ("1", "I", "A")
"""The numbers with which goals begin."""


def without_chapter(goals: list[RawGoal], stream: Sequence[StreamItem]) -> list[RawGoal]:
    """The goals without a heading over all of them that names a part of the document.

    It is the only one of its kind and has no label. Its number is that of a chapter, as others stand before it that
    are no goals; or no number below it goes on from it, and the goals below it are named as such, by a label or their
    column.
    """
    only = goals[0] if len(goals) == 1 else None
    if only is None or only.level or not only.size or only.activities or only.indicators or not only.goals:
        return goals
    if only.number in FIRST:
        return goals
    if only.number and _follows_chapters(only, stream):
        return only.goals
    if only.number and _goes_on(only.goals, f"{only.number}."):
        return goals
    return only.goals if all(g.level for g in only.goals) else goals


def _follows_chapters(goal: RawGoal, stream: Sequence[StreamItem]) -> bool:
    """Whether headings with a number of the goal's kind, set like its own, stand before it."""
    said = tight(goal.label.joined + goal.title.joined)
    headings = [item for item in stream if isinstance(item, Paragraph) and item.loud]
    own = next((item for item in headings if tight(item.joined) == said), None)
    before = takewhile(lambda item: item is not own, headings if own else ())
    alike = (parse_heading(item.joined) for item in before if own and (item.bold, item.size) == (own.bold, own.size))
    numbers = (heading.number for heading in alike if heading.number and not heading.labelled)
    return any(not kinds_of(number).isdisjoint(kinds_of(goal.number or "")) for number in numbers)


def _goes_on(goals: Sequence[RawGoal], number: str) -> bool:
    """Whether a number of a goal or activity begins with another."""
    return any(
        own.startswith(number)
        for goal in walk_goals(goals)
        for own in (goal.number, *(a.number for a in goal.activities))
        if own
    )
