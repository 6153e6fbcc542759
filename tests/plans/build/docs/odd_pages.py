# ruff: noqa: E501 - texts and style sheets stay in one line
"""Whole strategies and odd pages: contents, SWOT and sums around the plan; a frame on each page; broken headers; cells over columns."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_opcina import PLAN as OPCINA
from ..content.ba_srpska import PLAN as SRPSKA
from ..content.hr_provedba import PLAN as PROVEDBA
from ..content.me_uprava import PLAN as UPRAVA
from ..content.rs_pravda import PLAN as PRAVDA
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import Path as Place
from ..tree import dotted


def grid(text: str, css: str = "") -> list[Row]:
    """Rows from lines with cells between bars."""
    return [[cell(x.strip(), css) for x in line.split("|")] for line in text.strip().split("\n")]


STRATEGY = [
    c.title("Aktivnosti", 26, "{} "),
    c.parties("Nosioci", 16),
    c.parties("Partneri", 16, "partners", "semi"),
    c.deadline("Rok", 13),
    c.indicators("Indikatori", 16, "semi"),
    m.source("Sredstva i izvor", 13, currency="BAM"),
]


def strategy(target: Path) -> Json:
    """Cover, contents that name all goals, SWOT and stakeholders before; sums by programme and a text after."""
    contents = ""
    for path, goal in walk(OPCINA.goals):
        label = "Strateški cilj" if len(path) == 1 else "Program"
        contents += f"<div class='toc'><span>{label} {dotted(path, False)}. {goal.title}</span><i></i><span>{3 + path[0]}</span></div>"
    parts = [
        "<div class='cover'><p>BOSNA I HERCEGOVINA</p><p>FEDERACIJA BOSNE I HERCEGOVINE</p><p>OPĆINA STARI MOST</p><h1>GENDER AKCIONI PLAN OPĆINE STARI MOST ZA PERIOD 2023-2025. GODINA</h1><p>Stari Most, februar 2023. godine</p></div>",
        f"<h2>SADRŽAJ</h2>{contents}<h2 class='new'>1. ANALIZA STANJA</h2><p>Općina Stari Most ima 21.300 stanovnika, od čega 51% žena. U Općinskom vijeću je sedam vijećnica od ukupno 25.</p>",
        table(
            [50, 50],
            grid("SNAGE | SLABOSTI", "h"),
            grid("Iskusno osoblje; Saradnja sa udruženjima | Nedostatak podataka; Mali budžet"),
        ),
        "<p>Tabela 1. Zainteresirane strane</p>",
        table(
            [34, 22, 44],
            grid("Zainteresirana strana | Interes | Način uključivanja", "h"),
            grid(
                "Udruženja žena | visok | radne grupe i javne rasprave\nJavne ustanove | srednji | dopisi i sastanci\nMediji | srednji | saopćenja"
            ),
        ),
        "<h2 class='new'>2. AKCIONI PLAN</h2>",
    ]
    for path, goal in walk(OPCINA.goals):
        if len(path) == 1:
            parts.append(
                f"<h2>Strateški cilj {path[0] + 1}. {goal.title}</h2><p>Cilj doprinosi ispunjavanju obaveza iz Zakona o ravnopravnosti spolova u Bosni i Hercegovini.</p>"
            )
            continue
        parts.append(f"<h3>Program {dotted(path, False)}. {goal.title}</h3>")
        parts.append(
            table(
                widths(STRATEGY),
                header_rows(STRATEGY),
                [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), STRATEGY)],
            )
        )
    parts += [
        "<h2>3. FINANSIJSKI PREGLED</h2>",
        table(
            [46, 18, 18, 18],
            grid("Program | 2023. | 2024. | 2025.", "h"),
            grid(
                "Program 1.1 | 3.000 | 3.000 | 3.000\nProgram 1.2 | 5.500 | 1.000 | 1.000\nProgram 2.1 | – | 68.000 | –\nProgram 2.2 | 12.000 | 12.000 | 12.000\nUKUPNO | 20.500 | 84.000 | 16.000"
            ),
        ),
        "<h2>4. PRAĆENJE I IZVJEŠTAVANJE</h2><p>Komisija za ravnopravnost spolova jednom godišnje izvještava Općinsko vijeće o provođenju plana.</p>",
    ]
    css = (
        FULL
        + """.cover { text-align: center; height: 200mm; padding-top: 60mm; } .toc { display: flex; gap: 3pt; margin: 3pt 0; } .toc i { flex: 1; border-bottom: 1pt dotted #000; } .new { break-before: page; } html { font: 10.6pt/1.3 "Liberation Serif"; } .head td, td.h { background: #deeaf6; font-weight: bold; }
      @page { @bottom-right { content: counter(page); font: 9pt "Liberation Serif"; } }"""
    )
    print_pdf("".join(parts), css, target, lang="bs")
    return truth(OPCINA, "Latn", dotted, STRATEGY, issuer=None, place=None, adopted_on=None, document_number=None)


SPACED = [
    c.number("Р.бр.", 7),
    c.title("АКТИВНОСТИ", 28),
    c.parties("НОСИОЦИ", 18, "lead"),
    c.parties("САРАДНИЦИ", 18, "partners", "para"),
    c.deadline("РОК", 13),
    m.source("СРЕДСТВА", 16, currency="BAM"),
]


def framed(target: Path) -> Json:
    """A frame around each page; title and header with letters far apart."""
    parts = [
        "<div class='frame'></div><h1>AKCIONI PLAN</h1><h1 class='low'>ZA SPREČAVANJE NASILJA U PORODICI U REPUBLICI SRPSKOJ ZA 2024. I 2025. GODINU</h1>"
    ]
    body: list[Row] = []
    for path, goal in walk(SRPSKA.goals):
        body.append([cell(f"CILJ {path[0] + 1}. {goal.title}", "b g", len(SPACED))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), SPACED)]
    parts.append(table(widths(SPACED), header_rows(SPACED), body))
    css = (
        FULL
        + """body { padding: 4mm; } .frame { position: fixed; inset: 0; border: 1.5pt solid #000; } h1 { letter-spacing: 5pt; margin: 2pt; } h1.low { letter-spacing: 0; } .head td { letter-spacing: 2.5pt; font-size: 8pt; } td.g { background: #f2f2f2; } html { font: 10.4pt/1.22 "Liberation Serif"; } @page { margin: 18mm; }"""
    )
    print_pdf("".join(parts), css, target, "Cyrl")
    return truth(SRPSKA, "Cyrl", lambda p, a: str(p[-1] + 1), SPACED, issuer=None)


BROKEN = [
    c.number("Red. br.", 4),
    c.title("NAZIV AKTIVNOSTI", 17),
    c.tasks("PODAKTIVNOSTI", 18, "num"),
    c.parties("ODGOVORNA OSOBA/NOSITELJ", 12),
    c.parties("SURADNICI", 11, "partners", "para"),
    c.deadline("ROK PROVEDBE", 10),
    c.indicators("POKAZATELJI PROVEDBE", 12, "num"),
    m.amount("PROCIJENJENI TROŠAK", 9, None, "EUR", dated=False, unit=" EUR"),
    m.source("IZVOR FINANCIRANJA", 9),
]


def broken(target: Path) -> Json:
    """A header whose words are broken anywhere by narrow columns; small print."""
    body: list[Row] = []
    for path, goal in walk(PROVEDBA.goals):
        body.append([cell(f"PRIORITET {path[0] + 1}. {goal.title}", "b g", len(BROKEN))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), BROKEN)]
    text = "<h1>Provedbeni program Grada Kamenice za razdoblje 2022. – 2025.</h1>" + table(
        widths(BROKEN), header_rows(BROKEN), body
    )
    css = (
        FULL
        + """.head td { font-size: 10pt; overflow-wrap: anywhere; padding: 1pt; } td.g { background: #eee; } html { font: 7.6pt/1.2 "Liberation Sans"; } @page { margin: 12mm; }"""
    )
    print_pdf(text, css, target, lang="hr")
    return truth(PROVEDBA, "Latn", dotted, BROKEN, issuer=None)


