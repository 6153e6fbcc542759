# ruff: noqa: E501 - texts and style sheets stay in one line
"""A municipality in Bosnia and Herzegovina: portrait text, landscape tables, budget annex; marks per year; a risk register alone."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_opcina import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import NO_PLAN, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from .ba_opcina import dotted

AREAS = [
    c.number("Br.", 7),
    c.title("Mjere i aktivnosti", 24),
    c.parties("Nosilac", 17),
    c.parties("Učesnici u realizaciji", 18, "partners", "dash"),
    c.deadline("Rok za realizaciju", 13),
    m.source("Budžet / izvor sredstava", 21, currency="BAM"),
]


def annex(target: Path) -> Json:
    parts = [
        "<div class='two'><p>Na osnovu člana 24. Zakona o ravnopravnosti spolova u Bosni i Hercegovini („Službeni glasnik BiH“, broj 32/10) i člana 22. Statuta općine, Općinsko vijeće Stari Most, na 24. sjednici održanoj 27.02.2023. godine, donijelo je</p>"
        "<p class='t'>ODLUKU<br>o usvajanju Gender akcionog plana općine Stari Most za period 2023-2025. godina</p><p class='t'>Član 1.</p><p>Usvaja se Gender akcioni plan općine Stari Most za period 2023-2025. godina.</p>"
        "<p class='t'>Član 2.</p><p>O provođenju plana stara se Komisija za ravnopravnost spolova, koja izvještaj podnosi Općinskom vijeću do 31. marta za prethodnu godinu.</p><p class='t'>Član 3.</p><p>Odluka stupa na snagu osmog dana od dana objavljivanja u „Službenom glasniku općine Stari Most“.</p>"
        "<p>Broj: 01-05-312/23</p><p>27.02.2023. godine</p><p>Stari Most</p><p class='r'>Predsjedavajuća Općinskog vijeća<br>Selma Hodžić, s.r.</p></div>",
        "<div class='wide'><h1>GENDER AKCIONI PLAN OPĆINE STARI MOST ZA PERIOD 2023-2025. GODINA</h1>",
    ]
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            parts.append(f"<h2>PRIORITETNA OBLAST {path[0] + 1}: {goal.title}</h2>")
            continue
        parts.append(f"<h3>Program {dotted(path, False)}: {goal.title}</h3>")
        parts.append(
            table(
                widths(AREAS),
                header_rows(AREAS),
                [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), AREAS)],
            )
        )
    budget = [
        [cell(x) for x in line.split("|")]
        for line in (
            "1.|Tekući grantovi udruženjima|614300|18.000,00",
            "2.|Podsticaji za poduzetnice|614500|60.000,00",
            "3.|Usluge obuke|613900|9.000,00",
            "|UKUPNO||87.000,00",
        )
    ]
    parts.append(
        "<h2>ANEKS 1. Pregled budžetskih pozicija</h2>"
        + table([8, 52, 18, 22], [[cell(t, "h") for t in ("R.br.", "Opis", "Ekonomski kod", "Iznos (KM)")]], budget)
        + "</div>"
    )
    css = (
        FULL
        + """.two { columns: 2; column-gap: 8mm; } .two p { text-align: justify; margin-bottom: 4pt; } p.t { text-align: center !important; font-weight: bold; } p.r { text-align: right !important; } .wide { page: wide; } @page wide { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page); font: 8pt "Liberation Serif"; } } html { font: 10.8pt/1.25 "Liberation Serif"; } .head td { background: #ededed; }"""
    )
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(PLAN, "Latn", dotted, AREAS)


YEARS = [
    c.title("Aktivnost", 38, "{}. "),
    c.parties("Nosilac", 24),
    c.indicators("Indikator", 20, "semi"),
    c.gantt("Godina realizacije / 2023.", 6, "2023-01-01", "2023-12-31", "X"),
    c.gantt("Godina realizacije / 2024.", 6, "2024-01-01", "2024-12-31", "X"),
    c.gantt("Godina realizacije / 2025.", 6, "2025-01-01", "2025-12-31", "X"),
]


def years(target: Path) -> Json:
    """Marks in a column per year; programmes as bands."""
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        label = "Cilj" if len(path) == 1 else "Program"
        body.append(
            [cell(f"{label} {dotted(path, False)}. {goal.title}", "b" + (" g" if len(path) == 1 else ""), len(YEARS))]
        )
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), YEARS)]
    text = "<h1>Gender akcioni plan općine Stari Most za period 2023-2025. godina</h1>" + table(
        widths(YEARS), header_rows(YEARS), body
    )
    css = FULL + """td.g { background: #d9d9d9; } html { font: 10.4pt/1.25 "Liberation Sans"; }"""
    print_pdf(text, css, target, lang="bs")
    out = truth(PLAN, "Latn", dotted, YEARS, issuer=None, place=None, adopted_on=None, document_number=None)
    flat = [a for _, g in walk(PLAN.goals) for a in acts(g)]
    made = [a for g in out["goals"] for p in g["goals"] for a in p["activities"]]
    for a, one in zip(flat, made, strict=True):
        assert a.span
        first, last = int(a.span[0][:4]), int((a.span[1] or "2025")[:4])
        one["deadlines"] = [
            {
                "text": " ".join("X" * (last - first + 1)),
                "tasks": [],
                "parts": [{"kind": "period", "start": f"{first}-01-01", "end": f"{last}-12-31", "every": None}],
            }
        ]
    return out


RISKS = """1|Gubitak podataka usljed kvara servera|3|4|12|Šef Odsjeka za informatiku|30.06.2024.
2|Kašnjenje u isplati naknada korisnicima|2|5|10|Šef Službe za finansije|31.12.2024.
3|Sukob interesa u postupku nabavki|2|4|8|Službenik za nabavke|31.03.2024.
4|Odlazak stručnih kadrova u privatni sektor|4|3|12|Općinski načelnik|kontinuirano
5|Neusklađenost internih akata sa zakonom|3|3|9|Sekretar|30.09.2024."""


def risk_register(target: Path) -> Json:
    """Who watches a risk until when: nothing is planned to be done."""
    head = [
        [
            cell(t, "h")
            for t in (
                "R.br.",
                "Opis rizika",
                "Vjerovatnoća",
                "Uticaj",
                "Ukupno",
                "Vlasnik rizika",
                "Datum preispitivanja",
            )
        ]
    ]
    text = (
        "<h1>REGISTAR RIZIKA OPĆINE STARI MOST</h1><p>Registar se preispituje najmanje jednom godišnje. Ocjene su od 1 do 5.</p>"
        + table([7, 33, 12, 9, 9, 17, 13], head, [[cell(x) for x in line.split("|")] for line in RISKS.split("\n")])
    )
    print_pdf(text, FULL + 'html { font: 11pt/1.3 "Liberation Sans"; }', target, lang="bs")
    return NO_PLAN


DOCUMENTS = {"ba-opcina--annex": annex, "ba-opcina--years": years, "no-plan--risk-register": risk_register}
