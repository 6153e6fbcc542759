"""Forms beside each other: the labels stand in the first column, and each further column tells of one activity."""

from collections.abc import Sequence
from dataclasses import replace

from extract.rows import Row, RowCell
from extract.tables.forms.sides import MOST_KNOWN, is_label
from normalise.fields import NAMED, WHO_WHEN
from normalise.headers import STEM, match_label, only_names
from normalise.headings import parse_heading

FEWEST_COLUMNS = 3
"""Columns of a table in which two activities stand beside their labels."""
FEWEST_FIELDS = 3
"""Fields that the labels name."""
HALF = 0.5
"""Part of the cells of a column from which it is one of labels itself, and of a cell that lies below a name."""


def turn_columns(rows: Sequence[Row]) -> list[list[Row]]:
    """For each activity its rows of label and value; none where the columns are no activities.

    Each names something else, and has its own who or when. A cell over several columns is said of each.
    """
    if len(rows) < FEWEST_FIELDS or any(len(row) < 2 for row in rows) or len(rows[0]) < FEWEST_COLUMNS:
        return []
    heads = _heads(rows)
    rows = rows[1:] if heads else rows
    fields = [header.field if (header := match_label(row[0].printed)).certainty >= STEM else None for row in rows]
    if heads:
        fields[0] = "activity"
    names = next((row[1:] for row, field in zip(rows, fields, strict=True) if field in NAMED), ())
    if len(names) < FEWEST_COLUMNS - 1 or len({cell.unspaced for cell in names} - {""}) < len(names):
        return []
    said = [[_over(row[1:], name) for name in names] for row in rows]
    alone = {
        field for field, own in zip(fields, said, strict=True) if len({id(cells[0]) for cells in own}) == len(names)
    }
    known = len(fields) - fields.count(None)
    if alone.isdisjoint(WHO_WHEN) or len({*fields} - {None}) < FEWEST_FIELDS or known < MOST_KNOWN * len(rows):
        return []
    labels = [row[0] for row in rows]
    columns = [[own[i] for own in said] for i in range(len(names))]
    if any(sum(is_label(cells[0].printed) for cells in column) > HALF * len(column) for column in columns):
        return []
    over = [replace(labels[0], text=head.text) for head in heads] or [labels[0]] * len(names)
    return [
        [(label, *cells) for label, cells in zip([head, *labels[1:]], column, strict=True)]
        for head, column in zip(over, columns, strict=True)
    ]


def _heads(rows: Sequence[Row]) -> Row:
    """The cells of the first row where each is but a level with its number, over their names: `Mjera 1.1`."""
    first, below = rows[0][1:], rows[1]
    headings = [parse_heading(cell.printed) for cell in first]
    bare = all(h.labelled and h.number and h.start >= len(c.printed) for h, c in zip(headings, first, strict=True))
    named = only_names(below[0].printed) or match_label(below[0].printed).field in NAMED
    return first if bare and named and len(below) == len(rows[0]) else ()


def _over(cells: Sequence[RowCell], name: RowCell) -> Row:
    """The cells that say what the column of a name has, as a rule one."""
    over = tuple(c for c in cells if c.overlap(name.x0, name.x1) > HALF * min(c.x1 - c.x0, name.x1 - name.x0))
    return over or (max(cells, key=lambda cell: cell.overlap(name.x0, name.x1)),)
