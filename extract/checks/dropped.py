"""What was read and stands nowhere in the plan: cells of rows of activities, headings, texts between tables."""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile
from textwrap import shorten

from extract.layout import Paragraph
from extract.outline.chapters import HEADING
from extract.page import Box
from extract.placed import PlacedText
from extract.raw import Places, RawActivity, RawFinding, RawGoal, RawPlan, walk_goals
from extract.rows import RowCell
from extract.stitch import StitchedTable, StreamItem
from extract.tables.white.space import segments
from normalise.headers import is_caption, is_header, is_note, tight
from normalise.headings import parse_heading

DROPPED = "row_without_place"
LOOSE = "text_beside_tables"
BETWEEN = "text_between_tables"
MOST_SAID = 200
"""Letters that a finding quotes of texts that only stand between tables."""
COLUMN_GAP = 24.0
"""Points of white within a line, from which two columns stand there: no blank of justified text is so wide."""
FEWEST_WORDS = 3
"""Of a cell alone in its row that names something: `Indikatori` is a label of what follows."""
FEWEST_CHAPTERS = 2
"""Chapters (a number without a label) between the plan's tables, from which they part the plan: one ends it."""
_LABEL = re.compile(r"([^\W\d_][^:.;]{2,60}):\s")
_CHAPTER = re.compile(r"(?:[\d.]+|[IVX]+)[.)]?\s")
_NO_HEADING = (".", ":", "?")
"""Signs that end a sentence or a label."""
_REMARK = re.compile(r"\s*\([^()]*\)$")
"""Behind what is said again: `(nastavak)`."""


def find_dropped(stream: Sequence[StreamItem], plan: RawPlan) -> list[RawFinding]:
    """Warnings: cells of rows of activities, headings and texts between the plan's tables, that went into nothing.

    What else stands between the tables is told for information.
    """
    placed = {id(word) for text in _texts(plan.goals) for line in text.lines for word in line.words}
    loose = [item for item in _between(stream, plan, placed) if not _is_placed(item.text, placed)]
    found = [*_find_cells(plan, placed), *_find_headings(plan, loose, placed), *_find_loose(plan, loose)]
    return [*found, *_find_rest(plan, loose, found)]


def _find_cells(plan: RawPlan, placed: set[int]) -> Iterator[RawFinding]:
    """A warning for each cell with letters of which no word went into a goal or activity; goals said again aside."""
    cells = [cell for cell in dict.fromkeys(plan.read) if not _is_placed(cell.text, placed)]
    titles = tuple(_titles(plan)) if cells else ()
    named = {place for finding in plan.findings for place in finding.places}
    for cell in cells:
        has_letters = any(map(str.isalpha, cell.printed))
        if has_letters and not tight(cell.printed).endswith(titles) and named.isdisjoint(cell.boxes):
            yield RawFinding(DROPPED, "warning", f"A cell belongs to no goal or activity: {cell.printed}", cell.boxes)


def _titles(plan: RawPlan) -> set[str]:
    """The titles of the goals that are printed, without spaces and signs."""
    return {tight(title) for goal in walk_goals(plan.goals) if (title := goal.title.joined)}


def _texts(goals: Sequence[RawGoal]) -> Iterator[PlacedText]:
    """Every text of the goals and of all below them."""
    for goal in walk_goals(goals):
        yield from (goal.title, goal.label)
        yield from (raw.text for row in goal.indicators for raw in row)
        for activity in goal.activities:
            yield from _texts_of(activity)


def _texts_of(activity: RawActivity) -> Iterator[PlacedText]:
    yield from (activity.title, activity.number_text, *activity.paragraphs)
    yield from (raw.text for raw in activity.cells)
    yield from (cell.text for _, cell in activity.marks if cell)
    yield from (text for _, text in activity.task_rows)


def _between(stream: Sequence[StreamItem], plan: RawPlan, placed: set[int]) -> Iterator[Paragraph]:
    """The paragraphs between the plan's tables, and those before the first one from the first goal on."""
    areas = set(plan.areas)
    tables = [i for i, s in enumerate(stream) if isinstance(s, StitchedTable) and not areas.isdisjoint(s.parts)]
    first, last = min(tables, default=0), max(tables, default=0)
    headings = (i for i, s in enumerate(stream[:first]) if isinstance(s, Paragraph) and _is_placed(s.text, placed))
    return (item for item in stream[next(headings, first) : last] if isinstance(item, Paragraph))


