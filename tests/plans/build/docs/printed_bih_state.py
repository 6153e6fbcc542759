# ruff: noqa: E501 - texts stay in one line
"""Plans of Bosnia and Herzegovina and its entities, printed by other programs."""

from collections.abc import Callable
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..blocks import Doc, band
from ..content.printed_bih_state import GODISNJI, PRIORITETI, SAOBRACAJ, TRGOVINA, VLADA
from ..layout import Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..programs.rewrite import rewrite
from ..programs.typst import print_typst
from ..programs.weasy import print_weasy
from ..tree import Act, dotted, plain, restarted, roman

LETTERS, LATIN_LETTERS = "абвгдђ", ("a", "b", "v", "g", "d", "đ")


def priorities() -> Doc:
    """Two levels of authority under one head; bands `KLJUČNI PRIORITET 1: …`."""
    columns = [
        c.number("Br.", 4),
        c.title("Mjera", 25),
        c.parties("Nadležne institucije / Nivo BiH", 14, style="para"),
        c.parties("Nadležne institucije / Entiteti i Brčko distrikt BiH i drugi", 13, "partners", "para"),
        c.deadline("Vremenski okvir", 9),
        c.indicators("Mjerilo uspjeha", 15, "dash"),
        m.source("Procijenjeni trošak i izvor finansiranja", 12, currency="BAM"),
        c.other("Pravna stečevina EU (CELEX)", 8, "c"),
    ]
    doc = Doc(truth(PRIORITETI, "Latn", dotted, columns), "bs")
    doc.add("center", "BOSNA I HERCEGOVINA\nVIJEĆE MINISTARA")
    doc.add(
        "title",
        PRIORITETI.plan["title"].upper().replace(" U OBLASTI", "\nU OBLASTI").replace(" ZA PERIOD", "\nZA PERIOD"),
    )
    doc.add(
        "plain",
        "U tabeli su, za svaki ključni prioritet, date mjere, institucije nadležne za njihovu realizaciju, vremenski okvir i mjerila uspjeha. Rokovi navedeni po kvartalima istječu posljednjeg dana kvartala.",
    )
    body: list[Row] = []
    for path, g in walk(PRIORITETI.goals):
        body.append(band(f"KLJUČNI PRIORITET {path[0] + 1}: {g.title}", len(columns)))
        body += [r for k, a in enumerate(acts(g)) for r in activity_rows(a, dotted((*path, k), True), columns)]
    doc.grid(columns, body)
    return doc


def yearly() -> Doc:
    """Programmes in rows of two cells, money by source with sums."""
    columns = [
        c.number("R. br.", 4),
        c.title("Naziv projekta/aktivnosti", 24),
        c.indicators("Izlazni rezultati", 16, "dot"),
        c.parties("Nosilac", 10),
        c.deadline("Rok izvršenja (kvartal)", 8),
        c.other("Izvor verifikacije", 11, "v"),
        m.money_of("Izvor finansiranja (KM) / Budžet FBiH", 7, "b", "BAM"),
        m.money_of("Izvor finansiranja (KM) / Kredit", 7, "k", "BAM"),
        m.money_of("Izvor finansiranja (KM) / Donacije", 6, "d", "BAM"),
        m.money_of("Izvor finansiranja (KM) / UKUPNO", 7, "bkd", "BAM"),
    ]
    doc = Doc(
        truth(
            GODISNJI, "Latn", dotted, columns, document_number="01-02-45/25", place="Sarajevo", adopted_on="2025-12-15"
        ),
        "bs",
    )
    doc.add("title", GODISNJI.plan["title"].upper())

    def sums(label: str, every: list[Act]) -> Row:
        values = [sum(int(dict(a.more)[k]) for a in every for k in keys) for keys in ("b", "k", "d", "bkd")]
        return [cell(label, "sum", 6), *(cell(m.grouped(v), "num sum") for v in values)]

    body: list[Row] = []
    for path, g in walk(GODISNJI.goals):
        body.append([cell(f"Program {path[0] + 1}.", "b g", 2), cell(g.title, "b g", len(columns) - 2)])
        body += [r for k, a in enumerate(acts(g)) for r in activity_rows(a, dotted((*path, k), True), columns)]
        body.append(sums("Ukupno za program:", acts(g)))
    body.append(sums("UKUPNO PLAN RADA:", [a for _, g in walk(GODISNJI.goals) for a in acts(g)]))
    doc.grid(columns, body)
    doc.add("plain", "Broj: 01-02-45/25\nSarajevo, 15.12.2025. godine")
    doc.add("right", "MINISTRICA\nmr. Nermina Hodžić")
    return doc


