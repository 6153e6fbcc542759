"""Labels without a mark, each in a line of its own above its value."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.forms.find import FORM_FIELDS
from extract.labelled.labels import FEWEST_ALIKE, FEWEST_FIELDS, TELLING
from extract.layout import Paragraph
from extract.rows import Row
from extract.stitch.stitched import StitchedTable, StreamItem
from normalise.headers import STEM, match_label
from normalise.script import fold

LONGEST = 60
"""Characters of such a label."""


def find_above(stream: Sequence[StreamItem]) -> set[str]:
    """The folded labels that stand above their values in paragraphs or in the cells of tables."""
    tables = [item.rows for item in stream if isinstance(item, StitchedTable)]
    lines = [line.text for item in stream if isinstance(item, Paragraph) for line in item.text.lines]
    return _find_in_cells(tables) | _find_in_lines(lines)


def _find_in_cells(tables: Iterable[Sequence[Row]]) -> set[str]:
    """Known labels with which all cells of tables begin, where one has many values."""
    said: dict[str, set[str]] = {}
    for rows in tables:
        texts = [cell.text for row in rows if len(row) > 1 for cell in row if cell.text]
        if all(len(text.lines) > 1 and _is_known(text.lines[0].text) for text in texts):
            for text in texts:
                said.setdefault(fold(text.lines[0].text), set()).add(text.raw)
    return {*said} if any(len(values) >= FEWEST_ALIKE for values in said.values()) else set()


def _find_in_lines(lines: Sequence[str]) -> set[str]:
    """Known labels that are lines again and again, always above others, where they name fields of a plan."""
    times = Counter(line for line in lines if len(line) <= LONGEST and ":" not in line)
    again = {line for line, count in times.items() if count >= FEWEST_ALIKE and _is_known(line)}
    labels = again - {above for above, below in pairwise(lines) if {above, below} <= again}
    fields = {match_label(label).field for label in labels}
    return set(map(fold, labels)) if fields & TELLING and len(fields & FORM_FIELDS) >= FEWEST_FIELDS else set()


def _is_known(label: str) -> bool:
    return match_label(label).certainty >= STEM
