# ruff: noqa: E501 - texts stay in one line
"""Fiches with two columns of labels, registers of risks, strategies of two entities, key-value rows over activities."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Cell, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..tree import dotted, restarted
from ..written import written

FISE = written(
    "Akcijski plan energetske obnove Grada Vinkovca za razdoblje 2025. – 2027.",
    (2025, 2027),
    "hr",
    "EUR",
    """
    # goal | Manja potrošnja energije u javnim zgradama
    - Obnova ovojnice javnih zgrada | Upravni odjel za gradnju | 2025. – 2027.@p:2025-01-01/2027-12-31 | p: Regionalna energetska agencija | s: 2.400.000,00 EUR; Europski fond za regionalni razvoj | m: 2400000 | i: Obnovljeno 6.200 m2 | t: Izrada projektne dokumentacije;; Postupak javne nabave;; Radovi i stručni nadzor | x.cilj: Smanjiti potrošnju topline u školama i vrtićima za 40 %
    - Sunčane elektrane na krovovima škola | Upravni odjel za gradnju | 2026.@p:2026-01-01/2026-12-31 | p: HEP | s: 610.000,00 EUR; Fond za zaštitu okoliša i energetsku učinkovitost | m: 610000 | i: Ugrađena snaga 420 kW | t: Ispitivanje nosivosti krovova;; Ugradnja elektrana | x.cilj: Vlastita proizvodnja električne energije
    - Izobrazba domara i ravnatelja | Regionalna energetska agencija | svake godine@r:P1Y | s: 9.000,00 EUR; Proračun Grada | m: 9000 | i: Broj osposobljenih osoba | t: Priprema priručnika;; Održavanje radionica | x.cilj: Bolje upravljanje sustavima grijanja
    - Sustav gospodarenja energijom | Grad Vinkovac | lipanj 2025.@p:2025-06-01/2025-06-30 | s: 35.000,00 EUR; Proračun Grada | m: 35000 | i: Očitanja u sustavu za sve zgrade | t: Ugradnja daljinskih brojila;; Uvođenje norme ISO 50001 | x.cilj: Praćenje potrošnje u stvarnom vremenu
    """,
)
OPIS = (
    ("Opis mjere", [c.other("Kratak opis i cilj", 0, "cilj"), c.tasks("Aktivnosti za provedbu", 0)]),
    (
        "Provođenje",
        [
            c.parties("Tijelo zaduženo za provedbu", 0),
            c.parties("Sudionici", 0, "partners"),
            c.deadline("Vremenski okvir", 0),
            m.source("Proračun i izvor financiranja", 0, currency="EUR"),
        ],
    ),
    ("Praćenje", [c.indicators("Pokazatelj učinka", 0)]),
)
LINES = [c.title("Naziv mjere", 0, "{}. "), *(x for _, lines in OPIS for x in lines)]


def fiches() -> Doc:
    """A form for each measure: groups of labels merged at the left, labels, values."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return str(path[-1] + 1) if activity else None

    doc = Doc(truth(FISE, "Latn", numbering, LINES), "hr")
    doc.add("title", FISE.plan["title"])
    doc.add("h2", f"Cilj: {FISE.goals[0].title}")
    for k, a in enumerate(acts(FISE.goals[0])):
        rows: list[Row] = [[cell("Naziv mjere", "b", 2), Cell(tuple(LINES[0].prints(a, str(k + 1))))]]
        for group, lines in OPIS:
            own: list[Row] = [[cell(x.head[0]), Cell(tuple(x.prints(a, None)))] for x in lines]
            rows += under([cell(group, "b")], own)
        doc.rows([16, 24, 60], [], rows)
        doc.add("plain", " ")
    return doc


