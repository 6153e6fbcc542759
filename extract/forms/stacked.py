"""Forms whose labels stand above their values: a row of labels, a row of what they name."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.rows import Row, RowCell, printed_row
from extract.tables.forms.sides import LONGEST_LABEL, MOST_KNOWN, is_label
from normalise.fields import DONE
from normalise.headers import STEM, describes, match_label, names_several
from normalise.letters import holds_digit

SAME_EDGE = 3.0
"""Points by which labels below each other, or a label and its value, may begin apart."""
SURE = 0.9
"""Mean certainty of labels: beside a label, its value may begin with words of one."""


def put_beside(rows: Sequence[Row]) -> list[Row]:
    """The rows with each label of a row of labels beside its value; as they are where other rows stand among them.

    Labels in one row only, or again over each row, of which one announces what is done, are the header of a table.
    A label alone over all columns has the text alone below it. Rows of two cells of which most begin with a label have
    theirs at the left already.
    """
    if all(len(row) == 2 for row in rows) and sum(is_label(row[0].printed) for row in rows) >= MOST_KNOWN * len(rows):
        return list(rows)
    result: list[Row] = []
    heads: list[Row] = []
    values: Row = ()
    for row, below in pairwise([*rows, ()]):
        if row is values:
            continue
        if _are_labels(row) and _stand_above(row, below):
            heads.append(row)
            values = below
            result += [_beside(label, value) for label, value in zip(row, below, strict=True)]
        elif _is_alone(row) and len(below) == 1 and not _is_alone(below):
            values = below
            result.append(_beside(row[0], below[0]))
        elif len(row) <= 2:
            result.append(_beside(*row) if len(row) == 2 else row)
        else:
            return list(rows)
    lists = any(match_label(cell.printed).field in DONE for row in heads for cell in row)
    said = {printed_row(row) for row in heads}
    return result if heads and not (lists and (len(heads) == 1 or len(said) < len(heads))) else list(rows)


def _are_labels(row: Row) -> bool:
    """Whether all cells are labels known for sure, each another, and none names what is done but as a list.

    A label has no figures: `2027. godina` is a value. Beside two known ones may stand one that describes, or one in
    the same bold letters.
    """
    printed = [c.printed for c in row if c.text and not c.merged and not holds_digit(c.printed)]
    if not 1 < len(row) == len(printed):
        return False
    headers = [match_label(text) for text in printed]
    known = [(h, text) for h, text in zip(headers, printed, strict=True) if h.certainty >= STEM]
    other = [c for c, h in zip(row, headers, strict=True) if h.certainty < STEM]
    bold = all(c.bold for c in row)
    if len(other) > 1 or (other and not (describes(other[0].printed) or (bold and len(known) > 1))):
        return False
    told = {(h.field, h.part) for h, text in known if names_several(text) or h.field not in {None, "number", *DONE}}
    sure = sum(h.certainty for h, _ in known) >= SURE * len(known)
    return len(row) == len(told) + len(other) and bool(known) and sure


def _is_alone(row: Row) -> bool:
    """Whether a row is one known label."""
    if len(row) != 1 or holds_digit(row[0].printed) or len(row[0].printed) > LONGEST_LABEL:
        return False
    return match_label(row[0].printed).certainty >= STEM


def _stand_above(labels: Row, values: Row) -> bool:
    """Whether values stand below these labels: the first is no sure label, as it is where labels stand at the left."""
    return (
        len(labels) == len(values)
        and all(abs(label.x0 - value.x0) <= SAME_EDGE for label, value in zip(labels, values, strict=True))
        and match_label(values[0].printed).certainty < SURE
    )


def _beside(label: RowCell, value: RowCell) -> Row:
    return replace(label, x0=0.0, x1=1.0), replace(value, x0=1.0, x1=2.0)
