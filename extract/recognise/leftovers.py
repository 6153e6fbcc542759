"""Ink that no word covers: page numbers, dashes and numerals that Tesseract passed over; large ones are pictures."""

import numpy as np

from extract.recognise.areas import MARGIN, Line, Piece, build_lines, cut_picture, find_dpi, find_tight
from extract.recognise.grid import Area
from extract.recognise.picture import Upright
from extract.recognise.tesseract import LINE, read_pictures

MESH = 2.5  # points; ink within this distance belongs together: wider than a letter's gap, narrower than a blank
BESIDE = 1.2  # points beside a word whose ink is its own
OVER = 0.4  # points above and below it: an accent that was cut off lies no farther
LEAST = 1.8  # points; smaller spots are dirt
TALL = 26.0  # points; taller things are pictures, stamps, signatures
WIDE = 60.0  # points; so are wide ones taller than a line
LINE_HEIGHT = 15.0  # points
SHORT_WORD = 2  # characters of a word that Tesseract may have placed beside its ink
STRAY = 2.0  # heights of its line by which it may lie off
BLANK = 0.25  # of a line's height: the narrowest blank between words
FLAT = 2.0  # a dash is wider than high by this factor
UNREAD = "?"
BELIEVED = 0.6  # confidence from which a leftover is text


def find_leftovers(lines: list[Line], upright: Upright) -> tuple[list[Area], list[Area]]:
    """Find ink outside all words.

    Returns:
        (areas that may be text, areas that are pictures), both in pixels.
    """
    scale = upright.scale
    ink = upright.ink.copy()
    beside, over = round(BESIDE * scale), round(OVER * scale)
    for line in lines:
        for p in line.pieces:
            ink[max(0, p.top - over) : p.bottom + over, max(0, p.left - beside) : p.right + beside] = False
    text, pictures = [], []
    for area in _find_clusters(ink, max(1, round(MESH * scale))):
        tight = find_tight(upright._replace(ink=ink), area)
        if tight is None:
            continue
        width, height = (tight[2] - tight[0]) / scale, (tight[3] - tight[1]) / scale
        if max(width, height) < LEAST:
            continue
        if height > TALL or (width > WIDE and height > LINE_HEIGHT):
            pictures.append(tight)
        elif width <= WIDE:
            text.append(tight)
    return text, pictures


def drop_in_pictures(lines: list[Line], pictures: list[Area], scale: float) -> list[Line]:
    """Leave out hardly recognised words on pictures: parts of crests and stamps look like letters."""
    near = MESH * scale
    result = []
    for line in lines:
        row = [
            p
            for p in line.pieces
            if p.confidence >= BELIEVED
            or not any(
                p.left < area[2] + near and area[0] - near < p.right and p.top < area[3] and area[1] < p.bottom
                for area in pictures
            )
        ]
        if row:
            result.append(line._replace(pieces=tuple(row)))
    return result


def place_strays(lines: list[Line], spots: list[Area]) -> tuple[list[Line], list[Area]]:
    """Give short words whose ink lies beside their box that ink as their box.

    Tesseract reads a lone `i` right but often places it on its neighbour's letters.

    Returns:
        The lines with their boxes put right, and the spots that belong to no word.
    """
    result = list(lines)
    left = []
    for spot in spots:
        width, height = spot[2] - spot[0], spot[3] - spot[1]
        near = float("inf")
        best: tuple[int, int, int] | None = None
        for index, line in enumerate(result):
            box = line.box
            if min(box[3], spot[3]) - max(box[1], spot[1]) < height / 2:
                continue
            for place, piece in enumerate(line.pieces):
                gap = max(spot[0] - piece.right, piece.left - spot[2], 0)
                near = min(near, gap / (box[3] - box[1]))
                if len(piece.text) <= SHORT_WORD and gap <= STRAY * (box[3] - box[1]):
                    best = min(best or (gap, index, place), (gap, index, place))
        if best is None:
            # what stands closer to a word than a blank is a part of its last letter; a dash is a sign of its own
            if near > BLANK or width > FLAT * height:
                left.append(spot)
            continue
        _, index, place = best
        row = list(result[index].pieces)
        row[place] = row[place]._replace(left=spot[0], top=spot[1], right=spot[2], bottom=spot[3])
        result[index] = result[index]._replace(pieces=tuple(sorted(row, key=lambda piece: piece.left)))
    return result, left


def _find_clusters(ink: np.ndarray[tuple[int, int], np.dtype[np.bool_]], mesh: int) -> list[Area]:
    """Boxes around ink whose meshes touch, also over corners."""
    rows, columns = -(-ink.shape[0] // mesh), -(-ink.shape[1] // mesh)
    padded = np.zeros((rows * mesh, columns * mesh), dtype=bool)
    padded[: ink.shape[0], : ink.shape[1]] = ink
    counts = padded.reshape(rows, mesh, columns, mesh).sum(axis=(1, 3))
    waiting = {(int(row), int(column)) for row, column in zip(*np.nonzero(counts > 2), strict=True)}
    areas = []
    while waiting:
        stack = [waiting.pop()]
        top, left = bottom, right = stack[0]
        while stack:
            row, column = stack.pop()
            top, bottom, left, right = min(top, row), max(bottom, row), min(left, column), max(right, column)
            near = {(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & waiting
            waiting -= near
            stack += near
        areas.append((left * mesh, top * mesh, min((right + 1) * mesh, ink.shape[1]), (bottom + 1) * mesh))
    return sorted(areas, key=lambda area: (area[1], area[0]))


def read_leftovers(areas: list[Area], cells: list[Area], upright: Upright, languages: str) -> list[Line]:
    """Read ink outside all words, each spot as a line of its own."""
    pictures = [cut_picture(upright, area) for area in areas]
    lines = []
    for area, words in zip(areas, read_pictures(pictures, languages, LINE, find_dpi(upright)), strict=True):
        x, y = (area[0] + area[2]) / 2, (area[1] + area[3]) / 2
        cell = next((c for c in cells if c[0] <= x < c[2] and c[1] <= y < c[3]), None)
        found = build_lines(words, area[0] - MARGIN, area[1] - MARGIN, cell)
        # a sign that the language's model does not know may be a digit: numbers are voted on
        sure = any(word.confidence >= BELIEVED for word in words)
        lines += found if sure else [Line((Piece(UNREAD, *area, 0.0),), cell)]
    return lines


def believe(lines: list[Line]) -> list[Line]:
    """Leave out what was not read surely: ink outside all words is dirt more often than text."""
    sure = [line._replace(pieces=tuple(p for p in line.pieces if p.confidence >= BELIEVED)) for line in lines]
    return [line for line in sure if line.pieces]
