"""Drawn rules to the grids they span: snap, group what touches, merge what no rule divides."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.groups import SNAP, cluster, root
from extract.page import Box, Edge

LOWEST_ROW = 4.0
"""Points: horizontals of a grid nearer than this are one: rows of text are higher, fills of one row less apart."""
COVER = 0.6
"""Part of a slot's side that rules must cover to divide it from its neighbour."""
FEWEST_UPRIGHTS = 3
"""Uprights of a table to which one that stands apart may belong."""
MIN_RULE = 8.0
"""Points: shorter strokes are dashes, ticks and underlines of a letter."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Vertical lines `xs`, horizontal lines `ys`, and merged slots (row, col, rowspan, colspan)."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    slots: tuple[tuple[int, int, int, int], ...]
    open_top: bool
    open_bottom: bool

    def box(self, row: int, col: int, rowspan: int, colspan: int) -> Box:
        """The box of a slot in points."""
        return (self.xs[col], self.ys[row], self.xs[col + colspan], self.ys[row + rowspan])


def same_lines(one: Sequence[float], other: Sequence[float], reach: float = SNAP) -> bool:
    """Whether two grids have as many lines, each no farther from its like than the reach."""
    return len(one) == len(other) and all(abs(a - b) <= reach for a, b in zip(one, other, strict=True))


def level_with(rules: Sequence[Edge], ys: Sequence[float]) -> list[Edge]:
    """The rules that lie on some of the heights, moved onto these."""
    return [replace(e, top=y, bottom=y) for e in rules for y in ys if abs(e.top - y) <= SNAP]


def group_edges(edges: Sequence[Edge]) -> list[list[Edge]]:
    """Edges that come near each other or cross, directly or through others."""
    parent = list(range(len(edges)))

    order = sorted(range(len(edges)), key=lambda i: edges[i].top)
    for a, i in enumerate(order):
        for j in order[a + 1 :]:
            if edges[j].top > edges[i].bottom + SNAP:
                break
            if edges[j].x0 <= edges[i].x1 + SNAP and edges[i].x0 <= edges[j].x1 + SNAP:
                parent[root(parent, i)] = root(parent, j)
    groups: dict[int, list[Edge]] = {}
    for i, edge in enumerate(edges):
        groups.setdefault(root(parent, i), []).append(edge)
    return sorted(groups.values(), key=lambda g: (min(e.top for e in g), min(e.x0 for e in g)))


def attach_sides(groups: Sequence[list[Edge]]) -> list[list[Edge]]:
    """The groups with lone uprights that begin level with a table beside them put to it: they close cut columns.

    Where a cell goes on over the top and the end of a page, no rule leads from the table to its outer side.
    """
    lone = [g[0] for g in groups if len(g) == 1 and not g[0].horizontal]
    rest = [list(g) for g in groups if len(g) > 1 or g[0].horizontal]
    for edge in lone:
        beside = next((g for g in rest if _begins_beside(edge, g)), None)
        if beside is None:
            rest.append([edge])
        else:
            beside.append(edge)
    return sorted(rest, key=lambda g: (min(e.top for e in g), min(e.x0 for e in g)))


def _begins_beside(edge: Edge, group: Sequence[Edge]) -> bool:
    """Whether the edge begins beside the uprights of the group, all of them rules."""
    uprights = [e for e in group if not e.horizontal]
    if len(uprights) < FEWEST_UPRIGHTS or len(uprights) == len(group) or edge.fill:
        return False
    return abs(edge.top - min(e.top for e in uprights)) <= SNAP


def build_grid(edges: Sequence[Edge], shortest: float = MIN_RULE) -> Grid | None:
    """The grid of one group of touching edges as long as `shortest`, at least; None where they enclose nothing.

    Verticals that run past the last horizontal leave the table open at that end: a rule is put there,
    as a person would see it. The same holds for horizontals past the outer verticals.
    """
    across = [e for e in edges if e.horizontal and e.x1 - e.x0 >= shortest]
    down = [e for e in edges if not e.horizontal and e.bottom - e.top >= shortest]
    if not across or not down:
        return None
    xs, ys = cluster([e.x0 for e in down]), cluster([e.top for e in across], LOWEST_ROW)
    top, bottom = min(e.top for e in down), max(e.bottom for e in down)
    open_top, open_bottom = top < ys[0] - 2 * SNAP, bottom > ys[-1] + 2 * SNAP
    left, right = min(e.x0 for e in across), max(e.x1 for e in across)
    xs = ([left] if left < xs[0] - 2 * SNAP else []) + xs + ([right] if right > xs[-1] + 2 * SNAP else [])
    ys = ([top] if open_top else []) + ys + ([bottom] if open_bottom else [])
    if len(xs) < 2 or len(ys) < 2:
        return None
    return Grid(tuple(xs), tuple(ys), tuple(_merge(xs, ys, across, down)), open_top, open_bottom)


def _merge(
    xs: Sequence[float], ys: Sequence[float], across: Sequence[Edge], down: Sequence[Edge]
) -> list[tuple[int, int, int, int]]:
    """Slots of the grid, those without a rule between them merged into rectangles."""
    columns, rows = len(xs) - 1, len(ys) - 1
    parent = list(range(columns * rows))

    below = [_covered(xs, [(e.x0, e.x1) for e in across if abs(e.top - y) <= LOWEST_ROW]) for y in ys]
    beside = [_covered(ys, [(e.top, e.bottom) for e in down if abs(e.x0 - x) <= SNAP]) for x in xs]
    _extend(beside, below)
    for row in range(rows):
        for col in range(columns):
            here = row * columns + col
            if row + 1 < rows and not below[row + 1][col]:
                parent[root(parent, here + columns)] = root(parent, here)
            if col + 1 < columns and not beside[col + 1][row]:
                parent[root(parent, here + 1)] = root(parent, here)
    groups: dict[int, list[tuple[int, int]]] = {}
    for i in range(columns * rows):
        groups.setdefault(root(parent, i), []).append(divmod(i, columns))
    return sorted(rectangle for group in groups.values() for rectangle in _rectangles(group))


def _extend(beside: Sequence[list[bool]], below: Sequence[Sequence[bool]]) -> None:
    """Let a vertical rule divide what goes on above and below it at both sides without a rule across.

    Where a page break cuts a row, its rules may end before its fill or its words do.
    """
    rows = len(below) - 1
    for col, side in enumerate(beside[1:-1], 1):
        for order, step in ((range(1, rows), -1), (range(rows - 2, -1, -1), 1)):
            for row in order:
                across = below[row + (step > 0)]
                if side[row + step] and not across[col - 1] and not across[col]:
                    side[row] = True


def _covered(lines: Sequence[float], spans: Sequence[tuple[float, float]]) -> list[bool]:
    """For each interval between neighbouring lines: whether the spans cover enough of it."""
    result = []
    for start, end in itertools.pairwise(lines):
        shared = 0.0
        for a, b in spans:
            if a < end and b > start:
                shared += (b if b < end else end) - (a if a > start else start)
        result.append(shared >= COVER * (end - start))
    return result


def _rectangles(group: list[tuple[int, int]]) -> list[tuple[int, int, int, int]]:
    """A group of slots as rectangles: one where it is one, else runs of each row joined downwards."""
    if len(group) == 1:  # most of them
        return [(*group[0], 1, 1)]
    rows, columns = zip(*group, strict=True)
    top, left = min(rows), min(columns)
    height, width = max(rows) - top + 1, max(columns) - left + 1
    if height * width == len(group):
        return [(top, left, height, width)]
    runs: list[tuple[int, int, int, int]] = []
    for row in sorted(set(rows)):
        start, *others = sorted(c for r, c in group if r == row)
        previous = start
        for col in [*others, -1]:
            if col == previous + 1:
                previous = col
                continue
            _add_run(runs, row, start, previous - start + 1)
            start = previous = col
    return runs


def _add_run(runs: list[tuple[int, int, int, int]], row: int, col: int, width: int) -> None:
    """Join the run to one of the same columns that ends just above it, or begin a new rectangle."""
    for i, (r, c, h, w) in enumerate(runs):
        if (c, w) == (col, width) and r + h == row:
            runs[i] = (r, c, h + 1, w)
            return
    runs.append((row, col, 1, width))
