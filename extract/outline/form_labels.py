"""Labels of forms that no list has: what they name is told by their values in all forms of a document."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.forms.find import FORM_FIELDS, Form, find_forms
from extract.outline.by_content import tell_field
from extract.outline.reading import Reading
from extract.raw import RawCell, RawFinding
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import asks_name, describes, names_outcome, names_several, tight
from normalise.headings import parse_heading
from normalise.numbering import split_tasks


def tell_labels(reading: Reading, forms: Sequence[Form]) -> list[Form]:
    """The forms with their unknown labels under the fields that are told for them; a finding names these labels."""
    if not any(raw.column.field is None for form in forms for raw in form.cells):
        return list(forms)
    if reading.form_labels is None:
        reading.form_labels = _read_labels(reading.stream)
    told = reading.form_labels
    named = [raw for form in forms for raw in form.cells if _told_field(raw, told)]
    if named:
        labels = ", ".join(sorted({f"“{raw.column.printed}”" for raw in named}))
        said = f"Labels are not known: what they name was told by their values: {labels}"
        boxes = tuple(box for raw in named for box in raw.cell.boxes)
        reading.plan.findings.append(RawFinding("columns_guessed", "warning", said, boxes))
    return [replace(form, cells=[_as_told(raw, told) for raw in form.cells]) for form in forms]


def _read_labels(stream: Sequence[StreamItem]) -> Mapping[str, str]:
    """The fields of unknown labels, by what these say: times, bodies or money in most forms."""
    values: dict[str, list[RawCell]] = {}
    for item in stream:
        for form in (isinstance(item, StitchedTable) and find_forms(item.rows)) or ():
            for raw in form.cells:
                if raw.column.field is None and raw.text and not describes(raw.column.printed):
                    values.setdefault(tight(raw.column.printed), []).append(raw)
    told = {
        label: tell_field([raw.text.spaced for raw in said], said[0].column.printed) for label, said in values.items()
    }
    return {label: field for label, field in told.items() if field in FORM_FIELDS}


def _told_field(raw: RawCell, told: Mapping[str, str]) -> str | None:
    return told.get(tight(raw.column.printed)) if raw.column.field is None else None


def _as_told(raw: RawCell, told: Mapping[str, str]) -> RawCell:
    field = _told_field(raw, told)
    return with_field(raw, field) if field else raw


def with_field(raw: RawCell, field: str | None) -> RawCell:
    """The cell as one of another field."""
    return replace(raw, column=replace(raw.column, header=replace(raw.column.header, field=field)))


def is_outcome(raw: RawCell) -> bool:
    """Whether a label names what comes of activities and its value has no number: `Očekivani rezultat`."""
    outcome = raw.column.field == "specific_goal" and names_outcome(raw.column.printed)
    return outcome and parse_heading(raw.text.raw).number is None


def is_list(raw: RawCell) -> bool:
    """Whether a cell holds several activities, by its label or by its marks."""
    label = raw.column.printed
    return names_several(label) or (not asks_name(label) and len(split_tasks(raw.text.raw).items) > 1)
