"""A name that goes on over the end of a line: `Stručni` / `saradnici`, `Dom zdravlja` / `Doboj`."""

from normalise.parties.genitives import (
    ADJECTIVES,
    is_adjective,
    is_complete,
    line_before,
    may_be_genitive,
    names_place,
)
from normalise.parties.matcher import NAME, TOGETHER
from normalise.parties.nominative import agrees, head_of, is_noun
from normalise.parties.printed import Printed
from normalise.parties.tokens import DASH, HARD, abbreviation, fold, stems_of, words, words_of

_QUOTES = ('"', "„", "“", "«", "»")
_TOWN = 2
"""Words of a town's name."""


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
        or token.word in words_of("regions")
        or _waits_for_noun(row, i)
        or _is_oblique(row, i)
    ):
        return True
    if token.gap.startswith(".") and before.word.islower() and len(before.word) > 1:
        return True  # `kant.` / `ministarstva`
    named = head_of(before.word) is not None and not before.word.endswith("u")  # no matter: `za samoupravu`
    if (named or before.word.isupper()) and token.gap.endswith(_QUOTES):
        return True
    if token.capital and token.gap.isspace() and _is_of_one_body(row, i):
        return True
    if row.is_early(i):
        return False
    if before.stem in stems_of("offices"):
        return may_be_genitive(row, i)
    if row.has_commas and not row.is_name(i):
        return may_be_genitive(row, i) or not row.is_head(i)
    if row.has_commas and row.is_group(i) and not row.ends_group(i):
        return may_be_genitive(row, i)
    if names_place(token) and _is_of_one_place(row, i):
        return True
    return token.capital and ((_is_town(row, i) and _has_branches(row, i)) or _is_part_of_town(row, i))


def _is_of_one_body(row: Printed, i: int) -> bool:
    """`Općina` / `Kutjevo`, `Privredna komora` / `Kantona`."""
    token, before = row.tokens[i], row.tokens[i - 1]
    if names_place(before) and before.capital and _is_town(row, i):
        return True
    head = head_of(token.word)
    alone = i + 1 == len(row.tokens) or "\n" in row.tokens[i + 1].gap or row.divides(i + 1)
    if head is None or not alone or (head_of(before.word) is None and not names_place(token)):
        return False
    return fold(token.word) not in (head.singular, head.plural) or (
        names_place(token) and fold(token.word) != head.singular and head.gender == "f"
    )


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
        return row.is_head(i) or _is_common_name(row, i)
    return _is_plainly_nominative(row, i)


def _is_common_name(row: Printed, i: int) -> bool:
    """`Civilna zaštita`: an adjective and a noun that no genitive looks like, behind a name that is complete."""
    if i + 1 == len(row.tokens) or not is_adjective(row.tokens[i].word) or not is_complete(row, i):
        return False
    adjective, noun = row.tokens[i].word, row.tokens[i + 1]
    return noun.gap == " " and noun.word.islower() and adjective[-1] == noun.word[-1] == "a"


def _is_plainly_nominative(row: Printed, i: int) -> bool:
    """Whether a noun that no genitive looks like stands here, with its adjectives: `domovi`, `školska uprava`."""
    at = next((k for k in range(i, min(i + ADJECTIVES + 1, len(row.tokens))) if is_noun(row.tokens[k].word)), None)
    if at is None or not row.is_head(i):
        return False
    word, head = row.tokens[at].word, head_of(row.tokens[at].word)
    men = head is not None and head.gender == "m" and fold(word) == head.plural
    agree = all(agrees(t.word, word) for t in row.tokens[i : i + 1 if men else at]) or at == i
    if not agree or head is None or head.gender == "m" or (head.gender == "n" and at > i):
        return agree
    if is_complete(row, i) and not names_place(row.tokens[at]):
        return True
    if head.gender == "f" and fold(word) == head.plural:
        return row.is_list
    return fold(word) == head.singular and (head.gender == "n" or at > i)


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


def _is_part_of_town(row: Printed, i: int) -> bool:
    """`Novom` / `Sadu`, and `Općinsko vijeće` / `Stari Grad`."""
    adjective = row.tokens[i] if i + 1 < len(row.tokens) and row.tokens[i + 1].stem == "grad" else row.tokens[i - 1]
    return adjective.capital and adjective.stem in stems_of("town_adjectives")


def _waits_for_noun(row: Printed, i: int) -> bool:
    """Whether nothing but adjectives stands before the line break, in the form of the noun behind it."""
    noun = next((t.word for t in row.tokens[i : i + ADJECTIVES + 1] if is_noun(t.word)), None)
    if noun is None or (row.tokens[i].capital and not row.tokens[i - 1].capital):
        return False
    last = row.tokens[i - 1].word
    if last.islower() and is_adjective(last) and agrees(last, noun):
        return True
    at, sure = i - 1, True
    while at >= 0 and row.tokens[at + 1].gap.isspace() and agrees(row.tokens[at].word, noun):
        first = row.tokens[at]
        sure = sure and is_adjective(first.word)
        if at == 0 or row.comma_before(at) or row.tokens[at - 1].stem in (HARD, DASH):
            return sure or not first.capital
        if first.capital and ("\n" in first.gap or row.tokens[at - 1].word.islower()):
            return sure
        if fold(row.tokens[at - 1].word) in words()["carriers"]:
            return sure
        if fold(row.tokens[at - 1].word) in words_of("prepositions"):
            return sure  # `za informacioni` / `sistem`
        if row.is_conjunction(at - 1):
            return sure  # behind `i` it may be a matter of the body before: `rada i socijalne politike`
        at -= 1
    return False


def _is_of_one_place(row: Printed, i: int) -> bool:
    """`Savet za zdravlje` / `opštine Raška`: the genitive with the name of one place, no list of places."""
    head = head_of(row.tokens[i].word)
    form = fold(row.tokens[i].word)
    if (
        head is None
        or form == head.singular
        or form[-1] not in "ae"
        or i + 1 >= len(row.tokens)
        or not row.tokens[i + 1].word.istitle()
    ):
        return False
    end = i + 1
    while end < len(row.tokens) and row.tokens[end].capital and "," not in row.tokens[end].gap:
        end += 1
    after = end + 1
    listed = end < len(row.tokens) and (row.comma_before(end) or row.is_conjunction(end))
    at = end if listed and row.comma_before(end) else after
    return not (listed and at < len(row.tokens) and row.tokens[at].word.istitle() and not row.is_head(at))


def _is_town(row: Printed, i: int) -> bool:
    """Whether one or two words with capitals stand here, alone, that name no body."""
    end = i
    while end < len(row.tokens) and end < i + _TOWN and _is_proper(row, end):
        if end > i and row.tokens[end].gap != " ":
            break
        end += 1
    if end == i or (is_adjective(row.tokens[i].word) and row.is_head(i)):
        return False
    return end == len(row.tokens) or row.divides(end) or "\n" in row.tokens[end].gap


def _is_proper(row: Printed, i: int) -> bool:
    word = row.tokens[i].word
    return word.istitle() and i not in row.at and head_of(word) is None


def _has_branches(row: Printed, i: int) -> bool:
    """Whether the body before a token is of a kind that every town may have one of: no ministry, no government."""
    noun = next((t.stem for t in line_before(row, i) if head_of(t.word) is not None), None)
    if noun is None:
        return any(s.institution.country == "*" for s in row.names.get(i - 1, ()))  # CSR
    return noun not in stems_of("of_states")
