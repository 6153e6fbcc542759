"""The known institutions (`data/institutions.json`) and every way of writing their names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from normalise.files import read_data
from normalise.parties.tokens import Token, reader, tokenise, words

Kind = Literal["name", "alias", "other case", "short", "abbreviation", "misread", "bare"]
IN_FULL: tuple[Kind, ...] = ("name", "alias", "other case")
"""The kinds of spellings that are whole names."""


@dataclass(frozen=True, slots=True, eq=False)
class Institution:
    """A body of the list; there is one value for each, so two are equal only if they are the same.

    `country` is `RS`, `BA`, `BA-FBIH`, `BA-FBIH-TK` (a canton), `BA-RS`, `BA-KS`, `ME`, `HR`, `XK`, `INT` or `*`
    (anywhere); `valid` says from or until when it existed, where known.
    """

    id: str
    name: str
    country: str
    level: str
    valid: str | None = None

    @property
    def is_group(self) -> bool:
        """Whether it is a kind of body (`jedinice lokalne samouprave`) and not one body."""
        return self.level == "group"


_OF_ONE_PLACE = ("municipality", "county")
"""Levels whose names nobody follows by that of the country."""


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """One way of writing an institution: its text, and how it relates to the name.

    `short` is a short form that only the document can make clear (`Savet`), `bare` the name without its country
    (`Ministarstvo pravde` for `Ministarstvo pravde Bosne i Hercegovine`), `misread` a known misprint, `other case` a
    name to compare with and not to show (`Ministarstvo za pravde`).
    """

    text: str
    institution: Institution
    kind: Kind


@cache
def _entries() -> tuple[dict[str, Any], ...]:
    entries: Any = read_data("institutions")
    return tuple(entries)


@cache
def institutions() -> dict[str, Institution]:
    """Every known institution by its id."""
    return {e["id"]: Institution(e["id"], e["name"], e["country"], e["level"], e.get("valid")) for e in _entries()}


@cache
def abbreviations() -> frozenset[str]:
    """Every word that is an abbreviation, as printed."""
    found = {part for e in _entries() for text in e.get("abbreviations", ()) for part in text.split()}
    found |= {part for texts in words()["countries"].values() for text in texts for part in text.split()}
    return frozenset(word for word in found if sum(c.isupper() for c in word) > 1)


def _country_variants(text: str, country: str) -> Iterator[tuple[str, bool]]:
    """The text with its country written in every way; the flag says that the country was left out."""
    phrases = words()["countries"].get(country, ())
    for phrase in sorted(phrases, key=len, reverse=True) if text.endswith(tuple(phrases)) else ():
        if f" {text}".endswith(f" {phrase}"):
            stem = text[: -len(phrase)].rstrip()
            yield from ((f"{stem} {other}", False) for other in phrases if other != phrase)
            if len(stem.split()) > 1:
                yield stem, True
            return
    yield from ((f"{text} {phrase}", False) for phrase in phrases)


@cache
def _ministry() -> re.Pattern[str]:
    """A ministry and its matters, with `za` before them or without; no `Ministarstvo nadležno za …`."""
    others = "|".join(words()["no_matters"])
    return re.compile(rf"(.*?{words()['ministry']} )(za )?(?!(?:{others})\b)(?=[^\W\d_])(.*)", re.I)


def _other_case(text: str) -> str | None:
    """`Ministarstvo za privredu` as `Ministarstvo privredu`, and the other way round: stems do not tell the cases."""
    found = _ministry().match(text)
    if found is None or not (found[2] or found[3][0].islower()):
        return None
    return found[1] + ("" if found[2] else "za ") + found[3]


@cache
def spellings() -> tuple[Spelling, ...]:
    """Every spelling of every institution, canonical names first."""
    found: list[Spelling] = []
    bare: list[Spelling] = []
    for entry in _entries():
        body = institutions()[entry["id"]]
        found.append(Spelling(body.name, body, "name"))
        found += [Spelling(text, body, "alias") for text in entry.get("aliases", ())]
        found += [Spelling(text, body, "abbreviation") for text in entry.get("abbreviations", ())]
        found += [Spelling(text, body, "short") for text in entry.get("short", ())]
        found += [Spelling(text, body, "misread") for text in entry.get("seen_as", ())]
        if body.level in _OF_ONE_PLACE:
            continue
        for text in (body.name, *entry.get("aliases", ()), *entry.get("short", ())):
            for variant, left_out in _country_variants(text, body.country):
                if left_out and entry.get("full_only"):
                    continue  # towns have a `Turistička organizacija` too
                (bare if left_out else found).append(Spelling(variant, body, "bare" if left_out else "alias"))
        for text in entry.get("abbreviations", ()):
            found += [
                Spelling(variant, body, "abbreviation" if not left_out else "bare")
                for variant, left_out in _country_variants(text, body.country)
                if not left_out
            ]
    return tuple(found + bare)


@cache
def _other_cases() -> tuple[Spelling, ...]:
    """The names of ministries with `za` or without it, where the list has them the other way."""
    known = [s for s in spellings() if s.kind in ("name", "alias") and s.institution.level != "group"]
    return tuple(Spelling(other, s.institution, "other case") for s in known if (other := _other_case(s.text)))


def key_of(tokens: Sequence[Token]) -> tuple[str, ...]:
    """What spellings are compared by."""
    return tuple([token.stem for token in tokens])


def key_of_text(text: str) -> tuple[str, ...]:
    """What a spelling is compared by."""
    parts = text.split(" ")
    if text.replace(" ", "").isalnum() and "" not in parts:  # most names: words alone
        read_word = reader(abbreviations())
        return tuple([read_word(part)[0] for part in parts])
    return key_of(tokenise(text, abbreviations()))


@cache
def commas_of() -> dict[tuple[str, ...], frozenset[int]]:
    """For each spelling with commas, by its key, the words that a comma may stand before."""
    places: dict[tuple[str, ...], frozenset[int]] = {}
    for spelling in (*spellings(), *_other_cases()):
        if "," in spelling.text:
            tokens = tokenise(spelling.text, abbreviations())
            own = frozenset(at for at, token in enumerate(tokens) if "," in token.gap)
            places[key_of(tokens)] = places.get(key_of(tokens), frozenset()) | own
    return places


@cache
def by_key() -> dict[tuple[str, ...], tuple[Spelling, ...]]:
    """Every spelling by the stems of its words; several institutions may share one."""
    index: dict[tuple[str, ...], list[Spelling]] = {}
    _add_to(index, [(key_of_text(spelling.text), spelling) for spelling in spellings()])
    others = [(key_of_text(spelling.text), spelling) for spelling in _other_cases()]
    _add_to(index, [(key, spelling) for key, spelling in others if key not in index])
    return {key: tuple(own) for key, own in index.items()}


def _add_to(index: dict[tuple[str, ...], list[Spelling]], rows: Sequence[tuple[tuple[str, ...], Spelling]]) -> None:
    for key, spelling in rows:
        own = index.setdefault(key, [])
        if all(other.institution.id != spelling.institution.id for other in own):
            own.append(spelling)
