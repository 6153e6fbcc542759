# ruff: noqa: E501 - texts and style sheets stay in one line
"""Printed from Word-like files by LibreOffice: footnotes, rows cut by pages, merged cells, no repeated header."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_kanton import PLAN as RIVERS
from ..content.rs_mladi import PLAN as YOUTH
from ..html import widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, under, walk
from ..odf import Writer
from ..tree import Goal
from ..tree import Path as Place

NOTED = [
    c.number("Rb.", 5),
    c.title("Naziv aktivnosti", 24),
    c.parties("Glavni nosilac", 14),
    c.parties("Ostali učesnici", 15, "partners"),
    c.indicators("Indikatori ispunjenosti aktivnosti", 18, "num"),
    c.deadline("Rok za sprovođenje", 11),
    m.money("Potrebna finansijska sredstva", 13, "RSD", "din."),
]


def last_number(path: Place, activity: bool) -> str:
    return str(path[-1] + 1)


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
    return truth(YOUTH, "Latn", last_number, NOTED, issuer=None, adopted_on=None, document_number=None, place=None)


DEEP = [
    c.title("Naziv projekta/aktivnosti", 26, "{} "),
    c.parties("Nadležne institucije", 21, style="para"),
    c.deadline("Period realizacije", 14),
    c.indicators("Očekivani rezultati", 17, "dot"),
]


def dotted(path: Place, activity: bool) -> str:
    return ".".join(str(k + 1) for k in path)


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


DOCUMENTS = {"rs-mladi--word-footnotes": footnotes, "ba-rijeke--word-merged": merged}
