"""Amounts written in words: `osam miliona eura`, `pet hiljada KM`, `milion i po dinara`."""

import re
from decimal import Decimal
from functools import lru_cache

from normalise.files import read_data
from normalise.money.amounts import Candidate
from normalise.money.currency import CURRENCY, SCALE, currency_of, scale_of
from normalise.money.numbers import number_words, parse_number_words
from normalise.money.words import expand_words
from normalise.notes import Note

_QUICK = re.compile(
    r"hiljad|tisuc|mili|stotin|deset|naest|(?<![a-z])(?:sto|dva|dvije|dve|tri|pet|sest|sedam|osam|jed|cet)"
)
_LAST_WORD = re.compile(r"([a-z]{5,})\s+(?:i\s+)?$")
_REACH = 20
"""Characters before an amount in words that are looked at."""
_DIGIT_BEFORE = re.compile(r"(?:\d[\s.,-]*|\d\s+i\s+po(?:la?)?\s+|(?<![a-z])u\s)$")
"""`5 hiljada KM` is read as a figure, `u tisućama kuna` is a unit."""


@lru_cache(maxsize=1)
def _in_words() -> re.Pattern[str]:
    known = number_words()
    words = "|".join(sorted(known, key=len, reverse=True))
    tens = "|".join(w for w, v in known.items() if v >= 20)
    ones = "|".join(w for w, v in known.items() if 1 <= v < 10)
    word = rf"(?:(?:{tens})(?:{ones})(?![a-z])|(?:{words})(?![a-z]))"
    piece = rf"(?:{word}(?:\s+i\s+po(?:la?)?(?=\s+{SCALE}))?|{SCALE})"
    half = r"(?P<half>\s+i\s+po(?:la?)?(?![a-z]))?"
    return re.compile(
        rf"(?<![a-z])(?P<said>{piece}(?:[\s-]+(?:i\s+)?{piece})*){half}\s*(?:[()]?\s*(?P<currency>{CURRENCY})|(?P<alone>\.?\s*$))"
    )


@lru_cache(maxsize=1)
def _slovima() -> re.Pattern[str]:
    return re.compile(r"(?:\(|(?:" + "|".join(expand_words(read_data("money")["in_words"])) + r"))[\s:]*$")


def find_in_words(masked: str) -> tuple[list[Candidate], list[Note]]:
    """Find amounts in words before a currency (or as the whole cell), in folded text.

    Returns:
        Candidates in text order, and notes on those that follow a word that may be a misspelt number.
    """
    if not _QUICK.search(masked):
        return [], []
    found, notes = [], []
    for match in _in_words().finditer(masked):
        said, before = match["said"], masked[: match.start()]
        if _DIGIT_BEFORE.search(before[-_REACH:]) or (
            match["currency"] is None and (before.strip() or " " not in said)
        ):
            continue
        value = _value(said.split(), half=bool(match["half"]))
        if value is None or _may_be_number(before[-_REACH:]):
            words = match[0].strip()
            said = f"The number in words “{words}” cannot be read for certain: it is no amount here."
            notes.append(Note("money-unreadable-number", said, said=words))
            continue
        currency = currency_of(match["currency"]) if match["currency"] else None
        found.append(Candidate(match.start(), match.end(), value, said, currency, sure=bool(currency)))
    return found, notes


def _may_be_number(before: str) -> bool:
    """True after a word that is nearly a number (`dvadset pet hiljada`): the amount would be cut short."""
    word = _LAST_WORD.search(before)
    if not word or word[1] in number_words():
        return False
    from rapidfuzz.distance import OSA

    return any(len(known) > 4 and OSA.distance(word[1], known, score_cutoff=2) <= 2 for known in number_words())


def _value(words: list[str], *, half: bool) -> Decimal | None:
    total, last_scale = Decimal(0), Decimal(1)
    pending: list[str] = []
    for word in words:
        if word == "po" or (word in ("pol", "pola") and pending[-1:] == ["i"]):  # sedam i po miliona
            total += Decimal(scale_of(words[-1]) if words[-1] != word else 1) / 2
            continue
        scale = scale_of(word)
        if scale == 1:
            pending.append(word)
            continue
        part = (
            parse_number_words(tuple(w for w in pending if w != "i")) if any(w != "i" for w in pending) else Decimal(1)
        )
        if part is None:
            return None
        total, pending, last_scale = total + part * scale, [], Decimal(scale)
    rest = tuple(w for w in pending if w != "i")
    if rest:
        part = parse_number_words(rest)
        if part is None:
            return None
        total += part
    return total + last_scale / 2 if half else total


def merge_in_words(figures: list[Candidate], words: list[Candidate], masked: str) -> tuple[list[Candidate], list[Note]]:
    """Join both readings; `5.000 KM (slovima: pet hiljada KM)` is one amount."""
    notes = []
    out = list(figures)
    for one in words:
        before = max((c for c in figures if c.end <= one.start), key=lambda c: c.end, default=None)
        if before and _slovima().search(masked, 0, one.start) and one.start - before.end < 24:
            if before.full != one.full:
                said = f"“{before.figure}” and “{one.figure}” do not say the same amount."
                notes.append(Note("money-words-differ", said))
            elif one.currency and not before.currency:  # 12.000.000 (dvanaest miliona) dinara
                out[out.index(before)] = before._replace(currency=one.currency, sure=True)
            continue
        out.append(one)
    return sorted(out, key=lambda c: c.start), notes
