"""Cells of rows of activities that were read and stand nowhere in the plan."""

from collections.abc import Iterator, Sequence

from extract.layout import Paragraph
from extract.placed import PlacedText
from extract.raw import RawActivity, RawFinding, RawGoal, RawPlan
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import tight

DROPPED = "row_without_place"
LOOSE = "text_beside_tables"


def find_dropped(stream: Sequence[StreamItem], plan: RawPlan) -> list[RawFinding]:
    """Warnings: cells of rows of activities, and texts between the plan's tables, that went into nothing."""
    placed = {id(word) for text in _texts(plan.goals) for line in text.lines for word in line.words}
    return [*_find_cells(plan, placed), *_find_loose(stream, plan, placed)]


def _find_cells(plan: RawPlan, placed: set[int]) -> Iterator[RawFinding]:
    """A warning for each cell with letters of which no word went into a goal or activity; goals said again aside."""
    cells = [cell for cell in dict.fromkeys(plan.read) if not _is_placed(cell.text, placed)]
    titles = tuple({tight(title) for goal in _walk(plan.goals) if (title := goal.title.joined)}) if cells else ()
    named = {place for finding in plan.findings for place in finding.places}
    for cell in cells:
        has_letters = any(map(str.isalpha, cell.printed))
        if has_letters and not tight(cell.printed).endswith(titles) and named.isdisjoint(cell.boxes):
            yield RawFinding(DROPPED, "warning", f"A cell belongs to no goal or activity: {cell.printed}", cell.boxes)


def _walk(goals: Sequence[RawGoal]) -> Iterator[RawGoal]:
    for goal in goals:
        yield goal
        yield from _walk(goal.goals)


def _texts(goals: Sequence[RawGoal]) -> Iterator[PlacedText]:
    """Every text of the goals and of all below them."""
    for goal in _walk(goals):
        yield from (goal.title, goal.label)
        yield from (raw.text for row in goal.indicators for raw in row)
        for activity in goal.activities:
            yield from _texts_of(activity)


def _texts_of(activity: RawActivity) -> Iterator[PlacedText]:
    yield from (activity.title, activity.number_text, *activity.paragraphs)
    yield from (raw.text for raw in activity.cells)
    yield from (cell.text for _, cell in activity.marks if cell)
    yield from (text for _, text in activity.task_rows)


def _find_loose(stream: Sequence[StreamItem], plan: RawPlan, placed: set[int]) -> Iterator[RawFinding]:
    """A warning for each paragraph between the plan's tables that begins in small letters and went into nothing."""
    areas = set(plan.areas)
    tables = [i for i, s in enumerate(stream) if isinstance(s, StitchedTable) and not areas.isdisjoint(s.parts)]
    for item in stream[min(tables, default=0) : max(tables, default=0)]:
        if isinstance(item, Paragraph) and item.joined[:1].islower() and not _is_placed(item.text, placed):
            places = tuple((line.page, line.box) for line in item.text.lines)
            yield RawFinding(
                LOOSE, "warning", f"A text beside the plan's tables is in none of them: {item.joined}", places
            )


def _is_placed(text: PlacedText, placed: set[int]) -> bool:
    return any(id(word) in placed for line in text.lines for word in line.words)
