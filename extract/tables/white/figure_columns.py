"""Columns of a table of figures: the white that all its lines of figures share, its header only asked where to cut."""

import itertools
import re
from collections.abc import Sequence
from math import inf

from extract.lines import Line
from extract.tables.white.figures import counts_up, is_figure, texts_in
from extract.tables.white.space import MIN_GUTTER, find_stripes, join_spans, segments
from normalise.letters import holds_digit
from normalise.years import YEAR

FEWEST_LINES = 3
"""Lines of figures from which they show where the columns are."""
MOST_LINES = 0.5
"""Part of the lines of a table of figures that hold figures, at least."""

FEWEST_HEADS = 3
"""Heads in a line below others, at least."""
HEAD_LINES = 3
"""Lines of such a header with the head of the first column between them, at most."""
SPANNING = 0.2
"""Part of the lines whose figures may stand over several columns."""
Run = tuple[float, float]

_YEAR = re.compile(rf"\D{{0,2}}{YEAR}\D?(?:\d{{2,4}})?\D{{0,2}}|[HKQT][1-4]")


def is_figure_line(line: Line) -> bool:
    """Whether at least half of the runs of words after the first are figures."""
    runs = segments(line)
    texts = texts_in(line, [*(a for a, _ in runs), inf])
    return len(texts) > 1 and sum(map(is_figure, texts[1:])) * 2 >= len(texts) - 1


def is_years(line: Line) -> bool:
    """Whether the figures of the line are all years, or parts of one (`Q1`): a header."""
    texts = [w.text for w in line if holds_digit(w.text)]
    return all(_YEAR.fullmatch(text) for text in texts)


def is_header(lines: Sequence[Line]) -> bool:
    """Whether the lines are heads of columns: several runs of words, no figures but years."""
    return any(len(segments(line)) > 1 for line in lines) and all(
        is_years(line) or not is_figure_line(line) for line in lines
    )


def find_figure_columns(lines: Sequence[Line], x0: float, x1: float) -> list[float] | None:
    """The x positions that divide lines of figures, both sides included; None where too few lines hold figures.

    Args:
        lines: of the table, its header's too.
        x0: left side of the table.
        x1: right side.
    """
    figures = [line for line in lines[_first_figures(lines) :] if is_figure_line(line)]
    if len(figures) < FEWEST_LINES or len(figures) < MOST_LINES * len(lines):
        return None
    whites = _shared_whites(figures)
    left = min(w.x0 for line in figures for w in line)
    if not whites:  # ragged figures: nothing divides them
        return None
    heads = _without_upper([segments(line) for line in lines if line not in figures])
    cuts = [min(x0, left)]
    for (p, q), (end, _) in zip(whites, [*whites[1:], (x1, x1)], strict=True):
        cuts.append(_cut(p, q, cuts[-1], end, heads))
    return [*cuts, x1]


def _shared_whites(lines: Sequence[Line]) -> list[Run]:
    """The whites of all lines of figures but the few whose figures stand over several columns of most others."""
    left = min(w.x0 for line in lines for w in line)
    covers = [join_spans(sorted((w.x0, w.x1) for w in line)) for line in lines]
    counts = [len(cover) for cover in covers]
    usual = sorted(counts)[len(counts) // 2]
    if min(counts) < usual:
        full = [cover for cover in covers if len(cover) >= usual]
        whites = _whites(full, left)
        fewer = [cover for cover in covers if len(cover) < usual]
        spanning = [cover for cover in fewer if any(a <= p and q <= b for a, b in cover[1:] for p, q in whites)]
        if len(spanning) <= SPANNING * len(lines):
            covers = [cover for cover in covers if cover not in spanning]
    return _whites(covers, left)


def _whites(covers: Sequence[Sequence[Run]], left: float) -> list[Run]:
    """The x ranges right of the first words that none of the lines covers, as wide as gutters."""
    return [(p, q) for p, q in find_stripes(covers, left, 0) if q - p >= MIN_GUTTER and p > left]


def _without_upper(heads: Sequence[Sequence[Run]]) -> list[list[Run]]:
    """The runs of words of each line without those that stand over several of a line below: heads of groups."""
    return [
        [(a, b) for a, b in runs if not any(sum(a < d and c < b for c, d in low) > 1 for low in heads[i:])]
        for i, runs in enumerate(heads, 1)
    ]


def _first_figures(lines: Sequence[Line]) -> int:
    """The first line of figures that are no heads: years, numbers of columns, ranges as of ages above as many words."""
    for i, line in enumerate(lines):
        if not is_figure_line(line) or is_years(line) or counts_up(line):
            continue
        fewest = max(FEWEST_HEADS, len(segments(line)))
        if not any(len(segments(low)) >= fewest and not is_figure_line(low) for low in lines[i + 1 : i + HEAD_LINES]):
            return i
    return len(lines)


def _cut(p: float, q: float, start: float, end: float, heads: Sequence[Sequence[Run]]) -> float:
    """Where in the white from p to q the headers part, so that each column has one and few are run over.

    Args:
        p: right end of the figures left of the white.
        q: left end of those right of it.
        start: where the column left of the white begins.
        end: where the figures right of it end.
        heads: the runs of words of each line of the header.
    """
    low, high = p, q
    for line in heads:
        inside = [(a, b) for a, b in line if p <= a and b <= q]
        left = any(start <= (a + b) / 2 and a < p for a, b in line)
        right = any(b > q and (a + b) / 2 < end for a, b in line)
        if inside and not left and (right or len(inside) > 1):
            low = max(low, inside[0][1])
            inside = inside[1:]
        if inside and right:
            low = max(low, inside[-1][1])
        elif inside:
            high = min(high, inside[0][0])
    ends = sorted({p, q, *(x for line in heads for run in line for x in run if p < x < q)})

    def cost(gap: Run) -> tuple[int, bool, float]:
        """Heads run over, those next to the body weighing most; whether a column loses its head; narrowness."""
        x = sum(gap) / 2
        crossed = sum(k * sum(a < x < b for a, b in line) for k, line in enumerate(heads, 1))
        return (crossed, not low <= x <= high, gap[0] - gap[1])

    a, b = min(itertools.pairwise(ends), key=cost)
    return (a + b) / 2
