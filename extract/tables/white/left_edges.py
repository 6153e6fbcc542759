"""The left edges at which the lines of a column begin, where the lines before them nearly touch them."""

import re
from collections.abc import Sequence
from operator import itemgetter

from extract.lines import Line
from extract.page import Word
from extract.tables.white.figures import is_figure

WIDE = 4.0
"""Points of white before a word that are more than a blank."""
AT_EDGE = 0.75
"""Points by which words that begin a column stand right of its side, where the gutter is narrow."""
IN_ROWS = 0.6
"""Part of the rows in which words begin at a left edge."""
IN_LINES = 0.3
"""Part of the lines that begin at one, where these are fewer: rows are not known yet, or a column has gaps."""
CROSSING = 0.1
"""Part of the lines whose words may lie over a left edge: headings over several columns."""
STARTS_FOR_ONE = 8
"""Words that begin at a left edge, for each one that may lie over it, where fewer lines begin there."""
FEWEST = 2
"""Words that begin at a left edge, at least."""
BLANK = 0.34
"""Part of the letter size from which the white between two words is wider than a blank."""

_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}\.?")

Pair = tuple[Word | None, Word]
"""A word with the one before it in its line, None where it begins the line."""


def find_left_edges(rows: Sequence[Sequence[Line]]) -> list[float]:
    """The x positions at which many lines begin, that words hardly ever lie over.

    Most of the words that begin there have a wide white before them, or nothing at all: else it is only a blank that
    happens to stand at one place.

    Args:
        rows: the lines of each row.
    """
    lines = [line for row in rows for line in row]
    in_rows, in_lines = max(FEWEST, IN_ROWS * len(rows)), max(FEWEST + 1, IN_LINES * len(lines))
    edges = []
    for x, starts in _shared_starts(rows):
        crossing = CROSSING * len(lines) if len(starts) >= in_lines else len(starts) // STARTS_FOR_ONE
        enough = len(starts) >= in_lines or len({row for row, _ in starts}) >= in_rows
        if enough and _is_edge(lines, x, [before for _, before in starts], crossing):
            edges.append(x)
    return edges


def _shared_starts(rows: Sequence[Sequence[Line]]) -> list[tuple[float, list[tuple[int, Pair]]]]:
    """Where words of several lines begin: the position, and for each word its row and the word before it."""
    starts = sorted(
        (
            (word.x0, i, (line[k - 1] if k else None, word))
            for i, row in enumerate(rows)
            for line in row
            for k, word in enumerate(line)
        ),
        key=itemgetter(0, 1),
    )
    shared: list[tuple[float, list[tuple[int, Pair]]]] = []
    for x, row, pair in starts:
        if not shared or x - shared[-1][0] > AT_EDGE / 2:
            shared.append((x, []))
        shared[-1][1].append((row, pair))
    return shared


def _is_edge(lines: Sequence[Line], x: float, pairs: Sequence[Pair], crossing: float) -> bool:
    """Whether a column, not the first, begins at the position: at most so many lines cross it."""
    if not any(line[0].x1 < x for line in lines):
        return False
    over = sum(any(w.x0 < x - AT_EDGE and w.x1 > x for w in line) for line in lines)
    close = [(before, word) for before, word in pairs if before is not None and word.x0 - before.x1 < WIDE]
    return (2 * len(close) <= len(pairs) or _end_a_column(close)) and over <= crossing


def _end_a_column(pairs: Sequence[tuple[Word, Word]]) -> bool:
    """Whether the first words of all pairs are figures flush right, which end the column before: amounts, or dates.

    Amounts are of several widths; dates are as wide as each other, and what goes on from one is in small letters. The
    same word behind all of them is their unit.
    """
    units = len({word.text for _, word in pairs}) == 1
    if units or not all(is_figure(before.text) for before, _ in pairs):
        return False
    begins = [before.x0 for before, _ in pairs]
    dates = all(_DATE.fullmatch(before.text) and not word.text[0].islower() for before, word in pairs)
    return dates or max(begins) - min(begins) > AT_EDGE
