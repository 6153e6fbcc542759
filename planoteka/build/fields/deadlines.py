"""Deadlines: from a cell, from two columns of dates, from the marks of a chart."""

from collections.abc import Sequence

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawCell
from extract.rows import RowCell
from normalise.deadlines import parse_deadline, parse_deadline_columns, parse_deadline_grid
from normalise.model import Deadline
from planoteka.build.context import Context, Value, places_of, read_value
from planoteka.build.fields.items import rows_of


def build_deadlines(cells: Sequence[RawCell], context: Context, at: str) -> list[Deadline]:
    """A deadline for each cell; start and end dates in two columns of a row are one."""
    result: list[Deadline] = []
    for row in rows_of(cells):
        start = next((c for c in row if c.column.header.part == "start"), None)
        end = next((c for c in row if c.column.header.part == "end"), None)
        if start is not None and end is not None:
            first, last = read_value(start.text), read_value(end.text)
            places = [*first.places, *last.places]
            reading = parse_deadline_columns(first.text, last.text, context.period)
            printed = (f"{first.text} {last.text}", f"{first.raw} {last.raw}")
            result.append(Deadline(text=printed[0], raw=printed[1], parts=list(reading.parts), places=places))
            context.note(reading.notes, f"{at}/deadlines/{len(result) - 1}", start.text, end.text)
            row = [c for c in row if c is not start and c is not end]
        for raw in row:
            value = read_value(raw.text)
            reading = parse_deadline(value.text, context.period)
            result.append(Deadline(text=value.text, raw=value.raw, parts=list(reading.parts), places=value.places))
            context.note(reading.notes, f"{at}/deadlines/{len(result) - 1}", raw.text)
    return result


def build_chart(marks: Sequence[tuple[Column, RowCell | None]], context: Context, at: str) -> list[Deadline]:
    """The deadline that the marks of a chart of quarters or months say; none without marks."""
    cells = [cell for _, cell in marks if cell is not None]
    if not cells:
        return []
    year = next((c.header.year for c, _ in marks if c.header.year), None)
    heads = [(c.own, cell is not None) for c, cell in marks]
    reading = parse_deadline_grid(heads, context.period, year)
    text = PlacedText(tuple(line for cell in cells for line in cell.text.lines))
    marks_read = [read_value(cell.text) for cell in cells]
    value = Value(" ".join(m.raw for m in marks_read), " ".join(m.text for m in marks_read), places_of(text))
    context.note(reading.notes, f"{at}/deadlines/0", text)
    return [Deadline(text=value.text, raw=value.raw, parts=list(reading.parts), places=value.places)]
