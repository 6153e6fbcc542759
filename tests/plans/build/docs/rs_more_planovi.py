# ruff: noqa: E501 - texts stay in one line
"""Serbia: commitments of an open government plan, employment measures, anti-corruption in three columns, energy in a sheet."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Cell, Row, activity_rows, acts, cell, truth, walk
from ..tree import dotted
from ..written import written

OTVORENA = written(
    "Akcioni plan za Partnerstvo za otvorenu upravu za period od 2025. do 2027. godine",
    (2025, 2027),
    "sr",
    "RSD",
    """
    # area | Otvoreni podaci
    - Objavljivanje podataka o javnim nabavkama u otvorenom formatu | Kancelarija za javne nabavke | | p: Ministarstvo finansija; Transparentna Srbija | w: 2025-01-15/2026-06-30 | t: Izrada specifikacije skupova podataka;; Razvoj interfejsa za preuzimanje podataka;; Obuka naručilaca | x.opis: Podaci o ugovorima objavljuju se kao pojedinačni dokumenti, pa ih građani i mediji ne mogu pretraživati ni upoređivati. | x.rel: Transparentnost, tehnologija i inovacije
    - Otvaranje podataka o kvalitetu vazduha | Agencija za zaštitu životne sredine | | p: Udruženje „Čist vazduh“ | w: 2025-03-01/2025-12-31 | t: Usklađivanje mernih stanica;; Objavljivanje podataka u realnom vremenu | x.opis: Podaci se objavljuju sa zakašnjenjem i u različitim oblicima. | x.rel: Transparentnost
    # area | Učešće građana
    - Uvođenje elektronskih peticija | Generalni sekretarijat Vlade | | p: Kancelarija za informacione tehnologije; Beogradska otvorena škola | w: 2025-09-01/2027-03-31 | t: Izmena Uredbe o elektronskoj upravi;; Razvoj platforme;; Promotivna kampanja | x.opis: Građani nemaju jednostavan način da predlože temu Vladi. | x.rel: Učešće građana
    - Participativno budžetiranje u deset gradova | Stalna konferencija gradova i opština | | p: Ministarstvo državne uprave i lokalne samouprave | w: 2026-01-01/2027-12-31 | t: Izbor gradova;; Izrada vodiča | x.opis: Mali broj građana učestvuje u raspravama o budžetu. | x.rel: Učešće građana, javna odgovornost
    """,
)


def commitments() -> Doc:
    """A form for each commitment; its activities are the tasks; areas are headings."""
    lines = [
        c.title("Naziv i broj obaveze", 0, "{}. "),
        *c.start_end("Datum početka obaveze", "Datum završetka obaveze", 0, "day", "sr", ""),
        c.parties("Institucija odgovorna za sprovođenje", 0),
        c.parties("Ostali učesnici", 0, "partners", "semi"),
        c.other("Koji javni problem obaveza rešava?", 0, "opis"),
        c.other("Relevantnost za vrednosti POU", 0, "rel"),
        c.tasks("Ključne aktivnosti", 0, "num"),
    ]
    numbers = {}
    for path, goal in walk(OTVORENA.goals):
        for k, _ in enumerate(acts(goal)):
            numbers[(*path, k)] = str(len(numbers) + 1)

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return numbers[path] if activity else None

    doc = Doc(truth(OTVORENA, "Latn", numbering, lines))
    doc.add("title", OTVORENA.plan["title"])
    for path, goal in walk(OTVORENA.goals):
        doc.add("h2", goal.title.upper())
        for k, a in enumerate(acts(goal)):
            rows = [[cell(x.head[0], "b"), Cell(tuple(x.prints(a, numbers[(*path, k)])))] for x in lines]
            doc.rows([32, 68], [], rows)
            doc.add("plain", " ")
    return doc


ZAPOSLJAVANJE = written(
    "Lokalni akcioni plan zapošljavanja Opštine Lipovac za 2025. godinu",
    (2025, 2025),
    "sr",
    "RSD",
    """
    # goal | Povećanje zaposlenosti teže zapošljivih lica
    - Javni radovi | Nacionalna služba za zapošljavanje – Filijala Lipovac | mart–oktobar 2025.@p:2025-03-01/2025-10-31 | p: Opština Lipovac | a: 2025=6000000 | s: Budžet opštine | x.lica: 25 | x.opis: Radno angažovanje nezaposlenih na uređenju javnih površina
    - Subvencija za samozapošljavanje | Nacionalna služba za zapošljavanje – Filijala Lipovac | april–decembar 2025.@p:2025-04-01/2025-12-31 | a: 2025=4500000 | s: Budžet opštine i NSZ | x.lica: 15 | x.opis: Jednokratna pomoć nezaposlenom koji osniva radnju
    - Stručna praksa | Opština Lipovac | tokom godine@c | p: Privredno udruženje | a: 2025=2800000 | s: Budžet opštine | x.lica: 20 | x.opis: Osposobljavanje mladih sa visokim obrazovanjem za samostalan rad
    # goal | Razvoj lokalnog tržišta rada
    - Sajam zapošljavanja | Kancelarija za lokalni razvoj | maj 2025.@p:2025-05-01/2025-05-31 | p: Filijala Lipovac | a: 2025=350000 | s: Donacije | x.lica: 300 | x.opis: Neposredan susret poslodavaca i nezaposlenih
    - Obuke na zahtev poslodavca | Regionalni centar za obuke | septembar 2025.@p:2025-09-01/2025-09-30 | p: Poslodavci | a: 2025=1900000 | s: Budžet opštine | x.lica: 30 | x.opis: Sticanje znanja za rad na mašinama sa numeričkim upravljanjem
    """,
)
MERE = [
    c.number("Redni broj", 6),
    c.title("Mera aktivne politike zapošljavanja", 18),
    c.other("Predviđeni broj lica", 9, "lica"),
    c.other("Sadržina", 20, "opis"),
    c.parties("Sprovodilac", 14),
    c.parties("Partneri", 11, "partners"),
    c.deadline("Period sprovođenja", 10),
    m.amount("Finansijska sredstva (RSD)", 12, 2025, "RSD", dated=False),
]


def employment() -> Doc:
    """Measures are the activities; the goals are bands; a sum at the end."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return dotted(path, activity) if not activity else f"{path[0] * 3 + path[1] + 1}"

    doc = Doc(truth(ZAPOSLJAVANJE, "Latn", numbering, MERE))
    doc.add("title", ZAPOSLJAVANJE.plan["title"].upper())
    body: list[Row] = []
    for path, goal in walk(ZAPOSLJAVANJE.goals):
        body.append(band(f"Cilj {path[0] + 1}. {goal.title}", len(MERE)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), MERE)]
    total = sum(v for g in ZAPOSLJAVANJE.goals for a in acts(g) for _, v in a.amt)
    body.append([cell("UKUPNO:", "b", 7), cell(m.grouped(total), "num b")])
    doc.grid(MERE, body)
    return doc


