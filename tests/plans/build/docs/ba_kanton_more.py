# ruff: noqa: E501 - texts and style sheets stay in one line
"""Bosnia and Herzegovina: a table without any header; a table without rules with centred cells."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_kanton import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted

HEADLESS = [
    c.number("", 7, dot=True),
    c.title("", 33),
    c.parties("", 24, style="semi"),
    c.deadline("", 16),
    m.source("", 20, currency="BAM"),
]
PLAIN = {
    "issuer": None,
    "place": None,
    "adopted_on": None,
    "document_number": None,
    "adopted_by": None,
    "gazette": None,
}


def headless(target: Path) -> Json:
    parts = ["<h1>AKCIONI PLAN ZAŠTITE I ODRŽIVOG KORIŠTENJA RIJEKA<br>U SREDNJODRINSKOM KANTONU 2022.-2025.</h1>"]
    body = []
    for path, goal in walk(PLAN.goals):
        label = (
            f"{path[0] + 1}. {goal.title}"
            if len(path) == 1
            else f"Strateški program {dotted(path, False)} {goal.title}"
        )
        body.append([cell(label, "b" + (" a" if len(path) == 1 else ""), len(HEADLESS))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), HEADLESS)]
    parts.append(table(widths(HEADLESS), [], body, repeat=False))
    css = (
        FULL
        + """td.a { background: #d6e3bc; } html { font: 11.5pt/1.2 "Liberation Sans"; } @page { @bottom-right { content: "Strana " counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(PLAN, "Latn", dotted, HEADLESS, **PLAIN)


CENTRED = [
    c.title("Aktivnost/projekt", 34, "{}. "),
    c.deadline("Rok", 18),
    c.parties("Odgovorna institucija", 24),
    c.indicators("Pokazatelji učinka", 24, "semi"),
]


def centred(target: Path) -> Json:
    parts = ["<h1>Akcioni plan zaštite i održivog korištenja rijeka u Srednjodrinskom kantonu 2022.-2025.</h1>"]
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            parts.append(f"<h2>{path[0] + 1}. {goal.title}</h2>")
            continue
        parts.append(f"<h3>Program {dotted(path, False)}: {goal.title}</h3>")
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), CENTRED)]
        parts.append(table(widths(CENTRED), header_rows(CENTRED), rows))
    css = """td { text-align: center; vertical-align: middle; padding: 5pt 6pt; border: none; } tbody tr:nth-child(even) td { background: #f0f0f0; } .head td { border-bottom: 1pt solid #000; }
      html { font: 11pt/1.25 "Liberation Sans"; } @page { size: 210mm 260mm; @bottom-center { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(PLAN, "Latn", dotted, CENTRED, **PLAIN)


DOCUMENTS = {"ba-rijeke--no-header": headless, "ba-rijeke--centred": centred}
