# ruff: noqa: E501 - texts and style sheets stay in one line
"""Forms without upright rules, and without any: cards of two and of four columns, forms above tables of steps."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..blocks import Doc, band
from ..content.ba_podaci import PLAN
from ..layout import Cell, Json, Row, activity_rows, acts, cell, truth, walk
from ..looks import writer
from ..tree import Act, dotted

BARE = 'fo:border="none"'
OPEN = 'fo:border-left="none" fo:border-right="none" fo:border-top="0.5pt solid #000000" fo:border-bottom="0.5pt solid #000000"'

CARD = [
    c.title("Naziv mjere", 0, "{}. "),
    c.parties("Nosilac mjere", 0, style="para"),
    c.tasks("Aktivnosti", 0),
    c.deadline("Rok realizacije", 0),
    c.indicators("Pokazatelji rezultata", 0, "dot"),
    m.source("Procijenjeni trošak i izvori finansiranja", 0, currency="BAM"),
    c.risks("Rizici", 0),
]
WIDE = [
    c.title("Mjera", 0, "{}. "),
    c.parties("Nosioci", 0, style="para"),
    c.deadline("Rok", 0),
    c.tasks("Aktivnosti", 0),
    c.indicators("Pokazatelji", 0, "dash"),
    m.source("Izvor finansiranja", 0, currency="BAM"),
]


def bodies(act: Act) -> list[str]:
    """Who leads an activity, whichever of its tasks is theirs."""
    return [name.rpartition("> ")[2] for name in act.lead]


STEPS = [
    c.title("Ključni koraci", 38, "{}. "),
    c.Col(
        ("Odgovorni organ",),
        26,
        lambda a, n: bodies(a),
        lambda a, n: {"responsible": [{"tasks": [], "text": x, "role": "lead"} for x in bodies(a)]},
    ),
    c.deadline("Rok", 14),
    c.indicators("Pokazatelj ispunjenosti", 22, "dot"),
]
SAID = {
    "Vodeći organ": (
        "Ministarstvo pravde",
        "Ministarstvo komunikacija i prometa",
        "Ured koordinatora za reformu javne uprave",
    ),
    "Ostali učesnici": ("Agencija za državnu službu", "Vanjskotrgovinska komora", "organizacije civilnog društva"),
    "Opis obaveze": (
        "Obaveza predviđa propise i ljude bez kojih se podaci ne mogu objaviti.",
        "Obaveza predviđa portal na kojem građani nalaze podatke svih institucija.",
        "Obaveza predviđa podršku onima koji podatke koriste.",
    ),
    "Period provođenja": ("2025. godina", "2025–2027. godina", "2026–2027. godina"),
}
"""What the forms say of each goal; none of it is in the plan's goals or activities."""


def start(lines: list[c.Col]) -> Doc:
    doc = Doc(truth(PLAN, "Latn", dotted, lines, issuer=None), PLAN.language)
    doc.add("title", PLAN.plan["title"])
    doc.add(
        "plain",
        "Za svaki cilj razrađene su mjere, a za svaku mjeru dat je obrazac s nosiocima, rokovima i pokazateljima.",
    )
    return doc


def pair(line: c.Col, act: Act, number: str | None, over: int = 1) -> Row:
    return [cell(line.head[0], "b"), Cell(tuple(line.prints(act, number)), over)]


def cards(target: Path) -> Json:
    """Two columns, a table a measure, goals as headings."""
    doc = start(CARD)
    for path, goal in walk(PLAN.goals):
        doc.add("h2", f"Strateški cilj {path[0] + 1}. {goal.title}")
        for k, a in enumerate(acts(goal)):
            doc.rows([25, 75], [], [pair(x, a, dotted((*path, k), True)) for x in CARD], False)
            doc.add("plain", "")
    return writer(doc, target, BARE, size=9.5, font="Liberation Sans", page="29.7cm 21cm", margin="1.8cm")


def wide_cards(target: Path) -> Json:
    """Four columns, goals as rows over the forms of one table."""
    doc = start(WIDE)
    rows: list[Row] = []
    for path, goal in walk(PLAN.goals):
        rows.append(band(f"Strateški cilj {path[0] + 1}. {goal.title}", 4))
        for k, a in enumerate(acts(goal)):
            number = dotted((*path, k), True)
            title, parties, deadline, tasks, indicators, source = (pair(x, a, number) for x in WIDE)
            rows += [[title[0], Cell(title[1].paras, 3)], parties + deadline, [tasks[0], Cell(tasks[1].paras, 3)]]
            rows.append(indicators + source)
    doc.rows([15, 40, 13, 32], [], rows, False)
    return writer(doc, target, OPEN, size=9, font="Liberation Sans", page="29.7cm 21cm", margin="1.8cm")


def steps(target: Path) -> Json:
    """Below each heading a form that says what the goal is about, and the table of its steps."""
    doc = start(STEPS)
    for path, goal in walk(PLAN.goals):
        doc.add("h2", f"Cilj {path[0] + 1}. {goal.title}")
        said = [[cell(label, "b"), cell(values[path[0]])] for label, values in SAID.items()]
        doc.rows([25, 75], [], said, False)
        doc.add("plain", "")
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), STEPS)]
        doc.grid(STEPS, rows)
    return writer(doc, target, BARE, size=9, font="Liberation Sans", page="29.7cm 16cm", margin="1.6cm")


DOCUMENTS = {
    "ba-podaci--forms-bare": cards,
    "ba-podaci--cards-open": wide_cards,
    "ba-podaci--steps-bare": steps,
}