REGISTAR = written(
    "Plan integriteta Agencije za puteve za 2025. i 2026. godinu",
    (2025, 2026),
    "cnr",
    "EUR",
    """
    # area | Rukovođenje i upravljanje
    - Donijeti interno pravilo o sprečavanju sukoba interesa | Direktor | 31.03.2025.@p:2025-03-31/2025-03-31 | r: Neprijavljivanje sukoba interesa rukovodilaca | x.radno: Direktor, pomoćnici | x.kontrola: Zakon o sprečavanju korupcije | x.v: 6 | x.p: 7 | x.o: 42
    - Objavljivati odluke i zapisnike sa sjednica | Služba za opšte poslove | kontinuirano@c | r: Nedovoljna transparentnost rada organa | x.radno: Odbor | x.kontrola: Statut | x.v: 4 | x.p: 5 | x.o: 20
    # area | Planiranje i upravljanje finansijama
    - Uvesti kontrolu plaćanja sa dva potpisa | Rukovodilac finansija | 30.06.2025.@p:2025-06-30/2025-06-30 | r: Nenamjensko trošenje sredstava | x.radno: Službenici finansija | x.kontrola: Interna revizija | x.v: 5 | x.p: 8 | x.o: 40
    - Izraditi uputstvo za praćenje ugovora | Služba javnih nabavki | IV kvartal 2025.@p:2025-10-01/2025-12-31 | r: Slaba kontrola izvršenja ugovora | x.radno: Službenik za nabavke | x.kontrola: Zakon o javnim nabavkama | x.v: 6 | x.p: 8 | x.o: 48
    # area | Čuvanje i bezbjednost podataka
    - Ograničiti prava pristupa arhivi projekata | Arhivar | 31.12.2025.@p:2025-12-31/2025-12-31 | r: Curenje povjerljivih podataka iz tendera | x.radno: Zaposleni sa pristupom | x.kontrola: Pravilnik o arhivi | x.v: 3 | x.p: 7 | x.o: 21
    - Edukovati zaposlene o zaštiti podataka | Služba za opšte poslove | svake godine@r:P1Y | r: Nenamjerno otkrivanje ličnih podataka | x.radno: Svi zaposleni | x.kontrola: Zakon o zaštiti podataka o ličnosti | x.v: 4 | x.p: 4 | x.o: 16
    """,
)
RIZIK = [
    c.other("Radno mjesto", 9, "radno"),
    c.risks("Ključni rizici", 14),
    c.other("Postojeće mjere kontrole", 11, "kontrola"),
    c.other("Ocjena rizika / Vjerovatnoća", 6, "v"),
    c.other("Ocjena rizika / Posljedica", 6, "p"),
    c.other("Ocjena rizika / Procjena", 6, "o"),
    c.title("Predložene mjere za smanjenje rizika", 16),
    c.parties("Odgovorno lice", 11),
    c.deadline("Rok za realizaciju", 10),
]


