"""Rows of text between two rules that divide none of them: below a header, and at the end of the table."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import group_lines
from extract.page import Word
from extract.tables.space import find_row_starts
from normalise.headings import starts_numbered

HALF = 0.5
"""Part of the columns that have words on a line with a number that begins a row, at least."""

FEWEST_ROWS = 3
"""Rows that only white space parts, at least: two may be one with paragraphs."""


def rows_between(words: Sequence[Word], columns: Sequence[float], alone: bool) -> list[float]:
    """The tops of the rows after the first one, of words between two rules.

    Args:
        words: between the rules.
        columns: x positions of the columns, both sides included.
        alone: whether no rule of the table divides two rows; else only numbers tell that these rules divide none.
    """
    lines = group_lines(w for w in words if w.turn == 0)
    numbered = [i for i, line in enumerate(lines) if _starts_row(line, columns)]
    if len(numbered) < 2 and (numbered or not alone):
        return []
    starts = find_row_starts(words, columns, bool(numbered))
    begun = [line for i, line in enumerate(lines) if min(w.top for w in line) in starts and (i or not numbered)]
    level = all(_filled(line, columns) >= HALF * (len(columns) - 1) for line in begun)  # no cell is centred
    return starts[1:] if level and (numbered or len(starts) >= FEWEST_ROWS) else []


def _starts_row(line: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether the text of the first column begins with a number."""
    return starts_numbered(" ".join(w.text for w in line if (w.x0 + w.x1) / 2 < columns[1]))


def _filled(line: Sequence[Word], columns: Sequence[float]) -> int:
    """In how many columns the line has words."""
    return sum(any(a <= (w.x0 + w.x1) / 2 < b for w in line) for a, b in pairwise(columns))
