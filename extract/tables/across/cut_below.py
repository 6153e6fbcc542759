"""The line below the last rule of a table with horizontal rules only: a row that goes on on the next page."""

from collections.abc import Sequence

from extract.lines import Line, group_lines
from extract.page import Word
from extract.tables.across.intervals import Intervals
from extract.tables.drawn.rules import SNAP
from extract.tables.white.space import segments

ROW_REACH = 1.5
"""Space between a table and a line that goes on with it, in line heights, at most."""


def line_below(words: Sequence[Word], stack: Intervals, end: float) -> Line:
    """The first line of a row without a rule below it, which a page cuts; empty where none in columns follows closely.

    Args:
        words: of the page, outside running heads.
        stack: the rules of the table.
        end: the last of them that ends a row of it, in points.
    """
    inside = [w for w in words if stack.x0 - SNAP <= w.x0 and w.x1 <= stack.x1 + SNAP and w.top >= end - SNAP]
    line: Line = next(iter(group_lines(inside)), ())
    near = line and min(w.top for w in line) - end <= ROW_REACH * (line[0].bottom - line[0].top)
    return line if near and len(segments(line)) > 1 else ()
