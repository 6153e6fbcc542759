"""Forms with upright rules only: a label begins each of their rows."""

from extract.lines import group_lines
from extract.page import Edge
from extract.tables.forms.bare import Run
from extract.tables.forms.sides import FEWEST_LABELS, Sides
from extract.tables.table import Table

FORMS = (3, 5)
"""Sides of the columns of a form: of labels and values, once or twice."""


def rules_of_form(table: Table) -> list[Edge]:
    """The rules that nobody drew between the rows of a form of labels and values; none where it is no form."""
    if len(table.columns) not in FORMS:
        return []
    rules = []
    for labels in table.cells:
        if labels.col or sum(not line[0].text[0].islower() for line in labels.lines) < FEWEST_LABELS:  # most rows
            continue
        row = [c for c in table.cells if c.row == labels.row]
        values = [w.x0 for c in row if c.col == 1 for w in c.words]
        if not values:
            continue
        lines = group_lines([w for c in row for w in c.words])
        form = Run(0, lines, Sides(min(w.x0 for w in labels.words), min(values)))
        if form.is_form():
            tops = [min(w.top for w in lines[0]) for lines in form.rows()]
            rules += [Edge(table.box[0], y, table.box[2], y) for y in tops[1:]]
    return rules
