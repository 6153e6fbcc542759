"""The vocabulary: which words exist, how often they are used, which words fit a pattern of letters.

The forms lie in a graph (`data/words.graph`, made by `tools/build_words.py`) that is read as it lies: loading
costs a few milliseconds and no memory beyond the file. `data/words_field.txt` adds words by hand.
"""

import lzma
import sys
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from normalise.files import data_file, read_data

_ALPHABET = "abcčćdđefghijklmnopqrsštuvwxyzž"
_CODES = {letter: code for code, letter in enumerate(_ALPHABET)}
_LETTER, _ENDS, _LAST, _TARGET = 0x1F, 1 << 5, 1 << 6, 7  # how an edge lies in its 32 bits
_STEM_LEAST, _ENDING = 4, 3  # letters of a stem at least; of an ending at most
_HYPHENS = "-‐‑–"
# What a known word weighs that the frequency list has not: rarer than its rarest one.
RARE = 1e-7


def has_word(letters: str) -> bool:
    """Whether a word in small Latin letters exists. Compounds with a hyphen exist where their parts do."""
    if len(letters) in find_beginnings(letters) or letters in _field_words():
        return True
    for hyphen in _HYPHENS:
        if hyphen in letters:
            return all(part and has_word(part) for part in letters.split(hyphen))
    return False


def share_of(letters: str) -> float:
    """The share of a word in small Latin letters in everyday text; a known rare one has 1e-7, an unknown one 0."""
    return _frequencies().get(letters) or (RARE if has_word(letters) else 0.0)


@lru_cache(maxsize=8192)
def family_frequency(word: str) -> float:
    """Give the share in everyday text of all words that begin as this one does, but for an ending.

    Tells rare forms apart by their relatives: `zadužila` has zadužen beside it, `zadušila` has not.
    """
    words = _sorted_words()
    stem = word[: max(_STEM_LEAST, len(word) - _ENDING)]
    place, total = bisect_left(words, stem), RARE
    while place < len(words) and words[place].startswith(stem):
        total += _frequencies()[words[place]]
        place += 1
    return total


def find_words(choices: Sequence[str], limit: int = 8) -> list[str]:
    """Find the words that fit a pattern, the letters of each place given as alternatives.

    Args:
        choices: for each place the letters that may stand there, small Latin ones; `-` means that
            nothing may stand there.
        limit: stop after so many words.

    Returns:
        The words of the dictionary (small letters), each once.
    """
    edges = _edges()
    found: list[str] = []
    open_ends: list[tuple[int, int, str, bool]] = [(edges[-1], 0, "", False)]
    while open_ends and len(found) < limit:
        node, place, spelled, ends = open_ends.pop()
        if place == len(choices):
            if ends and spelled not in found:
                found.append(spelled)
            continue
        allowed = choices[place]
        if "-" in allowed:
            open_ends.append((node, place + 1, spelled, ends))
        while node:
            edge = edges[node]
            letter = _ALPHABET[edge & _LETTER]
            if letter in allowed:
                open_ends.append((edge >> _TARGET, place + 1, spelled + letter, bool(edge & _ENDS)))
            if edge & _LAST:
                break
            node += 1
    return found


def find_beginnings(text: str) -> list[int]:
    """Find the lengths of the words of the dictionary that a text (small Latin letters) begins with."""
    edges = _edges()
    node, lengths = edges[-1], []
    for count, letter in enumerate(text, 1):
        code = _CODES.get(letter, -1)
        edge = _edge(edges, node, code)
        if edge is None:
            break
        if edge & _ENDS:
            lengths.append(count)
        node = edge >> _TARGET
    return lengths


@cache
def read_short_words(name: str) -> frozenset[str]:
    """Give a class of short words (small Latin letters) from `data/short_words.json`."""
    return frozenset(read_data("short_words")[name])


def _edge(edges: "array[int]", node: int, code: int) -> int | None:
    """The edge of a letter out of a node, None where the node has none."""
    if code < 0:
        return None
    while node:
        edge = edges[node]
        if edge & _LETTER == code:
            return edge
        if edge & _LAST:
            return None
        node += 1
    return None


@cache
def _edges() -> "array[int]":
    edges = array("I")
    edges.frombytes(data_file("words.graph").read_bytes())
    if sys.byteorder == "big":  # the file is little-endian
        edges.byteswap()
    return edges


@cache
def _field_words() -> frozenset[str]:
    lines = data_file("words_field.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def _sorted_words() -> list[str]:
    return sorted(_frequencies())


@cache
def _frequencies() -> dict[str, float]:
    packed = data_file("words_frequency.txt.xz").read_bytes()
    steps = lzma.decompress(packed).decode("utf-8").split("\n")
    # A step is a centibel: the words of line n have the frequency 10 ** (-n / 100).
    return {word: 10.0 ** (-step / 100) for step, words in enumerate(steps) for word in words.split()}
