"""The list below the name of an activity, in the same cell, or instead of a name."""

import re

from extract.placed import PlacedText
from normalise.numbering import BULLETS, split_items

FEWEST = 2
"""Items that make a list."""
_BULLETS = (*BULLETS,)
_BEGINS = re.compile(r"\n1[.)]\s")


def part_list(title: PlacedText) -> tuple[PlacedText, list[tuple[str, PlacedText]]]:
    """The name of an activity without the list below it, and the items, each with its number.

    Items begin lines of their own, behind bullets or numbers that count from 1. Those below words that name the
    activity have numbers; else all is its name. Where the list is all there is, nothing names the activity.
    """
    if "\n" not in title.raw:  # as most names
        return title, []
    bullets = title.raw.startswith(_BULLETS)
    if not bullets and not _BEGINS.search(f"\n{title.raw}"):
        return title, []
    items = split_items(title.raw)
    named = 0 if bullets or items[0].number else 1
    counted = [item.number for item in items[named:]] == [
        None if bullets else str(i + 1) for i in range(len(items) - named)
    ]
    on_lines = all(title.raw[item.number_start - 1] == "\n" for item in items[1:])
    if len(items) - named < FEWEST or not counted or not on_lines:
        return title, []
    tasks = [(item.number or "", title.slice(item.start, item.end)) for item in items[named:]]
    return title.slice(0, items[named].number_start), tasks
