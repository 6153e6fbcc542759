"""Grey behind headings and headers only: its sides divide no rows."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.tables.header_lines import are_header
from extract.tables.intervals import is_body
from extract.tables.rules import SNAP, cluster
from extract.tables.space import is_band, segments


def open_rules(page: Page, groups: Sequence[Sequence[Edge]]) -> list[Edge]:
    """The horizontals of groups that are no grid: stripes and frames divide rows, but no columns.

    Where all areas with a colour hold nothing but headings and headers, rows between them end elsewhere: these are
    left out, but not where drawn rules divide the rows.
    """
    shades = [g for g in groups if all(e.fill for e in g)]
    levels = [e for g in groups for e in g if e.horizontal]
    if shades and all(_holds_heads(page, g) for g in shades) and _has_rows(page, shades):
        drawn = [e for g in groups if g not in shades for e in g if e.horizontal]
        return levels if _divide_rows(page, drawn, levels) else drawn
    return levels


def _divide_rows(page: Page, drawn: Sequence[Edge], levels: Sequence[Edge]) -> bool:
    """Whether a drawn rule stands between two rows of words in columns, no other horizontal nearer to them."""
    if not drawn or not levels:
        return False
    ys = cluster([e.top for e in levels])
    rows = [[w for w in page.words if a <= (w.top + w.bottom) / 2 < b] for a, b in pairwise(ys)]
    return any(
        is_body(above) and is_body(below)
        for y, above, below in zip(ys[1:], rows, rows[1:], strict=False)
        if above and below and any(abs(e.top - y) <= SNAP for e in drawn)
    )


def _holds_heads(page: Page, shade: Sequence[Edge]) -> bool:
    """Whether the words before a coloured area are headings across it or headers of columns."""
    held = _words_on(page.words, shade)
    return bool(held) and (is_band(held) or are_header(group_lines(held)))


def _has_rows(page: Page, shades: Sequence[Sequence[Edge]]) -> bool:
    """Whether words in columns stand below the first of the coloured areas, on none of them."""
    first = min(e.bottom for shade in shades for e in shade)
    words = [w for w in page.words if w.top >= first]
    for shade in shades:
        held = set(_words_on(words, shade))
        words = [w for w in words if w not in held]
    return any(len(segments(line)) > 1 for line in group_lines(words))


def _words_on(words: Sequence[Word], shade: Sequence[Edge]) -> list[Word]:
    """The words whose middle lies in a coloured area."""
    x0, top = min(e.x0 for e in shade), min(e.top for e in shade)
    x1, bottom = max(e.x1 for e in shade), max(e.bottom for e in shade)
    return [w for w in words if x0 <= (w.x0 + w.x1) / 2 < x1 and top <= (w.top + w.bottom) / 2 < bottom]
