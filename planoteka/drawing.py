"""The found cells drawn on the picture of their page: to see at a glance what a table was taken for."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

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


def draw_tables(document: OpenDocument, numbers: Sequence[int], tables: Sequence[Table], target: Path) -> list[Path]:
    """Writes a PNG a page: `target` for one page, else `target` with the page's number before its ending.

    Args:
        document: the PDF, open for reading.
        numbers: pages to draw, from 1.
        tables: what was found on them.
        target: where to write.

    Raises:
        OutputNotWritable: where the picture cannot be written.
    """
    written = []
    for number in numbers:
        picture = _paint(document.render_page(number, SCALE), [t for t in tables if t.page == number])
        path = target if len(numbers) == 1 else target.with_stem(f"{target.stem}-{number}")
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
