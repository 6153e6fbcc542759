"""Ids: the printed numbers on the way down, positions where nothing is printed or a number stands twice."""

from collections.abc import Sequence

from normalise.model import Activity, Goal, Task

UNSETTLED = ""
"""The id of a value until the whole tree is built."""


def settle_ids(goals: Sequence[Goal], document_id: str) -> None:
    """Give goals, activities and tasks ids that are unique in the plan and the same in every reading of it."""
    _settle_goals(goals, document_id, set())


def _settle_goals(goals: Sequence[Goal], above: str, used: set[str]) -> None:
    _name(goals, above, "g", used)
    for goal in goals:
        below: set[str] = set()
        _settle_goals(goal.goals, goal.id, below)
        _name(goal.activities, goal.id, "a", below)
        for activity in goal.activities:
            _name(activity.tasks, activity.id, "t", set())


def _name(nodes: Sequence[Goal | Activity | Task], above: str, letter: str, used: set[str]) -> None:
    """Ids of siblings below one id; `used` are the last parts of ids that others there have."""
    for position, node in enumerate(nodes, 1):
        own = node.number or f"{letter}{position}"
        if own in used:
            own = f"{letter}{position}"
        used.add(own)
        node.id = f"{above}/{own}"
