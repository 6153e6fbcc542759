"""From the text of a deadline to its parts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from normalise.deadlines.bounds import (
    read_between,
    read_dates,
    read_do,
    read_during,
    read_earliest,
    read_latest,
    read_od,
)
from normalise.deadlines.combine import combine_items
from normalise.deadlines.events import (
    read_after,
    read_before,
    read_immediate,
    read_length_item,
    read_letter_offset,
    read_po,
)
from normalise.deadlines.items import Cell, Found, Item
from normalise.deadlines.phrases import match_phrase
from normalise.deadlines.plan_time import read_plan_time
from normalise.deadlines.remarks import find_remarks
from normalise.deadlines.repeats import (
    read_edge_of_every,
    read_every_item,
    read_on_length,
    read_repeat_word,
    read_times_item,
)
from normalise.deadlines.spans import PlanYears
from normalise.deadlines.tasks import TaskPart, find_task_parts
from normalise.deadlines.tokens import Token, read_tokens
from normalise.deadlines.vocabulary import known_set
from normalise.model import DeadlineKind, DeadlinePart, Period
from normalise.notes import Note

Reader = Callable[[Cell, int], Found]


@dataclass(frozen=True)
class DeadlineReading:
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
    if lone := _read_lone_sign(tokens):
        return (lone,), ()
    items, left = _scan(cell)
    combined = combine_items(items)
    return tuple(combined), find_remarks(line, combined, left, tokens)


def split_deadline_by_task(text: str) -> list[TaskPart]:
    """Split a cell that gives deadlines by task number (`1. do kraja 2017. 2. kontinuirano`).

    Args:
        text: the cell as printed.

    Returns:
        Task numbers with the start and end of their text; empty where the cell is one deadline for all.
    """
    return list(_split_text(text))


@lru_cache(maxsize=4096)
def _split_text(text: str) -> tuple[TaskPart, ...]:
    return tuple(find_task_parts(text, _is_deadline))


@lru_cache(maxsize=4096)
def _is_deadline(text: str) -> bool:
    """Say whether a text reads as a deadline with nothing left over."""
    items, notes = read_items(text, PlanYears())
    told = any(item.kind != "none" or text.strip() for item in items)
    return told and not any(note.code in ("deadline-partly-read", "deadline-date-impossible") for note in notes)


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
    listed = _split_text(text)
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
    return DeadlinePart.model_construct(
        kind=kind,
        start=item.start and item.start.isoformat(),
        end=item.end and item.end.isoformat(),
        every=item.every,
        trigger=item.trigger if item.kind == "after" else None,
        offset=item.offset,
    )


def _read_lone_sign(tokens: tuple[Token, ...]) -> Item | None:
    """An empty cell or a dash says that there is none; a mark (x, ✓) is a status."""
    said = [token for token in tokens if token.kind != "end"]
    if all(token.text in "-–—−/\\.…_|,:*" for token in said):
        return Item("none")
    if len(said) == 1 and (said[0].text in "xX×✓✔√+●■•H" or said[0].key == "x"):
        return Item("status")
    return None


def _read_u(cell: Cell, at: int) -> Found:
    """`u toku …`, `u roku od …`, `u cijelom periodu`, `u narednih šest mjeseci`; else it only leads to a date."""
    tokens = cell.tokens
    following = tokens[at + 1]
    if following.kind == "course":
        found = read_during(cell, at + 1)
        return found or ([Item("status")], at + 2)
    after = at + 1
    if following.key in ("roku", "periodu", "razdoblju", "vremenu", "trajanju"):
        after += 1 + (tokens[at + 2].kind == "od")
        if tokens[after].kind == "do":
            after += 1
    while tokens[after].kind == "plain_year":
        after += 1
    if after > at + 1 and (length := read_length_item(cell, after)):
        return length
    if following.kind in ("whole", "plan"):
        return read_plan_time(cell, at + 1)
    return None


def _read_within(cell: Cell, at: int) -> Found:
    """`unutar 30 dana`, `za 6 mjeseci`, `za vrijeme trajanja`."""
    tokens = cell.tokens
    after = at + 1
    if tokens[at].kind == "za":
        after += tokens[after].kind == "whole" and tokens[after + 1].kind == "while"
        if tokens[after].kind == "while":
            return read_plan_time(cell, after + 1)
    if tokens[after].key in ("roka", "perioda"):
        after += 1 + (tokens[after + 1].kind == "od")
    return read_length_item(cell, after)


def _read_number(cell: Cell, at: int) -> Found:
    return read_times_item(cell, at) or read_dates(cell, at) or read_length_item(cell, at)


def _read_ordinal_led(cell: Cell, at: int) -> Found:
    return read_dates(cell, at) or read_length_item(cell, at + (cell.tokens[at].kind == "ord"))


def _read_edge_led(cell: Cell, at: int) -> Found:
    """`kraj 2017.`, `krajem svake godine`; `početak: …`, `kraj: …` are `od`, `do`."""
    if cell.tokens[at + 1].kind in ("colon", "dash") and cell.tokens[at].value != "middle":
        return (read_od if cell.tokens[at].value == "start" else read_do)(cell, at + 1)
    return read_edge_of_every(cell, at) or read_dates(cell, at)


def _read_whole(cell: Cell, at: int) -> Found:
    return read_dates(cell, at) or read_plan_time(cell, at)


def _read_na(cell: Cell, at: int) -> Found:
    return read_on_length(cell, at)


def _read_continuous(cell: Cell, at: int) -> Found:
    return [Item("continuous")], at + 1


_READERS: dict[str, Reader] = {
    "do": read_do, "od": read_od, "starting": read_od, "latest": read_latest, "inclusive": read_latest,
    "earliest": read_earliest, "between": read_between, "during": read_during, "after": read_after,
    "before": read_before, "po": read_po, "every": read_every_item, "recur": read_repeat_word,
    "count": read_times_item, "card": _read_number, "num": _read_number, "ord": _read_ordinal_led,
    "roman": _read_ordinal_led, "month": read_dates, "unit": _read_ordinal_led, "season": read_dates,
    "school": read_dates, "plain_year": read_dates, "whole": _read_whole, "edge": _read_edge_led,
    "apos": read_dates, "continuous": _read_continuous, "u": _read_u, "na": _read_na, "za": _read_within,
    "within": _read_within, "with": read_dates, "and": read_dates, "word": _read_number,
}  # fmt: skip
_GAPS = {"comma": "comma", "semi": "semi", "and": "and", "dash": "dash", "then": "then"}
# A stronger gap is not forgotten for a weaker one.
_STRENGTH = ("", "dash", "comma", "and", "semi", "then")


def _scan(cell: Cell) -> tuple[list[Item], list[Token]]:
    """Read the whole text from left to right: the items, and the words that no reader took."""
    tokens = cell.tokens
    items: list[Item] = []
    left: list[Token] = []
    at, gap = 0, ""
    while tokens[at].kind != "end":
        found = _read_at(cell, at)
        if found:
            read, after = found
            items += [item._replace(gap=gap if first == 0 else "comma") for first, item in enumerate(read)]
            gap = "" if read else gap
            if not read:
                gap = max(gap, _skipped_gap(tokens, at, after), key=_STRENGTH.index)
            at = max(after, at + 1)
            continue
        token = tokens[at]
        if token.kind in ("latest", "inclusive") and items and items[-1].kind == "period":
            items[-1] = items[-1]._replace(kind="by", start=None, bounds=True)  # 31.12.2021. najkasnije
        stronger = "and" if token.text == "I" else _GAPS.get(token.kind, "")
        gap = max(gap, stronger, key=_STRENGTH.index)
        if not stronger and (token.text[0].isalnum()) and token.key not in known_set("filler") and token.kind != "inclusive":
            left.append(token)
        at += 1
    return items, left


def _skipped_gap(tokens: tuple[Token, ...], at: int, after: int) -> str:
    found = match_phrase(tokens, at)
    return "then" if found and found[0].kind == "then" and found[1] == after else ""


def _read_at(cell: Cell, at: int) -> Found:
    """Read what begins at a place: an immediate event, a fixed phrase, or what the word's kind leads to."""
    token = cell.tokens[at]
    found = read_immediate(cell, at) or read_letter_offset(cell, at)
    if found:
        return found
    phrase = match_phrase(cell.tokens, at)
    reader = _READERS.get(token.kind)
    read = reader(cell, at) if reader else None
    if phrase and (read is None or phrase[1] >= read[1] or phrase[0].kind == "on_demand"):
        kind = phrase[0].kind
        if kind == "latest":
            return read_latest(cell, phrase[1] - 1)
        if kind in ("then", "skip", "onward"):
            return [], phrase[1]
        return [Item(kind, every=phrase[0].value or None, problem="" if phrase[0].value or kind != "recurring" else "every")], phrase[1]
    return read
