"""Tables that a dark band or a gap between rules cuts in two, joined again."""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Page
from extract.tables.drawn.rules import same_lines
from extract.tables.table import Table

NEAR = 6.0
"""Points between the halves of one table at most: less than a line of text, less than what parts two tables."""


def join_halves(page: Page, tables: Sequence[Table]) -> list[Table]:
    """The tables of a page, with those of the same columns that stand directly below each other joined into one.

    Args:
        page: the page.
        tables: those with upright rules, from top to bottom.
    """
    joined: list[Table] = []
    for table in sorted(tables, key=lambda t: (t.box[1], t.box[0])):
        above = next((t for t in reversed(joined) if same_lines(t.columns, table.columns)), None)
        if above is not None and 0 <= table.box[1] - above.box[3] <= NEAR and not _words_between(page, above, table):
            joined[joined.index(above)] = _join(above, table)
        else:
            joined.append(table)
    return joined


def _words_between(page: Page, above: Table, below: Table) -> bool:
    top, bottom = above.box[3], below.box[1]
    return any(
        top <= (w.top + w.bottom) / 2 < bottom and above.box[0] <= (w.x0 + w.x1) / 2 < above.box[2] for w in page.words
    )


def _join(above: Table, below: Table) -> Table:
    shift = len(above.rows) - 1
    cells = above.cells + tuple(replace(c, row=c.row + shift) for c in below.cells)
    box = (above.box[0], above.box[1], above.box[2], below.box[3])
    rows = above.rows + below.rows[1:]
    return replace(above, box=box, rows=rows, cells=cells, open_bottom=below.open_bottom)
