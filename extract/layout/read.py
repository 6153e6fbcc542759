"""Paragraphs and tables of pages in reading order, headings told from text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import inf

from extract.layout.blocks import Block, PageLayout, Paragraph
from extract.layout.columns import split_columns
from extract.layout.paragraphs import build_paragraph, split_paragraphs
from extract.layout.sheet_text import without_sheet_text
from extract.lines import group_lines
from extract.page import Page, Word
from extract.standing import between_heights, outside
from extract.tables import PageTables, Table

LITTLE_TEXT = 300
"""Letters outside tables below which they do not tell how large text is."""
TEXT = 12.0
"""Points that the letters of a document's text have, at most."""
LARGER = 1.08
"""Times the size of the text from which letters are those of a heading."""
LINES_OF_HEADING = 4
"""Lines of a heading, at most."""
LINES_BESIDE = 3
"""Lines of text beside a table, at least, that make it one of a column."""
FEW_LINES = 8
"""Lines of text from which a page tells its usual size itself."""


def lay_out(pages: Sequence[PageTables]) -> list[PageLayout]:
    """Paragraphs and tables of all pages in reading order."""
    layouts = []
    for found in without_sheet_text(pages):
        page, taken = found.page, {id(w) for line in found.running for w in line}
        taken.update([id(w) for table in found.tables for cell in table.cells for w in cell.words])
        body = [w for w in page.words if id(w) not in taken]
        for table in found.tables:
            body = outside(body, table.box)
        blocks: list[Block] = []
        top = 0.0
        narrow = [table for table in found.tables if _stands_in_column(table, body)]
        for table in found.tables:
            if table not in narrow:
                blocks += _read_paragraphs(page, between_heights(body, top, table.box[1]), table_below=True)
                blocks.append(table)
                top = max(top, table.box[1])
        blocks += _read_paragraphs(page, between_heights(body, top, inf))
        for table in narrow:
            blocks.insert(_place_in_column(table, blocks), table)
        running = [build_paragraph(page.number, [line], page.width) for line in found.running]
        layouts.append(PageLayout(page.number, tuple(blocks), tuple(running), page.is_empty))
    usual = _usual_size(layouts)
    return [_with_loud(layout, usual) for layout in layouts]


def _stands_in_column(table: Table, body: Sequence[Word]) -> bool:
    """Whether the table stands in one of two columns of text: lines go on beside it, all of them on one side."""
    x0, top, x1, bottom = table.box
    beside = group_lines(between_heights(body, top, bottom))
    if len(beside) < LINES_BESIDE:
        return False
    left, right = min(line[0].x0 for line in beside), max(line[-1].x1 for line in beside)
    return left >= x1 or right <= x0


def _place_in_column(table: Table, blocks: Sequence[Block]) -> int:
    """Where a table of one column stands among the blocks: before the first one below it in its column."""
    left, top, right, _ = table.box
    column = [i for i, b in enumerate(blocks) if left <= (b.box[0] + b.box[2]) / 2 <= right]
    return next((i for i in column if blocks[i].box[1] >= top), column[-1] + 1 if column else len(blocks))


def _usual_size(layouts: Sequence[PageLayout]) -> float:
    """The size of most letters of the paragraphs, in points; few of them may all be those of headings."""
    sizes: Counter[float] = Counter()
    for block in (block for layout in layouts for block in layout.blocks):
        if isinstance(block, Paragraph):
            sizes[block.size] += len(block.joined)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    return min(usual, TEXT) if sum(sizes.values()) < LITTLE_TEXT else usual


def _with_loud(layout: PageLayout, usual: float) -> PageLayout:
    """The page with its headings told; sizes are compared on the page itself where it has enough text."""
    lines = sum(len(b.text.lines) for b in layout.blocks if isinstance(b, Paragraph))
    body = _usual_size([layout]) if lines >= FEW_LINES else usual
    blocks = [replace(b, loud=True) if isinstance(b, Paragraph) and _is_loud(b, body) else b for b in layout.blocks]
    return replace(layout, blocks=tuple(blocks))


def _is_loud(paragraph: Paragraph, body: float) -> bool:
    text = paragraph.joined.strip()
    if paragraph.bold or (text.isupper() and any(c.isalpha() for c in text)):
        return True
    larger = paragraph.size >= LARGER * body and len(paragraph.text.lines) <= LINES_OF_HEADING
    ends = text.endswith(".") and re.search(r"\d\.$", text) is None  # a sentence; `2022.-2025.` is none
    return larger and (text.endswith(":") or (not ends and " " in text))


def _read_paragraphs(page: Page, words: Sequence[Word], table_below: bool = False) -> list[Paragraph]:
    """Paragraphs of the words between two tables, column by column."""
    if not words:
        return []
    lines = group_lines(words)
    result = []
    for column in split_columns(lines, table_below):
        result += split_paragraphs(page, column)
    return result
