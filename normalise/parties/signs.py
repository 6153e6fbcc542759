"""Names behind a word for the kind of body: `NVO Atina`, `JZU Klinički centar Crne Gore`."""

from normalise.parties.boundaries import Row
from normalise.parties.matcher import NAME, Found
from normalise.parties.nominative import head_of
from normalise.parties.printed import signs
from normalise.parties.tokens import fold, words_of

_LONGEST_FORM = 4
"""Letters of `j.d.o.o.`"""


def end_of_form(row: Row, i: int) -> int:
    """The token after the legal form of a company (`d.o.o.`, `a.d.`) that stands at a token; the token where none."""
    for length in range(_LONGEST_FORM, 0, -1):
        form = row.tokens[i : i + length]
        if len(form) == length and "".join(token.word for token in form).lower() in words_of("legal_forms"):
            after = i + length
            whole = after == len(row.tokens) or row.divides(after) or row.begins_without_separator(after)
            return after if whole and all(token.gap == "." for token in form[1:]) else i
    return i


def is_place_of_firm(row: Row, i: int) -> bool:
    """Whether the last word of a firm's name and its legal form stand here: `Autocesta Rijeka – Zagreb d.d.`"""
    proper = row.tokens[i].word.istitle() and i not in row.at and head_of(row.tokens[i].word) is None
    return proper and end_of_form(row, i + 1) > i + 1


def named_after(row: Row, phrase: Found) -> Found | None:
    """The known name behind a kind of body, of one with it: `NVO Atina`; `NVO MUP` are two."""
    end = phrase.end
    if phrase.end - phrase.start > 1 or not row.tokens[phrase.start].stem.startswith("§"):
        return None
    following = row.at.get(end)
    if following is None or following.kind != NAME or row.tokens[end].gap.strip(' \n"„“«'):
        return None
    gap = row.tokens[end].gap
    next_line = "\n" in gap and not (row.has_commas or gap.endswith(("„", "“", '"', "«")))
    apart = next_line or row.tokens[end].stem.startswith("§") or row.is_group(end)
    return following if row.is_group(phrase.start) and not apart else None


def known_after(row: Row, i: int) -> Found | None:
    """The known name of one body behind a sign that no list has with it."""
    following = row.at.get(i + 1)
    if following is None or following.kind != NAME or fold(row.tokens[i].word) not in signs():
        return None
    candidates = row.names.get(i + 1, ())
    one = candidates and all(c.institution.country != "*" and c.kind != "short" for c in candidates)
    whole = following.end - following.start > 1 and row.tokens[i + 1].gap.isspace()
    ends = one and whole and row.ends_at(following, row.tokens[i + 1].word, governed=False, is_short=False)
    return following if ends else None
