# ruff: noqa: E501 - texts stay in one line
"""Bosnia and Herzegovina: three-year plan, integrity plan, gender plan, environmental plan in everyday words, capital projects."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Row, activity_rows, acts, cell, header_rows, merge_equal, truth, under, walk
from ..tree import dotted
from ..written import written

TROGODISNJI = written(
    "Trogodišnji plan rada Federalnog zavoda za geologiju za period 2025–2027. godina",
    (2025, 2027),
    "bs",
    "BAM",
    """
    # goal | Održivo upravljanje prirodnim resursima
    ## programme | Istraživanje mineralnih sirovina
    - Izrada osnovne geološke karte listova Vareš i Konjic | Sektor za geologiju | IV kvartal 2026.@p:2026-10-01/2026-12-31 | i: Dva lista štampana | a: 2025=120000,2026=135000 | s: Budžet FBiH | x.rez: Karte dostupne korisnicima
    - Bilans rezervi čvrstih mineralnih sirovina | Sektor za mineralne sirovine | 31.3. svake godine@r:P1Y | i: Bilans dostavljen Vladi | a: 2025=15000,2026=15000,2027=15000 | s: Budžet FBiH | x.rez: Poznate rezerve
    - Nabavka opreme za laboratoriju | Sektor za laboratorijska ispitivanja | II kvartal 2025.@p:2025-04-01/2025-06-30 | i: Nabavljena oprema | a: 2025=340000 | s: Kredit Svjetske banke | x.rez: Akreditovana laboratorija
    ## programme | Zaštita podzemnih voda
    - Uspostava mreže piezometara na 24 lokacije | Sektor za hidrogeologiju | IV kvartal 2027.@p:2027-10-01/2027-12-31 | i: Broj postavljenih piezometara | a: 2025=40000,2026=60000,2027=60000 | s: Fond za zaštitu okoliša | x.rez: Podaci o nivou voda
    - Izrada elaborata o zonama sanitarne zaštite | Sektor za hidrogeologiju | kontinuirano@c | i: Broj izrađenih elaborata | a: 2026=25000 | s: Vlastita sredstva | x.rez: Zaštićena izvorišta
    # goal | Smanjenje rizika od klizišta
    ## programme | Katastar klizišta
    - Objedinjavanje općinskih evidencija klizišta | Sektor za inženjersku geologiju | III kvartal 2025.@p:2025-07-01/2025-09-30 | i: Broj unesenih klizišta | a: 2025=18000 | s: Budžet FBiH | x.rez: Jedinstven katastar
    - Instrumentalno osmatranje pet aktivnih klizišta | Sektor za inženjersku geologiju | I kvartal 2026.@p:2026-01-01/2026-03-31 | i: Broj osmatranih klizišta | a: 2026=75000,2027=20000 | s: Donatori | x.rez: Rano upozorenje
    """,
)
PLAN_RADA = [
    c.number("Rb.", 5),
    c.title("Aktivnosti / projekti".replace(" / ", "/"), 20),
    c.other("Doprinos programu", 12, "rez"),
    c.indicators("Pokazatelji učinka", 12),
    c.parties("Odgovorna organizaciona jedinica", 14),
    c.deadline("Rok izvršenja", 10),
    m.amount("Procjena sredstava (KM) / 2025.", 7, 2025, "BAM"),
    m.amount("Procjena sredstava (KM) / 2026.", 7, 2026, "BAM"),
    m.amount("Procjena sredstava (KM) / 2027.", 7, 2027, "BAM"),
    m.source("Izvori sredstava", 10),
]


def three_years() -> Doc:
    """A table for each programme with two key-value rows above its header; activities are counted anew."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return str(path[-1] + 1) if activity else dotted(path, False)

    doc = Doc(truth(TROGODISNJI, "Latn", numbering, PLAN_RADA), "bs")
    doc.add("title", TROGODISNJI.plan["title"].upper())
    for path, goal in walk(TROGODISNJI.goals):
        if len(path) == 1:
            doc.add("h2", f"Strateški cilj {path[0] + 1}. {goal.title}")
            continue
        wide = len(PLAN_RADA)
        rows: list[Row] = [[cell("Program", "b", 2), cell(f"{dotted(path, False)}. {goal.title}", "b", wide - 2)]]
        rows += header_rows(PLAN_RADA)
        rows += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), PLAN_RADA)]
        doc.rows([x.width for x in PLAN_RADA], [], rows, repeat=False)
    return doc


