# ruff: noqa: E501 - texts and style sheets stay in one line
"""A Croatian town: a card of four columns for each measure; pages stored turned the other way; a row of months."""

from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw

from .. import columns as c
from .. import money as m
from ..content.hr_provedba import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted

CARD = [
    c.title("Naziv mjere", 0, "{}. "),
    c.tasks("Aktivnosti", 0, "dot"),
    c.parties("Nositelj", 0),
    c.deadline("Rok provedbe", 0),
    c.indicators("Pokazatelji rezultata", 0, "dash"),
    m.source("Izvor financiranja", 0),
]


def cards(target: Path) -> Json:
    parts = ["<h1>PROVEDBENI PROGRAM GRADA KAMENICE ZA RAZDOBLJE 2022. – 2025.</h1>"]
    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>Prioritet {path[0] + 1}. {goal.title}</h2>")
        for k, a in enumerate(acts(goal)):
            number = dotted((*path, k), True)
            one = {x.head[0]: Cell(tuple(x.prints(a, number)), 3) for x in CARD}
            two = {x.head[0]: Cell(tuple(x.prints(a, number))) for x in CARD}
            rows: list[Row] = [
                [cell("Naziv mjere", "l"), one["Naziv mjere"]],
                [cell("Svrha mjere", "l"), cell(dict(a.more)["Svrha"], "", 3)],
                [cell("Aktivnosti", "l"), one["Aktivnosti"]],
                [cell("Nositelj", "l"), two["Nositelj"], cell("Rok provedbe", "l"), two["Rok provedbe"]],
                [
                    cell("Pokazatelji rezultata", "l"),
                    two["Pokazatelji rezultata"],
                    cell("Izvor financiranja", "l"),
                    two["Izvor financiranja"],
                ],
            ]
            parts.append(table([20, 30, 20, 30], [], rows))
    css = (
        FULL
        + """td.l { background: #e2efd9; font-weight: bold; } table { margin-bottom: 12pt; } html { font: 10.4pt/1.25 "Liberation Sans"; } @page { @bottom-center { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target, lang="hr")
    return truth(PLAN, "Latn", dotted, CARD, issuer=None)


TURNED = [
    c.number("R.br.", 6),
    c.title("Mjera", 26),
    c.parties("Provedbeno tijelo", 19, "both", "para"),
    c.deadline("Rok ostvarenja", 14),
    m.source("Izvor financiranja", 15),
    m.amount("Procijenjeni iznos (u tisućama eura)", 12, None, "EUR", scale=1000, dated=False),
]


def turn_back(path: Path) -> None:
    """Stores every page turned by a quarter clockwise, /Rotate 270 turning it back."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        width, height = page.get_size()
        raw.FPDFPage_TransFormWithClip(page, raw.FS_MATRIX(0, -1, 1, 0, 0, width), raw.FS_RECTF(0, width, height, 0))
        page.set_mediabox(0, 0, height, width)
        page.set_cropbox(0, 0, height, width)
        page.set_rotation(270)
    document.save(str(path))
    document.close()


def other_way(target: Path) -> Json:
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"{'AB'[path[0]]}. {goal.title}", "b g", len(TURNED))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), TURNED)]
    text = "<h1>Provedbeni program Grada Kamenice za razdoblje 2022. – 2025.</h1>" + table(
        widths(TURNED), header_rows(TURNED), body
    )
    css = (
        FULL
        + """td.g { background: #eee; } td { vertical-align: bottom; } html { font: 11pt/1.25 "Liberation Serif"; } @page { size: A4 landscape; margin: 14mm; }"""
    )
    print_pdf(text, css, target, lang="hr")
    turn_back(target)
    return truth(PLAN, "Latn", lambda p, a: str(p[-1] + 1) if a else "AB"[p[0]], TURNED, issuer=None)


DOCUMENTS = {"hr-provedba--cards": cards, "hr-provedba--rotate-270": other_way}
