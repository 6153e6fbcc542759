"""Which words stand between two sides, two heights, in a box, a column or a row: those whose middles do."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from extract.page import Box, Word


def left_of(words: Iterable[Word], x: float) -> list[Word]:
    """The words left of a side."""
    return [w for w in words if (w.x0 + w.x1) / 2 < x]


def between_sides(words: Iterable[Word], x0: float, x1: float) -> list[Word]:
    """The words between two sides."""
    return [w for w in words if x0 <= (w.x0 + w.x1) / 2 < x1]


def between_heights(words: Iterable[Word], top: float, bottom: float) -> list[Word]:
    """The words between two heights."""
    return [w for w in words if top <= (w.top + w.bottom) / 2 < bottom]


def in_box(words: Iterable[Word], box: Box) -> list[Word]:
    """The words in a box."""
    x0, top, x1, bottom = box
    return [w for w in words if top <= (w.top + w.bottom) / 2 < bottom and x0 <= (w.x0 + w.x1) / 2 < x1]


def outside(words: Iterable[Word], box: Box) -> list[Word]:
    """The words that are not in a box."""
    x0, top, x1, bottom = box
    return [w for w in words if not (top <= (w.top + w.bottom) / 2 < bottom and x0 <= (w.x0 + w.x1) / 2 < x1)]


def by_column(words: Iterable[Word], columns: Sequence[float]) -> list[list[Word]]:
    """The words of each of the columns between such sides, from left to right."""
    held: list[list[Word]] = [[] for _ in (None, *columns)]
    for word in words:
        held[bisect_right(columns, (word.x0 + word.x1) / 2)].append(word)
    return held[1:-1]


def by_row(words: Iterable[Word], rows: Sequence[float]) -> list[list[Word]]:
    """The words of each of the rows between such heights, downwards."""
    held: list[list[Word]] = [[] for _ in (None, *rows)]
    for word in words:
        held[bisect_right(rows, (word.top + word.bottom) / 2)].append(word)
    return held[1:-1]
