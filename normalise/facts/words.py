"""Lines recognised for the facts of a plan; their words live in `data/facts.json`."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from normalise.deadlines import parse_deadline
from normalise.files import read_data
from normalise.model import Period
from normalise.script import fold, to_latin

LONGEST_TITLE = 300
"""Characters of a title, all its lines together."""
LONGEST_SHORT = 3
"""Letters of a word that is cut short: `str.`, no `strategija`."""
OF_A_STATE = 1
"""Rank of states among issuers; their names do not go on over lines."""
OF_A_REGION = 2
"""Rank of the regions and towns within them."""

_WORD = re.compile(r"[^\W_]+")
_DOCUMENT_NUMBER = re.compile(
    r"\b(?:broj|br|klasa|ur\.?\s?broj)\b\s*[.:]*\s*(?P<n>\d{3,}(?: \d[\w./-]+\d)+|[\w./-]*\d[\w./-]*)", re.I
)
"""In groups too: `127 022-51/2026`."""
_DATE = re.compile(
    r"\d{1,2}\s*\.\s*\d{1,2}\s*\.\s*\d{4}|\d{1,2}\s*\.\s*[^\W\d_]{3,}\s+\d{4}|\b[^\W\d_]{3,}\s+\d{4}", re.UNICODE
)
_FOUR_FIGURES = re.compile(r"\d{4}")
"""What every date and span of years holds: asked first, it costs a tenth."""
_SPACED_OUT = re.compile(r"\W*(?:[^\W\d_]\s+){2,}[^\W\d_]\W*")
_UNTIL = re.compile(r"(?i)\bdo\s+(?:kraja\s+)?20\d\d")
_SPAN = re.compile(
    r"(?i)(?<!\d)(?P<first>20\d\d)\.?\s*(?:god\w*\s*)?(?:[-–—/]|\bdo\b)\s*(?:kraja\s+)?(?P<last>20\d\d|\d\d)(?!\d)"
    r"|\bza\s+(?P<one>20\d\d)\.?\s*god"
)
"""Years from one to another, or the one that something is for."""
_YEARS = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@lru_cache(maxsize=1)
def facts_data() -> dict[str, Any]:
    """The words of the data file."""
    return read_data("facts")


@cache
def institution_heads() -> tuple[str, ...]:
    """Word beginnings with which the names of institutions begin."""
    return tuple([stem for stem, _ in facts_data()["issuers"]])


@cache
def body_heads() -> tuple[str, ...]:
    """Word beginnings with which the names of bodies and posts begin."""
    return (*institution_heads(), *facts_data()["offices"], *facts_data()["posts"])


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(_WORD.findall(fold(text)))


def begins_with(text: str, phrases: Sequence[str]) -> bool:
    """Whether the text begins with one of the phrases of word beginnings."""
    return _beginnings(tuple(phrases)).match(" ".join(words_of(text))) is not None


def begins_issue(text: str) -> bool:
    """Whether the text begins with a word of the head of an issue: `Broj 3`, `Str. 12`, `Petak, 6. februara`."""
    first = next(iter(words_of(text)), "")
    return _heads_of_issues().match(first) is not None


def names_plan(text: str) -> bool:
    """Whether the text begins with a kind of plan, or with whose it is before one: `LOKALNI PROGRAM ZA MLADE`."""
    data = facts_data()
    return begins_with(text, data["titles"]) or (
        begins_with(text, data["scopes"]) and begins_with(" ".join(words_of(text)[1:]), data["titles"])
    )


@cache
def _beginnings(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The phrases as one pattern over folded words."""
    return re.compile("|".join(r"\S* ".join(map(re.escape, phrase.split())) for phrase in phrases))


@cache
def _heads_of_issues() -> re.Pattern[str]:
    """The words of the head of an issue, those cut short whole."""
    words = facts_data()["heads_of_issues"]
    return re.compile("|".join(w if len(w) > LONGEST_SHORT else rf"{w}\b" for w in words))


