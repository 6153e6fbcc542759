# ruff: noqa: E501 - texts stay in one line
"""Tables whose rows only white space parts, with uprights and without; labels above a header between horizontals."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..blocks import Doc
from ..content import ba_skole, rs_stariji
from ..html import widths
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, merge_equal, truth, walk
from ..looks import writer
from ..tree import dotted, unnumbered

TOUCHING = [
    c.title("Mere i aktivnosti", 27),
    c.parties("Nosilac", 17),
    c.deadline("Rok", 12),
    c.indicators("Pokazatelji", 22, "num"),
    m.source("Potrebna sredstva", 22, currency="RSD"),
]
KEYED = [
    c.title("Aktivnosti", 31, "{} "),
    c.parties("Nosilac", 17),
    c.parties("Partneri", 17, "partners"),
    c.deadline("Vremenski okvir", 13),
    c.indicators("Indikatori", 22, "semi"),
]
MERGED = [
    c.title("Aktivnosti", 24),
    c.parties("Nosilac", 16),
    c.parties("Partneri", 14, "partners"),
    c.deadline("Rok", 12),
    c.indicators("Indikatori", 18, "num"),
]
UPRIGHT = 'fo:border-top="none" fo:border-bottom="none" fo:border-left="0.5pt solid #000000" fo:border-right="0.5pt solid #000000"'
NONE = 'fo:border="none"'
LEVEL = 'fo:border-left="none" fo:border-right="none" fo:border-top="0.5pt solid #000000" fo:border-bottom="0.5pt solid #000000"'
LOOK = {"page": "29.7cm 21cm", "size": 8.5, "font": "Liberation Sans", "margin": "1.7cm"}
KEYS = (("Odgovorna institucija", "Ministarstvo obrazovanja"), ("Period realizacije", "2024-2026. godina"))


def stariji_touching(target: Path) -> Json:
    """No numbers: the rows of each goal touch."""
    doc = Doc(truth(rs_stariji.PLAN, "Latn", unnumbered, TOUCHING), "sr", "Latn")
    doc.add("title", rs_stariji.PLAN.plan["title"])
    for k, goal in enumerate(rs_stariji.PLAN.goals, 1):
        doc.add("h2", f"Oblast {k}. {goal.title}")
        doc.grid(TOUCHING, [row for a in acts(goal) for row in activity_rows(a, None, TOUCHING)])
    return writer(doc, target, rules=NONE, tight=True, grey="transparent", **LOOK)


def skole_keyed(target: Path) -> Json:
    """Labels of a measure and its activities in one table, horizontal rules only; headings between the tables."""
    doc = Doc(truth(ba_skole.PLAN, "Latn", dotted, KEYED), "bs", "Latn")
    doc.add("title", ba_skole.PLAN.plan["title"])
    for path, goal in walk(ba_skole.PLAN.goals):
        if len(path) == 1:
            doc.add("h2", f"Oblast {dotted(path, False)}: {goal.title}")
            continue
        labels = [(f"Program {dotted(path, False)}", goal.title), *KEYS]
        rows: list[Row] = [[cell(label, "b"), cell(text, "", len(KEYED) - 1)] for label, text in labels]
        rows += header_rows(KEYED)
        rows += [row for k, a in enumerate(acts(goal)) for row in activity_rows(a, dotted((*path, k), True), KEYED)]
        doc.rows(widths(KEYED), [], rows)
    return writer(doc, target, rules=LEVEL, tight=True, grey="transparent", **LOOK)


def skole_upright(target: Path) -> Json:
    """Upright rules only, areas and programmes merged, no numbers of activities: white space parts the rows."""
    doc = Doc(truth(ba_skole.PLAN, "Latn", unnumbered, MERGED), "bs", "Latn")
    doc.add("title", ba_skole.PLAN.plan["title"])
    rows: list[Row] = []
    for path, goal in walk(ba_skole.PLAN.goals):
        above = ba_skole.PLAN.goals[path[0]]
        over = [cell(f"{path[0] + 1}. {above.title}"), cell(f"{dotted(path, False)}. {goal.title}")]
        rows += [[*over, *row] for a in acts(goal) for row in activity_rows(a, None, MERGED)]
    head = header_rows(MERGED, [("Oblast",), ("Program",)])
    doc.rows(widths(MERGED, 13, 16), head, merge_equal(rows, [0, 1]))
    return writer(doc, target, rules=UPRIGHT, heads=True, **LOOK)


DOCUMENTS = {
    "ba-skole--writer-upright": skole_upright,
    "rs-stariji--writer-touching": stariji_touching,
    "ba-skole--writer-keyed": skole_keyed,
}
