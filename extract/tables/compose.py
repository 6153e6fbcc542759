"""A table from columns told by white space and rows told by rules or white space."""

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.standing import between_heights
from extract.tables.drawn.rules import Grid, build_grid
from extract.tables.heads.goal_lines import HEADER_GAP, heads_goal, names_goal_beside, numbered_title
from extract.tables.table import Cell, Table
from extract.tables.white.level_texts import split_by_rows
from extract.tables.white.space import is_band, runs_over, segments


def compose_table(
    page: Page, columns: Sequence[float], ys: Sequence[float], rules: Sequence[Edge], words: Sequence[Word]
) -> Table:
    """The table of the columns and rows; cells that nothing divides are one.

    Words that cross a gutter make its cells one, and so does a rule that divides only some of the columns:
    where the other columns have none, their cells span both rows.

    Args:
        page: the page the words are on.
        columns: x positions, both sides included.
        ys: y positions, top and bottom included.
        rules: drawn horizontals; a y without one divides all columns.
        words: of the table.
    """
    left, right = columns[0], columns[-1]
    edges = [Edge(left, y, right, y) for y in (ys[0], ys[-1])]
    for y in ys[1:-1]:
        drawn = [e for e in rules if abs(e.top - y) < 1.0]
        edges += [Edge(max(e.x0, left), y, min(e.x1, right), y) for e in drawn] or [Edge(left, y, right, y)]
    for y0, y1 in itertools.pairwise(ys):
        row = between_heights(words, y0, y1)
        crossed = crossed_gutters(row, columns, [e for e in rules if abs(e.top - y1) < 1.0])
        edges += [Edge(x, y0, x, y1) for i, x in enumerate(columns) if i not in crossed]
    grid = build_grid(edges, 0.0)  # a row of one line in small letters is lower than a rule is long
    assert grid is not None, "columns and rows enclose cells"
    return fill_grid(page, grid, words, False)


def crossed_gutters(row: Sequence[Word], columns: Sequence[float], below: Sequence[Edge] = ()) -> set[int]:
    """Positions of the inner columns that words of the row run over; all of them for a heading.

    `below` are the drawn rules at the end of the row: a heading stands over all columns of its own.
    """
    lines = group_lines(row)
    crossed = {i for i in range(1, len(columns) - 1) if any(runs_over(line, columns[i]) for line in lines)}
    if (titled := numbered_title(row)) is not None and any(titled[0] < x < titled[1] for x in columns):
        return crossed | {i for i in range(1, len(columns) - 1) if columns[i] > titled[0]}
    if lines and names_goal_beside(lines[0]):
        sides = [
            max((i for i, x in enumerate(columns) if x <= a + 1), default=0) for a, _ in segments(lines[0], HEADER_GAP)
        ]
        last = len(columns) if any(":" in w.text for w in lines[0]) else sides[1]  # sums stand in columns of their own
        return {i for i in range(1, len(columns) - 1) if i not in sides and i < last}
    if is_band(row) and (crossed or heads_goal(row, columns[1])):
        inner = set(range(1, len(columns) - 1))
        under = {i for e in below for i in inner if e.x0 + 1 < columns[i] < e.x1 - 1}
        return under if below and crossed <= under else inner
    return crossed


def fill_grid(page: Page, grid: Grid, words: Sequence[Word], ruled: bool) -> Table:
    """The table of a grid, each word in the cell that holds its middle."""
    box = (grid.xs[0], grid.ys[0], grid.xs[-1], grid.ys[-1])
    held: list[list[Word]] = [[] for _ in grid.slots]
    rows: list[list[list[Word]]] = [[[]] * (len(grid.xs) - 1) for _ in grid.ys[1:]]
    for (row, col, rowspan, colspan), mine in zip(grid.slots, held, strict=True):
        for down in range(row, row + rowspan):
            rows[down][col : col + colspan] = [mine] * colspan
    inner = grid.xs[1:-1]  # the sides of white columns are where the words happen to end
    left, upper, right, lower = box
    line, of_row = 0.0, rows[0]
    for word in words:
        x, y = (word.x0 + word.x1) * 0.5, (word.top + word.bottom) * 0.5  # a division costs ten times as much
        if upper <= y < lower and (not ruled or left <= x < right):
            if y != line:  # the words of a line follow each other
                line, of_row = y, rows[bisect_right(grid.ys, y) - 1]
            of_row[bisect_right(inner, x)].append(word)
    cells = [Cell(*slot, grid.box(*slot), tuple(mine)) for slot, mine in zip(grid.slots, held, strict=True)]
    cells = [part for cell in cells for part in split_by_rows(cell, cells, grid, ruled)]
    if not ruled:  # open sides are where the words end
        inside = [word for mine in held for word in mine]
        box = (min([box[0], *(w.x0 for w in inside)]), box[1], max([box[2], *(w.x1 for w in inside)]), box[3])
    return Table(page.number, box, grid.xs, grid.ys, tuple(cells), ruled, grid.open_top, grid.open_bottom)


def below_head(head: Table, body: Table) -> Table:
    """The table of painted heads and of the rows right below them."""
    depth = len(head.rows) - 1
    cells = [*head.cells, *(replace(c, row=c.row + depth) for c in body.cells)]
    box = (min(head.box[0], body.box[0]), head.box[1], max(head.box[2], body.box[2]), body.box[3])
    return replace(body, box=box, rows=(*head.rows[:-1], *body.rows), cells=tuple(cells))