def read_day(text: str) -> str | None:
    """The first date in the text as ISO 8601, to the day or to the month; None without one, and of `do 31. marta`."""
    text = to_latin(text)
    for match in _DATE.finditer(text) if _FOUR_FIGURES.search(text) else ():
        if any(word in facts_data()["before_end"] for word in words_of(text[: match.start()])[-1:]):
            continue
        for part in parse_deadline(match[0]).parts:
            if part.kind != "period" or not part.start or not part.end:
                continue
            if part.start == part.end:
                return part.start
            if part.start[:7] == part.end[:7]:
                return part.start[:7]
    return None


def is_day_alone(text: str) -> bool:
    """Whether a text is but a day, a month or a span of years; one year alone may head what is done in it."""
    if _FOUR_FIGURES.search(text) is None:
        return False
    text = to_latin(text)
    rest = _DATE.sub("", text) if read_day(text) is not None else _SPAN.sub("", text)
    return rest != text and not {*words_of(rest)} - {*facts_data()["years"], *facts_data()["before_day"]}


def read_number(text: str) -> str | None:
    """The document number after `Broj`; None without one."""
    match = _DOCUMENT_NUMBER.search(to_latin(text))
    return match["n"].strip("./-") or None if match else None


def close_up(text: str) -> str:
    """The text without the blanks of a word that is printed letter by letter: `O D L U K U`."""
    return re.sub(r"\s", "", text) if _SPACED_OUT.fullmatch(text) else text


def read_years(text: str) -> tuple[int, int] | None:
    """First and last year that the text names; None without one."""
    years = [int(y) for y in _YEARS.findall(text)]
    short = re.search(r"(20\d\d)\.?\s*[-–/]\s*(\d\d)\b(?!\d)", text)
    if short:
        years.append(int(short[1][:2] + short[2]))
    return (min(years), max(years)) if years else None


def read_period(text: str) -> Period | None:
    """The days that a title or the line below it is for: whole years, or days and months behind `za period`.

    Of a plan and the strategy that it carries out, the plan has the years that lie within those of the other.
    """
    text = _narrowest(to_latin(text))
    years = read_years(text)
    if years is None:
        return None
    begins = _period_at(text)
    parts = parse_deadline(text[begins:]).parts if begins is not None else ()
    if len(parts) == 1 and parts[0].kind == "period" and parts[0].start and parts[0].end:
        start, end = parts[0].start, parts[0].end
        if (int(start[:4]), int(end[:4])) == years:
            return Period(start=start, end=end)
    until = years[0] == years[1] and _UNTIL.search(to_latin(text))  # `za razdoblje do 2025. godine`
    return Period(start=None if until else f"{years[0]}-01-01", end=f"{years[1]}-12-31")


def _period_at(text: str) -> int | None:
    """Where a title says for when it is: behind `za period`; at a school year, before or behind its word."""
    if period := _period_word().search(text):
        return period.end()
    if school := _school_word().search(text):
        return min(found.start() for found in (school, _SPAN.search(text)) if found)
    return None


def _narrowest(text: str) -> str:
    """The part of a text with the years that lie within all others it names; the whole text where there are none."""
    spans = [(found, _years_of(found)) for found in _SPAN.finditer(text)]
    if len({years for _, years in spans}) < 2:
        return text
    found, (first, last) = min(spans, key=lambda span: span[1][1] - span[1][0])
    if not all(since <= first and last <= until for _, (since, until) in spans):
        return text
    before = max((other.end() for other, _ in spans if other.end() <= found.start()), default=0)
    return text[before : found.end()]


def _years_of(span: re.Match[str]) -> tuple[int, int]:
    first = int(span["one"] or span["first"])
    last = span["last"] or str(first)
    return first, int(last if len(last) > len("00") else str(first)[:2] + last)


@cache
def _period_word() -> re.Pattern[str]:
    return re.compile(r"(?:" + "|".join(map(re.escape, facts_data()["before_period"])) + r")\s", re.IGNORECASE)


@cache
def _school_word() -> re.Pattern[str]:
    """The words for a school year: `za školsku 2022/2023. godinu`, `šk. god.`"""
    letters = {"s": "[sšсш]", "k": "[kк]", "o": "[oо]", "l": "[lл]", ".": r"\."}
    loose = ("".join(letters.get(c, c) for c in stem) for stem in facts_data()["school_years"])
    return re.compile("|".join(rf"\b{stem}" for stem in loose), re.IGNORECASE)
