"""Paragraphs that each begin with a known label and a colon, as the rows of a form."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from extract.forms.find import FORM_FIELDS
from extract.hierarchy import is_goal_heading
from extract.layout import Paragraph
from extract.placed import Line, PlacedText
from extract.rows import Row, RowCell
from extract.stitch.form_names import find_names
from extract.stitch.labelled_sentences import cut_paragraph, part_labelled
from extract.stitch.stitched import StitchedTable, StreamItem
from normalise.headers import STEM, match_label
from normalise.headings import parse_heading
from normalise.letters import SMALL
from normalise.script import fold

FEWEST_FIELDS, FEWEST_LABELS = 2, 3
"""Fields of a plan, and labels in all, that make a form."""
FEWEST_BESIDE = 2
"""Lines right beside known labels that begin with the same words and a colon: these are a label too."""
LABELS, VALUES = (0.0, 100.0), (100.0, 400.0)
"""Where the labels and the values stand beside each other, as in a drawn form; their boxes tell the true places."""

_LABEL = re.compile(r"\W*([^\W\d_][^:]{1,60}):(?=\s|$)")
_GOES_ON = re.compile(rf"\W*[{SMALL}]|[-–•▪●]|\d{{1,2}}[.)]\s")
"""What goes on with a value: small letters, items of a list."""


def gather_labelled(stream: Iterable[StreamItem]) -> list[StreamItem]:
    """The stream with runs of labelled paragraphs as tables of two columns."""
    stream = list(stream)
    labels = _Labels(line for item in stream if isinstance(item, Paragraph) for line in item.text.lines)
    items = [part for item in stream for part in (labels.part(item) if isinstance(item, Paragraph) else (item,))]
    names = set(map(id, find_names(items, labels.begin)))
    result: list[StreamItem] = []
    run: list[Paragraph] = []
    for item in items:
        if isinstance(item, Paragraph) and (labels.begin(item) or (run and id(item) not in names and _continues(item))):
            run.append(item)
            continue
        result += _read_run(run, labels, result, names)
        run = []
        result.append(item)
    return [*result, *_read_run(run, labels, result, names)]


class _Labels:
    """The labels with which lines of a document begin: known ones, and those that stand right beside them repeatedly.

    Args:
        lines: of the paragraphs, in reading order.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        found = [(label, _is_known(label)) for line in lines for label in (_find_label(line),)]
        beside: list[str] = []
        for (above, known_above), (below, known_below) in pairwise(found):
            if known_above != known_below:
                beside += [fold(label) for label in (above, below) if label and not _is_known(label)]
        self._own = {label for label in beside if beside.count(label) >= FEWEST_BESIDE}

    def end(self, line: Line) -> int:
        """Where the colon behind a label stands in a line; 0 without one."""
        label = _find_label(line)
        known = label and (_is_known(label) or fold(label) in self._own)
        return line.text.index(":") if known else 0

    def begin(self, item: StreamItem) -> bool:
        """Whether a paragraph begins with a label."""
        return isinstance(item, Paragraph) and bool(item.text) and self.end(item.text.lines[0]) > 0

    def part(self, paragraph: Paragraph) -> Sequence[Paragraph]:
        """A numbered paragraph parted where labels stand in it, or a labelled line goes on below its last full one."""
        parts, lines = part_labelled(paragraph), paragraph.text.lines
        if len(parts) > 1 or len(lines) < 2 or ":" not in paragraph.text.raw:
            return parts
        first = next((i for i, line in enumerate(lines) if self.end(line)), 0)
        if not first or parse_heading(paragraph.joined).number is None:
            return parts
        return [cut_paragraph(paragraph, PlacedText(part)) for part in (lines[:first], lines[first:])]


def _find_label(line: Line) -> str:
    """What stands before the first colon of a line, where it may be a label."""
    found = _LABEL.match(line.text)
    return found[1] if found and not is_goal_heading(parse_heading(line.text)) else ""


def _is_known(label: str) -> bool:
    return bool(label) and match_label(label).certainty >= STEM


def _read_run(
    run: Sequence[Paragraph], labels: _Labels, above: Sequence[StreamItem], names: Container[int]
) -> Sequence[StreamItem]:
    """A run of labelled paragraphs as a form; as it is where its labels are not those of a plan.

    Below its name two of them are enough.
    """
    text = PlacedText(tuple(line for paragraph in run for line in paragraph.text.lines))
    rows = list(_read_rows(text, labels))
    named = bool(above) and id(above[-1]) in names
    if not _is_form(rows, FEWEST_FIELDS if named else FEWEST_LABELS):
        return run
    return [StitchedTable(tuple(rows), tuple((line.page, line.box) for line in text.lines))]


def _read_rows(text: PlacedText, labels: _Labels) -> Iterator[Row]:
    """Label and value of each labelled line with the lines below it that have none."""
    starts = [i for i, line in enumerate(text.lines) if labels.end(line)]
    for start, end in pairwise([*starts, len(text.lines)]):
        part = PlacedText(text.lines[start:end])
        colon = labels.end(part.lines[0])
        sides = (LABELS, part.slice(0, colon)), (VALUES, part.slice(colon + 1, len(part.raw)))
        yield tuple(RowCell(x0, x1, said, tuple(said.places()), ruled=False) for (x0, x1), said in sides)


def _is_form(rows: Sequence[Row], fewest: int) -> bool:
    """Whether the labels of the rows are those of a plan's measure or activity."""
    if len(rows) < fewest:
        return False
    return len({match_label(row[0].printed).field for row in rows} & FORM_FIELDS) >= FEWEST_FIELDS


def _continues(paragraph: Paragraph) -> bool:
    """Whether a paragraph goes on with the value above it."""
    return not paragraph.loud and _GOES_ON.match(paragraph.text.raw) is not None
