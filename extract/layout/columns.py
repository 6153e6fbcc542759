"""Columns of text between tables: which lines stand in two columns, and where the white between them is."""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from extract.layout.paragraphs import PARAGRAPH_GAP
from extract.lines import bounding_box, line_gap, mostly_bold
from extract.page import Word

GUTTER = 10.0
"""Points of white between two columns of text, at least."""
FEWEST_HEADS = 2
"""Lines that stand over both columns, at least: one may stand beside the blank of an end of text."""
SAME_WHITE = 1.0
"""Points by which whites between lines differ that are set alike."""
GUTTER_LINES = 4
"""Lines that must show the gutter."""


def split_columns(lines: list[list[Word]], table_below: bool = False) -> list[list[list[Word]]]:
    """Runs of lines, each of one column: two-column text is read down the left column, then the right.

    Args:
        lines: of a page, from top to bottom.
        table_below: whether a table follows them, which a last line at the left may head.
    """
    columns: list[list[list[Word]]] = []
    plain: list[list[Word]] = []
    i = 0
    middle = (min([w.x0 for line in lines for w in line]) + max([w.x1 for line in lines for w in line])) / 2
    whites = [_whites(line, middle) for line in lines]
    while i < len(lines):
        end, gutter = _two_column_run(lines, whites, i, table_below)
        if end - i >= GUTTER_LINES and gutter is not None:
            if plain:
                columns.append(plain)
                plain = []
            columns += _part_sides(lines[i:end], sum(gutter) / 2)
            i = end
        else:
            plain.append(lines[i])
            i += 1
    return [*columns, plain] if plain else columns


def _part_sides(lines: Sequence[list[Word]], x: float) -> list[list[list[Word]]]:
    """The left and the right column of the lines; both below each head, where heads stand over both."""
    columns: list[list[list[Word]]] = []
    heads = _find_heads(lines, x)
    for a, b in pairwise(sorted({0, *heads, len(lines)})):
        for left_side in (True, False):
            part = [[w for w in line if (w.x0 < x) == left_side] for line in lines[a:b]]
            columns.append([line for line in part if line])
    return [column for column in columns if column]


def _find_heads(lines: Sequence[Sequence[Word]], x: float) -> list[int]:
    """The lines that stand over both columns, though at the left, as over the boxes of cards: all that are bold.

    Nothing stands beside them, and both columns begin anew right below each, or below another one.
    """
    bold = [i for i, line in enumerate(lines) if any(w.bold for w in line)]
    boxes = [bounding_box(line) for line in lines]
    over = [i for i in bold if i + 1 < len(lines) and boxes[i + 1][0] < x < boxes[i + 1][2]]
    alone = all(
        mostly_bold(lines[i])
        and boxes[i][2] < x
        and (i in over or i + 1 in bold)
        and all(above[3] <= below[1] for above, below in pairwise(boxes[max(0, i - 1) : i + 2]))
        for i in bold
    )
    return bold if alone and len(over) >= FEWEST_HEADS else []


def _gutters(line: Sequence[Word]) -> list[tuple[float, float]]:
    """White gaps within a line wide enough for a gutter."""
    return [(a.x1, b.x0) for a, b in pairwise(line) if b.x0 - a.x1 >= GUTTER]


def _two_column_run(
    lines: Sequence[Sequence[Word]],
    whites: Sequence[Sequence[tuple[float, float]]],
    start: int,
    table_below: bool,
) -> tuple[int, tuple[float, float] | None]:
    """How far from `start` the lines leave one common white stripe near the middle, and that stripe."""
    stripes, end = {(-inf, inf)}, start
    for i in range(start, len(lines)):
        shared = {(max(a, left), min(b, right)) for a, b in whites[i] for left, right in stripes}
        shared = {stripe for stripe in shared if stripe[1] - stripe[0] >= GUTTER / 2}
        if not shared:
            break
        stripes, end = shared, i + 1
    found = [stripe for stripe in stripes if inf not in (-stripe[0], stripe[1])]
    stripe = max(found, key=lambda stripe: stripe[1] - stripe[0], default=None)
    if stripe is None or _count_beside(lines[start:end], stripe) < GUTTER_LINES:
        return start, None
    return _trim_tail(lines, start, end, stripe, followed=table_below or end < len(lines)), stripe


def _count_beside(lines: Sequence[Sequence[Word]], stripe: tuple[float, float]) -> int:
    """How many lines have words on both sides of a stripe, or begin on the other side beside the line above."""
    sides = [(line[0].x0 >= stripe[1]) - (line[-1].x1 <= stripe[0]) for line in lines]
    beside = [a == -b != 0 and line_gap(*two) < 0 for (a, b), two in zip(pairwise(sides), pairwise(lines), strict=True)]
    return sides.count(0) + sum(beside)


def _whites(line: Sequence[Word], middle: float) -> list[tuple[float, float]]:
    """The whites near the middle that a line leaves: one of one side is white on the other."""
    x0, x1, near = line[0].x0, line[-1].x1, 4 * GUTTER
    inside = [g for g in _gutters(line) if g[0] < middle + near and g[1] > middle - near]
    return [*inside, *([(x1, inf)] if x1 < middle + near else []), *([(-inf, x0)] if x0 > middle - near else [])]


def _trim_tail(
    lines: Sequence[Sequence[Word]], start: int, end: int, stripe: tuple[float, float], followed: bool
) -> int:
    """Leave out lines of one side that stand apart below both columns: a heading over what follows.

    Where nothing follows on the page, the white above it is wider than others in its column.
    """
    last_both = max(
        (
            i
            for i in range(start, end)
            if lines[i][0].x0 < stripe[1]
            and lines[i][-1].x1 > stripe[0]
            and lines[i][0].x1 <= stripe[0] + GUTTER
            and lines[i][-1].x0 >= stripe[1] - GUTTER
        ),
        default=end,
    )
    for i in range(last_both + 1, end):
        above, here = bounding_box(lines[i - 1]), bounding_box(lines[i])
        parted = here[1] - above[3] > PARAGRAPH_GAP * (here[3] - here[1])
        if parted and (followed or _stands_apart(lines[start : i + 1])):
            return i
    return end


def _stands_apart(lines: Sequence[Sequence[Word]]) -> bool:
    """Whether the white above the last line is wider than all others between lines of its column."""
    left, _, right, _ = bounding_box(lines[-1])
    column = [own for line in lines if (own := [w for w in line if w.x0 < right and w.x1 > left])]
    *whites, last = [line_gap(above, below) for above, below in pairwise(column)]
    return last > max(whites, default=0.0) + SAME_WHITE
