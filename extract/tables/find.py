"""The tables of a page: from drawn rules first, then from white space where rules do not settle it."""

from collections.abc import Sequence

from extract.page import Page, Word
from extract.tables.rules import Grid, build_grid, group_edges
from extract.tables.table import Cell, Table


def find_tables(page: Page) -> tuple[Table, ...]:
    """The tables of the page, top to bottom, every word within one given to exactly one cell."""
    tables: list[Table] = []
    for group in group_edges(page.edges):
        grid = build_grid(group)
        if grid is not None and len(grid.slots) > 1:
            tables.append(_fill_grid(page, grid))
    return tuple(sorted(tables, key=lambda t: (t.box[1], t.box[0])))


def _fill_grid(page: Page, grid: Grid) -> Table:
    """The table of a grid with the page's words in its cells."""
    box = (grid.xs[0], grid.ys[0], grid.xs[-1], grid.ys[-1])
    inside = [w for w in page.words if _inside(w, box)]
    cells = []
    for slot in grid.slots:
        cell_box = grid.box(*slot)
        words = tuple(w for w in inside if _inside(w, cell_box))
        cells.append(Cell(*slot, cell_box, words))
    return Table(page.number, box, grid.xs, grid.ys, tuple(cells), True, grid.open_top, grid.open_bottom)


def _inside(word: Word, box: Sequence[float]) -> bool:
    """Whether the middle of the word lies in the box."""
    return box[0] <= (word.x0 + word.x1) / 2 < box[2] and box[1] <= (word.top + word.bottom) / 2 < box[3]
