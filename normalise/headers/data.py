"""The header words of `data/columns.json`, and how printed ones are compared with them."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import Any, TypeVar

from normalise.files import read_data
from normalise.months import month_names
from normalise.script import fold

WORDS = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")
"""The words of a header."""
_BETWEEN = re.compile(r"[\W_]+")

START = 3
"""Letters by which headers that are known word for word are told from most other texts."""

T = TypeVar("T")


@lru_cache(maxsize=1)
def header_words() -> dict[str, Any]:
    """The words of `data/columns.json`, with the tables by which they are looked up."""
    data = {**read_data("columns")}
    data["whole"] = {tight(p): field for field, printed in data["printed"].items() for p in printed}
    data["starts"] = {printed[:START] for printed in data["whole"]}
    stems = [(stem.split(), field) for field, stems in data["stems"].items() for stem in stems]
    data["pairs"] = [
        (one, other, field)
        for first, second, field in data["pairs"]
        for one, other in product(first.split("|"), second.split("|"))
    ]
    data["stems_by_start"] = _by_start((stem[0], (stem, field)) for stem, field in stems)
    data["pair_stems"] = _by_start((stem, stem) for stem in {stem for pair in data["pairs"] for stem in pair[:2]})
    data["head_stems"] = tuple(data["heads"])
    data["generic_set"] = {tight(word) for word in data["generic"]}
    data["of_year_map"] = {tight(word): field for field, words in data["of_year"].items() for word in words}
    data["naming_set"] = {tight(words) for words in data["naming"]}
    data["decided_set"] = {tight(word) for word in data["decided"]}
    data["form_head_sets"] = {side: {tight(w) for w in words} for side, words in data["form_heads"].items()}
    data["listed"], data["following"] = {*data["listed"]}, tuple(data["following"])
    data["mark_set"] = {tight(word) for word in (*data["marks"], *month_names())}
    for name in ("announcing", "listing", "narrative_words"):
        data[name] = tuple(f"{words} " for words in data[name])
    data["plan_words"] = tuple(f" {words}" for words in data["plan_words"])
    data["sum"] = re.compile(f"(?:{'|'.join(map(re.escape, data['sums']))})(?![^\\W\\d_])")
    data["caption"] = re.compile(f"(?:{'|'.join(data['captions'])})\\.?(?: br\\.?)? ?(?:\\d|[ivx]+\\b)")
    data["note"] = re.compile(f"(?:{'|'.join(data['notes'])}) ?:")
    data["joints"] = re.compile(f"[,;/–-]|\\s(?:{'|'.join(data['joining'])})\\s")
    data["beside_set"], data["relative"] = {*data["setting_beside"]}, tuple(data["relative"])
    data["part_map"] = {tight(word): part for part, words in data["parts"].items() for word in words}
    return data


def _by_start(stems: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    """What belongs to beginnings of words by their first two letters: few of many are to be compared with a word."""
    found: dict[str, list[T]] = {}
    for stem, entry in stems:
        found.setdefault(stem[:2], []).append(entry)
    return found


@lru_cache(maxsize=4096)
def tight(text: str) -> str:
    """Letters and digits only, folded: how headers are compared whole, whatever the line breaks."""
    return _BETWEEN.sub("", fold(text))
