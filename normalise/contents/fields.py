"""What columns without headers hold, told by what their cells say."""

import re
from collections.abc import Callable, Sequence

from normalise.codes import whole_number
from normalise.deadlines import parse_deadline
from normalise.facts.words import begins_with, body_heads, institution_heads, words_of
from normalise.headings import parse_heading
from normalise.model import Period
from normalise.money import parse_money, parse_unit
from normalise.numbering import is_quantity
from normalise.parties import parse_parties
from normalise.parties.nominative import is_adjective, names_persons
from normalise.script import to_latin

GUESSED = 0.5
"""Certainty of a column told by its content."""
MOST = 0.6
"""Part of a column's cells that must read as a field."""
FEWEST_CELLS = 3
"""Filled cells from which a column can be told."""
SHORTEST_TITLE = 15
"""Letters that the names of activities have on average, at least."""
_YEAR = Period(start="2000-01-01", end="2000-12-31")
"""Any plan's, for deadlines that name none."""
SOME = 0.4
"""Part of them that must name bodies where the others name persons."""
MOST_ADJECTIVES = 3
"""Words of the name of a body or post of which one is its noun."""
_ABBREVIATION = re.compile(r"[A-ZČĆŠŽĐ]{2,}(?:/[A-ZČĆŠŽĐ]+)?[,;.]?")
_PARTICIPLE = re.compile(r"[aei]n[aeio]?$")
_COMPANY = re.compile(r"(?i)\b(?:d\.? ?o\.? ?o|a\.? ?d|d\.? ?d)\.?$")
_UNIT = re.compile(r"\(\s*(%|[^\W_]+)[^()]*\)\s*$")
_INFINITIVE = re.compile(r"^[^\W\d_]+(?:ti|ći|ти|ћи)\b")


def guess_fields(columns: Sequence[Sequence[str]]) -> list[str | None] | None:
    """The field of each column, None for a column that cannot be told.

    Args:
        columns: the cells of each column as printed, empty ones included.

    Returns:
        None where the columns are not those of a plan: it needs what, who and when.
    """
    if not columns:
        return None
    texts = [[to_latin(" ".join(t.split())) for t in column if t.strip()] for column in columns]
    fields: list[str | None] = [None] * len(columns)
    for field, reads in _reads(_is_institution):
        shares = [
            sum(map(reads, column)) / len(column) if fields[i] is None and len(column) >= FEWEST_CELLS else 0.0
            for i, column in enumerate(texts)
        ]
        best = max(range(len(shares)), key=shares.__getitem__)
        if shares[best] >= MOST:
            fields[best] = field
    left = [i for i, field in enumerate(fields) if field is None and texts[i]]
    lengths = {i: sum(map(len, texts[i])) / len(texts[i]) for i in left}
    named = next((i for i in left if lengths[i] >= SHORTEST_TITLE), None)
    if named is None or not {"deadline", "responsible"} <= set(fields):
        return None
    fields[named] = "activity"
    return fields


def read_field(texts: Sequence[str]) -> str | None:
    """The field that most cells of a column, as printed, read as; None where they read as none."""
    latin = [to_latin(" ".join(text.split())) for text in texts]
    reading = (field for field, reads in _reads(_is_party) if sum(map(reads, latin)) >= MOST * max(1, len(latin)))
    return next(reading, None)


def _reads(is_party: Callable[[str], bool]) -> tuple[tuple[str, Callable[[str], bool]], ...]:
    """The fields that a text can be told to be of, with what tells it."""
    return ("number", is_number), ("deadline", reads_as_deadline), ("responsible", is_party), ("resources", is_money)


def is_number(text: str) -> bool:
    """Whether the text is an outline number and nothing else."""
    text = whole_number(text)
    heading = parse_heading(text)
    return heading.number is not None and heading.start >= len(text)


def reads_as_deadline(text: str) -> bool:
    """Whether the text, in Latin on one line, is a deadline and nothing else; the plan may tell its year."""
    return count_times(text) > 0


