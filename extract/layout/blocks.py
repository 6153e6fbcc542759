"""The blocks of a page: paragraphs and tables."""

from dataclasses import dataclass

from extract.page import Box
from extract.placed import PlacedText
from extract.tables import Table


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph outside tables; `bold` where most of it is, `size` of most of its words in points.

    `loud` says whether it is set apart as a heading: bold, in capitals, or larger than the text around it.
    """

    page: int
    text: PlacedText
    box: Box
    bold: bool
    size: float
    loud: bool = False

    @property
    def joined(self) -> str:
        """The text on one line, for matching."""
        return self.text.spaced


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The blocks of a page in reading order and its running heads and feet; none of them where it is empty."""

    number: int
    blocks: tuple[Block, ...]
    running: tuple[Paragraph, ...]
    is_empty: bool = False
