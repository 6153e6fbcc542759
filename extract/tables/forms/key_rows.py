"""Rows of a label and a value above the header of a table: what holds for all its rows, as of a measure."""

from collections import Counter
from collections.abc import Sequence

from extract.lines import Line, bounding_box
from extract.page import Page
from extract.tables.forms.compose import compose_form
from extract.tables.forms.sides import Sides, are_labels
from extract.tables.table import Table
from extract.tables.white.space import MIN_GUTTER, segments

WIDE = 3 * MIN_GUTTER
"""Points of white between a label and its value, at least, where no rules part them."""
FEWEST_LABELS = 2
"""Known labels above a header, at least: fewer than make a form of their own."""
ROW_REACH = 1.5
"""Space between two lines of such rows, in line heights, at most."""


def first_key_row(lines: Sequence[Line], first: int, header: int) -> int:
    """The line at which labels with their values begin that stand above a header; that of the header if none do.

    Args:
        lines: of a page.
        first: the line after what stands above.
        header: the first line of a header.
    """
    start = header
    while start > first and _follows(lines[start - 1], lines[start]):
        start -= 1
    sides = _find_sides(lines[start:header])
    if sides is None:
        return header
    at = next((i for i in range(header - 1, start - 1, -1) if not sides.holds(lines[i])), start - 1) + 1
    at = next((i for i in range(at, header) if len(segments(lines[i], WIDE)) > 1), header)
    labels = [label for line in lines[at:header] if (label := sides.label([line]))]
    return at if are_labels(labels, FEWEST_LABELS) else header


def _follows(above: Line, below: Line) -> bool:
    """Whether a line of one or two runs stands close above another."""
    one, other = bounding_box(above), bounding_box(below)
    return len(segments(above, WIDE)) <= 2 and other[1] - one[3] <= ROW_REACH * (one[3] - one[1])


def _find_sides(lines: Sequence[Line]) -> Sides | None:
    """Where the labels begin and most values; None where no line has two runs."""
    seconds = Counter(round(spans[1][0]) for line in lines if len(spans := segments(line, WIDE)) > 1)
    return Sides(min(line[0].x0 for line in lines), float(seconds.most_common(1)[0][0])) if seconds else None


def compose_key_rows(page: Page, lines: Sequence[Line]) -> Table:
    """The table of labels and values; a line without a label, or with one in small letters alone, goes on."""
    left, _, right, bottom = bounding_box([w for line in lines for w in line])
    sides = _find_sides(lines) or Sides(left, right)
    rows: list[list[Line]] = []
    for line in lines:
        label, alone = sides.label([line]), not sides.is_value(line[-1])
        if not rows or (label and not (alone and label[:1].islower())):
            rows.append([])
        rows[-1].append(line)
    tops = [min(w.top for w in row[0]) for row in rows]
    return compose_form(page, sides, (left, right + 1), [*tops, bottom], rows)
