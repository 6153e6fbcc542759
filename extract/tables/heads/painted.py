"""Heads on coloured areas over rows without a colour."""

from dataclasses import replace

from extract.tables.table import Table


def below_head(head: Table, body: Table) -> Table:
    """The table of heads and of the rows right below them."""
    depth = len(head.rows) - 1
    cells = [*head.cells, *(replace(c, row=c.row + depth) for c in body.cells)]
    box = (min(head.box[0], body.box[0]), head.box[1], max(head.box[2], body.box[2]), body.box[3])
    return replace(body, box=box, rows=(*head.rows[:-1], *body.rows), cells=tuple(cells))
