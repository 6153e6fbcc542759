"""What the words around an amount say of it: about, at most, at least, a year, a person."""

import re
from collections.abc import Sequence
from functools import lru_cache

from normalise.model import Period
from normalise.money.amounts import Candidate
from normalise.money.masks import Share
from normalise.money.numbers import as_plain_number
from normalise.money.words import expand_words, read_words
from normalise.notes import Note

_FAR = 28
"""Characters before an amount in which such a word may stand."""


@lru_cache(maxsize=1)
def _before() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    data = read_words("money")
    said = (
        ("approximate", "money-approximate", "about"),
        ("at_most", "money-limit", "at most"),
        ("at_least", "money-limit", "at least"),
    )
    return tuple(
        (
            code,
            words,
            re.compile(rf"(?<![a-z])(?:{'|'.join(expand_words(data[key]))})(?:\s+(?:od|do|u iznosu od))?[.\s:~-]*$"),
        )
        for key, code, words in said
    )


@lru_cache(maxsize=1)
def _per() -> tuple[tuple[str, re.Pattern[str]], ...]:
    data = read_words("money")["per"]
    return tuple(
        (period, re.compile(r"[\s,(/-]*(?:" + "|".join(expand_words(words)) + ")")) for period, words in data.items()
    )


@lru_cache(maxsize=1)
def _per_before() -> tuple[tuple[str, re.Pattern[str]], ...]:
    data = read_words("money")["per"]
    return tuple(
        (period, re.compile(f"(?<![a-z])(?:{'|'.join(expand_words(words))})(?: po| oko| do)?[\\s:-]*$"))
        for period, words in data.items()
    )


@lru_cache(maxsize=1)
def _per_slash() -> re.Pattern[str]:
    return re.compile(r"\s*/\s*(?:" + "|".join(expand_words(read_words("money")["per_slash"])) + ")")


def note_words_around(one: Candidate, masked: str) -> list[Note]:
    """Notes on one amount from the words before and after it."""
    value = as_plain_number(one.full)
    left = masked[max(0, one.start - _FAR) : one.start]
    notes = [] if one.currency else [Note("money-no-currency", f"{value} names no currency", "info")]
    notes += [Note(code, f"{words} {value}", "info") for code, words, matcher in _before() if matcher.search(left)]
    if left.rstrip().endswith(("~", "≈")):
        notes.append(Note("money-approximate", f"about {value}", "info"))
    for period, matcher in _per():
        if matcher.match(masked, one.end):
            return [*notes, Note("money-per", f"{value} is stated per {period}, not in all")]
    if _per_slash().match(masked, one.end):
        return [*notes, Note("money-per", f"{value} is stated per unit, not in all")]
    for period, matcher in _per_before():
        if matcher.search(left):
            return [*notes, Note("money-per", f"{value} is stated per {period}, not in all")]
    return notes


def note_shares(shares: Sequence[Share], has_amount: bool) -> list[Note]:
    """Say the shares that sources are given instead of an amount."""
    if not shares:
        return []
    said = ", ".join(f"{share.percent:g} %" for share in shares)
    return [
        Note(
            "money-share",
            f"shares, no amounts: {said}" if not has_amount else f"shares beside the amounts: {said}",
            "info",
        )
    ]


def note_year_outside(candidates: Sequence[Candidate], period: Period | None) -> list[Note]:
    """Name years of amounts that lie outside the plan's period."""
    if period is None:
        return []
    first = int(period.start[:4]) if period.start else None
    last = int(period.end[:4]) if period.end else None
    odd = sorted({c.year for c in candidates if c.year and ((first and c.year < first) or (last and c.year > last))})
    return [Note("money-year-outside-plan", f"an amount is for {year}, outside the plan's period") for year in odd]
