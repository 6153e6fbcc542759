"""Level words that only this document has: what stands before numbers that go on, in headings set alike."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from extract.outline.counting import LABEL, go_on
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import is_caption, is_plan_word
from normalise.headings import named_level, parse_heading

LEVELS = ("goal", "specific_goal", "measure")
"""What a label names whose words no list has, by the levels of its numbers."""


def find_own_labels(stream: Sequence[StreamItem]) -> Mapping[str, str]:
    """The labels of headings and bands that no list has, each with the level it names: `Linija rada 1.2. Voda`."""
    counted: dict[str, list[str]] = {}
    over_goals: set[str] = set()
    for text, below in pairwise([*_headings(stream), ""]):
        found = LABEL.match(text)
        if found and parse_heading(text).number is None and not is_caption(text) and not is_plan_word(found["words"]):
            counted.setdefault(found["words"], []).append(found["number"])
            if parse_heading(below).level == "goal":
                over_goals.add(found["words"])
    return {label: _level(label, printed[0], over_goals) for label, printed in counted.items() if go_on(printed)}


def _level(label: str, number: str, over_goals: Collection[str]) -> str:
    """The level that the label's words name, that above the goals right below it, or that of its number."""
    return named_level(label) or ("area" if label in over_goals else LEVELS[min(number.count("."), 2)])


def _headings(stream: Sequence[StreamItem]) -> Iterator[str]:
    """What headings outside tables and rows of one cell say; "" where a table ends."""
    for item in stream:
        if isinstance(item, StitchedTable):
            yield from (row[0].printed for row in item.rows if len(row) == 1)
            yield ""
        elif item.loud:
            yield item.joined
