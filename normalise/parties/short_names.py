"""Short forms that a document defines: `(u daljem tekstu: Centar)`, `Agencija za mlade (AM)`, `MP – Ministarstvo …`."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from normalise.parties.institutions import (
    IN_FULL,
    Institution,
    Spelling,
    abbreviations,
    by_key,
    institutions,
    key_of_text,
)
from normalise.parties.matcher import NAME, Found, find_phrases, read_phrases
from normalise.parties.nominative import head_of, is_nominative, to_nominative
from normalise.parties.pieces import printed_name
from normalise.parties.resolve import distance
from normalise.parties.tokens import DASH, HARD, Token, fold, tokenise
from normalise.script import to_latin

_DEFINED = re.compile(
    r"(?P<open>[(\[]?)\s*(?:u\s+(?:da(?:lj|lјn|ljnj)\w*\s+)?(?:tekstu|nastavku)(?:\s+teksta)?|da(?:lj|ljnj)e(?:\s+u\s+tekstu)?)"
    r"\s*[:,–-]\s*[\"„“]?(?P<short>[^)\]\n\"„“”;.]{2,60})",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\((?P<short>[A-ZČĆŠĐŽ][A-ZČĆŠĐŽa-z]{0,3}[A-ZČĆŠĐŽ]{1,8})\)")
_LISTED = re.compile(r"(?m)^\s*(?P<short>[A-ZČĆŠĐŽ]{2,10})\s*[–—:=-]\s*(?P<full>[A-ZČĆŠĐŽ][^\n;]{6,120}?)\s*[;.]?\s*$")
_LOOK_BACK = 240
"""Characters before a definition in which the full name stands."""
_TELLING = 3
"""Words of a name's end that say what the body is for."""
_MOST_WORDS = 16
"""Words of the longest name looked for."""


def _initials(name: str) -> str:
    return "".join(fold(word[0]) for word in re.findall(r"[^\W\d_]+", name))


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a short form follow one another among the initials of the name's words."""
    rest = iter(_initials(name))
    return all(letter in rest for letter in fold(short))


def _name_before(text: str) -> str | None:
    """The name that a text ends with: known, or from the last body noun of its clause that begins a name."""
    tokens = tokenise(text[-_LOOK_BACK:], abbreviations())
    while tokens and tokens[-1].word.isdigit():
        tokens = tokens[:-1]  # the mark of a footnote
    first = max(0, len(tokens) - _MOST_WORDS)
    for at in range(len(tokens) - 1, first, -1):
        if tokens[at].stem in (HARD, DASH) or "." in tokens[at].gap:
            first = at
            break
    starts = [at for at in range(first, len(tokens)) if _begins_name(tokens, at)]
    nominative = [at for at in starts if any(is_nominative(t.word) for t in tokens[at : at + 3])]
    begin = nominative[-1] if nominative else starts[-1] if starts else None
    for phrase in find_phrases(tokens):
        if phrase.kind == NAME and phrase.end == len(tokens) and (begin is None or phrase.start <= begin):
            return by_key()[tuple(t.stem for t in tokens[phrase.start : phrase.end])][0].text
    if begin is None:
        return None
    printed = printed_name(tokens[begin:])
    return to_nominative(printed) or printed


def _begins_name(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capitalised body noun stands here, or a capitalised adjective before one."""
    if not tokens[at].capital or tokens[at].stem in (HARD, DASH):
        return False
    if at and tokens[at - 1].capital and head_of(tokens[at - 1].word) is None and head_of(tokens[at].word) is not None:
        return False  # the adjective before it begins the name
    return any(head_of(token.word) is not None for token in tokens[at : at + 3])


def _definitions(text: str) -> Iterator[tuple[str, str | None]]:
    for found in _DEFINED.finditer(text):
        yield found["short"].strip(" ,–-"), _name_before(text[: found.start()].rstrip(" .("))
    for found in _ABBREVIATED.finditer(text):
        name = _name_before(text[: found.start()].rstrip())
        if name and _abbreviates(found["short"], name):
            yield found["short"], name
    for found in _LISTED.finditer(text):
        if _abbreviates(found["short"], found["full"]):
            yield found["short"], found["full"]


def _spoken_of(tokens: tuple[Token, ...], found: tuple[Found, ...]) -> dict[str, str]:
    """Bodies whose name the text has in full, or its end (`… za borbu protiv trgovine ljudima`)."""
    bodies: dict[str, str] = {}
    for phrase in found:
        if phrase.kind == NAME:
            for spelling in by_key()[tuple(t.stem for t in tokens[phrase.start : phrase.end])]:
                if spelling.kind in IN_FULL:
                    bodies.setdefault(spelling.institution.id, spelling.institution.name)
    stems = [token.stem for token in tokens]
    different, joined = set(stems), " ".join(stems)
    for tail, body in _tails():
        if tail[1] in different and body.id not in bodies and " ".join(tail) in joined:
            bodies[body.id] = body.name
    return bodies


@cache
def _short_spellings() -> tuple[tuple[Spelling, ...], ...]:
    """The short forms of the list that are spelled alike, group by group."""
    groups = (tuple(s for s in spellings if s.kind == "short") for spellings in by_key().values())
    return tuple(group for group in groups if group)


@cache
def _tails() -> tuple[tuple[tuple[str, ...], Institution], ...]:
    """What follows the short form in the name of a body, where it says what the body is for."""
    found = []
    for spelling in (spelling for group in _short_spellings() for spelling in group):
        key = key_of_text(spelling.text)
        full = key_of_text(spelling.institution.name)
        if full[: len(key)] == key and len(full) >= len(key) + _TELLING:
            found.append((full[len(key) :], spelling.institution))
    return tuple(found)


@lru_cache(maxsize=16)
def _find(text: str, country: str | None) -> tuple[tuple[str, str], ...]:
    latin = to_latin(text)
    bodies = {
        number: name
        for number, name in _spoken_of(*read_phrases(latin)).items()
        if country is None or distance(country, institutions()[number].country) is not None
    }
    names: dict[str, str] = {}
    for short, full in _definitions(latin):
        # a footnote defines the short form away from the name: the one body mentioned that begins so
        begins = [name for name in bodies.values() if fold(name).startswith(fold(short) + " ")]
        name = full if full and fold(full).startswith(fold(short)[:3]) else begins[0] if len(begins) == 1 else full
        if name and fold(name) != fold(short):
            names.setdefault(short, name)
    for spellings in _short_spellings():
        known = [s for s in spellings if s.institution.id in bodies]
        if len(known) == 1:
            names.setdefault(known[0].text, bodies[known[0].institution.id])
    return tuple(names.items())


def find_short_names(text: str, country: str | None = None) -> dict[str, str]:
    """Find the short forms that a document makes clear.

    Args:
        text: of the document, any script, lines separated by `\\n`.
        country: the plan's country, so that bodies of others are left out.

    Returns:
        Short form to full name, in Latin: those it defines (`u daljem tekstu`, a bracket or a list of abbreviations),
        and short forms of the list (`Savet`) where the text has the full name or what the name is about.
    """
    return dict(_find(text, country))
