"""Heads, and bands, that stand without their rest at the end of a page: their table begins on the next one."""

from collections.abc import Sequence
from dataclasses import replace

from extract.columns import find_header
from extract.layout import Paragraph
from extract.page import Word
from extract.placed import Line, PlacedText
from extract.rows import Row, RowCell, exchange
from extract.stitch.reads_on import words_go_on
from extract.tables.heads.goal_lines import HEADER_GAP
from extract.tables.white.space import segments


def with_lone_heads(above: Paragraph, rows: Sequence[Row]) -> list[Row] | None:
    """The rows of a table with the words above the break in the empty cells of its header below which they belong.

    None where these words stand elsewhere, or make no header whole: then they are text.

    Args:
        above: the last paragraph of the page before.
        rows: of the table at the top of a page.
    """
    if not all(cell.ruled for cell in rows[0]):
        return None
    found: dict[int, list[Line]] = {}
    for line in above.text.lines:
        for x0, x1 in segments(line.words, HEADER_GAP):
            at = next((i for i, c in enumerate(rows[0]) if c.x0 <= x0 and x1 <= c.x1), None)
            if at is None or rows[0][at].text:
                return None
            found.setdefault(at, []).append(Line(line.page, _between(line.words, x0, x1)))
    if any(not cell.text and i not in found for i, cell in enumerate(rows[0])):
        return None
    whole = list(rows)
    for i, lines in found.items():
        whole = exchange(whole, rows[0][i], _headed(rows[0][i], lines))
    return whole if find_header(whole, 0) is not None else None


def with_cut_band(above: Paragraph, rows: Sequence[Row]) -> list[Row] | None:
    """The rows of a table with the beginning of the band that is its first row; None where that has none above.

    Args:
        above: the last paragraph of the page before.
        rows: of the table at the top of a page.
    """
    (band, *others), (x0, _, x1, _) = rows[0], above.box
    inside = band.x0 <= x0 and x1 <= band.x1 and above.bold == band.bold
    if others or not inside or not band.printed[:1].islower() or not words_go_on(above.joined, band.printed):
        return None
    return exchange(rows, band, replace(band, text=above.text + band.text, boxes=(*above.text.places(), *band.boxes)))


def _between(words: Sequence[Word], x0: float, x1: float) -> tuple[Word, ...]:
    return tuple(w for w in words if x0 <= w.x0 and w.x1 <= x1)


def _headed(cell: RowCell, lines: Sequence[Line]) -> RowCell:
    """The cell with the lines of its head and their place."""
    text = PlacedText(tuple(lines))
    bold = all(word.bold for line in lines for word in line.words)
    return replace(cell, text=text, boxes=(*text.places(), *cell.boxes), bold=bold)
