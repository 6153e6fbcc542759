"""Heads in the first row of a table parted from those of single columns below them, which no rule divides."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.lines import group_lines
from extract.page import Word
from extract.tables.figures import is_figure
from extract.tables.heads import HEAD_GAP, join_cells
from extract.tables.space import count_filled, fits, segments
from extract.tables.table import Cell, Table


def part_heads(table: Table) -> Table:
    """The table with heads in its first row parted from those of single columns below them, which no rule divides."""
    table = _join_under_heads(table)
    parted = {c: y for c in table.cells if c.row == 0 and c.colspan > 1 and (y := _where_parted(c, table.columns))}
    if not parted or any(c.rowspan > 1 for c in table.cells if c.row == 0):
        return table
    y = min(parted.values())
    cells: list[Cell] = []
    for cell in table.cells:
        if cell.row:
            cells.append(replace(cell, row=cell.row + 1))
        elif cell not in parted:
            cells.append(replace(cell, rowspan=2))
        else:
            x0, top, x1, bottom = cell.box
            words = [[w for w in cell.words if (w.top < parted[cell]) is upper] for upper in (True, False)]
            cells.append(replace(cell, box=(x0, top, x1, y), words=tuple(words[0])))
            for col in range(cell.col, cell.col + cell.colspan):
                a, b = table.columns[col : col + 2]
                held = tuple(w for w in words[1] if a <= (w.x0 + w.x1) / 2 < b)
                cells.append(Cell(1, col, 1, 1, (a, y, b, bottom), held))
    rows = (table.rows[0], y, *table.rows[1:])
    return replace(table, rows=rows, cells=tuple(sorted(cells, key=lambda c: (c.row, c.col))))


def _where_parted(cell: Cell, columns: Sequence[float]) -> float | None:
    """The top of the lines below the last that runs over a gutter of the cell, or of figures side by side."""
    inner = columns[cell.col : cell.col + cell.colspan + 1]
    lines = cell.lines
    crossing = [i for i, line in enumerate(lines) if not fits([line], inner)]
    figures = [
        i for i, line in enumerate(lines) if count_filled(line, inner) > 1 and all(is_figure(w.text) for w in line)
    ]
    first = crossing[-1] + 1 if crossing else next(iter(figures), 0)
    below = [w for line in lines[first:] for w in line]
    if not first or count_filled(below, inner) < cell.colspan:
        return None
    return min(w.top for w in below)


def _join_under_heads(table: Table) -> Table:
    """The table with cells of its first row joined where one of them holds a head over all of them.

    It is wider than its column, or it stands over the only one of several columns of figures that has words above.
    """
    for group in list(_groups_under_heads(table)):
        cells = [c for c in table.cells if c.row == 0 and c.col in group and c.colspan == 1]
        if len(cells) == len(group) and len({c.rowspan for c in cells}) == 1:
            others = [c for c in table.cells if c not in cells]
            joined = join_cells(cells[0], cells[1:])
            table = replace(table, cells=tuple(sorted([*others, joined], key=lambda c: (c.row, c.col))))
    return table


def _groups_under_heads(table: Table) -> Iterator[range]:
    """The columns of figures, side by side in the lowest line of the first row, below each head over several."""
    words = [w for c in table.cells if c.row == 0 for w in c.words]
    lines = group_lines(words)
    lowest = next((line for line in reversed(lines) if sum(is_figure(w.text) for w in line) > 1), [])
    top = min((w.top for w in lowest), default=0.0)
    heads = [run for line in lines if line[0].bottom <= top for run in segments(line, HEAD_GAP)]
    figures: dict[int, Word] = {}
    for col, (a, b) in enumerate(pairwise(table.columns)):
        held = [w for w in lowest if a <= (w.x0 + w.x1) / 2 < b]
        below = [w for w in words if a <= (w.x0 + w.x1) / 2 < b and w.top > top + 1 and w not in held]
        if len(held) == 1 and is_figure(held[0].text) and not below:
            figures[col] = held[0]
    nearest = {col: min(heads, key=lambda h: _distance(h, w)) for col, w in figures.items() if heads}
    for head in heads:
        cols = [col for col in sorted(nearest) if nearest[col] == head]
        over = any(_distance(head, figures[col]) == 0 for col in cols)
        if len(cols) > 1 and over and cols[-1] - cols[0] == len(cols) - 1:
            yield range(cols[0], cols[-1] + 1)


def _distance(head: tuple[float, float], word: Word) -> float:
    """How far the word stands beside the head: nothing below it."""
    return max(0.0, word.x0 - head[1], head[0] - word.x1)
