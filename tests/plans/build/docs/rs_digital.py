# ruff: noqa: E501 - texts and style sheets stay in one line
"""Serbia, national: the 2019 form and a shorter table of the same plan."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_digital import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import Goal, dotted
from ..tree import Path as Place

NAMES = {"goal": "Opšti cilj", "specific_goal": "Poseban cilj", "measure": "Mera"}
LEVEL = {
    "goal": "opšteg cilja (pokazatelj efekta)",
    "specific_goal": "posebnog cilja (pokazatelj ishoda)",
    "measure": "mere (pokazatelj rezultata)",
}


def indicator_table(goal: Goal) -> tuple[list[Row], list[Row]]:
    head = [
        f"Pokazatelj(i) na nivou {LEVEL[goal.level]}",
        "Jedinica mere",
        "Izvor provere",
        "Početna vrednost",
        "Bazna godina",
        "Ciljana vrednost u 2023.",
        "Ciljana vrednost u 2024.",
        "Ciljana vrednost u 2025.",
    ]
    body = [
        [
            cell(x) if x else Cell()
            for x in (
                i.text,
                i.unit,
                i.source,
                i.base,
                i.base_year,
                *(dict(i.targets).get(y, "") for y in (2023, 2024, 2025)),
            )
        ]
        for i in goal.ind
    ]
    return [[cell(h, "h") for h in head]], body


ACTIVITIES = [
    c.title("Naziv aktivnosti:", 24, "{} "),
    c.parties("Organ koji sprovodi aktivnost", 13),
    c.parties("Organi partneri u sprovođenju aktivnosti", 14, "partners"),
    c.deadline("Rok za završetak aktivnosti", 11),
    m.source("Izvor finansiranja", 11),
    m.source("Veza sa programskim budžetom", 9, "prog"),
    *(
        m.amount(f"Ukupna procenjena finansijska sredstva po izvorima u 000 din. / {y}.", 6, y, "RSD", 1000)
        for y in (2023, 2024, 2025)
    ),
]


def form(target: Path) -> Json:
    parts = [
        "<h1>AKCIONI PLAN<br>ZA SPROVOĐENJE STRATEGIJE RAZVOJA DIGITALNIH VEŠTINA U OBRAZOVANJU ZA PERIOD 2023–2025. GODINE</h1>"
    ]
    for path, goal in walk(PLAN.goals):
        head, body = indicator_table(goal)
        top = [[cell(f"{NAMES[goal.level]} {dotted(path, False)}: {goal.title}", "b", 8)]]
        if goal.level == "measure":
            facts = dict(goal.facts)
            top.append(
                [cell(f"Institucija odgovorna za realizaciju: {facts['Institucija odgovorna za realizaciju']}", "", 8)]
            )
            top.append(
                [
                    cell(f"Period sprovođenja: {facts['Period sprovođenja']}", "", 3),
                    cell(f"Tip mere: {facts['Tip mere']}", "", 5),
                ]
            )
        parts.append(table([26, 9, 17, 10, 8, 10, 10, 10], [], [*top, *head, *body], "form"))
        if acts(goal):
            rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), ACTIVITIES)]
            parts.append(table(widths(ACTIVITIES), header_rows(ACTIVITIES), rows))
    css = (
        FULL
        + """@page { size: A4 landscape; margin: 16mm 12mm; @bottom-right { content: counter(page); font: 8pt "Liberation Serif"; } }
      html { font-size: 10.5pt; } .form tr:first-child td { background: #d9e2f3; } .h { font-weight: bold; } table { margin: 0 0 6pt; }"""
    )
    print_pdf("".join(parts), css, target)
    return truth(
        PLAN, "Latn", dotted, ACTIVITIES, printed=("unit", "base", "base_year", "source", "2023", "2024", "2025")
    )


SHORT = [
    c.number("Red. br.", 5),
    c.title("Aktivnost", 25),
    c.indicators("Pokazatelj rezultata", 14, lines=True),
    c.of_indicator("Početna vrednost (2022)", 8, "base_2022"),
    c.of_indicator("Ciljana vrednost 2025.", 8, "2025"),
    *c.start_end("Početak", "Kraj", 11, "month", "sr", "kontinuirano"),
    c.parties("Nosilac i partneri", 18, "both", "semi"),
]


def fills(target: Path) -> Json:
    parts = [
        "<h1>Akcioni plan za sprovođenje Strategije razvoja digitalnih veština u obrazovanju za period 2023–2025. godine</h1>"
    ]
    body: list[Row] = []
    stripe = 0
    for path, goal in walk(PLAN.goals):
        body.append(
            [cell(f"{NAMES[goal.level]} {dotted(path, False)}. {goal.title}", "band " + goal.level, len(SHORT))]
        )
        for k, a in enumerate(acts(goal)):
            stripe += 1
            for row in activity_rows(a, str(k + 1), SHORT):
                body.append([Cell(x.paras, x.colspan, x.rowspan, x.css + (" z" if stripe % 2 else " y")) for x in row])
    parts.append(table(widths(SHORT), header_rows(SHORT), body))
    css = """td.z { background: #eaf1dd; } .head td { background: #4f6228; color: #fff; } td.band { font-weight: bold; background: #c2d69b; }
      td.goal { background: #9bbb59; } @page { @bottom-center { content: "Strana " counter(page) " od " counter(pages); font: 8pt "Liberation Sans"; } }
      html { font-family: "Liberation Sans"; }"""
    print_pdf("".join(parts), css, target)

    def numbers(path: Place, activity: bool) -> str:
        return str(path[-1] + 1) if activity else dotted(path, False)

    return truth(PLAN, "Latn", numbers, SHORT)


DOCUMENTS = {"rs-digitalne-vestine--obrazac": form, "rs-digitalne-vestine--fills": fills}