KORUPCIJA = written(
    "Operativni plan za prevenciju korupcije u oblastima od posebnog rizika",
    None,
    "sr",
    "RSD",
    """
    # area | Zdravstvo
    ## specific_goal | Povećana transparentnost u postupku propisivanja i nabavke lekova
    ### measure | Uspostavljanje registra kontakata lekara sa predstavnicima proizvođača
    - Izraditi pravilnik o evidenciji kontakata | Ministarstvo zdravlja | ⟦III⟧ kvartal 2025.@p:2025-07-01/2025-09-30 | i: Pravilnik donet i objavljen | s: Redovna budžetska sredstva
    - Razviti softver registra | RFZO | ⟦I⟧ kvartal 2026.@p:2026-01-01/2026-03-31 | i: Registar u upotrebi u svim ustanovama | s: 4.200.000 RSD | m: 4200000
    ### measure | Javno objavljivanje lista čekanja
    - Objaviti liste čekanja za operacije po ustanovama | Ministarstvo zdravlja | kvartalno@r:P3M | i: Broj ustanova koje objavljuju liste | s: Redovna budžetska sredstva
    # area | Prosveta
    ## specific_goal | Smanjen rizik od korupcije pri upisu i ocenjivanju
    ### measure | Jačanje nadzora nad ispitima
    - Uvesti video-nadzor na završnim ispitima | Ministarstvo prosvete | jun 2026.@p:2026-06-01/2026-06-30 | i: Broj pokrivenih ispitnih mesta | s: 18.500.000 RSD | m: 18500000
    - Doneti kodeks ponašanja ispitivača | Zavod za vrednovanje kvaliteta obrazovanja i vaspitanja | decembar 2025.@p:2025-12-01/2025-12-31 | i: Kodeks donet | s: Redovna budžetska sredstva
    ### measure | Zaštita uzbunjivača u školama
    - Imenovati lica za prijem prijava u svakoj školi | Ministarstvo prosvete | septembar 2025.@p:2025-09-01/2025-09-30 | i: Procenat škola sa imenovanim licem | s: Redovna budžetska sredstva
    """,
)
OPERATIVNI = [
    c.title("Aktivnosti", 20, "{} "),
    c.parties("Odgovorni subjekt", 14),
    c.deadline("Rok izvršenja", 11),
    c.indicators("Indikatori ispunjenosti aktivnosti", 15),
    m.source("Procena potrebnih sredstava i izvor", 12, currency="RSD"),
]


