# ruff: noqa: E501 - texts stay in one line
"""Plans of Croatia, printed by other programs."""

from collections.abc import Callable
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..blocks import Doc
from ..content.printed_hr import NEPOGODE, SIROMASTVO, TURIZAM, ZUPANIJA
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..programs.qt import print_qt
from ..programs.typst import print_typst
from ..programs.weasy import print_weasy
from ..tree import dotted
from ..turn import turn_pages

PURPOSES = (
    "Osigurati da naknade dosegnu one kojima su namijenjene.",
    "Pomoći kućanstvima koja ne mogu podmirivati obveze.",
    "Usluge učiniti dostupnima tamo gdje ljudi žive.",
    "Nitko ne smije biti gladan.",
)


def county() -> Doc:
    """Indicators with base and target, money of three sources with dashes; two levels of bands."""
    columns = [
        c.number("Oznaka", 5),
        c.title("Naziv aktivnosti/projekta", 19),
        c.other("Kratki opis", 13, "opis"),
        c.parties("Nositelj", 10),
        c.parties("Sunositelji i suradnici", 10, "partners", "semipara"),
        c.deadline("Rok provedbe", 8),
        c.indicators("Pokazatelj neposrednog rezultata / Naziv", 10, lines=True),
        c.of_indicator("Pokazatelj neposrednog rezultata / Polazna vrijednost 2024.", 6, "base_2022"),
        c.of_indicator("Pokazatelj neposrednog rezultata / Ciljna vrijednost 2027.", 6, "2027"),
        m.money_of("Financijski okvir (EUR) / Županijski proračun", 7, "z", "EUR"),
        m.money_of("Financijski okvir (EUR) / EU fondovi", 7, "e", "EUR"),
        m.money_of("Financijski okvir (EUR) / Ostalo", 6, "o", "EUR"),
    ]
    doc = Doc(truth(ZUPANIJA, "Latn", dotted, columns), "hr")
    doc.add("right", "Prilog 1.")
    doc.add("title", "AKCIJSKI PLAN\nZA PROVEDBU PLANA RAZVOJA ŽUPANIJE PODGORSKE\nZA RAZDOBLJE 2025. – 2027.")
    body: list[Row] = []
    for path, g in walk(ZUPANIJA.goals):
        if len(path) == 1:
            body.append([cell(f"POSEBNI CILJ {path[0] + 1}. {g.title.upper()}", "band", len(columns))])
            continue
        body.append([cell(f"Mjera {dotted(path, False)}. {g.title}", "b", len(columns))])
        body += [r for k, a in enumerate(acts(g)) for r in activity_rows(a, dotted((*path, k), True), columns)]
    doc.grid(columns, body)
    return doc


def poverty() -> Doc:
    """A table a measure: its name as a band, its purpose, then the header of its activities."""
    columns = [
        c.title("Aktivnost", 30, "{}. "),
        c.parties("Nositelj", 15),
        c.parties("Sunositelj", 14, "partners"),
        c.deadline("Rok", 10),
        c.indicators("Pokazatelji", 16, "para"),
        m.source("Sredstva i izvor", 15, currency="EUR"),
    ]
    doc = Doc(truth(SIROMASTVO, "Latn", dotted, columns), "hr")
    doc.add("center", "VLADA REPUBLIKE HRVATSKE")
    doc.add("title", SIROMASTVO.plan["title"].upper().replace(" ZA RAZDOBLJE", "\nZA RAZDOBLJE"))
    purposes = iter(PURPOSES)
    for path, g in walk(SIROMASTVO.goals):
        if len(path) == 1:
            doc.add("h2", f"Cilj {path[0] + 1}. {g.title}")
            continue
        rows = [
            [cell(f"MJERA {dotted(path, False)}. {g.title.upper()}", "band", 6)],
            [cell("Svrha provedbe mjere", "b"), cell(next(purposes), "", 5)],
        ]
        rows += header_rows(columns)
        rows += [r for k, a in enumerate(acts(g)) for r in activity_rows(a, dotted((*path, k), True), columns)]
        doc.rows([x.width for x in columns], [], rows, False)
    return doc


