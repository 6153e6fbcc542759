"""Pages stored sideways: /Rotate turns them back for the reader, or their reader turns the sheet."""

import ctypes
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw

HEAD_SIZE = 9.0
"""Points of the letters of a running head."""
FIRST = 12
"""The number of the first page of a plan within its gazette."""


def turn_pages(path: Path) -> None:
    """Stores every page of the file turned by 90 degrees, so that it looks as before."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        _lay_down(page)
        page.set_rotation(90)
    document.save(str(path))
    document.close()


def lay_pages(path: Path, head: str) -> None:
    """Prints wide pages sideways on upright sheets with a running head and a number, as a gazette does."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        _lay_down(page)
    document.save(str(path))
    document.close()
    document = pypdfium2.PdfDocument(path.read_bytes())
    for number, page in enumerate(document, FIRST):
        width, height = page.get_size()
        _write(document, page, head, 30, height - 20)
        _write(document, page, str(number), width / 2, 14)
        raw.FPDFPage_GenerateContent(page)
    document.save(str(path))
    document.close()


def _lay_down(page: pypdfium2.PdfPage) -> None:
    """Turns a page's content counter-clockwise, (x, y) to (height - y, x)."""
    width, height = page.get_size()
    raw.FPDFPage_TransFormWithClip(page, raw.FS_MATRIX(0, 1, -1, 0, height, 0), raw.FS_RECTF(0, width, height, 0))
    page.set_mediabox(0, 0, height, width)
    page.set_cropbox(0, 0, height, width)


def _write(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, text: str, x: float, y: float) -> None:
    """A line of text whose first letter stands at a point of the page, from the lower left corner."""
    line = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", HEAD_SIZE)
    letters = ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")
    raw.FPDFText_SetText(line, ctypes.cast(letters, raw.FPDF_WIDESTRING))
    raw.FPDFPageObj_Transform(line, 1, 0, 0, 1, x, y)
    raw.FPDFPage_InsertObject(page, line)
