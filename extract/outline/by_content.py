"""Columns whose heads are not known, told by what their cells hold where the plan lacks such a column."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.columns import Column
from extract.outline.done_by_content import AREA, find_areas, find_done
from extract.rows import Row
from normalise.contents import FEWEST_CELLS, GUESSED, read_field
from normalise.fields import ACTIVITY_FIELDS, WHO_WHEN
from normalise.headers import names_sum
from normalise.letters import holds_digit

MONEY = "resources"
REPORTING = "status_reporting"
TELLING = {"responsible", "deadline", MONEY}
"""Fields that cells can be told to be of."""
PLAN = {*TELLING, "indicator", "partners", "risks"}
FEWEST_KNOWN = 2
"""Fields of a plan that the other heads name, at least, where they do not name what is done and by whom or when."""
ONLY = {"target": MONEY, "task": "deadline", REPORTING: "responsible"}
"""The one field that cells may tell instead of the one that a head names."""
MOST_ROWS = 30
"""Rows that are looked at."""


def complete_columns(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns, those with unknown heads named by their cells where no other column has the field.

    A second column of a field, for less sure words than the first, is as good as unknown, and so are targets without an
    indicator, tasks that are all times, and what came of activities where it is bodies. One of money has it where cells
    hold figures, not but sources.

    Args:
        columns: of a header.
        rows: below it.
    """
    fields = {c.field for c in columns}
    untold = {None} if "indicator" in fields else {None, "target"}
    doubtful = {*untold, REPORTING} if "deadline" in fields else {*untold, REPORTING, "task"}
    unknown = [i for i, c in enumerate(columns) if c.path and (c.field in doubtful or _is_second(c, columns))]
    whose = fields & {*ACTIVITY_FIELDS} and fields & WHO_WHEN
    if not unknown or not (whose or len(fields & PLAN) >= FEWEST_KNOWN):
        return tuple(columns)
    full = [row for row in rows if len(row) == len(columns) and _is_data(row, columns)][:MOST_ROWS]
    texts = {i: [row[i].printed for row in full if row[i].text] for i, c in enumerate(columns)}
    if not any(c.field == MONEY and _figures(texts[i]) for i, c in enumerate(columns)):
        fields.discard(MONEY)
    told = {i: field for i in unknown if (field := _told_field(texts[i])) is not None}
    named: dict[int, str] = {}
    for i, field in told.items():
        like = {_words(columns[k]) for k, other in named.items() if other == field}
        lacking = field not in fields and ONLY.get(columns[i].field or field, field) == field
        alike = not like or _words(columns[i]) in like or names_sum(columns[i].own)  # `2026.`, `2027.`, `Ukupno`
        if lacking and alike:
            named[i] = field
    left = [i for i in unknown if columns[i].field in untold and i not in named]
    columns = _name(columns, named)
    done = find_done(columns, full, [i for i in left if i not in told])
    columns = _name(columns, {done: "activity"} if done is not None else {})
    return _name(columns, dict.fromkeys(find_areas(columns, full, left), AREA))


def _is_data(row: Row, columns: Sequence[Column]) -> bool:
    """Whether the row holds no sums and not the heads again, as those above further tables with the same header do."""
    heads = all(cell.printed in c.path for cell, c in zip(row, columns, strict=True) if cell.text)
    return not heads and not any(names_sum(cell.printed) for cell in row)


def _is_second(column: Column, columns: Sequence[Column]) -> bool:
    """Whether another column has the field for surer words: `Tijelo nadležno za mjere` beside `Aktivnost`."""
    return any(c.field == column.field and c.header.certainty > column.header.certainty for c in columns)


def _told_field(texts: Sequence[str]) -> str | None:
    """The field that cells tell for certain: parties, times and money with figures in most, times that differ."""
    field = read_field(texts) if len(texts) >= FEWEST_CELLS else None
    figures = field in TELLING and 2 * _figures(texts) > len(texts)
    several = len({*texts})
    differ = field == "deadline" and several >= FEWEST_CELLS and 2 * several > len(texts)
    return field if field == "responsible" or figures or differ else None


def _figures(texts: Sequence[str]) -> int:
    """How many of the texts hold a figure."""
    return sum(map(holds_digit, texts))


def _words(column: Column) -> str:
    """The words of a column's own head, without its figures."""
    return "".join(filter(str.isalpha, column.own)).lower()


def _name(columns: Sequence[Column], named: Mapping[int, str]) -> tuple[Column, ...]:
    """The columns, those at these positions with these fields, as their cells tell."""
    guessed = {i: replace(columns[i].header, field=field, certainty=GUESSED) for i, field in named.items()}
    return tuple(replace(c, header=guessed[i]) if i in guessed else c for i, c in enumerate(columns))
