# ruff: noqa: E501 - texts stay in one line
"""Serbian towns: a local plan against corruption, winter roads, gender equality, youth, children."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..looks import LINES, paged, writer
from ..tree import Act, dotted
from ..written import written

LAP = written(
    "Lokalni akcioni plan za borbu protiv korupcije Grada Zlatar za period 2025–2027. godine",
    (2025, 2027),
    "sr",
    "RSD",
    """
    # area | Usvajanje propisa organa grada
    ## measure | Uspostaviti mehanizam za redovno prepoznavanje i otklanjanje rizika od korupcije u propisima grada
    - Doneti odluku kojom se predviđa obaveza organa gradske uprave da analiziraju rizik od korupcije u postupku pripreme odluka i drugih opštih akata | Skupština grada | Šest meseci od usvajanja LAP-a@after:usvajanja LAP-a:P6M | i: Skupština grada usvojila je odluku | s: Nisu potrebni dodatni resursi | n: Predlog priprema Gradsko veće
    - Doneti plan rada na analizi rizika u važećim propisima, sa spiskom akata koji se analiziraju i dinamikom | Gradonačelnik | 31. 12. 2025.@p:2025-12-31/2025-12-31 | i: Gradonačelnik usvojio plan rada;; Plan sadrži spisak akata | s: Nisu potrebni dodatni resursi
    - Sprovesti analizu rizika od korupcije u najmanje deset važećih propisa i o nalazima obavestiti javnost | Organi gradske uprave u čijoj je nadležnosti propis | jednom godišnje@r:P1Y | i: Broj analiziranih propisa u odnosu na plan;; Izveštaji objavljeni na internet prezentaciji | s: Angažovanje stručnog konsultanta – 480.000 dinara | m: 480000 | n: Donatorska podrška se očekuje
    ## measure | Uključiti javnost u pripremu propisa
    - Uspostaviti obavezu objavljivanja nacrta propisa najmanje 15 dana pre razmatranja na sednici, sa obrazloženjem i podacima o obrađivaču | Skupština grada | Jun 2025.@p:2025-06-01/2025-06-30 | i: Izmenjen Poslovnik o radu Skupštine | s: Nisu potrebni dodatni resursi
    - Organizovati obuku za službenike o vođenju javnih rasprava | Načelnik Gradske uprave | Kontinuirano@c | i: Broj održanih obuka;; Broj službenika koji su završili obuku | s: 120.000 dinara godišnje | m: 120000
    # area | Upravljanje sukobom interesa
    ## measure | Uspostaviti i učiniti javno dostupnim registar imovine i prihoda pomoćnika gradonačelnika i članova upravnih odbora
    - Uspostaviti evidenciju lica koja imaju obavezu prijavljivanja, uključujući direktore i članove nadzornih odbora javnih preduzeća čiji je osnivač grad | Gradska uprava – Odeljenje za opšte poslove | Devet meseci od usvajanja LAP-a@after:usvajanja LAP-a:P9M | i: Evidencija uspostavljena | s: Nisu potrebni dodatni resursi
    - Imenovati lice zaduženo za praćenje i upravljanje sukobom interesa i propisati njegova ovlašćenja u pravilniku o unutrašnjem uređenju | Načelnik Gradske uprave | 30. 9. 2025.@p:2025-09-30/2025-09-30 | i: Doneto rešenje o imenovanju;; Izmenjen Pravilnik | s: Nisu potrebni dodatni resursi | n: Rok je usklađen sa izmenama Pravilnika
    ## measure | Uspostaviti punu javnost rada nadzornih odbora
    - Objavljivati zapisnike sa sednica nadzornih odbora javnih preduzeća | Javna preduzeća i ustanove čiji je osnivač grad | Kvartalno@r:P3M | i: Procenat preduzeća koja objavljuju zapisnike | s: Nisu potrebni dodatni resursi
    # area | Javne nabavke
    ## measure | Jačati unutrašnje kontrole u postupku nabavki i praćenju izvršenja ugovora
    - Doneti interni akt kojim se uređuje postupak planiranja, sprovođenja i praćenja izvršenja ugovora o javnim nabavkama, naročito u delu koji se odnosi na izmenu ugovora, ugovorne kazne i rokove plaćanja | Gradonačelnik | 31. 3. 2026.@p:2026-03-31/2026-03-31 | i: Interni akt donet i objavljen | s: Nisu potrebni dodatni resursi
    - Izraditi elektronski registar ugovora sa podacima o vrednosti, roku i izmenama svakog ugovora, dostupan javnosti u otvorenom formatu | Odeljenje za javne nabavke | IV kvartal 2026.@p:2026-10-01/2026-12-31 | i: Registar dostupan na internet prezentaciji;; Broj ugovora u registru | s: Budžet grada – 1.350.000 dinara | m: 1350000
    - Sprovesti internu reviziju pet najvećih nabavki u prethodnoj godini | Služba interne revizije | Jednom godišnje@r:P1Y | i: Izveštaj o reviziji dostavljen Gradskom veću | s: Redovna budžetska sredstva
    """,
)
LAP_COLUMNS = [
    c.number("Br. aktivnosti", 9),
    c.title("Aktivnost", 26),
    c.parties("Odgovorni subjekt", 16),
    c.deadline("Rok", 12),
    m.source("Potrebni resursi", 14, currency="RSD"),
    c.indicators("Indikatori aktivnosti", 13, "dash"),
    c.remark("Napomena", 10),
]


def corruption() -> Doc:
    """Areas as headings; each measure a key-value head of number, name and indicator above the activities."""
    doc = Doc(truth(LAP, "Latn", dotted, LAP_COLUMNS))
    doc.add("center", "GRAD ZLATAR")
    doc.add("title", LAP.plan["title"].upper())
    doc.add("h2", "Uvodne napomene")
    doc.add(
        "plain",
        "Model lokalnog antikorupcijskog plana{{Model je izradila Agencija za borbu protiv korupcije u martu 2017. godine, u okviru zajedničkog projekta sa Stalnom konferencijom.}} obuhvata sedamnaest oblasti. Radna grupa je, posle ankete u kojoj je učestvovalo 212 službenika i 640 građana, izabrala tri oblasti u kojima su rizici najveći. Praćenje primene vrši telo koje bira Skupština grada javnim konkursom, u roku od šest meseci od usvajanja.",
    )
    doc.add("h3", "Skraćenice")
    doc.rows(
        [18, 82],
        [],
        [
            [cell(a, "b"), cell(b)]
            for a, b in (
                ("LAP", "Lokalni antikorupcijski plan"),
                ("JP", "Javno preduzeće"),
                ("GU", "Gradska uprava Grada Zlatar"),
                ("NVO", "Nevladina organizacija"),
            )
        ],
    )
    for path, goal in walk(LAP.goals):
        if len(path) == 1:
            doc.add("h2", f"OBLAST {dotted(path, False)}. {goal.title.upper()}")
            continue
        number = dotted(path, False)
        rows: list[Row] = [
            [
                cell("Br. mere", "h"),
                cell("Naziv mere", "h", 3),
                cell("Indikator mere (kvaliteta/uticaja)", "h", 2),
                cell("Napomena", "h"),
            ],
            [
                cell(number),
                cell(goal.title, "b", 3),
                cell("Telo za praćenje potvrđuje da se mera primenjuje", "", 2),
                Cell(),
            ],
        ]
        rows += header_rows(LAP_COLUMNS)
        rows += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), LAP_COLUMNS)]
        doc.rows([x.width for x in LAP_COLUMNS], [], rows, repeat=False)
    doc.add("plain", "Ovaj plan stupa na snagu osmog dana od dana objavljivanja u „Službenom listu Grada Zlatar“.")
    doc.add("right", "PREDSEDNIK SKUPŠTINE GRADA")
    for goal in doc.truth["goals"]:
        goal["title"] = goal["title"].upper()
    return doc


ZIMA = written(
    "Program rada zimske službe na održavanju opštinskih puteva i ulica za sezonu 2025/2026. godine",
    None,
    "sr",
    "RSD",
    """
    # area | Pripremne radnje
    - Zaključiti ugovore sa izvođačima za mehanizaciju po deonicama | Odeljenje za investicije i komunalne poslove | do 15.10.2025.@by:2025-10-15 | p: JKP „Čistoća“ | s: 14.500.000,00 | m: 14500000
    - Nabaviti 600 tona industrijske soli i 900 kubika agregata krupnoće 4–8 mm i smestiti ih na tri punkta | JKP „Čistoća“ | do 01.11.2025.@by:2025-11-01 | s: 9.120.000,00 | m: 9120000
    - Postaviti zaštitne palisade na deonicama gde se stvaraju snežni nanosi: Vrelo – Brezna, Gornje Selo – Planina i prevoj Kamen | Služba za puteve | do 15.11.2025.@by:2025-11-15 | p: mesne zajednice; vlasnici zemljišta
    - Pregledati i baždariti posipače, raonike i rezervne delove i o tome sačiniti zapisnik | JKP „Čistoća“ – Radna jedinica Mehanizacija | do 31.10.2025.@by:2025-10-31
    - Obeležiti snegokazima propuste, ivičnjake i šahte na ulicama prvog prioriteta | Služba za puteve | do 15.11.2025.@by:2025-11-15 | s: 310.000,00 | m: 310000
    # area | Rad u toku zime
    - Organizovati dežurstvo dispečerskog centra od 0 do 24 časa i vođenje dnevnika rada, u koji se upisuju svi nalozi, prijave građana i stanje na putevima na svaka tri sata | JKP „Čistoća“ | od 15.11.2025. do 31.03.2026.@p:2025-11-15/2026-03-31 | p: Odeljenje za investicije i komunalne poslove | s: 2.760.000,00 | m: 2760000
    - Čistiti i posipati ulice prvog prioriteta (prilazi Domu zdravlja, školama i autobuskoj stanici) | JKP „Čistoća“ | od 15.11.2025. do 31.03.2026.@p:2025-11-15/2026-03-31 | s: 18.000.000,00 | m: 18000000
    - Čistiti seoske puteve trećeg prioriteta kada visina snega pređe 15 cm, po nalogu nadzornog organa | Izvođači po ugovoru | po potrebi@od | p: mesne zajednice | s: 6.400.000,00 | m: 6400000
    - Obaveštavati javnost o prohodnosti puteva putem lokalnog radija i internet stranice | Kabinet predsednika opštine | kontinuirano@c | p: Auto-moto savez
    - Uklanjati led i sneg sa stepeništa, pešačkih prelaza i autobuskih stajališta | JKP „Zelenilo“ | kontinuirano@c | s: 1.150.000,00 | m: 1150000
    # area | Završne radnje
    - Ukloniti palisade, snegokaze i višak agregata sa kolovoza | Služba za puteve | do 30.04.2026.@by:2026-04-30
    - Popisati štete nastale na kolovozu i predložiti program krpljenja udarnih rupa | Služba za puteve | do 15.04.2026.@by:2026-04-15 | p: Nadzorni organ
    - Podneti Opštinskom veću izveštaj o radu zimske službe sa pregledom utrošenog materijala i sredstava | JKP „Čistoća“ | do 31.05.2026.@by:2026-05-31
    """,
    issuer="Opština Vrelo",
)
ZIMA_COLUMNS = [
    c.deadline("Vreme izvršenja", 16),
    c.number("R.br.", 6, dot=False),
    c.title("Opis poslova i zadataka", 36),
    c.parties("Izvršilac", 17),
    c.parties("U saradnji sa", 13, "partners", "para"),
    m.source("Vrednost (din.)", 12, currency="RSD"),
]


def winter() -> Doc:
    """Time first, number second; Roman bands; numbers restart; a directory of duty officers after."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return str(path[-1] + 1) if activity else ("I", "II", "III")[path[0]]

    out = truth(ZIMA, "Latn", numbering, ZIMA_COLUMNS)
    doc = Doc(out)
    doc.add("plain", "Republika Srbija")
    doc.add("plain", "OPŠTINA VRELO")
    doc.add("plain", "Odeljenje za investicije i komunalne poslove")
    doc.add("title", "PROGRAM RADA ZIMSKE SLUŽBE")
    doc.add("center", "na održavanju opštinskih puteva i ulica za sezonu 2025/2026. godine")
    doc.add("h2", "Opšti deo")
    doc.add(
        "plain",
        "Zimsko održavanje obuhvata radove neophodne za obezbeđenje prohodnosti i bezbednosti saobraćaja na 186 km opštinskih puteva i 74 km ulica. Putevi su svrstani u tri prioriteta. Prvi prioritet mora biti prohodan u roku od dva časa od početka padavina, drugi u roku od šest, a treći u roku od 24 časa.",
    )
    doc.add("h2", "Pregled poslova")
    body: list[Row] = []
    for path, goal in walk(ZIMA.goals):
        body.append(band(f"{numbering(path, False)} {goal.title.upper()}", len(ZIMA_COLUMNS)))
        body += [
            r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), ZIMA_COLUMNS)
        ]
    body.append([cell("SVEGA:", "b", 5), cell("52.240.000,00", "b num")])
    doc.grid(ZIMA_COLUMNS, body, repeat=False)
    doc.add("h2", "Dežurni telefoni")
    people = (
        ("Dispečerski centar", "036/555-101", "0–24"),
        ("Nadzorni organ – Petar Ilić", "064/555-22-10", "7–15"),
        ("Rukovodilac mehanizacije – Jovan Simić", "064/555-22-14", "0–24"),
    )
    doc.rows(
        [50, 30, 20],
        [[cell(h, "h") for h in ("Služba / ime i prezime", "Telefon", "Vreme")]],
        [[cell(t) for t in p] for p in people],
    )
    for goal in doc.truth["goals"]:
        goal["title"] = goal["title"].upper()
    return doc


