"""From Cyrillic or mixed text to canonical Latin, and which script and language a text is in.

cyrtranslit gives the letters; put right around it: digraphs in capitals (`ЉУДИМА` is LJUDIMA), Roman numerals
written with Cyrillic letters, words that mix both scripts, e-mail and web addresses, composed forms (NFC).
"""

import re
import unicodedata
from functools import lru_cache
from string import ascii_letters
from typing import Literal

from normalise import letters
from normalise.mixed import TWIN_WORD, is_roman, latin_of_mixed, latin_of_twins
from normalise.vocabulary import read_short_words

_UPPER = "A-ZČĆŠĐŽŚŹА-ЯЂЈЉЊЋЏЅІЃЌ"
_LOWER = "a-zčćšđžśźа-яђјљњћџѕіѓќ"
_LETTER = f"{_UPPER}{_LOWER}À-ÖØ-öø-ž"
# Nothing to do: Latin letters of the region, ASCII and everyday signs.
_ODD = re.compile("[^\x00-\x7fčćšđžČĆŠĐŽśźŚŹ–—„“”‚‘’«»…•·°€§×−\u00a0]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[A-Za-zČĆŠĐŽčćšđž]")
_CYRILLIC_FIRST = (b"\xd0", b"\xd1", b"\xd2", b"\xd3")  # with one of these each Cyrillic letter begins in UTF-8
_ADDRESS = re.compile(r"\S*(?:@|://|\bwww\.)\S*")
_WORD = re.compile(f"[{_LETTER}]+")
_CAPITAL_DIGRAPH = re.compile(f"[ЉЊЏ](?:(?<=[{_UPPER}].)(?![{_LOWER}])|(?=[{_UPPER}]))")
_LONE_DIGRAPH = re.compile(f"[ЉЊЏ](?<![{_LETTER}].)(?![{_LETTER}])")
_LOUD = str.maketrans({"Љ": "LJ", "Њ": "NJ", "Џ": "DŽ"})
_DIGRAPH = re.compile("[ЉЊЏ]")
_COMPATIBLE = re.compile("[ļņ" + "".join(map(chr, letters.COMPATIBLE)) + "]")
_MAY_BE_ROMAN = re.compile("[ІХИВIVX](?![а-яђјљњћџ])")
_LATIN_ONLY_IN_PART = re.compile("[\u0300-\u036f]")
_ROMAN = re.compile(r"(?<!\w)[ІХИВIVX]{1,7}(?!\w)")
# Words beside which a lone Х or ИХ is the number ten or nine.
_NUMBERED = re.compile(
    rf"\W*(?:(?:и|до|или|[-–])\s*[ІХИВIVX]{{2,}}\b|{'|'.join(sorted(read_short_words('behind_roman')))})", re.IGNORECASE
)
_NUMBERING = re.compile(rf"\b(?:{'|'.join(sorted(read_short_words('before_roman')))})\w*\s+$", re.IGNORECASE)
# LJ printed as Lj between capitals, by converters from Cyrillic: SPROVOĐENjE, BUDžETA.
_HALF_CAPITAL = re.compile("[LND](?:(?<!D)j|(?<=D)ž)(?:(?<=[A-ZČĆŠĐŽ]..)(?![a-zčćšđž])|(?=[A-ZČĆŠĐŽ]))")
_VOWEL = re.compile("[AEIOUR]")
_CEDILLA = re.compile("[ļņ](?=j)")
# `PC` after these is the Serbian РС typed with Latin letters.
_REPUBLIC = re.compile(rf"(\b(?:{'|'.join(sorted(read_short_words('before_republic')))})\s+)PC\b", re.IGNORECASE)
_LOOKALIKE_NUMBER = re.compile(r"(?<=\d)Y(?!\w)")

_NEAR = 40  # characters: as far as a neighbour is looked for

Script = Literal["Latn", "Cyrl"]


