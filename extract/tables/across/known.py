"""Rows between rules that are too few to show their columns: a table of the same width on another page tells them."""

from collections.abc import Iterable, Sequence

from extract.groups import SNAP, cluster
from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.standing import by_row
from extract.tables.across.widths import SAME_SIDE, SHORTEST_RULE
from extract.tables.compose import compose_table
from extract.tables.drawn.rules import level_with, same_lines
from extract.tables.table import Table
from extract.tables.white.space import count_filled, fits, is_band, segments

FEWEST_FILLED = 3
"""Columns with words in one row from which rows between rules are a table by themselves."""
FILLED_BELOW = 2
"""The same where the table goes on from the page before."""

Columns = tuple[float, ...]


def known_columns(tables: Iterable[Table]) -> list[Columns]:
    """The columns of the tables with horizontal rules only, each once."""
    found: list[Columns] = []
    for table in tables:
        if not any(same_lines(table.columns, c, SAME_SIDE) for c in found):
            found.append(table.columns)
    return found


def find_known(
    page: Page, words: Sequence[Word], edges: Sequence[Edge], known: Sequence[Columns], above: Table | None
) -> Table | None:
    """The table between rules that end on the sides of known columns; None where the words do not stand in these.

    Args:
        page: the page.
        words: outside running heads.
        edges: the page's loose horizontals.
        known: the columns of tables on other pages.
        above: the table without upright rules that reached the end of the page before.
    """
    for columns in known:
        rules = [e for e in edges if e.x1 - e.x0 >= SHORTEST_RULE and _ends_on(e, columns)]
        if not any(_is_full(e, columns) for e in rules):
            continue
        goes_on = above is not None and same_lines(above.columns, columns, SAME_SIDE)
        table = _between(page, words, rules, columns, goes_on)
        if table is not None:
            return table
    return None


def is_within(columns: Columns, known: Columns) -> bool:
    """Whether columns lie behind the first of known ones and end where these do."""
    ends = abs(columns[-1] - known[-1]) <= SAME_SIDE
    return ends and columns[0] > known[0] + SAME_SIDE and min(abs(columns[0] - x) for x in known) <= SAME_SIDE


def _ends_on(rule: Edge, columns: Columns) -> bool:
    """Whether both ends of the rule lie where columns end."""
    return all(min(abs(x - c) for c in columns) <= SAME_SIDE for x in (rule.x0, rule.x1))


def _is_full(rule: Edge, columns: Columns) -> bool:
    return abs(rule.x0 - columns[0]) <= SAME_SIDE and abs(rule.x1 - columns[-1]) <= SAME_SIDE


def _between(page: Page, words: Sequence[Word], rules: Sequence[Edge], columns: Columns, goes_on: bool) -> Table | None:
    """The rows between the rules."""
    ys = cluster([e.top for e in rules])
    levelled = level_with(rules, ys)
    mine = [w for w in words if columns[0] - SNAP <= (w.x0 + w.x1) / 2 <= columns[-1] + SNAP]
    rows = by_row(mine, ys)
    while rows and not rows[-1]:
        rows.pop()
    while rows and not rows[0]:
        del rows[0], ys[0]
    if not rows or not all(is_band(row) or fits(group_lines(row), columns) for row in rows if row):
        return None
    need = FILLED_BELOW if goes_on else FEWEST_FILLED
    if max(_filled(row, columns) for row in rows) < need or not all(rows):
        return None
    held = [w for row in rows for w in row]
    return compose_table(page, columns, ys[: len(rows) + 1], levelled, held)


def _filled(row: Sequence[Word], columns: Columns) -> int:
    """In how many columns the row has words; none where it is one run of words in every line."""
    if not any(len(segments(line)) > 1 for line in group_lines(row)):
        return 0
    return count_filled(row, columns)
