"""Where filled areas of one colour touch: nobody sees a line there, but cells that are painted one by one end."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from extract.page import Edge
from extract.read.areas import JOINED, is_white
from extract.read.drawing import Area
from extract.read.spans import SHORTEST, Span

MOST = 3000
"""Areas of a page with tables, at most: charts and maps have more."""


def find_seams(areas: Iterable[Area], edges: Iterable[Edge]) -> list[Edge]:
    """The stretches along which two areas of one colour touch, upright ones first.

    Args:
        areas: as they were painted.
        edges: seen on the page; where drawn rules part all areas, no cells of theirs are to be told.
    """
    if not any(e.fill for e in edges):
        return []
    coloured = [area for area in dict.fromkeys(areas) if not is_white(area.colour)]
    if not 1 < len(coloured) <= MOST:
        return []
    upright = [(a.colour, a.x0, a.x1, a.top, a.bottom) for a in coloured]
    level = [(a.colour, a.top, a.bottom, a.x0, a.x1) for a in coloured]
    return [
        *(Edge(at, start, at, end, True) for at, start, end in _find_touching(upright)),
        *(Edge(start, at, end, at, True) for at, start, end in _find_touching(level)),
    ]


def _find_touching(areas: list[tuple[tuple[int, int, int], float, float, float, float]]) -> Iterator[Span]:
    """Where areas (colour, first and last position across, start and end along) touch others behind them."""
    begin = defaultdict(list)
    for colour, first, _, start, end in areas:
        begin[colour, round(first)].append((first, start, end))
    for colour, _, last, start, end in areas:
        for place in {round(last - JOINED), round(last + JOINED)}:
            for first, other_start, other_end in begin.get((colour, place), ()):
                low, high = max(start, other_start), min(end, other_end)
                if abs(first - last) <= JOINED and high - low >= SHORTEST:
                    yield Span((first + last) / 2, low, high)
