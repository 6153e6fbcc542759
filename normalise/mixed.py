"""Words that mix Cyrillic and Latin letters, and Roman numerals written with Cyrillic ones."""

import re
from functools import lru_cache

from normalise import letters
from normalise.vocabulary import has_word, share_of

_ROMAN_LETTERS = str.maketrans("ІХИВӀ", "IXIVI")
_NUMERAL = re.compile("X{0,3}(?:IX|IV|V?I{0,3})")  # to 39: what quarters, centuries and chapters reach
_CYRILLIC = re.compile("[\u0400-\u052f]")
TWIN_WORD = re.compile(r"(?<!\w)(?=\w*[BHPCYXpcyx])[ABCEHJKMOPTXYaceojpxy]+(?!\w)")
"""Latin letters only, each with a Cyrillic twin and one at least with another sound: HA for НА, cy for су."""
_TWIN_MARGIN = 30.0
"""How much more usual the Cyrillic reading of such a word must be."""


def is_roman(word: str) -> str | None:
    """Give the Roman numeral that a word of look-alike letters (`ІV`, `ХИИ`) stands for, else None."""
    numeral = word.translate(_ROMAN_LETTERS)
    return numeral if numeral and _NUMERAL.fullmatch(numeral) else None


@lru_cache(maxsize=4096)
def latin_of_mixed(word: str) -> str:
    """Give the Latin form of a word with letters of both scripts.

    A word is read in the script of the letters that belong to one script only; strays of the other script are
    read by their look (`PЕВИЗИЈА` is REVIZIJA: its author saw a right word). Where both scripts have letters of
    their own (`Prevenција`, `forмулара`) each letter keeps its sound. Where that gives no word and another
    reading does, that one is taken.
    """
    readings = list(
        dict.fromkeys([_read(word, _home(word)), *(_read(word, home) for home in ("sound", "Cyrl", "Latn"))])
    )
    return next((reading for reading in readings if has_word(reading.lower())), readings[0])


def latin_of_twins(word: str) -> str:
    """What a word of twins says as a Cyrillic one (`HA` is NA), where only that is usual; else the word."""
    seen = "".join(letters.LATIN_SEEN_AS_CYRILLIC.get(c, c) for c in word)
    return seen if share_of(seen.lower()) > _TWIN_MARGIN * share_of(word.lower()) else word


def in_one_script(word: str) -> str:
    """Give a mixed word wholly in the script that it is in for the greater part.

    A word of twins only (`ТX`) that no reading makes a word stays as it is.
    """
    latin = latin_of_mixed(word)
    home = _home(word)
    if home == "sound" and not has_word(latin.lower()) and all(c in letters.TWINS for c in word):
        return word
    if home == "sound":
        home = "Cyrl" if 2 * len(_CYRILLIC.findall(word)) > len(word) else "Latn"
    return _cyrillic(latin) if home == "Cyrl" else latin


def _home(word: str) -> str:
    """The script whose own letters a word has: `Cyrl`, `Latn`, or `sound` where both or neither."""
    own_latin = any(letter in letters.ONLY_LATIN for letter in word)
    own_cyrillic = any(letter in letters.ONLY_CYRILLIC for letter in word)
    if own_latin == own_cyrillic:
        return "sound"
    return "Cyrl" if own_cyrillic else "Latn"


def _read(word: str, home: str) -> str:
    by_sound = letters.cyrillic_by_sound()
    by_look = {"Cyrl": letters.LATIN_SEEN_AS_CYRILLIC, "Latn": letters.CYRILLIC_SEEN_AS_LATIN}.get(home, {})
    read = [by_look.get(c) or by_sound.get(ord(c), c) for c in word]
    loud = word.isupper()
    return "".join(part.upper() if loud else part for part in read)


def _cyrillic(latin: str) -> str:
    for sign, letter in letters.latin_by_sound():
        latin = latin.replace(sign, letter)
    return latin
