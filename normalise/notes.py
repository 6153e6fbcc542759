"""What a reading wants a person to know, before it has a place in the plan."""

from typing import NamedTuple

from normalise.model import Severity


class Note(NamedTuple):
    """A remark on one text; the caller turns it into a finding at that value's place.

    Attributes:
        code: short stable name, lower case with hyphens.
        message: one sentence for a person.
        severity: as in a finding.
        said: the printed words that it is about, where they are not the whole text; in Latin or as printed.
        item: which item of a list or party of a cell it is about, from 0; None where it is about the whole.
    """

    code: str
    message: str
    severity: Severity = "warning"
    said: str = ""
    item: int | None = None
