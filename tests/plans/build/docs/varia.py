# ruff: noqa: E501 - texts and style sheets stay in one line
"""Plans of other kinds, each with the header words of its kind."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.varia import AUDIT, CLIMATE, INTEGRITY, SCHOOL, WORK
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..odf import Writer
from ..tree import Path as Place
from ..tree import counted, roman

SCHOOL_COLUMNS = [
    c.title("АКТИВНОСТИ", 25, "{}. "),
    c.other("НАЧИН РЕАЛИЗАЦИЈЕ", 17, "Način"),
    c.parties("НОСИОЦИ РЕАЛИЗАЦИЈЕ", 16),
    c.deadline("ВРЕМЕ РЕАЛИЗАЦИЈЕ", 13),
    c.indicators("КРИТЕРИЈУМ УСПЕХА", 15, lines=True),
    c.of_indicator("ИЗВОР ДОКАЗА", 14, "source"),
]


def school(target: Path) -> Json:
    parts = ["<h1>AKCIONI PLAN OSNOVNE ŠKOLE „DOSITEJ OBRADOVIĆ“ ZA ŠKOLSKU 2024/2025. GODINU</h1>"]
    for path, goal in walk(SCHOOL.goals):
        parts.append(f"<h2>RAZVOJNI CILJ {path[0] + 1}: {goal.title}</h2>")
        parts.append(
            table(
                widths(SCHOOL_COLUMNS),
                header_rows(SCHOOL_COLUMNS),
                [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), SCHOOL_COLUMNS)],
            )
        )
    css = (
        FULL
        + """html { font: 10pt/1.25 "Liberation Sans"; } .head td { background: #fce4d6; } @page { size: A4 landscape; }"""
    )
    print_pdf("".join(parts), css, target, "Cyrl")
    return truth(SCHOOL, "Cyrl", counted, SCHOOL_COLUMNS, period=None)


INTEGRITY_COLUMNS = [
    c.risks("Rizik", 26),
    c.title("Mera za otklanjanje rizika", 34),
    c.parties("Odgovorna osoba", 16),
    c.deadline("Rok za sprovođenje", 12),
]


def integrity(target: Path) -> Json:
    """The area merged in the first column, the risk before the measure against it."""
    doc = Writer(page="21cm 29.7cm", size=10.5, font="Liberation Sans")
    doc.p("PLAN INTEGRITETA GRADSKE UPRAVE MORAVA", "title")
    doc.p("sa merama za period 2024–2026. godine", "center")
    body: list[Row] = []
    for path, goal in walk(INTEGRITY.goals):
        rows = [r for a in acts(goal) for r in activity_rows(a, None, INTEGRITY_COLUMNS)]
        body += under([cell(f"{path[0] + 1}. {goal.title}", "b")], rows)
    doc.table(widths(INTEGRITY_COLUMNS, 16), header_rows(INTEGRITY_COLUMNS, [("Oblast",)]), body)
    doc.print(target)
    return truth(INTEGRITY, "Latn", lambda p, a: None if a else str(p[0] + 1), INTEGRITY_COLUMNS, title=None)


AUDIT_COLUMNS = [
    c.title("Aktivnost", 30),
    c.parties("Nositelj aktivnosti", 18),
    c.parties("Sudionici", 15, "partners"),
    c.deadline("Rok provedbe", 13),
]


def audit(target: Path) -> Json:
    """Number and recommendation as two merged columns before the activities; horizontal rules only."""
    body: list[Row] = []
    for path, goal in walk(AUDIT.goals):
        rows = [r for a in acts(goal) for r in activity_rows(a, None, AUDIT_COLUMNS)]
        body += under([cell(f"{path[0] + 1}."), cell(goal.title)], rows)
    text = "<h1>AKCIJSKI PLAN ZA PROVEDBU PREPORUKA DRŽAVNOG UREDA ZA REVIZIJU</h1>" + table(
        widths(AUDIT_COLUMNS, 5, 22), header_rows(AUDIT_COLUMNS, [("Rb.",), ("Preporuka",)]), body
    )
    css = """td { border-bottom: 0.6pt solid #444; padding: 4pt; } .head td { border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; text-align: left; } html { font: 11pt/1.25 "Liberation Serif"; }"""
    print_pdf(text, css, target, lang="hr")
    return truth(AUDIT, "Latn", lambda p, a: None if a else str(p[0] + 1), AUDIT_COLUMNS)


