"""The row that a page break cut: below the last rule of a table with horizontal rules only, or above its first."""

from collections.abc import Sequence
from itertools import pairwise

from extract.groups import SNAP
from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.standing import by_row
from extract.tables.across.cut_below import ROW_REACH
from extract.tables.across.intervals import is_body
from extract.tables.across.stacks import FEWEST_FIGURES
from extract.tables.compose import below_head, compose_table
from extract.tables.drawn.rules import level_with
from extract.tables.heads.over_figures import span_heads, span_panels
from extract.tables.heads.parted_heads import part_heads
from extract.tables.heads.ruled_heads import span_over_rules
from extract.tables.table import Table
from extract.tables.white.figures import find_figure_rows
from extract.tables.white.row_starts import rows_between
from extract.tables.white.space import count_filled, fits, is_prose, segments


def extend_table(
    page: Page,
    table: Table,
    words: Sequence[Word],
    rules: Sequence[Edge],
    upwards: bool,
    cut: Sequence[Word] = (),
    painted: Sequence[Table] = (),
) -> Table:
    """Add the row that a page break cut: words below the last rule, or above the first, that fit the columns.

    Args:
        page: the page the table is on.
        table: a table whose columns come from white space.
        words: those outside running heads.
        rules: the page's horizontals; where one ends a table in some columns only, the cells of the others go on.
        upwards: whether the table goes on from the page before.
        cut: words known to end the last row of the page before.
        painted: heads on coloured areas, which stay as they are.
    """
    x0, x1 = table.columns[0] - SNAP, table.columns[-1] + SNAP
    mine = [w for w in words if w.x0 >= x0 and w.x1 <= x1]
    under = [w for w in mine if w.top + w.bottom >= 2 * table.box[3]]
    below = _fitting(group_lines(under), table, False)
    above = list(cut)
    if upwards and not cut:
        above = _fitting(group_lines([w for w in mine if w.top + w.bottom < 2 * table.box[1]]), table, True)
    if not below and not above:
        return table
    head = next((h for h in painted if h.page == page.number and h.box[1] == table.box[1]), None)
    depth = len(head.rows) - 1 if head else 0
    inside = [w for c in table.cells if c.row >= depth for w in c.words]
    ys = list(table.rows[depth:])
    if above:
        ys.insert(0, min(w.top for w in above))
    more = find_figure_rows(below, table.columns, FEWEST_FIGURES)[1:]
    if below:
        texts = rows_between(below, table.columns, True) if not more and _divide_no_rows(rules, table) else []
        ys += [*more, *texts, max(w.bottom for w in below)]
    drawn = level_with(rules, ys[1:-1])
    extended = compose_table(page, table.columns, ys, drawn, [*inside, *above, *below])
    if head:
        return below_head(head, extended)
    extended = span_over_rules(extended, drawn)
    return span_panels(span_heads(extended)) if more else part_heads(extended)


def _divide_no_rows(rules: Sequence[Edge], table: Table) -> bool:
    """Whether no rule stands between two rows of a table that are neither headings nor headers."""
    levels = [y for y in table.rows if any(abs(e.top - y) <= SNAP for e in rules)]
    held = [w for c in table.cells for w in c.words]
    rows = by_row(held, [*levels, table.box[3]])
    return not any(is_body(a) and is_body(b) for a, b in pairwise(rows) if a and b)


def _fitting(lines: Sequence[Sequence[Word]], table: Table, upwards: bool) -> list[Word]:
    """The words of the lines next to the table that stand in its columns, at least one line in two of them."""
    ordered = list(reversed(lines)) if upwards else list(lines)
    taken: list[Sequence[Word]] = []
    edge = table.box[1] if upwards else table.box[3]
    for line in ordered:
        top, bottom = min(w.top for w in line), max(w.bottom for w in line)
        far = abs((edge - bottom) if upwards else (top - edge)) > ROW_REACH * (bottom - top)
        if far or not fits([line], table.columns) or (is_prose(line) and count_filled(line, table.columns) > 1):
            break
        taken.append(line)
        edge = top if upwards else bottom
    if not any(len(segments(line)) > 1 for line in taken):
        return []
    return [w for line in taken for w in line]
