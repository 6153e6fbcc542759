"""Headings among the lines of a table of white space: they part its rows, or stand over them as bands."""

import itertools
from collections.abc import Sequence

from extract.lines import Line, all_bold, bounding_box, text_of
from extract.tables.heads.goal_lines import HEADER_GAP, LABELLED, labels_goal, names_goal_beside, numbers_title
from extract.tables.white.space import MIN_GUTTER, segments
from normalise.headers import STEM, match_words
from normalise.headings import parse_heading, starts_numbered

ASKEW = 0.15
"""Part of its height by which a line overlaps one that it stands beside, at least."""
LONGEST_TITLE = 8
"""Lines of the title of a goal beside its number, at most."""


def body_end(lines: Sequence[Line], start: int, end: int) -> int:
    """The line after the last one of the body: a heading or the next header ends it."""
    heads = (i for i in range(start, end) if _is_heading(lines, i) and not _stands_askew(lines, i))
    return next((i for i in heads if i == start or not _ends_cell(lines[i - 1], lines[i])), end)


def first_of_rows(lines: Sequence[Line], start: int, end: int) -> int:
    """The first line that is no heading and says nothing of one, which the page before may have."""
    above = ((i, _is_heading(lines, i) or (i == start and _says_of_goal(lines, i))) for i in range(start, end))
    return next((i for i, heading in above if not heading), end)


def _ends_cell(above: Line, line: Line) -> bool:
    """Whether a bold line in small letters goes on with the cell of bold words that begins above it."""
    return line[0].text[:1].islower() and any(w.bold and abs(w.x0 - line[0].x0) <= 1 for w in above)


def _stands_askew(lines: Sequence[Line], i: int) -> bool:
    """Whether a line overlaps one next to it in height: it stands beside it, in a cell of its own."""
    boxes = [bounding_box(line) for line in lines[max(0, i - 1) : i + 2]]
    return any(above[3] - below[1] > ASKEW * (below[3] - below[1]) for above, below in itertools.pairwise(boxes))


def _is_heading(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is one run of words, bold or with the label of a goal; a small letter goes on with a text.

    Else it is the label of a goal with its title beside it. A number and a title that begin where those of other lines
    do are a row, with the further lines of the title.
    """
    line = lines[i]
    if labels_goal(line) or names_goal_beside(line):
        return True
    near = range(i, max(-1, i - LONGEST_TITLE), -1)
    named = next((k for k in near if len(segments(lines[k], HEADER_GAP)) > 1), i)
    if _is_named_row(lines, named) and (named == i or abs(line[0].x0 - segments(lines[named], HEADER_GAP)[1][0]) <= 1):
        return False
    if i and _says_of_goal(lines, i) and _is_heading(lines, i - 1):
        return True
    if len(segments(line, 3 * MIN_GUTTER)) > 1 or (line[0].text[:1].islower() and not line[0].bold):
        return False
    text = text_of(line)
    heading = parse_heading(text)
    bold = all_bold(line) and any(map(str.isalpha, text))
    return bold or (heading.labelled and heading.level != "activity")


def _says_of_goal(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is a label with what it says, over columns of the row below it."""
    line, following = lines[i], next((ln for ln in lines[i + 1 :] if len(segments(ln, HEADER_GAP)) > LABELLED), None)
    label, colon, _ = text_of(line).partition(":")
    if not colon or following is None or len(segments(line, 3 * MIN_GUTTER)) > 1 or match_words(label)[1] < STEM:
        return False
    return segments(following, HEADER_GAP)[1][0] < line[-1].x1


def _is_named_row(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is a number and a title that begin where those of other lines do, which are not bold."""
    return numbers_title(lines[i]) and any(_begin_alike(lines[i], other) for other in lines if not other[-1].bold)


def _begin_alike(line: Line, other: Line) -> bool:
    """Whether a number and what stands beside it begin at the same places in two lines."""
    one, two = ([a for a, _ in segments(part, HEADER_GAP)[:2]] for part in (line, other))
    alike = len(one) == len(two) and all(abs(a - b) <= 1 for a, b in zip(one, two, strict=True))
    return alike and starts_numbered(other[0].text)
