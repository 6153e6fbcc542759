"""A name that goes on over the end of a line: `Stručni` / `saradnici`, `Dom zdravlja` / `Doboj`."""

import re

from normalise.parties.genitives import is_complete, line_before, may_be_genitive, names_place
from normalise.parties.matcher import NAME, TOGETHER
from normalise.parties.nominative import agrees, head_of, is_adjective, is_noun, names_persons
from normalise.parties.printed import ADJECTIVES, Printed
from normalise.parties.tokens import DASH, HARD, abbreviation, fold, stems_of, words, words_of
from normalise.parties.whose import (
    OF_REGIONS,
    begins_company,
    has_branches,
    is_of_one_body,
    is_of_one_place,
    is_of_state,
    is_of_work,
    is_owner,
    is_part_of_town,
    is_town,
)

_QUOTES = ('"', "„", "“", "«", "»")
_GENITIVE = re.compile(r"[^\W_][\w-]*(?:sk|čk|šk)og")
"""An adjective in the genitive, which begins no party: `Zavod` / `Zeničko-dobojskog kantona`."""
_SHORTEST_NOUN = 4
"""Letters: shorter words are prepositions."""


def goes_on(row: Printed, i: int) -> bool:
    """Whether the name before a line break goes on with the token after it.

    Args:
        row: the party's tokens.
        i: the first token of the line.
    """
    token, before = row.tokens[i], row.tokens[i - 1]
    if before.stem in (HARD, DASH) or "," in token.gap or ";" in token.gap or row.is_conjunction(i):
        return False
    if (
        row.is_conjunction(i - 1)
        or row.is_quoted(i)
        or (token.word in words_of("regions") and not row.is_name(i))
        or fold(before.word) in words_of("attributes")
        or _waits_for_noun(row, i)
        or _is_oblique(row, i)
    ):
        return True
    if token.gap.startswith(".") and before.word.islower() and len(before.word) > 1:
        return True  # `kant.` / `ministarstva`
    if _GENITIVE.fullmatch(token.word) or _is_of_one_state(row, i) or _awaits_members(row, i):
        return True
    named = head_of(before.word) is not None and not before.word.endswith("u")  # no matter: `za samoupravu`
    if token.gap.endswith(_QUOTES) and (named or before.word.isupper() or row.ends_group(i)):
        return True
    if token.capital and token.gap.isspace() and (is_of_one_body(row, i) or is_of_state(row, i)):
        return True
    if is_of_work(row, i):
        return True
    if row.is_early(i):
        return False
    if is_owner(row, i):
        return True
    if before.stem in stems_of("offices"):
        return may_be_genitive(row, i)
    if row.has_commas and not row.is_name(i):
        return may_be_genitive(row, i) or not row.is_head(i)
    if row.has_commas and row.is_group(i) and not row.ends_group(i):
        return may_be_genitive(row, i)
    if names_place(token) and is_of_one_place(row, i):
        return True
    if before.word in words_of("regions") or _is_behind_kinds(row, i):
        return False
    of_town = is_town(row, i) and has_branches(row, i) and not names_persons(token.word)
    return token.capital and (of_town or is_part_of_town(row, i))


def begins_line(row: Printed, i: int) -> bool:
    """Whether a new party begins at the first token of a line, where nothing but the line's end divides them."""
    token, phrase = row.tokens[i], row.at.get(i)
    if goes_on(row, i):
        return False
    if phrase is not None and phrase.kind != NAME:
        return False
    if row.is_name(i) or (row.is_early(i) and (token.capital or phrase is not None)):
        return True
    short = abbreviation(token.word)
    if token.word.isupper() and len(token.word) > 1:
        return not row.has_commas
    if short != token.word and token.word[-1] == "i":
        return True  # LAG-ovi
    if token.capital:
        return row.is_head(i) or _is_common_name(row, i) or _is_behind_whole(row, i)
    return _is_plainly_nominative(row, i) or _is_common_name(row, i) or _is_chosen(row, i)


def _is_of_one_state(row: Printed, i: int) -> bool:
    """`Ured za zakonodavstvo` / `Vlade Kantona`: whose it is, with a capital behind it; `vlade kantona` are many."""
    token, head = row.tokens[i], head_of(row.tokens[i].word)
    after = row.tokens[i + 1] if i + 1 < len(row.tokens) else None
    if head is None or head.gender != "f" or token.stem not in stems_of("of_states") or after is None:
        return False
    return token.word.istitle() and token.word.endswith("e") and after.gap == " " and after.capital


def _awaits_members(row: Printed, i: int) -> bool:
    """`udruženje` / `Roma „Romano drom“`: an association without a name, before what is no body."""
    bare = row.tokens[i - 1].stem in stems_of("of_members") and head_of(row.tokens[i - 1].word) is not None
    return bare and (i == 1 or row.divides(i - 1) or "\n" in row.tokens[i - 1].gap) and not row.is_head(i)


def _is_behind_whole(row: Printed, i: int) -> bool:
    """`Caritas BiH` / `Merhamet`, `vlasnici smještaja` / `Komunalac d.o.o.`: no name goes on with another one's."""
    before = row.tokens[i - 1]
    if before.word in words_of("regions") or _is_behind_kinds(row, i):
        return True
    unnamed = names_place(before) or before.stem in stems_of("of_regions")  # `Županija` / `Vodovod d.o.o.`
    named = any(is_noun(t.word) for t in line_before(row, i))  # no `Gospodarenje otpadom` / `Sisak d.o.o.`
    return begins_company(row, i) and (unnamed or (named and head_of(before.word) is None and not before.capital))


