# ruff: noqa: E501 - texts and style sheets stay in one line
"""Dense plans in the layouts of the shared variants: no rules, fills, grey headings, a line for each indicator."""

from collections.abc import Sequence
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..blocks import Doc, band
from ..columns import Col
from ..content import ba_selo, ba_skole, me_nasilje, rs_poplave, rs_stariji
from ..html import widths
from ..layout import Json, Row, activity_rows, acts, header_rows, truth, walk
from ..tree import Content, Numbering, dotted, unnumbered

BARE = "td { border: none; padding: 3pt 4pt 7pt; }"
FILLS = "table { border-collapse: separate; border-spacing: 0 3pt; } tr.head td { background: none; text-align: left; text-transform: uppercase; } tbody td { background: #e3ecf9; padding: 3pt 5pt; } .band { background: #b8cdea !important; }"
GREY = "td { border: none; }"
THIN = "td { border: .5pt solid #666; } .head td { border-bottom: 1.3pt solid #000; }"


def page(font: str, size: float, head: str = "", wide: bool = True) -> str:
    """The style of a page: with a running head and the page at its top, or the page at its foot."""
    paper = f"size: A4{' landscape' if wide else ''}; margin: 16mm 13mm;"
    top = f'@top-center {{ content: "{head}"; font: bold 9pt "Liberation Serif"; }} @top-right {{ content: "Strana " counter(page); font: 8pt "Liberation Serif"; }}'
    foot = '@bottom-center { content: counter(page); font: 8.5pt "Liberation Sans"; }'
    return f"@page {{ {paper} {top if head else foot} }} html {{ font: {size}pt/1.2 '{font}'; }}"


def bands(
    plan: Content,
    columns: list[Col],
    labels: Sequence[str],
    script: str = "Latn",
    repeat: bool = True,
    numbering: Numbering = dotted,
) -> Doc:
    """One table, its goals as rows over all columns."""
    doc = Doc(truth(plan, script, numbering, columns), "sr-ME" if plan.language == "cnr" else plan.language, script)
    doc.add("title", plan.plan["title"])
    body: list[Row] = []
    for path, goal in walk(plan.goals):
        body.append(band(labels[len(path) - 1].format(dotted(path, False)) + goal.title, len(columns)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), columns)]
    doc.rows(widths(columns), header_rows(columns), body, repeat)
    return doc


def headings(
    plan: Content,
    columns: list[Col],
    labels: Sequence[str],
    script: str = "Latn",
    once: bool = False,
    numbering: Numbering = dotted,
) -> Doc:
    """A table below each lowest goal; with `once` only the first has a header."""
    doc = Doc(truth(plan, script, numbering, columns), "sr-ME" if plan.language == "cnr" else plan.language, script)
    doc.add("title", plan.plan["title"])
    top: list[Row] = header_rows(columns)
    for path, goal in walk(plan.goals):
        doc.add("h3" if len(path) > 1 else "h2", labels[len(path) - 1].format(dotted(path, False)) + goal.title)
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), columns)]
        if rows:
            doc.rows(widths(columns), top, rows, not once)
            top = [] if once else top
    return doc


