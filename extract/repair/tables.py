"""The tables of damaged letters (`normalise/data/damaged_letters.json`), ready for use."""

import unicodedata
from functools import cache
from typing import Any

from normalise.files import read_data

ADDRESS = r"[\w.+-]+@[\w-]+\.[\w.]+|://|\bwww\.|\w/~"
"""Tells an e-mail or web address, where no sign stands for a letter."""

UNKNOWN = "\ufffd"
MANY = frozenset(("?", UNKNOWN))
"""Signs that stand for several letters on one page: each word has to tell for itself."""
_SCRIPTS_END = 0x530  # behind Latin, Greek and Cyrillic


@cache
def read_tables() -> dict[str, Any]:
    """The file as it is."""
    return read_data("damaged_letters")


@cache
def sign_letters() -> dict[str, str]:
    """For each sign of a damaged font or code page the small letters it may stand for, the likeliest first."""
    tables = read_tables()
    found: dict[str, str] = {}
    for letter, signs in tables["yu_ascii"].items():
        for sign in signs:
            found[sign] = letter
    for sign, letters in [*tables["utf16_low_bytes"].items(), *tables["signs"].items()]:
        all_letters = letters if sign.isprintable() else letters + tables["lost"]
        found[sign] = "".join(dict.fromkeys(found.get(sign, "") + all_letters))
    return found


@cache
def small_signs() -> frozenset[str]:
    """The signs of YU-ASCII that stand for a small letter in its standard form."""
    return frozenset(small for small, _ in read_tables()["yu_ascii"].values())


@cache
def capital_signs() -> frozenset[str]:
    """The signs of YU-ASCII that stand for a capital in its standard form."""
    return frozenset(capital for _, capital in read_tables()["yu_ascii"].values())


@cache
def candidates(sign: str) -> str:
    """The small letters that a character may stand for; empty where it is no sign of damage."""
    letters = sign_letters().get(sign)
    if letters is not None:
        return letters
    if unicodedata.category(sign) in ("Cc", "Co", "Cn"):
        lost: str = read_tables()["lost"]
        return lost
    return ""


@cache
def sound_signs() -> frozenset[str]:
    """The characters of European scripts that are no sign of damage: a word of these alone needs no closer look."""
    return frozenset(sign for sign in map(chr, range(_SCRIPTS_END)) if not candidates(sign))


def is_punctuation(sign: str) -> bool:
    """Whether a sign is also used for itself in sound text: a bracket, a question mark, a bullet."""
    if unicodedata.category(sign) == "Co":  # a bullet of a symbol font
        return True
    return sign in sign_letters() and not sign.isalpha() and sign.isprintable() and sign != UNKNOWN
