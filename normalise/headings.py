"""Headings of a plan: level word, number and title (`Strateški program 1.1 Usvojiti …`).

The level words live in `data/headings.json`.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from normalise.numbering.words import is_ordinal
from normalise.script import fold, to_latin

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(
    r"(?P<n>(?:[A-ZČŠŽА-Я]\.?)?\d{1,3}(?:\.\s?\d{1,3})*(?:\.[a-zа-ш](?=[).:]|\s+[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ]))?|[IVXLІХ]{1,5}(?:\.\d{1,3})*|[A-HА-Г](?=[.)]\s)|[a-zа-ш](?=\)\s))(?P<dot>[.)]?)(?=\W|$|[^\W\d])"
)
_GAP = re.compile(r"[\s.,:;–—-]*")
_NUMBER_WORD = re.compile(r"[\s.,:;–—-]*\b(?:br|broj|no|бр|број)\b[\s.:]*(?=[\dIVX])", re.I)
_DATE_GOES_ON = re.compile(r"[\s.]*(?:19|20)\d\d\b")
_BRACKET = re.compile(r"\s*\((?=(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\.?\))")
_NUMBER_IN_BRACKETS = re.compile(r"\((?=\d{1,2}(?:\.\d{1,2})*\.?\)\s+[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ])")
# all of a text: 1.1.a, 1.1/1, 1.1-1, (1.1.1)
_ALONE = re.compile(r"(\d{1,3}(?:\.\d{1,3})+(?:\.?[a-zа-ш]|[/–-]\d{1,2}))[.)]?\s*|\((\d{1,3}(?:\.\d{1,3})+)\.?\)\s*")
_LONGEST_ALONE = 14
"""Characters of such a number."""
_LETTER_NUMBER = re.compile(r"[A-JL-PR-ZČŠŽА-Я]\d{1,2}")
_TITLE_NEXT = re.compile(r"\s+[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ][^\W\d_]{3}")
_CAPITAL = "[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ]"
_QUALIFIER = re.compile(r"\s+(?:\([^()\d]{1,8}\)|[A-ZČŠŽ]{2,3}(?=\s\d)|([^\W\d_]+))(?=\s*\d|\s+[IVX]+\b)")
# `Prioritet: 1 – visok, 2 – srednji` explains numbers
_LEGEND = re.compile(r"\s*[–—=-]\s*[^\W\d][^,;]*[,;]\s*\w{1,3}\s*[–—=-]\s")
_CODE = re.compile(r"[A-ZČŠŽ]{2,3}\d{1,2}(?:\.\d{1,2})*(?=[\s.:–—-]|$)")
_LETTER = re.compile(r"([IVX]{1,5})(?=\s*[:.)–—-]|\s+[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ]|\s*$)|([A-HА-Г])(?=\s*[:)–—-])")
_AND = re.compile(r"(?<=I)\s+[A-ZČĆŠĐŽ]{2}")
_AFTER_LABEL = re.compile(r"\s*[.:–—-]")
_LOWER_NEXT = re.compile(r"\s+[a-zčćšđžа-яђјљњћџ]")
_ENDING = re.compile(r"\s*[-–—/(\[]\s*([^\W\d_]+)\.?[)\]/]?\s*$")
MOST_LABEL_WORDS = 3
"""Words of a level: adjectives and the noun."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says: `level` by its word (None without one), number without final dot, title's start."""

    level: str | None
    number: str | None
    start: int
    labelled: bool = False


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(files("normalise").joinpath("data/headings.json").read_text(encoding="utf-8"))
    return data


@cache
def _code_title() -> re.Pattern[str]:
    """A number without a label, right before a title: `SC1. Razvijena privreda`, `II – Zaštita voda`.

    No amount (`KM 10`) and no quarter (`KV 1`).
    """
    no_code = "|".join([*_data()["currencies"], *_data()["parts_of_years"]])
    return re.compile(
        rf"((?!(?:{no_code})[\s\d])[A-ZČŠŽА-Я]{{2,3}}\s?\d{{1,2}}(?:\.\d{{1,2}})*(?=\s?[.:)–—-])"
        r"|[BCDFGHJLMNPRTZČŠŽБГДЗЛМНПРТЦЧШ]\s\d{1,2}(?:\.\d{1,2})*(?=\s?[.:)–—-])"
        r"|[A-ZČŠŽА-Я]{2,3}\d{1,2}(?:\.\d{1,2})*(?=\s)|[IVX]{1,4}(?=\s[–—-])|[A-HА-Г](?=\s[–—-]))(?:\s?[.:)–—-])?\s+"
        rf"(?!{_part_of_year(str.title)}){_CAPITAL}(?!{_CAPITAL})[^\W\d_]"
    )


