"""Rows told by the steps between lines: those of a cell are even, a row begins a hair lower for a rule not drawn."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import mean

from extract.page import Edge, Word

EVEN = 0.15
"""Points by which the feet of words on a line differ, and the steps between the lines of a cell, at most."""
LEAST = 0.25
"""Points by which the step between two rows is wider than that between two lines of a cell, at least."""
HAIR = 0.7
"""The same, at most."""
NEW = -1
"""Stands for the row that a line begins."""


@dataclass(slots=True)
class _Line:
    """Words with one foot, over all columns."""

    foot: float
    top: float
    columns: set[int]


@dataclass(slots=True)
class _Row:
    """A row by its first line, and where the cells end that begin in it, by their columns."""

    line: _Line
    ends: dict[int, float] = field(default_factory=dict)

    def over(self, foot: float, step: float) -> float:
        """Points by which a line stands below the last whole step from the lines of the row."""
        below = foot - max(self.ends.values())
        return below - round(below / step) * step

    def holds(self, col: int, foot: float, step: float) -> bool:
        """Whether a line is the first of a cell of the row, or in step with the lines of one."""
        return abs(self.over(foot, step)) <= EVEN if col in self.ends else foot == self.line.foot


def find_stepped_rows(
    words: Sequence[Word], columns: Sequence[float], around: Sequence[Word] = ()
) -> tuple[list[float], list[Edge]] | None:
    """The tops of rows a hair apart, and the rules between them; None where a line is in step with no row.

    A word processor leaves room for the rules of a table that has none. Each further line of a cell, and each that it
    leaves empty, is a whole step below the one above: so a cell merged over rows is out of step with those beside it.
    Left of all cells that begin in a row those above go on. Few rows may be higher than their lines, for a cell without
    words.

    Args:
        words: of the table's body.
        columns: x positions of the columns, both sides included.
        around: words of the page, whose lines tell of rows of one line each.
    """
    lines = _lines_of(words, columns)
    step = _step_of(lines)
    if step is None:
        return None
    if all(0 in line.columns and 2 * len(line.columns) >= len(columns) for line in lines):
        step = next((own for own in _steps_of(around, words[0].size) if EVEN < step - own <= HAIR), step)
    rows: list[_Row] = []
    higher = 0  # rows that are higher than their lines
    of: dict[int, int] = {}  # the row in which the last cell of each column begins
    for line in lines:
        held = {col: _row_of(line.foot, col, rows, of.get(col, 0), step) for col in line.columns}
        if NEW in held.values():
            if rows and not _begins(line.foot, rows, step):
                if 0 not in line.columns or line.foot - max(max(row.ends.values()) for row in rows) <= step + HAIR:
                    return None
                higher += 1
            held = {col: len(rows) if k in (NEW, len(rows) - 1) else k for col, k in held.items()}
            rows.append(_Row(line))
        for col, k in held.items():
            rows[k].ends[col] = line.foot
        of |= held
    return ([row.line.top for row in rows], _rules_between(rows, columns)) if len(rows) > 1 + 2 * higher else None


def _lines_of(words: Sequence[Word], columns: Sequence[float]) -> list[_Line]:
    lines: list[_Line] = []
    for word in sorted(words, key=lambda w: w.bottom):
        if not lines or word.bottom - lines[-1].foot > EVEN:
            lines.append(_Line(word.bottom, word.top, set()))
        lines[-1].columns.add(bisect_right(columns[1:-1], (word.x0 + word.x1) / 2))
    return lines


def _step_of(lines: Sequence[_Line]) -> float | None:
    """The step between the lines of a cell: the least in any column; None where lines lie over each other."""
    feet: dict[int, float] = {}
    steps: list[float] = []
    for line in lines:
        steps += [line.foot - feet[col] for col in line.columns if col in feet]
        feet |= dict.fromkeys(line.columns, line.foot)
    least = min(steps, default=0.0)
    return mean(step for step in steps if step <= least + EVEN) if least > HAIR else None


def _steps_of(words: Sequence[Word], size: float) -> list[float]:
    """The steps between lines of a size that begin at one place, the shortest first."""
    feet: dict[float, list[float]] = {}
    for word in words:
        if word.size == size:
            feet.setdefault(round(word.x0, 1), []).append(word.bottom)
    return sorted(below - above for held in feet.values() for above, below in pairwise(sorted(held)))


def _row_of(foot: float, col: int, rows: Sequence[_Row], first: int, step: float) -> int:
    """The last row with a cell that a line of a column is of, from the `first` on; NEW where it begins a row."""
    return next((k for k in range(len(rows) - 1, first - 1, -1) if rows[k].holds(col, foot, step)), NEW)


def _begins(foot: float, rows: Sequence[_Row], step: float) -> bool:
    """Whether a line stands a hair lower than one of the last row, or of that which ends last, would."""
    latest = max(rows, key=lambda row: max(row.ends.values()))
    return any(LEAST < row.over(foot, step) <= HAIR for row in (latest, rows[-1]))


def _rules_between(rows: Sequence[_Row], columns: Sequence[float]) -> list[Edge]:
    """The rules above all rows but the first, over the columns in which no cell goes on there."""
    rules = []
    for i, row in enumerate(rows[1:], 1):
        top = row.line.top
        going_on = {col for above in rows[:i] for col, end in above.ends.items() if end > top}
        own = set(range(min(row.ends), len(columns) - 1)) - going_on
        rules += [Edge(columns[col], top, columns[col + 1], top) for col in sorted(own)]
    return rules
