"""Rows of text that only white space parts."""

import itertools
from collections.abc import Sequence

from extract.lines import group_lines, text_of
from extract.page import Word
from extract.standing import by_column, left_of
from extract.tables.table import Table
from extract.tables.white.centred_rows import are_level, find_centred_rows
from extract.tables.white.column_texts import find_unnumbered
from extract.tables.white.row_numbers import find_numbers
from extract.tables.white.space import count_filled, segments
from extract.tables.white.touching_rows import find_touching_rows
from normalise.headers import names_sum
from normalise.letters import holds_digit

ROW_GAP = 0.4
"""Points by which the space between rows is wider than that between lines of a cell, at least."""
PIXEL = 0.8
"""Points by which spaces between lines of one kind differ, where lines stand on whole pixels."""
ASKEW = 0.5
"""Points by which the white between two rows is narrower than that between two lines of a cell, at most."""
LARGEST_GAP = 1.0
"""Space between two lines of a cell, in line heights, at most: where all spaces are wider, each line is a row."""


def find_row_starts(
    words: Sequence[Word], columns: Sequence[float], numbered: bool, before: Table | None = None
) -> list[float]:
    """The tops of the rows of text without rules between them.

    Where the first column holds numbers, a line with one begins a row; but where wider spaces leave one number
    each, the rows lie between these, wherever the numbers stand in them. Else a row begins below a wider space than
    the lines of a cell have between them, with words in the first column or in most columns.

    Args:
        words: of the table's body.
        columns: x positions of the columns, both sides included.
        numbered: whether the cells of the first column begin with numbers.
        before: the table that goes on: its cells show whether those here are level at their tops.
    """
    lines = group_lines(words)
    if not lines:
        return []
    tops = [min(w.top for w in line) for line in lines]
    bottoms = [max(w.bottom for w in line) for line in lines]
    gaps = [top - max(bottoms[: i + 1]) for i, top in enumerate(tops[1:])]
    in_cells = gaps_in_cells(words, columns)
    usual = max(_usual_gap(gaps), _usual_gap(in_cells))  # lines beside each other may stand askew
    usual = max((gap for gap in in_cells if gap <= usual + PIXEL), default=usual)
    usual = min(usual, LARGEST_GAP * min(b - t for t, b in zip(tops, bottoms, strict=True)))
    starts = [tops[0]]
    firsts = [left_of(line, columns[1]) for line in lines]
    texts = [text_of(first) for first in firsts]
    with_number = [numbered and number is not None for number in find_numbers(texts)]
    closest = min(in_cells, default=0.0)
    least, wide = (-ASKEW, PIXEL + ROW_GAP) if numbered else (ROW_GAP, ROW_GAP)
    centred = find_centred_rows(lines, columns, with_number, closest + least, closest + wide)
    if centred and not (before and are_level(before)):
        return [tops[i] for i in centred]
    for i, gap in enumerate(gaps, 1):
        first = firsts[i]
        if numbered:
            begins = with_number[i]
        else:
            filled = count_filled(lines[i], columns)
            begins = gap > usual + ROW_GAP and (bool(first) or filled * 2 > len(columns) - 1)
        if begins:
            starts.append(tops[i])
    if numbered:
        starts += [tops[i] for i in find_unnumbered(lines, columns, [i for i, has in enumerate(with_number) if has])]
    else:
        begun = [i for i, top in enumerate(tops) if top in starts]
        for a, b in itertools.pairwise([*begun, len(lines)]):
            if len(begun) == 1 or any(firsts[a + 1 : b]):
                starts += [tops[a + i] for i in find_touching_rows(lines[a:b], columns)]
    return sorted({*starts, *(top for top, line in zip(tops[1:], lines[1:], strict=True) if is_sum(line, columns))})


def is_sum(line: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether the line is that of a sum: its word and, in another column, figures."""
    text = text_of(line)
    return names_sum(text) and count_filled(line, columns) > 1 and holds_digit(text)


def without_sum_label(row: Sequence[Word]) -> Sequence[Word]:
    """The words of a row but the label of a sum, which stands over several columns."""
    if not names_sum(text_of(row)):
        return row
    end = segments(group_lines(row)[0])[0][1]
    return [w for w in row if w.x0 >= end]


def gaps_in_cells(words: Sequence[Word], columns: Sequence[float]) -> list[float]:
    """The spaces between lines below each other in one column."""
    cells = [group_lines(held) for held in by_column(words, columns)]
    return [
        min(w.top for w in below) - max(w.bottom for w in above)
        for lines in cells
        for above, below in itertools.pairwise(lines)
    ]


def _usual_gap(gaps: Sequence[float]) -> float:
    """The space between the lines of a cell: the smallest that many lines have."""
    if not gaps:
        return 0.0
    ordered = sorted(gaps)
    return ordered[len(ordered) // 4]
