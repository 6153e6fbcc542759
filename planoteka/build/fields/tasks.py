"""Tasks: from the list in a cell, from rows of their own, from paragraphs."""

from collections.abc import Sequence

from extract.placed import PlacedText
from extract.raw import RawCell
from normalise.model import Task
from normalise.numbering import find_bullets, split_tasks
from planoteka.build.context import Context, Value, read_value
from planoteka.build.fields.items import check_cover, item_texts, line_fill
from planoteka.build.ids import UNSETTLED


def build_tasks(cells: Sequence[RawCell], context: Context, at: str) -> list[Task]:
    """The tasks of the cells, split into items; their numbers stay as printed."""
    tasks: list[Task] = []
    for raw in cells:
        reading = split_tasks(raw.text.raw, line_fill(raw.text))
        texts = item_texts(raw, reading.items)
        context.note(reading.notes, f"{at}/tasks", raw.text, items=texts, first=len(tasks))
        for item, text in zip(reading.items, texts, strict=True):
            tasks.append(_task(read_value(text), ", ".join(item.numbers)))
        check_cover(raw, [(i.number_start, i.end) for i in reading.items], context, f"{at}/tasks")
    return tasks


def build_task_rows(rows: Sequence[tuple[str, PlacedText]]) -> list[Task]:
    """Tasks in rows of their own: number and text."""
    return [_task(read_value(text), number) for number, text in rows]


def build_paragraph_tasks(paragraphs: Sequence[PlacedText]) -> list[Task]:
    """The paragraphs of a narrative activity, a task each; of one with bullets each item, without its sign.

    Where all begin with numbers that count, these are the tasks'.
    """
    text = PlacedText(tuple(line for paragraph in paragraphs for line in paragraph.lines))
    items = split_tasks(text.raw, line_fill(text)).items
    if 1 < len(items) >= len(paragraphs) and items[0].number_start == 0 and all(item.numbers for item in items):
        return [_task(read_value(text.slice(i.start, i.end)), ", ".join(i.numbers)) for i in items]
    return [_task(read_value(part)) for paragraph in paragraphs for part in _at_bullets(paragraph)]


def _at_bullets(paragraph: PlacedText) -> list[PlacedText]:
    """The paragraph, or the items into which the bullets that it begins with part it."""
    bullets = find_bullets(paragraph.raw)
    if not bullets or paragraph.raw[: bullets[0][0]].strip():
        return [paragraph]
    ends = [start for start, _ in bullets[1:]] + [len(paragraph.raw)]
    return [paragraph.slice(begin, end) for (_, begin), end in zip(bullets, ends, strict=True)]


def _task(value: Value, number: str = "") -> Task:
    return Task(id=UNSETTLED, number=number or None, text=value.text, raw=value.raw, places=value.places)
