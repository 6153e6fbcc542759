# ruff: noqa: E501 - texts and style sheets stay in one line
"""A municipality in Montenegro: fourteen columns on A3, portrait and landscape in one file, tables beside each other."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.me_otpad import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import Path as Place
from ..tree import dotted

YEARS = (2025, 2026, 2027)
WIDE = [
    c.number("R. br.", 3),
    c.title("Naziv aktivnosti", 14),
    c.indicators("Indikator / Naziv", 11, lines=True),
    c.of_indicator("Indikator / Jedinica", 4, "unit"),
    c.of_indicator("Indikator / Polazna vrijednost", 4, "base"),
    *(c.of_indicator(f"Indikator / Ciljana vrijednost / {y}", 4, str(y)) for y in YEARS),
    c.of_indicator("Indikator / Izvor verifikacije", 9, "source"),
    c.parties("Odgovornost / Nosilac", 9),
    c.parties("Odgovornost / Partneri", 8, "partners"),
    *(m.amount(f"Procijenjeni troškovi (EUR) / {y}", 5, y, "EUR", none="–") for y in YEARS),
    m.source("Izvor finansiranja", 6),
    c.other("Prioritet", 5, "Prioritet"),
]
HALF = [c.title("Aktivnost", 52, "{} "), c.parties("Nosilac", 27), c.deadline("Rok", 21)]
PORTRAIT = [
    c.number("Rb.", 6),
    c.title("Aktivnost", 32),
    c.parties("Nosilac", 20),
    c.deadline("Rok", 18),
    m.amount("Iznos (€)", 12, None, "EUR", dated=False),
    m.source("Izvor", 12),
]


def large(target: Path) -> Json:
    body = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"Operativni cilj {path[0] + 1}. {goal.title}", "b", len(WIDE))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), WIDE)]
    text = "<h1>LOKALNI PLAN UPRAVLJANJA OTPADOM OPŠTINE MORINJE 2025–2027</h1>" + table(
        widths(WIDE), header_rows(WIDE), body
    )
    css = (
        FULL
        + """@page { size: A3 landscape; margin: 20mm; @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } } html { font: 14.5pt/1.25 "Liberation Sans Narrow"; }
      td { padding: 2pt; } td.b { background: #eaf1dd; }"""
    )
    print_pdf(text, css, target, lang="sr-ME")
    return truth(PLAN, "Latn", dotted, WIDE, issuer=None)


def mixed(target: Path) -> Json:
    parts = ["<h1>Lokalni plan upravljanja otpadom opštine Morinje 2025–2027</h1>"]
    for path, goal in walk(PLAN.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), PORTRAIT)]
        inner = f"<h2>Cilj {path[0] + 1}: {goal.title}</h2>" + table(widths(PORTRAIT), header_rows(PORTRAIT), rows)
        parts.append(f'<div class="{"wide" if path[0] == 1 else "high"}">{inner}</div>')
    css = (
        FULL
        + """@page { size: A4; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } } @page wide { size: A4 landscape; } .wide { page: wide; } .high { page: auto; }
      html { font: 13pt/1.2 "Liberation Serif"; }"""
    )
    print_pdf("".join(parts), css, target, lang="sr-ME")

    def numbers(path: Place, activity: bool) -> str:
        return str(path[-1] + 1)

    return truth(PLAN, "Latn", numbers, PORTRAIT, issuer=None)


def beside(target: Path) -> Json:
    """The tables of two goals stand beside each other, the third below them over the whole page."""
    blocks = []
    for path, goal in walk(PLAN.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), HALF)]
        blocks.append(
            table(widths(HALF), header_rows(HALF), [[cell(f"Cilj {path[0] + 1}: {goal.title}", "b", 3)], *rows])
        )
    text = f'<h1>Lokalni plan upravljanja otpadom opštine Morinje 2025–2027</h1><div class="two"><div>{blocks[0]}</div><div>{blocks[1]}</div></div>{blocks[2]}'
    css = (
        FULL
        + """.two { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; } html { font: 10.5pt/1.2 "Liberation Sans"; } @page { size: A4 landscape; margin: 14mm; }"""
    )
    print_pdf(text, css, target, lang="sr-ME")
    return truth(PLAN, "Latn", dotted, HALF, issuer=None)


DOCUMENTS = {"me-otpad--a3": large, "me-otpad--portrait-landscape": mixed, "me-otpad--beside": beside}
