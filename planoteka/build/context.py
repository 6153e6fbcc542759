"""What the builders share: the plan's period and names, and the findings and repairs they make."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import floor
from typing import NamedTuple

from extract.page import Box
from extract.placed import PlacedText
from normalise.model import Finding, Period, Place, Repair, Severity
from normalise.notes import Note
from normalise.script import to_latin
from planoteka.build.locate import find_said

DECIMALS = 2
"""Of a point, in boxes: finer than any printer, and the same on every machine."""
_SHIFT = 10.0**DECIMALS
_SURE = 0.499
"""How far the last decimal may lie from a whole one without a doubt which is the nearest."""


@dataclass(slots=True)
class Context:
    """Facts of the document that meaning depends on, and the lists that the builders add to.

    `units` are those of figures in deadlines, by the headers of their columns.
    """

    document_id: str
    period: Period | None = None
    short_names: Mapping[str, str] = field(default_factory=dict)
    country: str | None = None
    issuer: str | None = None
    health: Mapping[int, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    units: Mapping[str, str] = field(default_factory=dict)

    def find(self, code: str, severity: Severity, message: str, at: str | None, places: Iterable[Place] = ()) -> None:
        """Add a finding."""
        self.findings.append(Finding(code=code, severity=severity, message=message, at=at, places=list(places)))

    def note(
        self, notes: Sequence[Note], at: str, *texts: PlacedText, items: Sequence[PlacedText] = (), first: int = 0
    ) -> None:
        """Add the notes of a reading as findings, each at the value, or the item of it, that it is about.

        Args:
            notes: of the reading.
            at: the pointer of the value.
            texts: where it stands.
            items: the text of each item that notes may be about.
            first: the position of the first of them in the list at the pointer.
        """
        told: dict[Note, int] = {}
        for note in notes:
            pointer, where = (at, texts)
            if note.item is not None:
                pointer, where = f"{at}/{first + note.item}", (items[note.item],)
            found = [spot for text in where for spot in find_said(text, note.said)] if note.said else []
            if len(found) == notes.count(note):  # else nothing tells which of them is meant
                where = (found[told.get(note, 0)],)
            told[note] = told.get(note, 0) + 1
            said = note.message
            if found:  # meaning is read in small plain letters; the words are quoted as printed
                said = said.replace(f"“{note.said}”", f"“{read_value(found[0]).text}”")
            self.find(note.code.replace("-", "_"), note.severity, said, pointer, places_of(*where))

    def repair(self, rule: str, before: str, after: str, at: str | None, places: Iterable[Place] = ()) -> None:
        """Add a repair."""
        self.repairs.append(Repair(rule=rule, before=before, after=after, at=at, places=list(places)))


class Value(NamedTuple):
    """A text as it goes into the model: as printed on one line, in canonical Latin, with its places."""

    raw: str
    text: str
    places: list[Place]


def place(page: int, box: Box) -> Place:
    """The model's place of a box."""
    x0, top, x1, bottom = box
    return Place(page, (_round(x0), _round(top), _round(x1), _round(bottom)))


def _round(side: float) -> float:
    """As `round`, which takes six times as long; it is asked only where two results are nearly as near."""
    shifted = side * _SHIFT
    whole = floor(shifted + 0.5)
    return whole / _SHIFT if abs(shifted - whole) < _SURE else round(side, DECIMALS)


def places_of(*texts: PlacedText) -> list[Place]:
    """The model's places of texts."""
    return [place(page, box) for text in texts for page, box in text.places()]


def read_value(text: PlacedText) -> Value:
    """A placed text with its lines joined, transliterated."""
    return Value(text.printed, to_latin(text.joined), places_of(text))
