"""Runs of labelled paragraphs as the rows of a form."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.forms.find import FORM_FIELDS
from extract.layout import Paragraph
from extract.lines import bounding_box
from extract.placed import Line, PlacedText
from extract.rows import RowCell
from extract.stitch.labelled.cells import part_table
from extract.stitch.labelled.labels import FEWEST_FIELDS, TELLING, Labels
from extract.stitch.labelled.names import BULLETS, counts_on, find_names
from extract.stitch.stitched import StitchedTable, StreamItem
from normalise.headers import match_label
from normalise.headings import parse_heading
from normalise.letters import SMALL

FEWEST_LABELS = 3
"""Labels that make a form, which no name stands above; below its name one that tells of a plan is enough."""
LABELS, VALUES = (0.0, 100.0), (100.0, 400.0)
"""Where the labels and the values stand beside each other, as in a drawn form; their boxes tell the true places."""
ENDS = (")", ".", ";")
"""With what a sentence ends before the next one of its paragraph."""

_GOES_ON = re.compile(rf"\W*[{SMALL}]|[-–•▪●]|\d{{1,2}}[.)]\s")
"""What goes on with a value: small letters, items of a list."""


def gather_labelled(stream: Iterable[StreamItem]) -> list[StreamItem]:
    """The stream with runs of labelled paragraphs as tables of two columns."""
    stream = list(stream)
    labels = Labels(line for item in stream for text in _texts(item) for line in text.lines)
    stream = [part for item in stream for part in part_table(item, labels)]
    parting = _Parting(labels)
    items = [part for item in stream for part in parting.part(item)]
    begin = [isinstance(item, Paragraph) and labels.begin(item.text) for item in items]
    names = set(map(id, find_names(items, begin)))
    result: list[StreamItem] = []
    run: list[Paragraph] = []
    for item, begins in zip(items, begin, strict=True):
        if isinstance(item, Paragraph) and (begins or (run and id(item) not in names and _continues(run[-1], item))):
            run.append(item)
            continue
        result += _read_run(run, labels, result, names)
        run = []
        result.append(item)
    return [*result, *_read_run(run, labels, result, names)]


def _texts(item: StreamItem) -> list[PlacedText]:
    return [item.text] if isinstance(item, Paragraph) else [cell.text for row in item.rows for cell in row]


class _Parting:
    """Parts paragraphs where the labels in them begin; keeps the last number that began one."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._last = ""

    def part(self, item: StreamItem) -> Sequence[StreamItem]:
        """The parts of a paragraph that begins with a label or a number; else the item as it is.

        Several numbered sentences may stand below each other in one paragraph, and the last may have its labels below.
        """
        if not isinstance(item, Paragraph):
            return (item,)
        starts, lines = [0], item.text.lines
        self._last = _number(item.joined) or self._last
        for i in range(1, len(lines)):
            if self._begins_sentence(lines, i):
                self._last = _number(lines[i].text)
                starts.append(i)
        sentences = [PlacedText(lines[start:end]) for start, end in pairwise([*starts, len(lines)])]
        parts = [_part_sentence(sentence, self._labels) for sentence in sentences]
        if len(parts) > 1 and not all(parts[:-1]):
            parts = [_part_sentence(item.text, self._labels)]
        if len(parts) > 1:
            parts[-1] = parts[-1] or [sentences[-1]]
        return [_cut(item, text) for own in parts for text in own] or (item,)

    def _begins_sentence(self, lines: Sequence[Line], i: int) -> bool:
        """Whether a line begins with a number that goes on, and is no item of a list, the value of the label above."""
        number = _number(lines[i].text)
        if "." not in number and not counts_on(self._last, number):
            return False
        if lines[i - 1].text.endswith(ENDS):
            return True
        above = PlacedText((lines[i - 1],))
        value = above.raw[max((label.end for label in self._labels.find(above)), default=-1) + 1 :].strip()
        return bool(value) and not _number(value)


def _part_sentence(text: PlacedText, labels: Labels) -> list[PlacedText]:
    """What a text says before its labels, and each of these with its value; empty where it is no such text."""
    raw = text.raw
    found = labels.find(text)
    if not found or (found[0].start and not _number(raw) and raw[:1] not in BULLETS):
        return []
    starts = [0, *(label.start for label in found if label.start)]
    ends = [*(label.cut for label in found if label.start), len(raw)]
    closed = raw.rstrip(" .")
    if starts[1:] and "(" in raw[ends[0] : starts[1] + 1] and closed.endswith(")"):
        ends[-1] = len(closed) - 1
    return [text.slice(*span) for span in zip(starts, ends, strict=True)]


def _number(text: str) -> str:
    return parse_heading(text).number or ""


def _cut(paragraph: Paragraph, text: PlacedText) -> Paragraph:
    """The paragraph with a part of its text, in the box of that."""
    return replace(paragraph, text=text, box=bounding_box([w for line in text.lines for w in line.words]))


def _read_run(
    run: Sequence[Paragraph], labels: Labels, above: Sequence[StreamItem], names: Container[int]
) -> Sequence[StreamItem]:
    """A run of labelled paragraphs as a form; as it is where its labels are not those of a plan."""
    said = _read_values(run, labels)
    fields = {match_label(label.spaced).field for label, _ in said}
    named = bool(above) and id(above[-1]) in names and not fields.isdisjoint(TELLING)
    if not named and (len(said) < FEWEST_LABELS or len(fields & FORM_FIELDS) < FEWEST_FIELDS):
        return run
    rows = (tuple(_cell(side, text) for side, text in zip((LABELS, VALUES), row, strict=True)) for row in said)
    return [StitchedTable(tuple(rows), tuple((line.page, line.box) for p in run for line in p.text.lines))]


def _cell(side: tuple[float, float], text: PlacedText) -> RowCell:
    return RowCell(*side, text, tuple(text.places()), ruled=False)


def _read_values(run: Iterable[Paragraph], labels: Labels) -> list[tuple[PlacedText, PlacedText]]:
    """Each label with its value, which paragraphs without a label go on with."""
    said: list[tuple[PlacedText, PlacedText]] = []
    for text in (paragraph.text for paragraph in run):
        found = labels.find(text)
        ends = [*(label.cut for label in found), len(text.raw)]
        if ends[0]:
            label, value = said.pop()
            said.append((label, value + text.slice(0, ends[0])))
        said += [
            (text.slice(label.start, label.end), text.slice(label.end + 1, end))
            for label, end in zip(found, ends[1:], strict=True)
        ]
    return said


def _continues(above: Paragraph, paragraph: Paragraph) -> bool:
    """Whether a paragraph goes on with the value above it, or is that of a label alone."""
    if above.joined.endswith(":") and not paragraph.bold and not _number(paragraph.joined):
        return True
    return not paragraph.loud and _GOES_ON.match(paragraph.text.raw) is not None
