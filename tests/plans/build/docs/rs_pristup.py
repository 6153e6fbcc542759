# ruff: noqa: E501 - texts and style sheets stay in one line
"""Serbia, Cyrillic: lists glued in their cells, numbers with a word before them, cells merged over several rows."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_pristup import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, activity_rows, acts, cell, header_rows, merge_equal, truth, walk
from ..tree import dotted

GLUED = [
    c.title("АКТИВНОСТИ", 17, "Aktivnost {}: "),
    c.tasks("ЗАДАЦИ", 21, "glued"),
    c.parties("ОДГОВОРНИ СУБЈЕКТИ", 17, style="semi"),
    c.indicators("ПОКАЗАТЕЉИ АКТИВНОСТИ", 13, "glued"),
    c.deadline("РОКОВИ", 10),
    m.source("РЕСУРСИ", 12, currency="RSD"),
    c.risks("РИЗИЦИ", 10),
]


def glued(target: Path) -> Json:
    parts = ["<h1>AKCIONI PLAN ZA PRISTUPAČNOST JAVNIH OBJEKATA I USLUGA 2021–2022. GODINE</h1>"]
    body = []
    for path, goal in walk(PLAN.goals):
        label = "Cilj" if len(path) == 1 else "Mera"
        body.append(
            [cell(f"{label} {dotted(path, False)}. {goal.title}", "b" + (" g" if len(path) == 1 else ""), len(GLUED))]
        )
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), GLUED)]
        body += merge_equal(rows, [4, 5, 6])
    parts.append(table(widths(GLUED), header_rows(GLUED), body))
    css = (
        FULL
        + """table td { border: 0.6pt solid #000; } td.g { background: #c6d9f1; } html { font: 10.6pt/1.2 "Liberation Serif"; } td { padding: 2pt; }
      @page { size: A4 landscape; margin: 15mm 11mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf("".join(parts), css, target, "Cyrl")
    return truth(PLAN, "Cyrl", dotted, GLUED)


DOCUMENTS = {"rs-pristupacnost--glued": glued}
