"""Lines of a header told by where they stand: two heads or more below each head that has any below it."""

import re
from collections.abc import Sequence

from extract.lines import bounding_box
from extract.page import Word
from extract.tables.heads.goal_lines import HEADER_GAP, texts_of
from extract.tables.heads.over_figures import is_counted
from extract.tables.white.space import join_spans, segments
from normalise.headers import STEM, match_header

REACH = 2.5
"""Line heights of white between the lines of a header, at most."""
SAME_SIDE = 1.5
"""Points by which a head and the first of those below it begin apart."""
FEWEST_BELOW = 2
"""Heads below a head that has any, at least: one below another is a row, or a further line of the head."""

_LETTER = re.compile(r"[^\W\d_]")
_YEAR = re.compile(r"(?:19|20)\d\d\.?")

Line = Sequence[Word]
Run = tuple[float, float]


def divides_heads(line: Line, header: Sequence[Line]) -> bool:
    """Whether a line below those of a header is a further level of it: it divides heads, and begins no row.

    A row has words below each head in turn, in the first columns at least. A line in letters as heavy as the header's
    needs no known words; figures but years tell of a row.
    """
    runs = segments(line, HEADER_GAP)
    if len(runs) < FEWEST_BELOW or not _near(header[-1], line):
        return False
    heads = join_spans(sorted(run for above in header for run in segments(above, HEADER_GAP)))
    if len(heads) < FEWEST_BELOW or not (_divide_from_left(runs, heads) or _divide_around(runs, heads)):
        return False
    unknown = [text for text in texts_of(line) if not _is_known(text)]
    bold = all(w.bold for words in (*header, line) for w in words)
    return not unknown or (bold and all(map(_LETTER.search, unknown)))


def _near(above: Line, line: Line) -> bool:
    one, other = bounding_box(above), bounding_box(line)
    return 0 < other[1] - one[3] <= REACH * (one[3] - one[1])


def _divide_from_left(runs: Sequence[Run], heads: Sequence[Run]) -> bool:
    """Whether the runs stand to the right of heads that begin where the first of theirs does, two or more each."""
    below: dict[int, list[Run]] = {}
    for run in runs:
        begun = [k for k, (a, _) in enumerate(heads) if a <= run[0] + SAME_SIDE]
        if not begun:
            return False
        below.setdefault(begun[-1], []).append(run)
    return all(len(own) >= FEWEST_BELOW and own[0][0] - heads[k][0] <= SAME_SIDE for k, own in below.items())


def _divide_around(runs: Sequence[Run], heads: Sequence[Run]) -> bool:
    """Whether each head that is the nearest to runs is so to two or more, and stands over their middle."""
    below: dict[int, list[Run]] = {}
    for a, b in runs:
        away = [max(0.0, a - x1, x0 - b) for x0, x1 in heads]
        below.setdefault(away.index(min(away)), []).append((a, b))
    return all(
        len(own) >= FEWEST_BELOW and heads[k][0] <= (own[0][0] + own[-1][1]) / 2 <= heads[k][1]
        for k, own in below.items()
    )


def is_year(text: str) -> bool:
    """Whether a text is but a year."""
    return _YEAR.fullmatch(text) is not None


def _is_known(text: str) -> bool:
    """Whether a text is a year, a quarter or a month, or has the words of a header."""
    told = match_header((text,))
    return is_counted(text) or is_year(text) or told.part is not None or told.certainty >= STEM