ROD = written(
    "Lokalni akcioni plan za rodnu ravnopravnost Opštine Ravna 2026–2028",
    (2026, 2028),
    "sr",
    "RSD",
    """
    # specific_goal | Uspostavljeni i delotvorni mehanizmi za rodnu ravnopravnost u opštini
    - Usvojiti odluku o obrazovanju Saveta za rodnu ravnopravnost i imenovati članice i članove, uključujući predstavnice udruženja žena sa sela i žena sa invaliditetom | Skupština opštine Ravna | I kvartal 2026.@p:2026-01-01/2026-03-31 | i: Odluka objavljena u službenom listu;; Najmanje polovina članova Saveta su žene | x.res: Savet obrazovan i održava redovne sednice
    - Sprovesti obuku zaposlenih u opštinskoj upravi o rodno odgovornom budžetiranju, u dva modula po dva dana | Opštinska uprava – Odeljenje za finansije | II i III kvartal 2026.@p:2026-04-01/2026-09-30 | i: Broj zaposlenih koji su završili oba modula;; Broj programa budžeta sa rodnim indikatorima | x.res: Zaposleni umeju da primene rodnu analizu budžeta | x.bu: 180000 | x.do: 420000
    - Prikupljati i objavljivati podatke razvrstane po polu u svim oblastima u kojima opština pruža usluge | Koordinatorka za rodnu ravnopravnost | kontinuirano@c | i: Godišnji statistički list „Žene i muškarci u Ravnoj“ | x.res: Odluke se zasnivaju na podacima | x.bu: 60000
    # specific_goal | Povećano ekonomsko osnaživanje žena, posebno žena na selu i žena starijih od 50 godina
    - Raspisati konkurs za podršku ženskom preduzetništvu, sa posebnom linijom za nosioce poljoprivrednih gazdinstava i domaću radinost | Kancelarija za lokalni ekonomski razvoj | svake godine do 31. marta@r:P1Y | i: Broj podržanih preduzetnica;; Broj novih radnih mesta;; Procenat podržanih gazdinstava čija je nositeljka žena | x.res: Otvoreno najmanje 20 novih radnji u vlasništvu žena | x.bu: 3000000 | x.do: 1500000
    - Organizovati obuku za digitalni marketing i prodaju preko interneta za članice udruženja „Zlatne ruke“ | Narodna biblioteka Ravna | oktobar 2026.@p:2026-10-01/2026-10-31 | i: 30 polaznica završilo obuku | x.res: Polaznice samostalno prodaju proizvode na internetu | x.do: 350000
    - Uvesti subvencionisani prevoz za žene iz udaljenih sela koje pohađaju obuke ili traže posao | Opštinsko veće | od 1. septembra 2026.@from:2026-09-01 | i: Broj korisnica prevoza mesečno | x.res: Udaljenost više nije prepreka za zaposlenje | x.bu: 900000
    # specific_goal | Suzbijeno nasilje nad ženama i nasilje u porodici
    - Potpisati izmenjeni sporazum o saradnji institucija u zaštiti žrtava nasilja, kojim se utvrđuju obaveze svake ustanove, rokovi za postupanje i način razmene podataka | Centar za socijalni rad; Policijska stanica Ravna; Dom zdravlja | do kraja juna 2026.@by:2026-06-30 | i: Sporazum potpisan;; Broj održanih sastanaka grupe za koordinaciju i saradnju | x.res: Svaka prijava nasilja razmatra se u roku od 24 sata
    - Otvoriti savetovalište sa besplatnom pravnom i psihološkom pomoći dva dana u nedelji | Centar za socijalni rad | 2027.@p:2027-01-01/2027-12-31 | i: Broj korisnica savetovališta;; Broj pruženih usluga | x.res: Žrtve dobijaju pomoć u svojoj sredini | x.bu: 1200000 | x.do: 2400000
    - Sprovesti program prevencije vršnjačkog i partnerskog nasilja u srednjim školama | Srednja škola „Vuk Karadžić“ | od septembra 2026. do juna 2027. godine@p:2026-09-01/2027-06-30 | i: Broj učenika obuhvaćenih programom | x.res: Mladi prepoznaju nasilje i znaju kome da se obrate | x.do: 500000
    """,
)


