"""Headings close above or below a header that is set like them: no lines of it."""

from collections.abc import Sequence

from extract.lines import Line
from extract.tables.heads.goal_lines import HEADER_GAP
from extract.tables.white.space import segments

ALIGNED = 2.0
"""Points by which the sides, or the middles, of the lines of one head differ, at most."""
ROWS = 12
"""Lines below a header that show where its first column is, at most."""

Span = tuple[int, int]


def without_headings(lines: Sequence[Line], header: Span) -> Span:
    """A header (first line, line after the last) without the headings that its first and last lines are."""
    start, end = header
    while end - start > 1 and _is_heading(lines, start, (start + 1, end)):
        start += 1
    while end - start > 1 and _is_heading(lines, end - 1, (start, end - 1)):
        end -= 1
    return start, end


def _is_heading(lines: Sequence[Line], i: int, header: Span) -> bool:
    """Whether a line next to a header is one run that begins where the rows do, in the column of the first head.

    The lines of one head are flush or in the middle of each other; this one and that head are neither.
    """
    rows = lines[max(i + 1, header[1]) :][:ROWS]
    runs = segments(lines[i], HEADER_GAP)
    if len(runs) > 1 or not rows or abs(runs[0][0] - min(row[0].x0 for row in rows)) > ALIGNED:
        return False
    heads = sorted(run for line in lines[slice(*header)] for run in segments(line, HEADER_GAP))
    left, right = runs[0]
    below = [run for row in rows for run in segments(row)[:1] if run[0] <= left + ALIGNED]
    reach = max([right, *(b for _, b in below)])
    first = [(a, b) for a, b in heads if a < reach]
    return bool(first) and not any(_are_aligned(runs[0], head) for head in first)


def _are_aligned(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two runs begin or end at one place, or have their middles there."""
    begin, end = one[0] - other[0], one[1] - other[1]
    return min(abs(begin), abs(end), abs(begin + end) / 2) <= ALIGNED
