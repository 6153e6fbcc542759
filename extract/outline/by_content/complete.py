"""The columns of a header, those that its words do not name told by their cells."""

from collections.abc import Collection, Sequence

from extract.columns import Column
from extract.outline.by_content.completing import ONLY, PLAN, Completing, is_second
from extract.outline.by_content.told import MONEY
from extract.outline.labels_within import name_labels
from extract.rows import Row, filled_cells
from normalise.fields import ACTIVITY_FIELDS, NAMED
from normalise.headers import EXACT, PAIR, STEM, Header, match_header, names_sum
from normalise.headings import parse_heading

FEWEST_ROWS, FEWEST_BANDS = 4, 2
"""Rows and numbered bands over them from which a table is looked at whose heads are hardly known."""
MOST_ROWS = 30
"""Rows that are looked at."""


def complete_columns(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns, those with unknown heads named by their cells where no other column has the field.

    A second column of a field, for less sure words than the first, is as good as unknown, and so are targets without an
    indicator, tasks that are all times, what came of activities where it is bodies, and money where none is named. One
    of money has it where cells hold figures, not but sources. Labels within most cells of a column name its fields.

    Args:
        columns: of a header.
        rows: below it.
    """
    if any(":" in cell.text.raw for row in rows[:MOST_ROWS] for cell in row):
        full = _data_rows(rows, columns)
        columns = [name_labels(column, [row[i] for row in full if row[i].text]) for i, column in enumerate(columns)]
    fields = {c.field for c in columns}
    doubtful = [i for i, c in enumerate(columns) if c.path and _is_doubtful(c, columns, fields)]
    if not doubtful or not fields & PLAN.union(ACTIVITY_FIELDS):
        return tuple(columns)
    return Completing(columns, _data_rows(rows, columns), doubtful).complete()


def complete_numbered(rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns below heads of which only that of the numbers need be known, where numbered bands part the rows.

    Empty where the rows are no such table: what has times and numbers only may be a register.
    """
    heads = rows[0]
    full = [row for row in rows[1:] if len(row) == len(heads)]
    bands = [filled[0].printed for row in rows[1:] if len(filled := filled_cells(row)) == 1]
    numbered = [text for text in bands if parse_heading(text).number is not None]
    if len(full) < FEWEST_ROWS or len(numbered) < FEWEST_BANDS or not all(cell.text for cell in heads):
        return ()
    own = [match_header((cell.printed,)) for cell in heads]
    known = [header if header.certainty >= STEM else Header(None) for header in own]
    columns = [Column(cell.x0, cell.x1, (cell.printed,), header) for cell, header in zip(heads, known, strict=True)]
    data = [row for row in full if _is_data(row, columns)][:MOST_ROWS]
    return Completing(columns, data, [i for i, c in enumerate(columns) if c.field is None]).complete_numbered()


def _is_doubtful(column: Column, columns: Sequence[Column], fields: Collection[str | None]) -> bool:
    """Whether the cells of a column may tell another field than its head does."""
    if column.field == "target":
        return "indicator" not in fields
    if column.field in NAMED and column.header.certainty < PAIR:
        return True
    if column.field == MONEY and (column.header.certainty < EXACT or not {*ACTIVITY_FIELDS} & {*fields}):
        return True
    if column.field in ONLY and ONLY[column.field] not in fields:
        return True
    return column.field is None or is_second(column, columns)


def _data_rows(rows: Sequence[Row], columns: Sequence[Column]) -> list[Row]:
    """The first rows that have a cell in each column, but sums and heads."""
    return [row for row in rows if len(row) == len(columns) and _is_data(row, columns)][:MOST_ROWS]


def _is_data(row: Row, columns: Sequence[Column]) -> bool:
    """Whether the row holds no sums and not the heads again, as those above further tables with the same header do."""
    heads = all(cell.printed in c.path for cell, c in zip(row, columns, strict=True) if cell.text)
    return not heads and not any(names_sum(cell.printed) for cell in row)
