# ruff: noqa: E501 - texts and style sheets stay in one line
"""Serbia, courts: steps as rows of their own, a band that goes on after the page break, both scripts, a slip in the numbers."""

from dataclasses import replace
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_pravda import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import parts as deadline_parts
from ..tree import plain
from .rs_pravda import dotted

STEPS = {
    (0, 0, 0): [
        ("Obrazovati radnu grupu", "Visoki savet sudstva", "januar 2025.|p:2025-01-01/2025-01-31"),
        ("Izraditi radni tekst pravilnika", "Radna grupa", "mart 2025.|p:2025-03-01/2025-03-31"),
        ("Usvojiti i objaviti pravilnik", "Visoki savet sudstva", "jun 2025.|p:2025-06-01/2025-06-30"),
    ],
    (0, 0, 1): [
        ("Izraditi program obuke", "Pravosudna akademija", "do 1. marta 2025.|by:2025-03-01"),
        ("Održati najmanje šest obuka godišnje", "Pravosudna akademija; predavači", "svake godine|r:P1Y"),
    ],
    (0, 0, 2): [
        (
            "Projektovati bazu podataka i pravila pristupa",
            "Kancelarija za informacione tehnologije i elektronsku upravu",
            "⟦II⟧ kvartal 2025.|p:2025-04-01/2025-06-30",
        ),
        ("Uneti podatke o okončanim postupcima", "Disciplinska komisija", "⟦IV⟧ kvartal 2025.|p:2025-10-01/2025-12-31"),
    ],
    (0, 1, 0): [
        ("Raspisati oglase", "Visoki savet tužilaštva", "april 2025.|p:2025-04-01/2025-04-30"),
        ("Sprovesti ispite i razgovore sa kandidatima", "Komisija Saveta", "oktobar 2025.|p:2025-10-01/2025-10-31"),
        ("Doneti odluke o izboru", "Visoki savet tužilaštva", "decembar 2026.|p:2026-12-01/2026-12-31"),
    ],
    (0, 1, 1): [
        ("Pripremiti nacrt uputstva", "Vrhovno javno tužilaštvo", "januar 2026.|p:2026-01-01/2026-01-31"),
        ("Doneti uputstvo", "Vrhovni javni tužilac", "mart 2026.|p:2026-03-01/2026-03-31"),
    ],
}


def steps(target: Path) -> Json:
    """Activity and indicator merged over the rows of its steps; each step has its own party and deadline."""
    body: list[Row] = []
    for path, goal in walk(PLAN.goals[:1]):
        if len(path) == 1:
            continue
        body.append([cell(f"Mera {dotted(path, False)}. {goal.title}", "b g", 6)])
        for k, a in enumerate(acts(goal)):
            lines = STEPS[(*path, k)]  # type: ignore[index]
            n = len(lines)
            for i, (text, who, when) in enumerate(lines):
                row = [cell(text), cell(who), cell(when.partition("|")[0])]
                if i == 0:
                    row = [
                        cell(dotted((*path, k), True) + ".", "", 1, n),
                        cell(a.title, "", 1, n),
                        *row,
                        Cell(tuple(x.text for x in a.ind), 1, n),
                    ]
                body.append(row)
    head = [[cell(t, "h") for t in ("R.br.", "Aktivnost", "Koraci u realizaciji", "Nosilac", "Rok", "Indikator")]]
    text = "<h1>Akcioni plan za unapređenje rada pravosudnih organa za period 2025–2026. godine</h1>" + table(
        [7, 22, 25, 18, 12, 16], head, body
    )
    css = (
        FULL
        + """td.g { background: #eaeaea; } html { font: 10.5pt/1.22 "Liberation Serif"; } @page { @bottom-center { content: counter(page); font: 9pt "Liberation Serif"; } }"""
    )
    print_pdf(text, css, target)
    short = replace(PLAN, goals=tuple(g for g in PLAN.goals[0].below))  # type: ignore[misc]
    out = truth(
        short,
        "Latn",
        lambda p, a: dotted((0, *p), a),
        [c.number("", 0), c.title("", 0), c.indicators("", 0)],
        issuer=None,
    )
    for gi, goal in enumerate(out["goals"]):
        for k, one in enumerate(goal["activities"]):
            lines = STEPS[(0, gi, k)]
            one["tasks"] = [{"number": None, "text": t} for t, _, _ in lines]
            one["responsible"] = [{"tasks": [], "text": w, "role": "lead"} for _, w, _ in lines]
            one["deadlines"] = [
                {"text": plain(d.partition("|")[0]), "tasks": [], "parts": deadline_parts(d.partition("|")[2])}
                for _, _, d in lines
            ]
    return out


