"""Lines that belong to words (underlined or struck through), which are no rules."""

from bisect import bisect_left
from itertools import pairwise

from extract.page import Edge, Word
from extract.read.words import DESCENT

BELOW = 0.25  # share of the size: an underline lies no further under the baseline
ABOVE = 0.45  # share of the size: a line through words lies no higher above it
FLUSH = 1.5  # points: it begins and ends with the words
SPACE = 1.0  # share of the size: words under one line are no further apart, those of a running head are
MEETS = 1.0  # points: a rule across comes so near to its end
_LARGEST = 40.0  # points: no font on a page with tables is larger


def drop_underlines(edges: list[Edge], words: list[Word]) -> list[Edge]:
    """The edges without the lines that run just under or through words, exactly from where they begin to their end.

    Args:
        edges: of the page.
        words: of the page.
    """
    upright = [edge for edge in edges if not edge.horizontal]
    loose = [
        edge
        for edge in edges
        if edge.horizontal
        and not edge.fill
        and not any(
            other.top - MEETS <= edge.top <= other.bottom + MEETS
            and (abs(other.x0 - edge.x0) <= MEETS or abs(other.x0 - edge.x1) <= MEETS)
            for other in upright
        )
    ]
    if not loose or not words:
        return edges
    by_bottom = sorted((word.bottom, index) for index, word in enumerate(words) if not word.turn)
    dropped = {edge for edge in loose if _underlines(edge, by_bottom, words)}
    return [edge for edge in edges if edge not in dropped]


def _underlines(edge: Edge, by_bottom: list[tuple[float, int]], words: list[Word]) -> bool:
    near: list[Word] = []
    index = bisect_left(by_bottom, (edge.top - BELOW * _LARGEST, 0))
    while index < len(by_bottom) and by_bottom[index][0] <= edge.top + _LARGEST:
        word = words[by_bottom[index][1]]
        index += 1
        under = edge.top - (word.bottom - DESCENT * word.size)
        if -ABOVE * word.size <= under <= BELOW * word.size and word.x1 > edge.x0 + FLUSH and word.x0 < edge.x1 - FLUSH:
            near.append(word)
    if not near:
        return False
    near.sort(key=lambda word: word.x0)
    if abs(near[0].x0 - edge.x0) > FLUSH or abs(max(word.x1 for word in near) - edge.x1) > FLUSH:
        return False
    return all(after.x0 - before.x1 <= SPACE * before.size for before, after in pairwise(near))
