"""Cells of one activity to the values of its fields."""

import re
from collections.abc import Iterator, Sequence

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawCell
from extract.rows import RowCell
from normalise.deadlines import parse_deadline, parse_deadline_columns, parse_deadline_grid
from normalise.model import (
    Baseline,
    Deadline,
    Indicator,
    Other,
    Resource,
    Responsible,
    Role,
    Target,
    Task,
    TaskMatch,
    Text,
)
from normalise.money import parse_money
from normalise.numbering import Item as ListItem
from normalise.numbering import split_indicators, split_tasks
from normalise.numbering.words import is_task_word
from normalise.parties import PartyItem, parse_parties
from normalise.resource_tasks import blank_titles, match_tasks
from planoteka.build.context import Context, Value, places_of, read_value
from planoteka.build.ids import UNSETTLED

_WORD = re.compile(r"[^\W\d_]{3,}")
NUMBER_RULE = "list_number"
"""The repair of an indicator's number that stands twice."""


def line_fill(text: PlacedText) -> list[float]:
    """For each line the share of the cell's width that it takes."""
    return [line.fill for line in text.lines]


def build_tasks(cells: Sequence[RawCell], context: Context, at: str) -> list[Task]:
    """The tasks of the cells, split into items; their numbers stay as printed."""
    tasks: list[Task] = []
    for raw in cells:
        reading = split_tasks(raw.text.raw, line_fill(raw.text))
        texts = _item_texts(raw, reading.items)
        context.note(reading.notes, f"{at}/tasks", raw.text, items=texts, first=len(tasks))
        for item, text in zip(reading.items, texts, strict=True):
            tasks.append(_task(read_value(text), ", ".join(item.numbers)))
        _check_cover(raw, [(i.number_start, i.end) for i in reading.items], context, f"{at}/tasks")
    return tasks


def build_task_rows(rows: Sequence[tuple[str, PlacedText]]) -> list[Task]:
    """Tasks in rows of their own: number and text."""
    return [_task(read_value(text), number) for number, text in rows]


def build_paragraph_tasks(paragraphs: Sequence[PlacedText]) -> list[Task]:
    """The paragraphs of a narrative activity, a task each."""
    return [_task(read_value(paragraph)) for paragraph in paragraphs]


def _task(value: Value, number: str = "") -> Task:
    return Task(id=UNSETTLED, number=number or None, text=value.text, raw=value.raw, places=value.places)


def build_responsible(cells: Sequence[RawCell], tasks: Sequence[Task], context: Context, at: str) -> list[Responsible]:
    """The parties of the cells, with the tasks that they name and their organisations."""
    numbers = [t.number for t in tasks if t.number]
    result: list[Responsible] = []
    for raw in cells:
        role: Role | None = "partner" if raw.column.field == "partners" else None
        source = raw.text.raw
        reading = parse_parties(
            source, tasks=numbers, short_names=context.short_names, country=context.country, role=role
        )
        texts = _item_texts(raw, reading.responsible)
        context.note(reading.notes, f"{at}/responsible", raw.text, items=texts, first=len(result))
        for item, text in zip(reading.responsible, texts, strict=True):
            value = read_value(text)
            result.append(
                Responsible(
                    text=value.text,
                    raw=value.raw,
                    tasks=list(item.tasks),
                    role=role or item.role,
                    organisations=list(item.organisations),
                    places=value.places,
                )
            )
        _check_cover(raw, [(i.start, i.end) for i in reading.responsible], context, f"{at}/responsible")
    return result


def build_indicators(cells: Sequence[RawCell], context: Context, at: str) -> list[Indicator]:
    """The indicators of the cells; baseline, target, unit and verification of the same row belong to them."""
    result: list[Indicator] = []
    for row in _rows(cells):
        mine: list[Indicator] = []
        for raw in row:
            if raw.column.field == "indicator":
                mine += _split_indicators(raw, len(result) + len(mine), context, f"{at}/indicators")
        result += mine
        _add_measures(mine or result[-1:], [c for c in row if c.column.field != "indicator"], context, at)
    return result


def _split_indicators(raw: RawCell, first: int, context: Context, at: str) -> list[Indicator]:
    """The indicators of one cell, the first of which has the position `first` in the list at the pointer."""
    reading = split_indicators(raw.text.raw, line_fill(raw.text))
    texts = _item_texts(raw, reading.items)
    context.note(reading.notes, at, raw.text, items=texts, first=first)
    found = []
    for item, text in zip(reading.items, texts, strict=True):
        value = read_value(text)
        number = ", ".join(item.numbers) or None
        found.append(Indicator(number=number, text=value.text, raw=value.raw, places=value.places))
    _check_cover(raw, [(i.number_start, i.end) for i in reading.items], context, at)
    for repair in reading.repairs:
        item = reading.items[repair.at]
        where = places_of(raw.text.slice(item.number_start, item.start)) or found[repair.at].places
        context.repair(NUMBER_RULE, repair.before, repair.after, f"{at}/{first + repair.at}/number", where)
    return found


def _item_texts(raw: RawCell, items: Sequence[ListItem | PartyItem]) -> list[PlacedText]:
    """The text of each item of a cell, its number aside."""
    return [raw.text.slice(item.start, item.end) for item in items]


