"""Tables that begin with a form: labels and values of a measure, then the header and the rows of its activities."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.columns import find_header
from extract.forms.find import Form, find_forms
from extract.outline.choose import is_plan_header
from extract.outline.kinds import LABELLED
from extract.rows import Row
from normalise.fields import ACTIVITY_FIELDS


@dataclass(frozen=True, slots=True)
class FormTable:
    """A form with all its rows, and the rows of the activities below it, their header first."""

    form: Form
    head: Sequence[Row]
    rows: Sequence[Row]


def part_forms(rows: Sequence[Row]) -> list[FormTable]:
    """The forms of a table, each with its activities; none where the table is not made of such."""
    if len(rows[0]) != LABELLED or all(len(row) <= LABELLED for row in rows):
        return []
    label = rows[0][0].printed.split()
    starts = [i for i, row in enumerate(rows) if len(row) == LABELLED and row[0].printed.split() == label]
    found = []
    for start, end in pairwise([*starts, len(rows)]):
        header = next((at for at in range(start + 1, end) if _heads_activities(rows[:end], at)), end)
        forms = find_forms(rows[start:header])
        if header == end or forms is None or len(forms) != 1:
            return []
        found.append(FormTable(forms[0], rows[start:header], rows[header:end]))
    return found


def _heads_activities(rows: Sequence[Row], at: int) -> bool:
    """Whether the header of activities begins at the row: what is done stands first, or after its number."""
    header = find_header(rows, at) if len(rows[at]) > LABELLED else None
    if header is None or not is_plan_header(header[1]):
        return False
    first = next((c.field for c in header[1] if c.field != "number"), None)
    return first in ACTIVITY_FIELDS
