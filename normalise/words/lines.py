"""Joins the lines of a cell or paragraph: line-break hyphens, words that a narrow cell broke, plain blanks.

The text keeps its letters: only white space, soft hyphens and hyphens at a line break go. Every character of
the result can be traced to its line.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from normalise.words.breaks import BLANK, BREAKERS, DROP, INNER_DASH, KEEP, decide_breaks, is_inner_break

Offset = tuple[int, int]  # line, character
_Placed = tuple[str, Offset | None]


class Joined(NamedTuple):
    """The joined text and for each of its characters (line, character in it), None for an added blank."""

    text: str
    offsets: tuple[Offset | None, ...]


def join_lines(lines: Sequence[str]) -> str:
    """Join lines to one text: see `join_lines_spans`."""
    return join_lines_spans(tuple(lines)).text


@lru_cache(maxsize=4096)
def join_lines_spans(lines: tuple[str, ...]) -> Joined:
    """Join lines to one text and keep where each character comes from.

    Args:
        lines: the lines of one cell or paragraph from top to bottom, as printed.

    Returns:
        The text with single blanks. A hyphen at a line end goes where a word was broken and stays in a
        compound (`radno-`, `procesni`); a word broken without a hyphen (`AKTIVNOST`, `I`) is joined where
        the vocabulary knows the whole, not the parts, or where the right part cannot stand for itself.
    """
    cleaned = [characters for number, line in enumerate(lines) if (characters := _clean(line, number))]
    breaks = decide_breaks(["".join(c for c, _ in characters) for characters in cleaned])
    kept: list[_Placed] = []
    for place, characters in enumerate(cleaned):
        kept += characters
        follows = breaks[place] if place < len(breaks) else KEEP
        if follows == DROP and not kept[-1][0].isalnum():
            kept.pop()
        elif follows == BLANK:
            kept.append((" ", None))
    kept = _mend_inner(kept)
    return Joined("".join(c for c, _ in kept), tuple(offset for _, offset in kept))


def _clean(line: str, number: int) -> list[_Placed]:
    """The characters of a line without outer and double blanks and soft hyphens inside it."""
    kept: list[_Placed] = []
    end = len(line.rstrip()) - 1
    for place, letter in enumerate(line):
        if letter in BREAKERS and place != end:
            continue
        if not letter.isspace():
            kept.append((letter, (number, place)))
        elif kept and kept[-1][0] != " ":
            kept.append((" ", (number, place)))
    while kept and kept[-1][0] == " ":
        kept.pop()
    return kept


def _mend_inner(kept: list[_Placed]) -> list[_Placed]:
    """Take out dashes that break a word inside a line (the hyphen of an earlier line break)."""
    text = "".join(c for c, _ in kept)
    drop: set[int] = set()
    for match in INNER_DASH.finditer(text):
        end = match.end()
        while end < len(text) and text[end].isalpha():
            end += 1
        if is_inner_break(match[1], match[2], text[match.end() : end]):
            drop.update(range(match.start(2), match.end(2)))
    return [placed for place, placed in enumerate(kept) if place not in drop] if drop else kept
