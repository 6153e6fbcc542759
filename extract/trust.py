"""Pages whose text can be trusted: read, judged, mended where that is certain, else recognised from the picture."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.errors import DamagedPage
from extract.page import Page, Word
from extract.ranges import Judged, read_judged
from extract.raw import RawFinding
from extract.read.document import OpenDocument
from extract.repair import Mend, Mended, Verdict, repair_pages

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
RECOGNISED = "recognised-letters"
"""The rule of words whose letters the recogniser put right by what words there are."""
MISSING_TOOL = "missing_tool"
OTHER_LANGUAGE = "other language"
"""What is noted of a sound page in a language that is not of the region."""
MOSTLY_UNKNOWN = 0.6
"""Share of unknown words of a page that is damaged throughout, or in another language."""
AGREEING = 0.7
"""Share of a layer's words that its picture shows where the layer is right."""
LONG_WORD, FEWEST_WORDS = 4, 8
"""Letters of words that are compared, and how many of them it takes."""
PUNCTUATION = ".,;:!?()[]{}\"'„“”«»-–—/*%"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Trusted:
    """The pages as they are to be used, what was mended, and what a person should know of them."""

    pages: tuple[Page, ...]
    mends: tuple[Mend, ...] = ()
    findings: tuple[RawFinding, ...] = ()


def read_trusted(
    document: OpenDocument,
    numbers: Iterable[int] | None = None,
    progress: Progress | None = None,
    jobs: int = 1,
) -> Trusted:
    """Read pages so that their words are those a person sees.

    Args:
        document: open for reading.
        numbers: pages, 1-based; all of them where none are given.
        progress: called with (pages done, pages in all).
        jobs: processes at most that read pages of a long document.
    """
    wanted = list(range(1, document.page_count + 1) if numbers is None else numbers)
    told = _Counter(progress, len(wanted))
    damaged: list[RawFinding] = []
    read = list(_without_damaged(read_judged(document, wanted, jobs), len(wanted), damaged, told))
    read, settled = _settle_language(read)
    told.add(settled)
    mended = _mend(read)
    findings = [*damaged, *(f for m in mended.values() for f in _left_damaged(m))]
    pages = {page.number: mended[page.number].page if page.number in mended else page for page, _ in read}
    pictures = [n for (p, v) in read if _needs_picture(v, pages[(n := p.number)])]
    told.add(len(mended) - len(set(mended) & set(pictures)))
    recognised, problems = _recognise(document, [pages[n] for n in pictures], told)
    findings += problems
    for page, verdict in read:
        if page.number in recognised:
            pages[page.number] = _choose(page, pages[page.number], recognised[page.number], verdict)
        elif verdict.health == "unreadable":
            pages[page.number] = replace(page, health="unreadable")
    mends = [m for n, item in mended.items() if _keeps_words(pages[n], item.page) for m in item.mends]
    for n in recognised:
        pages[n], put_right = _tell_letters(pages[n], recognised[n])
        mends += put_right
    mends.sort(key=lambda mend: mend.page)
    return Trusted(tuple(pages[p.number] for p, _ in read), tuple(mends), tuple(findings))


def _keeps_words(page: Page, mended: Page) -> bool:
    """Whether the page as used has the mended words, alone or with those of a picture after them."""
    return page.words[: len(mended.words)] == mended.words


def _tell_letters(page: Page, recognised: Page) -> tuple[Page, list[Mend]]:
    """The page as used, and a mend for each recognised word on it whose letters were put right.

    Its words then lose what Tesseract said: the page's own text is what the picture shows, not a misreading of it.
    """
    misread = {word for word in recognised.words if word.printed}
    mends = [Mend(RECOGNISED, w.printed, w.text, page.number, w.box) for w in page.words if w in misread]
    words = tuple(w._replace(printed="") if w in misread else w for w in page.words)
    return (replace(page, words=words) if mends else page), mends


