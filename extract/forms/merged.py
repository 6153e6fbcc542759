"""Forms with one cell at the left of all their rows: the number or the name of what they tell of."""

from collections.abc import Sequence

from extract.columns import Column
from extract.hierarchy import is_goal_heading
from extract.raw import RawCell
from extract.rows import Row, RowCell
from extract.tables.forms.sides import MOST_KNOWN, is_label
from normalise.codes import number_alone
from normalise.fields import NAMED
from normalise.headers import EXACT, Header
from normalise.headings import parse_heading

FEWEST_CELLS = 3
"""Cells of a row: the merged one, a label, its value."""


def part_at_sides(rows: Sequence[Row]) -> list[tuple[RowCell, list[Row]]]:
    """The cells merged at the left, each with the rows of label and value beside it; none where they are no forms.

    All begin with the same label; one alone has a number, else it may name a group of labels.
    """
    groups: list[tuple[RowCell, list[Row]]] = []
    for row in rows:
        if len(row) < FEWEST_CELLS or not row[0].text:
            return []
        if not groups or groups[-1][0] is not row[0]:
            groups.append((row[0], []))
        groups[-1][1].append(row[1:])
    first = {own[0][0].unspaced for _, own in groups}
    if len(first) > 1 or any(len(own) < 2 or not _are_labelled(own) for _, own in groups):
        return []
    alone = len(groups) == 1 and parse_heading(groups[0][0].printed).number is None
    return [] if alone or len({side.unspaced for side, _ in groups}) < len(groups) else groups


def _are_labelled(rows: Sequence[Row]) -> bool:
    return sum(is_label(row[0].printed) for row in rows) >= MOST_KNOWN * len(rows)


def read_side(side: RowCell, cells: Sequence[RawCell]) -> RawCell | None:
    """The merged cell as the number or the name of a form; None where it names a goal over one that has its own name.

    Any other beside a name is of no field.
    """
    heading, field = parse_heading(side.printed), None
    if heading.start >= len(side.printed) or number_alone(side.printed) == side.printed.strip(" ."):
        field = "number"
    elif not any(raw.column.field in NAMED for raw in cells):
        field = "activity"
    elif is_goal_heading(heading):
        return None
    return RawCell(Column(side.x0, side.x1, (), Header(field, certainty=EXACT)), side)
