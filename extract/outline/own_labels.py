"""Level words that only this document has: what stands before numbers that go on, in headings set alike."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from extract.stitch import StitchedTable, StreamItem
from normalise.headers import is_caption, is_plan_word
from normalise.headings import parse_heading
from normalise.letters import CAPITAL

FEWEST_NUMBERS = 2
"""Headings with one label from which their numbers tell that it is one."""
LEVELS = ("goal", "specific_goal", "measure")
"""What a label names, by the levels of its numbers."""

_LABEL = re.compile(
    rf"([{CAPITAL}][^\W\d_]*(?:\s+[^\W\d_]+){{0,4}})\s+(\d{{1,2}}(?:\.\d{{1,2}})*)\s?[.:)–—-]?\s+[„“\"]?[{CAPITAL}]"
)

Number = tuple[int, ...]


def find_own_labels(stream: Sequence[StreamItem]) -> Mapping[str, str]:
    """The labels of headings and bands that no list has, each with the level it names: `Linija rada 1.2. Voda`."""
    counted: dict[str, list[Number]] = {}
    for text in _headings(stream):
        found = _LABEL.match(text)
        if found and parse_heading(text).number is None and not is_caption(text) and not is_plan_word(found[1]):
            counted.setdefault(found[1], []).append(tuple(map(int, found[2].split("."))))
    return {label: LEVELS[min(len(numbers[0]), 3) - 1] for label, numbers in counted.items() if _go_on(numbers)}


def _headings(stream: Sequence[StreamItem]) -> Iterator[str]:
    """What headings outside tables and rows of one cell say."""
    for item in stream:
        if isinstance(item, StitchedTable):
            yield from (row[0].printed for row in item.rows if len(row) == 1)
        elif item.loud:
            yield item.joined


def _go_on(numbers: Sequence[Number]) -> bool:
    """Whether numbers count up, from 1, at their last level, anew below another one."""
    if len({*numbers}) < FEWEST_NUMBERS or numbers[0][-1] != 1:
        return False
    return all(_follows(above, below) for above, below in pairwise(dict.fromkeys(numbers)))


def _follows(above: Number, below: Number) -> bool:
    if len(above) != len(below) or below <= above:
        return False
    return below[-1] in ({above[-1] + 1} if below[:-1] == above[:-1] else {above[-1] + 1, 1})
