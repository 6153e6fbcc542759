"""Lines at the top of a page that stand in the columns of the table before: the rest of its last row, or another."""

from collections.abc import Sequence

from extract.columns import FEWEST_COLUMNS
from extract.layout import Paragraph
from extract.page import Word
from extract.stitch.join import continue_table
from extract.stitch.stitched import OpenTable
from extract.tables import Cell, Table
from extract.tables.white.space import segments

SAME_START = 3.0
"""Points by which lines of one column begin apart."""


def continue_row(last: OpenTable, paragraph: Paragraph) -> bool:
    """Add lines without rules to the table before; False where they stand in no columns of it."""
    words = [word for line in paragraph.text.lines for word in line.words]
    table = _strip(last.table, paragraph, words)
    return table is not None and bool(last.find_columns()) and continue_table(last, table)


def _strip(table: Table, paragraph: Paragraph, words: Sequence[Word]) -> Table | None:
    """The lines as a table of one row in the columns of the table before; None where a line stands in none."""
    if paragraph.loud or len(table.columns) <= FEWEST_COLUMNS:
        return None
    starts = _starts(table)
    sides = list(zip(table.columns, table.columns[1:], strict=False))
    for line in paragraph.text.lines:
        for x0, x1 in segments(line.words):
            within = [i for i, (left, right) in enumerate(sides) if left <= x0 and x1 <= right]
            if not within or abs(starts.get(within[0], -x0) - x0) > SAME_START:
                return None
    top, bottom = paragraph.box[1], paragraph.box[3]
    cells = [
        Cell(0, i, 1, 1, (left, top, right, bottom), tuple(w for w in words if left <= w.x0 < right))
        for i, (left, right) in enumerate(sides)
    ]
    filled = [cell.col for cell in cells if not cell.empty]
    if len(filled) < 2 and (table.ruled or filled == [0]):  # chance, or where text begins
        return None
    box = (table.box[0], top, table.box[2], bottom)
    return Table(paragraph.page, box, table.columns, (top, bottom), tuple(cells), table.ruled, True, True)


def _starts(table: Table) -> dict[int, float]:
    """Where the words of each column begin."""
    found: dict[int, float] = {}
    for cell in table.cells:
        if cell.colspan == 1 and cell.words:
            found[cell.col] = min(found.get(cell.col, cell.words[0].x0), *(w.x0 for w in cell.words))
    return found
