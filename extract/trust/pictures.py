"""Pages recognised from their pictures, and which of both readings is used."""

import os
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from extract.page import LOW_CONFIDENCE, Page, Word
from extract.progress import Counter
from extract.raw import RawFinding
from extract.read.document import OpenDocument
from extract.repair import Mend, Verdict
from extract.trust.language import is_foreign

if TYPE_CHECKING:
    from PIL.Image import Image


RECOGNITION_SCALE = 300 / 72
"""Pixels a point: 300 dots an inch, what Tesseract reads best."""
BESIDE = "picture beside text"
"""The kind of damage where a picture may show lines that the text layer lacks."""
FEWEST_ADDED = 10
"""Words in a picture from which it shows text, not a photograph or a coat of arms."""
RECOGNISED = "recognised-letters"
"""The rule of words whose letters the recogniser put right by what words there are."""
MISSING_TOOL = "missing_tool"
AGREEING = 0.6
"""Share of a layer's words that its picture shows where the layer is right; a damaged one has fewer right words."""
FEWEST_WORDS = 8
"""Words that are compared, at least."""
PUNCTUATION = ".,;:!?()[]{}\"'„“”«»-–—/*%"

OWN_LETTERS = "čćšž"
"""Letters with marks that are recognised."""
_SHOWN = re.compile("[a-zčćđšž]{4,}|[а-шђјљњћџ]{4,}")
"""A word of letters that are recognised, long enough to be compared."""


def needs_picture(verdict: Verdict, page: Page) -> bool:
    """Whether a page is to be recognised: its text is not what is shown, lacks letters, or a picture shows more."""
    return "unreadable" in {verdict.health, page.health} or page.lossy or BESIDE in verdict.kinds


def recognise(document: OpenDocument, pages: Sequence[Page], told: Counter) -> tuple[dict[int, Page], list[RawFinding]]:
    """The pages read from their pictures, by number; findings where the program is missing or gives up.

    Pictures are made one at a time, as the PDF library wants it, and recognised beside each other.
    """
    if not pages:
        return {}, []
    from extract.recognise import TesseractFailed, TesseractMissing, recognise_page

    found: dict[int, Page] = {}
    findings: list[RawFinding] = []
    threads = max(1, os.cpu_count() or 1)
    with ThreadPoolExecutor(threads) as pool:
        waiting: list[tuple[Page, Future[Page]]] = []

        def finish() -> None:
            page, future = waiting.pop(0)
            try:
                read = future.result()
                found[page.number] = replace(read, turned=(page.turned + read.turned) % 360)
            except TesseractMissing as error:
                said = f"These pages were not read: {error}"
                whole = (page.number, (0.0, 0.0, page.width, page.height))
                findings.append(RawFinding(MISSING_TOOL, "error", said, (whole,)))
            except TesseractFailed as error:
                findings.append(RawFinding("not_recognised", "error", f"Page {page.number}: {error}"))
            told.add(1)

        for page in pages:
            if len(waiting) >= 2 * threads:  # pictures are large: only a few wait
                finish()
            image: Image = document.render_page(page.number, RECOGNITION_SCALE, page.turned)
            waiting.append((page, pool.submit(recognise_page, image, page.number, page.width, page.height)))
        while waiting:
            finish()
    return found, findings


def choose(read: Page, page: Page, recognised: Page, verdict: Verdict) -> Page:
    """The recognised page, or the text layer: with what only its pictures show, or where its picture agrees.

    Args:
        read: as the file has it.
        page: the same after mending.
        recognised: as its picture shows it.
        verdict: on the text layer.
    """
    if BESIDE not in verdict.kinds or verdict.health == "unreadable" or page.health == "unreadable":
        return read if is_foreign(verdict) and _agree(read, recognised) else recognised
    added = tuple(w for w in recognised.words if _on_picture(w, page) and w.confidence >= LOW_CONFIDENCE)
    if len(added) < FEWEST_ADDED:
        return page
    edges = tuple(e for e in recognised.edges if any(_within(e.x0, e.top, box) for box in page.images))
    return replace(page, words=page.words + added, edges=page.edges + edges, health="recognised")


def _agree(read: Page, recognised: Page) -> bool:
    """Whether the picture shows the words of the layer, which are of no language that is known here.

    The marks of other languages' letters are not recognised: words without any count, or all where these are few. One
    with letters of other alphabets never does. Where little is recognised (rules of dots or dashes touch the words),
    what is recognised surely stands in the layer: of a damaged one that holds for few words.
    """
    shown, texts = _lowered(recognised.words), _lowered(read.words)
    words = {word for text in texts if _SHOWN.fullmatch(word := _without_marks(text))}
    plain = words & texts
    compared = plain if len(plain) >= FEWEST_WORDS else words
    sure = _lowered(w for w in recognised.words if w.confidence >= LOW_CONFIDENCE)
    return _mostly(compared, shown) or _mostly({text for text in sure if _SHOWN.fullmatch(text)}, words)


def _lowered(words: Iterable[Word]) -> set[str]:
    return {word.text.strip(PUNCTUATION).lower() for word in words}


def _mostly(words: set[str], others: set[str]) -> bool:
    """Whether the words, enough of them, are mostly among the others."""
    return len(words) >= FEWEST_WORDS and len(words & others) >= AGREEING * len(words)


def _without_marks(text: str) -> str:
    """The text without the marks that no letter of the region has."""
    return "".join(c if c in OWN_LETTERS else normalize("NFKD", c)[0] for c in text.replace("ı", "i"))


def tell_letters(page: Page, recognised: Page) -> tuple[Page, list[Mend]]:
    """The page as used, and a mend for each recognised word on it whose letters were put right.

    Its words then lose what Tesseract said: the page's own text is what the picture shows, not a misreading of it.
    """
    misread = {word for word in recognised.words if word.printed}
    mends = [Mend(RECOGNISED, w.printed, w.text, page.number, w.box) for w in page.words if w in misread]
    words = tuple(w._replace(printed="") if w in misread else w for w in page.words)
    return (replace(page, words=words) if mends else page), mends


def _on_picture(word: Word, page: Page) -> bool:
    return any(_within((word.x0 + word.x1) / 2, (word.top + word.bottom) / 2, box) for box in page.images)


def _within(x: float, y: float, box: tuple[float, float, float, float]) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
