"""Rows of text with neither rules nor wider spaces between them, told by what all their cells say together."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line, all_bold
from extract.tables.white.column_texts import TextColumn, are_times, ends_open, item_of, read_columns

ENDED = 1.0
"""What speaks for a row that begins below a line with room for the next word, as paragraphs do."""
FULL_SMALL = 0.8
"""What speaks against it before a small letter for which there was no room."""
FIRST_CAPITAL, FIRST_SMALL = 2.0, 2.2
"""What more speaks for it before a capital in the first column, and against it before a small letter without room."""
ROW = 0.4
"""What speaks against a row on any line. All are logarithms of how often so in plans with rules."""
WHOLE = 2.0
"""What speaks for a row that begins with a time below another one: two whole times are no halves of one."""
OPEN = 3.0
"""The same below a line that ends open, and before a further item of a list; what speaks for it, before a first."""
FIRST_EMPTY, EMPTY = 3.0, 2.0
"""What speaks against a row without words in its first column, and in another."""
TORN = 6.0
"""What speaks against a cell that begins below the first line of its row, or has an empty line."""
LEVEL = 0.9
"""Part of the cells of all rows that begin on the first line of their row, at least."""
FEWEST_FILLED = 2
"""Columns with words, at least: the lines of one alone are the rest of a cell."""
LONGEST = 60
"""Lines of a row, at most: with more of them each, the ways to part many lines would be too many to weigh."""
DECIMALS = 6
"""Decimals of what speaks against rows: sums in another order are the same."""


def find_touching_rows(lines: Sequence[Line], columns: Sequence[float]) -> list[int]:
    """The first lines of the rows against which least speaks; only the first of all where cells begin at other heights.

    Args:
        lines: of the table's body.
        columns: x positions of the columns, both sides included.
    """
    held = [column for column in read_columns(lines, columns) if any(column.lines)]
    if len(held) < FEWEST_FILLED:
        return [0]
    filled = [[bool(line) for line in column.lines] for column in held]
    starts = _best_rows(_weigh(held, len(lines)), filled)
    cells = [column[a] for a, b in pairwise([*starts, len(lines)]) for column in filled if any(column[a:b])]
    headed = all_bold(lines[0]) and not filled[0][0]  # a head over other columns than these
    named = not headed and all(filled[0][a] for a in starts[1:])
    return starts if named and sum(cells) >= LEVEL * len(cells) else [0]


def _weigh(columns: Sequence[TextColumn], count: int) -> list[float]:
    """What speaks for a row that begins on each line, by the words of the columns that have some above it too."""
    begins = [0.0] * count
    for i in range(1, count):
        begins[i] = -ROW
        for column in columns:
            column.hold(i - 1, False)
            line, above, first = column.lines[i], column.lines[i - 1], column is columns[0]
            number = item_of(line) if line else None
            if number is not None and column.item is not None:
                begins[i] += OPEN if number <= column.item else -OPEN
            if not line or not above:
                continue
            small, ended = line[0].text[:1].islower(), column.was_ended(i)
            if are_times(above, line):
                begins[i] += WHOLE
                continue
            begins[i] += ENDED * ended - OPEN * ends_open(above) + FIRST_CAPITAL * (first and not small)
            begins[i] -= (FULL_SMALL + FIRST_SMALL * first) * (small and not ended)
    return begins


def _best_rows(begins: Sequence[float], filled: Sequence[Sequence[bool]]) -> list[int]:
    """The first lines of the rows against which least speaks, of equal ones those with the earlier rows.

    Args:
        begins: what speaks for a row that begins on each line.
        filled: whether each column has words on each line.
    """
    best: list[tuple[float, list[int]]] = [(0.0, [])]
    for end in range(1, len(begins) + 1):
        texts, ways = [0] * len(filled), []
        for start in range(end - 1, max(-1, end - 1 - LONGEST), -1):
            for k, column in enumerate(filled):
                texts[k] += column[start] and (start + 1 == end or not column[start + 1])
            cells = sum(_weigh_cell(n, filled[k][start], k == 0) for k, n in enumerate(texts))
            ways.append((round(best[start][0] - begins[start] + cells, DECIMALS), start))
        least = min(against for against, _ in ways)
        best.append((least, min([*best[start][1], start] for against, start in ways if against == least)))
    return best[-1][1]


def _weigh_cell(texts: int, at_top: bool, first: bool) -> float:
    """What speaks against a cell with so many texts that empty lines part, one on its first line or none.

    Args:
        texts: their number.
        at_top: whether there are words on the first line.
        first: whether the cell is of the first column.
    """
    if not texts:
        return FIRST_EMPTY if first else EMPTY
    return TORN * (texts - (1 if at_top else 0))
