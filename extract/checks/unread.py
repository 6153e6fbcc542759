"""Rows of words in columns that no table holds: what a reader sees as a table and the reading took for text."""

import re
from collections.abc import Sequence
from itertools import pairwise
from textwrap import shorten

from extract.layout import PageLayout, Paragraph
from extract.lines import Line, bounding_box, group_lines
from extract.page import Word
from extract.raw import RawFinding
from extract.tables.table import Table
from extract.tables.white.space import segments

NOT_READ = "table_not_read"
GAP = 12.0
"""Points of white between two columns, at least: wider than the blanks of justified text."""
FEWEST_RUNS = 3
"""Columns in a line of such rows, at least."""
FEWEST_LINES = 3
"""Lines of such rows on a page, at least."""
LONGEST = 200
"""Characters of the words that a finding quotes."""
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?")
SAME_START = 2.0
"""Points by which the words of one column begin at different places, at most."""

Wide = tuple[Sequence[Word], list[float]]
"""A line of several columns, and where these begin."""


def find_unread(layouts: Sequence[PageLayout]) -> list[RawFinding]:
    """Findings of severity error, one for each page with lines outside tables that stand in the same columns.

    One line is enough where it stands in the columns of a table on its page, or of the last one before.

    Args:
        layouts: of all pages, their tables found.
    """
    findings = []
    above: list[Table] = []
    for layout in layouts:
        lines = [line.words for b in layout.blocks if isinstance(b, Paragraph) for line in b.text.lines]
        tables = [block for block in layout.blocks if isinstance(block, Table)]
        wide = _wide(lines)
        found = _rows(wide) or _rows(_wide(_numbered(lines)))
        rows = found if len(found) >= FEWEST_LINES else _rows_of([*above, *tables], wide)
        above = tables[-1:] or above
        if rows:
            said = shorten(" ".join(w.text for row in rows for w in row), LONGEST, placeholder=" …")
            places = tuple((layout.number, bounding_box(row)) for row in rows)
            message = f"On page {layout.number} words stand in columns that were not read as a table: {said}"
            findings.append(RawFinding(NOT_READ, "error", message, places))
    return findings


def _wide(lines: Sequence[Sequence[Word]]) -> list[Wide]:
    """The lines of several columns."""
    parted = [(line, segments(line, GAP)) for line in lines if len(line) >= FEWEST_RUNS]
    return [(line, [start for start, _ in parts]) for line, parts in parted if len(parts) >= FEWEST_RUNS]


def _rows_of(tables: Sequence[Table], wide: Sequence[Wide]) -> list[Sequence[Word]]:
    """The lines that begin where texts do in as many columns of one of the tables."""
    inside = [[w.x0 for cell in table.cells for w in cell.words[:1]] for table in tables] if wide else []
    return [line for line, starts in wide if any(_stand_in(starts, begins) for begins in inside)]


def _stand_in(starts: Sequence[float], begins: Sequence[float]) -> bool:
    """Whether several of the places are such at which texts begin."""
    return sum(any(abs(a - b) <= SAME_START for b in begins) for a in starts) >= FEWEST_RUNS


def _numbered(lines: Sequence[Sequence[Word]]) -> list[Line]:
    """The lines of the page that begin with a number, over all columns: what stands beside it may pass for text."""
    if sum(_NUMBER.fullmatch(words[0].text) is not None for words in lines) < FEWEST_LINES:
        return []
    return [line for line in group_lines(w for words in lines for w in words) if _NUMBER.fullmatch(line[0].text)]


def _rows(wide: Sequence[Wide]) -> list[Sequence[Word]]:
    """The lines that share the start of at least two columns with the line before or after."""
    pairs = pairwise(starts for _, starts in wide)
    alike = [sum(any(abs(a - b) <= SAME_START for b in two) for a in one) > 1 for one, two in pairs]
    return [line for i, (line, _) in enumerate(wide) if any(alike[max(0, i - 1) : i + 1])]
