"""Rows of text with neither rules nor wider spaces between them, told by what all their cells say together."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from extract.page import Word
from extract.tables.white.column_texts import BULLETS, TextColumn, ends_open, item_of, read_columns

ENDED = 0.8
"""What speaks against a cell that goes on below a line with room for the next word, as paragraphs do."""
FULL, FULL_SMALL = 0.8, 1.2
"""What speaks against a row below a line without room, before a capital and before a small letter."""
SMALL = 0.7
"""The same, before a small letter for which there was room."""
OPEN = 3.0
"""The same, below a comma or a dash, and before a further item of a list; against one that goes on, before a first."""
ALL_BEGIN = 2.5
"""What speaks against a row that goes on where all columns have words: none a mark, the first no small letter."""
FIRST_EMPTY, EMPTY = 3.0, 1.0
"""What speaks against a row without words in its first column, and in another."""
TORN = 6.0
"""What speaks against a cell that begins below the first line of its row, or has an empty line."""
LEVEL = 0.9
"""Part of the cells of all rows that begin on the first line of their row, at least."""

Line = Sequence[Word]


def find_touching_rows(lines: Sequence[Line], columns: Sequence[float]) -> list[int]:
    """The first lines of the rows against which least speaks; only the first of all where cells begin at other heights.

    Args:
        lines: of the table's body.
        columns: x positions of the columns, both sides included.
    """
    held = [column for column in read_columns(lines, columns) if any(column.lines)]
    if not held:
        return [0]
    begins, goes_on = _weigh(held, len(lines))
    filled = [[bool(line) for line in column.lines] for column in held]
    best: list[tuple[float, list[int]]] = [(0.0, [])]
    for end in range(1, len(lines) + 1):
        ways = []
        for start in range(end):
            against, rows = best[start]
            against += begins[start] + sum(goes_on[start + 1 : end])
            against += sum(_weigh_cell(column[start:end], k == 0) for k, column in enumerate(filled))
            ways.append((against, [*rows, start]))
        best.append(min(ways))
    starts = best[-1][1]
    cells = [column[a] for a, b in pairwise([*starts, len(lines)]) for column in filled if any(column[a:b])]
    headed = all(w.bold for w in lines[0]) and not filled[0][0]  # a head over other columns than these
    named = not headed and all(filled[0][a] for a in starts[1:])
    return starts if named and sum(cells) >= LEVEL * len(cells) else [0]


def _weigh(columns: Sequence[TextColumn], count: int) -> tuple[list[float], list[float]]:
    """What speaks against a row that begins on each line, and against one that goes on there."""
    begins, goes_on = [0.0] * count, [0.0] * count
    for i in range(1, count):
        for column in columns:
            column.hold(i - 1, False)
            line, above = column.lines[i], column.lines[i - 1]
            number = item_of(line) if line else None
            if number is not None and column.item is not None:
                begins[i] += OPEN * (number > column.item)
                goes_on[i] += OPEN * (number <= column.item)
            if not line or not above:
                continue
            small, ended = line[0].text[:1].islower(), column.was_ended(i)
            goes_on[i] += ENDED * ended
            begins[i] += (SMALL * small) if ended else FULL_SMALL if small else FULL
            begins[i] += OPEN * ends_open(above)
        firsts = [column.lines[i][0].text for column in columns if column.lines[i]]
        full = len(firsts) == len(columns) and not BULLETS.intersection(firsts)
        goes_on[i] += ALL_BEGIN * (full and not firsts[0][:1].islower())
    return begins, goes_on


def _weigh_cell(filled: Sequence[bool], first: bool) -> float:
    """What speaks against a cell with words on these lines of its row."""
    texts = sum(has for has, _ in groupby(filled))
    if not texts:
        return FIRST_EMPTY if first else EMPTY
    return TORN * (texts - 1 + (not filled[0]))
