"""The lists of a cell by field: tasks keep their printed numbers, indicators are counted again."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from normalise.notes import Note
from normalise.numbering.items import Item, split_items, unnumbered
from normalise.numbering.paragraphs import split_at_semicolons, split_paragraphs


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


def _split(raw: str, line_fill: Sequence[float] | None, indicators: bool = False) -> tuple[Item, ...]:
    """The items of a cell of tasks or indicators: by numbers or bullets, else by semicolons, else by paragraphs."""
    items = split_items(raw, references=False)
    if len(items) != 1 or items[0].numbers or items[0].number_start != items[0].start:
        return items
    parts = split_at_semicolons(raw)
    return unnumbered(raw, parts if len(parts) > 1 else split_paragraphs(raw, line_fill, indicators))


def _notes_on_numbers(items: Sequence[Item]) -> tuple[Note, ...]:
    """Say where a list's own numbers repeat, skip or go back."""
    notes = []
    numbered = [at for at, item in enumerate(items) if len(item.numbers) == 1 and item.numbers[0].isdigit()]
    printed = [int(items[at].numbers[0]) for at in numbered]
    for at, (before, after) in zip(numbered[1:], pairwise(printed), strict=True):
        if after == before or after in printed[: printed.index(before)]:
            notes.append(Note("list-number-repeated", f"The list has number {after} more than once.", item=at))
        elif after > before + 1:
            notes.append(Note("list-number-gap", f"The list goes from {before} to {after}.", item=at))
        elif after < before:
            notes.append(Note("list-number-order", f"In the list {after} stands after {before}.", item=at))
    if printed and printed[0] > 1:
        notes.append(Note("list-number-gap", f"The list begins with {printed[0]}.", item=numbered[0]))
    bare = next((at for at, item in enumerate(items) if not item.numbers), None)
    if printed and bare is not None:
        said = "Text stands before the first number of the list."
        notes.append(Note("list-item-without-number", said, "info", item=bare))
    return tuple(notes)


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
    items = _split(raw, line_fill, indicators=True)
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
