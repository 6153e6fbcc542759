"""Forms without rules: the words of their labels and the white beside them tell them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extract.lines import Line, bounding_box, upright_lines
from extract.page import Edge, Page, Word
from extract.tables.forms.compose import compose_form
from extract.tables.forms.sides import Sides, are_labels, find_sides, is_label
from extract.tables.heads.header_lines import is_larger
from extract.tables.table import Table
from extract.tables.white.centred_rows import find_centred_rows
from extract.tables.white.white_rows import ROW_GAP, gaps_in_cells

FAR = 1.5
"""Times the usual white between the lines of forms, and their height, from which a white ends a form."""


@dataclass(frozen=True, slots=True)
class Run:
    """Lines below each other that are those of a form: from line `start` of a page on."""

    start: int
    lines: Sequence[Line]
    sides: Sides

    def rows(self) -> list[list[Line]]:
        """The lines of each row: its label is on the first, or at the middle of its value's."""
        begins = [i == 0 or self._begins(line) for i, line in enumerate(self.lines)]
        starts = [i for i, has in enumerate(begins) if has]
        columns = (self.sides.left, *self.sides.columns(), self.right() + 1)
        gaps = gaps_in_cells([w for line in self.lines for w in line], columns)
        closest = min(gaps, default=0.0)
        starts = find_centred_rows(self.lines, columns, begins, closest, closest + ROW_GAP) or starts
        return [list(self.lines[a:b]) for a, b in pairwise([*starts, len(self.lines)])]

    def _begins(self, line: Line) -> bool:
        """Whether a line has the label of a row."""
        label = self.sides.label([line])
        return bool(label) and not label[:1].islower() and (self.sides.is_value(line[-1]) or is_label(label))

    def is_form(self) -> bool:
        """Whether enough of the labels are words of a form."""
        return are_labels([self.sides.label(row) for row in self.rows()])

    def right(self) -> float:
        """Where its longest line ends."""
        return max(line[-1].x1 for line in self.lines)

    def table(self, page: Page, right: float) -> Table:
        """Its rows as a table up to a side."""
        x0, _, x1, bottom = bounding_box([w for line in self.lines for w in line])
        rows = self.rows()
        ys = [*(min(w.top for w in row[0]) for row in rows), bottom]
        return compose_form(page, self.sides, (x0, max(x1, right) + 1), ys, rows)


def find_bare_forms(pages: Sequence[tuple[Page, Sequence[Word], Sequence[Edge]]]) -> list[list[Table]]:
    """The forms on each page, and what a page break left of them on another.

    Args:
        pages: each with its words outside all tables found by rules and running heads, and its loose rules.
    """
    lined = [upright_lines(words) for _, words, _ in pages]
    sides = [find_sides(lines) for lines in lined]
    known = [run.sides for found in _find_forms(pages, lined, sides) for run in found]
    if not known:
        return [[] for _ in pages]
    runs = _find_forms(pages, lined, [[one.with_second_of(known) for one in found] for found in sides])
    known = [run.sides for found in runs for run in found]
    right = max(run.right() for found in runs for run in found)
    tables: list[list[Table]] = []
    open_end = False
    for (page, _, rules), lines, found in zip(pages, lined, runs, strict=True):
        cut = [run for sides in known for run in _find_runs(lines, sides, rules) if _is_cut(run, lines, open_end)]
        whole = _apart([*found, *cut])
        open_end = any(run.start + len(run.lines) == len(lines) for run in whole)
        tables.append([run.table(page, right) for run in whole])
    return tables


def _find_forms(
    pages: Sequence[tuple[Page, Sequence[Word], Sequence[Edge]]],
    lined: Sequence[Sequence[Line]],
    sides: Sequence[Sequence[Sides]],
) -> list[list[Run]]:
    """The forms on each page, by its lines, whose values begin at these sides."""
    return [
        [run for one in found for run in _find_runs(lines, one, rules) if run.is_form()]
        for (_, _, rules), lines, found in zip(pages, lined, sides, strict=True)
    ]


def _is_cut(run: Run, lines: Sequence[Line], goes_on: bool) -> bool:
    """Whether a run of few rows stands at the top of a page below a form, or at its end where a label begins it."""
    if run.start == 0 and goes_on:
        return True
    return run.start + len(run.lines) == len(lines) and is_label(run.sides.label(run.rows()[0]))


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


def _find_runs(lines: Sequence[Line], sides: Sides, rules: Sequence[Edge]) -> list[Run]:
    """The lines of the form below each other, parted at rules, at headings and at wide whites.

    A rule below labels only, or below values only, is one of the form.
    """
    across = [e for e in rules if e.x0 <= sides.left and e.x1 > sides.value]
    runs: list[list[int]] = [[]]
    for i, line in enumerate(lines):
        if not sides.holds(line) or sides.is_heading(line) or _is_set_larger(lines, i, sides):
            runs.append([])
            continue
        if runs[-1] and _is_parted(lines[i - 1], line, across):
            runs.append([])
        runs[-1].append(i)
    near = [part for run in runs for part in _split_at_whites(run, lines)]
    return [Run(run[0], [lines[i] for i in run], sides) for run in near if run]


def _is_set_larger(lines: Sequence[Line], i: int, sides: Sides) -> bool:
    """Whether a line left of the values is larger than the one below it: a heading, no label alone."""
    return i + 1 < len(lines) and not sides.is_value(lines[i][-1]) and is_larger(lines[i], lines[i + 1])


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
