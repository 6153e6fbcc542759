"""Tables as grids on a terminal."""

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from extract.placed import place_words
from extract.tables import Table

PIPE_WIDTH = 160
"""Letters a line where there is no terminal to ask."""


def print_tables(tables: Sequence[Table]) -> None:
    """One grid a table; a merged cell's text stands in its first place, its other places show arrows."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=PIPE_WIDTH)
    if not tables:
        console.print("no tables")
    for table in tables:
        rows, columns = len(table.rows) - 1, len(table.columns) - 1
        console.print(f"page {table.page}: {rows} rows, {columns} columns, box {[round(x) for x in table.box]}")
        console.print(_grid(table, rows, columns))


def _grid(table: Table, rows: int, columns: int) -> Grid:
    grid = Grid(box=box.SQUARE, show_header=False, show_lines=True)
    for _ in range(columns):
        grid.add_column()
    texts = [[""] * columns for _ in range(rows)]
    for cell in table.cells:
        for row in range(cell.row, cell.row + cell.rowspan):
            for col in range(cell.col, cell.col + cell.colspan):
                texts[row][col] = "←" if row == cell.row else "↑"
        texts[cell.row][cell.col] = place_words(cell.words, table.page).raw
    for row_texts in texts:
        grid.add_row(*(Text(text) for text in row_texts))
    return grid
