"""Lines below the last rule of a table with horizontal rules only: a row that goes on on the next page."""

from collections.abc import Sequence

from extract.groups import SNAP
from extract.lines import Line, group_lines
from extract.page import Word
from extract.tables.across.intervals import Intervals
from extract.tables.white.space import count_filled, find_gutters, fits, segments

ROW_REACH = 1.5
"""Space between a table and a line that goes on with it, in line heights, at most."""


def lines_below(words: Sequence[Word], stack: Intervals, end: float) -> list[Line]:
    """The lines of a row without a rule below it, which a page cuts; empty where none in columns follows closely."""
    inside = [w for w in words if stack.x0 - SNAP <= w.x0 and w.x1 <= stack.x1 + SNAP and w.top >= end - SNAP]
    lines: list[Line] = []
    for line in group_lines(inside):
        if min(w.top for w in line) - end > ROW_REACH * (line[0].bottom - line[0].top):
            break
        lines.append(line)
        end = max(w.bottom for w in line)
    return lines if lines and len(segments(lines[0])) > 1 else []


def columns_below(columns: Sequence[float], below: Sequence[Line], heads: Sequence[Line]) -> Sequence[float]:
    """The columns of a header as the only row below it shows them, where that has as many and the heads fill them.

    White between heads tells little: they stand in the middle of columns of other widths, beside texts that begin left.
    """
    told, headed = (find_gutters(lines, columns[0], columns[-1]) for lines in (below, heads))
    words = [w for line in heads for w in line]
    filled = count_filled(words, told) >= count_filled(words, columns)
    return told if len(told) == len(headed) and filled and fits(heads, told) else columns
