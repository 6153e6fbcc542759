"""What a column holds, from its headers of one level or several.

Headers that say little alone (`Iznos`, `2022`, `I`) take the field of the header above them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from normalise.headers.data import WORDS, header_words, tight
from normalise.headers.phrases import names_part_of_year
from normalise.headers.words import MAX_LEVELS, STEM, headers_told, is_weak, match_words
from normalise.letters import SMALL
from normalise.money.currency import CURRENCY
from normalise.script import fold

INHERITED = 0.7
"""How sure a field is that is only the header's above."""

OF_A_YEAR = {"resources"}
"""Fields whose columns stand below the year that they are for."""

KINDS = {
    **dict.fromkeys(("activity", "measure", "task"), "activity"),
    **dict.fromkeys(("responsible", "partners"), "responsible"),
    **{field: field for field in ("deadline", "resources", "indicator", "risks")},
}
"""The fields that one header may name beside each other; those of one kind are no two things."""
WHO_WHEN_HOW_MUCH = {"responsible", "deadline", "resources"}
"""Kinds of which one is named in such a header."""
_BESIDE = re.compile(r"[,;/(|+&]|\s[–-]\s|\s(?:i|te)\s")

_YEAR = re.compile(r"\b(20\d\d)\b")
_COUNTED = re.compile(rf"^\W*(?:\d{{1,2}}[.)]|[{SMALL}]\))\s+(?=\D)")
_MONEY = re.compile(rf"(?<![a-z0-9]){CURRENCY}")
_MONEY_ASIDE = re.compile(rf"\((?:[^()]*[^()a-z0-9])?{CURRENCY}[^()]*\)")
_KILOMETRES = re.compile(r"\b(?:km|км)\b")
"""As the currency is not written."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a column holds.

    `field` is a field of the model (see the data file), None where the words are unknown; `part` says
    which part of the field (start, end, amount, source); `year` is the year a column stands for, `unit`
    the printed words that may name currency and scale; `certainty` is 0 to 1; `others` are further fields that the
    words name (`Nosilac i rok`), "" for one unknown.
    """

    field: str | None
    part: str | None = None
    year: int | None = None
    unit: str | None = None
    certainty: float = 0.0
    others: tuple[str, ...] = ()


def match_header(path: tuple[str, ...]) -> Header:
    """What a column holds, from its headers: the uppermost first, its own last.

    Args:
        path: printed texts, e.g. `("Finansijska sredstva", "Iznos")`; empty texts are passed over.
    """
    return _match_header(path, headers_told())


@lru_cache(maxsize=4096)
def _match_header(path: tuple[str, ...], told: tuple[tuple[str, str], ...]) -> Header:
    """As `match_header`; `told` is part of the key under which readings are kept."""
    del told
    path = tuple(text for text in path if text.strip())
    if not path:
        return Header(None)
    header = _match_leaf(path)
    others = _other_fields(path[-1], header.field)
    return replace(header, others=others) if others else header


def _match_leaf(path: tuple[str, ...]) -> Header:
    leaf, parents, unit = path[-1], path[:-1], " ".join(path)
    own, certainty = match_words(leaf)
    above, sure = _field_above(parents)
    if own == "number" and above == "resources":  # `Proračun | Oznaka`: a budget code beside its amount
        own = None
    of_deadline = (own or above) == "deadline"
    part = _part(leaf) or (_date_part(path) if of_deadline else None)
    year = _year(leaf) or (_year_above(parents) if (own or above) in OF_A_YEAR else None)
    if own is None and above == "deadline" and year is not None and _is_generic(leaf):  # a column a year, to be marked
        return Header("deadline", "mark", year, unit, sure)
    if names_part_of_year(leaf) and above in {None, "deadline"} and parents:
        years = [y for p in path if (y := _year(p))]
        if years or above:
            return Header("deadline", "mark", years[-1] if years else None, unit, STEM)
    if above == "responsible" and own is None and tight(leaf) in header_words()["beside"]:  # `Nosioci | Ostali`
        return Header("partners", None, None, unit, sure)
    if above and (own is None or _is_generic(leaf) or (part and above in {"deadline", "resources"})):
        field = "target" if above == "indicator" and year is not None else above
        return Header(field, part, year, unit, sure if own else min(sure, INHERITED))
    if year is not None and (of_year := _field_of_year(leaf)):
        return Header(of_year, None, year, unit, max(certainty, STEM))
    if own is None or (own == "deadline" and year is not None):  # `2026. godina (KM)` is no time
        money = _money(leaf)
        if money and (year is not None or part == "amount" or _names_value(leaf) or _MONEY_ASIDE.search(money)):
            return Header("resources", part, year, unit, STEM)
    return Header(own, part, year, unit, certainty)


