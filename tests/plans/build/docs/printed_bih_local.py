# ruff: noqa: E501 - texts stay in one line
"""Plans of cantons and municipalities of Bosnia and Herzegovina, printed by other programs."""

from collections.abc import Callable
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..blocks import Doc, band
from ..content.printed_bih_local import FISE, KORUPCIJA, MLADI, POPLAVE, ULAGANJA, ZRAK
from ..layout import Json, Row, activity_rows, acts, cell, truth, walk
from ..programs.laid import print_fpdf, print_reportlab
from ..programs.qt import print_qt
from ..programs.weasy import print_weasy
from ..tree import Content, dotted, roman
from ..tree import Path as Place


def through(path: Place, activity: bool, plan: Content) -> str:
    """Goals by Roman numbers, activities counted through the plan."""
    before = sum(len(acts(g)) for g in plan.goals[: path[0]])
    return str(before + path[1] + 1) if activity else roman(path[0] + 1)


def air() -> Doc:
    """Sectors by letters, a number column `Ozn.` (A1, A2)."""
    columns = [
        c.number("Ozn.", 6, False),
        c.title("Naziv mjere", 28),
        c.parties("Implementator", 16, style="para"),
        c.parties("Ostali učesnici", 13, "partners"),
        c.deadline("Period", 11),
        c.indicators("Pokazatelji praćenja", 16, "dot"),
        m.source("Troškovi i finansijeri", 16, currency="BAM"),
    ]

    def numbering(path: Place, activity: bool) -> str:
        return f"{'ABCD'[path[0]]}{path[1] + 1}" if activity else "ABCD"[path[0]]

    doc = Doc(truth(ZRAK, "Latn", numbering, columns, issuer=None), "bs")
    doc.add(
        "title",
        "Akcioni plan\nza smanjenje čestičnih tvari i upravljanje kvalitetom zraka\nu Kantonu Brezovo za period 2025–2029. godina",
    )
    body: list[Row] = []
    for path, g in walk(ZRAK.goals):
        body.append(band(f"{numbering(path, False)}. {g.title.upper()}", len(columns)))
        body += [r for k, a in enumerate(acts(g)) for r in activity_rows(a, numbering((*path, k), True), columns)]
    doc.grid(columns, body)
    return doc


def youth() -> Doc:
    """Over each table its goal and indicator as label and value; headers are questions."""
    columns = [
        c.title("Šta će se uraditi", 26, "{}. "),
        c.deadline("Kada", 12),
        c.parties("Odgovoran", 14),
        c.parties("Saradnici", 13, "partners"),
        c.indicators("Po čemu ćemo znati da je urađeno", 19, "para"),
        m.source("Koliko košta i ko plaća", 16, currency="BAM"),
    ]
    doc = Doc(truth(MLADI, "Latn", dotted, columns, printed=("text",)), "bs")
    doc.truth["goals"][2]["activities"][1]["deadlines"][0]["parts"][0]["start"] = "2025-01-01"  # od 2025. godine
    doc.add("center", "BOSNA I HERCEGOVINA\nFederacija Bosne i Hercegovine\nOPĆINA GORNJE POLJE")
    doc.add("title", MLADI.plan["title"].upper().replace(" OPĆINE", "\nOPĆINE"))
    doc.add(
        "plain",
        "Plan je izrađen u radnoj grupi u kojoj su bili predstavnici Općine, škola, udruženja i mladih. Usvojilo ga je Općinsko vijeće na sjednici održanoj 29.02.2024. godine.",
    )
    for path, g in walk(MLADI.goals):
        head = [
            [cell(f"Strateški cilj {path[0] + 1}.", "b g"), cell(g.title, "b g")],
            [cell("Indikator cilja", "b"), cell(g.ind[0].text)],
        ]
        doc.rows([22, 78], [], head)
        doc.grid(
            columns, [r for k, a in enumerate(acts(g)) for r in activity_rows(a, dotted((*path, k), True), columns)]
        )
    return doc


