"""Runs of labelled paragraphs as the rows of a form."""

import re
from collections.abc import Container, Iterable, Sequence
from itertools import takewhile

from extract.forms.find import FORM_FIELDS
from extract.hierarchy import is_goal_heading
from extract.labelled.above import find_above
from extract.labelled.cells import part_table
from extract.labelled.labels import FEWEST_FIELDS, TELLING, Labels
from extract.labelled.names import describes, find_names
from extract.labelled.parting import Part, Parting
from extract.layout import Paragraph
from extract.placed import PlacedText
from extract.rows import RowCell
from extract.stitch.stitched import StitchedTable, StreamItem
from normalise.contents import announces_plan
from normalise.headers import STEM, match_label
from normalise.headings import parse_heading, starts_numbered
from normalise.letters import SMALL
from normalise.numbering import BULLETS, SURE_BULLETS
from normalise.script import fold

FEWEST_LABELS = 3
"""Known labels that make a form, which no name stands above; below its name one that tells of a plan is enough.

A goal has more said of it: below its heading two are needed."""
MOST_LINES = 12
"""Paragraphs of a value that stands between two labels."""
FEWEST_WORDS = 8
"""Words of a sentence between labels, which tells of no value."""
LABELS, VALUES = (0.0, 100.0), (100.0, 400.0)
"""Where the labels and the values stand beside each other, as in a drawn form; their boxes tell the true places."""

_GOES_ON = re.compile(rf"\W*[{SMALL}]|[-–{SURE_BULLETS}]|\d{{1,2}}[.)]\s")
"""What goes on with a value: small letters, items of a list."""


def gather_labelled(stream: Iterable[StreamItem]) -> list[StreamItem]:
    """The stream with runs of labelled paragraphs as tables of two columns."""
    stream = list(stream)
    labels = Labels((text for item in stream for text in _texts(item)), find_above(stream))
    parting = Parting(labels)
    parts = [part for item in stream for own in part_table(item, labels) for part in parting.part(own)]
    planned = _tells_plan(stream, parts)
    names = set(map(id, find_names([part.item for part in parts], _mark_forms(parts))))
    result: list[StreamItem] = []
    run: list[Part] = []
    asides: list[StreamItem] = []
    for i, part in enumerate(parts):
        value = run and id(part.item) not in names and _continues(run[-1], part.item)
        if part.colon or value:
            run.append(part)
        elif run and _is_amid(run, parts[i : i + MOST_LINES], names):
            if _is_sentence(part.item) and not run[-1].is_alone:
                asides.append(part.item)
            else:
                run.append(part)
        else:
            result += [*_read_run(run, result, names, planned), *asides, part.item]
            run, asides = [], []
    return [*result, *_read_run(run, result, names, planned), *asides]


def _texts(item: StreamItem) -> list[PlacedText]:
    return [item.text] if isinstance(item, Paragraph) else [cell.text for row in item.rows for cell in row]


def _mark_forms(parts: Sequence[Part]) -> list[bool]:
    """Whether each part is one of a form: it begins with a label, or is an item of a list below one that is alone."""
    marked: list[bool] = []
    alone = False
    for part in parts:
        item = part.item
        listed = alone and isinstance(item, Paragraph) and not item.loud and item.joined[:1] in BULLETS
        alone = part.is_alone if part.colon else listed
        marked.append(part.colon > 0 or listed)
    return marked


def _tells_plan(stream: Sequence[StreamItem], parts: Iterable[Part]) -> bool:
    """Whether labels name more fields of a plan than who does it, or else a heading or the first line names a plan."""
    fields = {match_label(said.raw[: part.colon]).field for part in parts if part.colon for said in _texts(part.item)}
    if fields & FORM_FIELDS - {"responsible"}:
        return True
    paragraphs = [item for item in stream if isinstance(item, Paragraph)]
    titles = [item.joined for i, item in enumerate(paragraphs) if item.loud or i == 0]
    return any(map(announces_plan, titles))


def _read_run(
    run: Sequence[Part], above: Sequence[StreamItem], names: Container[int], planned: bool
) -> list[StreamItem]:
    """A run of labelled paragraphs as a form; as it is where its labels are not those of a plan.

    Below its name one label is enough: by when, and by whom where the document tells of a plan.
    """
    said = _read_values(run)
    known = [header for label, _ in said if (header := match_label(label.spaced)).certainty >= STEM]
    fields = {header.field for header in known}
    last = next((item for item in reversed(above) if not describes(item)), None)
    name = next((item for item in (*above[-1:], last) if id(item) in names), None)
    enough = len(fields & FORM_FIELDS) >= FEWEST_FIELDS and (name is not None or len(known) >= FEWEST_LABELS)
    if not enough and (
        name is None or _names_goal(name) or fields.isdisjoint(TELLING if planned else TELLING - {"responsible"})
    ):
        return [part.item for part in run]
    rows = (tuple(_cell(side, text) for side, text in zip((LABELS, VALUES), row, strict=True)) for row in said)
    lines = (line for part in run for text in _texts(part.item) for line in text.lines)
    return [StitchedTable(tuple(rows), tuple((line.page, line.box) for line in lines))]


def _names_goal(item: StreamItem) -> bool:
    return isinstance(item, Paragraph) and is_goal_heading(parse_heading(item.joined))


def _read_values(run: Iterable[Part]) -> list[tuple[PlacedText, PlacedText]]:
    """Each label with its value, which paragraphs without a label go on with."""
    said: list[tuple[PlacedText, PlacedText]] = []
    for part in run:
        (text,) = _texts(part.item)
        if part.colon:
            said.append((text.slice(0, part.colon), text.slice(part.colon + 1, len(text.raw))))
        else:
            label, value = said.pop()
            said.append((label, value + text))
    return [(label, _without_bullet(value)) for label, value in said]


def _without_bullet(value: PlacedText) -> PlacedText:
    """A value without the bullet before it; those of a list stay."""
    begins = [line for line in value.lines if line.text[:1] in SURE_BULLETS]
    return value.slice(1, len(value.raw)) if len(begins) == 1 and begins[0] is value.lines[0] else value


def _cell(side: tuple[float, float], text: PlacedText) -> RowCell:
    return RowCell(*side, text, tuple(text.places()), ruled=False)


def _continues(above: Part, item: StreamItem) -> bool:
    """Whether a paragraph goes on with the value above it, or is that of a label alone."""
    if not isinstance(item, Paragraph) or not isinstance(above.item, Paragraph):
        return False
    if (above.is_alone or above.item.joined.endswith(":")) and not item.bold and not starts_numbered(item.joined):
        return True
    return not item.loud and _GOES_ON.match(item.text.raw) is not None


def _is_amid(run: Sequence[Part], below: Sequence[Part], names: Container[int]) -> bool:
    """Whether a paragraph stands between labels of one form: what comes below it leads to one not yet in the run."""
    lines = list(takewhile(lambda part: not part.colon, below))
    items = [part.item for part in lines]
    if not all(isinstance(item, Paragraph) and not item.loud and id(item) not in names for item in items):
        return False
    said = {_label(part) for part in run if part.colon}
    return len(lines) < len(below) and _label(below[len(lines)]) not in said


def _is_sentence(item: StreamItem) -> bool:
    """Whether a paragraph is a sentence of its own, which goes on with no value above it."""
    return isinstance(item, Paragraph) and item.joined.endswith(".") and len(item.joined.split()) >= FEWEST_WORDS


def _label(part: Part) -> str:
    (text,) = _texts(part.item)
    return fold(text.raw[: part.colon])
