"""The page cut into areas that are read by themselves: every cell with ink, and the page without its cells."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from extract.recognise.grid import Area
from extract.recognise.picture import POINTS, Upright
from extract.recognise.tesseract import BLOCK, COLUMNS, Reading, read_pictures

if TYPE_CHECKING:
    from PIL.Image import Image

MARGIN = 10  # pixels of paper around what Tesseract reads: it loses letters at the very edge of a picture
LEAST_INK = 8  # pixels; a cell with less holds no letter, not even a dot


class Piece(NamedTuple):
    """What was read as one word: pixels of the upright page.

    `read` is what Tesseract said where `text` is put right by what words there are, not by the ink.
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float
    read: str = ""


class Line(NamedTuple):
    """Pieces from left to right, and the cell (pixels) they stand in; None outside tables."""

    pieces: tuple[Piece, ...]
    cell: Area | None = None

    @property
    def box(self) -> Area:
        """The smallest area around its pieces."""
        return (
            min(piece.left for piece in self.pieces),
            min(piece.top for piece in self.pieces),
            max(piece.right for piece in self.pieces),
            max(piece.bottom for piece in self.pieces),
        )


def read_areas(upright: Upright, cells: list[Area], languages: str) -> list[Line]:
    """Read every cell by itself, then the rest of the page.

    Args:
        upright: The page's picture without its rules.
        cells: The areas of cells in pixels.
        languages: Models for Tesseract.

    Returns:
        The lines; those of a cell stay together, those of the rest in Tesseract's order of reading.
    """
    dpi = find_dpi(upright)
    rest = upright.grey.copy()
    filled = []
    for cell in cells:
        rest[cell[1] : cell[3], cell[0] : cell[2]] = 255
        tight = find_tight(upright, cell)
        if tight is not None:
            filled.append((cell, tight))
    readings = read_pictures([cut_picture(upright, tight) for _, tight in filled], languages, BLOCK, dpi)
    from PIL import Image as images

    lines = []
    for (cell, tight), reading in zip(filled, readings, strict=True):
        lines += build_lines(reading, tight[0] - MARGIN, tight[1] - MARGIN, cell)
    whole = read_pictures([images.fromarray(rest)], languages, COLUMNS, dpi)[0]
    return lines + build_lines(whole, 0, 0, None)


def find_dpi(upright: Upright) -> int:
    """Pixels an inch of the upright picture."""
    return round(upright.scale * POINTS)


def find_tight(upright: Upright, area: Area) -> Area | None:
    """The smallest area around the ink in an area, None where there is no letter's worth."""
    left, top, right, bottom = area
    ink = upright.ink[top:bottom, left:right]
    if np.count_nonzero(ink) < LEAST_INK:
        return None
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return (int(left + columns[0]), int(top + rows[0]), int(left + columns[-1] + 1), int(top + rows[-1] + 1))


def cut_picture(upright: Upright, area: Area, margin: int = MARGIN) -> "Image":
    """An area's picture with white paper around it."""
    from PIL import Image as images

    left, top, right, bottom = area
    return images.fromarray(np.pad(upright.grey[top:bottom, left:right], margin, constant_values=255))


def build_lines(readings: list[Reading], x: int, y: int, cell: Area | None) -> list[Line]:
    """Tesseract's words of one picture as lines of the page, the picture's corner lying at (x, y)."""
    groups: dict[tuple[int, int, int], list[Piece]] = {}
    for word in readings:
        box = (word.left + x, word.top + y, word.right + x, word.bottom + y)
        groups.setdefault(word.line, []).append(Piece(word.text, *box, word.confidence))
    return [Line(tuple(sorted(group, key=lambda piece: piece.left)), cell) for group in groups.values()]
