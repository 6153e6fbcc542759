"""Lines that name a goal in a table: its label or number, its title, what is said of it beside them."""

from collections.abc import Sequence

from extract.lines import Line, all_bold, group_lines, text_of
from extract.page import Word
from extract.tables.white.figures import is_figure
from extract.tables.white.space import segments
from normalise.headings import is_code, parse_heading

HEADER_GAP = 6.0
"""Points of white between two runs of words of different columns, at least."""
LABELLED = 2
"""Runs of words of a line that is a label or number and a title."""


def texts_of(line: Line) -> list[str]:
    """The runs of words of a line."""
    spans = segments(line, HEADER_GAP)
    return [text_of([w for w in line if a <= w.x0 and w.x1 <= b]) for a, b in spans]


def numbered_title(row: Sequence[Word]) -> tuple[float, float] | None:
    """Where the title of a row of a number and a title begins and ends; None of others."""
    lines = group_lines(row)
    if not lines or not numbers_title(lines[0]):
        return None
    (_, (left, right)), rest = segments(lines[0], HEADER_GAP), lines[1:]
    alone = all(len(segments(line, HEADER_GAP)) == 1 and line[0].x0 >= left - 1 for line in rest)
    return (left, max([right, *(line[-1].x1 for line in rest)])) if alone else None


def without_numbered_titles(lines: Sequence[Line]) -> list[Line]:
    """The lines without those of a number and a title alone, and without further lines of such titles."""
    kept: list[Line] = []
    left: float | None = None
    for line in lines:
        spans = segments(line, HEADER_GAP)
        goes_on = left is not None and len(spans) == 1 and abs(spans[0][0] - left) <= 1
        left = spans[1][0] if _are_numbered(line, spans) else left if goes_on else None
        if left is None:
            kept.append(line)
    return kept


def heads_goal(row: Sequence[Word], side: float) -> bool:
    """Whether a row is the heading of a goal, however short: its label, number and title; in bold one of them less.

    The title of one without a label begins left of the side of the first column, beside its number.
    """
    heading = parse_heading(text_of(row))
    if heading.labelled and heading.level in {None, "activity"}:
        return False
    title = row if heading.labelled else [w for w in row if w.x0 < side]
    told = heading.labelled + (heading.number is not None) + (heading.start < len(text_of(title)))
    return told > 1 and (told > 2 or all_bold(row))


def numbers_title(line: Line) -> bool:
    """Whether a line is but a number and the title beside it."""
    return _are_numbered(line, segments(line, HEADER_GAP))


def _are_numbered(line: Line, spans: Sequence[tuple[float, float]]) -> bool:
    """Whether the runs of words of a line, which span these places, are but a number and the title beside it."""
    if len(spans) != LABELLED:
        return False
    number, title = texts_of(line)
    heading = parse_heading(number)
    whole = is_code(number) or (heading.number is not None and heading.start >= len(number))
    return whole and any(map(str.isalpha, title))


def labels_goal(line: Line) -> bool:
    """Whether a line in bold is the label of a goal with its number, and its title beside it: `Mera 1.1`."""
    if not all_bold(line):
        return False
    label = texts_of(line)[0]
    heading = parse_heading(label)
    return heading.labelled and heading.number is not None and heading.start >= len(label)


def names_goal_beside(line: Line) -> bool:
    """Whether a line is a goal with label, number and title, and beside it labels with what is said of it, or sums."""
    if not any(":" in w.text for w in line) and not is_figure(line[-1].text):
        return False
    goal, *others = texts_of(line)
    heading = parse_heading(goal)
    named = heading.labelled and heading.number is not None and heading.start < len(goal)
    if not named or not others:
        return False
    return all(":" in text[:-1] for text in others) or (heading.level != "activity" and all(map(is_figure, others)))
