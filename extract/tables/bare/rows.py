"""Where the rows of a table without rules begin: by rules that divide them all the same, or by white space."""

from collections.abc import Sequence
from math import inf

from extract.groups import cluster
from extract.lines import Line, bounding_box, group_lines, text_of
from extract.page import Edge, Page
from extract.standing import between_sides, left_of
from extract.tables.table import Table
from extract.tables.white.merged_columns import count_goal_columns, goal_columns_of, goal_rules
from extract.tables.white.padded_rows import find_padded_rows
from extract.tables.white.row_numbers import find_numbers
from extract.tables.white.stepped_rows import find_stepped_rows
from extract.tables.white.white_rows import find_row_starts, is_sum
from normalise.headings import parse_heading, starts_numbered

RULE_WIDTH = 0.5
"""Part of the table's width from which a rule divides its rows."""
MOSTLY = 0.6
"""Part of the cells of a column that are only numbers, from which it is a column of numbers."""


def find_rows(
    page: Page,
    header: Sequence[Line],
    body: Sequence[Line],
    columns: Sequence[float],
    before: Table | None,
    rules: Sequence[Edge],
    closed: bool,
    room: float | None,
) -> tuple[list[float], list[Edge]]:
    """The tops of the rows of a body, and the rules between them where these do not go over all columns.

    Args:
        page: of the table.
        header: its lines, if it has any.
        body: the lines below it.
        columns: x positions, both sides included.
        before: the table that goes on here, or has the same header.
        rules: horizontals that may divide rows.
        closed: whether a rule ended the last row of the page before.
        room: the white between the texts of two cells one above the other, where it is known.
    """
    words = [w for line in body for w in line]
    if room is not None and (padded := find_padded_rows(words, columns, room)):
        return padded
    left, top, right, bottom = bounding_box([w for line in (*header, *body) for w in line])
    cuts = [e.top for e in rules if top < e.top < bottom and e.x1 - e.x0 > RULE_WIDTH * (right - left)]
    first, last = min(w.top for w in words), max(w.top for w in words)
    if inner := [y for y in cuts if first < y < last]:  # rules or stripes divide the rows
        return [first, *cluster(inner)], []
    if stepped := find_stepped_rows(words, columns, page.words):
        return stepped
    if goals := count_goal_columns(header, columns) if header else goal_columns_of(before) if before else 0:
        own = between_sides(words, columns[goals], inf)
        sums = _sums_of(body, columns)
        found = find_row_starts(own, columns[goals:], _is_numbered(group_lines(own), columns[goals:]))[1:]
        starts = [first, *cluster([*found, *sums])]
        return starts, [*goal_rules(words, columns, goals, starts), *(Edge(left, y, right, y) for y in sums)]
    return _start_rows(body, columns, before, closed), []


def _start_rows(body: Sequence[Line], columns: Sequence[float], before: Table | None, closed: bool) -> list[float]:
    """Where the rows of text begin that only white space parts."""
    words = [w for line in body for w in line]
    numbered = _is_numbered(body, columns)
    if before is not None and _counts_rows(before) and not left_of(words, columns[1]):
        return sorted({min(w.top for w in words), *_sums_of(body, columns)})
    starts = find_row_starts(words, columns, numbered, before)
    if closed and numbered and not any(w.top < starts[1] for w in left_of(words, columns[1]) if starts[1:]):
        del starts[1:2]
    return starts


def _sums_of(body: Sequence[Line], columns: Sequence[float]) -> list[float]:
    """The tops of the lines of sums."""
    return [min(w.top for w in line) for line in body if is_sum(line, columns)]


def _counts_rows(table: Table) -> bool:
    """Whether the first column of a table holds but numbers: what stands beside none is the rest of a row."""
    held = [c for c in table.cells if c.col == 0 and c.row and c.words and c.colspan == 1]
    return bool(held) and all(len(c.words) == 1 and starts_numbered(c.words[0].text) for c in held)


def _is_numbered(body: Sequence[Line], columns: Sequence[float]) -> bool:
    """Whether the cells of the first column begin with numbers: some of its lines do, all unlike."""
    texts = [text_of(left_of(line, columns[1])) for line in body]
    numbers = [number for number in find_numbers(texts) if number is not None]
    filled = [text for text in texts if text]
    alone = [text for text in filled if starts_numbered(text) and parse_heading(text).start >= len(text)]
    return (
        bool(numbers)
        and len(set(numbers)) == len(numbers)
        and (len(alone) >= MOSTLY * len(filled) or all("." in n for n in numbers) or len(numbers) > 1)
    )
