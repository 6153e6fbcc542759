"""A point in time as a deadline prints it, before the plan's year is known."""

from typing import NamedTuple

PARTS = ("quarter", "half", "third")
"""Parts of a year that are counted."""


class Point(NamedTuple):
    """A point in time as printed.

    Attributes:
        unit: as in `days.unit_days`, or `number`/`roman` where the unit stands elsewhere in the list,
            `plan_year` for a year counted from the plan's first, `unclear` where the text names no certain span.
        number: which one.
        year: as printed; None where the point has none of its own.
        extra: month of a day.
        edge: start, middle or end of it.
        last_year: of `2021/22`, 2022.
        unit_first: `kvartal II`: numbers that follow are of the same unit.
    """

    unit: str
    number: int
    year: int | None = None
    extra: int = 0
    edge: str = ""
    last_year: int | None = None
    unit_first: bool = False


Found = tuple[Point, int] | None
"""A point and the place after it; None where none begins."""
