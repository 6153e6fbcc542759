"""Brackets in a party text: where they end, and whether they hold names only."""

from normalise.parties.boundaries import Row
from normalise.parties.matcher import NAME
from normalise.parties.nominative import names_several
from normalise.parties.pieces import printed_name


def closing(row: Row, i: int) -> int:
    """The token that closes the bracket opened at `i`; the number of tokens where none does."""
    return next((k for k in range(i + 1, len(row.tokens)) if row.tokens[k].word == ")"), len(row.tokens))


def names_only(row: Row, i: int, close: int) -> bool:
    """Whether a bracket that begins behind `i` holds several known names and nothing else: `(IOM, UNHCR)`."""
    count = 0
    while i < close:
        phrase = row.at.get(i)
        if row.is_conjunction(i) or row.tokens[i].word == "/":
            i += 1
            continue
        if phrase is None or phrase.kind != NAME:
            return False
        i, count = phrase.end, count + 1
    return count > 1


def names_kinds(row: Row, i: int, close: int) -> bool:
    """Whether a bracket begins with a kind of body in small letters: `(školske uprave)`."""
    inside = row.tokens[i:close]
    return bool(inside) and not inside[0].capital and row.is_head(i) and names_several(printed_name(inside))