def by_source(head: str, width: float, key: str) -> c.Col:
    """An amount of one source: `more[key]`, for "all" the sum."""

    def value(a: Act) -> int:
        told = dict(a.more)
        return int(told.get("bu", 0)) + int(told.get("do", 0)) if key == "all" else int(told.get(key, 0))

    def text(a: Act) -> str:
        return m.grouped(value(a)) if value(a) else "–" if key != "all" else ""

    def means(a: Act, n: str | None) -> Json:
        return m.resource(text(a), [{"value": value(a), "currency": "RSD", "year": None}] if value(a) else [])

    return c.Col(c.heads(head), width, lambda a, n: [text(a)] if text(a) else [], means, css="num")


def expected(head: str, width: float) -> c.Col:
    """What an activity should give, an indicator of its own column."""

    def means(a: Act, n: str | None) -> Json:
        return {"indicators": [{"number": None, "text": dict(a.more)["res"]}]}

    return c.Col(c.heads(head), width, lambda a, n: [dict(a.more)["res"]], means)


ROD_COLUMNS = [
    c.indicators("Indikatori", 17, "dot"),
    c.title("Aktivnosti / mere", 25),
    expected("Očekivani rezultat", 14),
    c.parties("Nosioci", 14, style="para"),
    c.deadline("Period realizacije", 9),
    by_source("Procena budžeta (RSD) / Budžet opštine", 7, "bu"),
    by_source("Procena budžeta (RSD) / Donacije", 7, "do"),
    by_source("Procena budžeta (RSD) / Ukupno", 7, "all"),
]


