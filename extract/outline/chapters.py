"""Headings that are a chapter of the document, not a goal of its plan."""

from collections.abc import Sequence

from extract.forms.find import find_forms
from extract.hierarchy import CAPITALS
from extract.layout import Paragraph
from extract.outline.choose import guess_columns, has_plan_header
from extract.raw import RawFinding, RawGoal, walk_goals
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import tight
from normalise.headings import label_noun, names_chapter, parse_heading

HEADING = "heading_without_place"
"""A heading of the plan is above nothing of it, or none of its goals."""
FIRST = ("1", "I", "A")
"""The numbers with which goals begin."""


def find_chapters(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The headings that count the document's chapters, which are set alike and of which the first holds no plan."""
    counted: dict[tuple[object, ...], list[int]] = {}
    for i, item in enumerate(stream):
        if isinstance(item, Paragraph) and item.loud:
            own, label = parse_heading(item.joined), ""
            if own.labelled:
                label = item.joined[: own.start]
            if own.number and "." not in own.number and (not label or names_chapter(label)):
                counted.setdefault((item.bold, item.size, own.number.isdecimal(), label_noun(label)), []).append(i)
    chapters = [stream[i] for run in counted.values() if _are_chapters(stream, run) for i in run]
    return [item for item in chapters if isinstance(item, Paragraph)]


def _are_chapters(stream: Sequence[StreamItem], run: Sequence[int]) -> bool:
    """Whether headings at these positions begin with the first number and no table of a plan follows that."""
    first = stream[run[0]]
    if len(run) == 1 or not isinstance(first, Paragraph) or parse_heading(first.joined).number not in FIRST:
        return False
    between = (item.rows for item in stream[run[0] : run[1]] if isinstance(item, StitchedTable))
    return not any(has_plan_header(rows) or guess_columns(rows) or find_forms(rows) for rows in between)


def drop_chapter(goals: list[RawGoal], chapters: Sequence[Paragraph]) -> tuple[list[RawGoal], list[RawFinding]]:
    """The goals without a heading over all of them that names a part of the document, and what is to be told of it.

    Without a number, over goals that only their own numbers tell, it may be a goal all the same: then it is told.
    """
    kept = _without_chapter(goals, chapters)
    if kept is goals or goals[0].number is not None or all(goal.level for goal in kept):
        return kept, []
    said = goals[0].title.joined
    places = tuple((line.page, line.box) for line in goals[0].title.lines)
    return kept, [RawFinding(HEADING, "warning", f"A heading over all goals is none of them: {said}", places)]


def _without_chapter(goals: list[RawGoal], chapters: Sequence[Paragraph]) -> list[RawGoal]:
    """The goals without a heading over all of them that is no goal.

    It is the only one of its kind and has no label but that of a chapter. It is a chapter; or no number below it goes
    on from its own, and the goals below it are named as such, by a label or their column, or count from the first.
    """
    only = goals[0] if len(goals) == 1 else None
    if only is None or only.size <= CAPITALS or only.activities or only.indicators or not only.goals:
        return goals
    if only.number in FIRST or (only.level and not names_chapter(only.label.joined)):
        return goals
    said = tight(only.label.joined + only.title.joined)
    if any(tight(chapter.joined) == said for chapter in chapters):
        return only.goals
    if only.level or (only.number and _goes_on(only.goals, f"{only.number}.")):
        return goals
    return only.goals if all(g.level for g in only.goals) or only.goals[0].number in FIRST else goals


def _goes_on(goals: Sequence[RawGoal], number: str) -> bool:
    """Whether a number of a goal or activity begins with another."""
    return any(
        own.startswith(number)
        for goal in walk_goals(goals)
        for own in (goal.number, *(a.number for a in goal.activities))
        if own
    )
