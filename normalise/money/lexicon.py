"""Phrases of the data files found in a text: filed by their first letters, compiled when a text may hold them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from normalise.money.words import KEY_LENGTH, alternatives, build_pattern, plain

_STEM_ENDS = re.compile(r"[*{]")

Starts = Sequence[tuple[int, str]]
"""Where the words of a text begin, with their first letters."""


class Found(NamedTuple):
    """A phrase in a text: its span and what it stands for."""

    start: int
    end: int
    meaning: Any


class _Row:
    """A pattern with its meaning, compiled when a text first asks for it.

    `needle` are letters that every text with the phrase has: by them alone most texts are told to be without it.
    """

    __slots__ = ("_lists", "_match", "_pattern", "meaning", "needle")

    def __init__(self, pattern: str, meaning: Any, lists: Mapping[str, Any]) -> None:
        self.meaning, self.needle = meaning, _needle(pattern)
        self._pattern, self._lists = pattern, lists
        self._match: Callable[[str, int], re.Match[str] | None] | None = None

    def end_of(self, text: str, start: int) -> int:
        """Where the phrase that begins at a place ends, 0 where none does."""
        if self._match is None:
            self._match = re.compile(build_pattern(self._pattern, self._lists)).match
        found = self._match(text, start)
        return found.end() if found else 0


class Lexicon:
    """Phrases with a meaning each, found in one walk over the words of a text."""

    def __init__(self, phrases: Iterable[tuple[str, Any]], lists: Mapping[str, Any] | None = None) -> None:
        """File (pattern, meaning) pairs by the letters they may begin with."""
        self._filed: dict[str, list[tuple[int, _Row]]] = {}
        self._by_key: dict[str, tuple[_Row, ...]] = {}
        for order, (pattern, meaning) in enumerate(phrases):
            row = _Row(pattern, meaning, lists or {})
            for key in _first_letters(pattern, lists or {}):
                self._filed.setdefault(key, []).append((order, row))

    def _rows(self, text: str, starts: Starts) -> list[tuple[int, _Row]]:
        """For each place the rows that can begin there, in the order in which they were given."""
        by_key = self._by_key
        found: list[tuple[int, _Row]] = []
        for start, key in starts:
            rows = by_key.get(key)
            if rows is None:
                rows = by_key[key] = self._beginning_with(key)
            if rows:
                found += [(start, row) for row in rows if row.needle in text]
        return found

    def _beginning_with(self, key: str) -> tuple[_Row, ...]:
        """The rows whose first word may begin with the letters, in the order in which they were given."""
        parts = [key[:length] for length in range(1, len(key) + 1)]
        filed = [row for part in parts if part in self._filed for row in self._filed[part]]
        return tuple([row for _, row in sorted(filed, key=itemgetter(0))]) if filed else ()

    def find(self, text: str, starts: Starts) -> Iterator[Found]:
        """Give the longest phrase at each word start, overlapping ones included.

        Args:
            text: `plain(...).lower()`.
            starts: places of `word_starts` of the same text.
        """
        best: Found | None = None
        for start, row in self._rows(text, starts):
            if best and best.start < start:
                yield best
                best = None
            if (end := row.end_of(text, start)) and (not best or end > best.end):
                best = Found(start, end, row.meaning)
        if best:
            yield best

    def meanings(self, text: str, starts: Starts) -> set[Any]:
        """Give what all phrases in a text stand for, shorter ones at the same place included."""
        found: set[Any] = set()
        for start, row in self._rows(text, starts):
            if row.meaning not in found and row.end_of(text, start):
                found.add(row.meaning)
        return found


def _needle(pattern: str) -> str:
    """The last stem that no text with the pattern is without, which says most of it; empty where there is none."""
    return next((_stem(item) for item in reversed(pattern.split()) if not _may_be_other(item)), "")


def _may_be_other(item: str) -> bool:
    return item.startswith(("..", "@", "#")) or item.endswith("?") or len(alternatives(item)) > 1


def _stem(word: str) -> str:
    """The letters that all forms of a pattern's word begin with (`*fond` may begin with any)."""
    return _STEM_ENDS.split(plain(word.lstrip("*")).lower())[0]


def _first_letters(pattern: str, lists: Mapping[str, Any]) -> set[str]:
    keys: set[str] = set()
    for item in pattern.split():
        optional = item.endswith("?") and len(item) > 1
        for word in alternatives(item.rstrip("?")):
            if word.startswith("@"):
                for inner in lists[word.rstrip("*")[1:]]:
                    keys |= _first_letters(inner, lists)
            else:
                keys |= _keys_of(plain(word).lower())
        if not optional:
            break
    return keys


def _keys_of(word: str) -> set[str]:
    stem = _STEM_ENDS.split(word)[0][:KEY_LENGTH]
    return {stem} if stem else set()
