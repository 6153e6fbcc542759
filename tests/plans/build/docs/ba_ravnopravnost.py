# ruff: noqa: E501 - texts and style sheets stay in one line
"""Federation of Bosnia and Herzegovina: merged cells with horizontal rules only; headers in two languages."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_ravnopravnost import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, merge_equal, truth, walk
from ..tree import dotted

LINES = [
    c.number("R.br.", 8),
    c.title("Aktivnost", 32),
    c.parties("Institucija nadležna za provedbu", 20),
    c.parties("Partneri", 20, "partners"),
    c.deadline("Rok", 20),
]


def merged(target: Path, full: bool = False) -> Json:
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"Specifični cilj {path[0] + 1}. {goal.title}", "b", len(LINES))])
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), LINES)]
        body += merge_equal(rows, [2, 3, 4])
    text = "<h1>AKCIONI PLAN ZA ZAPOŠLJAVANJE ŽENA U RURALNIM PODRUČJIMA FEDERACIJE BiH 2023-2025</h1>" + table(
        widths(LINES), header_rows(LINES), body
    )
    rules = FULL if full else "td { border-top: 0.5pt solid #000; border-bottom: 0.5pt solid #000; }"
    css = (
        rules
        + """td { padding: 3pt 5pt; } td[rowspan] { vertical-align: middle; } html { font: 12pt/1.25 "Liberation Serif"; } @page { size: 210mm HIGH; margin: 16mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf(text, css.replace("HIGH", "128mm" if full else "135mm"), target, lang="bs")
    return truth(PLAN, "Latn", dotted, LINES)


def merged_full(target: Path) -> Json:
    return merged(target, True)


BOTH = [
    c.title("Aktivnost/Activity", 25, "{} "),
    c.indicators("Indikatori/Performance indicators", 19, "dash"),
    c.parties("Nosilac/Lead institution", 16),
    c.parties("Partneri/Partners", 15, "partners"),
    c.deadline("Rok/Deadline", 12),
    m.amount("Procijenjeni troškovi (KM)/Estimated costs (BAM)", 13, None, "BAM", decimals=2, dated=False),
]


def bilingual(target: Path) -> Json:
    parts = ["<h1>Akcioni plan za zapošljavanje žena u ruralnim područjima Federacije BiH 2023-2025</h1>"]
    for path, goal in walk(PLAN.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), BOTH)]
        parts.append(
            f"<h2>Specifični cilj {path[0] + 1}: {goal.title}</h2>" + table(widths(BOTH), header_rows(BOTH), rows)
        )
    css = (
        FULL
        + """table td { border-left: none; border-right: none; } .head td { background: #7f7f7f; color: #fff; } html { font: 10.8pt/1.2 "Liberation Sans"; }
      @page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page) " | " counter(pages); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(PLAN, "Latn", dotted, BOTH)


DOCUMENTS = {"ba-zene--merged-lines": merged, "ba-zene--merged-full": merged_full, "ba-zene--two-languages": bilingual}