def _part_of_year(write: Callable[[str], str] = str) -> str:
    """A pattern of the words for a quarter or half of a year, written like this: in capitals as they are."""
    names, short = ("|".join(map(write, _data()[key])) for key in ("names_of_parts", "parts_of_years"))
    return rf"(?:{names}|(?:{short})(?![^\W\d_]))"


@cache
def _roman_title() -> re.Pattern[str]:
    """A title in capitals behind a bare Roman number: `I UNAPRIJEDITI …`; no quarter: `II KVARTAL`."""
    return re.compile(rf"\s+(?!{_part_of_year()})(?:(?:[–—-]\s+)?{_CAPITAL}{{4}}|{_CAPITAL}{{2,3}}\s+{_CAPITAL})")


@cache
def _unit() -> re.Pattern[str]:
    """What says that the number before it counts something: `%`, `dinara`, `godine`."""
    return re.compile(rf"\s*(?:[%‰€]|(?:{'|'.join(_data()['units'])})\b)", re.I)


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


@lru_cache(maxsize=4096)
def _parse_heading(text: str, told: tuple[tuple[str, str], ...]) -> Heading:
    lead = len(text) - len(text.lstrip(" \t\n-–•"))
    for label, named in told:
        if fold(text[lead:]).startswith(fold(label)):
            at = skip_marks(text, lead + len(label))
            own = _read_number(text, at)
            return Heading(named, own[0] if own else None, skip_marks(text, own[1]) if own else at, True)
    if len(text) - lead <= _LONGEST_ALONE and (alone := _ALONE.fullmatch(text, lead)):
        return Heading(None, to_latin(alone[1] or alone[2]), len(text))
    bracket = _NUMBER_IN_BRACKETS.match(text, lead)
    number = _read_number(text, bracket.end() if bracket else lead)
    if number:
        value, end = number
        level, label_end = _read_label(text, end)
        whole = label_end == len(text.rstrip()) and not _is_kind(text[end:label_end])
        if level and (whole or _AFTER_LABEL.match(text, label_end)):
            return Heading(level, value, skip_marks(text, label_end), True)
        if "." in value or value[-1].isdigit() or text[end - 1] in ".)" or _roman_title().match(text, end):
            return Heading(None, value, skip_marks(text, end))
    code = _code_title().match(text, lead)
    if code:
        return Heading(None, to_latin(code[1]), code.end() - 2)
    level, label_end = _read_label(text, lead)
    if level is None:
        return Heading(None, None, lead)
    label_end = _skip_qualifier(text, label_end)
    number_word = _NUMBER_WORD.match(text, label_end) or _BRACKET.match(text, label_end)  # `Mjera br. 3`, `Cilj (3)`
    at = (number_word or _GAP.match(text, label_end)).end()  # type: ignore[union-attr]
    number = _read_number(text, at) or _read_letter(text, at)
    if number and (_LEGEND.match(text, number[1]) or _is_and(text, lead, label_end, number)):
        return Heading(None, None, lead)
    if number:
        return Heading(level, number[0], skip_marks(text, number[1]), True)
    if _AFTER_LABEL.match(text, label_end) or not text[label_end:].strip():
        return Heading(level, None, skip_marks(text, label_end), True)
    return Heading(None, None, lead)


def starts_numbered(text: str) -> bool:
    """Whether the text begins with an outline number, with or without a level word."""
    return parse_heading(text).number is not None


def is_code(text: str) -> bool:
    """Whether the text is the code of a goal or measure, of letters and a number, and nothing else: `SC1.2`."""
    found = _CODE.match(text)
    return found is not None and found.end() >= len(text.rstrip(" ."))


def without_continued(title: str) -> str:
    """The title without the `(nastavak)` of a heading that is repeated after a page break."""
    found = _ENDING.search(title)
    return title[: found.start()] if found and fold(found[1]) in _data()["continued"] else title