def gender() -> Doc:
    """Goals as a row over the table, indicators before activities, money by source; no numbers."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None if activity else str(path[0] + 1)

    columns = [*ROD_COLUMNS]
    columns[1] = c.title("Aktivnosti", 25)
    doc = Doc(truth(ROD, "Latn", numbering, columns))
    doc.add("title", ROD.plan["title"])
    doc.add("h2", "SWOT analiza")
    doc.rows(
        [50, 50],
        [[cell("Snage", "h"), cell("Slabosti", "h")]],
        [
            [
                cell(["Postoji koordinatorka", "Udruženja žena imaju iskustva u radu na projektima"]),
                cell(["Nema podataka po polu", "Mali broj žena u veću i upravnim odborima"]),
            ],
            [cell("Mogućnosti", "h"), cell("Pretnje", "h")],
            [cell("Fondovi Evropske unije i programi Ministarstva"), cell("Iseljavanje mladih žena")],
        ],
    )
    doc.add("h2", "Akcioni plan")
    for path, goal in walk(ROD.goals):
        body: list[Row] = [band(f"Specifični cilj {path[0] + 1}: {goal.title}", len(columns))]
        body += header_rows(columns)
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, None, columns)]
        doc.rows([x.width for x in columns], [], body, repeat=False)
        doc.add("plain", " ")
    return doc


KAP = written(
    "Kancelarijski akcioni plan politike za mlade opštine Bela Stena za period od 2025. do 2026. godine",
    (2025, 2026),
    "sr",
    "RSD",
    """
    # specific_goal | Povećana zapošljivost i zaposlenost mladih žena i muškaraca
    - Organizovati tromesečni program stručne prakse kod lokalnih poslodavaca za mlade koji nisu u obrazovanju, zaposlenju ni obuci | Kancelarija za mlade | mart – maj 2025.@p:2025-03-01/2025-05-31 | p: Nacionalna služba za zapošljavanje; Udruženje privrednika | s: Opštinski budžet: 1.600.000 RSD | m: 1600000 | i: Najmanje 20 mladih završilo praksu;; Najmanje 8 mladih dobilo zaposlenje | x.st: u toku
    - Održati obuku za pisanje poslovnog plana, posle koje se dodeljuju tri podsticaja za početak poslovanja | Kancelarija za lokalni ekonomski razvoj | septembar 2025.@p:2025-09-01/2025-09-30 | p: Razvojna agencija | s: Opštinski budžet: 900.000 RSD | m: 900000 | i: Broj izrađenih poslovnih planova | x.st: nije započeto
    - Izraditi elektronsku bazu poslodavaca koji primaju učenike na praktičnu nastavu | Tehnička škola | decembar 2025.@p:2025-12-01/2025-12-31 | s: nisu potrebna sredstva | i: Baza dostupna na sajtu škole | x.st: nije započeto
    # specific_goal | Aktivno učešće mladih u društvu i donošenju odluka
    - Obrazovati Savet za mlade i obučiti njegove članove za zastupanje i javni nastup | Skupština opštine | april 2025.@p:2025-04-01/2025-04-30 | p: Krovna organizacija mladih Srbije | s: Donacija: 240.000 RSD | m: 240000 | i: Savet obrazovan;; Održana najmanje tri sastanka godišnje | x.st: završeno
    - Raspisati konkurs za omladinske inicijative kojima se uređuju zapušteni javni prostori u selima | Kancelarija za mlade | svake godine@r:P1Y | p: mesne zajednice | s: Opštinski budžet: 750.000 RSD | m: 750000 | i: Broj podržanih inicijativa;; Broj uređenih prostora | x.st: u toku
    - Pokrenuti omladinski radio i podkast o temama koje mladi sami biraju, u prostoru Doma kulture | Dom kulture | od septembra 2025.@from:2025-09-01 | p: Tehnička škola; Gimnazija | s: Opštinski budžet: 400.000 RSD | m: 400000 | i: Broj emisija godišnje | x.st: nije započeto
    # specific_goal | Unapređeno zdravlje i bezbednost mladih
    - Sprovesti vršnjačku edukaciju o mentalnom zdravlju u svim odeljenjima srednjih škola, uz mogućnost individualnog razgovora sa psihologom jednom nedeljno u prostorijama Kancelarije | Dom zdravlja – Savetovalište za mlade | od septembra 2025. do juna 2026. godine@p:2025-09-01/2026-06-30 | p: srednje škole; Zavod za javno zdravlje | s: Donacija: 620.000 RSD | m: 620000 | i: Broj održanih radionica;; Broj mladih koji su koristili savetovanje | x.st: nije započeto
    - Urediti vežbalište na otvorenom i osvetliti trim stazu | Sportski savez opštine | jun 2026.@p:2026-06-01/2026-06-30 | p: JP „Direkcija za izgradnju“ | s: Opštinski budžet: 3.100.000 RSD | m: 3100000 | i: Vežbalište i staza u upotrebi | x.st: nije započeto
    - Organizovati kampanju o bezbednosti mladih u saobraćaju uoči maturskih proslava | Savet za bezbednost saobraćaja | maj 2026.@p:2026-05-01/2026-05-31 | p: Policijska stanica | s: Opštinski budžet: 150.000 RSD | m: 150000 | i: Broj mladih obuhvaćenih kampanjom | x.st: nije započeto
    """,
)
KAP_COLUMNS = [
    c.title("AKTIVNOSTI", 24, "{}) "),
    c.parties("GLAVNI NOSILAC", 13),
    c.parties("OSTALI UČESNICI", 13, "partners", "semi"),
    c.deadline("VREMENSKI OKVIR", 11),
    m.source("SREDSTVA I IZVOR", 13, currency="RSD"),
    c.indicators("POKAZATELJI", 16, "para"),
    c.other("STATUS", 10, "st"),
]


def youth() -> Doc:
    """Lettered activities, a table for each goal under its heading, status last; Cyrillic, portrait."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return "abvgdđežz"[path[-1]] if activity else str(path[0] + 1)

    def printed(path: tuple[int, ...]) -> str:
        return "abvgdđežz"[path[-1]]

    doc = Doc(truth(KAP, "Cyrl", numbering, KAP_COLUMNS), "sr-Cyrl", "Cyrl")
    doc.add("title", "AKCIONI PLAN POLITIKE ZA MLADE OPŠTINE BELA STENA")
    doc.add("center", "za period od 2025. do 2026. godine")
    doc.add(
        "plain",
        "Plan je nastao u saradnji Kancelarije za mlade, škola i omladinskih udruženja. U istraživanju je učestvovalo 418 mladih uzrasta od 15 do 30 godina{{Upitnik je bio dostupan na internetu od 4. novembra do 6. decembra 2024. godine.}}, a rezultati su predstavljeni na tri javna skupa.",
    )
    for path, goal in walk(KAP.goals):
        doc.add("h2", f"Specifični cilj {path[0] + 1} – {goal.title}")
        doc.grid(
            KAP_COLUMNS,
            [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, printed((*path, k)), KAP_COLUMNS)],
        )
    doc.truth["plan"]["title"] = "Akcioni plan politike za mlade opštine Bela Stena za period od 2025. do 2026. godine"
    return doc


