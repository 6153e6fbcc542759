"""What speaks against the way a cell was parted into items, or not parted."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from extract.placed import PlacedText
from normalise.script import to_latin
from planoteka.build.confidence.observed import FIELDS, LISTS, STEM, Observed
from planoteka.build.confidence.texts import EARLY, SHORTEST, begins_small, ends_open, ends_sentence

_WORD = r"[A-ZČĆŠĐŽ][a-zčćšđž]{3,}"
_FIRST = re.compile(_WORD)
_WITHIN = re.compile(rf"(?<=[\w)%] ){_WORD}(?= [a-zčćšđž])")
_NAME = re.compile(rf"(?<=[a-zčćšđž] ){_WORD}")
_MARKS = (",", ";", ":", ")")
"""Signs behind which an item may well begin with a name."""


class Items:
    """How the lists of a plan begin: the words by which one sees where items were not parted, or a name was cut off."""

    def __init__(self, plan: Sequence[Observed], capitals: set[str]) -> None:
        """Count the first words of items and lines, and those with a capital within the items.

        Args:
            plan: all activities.
            capitals: fields whose items begin with capitals.
        """
        self._capitals = capitals
        self._names = Counter(
            word[:STEM]
            for seen in plan
            for name in FIELDS
            for value in getattr(seen.built, name)
            for word in _NAME.findall(value.text)
        )
        texts = {name: [[value.text for value in getattr(seen.built, name)] for seen in plan] for name in LISTS}
        self._first = {name: Counter(_stems(t for items in texts[name] for t in items)) for name in LISTS}
        self._heads = {name: Counter(_stems(t for items in texts[name] for t in items[:1])) for name in LISTS}
        self._within = {
            name: Counter(word[:STEM] for items in texts[name] for t in items for word in _WITHIN.findall(t))
            for name in LISTS
        }
        self._lines = {
            name: Counter(_first_word(t.lines[0].text) for o in plan for t in o.texts(name) if t.lines)
            for name in LISTS
        }

    def doubt(self, name: str, seen: Observed) -> set[str]:
        """Doubts about the items of a field: one that is the rest of the one before, a word, or two."""
        values = getattr(seen.built, name)
        items = [value.text for value in values]
        said = " ".join(to_latin(text.joined) for text in seen.texts(name)) if len(items) > 1 else ""
        found = {
            "an item begins in the middle of a sentence": name in self._capitals
            and any(not t[:1].isupper() and f"; {t}" not in said for t in items[1:]),  # behind a semicolon it may
            "the next number of the list stands within it": any(f"{len(items) + 1}. " in t for t in items[-1:]),
            "an item begins with a name": not any(value.number for value in values)
            and any(self._begins_with_name(name, *two) for two in pairwise(items)),
            "a word within it begins other items": any(self._holds_item(name, t) for t in items),
            "a line within it begins as others do": any(self._holds_line(name, seen)),
            "one item in small letters, and it has several lines": len(items) == 1
            and begins_small(items[0])
            and any(len(text.lines) > 1 for text in seen.texts(name)),
            "a line within it ends early": any(self._ends_early(name, seen)),
        }
        return {reason for reason, holds in found.items() if holds}

    def _begins_with_name(self, name: str, above: str, text: str) -> bool:
        """Whether an item behind one without an end begins with a word that begins no cell, but is part of names."""
        found = _FIRST.match(text)
        if found is None or ends_sentence(above) or above.endswith(_MARKS):
            return False
        stem = found[0][:STEM]
        return self._names[stem] > self._first[name][stem] and not self._heads[name][stem]

    def _holds_item(self, name: str, text: str) -> bool:
        """Whether a word within the text begins other items, more of them than it stands within."""
        stems = (word[:STEM] for word in _WITHIN.findall(text))
        return any(self._first[name][stem] >= self._within[name][stem] for stem in stems)

    def _ends_early(self, name: str, seen: Observed) -> Iterator[bool]:
        """For the lines within the only item whether they end early, without a word or mark that tells of more."""
        values = getattr(seen.built, name)
        for text in seen.texts(name) if len(values) == 1 and not values[0].number else ():
            for above, _ in pairwise(text.lines):
                if above.fill < EARLY:
                    yield not (ends_sentence(above.text) or ends_open(above.text) or above.text.endswith(_MARKS))

    def _holds_line(self, name: str, seen: Observed) -> Iterator[bool]:
        """For the lines within each item whether they begin with a word with which other cells begin."""
        begun = seen.begun(name)
        for text in seen.texts(name):
            for above, below in _inner(text):
                word = _first_word(below)
                if len(word) >= SHORTEST and self._lines[name][word] > 1 and not below.startswith(begun):
                    yield not (ends_sentence(above) or ends_open(above) or above.endswith(_MARKS))


def _inner(text: PlacedText) -> Iterator[tuple[str, str]]:
    """The lines of a text with the one above each."""
    return ((above.text, below.text) for above, below in pairwise(text.lines))


def _first_word(text: str) -> str:
    return text.split(" ", 1)[0].lower()


def _stems(texts: Iterable[str]) -> Iterator[str]:
    """The beginnings of the first words with a capital."""
    return (found[0][:STEM] for text in texts if (found := _FIRST.match(text)))
