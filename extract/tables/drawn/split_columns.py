"""Columns of figures in a ruled grid with only white between them: its uprights part groups, or its heads only."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from extract.lines import text_of
from extract.page import Word
from extract.standing import between_sides
from extract.tables.heads.over_figures import span_heads
from extract.tables.table import Cell, Table
from extract.tables.white.figure_columns import find_figure_columns
from extract.tables.white.figures import figure_columns, is_figure, texts_in
from extract.tables.white.space import MIN_GUTTER, runs_over, segments

WIDE = 3 * MIN_GUTTER
"""Points of white between two columns that no rule divides, at least."""
FEWEST_LINES = 4
"""Lines with such a white from which it divides columns."""
ALL_LINES = 0.8
"""Part of the lines between rules that have figures right of the white."""

_FIGURE = re.compile(r"\d\S*")
_TURN = attrgetter("turn")


def has_figures(words: Sequence[Word], fewest: int) -> bool:
    """Whether so many words hold digits: cheaper than a look at the lines."""
    return len(_FIGURE.findall(text_of(words))) >= fewest


def split_columns(table: Table) -> Table:
    """The table with columns between two rules divided where every line has a white and figures after it."""
    cuts = {col: column_starts(table, col) for col in range(len(table.columns) - 1)}
    if not any(cuts.values()):
        return table
    columns: list[float] = []
    first: list[int] = []
    for col, x in enumerate(table.columns):
        first.append(len(columns))
        columns += [x, *cuts.get(col, [])]
    cells: list[Cell] = []
    for cell in table.cells:
        left, right = first[cell.col], first[cell.col + cell.colspan]
        if cell.colspan > 1 or right - left == 1:
            cells.append(replace(cell, col=left, colspan=right - left))
            continue
        edges = [x for x in columns[left + 1 : right] if not any(runs_over(line, x) for line in cell.lines)]
        if cell.row < _first_figures(table, cell.col) and all(len(segments(line)) == 1 for line in cell.lines):
            edges = []
        at = [left, *(columns.index(x) for x in edges), right]
        cells += _parts(replace(cell, col=left, colspan=right - left), columns, at)
    parted = replace(table, columns=tuple(columns), cells=tuple(sorted(cells, key=lambda c: (c.row, c.col))))
    return span_heads(parted)


def _parts(cell: Cell, columns: Sequence[float], at: Sequence[int]) -> list[Cell]:
    """The cell divided at some of the columns, its own sides among them."""
    parts = []
    for a, b in itertools.pairwise(at):
        box = (columns[a], cell.box[1], columns[b], cell.box[3])
        words = tuple(between_sides(cell.words, box[0], box[2]))
        parts.append(Cell(cell.row, a, cell.rowspan, b - a, box, words))
    return parts


def _first_figures(table: Table, col: int) -> int:
    """The first row of a column with several figures in a line; a text above it is the head of them all."""
    rows = (c.row for c in table.cells if c.col == col and any(map(_are_figures, c.lines)))
    return min(rows, default=0)


def column_starts(table: Table, col: int) -> list[float]:
    """The x positions that divide one column between rules; empty where it is one."""
    cells = [c for c in table.cells if c.col == col and c.colspan == 1 and c.words and not c.nested]
    if not has_figures([w for c in cells for w in c.words], FEWEST_LINES):
        return []
    cells = [c for c in cells if not any(map(_TURN, c.words))]
    lines: list[Sequence[Word]] = [line for c in cells for line in c.lines]
    if not _are_parted(lines):
        return []
    columns = find_figure_columns(lines, table.columns[col], table.columns[col + 1])
    if columns is None or len(columns) < 3:
        return []
    rows = [texts_in(line, columns) for line in lines]
    return columns[1:-1] if len(figure_columns(rows)) >= len(columns) - 2 else []


def _are_parted(lines: Sequence[Sequence[Word]]) -> bool:
    """Whether most of the lines have a wide white, or most below heads are figures with a white between them."""
    parted = [i for i, line in enumerate(lines) if len(segments(line)) > 1]
    wide = [i for i in parted if len(segments(lines[i], WIDE)) > 1]
    if len(wide) >= max(FEWEST_LINES, ALL_LINES * len(lines)):
        return True
    figures = [i for i in parted if _are_figures(lines[i])]
    return len(figures) >= max(FEWEST_LINES, ALL_LINES * (len(lines) - min(figures, default=0)))


def _are_figures(line: Sequence[Word]) -> bool:
    """Whether a line is several figures with white between them."""
    runs = segments(line)
    return len(runs) > 1 and all(is_figure(" ".join(w.text for w in line if a <= w.x0 < b)) for a, b in runs)
