"""Which rows are a header, and what each of its columns holds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, pairwise
from operator import itemgetter

from extract.lines import text_of
from extract.page import Box
from extract.rows import Row, RowCell, filled_cells
from extract.tables.white.space import join_spans, segments
from normalise.contents import is_number
from normalise.fields import DONE, WHO_WHEN
from normalise.headers import STEM, Header, match_header, names_decided, names_part_of_year, only_names
from normalise.headings import parse_heading
from normalise.letters import CAPITAL, SMALL
from normalise.mixed import is_roman

MOST_LEVELS = 4
"""Rows that a header may have."""
FEWEST_COLUMNS = 3
"""Columns with words that make a header; fewer are a label and its value."""
APART = 12.0
"""Points of white between two heads in one cell, at least: more than the blanks of justified text."""
LONGEST_HEADER = 120
"""Characters of one header cell."""
FIRST_ROWS = 6
"""Rows below a header that show what its columns are."""
CROSSED = 6.0
"""Points by which a side stands within a cell that it divides, not beside it."""
LIKELY = 0.5
"""Mean certainty of the header words from which the first rows of a table are its header."""
LIKELY_IF_BOLD = 0.3
"""The same where the whole row is bold and the next one is not."""
QUARTERS, MONTHS = 4, 12
"""Columns of a chart of a year."""
FEWEST_BESIDE = 2
"""Known columns beside those of a chart."""
SURE = 0.9
"""Certainty of a word that is a header in any context."""

BESIDE_WHO_WHEN = {"number", "indicator", "resources", "risks", "partners"}
"""Further fields, of which one at least stands in a plan's header beside who does something by when."""

