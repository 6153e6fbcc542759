"""Letters that are gone without a trace: `saobraaja` for saobraćaja, `instucija` for institucija.

Only what has one reading is put back, on pages where many words show the same loss. A word that lost a letter
and is still a word (`lan` for član) cannot be seen: such pages carry a note.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from extract.repair.stretches import choose
from extract.repair.tables import read_tables
from normalise.script import to_latin
from normalise.words import find_words, known

_LETTERS = re.compile(r"(?<![-‐‑–\w])[^\W\d_]+(?![-‐‑–\w])")  # a part before a hyphen is no word
_LONG = 4  # letters: shorter words turn into others too easily
_WORDS_LEAST = 3  # different words that prove the loss
_UNKNOWN_LEAST = 0.025  # share of a page's words: sound pages have 0.01
_SOLVED_LEAST = 0.4  # share of the unknown words that the loss explains
_SAMPLE = 20  # unknown words that are tried: enough to tell 40 % from none
LIGATURE = "ti"
_PRESENT = 3  # times: a letter that a page shows more often is not lost
_LIGATURES = ("ti", "tt")
_LONGEST = 16  # letters: in longer words two places are not tried


def find_losses(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the kinds of loss that the words of a page prove.

    A kind is `ti` or one of the letters that the page lacks: where š and ž stand as themselves, č, ć and đ are lost.
    """
    words = {word for text in set(texts) for word in _LETTERS.findall(text)}
    long = {word for word in words if len(word) >= _LONG}
    unknown = sorted(word for word in long if not known(word))
    if len(unknown) < max(_WORDS_LEAST, _UNKNOWN_LEAST * len(long)):
        return ()
    unknown = unknown[:: max(1, len(unknown) // _SAMPLE)]
    enough = max(_WORDS_LEAST, _SOLVED_LEAST * len(unknown))
    kinds = (_lacking(words), LIGATURE)
    return tuple(kind for kind in kinds if kind and sum(bool(restore(word, kind)) for word in unknown) >= enough)


def _lacking(words: Iterable[str]) -> str:
    """The letters with a caron that hardly a word has; all of them where each is there now and then."""
    lost: str = read_tables()["lost"]
    text = "".join(words).lower()
    lacking = "".join(letter for letter in lost if text.count(letter) < _PRESENT)
    return lacking or lost


def mend_losses(text: str, kinds: Iterable[str]) -> str:
    """Put lost letters back in the words where one reading is possible."""
    for kind in kinds:
        text = _LETTERS.sub(lambda m, kind=kind: restore(m[0], kind) or m[0], text)  # type: ignore[misc]
    return text


def _with_ligatures(word: str, count: int) -> Iterator[str]:
    """The known words that a word becomes by ti or tt in so many places."""
    if count > 1 and len(word) > _LONGEST:
        return
    for places in combinations(range(1, len(word) + 1), count):
        for ligature in _LIGATURES:
            spelled = word
            for place in reversed(places):
                spelled = spelled[:place] + ligature + spelled[place:]
            if known(spelled):
                yield spelled


@lru_cache(maxsize=8192)
def restore(word: str, kind: str) -> str:
    """The word with its lost letters, empty where it is known as it is or has not one reading."""
    if len(word) < _LONG or known(word):
        return ""
    latin = to_latin(word)
    small = latin.lower()
    if kind == LIGATURE:
        found = choose(list(_with_ligatures(small, 1)) or list(_with_ligatures(small, 2)))
    else:
        choices = ["-" + kind]
        for c in small:
            choices += [c, "-" + kind]
        found = choose(find_words(choices, 32))
    if not found:
        return ""
    if latin.isupper():
        return found.upper()
    return found[0].upper() + found[1:] if latin[0].isupper() else found
