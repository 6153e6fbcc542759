# ruff: noqa: E501 - texts and style sheets stay in one line
"""A Croatian town: a small grid inside a cell, rules that are pictures, a table continued under a caption."""

import base64
import struct
import zlib
from dataclasses import replace
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.hr_promet import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import Act, dotted

YEARS = (2023, 2024, 2025)


NESTED = [
    c.number("Rb.", 6),
    c.title("Mjera", 24),
    c.parties("Nositelj", 16),
    c.deadline("Rok provedbe", 13),
    replace(c.indicators("Pokazatelji provedbe", 41), details=("base", "base_year", *map(str, YEARS))),
]


def grid(a: Act) -> Cell:
    """The indicators of an activity as a small table with targets per year."""
    head = [cell(x, "h") for x in ("Naziv", "2022.", *(f"{y}." for y in YEARS))]
    lines = [[cell(i.text), cell(i.base), *(cell(dict(i.targets).get(y, "") or []) for y in YEARS)] for i in a.ind]
    return Cell((table([44, 14, 14, 14, 14], [], [head, *lines], "inner"),), css="raw")


def nested(target: Path) -> Json:
    parts = ["<h1>PROGRAM SIGURNOSTI CESTOVNOG PROMETA GRADA LUKOVCA 2023. – 2025.</h1>"]
    for path, goal in walk(PLAN.goals):
        rows: list[Row] = []
        for k, a in enumerate(acts(goal)):
            for row in activity_rows(a, dotted((*path, k), True), NESTED):
                rows.append([*row[:-1], grid(a)])
        parts.append(f"<h2>Cilj {path[0] + 1}. {goal.title}</h2>" + table(widths(NESTED), header_rows(NESTED), rows))
    css = (
        FULL
        + """.inner { margin: 1pt 0; } .inner td { border: 0.4pt solid #777; font-size: 9.5pt; padding: 1.5pt; } html { font: 11.5pt/1.2 "Liberation Serif"; }
      @page { margin: 16mm 14mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf("".join(parts), css, target, lang="hr")
    return truth(PLAN, "Latn", dotted, NESTED)


PICTURES = [
    c.title("Mjere i aktivnosti", 29, "{}. "),
    c.tasks("Zadaće", 26, "dot"),
    c.parties("Nositelji i sudionici", 23, "both", "para"),
    m.source("Izvor financiranja", 22),
]


def dot() -> str:
    """A black PNG of one pixel as a data address."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    png += chunk(b"IDAT", zlib.compress(b"\0\0\0\0")) + chunk(b"IEND", b"")
    return "data:image/png;base64," + base64.b64encode(png).decode()


def pictures(target: Path) -> Json:
    parts = ["<h1>Program sigurnosti cestovnog prometa Grada Lukovca 2023. – 2025.</h1>"]
    rule = f'<img src="{dot()}">'
    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>{path[0] + 1}. {goal.title}</h2>{rule}")
        for k, a in enumerate([None, *acts(goal)]):
            row = header_rows(PICTURES)[0] if a is None else activity_rows(a, dotted((*path, k - 1), True), PICTURES)[0]
            parts.append(table(widths(PICTURES), [], [row], "head" if a is None else "", False) + rule)
    css = """img { display: block; width: 100%; height: 1px; } table { margin: 0; } .head td { font-weight: bold; } td { padding: 3pt; } html { font: 11.5pt/1.25 "Liberation Sans"; }
      @page { @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    print_pdf("".join(parts), css, target, lang="hr")
    return truth(PLAN, "Latn", dotted, PICTURES)


CAPTION = [
    c.title("Aktivnost", 30, "{} "),
    c.parties("Nositelj aktivnosti", 20),
    c.parties("Suradnici", 18, "partners"),
    *c.start_end("Razdoblje provedbe / Početak", "Razdoblje provedbe / Kraj", 16, "month", "hr", "stalno"),
]


def continued(target: Path) -> Json:
    """The table ends inside a goal and goes on after a caption with its header, without the goal's band."""
    lines: list[Row] = []
    for path, goal in walk(PLAN.goals):
        lines.append([cell(f"Cilj {path[0] + 1}: {goal.title}", "b", len(CAPTION))])
        lines += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), CAPTION)]
    text = "<h1>Program sigurnosti cestovnog prometa Grada Lukovca 2023. – 2025.</h1><p class='t'>Tablica 1. Plan aktivnosti</p>"
    text += table(widths(CAPTION), header_rows(CAPTION), lines[:6], repeat=False)
    text += "<p>Izvor: izrada radne skupine Grada Lukovca</p><p class='t new'>Tablica 1. Plan aktivnosti – nastavak</p>"
    text += (
        table(widths(CAPTION), header_rows(CAPTION), lines[6:], repeat=False)
        + "<p>Izvor: izrada radne skupine Grada Lukovca</p>"
    )
    css = (
        FULL
        + """.t { font-style: italic; } .new { break-before: page; } td.b { background: #fbe4d5; } html { font: 11pt/1.3 "Liberation Serif"; } @page { @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf(text, css, target, lang="hr")
    return truth(PLAN, "Latn", dotted, CAPTION)


DOCUMENTS = {"hr-promet--nested": nested, "hr-promet--picture-rules": pictures, "hr-promet--continued": continued}