DECA = written(
    "Lokalni plan akcije za decu grada Podgorje 2025–2026",
    (2025, 2026),
    "sr",
    "RSD",
    """
    # goal | Zdravo detinjstvo
    ## measure | Rano otkrivanje razvojnih kašnjenja
    - Obučiti pedijatre i patronažne sestre za primenu upitnika o razvoju deteta | Dom zdravlja | | w: 2025-01-01/2025-06-30 | a: 2025=180000 | s: budžet grada
    - Opremiti razvojno savetovalište didaktičkim sredstvima | Dom zdravlja | | w: 2025-04-01/2025-09-30 | a: 2025=640000 | s: UNICEF
    - Pratiti decu pod rizikom u kućnim uslovima, najmanje jednom mesečno tokom prve dve godine | Patronažna služba; Centar za socijalni rad | | w: 2025-07-01/2026-12-31 | a: 2025=300000 | s: budžet grada
    ## measure | Pravilna ishrana u predškolskim ustanovama
    - Izraditi nove jelovnike prema normativima i potrebama dece sa alergijama | Predškolska ustanova „Poletarac“ | | w: 2025-01-01/2025-03-31 | a: 2025=45000 | s: PU „Poletarac“
    - Preurediti centralnu kuhinju | Gradska uprava – Odeljenje za investicije | | w: 2025-07-01/2026-03-31 | a: 2025=7800000 | s: budžet grada; donacije
    # goal | Kvalitetno obrazovanje za svako dete
    ## measure | Podrška deci iz osetljivih grupa da ostanu u školi
    - Angažovati tri pedagoška asistenta | Školska uprava; Gradska uprava | | w: 2025-07-01/2026-06-30 | a: 2025=2900000 | s: budžet grada
    - Obezbediti besplatne užine, udžbenike i prevoz deci korisnika novčane socijalne pomoći | Gradska uprava – Odeljenje za društvene delatnosti | | w: 2025-01-01/2026-12-31 | a: 2025=11400000 | s: budžet grada
    - Otvoriti dva kluba za učenje posle škole u naseljima Brdo i Stara Ciglana | Crveni krst; Udruženje „Osmeh“ | | w: 2025-10-01/2026-06-30 | a: 2025=860000 | s: projekat
    ## measure | Škole bez nasilja
    - Sprovesti obuku timova za zaštitu u svih devet osnovnih škola | Školska uprava | | w: 2026-01-01/2026-03-31 | a: 2026=270000 | s: budžet grada
    - Uspostaviti telefonsku liniju za prijavu nasilja i stručnu podršku roditeljima | Centar za socijalni rad | | w: 2026-04-01/2026-12-31 | a: 2026=520000 | s: donacije
    """,
)
QUARTERS = [
    (f"{y}-{q * 3 + 1:02}-01", f"{y}-{q * 3 + 3:02}-{(31, 30, 30, 31)[q]}") for y in (2025, 2026) for q in range(4)
]


