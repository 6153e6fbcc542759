# ruff: noqa: E501 - texts and style sheets stay in one line
"""A city in Serbia: a spreadsheet print, pages stored sideways, turned text in merged cells."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_vazduh import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..odf import sheet
from ..tree import Path as Place
from ..turn import turn_pages

YEARS = (2024, 2025, 2026)


def running(path: Place, activity: bool) -> str | None:
    """Activities are numbered through the whole plan, areas are not."""
    return str(sum(len(acts(g)) for g in PLAN.goals[: path[0]]) + path[1] + 1) if activity else None


SHEET = [
    c.number("R.br.", 1.1),
    c.title("Aktivnost", 4.3),
    c.parties("Nosilac", 3.0),
    c.deadline("Rok", 2.3),
    c.indicators("Indikator", 3.4, lines=True),
    c.of_indicator("Bazna vrednost", 1.5, "base"),
    c.of_indicator("Ciljana vrednost", 1.6, "target"),
    *(m.amount(f"{y} (u 000 din.)", 1.7, y, "RSD", 1000) for y in YEARS),
    m.amount("Ukupno (u 000 din.)", 1.8, None, "RSD", 1000, dated=False),
]


def excel(target: Path) -> Json:
    rows: list[list[tuple[str, int, str]]] = [
        [("Akcioni plan za kvalitet vazduha grada Kamengrada 2024–2026", 12, "none bold center")],
        [("Oblast", 1, "grid bold fill center"), *((x.head[0], 1, "grid bold fill center") for x in SHEET)],
    ]
    total = dict.fromkeys(YEARS, 0)
    for path, goal in walk(PLAN.goals):
        sums = dict.fromkeys(YEARS, 0)
        for k, a in enumerate(acts(goal)):
            for line in activity_rows(a, running((*path, k), True), SHEET):
                rows.append(
                    [
                        (goal.title if k == 0 else "", 1, "none bold"),
                        *((" ".join(x.paras), 1, "grid right" if x.css == "num" else "grid") for x in line),
                    ]
                )
            for y, v in a.amt:
                sums[y] += v
                total[y] += v
        numbers = [*sums.values(), sum(sums.values())]
        rows.append(
            [
                ("", 1, "none bold"),
                (f"Ukupno – {goal.title}", 7, "grid bold right"),
                *((m.grouped(v / 1000), 1, "grid bold right") for v in numbers),
            ]
        )
    numbers = [*total.values(), sum(total.values())]
    rows.append([("UKUPNO", 8, "grid bold fill"), *((m.grouped(v / 1000), 1, "grid bold fill right") for v in numbers)])
    sheet([2.4, *(x.width for x in SHEET)], rows, target, repeat=2, size=12.5)
    return truth(PLAN, "Latn", running, SHEET, issuer=None)


SIDEWAYS = [
    c.number("Br.", 5, dot=False),
    c.title("Mera / aktivnost".replace(" / ", "/"), 27),
    c.parties("Zaduženi", 16),
    c.parties("Saradnici", 16, "partners"),
    c.deadline("Dinamika", 12),
    m.money("Sredstva", 24, "RSD", "dinara", free="Redovna sredstva"),
]


def sideways(target: Path) -> Json:
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"{'ABC'[path[0]]}. {goal.title.upper()}", "b", len(SIDEWAYS))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, f"{'ABC'[path[0]]}.{k + 1}", SIDEWAYS)]
    css = (
        FULL
        + """@page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page); font: 8pt "Liberation Serif"; } @top-left { content: "Grad Kamengrad – Gradsko veće"; font: 8pt "Liberation Serif"; } }
      html { font: 13.6pt/1.2 "Liberation Serif"; } td.b { background: #ddd; }"""
    )
    print_pdf(
        "<h1>AKCIONI PLAN ZA KVALITET VAZDUHA GRADA KAMENGRADA 2024–2026</h1>"
        + table(widths(SIDEWAYS), header_rows(SIDEWAYS), body),
        css,
        target,
    )
    turn_pages(target)

    def letters(path: Place, activity: bool) -> str:
        return f"{'ABC'[path[0]]}.{path[1] + 1}" if activity else "ABC"[path[0]]

    return truth(PLAN, "Latn", letters, SIDEWAYS, issuer=None)


UPRIGHT = [
    c.title("Aktivnost", 34),
    c.parties("Odgovorni subjekti", 24, "both", "semi"),
    *c.start_end("Početak", "Završetak", 12, "number", "sr", "stalno"),
    m.source("Izvor sredstava", 12),
]


def turned_values(target: Path) -> Json:
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        rows = [r for a in acts(goal) for r in activity_rows(a, None, UPRIGHT)]
        body += [[Cell((f"{path[0] + 1}. {goal.title}",), 1, len(rows), "v b"), *rows[0]], *rows[1:]]
    css = (
        FULL
        + """html { font: 13pt/1.25 "Liberation Sans Narrow"; } .turn { max-height: 60mm; } td.v { vertical-align: middle; background: #eee; } @page { size: 210mm 176mm; @bottom-center { content: counter(page); font: 9pt "Liberation Sans"; } }"""
    )
    print_pdf(
        "<h1>Akcioni plan za kvalitet vazduha grada Kamengrada 2024–2026</h1>"
        + table(widths(UPRIGHT, 6), header_rows(UPRIGHT, [("Oblast",)]), body),
        css,
        target,
    )

    def numbers(path: Place, activity: bool) -> str | None:
        return None if activity else str(path[0] + 1)

    return truth(PLAN, "Latn", numbers, UPRIGHT, issuer=None)


DOCUMENTS = {"rs-vazduh--excel": excel, "rs-vazduh--sideways": sideways, "rs-vazduh--turned-values": turned_values}
