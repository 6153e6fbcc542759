"""How a text object is set: size, weight, font, direction; asked once per object and once per font."""

import math
from typing import NamedTuple

from extract.read import pdfium
from extract.read.frame import Frame

_BOLD_NAMES = ("bold", "black", "heavy", "demi", "semibd")
_HEAVY = 700  # weight in the font's descriptor; lighter values are often invented by the writing program
_SUBSET_PREFIX = 7  # six letters and a plus sign before the name of a font of which only some letters are kept


class Style(NamedTuple):
    """Font size in points as seen, direction in degrees clockwise, and whether the text is drawn at all."""

    size: float
    bold: bool
    font: str
    turn: int
    hidden: bool


class StyleReader:
    """Reads styles of one page's text objects; remembers objects and fonts by address while the page is open."""

    def __init__(self, text_page: int, frame: Frame) -> None:
        self._text_page = text_page
        self._frame = frame
        self._fonts: dict[int, tuple[str, bool]] = {}

    def read_style(self, text_object: int, index: int) -> Style:
        """The style of a text object.

        Args:
            text_object: pdfium's handle; 0 for a character that belongs to none.
            index: one of its characters.
        """
        pdfium.get_char_matrix(self._text_page, index, pdfium.MATRIX)
        matrix, frame = pdfium.matrix, self._frame
        across, down = frame.a * matrix.a + frame.c * matrix.b, frame.b * matrix.a + frame.d * matrix.b
        length = math.hypot(across, down)
        height = abs(matrix.a * matrix.d - matrix.b * matrix.c) / length if length else abs(matrix.d)
        size = pdfium.get_font_size(self._text_page, index) * height
        turn = round(math.degrees(math.atan2(down, across)) / 90) % 4 * 90 if down else (0 if across >= 0 else 180)
        if not text_object:
            return Style(size, False, "", turn, False)
        mode = pdfium.get_render_mode(text_object)
        name, bold = self._read_font(pdfium.get_font(text_object))
        return Style(size, bold or mode == pdfium.FILL_AND_STROKE, name, turn, mode == pdfium.INVISIBLE)

    def _read_font(self, font: int | None) -> tuple[str, bool]:
        if not font:
            return "", False
        if font not in self._fonts:
            name = pdfium.read_string(pdfium.get_font_name, font)
            if name[_SUBSET_PREFIX - 1 : _SUBSET_PREFIX] == "+":
                name = name[_SUBSET_PREFIX:]
            lower = name.lower()
            bold = (
                any(part in lower for part in _BOLD_NAMES)
                or bool(pdfium.get_font_flags(font) & pdfium.FORCE_BOLD)
                or pdfium.get_font_weight(font) >= _HEAVY
            )
            self._fonts[font] = (name, bold)
        return self._fonts[font]
