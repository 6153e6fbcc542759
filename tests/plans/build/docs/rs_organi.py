# ruff: noqa: E501 - texts stay in one line
"""Serbia: chapter 23 with status, adaptation to the climate, protection against floods, inspection, rural development."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..looks import paged, writer
from ..tree import dotted
from ..written import written

PRAVOSUDJE = written(
    "Revidirani Akcioni plan za Poglavlje 23 – Pravosuđe i osnovna prava",
    None,
    "sr",
    "EUR",
    """
    # area | Pravosuđe
    ## measure | Srbija donosi nove zakone kojima se jača nezavisnost sudija i samostalnost tužilaca, u skladu sa preporukama Venecijanske komisije
    - Izmena Zakona o Visokom savetu sudstva i Zakona o sudijama radi usaglašavanja sa izmenama Ustava, naročito u odnosu na izbor i prestanak funkcije | Ministarstvo pravde – Sektor za pravosuđe; Visoki savet sudstva; Radna grupa | IV kvartal 2025.@p:2025-10-01/2025-12-31 | i: Zakoni usvojeni;; Mišljenje Venecijanske komisije pozitivno | s: Budžet RS: 8.694 EUR; TAIEX: 4.500 EUR | m: 8694,4500 | x.st: Aktivnost se realizuje. | x.op: Radna grupa održala je pet sastanaka. Nacrti su upućeni Venecijanskoj komisiji 14. marta, a javna rasprava je trajala 40 dana i održana je u četiri grada.
    - Jačanje kapaciteta Administrativne kancelarije Visokog saveta sudstva popunjavanjem osam upražnjenih radnih mesta i obukom za budžetsko planiranje | Visoki savet sudstva | Kontinuirano, počev od I kvartala 2026.@c:2026-01-01/ | i: Broj popunjenih radnih mesta;; Broj zaposlenih koji su završili obuku;; Udeo budžeta koji Savet samostalno planira | s: Budžet RS: 96.480 EUR godišnje | m: 96480 | x.st: Aktivnost nije realizovana. | x.op: Pravilnik o unutrašnjem uređenju je u pripremi.
    - Uspostavljanje elektronskog sistema za vrednovanje rada sudija, koji povezuje podatke o opterećenju, rokovima i ukinutim odlukama | Visoki savet sudstva; Ministarstvo pravde | II kvartal 2026.@p:2026-04-01/2026-06-30 | i: Sistem u upotrebi u svim sudovima opšte nadležnosti | s: IPA 2020: 780.000 EUR | m: 780000 | x.st: Aktivnost se delimično realizuje. | x.op: Izrađena je tehnička specifikacija. Javna nabavka je obustavljena zbog žalbe ponuđača, pa je rok produžen za dva kvartala.
    ## measure | Srbija smanjuje broj starih predmeta i ujednačava sudsku praksu
    - Donošenje jedinstvenog programa rešavanja starih predmeta za period 2026–2030. | Vrhovni sud; predsednici sudova | I kvartal 2026.@p:2026-01-01/2026-03-31 | i: Broj nerešenih starih predmeta smanjen za 15% godišnje | s: Nisu potrebna dodatna sredstva | x.st: Aktivnost je realizovana. | x.op: Program je donet 3. februara.
    - Upućivanje sudija iz manje opterećenih sudova, uz njihovu saglasnost, u sudove u kojima je broj predmeta po sudiji najmanje dvostruko veći od proseka | Visoki savet sudstva | Polugodišnje@r:P6M | i: Broj upućenih sudija;; Prosečan broj predmeta po sudiji | s: Budžet RS: 210.000 EUR | m: 210000 | x.st: Aktivnost se uspešno realizuje. | x.op: U izveštajnom periodu upućeno je 19 sudija.
    # area | Borba protiv korupcije
    ## measure | Srbija sprovodi delotvornu procenu uticaja korupcije u posebno rizičnim oblastima
    - Obuka službenika koji izrađuju propise za primenu metodologije procene rizika od korupcije | Agencija za sprečavanje korupcije; Nacionalna akademija za javnu upravu | Kvartalno@r:P3M | i: Broj obuka;; Broj službenika koji su uspešno završili test | s: Budžet RS: 5.200 EUR | m: 5200 | x.st: Aktivnost se uspešno realizuje. | x.op: Održane su dve obuke za 44 službenika iz 17 organa.
    - Praćenje postupanja organa po mišljenjima Agencije i objavljivanje pregleda na internet stranici, sa obrazloženjem organa koji nije postupio | Agencija za sprečavanje korupcije | 31. mart 2026.@p:2026-03-31/2026-03-31 | i: Pregled objavljen | s: Nisu potrebna dodatna sredstva | x.st: Aktivnost nije realizovana. | x.op: Rok nije dospeo.
    ## measure | Srbija obezbeđuje delotvornu zaštitu uzbunjivača
    - Izmena Zakona o zaštiti uzbunjivača radi usklađivanja sa Direktivom (EU) 2019/1937 | Ministarstvo pravde | III kvartal 2026.@p:2026-07-01/2026-09-30 | i: Zakon usvojen u Narodnoj skupštini | s: Budžet RS: 3.110 EUR | m: 3110 | x.st: Aktivnost se realizuje. | x.op: Analiza usklađenosti je završena.
    - Kampanja namenjena zaposlenima u javnim preduzećima o unutrašnjem i spoljašnjem uzbunjivanju | Ministarstvo pravde; udruženja građana | II kvartal 2027.@p:2027-04-01/2027-06-30 | i: Broj obuhvaćenih preduzeća;; Broj postupaka po uzbunjivanju | s: Donacija OEBS: 32.000 EUR | m: 32000 | x.st: Aktivnost nije realizovana. | x.op: Rok nije dospeo.
    """,
)
P23 = [
    c.number("Br.", 7),
    c.title("Aktivnost", 20),
    c.parties("Odgovorni organ", 13, style="semipara"),
    c.deadline("Rok", 9),
    m.source("Potrebna sredstva / izvor", 12, currency="EUR"),
    c.indicators("Indikator rezultata", 14, "num"),
    c.other("Status sprovođenja", 9, "st"),
    c.other("Opis napretka", 16, "op"),
]


def chapter() -> Doc:
    """A benchmark and its result as two bands above the activities, long cells, status columns."""
    columns = [*P23]
    columns[4] = m.source("Potrebna sredstva", 12, currency="EUR")
    doc = Doc(truth(PRAVOSUDJE, "Latn", dotted, columns))
    doc.add("title", PRAVOSUDJE.plan["title"].upper())
    for path, goal in walk(PRAVOSUDJE.goals):
        if len(path) == 1:
            doc.add("h2", f"{dotted(path, False)}. {goal.title.upper()}")
            continue
        body: list[Row] = [[cell(f"PRELAZNO MERILO {dotted(path, False)}: {goal.title}", "b band", len(columns))]]
        body += header_rows(columns)
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), columns)]
        doc.rows([x.width for x in columns], [], body, repeat=False)
        doc.add("plain", " ")
    for goal in doc.truth["goals"]:
        goal["title"] = goal["title"].upper()
    return doc


KLIMA = written(
    "Plan prilagođavanja na izmenjene klimatske uslove Grada Nišavac za period 2026–2030. godine",
    (2026, 2030),
    "sr",
    "EUR",
    """
    # area | Zdravlje stanovništva
    - Uspostaviti sistem ranog upozoravanja na toplotne talase i otvoriti šest klimatizovanih prostora za starije sugrađane, trudnice i hronične bolesnike | Zavod za javno zdravlje | 2026–2027.@p:2026-01-01/2027-12-31 | p: Crveni krst | i: Broj upozorenja i korisnika prostora | s: Budžet grada | a: 2026=45000 | x.pr: visok | x.opis: Broj dana sa temperaturom preko 35 stepeni povećan je sa 11 na 29 godišnje.
    - Pratiti pojavu komaraca i krpelja i sprovoditi larvicidni tretman iz vazduha | Zavod za javno zdravlje | kontinuirano@c | i: Površina tretiranih staništa | s: Budžet grada | a: 2026=60000 | x.pr: srednji | x.opis: Sezona prenosilaca traje dva meseca duže.
    # area | Vodni resursi
    - Izgraditi tri retenzije u slivu Gabrovačke reke ukupne zapremine 240.000 kubnih metara | JVP „Srbijavode“ | 2027–2030.@p:2027-01-01/2030-12-31 | p: Direkcija za izgradnju grada; Ministarstvo poljoprivrede, šumarstva i vodoprivrede | i: Zapremina izgrađenih retenzija;; Broj zaštićenih domaćinstava | s: Kredit Evropske investicione banke | a: 2027=5400000 | x.pr: visok | x.opis: Bujične poplave 2023. godine oštetile su 310 objekata.
    - Smanjiti gubitke u vodovodnoj mreži zamenom 34 km azbestcementnih cevi | JKP „Vodovod“ | do kraja 2029. godine@by:2029-12-31 | i: Procenat gubitaka u mreži | s: JKP „Vodovod“; IPA III | a: 2026=3900000 | x.pr: visok | x.opis: Gubici iznose 41%.
    - Podsticati prikupljanje kišnice na javnim zgradama | Odeljenje za zaštitu životne sredine | 2028.@p:2028-01-01/2028-12-31 | i: Broj zgrada sa rezervoarima | s: Donacije | a: 2028=75000 | x.pr: nizak | x.opis: Zalivanje parkova troši vodu za piće.
    # area | Urbano zelenilo
    - Ozeleniti deset školskih dvorišta i zameniti asfalt propusnom podlogom, uz učešće učenika u izboru sadnica | JKP „Gorica“ | 2026–2028.@p:2026-01-01/2028-12-31 | p: osnovne škole | i: Površina uklonjenog asfalta;; Broj zasađenih stabala | s: Zeleni fond | a: 2026=280000 | x.pr: srednji | x.opis: U centru je temperatura za pet stepeni viša nego na periferiji.
    - Izraditi katastar zelenila sa podacima o svakom stablu | JKP „Gorica“ | decembar 2026.@p:2026-12-01/2026-12-31 | i: Katastar u elektronskom obliku | s: Budžet grada | a: 2026=38000 | x.pr: srednji | x.opis: Ne postoji popis stabala.
    - Uvesti obavezu zelenih krovova za nove javne objekte kroz izmene planova detaljne regulacije | Odeljenje za urbanizam | 2027.@p:2027-01-01/2027-12-31 | i: Broj izmenjenih planova | s: Nisu potrebna dodatna sredstva | x.pr: nizak | x.opis: Planovi ne propisuju zelene površine na objektima.
    """,
)
KLIMA_COLUMNS = [
    c.title("Mera prilagođavanja", 22, "{} "),
    c.other("Obrazloženje potrebe", 15, "opis"),
    c.other("Prioritet", 7, "pr"),
    c.parties("Nosilac i partneri", 15, "both", "para"),
    c.deadline("Rok", 9),
    c.indicators("Pokazatelj uspešnosti", 14, "dash"),
    m.amount("Finansiranje / Procena troškova (€)", 9, None, "EUR", dated=False, none="0"),
    m.source("Finansiranje / Mogući izvori", 10),
]


def climate() -> Doc:
    """Sectors merged and turned in the first column; codes K1.1."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return f"M{path[0] + 1}.{path[1] + 1}" if activity else None

    columns = [*KLIMA_COLUMNS]
    columns[6] = m.amount("Finansiranje / Procena troškova (€)", 9, None, "EUR", dated=False, none="–")
    columns[0] = c.title("Mera prilagođavanja", 22, "{} ")
    doc = Doc(truth(KLIMA, "Latn", numbering, columns))
    doc.add("title", KLIMA.plan["title"])
    doc.add("h2", "Procena ranjivosti")
    doc.rows(
        [40, 20, 20, 20],
        [[cell(h, "h") for h in ("Sektor", "Izloženost", "Osetljivost", "Ranjivost")]],
        [
            [cell(t) for t in r]
            for r in (
                ("Zdravlje stanovništva", "visoka", "visoka", "vrlo visoka"),
                ("Vodni resursi", "visoka", "srednja", "visoka"),
                ("Urbano zelenilo", "srednja", "visoka", "visoka"),
            )
        ],
    )
    doc.add("h2", "Mere prilagođavanja")
    body: list[Row] = []
    for path, goal in walk(KLIMA.goals):
        rows = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), columns)]
        body += under([cell(goal.title, "b v")], rows)
    doc.rows([5, *(x.width for x in columns)], header_rows(columns, [("Sektor",)]), body)
    return doc


