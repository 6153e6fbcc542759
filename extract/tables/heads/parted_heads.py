"""Heads in the first row of a table parted from those of fewer columns below them, which no rule divides."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.lines import Line, group_lines
from extract.page import Word
from extract.standing import between_sides
from extract.tables.heads.aligned_heads import Head, align_heads
from extract.tables.heads.header_lines import begins_with_header
from extract.tables.heads.over_figures import HEAD_GAP, distance, join_cells
from extract.tables.table import Cell, Table
from extract.tables.white.figures import is_counted, is_figure
from extract.tables.white.space import count_filled, fits, runs_over, segments

CENTRED = 4.0
"""Points by which the sums of the sides of centred lines of one head differ, at most."""


def part_heads(table: Table) -> Table:
    """The table with heads in its first row parted from those of fewer columns below them, which no rule divides."""
    first = [c for c in table.cells if c.row == 0]
    if any(c.rowspan > 1 for c in first):
        return table
    heads = align_heads([w for c in first for w in c.words], table.columns)
    if not heads or not (all(w.bold for c in first for w in c.words) or begins_with_header(table)):
        table = _join_under_heads(table)
        first = [c for c in table.cells if c.row == 0]
        heads = [_read_head(c.words, c.col, c.col + c.colspan, table.columns) for c in first]
    depth = max(h.depth for h in heads)
    if depth == 1:
        return table
    placed = [found for head in heads for found in head.levels()]
    tops = [min(w.top for at, h in placed if at == level for w in h.words) for level in range(1, depth)]
    if any(a >= b for a, b in pairwise(tops)):
        return table
    rows = (table.rows[0], *tops, *table.rows[1:])
    cells = [_cell_of(head, level, depth, table.columns, rows) for level, head in placed]
    cells += [replace(c, row=c.row + depth - 1) for c in table.cells if c.row]
    return replace(table, rows=rows, cells=tuple(sorted(cells, key=lambda c: (c.row, c.col))))


def _cell_of(head: Head, level: int, depth: int, columns: Sequence[float], rows: Sequence[float]) -> Cell:
    """The cell of a head: one without heads below it goes down to the last level."""
    rowspan = 1 if head.below else depth - level
    box = (columns[head.first], rows[level], columns[head.end], rows[level + rowspan])
    return Cell(level, head.first, rowspan, head.end - head.first, box, head.words)


def _read_head(words: Sequence[Word], first: int, end: int, columns: Sequence[float]) -> Head:
    """The head of the columns, parted from those below it where each column has words there."""
    lines, inner = group_lines(words), columns[first : end + 1]
    for k in _ends_of_head(lines, inner) if end - first > 1 else ():
        below = [w for line in lines[_with_centred(lines, k, inner) :] for w in line]
        if count_filled(below, inner) == end - first:
            parts = _parts(below, inner)
            if len(parts) > 1:
                upper = tuple(w for w in words if w not in below)
                return Head(first, end, upper, tuple(_part_of(below, first, part, columns) for part in parts))
    return Head(first, end, tuple(words))


def _part_of(words: Sequence[Word], first: int, part: range, columns: Sequence[float]) -> Head:
    """The head of a part of the columns, with its words."""
    start, end = first + part.start, first + part.stop
    held = between_sides(words, columns[start], columns[end])
    return _read_head(held, start, end, columns)


def _ends_of_head(lines: Sequence[Line], inner: Sequence[float]) -> list[int]:
    """The lines at which the heads below one may begin: after one over a gutter, or at figures side by side."""
    crossing = [i for i, line in enumerate(lines) if not fits([line], inner)]
    figures = [
        i for i, line in enumerate(lines) if count_filled(line, inner) > 1 and all(is_figure(w.text) for w in line)
    ]
    lone = next((i for i, line in enumerate(lines) if len(segments(line, HEAD_GAP)) > 1), 0)
    return [i + 1 for i in reversed(crossing)] or [i for i in figures[:1] if i] or [lone][: bool(lone)]


def _with_centred(lines: Sequence[Line], k: int, inner: Sequence[float]) -> int:
    """The line after a head and its further lines in the middle below it, where each column has words below these."""
    middle = lines[k - 1][0].x0 + lines[k - 1][-1].x1
    while k + 1 < len(lines) and len(segments(lines[k], HEAD_GAP)) == 1:
        filled = count_filled([w for line in lines[k + 1 :] for w in line], inner)
        if abs(lines[k][0].x0 + lines[k][-1].x1 - middle) > CENTRED or filled < len(inner) - 1:
            break
        k += 1
    return k


def _parts(words: Sequence[Word], columns: Sequence[float]) -> list[range]:
    """The columns in groups: those that a head runs over, or stands over as one of several figures."""
    lines = group_lines(words)
    joined = {i for i, x in enumerate(columns[1:-1], 1) if any(runs_over(line, x) for line in lines)}
    joined |= {i for group in _groups_under_heads(words, columns) for i in group[1:]}
    starts = [i for i in range(len(columns) - 1) if i not in joined]
    return [range(a, b) for a, b in pairwise([*starts, len(columns) - 1])]


def _join_under_heads(table: Table) -> Table:
    """The table with cells of its first row joined where one of them holds a head over all of them.

    It is wider than its column, or it stands over the only one of several columns of figures that has words above.
    """
    words = [w for c in table.cells if c.row == 0 for w in c.words]
    for group in _groups_under_heads(words, table.columns):
        cells = [c for c in table.cells if c.row == 0 and c.col < group.stop and c.col + c.colspan > group.start]
        if len(cells) > 1 and len({c.rowspan for c in cells}) == 1:
            others = [c for c in table.cells if c not in cells]
            joined = join_cells(cells[0], cells[1:])
            table = replace(table, cells=tuple(sorted([*others, joined], key=lambda c: (c.row, c.col))))
    return table


def _groups_under_heads(words: Sequence[Word], columns: Sequence[float]) -> Iterator[range]:
    """The columns of figures, side by side in one of the lowest lines of heads, below each head over several.

    A narrow column breaks a figure into two lines: `VI | I`.
    """
    lines = group_lines(words)
    lowest = max(reversed(lines), key=_count_figures, default=[])
    lowest = lowest if _count_figures(lowest) > 1 else []
    top = min((w.top for w in lowest), default=0.0)
    figures: dict[int, Word] = {}
    for col, (a, b) in enumerate(pairwise(columns)):
        held = between_sides(lowest, a, b)
        below = [w for w in between_sides(words, a, b) if w.top > top + 1 and w not in held]
        if _count_figures(held) == len(held) == 1 and all(is_counted(w.text) for w in below):
            figures[col] = held[0]
    others = [(a, b) for col, (a, b) in enumerate(pairwise(columns)) if col not in figures]
    above = [run for line in reversed(lines) if line[0].bottom <= top for run in segments(line, HEAD_GAP)]
    heads = [(x0, x1) for x0, x1 in above if not any(a <= x0 and x1 <= b for a, b in others)]
    nearest = {col: min(heads, key=lambda h: distance(h, w)) for col, w in figures.items() if heads}
    for head in heads:
        cols = [col for col in sorted(nearest) if nearest[col] == head]
        over = any(distance(head, figures[col]) == 0 for col in cols)
        if len(cols) > 1 and over and cols[-1] - cols[0] == len(cols) - 1:
            yield range(cols[0], cols[-1] + 1)


def _count_figures(line: Line) -> int:
    """How many words are figures, or count quarters and months."""
    return sum(is_figure(w.text) or is_counted(w.text) for w in line)
