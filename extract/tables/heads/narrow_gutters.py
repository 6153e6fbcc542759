"""Columns that nearly touch below their heads, which stand apart."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line
from extract.page import Word
from extract.standing import between_sides
from extract.tables.white.space import MIN_GUTTER, find_stripes, join_spans, segments

NARROW = 2.0
"""Points of white between two columns below two heads, at least."""


def part_under_heads(columns: Sequence[float], header: Sequence[Line], body: Sequence[Word]) -> list[float]:
    """The columns, those with two heads side by side divided at the white between the words below them.

    Dates and amounts flush right nearly touch the texts of the next column; no line runs over what white there is.
    """
    heads = join_spans(sorted(span for line in header for span in segments(line)))
    parted = list(columns[:1])
    for a, b in pairwise(columns):
        here = [head for head in heads if a <= head[0] and head[1] <= b]
        if len(here) > 1:
            spans = [[(w.x0, w.x1)] for w in between_sides(body, a, b)]
            whites = [(p, q) for p, q in find_stripes(spans, a, 0) if q - p >= NARROW and p > a]
            for left, right in pairwise(here):
                between = [white for white in whites if white[0] < right[0] and left[1] < white[1]]
                parted += [q - min(MIN_GUTTER, q - p) / 2 for p, q in between[:1]]
        parted.append(b)
    return parted