def lettered(head: str, width: float) -> c.Col:
    """Tasks by Cyrillic letters."""

    def prints(a: Act, n: str | None) -> list[str]:
        return [f"⟦{LETTERS[i]})⟧ {t}" + (";" if i + 1 < len(a.tasks) else "") for i, t in enumerate(a.tasks)]

    return c.Col(
        c.heads(head),
        width,
        prints,
        lambda a, n: {"tasks": [{"number": LATIN_LETTERS[i], "text": plain(t)} for i, t in enumerate(a.tasks)]},
    )


def traffic() -> Doc:
    """A gazette: the act in two columns below the rule of the running head; a table a measure, named in its first row."""
    columns = [
        c.title("Aktivnost", 23, "{}. "),
        lettered("Potrebni koraci", 23),
        c.parties("Nosilac aktivnosti", 14),
        c.parties("Učesnici", 13, "partners"),
        c.indicators("Očekivani rezultati i pokazatelji", 16, "semi"),
        c.deadline("Period realizacije", 10),
        m.source("Izvor i iznos sredstava", 12, currency="BAM"),
    ]
    doc = Doc(truth(SAOBRACAJ, "Cyrl", restarted, columns), "sr", "Cyrl")
    doc.add(
        "columns",
        """Na osnovu člana 15. stav 2. Zakona o Vladi Republike Srpske („Službeni glasnik Republike Srpske“, br. 118/08 i 44/24), Vlada Republike Srpske, na 142. sjednici, održanoj 18. decembra 2025. godine, donosi
Z A K LJ U Č A K
⟦1.⟧ Donosi se Akcioni plan za unapređenje bezbjednosti saobraćaja u Republici Srpskoj za period 2026–2028. godine, koji se nalazi u prilogu i čini sastavni dio ovog zaključka.
⟦2.⟧ Zadužuju se nosioci aktivnosti da Agenciji za bezbjednost saobraćaja Republike Srpske jednom u šest mjeseci dostavljaju izvještaj o realizaciji.
⟦3.⟧ Ovaj zaključak stupa na snagu narednog dana od dana objavljivanja u „Službenom glasniku Republike Srpske“.
Broj: 04/1-012-2-4417/25
18. decembra 2025. godine
Banja Luka
Predsjednik Vlade, Petar Marković, s.r.""",
    )
    doc.add("title", SAOBRACAJ.plan["title"].upper())
    for path, g in walk(SAOBRACAJ.goals):
        if len(path) == 1:
            doc.add("h2", f"STRATEŠKI CILJ {path[0] + 1}. {g.title}")
            continue
        body = [r for k, a in enumerate(acts(g)) for r in activity_rows(a, str(k + 1), columns)]
        named = [cell(f"Mjera {dotted(path, False)}. {g.title}", "b", len(columns))]
        doc.rows([x.width for x in columns], [named, *header_rows(columns)], body)
    return doc


def trafficking() -> Doc:
    """Goals turned upwards and results, both merged; the page cuts them before their words."""
    columns = [
        c.title("Aktivnost", 34, "{} "),
        c.parties("Ko provodi", 16, style="para"),
        c.deadline("Vrijeme", 12),
        c.indicators("Indikator", 15, "semi"),
        m.source("Sredstva", 13, currency="BAM"),
    ]
    doc = Doc(truth(TRGOVINA, "Latn", dotted, columns), "bs")
    doc.add("title", TRGOVINA.plan["title"])
    body: list[Row] = []
    for i, goal in enumerate(TRGOVINA.goals):
        rows: list[Row] = []
        for path, s in walk((goal,)):
            if len(path) > 1:
                lines = [
                    r for k, a in enumerate(acts(s)) for r in activity_rows(a, dotted((i, path[1], k), True), columns)
                ]
                rows += under([cell(f"{dotted((i, path[1]), False)} {s.title}", "m")], lines)
        body += under([cell(f"{i + 1}. {goal.title}", "v b g")], rows)
    named = [c.Col((head,), width, lambda a, n: []) for head, width in (("Cilj", 7), ("Očekivani rezultat", 15))]
    doc.grid([*named, *columns], body)
    return doc


