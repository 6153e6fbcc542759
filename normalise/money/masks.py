"""Figures that are no money are blanked before amounts are looked for: dates, references, codes, shares, years."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from normalise.money.currency import CURRENCY, SCALE
from normalise.money.words import expand_words, read_words

BLANK = "\x01"
"""Stands for a figure that is no money."""
YEAR_BLANK = "\x02"
"""Stands for a year, which may belong to an amount beside it."""

_Y = r"(?:19[89]\d|20[0-6]\d)"
_GOD = r"(?:\s*(?:godin[a-z]*|god|g)(?![a-z0-9])\.?)"
_NO_MONEY_AFTER = rf"(?!\s*(?:{SCALE}|{CURRENCY}))"
YEARS = re.compile(
    rf"(?<!\d)(?<!\d[.,'/-])(?P<first>{_Y})(?!\d)(?![.,']\d)"
    rf"(?P<more>(?:\.?{_GOD}?\s?(?:[-/,]|i(?![a-z])|do(?![a-z]))\s?{_Y}(?!\d)(?![.,']\d))+|\.?\s?[-/]\s?\d\d(?![\d.,]))?"
    rf"(?P<plain>(?![.\s]*(?:{SCALE}|{CURRENCY}))|(?={_GOD})|(?=\.\s))\.?{_GOD}?"
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
    data = read_words("money")
    reference = "|".join(expand_words(data["reference_words"]))
    programme = "|".join(expand_words(data["programme_words"]))
    months = "|".join(expand_words(data["months"]))
    point = r"\d{1,4}(?:\.\d{1,2}(?!\d))*"
    more = rf"(?:\s?(?:,|-|i(?![a-z]))\s?\d{{1,2}}(?:\.\d{{1,2}})*\.?(?![\d.,]*\d)(?!\s?{SCALE}){_NO_MONEY_AFTER})*"
    return re.compile(
        "|".join(
            (
                r"(?P<share>(?<![\d.,])\d+(?:[.,]\d+)?\s*(?:%|posto(?![a-z])|odsto(?![a-z])|procen[a-z]*|postot[a-z]*))",
                rf"(?<![\d.,])\d{{1,2}}\.\s?\d{{1,2}}\.\s?{_Y}(?!\d)(?![.,]\d)\.?{_GOD}?",
                rf"(?<![\d.,])(?:0?[1-9]|1[0-2])\.\s?{_Y}(?!\d)(?![.,]\d)(?!\s*(?:{SCALE}|{CURRENCY}))\.?{_GOD}?",
                rf"(?<![a-z])(?:{programme})[+\s(-]{{0,3}}(?:(?:iii?|[1-3])(?![\w.]))?[\s(-]{{0,2}}{_Y}(?!\d)(?![.,]\d)(?:\s?[-/]\s?(?:{_Y}|\d\d)(?!\d))?\.?",
                rf"(?<![a-z])(?:{reference})\.?\s{{0,2}}(?:br(?:oj)?(?![a-z])\.?\s{{0,2}})?(?:{point})\.?(?!\.?\d)(?!,\d{{3}})(?!/\d)(?!\s?\d{{3}}(?!\d)){_NO_MONEY_AFTER}{more}",
                rf"(?<![\d.,])(?!{_Y}/(?:{_Y}|\d\d)(?!\d))\d+(?:/\d+)+(?:-\d+)?",
                r"(?<![\w.,'])(?<!\d )0\d+(?:-\d+)*(?![.,]?\d)"
                rf"|(?<![\d.,])(?!{_Y}-{_Y})\d{{3,4}}-\d{{4}}(?![.,]?\d)",
                r"(?<![\d.,])\d{1,2}(?:\.\d{1,2})+\.(?=\s+\S)",
                rf"(?<![\d.,])\d{{1,2}}\.\s?(?:{months})\s+{_Y}(?!\d)\.?{_GOD}?",
                rf"(?<![\d.,])\d{{1,2}}(?:\.\d{{1,2}}){{2,}}\.?(?!\.?\d)(?!,\d){_NO_MONEY_AFTER}",
                rf"(?:(?<=\s)|^)\d{{1,2}}[.)](?=\s+[^\s])(?!\s+000)(?!\s*(?:{CURRENCY})(?!\s*\d))(?!\s*{SCALE}\s)",
                r"(?<![\d.,])\+?\d{3}[/ -]\d{2,3}[/ -]\d{3}-\d{3,4}",
            )
        )
    )


def mask_figures(text: str, *, bare_years_are_money: bool = False) -> Masked:
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
