"""Rows in groups that rules part: lines that each fill every column, beside a name of the group or each with one."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line, text_of
from extract.page import Edge
from extract.tables.drawn.open_rows import across
from extract.tables.heads.header_lines import FEWEST_COLUMNS
from extract.tables.table import Cell, Table
from extract.tables.white.level_texts import SAME_LINE
from normalise.letters import holds_digit

FEWEST_CELLS = 5
"""Cells of several level lines in all groups, at least: those of one row alone may have as many lines."""


def find_level_lines(table: Table, rows: Sequence[Sequence[Cell]]) -> dict[int, list[Edge]]:
    """The rules above the lines of each row (of `rows`) that is a group; nothing where one is neither group nor line.

    The first column may name the groups.
    """
    groups: list[int] = []
    firsts = [0, 1]
    for row in filter(lambda row: _is_group(rows[row]), range(1, len(rows))):
        firsts = [col for col in firsts if _are_level(rows[row], col)]
        if not firsts:
            return {}
        groups.append(row)
    first = firsts[0]
    if sum(c.col >= first for row in groups for c in rows[row]) < FEWEST_CELLS:
        return {}
    columns = table.columns[first:]
    lines = [rows[row][-1].lines if row in groups else [] for row in range(len(rows))]
    return {row: [across(columns, line[0].top) for line in of_row] for row, of_row in enumerate(lines)}


def _is_group(cells: Sequence[Cell]) -> bool:
    """Whether a row has several lines beside its first cell, and figures on all of one."""
    beside = cells[1:] if len(cells) >= FEWEST_COLUMNS else []
    return any(len(c.lines) > 1 for c in beside) and any(
        c.words and all(holds_digit(text_of(line)) for line in c.lines) for c in beside
    )


def _are_level(row: Sequence[Cell], col: int) -> bool:
    """Whether the lines of all cells from a column on are level with each other, and none begins as the rest of one."""
    cells = [c for c in row if c.col >= col]
    tops = [line[0].top for line in cells[-1].lines]
    return all(
        len(c.lines) == len(tops)
        and all(abs(line[0].top - y) <= SAME_LINE for line, y in zip(c.lines, tops, strict=True))
        and not any(_is_rest(above, line) for above, line in pairwise(c.lines))
        for c in cells
    )


def _is_rest(above: Line, line: Line) -> bool:
    """Whether a line goes on with the one above: a small letter alone begins it, or the bracket of an error."""
    return line[0].text[0] == "(" or (line[0].text[0].islower() and not above[0].text[0].islower())
