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

_WORD = re.compile(r"[^\W\d_]+")


class Saying(NamedTuple):
    """A label in a text: what comes before it ends at `cut`, the value begins behind `end`."""

    start: int
    end: int
    cut: int
    field: str


def find_sayings(text: str) -> list[Saying]:
    """The labels with which sentences of a text, or parts of them, begin; none where a verb may say more than these."""
    found = [saying for match in _saying().finditer(text) if (saying := _read(match))]
    ends = [*(saying.cut for saying in found), len(text)]
    starts = [0, *(saying.end for saying in found)]
    clear = not any(_verb().search(text, start, end) for start, end in zip(starts, ends, strict=True))
    return found if clear else []


def _read(match: re.Match[str]) -> Saying | None:
    """The label before the verb, or its last word alone (`Za nabavku zadužena je …`), or that behind it."""
    before = [*_WORD.finditer(match.string, match.start("before"), match.end("before"))]
    after = [*_WORD.finditer(match.string, match.start("after"), match.end("after"))]
    verb, cut = match.end("verb"), match.start()
    for words in (before, before[-1:]):
        if field := _field(words, STEM):
            return Saying(words[0].start(), verb, cut, field)
    for many in range(len(after), 0, -1) if not before else (1,):
        if field := _field(after[:many], STEM if before else EXACT):
            return Saying(after[0].start(), after[many - 1].end(), cut, field)
    return None


def _field(words: list[re.Match[str]], fewest: float) -> str:
    """The field of a plan that words name, so sure at least; "" for others."""
    if not words:
        return ""
    field, certainty = match_words(" ".join(word[0] for word in words))
    return field if field in SAID and certainty >= fewest else ""


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(header_words()['saying'])})\b")


@cache
def _saying() -> re.Pattern[str]:
    data = header_words()
    verbs, joining, word = "|".join(data["saying"]), "|".join(data["setting_against"]), r"[^\W\d_]+\s+"
    return re.compile(
        rf"(?:^|[.;:]\s+|,\s+(?:(?:{joining})\s+)?)(?P<before>(?:{word}){{0,{MOST_WORDS}}}?)(?P<verb>{verbs})(?=\s+"
        rf"(?P<after>(?:{word}){{0,{MOST_WORDS - 1}}}))"
    )