POPLAVE = written(
    "Operativni plan za odbranu od poplava na vodama drugog reda opštine Brezovac za 2026. godinu",
    (2026, 2026),
    "sr",
    "RSD",
    """
    # area | Preventivne mere
    - Očistiti korita Lipovačkog i Crnog potoka od nanosa, rastinja i otpada na dužini od 6,4 km | JKP „Brezovac“ | do 15. marta 2026. godine@by:2026-03-15 | p: mesne zajednice | s: 3.200.000 | m: 3200000
    - Pregledati propuste i mostove i sačiniti zapisnik sa fotografijama i predlogom radova | Odeljenje za inspekcijske poslove | do 1. marta 2026. godine@by:2026-03-01
    - Obnoviti zalihe: 8.000 vreća, 120 kubika peska, četiri pumpe i 60 pari čizama | Štab za vanredne situacije | do 31. marta 2026. godine@by:2026-03-31 | p: Vatrogasno-spasilačka jedinica | s: 1.450.000 | m: 1450000
    - Ažurirati spisak domaćinstava u ugroženim zonama, sa brojem članova, podacima o nepokretnim licima i broju grla stoke | Centar za socijalni rad | do 1. marta 2026. godine@by:2026-03-01 | p: mesne zajednice; Crveni krst
    # area | Mere u vreme odbrane
    - Osmatrati vodostaj na tri mesta i izveštavati Štab | Lovačko udruženje „Soko“ | po potrebi@od | p: poverenici civilne zaštite
    - Postaviti džakove i zečje nasipe kod osnovne škole i Doma zdravlja, prema šemi iz priloga 3 | Jedinica civilne zaštite opšte namene | po potrebi@od | p: JKP „Brezovac“; Vatrogasno-spasilačka jedinica
    - Evakuisati stanovništvo iz zone A i obezbediti smeštaj u sportskoj hali za najviše 200 lica | Štab za vanredne situacije | po potrebi@od | p: Policijska stanica; Crveni krst | s: 600.000 | m: 600000
    # area | Mere posle povlačenja vode
    - Dezinfikovati bunare i ispitati ispravnost vode za piće | Zavod za javno zdravlje | po potrebi@od | s: 380.000 | m: 380000
    - Obrazovati komisiju za procenu štete, koja obilazi domaćinstva i popunjava obrasce po jedinstvenoj metodologiji | Opštinsko veće | po potrebi@od
    - Podneti izveštaj o sprovedenoj odbrani sa predlogom mera za narednu godinu | Štab za vanredne situacije | decembar 2026. godine@p:2026-12-01/2026-12-31
    """,
)
POPLAVE_COLUMNS = [
    c.number("Red. broj", 6),
    c.title("MERE I AKTIVNOSTI", 36),
    c.parties("NOSIOCI ZADATAKA", 17),
    c.parties("SARADNJA", 16, "partners", "para"),
    c.deadline("ROK", 12),
    m.source("SREDSTVA (dinara)", 12, currency="RSD"),
]


