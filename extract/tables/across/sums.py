"""Rules above and below sums: as wide as the figures, the names of the rows stand beside them."""

from collections.abc import Sequence

from extract.groups import SNAP
from extract.page import Word
from extract.tables.white.figure_columns import is_figure_line
from extract.tables.white.figures import FEWEST_LINES, is_figure
from extract.tables.white.space import segments

NAMED = 0.8
"""Part of the lines of figures that have a name beside them, at least."""


def are_sums(lines: Sequence[Sequence[Word]], words: Sequence[Word], x0: float) -> bool:
    """Whether lines between rules hold figures only, with words left of the rules, which begin at `x0`."""
    figures = [line for line in lines if is_figure_line(line) and _begins_with_figure(line)]
    if len(figures) < max(FEWEST_LINES, NAMED * len(lines)):
        return False
    middles = [(w.top + w.bottom) / 2 for w in words if w.x1 <= x0 + SNAP]
    named = [line for line in figures if any(line[0].top <= y <= line[0].bottom for y in middles)]
    return len(named) >= NAMED * len(figures)


def _begins_with_figure(line: Sequence[Word]) -> bool:
    _, end = segments(line)[0]
    return is_figure(" ".join(w.text for w in line if w.x1 <= end))
