"""Forms with horizontal rules only: a label at the left of each row, its value beside it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.tables.compose import compose_table
from extract.tables.intervals import Intervals, read_intervals
from extract.tables.space import runs_over, segments
from extract.tables.stacks import SHORTEST_RULE, same_width
from extract.tables.table import Table
from normalise.headers import STEM, match_header
from normalise.headings import parse_heading

FEWEST_LABELS = 3
"""Known labels that make a form."""
MOST_KNOWN = 0.6
"""Part of a form's labels whose words are known, at least."""
PAIR, MOST_PAIRS = 2, 0.9
"""Texts on a line: label and value; part of the lines that have no more, and of the rows that have both."""
HALF = 0.5
"""Part of the lines of one row that have no more, at least: else it is one of more columns."""
SAME_SIDE = 3.0
"""Points by which the left sides of values may differ."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Rows between rules, from `x0` to `x1`, whose values begin at `side`: their lines (one more) and words."""

    x0: float
    side: float
    x1: float
    ys: list[float]
    rows: list[Sequence[Word]]

    def words(self) -> list[Word]:
        """All its words."""
        return [w for row in self.rows for w in row]

    def is_paired(self) -> bool:
        """Whether the rows have no more than a label and a value on a line."""
        return _share_of_pairs(self.rows) >= MOST_PAIRS

    def is_form(self) -> bool:
        """Whether enough of the labels are words of a form, and what stands beside them is one column."""
        if not self.is_paired():
            return False
        paired = sum(
            any(w.x0 >= self.side - SAME_SIDE for w in row) and bool(_label(row, self.side)) for row in self.rows
        )
        if paired < MOST_PAIRS * len(self.rows):
            return False
        labels = [label for row in self.rows if (label := _label(row, self.side))]
        known = [label for label in labels if match_header((label,)).certainty >= STEM]
        return len(set(known)) >= FEWEST_LABELS and len(known) >= MOST_KNOWN * len(labels)


def find_labelled(pages: Sequence[tuple[Page, Sequence[Word], Sequence[Edge]]]) -> list[list[Table]]:
    """The forms on each page, and what a page break left of them on another.

    Args:
        pages: each with its words outside tables with upright rules and running heads, and its loose rules.
    """
    runs = [[run for stack in _stacks(words, rules) for run in _read_runs(stack)] for _, words, rules in pages]
    sides = [run.side for found in runs for run in found if run.is_form()]
    tables: list[list[Table]] = []
    for (page, words, _), found in zip(pages, runs, strict=True):
        mine = [r for r in found if r.is_paired() and any(abs(r.side - side) <= SAME_SIDE for side in sides)]
        whole = _with_open_rows(sorted(mine, key=lambda r: r.ys[0]), words)
        tables.append([compose_table(page, [r.x0, r.side - SAME_SIDE, r.x1], r.ys, [], r.words()) for r in whole])
    return tables


def _stacks(words: Sequence[Word], rules: Sequence[Edge]) -> list[Intervals]:
    """What stands between rules of the same width."""
    groups = same_width([e for e in rules if e.horizontal and e.x1 - e.x0 >= SHORTEST_RULE])
    return [read_intervals(words, min(e.x0 for e in g), max(e.x1 for e in g), g) for g in groups]


def _read_runs(stack: Intervals) -> list[Labelled]:
    """The rows below each other that have words at both sides of a line, or at one of them."""
    seconds = Counter(round(spans[1][0]) for row in stack.rows if len(spans := _first_line(row)) == 2)
    if not seconds:
        return []
    side = float(seconds.most_common(1)[0][0])
    runs: list[list[int]] = [[]]
    for i, row in enumerate(stack.rows):
        if row and _is_divided(row, side) and _share_of_pairs([row]) > HALF:
            runs[-1].append(i)
        elif runs[-1]:
            runs.append([])
    tops, ends, rows = stack.tops, stack.ends, stack.rows
    return [
        Labelled(stack.x0, side, stack.x1, [*(tops[i] for i in run), ends[run[-1]]], [rows[i] for i in run])
        for run in runs
        if run
    ]


def _with_open_rows(runs: list[Labelled], words: Sequence[Word]) -> list[Labelled]:
    """The forms of a page with the rows above the first and below the last that page breaks left without a rule."""
    held = {id(w) for r in runs for w in r.words()}
    outside = [w for w in words if id(w) not in held]
    for at in (0, -1) if runs else ():
        run = runs[at]
        above = [w for w in outside if w.bottom <= run.ys[0] + SAME_SIDE] if at == 0 else []
        below = [w for w in outside if w.top >= run.ys[-1] - SAME_SIDE] if at else []
        if above and _share_of_pairs([above]) >= MOST_PAIRS and _is_divided(above, run.side):
            run = replace(run, ys=[min(w.top for w in above), *run.ys], rows=[above, *run.rows])
        if below and _share_of_pairs([below]) >= MOST_PAIRS and _is_divided(below, run.side):
            run = replace(run, ys=[*run.ys, max(w.bottom for w in below)], rows=[*run.rows, below])
        runs[at] = run
    return runs


def _share_of_pairs(rows: Sequence[Sequence[Word]]) -> float:
    """Which part of the lines has no more than two texts."""
    lines = [line for row in rows for line in group_lines(row)]
    return sum(len(segments(line)) <= PAIR for line in lines) / len(lines)


def _first_line(row: Sequence[Word]) -> list[tuple[float, float]]:
    return segments(group_lines(row)[0]) if row else []


def _is_divided(row: Sequence[Word], side: float) -> bool:
    """Whether no word stands over the line: a value right of it, beginning there, or a known label, or both."""
    values = [w for w in row if w.x0 >= side - SAME_SIDE]
    if any(runs_over(line, side - SAME_SIDE) for line in group_lines(row)):
        return False
    if values:
        return min(w.x0 for w in values) <= side + SAME_SIDE
    label = _label(row, side)
    return match_header((label,)).certainty >= STEM and not names_goal(label)


def names_goal(text: str) -> bool:
    """Whether a text is the heading of a goal, with label and number, or in capitals."""
    heading = parse_heading(text)
    named = heading.labelled and heading.level not in {None, "activity"}
    return named and (heading.number is not None or text.isupper())


def _label(row: Sequence[Word], side: float) -> str:
    """The words of a row left of the line."""
    return " ".join(w.text for line in group_lines(w for w in row if w.x1 < side) for w in line)
