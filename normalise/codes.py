"""Codes and numbers that are a whole cell, or the first word of one: `1.2.`, `M 1.1.1`, `2025-014`, `ES-1 Naknada`."""

import re

from normalise.headings import parse_heading, skip_marks
from normalise.letters import CAPITAL, SMALL
from normalise.script import to_latin
from normalise.years import YEAR

LONGEST_NUMBER = 24
"""Characters of a number that a narrow cell broke, at most."""
_LEADING_CODE = re.compile(r"\s*((?=\D{0,6}\d)[^\W_]+(?:[./–-][^\W_]+)*)(?=[\s.:)]|$)")
_SPACED_CODE = re.compile(rf"\s*([{CAPITAL}]{{1,3}} \d{{1,3}}(?:\.\d{{1,3}})*)\.?\s*")  # `M 1.1.1`
_NO_FIGURE = re.compile(r"[^\W\d_]|[/–-]")  # in a code; `12.000` is an amount
_OFFICIAL = re.compile(r"\d{3}(?:\.\d{1,2})+")
"""A number of an official list, which counts in hundreds: `101.1.6`; amounts have three figures behind each dot."""
_DATED = re.compile(rf"[/.–-]{YEAR}$")
_CUT = re.compile(r"(?<=\.\d)\s(?=\d\.?\s*$)|(?<=\d)\s(?=\.\d{1,2}\.?\s*$)")
"""Where a narrow cell broke a number: `2.5.1` over `0`, `1.1.1` over `.1.`."""
_CUT_OFTEN = re.compile(rf"\s*\d[\d.]*(?:\s[\d.]+)*\s\.[\d.\s]*|\s*[{CAPITAL}]\d+\s\d+\.?\s*")
"""A number that it broke before a dot, and elsewhere too: `1.1` over `.1.` over `1.`; or one like `A10`."""
_LETTER_ALONE = re.compile(rf"\W*([{SMALL}])\W*")


def whole_number(text: str) -> str:
    """The text with a number put together of which a narrow cell broke the end."""
    if len(text) > LONGEST_NUMBER:
        return text
    return "".join(text.split()) if _CUT_OFTEN.fullmatch(text) else _CUT.sub("", text)


def number_alone(text: str) -> str | None:
    """The number that is all of a text, with or without marks around it: `1.2.`, `a`, `P-1`; None for other texts."""
    text = whole_number(text)
    if spaced := _SPACED_CODE.fullmatch(text):
        return to_latin(spaced[1])
    heading, letter, code = parse_heading(text), _LETTER_ALONE.fullmatch(text), leading_code(text)
    whole = code is not None and code[1] == len(text) and _DATED.search(code[0]) is None
    if code and whole and (_OFFICIAL.fullmatch(code[0]) or (_NO_FIGURE.search(code[0]) and heading.start < len(text))):
        return code[0]
    return heading.number or (to_latin(letter[1]) if letter else None)


def leading_code(text: str) -> tuple[str, int] | None:
    """The first word of a text as the code of what the rest names, and where that begins; None without figures.

    For cells of which the header says that they hold code and name: `ES-1 Naknada za kupce`.
    """
    found = _LEADING_CODE.match(text)
    return (to_latin(found[1]), skip_marks(text, found.end(1))) if found else None
