"""Lines above forms: names of those that have none of their own, and what each form is called."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.forms.bands import counts_form
from extract.forms.find import Form, find_forms
from extract.labelled import find_names
from extract.layout import Paragraph
from extract.outline.form_labels import is_list
from extract.outline.kinds import LABELLED
from extract.stitch import StitchedTable, StreamItem
from extract.tables.forms.sides import PAIRED
from normalise.fields import ACTIVITY_FIELDS, NAMED
from normalise.headers import describes, match_words, rates
from normalise.headings import parse_heading

FEWEST = 2
"""Forms with a numbered paragraph above, from which it is no sentence of the text."""

_LAST_NUMBER = re.compile(r"(?:\s+[Bb][Rr]\.?)?\s+(\d{1,2}(?:\.\d{1,2})*)\.?$")


def find_form_names(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The paragraphs right above forms that name no goal, measure or activity."""
    named = find_names(stream, [*map(_is_nameless, stream)])
    return named if len(named) >= FEWEST else []


def find_form_captions(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The lines right above forms that say what these are or count them, and name no goal: `KARTICA MJERE 2`.

    All forms have the same words above them, or the form itself has the name of the measure that the line counts.
    """
    above = [(line, item) for line, item in pairwise(stream) if isinstance(line, Paragraph)]
    tables = [(line, item.rows) for line, item in above if isinstance(item, StitchedTable)]
    alike = len({_words(line) for line, _ in tables}) < len(tables)
    counted = [_counts(line) for line, _ in tables]
    found = [(line, forms[0]) for line, rows in tables if alike or any(counted) if (forms := find_forms(rows))]
    same = len(found) >= FEWEST and len({_words(line) for line, _ in found}) == 1
    return [line for line, form in found if _counts(line, form) or (same and not _is_numbered(line))]


def find_form_number(caption: Paragraph) -> str | None:
    """The number of the measure or activity that the line above a form counts."""
    number = _LAST_NUMBER.search(caption.joined)
    return number[1] if number and match_words(caption.joined)[0] in NAMED else None


def _words(line: Paragraph) -> str:
    return _LAST_NUMBER.sub("", line.joined)


def _is_numbered(line: Paragraph) -> bool:
    """Whether a line begins with a number or with a label."""
    heading = parse_heading(line.joined)
    return heading.labelled or heading.number is not None


def _counts(line: Paragraph, form: Form | None = None) -> bool:
    """Whether a line only counts a measure or activity, which the form names."""
    heading = parse_heading(line.joined)
    return counts_form(heading, line.joined) and (
        form is None or any(c.column.field == heading.level for c in form.cells)
    )


def _is_nameless(table: StreamItem) -> bool:
    """Whether something is one form none of whose labels says that its value is the name of a measure or activity."""
    if not isinstance(table, StitchedTable):
        return False
    if any(len(row) not in {LABELLED, PAIRED} and row[0].text and not row[0].merged for row in table.rows):
        return False
    forms = find_forms(table.rows)
    if forms is None or len(forms) != 1:
        return False
    named = [c for c in forms[0].cells if c.column.field in ACTIVITY_FIELDS and not is_list(c)]
    return all(rates(c.text.spaced) or describes(c.column.printed) for c in named)
