"""Points in time with the plan's year: the days they stand for."""

from datetime import date
from typing import NamedTuple

from normalise.deadlines.days import (
    MONTHS_IN_YEAR,
    Days,
    day_after,
    edge_days,
    middle_day,
    month_days,
    shift_months,
    unit_days,
)
from normalise.deadlines.lists import Joined
from normalise.deadlines.point import Point
from normalise.deadlines.years import RELATIVE_YEARS


class PlanYears(NamedTuple):
    """What the plan's period lends to a deadline: its only year (None where it has several), first and last day."""

    year: int | None = None
    start: date | None = None
    end: date | None = None


class Span(NamedTuple):
    """A stretch of days; None where the text states no certain day.

    Attributes:
        start: first day.
        end: last day.
        by: the day that `do` means: of `sredina 2021.` 30 June.
        since: the day that `od` means.
        whole_years: it is made of years, nothing smaller.
        own_year: the text itself states the year.
        joined: it is a range or a merged list.
        problem: why a day is missing: `year` or `date`.
    """

    start: date | None
    end: date | None
    by: date | None
    since: date | None
    whole_years: bool
    own_year: bool
    joined: bool = False
    problem: str = ""


def resolve_spans(points: tuple[Joined, ...], plan: PlanYears) -> list[Span]:
    """Turn joined points into spans: a range is one, neighbours in a list are one (`2021. i 2022.`)."""
    spans: list[Span] = []
    for how, point in points:
        span = resolve_point(point, plan)
        if how == "range" or (spans and _touch(spans[-1], span)):
            spans[-1] = _join(spans[-1], span)
        else:
            spans.append(span)
    return spans


def resolve_point(point: Point, plan: PlanYears) -> Span:
    """Give the days of one point, in the plan's year where it names none and the plan has one year only."""
    own = point.year is not None
    if point.unit == "plan_year":
        days = _plan_year(point.number, plan)
        return _span(point, days, own=True, problem="year")
    year = plan.year if point.year is None else point.year
    if year is not None and year in RELATIVE_YEARS.values():
        year = plan.year + year if plan.year else None
    if year is None or point.unit == "unclear":
        return _span(point, None, own, "year" if point.unit != "unclear" else "date")
    days = unit_days(point.unit, point.number, year, point.extra)
    if days and point.last_year:
        days = Days(days.start, month_days(point.last_year, 1, MONTHS_IN_YEAR).end)
    return _span(point, days, own, "date")


def _span(point: Point, days: Days | None, own: bool, problem: str) -> Span:
    whole_years = point.unit in ("year", "school", "plan_year") and not point.edge
    if days is None:
        return Span(None, None, None, None, whole_years, own, problem=problem)
    if not point.edge:
        return Span(days.start, days.end, days.end, days.start, whole_years, own)
    part = edge_days(days, point.edge)
    by = {"start": days.start, "middle": middle_day(days), "end": days.end}[point.edge]
    since = {"start": days.start, "middle": day_after(middle_day(days)), "end": part.start}[point.edge]
    return Span(part.start, part.end, by, since, whole_years, own)


def _plan_year(number: int, plan: PlanYears) -> Days | None:
    """The days of the plan's first, second … year, within its period."""
    if plan.start is None or number < 1:
        return None
    start = shift_months(plan.start, MONTHS_IN_YEAR * (number - 1))
    end = shift_months(plan.start, MONTHS_IN_YEAR * number)
    return Days(start, date.fromordinal(end.toordinal() - 1))


def _touch(first: Span, second: Span) -> bool:
    return first.end is not None and second.start is not None and day_after(first.end) == second.start


def _join(first: Span, second: Span) -> Span:
    return Span(
        first.start,
        second.end,
        second.by,
        first.since,
        first.whole_years and second.whole_years,
        first.own_year or second.own_year,
        True,
        first.problem or second.problem,
    )
