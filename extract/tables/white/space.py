"""Columns and rows from white space, where no rules divide them."""

import itertools
from collections.abc import Sequence

from extract.lines import group_lines
from extract.page import Word
from extract.tables.white.figures import is_counted, is_figure
from extract.tables.white.left_edges import AT_EDGE, BLANK, find_left_edges

MIN_GUTTER = 4.0
"""Points of white between two columns, at least: wider than the blanks of justified text."""
FEWEST_BLANKS = 3
"""Whites of a line that tell how wide its blanks are, at least."""
SAME_BLANK = 0.1
"""Points by which blanks of one line differ, where it is not justified."""
PROSE_BLANKS = 6
"""Whites of a line of text as wide as its column, at least."""
PROSE_BLANK = 0.3
"""Points by which most of them differ from the others."""
PROSE_PART = 0.8
"""Part of them that do not differ more."""
SPANNING = 0.1
"""Part of the rows that may cross a gutter (headings over two columns, bands)."""
WIDE_SEGMENT = 0.6
"""Part of the table's width that an unbroken run of words takes in a band."""


def segments(line: Sequence[Word], gap: float = MIN_GUTTER) -> list[tuple[float, float]]:
    """Runs of words (x0, x1) of one line with less than `gap` points, or a blank of its letters, between them."""
    if not line:
        return []
    gap = max(gap, BLANK * line[0].size)
    runs: list[tuple[float, float]] = []
    start, end = line[0].x0, line[0].x1
    for word in line[1:]:
        if word.x0 - end < gap:
            if word.x1 > end:
                end = word.x1
        else:
            runs.append((start, end))
            start, end = word.x0, word.x1
    runs.append((start, end))
    return runs


def runs_over(line: Sequence[Word], x: float) -> bool:
    """Whether the text of a line goes on over the position: a word does, or two words with a blank between them."""
    before = [w for w in line if w.x0 < x]
    if not before:
        return False
    last = max(before, key=lambda w: w.x1)
    if last.x1 > x + 1 and last.x0 < x - 1:
        return True
    if last.x1 > x + 1:  # it begins at the side
        before.remove(last)
        start, at_edge = last.x0, True
    else:
        start = min((w.x0 for w in line if w.x0 >= x), default=float("inf"))
        at_edge = AT_EDGE / 3 < start - x <= AT_EDGE
    white = start - max((w.x1 for w in before), default=float("-inf"))
    return white < BLANK * last.size and (not at_edge or _is_blank(white, line))


