"""Tables without rules and without known header words, told by a bold line over columns of plain words."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line, all_bold, bounding_box
from extract.page import Page
from extract.tables.compose import compose_table
from extract.tables.heads.header_lines import FEWEST_COLUMNS
from extract.tables.table import Table
from extract.tables.white.space import count_filled, find_gutters, fits, segments
from extract.tables.white.white_rows import find_row_starts

HEAD_GAP = 8.0
"""Points of white between two heads, at least."""
FEWEST_LINES = 3
"""Lines of several columns below the heads, at least."""
BODY_GAP = 1.5
"""Space between two lines of the body, in line heights, at most."""
FILLED = 0.6
"""Part of the places of the columns, in lines that begin a row, that hold words, at least."""


def find_bare_texts(page: Page, lines: Sequence[Line]) -> list[Table]:
    """Tables that begin with a bold line of heads, each over a column of plain words.

    Args:
        page: the page the words are on.
        lines: of the upright words outside all other tables.
    """
    tables: list[Table] = []
    end = 0
    for i, line in enumerate(lines):
        if i < end or not all_bold(line) or len(segments(line, HEAD_GAP)) < FEWEST_COLUMNS:
            continue
        end = _body_end(lines, i + 1)
        table = _build(page, line, lines[i + 1 : end])
        if table is not None:
            tables.append(table)
    return tables


def _body_end(lines: Sequence[Line], start: int) -> int:
    """The line after the last one that stands close below the heads, in plain letters and not across the columns."""
    heads = segments(lines[start - 1], HEAD_GAP)
    for i in range(start, len(lines)):
        above, here = bounding_box(lines[i - 1]), bounding_box(lines[i])
        far = here[1] - above[3] > BODY_GAP * (here[3] - here[1])
        bold = all_bold(lines[i])
        across = any(b > heads[-1][0] and a < heads[1][0] for a, b in segments(lines[i]))
        if far or bold or across:
            return i
    return len(lines)


def _build(page: Page, header: Line, body: Sequence[Line]) -> Table | None:
    """The table; None where the words do not stand in a column below each head."""
    if sum(len(segments(line)) > 1 for line in body) < FEWEST_LINES:
        return None
    left, top, right, bottom = bounding_box([w for line in (header, *body) for w in line])
    columns = find_gutters([header, *body], left, right + 1)
    heads = segments(header, HEAD_GAP)
    one_each = len(columns) - 1 == len(heads) and all(
        a - 1 <= x0 and x1 <= b + 1 for (a, b), (x0, x1) in zip(pairwise(columns), heads, strict=True)
    )
    if not one_each or not fits([header, *body], columns):
        return None
    words = [w for line in body for w in line]
    full = all(count_filled(line, columns) >= FILLED * len(heads) and line[0].x0 < columns[1] for line in body)
    starts = [min(w.top for w in line) for line in body] if full else find_row_starts(words, columns, False)
    filled = sum(count_filled(line, columns) for line in body if min(w.top for w in line) in starts)
    if len(starts) < FEWEST_LINES or filled < FILLED * len(starts) * len(heads):
        return None
    return compose_table(page, columns, [top, *starts, bottom], [], [*header, *words])
