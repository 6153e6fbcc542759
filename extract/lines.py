"""Words to lines of text, in reading order."""

from collections.abc import Iterable, Sequence
from math import inf
from operator import attrgetter

from extract.page import Box, Word

Line = Sequence[Word]
"""The words of a line from left to right."""

_LEFT, _TOP, _BOTTOM, _TURN = attrgetter("x0"), attrgetter("top"), attrgetter("bottom"), attrgetter("turn")
_BOLD = attrgetter("bold")

SAME_LINE_OVERLAP = 0.5
"""Words are on one line where they share this part of the lower one's height: superscripts still do."""


def group_lines(words: Iterable[Word]) -> list[list[Word]]:
    """Lines from top to bottom, the words of each from left to right.

    Turned words (90 or 270 degrees) are read in their own direction.
    """
    words = list(words)
    turned = [w for w in words if w.turn in (90, 270)] if any(map(_TURN, words)) else []
    if len(turned) * 2 > len(words):
        return _turned_lines(turned) + group_lines([w for w in words if w.turn not in (90, 270)])
    return _level_lines(words)


def upright_lines(words: Iterable[Word]) -> list[list[Word]]:
    """The lines of the words that are not turned, from top to bottom."""
    return _level_lines([w for w in words if not w.turn])


def _level_lines(words: list[Word]) -> list[list[Word]]:
    """The lines of words that are read from left to right."""
    if len(words) < 2:
        return [words] if words else []
    groups: dict[tuple[float, float], list[Word]] = {}
    top = bottom = words[0].top - 1
    for word in words:  # words of one size on one line share top and bottom, and follow each other
        if word.top != top or word.bottom != bottom:
            top, bottom = word.top, word.bottom
            group = groups.setdefault((top, bottom), [])
        group.append(word)
    if len(groups) == 1:
        return [sorted(words, key=_LEFT)]
    lines: list[list[Word]] = []
    spans: list[tuple[float, float]] = []
    lowest = -inf
    for key in sorted(groups, key=sum):
        top, bottom = key
        for i in range(len(lines) - 1, max(-1, len(lines) - 4), -1) if top < lowest else ():
            above, below = spans[i]
            if below <= top:
                continue
            shared = min(below, bottom) - max(above, top)
            if shared >= SAME_LINE_OVERLAP * min(bottom - top, below - above):
                lines[i] += groups[key]
                break
        else:
            lines.append(groups[key])
            spans.append(key)
        lowest = max(lowest, bottom)
    for line in lines:
        line.sort(key=_LEFT)
    return lines


def on_one_line(word: Word, other: Word) -> bool:
    """Whether two words share so much of their height that they are on one line."""
    shared = min(word.bottom, other.bottom) - max(word.top, other.top)
    return shared >= SAME_LINE_OVERLAP * min(word.bottom - word.top, other.bottom - other.top)


def text_of(words: Iterable[Word]) -> str:
    """What words of a line say."""
    return " ".join([w.text for w in words])


def line_gap(above: Sequence[Word], below: Sequence[Word]) -> float:
    """Points between two lines."""
    gap: float = min(map(_TOP, below)) - max(map(_BOTTOM, above))
    return gap


def _turned_lines(words: Sequence[Word]) -> list[list[Word]]:
    """Lines of words turned by 90 (read downwards) or 270 degrees (read upwards)."""
    clockwise = words[0].turn == 90
    upright = [
        w._replace(x0=w.top, x1=w.bottom, top=-w.x1, bottom=-w.x0, turn=0)
        if clockwise
        else w._replace(x0=-w.bottom, x1=-w.top, top=w.x0, bottom=w.x1, turn=0)
        for w in words
    ]
    back = {id(u): w for u, w in zip(upright, words, strict=True)}
    return [[back[id(u)] for u in line] for line in group_lines(upright)]


def bounding_box(words: Iterable[Word]) -> Box:
    """The smallest box around the words (at least one)."""
    first, *others = words
    x0, top, x1, bottom = first.x0, first.top, first.x1, first.bottom
    for word in others:  # a comparison costs less than a call of min
        if word.x0 < x0:
            x0 = word.x0
        if word.top < top:
            top = word.top
        if word.x1 > x1:
            x1 = word.x1
        if word.bottom > bottom:
            bottom = word.bottom
    return (x0, top, x1, bottom)


def all_bold(words: Iterable[Word]) -> bool:
    """Whether every word is bold; no words are."""
    return all(map(_BOLD, words))


def mostly_bold(words: Sequence[Word]) -> bool:
    """Whether more than half of the letters are bold."""
    heavy = sum([len(w.text) for w in words if w.bold])
    return heavy > 0 and heavy * 2 > sum([len(w.text) for w in words])
