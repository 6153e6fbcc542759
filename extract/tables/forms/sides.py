"""Where the labels of a form stand, and its values beside them: a label at the left of each row, at times two."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.lines import Line, text_of
from extract.page import Word
from extract.tables.white.space import runs_over, segments
from normalise.headers import EXACT, STEM, match_label
from normalise.headings import parse_heading

FEWEST_LABELS = 3
"""Known labels that make a form."""
MOST_KNOWN = 0.6
"""Part of a form's labels whose words are known, at least."""
SAME_SIDE = 3.0
"""Points by which the left sides of values may differ, and those of labels."""
INDENT = 24.0
"""Points by which the lines of a list of values may begin right of the values' side."""
PAIRED = 4
"""Texts of a line, or cells of a row, of two labels with their values."""
LONGEST_LABEL = 60
"""Letters of a label on one line."""

_SAYS_VALUE = re.compile(r"\w:\s+\w")

COUNTING = {"number", "reference"}
"""Fields of labels that begin as indicators do."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Where the labels of a form begin, their values, and the second labels with theirs where rows have such."""

    left: float
    value: float
    second: tuple[float, float] | None = None

    def columns(self) -> list[float]:
        """Left sides of its columns but the first."""
        return [x - SAME_SIDE for x in (self.value, *(self.second or ()))]

    def holds(self, line: Line) -> bool:
        """Whether the line is one of the form's: each of its texts begins where a column does, or is a list's."""
        label = [w for w in line if not self.is_value(w)]
        value = [w for w in line if self.is_value(w)]
        if runs_over(line, self.value - SAME_SIDE) or (label and abs(label[0].x0 - self.left) > SAME_SIDE):
            return False
        spans = segments(value)
        if not spans or self.are_second(spans):
            return True
        return spans[0][0] - self.value <= (SAME_SIDE if label else INDENT) and self.are_second(spans[1:])

    def are_second(self, spans: Sequence[tuple[float, float]]) -> bool:
        """Whether all that stands there is second labels and their values."""
        places = self.second or ()
        return all(any(abs(x - at) <= SAME_SIDE for at in places) for x, _ in spans)

    def has_second(self, lines: Iterable[Line]) -> bool:
        """Whether a row has a second label."""
        place = self.second[0] if self.second else float("inf")
        return any(abs(x - place) <= SAME_SIDE for line in lines for x, _ in segments(line))

    def places(self, lines: Iterable[Line]) -> list[str]:
        """The words of a row in each place right of the labels."""
        words = [w for line in lines for w in line]
        ends = [*self.columns(), float("inf")]
        return [" ".join(w.text for w in words if a <= w.x0 < b) for a, b in pairwise(ends)]

    def are_like(self, other: "Sides") -> bool:
        """Whether values begin where those of another form do."""
        return abs(self.value - other.value) <= SAME_SIDE

    def with_second_of(self, known: Iterable["Sides"]) -> "Sides":
        """It with the places of second labels that forms like it have: its part on a page may show none."""
        second = next((s.second for s in (self, *known) if s.second and self.are_like(s)), None)
        return replace(self, second=second)

    def is_value(self, word: Word) -> bool:
        """Whether a word stands right of the labels."""
        return word.x0 >= self.value - SAME_SIDE

    def is_heading(self, line: Line) -> bool:
        """Whether a line left of the values is the heading of a goal, or of the form."""
        return not self.is_value(line[-1]) and names_level(text_of(line))

    def label(self, lines: Iterable[Line]) -> str:
        """The words of a row left of the values."""
        return " ".join(w.text for line in lines for w in line if not self.is_value(w))


def are_labels(labels: Sequence[str], fewest: int = FEWEST_LABELS) -> bool:
    """Whether enough of the labels are words of a form, so many different ones at least."""
    known = [label for label in labels if is_label(label)]
    return len(set(known)) >= fewest and len(known) >= MOST_KNOWN * len(labels)


def is_label(text: str) -> bool:
    """Whether the words are known, and no heading of a goal; `Broj djece u riziku` is no label of a number.

    What says its value behind a colon is no label alone: `Rok: maj 2026.`, as in text of two columns.
    """
    if ":" in text[:-1] and _SAYS_VALUE.search(text):
        return False
    header = match_label(text)
    return header.certainty >= (EXACT if header.field in COUNTING else STEM) and not names_goal(text)


def names_goal(text: str) -> bool:
    """Whether a text is the heading of a goal."""
    return names_level(text) and parse_heading(text).level != "activity"


def names_level(text: str) -> bool:
    """Whether a text is the heading of a level of the plan: label, number and title, or label and title in capitals."""
    heading = parse_heading(text)
    named = heading.labelled and heading.level is not None and heading.start < len(text)
    return named and (heading.number is not None or text.isupper())


def find_sides(lines: Sequence[Line]) -> list[Sides]:
    """The places at which values begin beside at least three known labels, and second labels with theirs."""
    labels: dict[tuple[float, float], set[str]] = {}
    for line in lines:
        spans = segments(line)
        if len(spans) not in (2, PAIRED):
            continue
        label = _text(line, spans[0])
        if len(label) <= LONGEST_LABEL and is_label(label):
            labels.setdefault(_place(spans[0][0], spans[1][0], labels), set()).add(label)
    return [
        Sides(left, side, find_second(lines, side))
        for (left, side), texts in labels.items()
        if len(texts) >= FEWEST_LABELS
    ]


def find_second(lines: Sequence[Line], side: float) -> tuple[float, float] | None:
    """Where most second labels and their values begin, right of first values; None where no line has such.

    What stands there in most other rows too is a label, or beside one of a row of a small table: `Iznos: | 5 | 6`.
    """
    held: dict[tuple[float, float], list[bool]] = {}
    for line in lines:
        spans = segments(line)
        if len(spans) == PAIRED and abs(spans[1][0] - side) <= SAME_SIDE:
            known = is_label(_text(line, spans[2])) or _text(line, spans[1]).endswith(":")
            held.setdefault(_place(spans[2][0], spans[3][0], held), []).append(known)
    labels = {place: sum(known) for place, known in held.items() if sum(known) >= max(1, MOST_KNOWN * len(known))}
    return max(labels, key=lambda place: labels[place], default=None)


def _text(line: Line, span: tuple[float, float]) -> str:
    return " ".join(w.text for w in line if span[0] <= w.x0 < span[1])


def _place(left: float, side: float, known: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """The known sides of labels and values that are these, or these."""
    return next((k for k in known if abs(k[0] - left) <= SAME_SIDE and abs(k[1] - side) <= SAME_SIDE), (left, side))
