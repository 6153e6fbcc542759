# ruff: noqa: E501 - texts stay in one line
"""Montenegro: public administration reform, the programme of accession, a town's plan of nature with numbers last."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Cell, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..looks import LINES, paged, writer
from ..tree import dotted
from ..written import written

REFORMA = written(
    "Akcioni plan za implementaciju Strategije reforme javne uprave za 2026. i 2027. godinu",
    (2026, 2027),
    "cnr",
    "EUR",
    """
    # goal | Efikasna i na građane usmjerena javna uprava
    ## specific_goal | Unapređenje kvaliteta usluga koje pružaju organi državne uprave | i: Procenat građana koji su zadovoljni radom organa^^54^2024^2026=60,2027=68^ ;; Broj elektronskih usluga na četvrtom nivou^^38^2024^2026=55,2027=90^
    - Razviti jedinstveni portal elektronskih usluga sa mogućnošću plaćanja administrativnih taksi i praćenja toka predmeta, uz integraciju sa sistemom za razmjenu podataka | Ministarstvo javne uprave | | w: 2026-01-01/2027-06-30 | p: Ministarstvo finansija; Centralna banka | s: Budžet; donacija EU | a: 2026=740000 | i: Portal u punoj funkciji do kraja juna 2027. godine;; Najmanje 40 usluga dostupno na portalu
    - Izraditi katalog usluga i standard kvaliteta, po kojem svaki organ objavljuje rok, cijenu i potrebna dokumenta za svaku uslugu | Ministarstvo javne uprave | | w: 2026-02-01/2026-10-31 | s: Nijesu potrebna dodatna sredstva | i: Katalog objavljen na stranici Vlade
    - Sprovesti istraživanje zadovoljstva korisnika usluga na uzorku od 1.200 ispitanika | Uprava za statistiku | | w: 2027-03-01/2027-05-31 | p: Ministarstvo javne uprave | s: Budžet | a: 2026=18500 | i: Izvještaj o istraživanju sa preporukama
    ## specific_goal | Profesionalizacija državnih službenika i namještenika | i: Prosječan broj kandidata po javnom konkursu^^2,1^2024^2026=3,2027=5^
    - Izmijeniti Zakon o državnim službenicima i namještenicima u dijelu provjere kompetencija i izbora rukovodnog kadra | Ministarstvo javne uprave | | w: 2026-01-01/2026-12-31 | p: Uprava za ljudske resurse; Sindikat uprave i pravosuđa | s: Nijesu potrebna dodatna sredstva | i: Vlada utvrdila Predlog zakona;; Javna rasprava trajala najmanje 30 dana
    - Uvesti elektronsko testiranje kandidata u svim postupcima, sa bazom od 3.000 pitanja i automatskim bodovanjem | Uprava za ljudske resurse | | w: 2026-06-01/2027-03-31 | s: IPA III | a: 2026=265000 | i: Procenat postupaka sa elektronskim testiranjem
    - Realizovati program obuke za rukovodioce „Upravljanje promjenama“ u osam modula | Uprava za ljudske resurse | | w: 2026-09-01/2027-12-31 | p: Regionalna škola za javnu upravu (ReSPA) | s: Budžet | a: 2026=52000 | i: Broj rukovodilaca koji su završili program;; Ocjena programa veća od 4,2
    # goal | Odgovorna i transparentna javna uprava
    ## specific_goal | Unapređenje pristupa informacijama od javnog značaja | i: Procenat žalbi zbog ćutanja uprave^^47^2024^2026=35,2027=20^
    - Donijeti uputstvo za proaktivno objavljivanje informacija i obučiti ovlašćena lica u ministarstvima, upravama, opštinama i javnim preduzećima | Agencija za zaštitu ličnih podataka i slobodan pristup informacijama | | w: 2026-03-01/2026-09-30 | s: Budžet | a: 2026=12300 | i: Uputstvo objavljeno;; Obučeno 180 lica
    - Pratiti objavljivanje budžeta i javnih nabavki kroz polugodišnje izvještaje | Ministarstvo finansija | | w: 2026-07-01/2027-12-31 | s: Nijesu potrebna dodatna sredstva | i: Broj objavljenih izvještaja
    """,
)
REFORMA_COLUMNS = [
    c.title("Aktivnost", 24, "{} "),
    c.parties("Nosilac aktivnosti", 14),
    c.parties("Partneri u realizaciji", 13, "partners", "para"),
    c.indicators("Indikator rezultata", 16, "num"),
    *c.start_end("Vremenski okvir / Početak", "Vremenski okvir / Završetak", 8, "quarter", "cnr", ""),
    m.amount("Planirana sredstva / Iznos (€)", 8, None, "EUR", mark=".", decimals=2, dated=False, none="/"),
    m.source("Planirana sredstva / Izvor", 9),
]


def reform() -> Doc:
    """Goal rows and indicator rows in a table of their own before the activities."""
    out = truth(REFORMA, "Latn", dotted, REFORMA_COLUMNS, None, ("base", "base_year", "2026", "2027"))
    doc = Doc(out, "sr-ME")
    doc.add("center", "VLADA CRNE GORE")
    doc.add("center", "Ministarstvo javne uprave")
    doc.add("title", REFORMA.plan["title"].upper())
    doc.add("h2", "Spisak skraćenica")
    doc.rows(
        [15, 85],
        [],
        [
            [cell(a), cell(b)]
            for a, b in (
                ("EU", "Evropska unija"),
                ("IPA", "Instrument za pretpristupnu pomoć"),
                ("MJU", "Ministarstvo javne uprave"),
                ("ReSPA", "Regionalna škola za javnu upravu"),
            )
        ],
    )
    for path, goal in walk(REFORMA.goals):
        if len(path) == 1:
            doc.add("h2", f"Strateški cilj {dotted(path, False)}. {goal.title}")
            continue
        rows: list[Row] = [[cell(f"OPERATIVNI CILJ {dotted(path, False)}", "b h"), cell(goal.title, "b h", 3)]]
        rows.append(
            [
                cell(h, "h")
                for h in (
                    "Indikatori učinka",
                    "Početna vrijednost 2024",
                    "Ciljna vrijednost 2026",
                    "Ciljna vrijednost 2027",
                )
            ]
        )
        rows += [[cell(t) for t in (i.text, i.base, *(v for _, v in i.targets))] for i in goal.ind]
        doc.rows([40, 20, 20, 20], [], rows, repeat=False)
        doc.grid(
            REFORMA_COLUMNS,
            [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), REFORMA_COLUMNS)],
        )
    doc.add("h2", "Matrica rizika")
    doc.rows(
        [40, 15, 15, 30],
        [[cell(h, "h") for h in ("Rizik", "Vjerovatnoća", "Uticaj", "Mjera ublažavanja")]],
        [
            [cell("Odliv stručnog kadra iz organa"), cell("srednja"), cell("visok"), cell("Plan zadržavanja kadra")],
            [cell("Kašnjenje donatorske podrške"), cell("visoka"), cell("srednji"), cell("Preraspodjela budžeta")],
        ],
    )
    return doc


PPCG = written(
    "Program pristupanja Crne Gore Evropskoj uniji 2026–2027",
    (2026, 2027),
    "cnr",
    "EUR",
    """
    # area | Sloboda kretanja robe
    - Zakon o tehničkim zahtjevima za proizvode i ocjenjivanju usaglašenosti | Ministarstvo ekonomskog razvoja | II kvartal 2026.@p:2026-04-01/2026-06-30 | p: Institut za standardizaciju; Institut za metrologiju | x.eu: 32008R0765, 32019R1020 | x.ak: Zakon | n: Mišljenje Evropske komisije pribavljeno
    - Pravilnik o bezbjednosti igračaka i načinu označavanja proizvoda namijenjenih djeci | Ministarstvo ekonomskog razvoja | IV kvartal 2026.@p:2026-10-01/2026-12-31 | x.eu: 32009L0048 | x.ak: Podzakonski akt
    - Uredba o građevinskim proizvodima, sa prilozima o deklaraciji svojstava | Ministarstvo prostornog planiranja i urbanizma | I kvartal 2027.@p:2027-01-01/2027-03-31 | p: Inženjerska komora | x.eu: 32011R0305 | x.ak: Podzakonski akt
    # area | Bezbjednost hrane, veterinarstvo i fitosanitarni nadzor
    - Program mjera zdravstvene zaštite životinja za 2027. godinu | Uprava za bezbjednost hrane, veterinu i fitosanitarne poslove | IV kvartal 2026.@p:2026-10-01/2026-12-31 | x.eu: 32016R0429 | x.ak: Program
    - Pravilnik o zahtjevima za objekte u kojima se kolje živina i kunići | Ministarstvo poljoprivrede, šumarstva i vodoprivrede | III kvartal 2026.@p:2026-07-01/2026-09-30 | p: Uprava za bezbjednost hrane, veterinu i fitosanitarne poslove | x.eu: 32004R0853 | x.ak: Podzakonski akt | n: Prelazni period dogovoren u pregovaračkoj poziciji
    - Jačanje laboratorijskih kapaciteta: akreditacija 12 novih metoda ispitivanja rezidua pesticida u hrani biljnog porijekla | Specijalistička veterinarska laboratorija | kontinuirano@c | x.eu: 32017R0625 | x.ak: Administrativni kapacitet
    # area | Životna sredina i klimatske promjene
    - Zakon o upravljanju otpadom (izmjene) | Ministarstvo ekologije, održivog razvoja i razvoja sjevera | II kvartal 2026.@p:2026-04-01/2026-06-30 | p: Agencija za zaštitu životne sredine; Zajednica opština | x.eu: 32008L0098, 32018L0851 | x.ak: Zakon
    - Uredba o graničnim vrijednostima emisije iz velikih ložišta i načinu praćenja emisije | Ministarstvo ekologije, održivog razvoja i razvoja sjevera | III kvartal 2027.@p:2027-07-01/2027-09-30 | x.eu: 32010L0075 | x.ak: Podzakonski akt | n: Zavisi od obnove termoelektrane
    - Plan upravljanja riječnim slivovima Jadranskog sliva | Uprava za vode | IV kvartal 2027.@p:2027-10-01/2027-12-31 | p: Zavod za hidrometeorologiju i seizmologiju | x.eu: 32000L0060 | x.ak: Plan
    - Proglašenje zaštićenog područja u moru „Stari Ulcinj“ i imenovanje upravljača | Agencija za zaštitu životne sredine | I kvartal 2026.@p:2026-01-01/2026-03-31 | x.eu: 31992L0043 | x.ak: Odluka
    # area | Carinska unija
    - Uredba za sprovođenje Carinskog zakona u dijelu pojednostavljenja i ovlašćenih privrednih subjekata | Uprava carina | II kvartal 2027.@p:2027-04-01/2027-06-30 | p: Ministarstvo finansija | x.eu: 32013R0952 | x.ak: Podzakonski akt
    - Uvođenje Novog kompjuterizovanog tranzitnog sistema, faza 6 | Uprava carina | IV kvartal 2027.@p:2027-10-01/2027-12-31 | x.eu: 32015R2447 | x.ak: Administrativni kapacitet
    """,
)
CHAPTERS = ("1", "12", "27", "29")
PPCG_COLUMNS = [
    c.number("Br.", 6, dot=False),
    c.title("Naziv propisa / obaveza", 30),
    c.other("Vrsta akta", 11, "ak"),
    c.other("Pravna tekovina EU (CELEX)", 13, "eu"),
    c.parties("Nadležni organ", 16),
    c.parties("Ostali organi", 14, "partners", "semi"),
    c.deadline("Rok donošenja", 10),
    c.remark("Komentar", 10),
]


def accession() -> Doc:
    """Chapters with their own numbers as bands, legal acts as activities; small print."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return CHAPTERS[path[0]] + (f".{path[1] + 1}" if activity else "")

    doc = Doc(truth(PPCG, "Latn", numbering, PPCG_COLUMNS), "sr-ME")
    doc.add("title", PPCG.plan["title"].upper())
    body: list[Row] = []
    for path, goal in walk(PPCG.goals):
        body.append(band(f"Poglavlje {CHAPTERS[path[0]]}: {goal.title}", len(PPCG_COLUMNS)))
        body += [
            r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), PPCG_COLUMNS)
        ]
    doc.grid(PPCG_COLUMNS, body)
    return doc


