# ruff: noqa: E501 - texts and style sheets stay in one line
"""Key-value forms, one for each measure, over page breaks (Bosnia and Herzegovina)."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_podaci import PLAN
from ..html import FULL, print_pdf, table
from ..layout import Cell, Json, acts, cell, truth, walk
from ..tree import dotted

LINES = [
    c.title("Naziv mjere", 0, "{}. "),
    c.tasks("Aktivnosti u okviru mjere", 0),
    c.parties("Nosilac mjere", 0, style="para"),
    c.indicators("Indikatori za praćenje rezultata mjere", 0, "dash"),
    c.deadline("Period implementacije", 0),
    m.source("Procjena potrebnih sredstava i izvori finansiranja", 0, currency="BAM"),
    c.risks("Rizici", 0),
]


def two_columns(target: Path) -> Json:
    parts = [
        "<h1>DETALJAN PREGLED MJERA</h1><p class='c'>uz Akcioni plan za otvaranje podataka u institucijama Bosne i Hercegovine za period 2025–2027.</p>"
    ]
    for path, goal in walk(PLAN.goals):
        for k, a in enumerate(acts(goal)):
            number = dotted((*path, k), True)
            rows = [[cell("Veza sa strateškim ciljem", "l"), cell(f"{path[0] + 1}. {goal.title}")]]
            rows += [[cell(x.head[0], "l"), Cell(tuple(x.prints(a, number)))] for x in LINES]
            parts.append(table([28, 72], [], rows))
    css = (
        FULL
        + """td.l { font-weight: bold; background: #deeaf6; } table { margin-bottom: 14pt; } .c { text-align: center; margin-bottom: 10pt; }
      @page { @bottom-center { content: counter(page); font: 9pt "Liberation Sans"; } } html { font: 11.3pt/1.2 "Liberation Sans"; }"""
    )
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(PLAN, "Latn", dotted, LINES, issuer=None, title=None)


DOCUMENTS = {"ba-podaci--forms": two_columns}
