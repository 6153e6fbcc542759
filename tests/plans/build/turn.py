"""Pages stored sideways: the content turned by a quarter, /Rotate turning it back for the reader."""

from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw


def turn_pages(path: Path) -> None:
    """Stores every page of the file turned by 90 degrees, so that it looks as before."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        width, height = page.get_size()
        # counter-clockwise on the stored page: (x, y) -> (height - y, x); /Rotate 90 turns it back clockwise
        raw.FPDFPage_TransFormWithClip(page, raw.FS_MATRIX(0, 1, -1, 0, height, 0), raw.FS_RECTF(0, width, height, 0))
        page.set_mediabox(0, 0, height, width)
        page.set_cropbox(0, 0, height, width)
        page.set_rotation(90)
    document.save(str(path))
    document.close()
