"""Tells a misprint of a known word: one letter too few, one wrong, or two that changed places."""

from functools import lru_cache

from normalise.vocabulary import find_words

_ANY = "abcčćdđefghijklmnoprsštuvzž"


@lru_cache(maxsize=4096)
def is_misprint(word: str, end: int) -> bool:
    """Say whether an unknown word (small Latin letters) is one slip before `end` away from a known one.

    A letter too many does not count: `zaposlenihu` is two words that were glued.
    """
    places = list(word)
    for i in range(end):
        if find_words([*places[:i], _ANY, *places[i + 1 :]], 1) or find_words([*places[:i], _ANY, *places[i:]], 1):
            return True
        if i and find_words([*places[: i - 1], places[i], places[i - 1], *places[i + 1 :]], 1):
            return True
    return False
