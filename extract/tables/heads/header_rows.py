"""Headers among the rows that the rules of a table give."""

from collections.abc import Sequence

from extract.lines import bounding_box, group_lines
from extract.page import Word
from extract.tables.heads.header_lines import HEADER_REACH, find_any_headers, overlap_in_height
from extract.tables.table import Table
from extract.tables.white.space import count_filled


def headers_are_rows(table: Table, words: Sequence[Word]) -> bool:
    """Whether every header in or just above the table is a row of its own: else its rules do not divide its rows."""
    top, bottom = table.box[1], table.box[3]
    lines = group_lines([w for w in words if w.turn == 0 and w.bottom <= bottom + 1])
    for start, end in find_any_headers(lines):
        held = [w for line in lines[start:end] for w in line]
        few = 2 * count_filled(held, table.columns) < len(table.columns) - 1 and not any(w.bold for w in held)
        if few or bounding_box(lines[end - 1])[3] < top - HEADER_REACH:
            continue
        rows = {_row_of(w, table) for line in lines[start:end] for w in line}
        apart = [
            line
            for line in (*lines[:start], *lines[end:])
            if not any(overlap_in_height(line, h) for h in lines[start:end])
        ]
        others = {_row_of(w, table) for line in apart for w in line}
        if None in rows or rows & others:
            return False
    return True


def _row_of(word: Word, table: Table) -> int | None:
    """The row between the table's horizontals that the word stands in; None above them."""
    middle = (word.top + word.bottom) / 2
    return next((i for i, y in enumerate(table.rows[1:]) if table.rows[0] <= middle < y), None)
