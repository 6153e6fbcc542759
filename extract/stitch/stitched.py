"""A table over any number of pages, and the one that may go on on the next page."""

from dataclasses import dataclass, field

from extract.columns import Column, find_header
from extract.layout import Paragraph
from extract.page import Box
from extract.rows import Row, RowCell, printed_row
from extract.tables import Table

MOST_HEAD_ROWS = 16
"""Rows above and in the first header that may be printed again."""
MOST_ROWS = 60
"""Rows before a page break that are looked at to tell whether it cut one: those of many pages say nothing more."""


@dataclass(frozen=True, slots=True)
class StitchedTable:
    """A table over any number of pages: its rows with every header printed once, in page order.

    `repeats` are the cells of headers printed again, `joins` the (page before the break, whether its last
    row went on) of each page break inside the table.
    """

    rows: tuple[Row, ...]
    parts: tuple[tuple[int, Box], ...]
    repeats: tuple[RowCell, ...] = ()
    joins: tuple[tuple[int, bool], ...] = ()


StreamItem = Paragraph | StitchedTable


@dataclass(slots=True)
class OpenTable:
    """The table that may go on on the next page."""

    table: Table
    rows: list[Row]
    parts: list[tuple[int, Box]]
    above: tuple[str, ...] = ()  # the headings over the table, which may be printed again on the next page
    repeats: list[RowCell] = field(default_factory=list)
    joins: list[tuple[int, bool]] = field(default_factory=list)
    columns: tuple[Column, ...] = ()
    looked_at: int = 0  # rows among which headers were looked for
    headers: list[tuple[int, int]] = field(default_factory=list)  # first row of each and the row after it
    told: list[list[Row]] = field(default_factory=list)  # headers of the table before that has the same columns
    before: "OpenTable | None" = None  # the table before it in the document
    said: frozenset[tuple[str, ...]] | None = None  # what rows of headers say down to this table, once it is whole

    def find_columns(self) -> tuple[Column, ...]:
        """The columns of the last header among the rows so far; none where the table has no header."""
        at = self.looked_at
        while at < len(self.rows):
            header = find_header(self.rows, at, not self.columns or self._says_head(at))
            if header is None:
                at += 1
                continue
            end, self.columns = header
            self.headers.append((at, end))
            at = end
        self.looked_at = len(self.rows)
        return self.columns

    def _says_head(self, at: int) -> bool:
        """Whether a row says what the first one of a header above it says."""
        firsts = [self.rows[start] for start, _ in self.headers]
        row = self.rows[at]
        return any(row[0].printed == r[0].printed and printed_row(row) == printed_row(r) for r in firsts)

    def heads(self) -> list[list[Row]]:
        """The rows of its headers, each with the bands over it."""
        first = [self.rows[:end] for _, end in self.headers[:1] if end <= MOST_HEAD_ROWS]
        return [*first, *(self.rows[self._first_band(start) : end] for start, end in self.headers[1:])] or self.told

    def _first_band(self, start: int) -> int:
        """The first of the bands right above a row, or the row."""
        while start and len(self.rows[start - 1]) == 1:
            start -= 1
        return start

    def heads_band(self, row: Row) -> bool:
        """Whether a row says what the first of a header right below a band says."""
        below = [start for start, _ in self.headers if start and len(self.rows[start - 1]) == 1]
        return any(printed_row(self.rows[start]) == printed_row(row) for start in below)

    def tail(self) -> list[Row]:
        """The last rows so far."""
        return self.rows[-MOST_ROWS:]

    def data(self) -> list[Row]:
        """The last rows below the last header; those with it where nothing stands below it."""
        below = self.headers[-1][1] if self.headers else 0
        return self.rows[max(below, len(self.rows) - MOST_ROWS) :] or self.tail()

    def exchange(self, cell: RowCell, other: RowCell) -> None:
        """Put another cell in the place of one of the last row, and of the rows right above that it is merged over."""
        at = len(self.rows) - 1
        while at >= 0 and cell in self.rows[at]:
            self.rows[at] = tuple([other if c is cell else c for c in self.rows[at]])
            at -= 1

    def header_rows(self) -> frozenset[tuple[str, ...]]:
        """What the rows of its headers and of those of all tables before it say."""
        unread: list[OpenTable] = []
        table = self.before
        while table is not None and table.said is None:
            unread.append(table)
            table = table.before
        said = table.said if table is not None and table.said is not None else frozenset()
        for before in reversed(unread):
            said = before.said = said | before.own_header_rows()
        return said | self.own_header_rows()

    def own_header_rows(self) -> frozenset[tuple[str, ...]]:
        """What the rows of its headers say."""
        self.find_columns()
        return frozenset(printed_row(row) for head in self.heads() for row in head if len(row) > 1)

    def take_header(self, before: "OpenTable") -> None:
        """Take the header of the table before, which is its own where it has none."""
        columns, self.told = before.find_columns(), before.heads()
        if not self.find_columns():
            self.columns = columns

    def forget_columns(self) -> None:
        """Look for headers anew: one was cut."""
        self.columns, self.looked_at, self.headers = (), 0, []

    def cut_back(self, end: int) -> None:
        """Leave out the rows from `end` on, of which only the margin is on the page."""
        del self.rows[end:]
        self.looked_at = min(self.looked_at, end)

    def add_part(self, table: Table) -> int:
        """Take the part on the next page as the last one; the page before it."""
        page = self.table.page
        self.parts.append((table.page, table.box))
        self.table = table
        return page

    def ends_with_header(self) -> bool:
        """Whether no row stands below the last header."""
        return bool(self.headers) and self.headers[-1][1] >= len(self.rows)

    def close(self) -> StitchedTable:
        """The whole table, once nothing more comes."""
        return StitchedTable(tuple(self.rows), tuple(self.parts), tuple(self.repeats), tuple(self.joins))
