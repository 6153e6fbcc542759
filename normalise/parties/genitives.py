"""Where a genitive may go on a name: `Načelnik` / `policijske stanice`, and names that need none."""

import re
from collections.abc import Sequence
from itertools import takewhile

from normalise.parties.nominative import agrees, head_of, is_adjective, is_nominative, is_noun
from normalise.parties.printed import ADJECTIVES, Printed
from normalise.parties.tokens import Token, fold, stems_of, words, words_of

_DOING = re.compile(r".*(?:nje|nja|iju|dnju|voj|oć|og)")
"""Accusatives of what is done to somebody or something, whose genitive follows: `za razvoj` / `mesne zajednice`."""
_CLOSING = ('"', "“", "”", "»")
GENITIVES = ("og", "eg", "ih")
"""Endings of adjectives in the genitive."""


def names_place(token: Token) -> bool:
    """Whether a word names a body together with its place or region: `Općina`, `Kanton`."""
    return token.stem in stems_of("of_places", "of_regions")


def may_be_genitive(row: Printed, i: int) -> bool:
    """Whether a head here may be a genitive singular: `Predsednik` / `opštine`, `Načelnik` / `Odjeljenja`."""
    noun = row.noun_from(i)
    head = head_of(noun.word) if noun else None
    if noun is None or head is None:
        return False
    if head.gender == "f":
        return noun.word[-1] == "e"
    alone = noun is row.tokens[i] or row.tokens[i].word[-1] == "g"
    return noun.word[-1] == "a" and alone and fold(noun.word) != head.singular


def is_complete(row: Printed, i: int) -> bool:
    """Whether the name before a line's end has all that it needs: `Savjet mladih` / `omladinske organizacije`.

    A bare noun may have a genitive behind it (`Načelnik` / `policijske stanice`), a matter too (`za razvoj` / …).
    """
    before = row.tokens[i - 1]
    if row.ends_long_name(i) or row.tokens[i].gap.startswith(_CLOSING) or before.word.isupper():
        return True
    if before.stem in stems_of("offices") or is_adjective(before.word):
        return False
    if fold(before.word) in words()["await_whose"]:
        return False  # `nadležan za poslove` / `policije`
    noun = row.noun_from(i) or row.tokens[i]
    if row.ends_group(i) and noun.stem not in stems_of("owners"):
        return True  # `bolnice` / `apoteke`
    if before.word.endswith(GENITIVES) and not noun.word.endswith("e"):
        return False  # `organizacionih` / `jedinica`
    own, begun = head_of(before.word), [t.word for t in line_before(row, i) if head_of(t.word) is not None]
    if own is not None and len(begun) == 1:
        return _needs_nobody(row, i, noun)
    if is_noun(before.word) and not names_place(before):
        return _is_second_genitive(row, i, noun)
    return bool(begun) and not waits_for_object(row, i)


def waits_for_object(row: Printed, i: int) -> bool:
    """Whether a matter stands right before a line's end that says what is done: `za razvoj`, `za planiranje`."""
    before = row.tokens[i - 1].word
    after_preposition = i > 1 and fold(row.tokens[i - 2].word) in words_of("prepositions")
    return after_preposition and (before in words_of("doing") or _DOING.fullmatch(before) is not None)


def _is_second_genitive(row: Printed, i: int, noun: Token) -> bool:
    """`odeljenja opštinske uprave` / `mesne zajednice`: two described genitives hardly follow each other."""
    before, head = row.tokens[i - 1].word, head_of(noun.word)
    if head is None or noun.stem in stems_of("owners") or fold(noun.word) != head.plural:
        return False
    return before.endswith("e") and agrees(row.tokens[i - 2].word, before)


def _needs_nobody(row: Printed, i: int, noun: Token) -> bool:
    """Whether a bare noun has no genitive behind it: that of bodies, or of one that does not consist of others."""
    token, before, own = row.tokens[i], row.tokens[i - 1], head_of(row.tokens[i - 1].word)
    head = head_of(noun.word)
    if head is None or own is None:
        return False
    several = own.is_plural(before.word) and own.gender != "f"
    if several and before.stem not in stems_of("of_many", "offices", "owned_by"):
        return fold(noun.word) == head.plural
    if noun.stem in stems_of("owners"):
        return False
    if several or fold(noun.word) in words_of("persons_of_many"):
        return fold(noun.word) == head.plural
    if fold(noun.word) == head.singular or head.gender == "n":
        return head.gender != "m" and before.stem not in stems_of("of_many")
    described = agrees(row.tokens[i - 2].word, before.word) and agrees(token.word, noun.word) if i > 1 else False
    return head.gender == "f" and described and fold(noun.word) == head.plural


def _opens_line(row: Printed, i: int) -> bool:
    """Whether a line begins with a capital and names a body before it ends: `Opštinska inspekcija`."""
    if "\n" not in row.tokens[i].gap or not row.tokens[i].capital:
        return False
    line = takewhile(lambda token: "\n" not in token.gap, row.tokens[i + 1 : i + 1 + ADJECTIVES])
    return any(is_nominative(token.word) for token in (row.tokens[i], *line))


def line_before(row: Printed, i: int) -> Sequence[Token]:
    """The tokens of the name before a token, the last first."""
    begin = next((k for k in range(i - 1, 0, -1) if row.divides(k) or _opens_line(row, k)), 0)
    return row.tokens[i - 1 : begin - 1 if begin else None : -1]
