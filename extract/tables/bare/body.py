"""Where the rows of a table without rules end, and the text below them begins."""

import itertools
from collections.abc import Sequence

from extract.lines import Line, bounding_box
from extract.tables.heads.goal_lines import without_numbered_titles
from extract.tables.white.space import MIN_GUTTER, runs_over, segments

HALF = 0.5
"""Line heights by which the white below a line alone is wider than that between the lines of cells, at least."""
FAR = 1.5
"""Times the widest white between the lines of a table, from which the white below it ends it."""
FEWEST_WHITES = 4
"""Whites between the lines of a table that show how wide they are, at least."""
OUTSIDE = 1.0
"""Points by which text below a table begins left of its cells, at least."""


def cut_at_prose(body: Sequence[Line], columns: Sequence[float]) -> Sequence[Line]:
    """The lines before the first one that runs on over a gutter: text below the table."""
    cells = without_numbered_titles(body)
    for i, line in enumerate(body):
        if sum(runs_over(line, x) for x in columns[1:-1]) >= 2 and line in cells:
            return body[:i]
    return body


def cut_below_rows(body: Sequence[Line], header: Sequence[Line] = (), above: int = 0) -> Sequence[Line]:
    """The lines up to a white wider than all between the rows, below which all lines are one run: text follows.

    So it does where other lines stand below one run at the left with white above and below it, as a heading has, and
    where one that ends the rows stands in no column.

    Args:
        body: the lines.
        header: those of the header above them.
        above: rows of the table that goes on: they show how wide whites are too.
    """
    boxes = [bounding_box(line) for line in body]
    whites = [below[1] - above[3] for above, below in itertools.pairwise(boxes)]
    last = max((i for i, line in enumerate(body) if len(segments(line, 3 * MIN_GUTTER)) > 1), default=0)
    for i in range(1, len(whites) - 1):
        height = boxes[i + 1][3] - boxes[i + 1][1]
        alone = len(segments(body[i + 1], 3 * MIN_GUTTER)) == 1 and whites[i + 1] > min(whites) + HALF * height
        left = boxes[i + 1][0] <= min(box[0] for box in boxes[: i + 1]) + MIN_GUTTER
        if alone and left and whites[i] > FAR * max(*whites[:i], height):
            return body[: i + 1]
    rows, least = [*header, *body[: last + 1]], min(whites, default=0.0)
    below = zip(range(last + 1, len(body)), whites[last:], strict=False)
    outside = next((i for i, white in below if _is_outside(body[i], rows, white - least)), len(body))
    body = body[:outside]
    held = body[: last + 1]
    return next(
        (body[:i] for i in range(last + 1, len(body)) if whites[i - 1] > FAR * _widest(held, body[i], above)), body
    )


def _widest(rows: Sequence[Line], line: Line, above: int) -> float:
    """The widest white that may be above a line of rows: what these show, and not less than part of their height.

    Few lines show little, but of a line in letters of another size.
    """
    boxes = [bounding_box(row) for row in rows]
    whites = [below[1] - above[3] for above, below in itertools.pairwise(boxes)]
    other = not {w.size for w in line} & {w.size for row in rows for w in row}
    part = HALF if other or len(whites) + above >= FEWEST_WHITES else 1.0
    return max([part * max((bottom - top for _, top, _, bottom in boxes), default=0.0), *whites])


def _is_outside(line: Line, rows: Sequence[Line], white: float) -> bool:
    """Whether a line below rows is in no column of theirs: it begins left of them all, or where none of their words do.

    Text stands at the margin, cells within their sides. A signature is in the middle or at the right, with more white
    above it than the lines of a cell have by `white` points.
    """
    x0, top, x1, bottom = bounding_box(line)
    runs = [run for row in rows for run in segments(row)]
    if x0 < min((a for a, _ in runs), default=0.0) - OUTSIDE:
        return True
    aligned = any(abs(x0 - a) <= OUTSIDE or abs(x0 + x1 - a - b) <= 2 * OUTSIDE for a, b in runs)
    return white > HALF * (bottom - top) and not aligned
