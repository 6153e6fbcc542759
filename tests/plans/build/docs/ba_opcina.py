# ruff: noqa: E501 - texts and style sheets stay in one line
"""A municipality in Bosnia and Herzegovina: goal and programme both merged; all fields run in in one cell."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_opcina import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, merge_equal, truth, walk
from ..tree import dotted

MERGED = [
    c.title("Aktivnosti", 21, "{}. "),
    c.parties("Nosioci", 14, "both"),
    c.deadline("Rok", 11),
    c.indicators("Indikatori", 14, "para"),
    m.source("Izvori finansiranja", 13, currency="BAM"),
]


def merged(target: Path) -> Json:
    rows: list[Row] = []
    for path, goal in walk(PLAN.goals):
        for k, a in enumerate(acts(goal)):
            above = PLAN.goals[path[0]]
            rows += [
                [cell(f"{path[0] + 1}. {above.title}", "b"), cell(f"{dotted(path, False)}. {goal.title}"), *r]
                for r in activity_rows(a, dotted((*path, k), True), MERGED)
            ]
    head = header_rows(MERGED, [("Strateški cilj",), ("Program",)])
    text = (
        "<p>Na osnovu člana 13. Zakona o principima lokalne samouprave u Federaciji BiH i člana 22. Statuta Općine, Općinsko vijeće Stari Most na 24. sjednici održanoj 27.02.2023. godine donosi</p><h1>GENDER AKCIONI PLAN<br>OPĆINE STARI MOST<br>ZA PERIOD 2023-2025. GODINA</h1>"
        + table(widths(MERGED, 13, 14), head, merge_equal(rows, [0, 1]))
        + "<p>Broj: 01-05-312/23</p><p>Stari Most, 27.02.2023. godine</p><p class='r'>PREDSJEDAVAJUĆA<br>OPĆINSKOG VIJEĆA<br>Selma Hodžić</p>"
    )
    css = (
        FULL
        + """td { vertical-align: middle; } .head td { background: #ffe599; } .r { text-align: right; } @page { size: A4 landscape; margin: 14mm; @bottom-center { content: "Gender akcioni plan 2023-2025 | " counter(page); font: 8pt "Liberation Sans"; } } html { font: 10pt/1.2 "Liberation Sans"; }"""
    )
    print_pdf(text, css, target, lang="bs")
    return truth(PLAN, "Latn", dotted, MERGED)


DOCUMENTS = {"ba-opcina--two-merged": merged}
