"""What stands beside the label of a form: one text, or a small table with its own header."""

from collections.abc import Sequence
from dataclasses import replace

from extract.columns import Column, find_header
from extract.placed import PlacedText
from extract.raw import RawCell
from extract.rows import Row, RowCell
from normalise.headers import PAIR, STEM, Header, match_header, match_label, match_words

NAMING_FIELDS = {"goal", "specific_goal", "measure"}
"""Fields whose label opens a form."""
TWO = 2
"""Columns of a small table that is too narrow for a header of its own."""


def read_values(label: RowCell, inner: Sequence[Row], position: int) -> list[RawCell]:
    """The cells beside a label: a small table with its own header, else all of them as one text."""
    header = match_label(label.printed)
    if header.certainty < STEM:
        header = Header(None)
    column = Column(label.x0, label.x1, (label.printed,), header, label.boxes, (label.text.joined,))
    if column.field == "resources" and _labelled(inner):
        beside = [[row[i] for row in inner if row[i].text] for i in range(1, len(inner[0]))]
        return [RawCell(column, _whole(cells), position + i) for i, cells in enumerate(beside) if cells]
    found = (find_header(inner, 0) or _two_heads(label, inner)) if len(inner) > 1 else None
    if found is not None and not any(c.field in NAMING_FIELDS for c in found[1]):  # values are no goals
        end, columns = found
        return [
            RawCell(match, cell, position + i)
            for i, row in enumerate(inner[end:])
            for cell in row
            if cell.text and (match := _column_over(cell, columns)) is not None
        ]
    cells = list({id(c): c for row in inner for c in row if c.text}.values())
    if not cells:
        return []
    return [RawCell(column, _whole(cells), position)]


def _two_heads(label: RowCell, inner: Sequence[Row]) -> tuple[int, tuple[Column, ...]] | None:
    """The heads of two columns beside a label, below which both are known: `Sredstva | Izvor | Iznos (KM)`."""
    heads = [cell for cell in inner[0] if cell.text]
    if len(heads) != TWO or any(len(row) != len(inner[0]) or sum(bool(c.text) for c in row) > TWO for row in inner):
        return None
    columns = []
    for cell in heads:
        path = (label.printed, cell.printed)
        known = match_header(path)
        if known.field is None or not (known.part or match_words(cell.printed)[1] >= PAIR):
            return None
        columns.append(Column(cell.x0, cell.x1, path, known, cell.boxes, path))
    return 1, tuple(columns)


def _labelled(inner: Sequence[Row]) -> bool:
    """Whether each row begins with a label of its own (`Iznos:` over `Izvor:`): then a column is one resource."""
    width = len(inner[0])
    return (
        len(inner) > 1
        and width > 1
        and all(len(row) == width and row[0].printed.rstrip().endswith(":") for row in inner)
        and not any(cell.printed.rstrip().endswith(":") for row in inner for cell in row[1:])
    )


def _whole(cells: Sequence[RowCell]) -> RowCell:
    """The cells as one, in order."""
    unique = list(dict.fromkeys(cells))
    return replace(
        unique[0],
        text=PlacedText(tuple(line for c in unique for line in c.text.lines)),
        boxes=tuple(b for c in unique for b in c.boxes),
    )


def _column_over(cell: RowCell, columns: Sequence[Column]) -> Column | None:
    return max(columns, key=lambda c: cell.overlap(c.x0, c.x1), default=None)
