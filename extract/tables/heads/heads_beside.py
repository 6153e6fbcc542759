"""Columns that hold two heads beside each other: the texts below the second one show where they are parted."""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from extract.lines import Line
from extract.standing import between_sides
from extract.tables.white.left_edges import AT_EDGE, FEWEST


def part_beside(columns: Sequence[float], heads: Sequence[tuple[float, float]], rows: Sequence[Line]) -> list[float]:
    """The columns, those with several heads parted where the texts of all but the first begin.

    Texts that are stretched to both sides of a narrow column leave hardly more than a blank before those of the next.
    But these begin at one place in all lines, left of the end of their head and right of the head before.

    Args:
        columns: x positions, both sides included.
        heads: the sides of those that stand over no others, from left to right.
        rows: the lines of the body.
    """
    parted = list(columns)
    for a, b in pairwise(columns):
        inner = [head for head in heads if a <= (head[0] + head[1]) / 2 < b]
        for (_, end), (_, side) in pairwise(inner):
            parted += _shared_start([between_sides(line, a, b) for line in rows], end, side)[:1]
    return sorted(parted)


def _shared_start(lines: Sequence[Line], end: float, side: float) -> list[float]:
    """The place between both at which a word begins in every line that has words right of it.

    Of several it is that in most lines, then the one below the widest white.
    """
    found = []
    for x in sorted({w.x0 for line in lines for w in line if end <= w.x0 < side}):
        whites = [white for line in lines if (white := _white_before(line, x)) is not None]
        if len(whites) >= FEWEST and all(white > 0 for white in whites):
            found.append((len(whites), min(whites), x))
    return [x - AT_EDGE / 2 for _, _, x in sorted(found)[-1:]]


def _white_before(line: Line, x: float) -> float | None:
    """The white before the word that begins at a place, 0 where none does; None where no word ends right of it."""
    left = max((w.x1 for w in line if w.x0 < x - AT_EDGE / 2), default=-inf)
    right = min((w.x0 for w in line if w.x1 > x), default=None)
    if right is None:
        return None
    return max(0.0, right - left) if abs(right - x) <= AT_EDGE / 2 else 0.0
