"""The characters of an open page as pdfium orders them, every one with its index and, when asked, its place.

pdfium gives the whole text in one call, generated spaces and line ends included. Where that text has as many
characters as the page (nearly always), position and index are the same; else (fonts without a right mapping give
control codes that the call leaves out) the characters are asked one by one.
"""

import ctypes
from typing import NamedTuple

from extract.read import pdfium
from extract.read.frame import Frame

LINE_END_HYPHEN = "\ufffe"  # stands for a hyphen at a line end that pdfium joined to the next line
NO_LETTER = "\ufffd"  # a glyph without any code
_HYPHEN_CODE = 2  # how single characters give the same hyphen
_FIRST_LETTER = 32
_LAST_LETTER = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)


class Letter(NamedTuple):
    """A character as seen, along its line: where its advance starts and ends, and the baseline across it."""

    start: float
    end: float
    baseline: float


class LetterReader:
    """The text of one page (`text[i]` is character i) and the places of its characters."""

    def __init__(self, handle: int, frame: Frame) -> None:
        self.handle = handle
        self.frame = frame
        self.text = _read_text(handle)

    def read_start(self, index: int, turn: int) -> tuple[float, float]:
        """Where a character starts along its line, and the baseline; cheaper than `read_letter`."""
        pdfium.get_origin(self.handle, index, pdfium.D1, pdfium.D2)
        x, y = self.frame.point(pdfium.double_1.value, pdfium.double_2.value)
        return (y, x) if turn % 180 else (x, y)

    def read_letter(self, index: int, turn: int) -> Letter:
        """The place of a character.

        Args:
            index: of the character.
            turn: direction of its line in degrees clockwise: at 180 and 270 `end` is below `start`.
        """
        start, baseline = self.read_start(index, turn)
        rect = pdfium.rect
        pdfium.get_loose_box(self.handle, index, pdfium.RECT)
        x0, top, x1, bottom = self.frame.box(rect.left, rect.bottom, rect.right, rect.top)
        low, high = (top, bottom) if turn % 180 else (x0, x1)
        return Letter(start, max(start, high) if turn < 180 else min(start, low), baseline)


def _read_text(handle: int) -> str:
    count = pdfium.count_chars(handle)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.get_text(handle, 0, count, ctypes.addressof(buffer))
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
    if len(text) != count or "\x00" in text:
        text = "".join([_read_code(handle, index) for index in range(count)])
    return text


def _read_code(handle: int, index: int) -> str:
    code: int = pdfium.get_unicode(handle, index)
    if _FIRST_LETTER <= code <= _LAST_LETTER and code not in _SURROGATES:
        return chr(code)
    if code == _HYPHEN_CODE and pdfium.is_hyphen(handle, index) == 1:
        return LINE_END_HYPHEN
    if code == 0 or code >= _FIRST_LETTER:
        return NO_LETTER
    return chr(code)
