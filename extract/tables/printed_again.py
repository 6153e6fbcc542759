"""Rows printed again at the top of a page below which another table of the page before goes on.

A word processor prints the first rows of a table on each of its pages. Where a goal, the header of its indicators and
the header of its activities are rows of one table, the first two stand over activities on the next page.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import attrgetter

from extract.lines import text_of, upright_lines
from extract.page import Word
from extract.tables.heads.header_lines import find_headers
from normalise.headings import parse_heading

SAME_PLACE = 1.0
"""Points by which words printed again stand beside their place on the page before, at most."""

Lines = Sequence[list[Word]]

_TOP = attrgetter("top")


def rows_printed_again(pages: Sequence[Sequence[Word]]) -> list[list[list[Word]]]:
    """For each page the lines at its top that repeat a numbered goal and the header of rows that have ended.

    On the page before they stand at the same places, once, with no other goal below them. Another header follows,
    there or here at once.

    Args:
        pages: of each page its words outside tables with upright rules and running heads.
    """
    found: list[list[list[Word]]] = [[]]
    for before, words in pairwise(pages):
        begins = bool(before) and _names_goal(_first_line(words))
        found.append(_printed_again(upright_lines(words), upright_lines(before), found[-1]) if begins else [])
    return found[: len(pages)]


def _first_line(words: Sequence[Word]) -> list[Word]:
    first = min(words, key=_TOP, default=None)
    return [w for w in words if w.top < first.bottom] if first else []


def _names_goal(line: Sequence[Word]) -> bool:
    heading = parse_heading(text_of(line))
    return heading.labelled and heading.number is not None and heading.level != "activity"


def _printed_again(lines: Lines, before: Lines, known: Lines) -> list[list[Word]]:
    """The lines at the top of a page that the page before has; `known` are those which that itself printed again."""
    starts = [i for i, line in enumerate(before) for first in lines[:1] if _is_same(line, first)]
    if len(starts) != 1 or any(map(_names_goal, before[starts[0] + 1 :])):
        return []
    there = before[starts[0] :]
    same = [line for line, _ in takewhile(lambda pair: _is_same(*pair), zip(lines, there, strict=False))]
    headed = find_headers(same)
    if not headed:
        return []
    there = there[len(same) :]
    ended = any(not _is_same(there[start], same[headed[0][0]]) for start, _ in find_headers(there))
    followed = any(not start for start, _ in find_headers(lines[len(same) :]))
    again = len(known) == len(same) and all(map(_is_same, known, same))
    return same if ended or followed or again else []


def _is_same(line: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two lines say the same at the same places."""
    return len(line) == len(other) and all(
        a.text == b.text and abs(a.x0 - b.x0) <= SAME_PLACE for a, b in zip(line, other, strict=True)
    )
