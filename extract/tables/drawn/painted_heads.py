"""Heads painted one by one over rows without a colour: their areas show the columns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extract.groups import SNAP
from extract.lines import all_bold, group_lines, text_of
from extract.page import Box, Edge, Page, Word
from extract.tables.compose import fill_grid
from extract.tables.drawn.painted_rows import seams_within
from extract.tables.drawn.rules import build_grid
from extract.tables.drawn.seams import is_painted, rows_follow
from extract.tables.drawn.shades import MOST_LEVELS, shows_fill
from extract.tables.heads.header_lines import are_header
from extract.tables.table import Cell, Table
from extract.tables.white.space import runs_over
from normalise.headers import names_sum
from normalise.headings import parse_heading

FEWEST_HEADS = 2
"""Heads side by side, at least."""
FEWEST_RULES, RULED_WIDTH = 2, 0.5
"""Rules below heads that divide the rows there, at least, and the part of the heads' width over which each goes."""


def find_painted_head(page: Page, group: Sequence[Edge]) -> Table | None:
    """The heads on coloured areas, without headings above them.

    None where the areas hold other texts, or lines are drawn on them and no rows without a colour follow.

    Args:
        page: of the edges.
        group: edges that touch.
    """
    levels = {round(e.top) for e in group if e.horizontal}
    if len(levels) > 2 * (MOST_LEVELS + 1) or not (is_painted(page, group) or rows_follow(page, group)):
        return None
    grid = build_grid([*group, *seams_within(page, group)])
    if grid is None or len(grid.xs) <= FEWEST_HEADS:
        return None
    head = replace(_below_headings(fill_grid(page, grid, page.words, True)), ruled=False)
    if len(head.rows) - 1 > MOST_LEVELS or not all(_is_painted_cell(page, cell) for cell in head.cells):
        return None
    return head if _are_heads([cell.words for cell in head.cells if cell.words]) else None


def is_over_rules(page: Page, head: Table) -> bool:
    """Whether rules over most of the heads' width divide the rows below them."""
    left, _, right, bottom = head.box
    widths: Counter[int] = Counter()
    for edge in page.edges:
        if edge.horizontal and not edge.fill and edge.top > bottom + SNAP:
            widths[round(edge.top)] += round(max(0.0, min(edge.x1, right) - max(edge.x0, left)))
    return sum(width >= RULED_WIDTH * (right - left) for width in widths.values()) >= FEWEST_RULES


def level_sides(box: Box) -> tuple[Edge, Edge]:
    """The upper and the lower side of an area."""
    x0, top, x1, bottom = box
    return Edge(x0, top, x1, top, True), Edge(x0, bottom, x1, bottom, True)


def _below_headings(table: Table) -> Table:
    """The table without its first rows of one cell: headings on areas of their own."""
    first = next((c.row for c in table.cells if c.colspan < len(table.columns) - 1), 0)
    cells = tuple(replace(c, row=c.row - first) for c in table.cells if c.row >= first)
    x0, _, x1, bottom = table.box
    return replace(table, box=(x0, table.rows[first], x1, bottom), rows=table.rows[first:], cells=cells)


def _is_painted_cell(page: Page, cell: Cell) -> bool:
    """Whether a cell has a colour, and no text runs over its sides."""
    x0, top, x1, bottom = cell.box
    inside = not any(runs_over(line, x) for line in cell.lines for x in (x0, x1))
    return inside and shows_fill(page.fills, (x0 + x1) / 2, (top + bottom) / 2)


def _are_heads(texts: Sequence[Sequence[Word]]) -> bool:
    """Whether texts in bold are those of a header, or begin with no goal and no sum."""
    words = [w for text in texts for w in text]
    if len(texts) < FEWEST_HEADS or not all_bold(words):
        return False
    first = text_of(texts[0])
    heading = parse_heading(first)
    named = heading.number is not None or 0 < heading.start < len(first)
    return are_header(group_lines(words)) or not (named or names_sum(first))
