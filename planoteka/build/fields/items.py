"""What the fields share: the items of a cell with their places, and words that went into none of them."""

import re
from collections.abc import Iterator, Sequence

from extract.placed import PlacedText
from extract.raw import RawCell
from normalise.numbering import Item as ListItem
from normalise.numbering.words import is_task_word
from normalise.parties import PartyItem
from planoteka.build.context import Context, places_of

_WORD = re.compile(r"[^\W\d_]{3,}")


def line_fill(text: PlacedText) -> list[float]:
    """For each line the share of the cell's width that it takes."""
    return [line.fill for line in text.lines]


def item_texts(raw: RawCell, items: Sequence[ListItem | PartyItem]) -> list[PlacedText]:
    """The text of each item of a cell, its number aside."""
    return [raw.text.slice(item.start, item.end) for item in items]


def rows_of(cells: Sequence[RawCell]) -> Iterator[list[RawCell]]:
    """The cells row by row."""
    rows: dict[int, list[RawCell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    yield from rows.values()


def check_cover(raw: RawCell, spans: Sequence[tuple[int, int]], context: Context, at: str) -> None:
    """A finding of severity error for words of a cell that went into none of its items."""
    rest, end = [], 0
    for start, stop in sorted([*spans, (len(raw.text.raw), len(raw.text.raw))]):
        rest += [raw.text.slice(m.start(), m.end()) for m in _WORD.finditer(raw.text.raw, end, max(end, start))]
        end = max(end, stop)
    words = [word for word in rest if not is_task_word(word.raw)]
    if words:
        said = f"These words of the cell were not placed: {' '.join(word.raw for word in words)}"
        context.find("text_not_placed", "error", said, at, places_of(*words))
