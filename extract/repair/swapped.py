"""Letters of the alphabet that stand for others: `pradenje` for praćenje, `joa` for još, `bkola` for škola.

No single word proves such damage: a page must have several words that become words of the language by it.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from extract.repair.stretches import choose, expand
from extract.repair.tables import read_tables
from normalise.words import find_words, frequency, known

_LETTERS = re.compile(r"[^\W\d_]+")
_NO_SERBIAN = frozenset("qwxQWX")
_WORDS_LEAST = 2  # different words that prove the damage
_LONG = 4  # letters: shorter words prove nothing
_SHORT = 3
_FAR_MORE = 300.0  # times as usual: `vibe`, a word of some names, is `više`
# Printed letter -> letters it may stand for, itself first.
SWAPS = {"ć printed as d": {"d": "dć"}, "low bytes of UTF-16": {"a": "aš"}, "š printed as b": {"b": "bš"}}
CAPITALS = {"š printed as b": ("a", "Š")}  # how a capital of the same kind is printed: `akolska`, `OPaTE`
UTF16 = "low bytes of UTF-16"
CYRILLIC_FONT = "Cyrillic font"


def find_swaps(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the kinds of swapped letters that the words of a page prove."""
    words = {word for text in texts for word in _LETTERS.findall(text)}
    unknown = [word for word in words if len(word) >= _LONG and not known(word)]
    kinds = []
    for name, table in SWAPS.items():
        doubtful = [w for w in unknown if not table.keys().isdisjoint(w.lower()) or _with_capitals(w, name) != w]
        if not doubtful:
            continue
        # A letter that the page shows is not printed as another one.
        shown = sum(letters[-1] in word for word in words for letters in table.values())
        # A small letter between capitals is printed by mistake alone; others may begin a foreign word.
        proven = sum(2 if _with_capitals(word, name) != word else 1 for word in doubtful if unswap(word, name))
        if shown < len(doubtful) and proven >= max(_WORDS_LEAST, shown + 1):
            kinds.append(name)
    cyrillic = [word for word in words if not _NO_SERBIAN.isdisjoint(word) and not known(word)]
    if sum(bool(unswap(word, CYRILLIC_FONT)) for word in cyrillic) >= _WORDS_LEAST:
        kinds.append(CYRILLIC_FONT)
    return tuple(kinds)


@cache
def common_words_with_d() -> frozenset[str]:
    """Everyday words with ć as they look when it is printed as d."""
    words: str = read_tables()["printed_as_d"]
    return frozenset(words.split())


def mend_swaps(text: str, kinds: Iterable[str]) -> str:
    """Put the swapped letters of the proven kinds back in the words where one reading is possible."""
    for kind in kinds:
        text = _LETTERS.sub(lambda m, kind=kind: unswap(m[0], kind) or m[0], text)  # type: ignore[misc]
    return text


@lru_cache(maxsize=8192)
def unswap(word: str, kind: str) -> str:
    """The word with its letters put back, empty where it is as usual as it is or has not one reading."""
    if kind == CYRILLIC_FONT:
        return _from_cyrillic_font(word) if not known(word) else ""
    if len(word) < _SHORT:
        return ""
    usual = frequency(word)
    table = SWAPS[kind]
    for whole in dict.fromkeys((_with_capitals(word, kind), word)):
        choices = [table.get(c, c) for c in whole.lower()]
        if (whole != word or not table.keys().isdisjoint(word.lower())) and (found := choose(find_words(choices))):
            return _as_printed(whole, found) if frequency(found) > _FAR_MORE * usual else ""
    return ""


def _with_capitals(word: str, kind: str) -> str:
    """The word with its capitals of the kind put back: `OPaTE` as `OPŠTE`."""
    printed, capital = CAPITALS.get(kind, ("", ""))
    if not printed or printed not in word:
        return word
    return "".join(capital if c == printed and (not i or word[i - 1].isupper()) else c for i, c in enumerate(word))


def _from_cyrillic_font(word: str) -> str:
    spelled = expand(word)
    return spelled if spelled != word and known(spelled) else ""


def _as_printed(word: str, found: str) -> str:
    return "".join(new.upper() if old.isupper() else new for old, new in zip(word, found, strict=True))
