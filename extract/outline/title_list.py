"""The numbered list below the name of an activity, in the same cell."""

import re

from extract.placed import PlacedText

FEWEST = 2
"""Items that make a list."""
_ITEM = re.compile(r"(\d{1,2})[.)]\s+(?=[^\W\d_])")


def part_list(title: PlacedText) -> tuple[PlacedText, list[tuple[str, PlacedText]]]:
    """The name of an activity without the list below it, and the items, each with its number.

    Items begin lines of their own and count from 1, below words that name the activity; else all is its name.
    """
    starts: list[tuple[int, re.Match[str]]] = []
    at = 0
    for line in title.lines:
        item = _ITEM.match(line.text)
        if item and at and int(item[1]) == len(starts) + 1:
            starts.append((at, item))
        at += len(line.text) + 1
    if len(starts) < FEWEST:
        return title, []
    ends = [start for start, _ in starts[1:]] + [len(title.raw)]
    items = [(item[1], title.slice(start + item.end(), end)) for (start, item), end in zip(starts, ends, strict=True)]
    return title.slice(0, starts[0][0]), items
