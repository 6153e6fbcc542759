"""Opens a document and reads its pages, each once; the heavy library is loaded with the first document."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from extract.errors import (
    DamagedPage,
    DamagedPdf,
    EmptyFile,
    EncryptedPdf,
    NoPages,
    NotAFile,
    NotAPdf,
    UnreadableFile,
    WrongPassword,
)
from extract.page import Page

if TYPE_CHECKING:
    from PIL.Image import Image

_SIGNATURE = b"%PDF-"
_END_MARKS = (b"%%EOF", b"startxref")
_OBJECT = re.compile(rb"\d \d+ obj\b")
_SIGNATURE_WITHIN = 1024  # bytes: readers allow rubbish before the signature


class Origin(NamedTuple):
    """What a document is opened from, here or in another process."""

    name: str
    content: bytes
    password: str | None


class OpenDocument:
    """A document that is open for reading. Made by `open_document`, closed by it."""

    def __init__(self, handle: int, origin: Origin) -> None:
        from extract.read import pdfium
        from extract.read.nameless import NamelessFonts

        self._handle = handle
        self.origin = origin
        self._pdfium = pdfium
        self._nameless = NamelessFonts(origin.content)
        self.page_count: int = pdfium.count_pages(handle)
        self.producer: str = pdfium.name_producer(handle)

    def read_page(self, number: int) -> Page:
        """Words, rules, fills and pictures of one page, as a person sees it.

        Args:
            number: of the page, from 1.

        Raises:
            DamagedPage: where the page is not there or cannot be loaded.
        """
        from extract.read.sheet import read_sheet

        page = self._load(number)
        try:
            return read_sheet(page, number, self._nameless)
        finally:
            self._pdfium.close_page(page)

    def read_pages(self, numbers: Iterable[int] | None = None) -> Iterator[Page]:
        """The pages one after another; all of them where no numbers are given."""
        for number in range(1, self.page_count + 1) if numbers is None else numbers:
            yield self.read_page(number)

    def render_page(self, number: int, scale: float, turn: int = 0) -> "Image":
        """The page as a picture in RGB, as a person sees it.

        Args:
            number: of the page, from 1.
            scale: pixels a point; 300 dpi is 300 / 72.
            turn: degrees by which it is turned clockwise, a multiple of 90.

        Raises:
            DamagedPage: where the page is not there or cannot be loaded.
        """
        page = self._load(number)
        try:
            picture: Image = self._pdfium.render(page, scale)
            return picture.rotate(-turn, expand=True) if turn else picture
        finally:
            self._pdfium.close_page(page)

    def _load(self, number: int) -> int:
        page = self._pdfium.load_page(self._handle, number - 1) if 1 <= number <= self.page_count else None
        if not page:
            raise DamagedPage(self.origin.name, page=number)
        if self._pdfium.draw_annotations(page):
            self._pdfium.close_page(page)
            page = self._pdfium.load_page(self._handle, number - 1)
        handle: int = page
        return handle


@contextmanager
def open_document(source: Path | str | bytes, password: str | None = None) -> Iterator[OpenDocument]:
    """Opens a PDF; everything is closed when the block ends.

    Args:
        source: the path of a file, or the bytes of one.
        password: for an encrypted one.

    Raises:
        UnreadableFile: missing, no permission; NotAFile: a directory.
        NotAPdf: other content; EmptyFile: none.
        DamagedPdf: cut off or broken; NoPages: without a page.
        EncryptedPdf: wants a password; WrongPassword: another one.
    """
    origin = (
        Origin("bytes", source, password)
        if isinstance(source, bytes)
        else Origin(str(source), _read_bytes(Path(source)), password)
    )
    with open_origin(origin) as document:
        yield document


@contextmanager
def open_origin(origin: Origin) -> Iterator[OpenDocument]:
    """Opens a PDF whose bytes are at hand; as `open_document`."""
    name, content, password = origin
    if not content:
        raise EmptyFile(name)
    if _SIGNATURE not in content[:_SIGNATURE_WITHIN]:
        raise NotAPdf(name)
    if is_cut_off(content):
        raise DamagedPdf(name, reason="its end is missing")
    from extract.read import pdfium

    buffer: Any = pdfium.keep_bytes(content)
    handle = pdfium.load_document(buffer, len(content), password.encode() if password else None)
    if not handle:
        code = pdfium.last_error()
        if code == pdfium.ERROR_PASSWORD:
            raise WrongPassword(name) if password else EncryptedPdf(name)
        if code == pdfium.ERROR_SECURITY:
            raise EncryptedPdf(name, reason="in a way that cannot be read")
        raise DamagedPdf(name)
    try:
        document = OpenDocument(handle, origin)
        if document.page_count < 1:
            raise NoPages(name)
        yield document
    finally:
        pdfium.close_document(handle)


def is_cut_off(content: bytes) -> bool:
    """Whether a PDF ends before its end: objects follow the last end mark, or there is none.

    The library would read such a file as far as it goes, and the missing pages would go unnoticed.
    """
    end = max(content.rfind(mark) for mark in _END_MARKS)
    return end < 0 or _OBJECT.search(content, end) is not None


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except IsADirectoryError as error:
        raise NotAFile(path) from error
    except OSError as error:
        raise UnreadableFile(path, reason=error.strerror or "") from error
