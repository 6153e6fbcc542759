"""Figures that are no money are blanked before amounts are looked for: dates, references, codes, shares, years."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from normalise.files import read_data
from normalise.money.currency import CURRENCY, SCALE
from normalise.money.words import expand_words, plain
from normalise.months import month_names

BLANK = "\x01"
"""Stands for a figure that is no money."""
YEAR_BLANK = "\x02"
"""Stands for a year, which may belong to an amount beside it."""

_Y = r"(?:19[89]\d|20[0-6]\d)"
_GOD = r"(?:\s*(?:godin[a-z]*|god|g)(?![a-z0-9])\.?)"
_NO_MONEY_AFTER = rf"(?!\s*(?:{SCALE}|{CURRENCY}))"
_GOES_ON = r"(?!\d)(?![.,']\d)"
_GROUP_FOLLOWS = r"(?! \d{3}(?!\d))"
_AND_YEAR = rf"\.?{_GOD}?\s?(?:[-/,]|i(?![a-z])|do(?![a-z]))\s?{_Y}{_GOES_ON}{_GROUP_FOLLOWS}"
YEARS = re.compile(
    rf"(?P<first>[12](?<!\d.)(?<!\d[.,'/-].)(?:(?<=1)9[89]|(?<=2)0[0-6])\d){_GOES_ON}"
    rf"(?P<more>(?:{_AND_YEAR})+|\.?[-/]\d\d(?![\d.,]){_GROUP_FOLLOWS})?"
    rf"(?:(?![.\s]*(?:{SCALE}|{CURRENCY}))|(?={_GOD})|(?=\.\s))\.?{_GOD}?"
)

_PAST = re.compile(r"(?<![a-z])(?:iz|od)\s+$")
"""`Zakon iz 2009. godine`, `od 2019. godine` name no year of spending."""


class Share(NamedTuple):
    """A percentage with its place."""

    start: int
    end: int
    percent: float


class Year(NamedTuple):
    """A year or several (then `year` is None) with its place."""

    start: int
    end: int
    year: int | None
    said: str


class Masked(NamedTuple):
    """A folded text of the same length in which figures that are no money are blanked."""

    text: str
    shares: tuple[Share, ...]
    years: tuple[Year, ...]


@lru_cache(maxsize=1)
def _mask() -> re.Pattern[str]:
    by_word, by_figure = map("|".join, _kinds_of_no_money())
    return re.compile(rf"(?=[\d+])(?:{by_figure})|(?<![a-z])(?=[a-z])(?:{by_word})")


def _kinds_of_no_money() -> tuple[list[str], list[str]]:
    """Sources of the figures that are no money, those with a word before them apart, as they are tried."""
    data = read_data("money")
    reference = "|".join(expand_words(data["reference_words"]))
    code = "|".join(expand_words(data["code_words"]))
    programme = "|".join(expand_words(data["programme_words"]))
    months = "|".join(map(plain, sorted(month_names())))
    point = r"\d{1,6}(?:\.\d{1,2}(?!\d))*"  # 12, 3.7.1.20
    whole = r"(?!\.?\d)(?!,\d{3})(?!/\d)(?!\s?\d{3}(?!\d))"  # the figure does not go on
    outline = r"\d{1,2}(?:\.\d{1,2}(?!\d))*"
    further = rf"\s?(?:,|-|i(?![a-z]))\s?\d{{1,2}}(?:\.\d{{1,2}})*\.?(?![\d.,]*\d){_GROUP_FOLLOWS}{_NO_MONEY_AFTER}"
    number_sign = r"(?:br(?:oj)?(?![a-z])\.?\s{0,2})?"
    part = r"(?:(?:iii?|[1-3])(?![\w.]))?"  # IPA II
    until = rf"(?:\s?[-/]\s?{_Y}(?![\d])(?![.,]\d)|[-/]\d\d(?!\d)(?![.,]\d))?"  # IPA 2014-2020, 2014/15
    activity = rf"(?:\s-\s\d{{3,4}}(?!\d){_NO_MONEY_AFTER})?"  # 0109 – 4003
    alone = r"(?<![\d.,])"
    year_end = rf"(?!\d)(?![.,]\d)\.?{_GOD}?"
    after_words = [
        rf"(?:{programme})[+\s(-]{{0,3}}{part}[\s(-]{{0,2}}{_Y}(?!\d)(?![.,]\d){until}\.?",  # IPA 2015
        rf"(?:{reference})\.?\s{{0,2}}{number_sign}{point}\.?{whole}{_NO_MONEY_AFTER}(?:{further})*",
        # cilj 5 RSD 341,00: the currency belongs to the figure after it
        rf"(?:{reference})\.?\s{{0,2}}(?:{outline}\.?\s+|{point}\.?[ ]?\n\s*)(?={CURRENCY}\s*\d)",
        rf"(?:{code})\.?\s{{0,2}}{point}\.?\s+(?={CURRENCY}\s*\d)",  # konto 613900 EUR 279
    ]
    alone_or_before_words = [
        rf"(?P<share>{alone}\d+(?:[.,]\d+)?\s*(?:%|posto(?![a-z])|odsto(?![a-z])|procen[a-z]*|postot[a-z]*))",
        rf"{alone}\d{{1,2}}\.\s?\d{{1,2}}\.\s?{_Y}{year_end}",  # 31.12.2020.
        rf"{alone}(?:0?[1-9]|1[0-2])\.\s?{_Y}(?!\d)(?![.,]\d){_NO_MONEY_AFTER}\.?{_GOD}?",  # 2.2021
        rf"{alone}(?!{_Y}/(?:{_Y}|\d\d)(?!\d))\d+(?:/\d+)+(?:-\d+)?",  # 36/14
        rf"(?<![\w.,'])(?<!\d )0\d+(?:-\d+)*{activity}(?![.,]?\d)",  # 0602, 0401-0003, 0109 – 4003
        rf"{alone}(?!{_Y}-{_Y})\d{{3,4}}-\d{{4}}{activity}(?![.,]?\d)",  # 4002-0003
        rf"{alone}\d{{4}}\s?-\s?0\d{{3}}(?![.,]?\d)",  # 1507 – 0001: no amount begins with 0
        rf"{alone}\d{{1,2}}(?:\.\d{{1,2}})+\.(?=\s+\S)",  # 1.1. before words
        rf"{alone}\d{{1,2}}\.\s?(?:{months})\s+{_Y}(?!\d)\.?{_GOD}?",  # 31. decembra 2019.
        rf"{alone}\d{{1,2}}(?:\.\d{{1,2}}){{2,}}\.?(?!\.?\d)(?!,\d)(?!\s*{SCALE})(?!\s*{CURRENCY}(?!\s*\d))",  # 1.1.6
        rf"(?:(?<=\s)|^)\d{{1,2}}[.)](?=\s+[^\s])(?!\s+000)(?!\s*(?:{CURRENCY})(?!\s*\d))(?!\s*{SCALE}\s)",
        rf"{alone}\+?\d{{3}}[/ -]\d{{2,3}}[/ -]\d{{3}}-\d{{3,4}}",  # 033 200-100
    ]
    return after_words, alone_or_before_words


def mask_figures(text: str, *, bare_years_are_money: bool) -> Masked:
    """Blank what is no money in folded text.

    Args:
        text: `plain(...).lower()`.
        bare_years_are_money: the text is one figure of a money column, so `2016` is an amount.
    """
    shares: list[Share] = []
    years: list[Year] = []

    def blank(match: re.Match[str]) -> str:
        if match["share"]:
            number = re.match(r"[\d.,]+", match[0])
            assert number
            shares.append(Share(match.start(), match.end(), float(number[0].replace(",", "."))))
        return _blank(match[0])

    masked = _mask().sub(blank, text)
    if not bare_years_are_money:
        masked = YEARS.sub(_year_blanker(years), masked)
    return Masked(masked, tuple(shares), tuple(years))


def _blank(figure: str) -> str:
    """Blanks for digits, the rest as it was, so that words around keep their meaning."""
    return re.sub(r"[\d.,/]", BLANK, figure)


def _year_blanker(years: list[Year]) -> Callable[[re.Match[str]], str]:
    def blank(match: re.Match[str]) -> str:
        if _PAST.search(match.string, 0, match.start()):
            return _blank(match[0])
        years.append(Year(match.start(), match.end(), None if match["more"] else int(match["first"]), match[0].strip()))
        return YEAR_BLANK * len(match[0])

    return blank