INTEGRITET = written(
    "Plan integriteta Ministarstva saobraćaja Kantona Brezovo za period 2025–2028. godine",
    (2025, 2028),
    "bs",
    "BAM",
    """
    # area | Javne nabavke
    - Uvesti obaveznu izjavu o nepostojanju sukoba interesa za članove komisija | Sekretar Ministarstva | 30 dana od usvajanja Plana@after:usvajanja Plana:P30D | r: Pogodovanje ponuđačima pri izradi tehničkih specifikacija | x.v: 4 | x.u: 5 | x.i: 20
    - Objavljivati planove nabavki i ugovore na internet stranici | Služba za javne nabavke | kontinuirano@c | r: Netransparentno trošenje sredstava | x.v: 3 | x.u: 4 | x.i: 12
    # area | Izdavanje dozvola i licenci prijevoznicima
    - Uspostaviti elektronski upis zahtjeva sa rednim brojem | Odsjek za licence | decembar 2025.@p:2025-12-01/2025-12-31 | r: Preskakanje redoslijeda u rješavanju zahtjeva | x.v: 4 | x.u: 3 | x.i: 12
    - Rotirati službenike na prijemu zahtjeva svakih šest mjeseci | Pomoćnik ministra za saobraćaj | svakih šest mjeseci@r:P6M | r: Neformalni kontakti službenika i stranaka | x.v: 3 | x.u: 3 | x.i: 9
    # area | Upravljanje ljudskim potencijalima
    - Donijeti pravilnik o vrednovanju rada sa mjerljivim kriterijima | Ministar | juni 2025.@p:2025-06-01/2025-06-30 | r: Subjektivno ocjenjivanje i nagrađivanje zaposlenih | x.v: 2 | x.u: 3 | x.i: 6
    - Održati godišnju obuku o etičkom kodeksu | Sekretar Ministarstva | svake godine@r:P1Y | r: Nepoznavanje pravila o poklonima | x.v: 3 | x.u: 2 | x.i: 6
    """,
)
RIZICI = [
    c.risks("Opis rizika", 20),
    c.other("Procjena rizika / Vjerovatnoća", 8, "v"),
    c.other("Procjena rizika / Posljedice", 8, "u"),
    c.other("Procjena rizika / Intenzitet", 8, "i"),
    c.title("Mjere za smanjenje rizika", 24),
    c.parties("Odgovorno lice", 12),
    c.deadline("Rok za implementaciju", 12),
]


