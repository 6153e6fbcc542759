"""What judging and mending a page gives: the verdict, and each word that was changed."""

from typing import NamedTuple

from extract.page import Box, Page


class Verdict(NamedTuple):
    """What a page's text layer is worth.

    Attributes:
        health: `sound` (nothing to do), `damaged` (`repair_page` may put it right), `unreadable` (the layer has
            no letters or not those that the picture shows: recognise the picture).
        kinds: the kinds of damage suspected, short stable names.
        unknown: the share of words that no dictionary has, in a sample; None where there was too little to say.
    """

    health: str
    kinds: tuple[str, ...] = ()
    unknown: float | None = None


class Mend(NamedTuple):
    """One word put right. `box` is that of the mended word; `before` is the page's own text (`Word.printed`)."""

    rule: str
    before: str
    after: str
    page: int
    box: Box


class Mended(NamedTuple):
    """A page after mending.

    Attributes:
        page: with the words put right and `health` set to `repaired` (or `unreadable`); the same page where
            nothing was changed.
        mends: what was changed, in reading order.
        left: words that are damaged and could not be put right, as printed.
        unknown: the share of its words that no dictionary has, None where it has too few words.
    """

    page: Page
    mends: tuple[Mend, ...] = ()
    left: tuple[str, ...] = ()
    unknown: float | None = None
