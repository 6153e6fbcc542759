"""Text to comparable tokens: Latin, small letters, no diacritics, one form for both jats, case endings off."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, NamedTuple

from normalise.files import read_data
from normalise.script import to_latin

HARD = "¦"
"""Stands for a sign that no name goes over: semicolon, colon, slash, bar, bracket."""
DASH = "–"

_SHORT_AND_NAME = re.compile(r"([^\W\d_a-zа-я]{2,})-(?=[^\W\d_a-zа-я][a-zčćđšžа-шђјљњћџ]{2})")
"""`MF-Poreska uprava`: the short name of a body grown together with its part."""
_RAISED = "⁰¹²³⁴-⁹"
"""Figures of footnotes."""
_GLUED = re.compile(r"([a-zčćđšžа-шђјљњћџ]{3,})(?=[A-ZČĆĐŠŽА-ШЂЈЉЊЋЏ][^\W\d_]{2})")
"""`pravdeVisoki`: the end of a name grown together with the next, whose line break was lost."""
_new = tuple.__new__
"""Makes a token in a fraction of the time that its class takes; there are several in every text."""
_SOFT = re.compile("\u00ad\n?")
_HYPHEN = re.compile(r"(?<=[^\W_])[-‐‑]\n?(?=[^\W\d_])")
_ENDINGS = (
    (3, frozenset({"ima", "ama", "oga", "omu", "ega", "emu"})),
    (2, frozenset({"ih", "im", "om", "em", "og", "oj"})),
    (1, frozenset("aeiou")),
)
"""Case endings by their length, the longest first."""
_PLAIN = str.maketrans("čćšžđ", "ccszd")
_JAT = re.compile(r"(?<=[bcdfghklmnprstvz])je")
_SHORTEST = 3
"""Letters that a stem keeps at least."""
_CASE_OF_ABBREVIATION = re.compile(r"^(.*?[A-ZČĆŠĐŽ]{2}[A-ZČĆŠĐŽa-z]*)-(?:a|u|om|e|i|em|ov\w*|ev\w*)$")


_SIMPLE_TOKEN = re.compile(rf"([^\W_{_RAISED}]+(?:[-‐‑\u00ad]\n?[^\W\d_]+)*)|([;:/|()\[\]•])|([-–—]+)")
"""As below, for texts without what stands before a point or slash."""


@cache
def _token() -> re.Pattern[str]:
    """A word, a feminine ending behind its slash or the point of a shortened one included, or a dividing sign."""
    endings = "|".join(words()["feminine_endings"])
    whole = "|".join(rf"(?<=(?<![^\W_]){re.escape(word)})" for word in words()["shortened"])
    point = rf"(?:\.(?:{whole})(?=\s*[^\W\d]))?"
    feminine = rf"(?:(?<=[^\W\d_]{{3}})/(?:{endings})(?![^\W_])|(?<=[A-ZČĆŠŽĐ]{{2}})/[A-ZŽ](?![^\W_]))?"
    return re.compile(rf"([^\W_{_RAISED}]+(?:[-‐‑\u00ad]\n?[^\W\d_]+)*{feminine}{point})|([;:/|()\[\]•])|([-–—]+)")


class Token(NamedTuple):
    """A word or a dividing sign.

    Attributes:
        stem: what is compared; abbreviations begin with `§`.
        word: as printed, in Latin.
        start, end: its place in the text.
        gap: what stands between it and the token before, white space included.
    """

    stem: str
    word: str
    start: int
    end: int
    gap: str

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital."""
        return self.word[:1].isupper()