def count_times(text: str) -> int:
    """The times that a text, in Latin on one line, is made of; 0 where it is no deadline."""
    reading = parse_deadline(text, _YEAR)
    return len(reading.parts) if reading.parts and reading.parts[0].kind != "none" and not reading.notes else 0


def names_time(text: str) -> bool:
    """Whether a text, in Latin on one line, names a time, alone or among other words; `doneti` is none."""
    return any(part.kind not in {"none", "status"} for part in parse_deadline(text, _YEAR).parts)


def names_event(text: str) -> bool:
    """Whether a deadline, in Latin on one line, is told by what happens: `nakon usvajanja budžeta`."""
    return any(part.kind == "after" for part in parse_deadline(text, _YEAR).parts)


def begins_with_verb(text: str) -> bool:
    """Whether the text begins with a capital and an infinitive, as many activities do (`Izraditi …`)."""
    return text[:1].isupper() and _INFINITIVE.match(text) is not None


def is_money(text: str) -> bool:
    """Whether the text says how much something costs or who pays for it."""
    return parse_money(text).status in {"amount", "no_cost", "source_only"}


def states_sum(text: str) -> bool:
    """Whether the text says how much something costs, with a currency or as nothing but figures, or that it is free."""
    money = parse_money(text)
    words = any(map(str.isalpha, text))
    return money.status == "no_cost" or any(a.currency is not None or not words for a in money.amounts)


def measures(head: str) -> bool:
    """Whether a head ends with the unit in which its figures are, which is no money: `Ušteda energije (MWh)`."""
    unit = _UNIT.search(head)
    return unit is not None and is_quantity(f"1 {unit[1]}") and parse_unit(head).currency is None


def follow_each_other(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether all pairs of times that name a day, month or year are a start and an end, as two columns have them."""
    days = [[_bound(text) for text in pair] for pair in pairs]
    told = [(start, end) for start, end in days if start and end]
    return len(told) >= FEWEST_CELLS and all(start <= end for start, end in told)


def _bound(text: str) -> str | None:
    parts = parse_deadline(to_latin(text), _YEAR).parts
    return parts[0].start or parts[0].end if parts else None


def _is_institution(text: str) -> bool:
    """Whether most parties of the text are known institutions, or begin with a word that institutions begin with."""
    return _are_mostly(text, lambda name: begins_with(name, institution_heads()))


def _is_party(text: str) -> bool:
    """The same of bodies and posts of all kinds: as much as a column needs beside others whose heads are known."""
    return _are_mostly(text, _names_body)


def are_helpers(texts: Sequence[str]) -> bool:
    """Whether most texts name bodies, by their words or an abbreviation, or persons; some must name bodies.

    As much as a column needs right beside those who are responsible.
    """
    latin = [to_latin(" ".join(text.split())) for text in texts]
    bodies = [_is_party(text) or any(map(_ABBREVIATION.fullmatch, text.split())) for text in latin]
    persons = [any(map(names_persons, text.split())) for text in latin]
    either = sum(body or person for body, person in zip(bodies, persons, strict=True))
    return either >= MOST * len(latin) and sum(bodies) >= SOME * len(latin)


def _are_mostly(text: str, names_body: Callable[[str], bool]) -> bool:
    found = [o for item in parse_parties(text).responsible for o in item.organisations]
    heads = sum(o.id is not None or names_body(o.name) for o in found)
    return bool(found) and heads * 2 >= len(found)


def _names_body(name: str) -> bool:
    """Whether a name begins with the noun of a body or post, adjectives before it aside: `Tehnička služba`.

    What is reached begins with a participle: `Formirana radna grupa`. Companies end with what they are: `Komus d.o.o.`
    """
    if _COMPANY.search(name):
        return True
    words = words_of(name)
    for i, word in enumerate(words[:MOST_ADJECTIVES]):
        if begins_with(" ".join(words[i:]), body_heads()):
            return True
        if not is_adjective(word) or _PARTICIPLE.search(word):
            break
    return False
