"""Intervals between the horizontal rules of a stack, and which of them are the rows of one table."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extract.groups import SNAP, cluster
from extract.lines import all_bold, group_lines
from extract.page import Edge, Word
from extract.standing import by_row
from extract.tables.drawn.rules import level_with
from extract.tables.heads.cut_header import begins_as
from extract.tables.heads.header_lines import LARGER, are_header, find_headers, is_header_block
from extract.tables.heads.over_figures import HEAD_GAP
from extract.tables.white.figure_columns import find_figure_columns, is_figure_line, is_header
from extract.tables.white.figures import HALF
from extract.tables.white.space import WIDE_SEGMENT, count_filled, find_gutters, fits, is_band, join_spans, segments

FEWEST_COLUMNS = 3
"""Columns from which rows between rules are a table."""
LONGEST_BAND = 5
"""Lines of text across the columns between two rules; more are text between two tables."""
FAR = 1.0
"""Space above text between two tables, in line heights, by which it is wider than that above the lines of rows."""
HEADING_SPACE = 0.7
"""Space above the heading of the next table, in line heights, at least."""


@dataclass(frozen=True, slots=True)
class Intervals:
    """What stands between horizontal rules of one width, from `x0` to `x1`: top, end and words of each interval.

    `rules` are the horizontals, those that are one put at one height.
    """

    x0: float
    x1: float
    tops: list[float]
    ends: list[float]
    rows: list[list[Word]]
    rules: list[Edge]


def read_intervals(words: Sequence[Word], x0: float, x1: float, rules: Sequence[Edge]) -> Intervals:
    """The intervals between the rules."""
    inside = [w for w in words if x0 - SNAP <= (w.x0 + w.x1) / 2 <= x1 + SNAP]
    ys = cluster([e.top for e in rules], SNAP)
    levelled = level_with(rules, ys)
    rows = by_row(inside, ys)
    return Intervals(x0, x1, ys[:-1], ys[1:], rows, levelled)


def split_runs(stack: Intervals) -> list[list[int]]:
    """The intervals of each table, in order; a heading after a last row without a rule leaves its interval."""
    rows, ends = stack.rows, stack.ends
    outside = text_between(stack)
    usual = median(w.size for row in rows for w in row) if any(rows) else 0.0
    runs: list[list[int]] = [[]]
    for i, (row, below) in enumerate(zip(rows, [*rows[1:], []], strict=True)):
        apart = outside[i] and len(runs[-1]) != 1
        if not row or _is_text(row, stack.x0, stack.x1) or apart or _is_headed_text(row, below, usual):
            runs.append([])
            continue
        runs[-1].append(i)
        heading = _find_heading(row, below)
        if heading:
            rows[i] = [w for w in row if w not in heading]
            ends[i] = max(w.bottom for w in rows[i])
            runs.append([])
    headed = [part for whole in runs for part in _split_at_header(whole, rows, stack.x0, stack.x1)]
    captioned = [part for whole in headed for part in _split_at_captions(whole, rows)]
    return [part for whole in captioned for part in _split_at_columns(whole, rows, stack.x0, stack.x1)]


def _is_text(row: Sequence[Word], x0: float, x1: float) -> bool:
    """Whether the words are text between two tables: many lines, most of them as wide as the tables."""
    lines = group_lines(row)
    widths = sorted(line[-1].x1 - line[0].x0 for line in lines)
    return is_band(row) and len(lines) > LONGEST_BAND and widths[len(widths) // 2] > WIDE_SEGMENT * (x1 - x0)


def _is_headed_text(row: Sequence[Word], below: Sequence[Word], usual: float) -> bool:
    """Whether the words above a table's header are headings: larger than usual, or in bold with plain text."""
    if not row or not below or not is_band(row) or not are_header(group_lines(below)):
        return False
    kinds = {all_bold(line) for line in group_lines(row) if len({w.bold for w in line}) == 1}
    return len(kinds) > 1 or min(w.size for w in row) > LARGER * usual


def text_between(stack: Intervals) -> list[bool]:
    """Of each interval, whether its words are text between two tables, told by where they stand between the rules.

    A text that begins where a column does, but the first, is the rest of a cell that a page cut.
    """
    usual = _usual_space(stack)
    apart = [_is_apart(row, top, usual) for row, top in zip(stack.rows, stack.tops, strict=True)]
    if any(apart):
        lines = [line for row in stack.rows for line in group_lines(row)]
        inner = [start for line in lines for start, _ in segments(line)[1:]]
        apart = [far and not _begins_at(row, inner) for far, row in zip(apart, stack.rows, strict=True)]
    return apart


def _begins_at(row: Sequence[Word], starts: Sequence[float]) -> bool:
    """Whether the words begin at one of the places."""
    left = min(w.x0 for w in row)
    return any(abs(left - start) <= SNAP for start in starts)


def _usual_space(stack: Intervals) -> float:
    """The space between a rule and the first line below it, of most rows."""
    spaces = [min(w.top for w in row) - top for row, top in zip(stack.rows, stack.tops, strict=True) if row]
    return median(spaces) if spaces else 0.0


def _is_apart(row: Sequence[Word], top: float, usual: float) -> bool:
    """Whether the words are text between two tables: farther below a rule than rows are."""
    if not row or not is_band(row):
        return False
    first = min(row, key=lambda w: w.top)
    return first.top - top > max(usual, 0.0) + FAR * (first.bottom - first.top)


