"""Forms with horizontal rules only: a label at the left of each row, its value beside it, at times two of both."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.tables.across.intervals import Intervals, read_intervals, text_between
from extract.tables.across.widths import levels_of, same_width
from extract.tables.forms.compose import compose_form
from extract.tables.forms.sides import SAME_SIDE, Sides, are_labels, find_second, is_label
from extract.tables.table import Table
from extract.tables.white.space import runs_over, segments

PAIR, MOST_PAIRS = 2, 0.9
"""Texts on a line: label and value; part of the lines that have no more, and of the rows that have both."""
HALF = 0.5
"""Part of the lines of one row that have no more, at least: else it is one of more columns."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Rows between rules, up to `x1`, whose values begin at the same sides: their lines (one more) and words."""

    sides: Sides
    x1: float
    ys: list[float]
    rows: list[Sequence[Word]]

    def words(self) -> list[Word]:
        """All its words."""
        return [w for row in self.rows for w in row]

    def table(self, page: Page) -> Table:
        """Its rows as a table."""
        return compose_form(page, self.sides, (self.sides.left, self.x1), self.ys, [group_lines(r) for r in self.rows])

    def is_paired(self) -> bool:
        """Whether the rows have no more than a label and a value on a line, or two."""
        return _share_of_pairs(self.rows, self.sides) >= MOST_PAIRS

    def is_form(self) -> bool:
        """Whether enough of the labels are words of a form, and what stands beside them is one column."""
        if not self.is_paired():
            return False
        labels = [_label(row, self.sides) for row in self.rows]
        valued = [any(map(self.sides.is_value, row)) for row in self.rows]
        paired = sum(value and bool(label) for value, label in zip(valued, labels, strict=True))
        return paired >= MOST_PAIRS * len(self.rows) and are_labels([label for label in labels if label])


def find_labelled(pages: Sequence[tuple[Page, Sequence[Word], Sequence[Edge]]]) -> list[list[Table]]:
    """The forms on each page, and what a page break left of them on another.

    Args:
        pages: each with its words outside tables with upright rules and running heads, and its loose rules.
    """
    stacks = [
        [(stack, sides) for stack in _stacks(words, rules) if (sides := _find_sides(stack)) is not None]
        for _, words, rules in pages
    ]
    known = [run.sides for found in stacks for one in found for run in _read_runs(*one) if run.is_form()]
    if not known:
        return [[] for _ in pages]
    runs = [
        [run for stack, sides in found for run in _read_runs(stack, sides.with_second_of(known), words)]
        for found, (_, words, _) in zip(stacks, pages, strict=True)
    ]
    tables: list[list[Table]] = []
    for (page, words, _), found in zip(pages, runs, strict=True):
        mine = [r for r in found if r.is_paired() and any(map(r.sides.are_like, known))]
        whole = _with_open_rows(sorted(mine, key=lambda r: r.ys[0]), words)
        tables.append([r.table(page) for r in whole])
    return tables


def _stacks(words: Sequence[Word], rules: Sequence[Edge]) -> list[Intervals]:
    """What stands between rules of the same width."""
    groups = same_width(levels_of(rules))
    return [read_intervals(words, min(e.x0 for e in g), max(e.x1 for e in g), g) for g in groups]


def _find_sides(stack: Intervals) -> Sides | None:
    """Where most values begin beside a label, and second labels with theirs; None where no row has both."""
    seconds = Counter(round(spans[1][0]) for row in stack.rows if len(spans := _first_line(row)) in (PAIR, 2 * PAIR))
    if not seconds:
        return None
    side = float(seconds.most_common(1)[0][0])
    return Sides(stack.x0, side, find_second([line for row in stack.rows for line in group_lines(row)], side))


