"""The lines above and below the table of a printed sheet, which its grid boxes as if they were rows."""

from collections.abc import Sequence
from dataclasses import replace

from extract.lines import group_lines, text_of
from extract.page import Page
from extract.tables import Cell, PageTables, Table
from extract.tables.heads.header_lines import begins_with_header
from normalise.headings import parse_heading

LINES_ABOVE = 1
"""Lines of text above a grid in which the document begins, at most: the sheet's name, printed over each page."""


def without_sheet_text(pages: Sequence[PageTables]) -> list[PageTables]:
    """All pages, the document's first and last table without the rows that are text around them.

    A sheet printed with its grid has its first lines, the body, place, date and title, above the header in cells of
    the same grid. Where it has, the lines below an empty row at its end are text too.
    """
    result = list(pages)
    first = next((i for i, found in enumerate(pages) if found.page.words), None)
    if first is None or not result[first].tables:
        return result
    table, *others = result[first].tables
    below = _without_cover(result[first].page, table)
    if below is not table:
        result[first] = replace(result[first], tables=(below, *others))
        last = next(i for i in reversed(range(len(pages))) if pages[i].tables)
        *before, table = result[last].tables
        result[last] = replace(result[last], tables=(*before, _without_foot(table)))
    return result


def _without_cover(page: Page, table: Table) -> Table:
    """A table that begins its page without the rows of one filled cell above its header, down to one that is a goal."""
    filled = _filled_cells(table)
    end = next((row for row, cells in enumerate(filled) if len(cells) > 1), 0)
    if not end or len(group_lines(w for w in page.words if w.bottom <= table.box[1])) > LINES_ABOVE:
        return table
    if not begins_with_header(_rows_from(table, end, len(filled))):
        return table
    end = next((row for row, cells in enumerate(filled[:end]) if cells and _names_goal(cells[0])), end)
    return _rows_from(table, end, len(filled))


def _without_foot(table: Table) -> Table:
    """A table without its last rows of one filled cell at most, from the first empty one of them."""
    filled = _filled_cells(table)
    start = next((row for row in reversed(range(len(filled))) if len(filled[row]) > 1), 0)
    return _rows_from(table, 0, next((row for row in range(start, len(filled)) if not filled[row]), len(filled)))


def _filled_cells(table: Table) -> list[list[Cell]]:
    """The cells that hold text, by the rows that they stand in."""
    rows: list[list[Cell]] = [[] for _ in table.rows[1:]]
    for cell in table.cells:
        if cell.words:
            for row in range(cell.row, cell.row + cell.rowspan):
                rows[row].append(cell)
    return rows


def _names_goal(cell: Cell) -> bool:
    """Whether a cell is a heading with the label of a level."""
    return parse_heading(text_of(cell.words)).labelled


def _rows_from(table: Table, start: int, end: int) -> Table:
    """The rows of a table from `start` to before `end`; the whole table where a cell is merged over one of these."""
    whole = (start, end) == (0, len(table.rows) - 1)
    if whole or any(c.row < at < c.row + c.rowspan for at in (start, end) for c in table.cells):
        return table
    rows = table.rows[start : end + 1]
    cells = tuple(replace(c, row=c.row - start) for c in table.cells if start <= c.row < end)
    return replace(table, box=(table.box[0], rows[0], table.box[2], rows[-1]), rows=rows, cells=cells)
