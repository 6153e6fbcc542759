# ruff: noqa: E501 - texts and style sheets stay in one line
"""Montenegro: operational goals with result indicators and activities in one table; a layout without any rule."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.me_obala import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted

RESULT = [
    c.title("Aktivnost koja utiče na realizaciju operativnog cilja", 23, "{} "),
    c.indicators("Indikator rezultata", 17, "para"),
    c.parties("Nadležne institucije", 17, "both"),
    *c.start_end("Datum početka", "Planirani datum završetka", 11, "quarter", "cnr", "kontinuirano"),
    m.amount("Finansijska sredstva / Iznos", 10, None, "EUR", unit=" €", dated=False),
    m.source("Finansijska sredstva / Izvor", 11),
]


def one_table(target: Path) -> Json:
    parts = ["<h1>AKCIONI PLAN ZA RAZVOJ VANSEZONSKOG TURIZMA NA PRIMORJU 2024–2025</h1>"]
    for path, goal in walk(PLAN.goals):
        rows = [[cell(f"Operativni cilj {dotted(path, False)}", "b g"), cell(goal.title, "b g", 6)]]
        for k, i in enumerate(goal.ind, 1):
            rows.append(
                [
                    cell(f"Indikator učinka {k}", "i", 1, 2),
                    cell(i.text, "", 2, 2),
                    cell("Polazna vrijednost (2023)", "h", 2),
                    cell("Ciljana vrijednost 2024", "h"),
                    cell("Ciljana vrijednost 2025", "h"),
                ]
            )
            rows.append([cell(i.base, "c", 2), *(cell(v, "c") for _, v in i.targets)])
        rows += [[Cell(x.paras, x.colspan, x.rowspan, x.css + " g") for x in r] for r in header_rows(RESULT)]
        rows += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), RESULT)]
        parts.append(table(widths(RESULT), [], rows))
    css = (
        FULL
        + """table td { border: 0.4pt solid #444; } td.g { background: #fde9d9; } td.h { font-weight: bold; text-align: center; } td.i { font-style: italic; }
      @page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } } html { font: 11.9pt/1.25 "Liberation Sans Narrow"; }"""
    )
    print_pdf("".join(parts), css, target, lang="sr-ME")
    return truth(PLAN, "Latn", dotted, RESULT, printed=("base", "base_year", "2024", "2025"), issuer=None, place=None)


BARE = [
    c.number("R.br.", 7),
    c.title("Aktivnost", 27),
    c.parties("Nosilac aktivnosti", 17),
    c.parties("Partneri u implementaciji", 20, "partners"),
    c.deadline("Rok", 14),
    c.risks("Rizici i pretpostavke", 15),
]


def bare(target: Path) -> Json:
    parts = [
        "<h1>Akcioni plan za razvoj vansezonskog turizma na primorju 2024–2025</h1>",
        "<p>Vlada Crne Gore utvrdila je ovaj akcioni plan radi ravnomjernijeg rasporeda turističkog prometa tokom godine. Plan sadrži tri cilja i devet aktivnosti.</p>",
    ]
    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>{path[0] + 1}. {goal.title}</h2>")
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), BARE)]
        parts.append(table(widths(BARE), header_rows(BARE), rows))
    css = """td { padding: 3.5pt 4pt; } .head td { text-align: left; vertical-align: bottom; } html { font: 12.5pt/1.25 "Liberation Serif"; }
      @page { @bottom-center { content: "– " counter(page) " –"; font: 9pt "Liberation Serif"; } }"""
    print_pdf("".join(parts), css, target, lang="sr-ME")
    return truth(PLAN, "Latn", dotted, BARE, place=None)


DOCUMENTS = {"me-obala--indikatori": one_table, "me-obala--bare": bare}