def integrity() -> Doc:
    """Areas merged in the first column, the risk before the measure against it, marks from 1 to 25 under one header."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None if activity else str(path[0] + 1)

    doc = Doc(truth(INTEGRITET, "Latn", numbering, RIZICI), "bs")
    doc.add("title", INTEGRITET.plan["title"])
    body: list[Row] = []
    for path, goal in walk(INTEGRITET.goals):
        rows = [r for a in acts(goal) for r in activity_rows(a, None, RIZICI)]
        body += under([cell(f"{path[0] + 1}. {goal.title}")], rows)
    named = c.Col(("Rizična oblast",), 12, lambda a, n: [])
    doc.grid([named, *RIZICI], body)
    return doc


GAP = written(
    "Gender akcioni plan Grada Podlipje za period 2024–2026. godine",
    (2024, 2026),
    "bs",
    "BAM",
    """
    # goal | Uvođenje principa ravnopravnosti spolova u rad gradske uprave
    - Imenovati koordinatoricu za ravnopravnost spolova u svakoj službi | Gradonačelnik | prvi kvartal 2024.@p:2024-01-01/2024-03-31 | p: Agencija za ravnopravnost spolova BiH | i: Imenovano 7 koordinatorica | s: Nisu potrebna sredstva
    - Razvrstavati po spolu sve podatke koje Grad vodi | Služba za opću upravu | od 2024. godine trajno@c:2024-01-01/ | i: Broj evidencija sa razvrstanim podacima | s: Redovna sredstva
    - Obučiti službenike za izradu rodno odgovornog budžeta | Služba za finansije | drugi kvartal 2024.@p:2024-04-01/2024-06-30 | p: UN Women; Gender centar FBiH | i: Broj obučenih službenika;; Broj programa sa rodnim pokazateljima | s: Donatori – 8.000 KM | m: 8000
    # goal | Sprečavanje i suzbijanje nasilja nad ženama
    - Otvoriti savjetovalište za žrtve nasilja | Centar za socijalni rad Podlipje | 2025. godina@p:2025-01-01/2025-12-31 | p: Udruženje „Svjetlo“; Dom zdravlja | i: Savjetovalište otvoreno | s: Budžet Grada – 45.000 KM | m: 45000
    - Sufinansirati rad sigurne kuće | Služba za društvene djelatnosti | 2024–2026.@p:2024-01-01/2026-12-31 | p: Sigurna kuća „Nada“ | i: Broj smještenih žena i djece | s: Budžet Grada – 30.000 KM | m: 30000
    # goal | Ekonomsko osnaživanje žena
    - Dodjeljivati podsticaje ženama poduzetnicama | Služba za privredu | jednom godišnje@r:P1Y | p: Zavod za zapošljavanje | i: Broj podržanih poduzetnica | s: Budžet Grada – 60.000 KM | m: 60000
    - Organizovati sajam ženskog poduzetništva | Razvojna agencija | maj 2025.@p:2025-05-01/2025-05-31 | i: Broj izlagačica | s: Budžet Grada – 5.500 KM | m: 5500
    """,
)
GAP_COLUMNS = [
    c.title("Programska mjera", 24, "{}. "),
    c.parties("Nosioci", 16),
    c.parties("Učesnici", 16, "partners", "semi"),
    c.deadline("Vremenski okvir", 13),
    c.indicators("Pokazatelji za praćenje", 16, "dash"),
    m.source("Finansiranje", 15, currency="BAM"),
]


def gender() -> Doc:
    """Goals as rows of two cells, label and title, in the table; measures are the activities."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return dotted(path, activity)

    doc = Doc(truth(GAP, "Latn", numbering, GAP_COLUMNS), "bs")
    doc.add("title", GAP.plan["title"])
    body: list[Row] = []
    for path, goal in walk(GAP.goals):
        body.append([cell(f"CILJ {path[0] + 1}.", "b"), cell(goal.title, "b", len(GAP_COLUMNS) - 1)])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), GAP_COLUMNS)]
    doc.grid(GAP_COLUMNS, body)
    return doc


LEAP = written(
    "Lokalni ekološki akcioni plan Općine Borje 2024–2028.",
    (2024, 2028),
    "bs",
    "BAM",
    """
    # goal | Čist zrak u naselju
    - Zamijeniti kotlovnice na ugalj u tri škole | Služba za komunalne poslove | do kraja 2025. godine@by:2025-12-31 | i: Manje dima i čađi zimi, izmjereno na stanici u centru | s: 420.000 KM | m: 420000
    - Zasaditi zeleni pojas uz magistralnu cestu | Udruženje „Gorani“ | april 2025. godine@p:2025-04-01/2025-04-30 | i: Zasađeno 800 stabala | s: 12.000 KM | m: 12000
    - Postaviti stanicu za mjerenje kvaliteta zraka | Općina Borje | juni 2024. godine@p:2024-06-01/2024-06-30 | i: Podaci dostupni svaki sat | s: 65.000 KM | m: 65000
    # goal | Zdrava voda za svako domaćinstvo
    - Zamijeniti 6 km azbestnih cijevi | JKP „Vodovod“ Borje | do kraja 2027. godine@by:2027-12-31 | i: Gubici vode ispod 35% | s: 1.100.000 KM | m: 1100000
    - Označiti i ograditi zone zaštite izvorišta | JKP „Vodovod“ Borje | septembar 2024. godine@p:2024-09-01/2024-09-30 | i: Ograđena četiri izvorišta | s: 38.000 KM | m: 38000
    # goal | Općina bez divljih odlagališta
    - Očistiti 14 divljih odlagališta | JKP „Čistoća“ | do kraja 2026. godine@by:2026-12-31 | i: Nijedno novo odlagalište uz rijeku | s: 90.000 KM | m: 90000
    - Naučiti djecu u školama da razvrstavaju otpad | Osnovne škole | svake školske godine@r:P1Y | i: 1.500 učenika na radionicama | s: 4.500 KM | m: 4500
    """,
)
PITANJA = [
    c.title("Šta ćemo uraditi?", 27),
    c.parties("Ko će to uraditi?", 19),
    c.deadline("Do kada?", 16),
    m.source("Koliko će koštati?", 15, currency="BAM"),
    c.indicators("Kako ćemo znati da smo uspjeli?", 23),
]


