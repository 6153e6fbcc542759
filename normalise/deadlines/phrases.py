"""Fixed phrases of the data file: `po potrebi`, `nije definisano`, `u kontinuitetu`, `i dalje`."""

from normalise.deadlines.tokens import Tokens
from normalise.deadlines.vocabulary import Phrase, phrases

_ENDS = ("end", "comma", "semi", "close", "continuous", "recur", "every", "latest", "count")


def match_phrase(tokens: Tokens, at: int, kind: str | None = None) -> tuple[Phrase, int] | None:
    """Find the longest fixed phrase that begins at a place.

    Args:
        tokens: of the whole deadline.
        at: where it begins.
        kind: only phrases of this kind; None for any.

    Returns:
        The phrase and the place after it, or None.
    """
    best: tuple[Phrase, int] | None = None
    listed = phrases().get(tokens[at].key)
    if not listed:
        return None
    following = tokens[at + 1].key if tokens[at].kind != "end" else ""
    for phrase in listed:
        if (kind is not None and phrase.kind != kind) or (phrase.second and following not in phrase.second):
            continue
        after = _match_places(phrase.places, 0, tokens, at)
        if after is not None and (best is None or after > best[1]):
            best = phrase, after
    return best


def _match_places(
    places: tuple[tuple[frozenset[str] | None, bool], ...], place: int, tokens: Tokens, at: int
) -> int | None:
    while place < len(places):
        keys, optional = places[place]
        token = tokens[at]
        if keys is None:
            while tokens[at].kind not in _ENDS:
                at += 1
            return at if optional or at else None
        if token.kind != "end" and token.key in keys:
            if optional:
                without = _match_places(places, place + 1, tokens, at)
                with_it = _match_places(places, place + 1, tokens, at + 1)
                return max((end for end in (without, with_it) if end is not None), default=None)
        elif optional:
            place += 1
            continue
        else:
            return None
        at += 1
        place += 1
    return at
