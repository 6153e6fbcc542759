"""From the text of a deadline to its parts."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from normalise.deadlines.combine import combine_items
from normalise.deadlines.dates import may_be_quarter
from normalise.deadlines.items import Cell, Item
from normalise.deadlines.remarks import find_remarks
from normalise.deadlines.scan import read_lone_sign, scan_cell
from normalise.deadlines.spans import PlanYears
from normalise.deadlines.tasks import TaskPart, find_task_parts
from normalise.deadlines.tokens import read_tokens
from normalise.model import DeadlineKind, DeadlinePart, Period
from normalise.notes import Note


class DeadlineReading(NamedTuple):
    """What a deadline says: its parts in the order of the text, and remarks on what could not be read."""

    parts: tuple[DeadlinePart, ...]
    notes: tuple[Note, ...] = ()


def parse_deadline(text: str, plan_period: Period | None = None) -> DeadlineReading:
    """Read the text of a deadline.

    Args:
        text: as printed: Cyrillic or Latin, with line breaks, glued or broken words.
        plan_period: first and last day of the plan; lends its year where the text leaves it out and the plan lies
            within one year.

    Returns:
        The parts, ISO 8601 dates and durations. Nothing readable gives no part and the note `deadline-unread`.
    """
    start, end = (plan_period.start, plan_period.end) if plan_period else (None, None)
    return build_reading(*_read_text(text, start, end))


def build_reading(items: tuple[Item, ...], notes: tuple[Note, ...]) -> DeadlineReading:
    """Turn items into the parts of the model."""
    return DeadlineReading(tuple(_build_part(item) for item in items), notes)


def read_items(text: str, plan: PlanYears) -> tuple[tuple[Item, ...], tuple[Note, ...]]:
    """Read a deadline for one thing (no list by tasks) into items and notes; see `parse_deadline`."""
    line, tokens = read_tokens(text)
    cell = Cell(line, tokens, plan)
    if lone := read_lone_sign(tokens):
        return (lone,), ()
    if may_be_quarter(tokens):
        return (), (Note("deadline-roman-open", f"“{line}” can be a month or a quarter."),)
    items, left = scan_cell(cell)
    combined = combine_items(items)
    return tuple(combined), find_remarks(line, combined, left, tokens)


@lru_cache(maxsize=4096)
def split_by_task(text: str) -> tuple[TaskPart, ...]:
    """Split a cell that gives deadlines by task number (`1. do kraja 2017. 2. kontinuirano`).

    Args:
        text: the cell as printed.

    Returns:
        Task numbers with the start and end of their text; empty where the cell is one deadline for all.
    """
    return tuple(find_task_parts(text, _is_deadline))


@lru_cache(maxsize=4096)
def _is_deadline(text: str) -> bool:
    """Say whether a text reads as a deadline with nothing left over."""
    items, notes = read_items(text, PlanYears())
    told = any(item.kind != "none" or text.strip() for item in items)
    return told and not any(note.code in ("deadline-partly-read", "deadline-date-impossible") for note in notes)


@lru_cache(maxsize=64)
def plan_years(start: str | None, end: str | None) -> PlanYears:
    """Give what a plan's period lends: its year where it has only one, its days where they are whole dates."""
    first, last = (start or "")[:4], (end or "")[:4]
    year = int(first) if first == last and first.isdigit() else None
    return PlanYears(year, _read_iso(start), _read_iso(end))


def _read_iso(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None  # a year or a month: no day to count from


@lru_cache(maxsize=16384)
def _read_text(text: str, start: str | None, end: str | None) -> tuple[tuple[Item, ...], tuple[Note, ...]]:
    plan = plan_years(start, end)
    listed = split_by_task(text)
    if not listed:
        return read_items(text, plan)
    items: list[Item] = []
    notes: list[Note] = []
    for _, first, last in listed:
        found, said = read_items(text[first:last], plan)
        items += [item for item in found if item not in items]
        notes += said
    return tuple(items), tuple(notes)


def _build_part(item: Item) -> DeadlinePart:
    kind: DeadlineKind = item.kind  # type: ignore[assignment]  # items have the kinds of the model
    return DeadlinePart(
        kind=kind,
        start=item.start.isoformat() if item.start else None,
        end=item.end.isoformat() if item.end else None,
        every=item.every,
        trigger=item.trigger if item.kind == "after" else None,
        offset=item.offset,
    )