def floods() -> Doc:
    """An order with two articles before, sections `А. ПРЕВЕНТИВНЕ МЕРЕ` as headings with a table each, Cyrillic."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return str(path[1] + 1) if activity else "ABV"[path[0]]

    columns = [*POPLAVE_COLUMNS]
    columns[1] = c.title("AKTIVNOSTI", 36)
    out = truth(POPLAVE, "Cyrl", numbering, columns, adopted_on="2026-01-19")
    doc = Doc(out, "sr-Cyrl", "Cyrl")
    doc.add(
        "plain",
        "Na osnovu člana 55. stav 9. Zakona o vodama („Službeni glasnik RS“, br. 30/10, 93/12, 101/16, 95/18 i 95/18 – dr. zakon) i člana 61. Statuta opštine Brezovac („Službeni list opštine Brezovac“, broj 4/19), Skupština opštine Brezovac, na sednici održanoj 19. januara 2026. godine, donela je",
    )
    doc.add("title", "OPERATIVNI PLAN")
    doc.add("title", "ZA ODBRANU OD POPLAVA NA VODAMA DRUGOG REDA OPŠTINE BREZOVAC ZA 2026. GODINU")
    doc.add(
        "plain",
        "Vode drugog reda na teritoriji opštine Brezovac su potoci Lipovački, Crni, Bukovik i Suvaja, ukupne dužine 31 km. Odbranom rukovodi komandant Štaba, a redovna odbrana uvodi se kada vodostaj pređe 120 cm na mernom mestu Most.",
    )
    for path, goal in walk(POPLAVE.goals):
        doc.add("h2", f"{'ABV'[path[0]]}. {goal.title.upper()}")
        doc.grid(columns, [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), columns)])
    doc.add("plain", "Ovaj plan stupa na snagu osmog dana od dana objavljivanja u „Službenom listu opštine Brezovac“.")
    doc.add("center", "SKUPŠTINA OPŠTINE BREZOVAC")
    doc.add("right", "PREDSEDNICA")
    for goal in doc.truth["goals"]:
        goal["title"] = goal["title"].upper()
    return doc


NADZOR = written(
    "Godišnji plan inspekcijskog nadzora Odeljenja za inspekcijske poslove za 2026. godinu",
    (2026, 2026),
    "sr",
    "RSD",
    """
    # specific_goal | Povećanje usklađenosti poslovanja u komunalnoj oblasti
    - Redovan nadzor nad održavanjem čistoće na javnim površinama, uz kontrolu odlaganja otpada van kontejnera | Komunalni inspektori | januar – decembar@p:2026-01-01/2026-12-31 | i: 240 izvršenih nadzora | x.vr: redovni | x.rz: visok
    - Nadzor nad zauzećem javne površine baštama ugostiteljskih objekata | Komunalni inspektori | april – oktobar@p:2026-04-01/2026-10-31 | i: 85 izvršenih nadzora | x.vr: redovni | x.rz: srednji
    - Kontrola radnog vremena trgovinskih i ugostiteljskih objekata u saradnji sa komunalnom milicijom | Komunalni inspektori; Komunalna milicija | jun – avgust@p:2026-06-01/2026-08-31 | i: 60 izvršenih nadzora | x.vr: vanredni | x.rz: srednji
    # specific_goal | Suzbijanje nelegalne gradnje
    - Nadzor nad gradilištima na kojima je prijavljen početak radova, do završetka temelja | Građevinski inspektori | tokom godine@c | i: 130 izvršenih nadzora;; Broj donetih rešenja | x.vr: redovni | x.rz: visok
    - Popis objekata u izgradnji bez dozvole pomoću satelitskih snimaka i njihovo poređenje sa katastrom nepokretnosti, po naseljima prema prilogu 2 | Građevinski inspektori | maj – septembar@p:2026-05-01/2026-09-30 | i: Popisano 400 objekata | x.vr: vanredni | x.rz: kritičan
    - Izvršenje rešenja o uklanjanju | Načelnik Odeljenja | do 30. novembra@by:2026-11-30 | i: 12 izvršenih rešenja | x.vr: redovni | x.rz: kritičan
    # specific_goal | Zaštita životne sredine
    - Nadzor nad operaterima koji upravljaju opasnim otpadom | Inspektor za zaštitu životne sredine | februar – mart@p:2026-02-01/2026-03-31 | i: 25 izvršenih nadzora | x.vr: redovni | x.rz: visok
    - Merenje buke u blizini ugostiteljskih objekata na osnovu prijava građana | Inspektor za zaštitu životne sredine | jul – avgust@p:2026-07-01/2026-08-31 | i: 40 izmerenih mesta | x.vr: vanredni | x.rz: srednji
    - Nadzor nad postrojenjima koja emituju zagađujuće materije u vazduh, uz proveru izveštaja o merenju emisije | Inspektor za zaštitu životne sredine | oktobar – decembar@p:2026-10-01/2026-12-31 | i: 18 izvršenih nadzora | x.vr: redovni | x.rz: visok
    """,
)
NADZOR_COLUMNS = [
    c.title("Planirane aktivnosti", 28),
    c.other("Vrsta nadzora", 10, "vr"),
    c.other("Procenjeni stepen rizika", 10, "rz"),
    c.deadline("Period vršenja nadzora", 12),
    c.parties("Izvršioci", 14, style="para"),
    c.indicators("Ciljana vrednost i pokazatelj", 14, "para"),
]


def inspection() -> Doc:
    """The goal merged in the first column beside rows without numbers; months without a year."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None if activity else str(path[0] + 1)

    columns = [*NADZOR_COLUMNS]
    columns[5] = c.indicators("Pokazatelji izvršenja", 14, "para")
    doc = Doc(truth(NADZOR, "Latn", numbering, columns))
    doc.add("title", NADZOR.plan["title"].upper())
    body: list[Row] = []
    for path, goal in walk(NADZOR.goals):
        rows = [r for a in acts(goal) for r in activity_rows(a, None, columns)]
        body += under([cell(f"{path[0] + 1}. {goal.title}", "b")], rows)
    doc.rows([12, *(x.width for x in columns)], header_rows(columns, [("Specifični cilj",)]), body)
    return doc


