"""A form as a table: labels, values beside them, at times second labels and values."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line, bounding_box
from extract.page import Page
from extract.tables.forms.sides import Sides
from extract.tables.table import Cell, Table


def compose_form(
    page: Page, sides: Sides, ends: tuple[float, float], ys: Sequence[float], rows: Sequence[Sequence[Line]]
) -> Table:
    """The table of the lines of each row; a value without a second label beside it goes on over the places of these.

    Args:
        page: the page the form is on.
        sides: where its labels and values begin.
        ends: its left and right side.
        ys: the tops of its rows, and its bottom.
        rows: the lines of each row.
    """
    columns = (ends[0], *sides.columns(), ends[1])
    cells: list[Cell] = []
    for i, (row, (top, bottom)) in enumerate(zip(rows, pairwise(ys), strict=True)):
        starts = [*range(len(columns) - 1)] if sides.has_second(row) else [0, 1]
        for a, b in pairwise([*starts, len(columns) - 1]):
            left = columns[a] if a else float("-inf")
            right = columns[b] if b < len(columns) - 1 else float("inf")
            words = tuple(w for line in row for w in line if left <= (w.x0 + w.x1) / 2 < right)
            cells.append(Cell(i, a, 1, b - a, (columns[a], top, columns[b], bottom), words))
    x0, _, x1, _ = bounding_box([w for row in rows for line in row for w in line])
    box = (min(x0, ends[0]), ys[0], max(x1, ends[1]), ys[-1])
    return Table(page.number, box, columns, tuple(ys), tuple(cells), False)