def corruption() -> Doc:
    """Area as heading, goal and measure in two merged columns, Cyrillic."""
    doc = Doc(truth(KORUPCIJA, "Cyrl", dotted, OPERATIVNI), "sr-Cyrl", "Cyrl")
    doc.add("title", KORUPCIJA.plan["title"].upper())
    named = [c.Col((h,), 14, lambda a, n: []) for h in ("Posebni cilj", "Mera")]
    for k, area in enumerate(KORUPCIJA.goals):
        doc.add("h2", f"{k + 1}. OBLAST: {area.title.upper()}")
        body: list[Row] = []
        for i, goal in enumerate(area.below):
            rows: list[Row] = []
            for j, measure in enumerate(goal.below):  # type: ignore[union-attr]
                own = [
                    r
                    for n, a in enumerate(acts(measure))
                    for r in activity_rows(a, dotted((k, i, j, n), True), OPERATIVNI)
                ]  # type: ignore[arg-type]
                rows += [[Cell((f"{dotted((k, i, j), False)} {measure.title}",), 1, len(own)), *own[0]], *own[1:]]
            rows[0] = [Cell((f"{dotted((k, i), False)} {goal.title}",), 1, len(rows)), *rows[0]]
            body += rows
        doc.grid([*named, *OPERATIVNI], body)
    return doc


ENERGIJA = written(
    "Program energetske efikasnosti Grada Kamengrada za period 2025–2027. godine",
    (2025, 2027),
    "sr",
    "RSD",
    """
    # area | Zgradarstvo
    - Energetska sanacija vrtića „Pčelica“ | Odeljenje za investicije | 2025@p:2025-01-01/2025-12-31 | a: 2025=24000000 | s: Budžet Grada; Ministarstvo rudarstva i energetike | i: Ušteda 180 MWh godišnje | x.co2: 62
    - Zamena stolarije u Domu zdravlja | Dom zdravlja Kamengrad | 2026@p:2026-01-01/2026-12-31 | a: 2026=16500000 | s: Uprava za energetsku efikasnost | i: Ušteda 95 MWh godišnje | x.co2: 31
    # area | Saobraćaj
    - Nabavka četiri električna autobusa | JGSP „Kamengrad“ | 2027@p:2027-01-01/2027-12-31 | a: 2027=240000000 | s: Kredit KfW | i: Ušteda 410 MWh godišnje | x.co2: 118
    - Izgradnja 12 km biciklističkih staza | Direkcija za izgradnju | 2025–2027@p:2025-01-01/2027-12-31 | a: 2025=15000000,2026=15000000,2027=20000000 | s: Budžet Grada | i: Udeo putovanja biciklom 8% | x.co2: 24
    # area | Javna rasveta
    - Zamena 3.200 svetiljki LED izvorima | JKP „Rasveta“ | 2025–2026@p:2025-01-01/2026-12-31 | a: 2025=31000000,2026=31000000 | s: Javno-privatno partnerstvo | i: Ušteda 870 MWh godišnje | x.co2: 260
    """,
)
MERE_EE = [
    c.title("Naziv mere", 24, "{} "),
    c.parties("Nosilac realizacije", 14),
    c.deadline("Godina realizacije", 9),
    c.indicators("Očekivane uštede i efekti", 14),
    c.other("Smanjenje emisije CO2 (t/god)", 9, "co2"),
    m.source("Finansiranje / Izvor", 12),
    m.amount("Finansiranje / 2025 (RSD)", 9, 2025, "RSD"),
    m.amount("Finansiranje / 2026 (RSD)", 9, 2026, "RSD"),
    m.amount("Finansiranje / 2027 (RSD)", 9, 2027, "RSD"),
]


def energy() -> Doc:
    """Sector bands `I ZGRADARSTVO`, measures as activities `I.1`."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        roman = ("I", "II", "III")[path[0]]
        return f"{roman}.{path[1] + 1}" if activity else roman

    doc = Doc(truth(ENERGIJA, "Latn", numbering, MERE_EE))
    doc.add("title", ENERGIJA.plan["title"])
    body: list[Row] = []
    for path, goal in walk(ENERGIJA.goals):
        body.append(band(f"{numbering(path, False)} {goal.title.upper()}", len(MERE_EE)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), MERE_EE)]
    doc.grid(MERE_EE, body)
    return doc


DOCUMENTS = {
    "rs-otvorena--obaveze": lambda t: commitments().web(
        t, 'html { font: 11pt/1.25 "Liberation Serif"; } @page { size: A4; }'
    ),
    "rs-otvorena--word": lambda t: commitments().word(t, size=11, page="21cm 25cm"),
    "rs-zaposljavanje--mere": lambda t: employment().web(
        t, LANDSCAPE + '@page { size: 297mm 120mm; } html { font: 10pt/1.25 "Liberation Sans"; }'
    ),
    "rs-zaposljavanje--excel": lambda t: employment().excel(t, size=11, high=9),
    "rs-korupcija--tri-nivoa": lambda t: corruption().web(
        t, LANDSCAPE + '@page { size: 297mm 150mm; } html { font: 10pt/1.25 "Liberation Serif"; }'
    ),
    "rs-korupcija--word": lambda t: corruption().word(t, size=10, page="29.7cm 15cm"),
    "rs-efikasnost--oblasti": lambda t: energy().web(
        t,
        LANDSCAPE + '@page { size: 297mm 120mm; } html { font: 10pt/1.25 "Liberation Sans"; }',
        rules="table td { border-bottom: 0.5pt solid #888; }",
    ),
    "rs-efikasnost--excel": lambda t: energy().excel(t, size=11, high=11),
}
