"""Fonts without a name: browsers set some as drawings (Type 3); the library does not say whether these are bold.

The file says it in the descriptor of such a font; the widths of its letters tell which of them is meant.
"""

import re
from ctypes import addressof, c_float
from functools import cached_property

from extract.read import pdfium

BOLD_WEIGHT = 700
"""Of a font's descriptor, from which it is bold."""
WHOLE = 1000.0
"""Widths are told in thousandths of the font size."""
LETTERS = (*range(0x20, 0x250), *range(0x400, 0x460), *range(0x2010, 0x2040))
"""Characters whose widths are compared: Latin, Cyrillic, dashes and quotes."""

_OBJECT = re.compile(rb"(?<!\d)(\d+)\s+(\d+)\s+obj")
_NUMBER = re.compile(rb"\d+(?:\.\d+)?|\.\d+")
_TYPE_3 = re.compile(rb"/Subtype\s*/Type3\b")
_WIDTHS = re.compile(rb"/Widths\s*\[([^\]]*)\]")
_DESCRIPTOR = re.compile(rb"/FontDescriptor\s+(\d+)\s+(\d+)\s+R")
_WEIGHT = re.compile(rb"/FontWeight\s+(\d+)")
_BOLD_NAME = re.compile(rb"/FontName\s*/[^\s/<>\[\]()]*(?:bold|black|heavy)", re.IGNORECASE)


class NamelessFonts:
    """The fonts of a file that are drawings; looked for once, where a page has such a one."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def is_bold(self, font: int) -> bool:
        """Whether the descriptors of those fonts whose widths are the likest say that they are bold.

        Args:
            font: pdfium's handle of it.
        """
        mine = _widths_of(font) if self._fonts else frozenset()
        alike = [(len(widths - mine), bold) for widths, bold in self._fonts if mine and mine <= widths]
        least = min((more for more, _ in alike), default=0)
        told = [bold for more, bold in alike if more == least]
        return bool(told) and all(told)

    @cached_property
    def _fonts(self) -> list[tuple[frozenset[int], bool]]:
        """The widths of the fonts, and whether each is bold; not of those in compressed parts of the file."""
        found = []
        for match in _TYPE_3.finditer(self._content):
            start = self._content.rfind(b"obj", 0, match.start())
            font = self._content[start : self._content.find(b"endobj", match.start())]
            widths, descriptor = _WIDTHS.search(font), _DESCRIPTOR.search(font)
            if widths and descriptor:
                said = self._read_object(descriptor[1], descriptor[2])
                weight = _WEIGHT.search(said)
                bold = int(weight[1]) >= BOLD_WEIGHT if weight else _BOLD_NAME.search(said) is not None
                found.append((frozenset(round(float(width)) for width in _NUMBER.findall(widths[1])), bold))
        return found

    def _read_object(self, number: bytes, generation: bytes) -> bytes:
        """The source of an object of the file; nothing where it is not to be found."""
        start = self._objects.get((number, generation))
        return self._content[start : self._content.find(b"endobj", start)] if start else b""

    @cached_property
    def _objects(self) -> dict[tuple[bytes, bytes], int]:
        """Where the source of each object of the file begins."""
        return {(found[1], found[2]): found.end() for found in _OBJECT.finditer(self._content)}


def _widths_of(font: int) -> frozenset[int]:
    """The widths of the letters of a font; that of those it lacks is one of them."""
    width = c_float()
    cell = addressof(width)
    return frozenset(
        round(width.value) for code in LETTERS if pdfium.get_glyph_width(font, code, WHOLE, cell) and width.value
    )