def is_body(row: Sequence[Word]) -> bool:
    """Whether the words between two rules are neither a heading over the columns nor their header."""
    lines = group_lines(row)
    return not is_band(row) and not all_bold(row) and not find_headers(lines) and not is_header_block(lines)


def _find_heading(row: Sequence[Word], below: Sequence[Word]) -> list[Word]:
    """The words of a heading between the last row of a table, which no rule ends, and the header of the next one.

    Lines below others that begin at the same place in a column of the row, but the first, are the rest of a cell.
    """
    lines = group_lines(row)
    start = len(lines)
    while start and len(segments(lines[start - 1])) == 1:
        start -= 1
    if not any(len(segments(line)) > 1 for line in lines[:start]) or not find_headers(group_lines(below)):
        return []
    spaces = [b[0].top - a[0].bottom for a, b in pairwise(lines[start - 1 :])]
    widest = max(range(len(spaces)), key=lambda k: spaces[k], default=None)
    if widest is None or spaces[widest] < HEADING_SPACE * (lines[0][0].bottom - lines[0][0].top):
        return []
    inner = [a for line in lines[: start + widest] for a, _ in segments(line)[1:]]
    if _begins_at(lines[start + widest], inner):
        return []
    return [w for line in lines[start + widest :] for w in line]


def _split_at_header(run: list[int], rows: Sequence[Sequence[Word]], x0: float, x1: float) -> list[list[int]]:
    """The intervals of each table where a header stands below rows of other columns, which would hide some.

    Below rows with the same header it must hide theirs and its own: they stand in the same columns.
    """
    headed = [not is_band(rows[i]) and are_header(group_lines(rows[i])) for i in run]
    heads = [k for k in range(2, len(run)) if headed[k] and not headed[k - 1]]  # one may have several rows
    if heads and heads[-1] == len(run) - 1 and not any(begins_as(rows[run[-1]], rows[run[k]]) for k in heads[:-1]):
        heads.pop()  # no header that the page cuts, as it is of a table above
    starts = [next((i for i in range(k, 0, -1) if not is_band(rows[run[i - 1]])), 0) for k in heads]
    if not any(starts):
        return [run]
    parts, last = [run[: starts[0]]], rows[run[0]]
    for k, (start, end) in zip(heads, pairwise([*starts, len(run)]), strict=True):
        here = run[start:end]
        counts = [len(find_gutters([rows[i] for i in part], x0, x1, bands=True)) for part in (parts[-1], here)]
        whole = len(find_gutters([rows[i] for i in (*parts[-1], *here)], x0, x1, bands=True))
        same = sorted(w.text for w in rows[run[k]]) == sorted(w.text for w in last)
        if whole < (min(counts) if same else max(counts)):
            parts.append(here)
        else:
            parts[-1] += here
        last = rows[run[k]]
    return [part for part in parts if part]


def _split_at_captions(run: Sequence[int], rows: Sequence[Sequence[Word]]) -> list[list[int]]:
    """The intervals of each table where all are of figures: a line of text with a header below begins one."""
    parts: list[list[int]] = [[]]
    for i, after, third in zip(run, [*run[1:], -1], [*run[2:], -1, -1], strict=False):
        lines = [group_lines(rows[k]) if k >= 0 else [] for k in (i, after, third)]
        caption = len(parts[-1]) > 1 and len(lines[0]) == 1 and is_band(rows[i]) and not is_figure_line(lines[0][0])
        if caption and lines[1] and is_header(lines[1]) and any(map(is_figure_line, lines[2])):
            parts.append([])
        else:
            parts[-1].append(i)
    lines_of = ([line for i in part for line in group_lines(rows[i])] for part in parts)
    return parts if all(find_figure_columns(lines, 0.0, 1.0) for lines in lines_of) else [list(run)]


def _split_at_columns(run: list[int], rows: Sequence[Sequence[Word]], x0: float, x1: float) -> list[list[int]]:
    """The intervals of each table where a line alone stands over rows that lie across the columns above it."""
    bands = [k for k in range(2, len(run) - 1) if len(group_lines(rows[run[k]])) == 1 and is_band(rows[run[k]])]
    shared = find_gutters([rows[i] for i in run], x0, x1, bands=True) if bands else []
    heads = _count_heads(rows[run[0]]) if bands else 0
    for k in bands:
        if not any(is_body(rows[i]) for i in run[:k]):
            continue
        above = find_gutters([rows[i] for i in run[:k]], x0, x1, bands=True)
        below = [line for i in run[k + 1 :] if not is_band(rows[i]) for line in group_lines(rows[i])]
        across = [line for line in below if not fits([line], above)]
        merged = any(count_filled(rows[i], shared) < count_filled(rows[i], above) for i in run[:k])
        headless = heads == len(shared) - 1 < len(above) - 1  # a blank that happens to stand at one place
        if merged and not headless and len(above) > FEWEST_COLUMNS and len(across) > HALF * len(below):
            return [run[:k], *_split_at_columns(run[k:], rows, x0, x1)]
    return [run]


def _count_heads(row: Sequence[Word]) -> int:
    """How many heads stand side by side in a row that is a header; 0 in another."""
    lines = group_lines(row)
    spans = sorted(span for line in lines for span in segments(line, HEAD_GAP))
    return len(join_spans(spans)) if are_header(lines) else 0
