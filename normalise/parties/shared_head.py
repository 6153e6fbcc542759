"""Several ministries behind one word, and adjectives before one noun."""

from collections.abc import Sequence

from normalise.parties.boundaries import Row
from normalise.parties.institutions import Spelling, by_key
from normalise.parties.matcher import NAME, Found
from normalise.parties.printed import ADJECTIVES
from normalise.parties.tokens import Token, fold, stem

_HEAD = stem("ministarstvo")
_OF_SEVERAL = ("ministarstva", "ministarstava", "ministarstvima")
_LONGEST_TAIL = 10
"""Words after `Ministarstvo` in the longest name."""


def may_share_head(tokens: Sequence[Token], i: int) -> bool:
    """Whether a name that begins at a token is one of ministries, in a form that may be of several."""
    at = i if tokens[i].stem == _HEAD else i + 1
    return at < len(tokens) and tokens[at].stem == _HEAD and fold(tokens[at].word) in _OF_SEVERAL


def split_shared_head(
    row: Row, i: int, phrase: Found, *, governed: bool
) -> tuple[list[tuple[str, tuple[Spelling, ...]]], int]:
    """Find several ministries behind one word: `Ministarstva pravde i unutrašnjih poslova`.

    Args:
        row: the party's tokens.
        i: the first token of the known name.
        phrase: that name.
        governed: whether a preposition governs it: then its form is the singular's too.

    Returns:
        Name and candidates of each ministry and the token after the last; none and 0 where there are not several.
    """
    head = next((k for k in (i, i + 1) if k < phrase.end - 1 and row.tokens[k].stem == _HEAD), None)
    if head is None:
        return [], 0
    prefix = _stems(row, i, head + 1)
    inner = range(head + 2, phrase.end - 1) if not governed else ()
    joint = next((k for k in inner if row.is_conjunction(k) and prefix + _stems(row, head + 1, k) in by_key()), None)
    at = joint or phrase.end  # `Ministarstva prosvete i kulture` are two, one ministry has both elsewhere
    spans = [(head + 1, at)]
    while at < len(row.tokens) and (row.is_conjunction(at) or row.comma_before(at)):
        at += 1 if row.is_conjunction(at) else 0
        ends = range(min(len(row.tokens), at + _LONGEST_TAIL), at, -1)
        tail = next((e for e in ends if prefix + _stems(row, at, e) in by_key()), None)
        tail = tail or _end_of_matter(row, at)
        if not tail:
            break
        spans.append((at, tail))
        at = tail
    if len(spans) < 2:
        return [], 0
    found = []
    for start, end in spans:
        known = by_key().get(prefix + _stems(row, start, end), ())
        words = [*(t.word for t in row.tokens[i:head]), "Ministarstvo", *(t.word for t in row.tokens[start:end])]
        found.append((known[0].text if known else " ".join(words), known))
    return found, spans[-1][1]


def _stems(row: Row, start: int, end: int) -> tuple[str, ...]:
    return tuple(token.stem for token in row.tokens[start:end])


def _end_of_matter(row: Row, at: int) -> int:
    """The token after a matter of one or two words that no listed ministry has alone: `kulture`; 0 for none."""
    end = at
    while end < len(row.tokens) and not row.divides(end) and row.tokens[end].word.islower() and end not in row.at:
        end += 1
    plain = at < end <= at + ADJECTIVES and not row.is_head(at)
    return end if plain else 0


def find_shared_tail(row: Row, i: int, j: int) -> tuple[Spelling, ...]:
    """The body that an adjective names with the noun behind `i`: `Sudski i Tužilački savet Kosova`.

    Args:
        row: the party's tokens.
        i: the first adjective.
        j: the token after the last.
    """
    phrase = row.at.get(j + 1)
    if phrase is None or phrase.kind != NAME or not row.is_conjunction(j) or j - i > ADJECTIVES:
        return ()
    own = tuple(token.stem for token in row.tokens[i:j])
    last = min(len(row.tokens), phrase.end + _LONGEST_TAIL)
    spans = ((at, end) for end in range(last, phrase.end - 1, -1) for at in range(phrase.start + 1, phrase.end))
    tails = (tuple(t.stem for t in row.tokens[at:end]) for at, end in spans)
    return next((by_key()[own + tail] for tail in tails if own + tail in by_key()), ())