POPLAVE = [
    c.number("R. br.", 4.5),
    c.title("Aktivnost", 16),
    c.tasks("Koraci u realizaciji", 16),
    c.parties("Organ nadležan za sprovođenje", 10.5),
    c.parties("Partneri u sprovođenju", 10.5, "partners"),
    c.deadline("Rok za završetak aktivnosti", 8),
    c.indicators("Pokazatelji ishoda", 13, "num"),
    m.source("Procenjena finansijska sredstva po izvorima", 12.5, currency="RSD"),
    c.risks("Rizici i pretpostavke", 9),
]
STARIJI = [
    c.title("Planirane aktivnosti", 20),
    c.indicators("Merljivi pokazatelj", 14, "para", True),
    c.of_indicator("Sredstvo provere", 11, "source"),
    c.deadline("Period sprovođenja", 9),
    c.parties("Odgovorna institucija", 11, style="semi"),
    c.parties("Saradnici", 11, "partners", "semi"),
    m.source("Finansijska sredstva", 12, currency="RSD", lines=True),
    c.remark("Napomene", 8),
]
SKOLE = [
    c.number("", 6),
    c.title("Mjera/aktivnost", 24),
    c.deadline("Rok za provedbu", 10),
    c.parties("Nositelj", 15),
    c.parties("Saradnici", 14, "partners"),
    c.indicators("Pokazatelji provedbe", 18, "semi"),
    m.source("Izvor sredstava", 13, currency="BAM"),
]
SELO = [
    c.number("Broj", 5),
    c.title("Opis aktivnosti", 24),
    c.indicators("Indikatori uspješnosti", 18, "dash"),
    c.parties("Nadležni organ", 15, style="semi"),
    c.deadline("Rok izvršenja", 11),
    m.source("Planirana sredstva (izvor i iznos)", 16, currency="BAM", lines=True),
]
PO_GODINAMA = [
    c.title("Aktivnosti", 26, "{} "),
    c.indicators("Indikator rezultata", 18, "semi"),
    c.parties("Institucije nadležne za sprovođenje", 16, style="semi"),
    *c.start_end("Datum početka", "Planirani datum završetka", 8.5, "number", "cnr", "kontinuirano"),
    *(m.amount(f"Planirana sredstva po godinama / {y}", 8, y, "EUR", unit=" €") for y in (2025, 2026)),
    m.source("Izvor finansiranja", 11),
]
PO_KVARTALIMA = [
    c.number("Br.", 6),
    c.title("Mjera/aktivnost", 25),
    c.parties("Nosilac realizacije", 16),
    *c.start_end("Vremenski okvir / Početak", "Vremenski okvir / Kraj", 9, "quarter", "cnr", "kontinuirano"),
    c.indicators("Indikatori uspjeha", 18, "num"),
    m.amount("Potreban budžet u EUR", 8.5, None, "EUR", dated=False),
    m.source("Finansiranje", 10),
]
CILJ_MERA = ["Poseban cilj {}: ", "Mera {}: "]
CILJEVI = ["STRATEŠKI CILJ {}: ", "Operativni cilj {}: "]


def poplave_bare(target: Path) -> Json:
    return headings(rs_poplave.PLAN, POPLAVE, CILJ_MERA, "Cyrl").web(target, page("Liberation Sans", 9.3), BARE)


def poplave_fills(target: Path) -> Json:
    css = page("DejaVu Sans Condensed", 8.4, "PROGRAM SMANJENJA RIZIKA OD POPLAVA")
    return bands(rs_poplave.PLAN, POPLAVE, CILJ_MERA, "Cyrl").web(target, css, FILLS)


def stariji_lines(target: Path) -> Json:
    made = headings(rs_stariji.PLAN, STARIJI, ["Oblast {}. "], numbering=unnumbered)
    return made.web(target, page("DejaVu Sans Condensed", 8.5), THIN)


def skole_fills(target: Path) -> Json:
    css = page("Liberation Sans Narrow", 10, "AKCIONI PLAN", wide=False)
    return bands(ba_skole.PLAN, SKOLE, ["{}. ", "Strateški program {}. "]).web(target, css, FILLS)


def selo_bare(target: Path) -> Json:
    made = headings(ba_selo.PLAN, SELO, ["Operativni cilj {}. "], "Cyrl", once=True)
    return made.web(target, page("Liberation Sans", 10.2), BARE)


def nasilje_bare(target: Path) -> Json:
    return headings(me_nasilje.PLAN, PO_KVARTALIMA, CILJEVI).web(target, page("Liberation Sans", 9.7), BARE)


def nasilje_fills(target: Path) -> Json:
    css = page("DejaVu Sans Condensed", 8.7, "VLADA CRNE GORE")
    return headings(me_nasilje.PLAN, PO_GODINAMA, CILJEVI).web(target, css, FILLS)


def nasilje_grey(target: Path) -> Json:
    return bands(me_nasilje.PLAN, PO_KVARTALIMA, CILJEVI).web(target, page("Liberation Serif", 11.3), GREY)


DOCUMENTS = {
    "rs-poplave--bare": poplave_bare,
    "rs-poplave--fills": poplave_fills,
    "rs-stariji--lines": stariji_lines,
    "ba-skole--fills": skole_fills,
    "ba-selo--header-once": selo_bare,
    "me-nasilje--bare": nasilje_bare,
    "me-nasilje--fills": nasilje_fills,
    "me-nasilje--grey-headings": nasilje_grey,
}