def everyday() -> Doc:
    """Headers are questions; goals in the first column, merged."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None if activity else str(path[0] + 1)

    doc = Doc(truth(LEAP, "Latn", numbering, PITANJA), "bs")
    doc.add("title", LEAP.plan["title"])
    body: list[Row] = []
    for path, goal in walk(LEAP.goals):
        rows = [r for a in acts(goal) for r in activity_rows(a, None, PITANJA)]
        body += under([cell(f"{path[0] + 1}. {goal.title}")], rows)
    named = c.Col(("Šta želimo postići?",), 15, lambda a, n: [])
    doc.grid([named, *PITANJA], body)
    return doc


KAPITALNI = written(
    "Plan kapitalnih investicija Općine Sedlari za period 2025–2027. godine",
    (2025, 2027),
    "bs",
    "BAM",
    """
    # area | Putna infrastruktura
    - Rekonstrukcija lokalnog puta Sedlari – Gornje Polje, dužine 4,2 km | Služba za investicije | 2025–2026.@p:2025-01-01/2026-12-31 | a: 2025=350000,2026=410000 | s: Budžet Općine, Vlada FBiH
    - Izgradnja mosta preko rijeke Bistrice u naselju Luke | Služba za investicije | 2026.@p:2026-01-01/2026-12-31 | a: 2026=680000 | s: Direkcija za ceste
    - Modernizacija ulične rasvjete LED svjetiljkama | JKP „Komunalac“ | 2025.@p:2025-01-01/2025-12-31 | a: 2025=145000 | s: Fond za zaštitu okoliša
    # area | Vodosnabdijevanje i kanalizacija
    - Izgradnja rezervoara Brdo zapremine 300 m3 | JKP „Komunalac“ | 2025–2027.@p:2025-01-01/2027-12-31 | a: 2025=90000,2026=120000,2027=80000 | s: Kredit EBRD
    - Fekalna kanalizacija naselja Donji Sedlari | Služba za investicije | 2027.@p:2027-01-01/2027-12-31 | a: 2027=950000 | s: IPA
    # area | Obrazovanje i sport
    - Dogradnja Osnovne škole „Mak Dizdar“ | Služba za društvene djelatnosti | 2025–2026.@p:2025-01-01/2026-12-31 | a: 2025=200000,2026=600000 | s: Ministarstvo obrazovanja Kantona
    - Uređenje sportskih terena u tri mjesne zajednice | Služba za društvene djelatnosti | 2027.@p:2027-01-01/2027-12-31 | a: 2027=75000 | s: Budžet Općine
    """,
)
PROJEKTI = [
    c.number("R/b", 5),
    c.title("Naziv kapitalnog projekta", 27),
    c.parties("Implementator", 15),
    c.deadline("Period", 9),
    m.amount("Vrijednost projekta u KM / Ukupno", 10, None, "BAM", dated=False),
    m.amount("Vrijednost projekta u KM / 2025", 9, 2025, "BAM"),
    m.amount("Vrijednost projekta u KM / 2026", 9, 2026, "BAM"),
    m.amount("Vrijednost projekta u KM / 2027", 9, 2027, "BAM"),
    m.source("Izvori", 12),
]


def capital() -> Doc:
    """Sector bands, sums below each sector and at the end; numbers go on over the sectors."""

    counts = {(p, k): 1 for p, g in walk(KAPITALNI.goals) for k, _ in enumerate(acts(g))}
    numbers = {(*p, k): str(i) for i, (p, k) in enumerate(counts, 1)}

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return numbers[path] if activity else "ABC"[path[0]]

    doc = Doc(truth(KAPITALNI, "Latn", numbering, PROJEKTI), "bs")
    doc.add("title", KAPITALNI.plan["title"])
    body: list[Row] = []
    for path, goal in walk(KAPITALNI.goals):
        body.append(band(f"{'ABC'[path[0]]}. {goal.title.upper()}", len(PROJEKTI)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbers[(*path, k)], PROJEKTI)]
        sums = [sum(dict(a.amt).get(y, 0) for a in acts(goal)) for y in (2025, 2026, 2027)]
        body.append(
            [
                cell(f"Ukupno {'ABC'[path[0]]}", "b", 4),
                *(cell(m.grouped(v), "num b") for v in (sum(sums), *sums)),
                cell(""),
            ]
        )
    doc.grid(PROJEKTI, body)
    return doc


SKOLA = written(
    "Godišnji program rada Osnovne škole „Vrelo“ za školsku 2024/2025. godinu",
    None,
    "bs",
    "BAM",
    """
    # goal | Nastavničko vijeće
    - Usvajanje izvještaja o radu škole i zaduženja nastavnika | Direktor | Septembar@p:/ | n: Zapisnik sa sjednice
    - Formiranje stručnih aktiva i izbor rukovodilaca | Pedagog | Septembar@p:/ | n: Odluka o aktivima
    - Analiza uspjeha na kraju prvog tromjesečja | Razrednici; Pedagog | Novembar@p:/ | n: Tabele uspjeha
    - Priprema učenika za općinska takmičenja | Predmetni nastavnici | Februar@p:/ | n: Plan dodatne nastave
    - Predavanje o sigurnosti djece na internetu | Nastavnik informatike; MUP | Februar@p:/ | n: Prezentacija
    - Organizacija Dana škole i izložbe učeničkih radova | Likovna sekcija; Vijeće učenika | April@p:/ | n: Fotografije
    - Utvrđivanje konačnog uspjeha i vladanja učenika | Razrednici | Juni@p:/ | n: Zapisnik sa sjednice
    """,
)
MJESECI = [
    c.deadline("Vrijeme realizacije", 14),
    c.title("Sadržaj rada", 44),
    c.parties("Nosioci i saradnici", 22, style="semi"),
    c.remark("Napomena", 20),
]


def school() -> Doc:
    """The month stands first and is merged over what is done in it."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None

    doc = Doc(truth(SKOLA, "Latn", numbering, MJESECI), "bs")
    doc.add("title", SKOLA.plan["title"])
    doc.add("h2", SKOLA.goals[0].title)
    rows = [r for a in acts(SKOLA.goals[0]) for r in activity_rows(a, None, MJESECI)]
    doc.grid(MJESECI, merge_equal(rows, [0]))
    return doc


