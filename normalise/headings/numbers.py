"""The numbers of headings: of figures, Roman, letters and codes; what only looks like one is none."""

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from normalise.headings.data import heading_words
from normalise.letters import CAPITAL, SMALL
from normalise.numbering.words import is_ordinal
from normalise.script import to_latin
from normalise.years import YEAR

_NUMBER = re.compile(
    rf"(?P<n>(?:[A-ZČŠŽА-Я]\.?)?\d{{1,3}}(?:\.\s?\d{{1,3}})*(?:\.[{SMALL}](?=[).:]|\s+[{CAPITAL}]))?|[ИВХ]{{1,5}}(?=[.)]\s)|[IVXLІХ]{{1,5}}(?:\.\d{{1,3}})*|[A-HА-Г](?=[.)]\s)|[{SMALL}](?=\)\s))(?P<dot>[.)]?)(?=\W|$|[^\W\d])"
)
NUMBER_WORD = r"(?:\b(?:br|broj|no|бр|број)\b|[№#])[\s.:]*"
"""A pattern of what may stand before a number: `br.`; letters of either case."""
COUNTED_LABEL = re.compile(
    rf"(?P<words>[{CAPITAL}][^\W\d_]*(?:\s+[^\W\d_]+){{0,4}}?)\s+(?i:{NUMBER_WORD})?"
    rf"(?P<number>(?:\d{{1,2}}|[IVXІХИВ]{{1,5}}|[{CAPITAL}])(?:\.\d{{1,2}})*)"
    rf"(?P<mark>\s?[.:)–—-]+)?\s+(?=[„“\"]?[{CAPITAL}])"
)
"""Words before a number and a title, whatever they say: `Linija rada 1.2. Voda`."""
_DATE_GOES_ON = re.compile(rf"[\s.]*{YEAR}\b")
_ALONE = re.compile(
    r"(\d{1,3}(?:\.\d{1,3})+(?:\.?[a-zа-ш]|[/–-]\d{1,2})|[A-ZČŠŽА-Я]\.\s\d{1,3}(?:\.\d{1,3})*)[.)]?\s*"
    r"|\((\d{1,3}(?:\.\d{1,3})+)\.?\)\s*"
)
_LONGEST_ALONE = 14
"""Characters of such a number."""
_LETTER_NUMBER = re.compile(r"[A-JL-PR-ZČŠŽА-Я]\d{1,2}")
_TITLE_NEXT = re.compile(rf"\s+[{CAPITAL}][^\W\d_]{{3}}")
_CODE = re.compile(r"(?:[A-ZČŠŽ]{2,3}|[A-ZČŠŽА-Я]-)\d{1,2}(?:\.\d{1,2})*(?=[\s.:–—-]|$)")
_LETTER = re.compile(
    rf"([IVX]{{1,5}})(?=\s*[:.)–—-]|\s+[{CAPITAL}]|\s*$)|([A-HА-ЖЦФ]|[ИВХ]{{1,5}})(?=\s*[:)–—-])|([A-H]{{2}})(?=[.:)]\s)"
)
_ROMAN = re.compile(r"[IVX]{1,5}(?=\s+[^\W\d_])")
_ONE = r"\d{1,2}(?:\.\d{1,2})*\.?"
_SEVERAL = re.compile(
    rf"{_ONE}(?:(?:\s*[,;]\s*|[-–—]|\s+[-–—]\s+(?=[\d.]+\s*(?:[:)]|$)|\d+\.\d)|\s*(?:[,;]\s*)?\b(?:i|te|do|и|те|до)\s+){_ONE})+"
    rf"(?=\s*(?:[:)–—-]|$)|(?<=\.)\s+[{CAPITAL}]|\s+[{CAPITAL}][^\W\d_])"
)
_FIGURES = re.compile(r"\d+(?:\.\d+)*")


class Number(NamedTuple):
    """A number as it is given, without its final dot, and where it ends in the text."""

    text: str
    end: int


def is_code(text: str) -> bool:
    """Whether the text is the code of a goal or measure, of letters and a number, and nothing else: `SC1.2`."""
    found = _CODE.match(text)
    return found is not None and found.end() >= len(text.rstrip(" ."))


def skip_marks(text: str, at: int) -> int:
    """Where the title begins: past blanks, dots, colons, dashes, a closing bracket, and `glasi:`."""
    return _gap().match(text, at).end()  # type: ignore[union-attr]


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(rf"[\s.,:;)\]|=•→–—-]*(?:/\s+)?(?:{_says()})?")


def _says() -> str:
    """A pattern of what says that the title follows: `glasi:`."""
    return rf"(?:{'|'.join(heading_words()['says'])})\s*:\s*"


