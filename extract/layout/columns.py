"""Columns of text between tables: which lines stand in two columns, and where the white between them is."""

from collections.abc import Sequence
from itertools import pairwise

from extract.layout.paragraphs import PARAGRAPH_GAP
from extract.lines import bounding_box
from extract.page import Word

GUTTER = 10.0
"""Points of white between two columns of text, at least."""
GUTTER_LINES = 4
"""Lines that must show the gutter."""


def split_columns(lines: list[list[Word]]) -> list[list[list[Word]]]:
    """Runs of lines, each of one column: two-column text is read down the left column, then the right."""
    gutters = [_gutters(line) for line in lines]
    columns: list[list[list[Word]]] = []
    plain: list[list[Word]] = []
    i = 0
    left, right = min([w.x0 for line in lines for w in line]), max([w.x1 for line in lines for w in line])
    middle = (left + right) / 2
    while i < len(lines):
        end, gutter = _two_column_run(lines, gutters, i, middle)
        if end - i >= GUTTER_LINES and gutter is not None:
            if plain:
                columns.append(plain)
                plain = []
            x = sum(gutter) / 2
            for left_side in (True, False):
                part = [[w for w in line if (w.x0 < x) == left_side] for line in lines[i:end]]
                columns.append([line for line in part if line])
            i = end
        else:
            plain.append(lines[i])
            i += 1
    return [*columns, plain] if plain else columns


def _gutters(line: Sequence[Word]) -> list[tuple[float, float]]:
    """White gaps within a line wide enough for a gutter."""
    return [(a.x1, b.x0) for a, b in pairwise(line) if b.x0 - a.x1 >= GUTTER]


def _two_column_run(
    lines: Sequence[Sequence[Word]], gutters: Sequence[Sequence[tuple[float, float]]], start: int, middle: float
) -> tuple[int, tuple[float, float] | None]:
    """How far from `start` the lines leave one common white stripe near the middle, and that stripe."""
    stripe: tuple[float, float] | None = None
    end, both = start, 0
    for i in range(start, len(lines)):
        x0, x1 = lines[i][0].x0, lines[i][-1].x1
        options = [g for g in gutters[i] if g[0] < middle + 4 * GUTTER and g[1] > middle - 4 * GUTTER]
        if not options:  # a line of one column only is white on the other side
            if x1 < middle:
                options = [(x1, float("inf"))]
            elif x0 > middle:
                options = [(float("-inf"), x0)]
            else:
                break
        else:
            both += 1
        shared = [(max(g[0], stripe[0]), min(g[1], stripe[1])) if stripe else g for g in options]
        shared = [g for g in shared if g[1] - g[0] >= GUTTER / 2]
        if not shared:
            break
        stripe, end = shared[0], i + 1
    end = _trim_tail(lines, start, end, stripe)
    if both < GUTTER_LINES or stripe is None or stripe[0] == float("-inf") or stripe[1] == float("inf"):
        return start, None
    return end, stripe


def _trim_tail(lines: Sequence[Sequence[Word]], start: int, end: int, stripe: tuple[float, float] | None) -> int:
    """Leave out lines of one side that stand apart below both columns: a heading over what follows."""
    last_both = max(
        (
            i
            for i in range(start, end)
            if stripe
            and lines[i][0].x0 < stripe[1]
            and lines[i][-1].x1 > stripe[0]
            and lines[i][0].x1 <= stripe[0] + GUTTER
            and lines[i][-1].x0 >= stripe[1] - GUTTER
        ),
        default=end,
    )
    for i in range(last_both + 1, end):
        above, here = bounding_box(lines[i - 1]), bounding_box(lines[i])
        if here[1] - above[3] > PARAGRAPH_GAP * (here[3] - here[1]):
            return i
    return end
