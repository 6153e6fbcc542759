# ruff: noqa: E501 - texts and style sheets stay in one line
"""Serbia, national: several sources of money for one activity; several activity tables with different columns."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_digital import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import Path as Place
from ..tree import dotted

YEARS = (2023, 2024, 2025)


SOURCES = [
    c.title("Naziv aktivnosti", 22, "{}. "),
    c.parties("Organ koji sprovodi aktivnost", 13),
    c.parties("Organi partneri u sprovođenju aktivnosti", 13, "partners"),
    c.deadline("Rok za završetak aktivnosti", 10),
    *m.funded(
        "Izvor finansiranja",
        "Veza sa programskim budžetom",
        "Ukupna procenjena finansijska sredstva po izvorima u 000 din.",
        (13, 11, 6),
        YEARS,
        "RSD",
        1000,
    ),
]


def sources(target: Path) -> Json:
    """Labels in bold bands over key-value rows; the money of a measure stands in a row that is no activity."""
    parts = [
        "<h1>Akcioni plan za sprovođenje Strategije razvoja digitalnih veština u obrazovanju za period 2023–2025. godine</h1>"
    ]
    names = {"goal": "Opšti cilj", "specific_goal": "Poseban cilj", "measure": "Mera"}
    for path, goal in walk(PLAN.goals):
        if goal.level != "measure":
            parts.append(f"<h2>{names[goal.level]} {dotted(path, False)}: {goal.title}</h2>")
            continue
        head = header_rows(SOURCES)
        rows: list[Row] = [[cell(f"Mera {dotted(path, False)}: {goal.title}", "b g", 9)]]
        rows += [[cell(k, "b", 2), cell(v, "", 7)] for k, v in goal.facts]
        total = {y: sum(dict(a.amt).get(y, 0) for a in acts(goal)) for y in YEARS}
        rows += [[Cell(x.paras, x.colspan, x.rowspan, x.css + " g") for x in r] for r in head]
        rows += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), SOURCES)]
        rows.append(
            [cell("Ukupno za meru", "b", 6), *(cell(m.grouped(v / 1000) if v else "", "num b") for v in total.values())]
        )
        parts.append(table(widths(SOURCES), [], rows))
    css = (
        FULL
        + """td.h { font-weight: bold; text-align: center; } td.g { background: #d9d9d9; } html { font: 10.5pt/1.2 "Liberation Serif"; }
      @page { size: A4 landscape; margin: 15mm 12mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf("".join(parts), css, target)
    return truth(PLAN, "Latn", dotted, SOURCES)


FIRST = [
    c.number("Red. broj", 7),
    c.title("Aktivnost", 31),
    c.parties("Nosilac aktivnosti", 20),
    c.parties("Partneri", 22, "partners"),
    c.deadline("Rok", 20),
]
SECOND = [
    c.title("Aktivnosti", 28, "{} "),
    c.parties("Institucija odgovorna za sprovođenje", 20),
    c.deadline("Vremenski okvir", 14),
    c.indicators("Indikatori / Naziv", 18, lines=True),
    c.of_indicator("Indikatori / Polazna vrednost", 10, "base_in_year"),
    c.of_indicator("Indikatori / Ciljana vrednost 2025.", 10, "2025"),
]
THIRD = [
    c.title("Planirane aktivnosti", 34),
    m.source("Izvor sredstava", 18),
    *(m.amount(f"{y}. (RSD)", 14, y, "RSD") for y in (2024, 2025)),
    c.risks("Rizici", 20),
]


def several(target: Path) -> Json:
    """Each specific goal has its own table; before and after them stand tables that are no plan."""
    columns = [FIRST, SECOND, THIRD]
    parts = [
        "<h1>AKCIONI PLAN<br>za sprovođenje Strategije razvoja digitalnih veština u obrazovanju za period 2023–2025. godine</h1>",
        "<h2>Spisak skraćenica</h2>",
        table(
            [20, 80],
            [],
            [
                [cell("ZUOV", "b"), cell("Zavod za unapređivanje obrazovanja i vaspitanja")],
                [cell("ZVKOV", "b"), cell("Zavod za vrednovanje kvaliteta obrazovanja i vaspitanja")],
                [cell("JLS", "b"), cell("jedinica lokalne samouprave")],
                [cell("OCD", "b"), cell("organizacije civilnog društva")],
            ],
        ),
    ]
    chosen: dict[Place, list[c.Col]] = {}
    turn = 0
    for path, goal in walk(PLAN.goals):
        if goal.level == "goal":
            parts.append(f"<h2>Opšti cilj {roman_number(path)}: {goal.title}</h2>")
        elif goal.level == "specific_goal":
            parts.append(f"<h3>Poseban cilj {path[0] + 1}.{path[1] + 1}: {goal.title}</h3>")
            cols, turn = columns[turn], turn + 1
            rows: list[Row] = []
            for k, measure in enumerate(g for g in goal.below):
                chosen[(*path, k)] = cols
                rows.append([cell(f"Mera {path[0] + 1}.{path[1] + 1}.{k + 1}: {measure.title}", "b m", len(cols))])
                rows += [r for j, a in enumerate(acts(measure)) for r in activity_rows(a, str(j + 1), cols)]
            parts.append(table(widths(cols), header_rows(cols), rows))
    parts += [
        "<h2>Praćenje rizika</h2>",
        table(
            [34, 14, 14, 38],
            [[cell(x, "h") for x in ("Rizik", "Verovatnoća", "Uticaj", "Način ublažavanja")]],
            [
                [
                    cell("Nedovoljna sredstva u budžetu"),
                    cell("srednja"),
                    cell("visok"),
                    cell("Blagovremeno planiranje i obraćanje donatorima"),
                ],
                [cell("Odliv stručnjaka"), cell("visoka"), cell("srednji"), cell("Obuka zamenika i podela zaduženja")],
            ],
        ),
    ]
    css = (
        FULL
        + """table td { border: 0.5pt solid #555; } td.m { background: #f2f2f2; } html { font: 11pt/1.2 "Liberation Sans"; } @page { @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target)

    def numbers(path: Place, activity: bool) -> str:
        return str(path[-1] + 1) if activity else roman_number(path) if len(path) == 1 else dotted(path, False)

    return truth(PLAN, "Latn", numbers, FIRST, deep=lambda path: chosen.get(path, FIRST))


def roman_number(path: Place) -> str:
    return "I" * (path[0] + 1)


DOCUMENTS = {"rs-digitalne-vestine--sources": sources, "rs-digitalne-vestine--several-tables": several}