SELO = written(
    "Akcioni plan ruralnog razvoja opštine Gledić 2026–2027",
    (2026, 2027),
    "sr",
    "RSD",
    """
    # goal | Konkurentna gazdinstva
    ## measure | Podrška ulaganjima u stočarstvo
    - Dodeliti podsticaje za nabavku priplodnih junica i umatičenih ovaca gazdinstvima sa najmanje pet grla | Odeljenje za poljoprivredu | mart 2026.@p:2026-03-01/2026-03-31 | p: Poljoprivredna stručna služba | s: Budžet opštine | a: 2026=12000000 | i: Broj nabavljenih grla
    - Izgraditi stočnu pijacu sa vagom i rampom za utovar | JP „Pijace“ | oktobar 2027.@p:2027-10-01/2027-10-31 | s: Budžet opštine; Ministarstvo za brigu o selu | a: 2027=18500000 | i: Pijaca puštena u rad
    ## measure | Razvoj voćarstva i vinogradarstva
    - Sufinansirati protivgradne mreže i sisteme za navodnjavanje, sa učešćem opštine od najviše 50% vrednosti investicije bez poreza | Odeljenje za poljoprivredu | jednom godišnje@r:P1Y | p: Zadružni savez | s: Budžet opštine | a: 2026=8000000 | i: Površina pod mrežama;; Površina pod navodnjavanjem
    - Osnovati ogledni zasad autohtonih sorti jabuke i šljive | Poljoprivredna škola | april 2026.@p:2026-04-01/2026-04-30 | p: Institut za voćarstvo Čačak | s: Donacije | a: 2026=950000 | i: Zasad podignut na dva hektara
    # goal | Bolji život na selu
    ## measure | Infrastruktura i usluge u selima
    - Nasuti i ojačati 42 km atarskih puteva po spisku mesnih zajednica | Direkcija za puteve | septembar 2026.@p:2026-09-01/2026-09-30 | p: mesne zajednice | s: Uprava za poljoprivredno zemljište | a: 2026=21000000 | i: Dužina nasutih puteva
    - Uvesti pokretnu ambulantu i apoteku koje dva puta nedeljno obilaze deset najudaljenijih sela | Dom zdravlja Gledić | od juna 2026.@from:2026-06-01 | s: Budžet opštine | a: 2026=5400000 | i: Broj pregleda mesečno
    - Obnoviti zadružne domove u Rogoči i Donjoj Sabanti za potrebe biblioteke, mesne kancelarije i okupljanja mladih | Odeljenje za investicije | decembar 2027.@p:2027-12-01/2027-12-31 | p: Ministarstvo za brigu o selu; mesne zajednice | s: Ministarstvo za brigu o selu | a: 2027=16000000 | i: Dva obnovljena doma
    """,
)
SELO_COLUMNS = [
    c.parties("Nosilac", 20),
    c.parties("Partneri", 20, "partners", "semi"),
    c.deadline("Rok", 14),
    c.indicators("Indikator", 20, "semi"),
    m.amount("Iznos (RSD)", 12, None, "RSD", dated=False),
    m.source("Izvor finansiranja", 14),
]


