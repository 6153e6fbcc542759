"""Texts of a cell over several rows that stand one on each row: spreadsheets print columns without inner rules."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import attrgetter

from extract.lines import Line
from extract.page import Word
from extract.standing import between_heights
from extract.tables.drawn.rules import Grid
from extract.tables.table import Cell

APART = 1.0
"""Space between two texts of a cell, in line heights, from which they may belong to different rows."""
FAR = 1.5
"""The same where they stand in the middle of rows: a blank line within one text is lower."""
MIDDLE = 5.0
"""Points by which a part of which a text tells the middle may end beside a row's end: twice what middles differ by."""
SAME_LINE = 2.5
"""Points by which the tops of words on one line differ at most."""
LEVEL = 0.75
"""The same, where the texts do not stand apart."""
FEWEST_ROWS = 3
"""Rows with a text on each, at least, where the texts do not stand apart."""
WHITE = 0.25
"""Space between two texts of one line each, in line heights, at least."""

Side = tuple[float, float]
"""The top and the bottom of a line."""
_TOP, _BOTTOM = attrgetter("top"), attrgetter("bottom")


def split_by_rows(cell: Cell, cells: Sequence[Cell], grid: Grid, ruled: bool = True) -> list[Cell]:
    """The cell, or its parts where it lies over several rows and its texts stand each on the first line of a row.

    Where no uprights are drawn, also where each stands in the middle of rows.
    """
    if cell.rowspan < 2 or len(cell.words) < 2:
        return [cell]
    words: dict[int, list[Word]] = {row: [] for row in range(cell.row, cell.row + cell.rowspan)}
    for other in cells:
        if other.row in words and other is not cell:
            words[other.row] += other.words
    tops = {row: min(map(_TOP, own), default=-1.0) for row, own in words.items()}
    sides = list(map(_side, cell.lines))
    starts = _level(cell, sides, words, tops) or _apart(sides, tops)
    if not starts and not ruled:
        starts = _in_middles(sides, {row: grid.ys[row] for row in (*words, cell.row + cell.rowspan)})
    if not starts:
        return [cell]
    starts[0] = cell.row
    parts = []
    for row, end in pairwise([*starts, cell.row + cell.rowspan]):
        box = grid.box(row, cell.col, end - row, cell.colspan)
        held = tuple(between_heights(cell.words, box[1], box[3]))
        parts.append(Cell(row, cell.col, end - row, cell.colspan, box, held))
    return parts


def _apart(sides: Sequence[Side], tops: Mapping[int, float]) -> list[int]:
    """The rows on which texts begin that stand apart; empty where one begins elsewhere."""
    apart = [top for (_, above), (top, bottom) in pairwise(sides) if top - above >= APART * (bottom - top)]
    if not apart:
        return []
    starts = [next((r for r, t in tops.items() if abs(t - top) <= SAME_LINE), -1) for top in (sides[0][0], *apart)]
    return starts if -1 not in starts and len(set(starts)) == len(starts) else []


def _in_middles(sides: Sequence[Side], ys: Mapping[int, float]) -> list[int]:
    """The rows on which the parts of a cell begin that has texts far apart, each in the middle of its part.

    Empty where one stands in the middle of no whole rows.
    """
    apart = [i for i, (above, below) in enumerate(pairwise(sides), 1) if _are_far_apart(above, below)]
    starts, last = [min(ys)], max(ys)
    for a, b in pairwise([0, *apart, len(sides)]):
        end = sides[a][0] + sides[b - 1][1] - ys[starts[-1]]
        starts.append(min(ys, key=lambda row: abs(ys[row] - end)))
        if abs(ys[starts[-1]] - end) > MIDDLE or starts[-1] <= starts[-2]:
            return []
    return starts[:-1] if apart and starts[-1] == last else []


def _are_far_apart(above: Side, below: Side) -> bool:
    return below[0] - above[1] >= FAR * (below[1] - below[0])


def _level(cell: Cell, sides: Sequence[Side], words: Mapping[int, Line], tops: Mapping[int, float]) -> list[int]:
    """The rows, where a text begins level with each: one of them is so high for it, or whites part the texts."""
    if cell.rowspan < FEWEST_ROWS:
        return []
    at = [next((i for i, (top, _) in enumerate(sides) if abs(top - t) <= LEVEL), -1) for t in tops.values()]
    if at[0] != 0 or -1 in at or any(cell.lines[i][0].text[:1].islower() for i in at):
        return []
    feet = [max(map(_BOTTOM, row)) for row in words.values()]
    lasts = [sides[i - 1] for i in at[1:]]
    if any(bottom - foot > (bottom - top) / 2 for (top, bottom), foot in zip(lasts, feet, strict=False)):
        return list(words)
    whites = [below[0] - above[1] for above, below in pairwise(sides)]
    within = [white for i, white in enumerate(whites, 1) if i not in at]
    if within:
        least = max(within) + LEVEL
    elif len(at) > FEWEST_ROWS:
        least = WHITE * (sides[0][1] - sides[0][0])
    else:
        return []
    return list(words) if all(whites[i - 1] >= least for i in at[1:]) else []


def _side(line: Line) -> Side:
    return min(map(_TOP, line)), max(map(_BOTTOM, line))
