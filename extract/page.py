"""What a page holds once it is read: words, rules, fills, pictures. Frozen values, no PDF library.

Units are points, origin top left, after the page's own rotation; pages are 1-based. A box is
(x0, top, x1, bottom).
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from normalise.model import Health

Box = tuple[float, float, float, float]

LOW_CONFIDENCE = 0.6
"""Of a recognised word: below it a person should look; right words on clean scans have .9 and more."""


@dataclass(slots=True, order=True, unsafe_hash=True)
class Word:
    """A run of characters without white space on one line.

    `cuts` are the left edges of every character (same length as `text`), given where a word may have to
    be split (glued list items, words over a rule), else empty. `turn` is the reading direction in degrees
    clockwise (0, 90, 180, 270). `confidence` is below 1 where the word was recognised from a picture;
    `printed` is the page's own text where the word was mended.

    A word is never changed. It is no named tuple, whose fields take longer to read, and not frozen, which takes longer
    to build: a page has hundreds, and each is asked for its sides again and again.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float = 0.0
    bold: bool = False
    font: str = ""
    turn: int = 0
    cuts: tuple[float, ...] = ()
    confidence: float = 1.0
    printed: str = ""

    @property
    def box(self) -> Box:
        """(x0, top, x1, bottom)."""
        return (self.x0, self.top, self.x1, self.bottom)

    def _replace(self, **changes: Any) -> "Word":
        """The word with other values of these fields, as a named tuple gives it."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Edge:
    """A horizontal (top == bottom) or vertical (x0 == x1) line that a person sees as a rule or a border."""

    x0: float
    top: float
    x1: float
    bottom: float
    fill: bool = False  # the border of a filled area, not a drawn rule

    @property
    def box(self) -> Box:
        """(x0, top, x1, bottom)."""
        return (self.x0, self.top, self.x1, self.bottom)

    @property
    def horizontal(self) -> bool:
        """True where the line runs from left to right."""
        return self.bottom - self.top <= self.x1 - self.x0


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled area that is no rule: colour as (red, green, blue) from 0 to 255."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: tuple[int, int, int]

    @property
    def box(self) -> Box:
        """(x0, top, x1, bottom)."""
        return (self.x0, self.top, self.x1, self.bottom)


class Beside(NamedTuple):
    """Columns of another page put beside those of one: from x on, moved to the right by so many points."""

    x: float
    page: int
    by: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page, read once.

    `turned` says by how many degrees clockwise it was turned, where its text lies on its side; `skew` how many its
    scan's lines fall clockwise, which lie level here. `lossy` is a mended page on which words may lack letters without
    it being seen. `seams` are lines at which filled areas of one colour touch: cells painted one by one, with nothing
    to be seen between them. `slanting` are words that stand aslant, as a watermark does, and are none of `words`;
    `notes` say what of the file nobody sees and is left out; `beyond` are words of it behind the sides of the page, on
    lines that it cuts. `beside` are the columns of later pages put beside these.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...] = ()
    edges: tuple[Edge, ...] = ()
    fills: tuple[Fill, ...] = ()
    images: tuple[Box, ...] = ()
    rotation: int = 0
    health: "Health" = "sound"
    notes: tuple[str, ...] = ()
    turned: int = 0
    skew: float = 0.0
    lossy: bool = False
    slanting: tuple[str, ...] = ()
    seams: tuple[Edge, ...] = ()
    beside: tuple[Beside, ...] = ()
    beyond: tuple[Word, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands on it; of one that could not be read nobody knows."""
        return self.health != "unreadable" and not (self.words or self.edges or self.fills or self.images)


def holds(outer: Box, box: Box) -> bool:
    """Whether one box lies within another, on its sides at most."""
    return outer[0] <= box[0] and outer[1] <= box[1] and box[2] <= outer[2] and box[3] <= outer[3]


def as_shown(box: Box, page: Page) -> Box:
    """Where a box of a page that was turned lies on the page as it is shown."""
    return turn_box(box, page.width, page.height, -page.turned)


def turn_box(box: Box, width: float, height: float, degrees: int) -> Box:
    """Where a box lies after its page is turned clockwise.

    Args:
        box: on the page before.
        width: of the page before.
        height: of the page before.
        degrees: a multiple of 90.
    """
    x0, top, x1, bottom = box
    for _ in range(degrees % 360 // 90):
        x0, top, x1, bottom = height - bottom, x0, height - top, x1
        width, height = height, width
    return x0, top, x1, bottom
