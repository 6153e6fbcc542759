"""Lines of a table's last row that stand below its rules, where a page ends within cells over several rows."""

from collections.abc import Sequence
from dataclasses import replace

from extract.lines import group_lines
from extract.page import Box, Word
from extract.tables.drawn.rules import SNAP, Grid

LEADING = 0.6
"""Space above a line, in its heights, up to which it goes on from the line above it."""
ASIDE = 1.0
"""Points by which a word may run over the side of its cell."""


def hold_overflow(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid, its last row as deep as the lines that go on in the cells at its open end.

    Args:
        grid: of drawn rules.
        words: of the page.
    """
    if not grid.open_bottom:
        return grid
    bottom, width = grid.ys[-1], (grid.xs[0], grid.xs[-1])
    rows = len(grid.ys) - 1
    cells = [grid.box(*slot) for slot in grid.slots if slot[0] + slot[2] == rows]
    near = [w for w in words if width[0] <= (w.x0 + w.x1) / 2 < width[1]]
    above = [w for w in near if grid.ys[0] <= (w.top + w.bottom) / 2 < bottom]
    for line in group_lines(w for w in near if (w.top + w.bottom) / 2 >= bottom):
        if not all(_goes_on(w, above, cells) for w in line):
            break
        above += line
        bottom = max(w.bottom for w in line) + SNAP / 2
    return replace(grid, ys=(*grid.ys[:-1], bottom))


def _goes_on(word: Word, above: Sequence[Word], cells: Sequence[Box]) -> bool:
    """Whether the word lies within the sides of a cell whose text ends right above it."""
    middle = (word.x0 + word.x1) / 2
    cell = next((c for c in cells if c[0] <= middle < c[2]), None)
    if cell is None or word.x0 < cell[0] - ASIDE or word.x1 > cell[2] + ASIDE:
        return False
    reach = LEADING * (word.bottom - word.top)
    return any(cell[0] <= w.x0 < cell[2] and 0 <= word.top - w.bottom + SNAP <= reach + SNAP for w in above)
