"""What columns without headers hold, told by what their cells say."""

from collections.abc import Callable, Sequence

from normalise.codes import whole_number
from normalise.deadlines import parse_deadline
from normalise.facts.words import begins_with, institution_heads
from normalise.headings import parse_heading
from normalise.model import Period
from normalise.money import parse_money
from normalise.parties import parse_parties
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
    for field, reads in _reads():
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
    return next((field for field, reads in _reads() if sum(map(reads, latin)) >= MOST * max(1, len(latin))), None)


def _reads() -> tuple[tuple[str, Callable[[str], bool]], ...]:
    """The fields that a text can be told to be of, with what tells it."""
    return ("number", is_number), ("deadline", reads_as_deadline), ("responsible", _is_party), ("resources", _is_money)


def is_number(text: str) -> bool:
    """Whether the text is an outline number and nothing else."""
    text = whole_number(text)
    heading = parse_heading(text)
    return heading.number is not None and heading.start >= len(text)


def reads_as_deadline(text: str) -> bool:
    """Whether the text, in Latin on one line, is a deadline and nothing else; the plan may tell its year."""
    reading = parse_deadline(text, _YEAR)
    return bool(reading.parts) and reading.parts[0].kind != "none" and not reading.notes


def _is_money(text: str) -> bool:
    return parse_money(text).status in {"amount", "no_cost", "source_only"}


def _is_party(text: str) -> bool:
    """Whether most parties of the text are known institutions, or begin with a word that institutions begin with."""
    found = [o for item in parse_parties(text).responsible for o in item.organisations]
    heads = sum(o.id is not None or begins_with(o.name, institution_heads()) for o in found)
    return bool(found) and heads * 2 >= len(found)
