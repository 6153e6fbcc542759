"""Paragraphs right above forms: each is the name of what its form tells of."""

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from extract.hierarchy import is_goal_heading
from extract.layout import Paragraph
from extract.stitch.stitched import StreamItem
from normalise.fields import NAMED
from normalise.headers import is_caption
from normalise.headings import parse_heading
from normalise.numbering import BULLETS
from normalise.numbering.alphabets import letters_count_on

FEWEST_WORDS = 5
"""Words of a sentence that describes something, at least: fewer may name it."""
FIRST = {"1", "a", "A"}
"""With what numbers of a single level begin."""
FEWEST_BARE = 3
"""Forms that all stand below a paragraph without a number."""
FEWEST_LOUD = 2
"""The same where all these are set as headings."""


def find_names(stream: Sequence[StreamItem], forms: Sequence[bool]) -> list[Paragraph]:
    """The paragraphs that name the forms below them.

    A number of several levels names by itself. One of a single level does, or a letter, where it counts on from that
    of the form before, with no other between: items of a list count too, and the last may stand above a label. Where
    some count so, the first number names too: below another goal they begin again.
    Without numbers, what stands above all forms names them. Where each form stands below a heading with a number of
    several levels, sentences between describe what that names.

    Args:
        stream: paragraphs and tables in reading order.
        forms: whether each is a form, or the first line of one.
    """
    if headings := _find_described(stream, forms):
        return headings
    numbered: list[tuple[Paragraph, str, bool]] = []
    for item, names in zip_longest(stream, forms[1:], fillvalue=False):
        if isinstance(item, Paragraph) and (names or item.joined[:1].isdigit() or item.joined[1:2] == ")"):
            numbered.append((item, parse_heading(item.joined).number or "", names))
    found = {at for at, (_, number, names) in enumerate(numbered) if names and "." in number}
    for of_kind in (str.isdecimal, str.isalpha):
        single = [(at, number, names) for at, (_, number, names) in enumerate(numbered) if of_kind(number)]
        for (at, number, names), (next_at, following, also) in pairwise(single):
            if names and also and counts_on(number, following):
                found |= {at, next_at}
        if found.intersection(at for at, *_ in single):
            found |= {at for at, number, names in single if names and number in FIRST}
    return [numbered[at][0] for at in sorted(found)] or _find_bare(stream, forms)


def describes(item: StreamItem) -> bool:
    """Whether something is a sentence without a number, which may describe what the heading above it names."""
    return (
        isinstance(item, Paragraph)
        and not item.loud
        and item.joined.endswith(".")
        and len(item.joined.split()) >= FEWEST_WORDS
        and parse_heading(item.joined).number is None
    )


def _find_described(stream: Sequence[StreamItem], forms: Sequence[bool]) -> list[Paragraph]:
    """The headings above all forms, where sentences stand between.

    Each has a number of several levels, or one that counts on from the one above or begins anew; or none has a number,
    each is another and names no goal.
    """
    starts = [i for i in range(1, len(stream)) if forms[i] and not forms[i - 1]]
    if forms[:1] == [True] or not any(describes(stream[i - 1]) for i in starts):
        return []
    above = [next((item for item in reversed(stream[:start]) if not describes(item)), None) for start in starts]
    headings = [item for item in above if isinstance(item, Paragraph) and (item.loud or _is_activity(item))]
    if len(headings) < len(above):
        return []
    if _are_bare(headings):
        return headings
    last = ""
    for item in headings:
        heading = parse_heading(item.joined)
        number = heading.number or ""
        counts = heading.level in {None, *NAMED} and (number in FIRST or counts_on(last, number))
        if "." not in number and not counts:
            return []
        last = number
    return headings


def _is_activity(item: Paragraph) -> bool:
    """Whether a line is labelled as an activity and has its number."""
    heading = parse_heading(item.joined)
    return heading.level == "activity" and heading.number is not None


def _are_bare(headings: Sequence[Paragraph]) -> bool:
    """Whether headings, two or more, are but titles, each another."""
    distinct = len({item.joined for item in headings})
    return FEWEST_LOUD <= distinct == len(headings) and all(map(_is_bare, headings))


def _is_bare(item: Paragraph) -> bool:
    return item.loud and _is_title(item) and parse_heading(item.joined).number is None


def counts_on(above: str, below: str) -> bool:
    """Whether a number of a single level, or a letter, is the next one."""
    if above.isdecimal() and below.isdecimal():
        return int(below) == int(above) + 1
    return letters_count_on(above, below)


def _find_bare(stream: Sequence[StreamItem], forms: Sequence[bool]) -> list[Paragraph]:
    """The paragraphs above all forms, where each has its own, which begins like a title and is no goal's."""
    above = [stream[i - 1] for i in range(1, len(stream)) if forms[i] and not forms[i - 1]]
    named = [item for item in above if isinstance(item, Paragraph) and _is_title(item)]
    distinct = len({item.joined for item in named})
    fewest = FEWEST_LOUD if all(item.loud for item in named) else FEWEST_BARE
    return named if fewest <= distinct == len(named) == len(above) and forms[:1] != [True] else []


def _is_title(item: Paragraph) -> bool:
    text = item.joined.lstrip(f"{BULLETS} ")
    return text[:1].isupper() and not is_goal_heading(parse_heading(text)) and not is_caption(text)
