"""A header of which the page's end leaves only the first lines: a table above on the page has it whole."""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Word
from extract.tables.table import Table


def begins_as(row: Sequence[Word], header: Sequence[Word]) -> bool:
    """Whether the words between two rules are the first ones of a header, at the same places."""
    whole = {(w.text, round(w.x0)) for w in header}
    return len(row) < len(header) and all((w.text, round(w.x0)) in whole for w in row)


def compose_cut_header(row: Sequence[Word], top: float, bottom: float, tables: Sequence[Table]) -> Table | None:
    """The words between two rules in the cells of the header that they begin; None where no table has it."""
    for table, at in ((t, i) for t in tables for i in range(len(t.rows) - 1)):
        heads = [c for c in table.cells if c.row == at]
        if not begins_as(row, [w for c in heads for w in c.words]):
            continue
        cells = []
        for head in heads:
            x0, x1 = head.box[0], head.box[2]
            words = tuple(w for w in row if x0 <= (w.x0 + w.x1) / 2 < x1)
            cells.append(replace(head, row=0, rowspan=1, box=(x0, top, x1, bottom), words=words))
        return replace(table, box=(table.box[0], top, table.box[2], bottom), rows=(top, bottom), cells=tuple(cells))
    return None
