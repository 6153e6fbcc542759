"""What has been read so far: the tree, the way down to the current goal, headings that wait for a table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from extract.columns import Column
from extract.hierarchy import above_number, column_level, is_goal_heading, place_goal, read_goal, same_goal
from extract.layout import Paragraph
from extract.outline.bands import headings_in
from extract.outline.labels_within import part_at_labels
from extract.outline.two_fields import names_two, part_cell
from extract.placed import PlacedText
from extract.raw import RawActivity, RawCell, RawFinding, RawGoal, RawPlan
from extract.rows import Row, RowCell
from extract.stitch import StreamItem
from normalise.headings import parse_heading
from normalise.model import Severity

DETAIL: tuple[str, Severity, str] = ("goal_detail", "info", "Said of the goal or measure above its activities")
"""The finding that keeps what is said of a goal; the cells of a form are kept already."""


@dataclass(slots=True)
class Reading:
    """The state of reading a document.

    `titles` are the lines of the document's title where its size tells, `sections` headings without a label that name
    goals all the same, `chapters` those that count the document's, `form_names` the names of forms above them,
    `form_captions` lines there that only say what each form is or count it, `form_caption` the last one,
    `described` the sentences below the name of the next form,
    `form_labels` what the values of unknown labels of forms tell, once it was asked for in the `stream`, `in_chapter`
    whether the last heading was a chapter's and no table of the plan stands below it, `announced` is the title of the
    plan or of a table just above, `planned` whether a heading speaks of a plan, `listed`
    whether the title is that of a list or register, `numbered` the short numbered lines
    that nothing parts from what follows, `columns` those of the last header, `earlier` those of the headers before it,
    `alike` the rows of tables by what their header says, `header_rows` what the rows of headers said, `guessed` the
    columns told by what stands below such a row, `key` the cells that name the current activity,
    `parted` the parts of cells that hold two fields.
    """

    plan: RawPlan = field(default_factory=RawPlan)
    path: list[RawGoal] = field(default_factory=list)
    pending: list[Paragraph] = field(default_factory=list)
    titles: Sequence[Paragraph] = ()
    sections: Sequence[Paragraph] = ()
    chapters: Sequence[Paragraph] = ()
    form_names: Sequence[Paragraph] = ()
    form_captions: Sequence[Paragraph] = ()
    form_caption: Paragraph | None = None
    described: list[PlacedText] = field(default_factory=list)
    stream: Sequence[StreamItem] = ()
    form_labels: Mapping[str, str] | None = None
    in_chapter: bool = False
    announced: Paragraph | None = None
    numbered: list[Paragraph] = field(default_factory=list)
    titled: bool = False
    planned: bool = False
    listed: bool = False
    columns: tuple[Column, ...] = ()
    earlier: list[tuple[Column, ...]] = field(default_factory=list)
    alike: dict[tuple[str, ...], list[Row]] = field(default_factory=dict)
    header_rows: set[tuple[str, ...]] = field(default_factory=set)
    guessed: dict[tuple[str, ...], tuple[Column, ...]] = field(default_factory=dict)
    cell_goals: dict[tuple[RowCell, RawGoal | None], RawGoal] = field(default_factory=dict)
    activity: RawActivity | None = None
    key: tuple[RowCell, ...] = ()
    parted: dict[RowCell, list[RawCell]] = field(default_factory=dict)
    rows_read: int = 0

    def end_activity(self) -> None:
        """What follows belongs to no activity yet."""
        self.activity, self.key = None, ()

    def part(self, cells: Iterable[RawCell]) -> tuple[list[RawCell], list[RawCell]]:
        """The cells with those of several fields parted, alike for each row that shares one, and those left whole."""
        result: list[RawCell] = []
        whole: list[RawCell] = []
        for raw in cells:
            two = bool(raw.text) and names_two(raw)
            if not two and ":" not in raw.text.raw:
                result.append(raw)
                continue
            if raw.cell not in self.parted:
                labelled = part_at_labels(raw)
                alone = part_cell(raw) if two else [raw]
                self.parted[raw.cell] = alone if labelled is None else labelled
            parts = [replace(part, row=raw.row) for part in self.parted[raw.cell]]
            result += parts or [raw]
            whole += [] if parts else [raw]
        return result, whole

    def says_heads(self, text: str) -> bool:
        """Whether a text is heads of a table before, two or more: the strip of a header that a page cut."""
        heads = {head for row in self.header_rows for head in row if head}
        rest, taken = "".join(text.split()), 0
        while rest and (head := max(filter(rest.startswith, heads), key=len, default="")):
            rest, taken = rest[len(head) :], taken + 1
        return not rest and taken > 1

    def find(self, code: str, severity: Severity, message: str, cells: Sequence[RowCell] = ()) -> None:
        """Add a finding about cells."""
        said = " | ".join(c.printed for c in cells)
        boxes = tuple(box for c in cells for box in c.boxes)
        self.plan.findings.append(RawFinding(code, severity, f"{message}: {said}" if said else message, boxes))

    def leave_out(self, code: str, severity: Severity, message: str, cells: Sequence[RowCell]) -> None:
        """Name cells that go into no activity by a finding: so they are not lost."""
        self.plan.keep(cells)
        self.find(code, severity, message, cells)

    def leave_out_details(self, cells: Sequence[RowCell]) -> None:
        """Name what is said of a goal above its activities by a finding."""
        if cells:
            self.leave_out(*DETAIL, cells)

    def enter(self, goal: RawGoal, names_form: bool = False) -> None:
        """Make the goal the current one: the same as one on the path or beside it, or a new one at its place.

        The name of a form stands below all goals, but those that its number leaves.
        """
        for depth, known in enumerate(self.path):
            if same_goal(known, goal):
                self.path = self.path[: depth + 1]
                return
        if names_form:
            self.path = [*above_number(self.path, goal), goal]
        else:
            self.path = [*self.path, goal] if self._stands_over(goal) else place_goal(self.path, goal)
        siblings = self.path[-2].goals if len(self.path) > 1 else self.plan.goals
        twin = next((g for g in siblings if g.number and g.title and goal.title and same_goal(g, goal)), None)
        if twin is not None and twin.is_empty:
            siblings.remove(twin)  # only a list of goals named it before
            siblings.append(twin)
        if twin is None:
            siblings.append(goal)
        self.path[-1] = twin or goal
        self.end_activity()

    def _stands_over(self, goal: RawGoal) -> bool:
        """Whether the goal right above, alone and with nothing below it yet, is that of the areas that begin here.

        `Opšti cilj: …`, `Oblast 1`. Where several stand so one after the other, the text lists them.
        """
        if not self.path or goal.level != "area" or self.path[-1].level != "goal" or not self.path[-1].is_empty:
            return False
        beside = self.path[-2].goals if len(self.path) > 1 else self.plan.goals
        return not any(known.is_empty for known in beside[:-1]) and all(known.level != "area" for known in self.path)

    def end_chapters(self) -> None:
        """The plan begins below: of the headings that wait only those with a label may name its goals."""
        self.pending = [p for p in self.pending if _names_goal(p)]

    def enter_unprinted(self, text: PlacedText) -> list[RawGoal]:
        """The path to the goal of what stands under no printed one, the last such or a new one at its place.

        Args:
            text: of what stands under it.
        """
        last = self.plan.goals[-1] if self.plan.goals else None
        if last is None or last.number or last.title:
            last = RawGoal(None, None, text.slice(0, 0))
            self.plan.goals.append(last)
        self.path = [last]
        return self.path

    def open_goals(self, bands: Sequence[RowCell], top: bool) -> None:
        """Hang the goals of the headings above the table and of the bands in it into the tree.

        A band at the top of a table without a heading stands for the heading. One further down stands below
        it, but beside it where activities hang from the heading itself.

        Args:
            bands: headings inside the table, since its last row of data.
            top: whether no row of data was read in the table yet.
        """
        as_heading = 0.0
        if self.path and not self.pending and (top or self.path[-1].activities):
            as_heading = self.path[-1].size
        sources = [(p.text, p.size, p in self.form_names and not _names_goal(p)) for p in self.pending]
        sources += [(b.text, as_heading, False) for b in bands]
        self.pending = []
        goals: list[tuple[RawGoal, bool]] = []
        for part, size, names_form in ((p, size, named) for text, size, named in sources for p in headings_in(text)):
            goal = read_goal(part, None, size)
            above = goals[-1][0] if goals else None
            if above is not None and not above.title and above.number and not goal.number and not goal.level:
                above.title = goal.title  # label and number alone; the title stands below
            else:
                goals.append((goal, names_form))
        for goal, names_form in goals:
            self.enter(goal, names_form)

    def enter_cell(self, path: list[RawGoal], raw: RawCell, number: PlacedText | None = None) -> list[RawGoal]:
        """The path down to the goal that a cell names; an empty cell belongs to the goal above it.

        Args:
            path: the goals above it.
            raw: the cell.
            number: of the goal, where it stands in a cell of its own.
        """
        key = (raw.cell, path[-1] if path else None)
        known = self.cell_goals.get(key)
        if known is not None:
            return [*path, known]
        siblings = path[-1].goals if path else self.plan.goals
        if not raw.text:
            return [*path, siblings[-1]] if siblings else path
        goal = read_goal(raw.text, column_level(raw.column))
        if number is not None and number.raw:
            goal.number = parse_heading(number.raw).number or goal.number
        twin = next((g for g in siblings[-1:] if same_goal(g, goal) and g.title), None)
        if twin is None:
            siblings.append(goal)
        self.cell_goals[key] = twin or goal
        return [*path, twin or goal]


def _names_goal(paragraph: Paragraph) -> bool:
    return is_goal_heading(parse_heading(paragraph.joined))
