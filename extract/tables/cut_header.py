"""A header of which the page's end leaves only the first lines: a table above on the page has it whole."""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Word
from extract.tables.table import Cell, Table


def begins_as(row: Sequence[Word], header: Sequence[Word]) -> bool:
    """Whether the words between two rules are the first ones of a header, at the same places."""
    whole = {(w.text, round(w.x0)) for w in header}
    return len(row) < len(header) and all((w.text, round(w.x0)) in whole for w in row)


def compose_cut_header(
    rows: Sequence[Sequence[Word]], ys: Sequence[float], tables: Sequence[Table]
) -> Table | None:
    """Bands and the words below them in the cells of the header that these begin; None where no table has it.

    Args:
        rows: words between two rules, the last of them those of the header.
        ys: the rules.
        tables: above on the page.
    """
    *bands, row = rows
    for table, at in ((t, i) for t in tables for i in range(len(t.rows) - 1)):
        heads = [c for c in table.cells if c.row == at]
        if not begins_as(row, [w for c in heads for w in c.words]):
            continue
        x0, x1, last = table.box[0], table.box[2], len(bands)
        cells = [
            Cell(i, 0, 1, len(table.columns) - 1, (x0, ys[i], x1, ys[i + 1]), tuple(band))
            for i, band in enumerate(bands)
        ]
        for head in heads:
            left, right = head.box[0], head.box[2]
            words = tuple(w for w in row if left <= (w.x0 + w.x1) / 2 < right)
            cells.append(replace(head, row=last, rowspan=1, box=(left, ys[-2], right, ys[-1]), words=words))
        return replace(table, box=(x0, ys[0], x1, ys[-1]), rows=tuple(ys), cells=tuple(cells))
    return None