GOES_ON = [
    c.number("Br.", 7),
    c.title("AKTIVNOSTI", 27),
    c.parties("NOSIOCI", 18, "both", "semi"),
    c.deadline("ROK", 13),
    m.source("IZVOR FINANSIRANJA", 16),
    c.indicators("POKAZATELJ", 19, "num"),
]


def goes_on(target: Path) -> Json:
    """Each page is a table of its own with header; the band over the first rows says `(nastavak)`."""
    lines: list[tuple[str, list[Row]]] = []
    for path, goal in walk(PLAN.goals):
        for k, a in enumerate(acts(goal)):
            lines.append(
                (f"Mera {dotted(path, False)}: {goal.title}", activity_rows(a, dotted((*path, k), True), GOES_ON))
            )
    pages, seen = "<h1>Akcioni plan za unapređenje rada pravosudnih organa za period 2025–2026. godine</h1>", ""
    for first in range(0, len(lines), 4):
        body: list[Row] = []
        for i, (band, rows) in enumerate(lines[first : first + 4]):
            if band != seen or i == 0:
                body.append([cell(band + (" (nastavak)" if band == seen else ""), "b g", len(GOES_ON))])
                seen = band
            body += rows
        pages += table(widths(GOES_ON), header_rows(GOES_ON), body, "page")
    css = (
        FULL
        + """td.g { background: #fff2cc; } table.page { break-after: page; } html { font: 10.6pt/1.25 "Liberation Sans"; } @page { size: A4 landscape; @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf(pages, css, target)
    measures = replace(PLAN, goals=tuple(x for g in PLAN.goals for x in g.below))  # type: ignore[misc]
    places = [p for p, g in walk(PLAN.goals) if len(p) == 2]
    return truth(measures, "Latn", lambda p, a: dotted((*places[p[0]], *p[1:]), a), GOES_ON, issuer=None)


def latin(column: c.Col) -> c.Col:
    """The column printed in Latin script in a Cyrillic document."""
    return replace(
        column,
        head=tuple(f"⟦{plain(h)}⟧" for h in column.head),
        prints=lambda a, n: [f"⟦{plain(p)}⟧" for p in column.prints(a, n)],
    )


MIXED = [
    c.title("Активност", 26, "{}. "),
    latin(c.parties("Nosilac", 18)),
    latin(c.parties("Partneri", 18, "partners")),
    c.deadline("Рок", 14),
    c.indicators("Показатељ", 24, "dash"),
]


def mixed(target: Path) -> Json:
    """Cyrillic with two columns in Latin; one number is a slip: the third activity of the first measure says 1.1.2 again."""
    parts = ["<h1>AKCIONI PLAN ZA UNAPREĐENJE RADA PRAVOSUDNIH ORGANA ZA PERIOD 2025–2026. GODINE</h1>"]
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            parts.append(f"<h2>{path[0] + 1}. {goal.title.upper()}</h2>")
            continue
        parts.append(f"<h3>{dotted(path, False)}. {goal.title}</h3>")
        rows = []
        for k, a in enumerate(acts(goal)):
            number = "1.1.2" if (*path, k) == (0, 0, 2) else dotted((*path, k), True)
            rows += activity_rows(a, number, MIXED)
        parts.append(table(widths(MIXED), header_rows(MIXED), rows))
    css = (
        FULL
        + """html { font: 10.4pt/1.22 "Liberation Serif"; } .head td { border-bottom: 2pt solid #000; } @page { @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf("".join(parts), css, target, "Cyrl")
    out = truth(PLAN, "Cyrl", dotted, MIXED, issuer=None)
    for area in out["goals"]:
        area["title"] = area["title"].upper()
    return out


DOCUMENTS = {"rs-pravosude--steps": steps, "rs-pravosude--nastavak": goes_on, "rs-pravosude--mixed-scripts": mixed}
