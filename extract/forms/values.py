"""What stands beside the label of a form: one text, or a small table with its own header."""

from collections.abc import Sequence
from dataclasses import replace

from extract.columns import Column, find_header
from extract.placed import PlacedText
from extract.raw import RawCell
from extract.rows import Row, RowCell
from extract.tables.heads.sub_heads import is_year
from normalise.headers import STEM, Header, match_header, names_sum, names_year

FEWEST_YEARS = 2
"""Years, or years and their sum, that are heads beside a label."""
NAMING_FIELDS = {"goal", "specific_goal", "measure"}
"""Fields whose label opens a form."""


def read_values(label: RowCell, header: Header, inner: Sequence[Row], position: int) -> list[RawCell]:
    """The cells beside a label: a small table with its own header or one of years, else all of them as one text.

    Args:
        label: of the cells.
        header: what it names.
        inner: the rows of cells beside it.
        position: of the first of these among the rows of the form.
    """
    if header.certainty < STEM:
        header = Header(None)
    column = Column(label.x0, label.x1, (label.printed,), header, label.boxes, (label.text.joined,))
    found = (_read_years(label, header, inner[0]) or find_header(inner, 0)) if len(inner) > 1 else None
    if found is not None and not any(c.field in NAMING_FIELDS for c in found[1]):  # values are no goals
        end, columns = found
        return [
            RawCell(match, cell, position + i)
            for i, row in enumerate(inner[end:])
            for cell in row
            if cell.text and (match := _column_over(cell, columns)) is not None
        ]
    cells = list({id(c): c for row in inner for c in row if c.text}.values())
    if not cells:
        return []
    return [RawCell(column, _whole(cells), position)]


def _read_years(label: RowCell, header: Header, heads: Row) -> tuple[int, tuple[Column, ...]] | None:
    """The columns below the years beside a label, and the sum of them: how many rows the heads take, as of a header."""
    years = [is_year(cell.printed) or names_year(cell.printed) for cell in heads]
    if header.field is None or not any(years) or len(heads) < FEWEST_YEARS:
        return None
    if not all(year or names_sum(cell.printed) for year, cell in zip(years, heads, strict=True)):
        return None
    paths = [((label.printed, c.printed), (label.text.joined, c.text.joined)) for c in heads]
    return 1, tuple(
        Column(c.x0, c.x1, path, match_header(path), (*label.boxes, *c.boxes), said)
        for c, (path, said) in zip(heads, paths, strict=True)
    )


def _whole(cells: Sequence[RowCell]) -> RowCell:
    """The cells as one, in order."""
    unique = list(dict.fromkeys(cells))
    return replace(
        unique[0],
        text=PlacedText(tuple(line for c in unique for line in c.text.lines)),
        boxes=tuple(b for c in unique for b in c.boxes),
    )


def _column_over(cell: RowCell, columns: Sequence[Column]) -> Column | None:
    return max(columns, key=lambda c: cell.overlap(c.x0, c.x1), default=None)
