"""Sheets wider than a page: the columns that a later page prints are put beside those of the same rows."""

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from extract.groups import SNAP, cluster
from extract.lines import text_of
from extract.page import Beside, Edge, Fill, Page
from extract.tables.drawn.rules import same_lines
from extract.tables.find import find_tables
from extract.tables.table import Table
from normalise.contents import is_number
from normalise.fields import DONE
from normalise.headers import match_header

SAME_LEVEL = 1.0
"""Points by which the ends of a row differ on two pages, at most: a sheet prints its rows alike."""
FEWEST_LEVELS = 5
"""Ends of rows that both pages share, at least."""
MOST_OTHER = 2
"""Ends of rows that one of both has alone: between the rows of its header."""

_RIGHT = attrgetter("x1")
_Shape = TypeVar("_Shape", Edge, Fill)


def join_sheets(pages: Sequence[Page]) -> list[Page]:
    """The pages, columns that stand on a later one beside the first ones of their rows.

    A sheet wider than the paper is printed so: the same rows at the same heights, with other columns. These name no
    activities, or the first columns are printed again.

    Args:
        pages: of one document, in order.
    """
    joined = list(pages)
    levels = [cluster([e.top for e in page.edges if e.horizontal]) for page in pages]
    sides = [cluster([e.x0 for e in page.edges if not e.horizontal]) for page in pages]
    sheets: dict[int, Table | None] = {}
    placed: dict[int, tuple[int, tuple[float, ...]]] = {}  # page put beside another -> that one, and its columns
    for right in range(1, len(pages)):
        for left in range(right):
            if left in placed or same_lines(sides[left], sides[right]) or not _share_rows(levels[left], levels[right]):
                continue
            for i in (left, right):
                sheets[i] = sheets[i] if i in sheets else _sheet_of(pages[i])
            first, other = sheets[left], sheets[right]
            if first is None or other is None:
                continue
            again = _count_again(first, other)
            follows = placed.get(right - 1) == (left - 1, other.columns)
            if follows or _is_rest(first, other, again):
                joined[left], joined[right] = _put_beside(joined[left], pages[right], other, again)
                placed[right] = left, other.columns
                break
    return joined


def _share_rows(levels: Sequence[float], others: Sequence[float]) -> bool:
    """Whether two pages have rows that begin and end at the same heights."""
    if min(len(levels), len(others)) < FEWEST_LEVELS or abs(len(levels) - len(others)) > MOST_OTHER:
        return False
    if max(abs(levels[0] - others[0]), abs(levels[-1] - others[-1])) > SAME_LEVEL:
        return False
    few, many = sorted((levels, others), key=len)
    return all(any(abs(a - b) <= SAME_LEVEL for b in many) for a in few)


def _sheet_of(page: Page) -> Table | None:
    """The only table of a page as it was printed, where it is drawn."""
    tables = find_tables(page) if not (page.turned or page.skew) else ()
    return tables[0] if len(tables) == 1 and tables[0].ruled else None


def _texts(table: Table, col: int) -> list[str]:
    """What the cells that begin in a column say."""
    return [text_of(c.words) for c in table.cells if c.col == col and c.words]


def _count_again(left: Table, right: Table) -> int:
    """How many first columns of a table are printed again on another page."""
    most = min(len(left.columns), len(right.columns)) - 1
    return next((col for col in range(most) if _texts(left, col) != _texts(right, col)), 0)


def _is_rest(left: Table, right: Table, again: int) -> bool:
    """Whether the columns of a table go on those of another: none of them names what is done, as one of these does.

    So may rows without heads on which the names of others, not their numbers alone, are printed again.
    """
    heads, others = (
        [match_header((t,)).field for col in range(first, len(table.columns)) for t in _texts(table, col)[:1]]
        for table, first in ((left, 0), (right, again))
    )
    if not DONE.isdisjoint(others) or "number" in others:
        return False
    named = any(not is_number(text) for col in range(again) for text in _texts(right, col)[1:])
    return named or (not DONE.isdisjoint(heads) and any(others))


def _put_beside(left: Page, right: Page, table: Table, again: int) -> tuple[Page, Page]:
    """A page with the columns of the table on another one, and what is left of that.

    Args:
        left: the page whose rows go on.
        right: the other page.
        table: its table.
        again: how many of its columns stand on the first page too.
    """
    start, top, end, bottom = table.columns[again], *table.box[1:]
    uprights = [e for e in left.edges if not e.horizontal and top <= (e.top + e.bottom) / 2 < bottom]
    side = max(map(_RIGHT, [e for e in uprights if not e.fill] or uprights))
    by = side - start
    said = {(w.text, round(w.x0), round(w.top)) for w in left.words if again}
    within = [w for w in right.words if table.box[0] <= w.x0 < end and top <= (w.top + w.bottom) / 2 < bottom]
    moved = [w._replace(x0=w.x0 + by, x1=w.x1 + by, cuts=tuple(x + by for x in w.cuts)) for w in within if w.x1 > start]
    rest = [w for w in right.words if w not in within and (w.text, round(w.x0), round(w.top)) not in said]
    wide = replace(
        left,
        width=max(left.width, end + by),
        words=(*left.words, *moved),
        edges=_joined(left.edges, right.edges, table, start, by),
        fills=_joined(left.fills, right.fills, table, start, by),
        seams=_joined(left.seams, right.seams, table, start, by),
        beside=(*left.beside, Beside(side, right.number, by)),
    )
    edges, fills, seams = _beyond(right.edges, table), _beyond(right.fills, table), _beyond(right.seams, table)
    return wide, replace(right, words=tuple(rest), edges=edges, fills=fills, seams=seams)


def _joined(
    own: Sequence[_Shape], others: Sequence[_Shape], table: Table, start: float, by: float
) -> tuple[_Shape, ...]:
    """The lines or areas of a page, in the rows of a table up to its new columns, and these with theirs."""
    side, end = start + by, table.box[2]
    made: list[_Shape] = [replace(s, x1=min(s.x1, side)) for s in own if _is_level(s, table) and s.x0 <= side + SNAP]
    made += [
        replace(s, x0=max(s.x0, start) + by, x1=min(s.x1, end) + by)
        for s in others
        if _is_level(s, table) and s.x1 >= start - SNAP and s.x0 <= end + SNAP
    ]
    return _beyond(own, table) + tuple(made)


def _beyond(shapes: Sequence[_Shape], table: Table) -> tuple[_Shape, ...]:
    """The lines or areas above and below the rows of a table."""
    return tuple(s for s in shapes if not _is_level(s, table))


def _is_level(shape: Edge | Fill, table: Table) -> bool:
    """Whether a line or an area lies in the rows of a table."""
    return table.box[1] - SNAP <= (shape.top + shape.bottom) / 2 <= table.box[3] + SNAP
