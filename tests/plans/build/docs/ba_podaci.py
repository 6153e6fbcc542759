# ruff: noqa: E501 - texts and style sheets stay in one line
"""State of Bosnia and Herzegovina: tasks with references, Roman and letter numbering, narrow hyphenated columns."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_podaci import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import Path as Place
from ..tree import roman

TASKS = [
    c.title("AKTIVNOSTI", 15, "{}) "),
    c.tasks("ZADACI", 21),
    c.parties("ODGOVORNA INSTITUCIJA I PARTNERI", 17, style="para"),
    c.indicators("POKAZATELJI AKTIVNOSTI", 15, "num"),
    c.deadline("ROKOVI", 9),
    m.source("RESURSI", 13, currency="BAM"),
    c.risks("RIZICI", 10),
]


def roman_letters(path: Place, activity: bool) -> str:
    return "abcdef"[path[-1]] if activity else roman(path[0] + 1)


def letters(target: Path) -> Json:
    parts = [
        "<p class='c'>BOSNA I HERCEGOVINA<br>VIJEĆE MINISTARA</p><h1>AKCIONI PLAN<br>za otvaranje podataka u institucijama Bosne i Hercegovine za period 2025–2027.</h1>"
    ]
    for path, goal in walk(PLAN.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, roman_letters((*path, k), True), TASKS)]
        band = [[cell(f"Cilj {roman(path[0] + 1)}: {goal.title}", "b", len(TASKS))]]
        parts.append(table(widths(TASKS), [*header_rows(TASKS)], [*band, *rows], repeat=path[0] != 1, soft=True))
    css = (
        FULL
        + """table td { border: 0.8pt dotted #000; } .c { text-align: center; } html { font: 11.7pt/1.2 "Liberation Serif"; }
      @page { size: A4 landscape; margin: 16mm 14mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(PLAN, "Latn", roman_letters, TASKS, issuer=None)


DOCUMENTS = {"ba-podaci--tasks": letters}
