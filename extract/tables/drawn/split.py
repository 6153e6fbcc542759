"""Cells of a ruled grid that hold several rows with only white between them."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from extract.groups import SNAP
from extract.lines import all_bold, group_lines, text_of
from extract.page import Edge, Word
from extract.standing import between_heights, left_of
from extract.tables.drawn.open_rows import across, find_open_rows, has_open_rows
from extract.tables.drawn.split_columns import has_figures, split_columns
from extract.tables.heads.header_lines import find_headers
from extract.tables.table import Cell, Table
from extract.tables.white.figures import FEWEST_LINES as FEWEST_FIGURES
from extract.tables.white.figures import HALF, find_figure_rows, is_figure
from extract.tables.white.level_texts import LEVEL
from extract.tables.white.row_starts import rows_between
from extract.tables.white.space import count_filled
from normalise.headings import parse_heading

_COLUMN, _TURN = attrgetter("col"), attrgetter("turn")


def split_table(table: Table) -> Table:
    """The table with rows and columns told apart that no rules divide: of figures, and of a header."""
    return split_rows(_part_header(split_columns(table)))


def split_rows(table: Table) -> Table:
    """The table with each row between two rules that is several rows divided into them: of figures, of numbered texts.

    Where no rule divides two of its rows, white space does.
    """
    alone = has_open_rows(table)
    beside = _cells_of_rows(table)
    starts = {row: _row_starts(table, row, cells, FEWEST_FIGURES, alone) for row, cells in enumerate(beside)}
    if not any(starts.values()):
        return table
    starts = {row: found or _row_starts(table, row, beside[row], FEWEST_FIGURES - 1) for row, found in starts.items()}
    return _split_at(table, beside, starts)


def _part_header(table: Table) -> Table:
    """The table with a first row that no rule parts from the header above it, where none of the others has one.

    Boxes with a label above its value begin like headers, all of them.
    """
    cells = sorted((c for c in table.cells if c.row == 0), key=_COLUMN)
    words = [w for c in cells for w in c.words]
    if len(table.rows) < 3 or not words or any(c.rowspan > 1 or c.nested for c in cells) or any(map(_TURN, words)):
        return table
    columns = [*(c.box[0] for c in cells), cells[-1].box[2]]
    y = _end_of_header(words, columns)
    if y is None:
        return table
    beside = _cells_of_rows(table)
    others = ([w for c in below for w in _words_in(c, table, row)] for row, below in enumerate(beside) if row)
    if any(start == 0 for row in others for start, _ in find_headers(group_lines(row))):
        return table
    starts: dict[int, list[Edge]] = {row: [] for row in range(len(beside))}
    return _split_at(table, beside, {**starts, 0: [across(columns, min(w.top for w in words)), across(columns, y)]})


def _split_at(table: Table, beside: Sequence[Sequence[Cell]], starts: Mapping[int, Sequence[Edge]]) -> Table:
    """The table with rows (of cells `beside` each other) divided at rules above parts of them, the first included."""
    rows: list[float] = []
    first: list[int] = []  # old row -> its first new one
    for row, y in enumerate(table.rows):
        first.append(len(rows))
        rows += [y, *(e.top for e in starts.get(row, [])[1:])]
    cells: list[Cell] = []
    for cell in table.cells:
        cuts = [first[cell.row]]
        among = any(starts[row] for row in range(cell.row, cell.row + cell.rowspan))
        for row in range(cell.row, cell.row + cell.rowspan):
            if starts[row] and (
                cell.rowspan == 1 or len(group_lines(_words_in(cell, table, row))) >= HALF * len(starts[row])
            ):
                begun = [i for i, rule in enumerate(starts[row]) if rule.x0 <= cell.box[0]]
                cuts += [first[row] + i for i in begun]
            elif among and row > cell.row and _names_figures(_words_in(cell, table, row), beside[row]):
                cuts.append(first[row])
        cuts = sorted({*cuts, first[cell.row + cell.rowspan]})
        cells += [_part(cell, rows, a, b) for a, b in itertools.pairwise(cuts)]
    return replace(table, rows=tuple(rows), cells=tuple(sorted(cells, key=lambda c: (c.row, c.col))))


def _part(cell: Cell, rows: Sequence[float], start: int, end: int) -> Cell:
    """What of the cell lies in the rows from `start` to before `end`."""
    if (start, end) == (cell.row, cell.row + cell.rowspan) and cell.box[1] == rows[start] and cell.box[3] == rows[end]:
        return cell
    box = (cell.box[0], rows[start], cell.box[2], rows[end])
    words = tuple(between_heights(cell.words, box[1], box[3]))
    return replace(cell, row=start, rowspan=end - start, box=box, words=words)


def _cells_of_rows(table: Table) -> list[list[Cell]]:
    """The cells that stand in each row, in column order."""
    rows: list[list[Cell]] = [[] for _ in table.rows[1:]]
    for cell in sorted(table.cells, key=_COLUMN):
        for row in range(cell.row, cell.row + cell.rowspan):
            rows[row].append(cell)
    return rows


def _names_figures(words: Sequence[Word], cells: Sequence[Cell]) -> bool:
    """Whether words stand level with the figures of a row, which are all that its own cells hold."""
    figures = [w for c in cells if c.rowspan == 1 for w in c.words]
    level = bool(words and figures) and abs(min(w.top for w in words) - min(w.top for w in figures)) <= LEVEL
    return level and all(is_figure(w.text) for w in figures)


def _words_in(cell: Cell, table: Table, row: int) -> list[Word]:
    """The words of the cell that stand between the rules of a row."""
    if cell.rowspan == 1:
        return list(cell.words)
    return between_heights(cell.words, table.rows[row], table.rows[row + 1])


def _row_starts(table: Table, row: int, cells: Sequence[Cell], fewest: int, alone: bool = False) -> list[Edge]:
    """The rules above the rows in one row (of `cells`) that no drawn ones divide; empty where it is one row.

    Cells over several rows take part with what of them stands in this row: a first column whose header no rule parts.
    """
    if len([c for c in cells if c.rowspan == 1]) < 2 or any(c.nested for c in cells):
        return []
    words = [w for c in cells for w in _words_in(c, table, row)]
    if not words or any(map(_TURN, words)) or not (alone or has_figures(words, fewest)):
        return []
    columns = [*(c.box[0] for c in cells), cells[-1].box[2]]
    if alone and (rows := find_open_rows(table, words, columns)):
        return rows
    if more := rows_between(words, columns, False):
        return [across(columns, y) for y in (min(w.top for w in words), *more)]
    return [across(columns, y) for y in find_figure_rows(words, columns, fewest)]


def _end_of_header(words: Sequence[Word], columns: Sequence[float]) -> float | None:
    """Where the first row begins in cells that hold a header above it; None where they do not.

    It is told by plain letters below bold ones, but for an explanation in brackets or small letters, or by its number.
    """
    lines = group_lines(words)
    start, end = next(iter(find_headers(lines)), (0, len(lines)))
    if start or end == len(lines) or any(below == 0 for below, _ in find_headers(lines[end:])):  # in two languages
        return None
    header, row = ([w for line in part for w in line] for part in (lines[:end], lines[end:]))
    number = parse_heading(text_of(left_of(lines[end], columns[1]))).number
    begun = _first_words(row, columns)
    explains = sum(w.text[0] == "(" or w.text[0].islower() for w in begun) > HALF * len(begun)
    plain = all_bold(header) and not any(w.bold for w in row) and not explains
    whole = min(count_filled(part, columns) for part in (header, row)) > HALF * (len(columns) - 1)
    top = min(w.top for w in row)
    return top if (plain or number) and whole and max(w.bottom for w in header) <= top + SNAP else None


def _first_words(words: Sequence[Word], columns: Sequence[float]) -> list[Word]:
    """The word with which the text of each column begins."""
    texts = ([w for w in words if a <= w.x0 < b] for a, b in itertools.pairwise(columns))
    return [text[0] for text in texts if text]
