# ruff: noqa: E501 - texts and style sheets stay in one line
"""Montenegro, local administration: result column, money and source in one cell, goals turned in the first column."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.me_uprava import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..tree import Path as Place
from ..tree import dotted


def result(head: str, width: float) -> c.Col:
    """What the activity leads to; `Rezultat` is among the header words of indicators."""
    return c.Col(
        (head,), width, lambda a, n: [a.tasks[0]], lambda a, n: {"indicators": [{"number": None, "text": a.tasks[0]}]}
    )


MEASURES = [
    c.title("Mjera/aktivnost", 22, "{} "),
    result("Rezultat", 16),
    c.parties("Nadležna institucija", 15, "both", "semi"),
    c.deadline("Rok", 10),
    m.money("Potrebna sredstva i izvor", 14, "EUR", "€"),
    c.indicators("Indikator rezultata", 15, "dash"),
    c.remark("Napomena", 8),
]


def measures(target: Path) -> Json:
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), MEASURES)]
        body += [[cell(f"STRATEŠKI CILJ {path[0] + 1}. {goal.title}", "b g", len(MEASURES))], *rows]
    text = "<h1>AKCIONI PLAN REFORME LOKALNE SAMOUPRAVE ZA 2024. I 2025. GODINU</h1>" + table(
        widths(MEASURES), header_rows(MEASURES), body
    )
    css = (
        FULL
        + """table td { border: 0.6pt solid #1f4e79; vertical-align: middle; } td.g { background: #1f4e79; color: #fff; } .head td { background: #bdd6ee; }
      @page { size: A4 landscape; margin: 13mm; @top-right { content: "Akcioni plan reforme lokalne samouprave"; font: italic 8pt "Liberation Sans"; } @bottom-center { content: counter(page); font: 8pt "Liberation Sans"; } } html { font: 9.5pt/1.22 "Liberation Sans"; }"""
    )
    print_pdf(text, css, target, lang="sr-ME")
    return truth(PLAN, "Latn", dotted, MEASURES, issuer=None)


TURNED = [
    c.number("Br.", 6),
    c.title("Aktivnost", 25),
    c.parties("Nosilac aktivnosti", 16),
    c.parties("Partnerske institucije", 16, "partners"),
    c.deadline("Rok realizacije", 13),
    c.indicators("Indikatori učinka", 17, "num"),
]


def turned(target: Path) -> Json:
    """Goals turned by 90 degrees in the first column; the activities go on counting over the goals."""
    body: list[Row] = []
    n = 0
    numbers: dict[Place, str] = {}
    for path, goal in walk(PLAN.goals):
        rows = []
        for k, a in enumerate(acts(goal)):
            n += 1
            numbers[(*path, k)] = str(n)
            rows += activity_rows(a, str(n), TURNED)
        body += under([cell(f"Cilj {path[0] + 1}: {goal.title}", "v b")], rows)
    text = (
        "<h1>Akcioni plan reforme lokalne samouprave za 2024. i 2025. godinu</h1><p>Vlada Crne Gore, Ministarstvo javne uprave, Podgorica, januar 2024.</p>"
        + table(widths(TURNED, 7), header_rows(TURNED, [("Cilj",)]), body)
    )
    css = (
        FULL
        + """html { font: 10.4pt/1.2 "Liberation Serif"; } .turn { max-height: 52mm; } tr { break-inside: avoid; } .head td { background: #eee; } @page { size: A4; margin: 15mm; }"""
    )
    print_pdf(text, css, target, lang="sr-ME")

    def numbering(path: Place, activity: bool) -> str:
        return numbers[path] if activity else str(path[0] + 1)

    return truth(PLAN, "Latn", numbering, TURNED, issuer=None)


DOCUMENTS = {"me-uprava--rezultat": measures, "me-uprava--turned-goals": turned}
