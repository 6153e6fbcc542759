"""Phrases of cooperation before parties: `u saradnji sa`, `uz finansijsku i tehničku podršku`."""

from collections.abc import Iterator, Sequence
from functools import cache

from normalise.parties.matcher import TOGETHER, Found
from normalise.parties.tokens import Token, fold, stem, words

_MOST_WORDS = 4
"""Words between the preposition and its noun: `uz punu finansijsku i tehničku pomoć`."""


@cache
def _nouns() -> frozenset[str]:
    return frozenset(stem(word) for word in words()["joint_work"]["nouns"])


@cache
def _leads() -> tuple[frozenset[str], str, frozenset[str]]:
    """The prepositions, the one that needs no word for with, and the words for with."""
    said = words()["joint_work"]
    return frozenset((said["without"], said["needs"])), said["without"], frozenset(said["with"])


def find_together(tokens: Sequence[Token]) -> Iterator[Found]:
    """Phrases of a preposition, adjectives, a noun of cooperation and perhaps a word for with.

    Args:
        tokens: of a party text.
    """
    prepositions, alone, followers = _leads()
    for i, token in enumerate(tokens):
        if token.stem not in prepositions or not (end := _after_noun(tokens, i + 1)):
            continue
        followed = end < len(tokens) and fold(tokens[end].word) in followers and tokens[end].gap.isspace()
        if followed or token.stem == alone:
            yield Found(i, end + followed, TOGETHER)


def _after_noun(tokens: Sequence[Token], i: int) -> int:
    """The token after the first noun of cooperation from a token on, 0 where something else stands before it."""
    for at in range(i, min(len(tokens), i + _MOST_WORDS + 1)):
        if not tokens[at].gap.isspace() or tokens[at].capital:
            return 0
        if tokens[at].stem in _nouns():
            return at + 1
    return 0
