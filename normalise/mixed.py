"""Words that mix Cyrillic and Latin letters, and Roman numerals written with Cyrillic ones."""

import re

from normalise import letters

_ROMAN_LETTERS = str.maketrans("ІХИВӀ", "IXIVI")
_NUMERAL = re.compile("X{0,3}(?:IX|IV|V?I{0,3})")  # to 39: what quarters, centuries and chapters reach
_NOT_SPOKEN = frozenset("YXyx")


def is_roman(word: str) -> str | None:
    """Give the Roman numeral that a word of look-alike letters (`ІV`, `ХИИ`) stands for, else None."""
    numeral = word.translate(_ROMAN_LETTERS)
    return numeral if numeral and _NUMERAL.fullmatch(numeral) else None


def latin_of_mixed(word: str) -> str:
    """Give the Latin form of a word with letters of both scripts.

    A word is read in the script of the letters that belong to one script only; strays of the other script are
    read by their look (`PЕВИЗИЈА` is REVIZIJA: its author saw a right word). Where both scripts have letters of
    their own (`Prevenција`, `forмулара`) each letter keeps its sound.
    """
    own_latin = any(letter in letters.ONLY_LATIN for letter in word)
    own_cyrillic = any(letter in letters.ONLY_CYRILLIC for letter in word)
    by_sound = letters.cyrillic_by_sound()
    loud = word.isupper()
    if own_cyrillic and not own_latin:
        read = [letters.LATIN_SEEN_AS_CYRILLIC.get(c) or by_sound.get(ord(c), c) for c in word]
    elif own_latin and not own_cyrillic:
        read = [letters.CYRILLIC_SEEN_AS_LATIN.get(c) or by_sound.get(ord(c), c) for c in word]
    else:
        read = [by_sound.get(ord(c), c) for c in word]
    return "".join(part.upper() if loud else part for part in read)
