"""The text of a resource cell to money: status, amounts, sources, and notes on what is doubtful."""

import re
from collections.abc import Set
from functools import lru_cache
from typing import NamedTuple

from normalise.model import Amount, Funding, MoneyStatus, Period
from normalise.money.amounts import Candidate, find_candidates
from normalise.money.bare import keep_money
from normalise.money.combine import join_candidates, note_total, spread_currency
from normalise.money.currency import UNIT, Unit, currency_of, parse_unit, scale_of
from normalise.money.inwords import find_in_words, merge_in_words
from normalise.money.lexicon import Starts
from normalise.money.masks import Masked, mask_figures
from normalise.money.names import own_budget
from normalise.money.numbers import as_plain_number
from normalise.money.ocr import mend_ocr_digits
from normalise.money.remarks import note_shares, note_unit_alone, note_unread, note_words_around, note_year_outside
from normalise.money.source_words import Source
from normalise.money.sources import find_sources
from normalise.money.status import costs_left_out, find_conditions, is_burdened, is_of_whole_period, read_status
from normalise.money.typos import mend_words
from normalise.money.words import plain, word_starts
from normalise.money.years import bind_years
from normalise.notes import Note
from normalise.script import to_latin
from normalise.years import YEAR

_HAS_DIGIT = re.compile(r"\d")
_MAY_BE_UNIT = re.compile(r"^\W*u ")
_LONE_FIGURE = re.compile(r"\s*\d[\d.,' ]*\s*")
_YEAR_FIGURE = re.compile(rf"\s*{YEAR}\s*")

_LEFT_OUT: dict[MoneyStatus, str] = {
    "unknown": "are not known yet",
    "included_elsewhere": "are counted elsewhere",
}
_WORK = ("regular_activity", "in_kind")
"""Sources that are no money."""


class MoneyReading(NamedTuple):
    """What a resource cell says.

    `status` is None where the words say nothing about money that could be read; `amounts` are in full units;
    `funding` has names as printed, or the usual short name of a known programme or donor.
    """

    status: MoneyStatus | None
    amounts: tuple[Amount, ...] = ()
    funding: tuple[Funding, ...] = ()
    notes: tuple[Note, ...] = ()


class _Reading(NamedTuple):
    """The same in values that nobody can change, so that it can be kept."""

    status: MoneyStatus | None
    amounts: tuple[tuple[int | float, str | None, int | None], ...]
    sources: tuple[tuple[str, str | None], ...]
    notes: tuple[Note, ...]


def parse_money(
    text: str,
    *,
    plan_period: Period | None = None,
    column_unit: str | None = None,
    column_year: int | None = None,
    country: str | None = None,
    issuer: str | None = None,
) -> MoneyReading:
    """Read a resource cell.

    Args:
        text: the cell, either script; line breaks may be kept or be blanks.
        plan_period: first and last day of the plan: years of amounts outside it are named by a note.
        column_unit: header text that may name currency and scale (`u 000 din.`); its scale multiplies.
        column_year: the year the column is for; amounts that state no year take it.
        country: the plan's country (`RS`, `BA-KS` …), which decides between payers of one abbreviation.
        issuer: who issued the plan, in Latin: `budžet` alone is theirs, else the country's.

    Returns:
        The reading; a figure that cannot be read for certain is a note and no amount.
    """
    bounds = (plan_period.start, plan_period.end) if plan_period else None
    found = _read(text, bounds, column_unit, column_year, country, own_budget(country, issuer))
    return MoneyReading(
        found.status,
        tuple([Amount(value=value, currency=currency, year=year) for value, currency, year in found.amounts]),
        tuple([_funding(kind, name) for kind, name in found.sources]),
        found.notes,
    )


@lru_cache(maxsize=4096)
def _funding(kind: str, name: str | None) -> Funding:
    """One value for each source: nobody changes it."""
    return Funding(type=kind, name=name)


