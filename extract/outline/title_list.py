"""The numbered list below the name of an activity, in the same cell."""

import re

from extract.placed import PlacedText
from normalise.numbering import split_items

FEWEST = 2
"""Items that make a list."""
_BEGINS = re.compile(r"\n1[.)]\s")


def part_list(title: PlacedText) -> tuple[PlacedText, list[tuple[str, PlacedText]]]:
    """The name of an activity without the list below it, and the items, each with its number.

    Items begin lines of their own and count from 1, below words that name the activity; else all is its name.
    """
    if not _BEGINS.search(title.raw):
        return title, []
    name, *items = split_items(title.raw)
    counted = [item.number for item in items] == [str(i + 1) for i in range(len(items))]
    on_lines = all(title.raw[item.number_start - 1] == "\n" for item in items)
    if name.number or len(items) < FEWEST or not counted or not on_lines:
        return title, []
    tasks = [(item.number or "", title.slice(item.start, item.end)) for item in items]
    return title.slice(0, items[0].number_start), tasks