LISTS = {
    (0, 0): ["Formirati radnu grupu", "Sprovesti javnu raspravu", "Utvrditi predlog zakona"],
    (0, 1): ["Prikupiti podatke o broju zaposlenih", "Izraditi metodologiju i dostaviti je opštinama na mišljenje"],
    (0, 2): ["Planirati obuke", "Održati obuke u Podgorici, Beranama i Kotoru", "Vrednovati obuke"],
    (1, 0): ["Izraditi tehničku specifikaciju", "Nabaviti i prilagoditi softver"],
    (1, 1): ["Objaviti budžet građana", "Objaviti izvještaj o izvršenju budžeta"],
    (1, 2): ["Izraditi upitnik", "Obraditi i objaviti rezultate"],
    (2, 0): ["Analizirati postojeće kriterijume", "Donijeti uredbu"],
    (2, 1): ["Uporediti registre", "Unijeti promjene u bazu", "Donijeti rješenja o porezu"],
}


def bulleted(head: str, width: float, mark: str) -> c.Col:
    """Tasks with numbers like `1)`."""
    from ..tree import Act

    lines = {a.title: LISTS[(g, k)] for g, goal in enumerate(UPRAVA.goals) for k, a in enumerate(acts(goal))}

    def prints(a: Act, n: str | None) -> list[str]:
        return [mark.format(i) + t for i, t in enumerate(lines[a.title], 1)]

    return c.Col(
        (head,),
        width,
        prints,
        lambda a, n: {"tasks": [{"number": str(i), "text": t} for i, t in enumerate(lines[a.title], 1)]},
    )