def _find_headings(plan: RawPlan, loose: Sequence[Paragraph], placed: set[int]) -> Iterator[RawFinding]:
    """A warning for each paragraph that looks like a heading, and each cell alone in its row, that went into nothing.

    Captions, notes, labels, a lone chapter and what is said again of a goal are none.
    """
    texts = [
        (item.text, _places(item.text)) for item in _without_chapter([item for item in loose if _is_heading(item)])
    ]
    texts += [(cell.text, cell.boxes) for cell in _bands(plan, placed) if len(_words(cell.text)) >= FEWEST_WORDS]
    titles = _titles(plan) if texts else set()
    named = {place for finding in plan.findings for place in finding.places} | (_heads(plan) if texts else set())
    for text, places in texts:
        said = text.joined
        name = _REMARK.sub("", said[parse_heading(said).start :])
        if not _words(text) or not name or said.endswith(_NO_HEADING) or is_caption(said) or is_note(said):
            continue
        if named.isdisjoint(places) and titles.isdisjoint((tight(name), tight(said))):
            yield RawFinding(
                HEADING, "warning", f"A heading between the plan's tables is above nothing: {said}", places
            )


def _heads(plan: RawPlan) -> set[tuple[int, Box]]:
    """Where the heads of columns and the labels of forms stand below which something of an activity stands."""
    activities = (activity for goal in walk_goals(plan.goals) for activity in goal.activities)
    return {box for activity in activities for raw in activity.cells for box in raw.column.boxes}


def _is_heading(item: Paragraph) -> bool:
    """Whether a paragraph is set as a heading, or begins with the label of a level: `Opšti cilj: …`."""
    return item.loud or parse_heading(item.joined).level is not None


def _words(text: PlacedText) -> list[str]:
    return [word for word in text.joined.split() if word[0].isalpha()]


def _without_chapter(headings: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """The headings but a lone one with a number that no label precedes: `4. Praćenje` is the next chapter."""
    others = [item for item in headings if not _CHAPTER.match(item.joined)]
    return others if len(headings) - len(others) < FEWEST_CHAPTERS else headings


def _bands(plan: RawPlan, placed: set[int]) -> Iterator[RowCell]:
    """The cells that went into nothing and stand alone in their row, below some that went into the plan."""
    rows: dict[tuple[int, float], list[RowCell]] = {}
    for cell in plan.cells.values():
        for page, (_, top, _, _) in cell.boxes[:1]:
            rows.setdefault((page, top), []).append(cell)
    below = dropwhile(lambda row: not any(_is_placed(cell.text, placed) for cell in row), rows.values())
    return (row[0] for row in below if len(row) == 1 and not _is_placed(row[0].text, placed))


def _find_loose(plan: RawPlan, loose: Sequence[Paragraph]) -> Iterator[RawFinding]:
    """A warning for each paragraph that went into nothing and may be of a table, no heading.

    It begins in small letters, with a number below a goal, or with what heads columns, or stands in columns itself.
    """
    numbers = {goal.number for goal in walk_goals(plan.goals) if goal.number}
    for item in loose:
        number = parse_heading(item.joined).number or ""
        of_table = number.rpartition(".")[0] in numbers or _heads_value(item.joined) or _in_columns(item)
        if item.joined[:1].islower() or (of_table and not _is_heading(item)):
            said = f"A text beside the plan's tables is in none of them: {item.joined}"
            yield RawFinding(LOOSE, "warning", said, _places(item.text))


def _heads_value(said: str) -> bool:
    """Whether a text is a value behind a label that heads columns: `Rizici: neusaglašeni stavovi`."""
    label = _LABEL.match(said)
    return label is not None and is_header(label[1]) and not is_note(said)


def _in_columns(item: Paragraph) -> bool:
    """Whether the words of a line stand in two columns."""
    return any(len(segments(line.words, COLUMN_GAP)) > 1 for line in item.text.lines)


def _find_rest(plan: RawPlan, loose: Sequence[Paragraph], told: Sequence[RawFinding]) -> Iterator[RawFinding]:
    """For each page one finding of what else stands between the plan's tables: said of goals, most often.

    Captions, goals said again and texts of a word or two are nothing to read.
    """
    named = {place for finding in (*plan.findings, *told) for place in finding.places}
    titles = tuple(_titles(plan)) if loose else ()
    rest: dict[int, list[Paragraph]] = {}
    for item in loose:
        again = tight(_REMARK.sub("", item.joined)).endswith(titles)
        if again or is_caption(item.joined) or len(_words(item.text)) < FEWEST_WORDS:
            continue
        if named.isdisjoint(places := _places(item.text)):
            rest.setdefault(places[0][0], []).append(item)
    for items in rest.values():
        said = shorten(" | ".join(item.joined for item in items), MOST_SAID, placeholder=" …")
        places = tuple(place for item in items for place in _places(item.text))
        yield RawFinding(BETWEEN, "info", f"Text between the plan's tables has no field: {said}", places)


def _places(text: PlacedText) -> Places:
    """Page and box of each line."""
    return tuple((line.page, line.box) for line in text.lines)


def _is_placed(text: PlacedText, placed: set[int]) -> bool:
    for line in text.lines:
        for word in line.words:  # nearly always the first one
            if id(word) in placed:
                return True
    return False
