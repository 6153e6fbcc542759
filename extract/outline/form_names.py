"""Numbered paragraphs right above forms without a name: each is the name of what its form tells of."""

from collections.abc import Sequence
from itertools import pairwise

from extract.forms.find import find_forms
from extract.layout import Paragraph
from extract.outline.kinds import LABELLED
from extract.stitch import StitchedTable, StreamItem
from normalise.fields import DONE
from normalise.headings import parse_heading

FEWEST = 2
"""Forms with a numbered paragraph above, from which it is no sentence of the text."""


def find_form_names(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The paragraphs with a number of several levels right above a form that names no goal, measure or activity."""
    named = [
        above
        for above, below in pairwise(stream)
        if isinstance(above, Paragraph)
        and isinstance(below, StitchedTable)
        and "." in (parse_heading(above.joined).number or "")
        and _is_nameless(below)
    ]
    return named if len(named) >= FEWEST else []


def _is_nameless(table: StitchedTable) -> bool:
    """Whether a table is one form none of whose labels says that its value is a name."""
    if any(len(row) != LABELLED for row in table.rows):
        return False
    forms = find_forms(table.rows)
    return forms is not None and len(forms) == 1 and not any(c.column.field in DONE for c in forms[0].cells)
