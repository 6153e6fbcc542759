"""Lines of a table's last row that stand below its rules, where a page ends within cells over several rows."""

from collections.abc import Sequence
from dataclasses import replace

from extract.groups import SNAP
from extract.lines import group_lines
from extract.page import Box, Edge, Page, Word
from extract.standing import between_heights, between_sides
from extract.tables.drawn.rules import COVER, LOWEST_ROW, Grid
from extract.tables.table import Table

LEADING = 0.6
"""Space above a line, in its heights, up to which it goes on from the line above it."""
ASIDE = 1.0
"""Points by which a word may run over the side of its cell."""


def hold_overflow(grid: Grid, words: Sequence[Word], edges: Sequence[Edge]) -> Grid:
    """The grid, its last row as deep as the lines that go on in the cells that no rule ends.

    Args:
        grid: of drawn rules.
        words: of the page.
        edges: the drawn rules; a cell merged over the page break has none at its end, others beside it may.
    """
    bottom, width = grid.ys[-1], (grid.xs[0], grid.xs[-1])
    rows = len(grid.ys) - 1
    cells = [grid.box(*slot) for slot in grid.slots if slot[0] + slot[2] == rows]
    if not grid.open_bottom:
        cells = cells_without_end(cells, bottom, edges)
        if not cells:
            return grid
    near = between_sides(words, width[0], width[1])
    above = between_heights(near, grid.ys[0], bottom)
    lines = lines_going_on([w for w in near if (w.top + w.bottom) / 2 >= bottom], above, cells)
    if lines:
        bottom = max(w.bottom for w in lines[-1]) + SNAP / 2
    return replace(grid, ys=(*grid.ys[:-1], bottom))


def cells_without_end(cells: Sequence[Box], bottom: float, rules: Sequence[Edge]) -> list[Box]:
    """The boxes of the cells of a table's last row that no rule at its end ends."""
    last = [e for e in rules if e.horizontal and abs(e.top - bottom) <= LOWEST_ROW]
    return [cell for cell in cells if not _is_closed(cell, last)]


def with_cut_cells(page: Page, table: Table) -> Table:
    """The last table of a page, its cells that go on on the next marked: rules end those beside them, but not these."""
    last = [c for c in table.cells if c.row + c.rowspan == len(table.rows) - 1]
    left, top, right, bottom = table.box[0], table.rows[-2], table.box[2], table.rows[-1]
    rules = [e for e in page.edges if e.horizontal and top + SNAP < e.top <= bottom + SNAP]
    rules = [e for e in rules if e.x0 < right and left < e.x1]
    open_cells = [c.box for c in last if not _is_closed(c.box, rules)]
    if not open_cells or len(open_cells) == len(last):
        return table
    cut = [c for c in last if c.box in open_cells]
    return replace(table, cells=tuple(replace(c, cut=True) if c in cut else c for c in table.cells))


def lines_going_on(words: Sequence[Word], above: Sequence[Word], cells: Sequence[Box]) -> list[list[Word]]:
    """The lines below a table that go on in cells of its last row, one after the other.

    Args:
        words: below the table.
        above: those in it.
        cells: the boxes of the cells that are open below.
    """
    lines: list[list[Word]] = []
    held = list(above)
    for line in group_lines(words):
        if not all(_goes_on(w, held, cells) for w in line):
            break
        held += line
        lines.append(line)
    return lines


def _is_closed(cell: Box, last: Sequence[Edge]) -> bool:
    """Whether the rules at the end of the table end the cell."""
    return sum(max(0.0, min(e.x1, cell[2]) - max(e.x0, cell[0])) for e in last) >= COVER * (cell[2] - cell[0])


def _goes_on(word: Word, above: Sequence[Word], cells: Sequence[Box]) -> bool:
    """Whether the word lies within the sides of a cell whose text ends right above it."""
    middle = (word.x0 + word.x1) / 2
    cell = next((c for c in cells if c[0] <= middle < c[2]), None)
    if cell is None or word.x0 < cell[0] - ASIDE or word.x1 > cell[2] + ASIDE:
        return False
    reach = LEADING * (word.bottom - word.top)
    return any(cell[0] <= w.x0 < cell[2] and 0 <= word.top - w.bottom + SNAP <= reach + SNAP for w in above)
