"""Heads in the first row of a table parted from those of fewer columns below them, which no rule divides."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.lines import Line, group_lines
from extract.page import Word
from extract.tables.heads.aligned_heads import Head, align_heads
from extract.tables.heads.header_lines import begins_with_header
from extract.tables.table import Cell, Table
from extract.tables.white.space import count_filled, fits, runs_over


def part_heads(table: Table) -> Table:
    """The table with heads in its first row parted from those of fewer columns below them, which no rule divides."""
    first = [c for c in table.cells if c.row == 0]
    if any(c.rowspan > 1 for c in first):
        return table
    heads = align_heads([w for c in first for w in c.words], table.columns)
    if not heads or not (all(w.bold for c in first for w in c.words) or begins_with_header(table)):
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
        below = [w for line in lines[k:] for w in line]
        if count_filled(below, inner) == end - first:
            parts = _parts(below, inner)
            if len(parts) > 1:
                upper = tuple(w for w in words if w not in below)
                return Head(first, end, upper, tuple(_part_of(below, first, part, columns) for part in parts))
    return Head(first, end, tuple(words))


def _part_of(words: Sequence[Word], first: int, part: range, columns: Sequence[float]) -> Head:
    """The head of a part of the columns, with its words."""
    start, end = first + part.start, first + part.stop
    held = [w for w in words if columns[start] <= (w.x0 + w.x1) / 2 < columns[end]]
    return _read_head(held, start, end, columns)


def _ends_of_head(lines: Sequence[Line], inner: Sequence[float]) -> list[int]:
    """The lines at which the heads below one may begin: after one over a gutter, the lowest first."""
    return [i + 1 for i, line in reversed(list(enumerate(lines))) if not fits([line], inner)]


def _parts(words: Sequence[Word], columns: Sequence[float]) -> list[range]:
    """The columns in groups: those that a head runs over."""
    lines = group_lines(words)
    joined = {i for i, x in enumerate(columns[1:-1], 1) if any(runs_over(line, x) for line in lines)}
    starts = [i for i in range(len(columns) - 1) if i not in joined]
    return [range(a, b) for a, b in pairwise([*starts, len(columns) - 1])]
