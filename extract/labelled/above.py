"""Labels without a mark, each in a line of its own above its value."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.forms.find import FORM_FIELDS
from extract.labelled.labels import FEWEST_ALIKE, FEWEST_FIELDS, TELLING
from extract.layout import Paragraph
from extract.placed import PlacedText
from extract.rows import Row
from extract.stitch.stitched import StitchedTable, StreamItem
from extract.tables.forms.sides import MOST_KNOWN
from normalise.headers import STEM, match_label
from normalise.script import fold

LONGEST = 60
"""Characters of such a label."""


_PARTED = re.compile(r":|\s[–—-]\s|\d")
"""What parts a label from its value in its line, and the figures of a value."""


def find_above(stream: Sequence[StreamItem]) -> set[str]:
    """The folded labels that stand above their values in paragraphs or in the cells of tables."""
    tables = [item.rows for item in stream if isinstance(item, StitchedTable)]
    lines = [line.text for item in stream if isinstance(item, Paragraph) for line in item.text.lines]
    return _find_in_cells(tables) | _find_in_lines(lines)


def _find_in_cells(tables: Sequence[Sequence[Row]]) -> set[str]:
    """Labels with which all cells beside each other begin, most of them known, and lone cells, where one comes again.

    One that no list has begins cells of other values too.
    """
    beside = [_filled([row for row in rows if len(row) > 1]) for rows in tables]
    likely = [at for at, texts in enumerate(beside) if all(len(text.lines) > 1 for text in texts)]
    if not likely:
        return set()
    begun: dict[str, set[str]] = {}
    for text in (text for rows in tables for text in _filled(rows)):
        begun.setdefault(fold(text.lines[0].text), set()).add(text.raw)
    again = {label for label, texts in begun.items() if len(texts) >= FEWEST_ALIKE}
    found: set[str] = set()
    for at in likely:
        labels = [text.lines[0].text for text in beside[at]]
        known = [_is_known(label) for label in labels]
        told = all(sure or fold(label) in again for label, sure in zip(labels, known, strict=True))
        if told and sum(known) >= MOST_KNOWN * len(known):
            found |= {*map(fold, labels)}
            found |= {label for text in _filled(tables[at]) if (label := _alone_above(text))}
    return found if found & again else set()


def _filled(rows: Iterable[Row]) -> list[PlacedText]:
    """The texts of cells that are not empty."""
    return [cell.text for row in rows for cell in row if cell.text]


def _alone_above(text: PlacedText) -> str:
    """The first line of a text where it is a known label above others, folded."""
    first = text.lines[0].text
    return fold(first) if len(text.lines) > 1 and _is_known(first) else ""


def _find_in_lines(lines: Sequence[str]) -> set[str]:
    """Lines that come again and again above others: known labels that name fields of a plan, and such beside them.

    What always stands below one is a value. One that no list has stands above different values and above no label.
    """
    times = Counter(line for line in lines if len(line) <= LONGEST and not _PARTED.search(line))
    again = {line for line, count in times.items() if count >= FEWEST_ALIKE}
    known = {line for line in again if _is_known(line)}
    labels = {below for above, below in pairwise(["", *lines]) if below in known and above not in known}
    fields = {match_label(label).field for label in labels}
    if not (fields & TELLING and len(fields & FORM_FIELDS) >= FEWEST_FIELDS):
        return set()
    values: dict[str, set[str]] = {}
    for above, below in pairwise(lines):
        if above in again - known and not above.endswith("."):
            values.setdefault(above, set()).add(below)
    said = {below for above, below in pairwise(lines) if above in labels}
    own = {line for line, below in values.items() if len(below) >= FEWEST_ALIKE and below.isdisjoint(labels)}
    return {fold(label) for label in labels | (own - said)}


def _is_known(label: str) -> bool:
    return match_label(label).certainty >= STEM
