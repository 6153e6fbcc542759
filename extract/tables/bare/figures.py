"""Tables of figures without rules and without known header words, told by many lines of figures below each other."""

import re
from collections.abc import Sequence

from extract.lines import Line, bounding_box
from extract.page import Page
from extract.tables.compose import compose_table
from extract.tables.heads.header_lines import is_larger
from extract.tables.heads.over_figures import span_heads, span_panels
from extract.tables.table import Table
from extract.tables.white.figure_columns import find_figure_columns, is_figure_line
from extract.tables.white.figures import figure_columns, find_figure_rows, texts_in
from extract.tables.white.space import segments

FEWEST_RUNS = 3
"""Runs of words in a line of such a table, at least."""
FEWEST_LINES = 4
"""Lines of figures below each other from which they are a table."""
FEWEST_BELOW_HEADS = 3
"""The same where each column has a head above it."""
BODY_GAP = 2.5
"""Space between two lines of the body, in line heights, at most."""
HEADER_GAP = 1.5
"""The same above the body and in the header."""
LONGEST_HEADER = 5
"""Lines of a header, at most."""
BETWEEN = 2
"""Lines without figures between two with them, at most: headings of groups, names that go on."""
_WITH_FIGURES = re.compile(r"\d\S*")


def find_bare_figures(page: Page, lines: Sequence[Line]) -> list[Table]:
    """Tables of figures among words that no rules surround; none in prose, lists and contents.

    Args:
        page: the page the words are on.
        lines: of the upright words outside all other tables.
    """
    text = " ".join([w.text for line in lines for w in line])
    if len(_WITH_FIGURES.findall(text)) < FEWEST_BELOW_HEADS * (FEWEST_RUNS - 1):
        return []
    dense = [len(segments(line)) >= FEWEST_RUNS and is_figure_line(line) for line in lines]
    tables = []
    taken = 0
    for start, end in _runs(lines, dense):
        table = _build(page, lines, start, end, taken)
        if table is not None:
            tables.append(table)
            taken = end
    return tables


def _runs(lines: Sequence[Line], dense: Sequence[bool]) -> list[tuple[int, int]]:
    """Where enough lines of figures stand below each other: (first line, line after the last)."""
    runs: list[tuple[int, int]] = []
    for i, _line in enumerate(lines):
        if not dense[i]:
            continue
        if (
            runs
            and i - runs[-1][1] <= BETWEEN
            and all(_near(a, b, BODY_GAP) for a, b in _pairs(lines, runs[-1][1] - 1, i))
        ):
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return [(a, b) for a, b in runs if sum(dense[a:b]) >= FEWEST_BELOW_HEADS]


def _pairs(lines: Sequence[Line], start: int, end: int) -> list[tuple[Line, Line]]:
    return list(zip(lines[start:end], lines[start + 1 : end + 1], strict=True))


def _near(above: Line, line: Line, gap: float) -> bool:
    """Whether no more white than so many line heights stands between two lines."""
    one, other = bounding_box(above), bounding_box(line)
    return other[1] - one[3] <= gap * (one[3] - one[1])


def _build(page: Page, lines: Sequence[Line], start: int, end: int, taken: int) -> Table | None:
    """The table of a run and the header above it; None where the lines do not form columns of figures."""
    body = lines[start:end]
    left, _, right, bottom = bounding_box([w for line in body for w in line])
    columns = find_figure_columns(body, left, right + 1)
    if columns is None or len(columns) - 1 < FEWEST_RUNS:
        return None
    if 2 * len(figure_columns([texts_in(line, columns) for line in body])) <= len(columns) - 2:
        return None  # numbered lists beside other text have a column of numbers too
    first = start
    while first > max(taken, start - LONGEST_HEADER) and _is_header(lines[first - 1], lines[first], columns):
        if is_larger(lines[first - 1], body[0]):
            break
        first -= 1
    header = lines[first:start]
    if len(body) < FEWEST_LINES and not (header and len(segments(header[-1])) == len(columns) - 1):
        return None
    columns = find_figure_columns(lines[first:end], left, right + 1) or columns
    words = [w for line in lines[first:end] for w in line]
    inner = find_figure_rows([w for line in body for w in line], columns, FEWEST_LINES - 1)
    if not inner:
        return None
    tops = [min(w.top for w in header[0])] if header else []
    bottom = max(bottom, max(w.bottom for w in words))
    return span_panels(span_heads(compose_table(page, columns, [*tops, *inner, bottom], [], words)))


def _is_header(line: Line, below: Line, columns: Sequence[float]) -> bool:
    """Whether the line above a table stands over its columns, not before them as text does."""
    runs = segments(line)
    if max(w.bottom for w in line) > min(w.top for w in below) and runs[-1][1] <= columns[1]:
        return True  # the head of the first column, in the middle of the others' two lines
    inside = columns[0] - HEADER_GAP <= runs[0][0] or len(runs) > 1
    return _near(line, below, HEADER_GAP) and inside and (len(runs) > 1 or runs[0][0] >= columns[1])
