"""Tables with every other row painted cell by cell: the rows between have the same columns, and nothing drawn."""

from collections.abc import Sequence
from itertools import pairwise

from extract.groups import SNAP, cluster
from extract.lines import all_bold, group_lines
from extract.page import Edge, Page, Word
from extract.standing import between_sides
from extract.tables.drawn.painted_rows import are_areas, bounds_of, find_painted, seams_within
from extract.tables.drawn.rules import LOWEST_ROW
from extract.tables.drawn.shades import STRIPE, shows_fill, without_words_on
from extract.tables.drawn.striped_rows import (
    FEWEST_FILLED,
    HALF,
    SAME_ROW,
    SPACE,
    Stripes,
    closing_rule,
    keep_off,
    space_above,
    with_ends,
)
from extract.tables.drawn.white_heads import sides_of_heads, with_white_columns
from extract.tables.white.space import count_filled, segments
from normalise.headings import parse_heading

FEWEST_SIDES = 3
"""Uprights of two columns."""


def join_stripes(page: Page, groups: Sequence[list[Edge]]) -> list[list[Edge]]:
    """The groups of edges, those of the painted rows of a table as one, with the sides of the cells between them.

    Args:
        page: of the edges.
        groups: edges that touch, from top to bottom.
    """
    if not any(e.fill for e in page.edges):
        return list(groups)
    joined: list[list[Edge]] = []
    for run in find_painted(page, groups):
        edges = _complete(page, run, [g for g in groups if all(g is not own for own in run)])
        joined += [edges] if edges else run
    return joined


def _complete(page: Page, run: Sequence[list[Edge]], others: Sequence[list[Edge]]) -> list[Edge]:
    """The edges of all cells of a table painted in every other row; none where the groups are no such table."""
    painted = [e for group in run for e in group]
    edges = [*painted, *seams_within(page, painted)]
    left, top, right, bottom = bounds_of(painted)
    ys = cluster([y for e in edges for y in (e.top, e.bottom)], LOWEST_ROW)
    columns = cluster([left, *(e.x0 for e in edges if not e.horizontal), right])
    if len(columns) < FEWEST_SIDES or not all(are_areas(page, g) for g in run):
        return []
    beside = [w for w in between_sides(page.words, columns[0], columns[-1]) if not w.turn]
    words = without_words_on(beside, others)
    fills = [f for f in page.fills if f.x0 < right and left < f.x1 and f.top < bottom and top < f.bottom]
    stripes = Stripes(fills, edges, with_white_columns(columns, ys, fills, words), ys, words)
    white, coloured = _count_rows(stripes)
    if not coloured:
        return []
    complete = _with_sides(with_ends(stripes, closing_rule(others, columns, ys[-1])))
    first = min(e.top for e in complete) + SNAP
    heads = sides_of_heads(page, [w for w in words if w.bottom <= first], complete)
    boxed = any(not e.fill and not e.horizontal for e in painted)
    return [*complete, *heads] if white or boxed else []


def _count_rows(stripes: Stripes) -> tuple[int, int]:
    """How many rows of words in the columns are white, and how many of the body painted; none where others are."""
    white = coloured = 0
    for top, bottom in pairwise(stripes.ys):
        if bottom - top <= STRIPE:
            continue
        row = stripes.in_row(top, bottom)
        filled = count_filled(row, stripes.columns) >= FEWEST_FILLED
        if stripes.painted(top, bottom) >= HALF:
            coloured += filled and not all_bold(row) and not _is_across(group_lines(row), stripes.columns)
        elif row and _is_across(group_lines(row), stripes.columns):
            continue
        elif row and _fits_mostly(row, stripes.columns):
            white += filled
        else:
            return 0, 0
    return white, coloured


def _with_sides(stripes: Stripes) -> list[Edge]:
    """The edges with the sides of cells that are white, and in rows painted as one area."""
    columns, edges = stripes.columns, list(stripes.edges)
    space = space_above(stripes)
    rows = list(pairwise(stripes.ys))
    sides = [stripes.sides(*row) if stripes.painted(*row) >= HALF else [] for row in rows]
    drawn = [e.top for e in stripes.edges if e.horizontal and not e.fill]
    for i, (top, bottom) in enumerate(rows):
        row = stripes.in_row(top, bottom)
        lines = group_lines(row)
        y = (top + bottom) / 2
        ruled = any(abs(y0 - top) <= SNAP for y0 in drawn)
        open_sided = [not sides[i] or not shows_fill(stripes.fills, (a + b) / 2, y) for a, b in pairwise(columns)]
        across = all(open_sided) and _is_across(lines, columns)
        shared = [] if across else _shared_sides(sides[:i][::-1], sides[i + 1 :], row)
        white = [x for x in columns if across <= (x in (columns[0], columns[-1])) and not any(x in s for s in sides)]
        edges += [Edge(columns[0], y, columns[-1], y) for y in (top, bottom) if across]
        for col, is_open in enumerate(open_sided):
            if is_open:
                x0, x1 = columns[col], columns[col + 1]
                seen = [x for x in (x0, x1) if x in white or (x in shared and keep_off(row, (x,)))]
                edges += [Edge(x, top, x, bottom) for x in seen]
                if not ruled and _begins(stripes, x0, x1, top, space):
                    edges.append(Edge(x0, top, x1, top))
    return edges


def _shared_sides(above: Sequence[list[float]], below: Sequence[list[float]], row: Sequence[Word]) -> list[float]:
    """The sides between columns in a white row: those of the nearest painted rows; where they differ, one of both.

    Args:
        above: the sides in each row above it, from the nearest one on; none in white ones and in bands.
        below: the same of the rows below.
        row: its words.
    """
    one, other = (next(filter(None, sides), []) for sides in (above, below))
    both, shared = sorted({*one, *other}), {*one} & {*other}
    if len(shared) >= min(HALF * len(both), len(one), len(other)):
        return both
    return one if keep_off(row, one) else other


def _fits_mostly(words: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether words stand on less than half of the sides between columns: cells are merged over them."""
    return sum(not keep_off(words, (x,)) for x in columns[1:-1]) < HALF * (len(columns) - 2)


def _is_across(lines: Sequence[Sequence[Word]], columns: Sequence[float]) -> bool:
    """Whether every line is one run of words, bold in the first column or going on over a side of columns."""
    runs = [segments(line, HALF * line[0].size) for line in lines]
    if any(len(run) > 1 for run in runs):
        return False
    heading = all(w.bold for line in lines for w in line) and all(run[0][1] < columns[1] for run in runs)
    return heading or any(a < x < b for run in runs for a, b in run for x in columns[1:-1])


def _begins(stripes: Stripes, x0: float, x1: float, top: float, space: float) -> bool:
    """Whether a text begins at the top of a row below another one in a column."""
    held = between_sides(stripes.words, x0, x1)
    first = min((w for w in held if w.top >= top - SNAP), key=lambda w: w.top, default=None)
    if first is None or first.top > top + space + SPACE:
        return False
    if "." in (parse_heading(" ".join(w.text for w in held if w.top >= first.top)).number or ""):
        return True
    foot = max((w.bottom for w in held if w.top < top - SNAP), default=float("-inf"))
    return first.top - foot > max(space, SAME_ROW * (first.bottom - first.top))
