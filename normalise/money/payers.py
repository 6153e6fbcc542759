"""Names of paying bodies by the list of institutions: abbreviations in full, misprints put right, the nominative."""

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from normalise.money.words import plain
from normalise.notes import Note
from normalise.parties.institutions import Spelling, abbreviations, by_key, key_of_text
from normalise.parties.misread import find_misread
from normalise.parties.resolve import Vote, resolve
from normalise.parties.tokens import abbreviation, words

_IN_FULL = ("abbreviation", "misread")
"""Spellings that stand for a name; the others are names."""


@cache
def plain_abbreviations() -> frozenset[str]:
    """The short names of bodies in the list, without diacritics; those of countries are left out."""
    countries = {part for texts in words()["countries"].values() for text in texts for part in text.split()}
    return frozenset(map(plain, abbreviations() - countries))


@lru_cache(maxsize=4096)
def name_payer(printed: str, country: str | None) -> tuple[str, tuple[Note, ...]]:
    """Give a payer its name as the list writes it.

    Args:
        printed: the body's name as the cell has it, in Latin, in any case.
        country: the plan's country, None where unknown.

    Returns:
        The name, as printed where the list does not have it, and a note where it was misprinted.
    """
    key = key_of_text(printed)
    candidates = by_key().get(key, ())
    if any(c.institution.is_group for c in candidates):
        return printed, ()
    if candidates:
        name = _listed(candidates, printed, country)
        listed = all(c.kind == "misread" for c in candidates)
        return name, (Note("name-misread", f"“{printed}” is read as {name}.", "info", said=printed),) if listed else ()
    meant = find_misread(key)
    if meant is None or any(c.institution.is_group for c in by_key()[meant]):
        return printed, ()
    name = _listed(by_key()[meant], printed, country)
    return name, (Note("name-misread", f"“{printed}” is read as {name}.", said=printed),)


def _listed(candidates: Sequence[Spelling], printed: str, country: str | None) -> str:
    """The name that candidates share: in full for an abbreviation, else as the list spells it."""
    if all(_is_abbreviated(c) for c in candidates):
        return resolve(tuple(candidates), printed, country, Vote(), trust_short=False).name
    return _common([c.text for c in candidates if c.kind != "short" and not _is_abbreviated(c)], printed)


def _is_abbreviated(spelling: Spelling) -> bool:
    return spelling.kind in _IN_FULL or abbreviation(spelling.text.split(" ")[0]) in abbreviations()


def _common(names: Sequence[str], printed: str) -> str:
    if printed in names or not names:
        return printed
    (name, count), *_ = Counter(names).most_common(1)
    return name if count * 2 > len(names) else printed