def _is_blank(white: float, line: Sequence[Word]) -> bool:
    """Whether a white in a line of one run is as wide as most others of it: a blank, not the end of a cell."""
    blanks = sorted(b.x0 - a.x1 for a, b in itertools.pairwise(line))
    alike = len(blanks) >= FEWEST_BLANKS and abs(white - blanks[len(blanks) // 2]) <= SAME_BLANK
    return alike and blanks[-1] < MIN_GUTTER


def is_prose(line: Sequence[Word]) -> bool:
    """Whether a line of many words has nearly the same white between all of them: justified text, no row of cells."""
    blanks = sorted(b.x0 - a.x1 for a, b in itertools.pairwise(line))
    if len(blanks) < PROSE_BLANKS:
        return False
    usual = blanks[len(blanks) // 2]
    alike = sum(abs(blank - usual) <= PROSE_BLANK for blank in blanks)
    return alike >= PROSE_PART * len(blanks) and blanks[-1] <= 2 * usual


def is_band(row: Sequence[Word]) -> bool:
    """Whether every line is one unbroken run of words: a heading over the columns, or one filled cell.

    Figures with white between them are heads side by side, or cells: `2025  2026  2027`.
    """
    return all(len(segments(line, 3 * MIN_GUTTER)) == 1 and not _are_figures(line) for line in group_lines(row))


def _are_figures(line: Sequence[Word]) -> bool:
    """Whether a line is nothing but figures, or counts quarters or months, with white between them."""
    return len(line) > 1 and all(is_figure(w.text) or is_counted(w.text) for w in line) and len(segments(line)) > 1


def count_filled(words: Sequence[Word], columns: Sequence[float]) -> int:
    """In how many columns there are words."""
    return sum(any(a <= (w.x0 + w.x1) / 2 < b for w in words) for a, b in itertools.pairwise(columns))


def fits(lines: Sequence[Sequence[Word]], columns: Sequence[float]) -> bool:
    """Whether no line runs over a gutter between the columns."""
    return not any(runs_over(line, x) for line in lines for x in columns[1:-1])


def find_gutters(rows: Sequence[Sequence[Word]], x0: float, x1: float, bands: bool = False) -> list[float]:
    """The x positions that divide the rows into columns, the two sides of the table included.

    A gutter is white in nearly all rows. White in all of them within one divides it further: between its parts stands
    a column that is mostly empty.

    Args:
        rows: the words of each row, or of each line.
        x0: left side of the table.
        x1: right side.
        bands: whether rows of one unbroken run per line are headings across the columns, to be passed over.
    """
    rows = [row for row in rows if row]
    spanning = [
        (bands and is_band(row))
        or any(b - a > WIDE_SEGMENT * (x1 - x0) for line in group_lines(row) for a, b in segments(line))
        for row in rows
    ]
    plain = [row for row, wide in zip(rows, spanning, strict=True) if not wide] or list(rows)
    covers = [join_spans(sorted((w.x0, w.x1) for w in row)) for row in plain]
    allowed = int(SPANNING * len(plain))
    inner = [g for g in _closed_stripes(covers, x0, x1, allowed) if g[1] - g[0] >= MIN_GUTTER]
    empty = [g for g in find_stripes(covers, x0, 0) if g[1] - g[0] >= MIN_GUTTER / 2]
    edges = []
    for a, b in inner:
        white = [g for g in empty if g[0] >= a and g[1] <= b]
        if white:  # no row at all has words there
            edges += [q - min(MIN_GUTTER, q - p) / 2 for p, q in white if p > x0]
        elif a > x0:  # the white before the first column divides nothing
            edges.append(b - MIN_GUTTER / 2)  # columns begin sharply at their left edge
    lined = [group_lines(row) for row in plain]
    sharp = [x - AT_EDGE / 2 for x in find_left_edges(lined)]
    lines = [line for row in lined for line in row]
    edges = [next((x for x in sharp if 0 < x - e <= MIN_GUTTER and _fewer_cross(lines, x, e)), e) for e in edges]
    sharp = [x for x in sharp if all(abs(x - e) > MIN_GUTTER for e in (x0, *edges))]
    sharp = [x for x in sharp if _is_filled(plain, max(e for e in (x0, *edges) if e < x), x)]
    return [x0, *sorted([*edges, *sharp]), x1]


def _is_filled(rows: Sequence[Sequence[Word]], a: float, b: float) -> bool:
    """Whether words have their middle in the x range."""
    return any(a <= (w.x0 + w.x1) / 2 < b for row in rows for w in row)


def _fewer_cross(lines: Sequence[Sequence[Word]], x: float, edge: float) -> bool:
    """Whether fewer lines run over the position than over the edge just left of it."""
    crossing = [line for line in lines if runs_over(line, edge)]
    return bool(crossing) and sum(runs_over(line, x) for line in lines) < len(crossing)


def _closed_stripes(
    covers: Sequence[Sequence[tuple[float, float]]], x0: float, x1: float, allowed: int
) -> list[tuple[float, float]]:
    """The x ranges that at most `allowed` rows cover, the last up to the side where few rows have words in it."""
    stripes = find_stripes([*covers, *[[(x1, x1 + 1)]] * (allowed + 1)], x0, allowed)
    if stripes and stripes[-1][1] == x1 and not any(a > stripes[-1][0] for row in covers for a, _ in row):
        return stripes[:-1]
    return stripes


def find_stripes(covers: Sequence[Sequence[tuple[float, float]]], x0: float, allowed: int) -> list[tuple[float, float]]:
    """The x ranges left of words that at most `allowed` rows cover."""
    events = sorted(event for row in covers for a, b in row for event in ((a, 1), (b, -1)))
    stripes: list[tuple[float, float]] = []
    depth, start = 0, x0
    for x, change in events:
        before, depth = depth, depth + change
        if before <= allowed < depth:
            stripes.append((start, x))
        elif before > allowed >= depth:
            start = x
    return stripes


def join_spans(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Overlapping or touching spans joined; blanks between words of a column are bridged."""
    joined: list[tuple[float, float]] = []
    for a, b in spans:
        if joined and a - joined[-1][1] < MIN_GUTTER:
            joined[-1] = (joined[-1][0], max(joined[-1][1], b))
        else:
            joined.append((a, b))
    return joined