PRIRODA = written(
    "Lokalni akcioni plan za biodiverzitet opštine Gornje Jezero (2026–2029)",
    (2026, 2029),
    "cnr",
    "EUR",
    """
    # goal | Očuvana staništa i vrste od značaja
    - Kartirati močvarna staništa na obali Jezera, uključujući popis ptica gnjezdarica u tri sezone, i podatke unijeti u geografski informacioni sistem opštine | Sekretarijat za zaštitu životne sredine | jun 2026 – septembar 2027.@p:2026-06-01/2027-09-30 | p: Prirodnjački muzej Crne Gore; NVO „Čaplja“ | i: Karta staništa izrađena;; Evidentirano najmanje 60 vrsta ptica^^^^^Baza podataka opštine | s: Budžet opštine | a: 2026=22000
    - Postaviti 40 kućica za slijepe miševe i sove u napuštenim objektima | NVO „Čaplja“ | mart 2027.@p:2027-03-01/2027-03-31 | i: Broj nastanjenih kućica^^^^^Izvještaj o obilasku | s: Donacije | a: 2027=3800
    - Ukloniti invazivne biljne vrste sa 12 hektara priobalja i zasaditi autohtone vrbe i jove | Komunalno preduzeće | svake godine@r:P1Y | p: Sekretarijat za zaštitu životne sredine | i: Površina očišćenog priobalja^^^^^Fotografije i zapisnici | s: Budžet opštine; GEF | a: 2026=36000
    # goal | Održivo korišćenje prirodnih dobara
    - Donijeti odluku o uslovima za sakupljanje ljekovitog bilja i gljiva, sa dnevnim ograničenjima po sakupljaču | Skupština opštine | decembar 2026.@p:2026-12-01/2026-12-31 | i: Odluka objavljena u „Službenom listu Crne Gore – opštinski propisi“^^^^^Službeni list | s: Nijesu potrebna sredstva
    - Obilježiti dvije edukativne staze sa po deset tabli na crnogorskom, albanskom i engleskom jeziku | Turistička organizacija | maj 2028.@p:2028-05-01/2028-05-31 | p: Nacionalni parkovi Crne Gore | i: Dužina obilježenih staza;; Broj posjetilaca godišnje^^^^^Brojač na ulazu | s: IPA prekogranična saradnja | a: 2028=54000
    - Podržati deset domaćinstava da pređu na organsku proizvodnju i postave košnice | Sekretarijat za poljoprivredu | 2027–2029.@p:2027-01-01/2029-12-31 | i: Broj domaćinstava sa sertifikatom^^^^^Registar organske proizvodnje | s: Budžet opštine | a: 2027=40000
    # goal | Obrazovanje i svijest o prirodi
    - Uvesti izborni predmet „Naše jezero“ u četiri osnovne škole | OŠ „Braća Ribar“ | septembar 2026.@p:2026-09-01/2026-09-30 | p: Zavod za školstvo | i: Broj učenika koji pohađaju predmet^^^^^Školska evidencija | s: Nijesu potrebna sredstva
    - Organizovati noć posmatranja ptica i festival jezera, sa izložbom učeničkih radova i takmičenjem u fotografiji | Centar za kulturu | jednom godišnje@r:P1Y | p: Turistička organizacija; škole | i: Broj posjetilaca festivala^^^^^Izvještaj Centra | s: Sponzori | a: 2026=9500
    """,
)
PRIRODA_COLUMNS = [
    c.deadline("Kada", 12),
    c.title("Šta ćemo uraditi (aktivnost)", 30),
    c.parties("Ko sprovodi", 15),
    c.parties("Ko pomaže", 13, "partners", "para"),
    c.indicators("Kako mjerimo uspjeh (indikator)", 15, "para"),
    m.amount("Koliko košta (EUR)", 9, None, "EUR", dated=False),
    m.source("Izvor sredstava", 11),
    c.number("Br. aktivnosti", 7, dot=False),
]


