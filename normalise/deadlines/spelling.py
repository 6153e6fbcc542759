"""Words that are not in the list: glued together, cut in two, or with a slip of the pen."""

from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from normalise.deadlines.vocabulary import known_set, romans, words

# Shorter words have too many neighbours for a slip to be certain.
_ONE_SLIP_FROM = 6
_TWO_SLIPS_FROM = 10
_GLUED_FROM = 5
# Longer than a glued sentence of a deadline, and than any single word: not worth the search.
_GLUED_TO, _SLIPS_TO = 60, 24
# Kinds whose words are worth mending; small words (do, od, u) have too many neighbours.
_MENDED = frozenset({"month", "unit", "ord", "continuous", "recur", "edge", "season", "school", "latest", "inclusive"})


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
    if found is None or max((len(piece.key) for piece in found[1]), default=0) < len("kraj"):
        return ()
    return found[1]


@lru_cache(maxsize=8192)
def mend_word(key: str) -> str | None:
    """Give the one known word that differs by a slip (two in long words), or None.

    A slip is a letter too many, too few, another one, or two swapped.
    """
    if not _ONE_SLIP_FROM <= len(key) <= _SLIPS_TO:
        return None
    slips = 2 if len(key) >= _TWO_SLIPS_FROM else 1
    near: dict[int, set[str]] = {}
    for shorter in _shortened(key, slips):
        for word in _shortened_words().get(shorter, ()):
            distance = _distance(key, word)
            if distance <= slips and (distance == 1 or word[0] == key[0]):
                near.setdefault(distance, set()).add(word)
    if not near:
        return None
    closest = near[min(near)]
    meanings = {words()[word] for word in closest}
    return min(closest) if len(meanings) == 1 else None


@cache
def _gluable() -> frozenset[str]:
    return (
        frozenset(key for key in words() if not key.endswith(".") and (len(key) > 1 or key in "iu"))
        | known_set("filler")
        | frozenset(roman for roman in romans() if roman.islower() and "l" not in roman and "|" not in roman)
    )


@cache
def _shortened_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, word in words().items():
        if word.kind in _MENDED and len(key) >= _ONE_SLIP_FROM - 1 and not key.endswith("."):
            for shorter in _shortened(key, 2 if len(key) >= _TWO_SLIPS_FROM - 1 else 1):
                found.setdefault(shorter, []).append(key)
    return {shorter: tuple(group) for shorter, group in found.items()}


def _shortened(key: str, slips: int) -> set[str]:
    """The key, and the key without any one letter (any two)."""
    found = {key}
    for count in range(1, slips + 1):
        for left_out in combinations(range(len(key)), count):
            found.add("".join(letter for at, letter in enumerate(key) if at not in left_out))
    return found


def _distance(a: str, b: str) -> int:
    """Edits between two words; two neighbours swapped are one edit."""
    before: list[int] = []
    above = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]