def disasters() -> Doc:
    """No rules, columns that nearly touch; deciding act before, chapters, number and signature after."""
    columns = [
        c.number("Rb.", 6),
        c.title("Opis mjere", 31),
        c.parties("Izvršitelj mjere", 17),
        c.parties("U suradnji s", 16, "partners"),
        c.deadline("Vrijeme provedbe", 15),
        m.source("Sredstva (EUR)", 12, currency="EUR"),
        c.remark("Napomena", 16),
    ]
    doc = Doc(truth(NEPOGODE, "Latn", lambda p, a: str(p[-1] + 1) if a else "ABC"[p[0]], columns), "hr")
    doc.add(
        "plain",
        "Na temelju članka 17. stavka 1. Zakona o ublažavanju i uklanjanju posljedica prirodnih nepogoda („Narodne novine“ broj 16/19) i članka 33. Statuta Grada Lipovca („Službeni glasnik Grada Lipovca“ broj 2/21), Gradsko vijeće Grada Lipovca na 9. sjednici održanoj 27. studenoga 2025. godine donosi",
    )
    doc.add("title", "PLAN DJELOVANJA\nu području prirodnih nepogoda Grada Lipovca za 2026. godinu")
    doc.add("h2", "I. UVOD")
    doc.add(
        "plain",
        "Prirodnom nepogodom smatraju se iznenadne okolnosti uzrokovane nepovoljnim vremenskim prilikama, seizmičkim uzrocima i drugim prirodnim uzrocima. Plan sadržava popis mjera i nositelja, procjenu osiguranja opreme i drugih sredstava te mjere suradnje s nadležnim tijelima.",
    )
    doc.add("h2", "II. MJERE")
    for path, g in walk(NEPOGODE.goals):
        doc.add("h3", f"{'ABC'[path[0]]}. {g.title.upper()}")
        doc.grid(columns, [r for k, a in enumerate(acts(g)) for r in activity_rows(a, str(k + 1), columns)])
    doc.add("h2", "III. ZAVRŠNE ODREDBE")
    doc.add("plain", "Ovaj Plan objavit će se u „Službenom glasniku Grada Lipovca“.")
    doc.add("plain", "KLASA: 320-12/25-01/3\nURBROJ: 2133-2-25-04\nLipovac, 27. studenoga 2025.")
    doc.add("right", "Predsjednik Gradskog vijeća\nIvan Horvat, v. r.")
    return doc


def tourism() -> Doc:
    """A dot in a column a year, measures merged, activities by letters; a legend of priorities above."""
    years = (2025, 2026, 2027)
    columns = [
        c.title("Aktivnost", 30, "{}) "),
        c.other("Prioritet", 8, "p"),
        c.parties("Odgovorni dionik", 16),
        *(c.gantt(f"Dinamika provedbe / {y}.", 7, f"{y}-01-01", f"{y}-12-31", "●") for y in years),
        c.indicators("Pokazatelj uspješnosti", 16, "para"),
        m.source("Procjena troška", 12, currency="EUR"),
    ]
    made = truth(TURIZAM, "Latn", lambda p, a: "abc"[p[-1]] if a else dotted(p, False), columns)
    told = [a for g in made["goals"] for s in g["goals"] for a in s["activities"]]
    for a, one in zip([a for _, g in walk(TURIZAM.goals) for a in acts(g)], told, strict=True):
        assert a.span and a.span[1]
        first, last = int(a.span[0][:4]), int(a.span[1][:4])
        part = {"kind": "period", "start": f"{first}-01-01", "end": f"{last}-12-31", "every": None}
        one["deadlines"] = [{"text": " ".join("●" * (last - first + 1)), "tasks": [], "parts": [part]}]
    doc = Doc(made, "hr")
    doc.add("title", TURIZAM.plan["title"].upper())
    doc.add("plain", "Prioritet: 1 – visok, 2 – srednji, 3 – nizak.")
    named = c.Col(("Mjera",), 14, lambda a, n: [])
    for i, goal in enumerate(TURIZAM.goals):
        doc.add("h2", f"STRATEŠKI CILJ {i + 1}: {goal.title}")
        body: list[Row] = []
        for path, s in walk((goal,)):
            if len(path) > 1:
                rows = [r for k, a in enumerate(acts(s)) for r in activity_rows(a, "abc"[k], columns)]
                body += under([cell(f"{dotted((i, path[1]), False)}. {s.title}")], rows)
        doc.grid([named, *columns], body)
    return doc


def county_turned(target: Path) -> Json:
    """Printed by typst, pages stored sideways."""
    made = print_typst(
        county(),
        target,
        page='paper: "a4", flipped: true, margin: (x: 12mm, y: 15mm)',
        text='font: "DejaVu Sans", size: 9pt, hyphenate: true',
        stroke="0.3pt + rgb(128,128,128)",
        head_fill="rgb(197,217,241)",
        band_fill="rgb(219,229,241)",
        foot="#set align(right); #set text(size: 7pt); #counter(page).display()",
    )
    turn_pages(target)
    return made


WHITE = """@page { size: A4 landscape; margin: 18mm } html { font: 12pt/1.25 "DejaVu Sans" } .head td { background: #4472c4; color: white }
tr:nth-child(odd) td { background: #e9edf4 } tr td { background: #d0d8e8 }"""
BARE = {
    "page": 'paper: "a4", margin: (x: 20mm, y: 22mm)',
    "text": 'font: "DejaVu Serif", size: 9.5pt',
    "stroke": "none",
    "head_fill": "",
    "head_align": "left + top",
    "foot": "#set align(right); #counter(page).display()",
}

DOCUMENTS: dict[str, Callable[[Path], Json]] = {
    "hr-zupanija--typst-turned": county_turned,
    "hr-siromastvo--qt": lambda t: print_qt(poverty(), t, 10, "Liberation Serif", 18),
    "hr-nepogode--typst-bare": lambda t: print_typst(disasters(), t, **BARE),
    "hr-turizam--weasy-white": lambda t: print_weasy(tourism(), t, WHITE, "td { border: 1.5pt solid #fff }"),
}