def register() -> Doc:
    """The register of risks of Montenegro: areas merged, existing controls and marks before the proposed measure."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None

    doc = Doc(truth(REGISTAR, "Latn", numbering, RIZIK), "sr-ME")
    doc.add("title", REGISTAR.plan["title"].upper())
    body: list[Row] = []
    for _, goal in walk(REGISTAR.goals):
        body += under([cell(goal.title, "b")], [r for a in acts(goal) for r in activity_rows(a, None, RIZIK)])
    doc.grid([c.Col(("Oblasti rizika",), 11, lambda a, n: []), *RIZIK], body)
    return doc


SRPSKA = written(
    "Akcioni plan razvoja turizma opštine Trebovac za period 2025–2027. godine",
    (2025, 2027),
    "sr",
    "BAM",
    """
    # goal | Prepoznatljiva turistička ponuda
    ## specific_goal | Razvijeni proizvodi seoskog i planinskog turizma
    ### measure | Podrška domaćinstvima koja primaju goste
    - Razvrstati domaćinstva i dodijeliti oznake kvaliteta | Turistička organizacija opštine Trebovac | jun 2025. godine@p:2025-06-01/2025-06-30 | i: Najmanje 15 razvrstanih domaćinstava | s: Budžet opštine | a: 2025=5000
    - Dodijeliti podsticaje za uređenje smještaja | Odjeljenje za privredu | avgust 2026. godine@p:2026-08-01/2026-08-31 | p: Ministarstvo trgovine i turizma Republike Srpske | i: Broj uređenih soba | s: Budžet Republike | a: 2026=80000
    ### measure | Uređenje planinskih staza
    - Obilježiti 60 km staza i postaviti odmorišta | Planinarsko društvo „Vuča Gora“ | septembar 2025. godine@p:2025-09-01/2025-09-30 | p: JP „Šume“ | i: 60 km obilježenih staza;; Pet odmorišta | s: Donatorska sredstva | a: 2025=42000
    # goal | Bolja dostupnost i promocija
    ## specific_goal | Povećan broj noćenja stranih gostiju
    ### measure | Zajednička promocija sa susjednim opštinama
    - Izraditi internet portal na tri jezika | Turistička organizacija opštine Trebovac | mart 2026. godine@p:2026-03-01/2026-03-31 | i: Portal postavljen;; Broj posjetilaca portala | s: ⟦IPA⟧ prekogranična saradnja | a: 2026=36000
    - Nastupati na sajmovima u regionu | Turistička organizacija Republike Srpske | jednom godišnje@r:P1Y | i: Broj nastupa | s: Budžet opštine | a: 2025=6000,2026=6000,2027=6000
    """,
)
TURIZAM = [
    c.number("R. br.", 7),
    c.title("Aktivnosti", 26),
    c.parties("Nosilac aktivnosti", 16),
    c.parties("Saradnici na realizaciji", 13, "partners"),
    c.deadline("Rok realizacije", 12),
    c.indicators("Pokazatelj", 14, "dash"),
    m.amount("Iznos (KM)", 8, None, "BAM", dated=False),
    m.source("Izvor", 10),
]


def republic() -> Doc:
    """Strategic goal as heading, operative goal and measure as bands, ijekavian Cyrillic; the header stands once."""
    doc = Doc(truth(SRPSKA, "Cyrl", dotted, TURIZAM), "sr-Cyrl", "Cyrl")
    doc.add("title", SRPSKA.plan["title"].upper())
    body: list[Row] = []
    names = ("STRATEŠKI CILJ", "Operativni cilj", "Mjera")
    for path, goal in walk(SRPSKA.goals):
        body.append(band(f"{names[len(path) - 1]} {dotted(path, False)}. {goal.title}", len(TURIZAM)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), TURIZAM)]
    doc.grid(TURIZAM, body, repeat=False)
    return doc


ROMI = written(
    "Akcioni plan za uključivanje Roma i Romkinja Grada Kamenica 2025–2026.",
    (2025, 2026),
    "bs",
    "BAM",
    """
    # goal | Stambeno zbrinjavanje romskih porodica
    ## measure | Popraviti uslove stanovanja u naselju Polje
    - Izraditi projekt priključenja kuća na vodovod | | 30.04.2025.@p:2025-04-30/2025-04-30 | i: Projekt odobren | s: 18.000 KM | m: 18000 | t: Geodetsko snimanje;; Revizija projekta
    - Obnoviti 22 kuće | | 31.10.2026.@p:2026-10-31/2026-10-31 | i: 22 obnovljene kuće | s: 440.000 KM | m: 440000 | t: Izbor korisnika;; Nabavka materijala;; Radovi
    ## measure | Riješiti imovinske odnose
    - Otkupiti zemljište pod kućama | | 31.12.2025.@p:2025-12-31/2025-12-31 | i: Otkupljena površina | s: 95.000 KM | m: 95000 | t: Procjena vrijednosti;; Ugovori
    # goal | Obrazovanje romske djece
    ## measure | Povećati upis u predškolske ustanove
    - Upisati 40 djece u vrtić | | 01.09.2025.@p:2025-09-01/2025-09-01 | i: Broj upisane djece | s: 32.000 KM | m: 32000 | t: Posjete porodicama;; Osiguranje prijevoza
    - Zaposliti dvije romske asistentice | | 01.10.2025.@p:2025-10-01/2025-10-01 | i: Zaposlene dvije asistentice | s: 52.000 KM | m: 52000 | t: Javni konkurs;; Obuka
    """,
)
ROMSKI = [
    c.number("Broj", 6),
    c.title("Aktivnosti", 26),
    c.tasks("Koraci u provedbi", 22, "dash"),
    c.deadline("Rok", 13),
    c.indicators("Mjerljivi pokazatelji", 18),
    m.source("Potrebna sredstva", 15, currency="BAM"),
]


def blocks() -> Doc:
    """For each measure a table: its goal, its name, who leads and with whom as key-value rows; then the activities."""
    doc = Doc(truth(ROMI, "Latn", restarted, ROMSKI), "bs")
    doc.add("title", ROMI.plan["title"])
    wide = len(ROMSKI)
    for path, goal in walk(ROMI.goals):
        if len(path) == 1:
            continue
        above = ROMI.goals[path[0]]
        rows: list[Row] = [
            [cell(f"Cilj {path[0] + 1}", "b", 2), cell(above.title, "", wide - 2)],
            [cell(f"Mjera {dotted(path, False)}", "b", 2), cell(goal.title, "", wide - 2)],
            [
                cell("Odgovorna institucija", "b", 2),
                cell("Služba za društvene djelatnosti Grada Kamenica", "", wide - 2),
            ],
            [
                cell("Partneri", "b", 2),
                cell("Udruženje „Romski san“, Ministarstvo za ljudska prava i izbjeglice BiH", "", wide - 2),
            ],
        ]
        rows += header_rows(ROMSKI)
        rows += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), ROMSKI)]
        doc.rows([x.width for x in ROMSKI], [], rows, repeat=False)
    return doc


SOCIJALNA = written(
    "Akcioni plan za unapređenje socijalne zaštite u Opštini Brestovik 2024–2026.",
    (2024, 2026),
    "sr",
    "RSD",
    """
    # specific_goal | Razvijene usluge za stare u seoskim naseljima
    - Pružanje pomoći u kući za 80 korisnika | Centar za socijalni rad Brestovik | 2024–2026.@p:2024-01-01/2026-12-31 | p: Crveni krst; mesne zajednice | i: Broj korisnika;; Zadovoljstvo korisnika | s: Budžet opštine – 9.600.000 din. | m: 9600000 | r: Nedostatak geronto-domaćica
    - Opremanje dnevnog boravka za stare | Opština Brestovik | jun 2025.@p:2025-06-01/2025-06-30 | p: Centar za socijalni rad Brestovik | i: Opremljen dnevni boravak | s: Donacije – 3.500.000 din. | m: 3500000 | r: Kašnjenje radova
    - Uvođenje telefona za hitne pozive | Dom zdravlja | septembar 2024.@p:2024-09-01/2024-09-30 | i: Broj poziva | s: Budžet opštine – 400.000 din. | m: 400000 | r: Slaba pokrivenost signalom
    # specific_goal | Podrška porodicama dece sa smetnjama u razvoju
    - Otvaranje predaha smeštaja | Centar za socijalni rad Brestovik | decembar 2025.@p:2025-12-01/2025-12-31 | p: Udruženje „Plavi svet“ | i: Kapacitet šest mesta | s: Namenski transfer – 6.200.000 din. | m: 6200000 | r: Nedovoljan broj stručnih radnika
    - Prevoz dece do škole | Predškolska ustanova; Osnovna škola | svake školske godine@r:P1Y | i: Broj dece sa prevozom | s: Budžet opštine – 1.800.000 din. | m: 1800000 | r: Rast cene goriva
    """,
)
MATRICA = [
    c.title("Zadaci (aktivnosti)", 24),
    c.parties("Ko realizuje", 13),
    c.parties("Ko učestvuje", 13, "partners"),
    c.deadline("Kada se realizuje", 11),
    c.indicators("Po čemu se meri uspeh", 14, "semi"),
    m.source("Potreban novac i odakle", 13, currency="RSD"),
    c.risks("Šta može da ometa", 12),
]


def local() -> Doc:
    """Headers are short sentences; a goal above each table."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return None if activity else str(path[0] + 1)

    doc = Doc(truth(SOCIJALNA, "Latn", numbering, MATRICA))
    doc.add("title", SOCIJALNA.plan["title"])
    for path, goal in walk(SOCIJALNA.goals):
        doc.add("h2", f"Specifični cilj {path[0] + 1}. {goal.title}")
        doc.grid(MATRICA, [r for a in acts(goal) for r in activity_rows(a, None, MATRICA)])
    return doc


