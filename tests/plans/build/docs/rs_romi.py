# ruff: noqa: E501 - texts and style sheets stay in one line
"""A Serbian town, local plan: tasks as rows of their own, indicators with base and target, lists with bullets."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_romi import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted

LOCAL = [
    c.title("Aktivnosti", 19, "{} "),
    *c.start_end("Period realizacije / od", "Period realizacije / do", 8, "number", "sr", "stalno"),
    c.indicators("Indikatori", 14, lines=True),
    c.of_indicator("Polazna vrednost (2022)", 8, "base_2022"),
    c.of_indicator("Ciljna vrednost / 2023", 7, "2023"),
    c.of_indicator("Ciljna vrednost / 2025", 7, "2025"),
    c.of_indicator("Izvori verifikacije", 12, "source"),
    c.parties("Nosilac aktivnosti", 12),
    c.parties("Partneri", 12, "partners", "dot"),
]


def local(target: Path) -> Json:
    parts = [
        "<p>Na osnovu člana 32. stav 1. tačka 4) Zakona o lokalnoj samoupravi („Službeni glasnik RS“, br. 129/07, 83/14 i 47/18) i člana 43. Statuta grada, Skupština grada Podunavlja, na sednici održanoj 30. marta 2023. godine, donosi</p>",
        "<h1>LOKALNI AKCIONI PLAN ZA INKLUZIJU ROMA I ROMKINJA GRADA PODUNAVLJA 2023–2025.</h1>",
        "<p>Ovaj dokument je nastao u okviru rada Mobilnog tima za inkluziju.</p>",
    ]
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"Specifični cilj {path[0] + 1}: {goal.title}", "b g", len(LOCAL))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, f"{path[0] + 1}.{k + 1}.", LOCAL)]
    parts.append(table(widths(LOCAL), header_rows(LOCAL), body))
    parts.append(
        "<p>Broj: 06-41/2023-IV</p><p>U Podunavlju, 30. marta 2023. godine</p><p class='r'>PREDSEDNIK SKUPŠTINE GRADA<br>Milan Ristić, s.r.</p>"
    )
    css = (
        FULL
        + """td.g { background: #ddd; } .r { text-align: right; } @page { size: A4 landscape; margin: 14mm; } html { font: 9.4pt/1.2 "Liberation Sans"; } td { overflow-wrap: break-word; }"""
    )
    print_pdf("".join(parts), css, target)
    return truth(PLAN, "Latn", dotted, LOCAL)


TASKS = [
    c.parties("NOSIOCI I PARTNERI", 22, "both", "dash"),
    c.deadline("ROK", 12),
    m.source("IZVOR SREDSTAVA", 16),
    m.amount("BUDŽET (RSD)", 14, None, "RSD", decimals=2, dated=False),
]


def task_rows(target: Path) -> Json:
    """An activity is a row with its number and its fields; its tasks are rows below it with a number and a text."""
    head = header_rows([c.number("BR.", 9), c.title("AKTIVNOST / ZADATAK", 27), *TASKS])
    parts = ["<h1>LAP za inkluziju Roma i Romkinja: pregled aktivnosti</h1>"]
    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>Specifični cilj {path[0] + 1}. {goal.title}</h2>")
        body: list[Row] = []
        for k, a in enumerate(acts(goal)):
            number = dotted((*path, k), True)
            body.append(
                [
                    cell(number + ".", "b"),
                    cell(a.title, "b"),
                    *(Cell(tuple(x.prints(a, number)), css=x.css) for x in TASKS),
                ]
            )
            body += [[cell(f"{number}.{n}."), cell(t), *(Cell() for _ in TASKS)] for n, t in enumerate(a.tasks, 1)]
        parts.append(table([9, 27, *widths(TASKS)], head, body, repeat=path[0] == 0))
    css = (
        FULL
        + """html { font: 10pt/1.2 "Liberation Sans Narrow"; } .head td { background: #d9e2f3; } @page { @bottom-center { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target)
    columns = [c.number("", 0), c.title("", 0), *TASKS]
    out = truth(
        PLAN,
        "Latn",
        dotted,
        columns,
        title=None,
        issuer=None,
        place=None,
        adopted_on=None,
        document_number=None,
        period=None,
    )
    for goal, made in zip(PLAN.goals, out["goals"], strict=True):
        for a, one in zip(acts(goal), made["activities"], strict=True):
            one["tasks"] = [{"number": f"{one['number']}.{n}", "text": t} for n, t in enumerate(a.tasks, 1)]
    return out


DOCUMENTS = {"rs-romi--ciljne-vrednosti": local, "rs-romi--task-rows": task_rows}
