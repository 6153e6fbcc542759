"""Damaged pages mended: what was printed stays with each word."""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Page
from extract.raw import RawFinding
from extract.repair import Mended, Verdict, find_damaged_fonts, repair_pages
from extract.trust.language import MOSTLY_UNKNOWN, is_foreign


def mend(read: Sequence[tuple[Page, Verdict]], is_converted: bool = False) -> dict[int, Mended]:
    """The damaged pages after mending, by number; what was printed stays with each word.

    Pages that hold no known words after mending either are unreadable, or in another language.

    Args:
        read: the pages and the verdicts on them.
        is_converted: whether a program wrote the document that is known to damage single fonts: the few words of a
            heading make no page doubtful, so each font is looked at over all pages.
    """
    fonts = find_damaged_fonts(page for page, _ in read) if is_converted else {}
    damaged = {
        page.number: (page, verdict)
        for page, verdict in read
        if verdict.health == "damaged" or (fonts and any(word.font in fonts for word in page.words))
    }
    mended = {}
    for item in repair_pages([page for page, _ in damaged.values()], fonts) if damaged else ():
        page, verdict = damaged[item.page.number]
        if is_foreign(verdict) and (item.unknown or 0.0) > MOSTLY_UNKNOWN:
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


def left_damaged(mended: Mended) -> list[RawFinding]:
    """A finding for the words of a page that are damaged and have no certain reading."""
    left = tuple(dict.fromkeys(mended.left))
    if not left or mended.page.health == "unreadable":
        return []
    boxes = tuple((mended.page.number, w.box) for w in mended.page.words if (w.printed or w.text) in left)
    said = ", ".join(left[:10])
    return [RawFinding("damaged_words", "warning", f"Damaged words that could not be put right: {said}", boxes[:50])]
