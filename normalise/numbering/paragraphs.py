"""Unnumbered cells: items divided by semicolons, or by line breaks that somebody meant."""

import re
from collections.abc import Sequence
from functools import cache

from normalise.numbering.line_ends import (
    OPENS,
    begins_anew,
    counts_anew,
    goes_on,
    hangs,
    is_date,
    is_part,
    is_quantity,
    opens_item,
)
from normalise.numbering.words import names_anew, opens_indicator, unbroken

# Widths of letters in a text face, in units of an average letter: enough to tell whether a word would still fit.
_NARROW, _WIDE = frozenset("ijltfrIJ1.,;:'!|()[]-ијтгѓ "), frozenset("mwMWшжщмџфюЖШЩЏМЉЊљњ@%")
_NARROW_WIDTH, _WIDE_WIDTH, _CAPITAL_WIDTH = 0.55, 1.5, 1.25
SAFE = 0.02
"""Share of the cell's width: how much room must be left over before a word is said to have fitted."""
CLEAR = 0.12
"""The same for a next line in lower case, where only a clear gap tells a new item from a wrapped one."""
USUAL_LIMIT = 0.9
"""Share of the cell's width that text reaches at least, where no line of the cell is longer."""
_INNER = re.compile(r"(?<=[^\W\d_] )[^\W\d_]+")
_DIVIDES = re.compile(r"[()\[\];]")


def _width(text: str) -> float:
    return sum(map(_width_of, text))


@cache
def _width_of(sign: str) -> float:
    if sign in _NARROW:
        return _NARROW_WIDTH
    return _WIDE_WIDTH if sign in _WIDE else _CAPITAL_WIDTH if sign.isupper() else 1.0


def split_at_semicolons(raw: str) -> list[tuple[int, int]]:
    """Spans between the semicolons that stand outside brackets; one span where there is none."""
    if ";" not in raw:
        return [(0, len(raw))] if raw.strip() else []
    spans, depth, begin = [], 0, 0
    for found in _DIVIDES.finditer(raw):
        if found[0] in "([":
            depth += 1
        elif found[0] in ")]":
            depth = max(0, depth - 1)
        elif depth == 0:
            spans.append((begin, found.start()))
            begin = found.end()
    spans.append((begin, len(raw)))
    return [(a, b) for a, b in spans if raw[a:b].strip()]


def _lines(raw: str) -> list[tuple[int, int]]:
    spans, begin = [], 0
    for line in raw.split("\n"):
        spans.append((begin, begin + len(line)))
        begin += len(line) + 1
    return spans


def _is_open(text: str) -> bool:
    """Whether a bracket or a quote is still open at the end of a text; `"` closes what `„` opened."""
    low, straight = text.count("„") - sum(map(text.count, "”“")), text.count('"')
    return text.count("(") > text.count(")") or (straight - max(0, low)) % 2 == 1


def _room(raw: str, lines: Sequence[tuple[int, int]], line_fill: Sequence[float] | None) -> list[float]:
    """For each line but the last: the share of the width left over after the next line's first word."""
    texts = [raw[a:b].strip() for a, b in lines]
    if line_fill is not None:
        line_fill = [max(0.0, share) for share in line_fill]
    widths = [_width(text) for text in texts]
    if line_fill is None:
        widest = max(widths) or 1.0
        line_fill, limit = [width / widest * USUAL_LIMIT for width in widths], USUAL_LIMIT
    else:
        limit = max(USUAL_LIMIT, *line_fill)
    total = sum(widths)
    unit = sum(line_fill) / total if total else 0.0
    words = [text.split(maxsplit=1)[0] if text else "" for text in texts]
    return [limit - line_fill[i] - unit * (_width(words[i + 1]) + _NARROW_WIDTH) for i in range(len(lines) - 1)]


def split_paragraphs(
    raw: str, line_fill: Sequence[float] | None = None, indicators: bool = False
) -> list[tuple[int, int]]:
    """Spans of the paragraphs of a cell, from the room that its lines leave.

    A line break was meant where the next word would still have fitted. One before a capital where it would not have
    fitted counts only in a cell that has certain breaks too; else the cell is one running text.

    Args:
        raw: the cell's text, lines separated by `\\n`.
        line_fill: for each line the share (0 to 1) of the cell's width that it fills, less than 0 where a wider space
            follows it; without it, widths are estimated against the longest line. Where such spaces set paragraphs
            apart (most certain breaks have one), a break that is only possible is none.
        indicators: whether the items are indicators: some words begin one where they are capitalised, however full
            the line before is. In a cell that has such a word within a line, they tell nothing.
    """
    lines = _lines(raw)
    if len(lines) == 1:
        return [(0, len(raw))]
    if line_fill is not None and len(line_fill) != len(lines):
        line_fill = None
    small_list = raw.lstrip()[:1].islower()
    inner = _INNER.findall(unbroken(raw)) if indicators else []
    told = indicators and not any(map(opens_indicator, inner))
    subjects = told and not any(map(names_anew, inner))
    certain: list[int] = []
    possible: list[int] = []
    for i, left in enumerate(_room(raw, lines, line_fill)):
        begin = lines[i - 1][0] if i and i - 1 not in certain else lines[i][0]
        before, after = raw[begin : lines[i][1]].rstrip(), raw[slice(*lines[i + 1])].lstrip()
        if not raw[slice(*lines[i])].strip() or not after:
            certain += [i] if raw[slice(*lines[i])].strip() else []  # a blank line is a break
        elif _is_open(raw[: lines[i][1]]) or goes_on(before) or is_quantity(after) or is_date(after):
            continue  # `Popunjenost najmanje` over `75 %`
        elif (told and opens_item(before, after)) or (subjects and begins_anew(before, raw[lines[i + 1][0] :])):
            certain.append(i)
        elif indicators and is_part(before, after):
            continue
        elif small_list and after[0].islower():
            certain += [i] if left > CLEAR or (indicators and counts_anew(before, after)) else []
        elif after.lstrip(OPENS)[:1].isupper() or after[0].isdigit():
            alone = " " not in after and i + 2 == len(lines)  # `u program rada` over `Vlade`: no item, if without room
            if left > SAFE:
                certain.append(i)
            elif not alone and not hangs(before):
                possible.append(i)
    wide = sum(line_fill[i] < 0 for i in certain) if line_fill is not None else 0
    spaced = 2 * wide > len(certain)  # most of them: how wide the space is where a page cuts is not known
    cuts = certain if spaced or not certain else sorted(certain + possible)
    begins = [0] + [lines[i + 1][0] for i in cuts]
    ends = [lines[i][1] for i in cuts] + [len(raw)]
    return list(zip(begins, ends, strict=True))
