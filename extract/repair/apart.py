"""Words that fell apart: letters set apart for emphasis, blanks after a caron, a blank in a letter's place.

Here several words of a page become one: it takes the box around them.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.lines import bounding_box
from extract.page import Word
from extract.repair.stretches import choose
from extract.repair.tables import read_tables
from normalise.script import to_latin
from normalise.words import find_words, frequency, known

_SINGLE = re.compile(r"[^\W\d_]|[LN][jJ]|D[žŽ]|[ln]j|dž")
_LETTERS_LEAST = 4  # single letters in a row: `i u o` is a sentence
_UNEVEN = 1.6  # a gap so many times the usual one is a blank between words
_LINE = 0.5  # share of the size: words on one line
_NEAR = 1.2  # sizes: the widest gap inside a word that fell apart
_TORN_LEAST = 4  # letters of the part that is no word
_RARE = 1e-6  # share of everyday text
_CARONS = tuple("čšžćđČŠŽĆĐ")
_PARTS_MOST = 4
_RUN = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"([^\w]*)([^\W\d_]+)([^\w]*)")

Group = tuple[int, int, str]  # first word, behind the last word, text


def find_spaced(words: Sequence[Word]) -> list[Group]:
    """Find runs of single letters that are words set apart (`О Д Л У К У`, `Z A K LJ U Č A K`)."""
    single = [len(word.text) < _LETTERS_LEAST and _is_single(word.text) for word in words]
    groups: list[Group] = []
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and single[end] and (end == start or _follows(words[end - 1], words[end])):
            end += 1
        if end - start >= _LETTERS_LEAST:
            groups += _read_spaced(words, start, end)
        start = max(end, start + 1)
    return groups


def _is_single(text: str) -> bool:
    return bool(_SINGLE.fullmatch(text) or _SINGLE.fullmatch(text.rstrip(".,:;")))


def _follows(last: Word, word: Word) -> bool:
    near = -_LINE < word.x0 - last.x1 < 2 * _NEAR * max(word.size, 1.0)
    return near and abs(word.bottom - last.bottom) < _LINE * max(word.size, 1.0) and word.turn == last.turn


def _read_spaced(words: Sequence[Word], start: int, end: int) -> list[Group]:
    """Cut a run at its wide gaps and where capitals end; what comes out must be words."""
    gaps = [b.x0 - a.x1 for a, b in pairwise(words[start:end])]
    usual = sorted(gaps)[len(gaps) // 2]
    cuts = [start]
    for place, gap in enumerate(gaps, start + 1):
        loud, quiet = (words[i].text[0].isupper() for i in (place - 1, place))
        if gap > _UNEVEN * max(usual, 0.5) or loud != quiet:
            cuts.append(place)
    groups = [group for a, b in pairwise([*cuts, end]) if b - a > 1 and (group := _read_letters(words, a, b))]
    return groups if any(b - a >= _LETTERS_LEAST for a, b, _ in groups) else []


def _read_letters(words: Sequence[Word], start: int, end: int) -> Group | None:
    """The word that the letters spell; a word of one letter may stand before or behind (`i O D L U K A`)."""
    for first, behind in ((start, end), (start + 1, end), (start, end - 1)):
        text = "".join(word.text for word in words[first:behind])
        if behind - first > 1 and known(text.rstrip(".,:;")):
            return first, behind, text
    return None


def find_torn(words: Sequence[Word], swapped: str = "") -> list[Group]:
    """Find words torn by a blank after a caron (`zaš titu`) or by a blank in a letter's place (`gra anskog`)."""
    groups = _find_torn(words, 0.0, swapped)
    # Where several words are torn, also parts that are rare words of their own belong together.
    return _find_torn(words, _RARE, swapped) if len({text for _, _, text in groups}) > 1 else groups


def _find_torn(words: Sequence[Word], rare: float, swapped: str) -> list[Group]:
    groups: list[Group] = []
    odd = [not known(text) if (text := word.text).isalpha() else _is_odd(text) for word in words]
    start = 0
    while start < len(words) - 1:
        group = _join_carons(words, start, rare) if words[start].text.endswith(_CARONS) else None
        if not group and (odd[start] or odd[start + 1]):
            group = _join_lost(words, start, swapped)
        if group:
            groups.append(group)
            start = group[1]
        else:
            start += 1
    return groups


def _join_carons(words: Sequence[Word], start: int, rare: float) -> Group | None:
    text = words[start].text
    for end in range(start + 1, min(start + _PARTS_MOST, len(words))):
        last, word = words[end - 1], words[end]
        if not last.text.endswith(_CARONS) or not word.text[:1].islower() or not _beside(last, word):
            return None
        seam = len(text)
        text += word.text
        parts = [_bare(part.text) for part in words[start : end + 1]]
        if known(_around(text, seam)) and any(frequency(part) <= rare for part in parts):
            return start, end + 1, text
    return None


def _around(text: str, seam: int) -> str:
    """The run of letters on both sides of a place in a text."""
    return next((run[0] for run in _RUN.finditer(text) if run.start() < seam < run.end()), "")


def _is_odd(text: str) -> bool:
    """Whether the letters within signs and figures are no word."""
    core = _WORD.fullmatch(text)
    return core is not None and not known(core[2])


def _join_lost(words: Sequence[Word], start: int, swapped: str) -> Group | None:
    first, second = (_WORD.fullmatch(word.text) for word in words[start : start + 2])
    if not first or not second or first[3] or second[1]:
        return None
    odd = [part for part in (first[2], second[2]) if not known(part)]
    if min(len(first[2]), len(second[2])) < 2 or max(map(len, odd)) < _TORN_LEAST:
        return None
    if not _beside(words[start], words[start + 1]):
        return None
    if second[2][0].isupper() != first[2].isupper():
        return None
    lost: str = read_tables()["lost"]
    parts = [[swapped if c in swapped else c for c in to_latin(part).lower()] for part in (first[2], second[2])]
    found = choose(find_words([*parts[0], lost, *parts[1]]))
    if not found:
        return None
    if first[2].isupper():
        found = found.upper()
    elif first[2][0].isupper():
        found = found.capitalize()
    return start, start + 2, first[1] + found + second[3]


def _bare(text: str) -> str:
    core = _WORD.fullmatch(text)
    return core[2] if core else text


def _beside(left: Word, right: Word) -> bool:
    return _follows(left, right) and right.x0 - left.x1 < _NEAR * max(right.size, 1.0)


def join(words: Sequence[Word], group: Group) -> Word:
    """One word of several, with the box around them and what is printed there."""
    start, end, text = group
    x0, top, x1, bottom = bounding_box(words[start:end])
    printed = " ".join(word.printed or word.text for word in words[start:end])
    return words[start]._replace(text=text, x0=x0, top=top, x1=x1, bottom=bottom, cuts=(), printed=printed)