def nature() -> Doc:
    """Time first, the number last, headers that speak to the reader; numbers go on over the goals."""
    begin = [0, 3, 6]

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return str(begin[path[0]] + path[1] + 1) if activity else str(path[0] + 1)

    doc = Doc(truth(PRIRODA, "Latn", numbering, PRIRODA_COLUMNS), "sr-ME")
    doc.add("title", PRIRODA.plan["title"])
    doc.add(
        "plain",
        "Opština Gornje Jezero prostire se na 417 km², od čega vodene površine zauzimaju šestinu. Na tom prostoru registrovano je 281 vrsta ptica, 48 vrsta riba i preko 900 vrsta viših biljaka. Lokalni akcioni plan izradila je radna grupa koju je obrazovao predsjednik opštine rješenjem broj 01-332/25-1144 od 3. oktobra 2025. godine.",
    )
    body: list[Row] = []
    for path, goal in walk(PRIRODA.goals):
        body.append([Cell((f"CILJ {path[0] + 1}. {goal.title}",), len(PRIRODA_COLUMNS), 1, "b band")])
        body += [
            r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), PRIRODA_COLUMNS)
        ]
    doc.rows([x.width for x in PRIRODA_COLUMNS], header_rows(PRIRODA_COLUMNS), body)
    return doc


DOCUMENTS = {
    "me-reforma--word": lambda t: writer(
        reform(),
        t,
        word=True,
        size=10,
        font="Liberation Serif",
        head="Akcioni plan za implementaciju Strategije reforme javne uprave",
        grey="#c5e0b3",
    ),
    "me-ppcg--word": lambda t: writer(
        accession(), t, size=13, margin="2.5cm", font="Liberation Serif", rules=LINES, grey="#ededed"
    ),
    "me-priroda--broj-zadnji": lambda t: paged(
        nature(),
        t,
        LANDSCAPE
        + '@page { margin: 22mm 20mm; } html { font: 12pt/1.5 "Liberation Serif"; } td { padding: 7pt 6pt; } .head td { background: #375623; color: #fff; } tbody tr:nth-child(even) td { background: #eaf1dd; } .band { background: #a8d08d !important; }',
        rules="",
    ),
}
