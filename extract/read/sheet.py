"""One open page read into a `Page`: the words, then what is drawn, each once."""

from extract.page import Fill, Page
from extract.read import pdfium
from extract.read.drawing import read_drawing
from extract.read.frame import read_frame
from extract.read.letters import read_text
from extract.read.rules import WHITE, build_edges
from extract.read.words import WordReader

HIDDEN_TEXT = "text is an invisible layer over a picture"


def read_sheet(page: int, number: int) -> Page:
    """Everything on an open page.

    Args:
        page: pdfium's handle of the page.
        number: of the page, from 1.
    """
    frame = read_frame(page)
    drawing = read_drawing(page, frame)
    text_page = pdfium.load_text(page)
    try:
        reader = WordReader(read_text(text_page), frame)
        words = tuple(reader.read_words())
    finally:
        pdfium.close_text(text_page)
    fills = tuple(
        dict.fromkeys(Fill(*area[:4], area.colour) for area in drawing.areas if min(area.colour) < WHITE)
    )
    return Page(
        number,
        frame.width,
        frame.height,
        words,
        tuple(build_edges(drawing.strokes)),
        fills,
        tuple(drawing.images),
        frame.rotation,
        notes=(HIDDEN_TEXT,) if reader.hidden else (),
    )
