"""Level words that only this document has: what stands before numbers that go on, in headings set alike."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from extract.hierarchy import is_goal_heading
from extract.outline.counting import go_on
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import is_caption, is_plan_word
from normalise.headings import COUNTED_LABEL, named_level, parse_heading

LEVELS = ("goal", "specific_goal", "measure")
"""What a label names whose words no list has, by the levels of its numbers."""


def find_own_labels(stream: Sequence[StreamItem]) -> Mapping[str, str]:
    """The labels of headings and bands that no list has, each with the level it names: `Linija rada 1.2. Voda`."""
    counted: dict[str, list[str]] = {}
    free: dict[str, int] = {}
    over_goals: set[str] = set()
    lowest = 0
    for text, below in pairwise([*_headings(stream), ""]):
        found, heading = COUNTED_LABEL.match(text), parse_heading(text)
        if found and heading.number is None and not is_caption(text) and not is_plan_word(found["words"]):
            counted.setdefault(found["words"], []).append(found["number"])
            free.setdefault(found["words"], lowest)
            if parse_heading(below).level == "goal":
                over_goals.add(found["words"])
        elif heading.level in LEVELS:
            lowest = LEVELS.index(heading.level) + 1
    depths = {label: printed[0].count(".") for label, printed in counted.items() if go_on(printed)}
    lower = max((free[label] - depth for label, depth in depths.items()), default=0)
    return {label: _level(label, depth + max(0, lower), over_goals) for label, depth in depths.items()}


def _level(label: str, depth: int, over_goals: Collection[str]) -> str:
    """The level that the label's words name, that above the goals right below it, or that of its depth."""
    return named_level(label) or ("area" if label in over_goals else LEVELS[min(depth, 2)])


def _headings(stream: Sequence[StreamItem]) -> Iterator[str]:
    """What headings outside tables, labelled lines and rows of one cell say; "" where a table ends."""
    for item in stream:
        if isinstance(item, StitchedTable):
            yield from (row[0].printed for row in item.rows if len(row) == 1)
            yield ""
        elif item.loud or is_goal_heading(parse_heading(item.joined)):
            yield item.joined
