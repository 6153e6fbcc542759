"""Coloured areas that are not the cells: grey behind headings and headers, fills over several columns."""

from collections.abc import Sequence
from itertools import pairwise

from extract.groups import SNAP, cluster
from extract.lines import all_bold, group_lines
from extract.page import Edge, Fill, Page, Word
from extract.standing import between_sides, by_row, in_box
from extract.tables.across.intervals import is_body
from extract.tables.drawn.rules import Grid
from extract.tables.heads.header_lines import are_header
from extract.tables.white.space import MIN_GUTTER, count_filled, find_gutters, is_band, segments

MOST_LEVELS = 3
"""Rows that a header may have."""
WIDE = 2 * MIN_GUTTER
"""Points of white within a line that part two columns for certain."""
FEWEST_PARTED = 3
"""Lines with such a white that show that a column hides others."""
PARTED = 0.3
"""Part of its lines that have one."""
STRIPE = 8.0
"""Points between two coloured rows of one table, at most: less than a line of text."""
SHORTEST = 3
"""Letters of a word that is no mark of a list."""


def open_rules(page: Page, groups: Sequence[Sequence[Edge]]) -> list[Edge]:
    """The horizontals of groups that are no grid: stripes and frames divide rows, but no columns.

    Where all areas with a colour hold nothing but headings and headers, rows between them end elsewhere: these are
    left out, but not where drawn rules divide the rows.
    """
    shades = [g for g in groups if all(e.fill for e in g)]
    levels = [e for g in groups for e in g if e.horizontal]
    if shades and all(_holds_heads(page, g) for g in shades) and has_rows(page, shades):
        drawn = [e for g in groups if g not in shades for e in g if e.horizontal]
        return levels if _divide_rows(page, drawn, levels) else drawn
    return levels


def hides_columns(page: Page, group: Sequence[Edge], grid: Grid) -> bool:
    """Whether a grid is not that of the table's cells: no rule is drawn within it, or none at its sides.

    A frame around the table parts no columns, nor does a rule beside one of them. Coloured areas lie behind a header
    or heading only, with rows below, or whites go through all lines of one of its columns.
    """
    left, right = grid.xs[0] + SNAP, grid.xs[-1] - SNAP
    drawn = {left < e.x0 < right for e in group if not e.horizontal and not e.fill}
    if len(drawn) == 2:
        return False
    words = _words_on(page.words, group)
    rows = by_row(words, grid.ys)
    alike = all_bold(rows[0]) == all_bold(rows[-1]) and all(count_filled(row, grid.xs) > 1 for row in rows)
    flat = True not in drawn and len(rows) <= MOST_LEVELS and alike
    if flat and _holds_heads(page, group) and has_rows(page, [group]):
        return True
    return any(_is_parted(between_sides(words, a, b), a, b) for a, b in pairwise(grid.xs))


def _is_parted(words: Sequence[Word], x0: float, x1: float) -> bool:
    """Whether whites go through all lines of a column, with words on both sides, not the marks of a list."""
    lines = group_lines(w for w in words if not w.turn)
    first = [segments(line, WIDE)[0] for line in lines if len(segments(line, WIDE)) > 1]
    texts = sum(any(len(w.text) >= SHORTEST and w.x1 <= end for w in words if w.x0 >= start) for start, end in first)
    if texts < FEWEST_PARTED or texts < PARTED * len(lines):
        return False
    return len(find_gutters(lines, x0, x1)) > 2


def _divide_rows(page: Page, drawn: Sequence[Edge], levels: Sequence[Edge]) -> bool:
    """Whether a drawn rule stands between two rows of words in columns, no other horizontal nearer to them."""
    if not drawn or not levels:
        return False
    ys = cluster([e.top for e in levels])
    rows = by_row(page.words, ys)
    return any(
        is_body(above) and is_body(below)
        for y, above, below in zip(ys[1:], rows, rows[1:], strict=False)
        if above and below and any(abs(e.top - y) <= SNAP for e in drawn)
    )


def _holds_heads(page: Page, shade: Sequence[Edge]) -> bool:
    """Whether the words before a coloured area are headings across it or headers of columns."""
    held = _words_on(page.words, shade)
    return bool(held) and (is_band(held) or are_header(group_lines(held)))


def has_rows(page: Page, shades: Sequence[Sequence[Edge]]) -> bool:
    """Whether words in columns stand below the first of the coloured areas, on none of them."""
    first = min(e.bottom for shade in shades for e in shade)
    words = without_words_on([w for w in page.words if w.top >= first], shades)
    return any(len(segments(line)) > 1 for line in group_lines(words))


def without_words_on(words: Sequence[Word], groups: Sequence[Sequence[Edge]]) -> list[Word]:
    """The words whose middle lies in none of the areas that groups of edges enclose."""
    left = list(words)
    for group in groups:
        held = set(_words_on(left, group))
        left = [w for w in left if w not in held]
    return left


def shows_fill(fills: Sequence[Fill], x: float, y: float) -> bool:
    """Whether a place has a colour."""
    return any(f.x0 <= x < f.x1 and f.top <= y < f.bottom for f in fills)


def _words_on(words: Sequence[Word], shade: Sequence[Edge]) -> list[Word]:
    """The words whose middle lies in a coloured area."""
    sides = min(e.x0 for e in shade), min(e.top for e in shade), max(e.x1 for e in shade), max(e.bottom for e in shade)
    return in_box(words, sides)