TASKED = [
    c.title("Mjera", 22, "Mjera {}. "),
    bulleted("Zadaci", 27, "{}) "),
    c.parties("Nosilac mjere i partneri", 20, "both", "dash"),
    c.deadline("Rok", 13),
    c.indicators("Indikatori učinka", 18, "dot"),
]


def listed(target: Path) -> Json:
    """Tasks counted `1)` with hanging indents, cells justified, numbers of measures go on over the goals."""
    parts, n = ["<h1>Akcioni plan reforme lokalne samouprave za 2024. i 2025. godinu</h1>"], 0
    numbers: dict[Place, str] = {}
    for path, goal in walk(UPRAVA.goals):
        parts.append(f"<h2>{'ABV'[path[0]]}. {goal.title}</h2>")
        rows: list[Row] = []
        for k, a in enumerate(acts(goal)):
            n += 1
            numbers[(*path, k)] = str(n)
            rows += activity_rows(a, str(n), TASKED)
        parts.append(table(widths(TASKED), header_rows(TASKED), rows))
    css = (
        FULL
        + """td p { padding-left: 10pt; text-indent: -10pt; text-align: justify; } .head td { background: #e7e6e6; } html { font: 10.4pt/1.25 "Liberation Serif"; }"""
    )
    print_pdf("".join(parts), css, target, lang="sr-ME")
    return truth(UPRAVA, "Latn", lambda p, a: numbers[p] if a else "ABV"[p[0]], TASKED, issuer=None)


SPANNED = [
    c.title("Aktivnost", 28, "{}. "),
    c.parties("Nosilac", 18),
    c.parties("Partner", 18, "partners", "semi"),
    c.deadline("Rok", 12),
    m.amount("Sredstva u evrima / 2025.", 12, 2025, "EUR", none="-"),
    m.amount("Sredstva u evrima / 2026.", 12, 2026, "EUR", none="-"),
]


def spanned(target: Path) -> Json:
    """Where no money is needed one cell over both years says so; where there is no partner the lead's cell is wide."""
    body: list[Row] = []
    for path, goal in walk(PRAVDA.goals):
        label = "OBLAST" if len(path) == 1 else "MERA"
        body.append(
            [cell(f"{label} {dotted(path, False)}. {goal.title}", "b" + (" g" if len(path) == 1 else ""), len(SPANNED))]
        )
        for k, a in enumerate(acts(goal)):
            for r in activity_rows(a, dotted((*path, k), True), SPANNED):
                row = list(r)
                if not a.amt:
                    row[4:] = [cell(a.src, "c", 2)]
                if not a.partners:
                    row[1:3] = [Cell(row[1].paras, 2)]
                body.append(row)
    text = "<h1>Akcioni plan za unapređenje rada pravosudnih organa za period 2025–2026. godine</h1>" + table(
        widths(SPANNED), header_rows(SPANNED), body
    )
    css = (
        FULL
        + """td.g { background: #ffe699; } td.num { text-align: right; } html { font: 10.4pt/1.22 "Liberation Sans Narrow"; }"""
    )
    print_pdf(text, css, target)
    out = truth(PRAVDA, "Latn", dotted, SPANNED, issuer=None)
    flat = [a for _, g in walk(PRAVDA.goals) for a in acts(g)]
    made = [a for g in out["goals"] for p in g["goals"] for a in p["activities"]]
    for a, one in zip(flat, made, strict=True):
        if not a.amt:
            one["resources"] = [{"text": a.src, "amounts": []}]
    return out


DOCUMENTS = {
    "ba-opcina--strategy": strategy,
    "ba-srpska--framed": framed,
    "hr-provedba--broken-header": broken,
    "me-uprava--lists": listed,
    "rs-pravosude--spanned": spanned,
}
