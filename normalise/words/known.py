"""Whether words exist and how usual they are, in any script and capitals."""

from functools import lru_cache

from normalise.script import to_latin
from normalise.vocabulary import has_word, share_of


@lru_cache(maxsize=32768)
def known(word: str) -> bool:
    """Say whether a word exists in any of the four standards, in any case form, script and capitals.

    Compounds with a hyphen exist where their parts do. Numbers and signs are no words.
    """
    return has_word(to_latin(word).lower())


@lru_cache(maxsize=32768)
def frequency(word: str) -> float:
    """Give the share of a word in everyday text (`i` 0.03); a known rare word has 1e-7, an unknown one 0."""
    return share_of(to_latin(word).lower())