def village() -> Doc:
    """Each activity is a row over the whole table with its number and title, the row below has its cells."""
    named = c.title("Aktivnost", 0, "{}. ")
    doc = Doc(truth(SELO, "Latn", dotted, [named, *SELO_COLUMNS]))
    doc.add("title", SELO.plan["title"])
    wide = len(SELO_COLUMNS)
    for path, goal in walk(SELO.goals):
        if len(path) == 1:
            doc.add("h2", f"CILJ {dotted(path, False)}. {goal.title}")
            continue
        body: list[Row] = [band(f"Mera {dotted(path, False)}. {goal.title}", wide)]
        body += header_rows(SELO_COLUMNS)
        for k, a in enumerate(acts(goal)):
            number = dotted((*path, k), True)
            body.append([cell(f"Aktivnost {number}. {a.title}", "", wide)])
            body += activity_rows(a, number, SELO_COLUMNS)
        doc.rows([x.width for x in SELO_COLUMNS], [], body, repeat=False)
    return doc


DOCUMENTS = {
    "rs-poglavlje23--status": lambda t: paged(
        chapter(),
        t,
        LANDSCAPE
        + '@page { margin: 20mm; } html { font: 11.5pt/1.3 "Liberation Serif"; } td { padding: 4pt; } .h { background: #8db3e2; } .band { background: #fabf8f; }',
    ),
    "rs-klima--okrenuto": lambda t: paged(
        climate(),
        t,
        LANDSCAPE
        + '@page { margin: 20mm 16mm; @bottom-right { content: counter(page); font: 9pt "DejaVu Sans"; } } html { font: 11pt/1.4 "DejaVu Sans Condensed"; } .turn { max-height: none; } td { padding: 6pt 4pt; }',
    ),
    "rs-poplave--word": lambda t: writer(
        floods(), t, page="21cm 29.7cm", size=12, font="Liberation Serif", grey="#ffffff", word=True
    ),
    "rs-nadzor--spojeno": lambda t: paged(
        inspection(),
        t,
        'html { font: 12pt/1.5 "Liberation Sans"; } td { padding: 8pt 4pt; } .head td { background: #404040; color: #fff; } @page { size: A4; margin: 20mm 15mm; }',
        rules="table td { border-bottom: 0.7pt solid #7f7f7f; }",
    ),
    "rs-selo--dva-reda": lambda t: paged(
        village(),
        t,
        'html { font: 12.5pt/1.4 "Liberation Serif"; } td { padding: 5pt; } .h { background: #e2efd9; } @page { size: A4; margin: 30mm 22mm; }',
    ),
    "rs-selo--word": lambda t: writer(
        village(), t, size=13, margin="2.5cm", page="21cm 29.7cm", font="Liberation Sans"
    ),
}