def government() -> Doc:
    """Rules above and below the header and at the end of each table only; Roman headings in capitals without a dot."""
    columns = [
        c.number("R. br.", 6),
        c.title("Naziv akta ili materijala", 34),
        c.other("Razlog donošenja", 17, "r"),
        c.deadline("Rok", 13),
        c.parties("Obrađivač", 17),
        c.parties("Učesnici u izradi", 15, "partners", "semipara"),
    ]
    doc = Doc(truth(VLADA, "Latn", lambda p, a: str(p[-1] + 1) if a else roman(p[0] + 1), columns), "bs")
    doc.add("title", VLADA.plan["title"].upper())
    doc.add(
        "plain",
        "Program rada sadrži poslove i zadatke iz djelokruga rada Vlade, razvrstane po odjeljenjima koja su njihovi predlagači.",
    )
    for path, g in walk(VLADA.goals):
        doc.add("h2", f"{roman(path[0] + 1)} {g.title.upper()}")
        doc.grid(columns, [r for k, a in enumerate(acts(g)) for r in activity_rows(a, str(k + 1), columns)])
    return doc


YEARLY = """@page { size: A4 landscape; margin: 14mm 12mm; @bottom-right { content: "Strana " counter(page) " od " counter(pages); font: 8pt "DejaVu Sans" } }
html { font: 9.6pt/1.25 "DejaVu Sans" } .head td { background: #d6e3bc } td.g { background: #eaf1dd } tr { break-inside: avoid }"""
TRAFFIC_HEAD = "#set text(size: 8pt); #set align(center); СЛУЖБЕНИ ГЛАСНИК РЕПУБЛИКЕ СРПСКЕ – Број 123 #line(length: 100%, stroke: 0.4pt)"
GOVERNMENT = """@page { size: A4; margin: 20mm 17mm; @bottom-center { content: counter(page); font: 9pt "Liberation Serif" } } html { font: 11pt/1.2 "Liberation Serif" }
.head td { border-bottom: 1pt solid #000; border-top: 1pt solid #000; text-align: left } td { padding: 4pt 3pt } table { border-bottom: 1pt solid #000 } p.plain { text-align: justify }"""


def traffic_rewritten(target: Path) -> Json:
    """Printed by typst, written again by Ghostscript."""
    made = print_typst(
        traffic(),
        target,
        page='paper: "a4", margin: (x: 16mm, y: 20mm)',
        text='font: "Liberation Serif", size: 11pt, hyphenate: true',
        stroke="(x, y) => (top: 0.5pt, bottom: 0.5pt)",
        head=TRAFFIC_HEAD,
        foot="#set align(center); #counter(page).display()",
        head_fill="",
        band_fill="",
        head_align="left + bottom",
    )
    rewrite(target, "ghostscript")
    return made


def government_rewritten(target: Path) -> Json:
    """Printed by WeasyPrint, written again by Cairo."""
    made = print_weasy(government(), target, GOVERNMENT, "")
    rewrite(target, "cairo")
    return made


DOCUMENTS: dict[str, Callable[[Path], Json]] = {
    "ba-prioriteti--typst": lambda t: print_typst(
        priorities(),
        t,
        text='font: "Liberation Sans", size: 10.5pt',
        stroke="0.4pt + luma(90)",
        head_fill="rgb(31,73,125).lighten(75%)",
        foot='#set align(right); #counter(page).display("1 / 1", both: true)',
    ),
    "ba-godisnji--weasy": lambda t: print_weasy(yearly(), t, YEARLY, "td { border: 0.5pt solid #7f7f7f }"),
    "ba-saobracaj--typst-ghostscript": traffic_rewritten,
    "ba-trgovina--typst-turned-goals": lambda t: print_typst(
        trafficking(),
        t,
        text='font: "Liberation Sans", size: 10.5pt',
        stroke="0.7pt + rgb(0,80,120)",
        head_fill="rgb(0,80,120).lighten(70%)",
        foot="#set align(center); – #counter(page).display() –",
    ),
    "ba-program-vlade--weasy-cairo": government_rewritten,
}
