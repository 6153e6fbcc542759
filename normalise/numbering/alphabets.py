"""The orders in which letters count: a b c d, a b c č ć, and a b v g, the Cyrillic one in either script."""

from normalise.letters import SERBIAN_CYRILLIC
from normalise.script import to_latin

Alphabet = tuple[str, ...]
"""Small Latin letters in the order in which they count."""

LATIN: Alphabet = tuple("abcdefghijklmnopqrstuvwxyz")
GAJ: Alphabet = tuple("abcčćdđefghijklmnoprsštuvzž")
AZBUKA: Alphabet = tuple(map(to_latin, SERBIAN_CYRILLIC[: len(SERBIAN_CYRILLIC) // 2]))
ALPHABETS = (LATIN, GAJ, AZBUKA)


def count_letter(letter: str, alphabet: Alphabet) -> int:
    """The place of a letter of either script and case in an alphabet, from 1; 0 of what is none of its letters."""
    latin = to_latin(letter).lower()
    return alphabet.index(latin) + 1 if latin in alphabet else 0


def letters_count_on(above: str, below: str) -> bool:
    """Whether a letter is the next one in an alphabet."""
    places = ((count_letter(above, alphabet), count_letter(below, alphabet)) for alphabet in ALPHABETS)
    return any(0 < first == second - 1 for first, second in places)
