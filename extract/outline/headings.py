"""Paragraphs outside tables: which are headings of the goals in the table that follows."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from extract.hierarchy import is_goal_heading, read_goal
from extract.labelled import describes
from extract.layout import Paragraph
from extract.outline.bands import FEWEST_WORDS, announces
from extract.outline.reading import Reading
from extract.stitch import StitchedTable, StreamItem
from normalise.asides import dates_title, is_aside, is_dated_title
from normalise.fields import ACTIVITY_FIELDS
from normalise.headers import (
    caption_end,
    is_caption,
    is_header,
    is_note,
    is_plan_word,
    match_words,
    names_several,
    names_sum,
)
from normalise.headings import parse_heading

LONGEST_HEADING = 400
"""Characters: longer paragraphs are text."""
LARGER = 1.08
"""Times the size of all other headings from which one is the title."""
LONGEST_QUIET = 100
"""Characters of a line that announces a plan or a table without being set as a heading."""


def read_paragraph(reading: Reading, paragraph: Paragraph) -> None:
    """Keep headings for the table that may follow; other text ends those that carry no label.

    A caption parts no heading from its table; a source, a note, a sum, heads of a table and what goes on in small
    letters are no headings and end none.
    """
    paragraph = _without_caption(paragraph)
    text = paragraph.joined
    heading = parse_heading(text)
    if paragraph in reading.titles:
        reading.titled, reading.pending, reading.announced = True, [], paragraph
        return
    if paragraph in reading.form_names:
        take_numbered(reading)
        reading.titled, reading.announced = True, None
        reading.pending.append(paragraph)
        return
    if reading.pending and reading.pending[-1] in reading.form_names and describes(paragraph):
        reading.described.append(paragraph.text)
        return
    if paragraph in reading.chapters:  # the one before ends
        reading.pending = [p for p in reading.pending if p not in reading.chapters]
    sister = _is_sister(reading, paragraph)
    announcing = not sister and _announces_activities(text[heading.start :])
    if paragraph in reading.form_captions:
        reading.form_caption = paragraph
        return
    if is_note(text) or names_sum(text) or reading.says_heads(text) or announcing:
        return
    if paragraph.loud or is_goal_heading(heading):
        reading.in_chapter = paragraph in reading.chapters
    if len(text) < LONGEST_QUIET and not heading.labelled and paragraph not in reading.sections and is_aside(text):
        return
    if paragraph.loud and heading.number is None and text[:1].islower() and text[1:2].islower():
        return  # the end of a row that a table of white space leaves over
    short = heading.number is not None and len(text) < LONGEST_QUIET and text[-1].isalnum()
    above = [p for p in reading.numbered if p.loud or not paragraph.loud]  # not the lines of a list above headings
    reading.numbered = [*above, paragraph] if short else []
    if is_goal_heading(heading) and len(text) <= LONGEST_HEADING:
        reading.pending.append(paragraph)
        reading.titled = True
        return
    proved = paragraph in reading.sections and not text[:1].islower()
    if not (reading.titled or proved or heading.number) and paragraph.loud:  # the first is the document's title
        reading.titled, reading.announced = True, paragraph
        return
    last, reading.announced = reading.announced, None
    named = heading.number is not None or _wants_title(reading) or proved
    title_goes_on = last is not None and paragraph.loud and not named and _goes_on(last, paragraph)
    part = proved and heading.number is None  # one of several plans
    first = not reading.plan.goals and not reading.pending and is_dated_title(text)
    announced = (announces(text) or first) and not part and not sister and (paragraph.loud or len(text) < LONGEST_QUIET)
    if announced and paragraph in reading.numbered:
        reading.numbered.remove(paragraph)
    if title_goes_on or announced:
        named_above = [p for p in reading.pending if _names_goal(p) or p in reading.sections]
        reading.pending = named_above if is_caption(text) or _is_path(named_above, paragraph.size) else []
        reading.announced = paragraph
    elif (paragraph.loud or _wants_title(reading)) and len(text) <= LONGEST_HEADING:
        article = not paragraph.loud and text.endswith(".") and len(text.split()) >= FEWEST_WORDS
        reading.pending = reading.pending[:-1] if article else [*reading.pending, paragraph]
    else:
        reading.pending = _still_heading(reading)


def _without_caption(paragraph: Paragraph) -> Paragraph:
    """The paragraph without `Tabela 2.` where a goal with label and number is the title of the table."""
    text = paragraph.joined
    end = caption_end(text)
    heading = parse_heading(text[end:])
    named = end and is_goal_heading(heading) and heading.number and heading.start < len(text[end:])
    if not named or is_header(text[end + heading.start :]) or is_plan_word(text[end + heading.start :]):
        return paragraph
    return replace(paragraph, text=paragraph.text.slice(end, len(text)))


def _still_heading(reading: Reading) -> list[Paragraph]:
    """The headings that stand for a table below the text: with a label or proof of it, and those right above them.

    A number that goes on from a labelled goal's is proof: `1.1.1. Voda` below `Posebni cilj 1.1`.
    """
    known = [parse_heading(p.joined) for p in reading.pending]
    goals = {goal.number for goal in reading.path if goal.label and goal.level}
    goals |= {heading.number for heading in known if is_goal_heading(heading)}
    proved = [
        p in reading.sections or is_goal_heading(heading) or (p.loud and _goes_on_from(heading.number, goals))
        for p, heading in zip(reading.pending, known, strict=True)
    ]
    last = max((i for i, proof in enumerate(proved) if proof), default=-1)
    return reading.pending[: last + 1]


def _goes_on_from(number: str | None, above: Container[str | None]) -> bool:
    """Whether a number of several levels goes on from one of those above."""
    over, dot, _ = (number or "").rpartition(".")
    return bool(dot) and over in above


def find_titles(stream: Sequence[StreamItem]) -> list[Paragraph]:
    """The document's title: what is set largest before the first table, larger than all headings after it."""
    first = next((i for i, item in enumerate(stream) if not isinstance(item, Paragraph)), len(stream))
    before, after = (
        [p for p in part if isinstance(p, Paragraph) and p.loud] for part in (stream[:first], stream[first:])
    )
    largest = max((p.size for p in before), default=0.0)
    titles = [p for p in before if p.size == largest]
    others = [p.size for p in (*before, *after) if p not in titles]
    plain = all(parse_heading(p.joined).number is None and not is_goal_heading(parse_heading(p.joined)) for p in titles)
    return titles if plain and others and LARGER * max(others) <= largest else []


