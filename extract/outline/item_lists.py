"""Lists of what is done, below headings and below lines that announce them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extract.hierarchy import is_goal_heading
from extract.layout import Paragraph
from extract.placed import PlacedText
from extract.raw import RawActivity
from extract.stitch import StreamItem
from normalise.headers import announces_items, is_header
from normalise.headings import parse_heading
from normalise.numbering import BULLETS, split_items

LONGEST = 300
"""Characters of a heading."""


@dataclass(frozen=True, slots=True)
class ItemList:
    """The items of a list as activities, with the positions of the heading above it, of its first and its last line.

    `announced` is the line above them that says that activities follow, `Planirane aktivnosti:`, or "".
    """

    heading: int
    start: int
    end: int
    announced: str
    activities: Sequence[RawActivity] = field(repr=False)


def find_item_lists(stream: Sequence[StreamItem]) -> Iterator[ItemList]:
    """The lists of a document that lines announce or that stand right below a heading."""
    heading, at = None, 0
    while at < len(stream):
        item = stream[at]
        if not isinstance(item, Paragraph):
            at += 1
            continue
        if line := _announcing_line(item):
            first = item.text.slice(len(line), len(item.text.raw))
            end = _list_end(stream, at + 1, bool(first))
            activities = _read_items(first, stream[at + 1 : end])
            if heading is not None and activities:
                yield ItemList(heading, at, end, _with_colon(line), activities)
                at = end - 1
        elif is_heading(item):
            heading = at
        elif heading is not None and heading == at - 1:
            end = _list_end(stream, at)
            activities = _read_items(PlacedText(), stream[at:end])
            if activities:
                yield ItemList(heading, at, end, "", activities)
                at = end - 1
        at += 1


def is_heading(item: Paragraph) -> bool:
    """Whether a paragraph is set as a heading or begins with the label of a goal, and announces no list."""
    text = item.joined
    named = item.loud and text[0] not in BULLETS
    return len(text) <= LONGEST and (named or is_goal_heading(parse_heading(text))) and not _announcing_line(item)


def _announcing_line(item: Paragraph) -> str:
    """The line that says that a list follows, whose items may stand in the same paragraph; "" without one.

    It has a colon, or is a heading of its own: `Aktivnosti`.
    """
    raw = item.text.raw
    alone = item.loud and ":" not in raw and is_header(raw)
    line = raw if alone else raw[: raw.find(":") + 1]
    return line if line and announces_items(_with_colon(line)) else ""


def _with_colon(line: str) -> str:
    return " ".join(line.split()).rstrip(":") + ":"


def _list_end(stream: Sequence[StreamItem], at: int, begun: bool = False) -> int:
    """The position behind the items of a list and what goes on with them over a page."""
    while at < len(stream):
        item = stream[at]
        if not isinstance(item, Paragraph) or is_heading(item) or _announcing_line(item):
            break
        if not (_read_items(item.text, ()) or (begun and item.joined[:1].islower())):
            break
        begun = True
        at += 1
    return at


def _read_items(first: PlacedText, below: Sequence[StreamItem]) -> list[RawActivity]:
    """The items of the paragraphs; none where they begin without a number or a bullet."""
    text = PlacedText(
        first.lines + tuple(line for item in below if isinstance(item, Paragraph) for line in item.text.lines)
    )
    items = split_items(text.raw, references=False)
    if not items or any(item.number_start == item.start for item in items):
        return []
    return [
        RawActivity(
            item.number,
            text.slice(item.start, item.end),
            text.slice(item.number_start, item.start) if item.number else PlacedText(),
        )
        for item in items
    ]
