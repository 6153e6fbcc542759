"""A page as text in the order in which a person reads it."""

from collections.abc import Sequence

from extract.layout import PageLayout, Paragraph, lay_out
from extract.page import Page
from extract.placed import place_words
from extract.tables import Table, find_document_tables


def read_texts(pages: Sequence[Page]) -> list[str]:
    """The text of each page: a line feed between printed lines, an empty line between paragraphs and cells.

    Running heads come first, running feet last; columns are read one after the other, tables row by row.
    """
    layouts = lay_out(find_document_tables(pages))
    return [_page_text(layout, page.height / 2) for layout, page in zip(layouts, pages, strict=True)]


def _page_text(layout: PageLayout, middle: float) -> str:
    heads = [line.text.raw for line in layout.running if line.box[1] < middle]
    feet = [line.text.raw for line in layout.running if line.box[1] >= middle]
    body: list[str] = []
    for block in layout.blocks:
        body += [block.text.raw] if isinstance(block, Paragraph) else _cells(block)
    return "\n\n".join(part for part in (*heads, *body, *feet) if part)


def _cells(table: Table) -> list[str]:
    """The cells' texts, row by row."""
    cells = sorted(table.cells, key=lambda cell: (cell.row, cell.col))
    return [place_words(cell.words, table.page).raw for cell in cells]
