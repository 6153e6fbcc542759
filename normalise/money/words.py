"""Words of the data files as matchers over folded text.

A pattern is written as people read it (see the `about` of the data files); it becomes a regular expression
over text without diacritics and capitals. Patterns are filed by their first letters, so that a text is
only asked about words that can begin where it stands.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

_PLAIN = str.maketrans(
    {
        **dict(zip("čćšžđśźČĆŠŽĐŚŹİ", "ccszdszCCSZDSZI", strict=True)),
        **dict.fromkeys([*map(chr, range(0x2000, 0x200B)), "\u00a0", "\u202f", "\u205f", "\t", "\r"], " "),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("’‘´`ʼ", "'"),
        **dict.fromkeys("„“”«»", '"'),
    }
)  # fmt: skip
_GAP = r"[\s,.()\"'/:-]{1,4}"
"""What may stand between two words of one phrase: a blank, a line end, a comma, a bracket, a dash."""
_BETWEEN = {"..": r"(?:[^\s;]+\s+){0,2}?", "...": r"(?:[^\s;]+\s+){0,5}?"}
_WORD_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]|(?<=[a-z])[A-Z]|(?<=[0-9])[A-Za-z]")
_KEY_LENGTH = 4
"""Letters of a word that tell which patterns can begin with it; shorter words are filed under all that they have."""


def plain(text: str) -> str:
    """Latin text without diacritics, one kind of blank, dash and quote; every character keeps its place."""
    return text.translate(_PLAIN)


@lru_cache(maxsize=8)
def read_words(name: str) -> Mapping[str, Any]:
    """Read a data file of this package by its name without ending (`money`)."""
    data: dict[str, Any] = json.loads(files("normalise").joinpath(f"data/{name}.json").read_text(encoding="utf-8"))
    return data


def build_pattern(pattern: str, lists: Mapping[str, Any] | None = None) -> str:
    """Turn a written pattern into the source of a regular expression over `plain(text).lower()`.

    Args:
        pattern: words in the notation of the data files.
        lists: where `@name` is looked up.
    """
    out, gap = "", ""
    for item in pattern.split():
        if item in _BETWEEN or item.rstrip("?") in _BETWEEN:
            out += gap + _BETWEEN[item.rstrip("?")]
            gap = ""
            continue
        optional = item.endswith("?") and len(item) > 1
        words = _word_source(item.rstrip("?") if optional else item, lists or {})
        out += f"(?:{gap}{words})?" if optional and gap else f"(?:{words}{_GAP})?" if optional else gap + words
        gap = gap if optional and not gap else _GAP
    return out


def _word_source(item: str, lists: Mapping[str, Any]) -> str:
    if item == "#":
        return r"\d+"
    sources = []
    for word in re.split(r"\|(?![^{]*\})", item):
        if word.startswith("@"):
            name = word.rstrip("*")[1:]
            sources += [build_pattern(p, lists) for p in lists[name]]
        else:
            sources.append(_one_word(plain(word).lower()))
    return sources[0] if len(sources) == 1 else "(?:" + "|".join(sources) + ")"


def _one_word(word: str) -> str:
    end = "(?![a-z0-9])" if word[-1].isalnum() or word[-1] == "}" else ""
    if "{" in word:
        stem, endings = word.rstrip("}").split("{")
        choices = "|".join(sorted(endings.split(","), key=len, reverse=True))
        return f"{re.escape(stem)}(?:{choices})?(?![a-z0-9])"
    if word.startswith("*"):
        return "[a-z-]*" + _one_word(word[1:])
    if word.endswith("*"):
        return re.escape(word[:-1]) + "[a-z]*"
    return re.escape(word) + end


def expand_words(patterns: Iterable[str]) -> list[str]:
    """Sources of many patterns, longest written first, so that the longer word wins in an alternation."""
    return [build_pattern(p) for p in sorted(patterns, key=len, reverse=True)]


class Found(NamedTuple):
    """A phrase in a text: its span and what it stands for."""

    start: int
    end: int
    meaning: Any


_Row = tuple[re.Pattern[str], Any]


class _Matchers(dict[str, Sequence[_Row]]):
    """Expressions and meanings by the letters that a text goes on with, compiled when these are first asked for."""

    def __init__(self, phrases: Iterable[tuple[str, Any]], lists: Mapping[str, Any]) -> None:
        super().__init__()
        self._lists = lists
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._filed: dict[str, list[tuple[int, str, Any]]] = {}
        for order, (pattern, meaning) in enumerate(phrases):
            for key in _first_letters(pattern, lists):
                self._filed.setdefault(key, []).append((order, pattern, meaning))

    def __missing__(self, key: str) -> Sequence[_Row]:
        filed = [row for length in range(1, len(key) + 1) for row in self._filed.get(key[:length], ())]
        filed.sort(key=lambda row: row[0])
        self[key] = tuple((self._matcher(order, pattern), meaning) for order, pattern, meaning in filed)
        return self[key]

    def _matcher(self, order: int, pattern: str) -> re.Pattern[str]:
        if order not in self._compiled:
            self._compiled[order] = re.compile(build_pattern(pattern, self._lists))
        return self._compiled[order]


class Lexicon:
    """Phrases with a meaning each, found in one walk over the words of a text."""

    def __init__(self, phrases: Iterable[tuple[str, Any]], lists: Mapping[str, Any] | None = None) -> None:
        """File (pattern, meaning) pairs by the letters they may begin with."""
        self._by_key = _Matchers(phrases, lists or {})

    def find(self, text: str, starts: Sequence[int]) -> Iterator[Found]:
        """Give the longest phrase at each word start, overlapping ones included.

        Args:
            text: `plain(...).lower()`.
            starts: places of `word_starts` of the same text.
        """
        by_key = self._by_key
        for start in starts:
            best: Found | None = None
            for matcher, meaning in by_key[text[start : start + _KEY_LENGTH]]:
                match = matcher.match(text, start)
                if match and (best is None or match.end() > best.end):
                    best = Found(start, match.end(), meaning)
            if best:
                yield best

    def meanings(self, text: str, starts: Sequence[int]) -> set[Any]:
        """Give what all phrases in a text stand for, shorter ones at the same place included."""
        found: set[Any] = set()
        for start in starts:
            for matcher, meaning in self._by_key[text[start : start + _KEY_LENGTH]]:
                if meaning not in found and matcher.match(text, start):
                    found.add(meaning)
        return found


def word_starts(bare: str) -> list[int]:
    """Where words of `plain` text (capitals kept) begin, glued ones (`obukeBudžet`) included."""
    return [m.start() for m in _WORD_START.finditer(bare)]


def _first_letters(pattern: str, lists: Mapping[str, Any]) -> set[str]:
    items = pattern.split()
    keys: set[str] = set()
    for item in items:
        optional = item.endswith("?") and len(item) > 1
        for word in re.split(r"\|(?![^{]*\})", item.rstrip("?")):
            if word.startswith("@"):
                for inner in lists[word.rstrip("*")[1:]]:
                    keys |= _first_letters(inner, lists)
            else:
                keys |= _keys_of(plain(word).lower())
        if not optional:
            break
    return keys


def _keys_of(word: str) -> set[str]:
    stem = re.split(r"[*{]", word)[0][:_KEY_LENGTH]
    return {stem} if stem else set()