_OUTLINE = re.compile(r"^\W*\d+(?:\.\d+)+\.?\s|^\s*\d{1,3}\.\s*\S|^\d{1,2}(?:\.\d{1,2})+\.?$")
_COUNTED = re.compile(r"^\W*\d{1,3}\W*$")
"""The number of a row of data, alone in its cell."""
_COLUMN_NUMBER = re.compile(r"^\W*(?:\d{1,2}|[IVX]{1,4})\W*$")
_SENTENCE = re.compile(rf"[{SMALL})]\.\s+[{CAPITAL}](?![{CAPITAL}])")  # and no `mil. RSD`


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a plan table: where it lies, its headers (uppermost first) line by line, what it holds.

    `said` are the headers with words that line ends broke in one piece.
    """

    x0: float
    x1: float
    path: tuple[str, ...]
    header: Header
    boxes: tuple[tuple[int, Box], ...] = ()
    said: tuple[str, ...] = ()

    @property
    def printed(self) -> str:
        """The header as printed, levels joined by a slash."""
        return " / ".join(self.said or self.path)

    @property
    def own(self) -> str:
        """The lowest header with broken words in one piece; "" without a header."""
        return (self.said or self.path or ("",))[-1]

    @property
    def field(self) -> str | None:
        """The field of the model that the column holds."""
        return self.header.field


def find_header(rows: Sequence[Row], start: int, first: bool = True) -> tuple[int, tuple[Column, ...]] | None:
    """The header that begins at row `start`: the row after it, and its columns; None where there is none.

    Args:
        rows: rows of one table.
        start: where to look.
        first: whether no header has been seen in this table yet; later ones must be surer.
    """
    if not _may_be_header(rows[start : start + 1]):  # most rows
        return None
    for levels in range(1, MOST_LEVELS + 1):
        block = rows[start : start + levels]
        if len(block) < levels:
            return None
        following = rows[start + levels] if start + levels < len(rows) else ()
        below = {id(c) for c in following}
        if any(id(cell) in below for row in block for cell in row):
            continue
        if not _may_be_header(block) or not _nested(block):
            return None
        counted = {row[0].printed for row in block if _COUNTED.match(row[0].printed)}
        if len(counted) > 1 or (counted and not first):
            return None
        columns = _leaf_columns(block)
        if not _likely(columns, block, following, first):
            continue
        if not first and levels > 1 and all(len(c.path) == levels for c in columns if c.path):
            continue  # rows of data: in a header of several levels some heads stand alone
        end = start + levels
        while end < len(rows) and end - start < MOST_LEVELS and is_subheader(rows[end], columns):
            block = rows[start : end + 1]
            columns = _leaf_columns(block)
            end += 1
        if end < len(rows) and _numbers_columns(rows[end]):
            end += 1
        return end, _name_activities(_part_numbers(columns, rows[end : end + FIRST_ROWS]))
    return None


def _may_be_header(block: Sequence[Row]) -> bool:
    """Short texts without outline numbers or sentences."""
    filled = False
    for row in block:
        if len(row) < 2:  # a band over the table
            return False
        for cell in row:
            if text := cell.printed:
                filled = True
                if len(text) > LONGEST_HEADER or _OUTLINE.match(text) or _SENTENCE.search(text):
                    return False
    return filled and not any(map(_names_goal, block))


def _nested(block: Sequence[Row]) -> bool:
    """Whether no side of a cell stands within a cell of the row below, as the sides of another table would."""
    return not any(
        lower.ruled and lower.x0 + CROSSED < side < lower.x1 - CROSSED
        for above, below in pairwise(block)
        for lower in below
        for side in (c.x1 for c in above[:-1])
    )


def _names_goal(row: Row) -> bool:
    """Whether the row begins with label and number of a goal (`Operativni cilj 1`), or holds but label and title."""
    heading = parse_heading(row[0].printed)
    lone = not any(cell.text for cell in row[1:]) and heading.start < len(row[0].printed)
    return heading.labelled and (heading.number is not None or lone)


def _leaf_columns(block: Sequence[Row]) -> tuple[Column, ...]:
    """The columns below the lowest row of a header, each with the headers above it."""
    columns = []
    for leaf in block[-1]:
        above: list[RowCell] = []
        for cell in chain(*block[:-1]):
            if cell.overlap(leaf.x0, leaf.x1) > 0.5 * min(leaf.x1 - leaf.x0, cell.x1 - cell.x0) and cell not in above:
                above.append(cell)
        if leaf not in above:
            above.append(leaf)
        path = tuple(c.printed for c in above if c.text)
        boxes = tuple(b for c in above if c.text for b in c.boxes)
        said = tuple(c.text.joined for c in above if c.text)
        apart = _heads_apart(leaf)
        header = match_header((*said[:-1], apart)) if apart else _match_either(path, said)
        columns.append(Column(leaf.x0, leaf.x1, path, header, boxes, said))
    return _mark_times(columns)


def _mark_times(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns, those of a chart named without a head above them: months or quarters beside each other."""
    alone = [len(c.path) == 1 and names_part_of_year(c.own) for c in columns]
    chart: list[Column] = []
    for is_time, run in groupby(zip(columns, alone, strict=True), key=itemgetter(1)):
        times = [column for column, _ in run]
        chart += times if is_time and _are_times([c.own.strip(" .") for c in times]) else []
    if not chart or sum(c.header.certainty >= STEM for c in columns if c not in chart) < FEWEST_BESIDE:
        return tuple(columns)
    mark = Header("deadline", "mark", None, "", STEM)
    return tuple(replace(c, header=replace(mark, unit=c.own)) if c in chart else c for c in columns)


def _are_times(heads: Sequence[str]) -> bool:
    """Whether heads are those of a chart: figures are so for all months only, Roman ones for all parts of a year."""
    if len({*heads}) < len(heads):
        return False
    if all(map(str.isdecimal, heads)):
        return len(heads) == MONTHS
    return len(heads) in {QUARTERS, MONTHS} if all(map(is_roman, heads)) else len(heads) >= QUARTERS


def _heads_apart(cell: RowCell) -> str:
    """The heads of a cell with a bar between them, where they are apart as those of columns: white did not part these.

    Empty where it has but one, or rules give its sides.
    """
    lines = [line.words for line in cell.text.lines]
    if cell.ruled or all(len(segments(line, APART)) < 2 for line in lines):
        return ""
    heads = join_spans(sorted(run for line in lines for run in segments(line, APART)))
    return " | ".join(text_of(w for line in lines for w in line if a <= w.x0 < b) for a, b in heads)


