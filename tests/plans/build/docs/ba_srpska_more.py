# ruff: noqa: E501 - texts and style sheets stay in one line
"""Republic of Srpska: a column per year with marks, empty rows and an empty column; Word with vertically centred cells."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_srpska import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..odf import Writer
from ..tree import Path as Place
from ..tree import counted

EMPTY = [
    c.number("РБ", 6, dot=False),
    c.title("АКТИВНОСТ", 28),
    c.parties("НОСИЛАЦ", 16),
    c.parties("САРАДНИЦИ", 17, "partners", "semi"),
    c.deadline("РОК", 14),
    c.Col(("ПРИМЈЕДБЕ",), 8, lambda a, n: []),
    m.source("СРЕДСТВА", 15, currency="BAM"),
]


def empty(target: Path) -> Json:
    """Blank rows between the goals, a column without any value, `/` where there are no partners."""
    parts = ["<h1>AKCIONI PLAN ZA SPREČAVANJE NASILJA U PORODICI U REPUBLICI SRPSKOJ ZA 2024. I 2025. GODINU</h1>"]
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        if path[0]:
            body.append([Cell() for _ in EMPTY])
        body.append([cell(f"STRATEŠKI CILJ {path[0] + 1}. {goal.title}", "b", len(EMPTY))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), EMPTY)]
    body.append([Cell() for _ in EMPTY])
    parts.append(table(widths(EMPTY), header_rows(EMPTY), body))
    css = (
        FULL
        + """td { vertical-align: middle; height: 6mm; } html { font: 10pt/1.2 "Liberation Sans Narrow"; } @page { size: A4 landscape; margin: 15mm; @bottom-left { content: "Banja Luka, 2023."; font: 8pt "Liberation Sans"; } @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target, "Cyrl")
    return truth(PLAN, "Cyrl", counted, EMPTY, issuer=None)


WORD = [
    c.title("Активности", 27, "{} "),
    c.parties("Носиоци и сарадници", 24, "both", "para"),
    c.deadline("Рок", 14),
    c.indicators("Индикатори", 20, "dash"),
    m.source("Извори финансирања", 15, currency="BAM"),
]


def word(target: Path) -> Json:
    """Word: each goal a table of its own under its heading, landscape, header only in the first."""
    doc = Writer("Cyrl", size=11, font="Liberation Sans", border="0.75pt solid #4472c4")
    doc.p("AKCIONI PLAN ZA SPREČAVANJE NASILJA U PORODICI U REPUBLICI SRPSKOJ ZA 2024. I 2025. GODINU", "title")
    for path, goal in walk(PLAN.goals):
        doc.p(f"PRIORITETNA OBLAST {path[0] + 1}: {goal.title}", "h2")
        body = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, f"{path[0] + 1}.{k + 1}.", WORD)]
        doc.table(widths(WORD), header_rows(WORD) if path[0] == 0 else [], body, repeat=False)
    doc.print(target)

    def dotted(path: Place, activity: bool) -> str:
        return f"{path[0] + 1}.{path[1] + 1}" if activity else str(path[0] + 1)

    return truth(PLAN, "Cyrl", dotted, WORD, issuer=None)


DOCUMENTS = {"ba-srpska--empty-cells": empty, "ba-srpska--word-headings": word}