PROPISI = written(
    "Plan zakonodavnih aktivnosti za 2025. godinu",
    (2025, 2025),
    "hr",
    "EUR",
    """
    # area | Prvo tromjesečje
    - Prijedlog zakona o vatrogasnim udrugama | Ministarstvo unutarnjih poslova | siječanj@p:2025-01-01/2025-01-31 | n: Usklađivanje s praksom Ustavnog suda
    - Prijedlog zakona o izmjenama i dopunama Zakona o šumama | Ministarstvo poljoprivrede | ožujak@p:2025-03-01/2025-03-31 | n: Uredba (EU) 2023/1115
    # area | Drugo tromjesečje
    - Prijedlog zakona o kibernetičkoj obrani | Ministarstvo obrane | svibanj@p:2025-05-01/2025-05-31
    - Prijedlog zakona o digitalnim uslugama | Ministarstvo gospodarstva | lipanj@p:2025-06-01/2025-06-30 | n: Hitni postupak
    # area | Treće tromjesečje
    - Prijedlog zakona o sustavu civilne zaštite | Ministarstvo unutarnjih poslova | rujan@p:2025-09-01/2025-09-30
    # area | Četvrto tromjesečje
    - Prijedlog državnog proračuna za 2026. godinu | Ministarstvo financija | studeni@p:2025-11-01/2025-11-30
    - Prijedlog zakona o obrtu | Ministarstvo gospodarstva | prosinac@p:2025-12-01/2025-12-31 | n: Javno savjetovanje u listopadu
    """,
)
ZAKONI = [
    c.number("Red. br.", 8),
    c.title("Naziv propisa", 38),
    c.parties("Nositelj izrade", 24),
    c.deadline("Planirani mjesec upućivanja u proceduru", 14),
    c.remark("Razlozi donošenja", 16),
]


