"""Tables with the same header have the same columns."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.tables.across.widths import SAME_SIDE
from extract.tables.compose import compose_table
from extract.tables.drawn.rules import level_with, same_lines
from extract.tables.heads.header_lines import begins_with_header
from extract.tables.heads.parted_heads import part_heads
from extract.tables.heads.ruled_heads import span_over_rules
from extract.tables.table import Table
from extract.tables.white.space import fits, is_band
from extract.tables.white.white_rows import without_sum_label


def share_columns(
    pages: Sequence[Page], stacks: Sequence[Sequence[Table]], rules: Sequence[Sequence[Edge]]
) -> list[list[Table]]:
    """The tables without upright rules, each in the columns that most rows below its header have, at the same place.

    A column of numbers without a head may be empty in a table, and white in few rows may part a column. Of as many
    rows, those tell where all columns have heads. A table stays where its words run over these columns.

    Args:
        pages: of the document.
        stacks: the tables of each.
        rules: the loose horizontals of each.
    """
    headed = [t for tables in stacks for t in tables if begins_with_header(t)]
    models = {header: _model(list(alike)) for header, alike in groupby(sorted(headed, key=_header_of), _header_of)}
    return [
        [_in_columns(page, table, models.get(_header_of(table), table), edges) for table in tables]
        for page, tables, edges in zip(pages, stacks, rules, strict=True)
    ]


def _model(tables: Sequence[Table]) -> Table:
    """Of tables of one header the longest of those that have as many columns as most rows."""
    rows = Counter[int]()
    for table in tables:
        rows[len(table.columns)] += len(table.rows)
    return max(tables, key=lambda t: (rows[len(t.columns)], _has_all_heads(t), len(t.rows)))


def _has_all_heads(table: Table) -> bool:
    """Whether every column has a head."""
    return all(c.words for c in table.cells if c.row == 0)


def _header_of(table: Table) -> tuple[str, ...]:
    """The words of the first row, in the order of the alphabet: that of cells differs with the columns."""
    return tuple(sorted(w.text for c in table.cells if c.row == 0 for w in c.words))


def _in_columns(page: Page, table: Table, other: Table, rules: Sequence[Edge]) -> Table:
    """The table in the columns of another one, if it stands at the same place and its words fit them."""
    sides = (table.columns[0], table.columns[-1]), (other.columns[0], other.columns[-1])
    if same_lines(table.columns, other.columns, SAME_SIDE) or not same_lines(*sides, SAME_SIDE):
        return table
    rows: list[list[Word]] = [[] for _ in table.rows]
    for cell in table.cells:
        rows[cell.row] += cell.words
    plain = [without_sum_label(row) for row in rows if row and not is_band(row)]
    if not all(fits(group_lines(row), other.columns) for row in plain):
        return table
    drawn = level_with(rules, table.rows[1:-1])
    held = [w for row in rows for w in row]
    return part_heads(span_over_rules(compose_table(page, other.columns, table.rows, drawn, held), drawn))
