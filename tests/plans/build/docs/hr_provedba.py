# ruff: noqa: E501 - texts and style sheets stay in one line
"""A Croatian town's implementation programme: a row of indicators with base and targets, a code beside each amount."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.hr_provedba import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..tree import Path as Place
from ..tree import counted

PROGRAMME = [
    c.number("Redni broj", 5),
    c.title("Naziv mjere", 13),
    c.other("Svrha provedbe mjere", 13, "Svrha"),
    c.tasks("Ključne aktivnosti ostvarenja", 17, "dot"),
    c.deadline("Rok provedbe", 10),
    c.indicators("Pokazatelj rezultata / naziv", 12, lines=True),
    c.of_indicator("Pokazatelj rezultata / polazna vrijednost (2021.)", 8, "base_2022"),
    c.of_indicator("Pokazatelj rezultata / ciljna vrijednost 2025.", 8, "2025"),
    m.source("Proračun / oznaka", 7, "prog"),
    m.amount("Proračun / iznos (EUR)", 8, None, "EUR", decimals=2, dated=False),
    c.parties("Nositelj", 11, "lead"),
]


def programme(target: Path) -> Json:
    parts = [
        "<h1>PROVEDBENI PROGRAM GRADA KAMENICE ZA RAZDOBLJE 2022. – 2025.</h1><p>Kamenica, prosinac 2021.</p><h2>PRILOG 1. Akcijski plan provedbe mjera</h2>"
    ]
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"PRIORITET {path[0] + 1}. {goal.title}", "b g", len(PROGRAMME))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, counted((*path, k), True), PROGRAMME)]
    parts.append(table(widths(PROGRAMME), header_rows(PROGRAMME), body))
    css = (
        FULL
        + """td.g { background: #e2efd9; } .head td { background: #c5e0b3; font-size: 8pt; } @page { size: A4 landscape; margin: 10mm; } html { font: 8.6pt/1.2 "Liberation Sans"; }"""
    )
    print_pdf("".join(parts), css, target, lang="hr")
    return truth(PLAN, "Latn", counted, PROGRAMME, issuer=None)


MERGED = [
    c.title("Mjera", 19, "Mjera {}. "),
    c.parties("Nadležnost u provedbi", 20, "both", "semipara"),
    c.deadline("Rok provedbe", 13),
    m.amount("Procijenjeni trošak (EUR) / 2022.", 9, 2022, "EUR", none="-"),
    m.amount("Procijenjeni trošak (EUR) / 2023.", 9, 2023, "EUR", none="-"),
    m.amount("Procijenjeni trošak (EUR) / 2024.", 9, 2024, "EUR", none="-"),
    m.amount("Procijenjeni trošak (EUR) / 2025.", 9, 2025, "EUR", none="-"),
]


def years(target: Path) -> Json:
    """Sums below each priority and at the end; goals in a merged column; text drawn letter by letter."""
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, f"{path[0] + 1}.{k + 1}", MERGED)]
        body += under([cell(f"{path[0] + 1}. {goal.title}", "b")], rows)
        total = [sum(dict(a.amt).get(y, 0) for a in acts(goal)) for y in (2022, 2023, 2024, 2025)]
        body.append(
            [cell(f"Ukupno prioritet {path[0] + 1}.", "b g", 4), *(cell(m.grouped(v), "num b g") for v in total)]
        )
    everything = [sum(dict(a.amt).get(y, 0) for g in PLAN.goals for a in acts(g)) for y in (2022, 2023, 2024, 2025)]
    body.append([cell("SVEUKUPNO", "b g", 4), *(cell(m.grouped(v), "num b g") for v in everything)])
    text = "<h1>Provedbeni program Grada Kamenice za razdoblje 2022. – 2025.</h1>" + table(
        widths(MERGED, 12), header_rows(MERGED, [("Prioritet",)]), body
    )
    css = (
        FULL
        + """td.g { background: #f2f2f2; } .head td { text-transform: uppercase; letter-spacing: 0.4pt; } td { letter-spacing: 0.25pt; } h1 { letter-spacing: 1.5pt; } html { font: 10pt/1.2 "Liberation Serif"; }"""
    )
    print_pdf(text, css, target, lang="hr")

    def dotted(path: Place, activity: bool) -> str:
        return ".".join(str(k + 1) for k in path)

    return truth(PLAN, "Latn", dotted, MERGED, issuer=None)


DOCUMENTS = {"hr-provedba--programme": programme, "hr-provedba--years-sums": years}