def _is_behind_kinds(row: Printed, i: int) -> bool:
    """`jedinice lokalne samouprave` / `Srbijašume`: many bodies of one kind have no name of their own."""
    if not (row.ends_group(i) and row.ends_long_name(i)):
        return False
    noun = next((t.word for t in reversed(line_before(row, i)) if head_of(t.word) is not None), "")
    head = head_of(noun)
    return head is not None and head.is_plural(noun)


def _is_chosen(row: Printed, i: int) -> bool:
    """`druge OCD`: which of the bodies that a short name stands for."""
    return fold(row.tokens[i].word) in words_of("chosen") and i + 1 in row.at and row.tokens[i + 1].gap == " "


def _is_common_name(row: Printed, i: int) -> bool:
    """`Civilna zaštita`: an adjective and a noun that no genitive looks like, behind a name that is complete."""
    if i + 1 == len(row.tokens) or not is_adjective(row.tokens[i].word) or not is_complete(row, i):
        return False
    adjective, noun = row.tokens[i].word, row.tokens[i + 1]
    if len(noun.word) < _SHORTEST_NOUN:
        return False
    joined = noun.gap == " " or (noun.gap == "\n" and adjective.islower())
    return joined and noun.word.islower() and adjective[-1] == noun.word[-1] == "a"


def _is_plainly_nominative(row: Printed, i: int) -> bool:
    """Whether a noun that no genitive looks like stands here, with its adjectives: `domovi`, `školska uprava`."""
    at = next((k for k in range(i, min(i + ADJECTIVES + 1, len(row.tokens))) if is_noun(row.tokens[k].word)), None)
    if at is None or not row.is_head(i):
        return _begins_with_two(row, i)
    word, head = row.tokens[at].word, head_of(row.tokens[at].word)
    men = head is not None and head.gender == "m" and fold(word) == head.plural
    agree = all(agrees(t.word, word) for t in row.tokens[i : i + 1 if men else at]) or at == i
    if agree and word[-1] == "a" and head is not None and head.gender == "m":
        return is_complete(row, i) and row.is_list  # `sudija` are many too
    if not agree or head is None or head.gender == "m" or (head.gender == "n" and at > i):
        return agree
    if is_complete(row, i) and not names_place(row.tokens[at]):
        return True
    if head.gender == "f" and fold(word) == head.plural:
        return row.is_list
    if at == i and head.gender == "f" and _names_one(row, i):
        return True
    return fold(word) == head.singular and (head.gender == "n" or at > i)


def _names_one(row: Printed, i: int) -> bool:
    """`opština Inđija`: behind a bare noun a name says that it is one, and no genitive of many."""
    after = row.tokens[i + 1] if i + 1 < len(row.tokens) else None
    named = after is not None and after.gap == " " and (after.word.istitle() or after.word.isupper())
    return named and row.tokens[i - 1].stem not in stems_of("of_many")


def _begins_with_two(row: Printed, i: int) -> bool:
    """`osnovna i viša tužilaštva`: two adjectives of one noun, behind a name that is complete."""
    first, after = row.tokens[i].word, i + 2
    if after >= len(row.tokens) or not row.is_conjunction(i + 1) or not is_adjective(first) or row.comma_before(i + 1):
        return False
    return first[-1] == row.tokens[after].word[-1] == "a" and row.is_head(after) and is_complete(row, i)


def _is_oblique(row: Printed, i: int) -> bool:
    """Whether a known name is no party: `Tim` / `Vlade Srbije`, `Služba` / `MUP-a`, `upravljanje` / `EU fondovima`."""
    phrase = row.at.get(i)
    if phrase is None or phrase.kind != NAME or row.is_group(i) or any(p.kind == TOGETHER for p in row.at.values()):
        return False
    if abbreviation(row.tokens[i].word) == row.tokens[i].word and row.tokens[i].word.isupper():
        after = row.tokens[phrase.end] if phrase.end < len(row.tokens) else None
        of_more = after is not None and after.word.islower() and after.gap == " " and phrase.end not in row.at
        return of_more and not row.divides(phrase.end) and not row.is_head(phrase.end)
    lists = row.tokens[i].word.islower() and is_complete(row, i)
    return not row.is_name(i) and (not row.is_head(i) or (may_be_genitive(row, i) and not lists))


def _waits_for_noun(row: Printed, i: int) -> bool:
    """Whether nothing but adjectives stands before the line break, in the form of the noun behind it."""
    noun = next((t.word for t in row.tokens[i : i + ADJECTIVES + 1] if is_noun(t.word)), None)
    if noun is None or (row.tokens[i].capital and not row.tokens[i - 1].capital):
        return False
    last = row.tokens[i - 1].word
    if (last.islower() or last.endswith(OF_REGIONS)) and is_adjective(last) and agrees(last, noun):
        return last.islower() or last not in words_of("regions")
    at, sure = i - 1, True
    while row.tokens[at + 1].gap.isspace() and agrees(row.tokens[at].word, noun):
        first = row.tokens[at]
        sure = sure and is_adjective(first.word)
        if at == 0 or row.comma_before(at) or row.tokens[at - 1].stem in (HARD, DASH):
            return sure or not first.capital
        if first.capital and ("\n" in first.gap or row.tokens[at - 1].word.islower()):
            return sure
        if fold(row.tokens[at - 1].word) in words()["carriers"]:
            return sure
        at -= 1
    return False
