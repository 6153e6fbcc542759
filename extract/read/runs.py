"""The words of an open page with their characters, and the same column by column.

What is asked of every word of a page is nearly always answered with no. Asked of a whole column (are all left sides
within the page?) it takes no loop of Python over the words.
"""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from extract.kept import kept
from extract.page import Box, Word

_ASKED = [attrgetter(name) for name in ("text", "x0", "top", "x1", "bottom", "size", "turn")]


class Run(NamedTuple):
    """A word, the indices of its characters in the page's text, and what it is clipped to."""

    word: Word
    places: Sequence[int]
    clip: Box | None = None


class Columns(NamedTuple):
    """The words of runs, and each of their fields that is asked for, in the order of the runs."""

    words: tuple[Word, ...] = ()
    clips: tuple[Box | None, ...] = ()
    texts: tuple[str, ...] = ()
    x0s: tuple[float, ...] = ()
    tops: tuple[float, ...] = ()
    x1s: tuple[float, ...] = ()
    bottoms: tuple[float, ...] = ()
    sizes: tuple[float, ...] = ()
    turns: tuple[int, ...] = ()


class Runs(list[Run]):
    """The runs of a page in the order of its own stream; a list that is not changed once its columns were asked for."""

    @kept
    def columns(self) -> Columns:
        """The words column by column."""
        if not self:
            return Columns()
        words, _, clips = zip(*self, strict=True)
        return Columns(words, clips, *[tuple(map(field, words)) for field in _ASKED])
