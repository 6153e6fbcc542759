"""Outline numbers at the head of a text: `Циљ 1.2.`, `OPŠTI CILj 1.`, `Mjera 1.1.2.`, `A.1.`, `III)`."""

import json
import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from normalise.numbering.words import is_ordinal
from normalise.script import to_latin

_HEAD = 120
"""Characters of a text in which its level and number stand."""
_LINK = re.compile(r"(?:\s*\b(?:br(?:oj)?|бр(?:ој)?|no|rb)\b\s*\.?)?", re.IGNORECASE)
_FIGURES = (
    r"(?P<number>\d{1,2}(?:\s?\.\s?\d{1,2}(?!\d))*(?![\d,/%])|[A-ZČŠ]\.?\d{1,2}(?:\.\d{1,2})*(?!\d)|"
    r"[IVX]{1,6}(?:\.\d{1,2})*(?!\w)|[A-ZČŠ](?!\w))"
)
_CLOSING = r"(?P<closing>\s?\.?\s?[.):]?)\s*(?P<dash>[-–—:]?)\s*"
_PLAIN = re.compile(rf"\s*(?P<open>\(?){_FIGURES}{_CLOSING}")


class OutlineNumber(NamedTuple):
    """The head of a numbered text.

    Attributes:
        number: without its final dot, None where none is printed.
        rest: the text after it.
        level: area, goal, specific_goal, programme, measure or activity where a word says so, else None.
        start: offset of `rest` in the text.
    """

    number: str | None
    rest: str
    level: str | None = None
    start: int = 0


def _bare(text: str) -> str:
    """Latin letters without diacritics, lower case."""
    letters = unicodedata.normalize("NFD", to_latin(text).lower().replace("đ", "dj"))
    return "".join(c for c in letters if not unicodedata.combining(c))


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each phrase as a pattern on bare text, longest first; words may be glued (`Specifičnicilj`)."""
    data = json.loads(files("normalise").joinpath("data/levels.json").read_text(encoding="utf-8"))
    pairs = [(stems, level) for level, phrases in data.items() if level != "about" for stems in phrases]
    pairs.sort(key=lambda pair: (-len(pair[0]), -sum(map(len, pair[0]))))
    return tuple(
        (re.compile(r"\s*" + r"\w{0,5}?[\s/]*(?:i\s)?".join(stems) + r"\w{0,4}"), level) for stems, level in pairs
    )


def _spread(text: str) -> tuple[str, list[int]]:
    """The bare form of a text's head with, for each letter, where it stands in the text."""
    letters, places = [], []
    for at, sign in enumerate(text[:_HEAD]):
        bare = _bare(sign)
        letters.append(bare)
        places.extend([at] * len(bare))
    places.append(min(len(text), _HEAD))
    return "".join(letters), places


def _find_level(text: str) -> tuple[str | None, int]:
    """The level word at the head and where the text goes on after it."""
    bare, places = _spread(text)
    for pattern, level in _phrases():
        found = pattern.match(bare)
        if found and not bare[found.end() : found.end() + 1].isalpha():
            return level, places[found.end()]
    return None, 0


@lru_cache(maxsize=4096)
def parse_outline_number(text: str) -> OutlineNumber:
    """Read the level word and the number that a title begins with.

    Args:
        text: a heading, a band row, the first line of a cell; any script.

    Returns:
        Number, rest and level. A text that begins with neither keeps all of itself as `rest`. An ordinal, a date,
        an amount or a count is no outline number.
    """
    level, at = _find_level(text)
    if level is not None:
        link = _LINK.match(text, at)
        found = _PLAIN.match(_latin_figures(text), link.end() if link else at)
        if found and not is_ordinal(text, found.end()):
            return OutlineNumber(_clean(found["number"]), text[found.end() :], level, found.end())
        colon = re.compile(r"\s*[:–—-]\s*").match(text, at)
        if colon:
            return OutlineNumber(None, text[colon.end() :], level, colon.end())
        return OutlineNumber(None, text, level if not text[at:].strip() else None, 0)
    found = _PLAIN.match(_latin_figures(text))
    if found is None or not _stands_alone(text, found):
        return OutlineNumber(None, text)
    return OutlineNumber(_clean(found["number"]), text[found.end() :], None, found.end())


def _latin_figures(text: str) -> str:
    """The text with the Cyrillic letters that occur in numbers (А, І, В, Х …) as Latin ones, offsets unchanged."""
    return text.translate(_NUMBER_LETTERS) if not text.isascii() else text


_NUMBER_LETTERS = str.maketrans("АБЦДЕФГІХ", "ABCDEFGIX")


def _clean(number: str) -> str:
    return re.sub(r"\s", "", number).rstrip(".")


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether a number without a level word is an outline number and not a count, a date or an initial."""
    rest, number = text[found.end() :], found["number"]
    if not rest.strip():
        return bool(found["closing"].strip()) or number[0].isdigit() or len(number) > 1
    if rest[0].isdigit() or is_ordinal(text, found.end()):
        return False
    parts = len(re.split(r"\.", number))
    if number[0].isdigit():
        return parts > 1 or bool(found["closing"].strip()) or bool(found["dash"])
    punctuated = bool(found["closing"].strip()) or bool(found["dash"])
    return (punctuated or parts > 1) and (rest[0].isupper() or not rest[0].isalpha())
