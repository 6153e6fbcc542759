"""spaCy finds the known names and the words of cooperation in a row of tokens."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from normalise.parties.institutions import abbreviations, by_key, commas_of, key_of_text
from normalise.parties.tokens import Token, fold, stem, tokenise, words

NAME, TOGETHER, QUALIFIER = "name", "together", "qualifier"
_QUOTES = '"„“”'
_ADJECTIVE = "ske"
"""Ending of a country that may be the adjective of the next word."""
_SHORT = 3
"""Letters of words that join: `i`, `za`."""
_OTHER = "¤"
"""Stands for every word that no phrase has: so spaCy need not learn the words of each new text."""


class Found(NamedTuple):
    """A phrase in the tokens: first token, token after the last, what it is."""

    start: int
    end: int
    kind: str


@cache
def _matcher() -> tuple[Callable[[Sequence[int]], Any], dict[int, str], dict[str, int]]:
    """spaCy's matcher with every phrase, for rows of word ids, the kinds by their ids, and the words with theirs.

    Made with the first question. The phrases are given as rows of ids, as the matcher keeps them: thousands of `Doc`s
    would take 0.1 s more.
    """
    from normalise.parties.phrases import Doc, PhraseMatcher, Vocab

    vocab = Vocab()
    matcher: Any = PhraseMatcher(vocab, attr="ORTH")
    phrases = {NAME: list(by_key())}
    for kind, name in ((TOGETHER, "together"), (QUALIFIER, "qualifiers")):
        phrases[kind] = [key_of_text(text) for text in words()[name]]
    stems = {stem for keys in phrases.values() for key in keys for stem in key}
    ids = {stem: vocab.strings.add(stem) for stem in (*sorted(stems), _OTHER)}
    for kind, keys in phrases.items():
        matcher.add(kind, [[ids[stem] for stem in key] for key in keys])
    kinds = {vocab.strings[kind]: kind for kind in phrases}
    return lambda row: matcher(Doc(vocab, words=row)), kinds, ids


def _commas(tokens: Sequence[Token]) -> list[int]:
    return [at for at, token in enumerate(tokens) if "," in token.gap and token.stem != "i"]


def _commas_fit(match: Found, commas: Sequence[int], stems: Sequence[str]) -> bool:
    first = bisect_right(commas, match.start)
    after = bisect_left(commas, match.end, first)
    if first == after:
        return True
    inside = [at - match.start for at in commas[first:after]]
    allowed = commas_of().get(tuple(stems[match.start : match.end]), frozenset())
    return match.kind == NAME and allowed.issuperset(inside)


@cache
def _of_countries() -> frozenset[str]:
    """Stems of the words that the names of bodies end with to say their country."""
    return frozenset(stem(phrase.split()[-1]) for phrases in words()["countries"].values() for phrase in phrases)


def _ends_alike(match: Found, tokens: Sequence[Token], stems: Sequence[str]) -> bool:
    """Whether the country that ends a name is printed as the list has it: `… Hrvatska banka` is another body."""
    last, after = tokens[match.end - 1], tokens[match.end] if match.end < len(tokens) else None
    goes_on = after is not None and after.gap == " " and after.word.islower() and len(after.word) > _SHORT
    if goes_on and "\n" in last.gap and last.word.endswith(_ADJECTIVE):
        return False  # `Hrvatske vode` / `Hrvatske šume`
    form = fold(last.word)
    known = by_key()[tuple(stems[match.start : match.end])]
    return any(fold(spelling.text.rpartition(" ")[2].strip(_QUOTES)) == form for spelling in known)


def _goes_over(match: Found, tokens: Sequence[Token], lines: Sequence[int], stems: Sequence[str]) -> bool:
    """Whether a name goes on over the ends of lines: `Poreska uprava` / `Granična policija` has no Uprava granične …"""
    inside = [at for at in lines if match.start < at < match.end]
    if not inside or match.kind != NAME:
        return True
    listed = [spelling.text.split() for spelling in by_key()[tuple(stems[match.start : match.end])]]
    whole = [parts for parts in listed if len(parts) == match.end - match.start]
    return len(whole) < len(listed) or any(
        all(
            fold(parts[at - match.start]) == fold(tokens[at].word) or parts[at - match.start].istitle() for at in inside
        )
        for parts in whole
    )


@lru_cache(maxsize=1)
def read_phrases(text: str) -> tuple[tuple[Token, ...], tuple[Found, ...]]:
    """The tokens of a whole document's text in Latin and the phrases in them: several questions are asked of them."""
    tokens = tokenise(text, abbreviations())
    return tokens, find_phrases(tokens)


def find_phrases(tokens: Sequence[Token]) -> tuple[Found, ...]:
    """Find the longest known phrases, none over another, in reading order.

    A comma in a name may be lost in print, but none may be there that the name does not have, save before `i`.

    Args:
        tokens: of the text, dividing signs included.
    """
    if not tokens:
        return ()
    stems, countries = [token.stem for token in tokens], _of_countries()
    if tuple(stems) in by_key():
        whole = Found(0, len(stems), NAME)
        alike = len(stems) == 1 or stems[-1] not in countries or _ends_alike(whole, tokens, stems)
        if alike and _commas_fit(whole, _commas(tokens), stems):
            return (whole,)  # most cells: nothing but one name
    match_row, kinds, ids = _matcher()
    other = ids[_OTHER]
    row = [ids.get(stem, other) for stem in stems]
    matches = sorted([(start - end, start, end, kind) for kind, start, end in match_row(row)])
    if not matches:
        return ()
    if len(matches) == 1 and matches[0][2] - matches[0][1] == 1:
        return (Found(matches[0][1], matches[0][2], kinds[matches[0][3]]),)
    commas = _commas(tokens)
    lines = [at for at, token in enumerate(tokens) if "\n" in token.gap and token.word.istitle()]
    chosen: list[Found] = []
    taken = bytearray(len(stems))
    for _, start, end, kind in matches:
        if taken.find(b"x", start, end) >= 0:
            continue
        match = Found(start, end, kinds[kind])
        of_country = end - start > 1 and stems[end - 1] in countries and match.kind == NAME
        if lines and not _goes_over(match, tokens, lines, stems):
            continue
        if of_country and not _ends_alike(match, tokens, stems):
            continue
        if not commas or _commas_fit(match, commas, stems):
            taken[start:end] = b"x" * (end - start)
            chosen.append(match)
    chosen.sort()
    return tuple(chosen)
