# ruff: noqa: E501 - texts and style sheets stay in one line
"""A Serbian town: goals and activities as steps of a staircase in their own columns; another program's PDF; two headers in one table."""

import subprocess
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_romi import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from .rs_romi import dotted

STAIRS = [
    c.title("Aktivnost", 24, "{}. "),
    c.parties("Nosilac", 17),
    c.parties("Partneri", 18, "partners", "semi"),
    c.deadline("Rok", 13),
    m.source("Izvor sredstava", 14),
]
BARE_FACTS = {"title": None, "issuer": None, "place": None, "adopted_on": None, "document_number": None, "period": None}


def stairs(target: Path) -> Json:
    """A goal is a row of which only the first column is filled; its activities leave that column empty."""
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"{path[0] + 1}. {goal.title}", "b"), *(Cell() for _ in STAIRS)])
        for k, a in enumerate(acts(goal)):
            body += [[Cell(), *r] for r in activity_rows(a, dotted((*path, k), True), STAIRS)]
    text = "<h1>LAP za inkluziju Roma i Romkinja – pregled ciljeva i aktivnosti</h1>" + table(
        widths(STAIRS, 14), header_rows(STAIRS, [("Specifični cilj",)]), body
    )
    css = FULL + """html { font: 10pt/1.22 "Liberation Sans"; } @page { size: A4 landscape; margin: 14mm; }"""
    print_pdf(text, css, target)
    return truth(PLAN, "Latn", dotted, STAIRS, **BARE_FACTS)


OTHER = [
    c.title("Aktivnosti", 30, "{}. "),
    c.tasks("Podaktivnosti", 30, "dot"),
    c.parties("Nadležni", 22, "both", "semi"),
    c.deadline("Rok realizacije", 18),
]


def rewritten(target: Path) -> Json:
    """Drawn again by Cairo: other fonts, clips and forms; bullets in the task cells."""
    parts = ["<h1>LAP za inkluziju Roma i Romkinja – pregled podaktivnosti</h1>"]
    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>Specifični cilj {path[0] + 1}: {goal.title}</h2>")
        parts.append(
            table(
                widths(OTHER),
                header_rows(OTHER),
                [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), OTHER)],
            )
        )
    css = """td { border-bottom: 0.5pt solid #999; padding: 3pt; } tr:nth-child(even) td { background: #f2f2f2; } .head td { background: #404040; color: #fff; } html { font: 10.6pt/1.25 "Liberation Serif"; }"""
    print_pdf("".join(parts), css, target)
    made = target.with_suffix(".again.pdf")
    subprocess.run(["pdftocairo", "-pdf", str(target), str(made)], check=True, capture_output=True, timeout=60)
    made.replace(target)
    return truth(PLAN, "Latn", dotted, OTHER, **BARE_FACTS)


FIRST = [
    c.number("Br.", 8, dot=False),
    c.title("Aktivnost", 34),
    c.parties("Nosilac", 22),
    c.deadline("Rok", 16),
    m.source("Izvor", 20),
]
SECOND = [
    c.number("Br.", 8, dot=False),
    c.title("Aktivnost", 34),
    c.parties("Partneri", 22, "partners"),
    c.indicators("Pokazatelji", 16, "semi"),
    c.deadline("Rok", 20),
]


def two_headers(target: Path) -> Json:
    """One table whose second goal has a header of its own with other columns."""
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        columns = SECOND if path == (1,) else FIRST
        body.append([cell(f"Specifični cilj {path[0] + 1}. {goal.title}", "b g", 5)])
        body += header_rows(columns)
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), columns)]
    text = "<h1>LAP za inkluziju Roma i Romkinja</h1>" + table(widths(FIRST), [], body)
    css = (
        FULL
        + """td.g { background: #d9e2f3; } td.h { font-weight: bold; text-align: center; } html { font: 10.6pt/1.25 "Liberation Sans"; }"""
    )
    print_pdf(text, css, target)
    return truth(PLAN, "Latn", dotted, FIRST, deep=lambda p: SECOND if p == (1,) else FIRST, **BARE_FACTS)


DOCUMENTS = {"rs-romi--stairs": stairs, "rs-romi--rewritten": rewritten, "rs-romi--two-headers": two_headers}
