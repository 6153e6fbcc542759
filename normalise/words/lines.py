"""Joins the lines of a cell or paragraph: line-break hyphens, words that a narrow cell broke, plain blanks.

The text keeps its letters: only white space, soft hyphens and hyphens at a line break go.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from normalise.words.breaks import BLANK, BREAKERS, DROP, LETTER, Lines
from normalise.words.own import OwnWords, own_words
from normalise.words.parts import is_inner_break

_SOFT, _JOINED, _CONTROL = tuple(BREAKERS)
_INNER_DASH = re.compile(rf"({LETTER}+)([-‐‑–] ?)(?={LETTER})")  # within a word: `preoptereće–nost`, `Republi- čkim`
_BREAKER_INSIDE = re.compile(f"[{BREAKERS}](?=.)")


def join_lines(lines: Sequence[str], tight: Sequence[bool | None] = ()) -> str:
    """Join the lines of one cell or paragraph to one text.

    Args:
        lines: from top to bottom, as printed.
        tight: for each line whether not one more letter of the next would have fitted beside it (then a cell may
            have broken a word there); None where that is not known, empty where it is of no line.

    Returns:
        The text with single blanks. A hyphen at a line end goes where a word was broken and stays in a
        compound (`radno-`, `procesni`); a word broken without a hyphen (`AKTIVNOST`, `I`) is joined where
        the document (`told_words`) or the vocabulary knows the whole, not the parts, or where the right part cannot
        stand for itself.
    """
    return _read(tuple(lines), tuple(tight), own_words() if len(lines) > 1 else None)[0]


def mark_breaks(lines: Sequence[str], tight: Sequence[bool | None]) -> str:
    """The lines with a line feed between them, or a soft hyphen where a word goes on: as long as the lines are.

    Args:
        lines: from top to bottom, as printed.
        tight: as for `join_lines`.
    """
    cleaned, ends = clean_lines(lines, tight)
    if len(lines) < 2 or cleaned != list(lines):
        return "\n".join(lines)
    decided = _decide(tuple(cleaned), tuple(ends), own_words())
    return "".join(map(_with_mark, cleaned, [*decided, ""]))


def _with_mark(line: str, follows: str) -> str:
    if follows == DROP:
        return line + _SOFT if line[-1].isalnum() else line[:-1] + _SOFT + "\n"
    return line + "\n" if follows else line


def find_doubts(lines: Sequence[str], tight: Sequence[bool | None]) -> list[tuple[int, bool]]:
    """The lines whose end may or may not lie within a word, with whether `join_lines` takes it for one.

    Args:
        lines: from top to bottom, none empty.
        tight: as for `join_lines`.
    """
    alone = any(end and " " not in line for line, end in zip(lines, tight, strict=True))
    return _read(tuple(lines), tuple(tight), own_words())[1] if alone else []


@lru_cache(maxsize=8192)
def _read(
    lines: tuple[str, ...], tight: tuple[bool | None, ...], own: OwnWords | None
) -> tuple[str, list[tuple[int, bool]]]:
    """The lines joined, and the doubtful ends among them."""
    cleaned, ends = clean_lines(lines, tight)
    text, doubts = "".join(cleaned), []
    if len(cleaned) > 1:
        decided = _decide(tuple(cleaned), tuple(ends), own)
        text = "".join(map(_with_end, cleaned, [*decided, ""]))
        doubts = Lines(cleaned, ends, own).doubts(decided) if True in ends else []
    if "-" in text or "–" in text or "‐" in text or "‑" in text:
        text = _INNER_DASH.sub(_mend_inner, text)
    return text, doubts


@lru_cache(maxsize=1024)
def _decide(lines: tuple[str, ...], tight: tuple[bool | None, ...], own: OwnWords | None) -> list[str]:
    return Lines(lines, tight, own).decide()


def _with_end(line: str, follows: str) -> str:
    """The line with what stands between it and the next."""
    if follows == DROP and not line[-1].isalnum():
        return line[:-1]
    return line + " " if follows == BLANK else line


def clean_lines(lines: Sequence[str], tight: Sequence[bool | None]) -> tuple[list[str], list[bool | None]]:
    """The lines that say something, with single blanks, and how tight each is."""
    ends = tight or [None] * len(lines)
    kept = [(line, end) for raw, end in zip(lines, ends, strict=True) if (line := _clean(raw))]
    return [line for line, _ in kept], [end for _, end in kept]


def _clean(line: str) -> str:
    """A line with single blanks inside and none around, without soft hyphens inside."""
    if _SOFT in line or _JOINED in line or _CONTROL in line:  # a third of what one expression costs
        line = _BREAKER_INSIDE.sub("", line.rstrip())
    return " ".join(line.split())


def _mend_inner(match: re.Match[str]) -> str:
    """Take out a dash that breaks a word inside a line (the hyphen of an earlier line break)."""
    end = match.end()
    text = match.string
    while end < len(text) and text[end].isalpha():
        end += 1
    return match[1] if is_inner_break(match[1], match[2], text[match.end() : end]) else match[0]
