"""What is said of tables, and of rows of them, that are no plan."""

from collections.abc import Collection, Sequence
from textwrap import shorten

from extract.hierarchy import is_goal_heading
from extract.outline.choose import resembles_plan
from extract.raw import RawFinding
from extract.rows import RowCell
from extract.stitch import StitchedTable
from normalise.headings import parse_heading
from normalise.model import Severity

WITHOUT_PLAN = "table_without_plan"
LEFT_OUT = "A table that is no plan was left out"
SAME_HEADS = 3
"""Cells that say the same as heads of the plan's tables, from which a table with them was a part of it."""
ACTIVITY_DOTS = 2
"""Dots in the number of an activity of a plan that counts goals and measures too: `1.2.1`."""
MOST_SAID = 120
"""Letters of a table's first row that a finding quotes."""


def find_left_out(table: StitchedTable, heads: Collection[str]) -> RawFinding:
    """The finding for a table that is no plan: a warning where it looks like one.

    Args:
        table: the table.
        heads: what the headers of the plan's tables above say, without spaces.
    """
    header = " | ".join(cell.printed for cell in table.rows[0] if cell.text)
    said = f": {shorten(header, MOST_SAID, placeholder=' …')}" if header else "."
    same = {"".join(cell.printed.split()) for row in table.rows for cell in row if cell.text}.intersection(heads)
    like_plan = len(same) >= SAME_HEADS or resembles_plan(table.rows)
    severity = "warning" if like_plan else severity_without([cell for row in table.rows for cell in row if cell.text])
    return RawFinding(WITHOUT_PLAN, severity, f"{LEFT_OUT}{said}", table.parts)


def severity_without(cells: Sequence[RowCell]) -> Severity:
    """How much it matters that cells are left out: a warning where they number goals, measures or activities."""
    headings = [parse_heading(cell.printed) for cell in cells]
    named = [h for h in headings if h.number and (is_goal_heading(h) or h.number.count(".") >= ACTIVITY_DOTS)]
    return "warning" if len(named) > 1 else "info"
