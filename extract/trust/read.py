"""Reads, judges, mends and recognises the pages of a document, each as far as it needs it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from textwrap import shorten

from extract.errors import DamagedPage
from extract.lines import on_one_line, text_of
from extract.page import Box, Page, Word
from extract.progress import Counter, Progress
from extract.ranges import Judged, read_judged
from extract.raw import RawFinding
from extract.read.document import OpenDocument
from extract.repair import Mend, Verdict
from extract.trust.language import settle_language
from extract.trust.mending import left_damaged, mend
from extract.trust.pictures import choose, needs_picture, recognise, tell_letters

SLANTING = "slanting_words"
CUT_AT_EDGE = "cut_at_edge"
LONGEST = 120
"""Characters of the words that a finding quotes."""
_GHOSTSCRIPT = "Ghostscript"  # writes the fonts of other programs' documents anew, some without their right letters


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
    told = Counter(progress, len(wanted))
    damaged: list[RawFinding] = []
    read = list(_without_damaged(read_judged(document, wanted, jobs), len(wanted), damaged, told))
    read, settled = settle_language(read)
    told.add(settled)
    mended = mend(read, _GHOSTSCRIPT in document.producer)
    findings = [*damaged, *(f for m in mended.values() for f in left_damaged(m)), *_tell_slanting(p for p, _ in read)]
    findings += _tell_cut(p for p, _ in read)
    pages = {page.number: mended[page.number].page if page.number in mended else page for page, _ in read}
    pictures = [n for (p, v) in read if needs_picture(v, pages[(n := p.number)])]
    told.add(len(mended) - len(set(mended) & set(pictures)))
    recognised, problems = recognise(document, [pages[n] for n in pictures], told)
    findings += problems
    for page, verdict in read:
        if page.number in recognised:
            pages[page.number] = choose(page, pages[page.number], recognised[page.number], verdict)
        elif verdict.health == "unreadable":
            pages[page.number] = replace(page, health="unreadable")
    mends = [m for n, item in mended.items() if _keeps_words(pages[n], item.page) for m in item.mends]
    for n in recognised:
        pages[n], put_right = tell_letters(pages[n], recognised[n])
        mends += put_right
    mends.sort(key=lambda mend: mend.page)
    return Trusted(tuple(pages[p.number] for p, _ in read), tuple(mends), tuple(findings))


def _tell_slanting(pages: Iterable[Page]) -> Iterator[RawFinding]:
    """A finding for the words of a page that stand aslant."""
    for page in pages:
        if page.slanting:
            said = f"Slanting words are no part of the text: {' '.join(page.slanting)}"
            whole = (page.number, (0.0, 0.0, page.width, page.height))
            yield RawFinding(SLANTING, "info", said, (whole,))


def _tell_cut(pages: Iterable[Page]) -> Iterator[RawFinding]:
    """A finding for the words of a page that lie behind its sides, placed where its lines are cut."""
    for page in pages:
        if page.beyond:
            said = shorten(text_of(page.beyond), LONGEST, placeholder=" …")
            message = f"The edge of page {page.number} cuts lines; behind it stands: {said}"
            places = dict.fromkeys((page.number, _last_seen(page, word)) for word in page.beyond)
            yield RawFinding(CUT_AT_EDGE, "warning", message, tuple(places))


def _last_seen(page: Page, cut: Word) -> Box:
    """Where the word stands that one behind a side of the page follows; the end of the line where it follows none."""
    near = [w for w in page.words if on_one_line(w, cut) and max(w.x0, cut.x0) - min(w.x1, cut.x1) <= cut.size]
    if near:
        return near[0].box
    x = page.width if cut.x0 > 0 else 0.0
    return (x, cut.top, x, cut.bottom)


def _keeps_words(page: Page, mended: Page) -> bool:
    """Whether the page as used has the mended words, alone or with those of a picture after them."""
    return page.words[: len(mended.words)] == mended.words


def _without_damaged(
    pages: Iterable[Judged], count: int, findings: list[RawFinding], told: Counter
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
