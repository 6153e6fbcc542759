# ruff: noqa: E501 - texts stay in one line
"""Plans written after the words were mended: two-level headers, other orders of columns, codes of goals, English, a budget by programmes."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import NO_PLAN, Cell, Row, activity_rows, acts, cell, truth, walk
from ..tree import dotted
from ..written import written

VODE = written(
    "Akcijski plan zaštite voda Županije Podravlje 2025. – 2027.",
    (2025, 2027),
    "hr",
    "EUR",
    """
    # goal | Dobro stanje voda
    - Izgraditi uređaj za pročišćavanje u Gornjem Selu | Vodovod Podravlje d.o.o. | | w: 2025-02-01/2027-06-30 | p: Hrvatske vode; Općina Gornje Selo | s: Fond za vode | a: 2025=3400000 | i: Priključeno 2.100 stanovnika
    - Mjeriti kakvoću vode na 12 postaja | Zavod za javno zdravstvo | | w: 2025-01-01/2027-12-31 | p: Hrvatske vode | s: Proračun Županije | a: 2025=54000 | i: Broj mjerenja godišnje
    - Sanirati odlagalište uz potok Kamenica | Upravni odjel za zaštitu okoliša | | w: 2025-05-01/2026-10-31 | s: EU fondovi | a: 2025=790000 | i: Sanirano 2,4 ha
    # goal | Manji gubici vode
    - Zamijeniti 18 km cjevovoda | Vodovod Podravlje d.o.o. | | w: 2025-09-01/2027-09-30 | p: Jedinice lokalne samouprave | s: Kredit HBOR | a: 2025=2250000 | i: Gubici ispod 30 %
    - Ugraditi daljinska očitanja | Vodovod Podravlje d.o.o. | | w: 2026-01-01/2026-12-31 | s: Vlastita sredstva | a: 2026=410000 | i: Ugrađeno 9.000 brojila
    """,
)
DVIJE = [
    c.title("Mjera", 22, "{}. "),
    c.parties("Nositelji / glavni", 14),
    c.parties("Nositelji / sudionici", 14, "partners"),
    *c.start_end("Razdoblje / početak", "Razdoblje / završetak", 9, "number", "hr", ""),
    c.indicators("Mjerljivi rezultat", 14),
    m.source("Financiranje / izvor", 11),
    m.amount("Financiranje / iznos (EUR)", 9, None, "EUR", dated=False),
]


def waters() -> Doc:
    """Parties, period and money each under a head of two levels; measures are the activities."""
    doc = Doc(truth(VODE, "Latn", dotted, DVIJE), "hr")
    doc.add("title", VODE.plan["title"])
    body: list[Row] = []
    for path, goal in walk(VODE.goals):
        body.append(band(f"Cilj {path[0] + 1}. {goal.title}", len(DVIJE)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), DVIJE)]
    doc.grid(DVIJE, body)
    return doc


ZDRAVLJE = written(
    "Operativni plan promocije zdravlja Kantona Jezero za 2025. godinu",
    (2025, 2025),
    "bs",
    "BAM",
    """
    # area | Mentalno zdravlje
    - Obučiti 40 nastavnika za prepoznavanje depresije kod učenika | Pedagoški zavod; Zavod za javno zdravstvo | mart@p:2025-03-01/2025-03-31 | i: 40 obučenih nastavnika | s: 6.000 KM | m: 6000
    - Otvoriti telefon za psihološku pomoć | Dom zdravlja Jezero | maj – juni@p:2025-05-01/2025-06-30 | i: Broj poziva mjesečno | s: 14.500 KM | m: 14500
    # area | Prehrana i kretanje
    - Uvesti jelovnike sa manje šećera u vrtiće | JU „Djeca“ | septembar@p:2025-09-01/2025-09-30 | i: Broj vrtića sa novim jelovnikom | s: bez troškova
    - Organizovati Dan pješačenja | Sportski savez | oktobar@p:2025-10-01/2025-10-31 | i: Broj učesnika | s: 2.000 KM | m: 2000
    - Postaviti fontane s vodom u školama | Ministarstvo obrazovanja | kontinuirano@c | i: Broj postavljenih fontana | s: 11.000 KM | m: 11000
    """,
)
OBRNUTO = [
    c.deadline("Mjesec", 12),
    c.parties("Voditelj aktivnosti i saradnici", 22, style="semi"),
    c.title("Planirana aktivnost", 28),
    c.indicators("Željeni rezultat", 20),
    m.source("Potreban novac", 14, currency="BAM"),
]


def health() -> Doc:
    """The month first, then who, then what; an area as heading above each table."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None if activity else "AB"[path[0]]

    doc = Doc(truth(ZDRAVLJE, "Latn", numbering, OBRNUTO), "bs")
    doc.add("title", ZDRAVLJE.plan["title"].upper())
    for path, goal in walk(ZDRAVLJE.goals):
        doc.add("h2", f"{'AB'[path[0]]}. {goal.title}")
        doc.grid(OBRNUTO, [r for a in acts(goal) for r in activity_rows(a, None, OBRNUTO)])
    return doc


