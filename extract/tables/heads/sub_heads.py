"""Lines of a header told by where they stand: two heads or more below each head that has any below it."""

import re
from collections.abc import Sequence

from extract.lines import Line, all_bold, bounding_box
from extract.tables.heads.goal_lines import HEADER_GAP, texts_of
from extract.tables.white.figures import is_counted
from extract.tables.white.space import join_spans, segments
from normalise.headers import STEM, match_header
from normalise.years import YEAR

REACH = 2.5
"""Line heights of white between the lines of a header, at most."""
EMPTY = 1.0
"""Line heights of white between two lines in one column, from which a line between them is empty."""
ASKEW = 12.0
"""Points by which the sums of the sides of a head and of those below it differ, at most."""
SAME_SIDE = 1.5
"""Points by which a head and the first of those below it begin apart."""
FEWEST_BELOW = 2
"""Heads below a head that has any, at least: one below another is a row, or a further line of the head."""

_LETTER = re.compile(r"[^\W\d_]")
_YEAR = re.compile(rf"{YEAR}\.?(?: \(\w+\))?")
Run = tuple[float, float]


def divides_heads(line: Line, header: Sequence[Line]) -> bool:
    """Whether a line below those of a header is a further level of it: it divides heads, and begins no row.

    Heads of one level may stand beside, lower than those that it divides. A row has words below each head in turn, in
    the first columns at least. A line in letters as heavy as the header's needs no known words; figures but years tell
    of a row.
    """
    runs, heads = segments(line, HEADER_GAP), _heads_of(header)
    if len(runs) < FEWEST_BELOW or len(heads) < FEWEST_BELOW or not _near(header[-1], line):
        return False
    beside = sum(b <= heads[0][0] for _, b in runs)
    starts = range(min(beside, len(runs) - FEWEST_BELOW) + 1)
    if not any(_divide_from_left(runs[k:], heads) or _divide_around(runs[k:], heads) for k in starts):
        return False
    bold, *others = (all_bold(words) for words in (line, *header))
    if any(heavy != bold for heavy in others):
        return False
    texts = texts_of(line)
    unknown = [text for text in texts if not is_known_head(text)]
    return (bold or 2 * len(unknown) <= len(texts)) and all(map(_LETTER.search, unknown))


def stands_beside_heads(line: Line, header: Sequence[Line]) -> bool:
    """Whether a line close below those of a header holds heads of other columns, set lower: it is below none of them.

    In plain letters they are several, of known words.
    """
    if not _near(header[-1], line):
        return False
    heads, texts = _heads_of(header), texts_of(line)
    if any(a < x1 and x0 < b for a, b in segments(line, HEADER_GAP) for x0, x1 in heads):
        return False
    return all(w.bold for words in (*header, line) for w in words) or (
        len(texts) > 1 and all(map(is_known_head, texts))
    )


def stands_below_others(line: Line, header: Sequence[Line]) -> bool:
    """Whether a line of one run is a heading below heads: an empty line lies between, or it is below two of them.

    Or it begins left of them all, as rows do, and stands not in the middle below the first.
    """
    runs = segments(line, HEADER_GAP)
    x0, top, x1, bottom = bounding_box(line)
    above = [w.bottom for words in header for w in words if x0 < w.x1 and w.x0 < x1]
    if len(runs) > 1 or not above:
        return False
    heads = _heads_of(header)
    at_side = x0 < heads[0][0] - SAME_SIDE and abs(x0 + x1 - sum(heads[0])) > ASKEW
    return at_side or top - max(above) >= EMPTY * (bottom - top) or sum(x0 < b and a < x1 for a, b in heads) > 1


def _heads_of(header: Sequence[Line]) -> list[Run]:
    return join_spans(sorted(run for line in header for run in segments(line, HEADER_GAP)))


def _near(above: Line, line: Line) -> bool:
    one, other = bounding_box(above), bounding_box(line)
    return other[1] - one[3] <= REACH * (one[3] - one[1])


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
    """Whether a text is but a year, with a unit in brackets at most: `2026. (RSD)`."""
    return _YEAR.fullmatch(text) is not None


def is_known_head(text: str) -> bool:
    """Whether a text is a year, a quarter or a month, or has the words of a header."""
    told = match_header((text,))
    return is_counted(text) or is_year(text) or told.part is not None or told.certainty >= STEM
