"""Rows of a label and a value above the header of a table: what holds for all its rows, as of a measure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extract.lines import Line, bounding_box
from extract.page import Page
from extract.tables.forms.compose import compose_form
from extract.tables.forms.sides import Sides, are_labels
from extract.tables.table import Table
from extract.tables.white.space import MIN_GUTTER, segments
from normalise.headings import parse_heading

WIDE = 3 * MIN_GUTTER
"""Points of white between a label and its value, at least, where no rules part them."""
NEAR = 6.0
"""Points between such rows and the table below them at most: less than a line of text."""
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
    if (level := _level_row(lines[start:header])) is not None:
        return start + level
    at = next((i for i in range(header - 1, start - 1, -1) if not sides.holds(lines[i])), start - 1) + 1
    at = next((i for i in range(at, header) if len(segments(lines[i], WIDE)) > 1), header)
    labels = [label for line in lines[at:header] if (label := sides.label([line]))]
    return at if are_labels(labels, FEWEST_LABELS) else header


def _level_row(lines: Sequence[Line]) -> int | None:
    """The line among those above a header that holds the label of a level and its title: `Mera: | 1.2. Voda`.

    The title may have further lines; None where other labels stand above, or there is no such line.
    """
    at = next((i for i in range(len(lines) - 1, -1, -1) if len(segments(lines[i], WIDE)) > 1), 0)
    sides = _level_sides(lines[at])
    if sides is None or not all(sides.is_value(line[0]) and sides.holds(line) for line in lines[at + 1 :]):
        return None
    return None if at and _level_sides(lines[at - 1]) is not None else at


def _level_sides(line: Line) -> Sides | None:
    """Where label and title begin in a line of the label of a level and its title; None in another line."""
    spans = segments(line, WIDE)
    if len(spans) != 2:
        return None
    sides = Sides(spans[0][0], spans[1][0])
    label = sides.label([line])
    heading = parse_heading(label)
    named = label.endswith(":") and heading.labelled and heading.level != "activity" and heading.start >= len(label)
    return sides if named else None


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


def join_key_rows(tables: Sequence[Table]) -> list[Table]:
    """The tables, each with the rows of labels and values that stand directly above it, their values over its columns.

    Args:
        tables: of a page, from top to bottom.
    """
    joined: list[Table] = []
    for table in tables:
        above = joined[-1] if joined else None
        if above is not None and (col := _column_of_values(above, table)):
            joined[-1] = _join(above, table, col)
        else:
            joined.append(table)
    return joined


def _column_of_values(form: Table, table: Table) -> int:
    """The column of a table at which the values of a form directly above it begin; 0 where there is none."""
    last = len(table.columns) - 1
    near = abs(table.box[1] - form.box[3]) <= NEAR and not form.ruled and not table.ruled
    if not near or len(form.columns) != 3 or last <= 2 or any(c.nested for c in form.cells):
        return 0
    lefts = [min((w.x0 for c in table.cells if c.col == k for w in c.words), default=0.0) for k in range(1, last)]
    return next((k for k, x in enumerate(lefts, 1) if abs(x - form.columns[1]) <= NEAR), 0)


def _join(form: Table, table: Table, col: int) -> Table:
    """One table of both."""
    shift, last = len(form.rows) - 1, len(table.columns) - 1
    spans = {(0, 1): (0, col), (1, 1): (col, last - col), (0, 2): (0, last)}
    above = [replace(c, col=spans[c.col, c.colspan][0], colspan=spans[c.col, c.colspan][1]) for c in form.cells]
    below = [replace(c, row=c.row + shift) for c in table.cells]
    box = (min(form.box[0], table.box[0]), form.box[1], max(form.box[2], table.box[2]), table.box[3])
    return replace(table, box=box, rows=(*form.rows[:-1], *table.rows), cells=(*above, *below), open_top=form.open_top)