def match_label(text: str) -> Header:
    """What a form's label says of its value; a number or letter before it only counts them: `5. Pokazatelji`."""
    return match_header((_COUNTED.sub("", text),))


def _other_fields(leaf: str, field: str | None) -> tuple[str, ...]:
    """Who, when, for how much and what, as far as a header names it beside its field: `Nosilac i rok`.

    What is done stands first: further on it is what others are of, as in `Nosilac mere i aktivnosti`.
    """
    kind = KINDS.get(field or "")
    parts = [p for p in _BESIDE.split(fold(leaf)) if p.strip(" )")] if kind and len(leaf) <= MAX_LEVELS else []
    if len(parts) < 2 or tight(leaf) in header_words()["whole"]:
        return ()
    found = [_field_beside(part, first=i == 0) for i, part in enumerate(parts)]
    kinds = {KINDS.get(name, "") for name in found}
    if kind not in kinds or len(kinds - {""}) < 2 or kinds.isdisjoint(WHO_WHEN_HOW_MUCH):
        return ()
    return tuple(dict.fromkeys(name for name in found if KINDS.get(name) != kind))


def _field_beside(part: str, first: bool) -> str:
    """The field that a part of a header names; "" where it is none that stands beside others."""
    field, certainty = match_words(part.strip(" )"))
    known = field in KINDS and certainty >= STEM and (first or KINDS[field] != "activity")
    return field if field and known else ""


def _year_above(parents: Sequence[str]) -> int | None:
    """The year of the nearest header above that names one: `2025 | Budžet`."""
    return next((year for text in reversed(parents) if (year := _year(text))), None)


def _money(leaf: str) -> str:
    """The header folded, where a currency stands in it; else ""."""
    folded = fold(leaf)
    return folded if _MONEY.search(folded) and not _KILOMETRES.search(leaf) else ""


def _names_value(leaf: str) -> bool:
    """Whether the words beside a currency say nothing but that it is a value: `Vrijednost (EUR)`, `Ukupno potrebno`."""
    words = WORDS.findall(_MONEY.sub(" ", fold(leaf)))
    generic: set[str] = header_words()["generic_set"]
    return "".join(words) in generic or all(is_weak(word) or word in generic for word in words)


def _field_above(parents: Sequence[str]) -> tuple[str | None, float]:
    """The field that the headers above a column name, the surest and nearest; those that say little aside."""
    telling = [p for p in parents if tight(p) not in header_words()["generic_set"]] or parents
    matches = [(sure, i, field) for i, (field, sure) in enumerate(map(match_words, telling)) if field]
    return (max(matches)[2], max(matches)[0]) if matches else (None, 0.0)


def _is_generic(leaf: str) -> bool:
    """Whether a header says little alone: `Iznos`, `2022`, `U godini`."""
    return tight(leaf) in header_words()["generic_set"] or tight(re.sub(r"\d+|\bgodin\w*|\bu\b", "", fold(leaf))) == ""


def _field_of_year(leaf: str) -> str | None:
    """The field of a header that says nothing but what is or is to be in a year: `Stanje 2021`, `Cilj 2026`."""
    fields: dict[str, str] = header_words()["of_year_map"]
    return fields.get(tight(re.sub(r"\d+", "", leaf)))


def _year(text: str) -> int | None:
    """The one year that a header names, or None; a narrow column may break it where it stands alone (`202`, `5.`)."""
    alone = not any(map(str.isalpha, text))
    years = set(_YEAR.findall("".join(text.split()) if alone else text))
    return int(years.pop()) if len(years) == 1 else None


def _part(text: str) -> str | None:
    """Which part of its field a header names, what stands in brackets aside."""
    parts: dict[str, str] = header_words()["part_map"]
    return parts.get(tight(text)) or parts.get(tight(re.sub(r"\(.*?\)", "", text)))


def _date_part(path: Sequence[str]) -> str | None:
    """Whether headers of deadlines name their start or their end, the lowest that does: `Datum početka | Mjesec`."""
    return next((part for text in reversed(path) if (part := _date_part_of(text))), None)


def _date_part_of(text: str) -> str | None:
    """Whether a header names the start or the end of what it speaks of: `Datum početka obaveze`, `Kraj aktivnosti`."""
    words, beginnings = WORDS.findall(fold(text)), header_words()["date_parts"]
    found = {part for part, stems in beginnings.items() if any(w.startswith(tuple(stems)) for w in words)}
    if found and not {*header_words()["date_spans"]}.isdisjoint(words):  # `Rok (početak, kraj)`
        return None
    openers: dict[str, str] = header_words()["date_openers"]
    return found.pop() if len(found) == 1 else openers.get(words[0]) if words and not found else None
