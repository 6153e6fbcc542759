"""Paragraphs that each begin with a known label and a colon, as the rows of a form."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from extract.forms.find import FORM_FIELDS
from extract.hierarchy import is_goal_heading
from extract.layout import Paragraph
from extract.lines import bounding_box
from extract.placed import Line, PlacedText
from extract.rows import Row, RowCell
from extract.stitch.form_names import find_names
from extract.stitch.stitched import StitchedTable, StreamItem
from normalise.headers import STEM, match_label
from normalise.headings import parse_heading
from normalise.letters import SMALL

FEWEST_FIELDS, FEWEST_LABELS = 2, 3
"""Fields of a plan, and labels in all, that make a form."""
LABELS, VALUES = (0.0, 100.0), (100.0, 400.0)
"""Where the labels and the values stand beside each other, as in a drawn form; their boxes tell the true places."""

_LABEL = re.compile(r"\W*([^\W\d_][^:]{1,60}):(?=\s|$)")
_GOES_ON = re.compile(rf"\W*[{SMALL}]|[-–•▪●]|\d{{1,2}}[.)]\s")
"""What goes on with a value: small letters, items of a list."""


def gather_labelled(stream: Iterable[StreamItem]) -> list[StreamItem]:
    """The stream with runs of labelled paragraphs as tables of two columns."""
    result: list[StreamItem] = []
    run: list[Paragraph] = []
    items = list(chain.from_iterable(map(_part_name, stream)))
    names = set(map(id, find_names(items, _begins_labelled)))
    for item in items:
        if isinstance(item, Paragraph) and (
            _begins_labelled(item) or (run and id(item) not in names and _continues(item))
        ):
            run.append(item)
            continue
        result += _read_run(run, result, names)
        run = []
        result.append(item)
    return [*result, *_read_run(run, result, names)]


def _part_name(item: StreamItem) -> Sequence[StreamItem]:
    """A numbered paragraph parted where a labelled line goes on below its last full one."""
    if not isinstance(item, Paragraph) or len(item.text.lines) < 2 or ":" not in item.text.raw:
        return (item,)
    first = next((i for i, line in enumerate(item.text.lines) if _label_end(line)), 0)
    if not first or parse_heading(item.joined).number is None:
        return (item,)
    parts = (PlacedText(item.text.lines[:first]), PlacedText(item.text.lines[first:]))
    return [
        replace(item, text=part, box=bounding_box([w for line in part.lines for w in line.words])) for part in parts
    ]


def _read_run(run: Sequence[Paragraph], above: Sequence[StreamItem], names: Container[int]) -> Sequence[StreamItem]:
    """A run of labelled paragraphs as a form; as it is where its labels are not those of a plan.

    Below its name two of them are enough.
    """
    text = PlacedText(tuple(line for paragraph in run for line in paragraph.text.lines))
    rows = list(_read_rows(text))
    named = bool(above) and id(above[-1]) in names
    if not _is_form(rows, FEWEST_FIELDS if named else FEWEST_LABELS):
        return run
    return [StitchedTable(tuple(rows), tuple((p.page, p.box) for p in run))]


def _read_rows(text: PlacedText) -> Iterator[Row]:
    """Label and value of each labelled line with the lines below it that have none."""
    starts = [i for i, line in enumerate(text.lines) if _label_end(line)]
    for start, end in pairwise([*starts, len(text.lines)]):
        part = PlacedText(text.lines[start:end])
        colon = _label_end(part.lines[0])
        sides = (LABELS, part.slice(0, colon)), (VALUES, part.slice(colon + 1, len(part.raw)))
        yield tuple(RowCell(x0, x1, said, tuple(said.places()), ruled=False) for (x0, x1), said in sides)


def _is_form(rows: Sequence[Row], fewest: int) -> bool:
    """Whether the labels of the rows are those of a plan's measure or activity."""
    if len(rows) < fewest:
        return False
    return len({match_label(row[0].printed).field for row in rows} & FORM_FIELDS) >= FEWEST_FIELDS


def _label_end(line: Line) -> int:
    """Where the colon behind a known label stands in a line; 0 without one."""
    found = _LABEL.match(line.text)
    if found is None or is_goal_heading(parse_heading(line.text)):
        return 0
    return found.end(1) if match_label(found[1]).certainty >= STEM else 0


def _begins_labelled(item: StreamItem) -> bool:
    return isinstance(item, Paragraph) and bool(item.text) and _label_end(item.text.lines[0]) > 0


def _continues(paragraph: Paragraph) -> bool:
    """Whether a paragraph goes on with the value above it."""
    return not paragraph.loud and _GOES_ON.match(paragraph.text.raw) is not None
