"""A heading read: its label, number and title, in the orders in which plans print them."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache

from normalise.headings.labels import is_and, is_of_several, names_common, read_label, skip_qualifier
from normalise.headings.numbers import (
    NUMBER_WORD,
    heads_title,
    read_alone,
    read_code,
    read_letter,
    read_number,
    read_roman,
    skip_marks,
    skip_several,
)
from normalise.letters import CAPITAL
from normalise.numbering.bullets import BULLETS
from normalise.script import fold

_LEADING = f" \t\n{BULLETS}"
_NUMBER_WORD = re.compile(rf"[\s.,:;–—-]*{NUMBER_WORD}(?=[\dIVX])", re.I)
_BRACKET = re.compile(r"\s*\((?=(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\.?\))")
_NUMBER_IN_BRACKETS = re.compile(rf"\((?=\d{{1,2}}(?:\.\d{{1,2}})*\.?\)\s+[{CAPITAL}])")
# `Prioritet: 1 – visok, 2 – srednji` explains numbers
_LEGEND = re.compile(r"\s*[–—=-]\s*[^\W\d][^,;]*[,;]\s*\w{1,3}\s*[–—=-]\s")
_AFTER_LABEL = re.compile(r"\s*[.:–—-]")
_CLOSING = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says: `level` by its word (None without one), number without final dot, title's start."""

    level: str | None
    number: str | None
    start: int
    labelled: bool = False


_told: ContextVar[tuple[tuple[str, str], ...]] = ContextVar("levels of the format in force", default=())


@contextmanager
def told_levels(levels: Mapping[str, str]) -> Iterator[None]:
    """Within the block, these printed labels name these levels before all known words, those told around it first."""
    token = _told.set((*_told.get(), *levels.items()))
    try:
        yield
    finally:
        _told.reset(token)


def parse_heading(text: str) -> Heading:
    """Level, number and where the title begins; offsets are into the given text.

    A level word counts only where a number or a colon follows it, or where it is all the text: `Mere za …`
    is a title, `Mere:` and `Mera 1.1` are labels.
    """
    return _parse_heading(text, _told.get())


def starts_numbered(text: str) -> bool:
    """Whether the text begins with an outline number, with or without a level word."""
    return parse_heading(text).number is not None


@lru_cache(maxsize=4096)
def _parse_heading(text: str, told: tuple[tuple[str, str], ...]) -> Heading:
    lead = len(text) - len(text.lstrip(_LEADING))
    if alone := read_alone(text, lead):
        return Heading(None, alone, len(text))
    if heading := _number_first(text, lead):
        return heading
    if code := read_code(text, lead):
        return Heading(None, code.text, code.end)
    return _label_first(text, lead, told)


def _number_first(text: str, lead: int) -> Heading | None:
    """A heading that begins with its number (`1.1. Title`, `1. CILJ: Title`); None where it does not."""
    bracket = _NUMBER_IN_BRACKETS.match(text, lead)
    number = read_number(text, bracket.end() if bracket else lead) or read_roman(text, lead)
    if number is None:
        return None
    value, end = number
    level, label_end = read_label(text, end)
    whole = label_end == len(text.rstrip()) and not is_of_several(text[end:label_end])
    if level and (whole or _AFTER_LABEL.match(text, label_end)):
        return Heading(level, value, skip_marks(text, label_end), True)
    if "." in value or value[-1].isdigit() or text[end - 1] in ".)" or heads_title(text, end):
        return Heading(None, value, skip_marks(text, end))
    return None


def _read_told(text: str, lead: int, told: tuple[tuple[str, str], ...]) -> tuple[str, int] | None:
    """The level of the first told label with which the text begins, and where that ends."""
    said = fold(text[lead:])
    return next(((named, lead + len(label)) for label, named in told if said.startswith(fold(label))), None)


def _label_first(text: str, lead: int, told: tuple[tuple[str, str], ...]) -> Heading:
    """A heading that begins with its label (`Cilj 1: Title`, `Mjera br. 3`, `Cilj (3)`), or a text without any."""
    none = Heading(None, None, lead)
    closing = _CLOSING.get(text[lead : lead + 1])
    level, label_end = _read_told(text, lead, told) or read_label(text, lead + (closing is not None))
    if level is None:
        return none
    label_end = skip_qualifier(text, label_end)
    number_word = _NUMBER_WORD.match(text, label_end) or _BRACKET.match(text, label_end)
    at = number_word.end() if number_word else skip_marks(text, label_end)
    several = skip_several(text, at)
    if several > at:  # the number of none of them
        return Heading(level, None, skip_marks(text, several), True)
    number = read_number(text, at) or read_letter(text, at)
    if closing and not (number and closing in text[number.end - 1 : number.end + 1]):
        return none
    if number:
        other = _LEGEND.match(text, number.end) or is_and(text, lead, label_end, number)
        return none if other else Heading(level, number.text, skip_marks(text, number.end), True)
    alone = not text[label_end:].strip() and not names_common(text[lead:label_end])
    if alone or _AFTER_LABEL.match(text, label_end):
        return Heading(level, None, skip_marks(text, label_end), True)
    return none
