"""Where the reading of one table stands: what its readers share."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.columns import Column
from extract.outline.choose import has_activity_bands
from extract.outline.kinds import table_width
from extract.outline.reading import Reading
from extract.rows import Row, RowCell
from normalise.headings import parse_heading


@dataclass(slots=True)
class TableReading:
    """Where the reading of one table stands.

    `bands` are headings inside the table that wait for a row of data; `used` says whether any was read,
    `in_bands` whether rows of one cell name the activities, `aside` whether its indicators are of no goal.
    """

    reading: Reading
    rows: Sequence[Row]
    columns: tuple[Column, ...]
    at: int = 0
    seen_header: bool = False
    used: bool = False
    bands: list[RowCell] = field(default_factory=list)
    width: float = 0.0
    in_bands: bool = False
    aside: bool = False

    def __post_init__(self) -> None:
        self.in_bands = has_activity_bands(self.rows)
        self.width = table_width(self.rows)

    @property
    def row(self) -> Row:
        """The row that is looked at."""
        return self.rows[self.at]

    def open_goals(self) -> None:
        """Enter the goals of the headings above and of the bands since the last row of data."""
        if self.bands or self.reading.pending:
            self.reading.open_goals(self.bands, not self.used)
        self.bands = []

    def find_aside(self) -> bool:
        """Whether the heading above the table announces indicators of no goal; it is no goal then.

        It has no label, behind goals that all have one: `Praćenje sprovođenja`.
        """
        pending = self.reading.pending
        if pending and not self.used and self._stands_apart():
            self.aside = True
            pending.pop()
        return self.aside

    def _stands_apart(self) -> bool:
        """Whether none of the headings above the table has a label, and all goals before it have one."""
        goals = self.reading.plan.goals
        labelled = any(parse_heading(heading.joined).labelled for heading in self.reading.pending)
        return bool(goals) and not labelled and all(goal.level for goal in goals)
