"""Level words that only this document has: what stands before numbers that go on, in headings set alike."""

from collections.abc import Iterator, Mapping, Sequence

from extract.outline.counting import LABEL, go_on
from extract.stitch import StitchedTable, StreamItem
from normalise.headers import is_caption, is_plan_word
from normalise.headings import named_level, parse_heading

LEVELS = ("goal", "specific_goal", "measure")
"""What a label names whose words no list has, by the levels of its numbers."""


def find_own_labels(stream: Sequence[StreamItem]) -> Mapping[str, str]:
    """The labels of headings and bands that no list has, each with the level it names: `Linija rada 1.2. Voda`."""
    counted: dict[str, list[str]] = {}
    for text in _headings(stream):
        found = LABEL.match(text)
        if found and parse_heading(text).number is None and not is_caption(text) and not is_plan_word(found["words"]):
            counted.setdefault(found["words"], []).append(found["number"])
    return {label: _level(label, numbers[0]) for label, numbers in counted.items() if go_on(numbers)}


def _level(label: str, number: str) -> str:
    return named_level(label) or LEVELS[min(number.count("."), 2)]


def _headings(stream: Sequence[StreamItem]) -> Iterator[str]:
    """What headings outside tables and rows of one cell say."""
    for item in stream:
        if isinstance(item, StitchedTable):
            yield from (row[0].printed for row in item.rows if len(row) == 1)
        elif item.loud:
            yield item.joined