OTOK = written(
    "Plan razvoja Općine Srebrni Otok za razdoblje 2025. – 2030.",
    (2025, 2030),
    "hr",
    "EUR",
    """
    # goal | Otok ugodan za život
    ## specific_goal | Dostupne javne usluge
    - Urediti ambulantu i osigurati stan za liječnika | Općina Srebrni Otok | 2025.@p:2025-01-01/2025-12-31 | i: Ambulanta uređena | s: Proračun Općine | n: Natječaj u tijeku
    - Pokrenuti pokretnu knjižnicu | Gradska knjižnica Zadar | 2026.@p:2026-01-01/2026-12-31 | i: Broj posudbi | s: Ministarstvo kulture i medija
    ## specific_goal | Sigurna opskrba vodom
    - Izgraditi vodospremu Glavica | Vodovod d.o.o. | 2027. – 2028.@p:2027-01-01/2028-12-31 | i: Obujam 500 m3 | s: EU fondovi | n: Potrebna građevinska dozvola
    # goal | Zeleno gospodarstvo
    ## specific_goal | Obnovljivi izvori energije
    - Postaviti sunčanu elektranu na trajektnoj luci | Lučka uprava | 2029.@p:2029-01-01/2029-12-31 | i: Snaga 120 kW | s: Modernizacijski fond
    - Poticati ugradnju toplinskih pumpi | Općina Srebrni Otok | 2026. – 2030.@p:2026-01-01/2030-12-31 | i: Broj kućanstava | s: Proračun Općine
    """,
)
OTOCNI = [
    c.title("Aktivnost/projekt", 22),
    c.parties("Zaduženo tijelo", 15),
    c.deadline("Godina provedbe", 11),
    c.indicators("Ključni pokazatelj", 14),
    m.source("Izvori", 12),
    c.remark("Bilješka", 10),
]


