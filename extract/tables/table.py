"""A table as it lies on one page."""

from dataclasses import dataclass
from itertools import pairwise

from extract.kept import kept
from extract.lines import group_lines, line_gap
from extract.page import Box, Word


@dataclass(eq=False)
class Cell:
    """One cell; rows and columns are 0-based positions in the table's grid, the box is in points.

    `nested` are tables that lie within the cell; their words are among its words. `cut` says whether it goes on over
    the end of the page beside cells that do not.
    """

    row: int
    col: int
    rowspan: int
    colspan: int
    box: Box
    words: tuple[Word, ...] = ()
    nested: tuple["Table", ...] = ()
    cut: bool = False

    @kept
    def lines(self) -> list[list[Word]]:
        """The words line by line, in reading order."""
        return group_lines(self.words)

    @kept
    def gaps(self) -> list[float]:
        """Points between each line and the next."""
        lines = self.lines
        return [line_gap(above, below) for above, below in pairwise(lines)] if len(lines) > 1 else []

    @property
    def empty(self) -> bool:
        """True where nothing is printed in the cell."""
        return not self.words


@dataclass(frozen=True, slots=True)
class Table:
    """A grid of cells on one page, top to bottom and left to right.

    `columns` are the x positions of the grid's vertical lines, `rows` the y positions of its horizontal
    ones. `ruled` says whether drawn rules gave the grid; `open_top` and `open_bottom` whether the rule
    at that end is missing, as where a page break cut the table. `level` says whether tables before it show that the
    cells of a row begin at one height.
    """

    page: int
    box: Box
    columns: tuple[float, ...]
    rows: tuple[float, ...]
    cells: tuple[Cell, ...]
    ruled: bool = True
    open_top: bool = False
    open_bottom: bool = False
    level: bool = False