def investments() -> Doc:
    """Three levels of heads over money by years, Roman bands with a dash, sums, numbers that go on."""
    years = (2026, 2027, 2028)
    columns = [
        c.number("Red. broj", 4),
        c.title("Projekt", 23),
        c.other("Stanje dokumentacije", 10, "f"),
        c.parties("Nadležna služba/preduzeće", 12),
        c.deadline("Vrijeme realizacije", 9),
        c.indicators("Očekivani učinak", 13),
        m.source("Finansiranje / Izvor", 11, currency="BAM"),
        *(m.amount(f"Finansiranje / Ulaganje po godinama (KM) / {y}", 7, y, "BAM", none="-") for y in years),
        m.amount("Finansiranje / Ulaganje po godinama (KM) / Svega", 8, None, "BAM"),
    ]
    doc = Doc(truth(ULAGANJA, "Latn", lambda p, a: through(p, a, ULAGANJA), columns), "bs")
    doc.add("title", ULAGANJA.plan["title"].upper())
    body: list[Row] = []
    for path, g in walk(ULAGANJA.goals):
        body.append(band(f"{roman(path[0] + 1)} – {g.title.upper()}", len(columns)))
        body += [
            r for k, a in enumerate(acts(g)) for r in activity_rows(a, through((*path, k), True, ULAGANJA), columns)
        ]
        sums = [sum(dict(a.amt).get(y, 0) for a in acts(g)) for y in years]
        body.append(
            [
                cell(f"Ukupno {roman(path[0] + 1)}", "sum", 7),
                *(cell(m.grouped(v), "num sum") for v in (*sums, sum(sums))),
            ]
        )
    doc.grid(columns, body)
    return doc


def corruption() -> Doc:
    """The indicator before the measure."""
    columns = [
        c.number("Br.", 6),
        c.indicators("Mjerilo", 19, "semi"),
        c.title("Mjera", 30),
        c.other("Prioritet", 12, "p"),
        c.deadline("Rok", 14),
        c.parties("Nositelj mjere", 18),
        c.risks("Rizik", 15),
    ]
    doc = Doc(truth(KORUPCIJA, "Latn", dotted, columns), "bs")
    doc.add("title", "AKCIONI PLAN\nza borbu protiv korupcije Kantona Podgorje\nza period 2025–2027. godine")
    doc.add(
        "plain",
        "Mjere ovog plana podijeljene su u tri strateška cilja. Nosioci mjera izvještavaju Tim za borbu protiv korupcije dva puta godišnje, do 15. januara i do 15. jula.",
    )
    doc.add("plain", "Prioritet mjere procijenjen je prema uticaju i hitnosti.")
    body: list[Row] = []
    for path, g in walk(KORUPCIJA.goals):
        body.append(band(f"Strateški cilj {path[0] + 1}: {g.title}", len(columns)))
        body += [r for k, a in enumerate(acts(g)) for r in activity_rows(a, dotted((*path, k), True), columns)]
    doc.grid(columns, body)
    return doc


def floods() -> Doc:
    """An operational plan: Roman bands without a dot, numbers that go on, header once."""
    columns = [
        c.number("Red. br.", 6),
        c.title("Zadatak", 30),
        c.parties("Izvršilac zadatka", 17, style="semipara"),
        c.parties("Sadejstvo", 14, "partners", "semi"),
        c.deadline("Rok izvršenja", 13),
        m.source("Novčana sredstva", 12, currency="BAM"),
        c.remark("Napomena", 14),
    ]
    doc = Doc(truth(POPLAVE, "Cyrl", lambda p, a: through(p, a, POPLAVE), columns), "sr", "Cyrl")
    doc.add("center", "REPUBLIKA SRPSKA\nOPŠTINA DONJI KLANAC\nNAČELNIK OPŠTINE")
    doc.add("title", POPLAVE.plan["title"].upper().replace(" OPŠTINE", "\nOPŠTINE"))
    body: list[Row] = []
    for path, g in walk(POPLAVE.goals):
        body.append([cell(f"⟦{roman(path[0] + 1)}⟧ {g.title.upper()}", "band", len(columns))])
        body += [
            r for k, a in enumerate(acts(g)) for r in activity_rows(a, through((*path, k), True, POPLAVE), columns)
        ]
    doc.grid(columns, body, repeat=False)
    return doc


