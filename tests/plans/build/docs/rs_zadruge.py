# ruff: noqa: E501 - texts and style sheets stay in one line
"""Republic of Srpska, ijekavian Cyrillic: three-level header and two merged columns; turned headers."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_zadruge import PLAN
from ..html import print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..tree import Goal, dotted
from ..tree import Path as Place

THREE = [
    c.title("Aktivnost", 21, "{} "),
    c.parties("Odgovornost / Nosilac", 12),
    c.parties("Odgovornost / Partneri", 11, "partners"),
    c.deadline("Rok", 9),
    *(
        m.amount(f"Procijenjena sredstva u 000 ⟦KM⟧ / Po godinama / {y}", 5, y, "BAM", 1000)
        for y in (2023, 2024, 2025, 2026)
    ),
    m.source("Procijenjena sredstva u 000 ⟦KM⟧ / Izvor", 10),
]


def three(target: Path) -> Json:
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        if len(path) > 1:
            continue
        lines: list[Row] = []
        for k, measure in enumerate(g for g in goal.below if isinstance(g, Goal)):
            rows = [
                r for j, a in enumerate(acts(measure)) for r in activity_rows(a, dotted((*path, k, j), True), THREE)
            ]
            lines += under([cell(f"{dotted((*path, k), False)}. {measure.title}")], rows)
        body += under([cell(f"{path[0] + 1}. {goal.title}", "b")], lines)
    text = "<h1>АКЦИОНИ ПЛАН ЗА РАЗВОЈ ЗАДРУГАРСТВА У РЕПУБЛИЦИ СРПСКОЈ 2023–2026. ГОДИНЕ</h1>"
    text += table(widths(THREE, 8, 9), header_rows(THREE, [("Strateški cilj",), ("Mjera",)]), body)
    css = """td { border: 2.2pt double #000; padding: 2pt; } html { font: 10.8pt/1.2 "Liberation Serif"; }
      @page { size: A4 landscape; margin: 15mm 10mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    print_pdf(text, css, target, "Cyrl", "sr")
    return truth(PLAN, "Cyrl", dotted, THREE, issuer=None, place=None)


TURNED = [
    c.number("Redni broj", 4),
    c.title("Naziv aktivnosti", 27),
    c.indicators("Indikatori za mjerenje uspjeha", 20, "num"),
    c.parties("Nosilac aktivnosti", 17),
    *c.start_end("Rok realizacije / Početak", "Rok realizacije / Kraj", 10, "number", "sr", "kontinuirano"),
    c.remark("Napomena", 12),
]


def turned(target: Path) -> Json:
    parts = ["<h1>АКЦИОНИ ПЛАН ЗА РАЗВОЈ ЗАДРУГАРСТВА У РЕПУБЛИЦИ СРПСКОЈ<br>2023–2026. ГОДИНЕ</h1>"]
    for path, goal in walk(PLAN.goals):
        label = "Mjera" if acts(goal) else "Strateški cilj"
        parts.append(
            f"<h2>{label} {dotted(path, False)}. {goal.title}</h2>"
            if not acts(goal)
            else f"<h3>{label} {dotted(path, False)}. {goal.title}</h3>"
        )
        if not acts(goal):
            continue
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), TURNED)]
        head = [
            [Cell(x.paras, x.colspan, x.rowspan, x.css + ("" if x.colspan > 1 else " v")) for x in r]
            for r in header_rows(TURNED)
        ]
        parts.append(table(widths(TURNED), head, rows))
    css = """td { border: 0.7pt dashed #000; } .head td { border-style: solid; background: #ddd9c3; height: 28mm; } .head + .head td { height: 22mm; } .head td[colspan] { height: 6mm; } html { font: 11.6pt/1.2 "Liberation Serif"; } td { padding: 2pt; }
      @page { size: 210mm 250mm; margin: 16mm; @bottom-right { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    print_pdf("".join(parts), css, target, "Cyrl", "sr")

    def numbers(path: Place, activity: bool) -> str:
        return str(path[-1] + 1) if activity else dotted(path, False)

    return truth(PLAN, "Cyrl", numbers, TURNED, issuer=None, place=None)


DOCUMENTS = {"ba-zadruge--three-levels": three, "ba-zadruge--turned-headers": turned}
