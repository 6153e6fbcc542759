"""A cell of figures alone whose column tells their unit: `I – IV` below `Kvartal`, `II` in a column with `VI – XII`."""

import re
from collections.abc import Iterable
from functools import lru_cache

from normalise.deadlines.days import MONTHS_IN_YEAR, MONTHS_OF
from normalise.deadlines.tokens import Tokens, read_tokens
from normalise.deadlines.vocabulary import load_data
from normalise.deadlines.years import is_year

_UNITS = ("quarter", "half", "month")
_LONGEST = 40
"""Characters of a cell with nothing but figures and signs."""
_SIGNS = frozenset({"num", "roman", "dash", "comma", "and", "slash", "dot", "semi", "end"})
_ROMAN = re.compile(r"\b[IVXХІ]{1,4}\b")


def unit_of_column(header: str, cells: Iterable[str]) -> str | None:
    """The unit of figures alone in a column: as its header names it, or as its Roman figures tell.

    Of these one above four is a month, and one with its quarter makes the others quarters; None where both stand there.

    Args:
        header: of the column.
        cells: all texts in it.
    """
    named = _unit_of(header)
    if named is not None:
        return named
    told = {unit for text in cells if len(text) <= _LONGEST and _ROMAN.search(text) and (unit := _roman_unit(text))}
    return told.pop() if len(told) == 1 else None


@lru_cache(maxsize=4096)
def with_unit(text: str, unit: str) -> str:
    """The text of a deadline with the unit that only its column tells; as it is where it is more than figures.

    The word of a month goes before its figures, others behind them: so they are read with years too.
    """
    if len(text) > _LONGEST:
        return text
    tokens = read_tokens(text).tokens
    most = MONTHS_IN_YEAR // MONTHS_OF[unit]
    figures = _figures(tokens)
    if not figures or _is_date(tokens) or not all(1 <= figure <= most for figure in figures):
        return text
    word = load_data()["headed_units"][unit]
    return f"{word} {text}" if unit == "month" else f"{text} {word}"


@lru_cache(maxsize=256)
def _unit_of(header: str) -> str | None:
    """The unit that a header names; None where it names none, or several. `Rok u mesecima` is a length of time."""
    units = [t for t in read_tokens(header).tokens if t.kind == "unit" and t.value in _UNITS]
    lengths = any(t.value == "month" and t.key not in load_data()["month_by_number"] for t in units)
    named = {str(t.value) for t in units}
    return named.pop() if len(named) == 1 and not lengths else None


@lru_cache(maxsize=1024)
def _roman_unit(text: str) -> str | None:
    """The unit that the Roman figures of a cell show or have."""
    tokens = read_tokens(text).tokens
    roman = [int(t.value) for t in tokens if t.kind == "roman"]
    if roman and any(t.kind == "unit" and t.value == "quarter" for t in tokens):
        return "quarter"
    above = max(roman, default=0) > MONTHS_IN_YEAR // MONTHS_OF["quarter"]
    return "month" if above and _figures(tokens) and not _is_date(tokens) else None


def _figures(tokens: Tokens) -> list[int]:
    """The figures of a text that are no years; none where other words stand there."""
    if not {t.kind for t in tokens} <= _SIGNS:
        return []
    counted = [t for at, t in enumerate(tokens) if t.kind in ("num", "roman") and not _is_of_year(tokens, at)]
    return [int(t.value) for t in counted]


def _is_of_year(tokens: Tokens, at: int) -> bool:
    """Whether a number is a year: `2026`, `IV/26`."""
    short = len(tokens[at].key) == 2 and at > 0 and tokens[at - 1].kind == "slash"
    return is_year(tokens[at]) or (tokens[at].kind == "num" and short)


def _is_date(tokens: Tokens) -> bool:
    """Whether a day stands there: `1.4.2026.`."""
    return any(
        one.kind == "num" and two.kind == "dot" and three.kind in ("num", "roman") and not is_year(three)
        for one, two, three in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )
