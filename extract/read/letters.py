"""The text of an open page as pdfium orders it, with every character's index kept.

pdfium gives the whole text in one call, generated spaces and line ends included. Where that text has as many
characters as the page (nearly always), position and index are the same; else (fonts without a right mapping give
control codes that the call leaves out) the characters are asked one by one.
"""

import ctypes
from typing import NamedTuple

from extract.read import pdfium

LINE_END_HYPHEN = "\ufffe"  # stands for a hyphen at a line end that pdfium joined to the next line
NO_LETTER = "\ufffd"  # a glyph without any code
_HYPHEN_CODE = 2  # how single characters give the same hyphen
_FIRST_LETTER = 32
_SURROGATES = range(0xD800, 0xE000)


class PageText(NamedTuple):
    """pdfium's handle of the text and the characters: `text[i]` is character i."""

    handle: int
    text: str


def read_text(handle: int) -> PageText:
    """The characters of a loaded text page, line-end hyphens as `LINE_END_HYPHEN`.

    Args:
        handle: pdfium's handle of the text page.
    """
    count = pdfium.count_chars(handle)
    if count <= 0:
        return PageText(handle, "")
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.get_text(handle, 0, count, ctypes.addressof(buffer))
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
    if len(text) != count or "\x00" in text:
        text = "".join([_read_letter(handle, index) for index in range(count)])
    return PageText(handle, text)


def _read_letter(handle: int, index: int) -> str:
    code: int = pdfium.get_unicode(handle, index)
    if code >= _FIRST_LETTER and code not in _SURROGATES:
        return chr(code) if code <= 0x10FFFF else NO_LETTER
    if code == _HYPHEN_CODE and pdfium.is_hyphen(handle, index) == 1:
        return LINE_END_HYPHEN
    if code == 0 or code in _SURROGATES:
        return NO_LETTER
    return chr(code)
