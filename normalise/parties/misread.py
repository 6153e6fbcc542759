"""Names that differ from a known one by a letter or two: `Kantonatno tužilaštvo`, `Kordinacioni tim`."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from normalise.parties.institutions import abbreviations, by_key
from normalise.parties.tokens import tokenise

LETTERS_PER_SLIP = 14
"""One wrong letter in so many is a misprint; more may be another body."""
MOST_SLIPS = 3
SHORTEST = 12
"""Letters: shorter names are too near to each other."""


@cache
def _by_length() -> dict[int, list[tuple[str, tuple[str, ...]]]]:
    """Joined stems of every spelling, by length."""
    table: dict[int, list[tuple[str, tuple[str, ...]]]] = {}
    for key in by_key():
        joined = " ".join(key)
        if "§" not in joined:
            table.setdefault(len(joined), []).append((joined, key))
    return table


def _one_word_differs(printed: Sequence[str], known: Sequence[str]) -> bool:
    """Whether the slips leave every word recognisable: same number of words, no short word changed."""
    if len(printed) != len(known):
        return False
    changed = [(a, b) for a, b in zip(printed, known, strict=True) if a != b]
    return all(min(len(a), len(b)) > 4 and a[0] == b[0] and OSA.distance(a, b) <= 2 for a, b in changed)


def _of_length(length: int, own: frozenset[tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from _by_length().get(length, ())
    for key in own:
        joined = " ".join(key)
        if len(joined) == length and "§" not in joined:
            yield joined, key


@lru_cache(maxsize=4096)
def find_misread(name: str, own: frozenset[tuple[str, ...]] = frozenset()) -> tuple[str, ...] | None:
    """Find the known spelling that a name misprints.

    Args:
        name: in Latin, at most a few letters off.
        own: the short forms that the document defines, by the stems of their words.

    Returns:
        The stems of the one nearest spelling, of the list or of `own`; None where nothing is near enough or two are
        equally near.
    """
    key = tuple(token.stem for token in tokenise(name, abbreviations()))
    joined = " ".join(key)
    allowed = min(MOST_SLIPS, len(joined) // LETTERS_PER_SLIP)
    if len(joined) < SHORTEST or "§" in joined or not allowed:
        return None
    best, nearest = allowed + 1, set[tuple[str, ...]]()
    for length in range(len(joined) - allowed, len(joined) + allowed + 1):
        for text, known in _of_length(length, own):
            distance = OSA.distance(joined, text, score_cutoff=best)
            if 0 < distance <= min(best, allowed) and _one_word_differs(key, known):
                nearest = {known} if distance < best else nearest | {known}
                best = distance
    return nearest.pop() if len(nearest) == 1 else None
