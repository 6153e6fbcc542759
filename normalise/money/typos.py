"""One wrong, missing or swapped letter in a word of money (`Појектна`, `srestva`) is read through, and noted."""

import re
from functools import lru_cache

from normalise.files import read_data
from normalise.money.words import plain
from normalise.notes import Note
from normalise.words import known

LEAST_LETTERS = 6
"""Letters of the shortest word whose typo is read through: near shorter ones stand too many other words."""
_WORD = re.compile(rf"[^\W\d_]{{{LEAST_LETTERS},}}")


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[str, ...], dict[str, dict[str, str]]]:
    """Beginnings of right words, and by their first letters the words without diacritics with their spelling."""
    data = read_data("money_typos")
    words: dict[str, dict[str, str]] = {}
    for word in data["words"]:
        words.setdefault(plain(word)[0], {})[plain(word)] = word
    return tuple(plain(stem) for stem in data["stems"]), words


@lru_cache(maxsize=16384)
def _right_word(word: str) -> str | None:
    """The word of money that a word is a one-letter typo of; None for right and for other words."""
    stems, right_words = _known()
    folded = plain(word).lower()
    if folded.startswith(stems) or len(folded) < LEAST_LETTERS:
        return None
    alike = [row for row in right_words.get(folded[0], {}).items() if abs(len(row[0]) - len(folded)) < 2]
    if not alike:
        return None
    from rapidfuzz.distance import OSA

    near = {right for bare, right in alike if OSA.distance(folded, bare, score_cutoff=1) == 1}
    return near.pop() if len(near) == 1 and not known(word) else None


def mend_words(text: str) -> tuple[str, tuple[Note, ...]]:
    """Put words of money in the place of their one-letter typos, for reading only.

    Args:
        text: cell text in Latin, as printed.

    Returns:
        The text to read, and a note for each word that was read as another.
    """
    wrong = [(m, right) for m in _WORD.finditer(text) if (right := _right_word(m[0]))]
    if not wrong:
        return text, ()
    notes = tuple(Note("money-word-typo", f"“{m[0]}” was read as “{right}”.", "info", said=m[0]) for m, right in wrong)
    for match, right in reversed(wrong):
        cased = right.capitalize() if match[0][0].isupper() else right
        text = text[: match.start()] + cased + text[match.end() :]
    return text, notes
