"""Heads over several columns told by the short rules below them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.lines import bounding_box, group_lines
from extract.page import Edge, Word
from extract.tables.heads import HEAD_GAP, join_cells
from extract.tables.rules import SNAP
from extract.tables.space import segments
from extract.tables.table import Cell, Table


def span_over_rules(table: Table, rules: Sequence[Edge]) -> Table:
    """The table with heads spread over the columns of the short rule below them.

    Only where theirs are the only words above the rule, and words stand below it in several of its columns.
    """
    for rule in rules:
        row = next((i for i, y in enumerate(table.rows) if abs(y - rule.top) <= SNAP), 0)
        inside = [i for i, (a, b) in enumerate(pairwise(table.columns)) if rule.x0 <= (a + b) / 2 <= rule.x1]
        if not row or not 1 < len(inside) < len(table.columns) - 1:
            continue
        above = [c for c in table.cells if c.row + c.rowspan == row and c.col in inside]
        below = [c for c in table.cells if c.row == row and c.col in inside and c.words]
        one_row = len({c.row for c in above}) == 1 and sum(c.colspan for c in above) == len(inside)
        if one_row and len(above) > 1 and sum(bool(c.words) for c in above) == 1 and len(below) > 1:
            above.sort(key=lambda c: c.col)
            if not above[0].words and not _is_middle(next(c for c in above if c.words), rule):
                continue
            others = [c for c in table.cells if c not in above]
            cells = sorted([*others, join_cells(above[0], above[1:])], key=lambda c: (c.row, c.col))
            table = replace(table, cells=tuple(cells))
    return table


def _is_middle(head: Cell, rule: Edge) -> bool:
    """Whether the middle of the rule lies under the words or next to them: those of a head over several columns."""
    left, _, right, _ = bounding_box(head.words)
    middle = (rule.x0 + rule.x1) / 2
    return left - (right - left) <= middle <= right + (right - left)


def without_ruled_heads(
    row: Sequence[Word], below: Sequence[Word], end: float, rules: Sequence[Edge]
) -> Sequence[Word]:
    """The words of a row but the heads over a short rule at its end: with several runs below, no column is theirs.

    Args:
        row: the words between two rules.
        below: those of the next row.
        end: the place of the rules below the row.
        rules: the horizontals of the table.
    """
    at_end = [e for e in rules if abs(e.top - end) <= SNAP]
    for rule in at_end:
        over, under = ([w for w in words if rule.x0 <= (w.x0 + w.x1) / 2 <= rule.x1] for words in (row, below))
        alone = over and all(len(segments(line, HEAD_GAP)) == 1 for line in group_lines(over))
        several = any(len(segments(line, HEAD_GAP)) > 1 for line in group_lines(under))
        if alone and several and any(w not in over for w in row):
            row = [w for w in row if w not in over]
    return row


def at_rule_ends(columns: Sequence[float], rows: Sequence[Sequence[Word]], rules: Sequence[Edge]) -> list[float]:
    """The columns with gutters moved to the ends of short rules within the same white of the rows.

    A rule below a head over several columns is as wide as these, the head and their words are narrower.
    """
    moved = list(columns)
    words = [w for row in rows for w in row]
    for i, x in enumerate(columns[1:-1], 1):
        left = max((w.x1 for w in words if (w.x0 + w.x1) / 2 < x), default=x)
        right = min((w.x0 for w in words if (w.x0 + w.x1) / 2 >= x), default=x)
        ends = (end for e in rules for end in (e.x0, e.x1) if left <= end <= right)
        moved[i] = min(ends, key=lambda end: abs(end - x), default=x)
    return moved
