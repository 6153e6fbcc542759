"""Plans whose activities are items of lists below the headings of goals, with nothing else said of them."""

import re
from collections.abc import Sequence
from itertools import takewhile

from extract.forms.find import find_forms
from extract.hierarchy import is_goal_heading
from extract.layout import Paragraph
from extract.outline.choose import guess_columns, has_plan_header
from extract.outline.counting import go_on
from extract.outline.item_lists import ItemList, find_item_lists, is_heading
from extract.outline.left_out import find_left_out
from extract.outline.reading import DETAIL, Reading
from extract.placed import PlacedText
from extract.raw import Places, RawFinding
from extract.stitch import StitchedTable, StreamItem
from normalise.asides import names_plan
from normalise.contents import announces_plan, says_work
from normalise.headers import announces_items, names_month
from normalise.headings import parse_heading
from normalise.mixed import is_roman

LISTS = "activities_from_lists"
"""The finding for activities of which nothing is said but that they are items of a list."""
FEWEST = 2
"""Headings with a list each."""
FEWEST_ITEMS = 3
"""Items of all lists."""

_DOTS = re.compile(r"\.{4}|…{2}")
"""Those of a table of contents, or of a form that is to be filled in."""


def read_lists(reading: Reading) -> bool:
    """Read the lists of a document as its plan; False where a table or form has one, or where these are none.

    The document names itself a plan. The lists are those that lines announce, below goals or below headings set alike;
    else those right below goals, or below headings that count on from the first, whose items say what is to be done, or
    those right below months.
    """
    stream = reading.stream
    title = _find_title(stream)
    if title is None or any(isinstance(item, StitchedTable) and _holds_plan(item) for item in stream):
        return False
    below = [own for own in find_item_lists(stream) if own.heading > title]
    lists = _choose(stream, title, [own for own in below if not _DOTS.search(_said(stream, own.heading))])
    if not lists:
        return False
    headings = _find_headings(stream, title, lists)
    starts = {own.start: own for own in lists}
    inside = {at for own in lists for at in range(own.start, own.end)}
    for at in range(headings[0], lists[-1].end):
        item = stream[at]
        if own := starts.get(at):
            reading.open_goals((), True)
            reading.path[-1].activities += own.activities
        elif at not in inside and isinstance(item, Paragraph):
            if at in headings:
                reading.pending.append(item)
            else:
                reading.plan.findings.append(RawFinding(*DETAIL[:2], f"{DETAIL[2]}: {item.joined}", _places(item.text)))
    reading.plan.findings += [find_left_out(item, set()) for item in stream if isinstance(item, StitchedTable)]
    said = "Activities were read from lists, and nothing tells who does them or by when."
    places = tuple(_places(own.activities[0].title)[0] for own in lists)
    reading.plan.findings.append(RawFinding(LISTS, "warning", said, places))
    return True


def _find_title(stream: Sequence[StreamItem]) -> int | None:
    """The heading by which the document names itself a plan or strategy, above all numbered ones."""
    loud = [(i, item.joined) for i, item in enumerate(stream) if isinstance(item, Paragraph) and item.loud]
    return next(
        (i for i, text in takewhile(lambda p: parse_heading(p[1]).number is None, loud) if names_plan(text)), None
    )


def _holds_plan(table: StitchedTable) -> bool:
    rows = table.rows
    return bool(has_plan_header(rows) or guess_columns(rows) or find_forms(rows))


def _choose(stream: Sequence[StreamItem], title: int, lists: Sequence[ItemList]) -> Sequence[ItemList]:
    """Those of the lists that hold the activities of a plan."""
    goals = [own for own in lists if is_goal_heading(parse_heading(_said(stream, own.heading)))]
    announced = [own for own in lists if own.announced]
    bare = [own for own in announced if own not in goals]
    named = announces_plan(_said(stream, title))
    counted = _set_alike(stream, lists) and go_on([_number(_said(stream, own.heading)) for own in lists])
    for chosen, fits in (
        (
            announced,
            _set_alike(stream, bare) and all(named and announces_items(own.announced, sure=True) for own in bare),
        ),
        (goals, named and _say_work(goals)),
        (lists, named and counted and all(_say_work([own]) for own in lists)),
        ([own for own in lists if names_month(_said(stream, own.heading))], named),
    ):
        items = sum(len(own.activities) for own in chosen)
        if fits and len({own.heading for own in chosen}) >= FEWEST and items >= FEWEST_ITEMS:
            return chosen
    return ()


def _set_alike(stream: Sequence[StreamItem], lists: Sequence[ItemList]) -> bool:
    """Whether the headings of the lists are set alike."""
    return len({_style(stream[own.heading]) for own in lists}) <= 1


def _say_work(lists: Sequence[ItemList]) -> bool:
    """Whether most items of the lists begin with what is to be done."""
    said = [says_work(activity.title.joined) for own in lists for activity in own.activities]
    return 2 * sum(said) > len(said)


def _number(text: str) -> str:
    """The number of a heading, Roman without a dot too: `I Čistija naselja`; "" without one."""
    return parse_heading(text).number or is_roman(next(iter(text.split()), "")) or ""


def _said(stream: Sequence[StreamItem], at: int) -> str:
    item = stream[at]
    return item.joined if isinstance(item, Paragraph) else ""


def _style(item: StreamItem) -> tuple[object, ...]:
    return (item.bold, item.size, item.joined.isupper()) if isinstance(item, Paragraph) else ()


def _find_headings(stream: Sequence[StreamItem], title: int, lists: Sequence[ItemList]) -> list[int]:
    """The headings of the plan: those with the label of a goal or set as others above lists, and titles of labels.

    So are those from whose numbers those of others above lists go on.
    """
    bare = {
        _style(stream[own.heading]) for own in lists if not is_goal_heading(parse_heading(_said(stream, own.heading)))
    }
    numbers = [_number(_said(stream, own.heading)) for own in lists]
    found: list[int] = []
    for at, item in enumerate(stream[: lists[-1].end]):
        if at <= title or not isinstance(item, Paragraph) or not is_heading(item) or _DOTS.search(item.joined):
            continue
        heading = parse_heading(item.joined)
        above = heading.number is not None and any(number.startswith(f"{heading.number}.") for number in numbers)
        loud = item.loud and (above or _style(item) in bare or _wants_title(stream, found, at))
        if is_goal_heading(heading) or loud:
            found.append(at)
    return found


def _wants_title(stream: Sequence[StreamItem], found: Sequence[int], at: int) -> bool:
    """Whether the heading right above is a label and a number alone."""
    above = stream[at - 1]
    if at - 1 not in found or not isinstance(above, Paragraph):
        return False
    return parse_heading(above.joined).start >= len(above.joined)


def _places(text: PlacedText) -> Places:
    return tuple((line.page, line.box) for line in text.lines)
