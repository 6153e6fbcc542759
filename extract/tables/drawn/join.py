"""Tables that a dark band, a gap between rules or a row without uprights cuts in two, joined again."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.lines import group_lines
from extract.page import Page, Word
from extract.standing import in_box
from extract.tables.drawn.rules import same_lines
from extract.tables.heads.header_lines import begins_with_header
from extract.tables.table import Cell, Table
from extract.tables.white.space import is_band

NEAR = 6.0
"""Points between the halves of one table at most: less than a line of text, less than what parts two tables."""
HIGHER = 1.25
"""How much higher than the lowest row of a table the row of a heading in it is, at most."""
LARGER = 1.15
"""How much larger than the letters of a table those of a heading in it are, at most."""


def join_halves(page: Page, tables: Sequence[Table]) -> list[Table]:
    """The tables of a page, with those of the same columns that stand directly below each other joined into one.

    So are those that the row of a heading parts, in which no upright stands: the rules above and below it are theirs.

    Args:
        page: the page.
        tables: those with upright rules, from top to bottom.
    """
    joined: list[Table] = []
    for table in sorted(tables, key=lambda t: (t.box[1], t.box[0])):
        above = next((t for t in reversed(joined) if same_lines(t.columns, table.columns)), None)
        between = in_box(page.words, (above.box[0], above.box[3], above.box[2], table.box[1])) if above else []
        if above is not None and _are_halves(above, table, between):
            joined[joined.index(above)] = _join(above, table, between)
        else:
            joined.append(table)
    return joined


def _are_halves(above: Table, below: Table, between: Sequence[Word]) -> bool:
    """Whether two tables of the same columns are one, with a heading of one line between them or none."""
    gap = below.box[1] - above.box[3]
    if not between:
        return 0 <= gap <= NEAR
    lowest = min(b - a for t in (above, below) for a, b in pairwise(t.rows))
    is_row = max(w.bottom - w.top for w in between) <= gap <= HIGHER * lowest
    size = max((w.size for t in (above, below) for c in t.cells for w in c.words), default=0.0)
    is_heading = len(group_lines(between)) == 1 and is_band(between) and max(w.size for w in between) <= LARGER * size
    return is_row and is_heading and not (above.open_bottom or below.open_top or begins_with_header(below))


def _join(above: Table, below: Table, between: Sequence[Word]) -> Table:
    """The two as one, the words between them a row of their own."""
    left, top, right, bottom = above.box
    rows = len(above.rows) - 1
    band = [Cell(rows, 0, 1, len(above.columns) - 1, (left, bottom, right, below.box[1]), tuple(between))]
    shift = rows + 1 if between else rows
    cells = (*above.cells, *(band if between else ()), *(replace(c, row=c.row + shift) for c in below.cells))
    ys = above.rows + below.rows[0 if between else 1 :]
    return replace(above, box=(left, top, right, below.box[3]), rows=ys, cells=cells, open_bottom=below.open_bottom)
