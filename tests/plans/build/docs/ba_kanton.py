# ruff: noqa: E501 - texts and style sheets stay in one line
"""A canton in Bosnia and Herzegovina: a plan in the middle of a gazette issue."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_kanton import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted

BEFORE = """<div class="two"><p>Član 7.</p><p>(Stupanje na snagu)</p><p>Ovo rješenje stupa na snagu danom donošenja, a objavit će se u "Službenim novinama Srednjodrinskog kantona".</p>
<p>Broj 03-34-871/22</p><p>12. maja 2022. godine</p><p>Lipovac</p><p class="r">Premijer<br>Emina Hadžović, s. r.</p>
<p>Na osnovu člana 19. Zakona o Vladi Srednjodrinskog kantona ("Službene novine Srednjodrinskog kantona", br. 4/11 i 18/16), a u skladu s članom 8. Zakona o vodama, Vlada Srednjodrinskog kantona, na 61. sjednici održanoj 12. maja 2022. godine, donosi</p>
<p class="t">ODLUKU</p><p class="t">O USVAJANJU AKCIONOG PLANA ZAŠTITE I ODRŽIVOG KORIŠTENJA RIJEKA U SREDNJODRINSKOM KANTONU 2022.-2025.</p>
<p>Član 1.</p><p>(1) Usvaja se Akcioni plan zaštite i održivog korištenja rijeka u Srednjodrinskom kantonu 2022.-2025. (u daljnjem tekstu: Akcioni plan).</p>
<p>(2) Akcioni plan je sastavni dio ove odluke.</p><p>Član 2.</p><p>Za provođenje Akcionog plana zadužuju se nosioci navedeni u njemu, a izvještaj se podnosi Vladi Kantona jednom godišnje, do kraja februara za prethodnu godinu.</p>
<p>Član 3.</p><p>Ova odluka stupa na snagu narednog dana od dana objavljivanja u "Službenim novinama Srednjodrinskog kantona".</p>
<p>Broj 03-11-884-2/22</p><p>12. maja 2022. godine</p><p>Lipovac</p><p class="r">Premijer<br>Emina Hadžović, s. r.</p></div>"""
AFTER = """<div class="two"><p>Na osnovu člana 22. stav (1) Zakona o javnim nabavkama, ministar privrede donosi</p><p class="t">RJEŠENJE</p><p class="t">O IMENOVANJU KOMISIJE ZA NABAVKE</p>
<p>I</p><p>Imenuje se Komisija za nabavke u sastavu:</p><p>1. Amra Delić, predsjednica,</p><p>2. Senad Kovač, član,</p><p>3. Jasna Mujkić, članica.</p>
<p>II</p><p>Zadatak Komisije je da u roku od 30 dana provede postupak nabavke uredskog materijala i sačini zapisnik o pregledu i ocjeni ponuda.</p>
<p>III</p><p>Ovo rješenje stupa na snagu danom donošenja.</p><p>Broj 05-02-311/22</p><p>16. maja 2022. godine</p><p>Lipovac</p><p class="r">Ministar<br>Adnan Begić, s. r.</p></div>"""

COLUMNS = [
    c.number("", 7, dot=False),
    c.title("Aktivnost", 29),
    c.deadline("Vremenski rok", 13),
    c.parties("Institucija nadležna za provođenje", 17, style="semi"),
    c.indicators("Pokazatelj implementacije", 18, "semi"),
    m.source("Potrebni resursi", 16, currency="BAM"),
]


def gazette(target: Path) -> Json:
    parts = [
        BEFORE,
        '<p class="t">AKCIONI PLAN ZAŠTITE I ODRŽIVOG KORIŠTENJA RIJEKA U SREDNJODRINSKOM KANTONU 2022.-2025.</p><p class="t">Lipovac, maj 2022. godine</p>',
    ]
    for path, goal in walk(PLAN.goals):
        if not acts(goal):
            parts.append(f"<h2>{dotted(path, False)}. {goal.title}</h2>")
            continue
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), COLUMNS)]
        band = [cell(f"Strateški program {dotted(path, False)} {goal.title}", "b", len(COLUMNS))]
        inside = path[1] == 0  # in one programme of each area the goal is a row of the table, else a line above it
        if not inside:
            parts.append(f"<h3>Strateški program {dotted(path, False)} {goal.title}</h3>")
        parts.append(
            table(widths(COLUMNS), [], [*([band] if inside else []), *header_rows(COLUMNS), *rows], repeat=False)
        )
    parts.append(
        '<p>Broj 03-11-884-2.1/22</p><p>12. maja 2022. godine</p><p>Lipovac</p><p class="r">Premijer<br>Emina Hadžović, s. r.</p>'
    )
    parts.append(AFTER)
    font = 'font: 8.5pt "Nimbus Roman"'
    css = (
        FULL
        + f"""@page {{ size: 200mm 270mm; margin: 22mm 13mm 14mm; @top-left {{ content: "Petak, 20. 5. 2022."; {font}; }}
      @top-center {{ content: "SLUŽBENE NOVINE SREDNJODRINSKOG KANTONA"; {font}; font-weight: bold; }} @top-right {{ content: "Broj 9 - Strana " counter(page); {font}; }} }}
      html {{ font: 10pt/1.25 "Nimbus Roman"; }} .two {{ columns: 2; column-gap: 7mm; margin-bottom: 8pt; }} .two p {{ text-align: justify; text-indent: 5mm; margin-bottom: 2pt; }}
      p.t {{ text-align: center !important; font-weight: bold; text-indent: 0 !important; }} p.r {{ text-align: right !important; }} h2 {{ font-size: 9.5pt; }} h3 {{ font-size: 9pt; }}"""
    )
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(PLAN, "Latn", dotted, COLUMNS)


DOCUMENTS = {"ba-rijeke--gazette": gazette}
