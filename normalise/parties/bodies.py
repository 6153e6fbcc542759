"""One party text to its bodies: known names, unknown ones split right, the short forms that the document defines."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from normalise.parties.boundaries import Row
from normalise.parties.doubled import read_names
from normalise.parties.institutions import by_key, key_of
from normalise.parties.matcher import NAME, Found
from normalise.parties.nominative import head_of
from normalise.parties.pieces import Piece
from normalise.parties.together import find_together
from normalise.parties.tokens import Token, fold, stem
from normalise.parties.walk import Walk


def read_pieces(text: str, short_names: Mapping[tuple[str, ...], str]) -> tuple[Piece, ...]:
    """Find the bodies in one party's text.

    Args:
        text: as printed, without its task numbers and role label.
        short_names: short forms of the document by the stems of their words, with the full name.
    """
    tokens, phrases = read_names(text)
    joints = tuple(find_together(tokens))
    found = [p for p in phrases if p.end - p.start > 1 or p.kind != NAME or not _is_another(tokens, p.start, joints)]
    for joint in joints:
        found = [*(p for p in found if p.end <= joint.start or p.start >= joint.end), joint]
    key = key_of(tokens) if found else ()
    names = {p.start: by_key()[key[p.start : p.end]] for p in found if p.kind == NAME}
    texts = {start: candidates[0].text for start, candidates in names.items()}
    defined = _defined(tokens, short_names) if short_names else {}
    for start, (end, full) in defined.items():
        if not any(p.start <= start and p.end >= end and p.end - p.start > end - start for p in found):
            found = [*(p for p in found if p.end <= start or p.start >= end), Found(start, end, NAME)]
            texts[start] = full
            names.pop(start, None)
    row = Row(tokens, found, texts, names, text)
    own = {s: d for s, d in defined.items() if texts.get(s) == d[1]}
    return Walk(row, own, short_names).read()


def _defined(tokens: Sequence[Token], short_names: Mapping[tuple[str, ...], str]) -> dict[int, tuple[int, str]]:
    """Where a short form of the document stands: first token to (token after the last, full name)."""
    found = {}
    for key, full in short_names.items():
        for i in range(len(tokens) - len(key) + 1):
            if tuple(token.stem for token in tokens[i : i + len(key)]) == key:
                found[i] = (i + len(key), full)
    return found


def _is_another(tokens: Sequence[Token], i: int, joints: Sequence[Found]) -> bool:
    """Whether one word is no form of a known name; behind `uz pomoć` the genitive is that of many: `donatora`."""
    word = tokens[i].word
    many = word.endswith("a") and word.islower() and any(joint.start < i for joint in joints)
    return not many and _is_another_word(tokens[i].stem, word)


@lru_cache(maxsize=8192)
def _is_another_word(stem_of_word: str, word: str) -> bool:
    """Whether one word with the stem of a known name is not that name after all.

    `Općina Centar` is one of the group `općine`, not the group; `Šid` is no case of Sida.
    """
    candidates = by_key()[stem_of_word,]
    if stem_of_word == fold(word) and all(fold(c.text) == stem_of_word + "a" for c in candidates):
        return not any(fold(word) in fold(c.institution.name) for c in candidates)
    head = head_of(word)
    if head is None or head.plural == head.singular or not candidates[0].institution.is_group:
        return False
    root, endings = (stem(head.singular), "a u om em") if head.gender == "m" else (head.singular[:-1], "u om i")
    return fold(word) in {head.singular, *(root + ending for ending in endings.split())}
