# ruff: noqa: E501 - texts and style sheets stay in one line
"""Serbia, courts: numbered columns, hyphens in narrow justified cells, a watermark, run-in bands."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_pravda import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted


def ordered(columns: list[c.Col]) -> Row:
    """A row that numbers the columns."""
    return [cell(str(k), "h") for k in range(1, len(columns) + 1)]


CHAPTER = [
    c.number("BR.", 7),
    c.title("AKTIVNOSTI", 22),
    c.parties("ORGAN NADLEŽAN ZA SPROVOĐENJE AKTIVNOSTI", 14, "lead"),
    c.deadline("VREMENSKI OKVIR", 11),
    m.money("POTREBNA FINANSIJSKA SREDSTVA", 16, "EUR", "€"),
    c.indicators("POKAZATELJ REZULTATA", 17, "para"),
    c.other("STATUS SPROVOĐENJA AKTIVNOSTI", 11, "Status sprovođenja"),
]


def chapter(target: Path) -> Json:
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        number = dotted(path, False)
        body.append(
            [
                cell(
                    f"{number}. {goal.title.upper() if len(path) == 1 else goal.title}",
                    "b" + (" g" if len(path) == 1 else " s"),
                    len(CHAPTER),
                )
            ]
        )
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), CHAPTER)]
    text = (
        "<h1>AKCIONI PLAN ZA UNAPREĐENJE RADA PRAVOSUDNIH ORGANA ZA PERIOD 2025–2026. GODINE</h1>"
        "<h2>SPISAK SKRAĆENICA</h2>"
        + table(
            [20, 80],
            [],
            [
                [cell("VSS"), cell("Visoki savet sudstva")],
                [cell("VST"), cell("Visoki savet tužilaštva")],
                [cell("IPA"), cell("Instrument za pretpristupnu pomoć")],
                [cell("EU"), cell("Evropska unija")],
            ],
            "abbr",
        )
        + table(widths(CHAPTER), [*header_rows(CHAPTER), ordered(CHAPTER)], body)
    )
    css = (
        FULL
        + """table td { border: 0.5pt solid #000; } table.abbr td { border: none; } td.g { background: #b8cce4; } td.s { background: #dbe5f1; font-style: italic; }
      @page { size: A4 landscape; margin: 12mm; @bottom-right { content: "Strana " counter(page) " od " counter(pages); font: 8pt "Liberation Serif"; } } html { font: 9.6pt/1.2 "Liberation Serif"; }"""
    )
    print_pdf(text, css, target)
    upper = truth(PLAN, "Latn", dotted, CHAPTER, issuer=None)
    for area in upper["goals"]:
        area["title"] = area["title"].upper()
    return upper


NARROW = [
    c.title("Aktivnost", 22, "{} "),
    c.parties("Nosilac aktivnosti", 15, "lead", "para"),
    c.parties("Partneri", 15, "partners", "dash"),
    c.deadline("Rok za sprovođenje", 13),
    c.indicators("Pokazatelji učinka", 19, "dot"),
    c.risks("Rizici", 16),
]


def narrow(target: Path) -> Json:
    parts = [
        "<div class='mark'>NACRT</div><h1>Akcioni plan za unapređenje rada pravosudnih organa za period 2025–2026. godine</h1>"
    ]
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            parts.append(f"<h2>PRIORITETNA OBLAST {path[0] + 1}: {goal.title}</h2>")
            continue
        parts.append(f"<h3>Mera {dotted(path, False)}: {goal.title}</h3>")
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), NARROW)]
        parts.append(table(widths(NARROW), header_rows(NARROW), rows, soft=True))
    css = (
        FULL
        + """table td { border: 0.5pt solid #7f7f7f; text-align: justify; vertical-align: middle; } .head td { background: #e7e6e6; hyphens: none; }
      .mark { position: fixed; top: 90mm; left: 20mm; font: bold 110pt "Liberation Sans"; color: #e4e4e4; transform: rotate(-35deg); z-index: -1; }
      @page { @bottom-center { content: counter(page); font: 9pt "Liberation Serif"; } } html { font: 10pt/1.15 "Liberation Sans"; }"""
    )
    print_pdf("".join(parts), css, target)
    return truth(PLAN, "Latn", dotted, NARROW, issuer=None)


DOCUMENTS = {"rs-pravosude--poglavlje": chapter, "rs-pravosude--narrow": narrow}