def _read_number(text: str, at: int) -> tuple[str, int] | None:
    """The outline number at the position and where it ends; None where there is none."""
    match = _NUMBER.match(text, at)
    if match is None:
        return None
    value, end = match["n"], match.end()
    bare = "." not in value and not match["dot"]
    if bare and _LETTER_NUMBER.fullmatch(value) and _TITLE_NEXT.match(text, end):  # `Z1 Obnova zgrade`
        return to_latin(value), end
    roman = bare and set(value) <= set("IVX") and _roman_title().match(text, end)  # `I UNAPRIJEDITI …`
    if roman:
        return value, end
    if bare and (value.isdigit() is False or len(value) > 2) and text[end : end + 1] not in (":", ")", ""):
        return None
    if value[0].isalpha() and match["dot"] == "." and text[end : end + 1].islower():  # the name `S3.me`
        return None
    if re.fullmatch(r"(?:19|20)\d\d", value.split(".")[0]) or _unit().match(text, end):
        return None
    if is_ordinal(text, skip_marks(text, end)) or (value.count(".") == 1 and _DATE_GOES_ON.match(text, end)):
        return None  # 15. maj 2020., 31. 12. 2020.
    if any(len(part) == 3 for part in re.findall(r"\d+", value)):  # 102.000 is an amount
        return None
    if bare and value.isdigit() and _LOWER_NEXT.match(text, end):  # 3 meseca
        return None
    if (
        not value[0].isdigit()
        and not match["dot"]
        and "." not in value
        and text[end : end + 1] not in (":", ")", "", " ", "\n")
    ):
        return None
    return re.sub(r"\s", "", to_latin(value)).rstrip("."), end


def _skip_qualifier(text: str, at: int) -> int:
    """Past words between a label and its number: `Područje djelovanja 3`, `Strateški cilj (SC) 1`."""
    match = _QUALIFIER.match(text, at)
    if match is None or (match[1] and fold(match[1]) not in _data()["after"]):
        return at
    return match.end()


def _read_letter(text: str, at: int) -> tuple[str, int] | None:
    """A bare Roman number, a letter or a code after a label (`Oblast I Rad`, `Cilj A: Rad`, `Cilj OC1`) and its end."""
    code = _CODE.match(text, at)
    if code:
        return code[0], code.end()
    match = _LETTER.match(text, at)
    return (to_latin(match[1] or match[2]), match.end()) if match else None


def _read_label(text: str, at: int) -> tuple[str | None, int]:
    """The level that the words at the position name, and where they end."""
    data, adjective, end = _data(), None, at
    for _ in range(MOST_LABEL_WORDS):
        start = _GAP.match(text, end).end() if end > at else end  # type: ignore[union-attr]
        if end == at:
            start = at + len(text[at:]) - len(text[at:].lstrip(" \n.:"))
        match = _WORD.match(text, start)
        if match is None:
            return None, at
        word, end = fold(match[0]), match.end()
        glued = next((a for a in data["before"] if word.startswith(a) and word.endswith("cilj")), None)
        level = data["nouns"].get(word) or ("goal" if glued else None)
        if level:
            return _by_adjective(level, glued or adjective), end
        if not any(word.startswith(a) for a in data["before"]):
            return None, at
        adjective = word
    return None, at


def _is_kind(label: str) -> bool:
    """Whether a label with an adjective names several: `OPŠTE MERE` is the title of what they have in common."""
    words = _WORD.findall(fold(label))
    return len(words) > 1 and words[-1] in _data()["several"]


def _is_and(text: str, start: int, label_end: int, number: tuple[str, int]) -> bool:
    """Whether a capital I behind a label is the word `i`: `MERE I ROKOVI`, `CILJ I MERA`."""
    if number[0] != "I" or not _AND.match(text, number[1]):
        return False
    nouns, following = _data()["nouns"], _WORD.match(text, skip_marks(text, number[1]))
    word = fold(following[0]) if following else ""
    return fold(text[start:label_end]).split()[-1] in _data()["several"] or word in nouns or word[:-1] in nouns


def _by_adjective(level: str, adjective: str | None) -> str:
    if level != "goal" or adjective is None:
        return level
    return next((named for stem, named in _data()["by_adjective"].items() if adjective.startswith(stem)), level)


def skip_marks(text: str, at: int) -> int:
    """Where the title begins: past blanks, dots, colons and dashes."""
    return _GAP.match(text, at).end()  # type: ignore[union-attr]
