"""Forms: one measure per key-value table, a label at the left of each row instead of a header above."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.columns import find_header
from extract.forms.bands import split_at_bands
from extract.forms.inner import put_below
from extract.forms.labels import opens, read_headers
from extract.forms.merged import part_at_sides, read_side
from extract.forms.stacked import SAME_EDGE, put_beside
from extract.forms.turned import turn_columns
from extract.forms.values import read_values
from extract.raw import RawCell
from extract.rows import Row, RowCell
from extract.tables.forms.sides import FEWEST_LABELS, LONGEST_LABEL, MOST_KNOWN, PAIRED, is_label
from normalise.contents import is_number
from normalise.headers import STEM, Header, heads_form, match_label, names_outcome

GROUPED = 3
"""Cells of a row whose label belongs to a group of labels: group, label, value."""
FORM_FIELDS = {"responsible", "deadline", "indicator", "resources", "activity", "task", "measure"}
SMALL_FORM = {"responsible", "deadline"}
"""Fields of the shortest form, of lines below the name of what they tell of: one of them is enough."""
PAIR = 2
"""Cells of a row of a label and its value."""
BESIDE_FIELDS = {*FORM_FIELDS, "partners", "risks", "verification"}
"""Fields of a label that stands beside another one with its value."""


@dataclass(frozen=True, slots=True)
class Form:
    """The filled cells of a form, each under the column that its label names; the headings over it in its table."""

    cells: list[RawCell]
    bands: tuple[RowCell, ...] = ()


def find_forms(rows: Sequence[Row]) -> list[Form] | None:
    """The forms that the rows are made of; None where they are no forms.

    Several forms may stand in one table, one after another or side by side, and headings of goals over them. Labels
    over the header of a plan's rows are none. What only heads labels and values is passed over.
    """
    parts, plain = [], list[Row]()
    rows = put_below(put_beside([row for row in rows if not _only_heads(row)]))
    for bands, counted in split_at_bands(rows):
        part = _without_numbers(counted)
        sides = part_at_sides(counted)
        turned = [own for _, own in sides] or turn_columns(part)
        plain += [] if turned else [row for row in counted if len(row) > 1]
        for i, column in enumerate(turned or [part]):
            labels = _labels(column) if column else None
            if labels is None:
                return None
            side = sides[i][0] if sides else None
            parts.append((labels, read_headers([label for label, _ in labels]), bands, side))
            bands = ()
    known = [header for _, headers, *_ in parts for header in headers]
    fields = {field for h in known if h.field and h.certainty >= STEM for field in (h.field, *h.others)}
    outcomes = any(names_outcome(label.printed) for labels, *_ in parts for label, _ in labels)
    fields |= {"indicator"} if outcomes else set()
    sure = sum(h.certainty >= STEM for h in known)
    lines = all(len(row) == PAIR and not row[0].ruled for row in rows)
    small = lines and not fields.isdisjoint(SMALL_FORM)
    if (len(fields & FORM_FIELDS) < FEWEST_LABELS and not small) or sure < MOST_KNOWN * len(known):
        return None
    if any(_heads_rows(plain, i) for i in range(len(plain) - 1)):
        return None
    return [form for part in parts for form in _read_labels(*part)]


def _only_heads(row: Row) -> bool:
    """Whether a row only says where labels and values stand: `Element | Opis`, `R. br. | Stavka | Sadržaj`."""
    if not PAIR <= len(row) <= GROUPED or not heads_form(row[-2].printed, row[-1].printed):
        return False
    beside = [cell for cell in row[:-PAIR] if cell.text and not cell.merged]
    return all(match_label(cell.printed).field == "number" for cell in beside)


def _without_numbers(rows: Sequence[Row]) -> list[Row]:
    """The rows without their first cells where these only count them: `3. | Nositelj | Ured`."""
    counted = all(len(row) > 2 and is_number(row[0].printed) for row in rows)
    return [row[1:] for row in rows] if counted else list(rows)


def _read_labels(
    labels: Sequence[tuple[RowCell, list[Row]]],
    known: Sequence[Header],
    bands: tuple[RowCell, ...],
    side: RowCell | None,
) -> list[Form]:
    """The forms of labels below each other, the first one below the headings and with the cell at their left."""
    forms: list[Form] = []
    for i, (label, inner) in enumerate(labels):
        if i == 0 or opens(labels, known, i):
            forms.append(Form([], () if forms else bands))
        forms[-1].cells.extend(read_values(label, known[i], inner, len(forms[-1].cells)))
    if side is not None and (raw := read_side(side, forms[0].cells)) is not None:
        forms[0].cells.insert(0, raw)
    elif side is not None:
        forms[0] = replace(forms[0], bands=(*forms[0].bands, side))
    return [replace(form, cells=_join_dates(form.cells)) for form in forms]


def _heads_rows(rows: Sequence[Row], i: int) -> bool:
    """Whether a row is a header of as many columns as the row below it has, its first one over no small table.

    Four cells are two labels with their values, where not each of them is another label.
    """
    row, below = rows[i], rows[i + 1]
    if len(row) < PAIRED or (len(row) == PAIRED and len({_label_of(cell) for cell in row} - {None}) < PAIRED):
        return False
    if len(below) != len(row) or row[0].merged or below[0].merged or not below[0].text:
        return False
    return find_header(rows, i, first=False) is not None


def _label_of(cell: RowCell) -> str | None:
    """The field that a cell names as a label."""
    return match_label(cell.printed).field if is_label(cell.printed) else None


def _join_dates(cells: list[RawCell]) -> list[RawCell]:
    """The cells of a form with its start and its end, which have labels of their own, put in one row."""
    rows = {part: [c.row for c in cells if c.column.header.part == part] for part in ("start", "end")}
    if len(rows["start"]) != 1 or len(rows["end"]) != 1:
        return cells
    return [replace(c, row=rows["start"][0]) if c.row == rows["end"][0] else c for c in cells]


def _labels(rows: Sequence[Row]) -> list[tuple[RowCell, list[Row]]] | None:
    """The label cells at the left, each with the rows of cells beside it; None where a row has no label."""
    if not rows or any(len(row) < 2 for row in rows):
        return None
    left, right, first = rows[0][0].x0, rows[0][0].x1, rows[0][0].printed.split()
    sides = [row[2].x0 for row in rows if len(_pairs(row)) > 1 or _is_bold_pair(row)]
    found: list[tuple[RowCell, list[Row]]] = []
    for whole in rows:
        row = _without_group(whole, right)
        label = row[0]
        if row is whole and abs(label.x0 - left) > SAME_EDGE:
            return None
        if not label.text:  # the rest of a row that a page cut
            if not found:
                return None
            found[-1][1].append(row[1:])
            continue
        if abs(label.x1 - right) > SAME_EDGE:  # forms of other widths stand below each other
            if label.printed.split() != first:
                return None
            right = label.x1
        if found and found[-1][0] is label:
            found[-1][1].append(row[1:])
            continue
        for pair in _pairs(row, sides):
            found.append((pair[0], [pair[1:]]))
    return found


def _without_group(row: Row, right: float) -> Row:
    """The row without the cell that names a group of labels at their left: `Provođenje | Rok | 2025.`."""
    grouped = len(row) == GROUPED and row[0].x1 < right - SAME_EDGE and abs(row[1].x1 - right) <= SAME_EDGE
    return row[1:] if grouped else row


def _pairs(row: Row, sides: Sequence[float] = ()) -> list[Row]:
    """The row cut before each label: `Nositelj | Ured | Rok | 2025.` are two labels with their values.

    Two labels of one field (`Trošak` and `Izvor`) are so where the second stands at a side at which others do; there
    one known label is enough where both cells look alike.
    """
    if len(row) != PAIRED or not row[2].text or row[0].merged:  # a merged label stands beside a small table
        return [row]
    first, second = (match_label(row[i].printed) for i in (0, 2))
    beside = second.field in BESIDE_FIELDS or (second.field == "number" and is_number(row[3].printed))
    known = (first.certainty >= STEM, second.certainty >= STEM)
    at_side = any(abs(row[2].x0 - side) <= SAME_EDGE for side in sides)
    other = at_side or (first.field, first.part) != (second.field, second.part)
    alike = at_side and any(known) and _look_alike(row)
    return [row[:2], row[2:]] if (all(known) and beside and other) or alike else [row]


def _is_bold_pair(row: Row) -> bool:
    """Whether the third cell of a row is a known label, and it and the first one are bold and no other."""
    if len(row) != PAIRED or match_label(row[2].printed).certainty < STEM or not _look_alike(row):
        return False
    return [_is_bold(cell) for cell in row] == [True, False, True, False]


def _is_bold(cell: RowCell) -> bool:
    return any(w.bold for line in cell.text.lines for w in line.words)


def _look_alike(row: Row) -> bool:
    """Whether the first and third cell of a row are short texts of one style, as labels are, and no figures."""
    labels = (row[0], row[2])
    short = all(len(cell.printed) <= LONGEST_LABEL and cell.printed[:1].isupper() for cell in labels)
    return short and len({w.bold for cell in labels for line in cell.text.lines for w in line.words}) == 1
