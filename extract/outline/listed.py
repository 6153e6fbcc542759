"""A list of goals in the text, against the goals of the tables: the same title under another number."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.layout import Paragraph
from extract.outline.announced import DISAGREES
from extract.raw import RawFinding, RawGoal, walk_goals
from extract.stitch import StreamItem
from normalise.headers import tight
from normalise.headings import parse_heading

SAME_TITLE = 70.0
"""Likeness of two titles, of 100: lists and tables word a goal a little differently."""


class _Listed(NamedTuple):
    """A goal that a paragraph names with label and number, and the paragraphs that do so."""

    level: str
    number: str
    title: str
    said: tuple[Paragraph, ...]


def compare_listed(stream: Sequence[StreamItem], goals: Sequence[RawGoal]) -> Iterator[RawFinding]:
    """Findings for goals whose title the text lists under another number than the tables have it."""
    known = [goal for goal in walk_goals(goals) if goal.level and goal.number]
    if not known:
        return
    from rapidfuzz import fuzz

    titles = [(goal, tight(goal.title.raw)) for goal in known]
    for listed in _read_listed(stream):
        alike = [
            (fuzz.ratio(listed.title, title, score_cutoff=SAME_TITLE), goal)
            for goal, title in titles
            if goal.level == listed.level
        ]
        share, goal = max(alike, key=lambda pair: pair[0], default=(0.0, None))
        if goal is None or share < SAME_TITLE or goal.number == listed.number:
            continue
        said = " ".join(part.joined for part in listed.said)
        boxes = tuple((line.page, line.box) for part in listed.said for line in part.text.lines)
        message = f"Its table numbers this goal {goal.number}, the text lists it as “{said}”."
        yield RawFinding(DISAGREES, "warning", message, boxes)


def _read_listed(stream: Sequence[StreamItem]) -> Iterator[_Listed]:
    """Goals named in paragraphs: their title stands behind the number or is the paragraph below."""
    for i, item in enumerate(stream):
        if not isinstance(item, Paragraph):
            continue
        text = item.joined
        heading = parse_heading(text)
        if not heading.labelled or heading.level is None or heading.number is None:
            continue
        title = text[heading.start :]
        said: tuple[Paragraph, ...] = (item,)
        below = stream[i + 1] if i + 1 < len(stream) else None
        if not tight(title) and isinstance(below, Paragraph) and not parse_heading(below.joined).labelled:
            title, said = below.joined, (item, below)
        yield _Listed(heading.level, heading.number, tight(title), said)
