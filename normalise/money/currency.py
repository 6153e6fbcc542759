"""Currencies and scales in words, and what a column header says of both."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from normalise.files import read_data
from normalise.money.words import expand_words, plain
from normalise.script import to_latin

_DATA = read_data("money")
_WORD_END = "(?![a-z0-9])"
_GLUED = "|".join(sorted((plain(w) for w in _DATA["glued_after_currency"]), key=len, reverse=True))
_OPEN_END = rf"(?=(?:{_GLUED})(?![a-z])|[^a-z]|$)"


class Unit(NamedTuple):
    """What one in a column is worth: currency (ISO 4217, None where not named) and a factor (1000 for `u 000 din.`)."""

    currency: str | None = None
    scale: int = 1


def _currency_source() -> tuple[str, tuple[tuple[re.Pattern[str], str], ...]]:
    words, lookup = [], []
    for key in ("currencies", "currency_typos"):
        for code, patterns in _DATA[key].items():
            sources = [_open_ended(source) for source in expand_words(patterns)]
            if key == "currencies":
                words += sources
            lookup.append((re.compile(_join(sources, _OPEN_END)), code))
    words.sort(key=len, reverse=True)
    return _join(words, _OPEN_END), tuple(lookup)


def _open_ended(source: str) -> str:
    """Let a currency end where a small word is glued to it (`RSDza 2018`, `KMgodišnje`)."""
    return source.replace(_WORD_END, _OPEN_END)


def _join(sources: Iterable[str], end: str) -> str:
    """One alternation in which neighbours with the same end share it: the engine reads long sources slowly."""
    parts = []
    for shared, group in groupby(sources, key=lambda source: source.endswith(end)):
        cut = [source.removesuffix(end) if shared else source for source in group]
        parts.append("(?:" + "|".join(cut) + ")" + (end if shared else ""))
    return "(?:" + "|".join(parts) + ")"


CURRENCY, _LOOKUP = _currency_source()
"""Source of a regular expression over folded text that finds a currency."""
CURRENCY_TYPO = "(?:" + "|".join(s for p in _DATA["currency_typos"].values() for s in expand_words(p)) + ")"
_SCALE_END = rf"(?=[^a-z0-9]|$|(?:{CURRENCY}))"
_SCALE_WORDS = [s.replace(_WORD_END, _SCALE_END) for words in _DATA["scales"].values() for s in expand_words(words)]
SCALE = _join(_SCALE_WORDS, _SCALE_END) + r"\.?"
"""Source of a regular expression that finds `hiljada`, `mil.`, `milijardi`."""
_LETTERS = "".join(_DATA["scale_letters"])
SCALE_LETTER = rf"(?(before)[{_LETTERS}](?![a-z0-9])|[{_LETTERS}](?=\s?{CURRENCY}))"
"""Source for `1.5M EUR`, `€150k`: a letter stands for a scale beside a currency only; `before` has to be its group."""
_SCALES = tuple(
    (re.compile("|".join(s.replace(_WORD_END, "") for s in expand_words(words))), int(value))
    for value, words in _DATA["scales"].items()
)
_NOUGHTS = r"'?(?:x\s?)?(?:1[.\s]?)?000(?:[.,]00)?"
_HEADER_NOUGHTS = re.compile(rf"(?<![\d.,'])(?<!\d ){_NOUGHTS}(?![\d.,]\d)(?!\d)")
_HEADER_SCALE = re.compile(rf"(?<![a-z0-9]){SCALE}")
_HEADER_CURRENCY = re.compile(rf"(?<![a-z])(?:{CURRENCY})")
UNIT = re.compile(
    r"(?<![\w.,'])(?<!\d )(?:(?:iznosi?\s+)?u\s+)?"
    rf"(?:(?:(?<=u )(?:1[.\s]?)?|'|x\s?)?000(?:[.,]00)?\s*(?P<noughts>{CURRENCY})\.?"
    rf"|(?<=u )(?P<scale>{SCALE})\s*(?P<scaled>{CURRENCY})?\.?"
    rf"|(?<=u )(?P<only>{CURRENCY})\.?)"
)
"""A unit that stands in a cell instead of the header: `u 000 din.`, `u tisućama kuna`, `u KM`."""


@lru_cache(maxsize=1024)
def currency_of(word: str) -> str | None:
    """The ISO 4217 code of a folded currency word, a usual typo of it included; None for anything else."""
    for matcher, code in _LOOKUP:
        if matcher.match(word + " "):
            return code
    return None


@lru_cache(maxsize=1024)
def scale_of(word: str) -> int:
    """The factor of a folded scale word (`mil.` is 1,000,000); 1 for anything else."""
    if word in _DATA["scale_letters"]:
        return int(_DATA["scale_letters"][word])
    found = [(match.end(), value) for matcher, value in _SCALES if (match := matcher.match(word))]
    return max(found)[1] if found else 1  # `milijarda` begins like `mil`


@lru_cache(maxsize=1024)
def parse_unit(header: str) -> Unit:
    """Read currency and scale from a header: `u 000 din.`, `Iznos u KM`, `Budžet (EUR)`, `u mil. RSD`.

    Args:
        header: printed header, either script. Years in it are not taken for a scale.

    Returns:
        The unit; `Unit(None, 1)` where the header names neither.
    """
    text = plain(to_latin(header)).lower()
    found = _HEADER_CURRENCY.search(text)
    currency = currency_of(found[0]) if found else None
    if _HEADER_NOUGHTS.search(text):
        return Unit(currency, 1000)
    scale = _HEADER_SCALE.search(text)
    return Unit(currency, scale_of(scale[0]) if scale else 1)
