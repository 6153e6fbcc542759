"""Forms without rules: a label at the left of each row, its value beside it, at times a second label and value."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extract.lines import bounding_box, group_lines
from extract.page import Edge, Page, Word
from extract.tables.compose import compose_table
from extract.tables.labelled import FEWEST_LABELS, MOST_KNOWN, SAME_SIDE, names_goal
from extract.tables.space import runs_over, segments
from extract.tables.table import Table
from normalise.headers import STEM, match_header

INDENT = 24.0
"""Points by which the lines of a list of values may begin right of the values' side."""
FAR = 1.5
"""Times the usual white between the lines of forms, and their height, from which a white ends a form."""
LONGEST_LABEL = 60
"""Letters of a label on one line."""

Line = Sequence[Word]


@dataclass(frozen=True, slots=True)
class Sides:
    """Where the labels of a form begin, their values, and the second labels with theirs where rows have such."""

    left: float
    value: float
    second: tuple[float, float] | None = None

    def columns(self) -> list[float]:
        """Where its columns begin."""
        return [self.left, self.value, *(self.second or ())]

    def holds(self, line: Line) -> bool:
        """Whether the line is one of the form's: each of its texts begins where a column does, or is a list's."""
        label = [w for w in line if w.x0 < self.value - SAME_SIDE]
        value = [w for w in line if w.x0 >= self.value - SAME_SIDE]
        if runs_over(line, self.value - SAME_SIDE) or (label and abs(label[0].x0 - self.left) > SAME_SIDE):
            return False
        if value and value[0].x0 - self.value > (SAME_SIDE if label else INDENT) and not self._begins_second(value):
            return False
        more = segments(value)[1:]
        return not more or (self.second is not None and self._in_second(more))

    def _begins_second(self, value: Line) -> bool:
        return self.second is not None and abs(value[0].x0 - self.second[1]) <= SAME_SIDE

    def _in_second(self, spans: Sequence[tuple[float, float]]) -> bool:
        """Whether what stands behind the value is a second label, its value, or both."""
        return self.second is not None and all(any(abs(x - at) <= SAME_SIDE for at in self.second) for x, _ in spans)


@dataclass(frozen=True, slots=True)
class Run:
    """Lines below each other that are those of a form: from line `start` of a page on."""

    start: int
    lines: Sequence[Line]
    sides: Sides

    def rows(self) -> list[list[Line]]:
        """The lines of each row."""
        rows: list[list[Line]] = []
        for line in self.lines:
            label = self.label([line])
            begins = bool(label) and not label[:1].islower()
            if not rows or (begins and (line[-1].x0 >= self.sides.value - SAME_SIDE or _is_known(label))):
                rows.append([])
            rows[-1].append(line)
        return rows

    def label(self, row: Sequence[Line]) -> str:
        """The words of a row left of the values."""
        return " ".join(w.text for line in row for w in line if w.x0 < self.sides.value - SAME_SIDE)

    def is_form(self) -> bool:
        """Whether enough of the labels are words of a form."""
        labels = [self.label(row) for row in self.rows()]
        known = [label for label in labels if _is_known(label)]
        return len(set(known)) >= FEWEST_LABELS and len(known) >= MOST_KNOWN * len(labels)

    def table(self, page: Page) -> Table:
        """Its rows as a table."""
        words = [w for line in self.lines for w in line]
        x0, _, x1, bottom = bounding_box(words)
        tops = [min(w.top for w in row[0]) for row in self.rows()]
        columns = [x0, *(x - SAME_SIDE for x in self.sides.columns()[1:]), x1 + 1]
        return compose_table(page, columns, [*tops, bottom], [], words)


def find_bare_forms(pages: Sequence[tuple[Page, Sequence[Word], Sequence[Edge]]]) -> list[list[Table]]:
    """The forms on each page, and what a page break left of them on another.

    Args:
        pages: each with its words outside all tables found by rules and running heads, and its loose rules.
    """
    lined = [group_lines([w for w in words if w.turn == 0]) for _, words, _ in pages]
    own = [_find_sides(lines) for lines in lined]
    runs = [
        [run for sides in found for run in _find_runs(lines, sides, rules) if run.is_form()]
        for lines, found, (_, _, rules) in zip(lined, own, pages, strict=True)
    ]
    known = [run.sides for found in runs for run in found]
    if not known:
        return [[] for _ in pages]
    tables: list[list[Table]] = []
    open_end = False
    for (page, _, rules), lines, found in zip(pages, lined, runs, strict=True):
        cut = [run for sides in known for run in _find_runs(lines, sides, rules) if _is_cut(run, lines, open_end)]
        whole = _apart([*found, *cut])
        open_end = any(run.start + len(run.lines) == len(lines) for run in whole)
        tables.append([run.table(page) for run in whole])
    return tables


