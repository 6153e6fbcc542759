"""Tables in whose cells labels stand: `1. Izraditi plan | Zadužen: Ured, Rok: 1. 3. 2026.`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from extract.forms.find import FORM_FIELDS, find_forms
from extract.forms.inner import put_below
from extract.forms.stacked import put_beside
from extract.labelled.labels import FEWEST_FIELDS, TELLING, Labels
from extract.layout import Paragraph
from extract.lines import bounding_box
from extract.placed import PlacedText
from extract.rows import Row, RowCell
from extract.stitch.stitched import StitchedTable, StreamItem
from extract.tables.forms.sides import PAIRED
from normalise.contents import is_number
from normalise.headers import STEM, match_header, only_names

FEWEST_ROWS = 2
"""Rows of labelled cells."""
NAMING = 2
"""Cells of a row that name what its labels tell of: a number and a title."""


def part_table(item: StreamItem, labels: Labels) -> Sequence[StreamItem]:
    """The cells of a table as paragraphs, the names of each row in one, where labels stand in all its rows.

    A header over them says nothing that these do not. Where each cell has a label, all rows may tell of one thing.
    """
    if not isinstance(item, StitchedTable):
        return (item,)
    if _are_boxes(item.rows, labels):
        return [part for row in item.rows for part in _part_row(row, labels)]
    if named := _part_forms(item):
        return named
    rows = [row for row in item.rows if len(row) > 1]
    head = [row for row in rows[:1] if not _is_labelled(row, labels) and _is_header(row)]
    labelled = rows[len(head) :]
    if len(labelled) < FEWEST_ROWS or not all(_is_labelled(row, labels) for row in labelled):
        return (item,)
    if find_forms(item.rows) is not None:
        return (item,)
    return [part for row in item.rows if row not in head for part in _part_row(row, labels)]


def _part_forms(table: StitchedTable) -> list[StreamItem]:
    """Forms with each cell that stands alone over them as a paragraph; none where the table is not made of such."""
    below = next((row for row in table.rows if len(row) > 1), ())
    if len(table.rows[0]) > 1 or len(below) > PAIRED:
        return []
    parts: list[StreamItem] = []
    for alone, group in groupby(put_below(put_beside(table.rows)), key=lambda row: len(row) == 1):
        rows = tuple(group)
        if alone:
            parts += [_paragraph(row[0].text) for row in rows if row[0].text]
        elif find_forms(rows) is None:
            return []
        else:
            places = dict.fromkeys(place for row in rows for cell in row for place in cell.boxes)
            parts.append(replace(table, rows=rows, parts=tuple(places)))
    whole = not isinstance(parts[-1], StitchedTable) or find_forms(table.rows) is not None
    return [] if whole else parts


def _is_header(row: Row) -> bool:
    """Whether a cell names a field or says that it names something: `Zadatak | Zaduženje i rok`, `Opis | Podaci`."""
    return any(match_header((cell.printed,)).certainty >= STEM or only_names(cell.printed) for cell in row)


def _are_boxes(rows: Sequence[Row], labels: Labels) -> bool:
    """Whether each row has but names, or but labels with their values, which tell of a plan all together."""
    parted = [_part_cells(row, labels) for row in rows]
    if not all(_are_names(names) and not (names and said) for names, said in parted):
        return False
    return _are_told([cell for _, said in parted for cell in said], labels)


def _is_labelled(row: Row, labels: Labels) -> bool:
    """Whether all cells but those that name something say two fields of a plan by their labels."""
    names, said = _part_cells(row, labels)
    return _are_names(names) and _are_told(said, labels)


def _part_cells(row: Row, labels: Labels) -> tuple[list[RowCell], list[RowCell]]:
    """The filled cells of a row without a label, and those with one."""
    parted: tuple[list[RowCell], list[RowCell]] = ([], [])
    for cell in row:
        if cell.text:
            parted[_begins(cell, labels)].append(cell)
    return parted


def _are_names(cells: Sequence[RowCell]) -> bool:
    """Whether cells may name what labels tell of: one alone, or its number and its title."""
    return len(cells) < NAMING or (len(cells) == NAMING and is_number(cells[0].printed))


def _are_told(cells: Sequence[RowCell], labels: Labels) -> bool:
    """Whether the labels in cells name two fields of a plan."""
    fields = {field for cell in cells for field in labels.fields(cell.text)}
    return bool(fields & TELLING) and len(fields & FORM_FIELDS) >= FEWEST_FIELDS


def _begins(cell: RowCell, labels: Labels) -> bool:
    """Whether a cell begins with a label and says its value too."""
    found = labels.find(cell.text)
    return bool(found) and found[0].start == 0 and found[0].end < len(cell.text.raw) - 1


def _part_row(row: Row, labels: Labels) -> list[StreamItem]:
    names, said = _part_cells(row, labels)
    name = PlacedText(tuple(line for cell in names for line in cell.text.lines))
    return [_paragraph(text) for text in (name, *(cell.text for cell in said)) if text]


def _paragraph(text: PlacedText) -> Paragraph:
    """A text of cells as a paragraph, loud where all of it is bold."""
    words = [word for line in text.lines for word in line.words]
    bold = all(word.bold for word in words)
    return Paragraph(text.lines[0].page, text, bounding_box(words), bold, max(word.size for word in words), bold)
