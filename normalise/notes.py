"""What a reading wants a person to know, before it has a place in the plan."""

from typing import NamedTuple

from normalise.model import Severity


class Note(NamedTuple):
    """A remark on one text; the caller turns it into a finding at that value's place.

    Attributes:
        code: short stable name, lower case with hyphens.
        message: one sentence for a person.
        severity: as in a finding.
    """

    code: str
    message: str
    severity: Severity = "warning"
