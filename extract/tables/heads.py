"""Heads over several columns of figures, and names of parts over all of them, told by where they stand."""

from collections.abc import Sequence
from dataclasses import replace

from extract.lines import bounding_box
from extract.tables.figures import is_figure
from extract.tables.table import Cell, Table


def span_heads(table: Table) -> Table:
    """The table with heads of its first row spread over the empty places beside them that they stand over.

    Only where the row below has words in all these columns: a head of several columns has their heads below it.
    """
    first = [c for c in table.cells if c.row == 0]
    below = {col for c in table.cells if c.row == 1 and c.words for col in range(c.col, c.col + c.colspan)}
    if any(c.rowspan > 1 and c.col > 0 for c in first):
        return table
    merged: list[Cell] = []
    waiting: list[Cell] = []  # empty places that no head has taken
    for cell in sorted(first, key=lambda c: c.col):
        if not cell.words and cell.col in below:
            taker = merged[-1] if merged and not waiting else None
            if taker is not None and taker.words and taker.col > 0 and _nearer(taker, cell, below):
                merged[-1] = _join(taker, [cell])
            else:
                waiting.append(cell)
            continue
        if waiting and cell.words and waiting[0].col > 0 and _nearer(cell, waiting[-1], below):
            cell = _join(waiting.pop(), [cell])
        merged += [*waiting, cell]
        waiting = []
    cells = [*merged, *waiting, *(c for c in table.cells if c.row > 0)]
    return replace(table, cells=tuple(cells))


def span_panels(table: Table) -> Table:
    """The table with lone texts over its middle spread over all columns: the names of its parts."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    cells: list[Cell] = []
    for row in rows.values():
        filled = [c for c in row if c.words]
        text = " ".join(w.text for w in filled[0].words) if len(filled) == 1 else ""
        lone = bool(text) and filled[0].col > 0 and not is_figure(text) and all(c.rowspan == 1 for c in row)
        cells += [_join(row[0], row[1:])] if lone and sum(c.colspan for c in row) == len(table.columns) - 1 else row
    return replace(table, cells=tuple(cells))


def _nearer(head: Cell, empty: Cell, below: set[int]) -> bool:
    """Whether the words of the head stand nearer to the middle of both places than to the middle of its own."""
    left, _, right, _ = bounding_box(head.words)
    middle = (left + right) / 2
    own = (head.box[0] + head.box[2]) / 2
    both = (min(head.box[0], empty.box[0]) + max(head.box[2], empty.box[2])) / 2
    return head.col in below and abs(middle - both) < abs(middle - own)


def _join(cell: Cell, others: Sequence[Cell]) -> Cell:
    every = [cell, *others]
    return Cell(
        cell.row,
        cell.col,
        cell.rowspan,
        sum(c.colspan for c in every),
        (cell.box[0], cell.box[1], every[-1].box[2], cell.box[3]),
        tuple(w for c in every for w in c.words),
    )
