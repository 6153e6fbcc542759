"""Goals that the text announces, against those that the tables carry out."""

from collections.abc import Iterator, Sequence

from extract.raw import RawFinding, RawGoal, walk_goals

DISAGREES = "goal_list_disagrees"
"""A list of goals names a goal otherwise than the heading of its table."""
NOT_CARRIED_OUT = "goal_without_activities"
"""The text names a goal below which no table or list stands."""


def drop_empty(goals: Sequence[RawGoal]) -> tuple[list[RawGoal], list[RawGoal]]:
    """The goals with anything below them, and those that were named only."""
    kept: list[RawGoal] = []
    empty: list[RawGoal] = []
    for goal in goals:
        goal.goals, below = drop_empty(goal.goals)
        empty += below
        (empty if goal.is_empty else kept).append(goal)
    return kept, empty


def compare_announced(kept: Sequence[RawGoal], empty: Sequence[RawGoal]) -> Iterator[RawFinding]:
    """Findings for goals that are announced with label and number and then named otherwise or not at all.

    Only goals of a level that the plan has are compared, and only numbers that it has once: measures may
    be counted anew below each goal.
    """
    known: dict[tuple[str | None, str | None], list[RawGoal]] = {}
    for goal in walk_goals(kept):
        known.setdefault((goal.level, goal.number), []).append(goal)
    levels = {level for level, _ in known}
    told: set[tuple[str | None, str | None, str]] = set()
    for goal in empty:
        title = goal.bare_title
        if not goal.label or not goal.number or not title or goal.level not in levels:
            continue
        key = (goal.level, goal.number, title)
        twins = known.get((goal.level, goal.number), [])
        if key in told or len(twins) > 1 or any(twin.bare_title == title for twin in twins):
            continue
        told.add(key)
        named = f"{goal.label.raw} {goal.title.raw}".replace("\n", " ")
        boxes = tuple((line.page, line.box) for line in (*goal.label.lines, *goal.title.lines))
        if twins:
            other = twins[0].title.raw.replace("\n", " ")
            said = f"The text announces a goal as “{named}”, its table has it as “{other}”."
            yield RawFinding(DISAGREES, "warning", said, boxes)
        else:
            yield RawFinding(NOT_CARRIED_OUT, "info", f"The text names a goal that has no activities: {named}", boxes)
