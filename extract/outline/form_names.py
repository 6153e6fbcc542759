"""Lines above forms: names of those that have none of their own, and what each form is called."""

from collections.abc import Sequence
from itertools import pairwise

from extract.forms.find import find_forms
from extract.hierarchy import is_goal_heading
from extract.labelled import find_names
from extract.layout import Paragraph
from extract.outline.kinds import LABELLED
from extract.stitch import StitchedTable, StreamItem
from normalise.fields import DONE
from normalise.headings import parse_heading

FEWEST = 2
"""Forms with a numbered paragraph above, from which it is no sentence of the text."""


def find_form_names(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The paragraphs right above forms that name no goal, measure or activity."""
    named = find_names(stream, [*map(_is_nameless, stream)])
    return named if len(named) >= FEWEST else []


def find_form_captions(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The lines right above forms where each form has the same, without a number: `KARTICA MJERE` names no goal."""
    above = [(line, item) for line, item in pairwise(stream) if isinstance(line, Paragraph)]
    tables = [(line, item.rows) for line, item in above if isinstance(item, StitchedTable)]
    if len({line.joined for line, _ in tables}) == len(tables):
        return []
    lines = [line for line, rows in tables if find_forms(rows) is not None]
    heading = parse_heading(lines[0].joined) if len(lines) >= FEWEST else None
    same = len({line.joined for line in lines}) == 1
    return lines if same and heading and heading.number is None and not is_goal_heading(heading) else []


def _is_nameless(table: StreamItem) -> bool:
    """Whether something is one form none of whose labels says that its value is a name."""
    if not isinstance(table, StitchedTable) or any(len(row) != LABELLED for row in table.rows):
        return False
    forms = find_forms(table.rows)
    return forms is not None and len(forms) == 1 and not any(c.column.field in DONE for c in forms[0].cells)
