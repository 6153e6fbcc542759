"""A Gantt chart of columns with marks: a period for each run of neighbouring marks."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from normalise.deadlines.days import Days, day_after, unit_days
from normalise.deadlines.items import Item
from normalise.deadlines.lists import read_list
from normalise.deadlines.numbered import read_ordinal
from normalise.deadlines.parse import DeadlineReading, build_reading, plan_years
from normalise.deadlines.point import Point
from normalise.deadlines.spans import PlanYears, resolve_spans
from normalise.deadlines.tokens import read_tokens
from normalise.model import Period
from normalise.notes import Note

# What bare numbers are, by the highest of them; above four they are months. Three alone could be anything.
_UNIT_OF = {2: "half", 4: "quarter"}
_MOST_QUARTERS = 4
_BROKEN = re.compile(r"[IVX][IVX\s]*|2\s*0\s*\d\s*\d")


def parse_deadline_grid(
    marks: Sequence[tuple[str, bool]], plan_period: Period | None, year: int | None = None
) -> DeadlineReading:
    """Read a row of marks under time columns.

    Args:
        marks: header and whether the cell is marked, from left to right. Headers may be quarters (`I kvartal`, `Q1`),
            months, half-years, years, both (`2021 I kvartal`), or bare numbers 1-2, 1-4, 1-12 that begin again
            with each year.
        plan_period: lends its first year to headers without one.
        year: the year of the first column, where the caller knows it.

    Returns:
        One `period` for each run of marked neighbours; a note for headers that are no time.
    """
    columns = _read_headers([_whole(header.rstrip(" .")) + "." for header, _ in marks], plan_period, year)
    notes = [
        Note("deadline-grid-header", f"The column “{header}” is no time.")
        for (header, marked), days in zip(marks, columns, strict=True)
        if marked and days is None
    ]
    items: list[Item] = []
    for (_, marked), days in zip(marks, columns, strict=True):
        if not marked or days is None:
            continue
        last = items[-1] if items else None
        if last and last.end and day_after(last.end) == days.start:
            items[-1] = last._replace(end=days.end)
        else:
            items.append(Item("period", days.start, days.end))
    if not items and not notes:
        items = [Item("none")]
    return build_reading(tuple(items), tuple(notes))


def _whole(header: str) -> str:
    """The header, a Roman figure or a year that a narrow column breaks as one: `VI I`, `20 25`."""
    return "".join(header.split()) if _BROKEN.fullmatch(header) else header


def _read_headers(headers: list[str], plan_period: Period | None, year: int | None) -> list[Days | None]:
    """Days of each column. Headers without a year begin again each year: where they step back, a year has passed."""
    points: list[Point | None] = [*_points_of_numbers(headers)] or [_read_point(header) for header in headers]
    yearless = [point for point in points if point and point.year is None]
    if len(yearless) < len(points):
        return [_read_days(header, year) for header in headers]
    first = year or _first_year(yearless, plan_period)
    return _count_years(yearless, first) if first else [None] * len(headers)


def _first_year(points: list[Point], plan_period: Period | None) -> int | None:
    """The plan's first year, where the columns are as many years as the plan has."""
    plan = plan_years(*((plan_period.start, plan_period.end) if plan_period else (None, None)))
    rounds = 1 + sum(two.number <= one.number for one, two in pairwise(points))
    if plan.year is not None:
        return plan.year if rounds == 1 else None
    if plan.start is None or plan.end is None:
        return None
    return plan.start.year if plan.end.year - plan.start.year + 1 == rounds else None


def _points_of_numbers(headers: list[str]) -> list[Point]:
    numbers = _bare_numbers(headers)
    highest = max(numbers, default=0)
    unit = "month" if highest > _MOST_QUARTERS else _UNIT_OF.get(highest)
    return [Point(unit, number) for number in numbers] if unit else []


def _bare_numbers(headers: list[str]) -> list[int]:
    found = []
    for header in headers:
        _, tokens = read_tokens(header)
        ordinal = read_ordinal(tokens, 0)
        if ordinal is None or tokens[ordinal[1]].kind != "end" or not 1 <= ordinal[0] <= 12:
            return []
        found.append(ordinal[0])
    return found


def _read_point(header: str) -> Point | None:
    _, tokens = read_tokens(header)
    found = read_list(tokens, 0)
    return found[0][0].point if found and len(found[0]) == 1 else None


def _read_days(header: str, year: int | None) -> Days | None:
    _, tokens = read_tokens(header)
    found = read_list(tokens, 0)
    if found is None:
        return None
    span = resolve_spans(found[0], PlanYears(year))
    start: date | None = span[0].start
    end: date | None = span[-1].end
    return Days(start, end) if start and end else None


def _count_years(points: list[Point], year: int) -> list[Days | None]:
    days: list[Days | None] = []
    before = 0
    for point in points:
        if point.number <= before:
            year += 1
        before = point.number
        days.append(unit_days(point.unit, point.number, year, point.extra))
    return days
