"""The document as one stream: tables that go on over pages made whole."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.layout import Block, PageLayout, Paragraph
from extract.rows import table_rows
from extract.stitch.join import continue_table
from extract.stitch.reads_on import words_go_on
from extract.stitch.same import same_columns
from extract.stitch.stitched import OpenTable, StreamItem
from extract.stitch.strip import continue_row
from extract.tables import Table

FOOTNOTE_SIZE = 0.92
"""Footnotes are set in letters smaller than this part of the page's usual size."""
HEADINGS = 3
"""Headings over a table that may be printed again with its header."""


def stitch(layouts: Sequence[PageLayout]) -> list[StreamItem]:
    """The document as one stream of paragraphs and whole tables; empty pages part nothing."""
    stream: list[StreamItem | OpenTable] = []
    last: OpenTable | None = None
    for before_page, layout in _with_page_before(layouts):
        strip = len(layout.blocks)  # where the rest of a row stands
        for position, block in enumerate(layout.blocks):
            if isinstance(block, Paragraph):
                if last is not None and _at_break(last, layout, position, before_page) and continue_row(last, block):
                    strip = position
                else:
                    _add_paragraph(stream, block, before_page if position == 0 else None)
                continue
            if (
                last is not None
                and (_at_break(last, layout, position, before_page) or strip == position - 1)
                and same_columns(last.table, block)
                and continue_table(last, block)
            ):
                if strip != position - 1:
                    del stream[len(stream) - position :]  # headings printed again
                continue
            before, last = last, OpenTable(block, table_rows(block), [(block.page, block.box)], _headings_above(stream))
            last.before = before
            if before is not None and same_columns(before.table, block):
                last.take_header(before)
            stream.append(last)
    return [item.close() if isinstance(item, OpenTable) else item for item in stream]


def _with_page_before(layouts: Sequence[PageLayout]) -> Iterator[tuple[PageLayout | None, PageLayout]]:
    """The pages that are not empty, each with the one it follows; with none where a page between is not at hand."""
    before, number = None, 0
    for layout in layouts:
        if layout.number != number + 1:
            before = None
        number = layout.number
        if not layout.is_empty:
            yield before, layout
            before = layout


def _at_break(last: OpenTable, layout: PageLayout, position: int, before: PageLayout | None) -> bool:
    """Whether nothing but footnotes stands between the last table, on the page before, and the block here."""
    if before is None or last.table.page != before.number:
        return False
    after_table = before.blocks[_position(before, last.table) + 1 :]
    repeated = all(isinstance(b, Paragraph) and b.joined in last.above for b in layout.blocks[:position])
    return repeated and all(_is_footnote(b, before) for b in after_table)


def _add_paragraph(stream: list[StreamItem | OpenTable], paragraph: Paragraph, before: PageLayout | None) -> None:
    """Add a paragraph, the first of its page to the one before that it goes on with."""
    above = _end_of(before, stream)
    if above and paragraph_goes_on(above, paragraph):
        stream[-1] = replace(above, text=above.text + paragraph.text)
    else:
        stream.append(paragraph)


def _end_of(page: PageLayout | None, stream: Sequence[StreamItem | OpenTable]) -> Paragraph | None:
    """The paragraph with which a page ends, the last one of the stream."""
    above = stream[-1] if page and stream else None
    return above if page and isinstance(above, Paragraph) and above.text.lines[-1].page == page.number else None


def paragraph_goes_on(above: Paragraph, below: Paragraph) -> bool:
    """Whether a page cut a heading or a paragraph of text: set alike on both sides, its words read on."""
    alike = (above.bold, above.size, above.loud) == (below.bold, below.size, below.loud)
    return alike and words_go_on(above.joined, below.joined)


def _headings_above(stream: Sequence[StreamItem | OpenTable]) -> tuple[str, ...]:
    """The last paragraphs before a table."""
    texts: list[str] = []
    for item in reversed(stream[-HEADINGS:]):
        if not isinstance(item, Paragraph):
            break
        texts.append(item.joined)
    return tuple(texts)


def _position(layout: PageLayout, table: Table) -> int:
    """Where a table stands among the blocks of its page, or the lines that were read as the rest of its last row."""
    blocks = list(enumerate(layout.blocks))
    sides = (table.box[1], table.box[3])
    return ([i for i, b in blocks if b is table] or [i for i, b in blocks if (b.box[1], b.box[3]) == sides])[0]


def _is_footnote(block: Block, layout: PageLayout) -> bool:
    """Small letters at the foot of the page, not bold ones as a heading's, that begin with a mark or a number."""
    if not isinstance(block, Paragraph) or block.bold:
        return False
    sizes = sorted(w.size for b in layout.blocks if isinstance(b, Table) for c in b.cells for w in c.words)
    usual = sizes[len(sizes) // 2] if sizes else block.size
    return re.match(r"^[\d*¹²³⁴⁵]", block.joined) is not None and block.size <= usual / FOOTNOTE_SIZE