def laws() -> Doc:
    """A legislative plan: bands for each quarter, numbers go on."""
    numbers = {}
    for path, goal in walk(PROPISI.goals):
        for k, _ in enumerate(acts(goal)):
            numbers[(*path, k)] = str(len(numbers) + 1)

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return numbers[path] if activity else None

    doc = Doc(truth(PROPISI, "Latn", numbering, ZAKONI), "hr")
    doc.add("title", PROPISI.plan["title"].upper())
    body: list[Row] = []
    for path, goal in walk(PROPISI.goals):
        body.append(band(goal.title, len(ZAKONI)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbers[(*path, k)], ZAKONI)]
    doc.grid(ZAKONI, body, repeat=False)
    return doc


DOCUMENTS = {
    "hr-obnova--fise": lambda t: fiches().web(t, 'html { font: 11pt/1.25 "Liberation Sans"; } @page { size: A4; }'),
    "hr-obnova--word": lambda t: fiches().word(t, size=11, page="21cm 24cm"),
    "me-putevi--registar": lambda t: register().web(
        t, LANDSCAPE + '@page { size: 297mm 110mm; } html { font: 9.5pt/1.25 "Liberation Sans"; }'
    ),
    "me-putevi--word": lambda t: register().word(t, size=10, page="29.7cm 12cm"),
    "ba-turizam--srpska": lambda t: republic().web(
        t, LANDSCAPE + '@page { size: 297mm 140mm; } html { font: 10pt/1.25 "Liberation Serif"; }'
    ),
    "ba-turizam--excel": lambda t: republic().excel(t, size=11, high=12),
    "ba-romi--mjere": lambda t: blocks().web(
        t, 'html { font: 10pt/1.25 "Liberation Sans"; } @page { size: 210mm 190mm; }'
    ),
    "ba-romi--word": lambda t: blocks().word(t, size=10, page="21cm 20cm"),
    "rs-socijalna--recenice": lambda t: local().web(
        t, LANDSCAPE + '@page { size: 297mm 140mm; } html { font: 11pt/1.25 "Liberation Serif"; }'
    ),
    "rs-socijalna--word": lambda t: local().word(t, size=11, page="29.7cm 15cm"),
    "hr-propisi--tromjesecja": lambda t: laws().web(
        t, 'html { font: 11pt/1.25 "Liberation Serif"; } @page { size: 210mm 120mm; }'
    ),
    "hr-propisi--excel": lambda t: laws().excel(t, size=12, high=10),
}
