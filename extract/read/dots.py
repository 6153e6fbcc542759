"""Bullets that are drawn: small round shapes at the left of a line, as browsers print the items of a list."""

from collections.abc import Sequence

from extract.page import Box, Word

BULLET = "•"
SMALLEST, LARGEST = 1.0, 7.0
"""Points: how wide and how high a bullet is."""
UNEVEN = 0.5
"""Points by which width and height of a round shape differ at most."""
WIDEST = 0.6
"""Share of the size of the letters beside it that a bullet takes at most."""
LINE = 2.5
"""Times the width of a dot that the next one of a dotted line is away at most."""
ABOVE_BASE, BELOW_TOP = 0.2, 0.3
"""Shares of the size of its line by which a bullet's middle stands above the line's bottom and below its top."""
NEAREST, FARTHEST = 0.1, 1.6
"""White between a bullet and its line, in shares of the size of its letters."""
MOST = 1000
"""Dots of a page with lists, at most: charts and maps have more."""


def is_round(box: Box) -> bool:
    """Whether a small filled shape without corners, with this box, may be a bullet."""
    width, height = box[2] - box[0], box[3] - box[1]
    return SMALLEST <= width <= LARGEST and abs(width - height) <= UNEVEN


def add_bullets(words: Sequence[Word], dots: Sequence[Box]) -> list[Word]:
    """The words with a bullet before the first word of each line that a dot stands before.

    Words may end right before it, in the cell beside, where another one below each other with it begins a line.
    """
    result, dots = list(words), list(dict.fromkeys(dots))
    if len(dots) > MOST:
        return result
    found = [(dot, _find_beside(words, dot)) for dot in dots if not _is_of_line(dot, dots)]
    sides = [dot[0] for dot, beside in found if beside is not None and not beside[1]]
    for dot, beside in found:
        if beside is not None and (not beside[1] or any(abs(dot[0] - x) <= UNEVEN for x in sides)):
            word = beside[0]
            result.insert(result.index(word), word._replace(text=BULLET, x0=dot[0], x1=dot[2], cuts=()))
    return result


def _is_of_line(dot: Box, dots: Sequence[Box]) -> bool:
    """Whether another dot stands so near that both are of a dotted line."""
    near = LINE * (dot[2] - dot[0])
    return any(o is not dot and abs(o[0] - dot[0]) <= near and abs(o[1] - dot[1]) <= near for o in dots)


def _find_beside(words: Sequence[Word], dot: Box) -> tuple[Word, bool] | None:
    """The word right of a dot, which stands between its base and its top, and whether another ends left of it."""
    middle = (dot[1] + dot[3]) / 2
    line = [w for w in words if w.top < middle < w.bottom and not w.turn]
    right = min((w for w in line if w.x0 >= dot[2]), key=lambda w: w.x0, default=None)
    if right is None or not NEAREST * right.size <= right.x0 - dot[2] <= FARTHEST * right.size:
        return None
    inside = right.top + BELOW_TOP * right.size < middle < right.bottom - ABOVE_BASE * right.size
    beside = any(w.x0 < dot[2] and dot[0] - w.x1 < right.size for w in line)
    return (right, beside) if inside and dot[2] - dot[0] <= WIDEST * right.size else None
