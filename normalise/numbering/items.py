"""A cell to its list items: `1. Izraditi plan2. Usvojiti` holds two."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from normalise.numbering.bullets import SURE_BULLETS, find_bullets
from normalise.numbering.chains import choose_chain
from normalise.numbering.markers import find_markers
from normalise.script import to_latin

_MAY_HOLD_MARKER = re.compile(r"\d|[)]|(?m:^\s*[^\W\d_][.)])|\b[IVX]{1,5}[.:]|(?m:^[IVX]{1,5}\s)")
_PLAIN = re.compile(rf"[^\d().\n\-–—*·○{SURE_BULLETS}]*")
"""A text with nothing in it that a list could begin with."""
_EDGE_AFTER = " \t\r\n\u00a0;,"


class Item(NamedTuple):
    """One item of a list inside a cell; offsets are into the cell's raw text.

    Attributes:
        numbers: printed numbers without dots, letters in Latin; empty where none is printed, several for a reference
            (`1. i 2.`).
        start: where the item's text begins, after its number.
        end: where its text ends, without the separator.
        number_start: where its number (or bullet) begins; equal to `start` where there is none.
    """

    numbers: tuple[str, ...]
    start: int
    end: int
    number_start: int

    @property
    def number(self) -> str | None:
        """The number as one text, None where none is printed."""
        return ", ".join(self.numbers) or None


def trim(raw: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space around it and without a separator (`;`, `,`) at its ends."""
    while start < end and raw[start] in _EDGE_AFTER:
        start += 1
    while end > start and raw[end - 1] in _EDGE_AFTER:
        end -= 1
    return start, end


def unnumbered(raw: str, spans: Sequence[tuple[int, int]]) -> tuple[Item, ...]:
    """Items without numbers from spans, trimmed; empty ones left out."""
    trimmed = (trim(raw, start, end) for start, end in spans)
    return tuple(Item((), start, end, start) for start, end in trimmed if end > start)


def _cut(raw: str, marks: list[tuple[tuple[str, ...], int, int]]) -> Iterator[Item]:
    """Items from (numbers, number start, text start), with any text before the first as an unnumbered item."""
    start, end = trim(raw, 0, marks[0][1])
    if end > start:
        yield Item((), start, end, start)
    for i, (numbers, number_start, text) in enumerate(marks):
        start, end = trim(raw, text, marks[i + 1][1] if i + 1 < len(marks) else len(raw))
        yield Item(tuple(map(to_latin, numbers)), start, max(start, end), number_start)


@lru_cache(maxsize=4096)
def split_items(raw: str, *, references: bool = True, names: bool = False) -> tuple[Item, ...]:
    """Split a cell into the items of its list.

    Args:
        raw: the cell's text, in any script, lines separated by `\\n`.
        references: whether one text may carry several numbers (`1. i 2. Savet`).
        names: the items are names of bodies, which may be printed small (`2. sudovi`).

    Returns:
        The items in reading order. A cell without a list gives one unnumbered item, an empty cell none. Numbers
        stay as printed; text before the first number is an item without one. Dates, ordinals, amounts,
        references to laws and to other items (`pod tačkom 1.`) split nothing.
    """
    if not raw.strip():
        return ()
    if _PLAIN.fullmatch(raw):
        start, end = trim(raw, 0, len(raw))
        return (Item((), start, end, start),)
    if _MAY_HOLD_MARKER.search(raw):
        chain = choose_chain(tuple(find_markers(raw, references=references)), names=names)
        if chain:
            return tuple(_cut(raw, [(m.numbers, m.start, m.text) for m in chain]))
    bullets = find_bullets(raw)
    if bullets:
        return tuple(_cut(raw, [((), start, text) for start, text in bullets]))
    start, end = trim(raw, 0, len(raw))
    return (Item((), start, end, start),)