def _rows(cells: Sequence[RawCell]) -> Iterator[list[RawCell]]:
    """The cells row by row."""
    rows: dict[int, list[RawCell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    yield from rows.values()


def _add_measures(indicators: Sequence[Indicator], cells: Sequence[RawCell], context: Context, at: str) -> None:
    """Give indicators what the other cells of their row say: one part each where the counts agree, else all."""
    for raw in cells:
        value = read_value(raw.text)
        parts = [read_value(PlacedText((line,))).text for line in raw.text.lines]
        shares = parts if len(parts) == len(indicators) else [value.text] * len(indicators)
        for indicator, text in zip(indicators, shares, strict=True):
            year = raw.column.header.year
            if raw.column.field == "baseline":
                indicator.baseline = _baseline(indicator.baseline, text, year, raw.column.printed)
            elif raw.column.field == "target":
                indicator.targets.append(Target(value=text, year=year))
            elif raw.column.field == "unit":
                indicator.unit = text
            else:
                indicator.verification = f"{indicator.verification}; {text}" if indicator.verification else text
        if not indicators:
            context.find(
                "value_without_indicator", "warning", f"No indicator stands beside: {value.text}", at, value.places
            )
            continue
        for indicator in indicators:
            indicator.places = [*indicator.places, *(p for p in value.places if p not in indicator.places)]


def _baseline(known: Baseline | None, text: str, year: int | None, printed: str) -> Baseline:
    """A baseline with one more of its parts: a column of years gives the year, any other the value."""
    known = known or Baseline()
    if text.strip(" .").isdigit() and len(text.strip(" .")) == 4 and "god" in printed.lower():
        return known.model_copy(update={"year": int(text.strip(" ."))})
    return known.model_copy(update={"value": text, "year": year or known.year})


def build_deadlines(cells: Sequence[RawCell], context: Context, at: str) -> list[Deadline]:
    """A deadline for each cell; start and end dates in two columns of a row are one."""
    result: list[Deadline] = []
    for row in _rows(cells):
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
    heads = [(c.path[-1], cell is not None) for c, cell in marks]
    reading = parse_deadline_grid(heads, context.period, year)
    text = PlacedText(tuple(line for cell in cells for line in cell.text.lines))
    marks_read = [read_value(cell.text) for cell in cells]
    value = Value(" ".join(m.raw for m in marks_read), " ".join(m.text for m in marks_read), places_of(text))
    context.note(reading.notes, f"{at}/deadlines/0", text)
    return [Deadline(text=value.text, raw=value.raw, parts=list(reading.parts), places=value.places)]


def build_resources(cells: Sequence[RawCell], tasks: Sequence[Task], context: Context, at: str) -> list[Resource]:
    """A resource for each filled cell, in column order."""
    result: list[Resource] = []
    named = [(t.number, t.text) for t in tasks if t.number]
    for raw in cells:
        value = read_value(raw.text)
        header = raw.column.header
        matches = match_tasks(value.text, named) if named else []
        money = blank_titles(value.text, matches)  # words of a task's title are no source
        reading = parse_money(
            money,
            plan_period=context.period,
            column_unit=header.unit,
            column_year=header.year,
            country=context.country,
            issuer=context.issuer,
        )
        result.append(
            Resource(
                text=value.text,
                raw=value.raw,
                tasks=list(dict.fromkeys(m.number for m in matches)),
                task_matches=[TaskMatch(number=m.number, agreement=m.agreement) for m in matches],
                status=reading.status,
                amounts=list(reading.amounts),
                funding=list(reading.funding),
                places=value.places,
            )
        )
        context.note(reading.notes, f"{at}/resources/{len(result) - 1}", raw.text)
    return result


def build_texts(cells: Sequence[RawCell]) -> list[Text]:
    """A text for each cell."""
    values = (read_value(raw.text) for raw in cells)
    return [Text(text=v.text, raw=v.raw, places=v.places) for v in values]


def build_other(cells: Sequence[RawCell], context: Context, at: str) -> list[Other]:
    """Cells under headers that have no field of their own, under the header as printed; unknown ones are named."""
    result = []
    for raw in cells:
        value = read_value(raw.text)
        result.append(Other(column=raw.column.printed, text=value.text, places=value.places))
        if raw.column.field is None:
            said = f"The header “{raw.column.printed}” is not known: its cells are in `other`."
            context.find("unknown_header", "info", said, f"{at}/other/{len(result) - 1}", value.places)
    return result


def _check_cover(raw: RawCell, spans: Sequence[tuple[int, int]], context: Context, at: str) -> None:
    """A finding of severity error for words of a cell that went into none of its items."""
    rest, end = [], 0
    for start, stop in sorted([*spans, (len(raw.text.raw), len(raw.text.raw))]):
        rest += [raw.text.slice(m.start(), m.end()) for m in _WORD.finditer(raw.text.raw, end, max(end, start))]
        end = max(end, stop)
    words = [word for word in rest if not is_task_word(word.raw)]
    if words:
        said = f"These words of the cell were not placed: {' '.join(word.raw for word in words)}"
        context.find("text_not_placed", "error", said, at, places_of(*words))
