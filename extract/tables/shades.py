"""Grey behind headings and headers only: its sides divide no rows."""

from collections.abc import Sequence

from extract.lines import group_lines
from extract.page import Edge, Page, Word
from extract.tables.header_lines import find_headers, is_header_block
from extract.tables.space import is_band


def open_rules(page: Page, groups: Sequence[Sequence[Edge]]) -> list[Edge]:
    """The horizontals of groups that are no grid: stripes and frames divide rows, but no columns.

    Where all areas with a colour hold nothing but headings and headers, rows end elsewhere: these are left out.
    """
    shades = [g for g in groups if all(e.fill for e in g)]
    if shades and all(_holds_heads(page, g) for g in shades):
        groups = [g for g in groups if g not in shades]
    return [e for g in groups for e in g if e.horizontal]


def _holds_heads(page: Page, shade: Sequence[Edge]) -> bool:
    """Whether the words before a coloured area are headings across it or headers of columns."""
    x0, top = min(e.x0 for e in shade), min(e.top for e in shade)
    x1, bottom = max(e.x1 for e in shade), max(e.bottom for e in shade)
    held = [w for w in page.words if x0 <= (w.x0 + w.x1) / 2 < x1 and top <= (w.top + w.bottom) / 2 < bottom]
    return bool(held) and (is_band(held) or _is_header(held))


def _is_header(words: Sequence[Word]) -> bool:
    """Whether all lines of the words are those of a header."""
    lines = group_lines(words)
    return is_header_block(lines) or any(start == 0 and end == len(lines) for start, end in find_headers(lines))
