"""Rows of text between two rules that divide none of them: below a header, and at the end of the table."""

import re
from collections.abc import Sequence

from extract.lines import group_lines, text_of
from extract.page import Word
from extract.standing import left_of
from extract.tables.white.space import count_filled
from extract.tables.white.white_rows import find_row_starts, is_sum
from normalise.headings import parse_heading

HALF = 0.5
"""Part of the columns that have words on a line with a number that begins a row, at least."""

FEWEST_FILLED = 2
"""The same, where columns are few."""
FEWEST_ROWS = 3
"""Rows that only white space parts, at least: two may be one with paragraphs."""

_LAST = re.compile(r"(.*?)(\d+)")


def rows_between(words: Sequence[Word], columns: Sequence[float], alone: bool) -> list[float]:
    """The tops of the rows after the first one, of words between two rules.

    Args:
        words: between the rules.
        columns: x positions of the columns, both sides included.
        alone: whether no rule of the table divides two rows; else only numbers tell that these rules divide none.
    """
    lines = group_lines(w for w in words if w.turn == 0)
    numbers = [number for line in lines if (number := _number_of(line, columns))]
    if not all(map(_follows, numbers, numbers[1:])) or (len(numbers) < 2 and (numbers or not alone)):
        return []
    starts = find_row_starts(words, columns, bool(numbers))
    sums = {min(w.top for w in line) for line in lines if is_sum(line, columns)}
    begun = [line for i, line in enumerate(lines) if min(w.top for w in line) in starts and (i or not numbers)]
    begun = [line for line in begun if not is_sum(line, columns)]
    least = max(FEWEST_FILLED, HALF * (len(columns) - 1))
    level = all(count_filled(line, columns) >= least for line in begun)  # no cell is centred, no list
    deep = any("." in number for number in numbers)
    whole = not deep or _goes_on(lines[0], columns) or not any(_goes_on(line, columns) for line in begun)
    starts = sorted({*starts, *sums}) if level and whole else []
    return starts[1:] if numbers or sums or len(starts) >= FEWEST_ROWS else []


def _goes_on(line: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether the text behind a number goes on in small letters: the number is the rest of one, `1.2` below `1.1.`."""
    return next((w.text[0].islower() for w in line if w.x0 >= columns[1]), False)


def _number_of(line: Sequence[Word], columns: Sequence[float]) -> str | None:
    """The number that the text of the first column begins with."""
    return parse_heading(text_of(left_of(line, columns[1]))).number


def _follows(number: str, following: str) -> bool:
    """Whether the second number is the next one of its kind: a narrow column breaks `1.1.1` into two lines."""
    one, other = _LAST.fullmatch(number), _LAST.fullmatch(following)
    if one is None or other is None:
        return False
    return one[1] == other[1] and int(one[2]) + 1 == int(other[2])
