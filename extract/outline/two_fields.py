"""Cells whose header names two fields, `Nosilac i rok`, parted where a time or a sum tells for certain where."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawCell
from normalise.contents import is_money, names_event, names_time, reads_as_deadline, states_sum
from normalise.script import to_latin

TOLD, TWO = ("deadline", "resources"), 2
"""Fields that their words tell, in the order in which they are looked for in a cell of two."""
BODIES = {"responsible", "partners"}
"""Fields of names, in which a time without a sign before it is no part of the text."""

_WORD = re.compile(r"(?:(?<!\S)|(?<=[^\W\d_]{3}[;/|,(]))(?=\S)")
_SIGN_BEFORE = re.compile(r"[,;:/|(–—-]\s*$")
_SIGNS = " \n,;:/|–—-"
_OPEN_BRACKET = re.compile(r"\)\W*$")
_SIGN_WITHIN = re.compile(r"[,;/|(]\s|\n")


class Cut(NamedTuple):
    """Where a text may be parted, and whether a sign or the end of a line that had room stands there."""

    at: int
    marked: bool


def names_two(raw: RawCell) -> bool:
    """Whether the header of a cell names further fields beside its own."""
    return bool(raw.column.header.others) and raw.column.field not in {None, *raw.column.header.others}


def part_cell(raw: RawCell) -> list[RawCell]:
    """The cell as one of each field that its header names, as far as its text has them; empty where nothing tells."""
    named = [raw.column.field or "", *raw.column.header.others]
    left, text, parts = list(named), raw.text, dict[str, PlacedText]()
    while len(left) > 1:
        told = next((field for field in (TOLD if len(left) == TWO else reversed(TOLD)) if field in left), None)
        if told is None or "" in left:
            return []
        left.remove(told)
        found = _part_at_time(text, left[0]) if told == "deadline" else _part_at_sum(text)
        if found is None:
            return []
        parts[told], text = found
    parts[left[0]] = text
    return [_as_field(raw, field, parts[field]) for field in named if parts[field]]


def _as_field(raw: RawCell, field: str, text: PlacedText) -> RawCell:
    header = replace(raw.column.header, field=field, others=())
    if field != raw.column.field:
        header = replace(header, part=None)
    return with_text(raw, replace(raw.column, header=header), text)


def with_text(raw: RawCell, column: Column, text: PlacedText) -> RawCell:
    """A part of a cell, in a column of its own."""
    return replace(raw, column=column, cell=replace(raw.cell, text=text, boxes=tuple(text.places())))


def _part_at_time(text: PlacedText, rest: str) -> tuple[PlacedText, PlacedText] | None:
    """The time that a text begins or ends with, as long as it may be, and the rest, in which is no other."""
    if _is_time(text):
        return text, PlacedText()
    cuts = list(_find_cuts(text))
    for at, marked in cuts:
        before, time = slice_bare(text, 0, at), slice_bare(text, at, len(text.raw))
        if _is_time(time) and (marked or (rest in BODIES and time.raw[0].islower())):
            return (time, before) if _is_rest(before, rest) else None
    for at, marked in reversed(cuts):
        time, behind = slice_bare(text, 0, at), slice_bare(text, at, len(text.raw))
        if _is_time(time, event=False) and (marked or (rest in BODIES and behind.raw[:1].isupper())):
            return (time, behind) if _is_rest(behind, rest) else None
    return None


def _is_time(text: PlacedText, event: bool | None = None) -> bool:
    """Whether a text is a time and nothing else.

    An event may go on behind any sign: `po usvajanju zakona, budžeta i plana`. So it is one to the end of a cell only.
    """
    said = to_latin(text.joined)
    event = _SIGN_WITHIN.search(text.raw) is None if event is None else event
    return reads_as_deadline(said) and (event or not names_event(said))


def _is_rest(text: PlacedText, field: str) -> bool:
    """Whether a text beside a time is of the other field."""
    said = to_latin(text.joined)
    return any(map(str.isalnum, said)) and not names_time(said) and (field != "resources" or is_money(said))


def _part_at_sum(text: PlacedText) -> tuple[PlacedText, PlacedText] | None:
    """The sum that a text begins or ends with and the rest, which states none."""
    cuts = [at for at, marked in _find_cuts(text) if marked]
    halves = [(slice_bare(text, 0, at), slice_bare(text, at, len(text.raw))) for at in cuts]
    behind = [(two, one) for one, two in reversed(halves) if _is_sum(two) and not _is_sum(one)]
    before = [(one, two) for one, two in halves if _is_sum(one) and not _is_sum(two)]
    found = behind[:1] or before[:1]
    return found[0] if found and not (behind and before) else None


def _is_sum(text: PlacedText) -> bool:
    return states_sum(to_latin(text.joined))


def _find_cuts(text: PlacedText) -> Iterator[Cut]:
    """The beginnings of the words of a text but its first."""
    raw, at, ends = text.raw, 0, set[int]()
    for line in text.lines:
        at += len(line.text) + 1
        if line.fill < 1.0:  # the next word would have stood there
            ends.add(at)
    for word in _WORD.finditer(raw):
        if word.start():
            marked = word.start() in ends or raw[word.start()] == "(" or _SIGN_BEFORE.search(raw, 0, word.start())
            yield Cut(word.start(), bool(marked))


def slice_bare(text: PlacedText, start: int, end: int) -> PlacedText:
    """A part of a text without the signs that set it apart."""
    raw = text.raw
    while start < end and raw[start] in f"{_SIGNS}(":
        start += 1
    while start < end and raw[end - 1] in f"{_SIGNS}(":
        end -= 1
    if "(" not in raw[start:end] and (bracket := _OPEN_BRACKET.search(raw, start, end)):
        end = bracket.start()
    return text.slice(start, end)