@lru_cache(maxsize=4096)
def _read(
    text: str,
    bounds: tuple[str | None, str | None] | None,
    column_unit: str | None,
    column_year: int | None,
    country: str | None,
    own: str | None,
) -> _Reading:
    latin = to_latin(text)
    latin, notes = mend_words(latin)
    bare = plain(latin)
    folded = bare.lower()
    starts = word_starts(bare)
    unit = parse_unit(column_unit) if column_unit else Unit()
    candidates: list[Candidate] = []
    masked = Masked(folded, (), ())
    sources, payer_notes = find_sources(latin, bare, folded, starts, country, own)
    if _HAS_DIGIT.search(folded) or (_MAY_BE_UNIT.search(folded) and UNIT.fullmatch(folded.strip(" ()."))):
        mended, ocr_notes = mend_ocr_digits(folded)
        notes += ocr_notes
        mended, cell_unit = _take_unit(mended)
        unit = cell_unit or unit
        lone = unit != Unit() and _LONE_FIGURE.fullmatch(mended) is not None
        masked = mask_figures(mended, bare_years_are_money=lone)
        if lone and bounds and _in_period(mended, bounds):
            notes += (Note("money-year-or-amount", f"“{text.strip()}” was read as an amount, it could be a year."),)
        elif cell_unit and not _HAS_DIGIT.search(masked.text):
            notes += (note_unit_alone(text.strip()),)
        candidates, figure_notes = _amounts(masked, bare, unit, {s.start for s in sources if not s.payer})
        notes += figure_notes
    else:
        candidates, word_notes = find_in_words(folded)
        candidates = [c if c.currency else c._replace(currency=unit.currency) for c in candidates]
        notes += tuple(word_notes)
        notes += tuple(note for one in candidates for note in note_words_around(one, folded))
    notes += payer_notes
    return _decide(candidates, sources, folded, masked, starts, notes, bounds, column_year)


def _take_unit(text: str) -> tuple[str, Unit | None]:
    """Take a unit out of the cell itself (`1.250 (u 000 din.)`), blanks in its place."""
    found = UNIT.search(text)
    if not found:
        return text, None
    blanked = text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]
    if found["noughts"]:
        return blanked, Unit(currency_of(found["noughts"]), 1000)
    if found["scale"]:
        return blanked, Unit(currency_of(found["scaled"]) if found["scaled"] else None, scale_of(found["scale"]))
    return blanked, Unit(currency_of(found["only"]), 1)


def _in_period(text: str, bounds: tuple[str | None, str | None]) -> bool:
    if not _YEAR_FIGURE.fullmatch(text):
        return False
    first, last = (bound[:4] if bound else None for bound in bounds)
    return (first or "0") <= text.strip() <= (last or "9")


def _amounts(masked: Masked, bare: str, unit: Unit, named: Set[int]) -> tuple[list[Candidate], tuple[Note, ...]]:
    found, unread = find_candidates(masked.text, bare)
    joined, ranges = join_candidates(found, masked.text)
    kept = spread_currency(keep_money(joined, masked.text, bare, unit, named), masked.text)
    words, unread_words = find_in_words(masked.text)
    merged, differ = merge_in_words(kept, words, masked.text)
    dated, years = bind_years(merged, masked.years, masked.text)
    dated = [one for one in dated if one.readable]
    notes: list[Note] = [*unread, *unread_words, *ranges, *differ, *years]
    for one in dated:
        notes += one.notes
        notes += note_words_around(one, masked.text)
    return dated, (*notes, *note_total(dated, masked.text))


def _decide(
    candidates: list[Candidate],
    sources: list[Source],
    folded: str,
    masked: Masked,
    starts: Starts,
    notes: tuple[Note, ...],
    bounds: tuple[str | None, str | None] | None,
    column_year: int | None,
) -> _Reading:
    if column_year is not None and candidates and is_of_whole_period(folded, starts):
        column_year = None
    dated = [
        c if c.year or column_year is None or _years_disagree(c, notes) else c._replace(year=column_year)
        for c in candidates
    ]
    notes += tuple(note_shares(masked.shares, bool(dated)))
    if bounds:
        notes += tuple(note_year_outside(dated, Period(start=bounds[0], end=bounds[1])))
    for words in find_conditions(folded, starts):
        notes += (Note("money-conditional", f"The money depends on a condition: “{words}”.", "info", said=words),)
    if any(one.value for one in dated):
        status: MoneyStatus | None = "amount"
        left_out = costs_left_out(folded, starts, [(c.start, c.end) for c in dated])
        notes += tuple(_incomplete(_LEFT_OUT[key], words) for key, words in sorted(left_out.items()))
    else:
        status = (
            "no_cost" if dated else read_status(folded, starts, has_source=any(s.type not in _WORK for s in sources))
        )
        dated = []
    if status == "no_cost":
        sources = [s for s in sources if s.type in _WORK or is_burdened(folded, s.start)]
    if status == "in_kind" and all(s.type != "in_kind" for s in sources):
        sources = [*sources, Source("in_kind", None, 0, 0)]
    if status is None and not notes:
        notes = (note_unread(folded.strip()),)
    rows = tuple((as_plain_number(c.full), c.currency, c.year) for c in dated)
    return _Reading(status, rows, tuple((s.type, s.name) for s in sources), notes)


def _incomplete(why: str, words: str) -> Note:
    said = f"Further costs {why} (“{words}”): the amounts of the cell are not the whole sum."
    return Note("money-incomplete", said, said=words)


def _years_disagree(one: Candidate, notes: tuple[Note, ...]) -> bool:
    """True where the text names several years for the amount: the column's year would be a guess."""
    return any(note.code == "money-years" and note.said == one.figure for note in notes)
