"""The lists of a cell by field: tasks keep their numbers, indicators are counted again, parties refer to tasks."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from normalise.notes import Note
from normalise.numbering.items import Item, split_items, trim
from normalise.numbering.paragraphs import split_at_semicolons, split_paragraphs
from normalise.numbering.words import forms, plain


class NumberRepair(NamedTuple):
    """A number of a list that was put right: which item (0-based), as printed, as it should be."""

    at: int
    before: str
    after: str


class ListReading(NamedTuple):
    """The items of a cell, what to tell a person, and the numbers that were put right."""

    items: tuple[Item, ...]
    notes: tuple[Note, ...] = ()
    repairs: tuple[NumberRepair, ...] = ()


def _unnumbered(raw: str, spans: Sequence[tuple[int, int]]) -> tuple[Item, ...]:
    trimmed = (trim(raw, start, end) for start, end in spans)
    return tuple(Item((), start, end, start) for start, end in trimmed if end > start)


def _split(raw: str, line_fill: Sequence[float] | None) -> tuple[Item, ...]:
    """The items of a cell of tasks or indicators: by numbers or bullets, else by semicolons, else by paragraphs."""
    items = split_items(raw, references=False)
    if len(items) != 1 or items[0].numbers or items[0].number_start != items[0].start:
        return items
    parts = split_at_semicolons(raw)
    return _unnumbered(raw, parts if len(parts) > 1 else split_paragraphs(raw, line_fill))


def _notes_on_numbers(items: Sequence[Item]) -> tuple[Note, ...]:
    """Say where a list's own numbers repeat, skip or go back."""
    notes = []
    printed = [int(item.numbers[0]) for item in items if len(item.numbers) == 1 and item.numbers[0].isdigit()]
    for before, after in pairwise(printed):
        if after == before or after in printed[: printed.index(before)]:
            notes.append(Note("list-number-repeated", f"The list has number {after} more than once."))
        elif after > before + 1:
            notes.append(Note("list-number-gap", f"The list goes from {before} to {after}."))
        elif after < before:
            notes.append(Note("list-number-order", f"In the list {after} stands after {before}."))
    if printed and printed[0] > 1:
        notes.append(Note("list-number-gap", f"The list begins with {printed[0]}."))
    if printed and any(not item.numbers for item in items):
        notes.append(Note("list-item-without-number", "Text stands before the first number of the list.", "info"))
    return tuple(dict.fromkeys(notes))


def split_tasks(raw: str, line_fill: Sequence[float] | None = None) -> ListReading:
    """Split a cell of tasks; numbers stay as printed, a repeat or gap is noted.

    Args:
        raw: the cell's text, lines separated by `\\n`.
        line_fill: for each line the share (0 to 1) of the cell's width that it fills, where known.
    """
    items = _split(raw, line_fill)
    return ListReading(items, _notes_on_numbers(items))


def split_indicators(raw: str, line_fill: Sequence[float] | None = None) -> ListReading:
    """Split a cell of indicators; where a number repeats, all are counted again from the first.

    Nothing refers to an indicator's number, so 1, 2, 3, 3, 4 can only mean 1 to 5; a gap stays and is noted.

    Args:
        raw: the cell's text, lines separated by `\\n`.
        line_fill: for each line the share (0 to 1) of the cell's width that it fills, where known.
    """
    items = _split(raw, line_fill)
    figures = [item.numbers[0] for item in items if item.numbers]
    if len(set(figures)) == len(figures) or not all(figure.isdigit() for figure in figures):
        return ListReading(items, _notes_on_numbers(items))
    fixed, repairs, count = [], [], int(figures[0])
    for index, item in enumerate(items):
        if item.numbers:
            number = str(count)
            count += 1
            if number != item.numbers[0]:
                repairs.append(NumberRepair(index, item.numbers[0], number))
                item = item._replace(numbers=(number,))
        fixed.append(item)
    note = Note("list-number-repeated", f"The indicators are numbered {', '.join(figures)}: counted again.", "info")
    return ListReading(tuple(fixed), (note,), tuple(repairs))


_POINTER = re.compile(r"^[ \t]*((?:[^\W\d_]+\.?[ \t]+){1,3})(?=\(?\d)", re.MULTILINE)
_POINTED = re.compile(r"\(?\s*\d{1,2}(?:[\s.,]|\bi\b|\bи\b|\bdo\b|\bдо\b|[-–]|\d)*\)?\s*[:–-]?\s*")
_TAIL = re.compile(
    r"\(\s*(?P<words>(?:[^\W\d_]+\.?\s+)*)(?P<figures>\d{1,2}\.?(?:\s*(?:,|i|и|[-–])\s*\d{1,2}\.?)*)\s*\)\s*[;,.]?\s*$"
)


def _read_figures(text: str) -> tuple[str, ...]:
    values: list[int] = []
    for joint, figure in re.findall(r"([^\d]*)(\d+)", text):
        if values and re.search(r"[-–]|\bdo\b|\bдо\b", joint) and int(figure) > values[-1]:
            values.extend(range(values[-1] + 1, int(figure)))
        values.append(int(figure))
    return tuple(map(str, dict.fromkeys(values)))


def _points_to_tasks(words: str) -> bool:
    found = [plain(word) for word in re.findall(r"[^\W\d_]+", words)]
    return bool(found) and all(word in forms("task_words") for word in found)


def _read_pointer(raw: str, item: Item) -> Item:
    """Task numbers printed with words (`Zadatak 1: MUP`) or after the party (`MUP (za zadatak 2)`)."""
    text = raw[item.start : item.end]
    head = _POINTER.match(text)
    if head and _points_to_tasks(head[1]):
        figures = _POINTED.match(text, head.end())
        if figures and figures.end() < len(text):
            return item._replace(numbers=_read_figures(figures[0]), start=item.start + figures.end())
    tail = _TAIL.search(text)
    if (
        tail
        and tail.start() > 0
        and (_points_to_tasks(tail["words"]) or (not tail["words"] and "." in tail["figures"]))
    ):
        start, end = trim(raw, item.start, item.start + tail.start())
        return item._replace(numbers=_read_figures(tail["figures"]), start=start, end=end)
    return item


def _line_pointers(raw: str) -> list[tuple[int, int]]:
    """Spans that begin with a line `Zadatak 1: …`; empty where fewer than two lines do."""
    starts = [m.start() for m in _POINTER.finditer(raw) if _points_to_tasks(m[1])]
    if not starts or raw[: starts[0]].strip():
        return []
    return list(zip(starts, [*starts[1:], len(raw)], strict=True))


def split_responsible(raw: str) -> tuple[Item, ...]:
    """Split a cell of responsible parties: by numbers that refer to tasks, else by semicolons.

    Args:
        raw: the cell's text, lines separated by `\\n`.

    Returns:
        The parties' spans; `numbers` are the task numbers they name (empty: none named).
    """
    pointers = _line_pointers(raw)
    if pointers:
        return tuple(_read_pointer(raw, item) for item in _unnumbered(raw, pointers))
    items: list[Item] = []
    for item in split_items(raw):
        if item.numbers and item.numbers[0].isdigit():
            items.append(item)
            continue
        parts = [(a + item.start, b + item.start) for a, b in split_at_semicolons(raw[item.start : item.end])]
        items.extend(_read_pointer(raw, part) for part in _unnumbered(raw, parts))
    return tuple(items)
