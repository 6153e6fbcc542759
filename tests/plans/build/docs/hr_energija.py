# ruff: noqa: E501 - texts and style sheets stay in one line
"""Croatia: white rules on fills with a column per year; Gantt columns; a table without its outer rules."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.hr_energija import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..tree import Path as Place
from ..tree import dotted, roman

WHITE = [
    c.number("R. br.", 6, dot=True),
    c.title("Provedbena aktivnost", 21),
    c.parties("Nositelj", 12),
    c.parties("Sunositelji", 14, "partners"),
    c.deadline("Rok provedbe", 10),
    c.indicators("Pokazatelji provedbe", 16, "semipara"),
    *(m.amount(f"Financijska sredstva (EUR) / {y}.", 7, y, "EUR", none="–") for y in (2024, 2025, 2026)),
]


def white(target: Path) -> Json:
    parts = ["<h1>AKCIJSKI PLAN ENERGETSKE UČINKOVITOSTI BRODARSKE ŽUPANIJE<br>ZA RAZDOBLJE 2024. – 2026.</h1>"]
    for path, goal in walk(PLAN.goals):
        if not acts(goal):
            parts.append(f"<h2>Posebni cilj {path[0] + 1}: {goal.title}</h2>")
            continue
        parts.append(f"<h3>Mjera {dotted(path, False)}. {goal.title}</h3>")
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), WHITE)]
        parts.append(table(widths(WHITE), header_rows(WHITE), rows))
    css = """td { background: #dce6f1; border: 1.5pt solid #fff; } .head td { background: #1f497d; color: #fff; } html { font: 10.5pt/1.25 "Liberation Sans"; }
      @page { size: A4 landscape; margin: 17mm 14mm; @top-center { content: "Brodarska županija"; font: 8pt "Liberation Sans"; } @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    print_pdf("".join(parts), css, target, lang="hr")
    return truth(PLAN, "Latn", dotted, WHITE, issuer=None)


MEASURE = [
    c.title("Aktivnost", 23),
    c.parties("Nositelj i sunositelji", 20, "both", "semi"),
    c.indicators("Pokazatelj rezultata", 15, "dash"),
    m.source("Izvor financiranja", 13),
    m.amount("Procijenjeni trošak (EUR)", 13, None, "EUR", decimals=2, dated=False),
]


def sides(target: Path) -> Json:
    """Measures in a merged first column over page breaks; the table is open at its sides and its top."""
    parts = ["<h1>Akcijski plan energetske učinkovitosti Brodarske županije za razdoblje 2024. – 2026.</h1>"]
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        if not acts(goal):
            body.append([cell(f"POSEBNI CILJ {path[0] + 1}. {goal.title}", "b", len(MEASURE) + 1)])
            continue
        rows = [r for a in acts(goal) for r in activity_rows(a, None, MEASURE)]
        body += under([cell(f"Mjera {dotted(path, False)} {goal.title}", "")], rows)
    parts.append(table(widths(MEASURE, 16), header_rows(MEASURE, [("Mjera",)]), body, repeat=False))
    css = """table td { border: 0.5pt solid #000; } tr td:first-child:not([rowspan="1"]) { border-left: none; } td:last-child { border-right: none; } .head td { border-top: none; } td.b { border-right: none; }
      html { font: 11.5pt/1.2 "Liberation Serif"; } @page { size: A4; margin: 20mm 12mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    print_pdf("".join(parts), css, target, lang="hr")

    def numbers(path: Place, activity: bool) -> str | None:
        return None if activity else dotted(path, False)

    return truth(PLAN, "Latn", numbers, MEASURE, issuer=None)


QUARTERS = [(y, q) for y in (2024, 2025) for q in range(4)]
BARS = [
    c.number("Br.", 8),
    c.title("Aktivnost", 30),
    c.parties("Nositelj", 22),
    *(c.gantt(f"{y}. / {roman(q + 1)}", 5, f"{y}-{3 * q + 1:02}-01", f"{y}-{3 * q + 3:02}-31") for y, q in QUARTERS),
]


def ends(first: tuple[int, int], last: tuple[int, int]) -> tuple[str, str]:
    return f"{first[0]}-{3 * first[1] + 1:02}-01", f"{last[0]}-" + ("03-31", "06-30", "09-30", "12-31")[last[1]]


def gantt(target: Path) -> Json:
    parts = ["<h1>Terminski plan provedbe aktivnosti u 2024. i 2025. godini</h1>"]
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        label = "Mjera" if acts(goal) else "Posebni cilj"
        body.append([cell(f"{label} {dotted(path, False)}. {goal.title}", "b", len(BARS))])
        for k, a in enumerate(acts(goal)):
            for row in activity_rows(a, dotted((*path, k), True), BARS):
                body.append(
                    [Cell(x.paras, x.colspan, x.rowspan, x.css + (" x" if x.paras == ("x",) else "")) for x in row]
                )
    parts.append(table(widths(BARS), header_rows(BARS), body))
    css = (
        FULL
        + """td.x { background: #7f7f7f; text-align: center; } @page { @bottom-center { content: counter(page); font: 8pt "Liberation Sans"; } }
      html { font: 12pt/1.25 "Liberation Sans"; } td.b { background: #f2f2f2; }"""
    )
    print_pdf("".join(parts), css, target, lang="hr")
    made = truth(
        PLAN,
        "Latn",
        dotted,
        BARS,
        title="Terminski plan provedbe aktivnosti u 2024. i 2025. godini",
        issuer=None,
        period={"start": "2024-01-01", "end": "2025-12-31"},
    )
    for path, goal in walk(PLAN.goals):
        node = made["goals"][path[0]]
        node = node["goals"][path[1]] if len(path) > 1 else node
        for a, out in zip(acts(goal), node["activities"], strict=True):
            marked = [q for q, col in zip(QUARTERS, BARS[3:], strict=True) if col.prints(a, None)]
            if marked:  # marks in neighbouring quarters are one period; the text is the marks as printed
                start, end = ends(marked[0], marked[-1])
                out["deadlines"] = [
                    {
                        "text": " ".join("x" * len(marked)),
                        "tasks": [],
                        "parts": [{"kind": "period", "start": start, "end": end, "every": None}],
                    }
                ]
    return made


DOCUMENTS = {"hr-energija--white-rules": white, "hr-energija--open-sides": sides, "hr-energija--gantt": gantt}
