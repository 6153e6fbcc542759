"""Pages of a document for the commands that look at pages: text and tables before they are joined."""

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import MissingTool, UsageError
from planoteka.results import Request, missing_tool

if TYPE_CHECKING:
    from extract.read.document import OpenDocument
    from extract.trust import Trusted

_RANGE = re.compile(r"(\d+)(?:-(\d+)?)?")


def parse_pages(text: str | None, count: int) -> list[int]:
    """The page numbers that `--pages` names: `3`, `2-5`, `7-`, or several with commas; all without it.

    Raises:
        UsageError: where it is no such thing, or names a page that is not there.
    """
    if text is None:
        return list(range(1, count + 1))
    numbers: list[int] = []
    for part in text.split(","):
        match = _RANGE.fullmatch(part.strip())
        if match is None:
            raise UsageError(reason=f"--pages {text}: give a page such as 3 or a range such as 2-5")
        first = int(match[1])
        last = int(match[2] or count) if "-" in part else first
        if not 1 <= first <= last <= count:
            raise UsageError(reason=f"--pages {text}: the document has pages 1-{count}")
        numbers += range(first, last + 1)
    return sorted(set(numbers))


def read_wanted(source: Path, pages: str | None, password: str | None = None) -> "Trusted":
    """The wanted pages as the pipeline sees them: judged, mended, recognised where they are pictures.

    Args:
        source: the file.
        pages: what `--pages` says.
        password: of an encrypted file.
    """
    from extract.read.document import open_document

    with open_document(source, password) as document:
        return read_open(document, source, pages)


def read_open(document: "OpenDocument", source: Path, pages: str | None) -> "Trusted":
    """The same of a document that is open; a terminal sees its pages pass."""
    from extract.trust import read_trusted
    from planoteka.progress import show_progress

    numbers, request = parse_pages(pages, document.page_count), Request(source)
    with show_progress([source], printing=False) as progress:
        return read_trusted(document, numbers, partial(progress.pages, request))


def require_tools(source: Path, read: "Trusted") -> None:
    """Called when all that could be read is told.

    Raises:
        MissingTool: where pages could not be recognised without a program.
    """
    missing = missing_tool(read.findings)
    if missing:
        raise MissingTool(source, reason=missing)
