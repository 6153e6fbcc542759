"""The found cells drawn on the picture of their page: to see at a glance what a table was taken for."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from extract.page import Page
from extract.read.document import OpenDocument
from extract.tables import Table
from planoteka.writing import write_file

if TYPE_CHECKING:
    from PIL.Image import Image

SCALE = 2.0
"""Pixels a point: small print stays readable."""
PLAIN, MERGED, EDGE = (40, 120, 220, 40), (240, 140, 20, 70), (20, 70, 170, 255)
"""Red, green, blue and opacity of plain cells, of cells over several rows or columns, and of their borders."""
COLOURS = 64
"""Of the picture: enough for black print under two tints, at a quarter of the size."""
INSET = 1.0
"""Points by which a cell is drawn smaller, so that neighbours are seen apart."""


def draw_tables(document: OpenDocument, pages: Sequence[Page], tables: Sequence[Table], target: Path) -> list[Path]:
    """Writes a PNG a page: `target` for one page, else `target` with the page's number before its ending.

    Args:
        document: the PDF, open for reading.
        pages: to draw; one that was turned is drawn upright.
        tables: what was found on them.
        target: where to write.

    Raises:
        OutputNotWritable: where the picture cannot be written.
    """
    written = []
    for page in pages:
        picture = document.render_page(page.number, SCALE, page.turned)
        picture = _paint(picture, [t for t in tables if t.page == page.number])
        path = target if len(pages) == 1 else target.with_stem(f"{target.stem}-{page.number}")
        stream = BytesIO()
        picture.save(stream, "PNG", optimize=True)
        write_file(path, stream.getvalue())
        written.append(path)
    return written


def _paint(picture: "Image", tables: Sequence[Table]) -> "Image":
    """The picture under half-transparent cells."""
    from PIL import Image, ImageDraw

    layer = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    for cell in (cell for table in tables for cell in table.cells):
        x0, top, x1, bottom = cell.box
        inner = [SCALE * side for side in (x0 + INSET, top + INSET, x1 - INSET, bottom - INSET)]
        if inner[0] < inner[2] and inner[1] < inner[3]:
            pen.rectangle(inner, fill=MERGED if cell.rowspan * cell.colspan > 1 else PLAIN, outline=EDGE, width=2)
    return Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB").quantize(COLOURS)
