"""Rows of text that only white space parts."""

import itertools
from collections.abc import Sequence

from extract.lines import group_lines
from extract.page import Word
from extract.tables.white.column_texts import find_unnumbered
from extract.tables.white.row_numbers import find_numbers
from extract.tables.white.space import count_filled, segments
from extract.tables.white.touching_rows import find_touching_rows
from normalise.headers import names_sum

ROW_GAP = 0.4
"""Points by which the space between rows is wider than that between lines of a cell, at least."""
PIXEL = 0.8
"""Points by which spaces between lines of one kind differ, where lines stand on whole pixels."""
EVEN = 0.6
"""Part of the widest space between rows that the others have, at least."""
MOSTLY = 0.6
"""Part of the cells of a row that are level, at least: those of several lines of indicators are not."""
LEVEL = 2.0
"""Points by which the middles of the cells of one row differ at most."""
FEWEST_ROWS = 3
"""Rows of which the first and the last may be parts that a page cut, at least."""
LARGEST_GAP = 1.0
"""Space between two lines of a cell, in line heights, at most: where all spaces are wider, each line is a row."""


def find_row_starts(words: Sequence[Word], columns: Sequence[float], numbered: bool) -> list[float]:
    """The tops of the rows of text without rules between them.

    Where the first column holds numbers, a line with one begins a row; but where wider spaces leave one number
    each, the rows lie between these, wherever the numbers stand in them. Else a row begins below a wider space than
    the lines of a cell have between them, with words in the first column or in most columns.

    Args:
        words: of the table's body.
        columns: x positions of the columns, both sides included.
        numbered: whether the cells of the first column begin with numbers.
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
    firsts = [[w for w in line if (w.x0 + w.x1) / 2 < columns[1]] for line in lines]
    texts = [" ".join(w.text for w in first) for first in firsts]
    with_number = [number is not None for number in find_numbers(texts)]
    if numbered:
        apart = [0] if sum(with_number) == 1 and _are_level(words, columns) else _rows_of_numbers(with_number, gaps)
        tall = [a for a, b in itertools.pairwise([*apart, len(lines)]) if b - a > 1]
        if 2 * sum(with_number[i] for i in tall) < len(tall):  # numbers in the middle or at the foot of their rows
            return [tops[i] for i in apart]
    elif centred := _centred_rows(lines, gaps, usual, columns):
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
    elif len(starts) == 1:
        starts = [tops[i] for i in find_touching_rows(lines, columns)]
    return sorted({*starts, *(top for top, line in zip(tops[1:], lines[1:], strict=True) if is_sum(line, columns))})


def is_sum(line: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether the line is that of a sum: its word and, in another column, figures."""
    text = " ".join(w.text for w in line)
    return names_sum(text) and count_filled(line, columns) > 1 and any(map(str.isdigit, text))


def without_sum_label(row: Sequence[Word]) -> Sequence[Word]:
    """The words of a row but the label of a sum, which stands over several columns."""
    if not names_sum(" ".join(w.text for w in row)):
        return row
    end = segments(group_lines(row)[0])[0][1]
    return [w for w in row if w.x0 >= end]


def gaps_in_cells(words: Sequence[Word], columns: Sequence[float]) -> list[float]:
    """The spaces between lines below each other in one column."""
    cells = [group_lines([w for w in words if a <= (w.x0 + w.x1) / 2 < b]) for a, b in itertools.pairwise(columns)]
    return [
        min(w.top for w in below) - max(w.bottom for w in above)
        for lines in cells
        for above, below in itertools.pairwise(lines)
    ]


def _are_level(words: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether the middles of the texts of all columns are at one height, or their ends: cells of one row."""
    boxes = _boxes(words, columns)
    return min(_spread([a + b for a, b in boxes]) / 2, _spread([b for _, b in boxes])) <= LEVEL


def _boxes(words: Sequence[Word], columns: Sequence[float]) -> list[tuple[float, float]]:
    """The top and the bottom of the text of each column that has one."""
    cells = [[w for w in words if a <= (w.x0 + w.x1) / 2 < b] for a, b in itertools.pairwise(columns)]
    return [(min(w.top for w in cell), max(w.bottom for w in cell)) for cell in cells if cell]


def _spread(values: Sequence[float]) -> float:
    return max(values) - min(values)


def _centred_rows(
    lines: Sequence[Sequence[Word]], gaps: Sequence[float], usual: float, columns: Sequence[float]
) -> list[int]:
    """The first lines of rows whose cells are level at their middles or ends, not at their tops; none elsewhere.

    The rows lie between the widest spaces over all columns, so many of these that all rows but the first and the last,
    which a page may cut, are level. A narrower space may be one between paragraphs.

    Args:
        lines: of the body.
        gaps: the space above each line but the first.
        usual: the space between lines of a cell.
        columns: x positions of the columns, both sides included.
    """
    for part in (1.0, MOSTLY):
        for least in sorted({gap for gap in gaps if gap > usual + ROW_GAP}):
            starts = [0, *(i for i, gap in enumerate(gaps, 1) if gap >= least)]
            rows = [[w for line in lines[a:b] for w in line] for a, b in itertools.pairwise([*starts, len(lines)])]
            boxes = [_boxes(row, columns) for row in (rows[1:-1] if len(rows) > FEWEST_ROWS else rows)]
            if not all(len(row) > 1 and _are_at_one_height(row, part) for row in boxes):
                continue
            level = sum(_is_level([top for top, _ in row], part) for row in boxes)
            if level < len(boxes) if part == 1.0 else 2 * level <= len(boxes):
                return starts
    return []


def _are_at_one_height(boxes: Sequence[tuple[float, float]], part: float) -> bool:
    """Whether the middles of this part of the texts are at one height, or their ends."""
    return _is_level([(a + b) / 2 for a, b in boxes], part) or _is_level([b for _, b in boxes], part)


def _is_level(heights: Sequence[float], part: float) -> bool:
    """Whether this part of the heights is one height."""
    middle = sorted(heights)[len(heights) // 2]
    return sum(abs(height - middle) <= LEVEL for height in heights) >= part * len(heights)


def _rows_of_numbers(with_number: Sequence[bool], gaps: Sequence[float]) -> list[int]:
    """The first lines of rows parted by the widest spaces, where each holds one number; none where these are not clear.

    The first row may be the rest of one that a page cut, without a number.

    Args:
        with_number: of each line, whether it begins with one.
        gaps: the space above each line but the first.
    """
    numbers, ordered = sum(with_number), sorted(gaps, reverse=True)
    for count in (numbers, numbers - 1):
        if not 0 < count < len(ordered):
            continue
        narrowest, next_one = ordered[count - 1], ordered[count]
        if narrowest <= max(next_one + ROW_GAP, EVEN * ordered[0]):
            continue
        starts = [0, *(i for i, gap in enumerate(gaps, 1) if gap >= narrowest)]
        held = [sum(with_number[a:b]) for a, b in itertools.pairwise([*starts, len(with_number)])]
        if held[1:] == [1] * (len(held) - 1) and held[0] == int(count < numbers):
            return starts
    return []


def _usual_gap(gaps: Sequence[float]) -> float:
    """The space between the lines of a cell: the smallest that many lines have."""
    if not gaps:
        return 0.0
    ordered = sorted(gaps)
    return ordered[len(ordered) // 4]
