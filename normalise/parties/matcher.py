"""spaCy finds the known names and the words of cooperation in a row of tokens. The only module that imports it."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from normalise.parties.institutions import abbreviations, by_key, commas_of
from normalise.parties.tokens import Token, tokenise, words

NAME, TOGETHER, QUALIFIER = "name", "together", "qualifier"


class Found(NamedTuple):
    """A phrase in the tokens: first token, token after the last, what it is."""

    start: int
    end: int
    kind: str


@cache
def _pipeline() -> tuple[Any, Any]:
    """The blank pipeline's vocabulary and the matcher with every phrase; built with the first question."""
    import spacy
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

    vocab = spacy.blank("hr").vocab
    matcher = PhraseMatcher(vocab, attr="ORTH")
    matcher.add(NAME, [Doc(vocab, words=list(key)) for key in by_key()])
    for kind, name in ((TOGETHER, "together"), (QUALIFIER, "qualifiers")):
        phrases = [[token.stem for token in tokenise(text, abbreviations())] for text in words()[name]]
        matcher.add(kind, [Doc(vocab, words=phrase) for phrase in phrases])
    return vocab, matcher


def _commas_fit(match: Found, commas: Sequence[int], stems: Sequence[str]) -> bool:
    inside = [at - match.start for at in commas if match.start < at < match.end]
    if not inside:
        return True
    allowed = commas_of().get(tuple(stems[match.start : match.end]), frozenset())
    return match.kind == NAME and allowed.issuperset(inside)


def find_phrases(tokens: Sequence[Token]) -> tuple[Found, ...]:
    """Find the longest known phrases, none over another, in reading order.

    A comma in a name may be lost in print, but none may be there that the name does not have, save before `i`.

    Args:
        tokens: of the text, dividing signs included.
    """
    if not tokens:
        return ()
    from spacy.tokens import Doc

    vocab, matcher = _pipeline()
    stems = [token.stem for token in tokens]
    commas = [at for at, token in enumerate(tokens) if "," in token.gap and token.stem != "i"]
    matches = [Found(start, end, vocab.strings[kind]) for kind, start, end in matcher(Doc(vocab, words=stems))]
    if commas:
        matches = [match for match in matches if _commas_fit(match, commas, stems)]
    matches.sort(key=lambda m: (m.start - m.end, m.start))
    chosen: list[Found] = []
    taken = [False] * len(stems)
    for match in matches:
        if not any(taken[match.start : match.end]):
            taken[match.start : match.end] = [True] * (match.end - match.start)
            chosen.append(match)
    return tuple(sorted(chosen))
