"""A form that a page cuts between its rows, where its columns are not as wide on the next page."""

from collections.abc import Sequence
from dataclasses import replace

from extract.forms.find import BESIDE_FIELDS
from extract.rows import Row, RowCell, table_rows
from extract.stitch.key import NAMES
from extract.stitch.stitched import OpenTable
from extract.tables import Table
from extract.tables.forms.sides import FEWEST_LABELS
from normalise.fields import GOAL_FIELDS
from normalise.headers import STEM, match_label


def continue_form(last: OpenTable, table: Table) -> bool:
    """Add the rows of a table that are the labels which the form before it lacks; False where they are not."""
    rows = table_rows(table)
    above, below = _fields(last.rows), _fields(rows)
    if not above or not below or not (_goes_on(above, below) or _lacks_name(above, below)):
        return False
    if len(above) + len(below) < FEWEST_LABELS:
        return False
    label = last.rows[0][0]
    last.joins.append((last.add_part(table), False))
    labels = {id(row[0]): _moved(row[0], label.x0, label.x1) for row in rows}  # one over several rows stays one
    values = {id(row[1]): _moved(row[1], label.x1, row[1].x1) for row in rows}
    last.rows += [(labels[id(row[0])], values[id(row[1])], *row[2:]) for row in rows]
    return True


def _goes_on(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether labels say more of what those above name."""
    return above[0] in NAMES and {*below} <= BESIDE_FIELDS - {*NAMES, *above}


def _lacks_name(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether labels begin with the name of what is done, of which those above only give the goals."""
    return {*above} <= GOAL_FIELDS and below[0] in NAMES and {*below} <= BESIDE_FIELDS - {*above}


def _fields(rows: Sequence[Row]) -> list[str]:
    """The fields of the labels that all rows begin with; none where one does not."""
    headers = [match_label(row[0].printed) for row in rows if len(row) > 1]
    fields = [header.field for header in headers if header.field and header.certainty >= STEM]
    return fields if len(fields) == len(rows) else []


def _moved(cell: RowCell, x0: float, x1: float) -> RowCell:
    return replace(cell, x0=x0, x1=max(x0, x1))