def _part_numbers(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns, a head of what is done parted where it stands over the number and the name of each."""
    if all(len(row) <= len(columns) for row in rows) or any(c.field == "number" for c in columns):
        return tuple(columns)
    return tuple(part for c in columns for part in (_part_number(c, rows) if c.field in DONE else [c]))


def _part_number(column: Column, rows: Sequence[Row]) -> list[Column]:
    """The column as that of the numbers and that of the names, where the rows below have both; else as it is."""
    below = [[c for c in row if c.overlap(column.x0, column.x1) > 0.5 * (c.x1 - c.x0)] for row in rows if len(row) > 1]
    pairs = [cells for cells in below if len(cells) > 1]
    if not pairs or not all(len(pair) == 2 and is_number(pair[0].printed) for pair in pairs):
        return [column]
    side = pairs[0][0].x1
    number = replace(column.header, field="number", others=())
    return [replace(column, x1=side, header=number), replace(column, x0=side)]


def _name_activities(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns, where none holds what is done beside who does it by when: `Opis` or `Zaključak` then holds it."""
    fields = {c.field for c in columns}
    named = [c for c in columns if c.path and _may_name(c, columns)]
    if len(named) != 1 or fields & DONE or not fields >= WHO_WHEN or not fields & BESIDE_WHO_WHEN:
        return columns
    return tuple(replace(c, header=replace(c.header, field="activity")) if c is named[0] else c for c in columns)


def _may_name(column: Column, columns: Sequence[Column]) -> bool:
    """Whether the head can be that of what is done; `Zaduženje` is so where another column has who does it."""
    if column.field is None:
        return only_names(column.own) or names_decided(column.own)
    return names_decided(column.own) and any(c.field == column.field for c in columns if c is not column)


def _match_either(path: tuple[str, ...], said: tuple[str, ...]) -> Header:
    """What the headers mean with broken words in one piece, or as their lines stand where that is surer."""
    header = match_header(path)
    if path == said:
        return header
    mended = match_header(said)
    return header if header.certainty > mended.certainty else mended


def _likely(columns: Sequence[Column], block: Sequence[Row], following: Row, first: bool) -> bool:
    """Whether the words of the columns are those of a header."""
    named = [c for c in columns if c.path]
    if len(named) < FEWEST_COLUMNS:
        return False
    fields = {c.field for c in named if c.field}
    mean = sum(c.header.certainty for c in named) / len(named)
    bold = all(c.bold for row in block for c in row if c.text) and not all(c.bold for c in following if c.text)
    sure = sum(c.header.certainty >= SURE for c in named)
    varied = len(fields) >= 2 or sure == len(named)  # a table of money has heads of one field
    if first:
        return varied and mean >= (LIKELY_IF_BOLD if bold else LIKELY)
    return varied and sure >= 2 and mean >= LIKELY


def is_subheader(row: Row, columns: Sequence[Column]) -> bool:
    """Whether the row divides the columns above it further (`Iznos | Izvor`, years, quarters)."""
    filled = filled_cells(row)
    if not filled or not _may_be_header([row]):
        return False
    for cell in filled:
        above = [c for c in columns if cell.overlap(c.x0, c.x1) > 0.5 * (cell.x1 - cell.x0)]
        if len(above) != 1:
            return False
        siblings = [c for c in row if c.overlap(above[0].x0, above[0].x1) > 0.5 * (c.x1 - c.x0)]
        own = match_header((cell.printed,))
        if len(siblings) < 2 or (
            own.field is None and own.year is None and own.part is None and not _COLUMN_NUMBER.match(cell.printed)
        ):
            return False
    return True


def _numbers_columns(row: Row) -> bool:
    """Whether the row only counts the columns (1 2 3 4)."""
    filled = [c.printed for c in filled_cells(row)]
    return (
        len(filled) >= 3
        and all(_COLUMN_NUMBER.match(t) for t in filled)
        and len(set(filled)) == len(filled)
        and (filled[0].strip(" .()") in {"1", "I"} and filled[1].strip(" .()") in {"2", "II"})
    )


def column_of(cell: RowCell, columns: Sequence[Column]) -> list[int]:
    """Positions of the columns that the cell covers: those of which it holds more than half."""
    x0, x1 = cell.x0, cell.x1
    covered = []
    for i, c in enumerate(columns):
        left, right = c.x0, c.x1
        if (right if right < x1 else x1) - (left if left > x0 else x0) > 0.5 * (right - left):
            covered.append(i)
    if covered or not columns:
        return covered
    return [max(range(len(columns)), key=lambda i: cell.overlap(columns[i].x0, columns[i].x1))]