def read_number(text: str, at: int) -> Number | None:
    """The outline number at the position; None where there is none."""
    match = _NUMBER.match(text, at)
    if match is None:
        return None
    value, end = match["n"], match.end()
    bare = "." not in value and not match["dot"]
    if bare and _LETTER_NUMBER.fullmatch(value) and _TITLE_NEXT.match(text, end):  # `Z1 Obnova zgrade`
        return Number(to_latin(value), end)
    if bare and set(value) <= set("IVX") and heads_title(text, end):  # `I UNAPRIJEDITI …`
        return Number(value, end)
    if bare and (value.isdigit() is False or len(value) > 2) and text[end : end + 1] not in (":", ")", ""):
        return None
    if value[0].isalpha() and match["dot"] == "." and text[end : end + 1].islower():  # the name `S3.me`
        return None
    if re.fullmatch(YEAR, value.split(".")[0]) or _unit().match(text, end):
        return None
    if is_ordinal(text, skip_marks(text, end)) or (value.count(".") == 1 and _DATE_GOES_ON.match(text, end)):
        return None  # 15. maj 2020., 31. 12. 2020.
    if any(len(part) == 3 for part in re.findall(r"\d+", value)):  # 102.000 is an amount
        return None
    if bare and value.isdigit() and _goes_on().match(text, end):  # 3 meseca
        return None
    if (
        not value[0].isdigit()
        and not match["dot"]
        and "." not in value
        and text[end : end + 1] not in (":", ")", "", " ", "\n")
    ):
        return None
    return Number(re.sub(r"\s", "", to_latin(value)).rstrip("."), end)


@cache
def _goes_on() -> re.Pattern[str]:
    """A word in small letters, as behind what is counted."""
    return re.compile(rf"\s+(?!{_says()})[{SMALL}]")


def skip_several(text: str, at: int) -> int:
    """Past numbers of several goals at the position, which go up: `1-3`, `3 i 4`, `1.1, 1.2 i 1.4`; else it."""
    found = _SEVERAL.match(text, at)
    if found is None:
        return at
    numbers = [tuple(map(int, number.split("."))) for number in _FIGURES.findall(found[0])]
    up = all(a < b and len(a) == len(b) for a, b in pairwise(numbers))
    return found.end() if up else at


def read_roman(text: str, at: int) -> Number | None:
    """A bare Roman number before a word, as before a label: `II cilj: Rad`."""
    match = _ROMAN.match(text, at)
    return Number(match[0], match.end()) if match else None


def read_letter(text: str, at: int) -> Number | None:
    """A bare Roman number, a letter or a code after a label (`Oblast I Rad`, `Cilj A: Rad`, `Cilj OC1`)."""
    code = _CODE.match(text, at)
    if code:
        return Number(to_latin(code[0]), code.end())
    match = _LETTER.match(text, at)
    return Number(to_latin(match[0]), match.end()) if match else None


def read_alone(text: str, at: int) -> str | None:
    """The number that is all of a text from the position on: `1.1.a`, `1.1/1`, `A. 1`, `(1.1.1)`; None of others."""
    alone = _ALONE.fullmatch(text, at) if len(text) - at <= _LONGEST_ALONE else None
    return re.sub(r"\s", "", to_latin(alone[1] or alone[2])) if alone else None


def read_code(text: str, at: int) -> Number | None:
    """A number without a label, right before a title: `SC1. Razvijena privreda`, `P-01 Put`, `II – Zaštita voda`."""
    code = _code_title().match(text, at)
    return Number(to_latin(code[1]), code.end()) if code else None


@cache
def _code_title() -> re.Pattern[str]:
    """What stands before a title as its number; no amount (`KM 10`) and no quarter (`KV 1`)."""
    no_code = "|".join([*heading_words()["currencies"], *heading_words()["parts_of_years"]])
    return re.compile(
        rf"((?!(?:{no_code})[\s\d])[A-ZČŠŽА-Я]{{2,3}}\s?\d{{1,2}}(?:\.\d{{1,2}})*(?=\s?[.:)–—-])"
        r"|[BCDFGHJLMNPRTZČŠŽБГДЗЛМНПРТЦЧШ]\s\d{1,2}(?:\.\d{1,2})*(?=\s?[.:)–—-])"
        rf"|(?!(?:{no_code})-)[A-ZČŠŽА-Я]{{1,3}}-\d{{1,2}}(?:\.\d{{1,2}})*(?=[\s.:)])"
        r"|[A-ZČŠŽА-Я]{2,3}(?:\d{1,2}(?:\.\d{1,2})*|\s\d{1,2}(?:\.\d{1,2})+)(?=\s)|[IVX]{1,4}(?=\s[–—-])|[A-HА-Г](?=\s[–—-]))(?:\s?[.:)–—-])?\s+"
        rf"(?=(?!{_part_of_year(str.title)})[{CAPITAL}](?![{CAPITAL}])[^\W\d_])"
    )


def _part_of_year(write: Callable[[str], str] = str) -> str:
    """A pattern of the words for a quarter or half of a year, written like this: in capitals as they are."""
    names, short = ("|".join(map(write, heading_words()[key])) for key in ("names_of_parts", "parts_of_years"))
    return rf"(?:{names}|(?:{short})(?![^\W\d_]))"


def heads_title(text: str, at: int) -> bool:
    """Whether a title in capitals stands at the position, as behind a bare Roman number."""
    return _roman_title().match(text, at) is not None


@cache
def _roman_title() -> re.Pattern[str]:
    """A title in capitals behind a bare Roman number: `I UNAPRIJEDITI …`; no quarter: `II KVARTAL`."""
    return re.compile(rf"\s+(?!{_part_of_year()})(?:(?:[–—-]\s+)?[{CAPITAL}]{{4}}|[{CAPITAL}]{{2,3}}\s+[{CAPITAL}])")


@cache
def _unit() -> re.Pattern[str]:
    """What says that the number before it counts something: `%`, `dinara`, `godine`."""
    return re.compile(rf"\s*(?:[%‰€]|(?:{'|'.join(heading_words()['units'])})\b)", re.I)
