"""Names that no list has: where they end, among commas, `i` and lost separators."""

from normalise.parties.boundaries import Row
from normalise.parties.matcher import NAME, QUALIFIER
from normalise.parties.nominative import agrees, head_of, is_adjective, is_nominative, is_noun
from normalise.parties.tokens import DASH, HARD, stem, stems_of


def end_of_unknown(row: Row, i: int, *, governed: bool) -> tuple[int, list[int]]:
    """Find where an unknown name ends.

    Args:
        row: the party's tokens.
        i: the name's first token.
        governed: whether a preposition (`u saradnji sa`) governs it.

    Returns:
        The token after it, and the places inside it where it may end after all.
    """
    j, joints, head_word = i + 1, list[int](), _head_word(row, i, governed)
    while j < len(row.tokens):
        token, phrase = row.tokens[j], row.at.get(j)
        if token.word == "(":
            close = next((k for k in range(j, len(row.tokens)) if row.tokens[k].word == ")"), len(row.tokens))
            if close + 1 >= len(row.tokens) or not _goes_on(row, close + 1):
                break
            j = close + 1
            continue
        if phrase is not None and phrase.kind == QUALIFIER and _is_matter_of(row, phrase.start, head_word):
            j = phrase.end
            continue
        if token.stem in (HARD, DASH) or (phrase is not None and phrase.kind != NAME):
            break
        conjunction, comma = row.is_conjunction(j), row.comma_before(j)
        if conjunction or comma:
            k = j + 1 if conjunction else j
            if conjunction and (_shares_tail(row, i, j) or _joins_adjectives(row, j)):
                j += 1
                continue
            closed = comma and not conjunction and any(row.is_conjunction(at) for at in range(i, j))
            closed = closed and not row.is_matter(k)
            if (
                k >= len(row.tokens)
                or closed  # a list of names has its `i` before the last one
                or row.begins_after_separator(k, head_word, comma=comma, governed=governed)
            ):
                break
            joints.append(j)
            j = k + 1
            continue
        if row.begins_without_separator(j) or row.adds_bodies(j):
            break
        j = phrase.end if phrase is not None else j + 1  # `Predstavnici Ministarstva prosvete, nauke i …`
    return j, joints


def _shares_tail(row: Row, i: int, j: int) -> bool:
    """`osnovna i viša javna tužilaštva`: an adjective whose noun stands after `i`, in the same form."""
    if j > i + 1 and stem(row.tokens[i].word) in stems_of("quantifiers"):
        return _shares_tail(row, i + 1, j)  # `svi direktni i indirektni korisnici`
    if j != i + 1 or j + 2 >= len(row.tokens) or row.comma_before(j):
        return False
    if j + 1 in row.at and not (row.is_group(j + 1) or _is_plural(row, j + 1)):
        return False
    first, second = row.tokens[i].word, row.tokens[j + 1].word
    alike = first[-1:] == second[-1:] and (first[-2:] == second[-2:] or stem(first) in stems_of("degrees"))
    adjectives = head_of(first) is None and head_of(second) is None
    return alike and adjectives and (row.is_head(j + 1) or row.is_head(j + 2))


def _joins_adjectives(row: Row, j: int) -> bool:
    """`jedinice lokalne i regionalne samouprave`: two adjectives of the noun behind them, in a genitive."""
    if j < 2 or j + 2 >= len(row.tokens) or row.comma_before(j) or head_of(row.tokens[j - 2].word) is None:
        return False
    first, second, noun = row.tokens[j - 1], row.tokens[j + 1], row.tokens[j + 2].word
    apart = first.capital or second.capital or is_noun(first.word)
    return not apart and is_adjective(first.word) and agrees(first.word, noun) and agrees(second.word, noun)


def _is_plural(row: Row, i: int) -> bool:
    """Whether the head of a name that begins at a token stands in the plural: `kantonalne uprave`."""
    noun = row.noun_from(i)
    head = head_of(noun.word) if noun else None
    return noun is not None and head is not None and head.is_plural(noun.word)


def _is_matter_of(row: Row, i: int, head_word: str) -> bool:
    """`Odjel za zdravstvo i ostale usluge`: `i ostale` before a matter of the body and not before another body."""
    head, after = head_of(head_word), i + 2
    if head is None or not head.is_list or not row.is_conjunction(i) or after >= len(row.tokens):
        return False
    return row.tokens[after].word.islower() and not row.is_head(after)


def _goes_on(row: Row, i: int) -> bool:
    return not row.tokens[i].capital and not row.divides(i)


def _head_word(row: Row, i: int, governed: bool) -> str:
    """The noun that names the body: the first head among its first words, else its first word."""
    for token in row.tokens[i : i + 3]:
        if head_of(token.word) is not None and (governed or is_nominative(token.word)):
            return token.word
    return row.tokens[i].word
