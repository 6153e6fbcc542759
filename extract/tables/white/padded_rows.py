"""Rows told by the room between a text and the sides of its cell, where the cells of a header show it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.lines import bounding_box, group_lines
from extract.page import Edge, Word
from extract.standing import by_column
from extract.tables.table import Table
from extract.tables.white.centred_rows import LEVEL

SAME_ROOM = 0.5
"""Points by which the white between the texts of two cells differs from their room, at most."""

Cells = list[tuple[float, float]]
"""The top and the bottom of each text of a column."""


def room_of(head: Table) -> float:
    """The white between the texts of two cells one above the other: that below and above the texts of heads."""
    sides = [(cell.box, bounding_box(cell.words)) for cell in head.cells if cell.words]
    return min(text[1] - box[1] for box, text in sides) + min(box[3] - text[3] for box, text in sides)


def find_padded_rows(
    words: Sequence[Word], columns: Sequence[float], room: float
) -> tuple[list[float], list[Edge]] | None:
    """The tops of rows with this room between their cells, and the rules between them; None where they are not level.

    A row begins where texts of several columns do, or that of the first. Texts beside them that end below are of cells
    merged over rows, and so are those left of all that begin.

    Args:
        words: of the table's body.
        columns: x positions of the columns, both sides included.
        room: points between the texts of two cells.
    """
    lines = [group_lines(held) for held in by_column(words, columns)]
    boxes = [[(box[1], box[3]) for box in map(bounding_box, column)] for column in lines]
    gaps = [below[0] - above[1] for column in boxes for above, below in pairwise(column)]
    if not any(abs(gap - room) <= SAME_ROOM for gap in gaps):
        return None
    cells = [list(_cells_of(column, room)) for column in boxes]
    starts: list[float] = []
    lone = 0
    for top in sorted(top for column in cells for top, _ in column):
        if starts and top - starts[-1] <= LEVEL:
            continue
        begun = [col for col, column in enumerate(cells) if _begins(column, top)]
        if not starts or len(begun) > 1 or begun == [0]:
            starts.append(top)
        else:
            lone += 1
    return (starts, list(_rules_between(starts, cells, columns))) if lone < len(starts) else None


def _cells_of(lines: Cells, room: float) -> Iterator[tuple[float, float]]:
    """The texts of one column, which the room of their cells parts."""
    start = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or lines[i][0] - lines[i - 1][1] >= room - SAME_ROOM:
            yield lines[start][0], lines[i - 1][1]
            start = i


def _rules_between(starts: Sequence[float], cells: Sequence[Cells], columns: Sequence[float]) -> Iterator[Edge]:
    """The rules above all rows but the first, over the columns in which no cell goes on there.

    Where more columns are empty at the left of the last row than of all others, a page moved its first texts on.
    """
    firsts = [next(i for i, column in enumerate(cells) if _begins(column, y)) for y in starts]
    for y, first in zip(starts[1:], firsts[1:], strict=True):
        moved = y == starts[-1] and first > max(firsts[:-1])
        for col in range(0 if moved else first, len(cells)):
            if not any(top < y - LEVEL and y < bottom for top, bottom in cells[col]):
                yield Edge(columns[col], y, columns[col + 1], y)


def _begins(column: Cells, y: float) -> bool:
    """Whether a text of the column begins at a height."""
    return any(abs(top - y) <= LEVEL for top, _ in column)