CLIMATE_COLUMNS = [
    c.title("Naziv mjere", 27, "{} "),
    c.parties("Nositelj", 14, "both", "para"),
    c.deadline("Razdoblje provedbe", 11),
    m.amount("Procjena troškova (EUR)", 12, 2026, "EUR", dated=False),
    m.source("Izvor sredstava", 13),
    c.other("Procjena uštede energije (MWh/god)", 11, "MWh"),
    c.other("Smanjenje emisija (t CO₂/god)", 11, "CO2"),
]


def climate(target: Path) -> Json:
    body: list[Row] = []

    def lettered(path: Place, activity: bool) -> str:
        return f"{'ZPR'[path[0]]}{path[-1] + 1}" if activity else ""

    for path, goal in walk(CLIMATE.goals):
        body.append([cell(f"SEKTOR {goal.title.upper()}", "b g", len(CLIMATE_COLUMNS))])
        body += [
            r for k, a in enumerate(acts(goal)) for r in activity_rows(a, lettered((*path, k), True), CLIMATE_COLUMNS)
        ]
        total = sum(sum(dict(a.amt).values()) for a in acts(goal))
        body.append([cell("Ukupno", "b", 3), cell(m.grouped(total), "b num"), *(Cell() for _ in range(3))])
    text = (
        "<h1>AKCIJSKI PLAN ENERGETSKI ODRŽIVOG RAZVITKA I PRILAGODBE KLIMATSKIM PROMJENAMA OPĆINE VINOGRADI DO 2030.</h1>"
        + table(widths(CLIMATE_COLUMNS), header_rows(CLIMATE_COLUMNS), body)
    )
    css = (
        FULL
        + """table td { border: 0.5pt solid #70ad47; } td.g { background: #a9d08e; } .head td { background: #375623; color: #fff; } html { font: 10pt/1.25 "Liberation Sans"; } @page { size: A4 landscape; }"""
    )
    print_pdf(text, css, target, lang="hr")
    out = truth(CLIMATE, "Latn", lambda p, a: lettered(p, a) or None, CLIMATE_COLUMNS)
    for goal in out["goals"]:
        goal["title"] = f"SEKTOR {goal['title'].upper()}"
    return out


WORK_COLUMNS = [
    c.number("Red. br.", 7),
    c.deadline("Rok", 12),
    c.title("Naziv akta / teme", 36),
    c.parties("Predlagač", 17),
    c.parties("Obrađivač", 17, "partners"),
    c.remark("Napomena", 11),
]


def work(target: Path) -> Json:
    """The deadline stands before the title; two Roman headings, numbers restart."""
    columns = [*WORK_COLUMNS]
    columns[2] = c.title("Naziv akta", 36)
    parts = ["<h1>PROGRAM RADA SKUPŠTINE OPĆINE KRIVAJA ZA 2024. GODINU</h1>"]
    for path, goal in walk(WORK.goals):
        parts.append(f"<h2>{roman(path[0] + 1)}. {goal.title.upper()}</h2>")
        parts.append(
            table(
                widths(columns),
                header_rows(columns),
                [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), columns)],
            )
        )
    css = FULL + """html { font: 10.6pt/1.3 "Liberation Serif"; }"""
    print_pdf("".join(parts), css, target, lang="bs")
    out = truth(WORK, "Latn", lambda p, a: str(p[-1] + 1) if a else roman(p[0] + 1), columns)
    for goal in out["goals"]:
        goal["title"] = goal["title"].upper()
    return out


DOCUMENTS = {
    "rs-skola--razvojni": school,
    "rs-integritet--word": integrity,
    "hr-revizija--preporuke": audit,
    "hr-klima--sektori": climate,
    "ba-program-rada--rok-prvi": work,
}
