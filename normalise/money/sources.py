"""Where money comes from: budgets by level, programmes, donors, loans; the names beside them as printed."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from normalise.money.words import Found, Lexicon, build_pattern, read_words

_BESIDE = re.compile(r"[\s:,(/\"-]*")
_NAME_WORD = re.compile(r"[^\s;()]+")
_NAME_STOP = ("-", "/", "|")
_MOST_WORDS = 45
"""In longer cells a body named without a word of money is part of a sentence, not a payer."""
_LONGEST_NAME = 16
"""Words of the longest name of a body."""
_TITLE = re.compile(r"\s*[:-]?\s*\"[^\"]{3,200}\"?")
_PROGRAMME_YEAR = re.compile(r"\s*(?:(?:iii?|i|[1-3])(?![a-z0-9]))?(?:\s*-?\s*(?:19|20)\d\d(?:\s?[-/]\s?(?:20)?\d\d)?)?(?![\d.,])")


class Source(NamedTuple):
    """One source of money: its type, its name (None where the text gives none) and its span."""

    type: str
    name: str | None
    start: int
    end: int


class _Words(NamedTuple):
    kind: str
    type: str | None
    name: str | None
    takes: str | None


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    data = read_words("money_sources")
    phrases: list[tuple[str, Any]] = []
    for source in data["sources"]:
        meaning = _Words("source", source["type"], source.get("name"), source.get("takes"))
        phrases += [(pattern, meaning) for pattern in source["words"]]
    for name, pattern in data["countries"]:
        meaning = _Words("source", "bilateral", name, None)
        phrases += [(f"{head} {pattern}", meaning) for head in data["country_heads"]]
    phrases += [(pattern, _Words("payer", None, None, None)) for pattern in data["payers"]]
    return Lexicon(phrases, data)


@lru_cache(maxsize=1)
def _levels() -> tuple[tuple[str, re.Pattern[str]], ...]:
    data = read_words("money_sources")
    return tuple((level, re.compile("(?<![a-z])(?:" + "|".join(build_pattern(w) for w in words) + ")")) for level, words in data["levels"])


@lru_cache(maxsize=1)
def _place_words() -> Mapping[str, frozenset[str]]:
    from normalise.money.words import plain

    data = read_words("money_sources")
    return {key: frozenset(plain(w) for w in data[key]) for key in ("place_words", "opens_place")}


def find_sources(latin: str, bare: str, text: str, starts: Sequence[int]) -> list[Source]:
    """Find the sources named in a cell, in text order.

    Args:
        latin: the cell in Latin, as printed; names are cut from it.
        bare: `plain(latin)`, capitals kept.
        text: `bare` in small letters.
        starts: word starts of `bare`.
    """
    out: list[Source] = []
    head: Source | None = None
    takes: str | None = None
    at = 0
    short = len(starts) <= _MOST_WORDS
    hits = list(_lexicon().find(text, starts))
    openings = {hit.start for hit in hits}
    for hit in hits:
        if hit.start < at:
            continue
        words: _Words = hit.meaning
        beside = head is not None and _BESIDE.fullmatch(text, head.end, hit.start) is not None
        if words.kind == "payer":
            if not bare[hit.start].isupper() or not (beside or (short and _opens_segment(text, hit.start, at))):
                continue
            end = _name_end(bare, text, hit.start, openings)
            name = latin[hit.start : end].strip(" \n-,.:\"")
            level = _level(text[hit.start : end])
            if beside and head and takes == "payers":
                row = Source(level or head.type, name, hit.start, end)
                if head.name is None and out and out[-1] is head:
                    out[-1] = row
                else:
                    out.append(row)
            else:
                row = Source(level or "state_budget", name, hit.start, end)
                out.append(row)
                takes = "payers" if takes != "donors" else takes
            head, at = row, end
            continue
        row, end = _read_source(words, hit, latin, text)
        waits = head is not None and out and out[-1] is head and head.name is None
        if beside and waits and head and row.name and (takes in ("label", "title") or (takes == "banks" and row.type == "international_org")):
            if takes == "banks":
                row = row._replace(type=head.type)
            out[-1], takes = row, None
        elif beside and head and takes == "donors" and words.takes is None and row.name and _may_donate(row.type):
            row = row._replace(type="donor")
            _put_name(out, head, row)
        else:
            out.append(row)
            takes = words.takes
        head, at = row, end
    return _without_repeats(out)


def _put_name(out: list[Source], head: Source, row: Source) -> None:
    if head.name is None and out and out[-1] is head:
        out[-1] = row
    else:
        out.append(row)


def _read_source(words: _Words, hit: Found, latin: str, text: str) -> tuple[Source, int]:
    assert words.type
    name, end = words.name, hit.end
    if words.takes == "title":
        title = _TITLE.match(text, hit.end)
        if title:
            name, end = latin[title.start() : title.end()].strip(" \n-:„“”\"«»"), title.end()
    elif words.type in ("eu_ipa", "eu_structural", "eu_other") and name and (year := _PROGRAMME_YEAR.match(text, hit.end)):
        printed = " ".join(latin[hit.end : year.end()].split())
        if printed:
            name, end = f"{name} {printed}", year.end()
    return Source(words.type, name, hit.start, end), end


def _may_donate(kind: str) -> bool:
    return kind in ("donor", "un_agency", "international_org", "bilateral", "eu_ipa", "eu_other", "ngo", "private")


def _opens_segment(text: str, start: int, at: int) -> bool:
    """True at the start of the cell, after a dash, a colon, a line end or right after the source before."""
    before = text[:start].rstrip(" ")
    return not before or before[-1] in "-:;,\n(\"" or (at > 0 and not text[at:start].strip(" -,\"\n"))


def _name_end(bare: str, text: str, start: int, openings: set[int]) -> int:
    """Where the name of a body ends: at a dash, a figure, the next source, or a capital that opens something new."""
    places = _place_words()
    end, last, quoted = start, "", False
    for i, match in enumerate(_NAME_WORD.finditer(bare, start)):
        word = match[0]
        letters = word.strip("\",.:")
        if i and not quoted:
            opens_new = letters[:1].isupper() and letters.lower() not in places["place_words"] and last not in places["opens_place"]
            if opens_new and not word.startswith('"'):
                break
            if word in _NAME_STOP or word[0].isdigit() or word[0] in "-\x01" or i > _LONGEST_NAME or (match.start() in openings and letters[:1].isupper() and letters.lower() not in places["place_words"]):
                break
        quoted = quoted ^ (word.count('"') % 2 == 1)
        last, end = letters.lower(), match.end()
        if re.search(r"[a-z]\d|[:;]$", word):
            glued = re.search(r"(?<=[a-z])\d", word)
            return match.start() + glued.start() if glued else match.end()
    return end


def _level(text: str) -> str | None:
    return next((level for level, matcher in _levels() if matcher.search(text)), None)


def _without_repeats(sources: Sequence[Source]) -> list[Source]:
    """`Međunarodna organizacija za migracije – IOM` is one source; a source said again is not a second one."""
    seen: set[tuple[str, str | None]] = set()
    out = []
    for source in sources:
        if (source.type, source.name) not in seen:
            seen.add((source.type, source.name))
            out.append(source)
    return out
