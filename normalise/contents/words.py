"""What columns without known heads hold, told by words of their cells, which live in `data/contents.json`."""

import re
from collections.abc import Sequence
from functools import cache

from normalise.contents.fields import MOST, begins_with_verb
from normalise.files import read_data
from normalise.script import fold, to_latin

HALF = 0.5
"""Part of the cells that say what is reached from which a column is one of indicators."""
FEW = 0.25
"""The same where most others name documents, which are indicators too."""
SHORTEST = 5
"""Letters of a participle, at least: `plan` and `stan` are none."""
_WORD = re.compile(r"[^\W\d_]+")
_REACHED = re.compile(r"(?:[aei]n|nut|[czj]et)[aeio]?$")
"""How participles end: `usvojen`, `održane`, `dignuta`, `započeto`."""
_COUNTED = re.compile(r"\d ?%|\(%\)|^\W*\d+(?:[.,]\d+)* [^\W\d_]{3}")
"""Shares, and figures with what they count: `12 obuka`, `- 40 polaznika`; `1. Obuka` has a number."""
_ITEMS = re.compile(r"[•*;\n]|(?:^| )[-–] |(?:^| )\d{1,2}[.)] ")
FIRST = 2
"""Words of a text among which its participle stands, or at its end."""
_WORK = "nje"
"""How nouns end that say what is done."""


def read_words(texts: Sequence[str]) -> str | None:
    """The field that most cells name by their words: an indicator, what proves it, a risk; None where they do not."""
    measured = sum(map(_is_reached, texts))
    proved = sum(not _is_reached(text) and _begins(text, "documents") for text in texts)
    if measured >= HALF * len(texts) or (measured >= FEW * len(texts) and measured + proved >= MOST * len(texts)):
        return "indicator"
    if proved >= MOST * len(texts):
        return "verification"
    return "risks" if sum(_begins(text, "dangers") for text in texts) >= HALF * len(texts) else None


def names_sources(texts: Sequence[str]) -> bool:
    """Whether most cells have words of where money comes from, though none may be read as money: `Budžet – MUP`."""
    return sum(any(word.startswith(_list("sources")) for word in _words(text)) for text in texts) >= HALF * len(texts)


def announces_plan(title: str) -> bool:
    """Whether a title has a word of a plan or programme: `Repertoarski plan`, no `Raspored dežurstava`."""
    return any(word.startswith(_list("plans")) for word in _words(title))


def announces_list(title: str) -> bool:
    """Whether a title is that of a list of things or of what was done: `Registar donacija`, but not `Popis mjera`."""
    words = _words(title)
    to_do, past = (any(word.startswith(_list(name)) for word in words) for name in ("done", "past"))
    return _begins(title, "lists") and (past or not to_do)


def says_work(text: str) -> bool:
    """Whether a text begins with a verb or the noun of one: `Izraditi …`, `Uspostavljanje …`, `Nabavka …`."""
    latin = to_latin(text)
    latin = latin[:1].upper() + latin[1:]
    first = next(iter(latin.split()), "")
    return begins_with_verb(latin) or first.endswith(_WORK) or _begins(latin, "work")


def _is_reached(text: str) -> bool:
    """Whether an item of a text is what is measured or reached: `Broj obuka`, `Usvojen plan`, `80 % puteva`."""
    return any(map(_is_item_reached, _ITEMS.split(text)))


def _is_item_reached(text: str) -> bool:
    words, proofs = _words(text), _list("documents")
    if not words or _begins(text, "measured") or _COUNTED.search(to_latin(text)):
        return bool(words)
    if len(words) > 1 and text.istitle():  # `Dušan Kovačević`
        return False
    ends = [w for w in (*words[:FIRST], *words[FIRST:][-1:]) if len(w) >= SHORTEST and not w.startswith(proofs)]
    return any(map(_REACHED.search, ends)) and not (_begins(text, "dangers") or says_work(text))


def _begins(text: str, name: str) -> bool:
    """Whether the first word of a text begins as one of a list does."""
    return next(iter(_words(text)), "").startswith(_list(name))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


@cache
def _list(name: str) -> tuple[str, ...]:
    return tuple(read_data("contents")[name])
