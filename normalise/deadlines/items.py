"""What the readers of phrases hand on: one meaning each, before neighbours are put together."""

from datetime import date
from typing import NamedTuple

from normalise.deadlines.spans import PlanYears, Span
from normalise.deadlines.tokens import Tokens


class Cell(NamedTuple):
    """A deadline being read: its Latin text, its tokens, and what the plan's period lends."""

    text: str
    tokens: Tokens
    plan: PlanYears


class Item(NamedTuple):
    """One meaning.

    Attributes:
        kind: as in `DeadlinePart`.
        start, end: days, where stated.
        every, trigger, offset: as in `DeadlinePart`.
        whole_years: it names years and nothing smaller.
        own_year: the text states the year.
        bounds: it is said with `od`, `do`, `počev`, so it can bound a continuous or recurring part.
        frame: it says only in which time another thing happens: the bare `svake godine`, `tokom školske godine`.
        problem: why something is missing: `year`, `date`, `every`, `unit`, `order`.
        gap: what stood between it and the item before: "", comma, and, then, semi, dash.
    """

    kind: str
    start: date | None = None
    end: date | None = None
    every: str | None = None
    trigger: str | None = None
    offset: str | None = None
    whole_years: bool = False
    own_year: bool = False
    bounds: bool = False
    frame: bool = False
    problem: str = ""
    gap: str = ""


Found = tuple[list[Item], int] | None
"""The items read and the place after them; None where the reader finds nothing of its own."""


def period_item(span: Span) -> Item:
    """A stretch of days."""
    whole = span.whole_years or (span.joined and span.own_year and _fills_years(span))
    problem = span.problem or ("order" if span.start and span.end and span.start > span.end else "")
    return Item("period", span.start, span.end, whole_years=whole, own_year=span.own_year, problem=problem)


def _fills_years(span: Span) -> bool:
    """A range from New Year to the end of a year, or over New Year, says years, not a season."""
    if span.start is None or span.end is None:
        return False
    full = (span.start.month, span.start.day, span.end.month, span.end.day) == (1, 1, 12, 31)
    return full or span.start.year < span.end.year


def by_item(span: Span) -> Item:
    """A last day."""
    return Item(
        "by", None, span.by, whole_years=span.whole_years, own_year=span.own_year, bounds=True, problem=span.problem
    )


def from_item(span: Span) -> Item:
    """A first day."""
    return Item(
        "from",
        span.since,
        None,
        whole_years=span.whole_years,
        own_year=span.own_year,
        bounds=True,
        problem=span.problem,
    )
