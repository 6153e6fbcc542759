"""Labels that stand alone over all columns of a form: what they name stands below them, a text or a small table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extract.rows import Row, RowCell
from extract.tables.forms.sides import LONGEST_LABEL, PAIRED
from normalise.fields import DONE
from normalise.headers import STEM, match_label, names_outcome
from normalise.headings import parse_heading

SAME_EDGE = 3.0
"""Points by which labels below each other may end apart."""
BESIDE = {2, PAIRED}
"""Cells of a row of labels with their values."""


def put_below(rows: Sequence[Row]) -> list[Row]:
    """The rows, with each label that has a row of its own put at the left of those below it.

    The labels of the form end at one edge; below one alone stand rows with other columns, or texts over all of them.
    """
    edges = Counter(round(row[0].x1) for row in rows if len(row) in BESIDE)
    if not edges or all(len(row) > 1 for row in rows):
        return list(rows)
    edge = float(edges.most_common(1)[0][0])
    result: list[Row] = []
    label: RowCell | None = None
    for i, row in enumerate(rows):
        if len(row) in BESIDE and abs(row[0].x1 - edge) <= SAME_EDGE:
            label = None
        elif len(row) == 1 and _has_below(rows[i : i + 2], edge):
            label = replace(row[0], x1=edge, merged=True)
            continue
        elif len(row) == 1 and len(rows[i - 1]) > 1:
            label = None
        result.append((label, *row) if label else row)
    return result


def _has_below(rows: Sequence[Row], edge: float) -> bool:
    """Whether the first row is a label and the second one is what it names, in no column of the form's labels."""
    if len(rows) == 1 or not _is_label(rows[0][0].printed):
        return False
    below = rows[1]
    if len(below) == 1:
        return parse_heading(below[0].printed).number is None and not _is_label(below[0].printed)
    return len(below) not in BESIDE or abs(below[0].x1 - edge) > SAME_EDGE


def _is_label(printed: str) -> bool:
    """Whether a text is a known label of what is no goal and no activity."""
    header = match_label(printed)
    said = header.field not in {None, "number", *DONE} or names_outcome(printed)
    return said and header.certainty >= STEM and len(printed) <= LONGEST_LABEL and not parse_heading(printed).number