@lru_cache(maxsize=8192)
def to_latin(text: str) -> str:
    """Give the canonical Latin form of a text in any script, composed (NFC).

    Args:
        text: Cyrillic, Latin or mixed text. White space, digits and punctuation stay as they are.

    Returns:
        The same text in Serbian/Bosnian/Croatian/Montenegrin Latin. Latin words, foreign ones, e-mail and web
        addresses stay; ligatures and the digraph letters of Unicode become plain letters, soft hyphens go.
    """
    if text.isascii() or not _ODD.search(text):
        return _plain_capitals(_republic(text))
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if _COMPATIBLE.search(text):
        text = _CEDILLA.sub(lambda m: "l" if m[0] == "ļ" else "n", text).translate(letters.COMPATIBLE)
    if not _CYRILLIC.search(text):
        return _plain_capitals(_republic(text))
    if "@" in text or "www." in text or "://" in text:
        text = _ADDRESS.sub(_address, text)
    text = _republic(text)
    if _MAY_BE_ROMAN.search(text):
        text = _ROMAN.sub(_roman, text)
    if _LATIN.search(text):
        text = _LOOKALIKE_NUMBER.sub("U", text)
        text = TWIN_WORD.sub(_twin, text)
        text = _WORD.sub(_mixed, text)
    if _DIGRAPH.search(text):
        text = _LONE_DIGRAPH.sub(_lone, text)
        text = _CAPITAL_DIGRAPH.sub(lambda m: m[0].translate(_LOUD), text)
    text = text.translate(letters.cyrillic_by_sound())
    if _LATIN_ONLY_IN_PART.search(text):  # a Montenegrin letter made of two characters
        text = unicodedata.normalize("NFC", text)
    return _plain_capitals(text)


def detect_script(text: str) -> Script | None:
    """Say which script most letters of a text are in; None where it has no letters."""
    encoded = text.encode("utf-8", "replace")
    cyrillic = sum(map(encoded.count, _CYRILLIC_FIRST))
    latin = len(encoded) - len(encoded.translate(None, ascii_letters.encode())) + sum(map(text.count, "ČĆŠĐŽčćšđž"))
    if not cyrillic and not latin:
        return None
    return "Cyrl" if cyrillic > latin else "Latn"


_BARE = str.maketrans({"đ": "dj", "č": "c", "ć": "c", "š": "s", "ž": "z", "ś": "s", "ź": "z", "\u00a0": " "})


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Give the form in which header words are compared: Latin, small letters, no diacritics, single blanks.

    `đ` becomes `dj` (the usual spelling without the letter: Takodje, SPROVODJENJE), so fold both sides of a
    comparison. Punctuation stays.
    """
    return " ".join(to_latin(text).lower().translate(_BARE).split())


def _plain_capitals(text: str) -> str:
    """`CILj` to `CILJ`: a small j or ž that a converter left among capitals. Abbreviations (PXTLj) stay."""
    if not _HALF_CAPITAL.search(text):
        return text
    return _WORD.sub(_capital_word, text)


def _capital_word(match: re.Match[str]) -> str:
    word = match[0]
    louder = _HALF_CAPITAL.sub(lambda m: m[0].upper(), word)
    return louder if louder.isupper() and _VOWEL.search(louder) else word


def _address(match: re.Match[str]) -> str:
    chunk = match[0]
    # An address in Latin letters with a stray look-alike; one wholly in Cyrillic (.срб) is read by sound.
    return chunk.translate(letters.BY_LOOK) if _LATIN.search(chunk) else chunk


def _republic(text: str) -> str:
    return _REPUBLIC.sub(r"\1RS", text) if "PC" in text else text


def _roman(match: re.Match[str]) -> str:
    numeral = is_roman(match[0])
    if numeral is None:
        return match[0]
    if match[0] in ("Х", "ИХ"):  # letters of an ordinary word or initial, unless counting
        before = match.string[max(0, match.start() - _NEAR) : match.start()]
        counting = _NUMBERED.match(match.string, match.end()) or _NUMBERING.search(before)
        return numeral if counting else match[0]
    return numeral


def _mixed(match: re.Match[str]) -> str:
    word = match[0]
    if _CYRILLIC.search(word) and _LATIN.search(word):
        return latin_of_mixed(word)
    return word


def _twin(match: re.Match[str]) -> str:
    """A word of twins is Cyrillic between Cyrillic words, where only that reading is usual."""
    word = match[0]
    before, after = _neighbours(match)
    if not all(_CYRILLIC.match(beside) for beside in (*before, *after)) or not (before or after):
        return word
    if word.isupper() and not all(beside.isupper() for beside in (*before, *after)):
        return word  # an abbreviation
    return latin_of_twins(word)


def _neighbours(match: re.Match[str]) -> tuple[list[str], list[str]]:
    """The word before and the word after, each in a list that may be empty."""
    before = _WORD.findall(match.string, max(0, match.start() - _NEAR), match.start())
    after = _WORD.findall(match.string, match.end(), match.end() + _NEAR)
    return before[-1:], after[:1]


def _lone(match: re.Match[str]) -> str:
    """A single Љ is an initial (Lj. Petrović) beside a capitalised name, a capital letter (LJ) elsewhere."""
    before, after = _neighbours(match)
    if any(len(word) > 1 and word[0].isupper() and word[1:].islower() for word in (*before, *after)):
        return match[0].translate(letters.cyrillic_by_sound())
    return match[0].translate(_LOUD)