def _without_damaged(
    pages: Iterable[Judged], count: int, findings: list[RawFinding], told: "_Counter"
) -> Iterator[tuple[Page, Verdict]]:
    """The pages that can be loaded; the others are named, and so are all the rest read."""
    for judged in pages:
        if isinstance(judged, DamagedPage):
            findings.append(RawFinding("damaged_page", "error", f"Page {judged.page} could not be read: {judged}"))
            if len(findings) == count:
                raise judged
            told.add(1)
        else:
            told.add(judged[1].health == "sound")
            yield judged


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


def _settle_language(read: Sequence[tuple[Page, Verdict]]) -> tuple[list[tuple[Page, Verdict]], int]:
    """The verdicts, where most of the document is in another language: its unknown words are no damage.

    A table has too few everyday words to tell its language by itself. Also says how many pages became sound.
    """
    told = [verdict for page, verdict in read if verdict.unknown is not None]
    foreign = sum(OTHER_LANGUAGE in verdict.kinds for verdict in told)
    if 2 * foreign <= len(told):
        return list(read), 0
    settled = [
        (page, verdict._replace(health="sound", kinds=(OTHER_LANGUAGE,)) if _is_foreign(verdict) else verdict)
        for page, verdict in read
    ]
    return settled, sum(a[1].health != b[1].health for a, b in zip(read, settled, strict=True))


def _is_foreign(verdict: Verdict) -> bool:
    return verdict.health != "sound" and verdict.unknown is not None and verdict.unknown > MOSTLY_UNKNOWN


def _mend(read: Sequence[tuple[Page, Verdict]]) -> dict[int, Mended]:
    """The damaged pages after mending, by number; what was printed stays with each word.

    Pages that hold no known words after mending either are unreadable, or in another language.
    """
    damaged = {page.number: (page, verdict) for page, verdict in read if verdict.health == "damaged"}
    mended = {}
    for item in repair_pages([page for page, _ in damaged.values()]) if damaged else ():
        page, verdict = damaged[item.page.number]
        if _is_foreign(verdict) and (item.unknown or 0.0) > MOSTLY_UNKNOWN:
            item = item._replace(page=replace(page, health="unreadable"), mends=())
        mended[page.number] = _with_printed(item)
    return mended


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
                said = f"These pages were not read: {error}"
                whole = (page.number, (0.0, 0.0, page.width, page.height))
                findings.append(RawFinding(MISSING_TOOL, "error", said, (whole,)))
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


def _choose(read: Page, page: Page, recognised: Page, verdict: Verdict) -> Page:
    """The recognised page, or the text layer: with what only its pictures show, or where its picture agrees.

    Args:
        read: as the file has it.
        page: the same after mending.
        recognised: as its picture shows it.
        verdict: on the text layer.
    """
    if BESIDE not in verdict.kinds or verdict.health == "unreadable" or page.health == "unreadable":
        return read if _is_foreign(verdict) and _agree(read, recognised) else recognised
    added = tuple(w for w in recognised.words if _on_picture(w, page) and w.confidence >= 0.6)
    if len(added) < FEWEST_ADDED:
        return page
    edges = tuple(e for e in recognised.edges if any(_within(e.x0, e.top, box) for box in page.images))
    return replace(page, words=page.words + added, edges=page.edges + edges, health="recognised")


def _agree(read: Page, recognised: Page) -> bool:
    """Whether the picture shows the words of the layer, which are of no language that is known here.

    Only words of the plain alphabet count: the letters of other languages are not recognised.
    """
    shown = {w.text.strip(PUNCTUATION).lower() for w in recognised.words}
    plain = {word for w in read.words if (word := w.text.strip(PUNCTUATION).lower()).isascii() and word.isalpha()}
    words = [word for word in plain if len(word) >= LONG_WORD]
    return len(words) >= FEWEST_WORDS and sum(word in shown for word in words) >= AGREEING * len(words)


def _on_picture(word: Word, page: Page) -> bool:
    return any(_within((word.x0 + word.x1) / 2, (word.top + word.bottom) / 2, box) for box in page.images)


def _within(x: float, y: float, box: tuple[float, float, float, float]) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
