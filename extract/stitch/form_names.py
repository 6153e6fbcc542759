"""Numbered paragraphs right above forms: each is the name of what its form tells of."""

from collections.abc import Callable, Sequence
from itertools import pairwise, zip_longest

from extract.layout import Paragraph
from extract.stitch.stitched import StreamItem
from normalise.headings import parse_heading


def find_names(stream: Sequence[StreamItem], is_form: Callable[[StreamItem], bool]) -> list[Paragraph]:
    """The numbered paragraphs that name the forms below them.

    A number of several levels names by itself. One of a single level does where it counts on from that of the form
    before, with no other between: items of a list count too, and the last may stand above a label.

    Args:
        stream: paragraphs and tables in reading order.
        is_form: whether something is a form, or the first line of one.
    """
    numbered: list[tuple[Paragraph, str, bool]] = []
    for item, below in zip_longest(stream, stream[1:]):
        names = below is not None and is_form(below)
        if isinstance(item, Paragraph) and (names or item.joined[:1].isdigit()):
            numbered.append((item, parse_heading(item.joined).number or "", names))
    found = {at for at, (_, number, names) in enumerate(numbered) if names and "." in number}
    single = [(at, int(number), names) for at, (_, number, names) in enumerate(numbered) if number.isdigit()]
    for (at, number, names), (next_at, following, also) in pairwise(single):
        if names and also and following == number + 1:
            found |= {at, next_at}
    return [numbered[at][0] for at in sorted(found)]
