"""Rows left white between coloured ones: they have the same columns, though nothing is drawn around them."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.lines import bounding_box, group_lines
from extract.page import Edge, Page, Word
from extract.tables.drawn.rules import SNAP, cluster, same_lines
from extract.tables.white.row_starts import rows_between
from extract.tables.white.space import count_filled, fits

FEWEST_SIDES = 4
"""Uprights of three columns."""
FEWEST_FILLED = 2
"""Columns with words in a white row."""
ROW_REACH = 1.5
"""Space between a coloured row and a white one at the end of the table, and between its lines, in line heights."""
MARGIN = 1.0
"""Points of white around the words of a row that nothing closes."""


def bridge_stripes(page: Page, groups: Iterable[list[Edge]]) -> list[list[Edge]]:
    """The groups of edges, those of coloured rows with the same columns and the white rows between them as one.

    Args:
        page: of the edges.
        groups: edges that touch, from top to bottom.
    """
    bridged: list[list[Edge]] = []
    striped: dict[int, list[Edge]] = {}
    for group in groups:
        mine = _columns(group) if _are_areas(group) else []
        areas = (g for g in reversed(bridged) if id(g) in striped or _are_areas(g))
        above = next((g for g in areas if _same_ends(_columns(g), mine)), None)
        row = _white_row(page, above, group) if above is not None else []
        if above is None or not row:
            bridged.append(group)
        else:
            above += [*group, *row]
            striped[id(above)] = above
    for group in striped.values():
        group += _row_below(page, group)
        group += _row_above(page, group)
    return bridged


def _columns(group: Sequence[Edge]) -> list[float]:
    return cluster([e.x0 for e in group if not e.horizontal])


def _are_areas(group: Sequence[Edge]) -> bool:
    """Whether the edges are the sides of coloured rows: rules lie at their top and end, or part their columns."""
    x0, top = min(e.x0 for e in group), min(e.top for e in group)
    x1, bottom = max(e.x1 for e in group), max(e.bottom for e in group)
    drawn = [e for e in group if not e.fill]
    to_ends = [min(e.top - top, bottom - e.bottom) if e.horizontal else min(e.x0 - x0, x1 - e.x1) for e in drawn]
    return all((gap <= SNAP) == e.horizontal for gap, e in zip(to_ends, drawn, strict=True))


def _same_ends(one: Sequence[float], other: Sequence[float]) -> bool:
    return bool(one and other) and same_lines((one[0], one[-1]), (other[0], other[-1]))


def _white_row(page: Page, above: Sequence[Edge], below: Sequence[Edge]) -> list[Edge]:
    """The edges of the rows between two coloured areas; none where the words there are no rows of their columns."""
    columns = max(_columns(above), _columns(below), key=len)
    top, bottom = max(e.bottom for e in above), min(e.top for e in below)
    return _frame(columns, top, bottom, _words(page, columns, top, bottom))


def _frame(columns: Sequence[float], top: float, bottom: float, words: Sequence[Word]) -> list[Edge]:
    """The sides of the columns and the rules between the rows; none where the words are no rows."""
    rows = len(columns) >= FEWEST_SIDES and count_filled(words, columns) >= FEWEST_FILLED
    if not rows or not fits(group_lines(words), columns):
        return []
    tops = rows_between(words, columns, False)
    return [
        *(Edge(x, top, x, bottom, True) for x in columns),
        *(Edge(columns[0], y, columns[-1], y, True) for y in tops),
    ]


def _words(page: Page, columns: Sequence[float], top: float, bottom: float) -> list[Word]:
    """The words between two heights whose middle lies in the columns."""
    return [
        w
        for w in page.words
        if top <= (w.top + w.bottom) / 2 < bottom and columns[0] <= (w.x0 + w.x1) / 2 < columns[-1]
    ]


def _row_below(page: Page, group: Sequence[Edge]) -> list[Edge]:
    """The edges of a white row below the last coloured one."""
    columns, top = _columns(group), max(e.bottom for e in group)
    lines = _near(group_lines(_words(page, columns, top, page.height)), columns, top)
    if not lines:
        return []
    words = [w for line in lines for w in line]
    bottom = bounding_box(words)[3] + MARGIN
    row = _frame(columns, top, bottom, words)
    return [*row, Edge(columns[0], bottom, columns[-1], bottom, True)] if row else []


def _row_above(page: Page, group: Sequence[Edge]) -> list[Edge]:
    """The edges of a white row above the first coloured one, at the top of a page."""
    columns, bottom = _columns(group), min(e.top for e in group)
    words = _words(page, columns, 0.0, bottom)
    lines = group_lines(words)
    gaps = [b[1] - a[3] for a, b in pairwise([*map(bounding_box, lines), (0.0, bottom, 0.0, 0.0)])]
    if not lines or not fits(lines, columns) or max(gaps) > ROW_REACH * (lines[0][0].bottom - lines[0][0].top):
        return []
    top = bounding_box(words)[1] - MARGIN
    row = _frame(columns, top, bottom, words)
    return [*row, Edge(columns[0], top, columns[-1], top, True)] if row else []


def _near(lines: Sequence[Sequence[Word]], columns: Sequence[float], top: float) -> list[Sequence[Word]]:
    """The lines that follow each other closely from a height on and stand in the columns."""
    near: list[Sequence[Word]] = []
    for line in lines:
        _, start, _, end = bounding_box(line)
        if start - top > ROW_REACH * (end - start) or not fits([line], columns):
            break
        near.append(line)
        top = end
    return near