def forms() -> Doc:
    """A form for each measure, with a small table of indicators beside their label."""
    columns = [
        c.title("Naziv mjere", 0, "{}. "),
        c.tasks("Aktivnosti", 0, "dash"),
        c.indicators("Indikatori", 0),
        m.source("Konstrukcija", 0, currency="BAM"),
        c.deadline("Period", 0),
        c.parties("Nosioci", 0),
    ]
    doc = Doc(truth(FISE, "Latn", dotted, columns, title=None, period=None), "bs")
    doc.add("title", "PRILOG 2. DETALJAN PREGLED MJERA")
    doc.add("center", "Strategija razvoja Općine Kamenica za period 2025–2030.")

    def line(label: str, text: str | list[str], css: str = "") -> Row:
        return [cell(label, "b g"), cell(text, css, 3)]

    for path, g in walk(FISE.goals):
        for k, a in enumerate(acts(g)):
            own = dict(a.more)
            rows = [
                line("Veza sa strateškim ciljem", f"{path[0] + 1}. {FISE.goals[path[0]].title}"),
                line("Prioritet", f"{dotted(path, False)}. {g.title}"),
            ]
            rows += [
                line("Naziv mjere", f"{dotted((*path, k), True)}. {a.title}", "b"),
                line("Aktivnosti u okviru mjere", [f"- {t}" for t in a.tasks]),
            ]
            heads = [
                cell("Indikatori (izlaznog rezultata)", "b"),
                cell("Polazne vrijednosti (2024)", "b c"),
                cell("Ciljne vrijednosti (2030)", "b c"),
            ]
            rows.append([cell("Indikatori za praćenje rezultata mjere", "b g", 1, 1 + len(a.ind)), *heads])
            rows += [[cell(i.text), cell(i.base, "c"), cell(i.targets[-1][1], "c")] for i in a.ind]
            rows += [
                line("Razvojni efekat i doprinos mjere ostvarenju prioriteta", own["e"]),
                line("Indikativna finansijska konstrukcija sa izvorima finansiranja", a.src),
            ]
            rows += [
                line("Period implementacije mjere", a.dl.partition("|")[0]),
                line("Institucija odgovorna za koordinaciju implementacije mjere", a.lead[0]),
            ]
            rows += [line("Nosioci mjere", a.lead[1]), line("Ciljne grupe", own["g"])]
            doc.rows([30, 36, 17, 17], [], rows, False)
    return doc


STRIPES = """@page { size: A4; margin: 20mm 14mm; @top-left { content: "Akcioni plan za smanjenje čestičnih tvari i upravljanje kvalitetom zraka u Kantonu Brezovo"; font: italic 7.5pt "DejaVu Serif"; border-bottom: 0.4pt solid #666; width: 100% } @bottom-center { content: counter(page); font: 8pt "DejaVu Serif" } }
html { font: 9.6pt/1.25 "DejaVu Serif" } .head td { background: #1f3864; color: white; text-align: left } td.band { background: #8eaadb } tbody tr:nth-child(even) { background: #f2f2f2 } td { padding: 3pt 4pt }"""
OPEN = """@page { size: A4 landscape; margin: 14mm; @bottom-right { content: counter(page) } } html { font: 10pt/1.25 "Liberation Sans Narrow" } table { border: 1.2pt solid #000 }
.head td { border: 0.6pt solid #000 } td.band { background: #fde9d9 }"""
FORMS = """@page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page); font: 9pt "Liberation Sans" } } html { font: 10pt/1.3 "Liberation Sans" }
td.g { background: #e2efd9 } table { margin-bottom: 16pt } tr { break-inside: avoid }"""
BLACK = (0, 0, 0)
LINES = [("LINEBELOW", (0, 0), (-1, -1), 0.4, BLACK), ("LINEABOVE", (0, 0), (-1, 0), 1, BLACK)]

DOCUMENTS: dict[str, Callable[[Path], Json]] = {
    "ba-zrak--weasy-stripes": lambda t: print_weasy(air(), t, STRIPES, ""),
    "ba-zrak--qt": lambda t: print_qt(air(), t, 11, "Liberation Sans"),
    "ba-lap-mladi--reportlab": lambda t: print_reportlab(
        youth(), t, 10.5, "Liberation Sans", (595, 842), 45, head_fill="#c6e0b4"
    ),
    "ba-ulaganja--fpdf-a3": lambda t: print_fpdf(
        investments(),
        t,
        11.5,
        "DejaVu Sans Condensed",
        "A3",
        15,
        "Grad Vranjevo – Plan kapitalnih ulaganja 2026–2028.",
        pad=1.2,
    ),
    "ba-ulaganja--weasy-open": lambda t: print_weasy(
        investments(), t, OPEN, "td { border-left: 0.6pt solid #000; border-right: 0.6pt solid #000 }"
    ),
    "ba-korupcija--reportlab-box": lambda t: print_reportlab(
        corruption(), t, 11, "DejaVu Serif", margin=45, head_fill="#ffffff"
    ),
    "ba-poplave--reportlab-lines": lambda t: print_reportlab(
        floods(), t, 11, "DejaVu Serif", (595, 842), 42, LINES, "", ""
    ),
    "ba-mjere-fise--weasy": lambda t: print_weasy(forms(), t, FORMS, "td { border: 0.5pt solid #000 }"),
}
