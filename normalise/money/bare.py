"""Figures without a currency: which of them are money, and what the unit of their column makes of them."""

import re
from collections.abc import Set
from functools import lru_cache

from normalise.files import read_data
from normalise.money.amounts import Candidate
from normalise.money.currency import Unit
from normalise.money.words import expand_words
from normalise.notes import Note

_LIST_POINT_MAX = 100
"""Whole numbers under this, with no unit at all, are points and counts, not money."""
_LEAST_UNGROUPED = 1000
"""A figure without unit and without separators counts as money from here on (`budžet 3000`)."""
_CENTS = re.compile(r"\d[.' ]\d{3},\d\d$")
"""Grouped with cents: no number of things, whatever stands after it."""


@lru_cache(maxsize=1)
def _beside_bare() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = read_data("money")
    before = re.compile(
        r"(?<![a-z])(?:"
        + "|".join(expand_words(data["before_bare_number"]))
        + r")[\s:=()-]*(?:od|je|su|u iznosu od)?\s*$"
    )
    after = re.compile(r"\s*+(?:(?:" + "|".join(expand_words(data["after_bare_number"])) + r")|[^a-z]|$)")
    return before, after


def keep_money(candidates: list[Candidate], masked: str, bare: str, unit: Unit, sources: Set[int]) -> list[Candidate]:
    """Drop bare figures that count something else, and give the rest the column's unit.

    A figure without currency and scale word is money when the column has a unit, when it is grouped or has cents
    and no counted thing follows (`1.200 učenika`), but a source of money (`1.200 UNDP`, at one of `sources`) or, where
    it opens the cell, a name (`1.200 Općina`, by the capitals of `bare`), or when a word of money stands before it.
    """
    before, after = _beside_bare()
    kept: list[Candidate] = []
    for one in candidates:
        if not one.readable:
            kept.append(one)
        elif one.sure:
            kept.append(_in_unit(one, unit))
        if one.sure or not one.readable:
            continue
        grouped = one.scale != 1 or bool(re.search(r"[.,' ]", one.figure))
        behind = len(masked) - len(masked[one.end :].lstrip())
        opens = not masked[: one.start].strip() and bare[behind : behind + 1].isupper()
        given = grouped and (behind in sources or opens)
        if not given and not after.match(masked, one.end) and not _CENTS.search(one.figure):
            continue
        named = bool(before.search(masked, max(0, one.start - 40), one.start))
        alone = not re.search(r"[a-z0-9]", masked[: one.start] + masked[one.end :])
        if unit == Unit() and one.full < _LIST_POINT_MAX and not alone:
            continue  # 1.1 is a point of the outline
        if unit != Unit():
            if one.value >= _LIST_POINT_MAX or grouped or alone or named:
                kept.append(_in_unit(one, unit))
        elif grouped or (named and one.value >= _LEAST_UNGROUPED):
            kept.append(one)
        elif alone and (one.value >= _LEAST_UNGROUPED or one.value == 0):
            note = Note("money-bare-number", f"“{one.figure}” stands without a unit.", said=one.figure)
            kept.append(one._replace(notes=(*one.notes, note)))
    return kept


def _in_unit(one: Candidate, unit: Unit) -> Candidate:
    if one.currency and unit.currency and one.currency != unit.currency:
        note = Note(
            "money-column-currency", f"The cell says {one.currency}, the column {unit.currency}: the cell was believed."
        )
        return one._replace(notes=(*one.notes, note))
    scale = one.scale
    if unit.scale != 1 and one.scale == 1:
        scale = unit.scale
        if one.currency:
            note = Note(
                "money-column-scale",
                f"“{one.figure}” names its currency in a column of {unit.scale}: it was multiplied.",
                said=one.figure,
            )
            return one._replace(scale=scale, notes=(*one.notes, note))
    return one._replace(currency=one.currency or unit.currency, scale=scale)
