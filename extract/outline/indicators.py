"""Indicators of goals whose row is its own header: `Indikator 1 | name | Polazna vrijednost | Ciljana 2024`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.columns import Column
from extract.outline.kinds import LONGEST_LABEL
from extract.raw import RawCell
from extract.rows import Row, RowCell, filled_cells
from normalise.fields import MEASURES
from normalise.headers import STEM, match_header

_PAIR = re.compile(r"([^:]{1,60})(?::|\s[–-])\s+(?=\S)")
"""A header and what stands between it and its value."""


def find_indicator(rows: Sequence[Row], at: int) -> tuple[int, list[RawCell], list[RowCell]] | None:
    """An indicator at a row: label, name and the headers of its values, which stand in the row below, at times all do.

    Or their cells hold header and value: `Indikator 1 | Broj mreža | Ciljna vrednost: 9`.

    Returns:
        The row after it, its cells under their headers, and the header cells; None where the row is none.
    """
    filled = filled_cells(rows[at])
    if len(filled) < 3 or len(filled[0].printed) > LONGEST_LABEL:
        return None
    label, name, *heads = filled
    header, second = (match_header((c.printed,)) for c in (label, name))
    if header.field != "indicator" or second.certainty > STEM:
        return None  # the second is a header too: an ordinary table
    measures = [(c, match_header((c.printed,))) for c in heads]
    if not all(h.field in MEASURES for _, h in measures):
        return None
    below = rows[at + 1] if at + 1 < len(rows) else ()
    cells = [RawCell(Column(name.x0, name.x1, (label.printed,), header), name, at)]
    if second.field in MEASURES and second.year is not None:  # `Osnova (2024)`: the name stands below its label
        cells, heads, measures = [], [name, *heads], [(label, header), (name, second), *measures]
    pairs = [pair for c in heads if (pair := _read_pair(c, at))]
    if len(pairs) == len(heads):
        return at + 1, [*cells, *(cell for cell, _ in pairs)], [label, *(head for _, head in pairs)]
    for value in (c for c in below if c.text):
        over = [(c, h) for c, h in measures if value.overlap(c.x0, c.x1) > 0.5 * (value.x1 - value.x0)]
        if over:
            head, measure = over[0]
            cells.append(RawCell(Column(value.x0, value.x1, (head.printed,), measure), value, at))
    return min(at + 2, len(rows)), cells, [label, *heads]


def _read_pair(cell: RowCell, at: int) -> tuple[RawCell, RowCell] | None:
    """A cell with its value under the header that stands before it, and that header; None where none does."""
    pair = _PAIR.match(cell.text.raw)
    header = match_header((" ".join(pair[1].split()),)) if pair else None
    if pair is None or header is None or header.certainty < STEM:
        return None
    column = Column(cell.x0, cell.x1, (pair[1],), header)
    value, head = (cell.text.slice(*part) for part in ((pair.end(), len(cell.text.raw)), (0, pair.end())))
    return RawCell(column, replace(cell, text=value), at), replace(cell, text=head)
