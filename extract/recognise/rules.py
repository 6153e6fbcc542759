"""The ruled lines of a page's picture: found as long runs of ink, joined to clean lines, wiped from the picture."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.recognise.picture import Ink, Upright

LONG = 26.0  # points; longer runs of ink than any letter of a running text has
SHORT = 7.0  # points; a shorter line is a rule only where both its ends meet long ones
OPEN = 12.0  # points; a line of this length is one where one end meets: the bottom row of a table cut by the page
THICK = 4.0  # points; a broader stroke is a bar or a picture, not a rule
GAP = 0.8  # points; a break that dirt or a thin line's grey leaves in a rule, less than the space between serifs
MEET = 2.0  # points; how far a rule's end may stop before the rule it meets
BESIDE = 0.5  # points from a rule to where its surroundings begin
CROWDED = 0.2  # share of ink beside a short rule: letters that stand on a common serif line have more
LEANING = 0.5  # the same for a rule longer than a line of serifs can be: text set tight along it has less
SERIFS = 60.0  # points; serifs of neighbouring capitals do not run together for longer
HALO = 0.35  # points of grey that surround a rule's ink and are wiped with it


class Rule(NamedTuple):
    """A straight line in pixels: `start` to `end` along its direction, `low` to `high` across it (ends excluded)."""

    horizontal: bool
    start: int
    end: int
    low: int
    high: int

    @property
    def middle(self) -> float:
        """The line's place across its direction."""
        return (self.low + self.high) / 2


def find_rules(ink: Ink, scale: float) -> list[Rule]:
    """Find the ruled lines of an upright picture.

    Args:
        ink: The upright picture's ink.
        scale: Pixels a point.

    Returns:
        Horizontal and vertical lines; long ones, and short ones that run between two others.
    """
    across = _find_direction(ink, scale, True)
    down = _find_direction(ink.T, scale, False)
    long = [rule for rule in across + down if rule.end - rule.start >= LONG * scale]
    short = [rule for rule in across + down if rule.end - rule.start < LONG * scale]
    return long + [rule for rule in short if _is_attached(rule, long, scale)]


def _find_direction(ink: Ink, scale: float, horizontal: bool) -> list[Rule]:
    """Lines along the rows of the matrix."""
    pieces = _find_runs(ink, round(SHORT * scale), round(GAP * scale))
    rules = []
    for group in _group_runs(pieces, round(GAP * scale)):
        low, high = min(run[0] for run in group), max(run[0] for run in group) + 1
        start, end = min(run[1] for run in group), max(run[2] for run in group)
        # the body is what most of the length is as thick as: runs of a letter that leans on a rule are no body
        thick = sum(run[2] - run[1] for run in group) / (end - start)
        if thick <= THICK * scale and end - start > 3 * thick and _stands_free(ink, (low, high, start, end), scale):
            rules.append(Rule(horizontal, start, end, low, high))
    return rules


def _stands_free(ink: Ink, place: tuple[int, int, int, int], scale: float) -> bool:
    """True where paper, perhaps with text, lies on both sides; the outlines inside a crest or a photograph do not."""
    low, high, start, end = place
    allowed = CROWDED if end - start < SERIFS * scale else LEANING
    beside, width = max(1, round(BESIDE * scale)), max(1, round(scale))
    above = ink[max(0, low - beside - width) : max(0, low - beside), start:end]
    below = ink[high + beside : high + beside + width, start:end]
    return all(not strip.size or strip.mean() <= allowed for strip in (above, below))


def _find_runs(ink: Ink, least: int, gap: int) -> NDArray[np.intp]:
    """Runs of ink along rows, breaks up to `gap` closed, at least `least` long, as (row, start, end)."""
    edges = np.diff(np.pad(ink, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    _, ends = np.nonzero(edges == -1)
    if not len(rows):
        return np.empty((0, 3), dtype=np.intp)
    # a run goes on where the next begins on the same row within the gap, and both are no dots
    fresh = np.ones(len(rows), dtype=bool)
    fresh[1:] = (rows[1:] != rows[:-1]) | (starts[1:] - ends[:-1] > gap)
    group = np.cumsum(fresh) - 1
    first = np.nonzero(fresh)[0]
    last = np.append(first[1:], len(rows)) - 1
    filled = np.bincount(group, weights=ends - starts)
    length = ends[last] - starts[first]
    keep = (length >= least) & (filled >= 0.9 * length)
    runs: NDArray[np.intp] = np.stack([rows[first], starts[first], ends[last]], axis=1)[keep]
    return runs


def _group_runs(runs: NDArray[np.intp], gap: int) -> list[list[tuple[int, int, int]]]:
    """Runs that touch on neighbouring rows, and so are one line, also where it drifts by a row."""
    groups: list[list[tuple[int, int, int]]] = []
    open_groups: list[int] = []
    for row, start, end in runs.tolist():
        mine = -1
        for index in list(open_groups):
            recent = [run for run in groups[index] if run[0] >= row - 2]
            if not recent:
                open_groups.remove(index)
            elif any(start <= run[2] + gap and run[1] <= end + gap for run in recent):
                if mine < 0:
                    mine = index
                    groups[index].append((row, start, end))
                else:
                    groups[mine] += groups[index]
                    groups[index] = []
                    open_groups.remove(index)
        if mine < 0:
            groups.append([(row, start, end)])
            open_groups.append(len(groups) - 1)
    return [group for group in groups if group]


def _is_attached(rule: Rule, others: list[Rule], scale: float) -> bool:
    """True where the ends of a short line (of a longer one, an end) lie on lines of the other direction."""
    near = MEET * scale
    crossing = [
        other
        for other in others
        if other.horizontal != rule.horizontal and other.start - near <= rule.middle <= other.end + near
    ]
    met = sum(any(abs(other.middle - end) <= near for other in crossing) for end in (rule.start, rule.end))
    return met == 2 or (met == 1 and rule.end - rule.start >= OPEN * scale)


def wipe_rules(upright: Upright, rules: list[Rule]) -> Upright:
    """The picture without its rules; strokes of letters that cross a rule stay whole.

    A place on a rule is kept where there is ink right before and right behind it: there a letter crosses.
    """
    grey, ink = upright.grey.copy(), upright.ink.copy()
    halo = max(1, round(HALO * upright.scale))
    for rule in sorted(rules):  # vertical ones first: what crosses a horizontal rule is then a letter
        picture, marks = (grey, ink) if rule.horizontal else (grey.T, ink.T)
        low, high = max(0, rule.low - halo), min(len(marks), rule.high + halo)
        start, end = max(0, rule.start - halo), rule.end + halo
        letters = np.zeros(marks[0, start:end].shape, dtype=bool)
        if rule.horizontal and low > 0 and high < len(marks):
            letters = marks[low - 1, start:end] & marks[high, start:end]
        picture[low:high, start:end] = np.where(letters, picture[low:high, start:end], 255)
        marks[low:high, start:end] &= letters
    return upright._replace(grey=grey, ink=ink)
