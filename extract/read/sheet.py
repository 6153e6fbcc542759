"""One open page read into a `Page`: its text, what is drawn, then what a person sees of both; each read once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from extract.page import Box, Page, Word
from extract.read import pdfium
from extract.read.areas import build_fills, is_white, join_areas
from extract.read.crossing import Crossings, split_at_rules
from extract.read.dots import add_bullets
from extract.read.doubles import drop_doubles
from extract.read.drawing import RULE, Colour, Drawing, read_drawing
from extract.read.fallback import join_fallback
from extract.read.frame import Frame, read_frame
from extract.read.letters import LetterReader
from extract.read.nameless import NamelessFonts
from extract.read.pictures import join_tiles
from extract.read.rules import build_edges
from extract.read.seams import find_seams
from extract.read.spaced import join_spaced, join_touching
from extract.read.style import StyleReader
from extract.read.underlines import drop_underlines
from extract.read.visible import find_beyond, keep_seen
from extract.read.words import read_runs

HIDDEN_TEXT = "text is an invisible layer over a picture"
OUTSIDE_TEXT = "words outside the page left out"
CLIPPED_TEXT = "words outside their clip left out"
MOSTLY = 0.75
"""Share of a page's letters that are read up or down on a page that lies on its side."""
FEWEST_LETTERS = 30
"""Letters of a page that lies on its side: fewer may be a label beside a picture."""
_TURN = attrgetter("turn")
_PICTURED_RULE: Colour = (0, 0, 0)  # the colour of a rule that is a picture is not asked


def read_sheet(page: int, number: int, nameless: NamelessFonts) -> Page:
    """Everything on an open page; one that lies on its side is turned.

    Args:
        page: pdfium's handle of the page.
        number: of the page, from 1.
        nameless: the fonts of its file that have no name.
    """
    sheet = _read_framed(page, number, read_frame(page), nameless)
    turn = find_turn(sheet.words)
    return replace(_read_framed(page, number, read_frame(page, turn), nameless), turned=turn) if turn else sheet


def find_turn(words: Sequence[Word]) -> int:
    """By how many degrees a page is to be turned clockwise so that most of its letters are upright."""
    if not any(map(_TURN, words)):
        return 0
    letters: Counter[int] = Counter()
    for word in words:
        letters[word.turn] += len(word.text)
    turn, most = letters.most_common(1)[0]
    return -turn % 360 if most >= max(FEWEST_LETTERS, MOSTLY * letters.total()) else 0


def _read_framed(page: int, number: int, frame: Frame, nameless: NamelessFonts) -> Page:
    text_page = pdfium.load_text(page)
    try:
        styles = StyleReader(text_page, frame, nameless)
        letters = LetterReader(text_page, frame)
        runs, hidden, slanting = read_runs(letters, styles)
        drawing = read_drawing(page, frame, styles.known)
        if drawing.replaced:
            letters.frames = drawing.replaced
            runs, hidden, slanting = read_runs(letters, styles)
        images = _take_images(drawing)
        areas = join_areas(drawing.areas)
        edges = build_edges(drawing.strokes, areas, frame.width, frame.height)
        runs, outside, clipped = keep_seen(runs, frame)
        crossings = Crossings(edges)
        runs = join_fallback(join_touching(runs, letters, crossings), letters, crossings)
        runs = join_spaced(runs, letters)
        runs = split_at_rules(runs, crossings, letters)
    finally:
        pdfium.close_text(text_page)
    dots = [dot[:4] for dot in drawing.dots if not is_white(dot.colour)]
    words = add_bullets(drop_doubles(runs.columns), dots)
    counts = ((HIDDEN_TEXT, hidden), (OUTSIDE_TEXT, len(outside)), (CLIPPED_TEXT, clipped))
    notes = [f"{note}: {count}" for note, count in counts if count]
    return Page(
        number,
        frame.width,
        frame.height,
        tuple(words),
        tuple(drop_underlines(edges, words)),
        tuple(build_fills(areas, frame.width, frame.height)),
        images,
        frame.rotation,
        notes=tuple(notes),
        slanting=tuple(slanting),
        seams=tuple(find_seams(drawing.areas, edges)),
        beyond=tuple(find_beyond(outside, words, frame)),
    )


def _take_images(drawing: Drawing) -> tuple[Box, ...]:
    """The pictures; thin ones become strokes of the drawing."""
    images = []
    for box in join_tiles(drawing.images):
        if min(box[2] - box[0], box[3] - box[1]) <= RULE:
            drawing.add_rule(box, _PICTURED_RULE)
        else:
            images.append(box)
    return tuple(images)
