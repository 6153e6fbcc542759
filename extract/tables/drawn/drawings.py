"""Rules that are no table's: the grid of a chart with its scale, boxes that lines join, a frame around charts."""

from collections.abc import Sequence
from itertools import pairwise

from extract.groups import SNAP, cluster
from extract.page import Box, Edge, Page, Word, holds
from extract.tables.drawn.rules import COVER, LOWEST_ROW
from extract.tables.table import Cell, Table
from extract.tables.white.figure_columns import is_years
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
    if len(table.rows) == 2 and all(e.fill for e in edges) and _are_figures(table):
        return True
    if len(empty) > HALF * len(table.cells) and (has_scale(page.words, edges) or _are_boxes(table, empty, edges)):
        return True
    return _are_bars(table, [e for e in edges if e.fill and not e.horizontal])


def without_frames(tables: Sequence[Table], drawings: Sequence[Table]) -> list[Table]:
    """The tables but those around a chart: a grid of bars without words.

    Args:
        tables: of the page.
        drawings: grids without words.
    """
    charts = [t.box for t in drawings if min(len(t.columns), len(t.rows)) > FEWEST_LINES]
    return [t for t in tables if not any(holds(t.box, chart) for chart in charts)]


def _are_figures(table: Table) -> bool:
    """Whether all cells hold one figure each and no year: parts of a bar, each with its length."""
    return all(len(c.words) == 1 and is_figure(c.words[0].text) and not is_years(c.words) for c in table.cells)


def has_scale(words: Sequence[Word], edges: Sequence[Edge]) -> bool:
    """Whether figures stand left of rules, each at the height of its own, the greater the higher.

    Numbers of rows that stand beside an inner rule of theirs grow downwards.
    """
    rules = [e for e in edges if e.horizontal]
    last = max((e.x0 for e in rules), default=0.0) + SNAP
    values = {
        -w.top: _value(w.text)
        for w in words
        if w.x1 <= last and w.text[-1].isdecimal() and any(_is_label(w, e) for e in rules)
    }
    scale = [values[y] for y in sorted(values)]
    return len(scale) >= FEWEST_LABELS and all(low < high for low, high in pairwise(scale))


def _is_label(word: Word, rule: Edge) -> bool:
    """Whether a word stands before a rule at its height."""
    return -SNAP <= rule.x0 - word.x1 <= BESIDE and abs((word.top + word.bottom) / 2 - rule.top) <= AT_RULE


def _value(text: str) -> float:
    """The digits of a figure of a scale as a number: all of them have as many decimals."""
    size = float("".join(filter(str.isdecimal, text)))
    return size if text[0].isdecimal() else -size


def _are_bars(table: Table, sides: Sequence[Edge]) -> bool:
    """Whether most uprights are sides of coloured areas that stand alone, each at a height of its own: ends of bars."""
    in_columns = [[e for e in sides if abs(e.x0 - x) <= SNAP] for x in table.columns]
    alone = [mine[0] for mine in in_columns if len(mine) == 1]
    heights = cluster([e.top for e in alone])
    return len(heights) >= FEWEST_BARS and len(heights) > HALF * len(table.columns)


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
