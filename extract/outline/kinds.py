"""What kind of row a row is: a band, a goal, something said of a goal, sums."""

from collections.abc import Sequence
from itertools import takewhile

from extract.columns import Column, column_of
from extract.hierarchy import is_goal_heading
from extract.lines import text_of
from extract.raw import RawCell
from extract.rows import Row, RowCell, filled_cells
from extract.tables.forms.sides import PAIRED
from normalise.fields import ACTIVITY_FIELDS, DONE
from normalise.headers import EXACT, PAIR, STEM, match_header, names_sum
from normalise.headings import parse_heading

LONGEST_MARK = 2
"""Signs in a cell of a chart: an x, a tick; more is a text of its own."""
GOAL_NUMBER = "goal number"
"""The field of a column whose numbers count the goals in the column beside it."""
BAND_WIDTH = 0.8
"""Part of the table's width from which a lone cell is a band over its rows."""
LABELLED = 2
"""Cells of a row that is a label and its value."""
LONGEST_LABEL = 60
"""Characters of the label of a row that is not known word for word."""


def find_band(row: Row, width: float) -> RowCell | None:
    """The lone cell of a row that spans the table: a heading over the rows below it."""
    filled = filled_cells(row)
    if len(filled) != 1:
        return None
    cell, heading = filled[0], parse_heading(filled[0].printed)
    if cell.x1 - cell.x0 >= BAND_WIDTH * width:
        return cell
    loud = cell is row[0] and (cell.bold or cell.printed.isupper())
    short = loud and (is_goal_heading(heading) or heading.number or not cell.ruled)
    return cell if short else None  # a heading that is short enough for the first column


def table_width(rows: Sequence[Row]) -> float:
    """The width of a table in points."""
    return max(r[-1].x1 for r in rows) - min(r[0].x0 for r in rows)


def find_activity_band(row: Row, width: float) -> RowCell | None:
    """The lone cell of a row that names an activity over the row of its cells: `Aktivnost 1.1.1. Izraditi …`."""
    band = find_band(row, width)
    if band is None:
        return None
    heading = parse_heading(band.printed)
    named = heading.level == "activity" and heading.number is not None and heading.start < len(band.printed)
    return band if named else None


def names_activities(columns: Sequence[Column]) -> bool:
    """Whether one of the columns holds what is done."""
    return any(c.field in ACTIVITY_FIELDS for c in columns)


def find_details(row: Row, width: float, columns: Sequence[Column] = ()) -> list[RowCell]:
    """The cells of a row that says something of a goal: `Tip mere | Regulatorna`, `Period sprovođenja: 2023`.

    Args:
        row: of a table.
        width: of the table in points.
        columns: of the header above the row; one of as many cells may hold an activity that begins with such a word.
    """
    filled = filled_cells(row)
    if filled and len(row) == PAIRED and row[-1].x1 - row[0].x0 >= BAND_WIDTH * width:
        return filled if _are_pairs(row, sure=len(columns) == len(row)) else []
    if not filled or filled[-1].x1 - filled[0].x0 < BAND_WIDTH * width:
        return []
    if len(row) > LABELLED:
        return []
    if len(row) == LABELLED and len(filled) == LABELLED and _is_detail(filled[0].printed):
        return filled
    if len(filled) == 1 and _is_detail(_bold_label(filled[0])):
        return filled
    said = (text for c in filled for text in (c.printed, *(line.text for line in c.text.lines[1:])))
    if any(is_goal_heading(heading) and heading.number for heading in map(parse_heading, said)):
        return []  # `Rezultat 1: Čista voda`, also below a note
    return filled if all(map(says_detail, filled)) else []


def says_detail(cell: RowCell) -> bool:
    """Whether a cell is a label and its value: `Period sprovođenja: 2023`."""
    label, colon, value = cell.printed.partition(":")
    return bool(colon and value.strip()) and _is_detail(label)


def _are_pairs(row: Row, sure: bool) -> bool:
    """Whether a row is a label with its value twice, no header: `Period | 2025 | Tip mere | regulatorna`.

    The second pair may be empty, as where nothing shows that the first value goes over it. Where they have to be
    `sure`, words of a header within a text are not enough for a label: `Izraditi akt o procjeni rizika`.
    """
    pairs = [(label, value) for label, value in (row[:2], row[2:]) if label.text or value.text]
    told = all(value.text and match_header((value.printed,)).certainty < STEM for _, value in pairs)
    fewest = EXACT if sure else STEM if len(pairs) > 1 else PAIR
    return told and pairs[0][0] is row[0] and all(_is_detail(label.printed, fewest) for label, _ in pairs)


def _bold_label(cell: RowCell) -> str:
    """The bold words with which a text begins that goes on in plain ones; "" where all or none are bold."""
    words = [w for line in cell.text.lines for w in line.words]
    label = list(takewhile(lambda w: w.bold, words))
    return text_of(label) if len(label) < len(words) else ""


def _is_detail(label: str, fewest: float = STEM) -> bool:
    """Whether the words are a known header, so sure at least, but not one that names goals or activities."""
    header = match_header((label,))
    known = header.certainty >= fewest and header.field not in {*DONE, None}
    return known and (len(label) <= LONGEST_LABEL or header.certainty >= EXACT)


def is_sum_row(filled: Sequence[RawCell], columns: Sequence[Column]) -> bool:
    """Whether a cell names the row as one of sums: over several columns, where activities stand, or beside money."""
    for raw in filled:
        if names_sum(raw.cell.printed):
            others = [c.column.field for c in filled if c is not raw]
            money = raw is filled[0] and bool(others) and all(field == "resources" for field in others)
            wide = len(column_of(raw.cell, columns)) > 1
            if wide or money or raw.column.field in {"number", *ACTIVITY_FIELDS}:
                return True
    return False
