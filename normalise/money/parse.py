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


class _Cell(NamedTuple):
    """A cell being read: as printed, in plain Latin with and without its capitals, and where its words start.

    `bounds` are the first and last day of the plan, where known.
    """

    text: str
    bare: str
    folded: str
    starts: Starts
    bounds: tuple[str | None, str | None] | None


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
    latin, notes = mend_words(to_latin(text))
    bare = plain(latin)
    cell = _Cell(text, bare, bare.lower(), word_starts(bare), bounds)
    unit = parse_unit(column_unit) if column_unit else Unit()
    sources, payer_notes = find_sources(latin, bare, cell.folded, cell.starts, country, own)
    if _may_hold_figures(cell.folded):
        found, said = _read_figures(cell, unit, {s.start for s in sources if not s.payer})
    else:
        found, said = _read_words(cell.folded, unit)
    notes = (*notes, *said, *payer_notes)
    amounts = _in_year_of_column(found, cell, column_year, notes)
    notes += _remarks(amounts, cell)
    if any(one.value for one in amounts):
        status: MoneyStatus | None = "amount"
        notes += _left_out(amounts, cell)
    elif amounts:
        status, amounts = "no_cost", []
    else:
        paid = any(s.type not in _WORK for s in sources)
        status = read_status(cell.folded, cell.starts, has_source=paid)
    if status == "no_cost":
        sources = [s for s in sources if s.type in _WORK or is_burdened(cell.folded, s.start)]
    if status == "in_kind" and all(s.type != "in_kind" for s in sources):
        sources = [*sources, Source("in_kind", None, 0, 0)]
    if status is None and not notes:
        notes = (note_unread(cell.folded.strip()),)
    rows = tuple((as_plain_number(c.full), c.currency, c.year) for c in amounts)
    return _Reading(status, rows, tuple((s.type, s.name) for s in sources), notes)


def _may_hold_figures(text: str) -> bool:
    """Whether a folded text has figures, or is a unit of such alone: `u 000 din.`."""
    unit = _MAY_BE_UNIT.search(text) and UNIT.fullmatch(text.strip(" ()."))
    return _HAS_DIGIT.search(text) is not None or bool(unit)


def _read_words(text: str, unit: Unit) -> tuple[list[Candidate], tuple[Note, ...]]:
    """The amounts of a folded text without figures, and what is doubtful about them."""
    found, unread = find_in_words(text)
    amounts = [one if one.currency else one._replace(currency=unit.currency) for one in found]
    return amounts, (*unread, *(note for one in amounts for note in note_words_around(one, text)))


def _read_figures(cell: _Cell, unit: Unit, named: Set[int]) -> tuple[list[Candidate], tuple[Note, ...]]:
    """The amounts of a cell with figures, and what is doubtful about them; at `named` sources of money begin."""
    text, notes = mend_ocr_digits(cell.folded)
    text, cell_unit = _take_unit(text)
    unit = cell_unit or unit
    lone = unit != Unit() and _LONE_FIGURE.fullmatch(text) is not None
    masked = mask_figures(text, bare_years_are_money=lone)
    if lone and cell.bounds and _in_period(text, cell.bounds):
        said = f"“{cell.text.strip()}” was read as an amount, it could be a year."
        notes += (Note("money-year-or-amount", said),)
    elif cell_unit and not _HAS_DIGIT.search(masked.text):
        notes += (note_unit_alone(cell.text.strip()),)
    amounts, doubts = _amounts(masked, cell.bare, unit, named)
    return amounts, (*notes, *doubts, *note_shares(masked.shares, bool(amounts)))


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


def _in_year_of_column(
    amounts: list[Candidate], cell: _Cell, year: int | None, notes: tuple[Note, ...]
) -> list[Candidate]:
    """The amounts, those that state no year with that of their column; a sum of the whole period has none."""
    if year is None or not amounts or is_of_whole_period(cell.folded, cell.starts):
        return amounts
    return [one if one.year or _years_disagree(one, notes) else one._replace(year=year) for one in amounts]


def _remarks(amounts: list[Candidate], cell: _Cell) -> tuple[Note, ...]:
    """What to tell of a cell: years outside the plan, and conditions on which its money depends."""
    period = Period(start=cell.bounds[0], end=cell.bounds[1]) if cell.bounds else None
    said = find_conditions(cell.folded, cell.starts)
    depends = (
        Note("money-conditional", f"The money depends on a condition: “{words}”.", "info", said=words) for words in said
    )
    return (*note_year_outside(amounts, period), *depends)


def _left_out(amounts: list[Candidate], cell: _Cell) -> tuple[Note, ...]:
    """Notes on costs that the amounts of a cell do not hold."""
    left_out = costs_left_out(cell.folded, cell.starts, [(one.start, one.end) for one in amounts])
    return tuple(_incomplete(_LEFT_OUT[key], words) for key, words in sorted(left_out.items()))


def _incomplete(why: str, words: str) -> Note:
    said = f"Further costs {why} (“{words}”): the amounts of the cell are not the whole sum."
    return Note("money-incomplete", said, said=words)


def _years_disagree(one: Candidate, notes: tuple[Note, ...]) -> bool:
    """True where the text names several years for the amount: the column's year would be a guess."""
    return any(note.code == "money-years" and note.said == one.figure for note in notes)
