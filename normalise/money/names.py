"""Names of paying bodies as printed: where they begin and end, and which level of government they stand for."""

import re
from collections.abc import Collection, Mapping
from functools import lru_cache

from normalise.files import read_data
from normalise.money.words import build_pattern, plain

_NAME_WORD = re.compile(r"[^\s;()]+")
_LONGEST_NAME = 16
"""Words of the longest name of a body."""
_NAME_TAIL = re.compile(r"(?:[\s,–-]+(?:za|u|iz|od|i|na|do|sa|s|te))+\s*$")
_GLUED_FIGURE = re.compile(r"(?<=[a-z])\d")
_OPENS_AFTER = '-:;,\n("'
_EDGE_SIGNS = " \n-–,.:"
_QUOTE = re.compile('["„“”«»]')
_BEFORE_OPENING = " \n(-–"
_ENTITIES, _OF_MANY_LEVELS = ("FBIH", "RS"), "BA"
_SIGNS_BETWEEN = ' -,"\n'


@lru_cache(maxsize=1)
def _levels() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (level, re.compile("(?<![a-z])(?:" + "|".join(build_pattern(w) for w in words) + ")"))
        for level, words in read_data("money_sources")["levels"]
    )


@lru_cache(maxsize=1)
def _place_words() -> Mapping[str, frozenset[str]]:
    data = read_data("money_sources")
    return {key: frozenset(plain(w) for w in data[key]) for key in ("place_words", "opens_place")}


def level_of(name: str) -> str | None:
    """The budget that a body's folded name points to (`... Kantona Sarajevo`), None where it names no level."""
    return next((level for level, matcher in _levels() if matcher.search(name)), None)


@lru_cache(maxsize=1)
def _never_local() -> re.Pattern[str]:
    return re.compile("|".join(build_pattern(word) for word in read_data("money_sources")["never_local"]))


def is_never_local(name: str) -> bool:
    """Whether a body's folded name is one that no municipality has (`Ministarstvo …`)."""
    return _never_local().match(name) is not None


def names_nobody(name: str) -> bool:
    """Whether a name is only the word for a kind of body of which there are many: `Fond`."""
    return plain(name).lower() in read_data("money_sources")["nobody_alone"]


@lru_cache(maxsize=64)
def own_budget(country: str | None, issuer: str | None) -> str | None:
    """The budget that a plan means by `budžet` alone: that of who issued it, else its country's; None where unknown.

    A plan of Bosnia and Herzegovina of which no more is known may be that of an entity, a canton or a municipality.

    Args:
        country: `RS`, `BA-FBIH`, `BA-KS` (a canton) …, None where unknown.
        issuer: who issued the plan, in Latin, None where unknown.
    """
    if issuer and (level := level_of(plain(issuer).lower())):
        return level
    if country in (None, _OF_MANY_LEVELS):
        return None
    *_, part = country.rpartition("-")
    return "state_budget" if part == country else "entity_budget" if part in _ENTITIES else "subnational_budget"


def clean_name(printed: str) -> str:
    """A name without the signs and small words that the cut left at its edges."""
    name = _NAME_TAIL.sub("", printed).strip(_EDGE_SIGNS)
    while name and (odd := _odd_quotes(name) & {0, len(name) - 1}):
        name = name[0 in odd : len(name) - (len(name) - 1 in odd)].strip(_EDGE_SIGNS)
    return name


def _odd_quotes(name: str) -> set[int]:
    """Places of quotes without their other half, and of a pair around the whole name."""
    opened: list[int] = []
    odd: set[int] = set()
    for match in _QUOTE.finditer(name):
        at = match.start()
        if match[0] in "„«" or (match[0] not in "”»" and (at == 0 or name[at - 1] in _BEFORE_OPENING)):
            opened.append(at)
        elif not opened:
            odd.add(at)
        elif opened.pop() == 0 and at == len(name) - 1:
            odd |= {0, at}
    return odd | set(opened)


def opens_segment(text: str, start: int, last_end: int) -> bool:
    """True at the start of the cell, after a dash, a colon, a line end, or right after the source before."""
    before = text[:start].rstrip(" ")
    if not before or before[-1] in _OPENS_AFTER:
        return True
    return last_end > 0 and not text[last_end:start].strip(_SIGNS_BETWEEN)


def find_name_end(bare: str, start: int, openings: Collection[int]) -> int:
    """Find where the name of a body ends: at a dash, a figure, the next source, or a capital that opens something new.

    Args:
        bare: plain text with its capitals.
        start: where the name begins.
        openings: places where sources or bodies begin.
    """
    end, last, quoted = start, "", False
    for i, match in enumerate(_NAME_WORD.finditer(bare, start)):
        word = match[0]
        letters = word.strip('",.:')
        if i and not bare[end : match.start()].isspace():
            break
        opening = match.start() in openings
        if i and not quoted and ((opening and bare[end - 1] == ",") or _stops(word, letters, last, i, opening)):
            break
        if glued := _GLUED_FIGURE.search(word):
            return match.start() + glued.start()
        quoted ^= word.count('"') % 2 == 1
        last, end = letters.lower(), match.end()
        if word[-1] in ":;":
            break
    return end


def _stops(word: str, letters: str, last: str, count: int, opening: bool) -> bool:
    if word[0].isdigit() or word[0] in "-/|\x01" or count > _LONGEST_NAME:
        return True
    places = _place_words()
    is_place = letters.lower() in places["place_words"] or last in places["opens_place"]
    return letters[:1].isupper() and not is_place and (opening or not word.startswith('"'))
