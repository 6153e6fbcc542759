"""Layouts that need telling: one small file each in this folder, found by itself.

The general reading is the default and needs no format. A format tells what a document cannot: running heads that do
not repeat, headers in words of their own, labels of levels. See CONTRIBUTING.md; `planoteka formats new` lays one out.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from extract.errors import UsageError
from extract.page import Page

ID = re.compile(r"[a-z]{2}(?:_[a-z0-9]+)+_(?:19|20)\d\d")
"""`<country>_<gazette or issuer>_<year the layout began>`."""

PageHook = Callable[[Page], Page]


@dataclass(frozen=True, slots=True)
class Format:
    """What is to be known of a layout; everything but the first three may be left out.

    Attributes:
        id: the name of its file.
        describes: for the list that `planoteka formats` prints.
        matches: whether a document has this layout, from the texts of its pages.
        running_heads: patterns of whole lines at the top or foot of a page that are no text of the plan.
        headers: printed header (any script and letter case) to the field that the column holds.
        levels: printed label of a heading to the level of the goal: `{"Pravac": "specific_goal"}`.
        mend_page: the first hook: a page as read to the page as it is to be taken.
        mend_pages: the second hook, for what only all pages together tell.
    """

    id: str
    describes: str
    matches: Callable[[Sequence[str]], bool]
    running_heads: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)
    mend_page: PageHook | None = None
    mend_pages: Callable[[Sequence[Page]], Sequence[Page]] | None = None

    def mend(self, pages: Sequence[Page]) -> list[Page]:
        """The pages after the format's hooks."""
        if self.mend_page is not None:
            pages = [self.mend_page(page) for page in pages]
        return list(pages if self.mend_pages is None else self.mend_pages(pages))


GENERAL = Format("general", "Any layout that tells itself.", matches=lambda _: True)
"""The reading that needs to be told nothing."""


@lru_cache(maxsize=1)
def find_formats() -> tuple[Format, ...]:
    """All formats, by id: every file of this folder that is named like one."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__) if ID.fullmatch(info.name))
    return tuple(_load(name) for name in names)


def _load(name: str) -> Format:
    """The `FORMAT` of a file; its id must be the file's name, which samples and goldens share."""
    found = importlib.import_module(f"{__name__}.{name}").FORMAT
    assert isinstance(found, Format) and found.id == name, f"{name}.py needs FORMAT = Format(id={name!r}, ...)"
    return found


def named_format(format_id: str) -> Format:
    """The format of that id.

    Raises:
        UsageError: where there is none.
    """
    for known in find_formats():
        if known.id == format_id:
            return known
    names = ", ".join(known.id for known in find_formats()) or "there are none"
    raise UsageError(reason=f"there is no format {format_id}; known formats: {names}")


def format_for(pages: Sequence[Page], format_id: str | None = None) -> Format:
    """The format to read a document by; `GENERAL` where it has none.

    Args:
        pages: the document as read.
        format_id: what the person asked for; without it the formats are asked whether they match, the latest first.

    Raises:
        UsageError: where there is no format of that id.
    """
    if format_id is not None:
        return named_format(format_id)
    formats = sorted(find_formats(), key=lambda known: (known.id[-4:], known.id), reverse=True)
    texts = [" ".join(word.text for word in page.words) for page in pages] if formats else []
    return next((known for known in formats if known.matches(texts)), GENERAL)
