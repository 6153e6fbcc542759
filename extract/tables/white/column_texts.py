"""The texts of columns without rules, line by line: which of them go on, and rows without a number among others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise, zip_longest

from extract.lines import Line, bounding_box, text_of
from extract.page import Word
from extract.standing import between_sides
from normalise.contents import count_times
from normalise.numbering import BULLETS
from normalise.script import to_latin

HALF = 0.5
"""Part of the columns that have words on the first line of a row, at least."""
FEWEST_EMPTY = 2
"""Columns of a row that are empty above a row without a number, at least."""
EMPTY = 0.8
"""White between two texts of a column, in line heights, from which a line between them is empty, at least."""
LONGEST_TIME = 6
"""Words of a time on one line, at most."""
BLANK = 0.25
"""Width of a blank between two words, in letter sizes."""

_ITEM = re.compile(r"(\d{1,2})[.)]")
_OPEN = re.compile(r".*[,(–—-]")
_SHORT = re.compile(r"[a-zčćžšđа-џ]{1,2}")


class Sign(Enum):
    """What the words of a line in one column say about the cell above them."""

    BEGINS = 1
    MAY_BEGIN = 2
    GOES_ON = 3


@dataclass(slots=True)
class TextColumn:
    """The words of one column by lines; the last line that was read, and the last number of a list in its row."""

    lines: list[list[Word]]
    width: float = 0.0
    above: Line = ()
    item: int | None = None

    def sign(self, i: int) -> Sign | None:
        """What the column says about a row that begins on a line; None where it is empty there."""
        line, above = self.lines[i], self.above
        if not line:
            return None
        number = item_of(line)
        if number is not None and self.item is not None:
            return Sign.BEGINS if number == 1 else Sign.GOES_ON if number > self.item else Sign.MAY_BEGIN
        if not above:
            return Sign.MAY_BEGIN
        if min(w.top for w in line) - max(w.bottom for w in above) >= EMPTY * (line[0].bottom - line[0].top):
            return Sign.BEGINS
        if ends_open(above) or (line[0].text[:1].islower() and not self.was_ended(i)):
            return Sign.GOES_ON
        return Sign.MAY_BEGIN

    def was_ended(self, i: int) -> bool:
        """Whether the first word of a line has room behind the line above, and no item of a list begins."""
        line = self.lines[i]
        needed = _width(self.above) + BLANK * line[0].size + line[0].x1 - line[0].x0
        return line[0].text not in BULLETS and needed < self.width

    def hold(self, i: int, begins: bool) -> None:
        """Read a line, which may begin a row."""
        line = self.lines[i]
        number = item_of(line) if line else None
        self.item = number if number is not None or begins else self.item
        self.above = line or self.above


def find_unnumbered(lines: Sequence[Line], columns: Sequence[float], numbered: Sequence[int]) -> list[int]:
    """The first lines of rows without a number among rows that have one in the first column.

    Most columns have words there, what is named beside the number too, with a capital, and none goes on: two columns at
    least are empty above.

    Args:
        lines: of the table's body.
        columns: x positions of the columns, both sides included.
        numbered: the lines with the numbers.
    """
    held = read_columns(lines, columns)
    found = []
    for i in range(len(lines)):
        if i > 0 and i not in numbered and not held[0].lines[i] and held[1].lines[i]:
            signs = [sign for column in held if (sign := column.sign(i))]
            empty = signs.count(Sign.BEGINS) + sum(bool(c.lines[i]) and not c.above for c in held)
            most = len(signs) > HALF * (len(held) - 1) and held[1].lines[i][0].text[:1].isupper()
            if most and empty >= FEWEST_EMPTY and Sign.GOES_ON not in signs:
                found.append(i)
        for column in held:
            column.hold(i, i in numbered or i in found)
    return found


def read_columns(lines: Sequence[Line], columns: Sequence[float]) -> list[TextColumn]:
    """The columns with the widths that their lines may have: up to the next one, the narrowest white left out."""
    held = [TextColumn([between_sides(line, a, b) for line in lines]) for a, b in pairwise(columns)]
    filled = [column for column in held if any(column.lines)]
    boxes = [bounding_box([w for line in column.lines for w in line]) for column in filled]
    gutter = min((b[0] - a[2] for a, b in pairwise(boxes)), default=0.0)
    for column, following in zip_longest(filled, boxes[1:]):
        left = min(line[0].x0 for line in column.lines if line)
        room = following[0] - left - gutter if following else 0.0
        column.width = max(room, *(_width(line) for line in column.lines if line))
    return held


def ends_open(line: Line) -> bool:
    """Whether a line ends with a comma, a dash, or a word as short as `in`; one alone may be the rest of a word."""
    last = line[-1].text
    return _OPEN.fullmatch(last) is not None or (len(line) > 1 and _SHORT.fullmatch(last) is not None)


def are_times(above: Line, line: Line) -> bool:
    """Whether two lines are times and nothing else, and together no other one: `III kvartal | 2026.` is one time."""
    if max(len(above), len(line)) > LONGEST_TIME:
        return False
    one, other = (to_latin(text_of(words)) for words in (above, line))
    times = [count_times(text) for text in (one, other)]
    return all(times) and not ends_open(above) and (one == other or count_times(f"{one} {other}") == sum(times))


def _width(line: Line) -> float:
    return max(w.x1 for w in line) - min(w.x0 for w in line)


def item_of(line: Line) -> int | None:
    """The number of a list that a line begins with; one alone is that of a row."""
    found = _ITEM.fullmatch(line[0].text) if len(line) > 1 else None
    return int(found[1]) if found else None
