"""Heads over several columns told by the short rules below them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from extract.groups import SNAP
from extract.lines import bounding_box, group_lines, text_of
from extract.page import Edge, Word
from extract.standing import left_of
from extract.tables.heads.over_figures import HEAD_GAP, join_cells
from extract.tables.heads.sub_heads import is_known_head
from extract.tables.table import Cell, Table
from extract.tables.white.left_edges import AT_EDGE
from extract.tables.white.space import segments
from normalise.letters import holds_digit

SAME_START = 0.5
"""Points by which the lines of one column begin apart, at most."""


def span_over_rules(table: Table, rules: Sequence[Edge]) -> Table:
    """The table with heads spread over the columns of the short rule below them.

    Only where theirs are the only words above the rule, and words stand below it in several of its columns.
    """
    depth = max(c.rowspan for c in table.cells if c.row == 0)
    for rule in rules:
        row = next((i for i, y in enumerate(table.rows) if abs(y - rule.top) <= SNAP), 0)
        inside = [i for i, (a, b) in enumerate(pairwise(table.columns)) if rule.x0 <= (a + b) / 2 <= rule.x1]
        if not row or not 1 < len(inside) < len(table.columns) - 1:
            continue
        above = sorted((c for c in table.cells if c.row + c.rowspan == row and c.col in inside), key=lambda c: c.col)
        below = [c for c in table.cells if c.row == row and c.col in inside and c.words]
        one_row = len({c.row for c in above}) == 1 and sum(c.colspan for c in above) == len(inside)
        others = [c for c in table.cells if c not in above]
        heads = [c for c in above if c.words]
        if any(_is_rest(head, below) for head in heads):
            continue
        if one_row and row < depth and 1 < len(heads) < len(inside) == len(below) and len(above) > len(heads):
            spread = _spread_heads(heads, sorted(below, key=lambda c: c.col))
            table = replace(table, cells=tuple(sorted([*others, *spread], key=lambda c: (c.row, c.col))))
        elif one_row and len(above) > 1 and len(heads) == 1 and len(below) > 1:
            if not above[0].words and not _is_middle(heads[0], rule):
                continue
            joined = sorted([*others, join_cells(above[0], above[1:])], key=lambda c: (c.row, c.col))
            table = replace(table, cells=tuple(joined))
    return table


def _spread_heads(heads: Sequence[Cell], below: Sequence[Cell]) -> list[Cell]:
    """Each head over the cells below it, side by side: those whose middles or left sides lie nearest to its own."""

    def apart(ends: Sequence[int]) -> float:
        return sum(
            _distance(head, [w for c in below[a:b] for w in c.words])
            for head, a, b in zip(heads, ends, ends[1:], strict=False)
        )

    cuts = combinations(range(1, len(below)), len(heads) - 1)
    ends = min(((0, *inner, len(below)) for inner in cuts), key=apart)
    return [
        Cell(
            head.row,
            below[a].col,
            head.rowspan,
            b - a,
            (below[a].box[0], head.box[1], below[b - 1].box[2], head.box[3]),
            head.words,
        )
        for head, (a, b) in zip(heads, pairwise(ends), strict=True)
    ]


def _distance(head: Cell, words: Sequence[Word]) -> float:
    """How far the head stands from the words below it, by the middle or the left side of both."""
    (left, _, right, _), (x0, _, x1, _) = bounding_box(head.words), bounding_box(words)
    return min(abs(left + right - x0 - x1) / 2, abs(left - x0))


def _is_middle(head: Cell, rule: Edge) -> bool:
    """Whether the middle of the rule lies under the words or next to them: those of a head over several columns."""
    left, _, right, _ = bounding_box(head.words)
    middle = (rule.x0 + rule.x1) / 2
    return left - (right - left) <= middle <= right + (right - left)


def _is_rest(head: Cell, below: Sequence[Cell]) -> bool:
    """Whether words in plain letters are the rest of a cell that a page cut: level at the left with those below it.

    What stands below is a row with figures, not heads.
    """
    left = min(w.x0 for w in head.words)
    level = any(c.col == head.col and abs(min(w.x0 for w in c.words) - left) <= SAME_START for c in below)
    if not level or all(w.bold for w in head.words):
        return False
    texts = [text_of(c.words) for c in below]
    return any(holds_digit(text) and not is_known_head(text) for text in texts)


def without_ruled_heads(
    row: Sequence[Word], below: Sequence[Word], end: float, rules: Sequence[Edge], first: bool
) -> Sequence[Word]:
    """The words of a row but the heads over a short rule at its end: with several runs below, no column is theirs.

    Args:
        row: the words between two rules.
        below: those of the next row.
        end: the place of the rules below the row.
        rules: the horizontals of the table.
        first: whether it is the first row, where several heads may stand over one rule.
    """
    at_end = [e for e in rules if abs(e.top - end) <= SNAP]
    for rule in at_end:
        over, under = ([w for w in part if rule.x0 <= (w.x0 + w.x1) / 2 <= rule.x1] for part in (row, below))
        heads, below_them = _most_runs(over), _most_runs(under)
        others = any(w not in part for whole, part in ((row, over), (below, under)) for w in whole)
        if 0 < heads < below_them and (heads == 1 or first) and others:
            row = [w for w in row if w not in over]
    return row


def _most_runs(words: Sequence[Word]) -> int:
    """How many runs of words the fullest line has."""
    return max((len(segments(line, HEAD_GAP)) for line in group_lines(words)), default=0)


def at_rule_ends(columns: Sequence[float], rows: Sequence[Sequence[Word]], rules: Sequence[Edge]) -> list[float]:
    """The columns with gutters moved to the ends of short rules within the same white of the rows.

    A rule below a head over several columns is as wide as these, the head and their words are narrower.
    """
    moved = list(columns)
    words = [w for row in rows for w in row]
    for i, x in enumerate(columns[1:-1], 1):
        left = max((w.x1 for w in left_of(words, x)), default=x)
        right = min((w.x0 for w in words if (w.x0 + w.x1) / 2 >= x), default=x)
        ends = (end for e in rules for end in (e.x0, e.x1) if left <= end <= right)
        end = min(ends, key=lambda end: abs(end - x), default=x)
        moved[i] = end if abs(end - x) > AT_EDGE else x  # close to words that nearly touch, where they are parted
    return moved
