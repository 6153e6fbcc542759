"""Deadlines: from the words of a plan to days and durations."""

from normalise.deadlines.columns import parse_deadline_columns
from normalise.deadlines.grid import parse_deadline_grid
from normalise.deadlines.parse import DeadlineReading, parse_deadline, split_deadline_by_task
from normalise.deadlines.tasks import TaskPart

__all__ = [
    "DeadlineReading",
    "TaskPart",
    "parse_deadline",
    "parse_deadline_columns",
    "parse_deadline_grid",
    "split_deadline_by_task",
]
