"""How a text object is set: size, weight, font, direction; asked once per object and once per font."""

import math
from array import array
from typing import NamedTuple

from extract.page import Box
from extract.read import pdfium
from extract.read.clip import ClipReader
from extract.read.frame import Frame
from extract.read.nameless import NamelessFonts
from extract.read.pdfium import count_clips, get_char_matrix, get_clip, get_font, get_font_size, get_render_mode

_BOLD_NAMES = ("bold", "black", "heavy", "demi", "semibd")
_PLAIN_NAME = "regular"  # believed more than a weight, which is often worked out of the width of the stems
SLANTING = 10.0  # degrees off the level or upright: a stamp or watermark; a skewed scan is off by less
_HEAVY = 700  # weight in the font's descriptor; lighter values are often invented by the writing program
_LINEAR = 16  # bytes of a matrix that say how text is turned and stretched; the others say where it stands
_SUBSET_PREFIX = 7  # six letters and a plus sign before the name of a font of which only some letters are kept


class Style(NamedTuple):
    """Font size in points as seen, direction in degrees clockwise, whether it is drawn at all, clipped, slanting."""

    size: float
    bold: bool
    font: str
    turn: int
    hidden: bool
    clip: Box | None = None
    slanting: bool = False


class StyleReader:
    """Reads styles of one page's text objects; remembers objects and fonts by address while the page is open."""

    def __init__(self, text_page: pdfium.TextPage, frame: Frame, nameless: NamelessFonts) -> None:
        self._text_page = text_page
        self._nameless = nameless
        self._clips = ClipReader(frame)
        self._linear = (frame.a, frame.b, frame.c, frame.d)
        self._fonts: dict[int | None, tuple[str, bool]] = {None: ("", False)}
        self._shared: dict[tuple[int | None, int, float, bytes], Style] = {}
        self.known: dict[int | None, Style] = {}

    def read_style(self, text_object: int | None, index: int) -> Style:
        """The style of a text object that is not known yet.

        Args:
            text_object: pdfium's handle; None for a character that belongs to none.
            index: one of its characters.
        """
        matrix = pdfium.matrix
        get_char_matrix(self._text_page, index, pdfium.MATRIX)
        font = get_font(text_object) if text_object else None
        mode = get_render_mode(text_object) if text_object else 0
        size = get_font_size(self._text_page, index)
        key = (font, mode, size, matrix.tobytes()[:_LINEAR])
        style = self._shared.get(key)
        if style is None:  # most objects of a page are set like another
            style = self._shared[key] = self._build(font, mode, size)
        if text_object and count_clips(get_clip(text_object)) > 0:
            style = style._replace(clip=self._read_clip(text_object, matrix[4:]))
        self.known[text_object] = style
        return style

    def _build(self, font: int | None, mode: int, font_size: float) -> Style:
        """The style of text that is set with the matrix in `pdfium.matrix`."""
        size, turn, slanting = _measure(self._linear)
        named = self._fonts.get(font)
        if named is None:
            named = self._fonts[font] = self._read_font(font or 0)
        name, bold = named
        bold = bold or mode == pdfium.FILL_AND_STROKE
        return Style(size * font_size, bold, name, turn, mode == pdfium.INVISIBLE, None, slanting)

    def _read_font(self, font: int) -> tuple[str, bool]:
        """The name of a font, and whether it is bold."""
        name, bold = _read_font(font)
        return name, bold or (not name and self._nameless.is_bold(font))

    def _read_clip(self, text_object: int, place: "array[float]") -> Box | None:
        """The clip of an object of the page itself: inside a form it lies in another space, and is left alone."""
        clip = self._clips.read_clip(text_object)
        if clip is None:
            return None
        pdfium.get_object_matrix(text_object, pdfium.MATRIX)
        return clip if pdfium.matrix[4:] == place else None


def _measure(linear: tuple[float, float, float, float]) -> tuple[float, int, bool]:
    """How much larger than its font size the text in `pdfium.matrix` is drawn, its direction, whether it slants."""
    ma, mb, mc, md, *_ = pdfium.matrix
    a, b, c, d = linear
    across, down = a * ma + c * mb, b * ma + d * mb
    if not down:
        return abs(md if ma else mc), 0 if across >= 0 else 180, False
    angle = math.degrees(math.atan2(down, across))
    quarter = round(angle / 90)
    height = abs(ma * md - mb * mc) / math.hypot(across, down)
    return height, quarter % 4 * 90, abs(angle - quarter * 90) > SLANTING


def _read_font(font: int) -> tuple[str, bool]:
    """The name of a font without its subset prefix, and whether it is bold."""
    name = pdfium.read_string(pdfium.get_font_name, font)
    if name[_SUBSET_PREFIX - 1 : _SUBSET_PREFIX] == "+":
        name = name[_SUBSET_PREFIX:]
    lower = name.lower()
    bold = (
        any(part in lower for part in _BOLD_NAMES)
        or bool(pdfium.get_font_flags(font) & pdfium.FORCE_BOLD)
        or (_PLAIN_NAME not in lower and pdfium.get_font_weight(font) >= _HEAVY)
    )
    return name, bold
