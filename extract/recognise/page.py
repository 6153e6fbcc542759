"""A page's picture becomes the same value as a page read from its text layer.

Boxes are points of the page put upright: where a scan is askew by some tenths of a degree, rules and lines lie
level in the result, as the table finder needs them, and `skew` tells the angle (`place_on_scan` turns a box back).
"""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from extract.page import Box, Edge, Page, Word
from extract.recognise.accents import restore_accents
from extract.recognise.areas import Line, Piece, read_areas
from extract.recognise.cache import default_cache, find_key, read_kept, write_kept
from extract.recognise.capitals import settle_capitals
from extract.recognise.correct import correct_lines
from extract.recognise.dashes import place_dashes
from extract.recognise.errors import TesseractMissing
from extract.recognise.foreign import read_foreign
from extract.recognise.gaps import count_strokes, reach_dots, split_glued
from extract.recognise.grid import Area, find_cells
from extract.recognise.judge import judge_pieces
from extract.recognise.leftovers import believe, drop_in_pictures, find_leftovers, place_strays, read_leftovers
from extract.recognise.numbers import read_numbers
from extract.recognise.opinions import read_again
from extract.recognise.order import arrange_lines
from extract.recognise.picture import Upright, build_upright
from extract.recognise.points import settle_points
from extract.recognise.rules import Rule, find_rules, wipe_rules
from extract.recognise.script import MODELS, Models, detect_looks, find_models
from extract.recognise.style import DESCENT, find_baseline, find_bold, find_sizes
from extract.recognise.tesseract import tesseract_version

if TYPE_CHECKING:
    from PIL.Image import Image

READABLE = 0.95  # what a page read in its own script is worth at least (`judge_pieces`); in the wrong one about .5


def recognise_page(
    image: "Image",
    number: int,
    width: float,
    height: float,
    *,
    languages: Sequence[str] | None = None,
    cache: Path | None = None,
) -> Page:
    """Read a page from its picture.

    Args:
        image: The whole page; 300 dots an inch are best, others are scaled to it.
        number: The page's number, from 1.
        width: The page's width in points.
        height: The page's height in points.
        languages: Tesseract's models to read with, the main one first; found from the page's script where None.
        cache: The directory that keeps recognised pages; the user's own cache directory where None.

    Returns:
        A page with health `recognised`: words with their confidence (`printed` is what Tesseract said of a word whose
        letters were put right without looking), edges from the picture's rules. Of a picture that lies on its side,
        width and height change places and `turned` is the turn.

    Raises:
        TesseractMissing: the program or a model that the page needs is not installed.
        TesseractFailed: the program gave up on the page.
    """
    folder = default_cache() if cache is None else cache
    key = find_key(image, width, height, tesseract_version(), languages)
    kept = read_kept(folder, key, number)
    if kept is not None:
        return kept
    page = _read_page(image, number, width, height, languages)
    write_kept(folder, key, page)
    return page


def _read_page(image: "Image", number: int, width: float, height: float, languages: Sequence[str] | None) -> Page:
    upright = build_upright(image, width)
    looks = detect_looks(upright)
    if looks.turn:
        turned = image.rotate(-looks.turn, expand=True)
        if looks.turn % 180:
            width, height = height, width
        upright = build_upright(turned, width)
    rules = find_rules(upright.ink, upright.scale)
    clean = wipe_rules(upright, rules)
    cells = find_cells(rules, upright.scale)
    lines, models = _read_script(clean, cells, looks.script, languages)
    lines = restore_accents(lines, find_leftovers(lines, clean)[0], clean, models.main)
    lines = read_again(lines, clean, models.others)
    lines = read_foreign(lines, clean, models.foreign)
    spots, pictures = find_leftovers(lines, clean)
    lines, spots = place_dashes(lines, spots, cells)
    lines, spots = place_strays(drop_in_pictures(lines, pictures, upright.scale), spots)
    lines += believe(read_numbers(read_leftovers(spots, cells, clean, models.main), clean, [models.digits]))
    lines = count_strokes(split_glued(lines, clean.ink), clean.ink)
    lines = read_numbers(reach_dots(lines, clean.ink), clean, [models.digits])
    lines = settle_capitals(settle_points(correct_lines(lines), clean.ink))
    scale = upright.scale
    return Page(
        number=number,
        width=width,
        height=height,
        words=tuple(_build_words(arrange_lines(lines), upright)),
        edges=tuple(_build_edge(rule, scale) for rule in rules),
        images=tuple(_build_box(area, scale) for area in pictures),
        turned=looks.turn,
        health="recognised",
        skew=round(upright.skew, 2),
    )


def _read_script(
    upright: Upright, cells: list[Area], script: str | None, languages: Sequence[str] | None
) -> tuple[list[Line], Models]:
    """The first reading, and the models of the page's script; where its words are none, the other script is tried."""
    if languages:
        models = find_models("Latin", languages)
        return read_areas(upright, cells, models.main), models
    tried: list[tuple[float, list[Line], Models]] = []
    for name in sorted(MODELS, key=lambda name: name != (script or "Latin")):
        try:
            models = find_models(name)
        except TesseractMissing:
            if tried and tried[0][0] > 0:  # the other script's models would only have been a trial
                break
            raise
        lines = read_areas(upright, cells, models.main)
        worth = judge_pieces([piece for line in lines for piece in line.pieces], upright.ink)
        tried.append((worth, lines, models))
        if worth >= READABLE:
            break
    _, lines, models = max(tried, key=lambda reading: reading[0])
    return lines, models


def _build_words(lines: list[Line], upright: Upright) -> list[Word]:
    scale = upright.scale
    sizes = find_sizes(lines, scale)
    bold = find_bold(lines, sizes, upright)
    words = []
    for line, size, heavy in zip(lines, sizes, bold, strict=True):
        bottom = find_baseline(line) / scale + DESCENT * size
        words += [_build_word(p, b, size, bottom, scale) for p, b in zip(line.pieces, heavy, strict=True)]
    return words


def _build_word(piece: Piece, bold: bool, size: float, bottom: float, scale: float) -> Word:
    left, right = round(piece.left / scale, 2), round(piece.right / scale, 2)
    box = (left, round(bottom - size, 2), right, round(bottom, 2))
    read = piece.read if piece.read != piece.text else ""
    return Word(piece.text, *box, size=size, bold=bold, confidence=round(piece.confidence, 3), printed=read)


def _build_edge(rule: Rule, scale: float) -> Edge:
    start, end, middle = round(rule.start / scale, 2), round(rule.end / scale, 2), round(rule.middle / scale, 2)
    return Edge(start, middle, end, middle) if rule.horizontal else Edge(middle, start, middle, end)


def _build_box(area: Area, scale: float) -> Box:
    left, top, right, bottom = (round(value / scale, 2) for value in area)
    return (left, top, right, bottom)


def place_on_scan(box: Box, page: Page) -> Box:
    """Where a box of the levelled page lies on the scan as it is."""
    x, y = (box[0] + box[2]) / 2 - page.width / 2, (box[1] + box[3]) / 2 - page.height / 2
    angle = math.radians(page.skew)
    dx = x * math.cos(angle) - y * math.sin(angle) - x
    dy = x * math.sin(angle) + y * math.cos(angle) - y
    return (box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy)
