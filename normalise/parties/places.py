"""Several bodies of one kind behind one word and the names of their places."""

from normalise.parties.boundaries import Row
from normalise.parties.institutions import Spelling, by_key
from normalise.parties.nominative import head_of, to_singular
from normalise.parties.printed import ADJECTIVES
from normalise.parties.tokens import fold, stem, stems_of, words

_LONGEST_PLACE = 2
"""Words of a place's name."""
_LONGEST_KNOWN = 3
"""Words of the name of a place that the list has."""
Body = tuple[str, tuple[Spelling, ...]]
"""A body's name and the known spellings that it may be."""


def split_places(row: Row, i: int) -> tuple[list[Body], int]:
    """Find bodies named by their places: `Viši sudovi u Beogradu i Nišu`, `opštine Bar, Ulcinj i Tivat`.

    Args:
        row: the party's tokens.
        i: the first token of the name.

    Returns:
        The bodies, each by a name of its own, and the token after the last; none and 0 where there are not several.
    """
    first = row.tokens[i : i + ADJECTIVES + 1]
    at, head = next(((i + k, head) for k, token in enumerate(first) if (head := head_of(token.word))), (i, None))
    if head is None or not head.is_plural(row.tokens[at].word):
        return [], 0
    begin = at + 1
    within = begin < len(row.tokens) and row.tokens[begin].word == "u"
    if not within and row.tokens[at].stem not in stems_of("of_places"):
        return [], 0
    kind = to_singular([token.word for token in row.tokens[i : at + 1]], head) + " u" * within
    places, end = _read_places(row, begin + within, tuple(stem(word) for word in kind.split()))
    if len(places) < 2:
        return [], 0
    return [_body(f"{kind[0].upper()}{kind[1:]} {place}") for place in places], end


def end_of_known_place(row: Row, at: int, kind: tuple[str, ...]) -> int:
    """The token after a place that the list has a body of this kind for, such as `Stari Grad`; `at` for none."""
    ends = range(min(len(row.tokens), at + _LONGEST_KNOWN), at, -1)
    if not row.tokens[at].capital:
        return at
    return next((end for end in ends if kind + tuple(t.stem for t in row.tokens[at:end]) in by_key()), at)


def _read_places(row: Row, at: int, kind: tuple[str, ...]) -> tuple[list[str], int]:
    """Names of places after one another, and the token after the last."""
    places: list[str] = []
    end = at
    while at < len(row.tokens):
        after = end_of_known_place(row, at, kind)
        known = after > at
        while (
            not known
            and after < len(row.tokens)
            and after < at + _LONGEST_PLACE
            and _is_of_place(row, after, begins=after == at)
        ):
            after += 1
        if after == at:
            break
        places.append(" ".join(token.word for token in row.tokens[at:after]))
        end = at = after
        closed = at < len(row.tokens) and row.is_conjunction(at)
        if closed:
            at += 1
        elif at >= len(row.tokens) or not row.comma_before(at):
            break
    return places, end


def _is_of_place(row: Row, i: int, *, begins: bool) -> bool:
    """Whether a token is a word of a place's name: a capital, or what ends it (`Savski venac`, `Stari grad`)."""
    token = row.tokens[i]
    if begins:
        body = row.is_head(i) and fold(token.word) not in words()["town_adjectives"]
        return token.word.istitle() and i not in row.at and not body and head_of(token.word) is None
    town = fold(token.word) == "grad" and fold(row.tokens[i - 1].word) in words()["town_adjectives"]
    if (
        not token.gap.isspace()
        or row.is_conjunction(i)
        or not (town or (i not in row.at and head_of(token.word) is None))
    ):
        return False
    return token.word.istitle() or _is_last_of_place(row, i)


def _is_last_of_place(row: Row, i: int) -> bool:
    """Whether a word in small letters ends the name of a place: what divides it from the next stands behind it."""
    after = i + 1
    return after >= len(row.tokens) or row.comma_before(after) or row.is_conjunction(after)


def _body(name: str) -> Body:
    known = by_key().get(tuple(stem(word) for word in name.split()), ())
    return (known[0].text if known else name), known
