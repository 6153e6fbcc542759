"""Whose body it is, or of which place, over the end of a line: `Općina` / `Kutjevo`, `Skupština` / `opštine`."""

from normalise.parties.genitives import line_before, may_be_genitive, names_place, waits_for_object
from normalise.parties.nominative import head_of, is_adjective
from normalise.parties.printed import Printed
from normalise.parties.tokens import DASH, HARD, fold, stems_of, words, words_of

OF_REGIONS = ("ske", "čke")
"""Endings of adjectives of regions in the genitive: `Brodarske` / `županije`."""
_TOWN = 2
"""Words of a town's name."""
_COMPANY = 4
"""Words of a company's name and of its legal form."""


def is_of_one_body(row: Printed, i: int) -> bool:
    """`Općina` / `Kutjevo`, `Privredna komora` / `Kantona`."""
    token, before = row.tokens[i], row.tokens[i - 1]
    if names_place(before) and before.capital and is_town(row, i):
        return True
    head = head_of(token.word)
    several = i in row.at and row.at[i].end > i + 1  # `Općine i gradovi`
    if head is None or not row.ends_line(i) or several or (head_of(before.word) is None and not names_place(token)):
        return False
    return fold(token.word) not in (head.singular, head.plural) or (
        names_place(token) and fold(token.word) != head.singular and head.gender == "f"
    )


def is_of_state(row: Printed, i: int) -> bool:
    """`Služba` / `Skupštine`: the genitive of a body that there is one of, behind a bare noun."""
    token, before, head = row.tokens[i], row.tokens[i - 1], head_of(row.tokens[i].word)
    if head is None or token.stem not in stems_of("of_states") or head_of(before.word) is None:
        return False
    return fold(token.word) != head.singular and token.word[-1] in "ea"


def is_of_work(row: Printed, i: int) -> bool:
    """`Služba održavanja` / `mreže`, `Uprava` / `saobraćajne policije`: what it works on, behind words that say little.

    So is an area in the genitive: `Caritas` / `Šibenske biskupije`.
    """
    token, before = row.tokens[i], row.tokens[i - 1]
    if not may_be_genitive(row, i):
        return False
    if token.capital:
        return token.word.endswith(OF_REGIONS) and names_place(row.tokens[min(i + 1, len(row.tokens) - 1)])
    if i == 1 or row.divides(i - 1) or row.tokens[i - 2].stem in (HARD, DASH) or "\n" in before.gap:
        return before.stem in stems_of("never_alone")
    return before.word.endswith("nja") and head_of(row.tokens[i - 2].word) is not None


def is_owner(row: Printed, i: int) -> bool:
    """`Skupština` / `opštine`, `Tim za razvoj` / `škole`: whose body it is, in small letters and alone."""
    token = row.tokens[i]
    owned = words()["owned"].get(fold(token.word))
    if owned is None or not row.ends_line(i) or token.capital:
        return False
    before = fold(row.tokens[i - 1].word)
    return (
        before in owned
        or before in words_of("areas")
        or (waits_for_object(row, i) and head_of(row.tokens[i - 1].word) is None)
    )


def is_part_of_town(row: Printed, i: int) -> bool:
    """`Novom` / `Sadu`, and `Općinsko vijeće` / `Stari Grad`."""
    if row.tokens[i].stem != "grad" and row.is_head(i) and row.tokens[i].stem not in stems_of("town_adjectives"):
        return False
    adjective = row.tokens[i] if i + 1 < len(row.tokens) and row.tokens[i + 1].stem == "grad" else row.tokens[i - 1]
    return adjective.capital and adjective.stem in stems_of("town_adjectives")


def is_of_one_place(row: Printed, i: int) -> bool:
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
    while end < len(row.tokens) and row.tokens[end].capital and not row.divides(end):
        end += 1
    if end + 1 >= len(row.tokens) or not row.divides(end):
        return True
    further = end if row.comma_before(end) else end + 1
    return not row.tokens[further].word.istitle() or row.is_head(further)


def is_town(row: Printed, i: int) -> bool:
    """Whether one or two words with capitals stand here, alone, that name no body."""
    end = i
    while end < len(row.tokens) and end < i + _TOWN and _is_proper(row, end):
        if end > i and row.tokens[end].gap != " ":
            break
        end += 1
    if end == i or (is_adjective(row.tokens[i].word) and row.is_head(i)) or begins_company(row, i):
        return False
    return row.ends_line(end - 1)


def begins_company(row: Printed, i: int) -> bool:
    """Whether a name with its legal form begins here: `Komunalac d.o.o.`, which may stand on a line of its own."""
    following = row.tokens[i + 1 : i + 1 + _COMPANY]
    line = [token for at, token in enumerate(following) if "\n" not in "".join(t.gap for t in following[:at])]
    return any(token.word.lower() in words_of("companies") for token in line)


def _is_proper(row: Printed, i: int) -> bool:
    word = row.tokens[i].word
    return word.istitle() and i not in row.at and head_of(word) is None


def has_branches(row: Printed, i: int) -> bool:
    """Whether the body before a token is of a kind that every town may have one of: no ministry, no government."""
    noun = next((t.stem for t in line_before(row, i) if head_of(t.word) is not None), None)
    if noun is None:
        return any(s.institution.country == "*" for s in row.names.get(i - 1, ()))  # CSR
    return noun not in stems_of("of_states")
