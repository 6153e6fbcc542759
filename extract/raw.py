"""What the extraction hands on: goals and activities as printed, each cell with its column and place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extract.columns import Column
from extract.page import Box
from extract.placed import PlacedText
from extract.rows import RowCell
from normalise.headers import tight
from normalise.headings import without_continued
from normalise.model import Severity

Places = tuple[tuple[int, Box], ...]


@dataclass(frozen=True, slots=True)
class RawFinding:
    """Something seen while reading that a person should know; places are (page, box)."""

    code: str
    severity: Severity
    message: str
    places: Places = ()


@dataclass(eq=False, slots=True)
class RawCell:
    """A filled cell of a plan table, the column it stands in and the row it was read from (0-based)."""

    column: Column
    cell: RowCell
    row: int = 0

    @property
    def text(self) -> PlacedText:
        """What the cell says."""
        return self.cell.text


@dataclass(eq=False, slots=True)
class RawActivity:
    """An activity: its printed number (None without one), its title, its cells in column order.

    `marks` are the columns of a chart from left to right, each with its cell where it is marked;
    `task_rows` are tasks in rows of their own below the activity (number, text), `whole` the cells that hold two fields
    and could not be parted.
    """

    number: str | None
    title: PlacedText
    number_text: PlacedText = field(default_factory=PlacedText)
    cells: list[RawCell] = field(default_factory=list)
    marks: list[tuple[Column, RowCell | None]] = field(default_factory=list)
    paragraphs: list[PlacedText] = field(default_factory=list)
    task_rows: list[tuple[str, PlacedText]] = field(default_factory=list)
    whole: list[RawCell] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class RawGoal:
    """A goal: its level as named (None where it is not), number, title and what hangs below it."""

    level: str | None
    number: str | None
    title: PlacedText
    size: float = 0.0
    label: PlacedText = field(default_factory=PlacedText)
    goals: list["RawGoal"] = field(default_factory=list)
    activities: list[RawActivity] = field(default_factory=list)
    indicators: list[list[RawCell]] = field(default_factory=list)

    @property
    def bare_title(self) -> str:
        """Letters and digits of the title, folded, without the word that says that it goes on from the page before."""
        return tight(without_continued(self.title.raw))

    @property
    def is_empty(self) -> bool:
        """Whether nothing hangs below it."""
        return not (self.goals or self.activities or self.indicators)


def walk_goals(goals: Iterable[RawGoal]) -> Iterator[RawGoal]:
    """The goals and all below them, each before its own."""
    for goal in goals:
        yield goal
        yield from walk_goals(goal.goals)


@dataclass(slots=True)
class RawPlan:
    """The whole plan as printed, what was seen on the way, the areas of its tables and the cells placed.

    `read` are those of the cells that stand in rows of activities.
    """

    goals: list[RawGoal] = field(default_factory=list)
    findings: list[RawFinding] = field(default_factory=list)
    areas: list[tuple[int, Box]] = field(default_factory=list)
    cells: dict[int, RowCell] = field(default_factory=dict)
    read: list[RowCell] = field(default_factory=list)

    def keep(self, cells: Iterable[RowCell]) -> None:
        """Remember that cells went into the plan, a header or a finding: what is left over is lost."""
        self.cells.update((id(cell), cell) for cell in cells)
