# ruff: noqa: E501 - texts and style sheets stay in one line
"""Printed from Word-like files by LibreOffice: footnotes, rows cut by pages, merged cells, no repeated header."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_kanton import PLAN as RIVERS
from ..content.rs_digital import PLAN as SKILLS
from ..content.rs_mladi import PLAN as YOUTH
from ..html import widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, under, walk
from ..odf import Writer
from ..tree import Goal, counted, dotted

NOTED = [
    c.number("Rb.", 5),
    c.title("Naziv aktivnosti", 24),
    c.parties("Glavni nosilac", 14),
    c.parties("Ostali učesnici", 15, "partners"),
    c.indicators("Indikatori ispunjenosti aktivnosti", 18, "num"),
    c.deadline("Rok za sprovođenje", 11),
    m.money("Potrebna finansijska sredstva", 13, "RSD", "din."),
]


def footnotes(target: Path) -> Json:
    doc = Writer(size=12, head="Službeni list opštine Donja Reka, broj 2/2024", foot="strana ")
    doc.p("LOKALNI AKCIONI PLAN ZA MLADE OPŠTINE DONJA REKA ZA 2024. GODINU", "title")
    doc.p(
        "Plan{{Izradu plana podržala je Stalna konferencija gradova i opština.}} obuhvata tri cilja. Nosioci su dužni da Savetu za mlade dostave podatke o sprovođenju do 15. jula 2024. i do 15. januara 2025. godine."
    )
    body = []
    for path, goal in walk(YOUTH.goals):
        body.append([cell(f"CILj {path[0] + 1}. {goal.title}", "b band", len(NOTED))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), NOTED)]
    doc.table(widths(NOTED), header_rows(NOTED), body)
    doc.p(
        "Ovaj plan objaviti u Službenom listu opštine Donja Reka.{{Plan je dostupan i na internet stranici opštine.}}"
    )
    doc.print(target)
    return truth(YOUTH, "Latn", counted, NOTED, issuer=None, adopted_on=None, document_number=None, place=None)


DEEP = [
    c.title("Naziv projekta/aktivnosti", 26, "{} "),
    c.parties("Nadležne institucije", 21, style="para"),
    c.deadline("Period realizacije", 14),
    c.indicators("Očekivani rezultati", 17, "dot"),
]


def merged(target: Path) -> Json:
    doc = Writer(page="21cm 29.7cm", margin="1.8cm", size=11.5, font="Liberation Sans")
    doc.p("AKCIONI PLAN ZAŠTITE I ODRŽIVOG KORIŠTENJA RIJEKA U SREDNJODRINSKOM KANTONU 2022.-2025.", "title")
    body = []
    for path, goal in walk(RIVERS.goals):
        if len(path) > 1:
            continue
        lines = []
        for k, programme in enumerate(g for g in goal.below if isinstance(g, Goal)):
            rows = [
                r for j, a in enumerate(acts(programme)) for r in activity_rows(a, dotted((*path, k, j), True), DEEP)
            ]
            lines += under([cell(f"{dotted((*path, k), False)} {programme.title}")], rows)
        body.append([cell(f"{path[0] + 1}. {goal.title}", "b", len(DEEP) + 1)])
        body += lines
    doc.table(widths(DEEP, 18), header_rows(DEEP, [("Program",)]), body, repeat=False)
    doc.print(target)
    return truth(
        RIVERS,
        "Latn",
        dotted,
        DEEP,
        issuer=None,
        place=None,
        adopted_on=None,
        document_number=None,
        adopted_by=None,
        gazette=None,
    )


FORM = [
    c.title("Naziv aktivnosti:", 24, "{} "),
    c.parties("Organ koji sprovodi aktivnost", 13),
    c.parties("Organi partneri u sprovođenju aktivnosti", 15, "partners"),
    c.deadline("Rok za završetak aktivnosti", 11),
    m.source("Izvor finansiranja", 10),
    m.source("Veza sa programskim budžetom", 9, "prog"),
    *(
        m.amount(f"Ukupna procenjena finansijska sredstva po izvorima u 000 din. / {y}.", 6, y, "RSD", 1000)
        for y in (2023, 2024, 2025)
    ),
]
ON = {
    "goal": "opšteg cilja (pokazatelj efekta)",
    "specific_goal": "posebnog cilja (pokazatelj ishoda)",
    "measure": "mere (pokazatelj rezultata)",
}


def form(target: Path) -> Json:
    """Each measure is one table: key-value rows, indicators, activities, with other cells in each part."""
    doc = Writer(size=11, foot="", margin="1.6cm")
    doc.p(
        "Akcioni plan za sprovođenje Strategije razvoja digitalnih veština u obrazovanju za period 2023–2025. godine",
        "title",
    )
    for path, goal in walk(SKILLS.goals):
        named = {"goal": "Opšti cilj", "specific_goal": "Poseban cilj", "measure": "Mera"}[goal.level]
        rows = [[cell(f"{named} {dotted(path, False)}: {goal.title}", "b band", 9)]]
        facts = dict(goal.facts)
        if facts:
            rows.append(
                [cell(f"Institucija odgovorna za realizaciju: {facts['Institucija odgovorna za realizaciju']}", "", 9)]
            )
            rows.append(
                [
                    cell(f"Period sprovođenja: {facts['Period sprovođenja']}", "", 3),
                    cell(f"Tip mere: {facts['Tip mere']}", "", 6),
                ]
            )
        heads = [
            "Jedinica mere",
            "Izvor provere",
            "Početna vrednost",
            "Bazna godina",
            "Ciljana vrednost u 2023.",
            "Ciljana vrednost u 2024.",
            "Ciljana vrednost u 2025.",
        ]
        rows.append(
            [
                cell(f"Pokazatelj(i) na nivou {ON[goal.level]}", "h"),
                cell(heads[0], "h"),
                cell(heads[1], "h"),
                cell(heads[2], "h"),
                cell(heads[3], "h"),
                cell(heads[4], "h", 2),
                cell(heads[5], "h"),
                cell(heads[6], "h"),
            ]
        )
        for i in goal.ind:
            targets = dict(i.targets)
            texts = (i.text, i.unit, i.source, i.base, i.base_year, *(targets.get(y, "") for y in (2023, 2024, 2025)))
            rows.append([cell(x, "", 2 if k == 5 else 1) for k, x in enumerate(texts)])
        if acts(goal):
            rows += header_rows(FORM)
            rows += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), FORM)]
        doc.table(widths(FORM), [], rows, repeat=False)
        doc.p("", "plain")
    doc.print(target)
    return truth(SKILLS, "Latn", dotted, FORM, printed=("unit", "base", "base_year", "source", "2023", "2024", "2025"))


DOCUMENTS = {
    "rs-mladi--word-footnotes": footnotes,
    "ba-rijeke--word-merged": merged,
    "rs-digitalne-vestine--word-form": form,
}
