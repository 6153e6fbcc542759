"""Deadlines: from the words of a plan to days and durations."""

from normalise.deadlines.columns import parse_deadline_columns
from normalise.deadlines.grid import parse_deadline_grid
from normalise.deadlines.headed import unit_of_column, with_unit
from normalise.deadlines.parse import DeadlineReading, parse_deadline

__all__ = [
    "DeadlineReading",
    "parse_deadline",
    "parse_deadline_columns",
    "parse_deadline_grid",
    "unit_of_column",
    "with_unit",
]
