"""Tables with horizontal rules whose header stands above the first of them."""

from collections.abc import Sequence

from extract.groups import SNAP, cluster
from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.tables.compose import compose_table
from extract.tables.drawn.rules import level_with
from extract.tables.heads.header_lines import HEADER_REACH, find_headers
from extract.tables.heads.header_rows import headers_are_rows
from extract.tables.heads.over_figures import clear_heads
from extract.tables.heads.parted_heads import part_heads
from extract.tables.heads.ruled_heads import span_over_rules
from extract.tables.table import Table


def with_header(page: Page, table: Table, words: Sequence[Word], edges: Sequence[Edge]) -> Table | None:
    """The table with its header, where it stands above the first rule; None where the rules do not divide its rows.

    Args:
        page: the page.
        table: made of horizontal rules.
        words: outside running heads.
        edges: the page's loose horizontals, those within the header too.
    """
    if headers_are_rows(table, words):
        return table
    top = table.box[1]
    inside = [w for w in words if table.columns[0] - SNAP <= (w.x0 + w.x1) / 2 <= table.columns[-1] + SNAP]
    above = group_lines([w for w in inside if w.turn == 0 and w.bottom <= top + SNAP])
    headers = find_headers(above)
    if not headers or headers[-1][1] != len(above):
        return None
    if top - max(w.bottom for w in above[-1]) > HEADER_REACH:
        return None
    head = [w for line in above[headers[-1][0] :] for w in line]
    first = min(w.top for w in head)
    drawn = [e for e in edges if first < e.top and e.x0 >= table.columns[0] - SNAP and e.x1 <= table.columns[-1] + SNAP]
    inner = cluster([e.top for e in drawn if e.top < top - SNAP])
    ys = [first, *inner, *table.rows]
    levelled = level_with(drawn, ys)
    held = [w for c in table.cells for w in c.words]
    columns = clear_heads(table.columns, group_lines(head), held)
    whole = part_heads(span_over_rules(compose_table(page, columns, ys, levelled, [*head, *held]), levelled))
    return whole if headers_are_rows(whole, words) else None
