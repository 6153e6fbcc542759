"""Printed column headers to the fields of the model: `Institucija nadležna za provođenje` is responsible.

The words live in `data/columns.json`. A header is matched whole first, then as a question, then by pairs of
words, then by the word that stands first in it. Headers that say little alone (`Iznos`, `2022`, `I`) take the
field of the header above them.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, TypeVar

from normalise.script import fold

T = TypeVar("T")

EXACT, PAIR, STEM, LATER_STEM, INHERITED = 1.0, 0.9, 0.75, 0.4, 0.7
"""How sure a match is, by the way it was made."""
SHORTEST_STEM = 4
"""Letters: shorter beginnings are not looked for in words that a narrow column broke."""
MAX_HEADER = 160
"""Characters: longer text is no header."""

_YEAR = re.compile(r"\b(20\d\d)\b")
_MONEY = re.compile(r"(?i)\b(?:rsd|din\w*|km|bam|eur\w*|hrk|kn|kun\w*)\b|€")
_WORDS = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Header:
    """What a column holds.

    `field` is a field of the model (see the data file), None where the words are unknown; `part` says
    which part of the field (start, end, amount, source); `year` is the year a column stands for, `unit`
    the printed words that may name currency and scale; `certainty` is 0 to 1.
    """

    field: str | None
    part: str | None = None
    year: int | None = None
    unit: str | None = None
    certainty: float = 0.0


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    text = files("normalise").joinpath("data/columns.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    data["whole"] = {tight(p): field for field, printed in data["printed"].items() for p in printed}
    stems = [(stem.split(), field) for field, stems in data["stems"].items() for stem in stems]
    data["stems_by_start"] = _by_start((stem[0], (stem, field)) for stem, field in stems)
    data["pair_stems"] = _by_start((stem, stem) for stem in {stem for pair in data["pairs"] for stem in pair[:2]})
    data["head_stems"] = tuple(data["heads"])
    data["generic_set"] = {tight(word) for word in data["generic"]}
    data["of_year_set"] = {tight(word) for word in data["of_year"]}
    data["naming_set"] = {tight(words) for words in data["naming"]}
    data["mark_set"] = {tight(word) for word in data["marks"]}
    for name in ("announcing", "listing", "narrative_words"):
        data[name] = tuple(f"{words} " for words in data[name])
    data["plan_words"] = tuple(f" {words}" for words in data["plan_words"])
    data["sum"] = re.compile(f"(?:{'|'.join(map(re.escape, data['sums']))})(?![^\\W\\d_])")
    data["part_map"] = {tight(word): part for part, words in data["parts"].items() for word in words}
    return data


def _by_start(stems: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    """What belongs to beginnings of words by their first two letters: few of many are to be compared with a word."""
    found: dict[str, list[T]] = {}
    for stem, entry in stems:
        found.setdefault(stem[:2], []).append(entry)
    return found


def tight(text: str) -> str:
    """Letters and digits only, folded: how headers are compared whole, whatever the line breaks."""
    return re.sub(r"[\W_]+", "", fold(text))


_told: ContextVar[tuple[tuple[str, str], ...]] = ContextVar("headers of the format in force", default=())


@contextmanager
def told_headers(headers: Mapping[str, str]) -> Iterator[None]:
    """Within the block, these printed headers name these fields before all known words."""
    token = _told.set(tuple((tight(printed), field) for printed, field in headers.items()))
    try:
        yield
    finally:
        _told.reset(token)


def is_header(text: str) -> bool:
    """Whether the text is a header that is known word for word."""
    return 0 < len(text) <= MAX_HEADER and _match_whole(text, _told.get()) is not None


def match_words(text: str) -> tuple[str | None, float]:
    """The field a single header names and how sure that is; (None, 0) for unknown words."""
    return _match_words(text, _told.get())


@lru_cache(maxsize=4096)
def _match_words(text: str, told: tuple[tuple[str, str], ...]) -> tuple[str | None, float]:
    if not text.strip() or len(text) > MAX_HEADER:
        return None, 0.0
    whole = _match_whole(text, told)
    if whole:
        return whole, EXACT
    words = _WORDS.findall(fold(text))
    asked = _match_question(words)
    if asked:
        return asked, PAIR
    paired = _match_pair(words)
    if paired:
        return paired, PAIR
    stems = _data()["stems_by_start"]
    ranks = [
        (field == "number" and at > 0, at, -sum(map(len, stem)), field)
        for at, word in enumerate(words)
        for stem, field in stems.get(word[:2], ())
        if _starts(words, at, stem)
    ]
    if ranks:
        _, at, _, field = min(ranks)
        return field, STEM if all(_is_weak(w) for w in words[:at]) else LATER_STEM
    glued = tight(text)  # a word broken by a narrow column
    joined = (("".join(stem), field) for stem, field in stems.get(glued[:2], ()))
    length, found = max(((len(stem), field) for stem, field in joined if glued.startswith(stem)), default=(0, ""))
    return (found, STEM) if length > SHORTEST_STEM else (None, 0.0)


def _match_whole(text: str, told: tuple[tuple[str, str], ...]) -> str | None:
    """The field of a header that is known word for word, what stands in brackets and figures aside."""
    glued, whole = tight(text), _data()["whole"]
    for printed, field in told:
        if printed == glued:
            return field
    found: str | None = whole.get(glued) or whole.get(tight(re.sub(r"\(.*?\)|\d+", "", text)))
    return found


def _match_pair(words: Sequence[str]) -> str | None:
    """The field of two words that stand in a header together.

    What stands before them decides where it is a noun that they only describe: `Rok ključnih aktivnosti`.
    """
    data = _data()
    head = next((i for i, w in enumerate(words) if w.startswith(data["head_stems"])), len(words))
    places: dict[str, int] = {}
    for i, word in enumerate(words):
        for stem in data["pair_stems"].get(word[:2], ()):
            if word.startswith(stem):
                places.setdefault(stem, i)
    for first, second, field in data["pairs"]:
        both = first in places and second in places
        if both and (min(places[first], places[second]) <= head or field in data["of_indicator"]):
            return str(field)
    return None


def _match_question(words: Sequence[str]) -> str | None:
    """The field that a header asks for: `Ko će to uraditi?`, `Do kada`, `Kako ćemo znati da smo uspjeli`."""
    for start, later, field in _data()["questions"]:
        first = start.split()
        if list(words[: len(first)]) == first and any(w.startswith(later) for w in words[len(first) - 1 :]):
            return str(field)
    return None


def _is_weak(word: str) -> bool:
    """Whether the word says nothing of what a column holds, so that the next one decides: `Naziv`, `Planirane`."""
    weak: dict[str, list[str]] = _data()["weak"]
    return word in weak["whole"] or word.startswith(tuple(weak["beginnings"]))


def _starts(words: Sequence[str], at: int, stem: Sequence[str]) -> bool:
    """Whether the words from `at` begin with the parts of the stem; two letters must be the whole word."""
    if at + len(stem) > len(words):
        return False
    return all(w == s if len(s) <= 2 else w.startswith(s) for w, s in zip(words[at:], stem, strict=False))


def match_header(path: tuple[str, ...]) -> Header:
    """What a column holds, from its headers: the uppermost first, its own last.

    Args:
        path: printed texts, e.g. `("Finansijska sredstva", "Iznos")`; empty texts are passed over.
    """
    return _match_header(path, _told.get())


@lru_cache(maxsize=4096)
def _match_header(path: tuple[str, ...], told: tuple[tuple[str, str], ...]) -> Header:
    """As `match_header`; `told` is part of the key under which readings are kept."""
    del told
    path = tuple(text for text in path if text.strip())
    if not path:
        return Header(None)
    leaf, parents, unit = path[-1], path[:-1], " ".join(path)
    own, certainty = match_words(leaf)
    above, sure = _field_above(parents)
    if own == "number" and above == "resources":  # `Proračun | Oznaka`: a budget code beside its amount
        own = None
    year, part = _year(leaf), _part(leaf) or (_date_part(leaf) if own == "deadline" else None)
    if (
        own is None and above == "deadline" and year is not None and _is_generic(leaf)
    ):  # a column per year, to be marked
        return Header("deadline", "mark", year, unit, sure)
    if tight(leaf) in _data()["mark_set"] and above in {None, "deadline"} and parents:
        years = [y for p in path if (y := _year(p))]
        if years or above:
            return Header("deadline", "mark", years[-1] if years else None, unit, STEM)
    if above and (own is None or _is_generic(leaf) or (part and above in {"deadline", "resources"})):
        field = "target" if above == "indicator" and year is not None else above
        return Header(field, part, year, unit, sure if own else min(sure, INHERITED))
    if own == "goal" and year is not None and tight(re.sub(r"\d+", "", leaf)) in _data()["of_year_set"]:  # `Cilj 2026`
        return Header("target", None, year, unit, certainty)
    if own is None and _MONEY.search(leaf) and (year is not None or part == "amount" or _names_value(leaf)):
        return Header("resources", part, year, unit, STEM)
    return Header(own, part, year, unit, certainty)


def _names_value(leaf: str) -> bool:
    """Whether the words beside a currency say nothing but that it is a value: `Vrijednost (EUR)`, `Ukupno potrebno`."""
    words = _WORDS.findall(fold(_MONEY.sub(" ", leaf)))
    return "".join(words) in _data()["generic_set"] or all(map(_is_weak, words))


def _field_above(parents: Sequence[str]) -> tuple[str | None, float]:
    """The field that the headers above a column name, the surest and nearest; those that say little aside."""
    telling = [p for p in parents if tight(p) not in _data()["generic_set"]] or parents
    matches = [(sure, i, field) for i, (field, sure) in enumerate(map(match_words, telling)) if field]
    return (max(matches)[2], max(matches)[0]) if matches else (None, 0.0)


def _is_generic(leaf: str) -> bool:
    """Whether a header says little alone: `Iznos`, `2022`, `U godini`."""
    return tight(leaf) in _data()["generic_set"] or tight(re.sub(r"\d+|\bgodin\w*|\bu\b", "", fold(leaf))) == ""


def _year(text: str) -> int | None:
    """The one year that a header names, or None; a narrow column may break it where it stands alone (`202`, `5.`)."""
    alone = not any(map(str.isalpha, text))
    years = set(_YEAR.findall("".join(text.split()) if alone else text))
    return int(years.pop()) if len(years) == 1 else None


def _part(text: str) -> str | None:
    """Which part of its field a header names, what stands in brackets aside."""
    parts: dict[str, str] = _data()["part_map"]
    return parts.get(tight(text)) or parts.get(tight(re.sub(r"\(.*?\)", "", text)))


def _date_part(text: str) -> str | None:
    """Whether a header of deadlines names their start or their end: `Datum početka obaveze`, `Kraj aktivnosti`."""
    words, beginnings = _WORDS.findall(fold(text)), _data()["date_parts"]
    found = {part for part, stems in beginnings.items() if any(w.startswith(tuple(stems)) for w in words)}
    openers: dict[str, str] = _data()["date_openers"]
    return found.pop() if len(found) == 1 else openers.get(words[0]) if words and not found else None


def is_plan_word(text: str) -> bool:
    """Whether a heading only announces the plan or a table (`PLAN AKTIVNOSTI`, `Tabela 2`)."""
    words = _WORDS.findall(fold(text))
    folded = " ".join(words)
    if f"{folded} ".startswith(_data()["announcing"]):
        return True
    if len(words) > 1 and all(word in _data()["parts_of_plan"] for word in words):  # `Ciljevi, mere i aktivnosti`
        return True
    return any(phrase in f" {folded}" for phrase in _data()["plan_words"])


def names_sum(text: str) -> bool:
    """Whether a row that begins with the text holds sums (`Ukupno`, `Međuzbir za meru 1.1`)."""
    return _data()["sum"].match(fold(text)) is not None


def only_names(text: str) -> bool:
    """Whether a header only says that its cells name or describe something: `Opis`, `Naziv`."""
    return tight(text) in _data()["naming_set"]


def names_outcome(text: str) -> bool:
    """Whether a header names what comes of an activity: `Očekivani rezultat`."""
    return any(word.startswith(tuple(_data()["outcomes"])) for word in _WORDS.findall(fold(text)))


def names_measures(text: str) -> bool:
    """Whether a heading announces measures or activities that follow as numbered headings; no table of contents."""
    folded = " ".join(_WORDS.findall(fold(text)))
    if f"{folded} ".startswith(_data()["listing"]):
        return False
    return is_plan_word(text) or f"{folded} ".startswith(_data()["narrative_words"])
