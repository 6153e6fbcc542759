"""The sources of a cell in the plan's country: budgets by its words, payers by the names that the list has for them."""

import re
from collections.abc import Sequence

from normalise.money.payers import name_payer
from normalise.money.source_words import Source
from normalise.notes import Note

_BOSNIAN = re.compile(r"(?<![a-z])(?:km|bam|fbih|bih)(?![a-z])")
_OF_RS = re.compile(r"(?<![a-z])rs$")


def settle(rows: Sequence[Source], text: str, country: str | None) -> tuple[list[Source], tuple[Note, ...]]:
    """The sources, each once, and notes on misprinted names.

    Args:
        rows: as they are met in the cell.
        text: of the cell, plain and in small letters.
        country: the plan's, None where unknown.
    """
    return _name_payers(_of_country(rows, text, country), country)


def _of_country(rows: Sequence[Source], text: str, country: str | None) -> list[Source]:
    """In Bosnia `budžet RS` is that of Republika Srpska; funds for states that are to join are none of Croatia's."""
    bosnian = (country or "").startswith("BA") or _BOSNIAN.search(text)
    found = list(rows)
    for at, row in enumerate(rows):
        if bosnian and row.type == "state_budget" and row.name is None and _OF_RS.search(text, row.start, row.end):
            found[at] = row._replace(type="entity_budget", name="Republika Srpska")
        elif country == "HR" and row.type == "eu_ipa" and row.name is None:
            found[at] = row._replace(type="eu_other")
    return found


def _name_payers(rows: Sequence[Source], country: str | None) -> tuple[list[Source], tuple[Note, ...]]:
    named: list[Source] = []
    notes: tuple[Note, ...] = ()
    for row in rows:
        if row.payer and row.name:
            name, remarks = name_payer(row.name, country)
            row, notes = row._replace(name=name), notes + remarks
        named.append(row)
    return _without_repeats(named), notes


def _without_repeats(sources: Sequence[Source]) -> list[Source]:
    """`Međunarodna organizacija za migracije – IOM` is one source; a source said again is not a second one."""
    first: dict[tuple[str, str | None], Source] = {}
    for source in sources:
        first.setdefault((source.type, source.name), source)
    return list(first.values())
