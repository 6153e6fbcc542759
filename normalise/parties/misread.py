"""Names that differ from a known one by a letter or two: `Kantonatno tužilaštvo`, `Kordinacioni tim`."""

from collections.abc import Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from normalise.parties.institutions import by_key

LETTERS_PER_SLIP = 14
"""One wrong letter in so many is a misprint; more may be another body."""
MOST_SLIPS = 3
SHORTEST = 12
"""Letters: shorter names are too near to each other."""


def _initials(key: Sequence[str]) -> str:
    return "".join(word[0] for word in key)


@cache
def _by_initials() -> dict[tuple[str, int], list[tuple[str, tuple[str, ...]]]]:
    """Joined stems of every spelling, by the first letters of its words, which a misprint leaves, and its length."""
    table: dict[tuple[str, int], list[tuple[str, tuple[str, ...]]]] = {}
    for key in by_key():
        joined = " ".join(key)
        if key and "§" not in joined:
            table.setdefault((_initials(key), len(joined)), []).append((joined, key))
    return table


def _each_word_is_near(printed: Sequence[str], known: Sequence[str]) -> bool:
    """Whether the slips leave every word recognisable: no short word changed, and none by more than two letters."""
    changed = [(a, b) for a, b in zip(printed, known, strict=True) if a != b]
    return all(min(len(a), len(b)) > 4 and OSA.distance(a, b) <= 2 for a, b in changed)


@lru_cache(maxsize=4096)
def find_misread(key: tuple[str, ...], own: frozenset[tuple[str, ...]] = frozenset()) -> tuple[str, ...] | None:
    """Find the known spelling that a name misprints.

    Args:
        key: the stems of the name's words, at most a few letters off.
        own: the short forms that the document defines, by the stems of their words.

    Returns:
        The stems of the one nearest spelling, of the list or of `own`; None where nothing is near enough or two are
        equally near.
    """
    joined = " ".join(key)
    allowed = min(MOST_SLIPS, len(joined) // LETTERS_PER_SLIP)
    if len(joined) < SHORTEST or "§" in joined or not allowed:
        return None
    initials = _initials(key)
    defined = [(" ".join(other), other) for other in own if _initials(other) == initials]
    lengths = range(len(joined) - allowed, len(joined) + allowed + 1)
    listed = [row for length in lengths for row in _by_initials().get((initials, length), ())]
    best, nearest = allowed + 1, set[tuple[str, ...]]()
    for text, known in (*listed, *defined):
        if abs(len(text) - len(joined)) > allowed or "§" in text:
            continue
        distance = OSA.distance(joined, text, score_cutoff=best)
        if 0 < distance <= min(best, allowed) and _each_word_is_near(key, known):
            nearest = {known} if distance < best else nearest | {known}
            best = distance
    return nearest.pop() if len(nearest) == 1 else None
