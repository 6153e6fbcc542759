# ruff: noqa: E501 - texts and style sheets stay in one line
"""A Serbian municipality: horizontal rules only in Cyrillic, and goals in a merged first column."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_mladi import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, under, walk
from ..tree import Path as Place


def unnumbered(path: Place, activity: bool) -> str | None:
    return None


LINES = [
    c.title("Aktivnost", 26),
    c.parties("Nosilac", 15),
    c.parties("Partneri", 15, "partners"),
    c.deadline("Rok", 14),
    c.indicators("Pokazatelji", 16, "dash"),
    m.money("Potrebna sredstva", 14, "RSD", "dinara", free="/"),
]


def horizontal(target: Path) -> Json:
    parts = [
        "<p>Na osnovu člana 32. Zakona o lokalnoj samoupravi i člana 40. Statuta opštine Donja Reka, Skupština opštine Donja Reka, na sednici održanoj 19. februara 2024. godine, donela je</p>",
        "<h1>LOKALNI AKCIONI PLAN ZA MLADE OPŠTINE DONJA REKA ZA 2024. GODINU</h1>",
        "<p>Broj: 020-7/2024-⟦01⟧</p><p>Donja Reka, 19. februara 2024. godine</p>",
        "<h2>UVOD</h2><p>Opština Donja Reka ima 18.400 stanovnika, od kojih je svaki šesti mlađi od 30 godina. Plan je nastao posle tri javne rasprave i ankete u školama. "
        "Sredstva su predviđena odlukom o budžetu za 2024. godinu.</p>",
    ]
    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>Cilj {path[0] + 1}. {goal.title}</h2>")
        rows = [r for a in acts(goal) for r in activity_rows(a, None, LINES)]
        parts.append(table(widths(LINES), header_rows(LINES), rows, repeat=False))
    css = """table td { border-top: 0.7pt solid #000; border-bottom: 0.7pt solid #000; }
      @page { @bottom-center { content: counter(page); font: 9pt "Liberation Serif"; } } html { font-size: 11.1pt; } td { padding: 3pt; }"""
    print_pdf("".join(parts), css, target, "Cyrl")

    def numbers(path: Place, activity: bool) -> str | None:
        return None if activity else str(path[0] + 1)

    return truth(PLAN, "Cyrl", numbers, LINES)


MERGED = [
    c.number("R. br.", 5),
    c.title("Aktivnosti", 20),
    c.other("Ciljna grupa", 11, "Ciljna grupa"),
    c.parties("Odgovorna institucija i partneri", 17, "both", "semipara"),
    *c.start_end("Vremenski okvir / Početak", "Vremenski okvir / Kraj", 11, "day", "sr", "kontinuirano"),
    c.risks("Rizici", 10),
]


def merged(target: Path) -> Json:
    body = []
    for _, goal in walk(PLAN.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), MERGED)]
        body += under([cell(goal.title, "b")], rows)
    text = "<h1>LOKALNI AKCIONI PLAN ZA MLADE OPŠTINE DONJA REKA ZA 2024. GODINU</h1>"
    text += table(widths(MERGED, 15), header_rows(MERGED, [("Cilj",)]), body)
    css = (
        FULL
        + """@page { size: 210mm 205mm; @top-left { content: "Opština Donja Reka"; font: italic 8pt "Liberation Serif"; }
      @top-right { content: "Plan za mlade 2024."; font: italic 8pt "Liberation Serif"; } @bottom-right { content: counter(page) "/" counter(pages); font: 8pt "Liberation Serif"; } }
      html { font-size: 10pt; } td { padding: 2pt; }"""
    )
    print_pdf(text, css, target)

    def numbers(path: Place, activity: bool) -> str | None:
        return str(path[-1] + 1) if activity else None

    return truth(PLAN, "Latn", numbers, MERGED, issuer=None, adopted_on=None, place=None, document_number=None)


DOCUMENTS = {"rs-mladi--horizontal": horizontal, "rs-mladi--merged": merged}
