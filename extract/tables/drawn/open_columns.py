"""Grids that do not divide all columns of their table: their uprights stand in its header only."""

from collections.abc import Sequence

from extract.groups import SNAP
from extract.lines import group_lines
from extract.page import Edge, Page
from extract.standing import between_sides
from extract.tables.drawn.rules import same_lines
from extract.tables.table import Cell, Table
from extract.tables.white.figure_columns import is_figure_line, is_header
from extract.tables.white.figures import HALF, find_figure_rows
from extract.tables.white.space import count_filled, fits, is_band

FEWEST_FIGURES = 3
"""Lines of figures below heads, at least."""
FEWEST_RULES = 2
"""Rules within cells from which these are rows of several columns."""


def has_open_columns(page: Page, table: Table, rules: Sequence[Edge]) -> bool:
    """Whether a drawn grid does not divide all columns of its table, or all of its rows from its header.

    Args:
        page: the page.
        table: of the grid.
        rules: horizontals of the page that touch no other.
    """
    if _is_open_below(table):
        return True
    return bool(rules) and any(look(page, table, rules) for look in (_are_cut, _has_open_body, _has_open_head))


def _is_open_below(table: Table) -> bool:
    """Whether uprights stand in the header only: most rows below are one cell, with words in columns."""
    filled = [c for c in table.cells if c.words]
    across = [c for c in filled if c.colspan == len(table.columns) - 1]
    first = min((c.row for c in across), default=0)
    divided = any(c.colspan < len(table.columns) - 1 and c.row > first for c in filled)
    in_columns = [c for c in across if not is_band(c.words)]
    if divided or len(in_columns) < HALF * len(across):
        return False
    return len(in_columns) > (first == 0)


def _has_open_body(page: Page, table: Table, rules: Sequence[Edge]) -> bool:
    """Whether rows in the columns of a drawn table stand below it: figures above a rule as wide, or parted by two."""
    left, _, right, bottom = table.box
    ends = [e.top for e in rules if e.top > bottom + SNAP and same_lines((left, right), (e.x0, e.x1))]
    if not ends:
        return False
    inside = between_sides(page.words, left, right)
    words = [w for w in inside if bottom <= (w.top + w.bottom) / 2 < min(ends)]
    if not fits(group_lines(words), table.columns):
        return False
    is_row = len(ends) >= FEWEST_RULES and 2 * count_filled(words, table.columns) > len(table.columns)
    return is_row or bool(find_figure_rows(words, table.columns))


def _has_open_head(page: Page, table: Table, rules: Sequence[Edge]) -> bool:
    """Whether heads stand between a rule as wide as a drawn table of figures and its top, which has none of its own."""
    left, top, right, _ = table.box
    ends = [e.top for e in rules if e.top < top - SNAP and same_lines((left, right), (e.x0, e.x1))]
    if not ends:
        return False
    inside = between_sides(page.words, left, right)
    heads = group_lines([w for w in inside if max(ends) <= (w.top + w.bottom) / 2 < top])
    body = group_lines([w for c in table.cells for w in c.words])
    if len(body) < FEWEST_FIGURES or not all(map(is_figure_line, body)) or not is_header(heads):
        return False
    return count_filled([w for line in heads for w in line], table.columns) >= count_filled(body[0], table.columns)


def _are_cut(_page: Page, table: Table, rules: Sequence[Edge]) -> bool:
    """Whether rules that touch no upright divide the words of cells at the right side of a table."""
    left, top, right, bottom = table.box
    inside = [e for e in rules if top < e.top < bottom and left + SNAP < e.x0 and abs(e.x1 - right) <= SNAP]
    if len(inside) < FEWEST_RULES:
        return False
    last = [c for c in table.cells if c.col + c.colspan == len(table.columns) - 1]
    return sum(_divides(e, c) for e in inside for c in last) >= FEWEST_RULES


def _divides(rule: Edge, cell: Cell) -> bool:
    """Whether a rule begins within a cell and has words of it on both sides."""
    x0, top, _, bottom = cell.box
    if not (x0 + SNAP < rule.x0 and top + SNAP < rule.top < bottom - SNAP):
        return False
    below = {w.top > rule.top for w in cell.words if w.x1 > rule.x0}
    return len(below) > 1
