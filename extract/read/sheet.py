"""One open page read into a `Page`: the words, then what is drawn, each once."""

from extract.page import Page
from extract.read import pdfium
from extract.read.areas import build_fills
from extract.read.drawing import RULE, Colour, read_drawing
from extract.read.frame import read_frame
from extract.read.letters import LetterReader
from extract.read.pictures import join_tiles
from extract.read.rules import build_edges
from extract.read.style import StyleReader
from extract.read.words import read_runs

HIDDEN_TEXT = "text is an invisible layer over a picture"
_PICTURED_RULE: Colour = (0, 0, 0)  # the colour of a rule that is a picture is not asked


def read_sheet(page: int, number: int) -> Page:
    """Everything on an open page.

    Args:
        page: pdfium's handle of the page.
        number: of the page, from 1.
    """
    frame = read_frame(page)
    text_page = pdfium.load_text(page)
    try:
        styles = StyleReader(text_page, frame)
        runs, hidden = read_runs(LetterReader(text_page, frame), styles)
    finally:
        pdfium.close_text(text_page)
    drawing = read_drawing(page, frame, styles.known)
    images = []
    for box in join_tiles(drawing.images):
        if min(box[2] - box[0], box[3] - box[1]) <= RULE:
            drawing.add_rule(box, _PICTURED_RULE)
        else:
            images.append(box)
    return Page(
        number,
        frame.width,
        frame.height,
        tuple([run.word for run in runs]),
        tuple(build_edges(drawing.strokes, drawing.areas, frame.width, frame.height)),
        tuple(build_fills(drawing.areas, frame.width, frame.height)),
        tuple(images),
        frame.rotation,
        notes=(HIDDEN_TEXT,) if hidden else (),
    )
