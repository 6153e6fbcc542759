"""Names of forms that have none of their own."""

from collections.abc import Sequence

from extract.forms.find import find_forms
from extract.labelled import find_names
from extract.layout import Paragraph
from extract.outline.kinds import LABELLED
from extract.stitch import StitchedTable, StreamItem
from normalise.fields import DONE

FEWEST = 2
"""Forms with a numbered paragraph above, from which it is no sentence of the text."""


def find_form_names(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The paragraphs right above forms that name no goal, measure or activity."""
    named = find_names(stream, [*map(_is_nameless, stream)])
    return named if len(named) >= FEWEST else []


def _is_nameless(table: StreamItem) -> bool:
    """Whether something is one form none of whose labels says that its value is a name."""
    if not isinstance(table, StitchedTable) or any(len(row) != LABELLED for row in table.rows):
        return False
    forms = find_forms(table.rows)
    return forms is not None and len(forms) == 1 and not any(c.column.field in DONE for c in forms[0].cells)
