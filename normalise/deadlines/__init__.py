"""Deadlines: from the words of a plan to days and durations."""

from normalise.deadlines.parse import DeadlineReading, parse_deadline

__all__ = ["DeadlineReading", "parse_deadline"]
