"""Figures and number words to exact values: `2.974.501,99`, `4 500`, `1,234.56`, `dvadeset pet`."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from normalise.files import read_data
from normalise.money.words import plain

Doubt = Literal["decimal-point", "comma-group", "scaled-group"]

_SEPARATOR = re.compile(r"[.,' ]")
_LOOSE = re.compile(r"\s+([.,])\s*|([.,])\s+")
_GROUP = 3
"""Digits of a group of thousands."""
_CENTS = (1, 2)
"""Digits that a decimal part of money has."""
_HUNDRED, _THOUSAND = 100, 1000


class Number(NamedTuple):
    """An exact value and, where another reading would be thinkable, what makes one doubt."""

    value: Decimal
    doubt: Doubt | None = None


@lru_cache(maxsize=16384)
def parse_number(figure: str, scaled: bool = False) -> Number | None:
    """Read a figure with any separator of the region or of English print.

    Args:
        figure: digits with `.`, `,`, `'` or blanks between them, nothing else.
        scaled: a word like `miliona` follows; then `2,345` has decimals, not thousands.

    Returns:
        The value, or None where the figure is no number (`3.7.1.20`, `0602`, `1.23.000`).
    """
    if _LOOSE.search(figure):
        figure = _LOOSE.sub(r"\1\2", figure)
    parts, marks = _SEPARATOR.split(figure), _SEPARATOR.findall(figure)
    if not all(parts):
        return None
    if not marks:
        return None if figure[0] == "0" and len(figure) > 1 else Number(Decimal(figure))
    last, kinds = parts[-1], set(marks)
    if len(kinds) == 1:
        return _one_mark(parts, marks[0], scaled)
    whole = parts[:-1]
    if len(kinds) == 2 and marks.count(marks[-1]) == 1 and marks[-1] in ".," and _grouped(whole):
        if len(last) in _CENTS or scaled:
            return Number(Decimal("".join(whole) + "." + last))
        if last == "000":  # 25.000,000: three noughts after the comma are cents typed once too often
            return Number(Decimal("".join(whole)), "comma-group")
    return None


def _one_mark(parts: Sequence[str], mark: str, scaled: bool) -> Number | None:
    single, last = len(parts) == 2, parts[-1]
    if _grouped(parts):
        if mark in "' ":
            return Number(Decimal("".join(parts)))
        if mark == "," and single:
            if scaled:
                return Number(Decimal(".".join(parts)))
            return Number(Decimal("".join(parts)), "comma-group")
        return Number(Decimal("".join(parts)), "scaled-group" if scaled and single else None)
    if mark in "' ":
        return None
    if (
        single
        and (parts[0] == "0" or len(parts[0]) == 1 or parts[0][0] != "0")
        and (len(last) in _CENTS or scaled or parts[0] == "0")
    ):
        return Number(Decimal(".".join(parts)), "decimal-point" if mark == "." and not scaled else None)
    if not single and len(last) == 2 and _grouped(parts[:-1]):  # 25.000.00: the comma typed as a point
        return Number(Decimal("".join(parts[:-1]) + "." + last), "decimal-point")
    return None


def _grouped(parts: Sequence[str]) -> bool:
    """True for 1 to 3 digits, not beginning with nought, followed by groups of three."""
    return len(parts[0]) <= _GROUP and parts[0][0] != "0" and all(len(p) == _GROUP for p in parts[1:])


@lru_cache(maxsize=1)
def number_words() -> dict[str, Decimal]:
    """Number words without diacritics, with their values."""
    return {plain(w): Decimal(str(v)) for w, v in read_data("money")["number_words"].items()}


@lru_cache(maxsize=4096)
def parse_number_words(words: tuple[str, ...]) -> Decimal | None:
    """Read number words below a thousand: ("dvadeset", "i", "pet") is 25; None where they do not fit together.

    Args:
        words: small letters without diacritics; `i` between tens and ones is allowed, glued tens and ones too.
    """
    known = number_words()
    total: Decimal = Decimal(0)
    lowest = Decimal(_THOUSAND)
    for word in words:
        if word == "i":
            continue
        value = known.get(word)
        if value is None:
            return _glued(word) if len(words) == 1 else None
        if value == _HUNDRED and 1 < total < 10:  # pet stotina
            total, lowest = total * _HUNDRED, Decimal(_HUNDRED)
            continue
        if value >= lowest:
            return None
        total += value
        lowest = _unit_of(value)
    return total or None


def _unit_of(value: Decimal) -> Decimal:
    """The size the next word has to stay under: after hundreds a hundred, after tens ten, after ones nothing."""
    if value >= _HUNDRED:
        return Decimal(_HUNDRED)
    return Decimal(10) if value >= 20 else Decimal(0)


def _glued(word: str) -> Decimal | None:
    known = number_words()
    for cut in range(3, len(word) - 1):
        tens, ones = known.get(word[:cut]), known.get(word[cut:])
        if tens is not None and ones is not None and tens >= 20 and ones < _unit_of(tens):
            return tens + ones
    return None


def as_plain_number(value: Decimal) -> int | float:
    """An int where nothing stands behind the point, else a float."""
    return int(value) if value == value.to_integral_value() else float(value)