DOCUMENTS = {
    "ba-geologija--trogodisnji": lambda t: three_years().web(
        t, LANDSCAPE + '@page { size: 297mm 150mm; } html { font: 9.5pt/1.2 "Liberation Sans"; }'
    ),
    "ba-geologija--word": lambda t: three_years().word(t, size=10, page="29.7cm 16cm"),
    "ba-integritet--procjena": lambda t: integrity().web(
        t, LANDSCAPE + '@page { size: 297mm 125mm; } html { font: 11.5pt/1.25 "Liberation Serif"; }'
    ),
    "ba-integritet--excel": lambda t: integrity().excel(t, size=12, high=8.5),
    "ba-gender--ciljevi": lambda t: gender().web(
        t, 'html { font: 11pt/1.25 "Liberation Serif"; } @page { size: 210mm 170mm; }'
    ),
    "ba-gender--word": lambda t: gender().word(t, size=11, page="21cm 20cm"),
    "ba-leap--pitanja": lambda t: everyday().web(
        t, 'html { font: 12pt/1.25 "Liberation Serif"; } @page { size: 210mm 150mm; }'
    ),
    "ba-leap--word": lambda t: everyday().word(t, size=12, page="29.7cm 14cm"),
    "ba-kapitalni--sektori": lambda t: capital().web(
        t, LANDSCAPE + '@page { size: 297mm 150mm; } html { font: 10pt/1.25 "Liberation Sans"; }'
    ),
    "ba-kapitalni--excel": lambda t: capital().excel(t, size=11, high=11),
    "ba-skola--mjeseci": lambda t: school().web(
        t, 'html { font: 12pt/1.3 "Liberation Serif"; } @page { size: 210mm 130mm; }'
    ),
    "ba-skola--word": lambda t: school().word(t, size=13, page="21cm 15cm"),
}