def _is_cut(run: Run, lines: Sequence[Line], goes_on: bool) -> bool:
    """Whether a run of few rows stands at the top of a page below a form, or at its end where a label begins it."""
    if run.start == 0 and goes_on:
        return True
    return run.start + len(run.lines) == len(lines) and _is_known(run.label(run.rows()[0]))


def _apart(runs: Sequence[Run]) -> list[Run]:
    """The runs that share no line with one before them in the list, from top to bottom."""
    taken: set[int] = set()
    kept = []
    for run in runs:
        mine = set(range(run.start, run.start + len(run.lines)))
        if not mine & taken:
            taken |= mine
            kept.append(run)
    return sorted(kept, key=lambda run: run.start)


def _find_sides(lines: Sequence[Line]) -> list[Sides]:
    """The places at which values begin beside at least three known labels, and second labels with theirs."""
    labels: dict[tuple[float, float], set[str]] = {}
    seconds: Counter[tuple[float, float]] = Counter()
    for line in lines:
        spans = segments(line)
        if len(spans) not in (2, 4):
            continue
        texts = [" ".join(w.text for w in line if a <= w.x0 < b) for a, b in spans]
        if len(texts[0]) > LONGEST_LABEL or not _is_known(texts[0]):
            continue
        if len(spans) == 4:
            if not _is_known(texts[2]):
                continue
            seconds[_place(spans[2][0], spans[3][0], seconds)] += 1
        labels.setdefault(_place(spans[0][0], spans[1][0], labels), set()).add(texts[0])
    second = seconds.most_common(1)[0][0] if seconds else None
    return [
        Sides(left, side, second if second and second[0] > side else None)
        for (left, side), texts in labels.items()
        if len(texts) >= FEWEST_LABELS
    ]


def _place(left: float, side: float, known: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """The known sides of labels and values that are these, or these."""
    return next((k for k in known if abs(k[0] - left) <= SAME_SIDE and abs(k[1] - side) <= SAME_SIDE), (left, side))


def _find_runs(lines: Sequence[Line], sides: Sides, rules: Sequence[Edge]) -> list[Run]:
    """The lines of the form below each other, parted at rules, at headings and at wide whites."""
    runs: list[list[int]] = [[]]
    for i, line in enumerate(lines):
        if not sides.holds(line) or _is_heading(line, sides):
            runs.append([])
            continue
        if runs[-1] and _is_parted(lines[i - 1], line, rules):
            runs.append([])
        runs[-1].append(i)
    near = [part for run in runs for part in _split_at_whites(run, lines)]
    return [Run(run[0], [lines[i] for i in run], sides) for run in near if run]


def _is_heading(line: Line, sides: Sides) -> bool:
    """Whether a line left of the values is the heading of a goal."""
    return line[-1].x0 < sides.value - SAME_SIDE and names_goal(" ".join(w.text for w in line))


def _is_parted(above: Line, below: Line, rules: Sequence[Edge]) -> bool:
    """Whether a rule lies between two lines."""
    x0, top, x1, bottom = bounding_box([*above, *below])
    return any(e.horizontal and top < e.top < bottom and e.x0 < x1 and e.x1 > x0 for e in rules)


def _split_at_whites(run: Sequence[int], lines: Sequence[Line]) -> list[list[int]]:
    """The run parted where the white between two lines is wider than usual and than a line."""
    boxes = [bounding_box(lines[i]) for i in run]
    whites = [below[1] - above[3] for above, below in pairwise(boxes)]
    if not whites:
        return [list(run)]
    widest = FAR * max(median(whites), boxes[0][3] - boxes[0][1])
    parts = [[run[0]]]
    for i, white in zip(run[1:], whites, strict=True):
        if white > widest:
            parts.append([])
        parts[-1].append(i)
    return parts


def _is_known(label: str) -> bool:
    return match_header((label,)).certainty >= STEM
