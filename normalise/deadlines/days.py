"""First and last days of months, quarters, seasons and school years."""

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

MONTHS_IN_YEAR = 12
MONTHS_OF = {"month": 1, "quarter": 3, "third": 4, "half": 6}
# Spring begins in March, as weather services count.
SPRING = 3
# `početkom`, `sredinom`, `krajem` of a month: its thirds.
EARLY, LATE = 10, 21
# The first half of a month.
HALF_MONTH = 15


class Days(NamedTuple):
    """First and last day."""

    start: date
    end: date


def month_days(year: int, month: int, count: int = 1) -> Days:
    """Give the days of `count` months from a month on (1 is January; 13 is January of the next year)."""
    year, month = year + (month - 1) // MONTHS_IN_YEAR, (month - 1) % MONTHS_IN_YEAR + 1
    last_year, last = year + (month + count - 2) // MONTHS_IN_YEAR, (month + count - 2) % MONTHS_IN_YEAR + 1
    return Days(date(year, month, 1), date(last_year, last, calendar.monthrange(last_year, last)[1]))


def shift_months(day: date, months: int) -> date:
    """Give the same day a number of months later, the last of the month where it has no such day."""
    first = month_days(day.year, day.month + months)
    return first.start.replace(day=min(day.day, first.end.day))


@lru_cache(maxsize=4096)
def unit_days(unit: str, number: int, year: int, extra: int) -> Days | None:
    """Give the days of a unit of a year.

    Args:
        unit: day, month, quarter, half, third, season, year, school, month_half, month_week, month_decade,
            first_months, last_months.
        number: which one; -1 is the last; for `school` the month it begins in, for `first_months` how many.
        year: the calendar year (of the beginning, where the unit spans two).
        extra: the month of a day or of a month_half, month_week, month_decade.

    Returns:
        First and last day, or None where the calendar has no such thing (31 June, fifth quarter).
    """
    if unit == "day":
        try:
            day = date(year, extra, number)
        except ValueError:
            return None
        return Days(day, day)
    if unit in MONTHS_OF:
        months = MONTHS_OF[unit]
        count = MONTHS_IN_YEAR // months
        number = count if number == -1 else number
        return month_days(year, (number - 1) * months + 1, months) if 1 <= number <= count else None
    if unit == "month_half":
        whole = month_days(year, extra)
        first = Days(whole.start, whole.start.replace(day=HALF_MONTH))
        second = Days(whole.start.replace(day=HALF_MONTH + 1), whole.end)
        return {1: first, 2: second, -1: second}.get(number)
    match unit:
        case "month_week":
            return _week_of_month(month_days(year, extra), number)
        case "month_decade":
            return _decade_of_month(month_days(year, extra), number)
        case "year":
            return month_days(year, 1, MONTHS_IN_YEAR)
        case "season":
            return month_days(year, SPRING + 3 * (number - 1), 3)
        case "school":
            return month_days(year, number, MONTHS_IN_YEAR)
        case "first_months":
            return month_days(year, 1, number)
        case "last_months":
            return month_days(year, MONTHS_IN_YEAR + 1 - number, number)
    return None


def _week_of_month(month: Days, number: int) -> Days | None:
    """The days of a week counted from the first of the month; the last are its last seven days."""
    first = month.end.day - 6 if number == -1 else 7 * number - 6
    if not 1 <= first <= month.end.day:
        return None
    return Days(month.start.replace(day=first), month.start.replace(day=min(first + 6, month.end.day)))


def _decade_of_month(month: Days, number: int) -> Days | None:
    """Ten days of a month; the third are the rest."""
    number = 3 if number == -1 else number
    if not 1 <= number <= 3:
        return None
    end = month.end.day if number == 3 else 10 * number
    return Days(month.start.replace(day=10 * number - 9), month.start.replace(day=end))


def edge_days(days: Days, edge: str) -> Days:
    """Give the beginning (`start`), `middle` or `end` of a span.

    Of a year: first quarter, May to August, last quarter; of shorter spans of months likewise, at least a month;
    of a month its thirds.
    """
    months = (days.end.year - days.start.year) * MONTHS_IN_YEAR + days.end.month - days.start.month + 1
    if months == 1:
        first, last = {"start": (1, EARLY), "middle": (EARLY + 1, LATE - 1), "end": (LATE, days.end.day)}[edge]
        return Days(days.start.replace(day=first), days.start.replace(day=last))
    outer, inner = max(1, months // 4), max(1, months // 3)
    first, count = {
        "start": (0, outer),
        "middle": ((months - inner) // 2, inner),
        "end": (months - outer, outer),
    }[edge]
    return month_days(days.start.year, days.start.month + first, count)


def middle_day(days: Days) -> date:
    """Give the last day of the first half: 30 June of a year, the 15th of a month."""
    months = (days.end.year - days.start.year) * MONTHS_IN_YEAR + days.end.month - days.start.month + 1
    if months % 2:
        return month_days(days.start.year, days.start.month + months // 2).start.replace(day=HALF_MONTH)
    return month_days(days.start.year, days.start.month, months // 2).end


def day_after(day: date) -> date:
    """Give the next day."""
    return day + timedelta(days=1)


def day_before(day: date) -> date:
    """Give the day before."""
    return day - timedelta(days=1)
