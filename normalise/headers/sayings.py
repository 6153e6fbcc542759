"""Labels within sentences, which a verb parts from their values: `Zadužen je domar, a rok je maj 2026.`."""

import re
from functools import cache
from typing import NamedTuple

from normalise.headers.data import header_words
from normalise.headers.words import EXACT, STEM, match_words

SAID = frozenset({"responsible", "deadline", "resources", "indicator"})
"""Fields that a sentence may say, `Nosilac je Opština`; what is done and reached is told otherwise: `Cilj je rad`."""
MOST_WORDS = 4
"""Words of a label, at most."""
LONGEST = 60
"""Characters of these words, and of what stands before them."""

_AFTER = re.compile(r"(?:\s+[^\W\d_]+(?=\s)){0,3}")
_WORD = re.compile(r"[^\W\d_]+")


class Saying(NamedTuple):
    """A label in a text: what comes before it ends at `cut`, the value begins behind `end`."""

    start: int
    end: int
    cut: int
    field: str


def find_sayings(text: str) -> list[Saying]:
    """The labels with which sentences of a text, or parts of them, begin; none where a verb may say more than these."""
    if _verbs().isdisjoint(text.split()):  # as in most cells
        return []
    found = [saying for verb in _verb().finditer(text) if (saying := _read(text, *verb.span()))]
    if not found:
        return []
    ends = [*(saying.cut for saying in found), len(text)]
    starts = [0, *(saying.end for saying in found)]
    clear = not any(_verb().search(text, start, end) for start, end in zip(starts, ends, strict=True))
    return found if clear else []


def _read(text: str, start: int, end: int) -> Saying | None:
    """The label before a verb, or its last word alone (`Za nabavku zadužena je …`), or that behind the verb."""
    begins = _begins().search(text, max(0, start - LONGEST), start)
    behind = _AFTER.match(text, end)
    if begins is None or behind is None or not text[end : end + 1].isspace():
        return None
    before = [*_WORD.finditer(text, begins.end("mark"), start)]
    after = [*_WORD.finditer(text, *behind.span())]
    for words in (before, before[-1:]):
        if field := _field(words, STEM):
            return Saying(words[0].start(), end, begins.start(), field)
    for many in range(len(after), 0, -1) if not before else (1,):
        if field := _field(after[:many], STEM if before else EXACT):
            return Saying(after[0].start(), after[many - 1].end(), begins.start(), field)
    return None


def _field(words: list[re.Match[str]], fewest: float) -> str:
    """The field of a plan that words name, so sure at least; "" for others."""
    if not words:
        return ""
    field, certainty = match_words(" ".join(word[0] for word in words))
    return field if field in SAID and certainty >= fewest else ""


@cache
def _verbs() -> frozenset[str]:
    return frozenset(header_words()["saying"])


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(header_words()['saying'])})\b")


@cache
def _begins() -> re.Pattern[str]:
    """Where a sentence or a part of one begins, and the words of a label behind it."""
    joining = "|".join(header_words()["setting_against"])
    words = rf"(?:[^\W\d_]+\s+){{0,{MOST_WORDS}}}"
    return re.compile(rf"(?P<mark>^|[.;:]\s+|,\s+(?:(?:{joining})\s+)?){words}$")
