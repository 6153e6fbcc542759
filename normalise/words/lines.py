"""Joins the lines of a cell or paragraph: line-break hyphens, words that a narrow cell broke, plain blanks.

The text keeps its letters: only white space, soft hyphens and hyphens at a line break go. Every character of
the result can be traced to its line.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from normalise.script import to_latin
from normalise.words.vocabulary import frequency, known, read_short_words

Offset = tuple[int, int]  # line, character
_BREAKERS = "\u00ad\ufffe\x02"  # soft hyphen; what pdfium gives for the hyphen at a line end
_HYPHENS = "-‐‑–¬" + _BREAKERS
_LETTER = r"[^\W\d_]"
_TAIL = re.compile(rf"({_LETTER}+)([{_HYPHENS}]?)$")
_HEAD = re.compile(rf"{_LETTER}+")
# Inside a line: a dash within a word, with or without a blank after it (`preoptereće–nost`, `Republi- čkim`).
_INNER = re.compile(rf"({_LETTER}+)([-‐‑–] ?)(?={_LETTER})")
_FIGURES_END = re.compile(r"(?<![\d.,])\d[\d.,]*$")
_FIGURES_START = re.compile(r"\d[\d.,]*(?![\d.,])")
# Amounts with their groups complete, dates, years, whole numbers; a number without groups is whole at any length.
_WHOLE_FIGURES = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?:,\d{2})?[.,]?|\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d\.?)?|(?!(?:19|20)\d$)\d+(?:,\d{1,2})?\.?"
)
# Short words that stand on a line of their own or open it in their own right.
_FUNCTION = read_short_words("standing")
_LINKING = read_short_words("linking")  # pred- i postnatalni
# A shorter left part is an ordinary word too easily.
_BROKEN_LEAST = 4
_ENDING_LONGEST = 3


class Joined(NamedTuple):
    """The joined text and for each of its characters (line, character in it), None for an added blank."""

    text: str
    offsets: tuple[Offset | None, ...]


def join_lines(lines: Sequence[str]) -> str:
    """Join lines to one text: see `join_lines_spans`."""
    return join_lines_spans(tuple(lines)).text


@lru_cache(maxsize=4096)
def join_lines_spans(lines: tuple[str, ...]) -> Joined:
    """Join lines to one text and keep where each character comes from.

    Args:
        lines: the lines of one cell or paragraph from top to bottom, as printed.

    Returns:
        The text with single blanks. A hyphen at a line end goes where a word was broken and stays in a
        compound (`naučno-`, `istraživačkim`); a word broken without a hyphen (`AKTIVNOST`, `I`) is joined where
        the vocabulary knows the whole, not the parts, or where the right part cannot stand for itself.
    """
    kept: list[tuple[str, Offset | None]] = []
    widest = max((len(line.strip()) for line in lines), default=0)
    texts = [line.strip() for line in lines]
    for number, line in enumerate(lines):
        fresh = _clean(line, number)
        if not fresh:
            continue
        if kept:
            rest = [text for text in texts[number + 1 :] if text]
            _join(kept, fresh, _last_line(kept), bool(rest), widest)
        kept += fresh
    _mend_inner(kept)
    return Joined("".join(c for c, _ in kept), tuple(offset for _, offset in kept))


def _clean(line: str, number: int) -> list[tuple[str, Offset | None]]:
    """The characters of a line without outer and double blanks and soft hyphens inside it."""
    kept: list[tuple[str, Offset | None]] = []
    end = len(line.rstrip()) - 1
    for place, letter in enumerate(line):
        if letter in _BREAKERS and place != end:
            continue
        if letter.isspace():
            if kept and kept[-1][0] != " ":
                kept.append((" ", (number, place)))
        else:
            kept.append((letter, (number, place)))
    while kept and kept[-1][0] == " ":
        kept.pop()
    return kept


def _last_line(kept: list[tuple[str, Offset | None]]) -> str:
    line = next(offset[0] for _, offset in reversed(kept) if offset)
    return "".join(c for c, offset in kept if offset and offset[0] == line)


def _join(
    kept: list[tuple[str, Offset | None]], fresh: list[tuple[str, Offset | None]], last: str, more: bool, widest: int
) -> None:
    """Prepare the end of what is kept for the next line: drop a hyphen, add a blank, or neither."""
    tail = _TAIL.search("".join(c for c, _ in kept[-60:]))
    text = "".join(c for c, _ in fresh)
    head = _HEAD.match(text)
    mark = kept[-1][0]
    if tail and head and tail[2]:
        if mark in _BREAKERS or _is_break(tail[1], head[0]):
            kept.pop()
        elif head[0].lower() in _LINKING or (head[0][0].isupper() and tail[1].islower()):
            kept.append((" ", None))  # pred- i postnatalni; a dash before a new phrase
        return
    if mark in _BREAKERS:  # a broken number or sign
        kept.pop()
        return
    if _is_broken_number(last, text):
        return
    if mark in "-–/" and len(kept) > 1 and kept[-2][0] != " " and (text[0].isdigit() or (head and mark != "/")):
        return  # 2017-2018, A-1
    if tail and head and _is_broken(tail[1], head[0], last == tail[1], not more and head[0] == text, widest):
        return
    kept.append((" ", None))


def _is_broken_number(above: str, below: str) -> bool:
    """Whether a narrow cell broke an amount, a date or a year: only together they are one (`3.900.00`, `0`)."""
    left, right = _FIGURES_END.search(above), _FIGURES_START.match(below)
    if not left or not right or _WHOLE_FIGURES.fullmatch(left[0]):
        return False
    return _WHOLE_FIGURES.fullmatch(left[0] + right[0]) is not None


def _is_break(left: str, right: str) -> bool:
    """Whether the hyphen between the parts only breaks the word."""
    if right.lower() in _LINKING and not (known(left + right) and not known(left)):
        return False
    if right[0].isupper() and not left.isupper():
        return False
    if known(left + right):
        return len(left) > 1  # e-mail
    # Two whole words are a compound; otherwise a word that the vocabulary lacks was broken.
    return not (known(left) and known(right) and len(left) > 1) and len(left) > 1 and not _is_prefix(left)


def _is_prefix(left: str) -> bool:
    """Abbreviations before a hyphen (EU-, TV-) and case endings after one are no broken words."""
    return left.isupper() and len(left) <= _BROKEN_LEAST


def _is_broken(left: str, right: str, alone: bool, final: bool, widest: int) -> bool:
    """Whether a narrow cell broke a word between the parts, without a hyphen."""
    if right[0].isupper() and not (left.isupper() and right.isupper()):
        return False
    if not known(left + right):
        return False
    short = to_latin(right).lower() in _FUNCTION
    if not known(left) or not known(right):
        # A remnant that is no word; a word of one letter beside an abbreviation is no remnant.
        return not (short and left.isupper() and not right.isupper()) and not (
            left.isupper() and len(left) < _BROKEN_LEAST
        )
    if len(left) < _BROKEN_LEAST or not alone:
        return False
    if short:
        return final and len(right) == 1  # no text ends in `i`: the remnant of AKTIVNOST|I
    # Both are words: broken only if the whole is wider than every line here, and the right part looks like an
    # ending (odgovor|ni) or is the rarer word.
    whole = len(left) + len(right)
    return whole > widest and (len(right) <= _ENDING_LONGEST or frequency(left + right) >= frequency(right))


def _mend_inner(kept: list[tuple[str, Offset | None]]) -> None:
    """Take out dashes that break a word inside a line (the hyphen of an earlier line break)."""
    text = "".join(c for c, _ in kept)
    drop: set[int] = set()
    for match in _INNER.finditer(text):
        head = _HEAD.match(text, match.end())
        if head and _is_inner_break(match[1], match[2], head[0]):
            drop.update(range(match.start(2), match.end(2)))
    if drop:
        kept[:] = [pair for place, pair in enumerate(kept) if place not in drop]


def _is_inner_break(left: str, dash: str, right: str) -> bool:
    if right[0].isupper() and not left.isupper():
        return False
    blank = dash.endswith(" ")
    whole = known(left + right)
    parts = known(left) and known(right)
    if right.lower() in _LINKING and blank:
        return whole and not known(left)
    if len(right) == 1 and len(left) >= _BROKEN_LEAST and not blank:
        return whole  # Kontinuiran-o
    if whole:
        return not parts or (blank and len(left) >= _BROKEN_LEAST)
    # A word that the vocabulary lacks: only an en dash between remnants tells (sanzacionali–stički).
    return dash[0] == "–" and not blank and not known(left) and not known(right)
