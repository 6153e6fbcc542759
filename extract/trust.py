"""Pages whose text can be trusted: read, judged, mended where that is certain, else recognised from the picture."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.errors import DamagedPage
from extract.page import Page, Word
from extract.raw import RawFinding
from extract.read.document import OpenDocument
from extract.repair import Mend, Mended, Verdict, judge_page, repair_pages

if TYPE_CHECKING:
    from PIL.Image import Image

RECOGNITION_SCALE = 300 / 72
"""Pixels a point: 300 dots an inch, what Tesseract reads best."""
BESIDE = "picture beside text"
"""The kind of damage where a picture may show lines that the text layer lacks."""
LOST = "letters-lost"
"""The note of a mended page on which words may lack letters without it being seen."""
FEWEST_ADDED = 10
"""Words in a picture from which it shows text, not a photograph or a coat of arms."""
MISSING_TOOL = "missing_tool"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Trusted:
    """The pages as they are to be used, what was mended, and what a person should know of them."""

    pages: tuple[Page, ...]
    mends: tuple[Mend, ...] = ()
    findings: tuple[RawFinding, ...] = ()


def read_trusted(
    document: OpenDocument, numbers: Iterable[int] | None = None, progress: Progress | None = None
) -> Trusted:
    """Read pages so that their words are those a person sees.

    Args:
        document: open for reading.
        numbers: pages, 1-based; all of them where none are given.
        progress: called with (pages done, pages in all).
    """
    wanted = list(range(1, document.page_count + 1) if numbers is None else numbers)
    told = _Counter(progress, len(wanted))
    read: list[tuple[Page, Verdict]] = []
    damaged: list[RawFinding] = []
    for page in _read_pages(document, wanted, damaged):
        verdict = judge_page(page)
        read.append((page, verdict))
        told.add(verdict.health == "sound")
    mended = _mend(read)
    findings = [*damaged, *(f for m in mended.values() for f in _left_damaged(m))]
    pages = {page.number: mended[page.number].page if page.number in mended else page for page, _ in read}
    pictures = [n for (p, v) in read if _needs_picture(v, pages[(n := p.number)])]
    told.add(len(mended) - len(set(mended) & set(pictures)))
    recognised, problems = _recognise(document, [pages[n] for n in pictures], told)
    findings += problems
    for page, verdict in read:
        if page.number in recognised:
            pages[page.number] = _choose(pages[page.number], recognised[page.number], verdict)
        elif verdict.health == "unreadable":
            pages[page.number] = replace(page, health="unreadable")
    kept = {n for n, page in pages.items() if page.health in {"sound", "repaired"}}  # light slips leave a page sound
    mends = [m for n, item in mended.items() if n in kept for m in item.mends]
    return Trusted(tuple(pages[p.number] for p, _ in read), tuple(mends), tuple(findings))


def _read_pages(document: OpenDocument, numbers: Sequence[int], findings: list[RawFinding]) -> Iterator[Page]:
    """The pages that can be loaded; the others are named, and so are all the rest read."""
    lost = 0
    for number in numbers:
        try:
            yield document.read_page(number)
        except DamagedPage as error:
            lost += 1
            findings.append(RawFinding("damaged_page", "error", f"Page {number} could not be read: {error}"))
            if lost == len(numbers):
                raise


@dataclass(slots=True)
class _Counter:
    """Tells of pages as they are done."""

    progress: Progress | None
    total: int
    done: int = 0

    def add(self, count: int) -> None:
        self.done += count
        if self.progress and count:
            self.progress(self.done, self.total)


def _mend(read: Sequence[tuple[Page, Verdict]]) -> dict[int, Mended]:
    """The damaged pages after mending, by number; what was printed stays with each word."""
    damaged = [page for page, verdict in read if verdict.health == "damaged"]
    return {m.page.number: _with_printed(m) for m in repair_pages(damaged)} if damaged else {}


def _with_printed(mended: Mended) -> Mended:
    """The page with every mended word keeping the page's own text beside the right one."""
    before = {mend.box: mend.before for mend in mended.mends}
    if not before:
        return mended
    words = tuple(w._replace(printed=before[w.box]) if w.box in before else w for w in mended.page.words)
    return mended._replace(page=replace(mended.page, words=words))


def _needs_picture(verdict: Verdict, page: Page) -> bool:
    doubtful = "unreadable" in {verdict.health, page.health} or LOST in page.notes
    return doubtful or BESIDE in verdict.kinds


def _left_damaged(mended: Mended) -> list[RawFinding]:
    """A finding for the words of a page that are damaged and have no certain reading."""
    left = tuple(dict.fromkeys(mended.left))
    if not left or mended.page.health == "unreadable":
        return []
    boxes = tuple((mended.page.number, w.box) for w in mended.page.words if (w.printed or w.text) in left)
    said = ", ".join(left[:10])
    return [RawFinding("damaged_words", "warning", f"Damaged words that could not be put right: {said}", boxes[:50])]


def _recognise(
    document: OpenDocument, pages: Sequence[Page], told: _Counter
) -> tuple[dict[int, Page], list[RawFinding]]:
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
                found[page.number] = future.result()
            except TesseractMissing as error:
                findings.append(RawFinding(MISSING_TOOL, "error", f"Page {page.number} was not recognised: {error}"))
            except TesseractFailed as error:
                findings.append(RawFinding("not_recognised", "error", f"Page {page.number}: {error}"))
            told.add(1)

        for page in pages:
            if len(waiting) >= 2 * threads:  # pictures are large: only a few wait
                finish()
            image: Image = document.render_page(page.number, RECOGNITION_SCALE)
            waiting.append((page, pool.submit(recognise_page, image, page.number, page.width, page.height)))
        while waiting:
            finish()
    return found, findings


def _choose(page: Page, recognised: Page, verdict: Verdict) -> Page:
    """The recognised page, or the text layer with what only its pictures show."""
    if BESIDE not in verdict.kinds or verdict.health == "unreadable" or page.health == "unreadable":
        return recognised
    added = tuple(w for w in recognised.words if _on_picture(w, page) and w.confidence >= 0.6)
    if len(added) < FEWEST_ADDED:
        return page
    edges = tuple(e for e in recognised.edges if any(_within(e.x0, e.top, box) for box in page.images))
    return replace(page, words=page.words + added, edges=page.edges + edges, health="recognised")


def _on_picture(word: Word, page: Page) -> bool:
    return any(_within((word.x0 + word.x1) / 2, (word.top + word.bottom) / 2, box) for box in page.images)


def _within(x: float, y: float, box: tuple[float, float, float, float]) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
