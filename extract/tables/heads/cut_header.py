"""A header of which the page's end leaves only the first lines: a table above on the page has it whole."""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Word
from extract.standing import in_box
from extract.tables.table import Cell, Table


def begins_as(row: Sequence[Word], header: Sequence[Word]) -> bool:
    """Whether the words between two rules are the first ones of a header, at the same places."""
    whole = {(w.text, round(w.x0)) for w in header}
    return len(row) < len(header) and all((w.text, round(w.x0)) in whole for w in row)


def compose_cut_header(rows: Sequence[Sequence[Word]], ys: Sequence[float], tables: Sequence[Table]) -> Table | None:
    """Bands and the words below them in the cells of the header that these begin; None where no table has it.

    Args:
        rows: words between two rules, the last of them those of the header.
        ys: the rules.
        tables: above on the page.
    """
    *bands, row = rows
    for table, at in ((t, i) for t in tables for i in range(len(t.rows) - 1)):
        heads = [c for c in table.cells if c.row == at]
        below = max((c.row + c.rowspan for c in heads), default=at)
        if not begins_as(row, [w for c in table.cells if at <= c.row < below for w in c.words]):
            continue
        boxes = [(c.box[0], ys[-2], c.box[2], ys[-1]) for c in heads]
        last = [
            replace(c, row=len(bands), rowspan=1, box=box, words=tuple(in_box(row, box)))
            for c, box in zip(heads, boxes, strict=True)
        ]
        return _with_rows(table, ys, [*_band_cells(table, bands, ys), *last])
    return None


def compose_again(
    header: Sequence[Word], bands: Sequence[Sequence[Word]], tops: Sequence[float], table: Table
) -> Table:
    """The words that say what the header of a table says, in cells as its own, and the bands below them.

    Args:
        header: the words.
        bands: the words of each.
        tops: of the bands.
        table: above on the page.
    """
    depth = max(c.rowspan for c in table.cells if c.row == 0)
    down = min(w.top for w in header) - table.rows[0]
    bottom = max(w.bottom for words in (header, *bands) for w in words)
    ys = [*(y + down for y in table.rows[:depth]), *tops, bottom]
    cells = []
    for c in table.cells:
        if c.row < depth:
            box = (c.box[0], ys[c.row], c.box[2], ys[min(c.row + c.rowspan, depth)])
            cells.append(replace(c, box=box, words=tuple(in_box(header, box))))
    return _with_rows(table, ys, [*cells, *_band_cells(table, bands, ys, depth)])


def _band_cells(table: Table, bands: Sequence[Sequence[Word]], ys: Sequence[float], first: int = 0) -> list[Cell]:
    """Cells over all columns of the table, from a row on."""
    x0, x1, width = table.box[0], table.box[2], len(table.columns) - 1
    return [
        Cell(row, 0, 1, width, (x0, ys[row], x1, ys[row + 1]), tuple(band)) for row, band in enumerate(bands, first)
    ]


def _with_rows(table: Table, ys: Sequence[float], cells: Sequence[Cell]) -> Table:
    """The table with other rows."""
    box = (table.box[0], ys[0], table.box[2], ys[-1])
    return replace(table, box=box, rows=tuple(ys), cells=tuple(sorted(cells, key=lambda c: (c.row, c.col))))
