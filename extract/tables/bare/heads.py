"""Headers of tables without rules that are printed again, and the headings between them and the rows."""

import itertools
import math
import re
from collections import Counter
from collections.abc import Sequence

from extract.lines import Line, bounding_box, text_of
from extract.page import Word
from extract.tables.heads.cut_header import compose_again, compose_cut_header
from extract.tables.table import Table
from normalise.headings import parse_heading

SAME_PLACE = 6.0
"""Points by which the sides of the same header differ on two pages, at most: else a page is turned or cut otherwise."""

MOST = 0.8
"""Part of the words of a header that are printed again, at least."""

_NUMBER = re.compile(r"\d+(?:\.\d+)+\.?")


def same_header(header: Sequence[Line], before: Table) -> bool:
    """Whether the header says what that of the other table says, at the same places.

    The number of a goal may be another one: `Activities of measure 1.2`. Last lines of tall heads may be left out.
    """
    depth = max((cell.rowspan for cell in before.cells if cell.row == 0), default=1)
    words = [w for line in header for w in line]
    above = [w for cell in before.cells if cell.row < depth for w in cell.words]
    said, whole = _said(words), _said(above)
    if said != whole and (said.total() < MOST * whole.total() or not all(_stands_in(w, above) for w in words)):
        return False
    sides = zip(bounding_box(words)[::2], bounding_box(above)[::2], strict=True) if words else ()
    return all(abs(a - b) <= SAME_PLACE for a, b in sides)


def _said(words: Sequence[Word]) -> Counter[str]:
    return Counter(w.text.casefold() for w in words if not _NUMBER.fullmatch(w.text))


def _stands_in(word: Word, header: Sequence[Word]) -> bool:
    """Whether a header has a word at the same place in its column."""
    return any(w.text.casefold() == word.text.casefold() and abs(w.x0 - word.x0) <= SAME_PLACE for w in header)


def lone_header(header: Sequence[Line], bands: Sequence[Line], tables: Sequence[Table]) -> Table | None:
    """The table of a header and of the headings below it at the end of a page, its rows on the next.

    It stands in the cells of one that says the same, or that it begins.
    """
    like = next((t for t in reversed(tables) if same_header(header, t)), None)
    words = [w for line in header for w in line]
    if like is None:
        _, top, _, bottom = bounding_box(words)
        return None if bands else compose_cut_header([words], [top, bottom], tables)
    tops = band_tops(bands)
    named = [[w for line in bands for w in line if a <= w.top < b] for a, b in itertools.pairwise([*tops, math.inf])]
    return compose_again(words, named, tops, like)


def band_tops(bands: Sequence[Line]) -> list[float]:
    """The tops of headings of one or several lines: one begins with a label, a number, plain or below a wide space."""
    tops: list[float] = []
    for i, line in enumerate(bands):
        heading = parse_heading(text_of(line))
        top, bottom = min(w.top for w in line), max(w.bottom for w in line)
        other = not i or line[0].bold != bands[i - 1][0].bold
        if heading.labelled or heading.number or other or top - max(w.bottom for w in bands[i - 1]) > bottom - top:
            tops.append(top)
    return tops
