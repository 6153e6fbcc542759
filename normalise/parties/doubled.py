"""Words that a text says twice: `Federalno ministarstvo finansija/financija`, `ombudsmena/ombudsmana`."""

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from normalise.parties.institutions import abbreviations
from normalise.parties.matcher import NAME, Found, find_phrases
from normalise.parties.tokens import Token, tokenise

_SHORTEST = 5
"""Letters of a stem that one letter more or less leaves the same word."""


def read_names(text: str) -> tuple[Sequence[Token], tuple[Found, ...]]:
    """The tokens of a party text and the phrases in them; words said twice only once where a known name holds them."""
    tokens = tokenise(text, abbreviations())
    phrases = find_phrases(tokens)
    twice = [i for i in range(1, len(tokens) - 1) if tokens[i].word == "/" and _same(tokens[i - 1], tokens[i + 1])]
    if not twice:
        return tokens, phrases
    shown = [token for i, token in enumerate(tokens) if i not in twice and i - 1 not in twice]
    names = find_phrases(shown)
    once = [i - 1 - 2 * at for at, i in enumerate(twice)]
    held = all(any(p.kind == NAME and p.start <= i < p.end > p.start + 1 for p in names) for i in once)
    return (shown, names) if held else (tokens, phrases)


def _same(token: Token, other: Token) -> bool:
    if token.stem == other.stem:
        return True
    long = min(len(token.stem), len(other.stem)) >= _SHORTEST and token.stem[0] == other.stem[0]
    return long and Levenshtein.distance(token.stem, other.stem, score_cutoff=1) == 1
