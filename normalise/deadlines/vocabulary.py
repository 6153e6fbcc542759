"""The words of deadlines, from normalise/data/deadlines.json, ready to be looked up.

Words are compared by their key, which `fold` gives.
"""

from functools import cache, lru_cache
from itertools import product
from typing import Any, NamedTuple

from normalise.files import read_data
from normalise.script import fold

# Spellings of Roman numerals 1-12; l, 1 and | are how scans give I, and H is the Cyrillic Х read by sound.
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LOOKALIKES = {"I": "Il1|", "V": "V", "X": "XH"}


class Word(NamedTuple):
    """What a word can be: its kind (month, unit, do …) and its value (4, quarter …; empty where there is none)."""

    kind: str
    value: int | str


class Phrase(NamedTuple):
    """A fixed phrase: for each place the keys it allows (None: the rest of the clause) and whether it may be absent.

    `second` are the keys that its second word must have; empty where there is no such word.
    """

    kind: str
    value: str
    places: tuple[tuple[frozenset[str] | None, bool], ...]
    second: frozenset[str]


@cache
def load_data() -> dict[str, Any]:
    """Read normalise/data/deadlines.json."""
    return read_data("deadlines")


def expand_forms(entry: str) -> set[str]:
    """Give the keys of all forms of an entry: `stem:class` is the stem with every ending of the declension.

    A text without the letter writes `đ` as dj, or drops its stroke.
    """
    stem, _, declension = entry.partition(":")
    forms = [stem + ending for ending in load_data()["declensions"][declension]] if declension else [stem]
    return {fold(written) for form in forms for written in (form, form.replace("đ", "d"))}


@cache
def words() -> dict[str, Word]:
    """All known words by key; an abbreviation's key keeps its dot. The first meaning in the data file wins."""
    found: dict[str, Word] = {}
    for kind, values in load_data()["words"].items():
        for value, entries in values.items():
            word = Word(kind, int(value) if value.lstrip("-").isdigit() else value)
            for entry in entries:
                for key in sorted(expand_forms(entry)):
                    found.setdefault(key, word)
    return found


@cache
def romans() -> dict[str, int]:
    """Roman numerals as they are printed and as they are misread; capitals, and small letters where certain."""
    found: dict[str, int] = {}
    for number, roman in enumerate(_ROMANS, 1):
        for letters in product(*(_LOOKALIKES[letter] for letter in roman)):
            spelling = "".join(letters)
            if not spelling.isdigit() and spelling not in ("l", "|", "H"):
                found.setdefault(spelling, number)
        if number not in (1, 5, 10):  # i, v and x are other words
            found[roman.lower()] = number
    return found


@cache
def phrases() -> dict[str, tuple[Phrase, ...]]:
    """Fixed phrases by the key of their first word, longest first."""
    found: dict[str, list[Phrase]] = {}
    for name, lines in load_data()["phrases"].items():
        kind, _, value = name.partition(" ")
        for line in lines:
            places = _read_places(line)
            for start, (keys, optional) in enumerate(places):
                for key in sorted(keys or ()):
                    found.setdefault(key, []).append(_phrase(kind, value, places[start:]))
                if not optional:
                    break
    return {key: tuple(sorted(set(group), key=_length, reverse=True)) for key, group in found.items()}


def _phrase(kind: str, value: str, places: list[tuple[frozenset[str] | None, bool]]) -> Phrase:
    first, second, *_ = *places, (None, True), (None, True)
    certain = second[0] if not first[1] and not second[1] else None
    return Phrase(kind, value, tuple(places), certain or frozenset())


@cache
def phrase_words() -> frozenset[str]:
    """Keys of all words in fixed phrases: not to be mended into others."""
    return frozenset(
        key for group in phrases().values() for phrase in group for keys, _ in phrase.places for key in keys or ()
    )


def _length(phrase: Phrase) -> tuple[int, tuple[str, ...]]:
    return len(phrase.places), tuple(sorted(key for keys, _ in phrase.places for key in keys or ()))


def _read_places(line: str) -> list[tuple[frozenset[str] | None, bool]]:
    places: list[tuple[frozenset[str] | None, bool]] = []
    for place in _split_places(line):
        optional = place.startswith("[")
        place = place.strip("[]")
        if place == "<rest>":
            places.append((None, optional))
        else:
            keys = frozenset(key for entry in place.split("|") for key in expand_forms(entry))
            places.append((keys, optional))
    return places


def _split_places(line: str) -> list[str]:
    """Split at spaces; brackets with several words inside give one optional place for each."""
    places = []
    inside = False
    for word in line.split():
        inside = inside or word.startswith("[")
        places.append(f"[{word.strip('[]')}]" if inside else word)
        inside = inside and not word.endswith("]")
    return places


@lru_cache(maxsize=4096)
def known_set(name: str) -> frozenset[str]:
    """Give a flat list of the data file (`filler`, `joiners`, `after_words.day_words` …) as keys of all its forms."""
    data: Any = load_data()
    for part in name.split("."):
        data = data[part]
    return frozenset(key for entry in data for key in expand_forms(entry))
