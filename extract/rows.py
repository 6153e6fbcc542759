"""Rows of a table as a person reads them: a merged cell is one cell, shared by all rows it spans."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from extract.kept import kept
from extract.lines import mostly_bold
from extract.page import Box
from extract.placed import PARAGRAPH_SPACE, PlacedText, is_tight, line_fill, place_lines, text_sides
from extract.tables import Cell, Table

GUTTER = 12.0
"""Points that the white between two columns without rules takes of the left one, at most."""
_COLUMN = itemgetter(0)
_HYPHENS = frozenset("-‐\xad")


def _without_hyphen(line: str) -> str:
    """The line without a hyphen at its end that breaks a word."""
    return line[:-1] if line[-1:] in _HYPHENS and line[-2:-1].isalpha() else line


@dataclass(eq=False)
class RowCell:
    """A cell of one or several rows; compared by identity, so that shared cells are told from equal ones.

    `x0` and `x1` are in points of the table's first page; `boxes` are (page, box) of the cell's parts;
    `nested` are the rows of small tables within it; `ruled` says whether drawn rules gave its sides; `right` is how far
    its text may reach, in points of the page of its last part; `cut` says whether it goes on over the end of its page
    beside cells that do not.
    """

    x0: float
    x1: float
    text: PlacedText
    boxes: tuple[tuple[int, Box], ...]
    merged: bool = False
    bold: bool = False
    nested: tuple[tuple["RowCell", ...], ...] = ()
    ruled: bool = True
    right: float = 0.0
    cut: bool = False

    @kept
    def printed(self) -> str:
        """The text on one line, for matching."""
        return " ".join([line.text for line in self.text.lines])

    @kept
    def unspaced(self) -> str:
        """The same without white space and hyphens at line ends: cells that say the same may break into other lines.

        The page may break after the last of these lines, within a word.
        """
        return "".join("".join([_without_hyphen(line.text) for line in self.text.lines]).split())

    def overlap(self, x0: float, x1: float) -> float:
        """Points of width shared with the range."""
        return max(0.0, min(self.x1, x1) - max(self.x0, x0))


Row = tuple[RowCell, ...]


def table_rows(table: Table, shift: float = 0.0) -> list[Row]:
    """The rows of a table, top to bottom, moved right by `shift` points."""
    leading = _usual_leading(table.cells)
    rights = {} if table.ruled else _longest_lines(table.cells)
    cells = [(cell, _row_cell(table, cell, shift, leading, rights)) for cell in table.cells]
    rows: list[list[tuple[int, RowCell]]] = [[] for _ in range(len(table.rows) - 1)]
    for cell, row_cell in cells:
        for row in range(cell.row, cell.row + cell.rowspan):
            rows[row].append((cell.col, row_cell))
    return [tuple([cell for _, cell in sorted(row, key=_COLUMN)]) for row in rows if row]


def _usual_leading(cells: Iterable[Cell]) -> float:
    """The usual space between the lines of a cell in points; 0 where no cell has two lines."""
    gaps = sorted([gap for cell in cells for gap in cell.gaps])
    return gaps[len(gaps) // 3] if gaps else 0.0


def _longest_lines(cells: Iterable[Cell]) -> dict[int, float]:
    """How far right the longest line of the cells that end in each column reaches."""
    rights: dict[int, float] = {}
    for cell in cells:
        end = cell.col + cell.colspan
        rights[end] = max([rights.get(end, 0.0), *[line[-1].x1 for line in cell.lines]])
    return rights


def _row_cell(table: Table, cell: Cell, shift: float, leading: float, rights: Mapping[int, float]) -> RowCell:
    """A cell of a table; without rules, the text of its column reaches as far as that of the widest one below it."""
    x0, _, x1, _ = cell.box
    right = x1 if table.ruled else min(x1, max(x1 - GUTTER, rights[cell.col + cell.colspan]))
    apart = [i for i, gap in enumerate(cell.gaps) if gap > leading + PARAGRAPH_SPACE] if cell.gaps else ()
    text = place_lines(cell.lines, table.page, x0, right, apart, table.ruled)
    bold = mostly_bold(cell.words)
    nested = tuple([row for inner in cell.nested for row in table_rows(inner, shift)])
    box, merged = ((table.page, cell.box),), cell.rowspan > 1
    return RowCell(x0 + shift, x1 + shift, text, box, merged, bold, nested, table.ruled, right, cell.cut)


def join_cells(first: RowCell, second: RowCell, merged: bool | None = None) -> RowCell:
    """One cell from two parts that a page break cut."""
    text = first.text
    if text and second.text:  # only now it is known what follows the last line before the break
        *lines, last = text.lines
        x0, _, x1, _ = first.boxes[-1][1]
        start, limit = text_sides([line.words for line in text.lines], x0, first.right or x1)
        following = second.text.lines[0].words
        tight = is_tight(last.words, following, start, limit) if first.ruled else None
        text = PlacedText((*lines, replace(last, fill=line_fill(last.words, following, limit), tight=tight)))
    return replace(
        first,
        text=text + second.text,
        boxes=first.boxes + second.boxes,
        merged=first.merged or second.merged if merged is None else merged,
        bold=first.bold and (second.bold or not second.text),
        nested=first.nested + second.nested,
        cut=second.cut,
    )


def exchange(rows: Iterable[Row], old: RowCell, new: RowCell) -> list[Row]:
    """The rows with one cell exchanged for another wherever it stands."""
    return [tuple([new if cell is old else cell for cell in row]) if old in row else row for row in rows]


def filled_cells(row: Sequence[RowCell]) -> list[RowCell]:
    """The cells of the row that hold text."""
    return [cell for cell in row if cell.text.lines]


def printed_row(row: Sequence[RowCell]) -> tuple[str, ...]:
    """What the row says, without white space: rows that say the same are the same header."""
    return tuple([cell.unspaced for cell in row if cell.text.lines])
