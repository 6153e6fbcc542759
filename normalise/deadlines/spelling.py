"""Words that are not in the list: glued together, or with a slip of the pen.

Most unknown words are simply words of the language (`sednica` is no misspelt `sedmica`, `pokrajina` is not
`po kraji na`), so both cures ask for long words of the field; tests try them on ordinary words.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from normalise.deadlines.vocabulary import Word, known_set, romans, words

# The shortest word of each kind that is mended: shorter ones have too many neighbours for a slip to be certain.
_MENDED_FROM = {"month": 7, "unit": 7, "recur": 8, "continuous": 10, "ord": 8, "latest": 10}
_ONE_SLIP_FROM = min(_MENDED_FROM.values()) - 1
_TWO_SLIPS_FROM = 10
_GLUED_FROM = 4
# Shorter rests after a glued `nakon` are no event.
_EVENT_FROM = 6
# Longer than a glued sentence of a deadline, and than any single word: not worth the search.
_GLUED_TO, _SLIPS_TO = 60, 24
# Units whose words are long and rare enough to be mended, and to be looked for in glued words.
_LONG_UNITS = ("quarter", "half", "third", "year", "month")
# What a glued word is made of: words that carry the deadline, and those that only stand beside them.
_CORE = frozenset({"month", "continuous", "recur", "edge", "every", "latest"})
_BESIDE = frozenset({"do", "od", "u", "na", "za", "ord", "card", "count", "times", "starting", "inclusive", "during"})
# A word glued to what comes before: only behind a long word that carries a deadline.
_BOUNDS = frozenset({"do", "od"})
_LONG_CORE = 8


class Piece(NamedTuple):
    """A known word inside an unknown one: its key and its place in the unknown key."""

    key: str
    start: int
    end: int


@lru_cache(maxsize=8192)
def split_glued(key: str) -> tuple[Piece, ...]:
    """Cut a key into known words without a rest, as few as possible; empty where that cannot be done.

    `kontinuiranodokraja` gives kontinuirano, do, kraja.
    """
    if not _GLUED_FROM <= len(key) <= _GLUED_TO:
        return ()
    pair = _known_pairs().get(key)
    if pair:
        return Piece(key[:pair], 0, pair), Piece(key[pair:], pair, len(key))
    known = _gluable()
    best: list[tuple[int, tuple[Piece, ...]] | None] = [(0, ()), *([None] * len(key))]
    for end in range(1, len(key) + 1):
        for start in range(max(0, end - _SLIPS_TO), end):
            head, part = best[start], key[start:end]
            if head is None or part not in known:
                continue
            cost = head[0] + (1 if len(part) > 2 else 2)  # a cut with long words is likelier
            tail = best[end]
            if tail is None or cost < tail[0]:
                best[end] = (cost, (*head[1], Piece(part, start, end)))
    found = best[len(key)]
    if found and _is_likely(found[1]):
        return found[1]
    return _split_event(key)


@lru_cache(maxsize=8192)
def mend_word(key: str) -> str | None:
    """Give the one known word that differs by a slip (two in long words), or None.

    A slip is a letter too many, too few, another one, or two swapped; not the first letter.
    """
    if not _ONE_SLIP_FROM <= len(key) <= _SLIPS_TO or key.startswith(_other_words()):
        return None
    from rapidfuzz.distance import OSA

    slips = 2 if len(key) >= _TWO_SLIPS_FROM else 1
    near: dict[int, set[str]] = {}
    for word in _mended_words().get(key[0], ()):
        if (distance := OSA.distance(key, word, score_cutoff=slips)) <= slips:
            near.setdefault(distance, set()).add(word)
    if not near:
        return None
    closest = near[min(near)]
    meanings = {words()[word] for word in closest}
    return min(closest) if len(meanings) == 1 else None


def _is_core(word: Word) -> bool:
    return word.kind in _CORE or (word.kind == "unit" and word.value in _LONG_UNITS)


def _is_likely(pieces: tuple[Piece, ...]) -> bool:
    """The last piece, at least, is a word that carries a deadline (an `i` may hang on it)."""
    body = pieces[:-1] if len(pieces) > 1 and pieces[-1].key == "i" else pieces
    last = words().get(body[-1].key)
    if last is not None and last.kind in _BOUNDS and len(body) == 2:  # kontinuiranodo | kraja
        first = words().get(body[0].key)
        return first is not None and _is_core(first) and len(body[0].key) >= _LONG_CORE
    if last is None or not _is_core(last):
        return False
    second = words().get(body[1].key) if len(body) > 1 else None
    if body[0].key == "i" and (second is None or second.kind != "unit"):
        return False
    short = len(body[-1].key) < len("kraj")
    return not short or (len(body) == 2 and body[0].key in romans())


def _split_event(key: str) -> tuple[Piece, ...]:
    """`nakonusvajanja`: a long word for "after" before an event that no list has."""
    for end in (len("nakon"), len("poslije")):
        word = words().get(key[:end])
        if word and word.kind == "after" and len(key) - end >= _EVENT_FROM and key.endswith(("nja", "nju")):
            return Piece(key[:end], 0, end), Piece(key[end:], end, len(key))
    return ()


@cache
def _known_pairs() -> dict[str, int]:
    """Two words that are often glued (`uroku`, `popotrebi`): where the second begins."""
    pairs = (pair.split() for pair in known_set("glued_pairs"))
    return {first + second: len(first) for first, second in pairs}


@cache
def _other_words() -> tuple[str, ...]:
    """Beginnings of words that look like a slip of one of ours."""
    return tuple(sorted(known_set("no_slips")))


@cache
def _gluable() -> frozenset[str]:
    plain = {key for key, word in words().items() if word.kind in _BESIDE or _is_core(word)}
    numerals = {roman for roman in romans() if roman.islower() and roman.isalpha() and "l" not in roman}
    return frozenset(key for key in plain | numerals | {"i"} if not key.endswith("."))


@cache
def _mended_words() -> dict[str, tuple[str, ...]]:
    """The words that are mended by their first letter, in which no slip is."""
    found: dict[str, list[str]] = {}
    for key, word in words().items():
        mended = word.kind in _MENDED_FROM and (word.kind != "unit" or word.value in _LONG_UNITS)
        if mended and not key.endswith(".") and len(key) >= _MENDED_FROM[word.kind]:
            found.setdefault(key[0], []).append(key)
    return {first: tuple(group) for first, group in found.items()}
