"""Texts that run over the drawn side of their cell into the empty ones beside it, as a sheet prints long texts."""

from dataclasses import replace
from math import inf
from operator import attrgetter

from extract.tables.table import Cell, Table
from extract.tables.white.left_edges import BLANK

_COLUMN, _PLACE = attrgetter("col"), attrgetter("row", "col")

OVER = 1.0
"""Points by which a word reaches over the side of its cell, at least, and texts at the left of a column lie apart."""


def join_overrun(table: Table) -> Table:
    """The table, cells of one row with a word over the side between them as one where one line goes on in them.

    A blank parts its words there; a text of the next cell's own begins at the left of its column.
    """
    held = [c for c in table.cells if c.words]
    over = {c.row for c in held if c.words[-1].x1 > c.box[2] + OVER or c.words[0].x0 < c.box[0] - OVER}
    if not over:  # most tables
        return table
    kept = [c for c in table.cells if c.row not in over]
    for row in over:
        joined: list[Cell] = []
        for cell in sorted((c for c in table.cells if c.row == row), key=_COLUMN, reverse=True):
            if joined and _goes_on(cell, joined[-1]) and not _begins_here(table, joined[-1]):
                joined[-1] = _as_one(cell, joined[-1])
            else:
                joined.append(cell)
        kept += joined
    return replace(table, cells=tuple(sorted(kept, key=_PLACE)))


def _as_one(cell: Cell, other: Cell) -> Cell:
    """A cell and the one right of it as one."""
    box = (*cell.box[:2], *other.box[2:])
    return replace(cell, colspan=cell.colspan + other.colspan, box=box, words=cell.words + other.words)


def _goes_on(cell: Cell, other: Cell) -> bool:
    """Whether the one line of a cell goes on in the next one, and a word of it lies over the side between them."""
    if not cell.words or not other.words or cell.rowspan > 1 or other.rowspan > 1:
        return False
    last, first, side = cell.words[-1], other.words[0], other.box[0]
    level = len({round(w.top) for w in (*cell.words, *other.words)}) == 1
    lies_over = last.x1 > side + OVER or first.x0 < side - OVER
    return level and lies_over and 0 < first.x0 - last.x1 < BLANK * last.size


def _begins_here(table: Table, cell: Cell) -> bool:
    """Whether the text of a cell begins at the left of its column, where others do."""
    starts = [c.words[0].x0 for c in table.cells if c.col == cell.col and c.row != cell.row and c.words]
    return abs(min(starts, default=inf) - cell.words[0].x0) <= OVER