def marks() -> list[c.Col]:
    """A column for each quarter, marked; the first says what all of them mean."""

    def on(a: Act, k: int) -> bool:
        assert a.span is not None
        return a.span[0] <= QUARTERS[k][1] and (a.span[1] or "9999") >= QUARTERS[k][0]

    def means(a: Act, n: str | None) -> Json:
        hit = [k for k in range(8) if on(a, k)]
        part = {"kind": "period", "start": QUARTERS[hit[0]][0], "end": QUARTERS[hit[-1]][1], "every": None}
        return {"deadlines": [{"text": " ".join("x" for _ in hit), "tasks": [], "parts": [part]}]}

    def column(k: int) -> c.Col:
        head = (f"{2025 + k // 4}.", ("I", "II", "III", "IV")[k % 4])
        return c.Col(head, 4, lambda a, n: ["x"] if on(a, k) else [], means if k == 0 else lambda a, n: {}, css="c")

    return [column(k) for k in range(8)]


DECA_COLUMNS = [
    c.number("Kod", 6, dot=False),
    c.title("Aktivnosti", 27),
    c.parties("Ko je odgovoran", 15, style="semi"),
    *marks(),
    m.amount("Potrebna sredstva (din.)", 9, None, "RSD", dated=False),
    m.source("Izvor", 11),
]


