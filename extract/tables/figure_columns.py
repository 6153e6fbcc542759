"""Columns of a table of figures: the white that all its lines of figures share, its header only asked where to cut."""

import re
from collections.abc import Sequence

from extract.lines import group_lines
from extract.page import Word
from extract.tables.figures import is_figure
from extract.tables.space import MIN_GUTTER, find_stripes, join_spans, runs_over, segments

FEWEST_LINES = 3
"""Lines of figures from which they show where the columns are."""
MOST_LINES = 0.5
"""Part of the lines of a table of figures that hold figures, at least."""

Line = Sequence[Word]

_YEAR = re.compile(r"\D{0,2}(?:19|20)\d\d\D?(?:\d{2,4})?\D{0,2}")


def is_figure_line(line: Line) -> bool:
    """Whether at least half of the runs of words after the first are figures."""
    runs = segments(line)
    texts = [" ".join(w.text for w in line if a <= w.x0 and w.x1 <= b) for a, b in runs]
    return len(texts) > 1 and sum(map(is_figure, texts[1:])) * 2 >= len(texts) - 1 > 0


def _is_years(line: Line) -> bool:
    """Whether the figures of the line are all years: a header."""
    texts = [w.text for w in line if any(c.isdigit() for c in w.text)]
    return all(_YEAR.fullmatch(text) for text in texts)


def find_figure_columns(lines: Sequence[Line], x0: float, x1: float) -> list[float] | None:
    """The x positions that divide lines of figures, both sides included; None where too few lines hold figures.

    Args:
        lines: of the table, its header's too.
        x0: left side of the table.
        x1: right side.
    """
    figures = lines[next((i for i, line in enumerate(lines) if is_figure_line(line) and not _is_years(line)), len(lines)) :]
    figures = [line for line in figures if is_figure_line(line)]
    if len(figures) < FEWEST_LINES or len(figures) < MOST_LINES * len(lines):
        return None
    covers = [join_spans(sorted((w.x0, w.x1) for w in line)) for line in figures]
    left = min(w.x0 for line in figures for w in line)
    whites = [(p, q) for p, q in find_stripes(covers, left, 0) if q - p >= MIN_GUTTER and p > left]
    heads = [run for line in lines if line not in figures for run in segments(line)]
    return [min(x0, left), *(_cut(p, q, heads) for p, q in whites), x1]


def _cut(p: float, q: float, heads: Sequence[tuple[float, float]]) -> float:
    """Where in the white between two columns their headers part: it runs over as few of them as can be."""
    ends = sorted([p, q, *(x for run in heads for x in run if p < x < q)])
    points = [(a + b) / 2 for a, b in zip(ends, ends[1:], strict=False) if b - a > 0]
    widths = {(a + b) / 2: b - a for a, b in zip(ends, ends[1:], strict=False)}
    return min(points, key=lambda x: (sum(a < x < b for a, b in heads), -widths[x]))


def find_header_rows(lines: Sequence[Line], columns: Sequence[float]) -> list[float]:
    """The tops of the rows of a header without rules: the line below one that spans several filled columns begins one.

    Args:
        lines: of the header only.
        columns: x positions, both sides included.
    """
    tops = []
    for above, line in zip(lines, lines[1:], strict=False):
        filled = [(a + b) / 2 for a, b in segments(line)]
        for a, b in segments(above):
            if sum(a <= x <= b for x in filled) > 1 or any(
                a < x < b and runs_over(above, x) and _has(line, columns, i) for i, x in enumerate(columns[1:-1], 1)
            ):
                tops.append(min(w.top for w in line))
                break
    return tops


def _has(line: Line, columns: Sequence[float], i: int) -> bool:
    """Whether the line has words of its own on both sides of a cut."""
    middles = [(w.x0 + w.x1) / 2 for w in line]
    return any(columns[i - 1] <= m < columns[i] for m in middles) and any(columns[i] <= m < columns[i + 1] for m in middles)


def header_lines(words: Sequence[Word]) -> list[list[Word]]:
    """The lines before the first line of figures."""
    lines = group_lines(words)
    return lines[: next((i for i, line in enumerate(lines) if is_figure_line(line)), len(lines))]
