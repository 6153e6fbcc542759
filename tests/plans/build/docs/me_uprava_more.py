# ruff: noqa: E501 - texts and style sheets stay in one line
"""Montenegro: cropped pages; a table of indicators with another right below it; Word with hyphens."""

from pathlib import Path

import pypdfium2

from .. import columns as c
from .. import money as m
from ..content.me_uprava import PLAN
from ..html import FULL, hyphenated, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..odf import Writer
from .me_uprava import dotted

CROPPED = [
    c.number("R. b.", 6),
    c.title("Naziv aktivnosti", 26),
    c.parties("Nosilac", 17),
    c.parties("Podrška", 14, "partners"),
    c.deadline("Rok za realizaciju", 13),
    c.indicators("Indikatori uspjeha", 24, "semipara"),
]


def crop_pages(path: Path) -> None:
    """Pages on larger sheets whose visible part does not begin at the origin."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        width, height = page.get_size()
        page.set_mediabox(-60, -80, width + 60, height + 40)
        page.set_cropbox(0, 0, width, height)
    document.save(str(path))
    document.close()


def cropped(target: Path) -> Json:
    parts = ["<h1>AKCIONI PLAN REFORME LOKALNE SAMOUPRAVE ZA 2024. I 2025. GODINU</h1>"]
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"OPERATIVNI CILJ {path[0] + 1}: {goal.title}", "b", len(CROPPED))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), CROPPED)]
    parts.append(table(widths(CROPPED), header_rows(CROPPED), body, repeat=False))
    css = """table td { border-top: 0.6pt solid #000; border-bottom: 0.6pt solid #000; } .head td { border-top: 1.6pt solid #000; } html { font: 11pt/1.25 "Liberation Serif"; }
      @page { @top-center { content: "Vlada Crne Gore"; font: 8pt "Liberation Serif"; } @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    print_pdf("".join(parts), css, target, lang="sr-ME")
    crop_pages(target)
    return truth(PLAN, "Latn", dotted, CROPPED, issuer=None)


BELOW = [
    c.title("Aktivnosti", 26, "{}. "),
    c.parties("Nosilac", 18),
    c.deadline("Rok", 14),
    m.source("Izvor", 16),
    m.amount("Iznos u €", 12, None, "EUR", dated=False, none="/"),
    c.remark("Komentar", 14),
]
RESULTS = (
    (
        ("Broj opština sa usvojenim planom kadrova", "4", "18"),
        ("Prosječno trajanje upravnog postupka (dana)", "41", "30"),
    ),
    (("Procenat opština sa elektronskim konsultacijama", "0", "100"),),
    (("Udio sopstvenih prihoda u budžetima opština na sjeveru (%)", "38", "45"),),
)


def below(target: Path) -> Json:
    """Under each goal a table of indicators, and without any gap the table of activities with other columns."""
    parts = ["<h1>Akcioni plan reforme lokalne samouprave za 2024. i 2025. godinu</h1>"]
    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>Strateški cilj {path[0] + 1}. {goal.title}</h2>")
        head = [[cell(t, "h") for t in ("Indikator učinka", "Početna vrijednost 2023.", "Ciljna vrijednost 2025.")]]
        rows = [[cell(t), cell(b), cell(v)] for t, b, v in RESULTS[path[0]]]
        parts.append(table([60, 20, 20], head, rows, "first"))
        parts.append(
            table(
                widths(BELOW),
                header_rows(BELOW),
                [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), BELOW)],
                "second",
            )
        )
    css = (
        FULL
        + """table { margin: 0; } table.first .head td { background: #f4b083; } table.second .head td { background: #fbe4d5; } html { font: 10.4pt/1.25 "Liberation Sans"; } @page { size: A4 landscape; }"""
    )
    print_pdf("".join(parts), css, target, lang="sr-ME")
    out = truth(PLAN, "Latn", dotted, BELOW, issuer=None)
    for goal, told in zip(out["goals"], RESULTS, strict=True):
        goal["indicators"] = [
            {"number": None, "text": t, "baseline": {"value": b, "year": 2023}, "targets": [{"value": v, "year": 2025}]}
            for t, b, v in told
        ]
    return out


WORD = [
    c.number("Redni broj", 8),
    c.title("Aktivnosti", 24),
    c.parties("Institucija odgovorna za sprovođenje", 18, "lead"),
    c.parties("Institucije partneri", 17, "partners", "dash"),
    c.deadline("Vremenski okvir sprovođenja", 14),
    c.indicators("Indikatori realizacije aktivnosti", 19),
]


def word(target: Path) -> Json:
    """Portrait Word print with narrow columns whose words break at soft hyphens; rows cut; header not repeated."""
    doc = Writer(page="21cm 29.7cm", size=12, head="Vlada Crne Gore – Ministarstvo javne uprave")
    doc.p("AKCIONI PLAN REFORME LOKALNE SAMOUPRAVE ZA 2024. I 2025. GODINU", "title")
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([Cell((f"CILJ {path[0] + 1} – {goal.title}",), len(WORD), 1, "b band")])
        for k, a in enumerate(acts(goal)):
            for r in activity_rows(a, str(k + 1), WORD):
                body.append([Cell(tuple(hyphenated(p) for p in x.paras), x.colspan, x.rowspan, x.css) for x in r])
    heads = [
        [Cell(tuple(hyphenated(p) for p in x.paras), x.colspan, x.rowspan, x.css) for x in r] for r in header_rows(WORD)
    ]
    doc.table(widths(WORD), heads, body, repeat=False)
    doc.print(target)
    return truth(PLAN, "Latn", lambda p, a: str(p[-1] + 1), WORD, issuer=None)


DOCUMENTS = {"me-uprava--cropped": cropped, "me-uprava--below": below, "me-uprava--word-hyphens": word}