@cache
def words() -> dict[str, Any]:
    """The words of the responsible column (`data/parties.json`)."""
    return read_data("parties")


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of one of the lists in the data, as they are written there."""
    return frozenset(words()[name])


@cache
def stems_of(*names: str) -> frozenset[str]:
    """The stems of the words of lists in the data."""
    return frozenset(stem(word) for name in names for word in words()[name])


@lru_cache(maxsize=32768)
def fold(word: str) -> str:
    """A Latin word in small letters without diacritics, with `đ` and `dj` as `d`."""
    plain = word.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFD", plain.translate(_PLAIN))
        plain = "".join(c for c in plain if not unicodedata.combining(c)) if not plain.isascii() else plain
    plain = plain.replace("dj", "d")
    for part, other in _spellings():
        if part in plain:
            plain = plain.replace(part, other)
    return plain


def ekavian(stem_of_word: str) -> str:
    """A stem with both ijekavian forms of jat written as in ekavian (`vijec` gives `vec`, `savjet` gives `savet`)."""
    return _JAT.sub("e", stem_of_word.replace("ije", "e")) if "je" in stem_of_word else stem_of_word


@cache
def _spellings() -> tuple[tuple[str, str], ...]:
    return tuple((a, b) for a, b in words()["spellings"].items() if a != "about")


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """A Latin word without its case ending: `Nacionalnim` and `Nacionalni` give `nacionaln`."""
    plain = fold(word)
    if known := _fleeting().get(plain):
        return known
    for length, endings in _ENDINGS:
        if len(plain) >= length + _SHORTEST and plain[-length:] in endings:
            plain = plain[:-length]
            break
    return _fleeting().get(plain) or ekavian(plain)


@cache
def _fleeting() -> dict[str, str]:
    """Words that lose a vowel or a letter in other cases, with the stem that all of them share."""
    return dict(words()["fleeting"])


@lru_cache(maxsize=32768)
def abbreviation(word: str) -> str:
    """An abbreviation without the case ending that hangs on it (`MUP-a` gives `MUP`), other words as they are."""
    found = _CASE_OF_ABBREVIATION.match(word) if "-" in word else None
    return found[1] if found else word


def _join(printed: str, abbreviations: frozenset[str]) -> str:
    """A word without its soft hyphens; one that a line end hides in a short name (`HAMAG-BICRO`) is a hyphen."""
    hyphenated = _SOFT.sub("-", printed)
    return hyphenated if to_latin(hyphenated) in abbreviations else _SOFT.sub("", printed)


@lru_cache(maxsize=4)
def reader(abbreviations: frozenset[str]) -> Callable[[str], tuple[str, str, int]]:
    """What gives stem and Latin form of one word as printed, and after how many letters two words are grown together.

    That is 0 for most; a hyphen stands between a short name and its part (`MF-Poreska`), nothing elsewhere.
    """

    @lru_cache(maxsize=32768)
    def read_word(printed: str) -> tuple[str, str, int]:
        cut = _GLUED.match(printed)
        if cut is None and (cut := _SHORT_AND_NAME.match(printed)) and to_latin(cut[1]) not in abbreviations:
            cut = None
        word = short = to_latin(_join(printed, abbreviations) if "\u00ad" in printed else printed)
        if not word.isalnum():
            word = _HYPHEN.sub("-", word)
            short = abbreviation(word.partition("/")[0])
        elif word[-1].isdigit() and (bare := word.rstrip("0123456789")).isalpha():
            short = bare  # the number of a footnote
        return ("§" + short if short in abbreviations else stem(short)), word, cut.end(1) if cut else 0

    return read_word


def tokenise(text: str, abbreviations: frozenset[str] = frozenset()) -> tuple[Token, ...]:
    """Divide a text into tokens.

    Args:
        text: any script.
        abbreviations: words to be taken as abbreviations, as printed in Latin; their letters' case counts.
    """
    read_word = reader(abbreviations)
    tokens = []
    end = 0
    parts = iter((_token() if "/" in text or "." in text else _SIMPLE_TOKEN).split(text))
    for gap, printed, hard, dash in zip(parts, parts, parts, parts, strict=False):  # what is after the last stays out
        start = end + len(gap)
        if printed is None:
            end = start + len(hard or dash)
            tokens.append(Token(HARD if hard else DASH, hard or dash, start, end, gap))
            continue
        end = start + len(printed)
        stem_of_word, word, cut = read_word(printed)
        if cut:
            stem_of_first, first, _ = read_word(printed[:cut])
            middle = start + cut
            tokens.append(Token(stem_of_first, first, start, middle, gap))
            start, gap = middle, "\n"
            if text[middle] == "-":
                start, gap = middle + 1, ""
                tokens.append(Token(DASH, "-", middle, start, ""))
            stem_of_word, word, _ = read_word(text[start:end])
        tokens.append(_new(Token, (stem_of_word, word, start, end, gap)))
    return tuple(tokens)
