"""Start and end in two columns: one period, or the start of a continuous or recurring part."""

from datetime import date

from normalise.deadlines.combine import combine_items
from normalise.deadlines.items import Item
from normalise.deadlines.parse import DeadlineReading, build_reading, plan_years, read_items
from normalise.deadlines.spans import PlanYears
from normalise.model import Period
from normalise.notes import Note

_DATED = ("period", "by", "from")
_HOSTS = ("continuous", "recurring")
_MISSING_YEAR = "deadline-year-missing"


def parse_deadline_columns(start_text: str, end_text: str, plan_period: Period | None = None) -> DeadlineReading:
    """Read a start and an end that stand in two columns.

    Args:
        start_text: cell of the start column, empty where it is.
        end_text: cell of the end column.
        plan_period: as for `parse_deadline`.

    Returns:
        One `period` where both cells hold a date (a start without a year takes the end's); `from` or `by` where
        only one does. A start beside `kontinuirano` or a recurrence gives that part its start.
    """
    plan = plan_years(*((plan_period.start, plan_period.end) if plan_period else (None, None)))
    ends, end_notes = read_items(end_text, plan)
    starts, start_notes = _read_start(start_text, ends, plan)
    starts = tuple(item for item in starts if item.kind != "none")
    ends = tuple(item for item in ends if item.kind != "none")
    if not starts and not ends:
        notes = start_notes + end_notes
        return build_reading(() if notes else (Item("none"),), notes)
    return build_reading(*_join(starts, ends, start_notes + end_notes))


def _read_start(text: str, ends: tuple[Item, ...], plan: PlanYears) -> tuple[tuple[Item, ...], tuple[Note, ...]]:
    """Read the start; without a year of its own it is that of the end, or the year before where it would be later."""
    found, notes = read_items(text, plan)
    end = ends[-1].end if ends and ends[-1].kind in _DATED else None
    if end is None or not any(note.code == _MISSING_YEAR for note in notes):
        return found, notes
    for year in (end.year, end.year - 1):
        found, notes = read_items(text, plan._replace(year=year))
        if found and found[0].start and found[0].start <= end:
            break
    return found, notes


def _join(
    starts: tuple[Item, ...], ends: tuple[Item, ...], notes: tuple[Note, ...]
) -> tuple[tuple[Item, ...], tuple[Note, ...]]:
    if starts and ends and all(item.kind in _DATED for item in (*starts, *ends)) and len(starts) == len(ends):
        periods = tuple(
            Item("period", _first_day(one), two.end or two.start) for one, two in zip(starts, ends, strict=True)
        )
        if any(item.start and item.end and item.start > item.end for item in periods):
            notes = (*notes, Note("deadline-reversed", "The deadline's end column lies before its start column."))
        return periods, notes
    if not ends:
        return tuple(_open(item, "from") for item in starts), notes
    if not starts:
        return tuple(_open(item, "by") for item in ends), notes
    if len(starts) == 1 and starts[0].kind in _DATED and ends[0].kind in _HOSTS:
        return (ends[0]._replace(start=_first_day(starts[0])), *ends[1:]), notes
    if len(ends) == 1 and ends[0].kind in _DATED and starts[-1].kind in _HOSTS:
        return (*starts[:-1], starts[-1]._replace(end=ends[0].end)), notes
    both = combine_items([*starts, *(item._replace(gap="and") for item in ends)])
    return tuple(both), notes


def _first_day(item: Item) -> date | None:
    return item.start or item.end


def _open(item: Item, kind: str) -> Item:
    """A date alone in its column: the start is `from`, the end is `by`; anything else says what it says."""
    if item.kind not in _DATED:
        return item
    if kind == "from":
        return Item("from", _first_day(item))
    return Item("by", None, item.end or item.start)