def children() -> Doc:
    """Codes `A1.1.1`, `Rezultat 1.1` bands, quarters of two years marked."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return ("A" if activity else "") + ".".join(str(k + 1) for k in path)

    doc = Doc(truth(DECA, "Latn", numbering, DECA_COLUMNS))
    doc.add("title", DECA.plan["title"].upper())
    for path, goal in walk(DECA.goals):
        if len(path) == 1:
            doc.add("h2", f"Opšti cilj {path[0] + 1}. {goal.title}")
            body: list[Row] = []
            continue
        body.append(band(f"Mera {numbering(path, False)} {goal.title}", len(DECA_COLUMNS)))
        body += [
            r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), DECA_COLUMNS)
        ]
        if path[1] == len(DECA.goals[path[0]].below) - 1:
            doc.grid(DECA_COLUMNS, body)
    return doc


NARROW = 'html { font: 12pt/1.3 "Liberation Sans Narrow"; } td { padding: 4pt; }'
DOCUMENTS = {
    "rs-lap--word": lambda t: writer(
        corruption(),
        t,
        size=10.5,
        font="Liberation Sans",
        grey="#b4c6e7",
        head="LAP Grada Zlatar",
        border="0.25pt solid #7f7f7f",
    ),
    "rs-zima--linije": lambda t: paged(
        winter(),
        t,
        'html { font: 12pt/1.5 "Liberation Sans"; } td { padding: 5pt 3pt; } .head td { text-align: left; border-top: 1.5pt solid #000; } .band { background: none; }',
        rules="table td { border-bottom: 0.5pt solid #999; }",
    ),
    "rs-zima--word": lambda t: writer(
        winter(),
        t,
        rules=LINES,
        grey="#ffffff",
        page="21cm 29.7cm",
        size=13,
        margin="2.5cm",
        font="Liberation Serif",
        word=True,
    ),
    "rs-rod--mere": lambda t: paged(
        gender(),
        t,
        LANDSCAPE
        + '@page { margin: 25mm; } html { font: 10.5pt/1.35 "DejaVu Sans Condensed"; } .h { background: #7030a0; color: #fff; text-align: center; } .band { background: #e5dfec; } table td { border: 1pt solid #b1a0c7; }',
    ),
    "rs-rod--word": lambda t: writer(
        gender(),
        t,
        size=12,
        margin="2.5cm",
        font="Liberation Sans Narrow",
        border="1.5pt double #000000",
        foot="Opština Ravna – ",
    ),
    "rs-kap--status": lambda t: paged(youth(), t, NARROW + "@page { size: A4; margin: 25mm 18mm; }"),
    "rs-deca--word": lambda t: writer(
        children(), t, size=11, margin="2.5cm", word=True, font="Liberation Sans", grey="#fff2cc"
    ),
}
