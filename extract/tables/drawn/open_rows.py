"""Rows of a table with upright rules only: its columns are drawn, white space parts its rows."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from math import inf

from extract.lines import all_bold, bounding_box, group_lines
from extract.page import Edge, Word
from extract.standing import between_sides
from extract.tables.across.intervals import is_body
from extract.tables.heads.header_lines import FEWEST_COLUMNS, are_header
from extract.tables.table import Cell, Table
from extract.tables.white.merged_columns import count_goal_columns, goal_rules
from extract.tables.white.padded_rows import SAME_ROOM, find_padded_rows, room_of
from extract.tables.white.space import count_filled
from extract.tables.white.white_rows import gaps_in_cells

WIDER = 0.2
"""Line heights by which the white between two rows is wider than that between lines of a cell, at least."""

RULE = 0.75
"""Points that the rules around a head take of its room: a pixel."""

ROOMY = 0.5
"""Height of a line over which the room of a cell is wider than the white between its lines."""


def across(columns: Sequence[float], y: float) -> Edge:
    """A rule over all the columns."""
    return Edge(columns[0], y, columns[-1], y)


def has_open_rows(table: Table) -> bool:
    """Whether no rule divides two rows of a table below its header, neither of them a heading."""
    if len(table.columns) <= FEWEST_COLUMNS:
        return False
    rows = _words_of_rows(table)
    plain = (not all_bold(row) for row in rows[1:])
    if any(a and b for a, b in pairwise(plain)):  # most tables, without a look at their words
        return False
    return not any(is_body(above) and is_body(below) for above, below in pairwise(rows) if above and below)


def find_open_rows(table: Table, words: Sequence[Word], columns: Sequence[float]) -> list[Edge]:
    """The rules above the rows of words between two drawn ones, each from the first column that begins a new cell.

    The white above each row is wider than all between the lines of rows, and all of its texts begin below it. Empty
    where the words are one row.
    """
    if not _has_white(words):
        return []
    head = group_lines(_words_of_rows(table)[0])
    goals = count_goal_columns(head, columns) if head and are_header(head) else 0
    own = between_sides(words, columns[goals], inf)
    starts = _parted_rows(own, columns[goals:])
    if len(starts) < 2 or not is_body(words):
        return []
    starts[0] = min(w.top for w in words)
    return [across(columns, starts[0]), *goal_rules(words, columns, goals, starts)]


def rules_of_padded(table: Table) -> list[Edge]:
    """The rules between rows of a table with upright ones only, where heads show how much room its cells have."""
    if not has_open_rows(table):
        return []
    room, rules, rows = 0.0, [], _words_of_rows(table)
    for i, row in enumerate(rows):
        if row and i < len(rows) - 1 and (own := _room_of_heads(table, i, row)):
            room = own
        elif room and row:
            found = find_padded_rows(row, table.columns, room)
            rules += found[1] if found else []
    return rules


def _room_of_heads(table: Table, row: int, words: Sequence[Word]) -> float | None:
    """The room of the cells of a row, its words; None where they are no header or have no more than lines need."""
    cells = tuple(c for c in table.cells if c.row == row)
    room = room_of(replace(table, cells=cells)) - RULE if len(cells) > 1 else 0.0
    roomy = room > max(ROOMY * (words[0].bottom - words[0].top), _widest_within(cells))
    return room if roomy and are_header(group_lines(words)) else None


def _widest_within(cells: Sequence[Cell]) -> float:
    """The widest white between two lines of one cell, and what two rooms may differ by; 0 where each has one line."""
    boxes = [[bounding_box(line) for line in cell.lines] for cell in cells]
    return max((b[1] - a[3] + SAME_ROOM for lines in boxes for a, b in pairwise(lines)), default=0.0)


def _has_white(words: Sequence[Word]) -> bool:
    """Whether white over all columns stands between words, as wide as between rows: cheaper than a look at lines."""
    least = WIDER * min(w.bottom - w.top for w in words)
    foot = float("inf")
    for word in sorted(words, key=lambda w: w.top):
        if word.top - foot > least:
            return True
        foot = word.bottom if foot == float("inf") else max(foot, word.bottom)
    return False


def _parted_rows(words: Sequence[Word], columns: Sequence[float]) -> list[float]:
    """The tops of rows that begin in the first and most other columns below wider whites than lines have in cells."""
    lines = group_lines(words)
    tops = [min(w.top for w in line) for line in lines]
    feet = accumulate((max(w.bottom for w in line) for line in lines), max)
    whites = [0.0, *(top - foot for top, foot in zip(tops[1:], feet, strict=False))]
    may_begin = [line[0].x0 < columns[1] and 2 * count_filled(line, columns) >= len(columns) - 1 for line in lines]
    within = [white for white, begins in zip(whites, may_begin, strict=True) if not begins]
    usual = min(gaps_in_cells(words, columns), default=0.0)
    widest = max([usual, *within]) + WIDER * min(w.bottom - w.top for w in words)
    starts = [0, *(i for i, white in enumerate(whites) if i and may_begin[i] and white > widest)]
    rows = [[w for line in lines[a:b] for w in line] for a, b in pairwise([*starts, len(lines)])]
    starts_of = list(zip(starts, rows, strict=True))[1:]  # the first row may be one that a page cut
    level = all(count_filled(lines[i], columns) == count_filled(row, columns) for i, row in starts_of)
    return [tops[i] for i in starts] if level else []


def _words_of_rows(table: Table) -> list[list[Word]]:
    """The words of the cells that begin in each row."""
    rows: list[list[Word]] = [[] for _ in table.rows[1:]]
    for cell in table.cells:
        rows[cell.row] += cell.words
    return rows
