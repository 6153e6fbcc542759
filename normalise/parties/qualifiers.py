"""Words that say when or which of the bodies take part: `po potrebi`, `u skladu sa …`, `i drugi`."""

from normalise.parties.boundaries import Row
from normalise.parties.matcher import Found
from normalise.parties.tokens import HARD


def names_others(row: Row, phrase: Found) -> bool:
    """Whether `i druge` says which others: `i druge OCD`."""
    end = phrase.end
    if not row.is_conjunction(phrase.start) or end >= len(row.tokens) or not row.tokens[end].gap.isspace():
        return False
    return row.is_name(end, governed=True) or row.is_head(end)


def end_of_qualifier(row: Row, i: int) -> int:
    """The token after the rest of `ukoliko je potrebno za …`: the next party."""
    while i < len(row.tokens):
        token = row.tokens[i]
        if token.stem == HARD or (row.comma_before(i) and token.capital):
            break
        if row.is_conjunction(i) and i + 1 < len(row.tokens) and row.is_name(i + 1):
            break
        if "\n" in token.gap and row.begins_without_separator(i):
            break
        i += 1
    return i
