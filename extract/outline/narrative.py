"""Narrative plans: numbered headings with paragraphs instead of a table."""

import re
from collections.abc import Sequence

from extract.hierarchy import is_goal_heading
from extract.layout import Paragraph
from extract.outline.choose import has_plan_header
from extract.outline.counting import NUMERALS
from extract.placed import PlacedText
from extract.raw import RawActivity, RawGoal
from extract.stitch import StitchedTable, StreamItem
from normalise.asides import closes_text, introduces_text
from normalise.headers import STEM, is_plan_word, match_label, names_measures
from normalise.headings import parse_heading

_NO_TITLE = re.compile(r"\D\.\s*$|\.{4}|…{2}")
"""A sentence, or the dots of a table of contents."""

FEWEST = 3
"""Numbered headings that make a narrative plan."""
MOST = 100
"""Headings that count."""
MOST_CLOSING = 6
"""Lines of a signature at the end, at most."""
ABOVE_ACTIVITIES = {"area", "goal", "specific_goal"}
"""What headings name by their labels that are no activities."""
LABELLED = {"responsible", "deadline"}
"""Fields whose label before a paragraph tells that it is no task."""
LONGEST_LABEL = 60
"""Characters of a label, with its colon."""
LONGEST_TITLE = 140
"""Characters of the heading that announces the plan."""


def read_narrative(stream: Sequence[StreamItem], position: int) -> tuple[RawGoal, int] | None:
    """The narrative plan whose heading stands at the position, and where the stream goes on after it.

    It is a short heading that names a plan, followed at once by headings that count on in the same style, `1.`, `I.`
    or below its own number `3.1`, each with its paragraphs; none has the label of a goal. It ends at a table or at
    another heading in that style.
    """
    title = stream[position]
    if not isinstance(title, Paragraph) or len(title.joined) > LONGEST_TITLE or _NO_TITLE.search(title.joined):
        return None
    heading = parse_heading(title.text.raw)
    own, start = (None, 0) if heading.labelled or not heading.number else (heading.number, heading.start)
    if not names_measures(title.text.raw[start:].replace("\n", " ")) or position + 1 >= len(stream):
        return None
    first = stream[position + 1]
    numbers = _count_from(first, own) if isinstance(first, Paragraph) else []
    if not isinstance(first, Paragraph) or not numbers or introduces_text(first.joined):
        return None
    if parse_heading(first.joined).level in ABOVE_ACTIVITIES:
        return None
    activities: list[RawActivity] = []
    at = position + 1
    while at < len(stream):
        item = stream[at]
        if not isinstance(item, Paragraph):
            break
        number = parse_heading(item.joined).number
        if item.loud == first.loud and (first.loud or number):
            if number not in numbers[len(activities) :][:1]:
                break
            activities.append(_read_activity(item.text))
        elif activities:
            activities[-1].paragraphs.append(item.text)
        at += 1
    if len(activities) < FEWEST or _introduces(activities[-1], stream[at:]) or _begins_list(title, stream):
        return None
    if (_are_sentences(activities) and any(map(_holds_plan, stream[at:]))) or _are_labelled(activities):
        return None
    closing = _closing_lines(stream[at - len(activities[-1].paragraphs) : at])
    del activities[-1].paragraphs[len(activities[-1].paragraphs) - closing :]
    text = title.text.slice(start, len(title.text.raw))
    return RawGoal("narrative", own, text, activities=activities), at - closing


def _count_from(first: Paragraph, above: str | None) -> Sequence[str]:
    """The numbers that count on from the first heading's, which may go on from the one above; none without such."""
    number = parse_heading(first.joined).number or ""
    prefix, dot, last = number.rpartition(".")
    if last == NUMERALS[0] and not dot:
        return NUMERALS
    if last != "1" or (dot and above not in {None, prefix}):
        return []
    return [f"{prefix}{dot}{i}" for i in range(1, MOST)]


def _closing_lines(paragraphs: Sequence[StreamItem]) -> int:
    """How many of the last paragraphs close the document: number, place and day or session, and who signs below."""
    said = [item.joined for item in paragraphs[-MOST_CLOSING:] if isinstance(item, Paragraph)]
    starts = (i for i, text in enumerate(said) if closes_text(text) and max(map(len, said[i:])) <= LONGEST_TITLE)
    return len(said) - next(starts, len(said))


def _begins_list(title: Paragraph, stream: Sequence[StreamItem]) -> bool:
    """Whether a line of the text only begins a list, `Plan ima ove ciljeve:`, and a table or heading has the plan."""
    if title.loud or not title.joined.endswith(":"):
        return False
    return any(
        _holds_plan(item) or (isinstance(item, Paragraph) and item.loud and names_measures(item.joined))
        for item in stream
    )


def _introduces(last: RawActivity, following: Sequence[StreamItem]) -> bool:
    """Whether the numbered headings are chapters before a plan: its table, heading, goal or part of the last."""
    first = next(iter(following), None)
    if isinstance(first, Paragraph):
        heading = parse_heading(first.joined)
        below = (heading.number or "").startswith(f"{last.number}.")
        if not (below or is_plan_word(first.joined) or is_goal_heading(heading)):
            return False
    following = following if isinstance(first, Paragraph) else following[:1]
    return any(map(_holds_plan, following))


def _are_sentences(activities: Sequence[RawActivity]) -> bool:
    """Whether numbered lines are what an act says, of a plan that a table holds: each is a sentence with no text."""
    return all(not a.paragraphs and a.title.raw.endswith(".") for a in activities)


def _are_labelled(activities: Sequence[RawActivity]) -> bool:
    """Whether what stands below most headings says by a label what it is: `Rok: maj 2026.` is no task."""
    labelled = [a for a in activities if any(_is_field(text.raw) for text in a.paragraphs)]
    return len(labelled) * 2 > len(activities)


def _is_field(text: str) -> bool:
    label, colon, _ = text[:LONGEST_LABEL].partition(":")
    header = match_label(label)
    return bool(colon) and header.certainty >= STEM and header.field in LABELLED


def _holds_plan(item: StreamItem) -> bool:
    return isinstance(item, StitchedTable) and has_plan_header(item.rows)


def _read_activity(text: PlacedText) -> RawActivity:
    """A numbered heading; what follows its colon is its first paragraph."""
    heading = parse_heading(text.raw)
    colon = text.raw.find(":", heading.start)
    end = colon if colon >= 0 else len(text.raw)
    activity = RawActivity(heading.number, text.slice(heading.start, end), text.slice(0, heading.start))
    rest = text.slice(end + 1, len(text.raw))
    if colon >= 0 and rest:
        activity.paragraphs.append(rest)
    return activity
