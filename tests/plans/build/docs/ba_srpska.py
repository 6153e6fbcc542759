# ruff: noqa: E501 - texts and style sheets stay in one line
"""Republic of Srpska in Cyrillic: a gazette with numbered columns; ditto marks; header words in another case each page."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_srpska import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import Path as Place
from ..tree import roman


def numbers(path: Place, activity: bool) -> str:
    return f"{path[0] + 1}.{path[-1] + 1}" if activity else roman(path[0] + 1)


COLUMNS = [
    c.title("АКТИВНОСТИ", 24, "{}. "),
    c.parties("НОСИОЦИ", 14),
    c.parties("САРАДНИЦИ", 17, "partners"),
    c.deadline("РОКОВИ", 11),
    c.indicators("ИНДИКАТОРИ", 17, "para"),
    m.source("ИЗВОР ФИНАНСИРАЊА", 17, currency="BAM"),
]


def gazette(target: Path) -> Json:
    before = """<div class="two"><p>Na osnovu člana 43. stav 6. Zakona o Vladi Republike Srpske („Službeni glasnik Republike Srpske“, broj 115/18), Vlada Republike Srpske, na 47. sjednici, održanoj 9. novembra 2023. godine, donosi</p>
    <p class="t">O D L U K U</p><p class="t">O USVAJANJU AKCIONOG PLANA ZA SPREČAVANJE NASILJA U PORODICI U REPUBLICI SRPSKOJ ZA 2024. I 2025. GODINU</p><p class="t">⟦I⟧</p><p>Usvaja se Akcioni plan za sprečavanje nasilja u porodici u Republici Srpskoj za 2024. i 2025. godinu.</p><p class="t">⟦II⟧</p><p>Akcioni plan iz tačke ⟦I⟧ ove odluke nalazi se u prilogu i čini njen sastavni dio.</p>
    <p class="t">⟦III⟧</p><p>Za realizaciju ove odluke zadužuje se Ministarstvo porodice, omladine i sporta.</p><p class="t">⟦IV⟧</p><p>Ova odluka stupa na snagu osmog dana od dana objavljivanja u „Službenom glasniku Republike Srpske“.</p>
    <p>Broj: 04/1-012-2-3377/23</p><p>9. novembra 2023. godine</p><p>Banja Luka</p><p class="r">Predsjednik Vlade,<br>Radovan Višnjić, s.r.</p></div>"""
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"⟦{roman(path[0] + 1)}⟧ {goal.title.upper()}", "b c", len(COLUMNS))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbers((*path, k), True), COLUMNS)]
    order = [cell(str(k), "h") for k in range(1, len(COLUMNS) + 1)]
    text = (
        before
        + '<p class="t">AKCIONI PLAN ZA SPREČAVANJE NASILJA U PORODICI U REPUBLICI SRPSKOJ ZA 2024. I 2025. GODINU</p>'
        + table(widths(COLUMNS), [], [*header_rows(COLUMNS), order, *body], repeat=False)
    )
    css = (
        FULL
        + """table td { border: 0.4pt solid #000; } html { font: 8.6pt/1.2 "Liberation Sans Narrow"; } .two { columns: 2; column-gap: 6mm; } .two p { text-align: justify; text-indent: 4mm; } p.t { text-align: center !important; font-weight: bold; text-indent: 0 !important; margin: 4pt 0; } p.r { text-align: right !important; }
      td.h { text-align: center; } @page { size: 205mm 245mm; margin: 20mm 12mm 12mm; @top-left { content: counter(page) " Broj 101"; font: 8pt "Liberation Sans"; } @top-center { content: "SLUŽBENI GLASNIK REPUBLIKE SRPSKE"; font: bold 8pt "Liberation Sans"; } @top-right { content: "17.11.2023."; font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf(text, css, target, "Cyrl")
    out = truth(PLAN, "Cyrl", numbers, COLUMNS, issuer=None)
    for goal in out["goals"]:
        goal["title"] = goal["title"].upper()
    return out


LETTERS = [
    c.title("Мјере и активности", 26, "{}) "),
    c.parties("Носилац (Н) и сарадници (С)", 24, "both", "dash"),
    c.deadline("Рок за реализацију", 14),
    c.indicators("Показатељи успјеха", 20, "dash"),
    m.source("Потребна средства и извори средстава", 16, currency="BAM"),
]


def bottom(target: Path) -> Json:
    """Goals as headings with `Cilj br. 1.`, letters, bottom aligned cells, vertical rules only inside."""
    parts = [
        "<h1>AKCIONI PLAN ZA SPREČAVANJE NASILJA U PORODICI U REPUBLICI SRPSKOJ ZA 2024. I 2025. GODINU</h1><p class='c'>Banja Luka, novembar 2023. godine</p>"
    ]

    def lettered(path: Place, activity: bool) -> str:
        return "abvgdđ"[path[-1]] if activity else str(path[0] + 1)

    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2>Cilj br. {path[0] + 1}. – {goal.title}</h2>")
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, lettered((*path, k), True), LETTERS)]
        parts.append(table(widths(LETTERS), header_rows(LETTERS), rows))
    css = (
        FULL
        + """table td { border: 0.5pt solid #999; vertical-align: bottom; } .c { text-align: center; } html { font: 10pt/1.25 "Liberation Sans"; } @page { @bottom-right { content: counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target, "Cyrl")
    return truth(PLAN, "Cyrl", lettered, LETTERS, issuer=None)


DOCUMENTS = {"ba-srpska--glasnik": gazette, "ba-srpska--letters": bottom}
