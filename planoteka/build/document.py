"""What the file is: name, digest, pages, language, health of its text."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from extract.page import Page
from normalise.language import detect_language
from normalise.model import Document, TextHealth
from normalise.script import detect_script

SAMPLE_STRETCHES, STRETCH = 12, 100
"""Stretches of so many words, from all over the document, tell its language."""


def build_document(path: Path, content: bytes, pages: Sequence[Page], words: Sequence[str]) -> Document:
    """What the file is: name, digest of the bytes that were read, pages, language, health of its text."""
    sample = _sample_words(words)
    return Document(
        id=document_id(path),
        file=path.name,
        sha256=hashlib.sha256(content).hexdigest(),
        pages=len(pages),
        language=detect_language(sample),
        script=detect_script(sample),
        text=list(_health(pages)),
    )


def _sample_words(words: Sequence[str]) -> str:
    """Stretches of the document's words, enough to tell its language."""
    step = max(1, len(words) // (SAMPLE_STRETCHES * STRETCH))
    starts = range(0, len(words), STRETCH * step)
    return " ".join(chain.from_iterable(words[start : start + STRETCH] for start in starts))


def document_id(path: Path) -> str:
    """The id of a document: its file name without ending, as letters, digits and hyphens."""
    return re.sub(r"[^\w-]+", "-", path.stem).strip("-") or "plan"


def _health(pages: Iterable[Page]) -> Iterable[TextHealth]:
    """Runs of pages with the same health."""
    run: list[Page] = []
    for page in pages:
        if run and run[-1].health != page.health:
            yield TextHealth(pages=(run[0].number, run[-1].number), health=run[0].health)
            run = []
        run.append(page)
    if run:
        yield TextHealth(pages=(run[0].number, run[-1].number), health=run[0].health)
