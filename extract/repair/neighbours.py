"""Letters that only the word before tells to be wrong: `Član l.`, `Službeni glasnik PC`."""

import re

from normalise.vocabulary import read_short_words

_ARTICLE = "|".join(sorted(read_short_words("articles")))
_REPUBLIC = "|".join(sorted(read_short_words("before_republic")))
_BEFORE_ONE = re.compile(_ARTICLE, re.IGNORECASE)
_BEFORE_RS = re.compile(rf"\b(?:{_REPUBLIC})", re.IGNORECASE)
_ONE = re.compile(rf"\b(?:{_ARTICLE}) l\b", re.IGNORECASE)
_RS = re.compile(rf"\b(?:{_REPUBLIC}) PC", re.IGNORECASE)


def has_republic(text: str) -> bool:
    """Whether `PC` stands for the republic in a text."""
    return "PC" in text and _RS.search(text) is not None


def has_one(text: str) -> bool:
    """Whether a small l stands for the number of an article in a text."""
    return " l" in text and _ONE.search(text) is not None


def mend_by_neighbour(before: str, text: str) -> tuple[str, list[str]]:
    """The word as the one before it tells, and the rules by which it was mended."""
    if text in ("l.", "l") and _BEFORE_ONE.fullmatch(before):
        return text.replace("l", "1"), ["one"]
    if text.startswith("PC") and not text[2:3].isalnum() and _BEFORE_RS.search(before):
        return ("РС" if "а" <= before[-1].lower() <= "џ" else "RS") + text[2:], ["republic"]
    return text, []
