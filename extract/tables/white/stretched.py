"""White within lines that are stretched to both sides of their column: it parts no columns."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line
from extract.standing import between_sides
from extract.tables.white.space import segments

FLUSH = 1.0
"""Points by which the sides of stretched lines differ in one column, at most."""


def join_stretched(columns: Sequence[float], header: Sequence[Line], body: Sequence[Line]) -> list[float]:
    """The columns without gutters in the blanks of stretched lines, as those of a column at both sides of it.

    No head begins at the right of such a gutter. What stands there ends the lines of the column at its left, at one
    side, and each of these goes on in the next line: the last one of a text is never stretched.
    """
    heads = [a for line in header for a, _ in segments(line)]
    joined = list(columns[:1])
    for x, b in pairwise(columns[1:]):
        if any(x <= head < b for head in heads) or not _is_stretched(body, joined[-1], x, b):
            joined.append(x)
    return [*joined, columns[-1]]


def _is_stretched(body: Sequence[Line], a: float, x: float, b: float) -> bool:
    """Whether all words between `x` and `b` end lines that begin between `a` and `x` and go on below."""
    ends: list[float] = []
    for line, below in pairwise([*body, ()]):
        right = between_sides(line, x, b)
        if right:
            left, following = between_sides(line, a, x), between_sides(below, a, x)
            if not left or not following or abs(left[0].x0 - following[0].x0) > FLUSH:
                return False
            ends.append(right[-1].x1)
    return bool(ends) and max(ends) - min(ends) <= FLUSH
