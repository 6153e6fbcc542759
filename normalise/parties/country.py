"""Which country's plan a text is: the bodies and the country that it names decide."""

from collections import Counter
from functools import lru_cache

from normalise.parties.institutions import IN_FULL, by_key, key_of_text
from normalise.parties.matcher import NAME, Found, read_phrases
from normalise.parties.tokens import Token, fold, words
from normalise.script import to_latin

_FIRST = 1500
"""Characters at the head of a document, where it says whose it is; what stands there counts more."""
_HEAD_WEIGHT = 3
_SURE = 2
"""Votes for a country against one for the next before it is believed."""
_PART = 0.4
"""Share of its state's votes that an entity or canton needs to be the plan's own."""


@lru_cache(maxsize=1)
def _country_phrases() -> dict[str, dict[tuple[str, ...], str]]:
    """The stems of each country's own names, by the first; abbreviations stand for several and are left out."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for country, phrases in words()["countries"].items():
        for phrase in phrases:
            if not phrase.isupper():
                key = key_of_text(phrase)
                found.setdefault(key[0], {})[key] = country
    return found


@lru_cache(maxsize=1)
def _country_words() -> dict[str, list[str]]:
    """The countries of each word that only some of them use."""
    found: dict[str, list[str]] = {}
    for country, hints in words()["country_words"].items():
        for hint in hints:
            found.setdefault(hint, []).append(country)
    return found


def _mentions(tokens: tuple[Token, ...], found_phrases: tuple[Found, ...]) -> Counter[str]:
    votes: Counter[str] = Counter()
    shortened: set[tuple[str, ...]] = set()
    for phrase in found_phrases:
        if phrase.kind == NAME:
            key = tuple(t.stem for t in tokens[phrase.start : phrase.end])
            if key in shortened:
                continue
            candidates = by_key()[key]
            found = {c.institution.country for c in candidates if c.kind in (*IN_FULL, "abbreviation")}
            if all(c.kind == "abbreviation" for c in candidates):
                shortened.add(key)  # counts once: `PV` is also the head of a column
            if len(found) == 1:
                votes[found.pop()] += _HEAD_WEIGHT if tokens[phrase.start].start < _FIRST else 1
    by_word, by_stem = _country_words(), _country_phrases()
    for at, token in enumerate(tokens):
        weight = _HEAD_WEIGHT if token.start < _FIRST else 1
        for country in by_word.get(fold(token.word), ()):
            votes[country] += weight
        for key, country in by_stem.get(token.stem, {}).items():
            if tuple(t.stem for t in tokens[at : at + len(key)]) == key:
                votes[country] += weight
    return votes


@lru_cache(maxsize=16)
def find_country(text: str) -> str | None:
    """Find whose plan a text is.

    Args:
        text: of the document, any script.

    Returns:
        `RS`, `BA`, `BA-FBIH`, `BA-RS`, `BA-KS`, `ME`, `HR` or `XK`; None where the text names none, or two as often.
    """
    votes = _mentions(*read_phrases(to_latin(text)))
    states: Counter[str] = Counter()
    for country, count in votes.items():
        if country not in ("INT", "*"):
            states[country.split("-")[0]] += count
    ranked = states.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _SURE * ranked[1][1]):
        return None
    state, total = ranked[0]
    parts = [(count, country) for country, count in votes.items() if country.startswith(state + "-")]
    if parts and max(parts)[0] >= _PART * total:
        return max(parts)[1]
    return state