def island() -> Doc:
    """Goals in two merged columns with codes: `Strateški cilj SC1`, `Posebni cilj PC1.1`."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None if activity else ("SC" if len(path) == 1 else "PC") + dotted(path, False)

    doc = Doc(truth(OTOK, "Latn", numbering, OTOCNI), "hr")
    doc.add("title", OTOK.plan["title"])
    body: list[Row] = []
    for k, goal in enumerate(OTOK.goals):
        rows: list[Row] = []
        for j, below in enumerate(goal.below):
            own = [r for a in acts(below) for r in activity_rows(a, None, OTOCNI)]  # type: ignore[arg-type]
            rows += [[Cell((f"Posebni cilj PC{k + 1}.{j + 1}: {below.title}",), 1, len(own)), *own[0]], *own[1:]]
        rows[0] = [Cell((f"Strateški cilj SC{k + 1}: {goal.title}",), 1, len(rows)), *rows[0]]
        body += rows
    named = [c.Col((h,), 13, lambda a, n: []) for h in ("Strateški ciljevi", "Posebni ciljevi")]
    doc.grid([*named, *OTOCNI], body)
    return doc


ENGLISH = written(
    "Action Plan for Public Finance Management 2025–2026",
    (2025, 2026),
    "en",
    "EUR",
    """
    # goal | Reliable budget planning
    - Adopt a manual for programme budgeting | Ministry of Finance | June 2025@p:2025-06-01/2025-06-30 | p: Line ministries | i: Manual adopted | a: 2025=18000 | s: State budget
    - Train 120 officers in medium-term planning | Ministry of Finance | December 2025@p:2025-12-01/2025-12-31 | i: Number of officers trained | a: 2025=42000 | s: EU IPA
    # goal | Transparent public procurement
    - Publish all contracts on the portal | Public Procurement Agency | March 2026@p:2026-03-01/2026-03-31 | p: Contracting authorities | i: Share of contracts published | a: 2026=25000 | s: State budget
    - Introduce electronic auctions | Public Procurement Agency | September 2026@p:2026-09-01/2026-09-30 | i: Number of auctions held | a: 2026=130000 | s: World Bank
    """,
)
ENGLISH_COLUMNS = [
    c.number("No.", 6),
    c.title("Action", 28),
    c.parties("Lead institution", 16),
    c.parties("Supporting institutions", 14, "partners"),
    c.deadline("Deadline", 12),
    c.indicators("Output indicator", 14),
    m.amount("Estimated cost (EUR)", 10, None, "EUR", mark=".", dated=False),
    m.source("Source of funding", 12),
]


def english() -> Doc:
    """A plan in English."""
    doc = Doc(truth(ENGLISH, "Latn", dotted, ENGLISH_COLUMNS), "en")
    doc.add("title", ENGLISH.plan["title"])
    for path, goal in walk(ENGLISH.goals):
        doc.add("h2", f"Objective {path[0] + 1}: {goal.title}")
        doc.grid(
            ENGLISH_COLUMNS,
            [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), ENGLISH_COLUMNS)],
        )
    return doc


BUDZET = """Šifra | Program / aktivnost / projekat | Izvor | Plan 2024 | Izvršenje 2024 | %
0602 | Opšte usluge lokalne samouprave | 01 | 184.500.000 | 171.220.114 | 92,8
0602-0001 | Funkcionisanje lokalne samouprave i gradskih opština | 01 | 152.000.000 | 143.900.500 | 94,7
0602-0009 | Tekuća budžetska rezerva | 01 | 2.500.000 | 0 | 0,0
0901 | Socijalna i dečja zaštita | 01, 07 | 61.300.000 | 58.004.230 | 94,6
0901-0005 | Aktivnosti Crvenog krsta | 01 | 3.800.000 | 3.800.000 | 100,0
1301 | Razvoj sporta i omladine | 01 | 44.000.000 | 40.112.900 | 91,2
1301-0001 | Podrška lokalnim sportskim organizacijama | 01 | 30.000.000 | 29.650.000 | 98,8"""


def budget() -> Doc:
    """No plan: what was spent on each programme of the budget."""
    doc = Doc(NO_PLAN)
    doc.add("title", "IZVEŠTAJ O IZVRŠENJU BUDŽETA PO PROGRAMIMA")
    doc.add(
        "plain",
        "Tabela 4. Izvršenje rashoda po programima, programskim aktivnostima i projektima u periodu januar–decembar.",
    )
    head, *rows = ([cell(x.strip()) for x in line.split("|")] for line in BUDZET.splitlines())
    doc.rows([12, 44, 10, 14, 14, 6], [head], rows)
    return doc


DOCUMENTS = {
    "hr-vode--dvije-razine": lambda t: waters().excel(t, size=11, high=10),
    "ba-zdravlje--mjesec-prvi": lambda t: health().word(t, size=12, page="21cm 11cm"),
    "hr-otok--kodovi": lambda t: island().web(
        t, LANDSCAPE + '@page { size: 297mm 95mm; } html { font: 10pt/1.25 "Liberation Sans"; }'
    ),
    "me-finansije--english": lambda t: english().word(t, size=12, page="29.7cm 14cm"),
    "no-plan--programmes": lambda t: budget().web(
        t, 'html { font: 12pt/1.3 "Liberation Sans"; } @page { size: 210mm 120mm; }'
    ),
}
