"""Cells of a plan's table in which labels stand: what is behind `Nositelj:` or `Rok:` belongs to that field."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from extract.columns import Column
from extract.outline.two_fields import slice_bare, with_text
from extract.placed import PlacedText
from extract.raw import RawCell
from extract.rows import RowCell
from normalise.contents import names_time
from normalise.headers import EXACT, KINDS, Header, match_label, names_year
from normalise.script import to_latin

MOST_WORDS = 4
"""Words of a label."""
FEWEST_NAMED = 2
"""Fields that labels name in most cells of a column that has several."""
_COLON = re.compile(r"(?<=[^\W\d_]):(?=\s)")
_WORD = re.compile(r"[^\s(]+")


class Label(NamedTuple):
    """Where a label begins in a text, where what it labels does, and what it means."""

    start: int
    end: int
    header: Header


def part_at_labels(raw: RawCell) -> list[RawCell] | None:
    """The cell as one of its own field and one for each label of another in it; None where it has no such label.

    A label is known word for word and begins with a capital; behind that of a deadline is a time. One that comes again
    is of something within the cell, which stays whole: then there are no parts. One of the cell's own field is its
    text, but not where the column has several fields.
    """
    own = KINDS.get(raw.column.field or "")
    labels = list(_find_labels(raw.text.raw)) if own else []
    if not raw.column.header.others or not labels or labels[0].start:
        labels = [label for label in labels if KINDS[label.header.field or ""] != own]
    if not labels:
        return None
    ends = [label.start for label in labels[1:]] + [len(raw.text.raw)]
    texts = [slice_bare(raw.text, label.end, end) for label, end in zip(labels, ends, strict=True)]
    if not all(_holds(label, text) for label, text in zip(labels, texts, strict=True)):
        return None
    if len({label.header.field for label in labels}) < len(labels):
        return []
    before = slice_bare(raw.text, 0, labels[0].start)
    return [
        *([with_text(raw, raw.column, before)] if before else []),
        *(with_text(raw, _column(raw, label), text) for label, text in zip(labels, texts, strict=True)),
    ]


def name_labels(column: Column, cells: Sequence[RowCell]) -> Column:
    """The column with the fields of the labels that most of its cells hold, two or more besides its own."""
    labels = [_find_labels(cell.text.raw) for cell in cells if ":" in cell.printed]
    times = Counter(
        field for of_cell in labels for field in dict.fromkeys(label.header.field or "" for label in of_cell)
    )
    named = [field for field, count in times.items() if 2 * count > len(cells) and field != column.field]
    if len({KINDS[field] for field in named}) < FEWEST_NAMED:
        return column
    own = [] if KINDS.get(column.field or "") else named[:1]
    header = replace(column.header, others=tuple(field for field in named if field not in own))
    return replace(column, header=replace(header, field=own[0], part=None, certainty=EXACT) if own else header)


def _holds(label: Label, text: PlacedText) -> bool:
    return bool(text) and (label.header.field != "deadline" or names_time(to_latin(text.joined)))


def _column(raw: RawCell, label: Label) -> Column:
    said = raw.text.slice(label.start, label.end)
    return Column(raw.column.x0, raw.column.x1, (said.spaced,), label.header, tuple(said.places()), (said.joined,))


def _find_labels(raw: str) -> Iterator[Label]:
    """The labels in a text: before each colon the most words that are one."""
    colons = [0, *(colon.start() for colon in _COLON.finditer(raw))]
    for begin, end in pairwise(colons):
        words = [begin + word.start() for word in _WORD.finditer(raw[begin:end])][-MOST_WORDS:]
        known = ((start, match_label(" ".join(raw[start:end].split()))) for start in words if raw[start].isupper())
        found = next(((start, header) for start, header in known if _names(header)), None)
        if found and not names_year(raw[found[0] : end]):
            yield Label(found[0], end + 1, found[1])


def _names(header: Header) -> bool:
    """Whether a label names who, when, what it costs or what tells it, and not what is done or a part of a field."""
    kind = KINDS.get(header.field or "")
    return header.certainty >= EXACT and kind not in {None, "activity"} and header.part is None
