"""Rules that are no table's: the grid of a chart with its scale, boxes that lines join, a frame around charts."""

from collections.abc import Sequence

from extract.page import Box, Edge, Page
from extract.tables.drawn.rules import COVER, LOWEST_ROW, SNAP, cluster
from extract.tables.table import Cell, Table
from extract.tables.white.figures import HALF, is_figure

FEWEST_LABELS = 3
"""Figures of a scale, each at the height of a rule, at least."""
AT_RULE = 2.0
"""Points between the middle of such a figure and its rule, at most: texts of a table stand between its rules."""
BESIDE = 15.0
"""Points between such a figure and the end of its rule, at most."""
FEWEST_LINES = 3
"""Lines of bars without words that are a chart, both ways, at least: boxes to be ticked have fewer."""
FEWEST_BARS = 3
"""Heights of such bars, at least: the columns of a table begin below a heading across them."""
FEWEST_GAPS = 3
"""Open places between boxes, at least: a table may have none at the corner of its header."""


def is_diagram(page: Page, table: Table, edges: Sequence[Edge]) -> bool:
    """Whether rules that give a grid with words are a chart's, its bars or its scale's, or join boxes.

    Args:
        page: the page.
        table: of the grid.
        edges: its rules.
    """
    empty = [c for c in table.cells if not c.words]
    if len(empty) > HALF * len(table.cells) and (_has_scale(page, table) or _are_boxes(table, empty, edges)):
        return True
    return _are_bars(table, [e for e in edges if e.fill and not e.horizontal])


def without_frames(tables: Sequence[Table], drawings: Sequence[Table]) -> list[Table]:
    """The tables but those around a chart: a grid of bars without words.

    Args:
        tables: of the page.
        drawings: grids without words.
    """
    charts = [t.box for t in drawings if min(len(t.columns), len(t.rows)) > FEWEST_LINES]
    return [t for t in tables if not any(_holds(t.box, chart) for chart in charts)]


def _holds(outer: Box, box: Box) -> bool:
    return outer[0] <= box[0] and outer[1] <= box[1] and box[2] <= outer[2] and box[3] <= outer[3]


def _has_scale(page: Page, table: Table) -> bool:
    """Whether figures stand left of the grid at the heights of its rules."""
    left = table.box[0]
    beside = [w for w in page.words if left - BESIDE <= w.x1 <= left + SNAP and is_figure(w.text)]
    levels = [y for y in table.rows if any(abs((w.top + w.bottom) / 2 - y) <= AT_RULE for w in beside)]
    return len(levels) >= FEWEST_LABELS


def _are_bars(table: Table, sides: Sequence[Edge]) -> bool:
    """Whether most uprights are sides of coloured areas that stand alone, each at a height of its own: ends of bars."""
    in_columns = [[e for e in sides if abs(e.x0 - x) <= SNAP] for x in table.columns]
    heights = cluster([mine[0].top for mine in in_columns if len(mine) == 1])
    return len(heights) > HALF * len(table.columns) and len(heights) >= FEWEST_BARS


def _are_boxes(table: Table, empty: Sequence[Cell], edges: Sequence[Edge]) -> bool:
    """Whether at the outside of a grid all cells with words are closed, but not several of those without."""
    gaps = sum(not _is_closed(c, table.box, edges) for c in empty)
    return gaps >= FEWEST_GAPS and all(_is_closed(c, table.box, edges) for c in table.cells if c.words)


def _is_closed(cell: Cell, outer: Box, edges: Sequence[Edge]) -> bool:
    """Whether rules are drawn on the sides of a cell that are sides of the table too."""
    left, top, right, bottom = cell.box
    uprights = [x for x, end in ((left, outer[0]), (right, outer[2])) if x == end]
    levels = [y for y, end in ((top, outer[1]), (bottom, outer[3])) if y == end]
    beside = ([(e.top, e.bottom) for e in edges if not e.horizontal and abs(e.x0 - x) <= SNAP] for x in uprights)
    across = ([(e.x0, e.x1) for e in edges if e.horizontal and abs(e.top - y) <= LOWEST_ROW] for y in levels)
    return all(_covers(spans, top, bottom) for spans in beside) and all(_covers(s, left, right) for s in across)


def _covers(spans: Sequence[tuple[float, float]], start: float, end: float) -> bool:
    """Whether rules are drawn along most of a side."""
    return sum(max(0.0, min(b, end) - max(a, start)) for a, b in spans) >= COVER * (end - start)