def _read_runs(stack: Intervals, sides: Sides, words: Sequence[Word] = ()) -> list[Labelled]:
    """The rows below each other that have words at both sides of a line, or at one of them.

    The first may have no rule above it: it stands below other `words`, or what else is between two rules.
    """
    runs: list[list[int]] = [[]]
    outside = text_between(stack)
    for i, row in enumerate(stack.rows):
        if row and not outside[i] and _is_divided(row, sides) and _share_of_pairs([row], sides) > HALF:
            runs[-1].append(i)
        elif runs[-1]:
            runs.append([])
    found = []
    for run in filter(None, runs):
        tops = [stack.tops[i] for i in run]
        rows: list[Sequence[Word]] = [stack.rows[i] for i in run]
        here = replace(sides, left=min(w.x0 for row in rows[1:] or rows for w in row))
        own = _last_row(rows[0], here)
        above = stack.rows[run[0] - 1] if run[0] else [w for w in words if w.bottom <= stack.tops[0]]
        if 0 < len(own) < len(rows[0]) and not any(here.is_value(w) for w in rows[0] if w not in own):
            tops[0], rows[0] = min(w.top for w in own), own  # below headings at the left
        elif first := _last_row(above, here):
            tops, rows = [min(w.top for w in first), *tops], [first, *rows]
        found.append(Labelled(sides, stack.x1, [*tops, stack.ends[run[-1]]], rows))
    return found


def _last_row(words: Sequence[Word], sides: Sides) -> list[Word]:
    """The end of words that is a row, from its label beside a value on; none where a line is no form's."""
    lines = group_lines(words)
    for i in reversed(range(len(lines))):
        label = sides.label([lines[i]])
        if not sides.holds(lines[i]):
            break
        if label and not label[0].islower():
            return [w for line in lines[i:] for w in line] if sides.is_value(lines[i][-1]) else []
    return []


def _with_open_rows(runs: list[Labelled], words: Sequence[Word]) -> list[Labelled]:
    """The forms of a page with the rows above the first and below the last that page breaks left without a rule."""
    held = {id(w) for r in runs for w in r.words()}
    outside = [w for w in words if id(w) not in held]
    for at in (0, -1) if runs else ():
        run = runs[at]
        above = [w for w in outside if w.bottom <= run.ys[0] + SAME_SIDE] if at == 0 else []
        below = [w for w in outside if w.top >= run.ys[-1] - SAME_SIDE] if at else []
        if above and _share_of_pairs([above], run.sides) >= MOST_PAIRS and _is_rest(above, run.sides):
            run = replace(run, ys=[min(w.top for w in above), *run.ys], rows=[above, *run.rows])
        if below and _share_of_pairs([below], run.sides) >= MOST_PAIRS and _is_divided(below, run.sides):
            run = replace(run, ys=[*run.ys, max(w.bottom for w in below)], rows=[*run.rows, below])
        runs[at] = run
    return runs


def _share_of_pairs(rows: Sequence[Sequence[Word]], sides: Sides) -> float:
    """Which part of the lines has no more than a label and a value, or two of both."""
    lines = [segments(line) for row in rows for line in group_lines(row)]
    return sum(len(spans) <= PAIR or sides.are_second(spans[PAIR:]) for spans in lines) / len(lines)


def _first_line(row: Sequence[Word]) -> list[tuple[float, float]]:
    return segments(group_lines(row)[0]) if row else []


def _is_divided(row: Sequence[Word], sides: Sides) -> bool:
    """Whether no line runs on from labels to values: a value begins there, or a known label stands alone, or both."""
    if any(runs_over(line, sides.value - SAME_SIDE) or sides.is_heading(line) for line in group_lines(row)):
        return False
    values = [w.x0 for w in row if sides.is_value(w)]
    return min(values) <= sides.value + SAME_SIDE if values else is_label(_label(row, sides))


def _is_rest(row: Sequence[Word], sides: Sides) -> bool:
    """Whether words may be the rest of a row that a page cut: of its label, its value or both."""
    return _is_divided(row, sides) or (_label(row, sides)[:1].islower() and not any(map(sides.is_value, row)))


def _label(row: Sequence[Word], sides: Sides) -> str:
    """The words of a row left of the values."""
    return sides.label(group_lines(row))
