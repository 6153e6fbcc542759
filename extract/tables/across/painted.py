"""Rows between horizontal rules below heads on coloured areas, in the columns that these show."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.groups import SNAP
from extract.lines import group_lines
from extract.page import Page
from extract.tables.across.intervals import Intervals
from extract.tables.across.widths import SAME_SIDE
from extract.tables.compose import below_head, compose_table
from extract.tables.drawn.rules import same_lines
from extract.tables.table import Table
from extract.tables.white.space import fits, is_band
from extract.tables.white.white_rows import without_sum_label


def split_at_heads(
    run: Sequence[int], stack: Intervals, heads: Sequence[Table]
) -> Iterator[tuple[list[int], Table | None]]:
    """The intervals of each table, and the painted heads that begin it; bands right above such are headings."""
    sides = (stack.x0, stack.x1)
    mine = [head for head in heads if same_lines(sides, (head.box[0], head.box[2]), SAME_SIDE)]
    at = {k: head for k, i in enumerate(run) for head in mine if abs(stack.tops[i] - head.box[1]) <= SNAP}
    for start, end in pairwise(sorted({0, *at, len(run)})):
        part = list(run[start:end])
        while end in at and part and is_band(stack.rows[part[-1]]):
            part.pop()
        yield part, at.get(start)


def rows_below(page: Page, stack: Intervals, run: Sequence[int], head: Table) -> Table | None:
    """The table of painted heads and the intervals below them; None where their words do not stand in its columns."""
    body = [i for i in run if stack.tops[i] > head.box[3] - SNAP]
    rows = [stack.rows[i] for i in body]
    plain = [without_sum_label(row) for row in rows if not is_band(row)]
    if not plain or not all(fits(group_lines(row), head.columns) for row in plain):
        return None
    ys = [*(stack.tops[i] for i in body), stack.ends[body[-1]]]
    return below_head(head, compose_table(page, head.columns, ys, stack.rules, [w for row in rows for w in row]))