def find_following(stream: Sequence[StreamItem], position: int) -> Iterator[StitchedTable]:
    """The tables that follow the one at the position under the same headings, up to the next heading."""
    for item in islice(stream, position + 1, None):
        if isinstance(item, StitchedTable):
            yield item
            continue
        heading = parse_heading(item.joined)
        if is_goal_heading(heading) or heading.number is not None or is_plan_word(item.joined):
            return


def take_numbered(reading: Reading) -> None:
    """Take the lines right above a table of activities for its headings where their numbers are all that says so.

    Fonts do not always tell what is bold; short numbered lines that end no sentence are headings there.
    """
    lines = [line for line in reading.numbered if line is not reading.announced]
    reading.pending = [p for p in reading.pending if p not in lines] + lines
    reading.numbered = []


def _is_sister(reading: Reading, paragraph: Paragraph) -> bool:
    """Whether a heading right below activities is set like the one that named their goal, both without a number."""
    above = reading.path[-1] if reading.path and not reading.pending else None
    if above is None or not above.activities or above.number or above.label or not paragraph.loud:
        return False
    own = read_goal(paragraph.text, size=paragraph.size)
    return own.number is None and not own.label and own.size == above.size


def _announces_activities(title: str) -> bool:
    """Whether a heading only says that activities follow: `1.2. Aktivnosti`."""
    return is_header(title) and names_several(title) and match_words(title)[0] in ACTIVITY_FIELDS


def _names_goal(paragraph: Paragraph) -> bool:
    """Whether a heading names a goal by its label or its number."""
    heading = parse_heading(paragraph.joined)
    return is_goal_heading(heading) or heading.number is not None


def _is_path(headings: Sequence[Paragraph], size: float) -> bool:
    """Whether headings with labels lead down to one goal, and no larger letters follow: the title of its table does."""
    levels = [parse_heading(p.joined).level for p in headings]
    return None not in levels and len({*levels}) == len(levels) and all(p.size >= size for p in headings)


def _goes_on(title: Paragraph, below: Paragraph) -> bool:
    """Whether a heading is set like the title above it, also both in capitals or neither, or says its years."""
    styles = {(p.bold, p.size, p.joined.isupper()) for p in (title, below)}
    return len(styles) == 1 or dates_title(title.joined, below.joined)


def _wants_title(reading: Reading) -> bool:
    """Whether the last heading is a label and a number alone: its title is the next line."""
    if not reading.pending:
        return False
    text = reading.pending[-1].joined
    heading = parse_heading(text)
    return heading.number is not None and heading.start >= len(text)
