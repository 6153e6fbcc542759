"""Stretches of letters and signs in a word, and the words of the language that they may be."""

import re
from collections.abc import Container
from functools import cache, lru_cache

from extract.repair.tables import ADDRESS, MANY, candidates, is_punctuation, read_tables, sign_letters, sound_signs
from normalise.script import to_latin
from normalise.vocabulary import RARE
from normalise.words import family_frequency, find_words, frequency, known

SHORT = 3  # letters: shorter words are mended in a font known to be damaged only
_ADDRESS = re.compile(ADDRESS)
_MARGIN = 30.0  # how much more usual the best reading must be than the next to be the only one
_NEVER_FIRST = "?^~\ufffd"  # punctuation that never begins a word in its own sense


@cache
def _stretch() -> re.Pattern[str]:
    signs = "".join(re.escape(sign) for sign in sign_letters())
    return re.compile(rf"(?:[^\W\d_]|[{signs}\x01-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff])+")


def find_stretches(text: str, proven: Container[str] = ()) -> list[tuple[int, int]]:
    """Where in a word letters stand together with signs that may be letters.

    Args:
        text: a word with the punctuation around it.
        proven: signs of symbol fonts that are known to be letters; others are bullets at a word's end.
    """
    if sound_signs().issuperset(text) or not any(candidates(c) for c in text) or _ADDRESS.search(text):
        return []
    found = []
    for match in _stretch().finditer(text):
        start, end = match.span()
        # x^2 and ~20 are arithmetic: a sign beside a digit is none of the word.
        long = sum(c.isalpha() for c in match[0]) >= SHORT
        while start < end and is_punctuation(text[start]) and text[start - 1 : start].isdigit():
            start += 1
        while start < end and is_punctuation(text[end - 1]) and text[end : end + 1].isdigit() and not long:
            end -= 1
        while start < end and is_bullet(text[start]) and text[start] not in proven:
            start += 1
        while start < end and is_bullet(text[end - 1]) and text[end - 1] not in proven:
            end -= 1
        part = text[start:end]
        if any(candidates(c) for c in part) and sum(c.isalpha() and not candidates(c) for c in part) > 0:
            found.append((start, end))
    return found


def is_bullet(sign: str) -> bool:
    """A sign of a symbol font; inside a word it is a letter, at its end it stands for itself."""
    return "\ue000" <= sign <= "\uf8ff"


@lru_cache(maxsize=8192)
def read_by_words(part: str, present: frozenset[str], swapped: str = "") -> str:
    """The one word (small Latin letters) that a stretch can be, empty where there is none or several.

    Args:
        part: letters and signs.
        present: letters that the page shows as themselves: a question mark stands for none of them.
        swapped: letters that may stand for another, with it: `aš`.
    """
    choices: list[str] = []
    for c in part:
        letters = candidates(c)
        if c in MANY and present:
            letters = "".join(letter for letter in letters if letter not in present) or letters
        if letters:
            choices.append(letters)
        else:
            choices += [swapped if letter in swapped else letter for letter in to_latin(c).lower()]
    return choose(find_words(choices))


def choose(words: list[str]) -> str:
    """The only word, or the one that is far more usual than all others, by itself or by its relatives; else empty."""
    if len(words) < 2:
        return words[0] if words else ""
    for weigh in (frequency, family_frequency):
        best, second = sorted(words, key=weigh, reverse=True)[:2]
        if weigh(best) > _MARGIN * weigh(second):
            return best
        if weigh(best) > RARE:
            return ""  # usual words against each other
    return ""


def expand(part: str) -> str:
    """Read q, w and x as the Cyrillic letters that fonts of YU-ASCII show for them (`Ciq`: Cilj)."""
    table: dict[str, str] = read_tables()["cyrillic_font"]
    loud = sum(c.isupper() for c in part) > 1

    def letters(c: str) -> str:
        spelled = table.get(c.lower(), c)
        return spelled if not c.isupper() or len(spelled) == 1 else spelled.upper() if loud else spelled.capitalize()

    return "".join(map(letters, part))


def pair_signs(part: str, reading: str) -> list[tuple[str, str]]:
    """Each sign of a stretch with the small letter that a reading of it has in its place."""
    found, at = [], 0
    for c in part:
        if candidates(c):
            found.append((c, reading[at]))
            at += 1
        else:
            at += len(to_latin(c))
    return found


def is_bracketed(text: str, start: int, end: int) -> bool:
    """`[tekst]`, `{a}`, `«riječ»`, `|x|`: signs around a word in their own sense."""
    first, last = text[start], text[end - 1]
    plain = sum(c.isalpha() and not candidates(c) for c in text[start:end])
    if plain < SHORT and re.search(r"\[.*\]|\{.+\}", text[start:end]):
        return True  # a[i]
    return end - start > 2 and f"{first}{last}" in ("[]", "{}", "«»", "||", "``", "~~", "¿?")


def stands_alone(part: str) -> bool:
    """Whether the signs only stand at the ends of what is a word without them, and mean themselves."""
    if part[0] in _NEVER_FIRST:
        return False
    bare = part.strip("".join(c for c in part if is_punctuation(c)))
    return all(not candidates(c) for c in bare) and known(bare)


def has_inner_sign(part: str) -> bool:
    """Whether a sign stands between two letters of the stretch."""
    places = [i for i, c in enumerate(part) if c.isalpha() and not candidates(c)]
    return any(candidates(c) for c in part[places[0] : places[-1]])


def is_wordlike(part: str) -> bool:
    """Whether a stretch has letters enough to be a word that the vocabulary lacks."""
    return sum(c.isalpha() and not candidates(c) for c in part) >= SHORT - 1
