"""Deadlines: from a cell, from two columns of dates, from the marks of a chart."""

import re
from collections.abc import Iterable, Sequence

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawCell
from extract.rows import RowCell
from normalise.deadlines import (
    DeadlineReading,
    parse_deadline,
    parse_deadline_columns,
    parse_deadline_grid,
    unit_of_column,
    with_unit,
)
from normalise.model import Deadline
from normalise.script import to_latin
from normalise.years import YEAR
from planoteka.build.context import Context, Value, places_of, read_value
from planoteka.build.fields.items import rows_of

TIME_AND_YEAR = 2
"""Columns of a time whose year stands in one of its own."""
_YEAR = re.compile(rf"\s*{YEAR}\.?\s*")
_NAMED_YEAR = re.compile(rf"(?<!\d){YEAR}(?!\d)|[’'/.]\d\d(?!\d)")


def build_deadlines(cells: Sequence[RawCell], context: Context, at: str) -> list[Deadline]:
    """A deadline for each cell; start and end in two columns of a row are one, a quarter and its year too."""
    result: list[Deadline] = []

    def add(said: Sequence[RawCell], reading: DeadlineReading) -> None:
        values = [read_value(c.text) for c in said]
        text, raw = " ".join(v.text for v in values), " ".join(v.raw for v in values)
        places = [place for v in values for place in v.places]
        result.append(Deadline(text=text, raw=raw, tasks=[], parts=list(reading.parts), places=places))
        context.note(reading.notes, f"{at}/deadlines/{len(result) - 1}", *(c.text for c in said))

    for row in rows_of(cells):
        start = next((c for c in row if c.column.header.part == "start"), None)
        end = next((c for c in row if c.column.header.part == "end"), None)
        if start is not None and end is not None:
            first, last = (_with_unit(to_latin(c.text.joined), c, context) for c in (start, end))
            add((start, end), parse_deadline_columns(first, last, context.period))
            row = [c for c in row if c is not start and c is not end]
        if (dated := _beside_year(row)) is not None:
            when = " ".join(to_latin(c.text.joined) for c in dated)
            add(row, parse_deadline(_with_unit(when, dated[0], context), context.period))
            continue
        for raw in row:
            add((raw,), parse_deadline(_with_unit(to_latin(raw.text.joined), raw, context), context.period))
    return result


def _beside_year(row: Sequence[RawCell]) -> tuple[RawCell, RawCell] | None:
    """A quarter or month and its year, which stand in two columns; None where the first names a year too."""
    if len(row) != TIME_AND_YEAR:
        return None
    years = [c for c in row if _YEAR.fullmatch(c.text.joined)]
    times = [c for c in row if not _NAMED_YEAR.search(c.text.joined)]
    return (times[0], years[0]) if len(years) == len(times) == 1 else None


def read_units(cells: Iterable[RawCell]) -> dict[str, str]:
    """The units of figures that the columns of deadlines tell, by their headers."""
    columns: dict[str, list[str]] = {}
    for cell in cells:
        columns.setdefault(cell.column.own, []).append(cell.text.joined)
    units = {header: unit_of_column(header, texts) for header, texts in columns.items()}
    return {header: unit for header, unit in units.items() if unit is not None}


def _with_unit(text: str, raw: RawCell, context: Context) -> str:
    unit = context.units.get(raw.column.own)
    return with_unit(text, unit) if unit else text


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
