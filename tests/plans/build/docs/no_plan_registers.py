# ruff: noqa: E501 - texts stay in one line
"""Documents without a plan whose tables say who, how much and until when: posts, works, contracts, marks, competences."""

from ..blocks import Doc
from ..layout import NO_PLAN, Row, cell


def table(text: str) -> tuple[list[Row], list[Row]]:
    """Header and rows from lines with cells between `|`."""
    head, *rows = ([x.strip() for x in line.split("|")] for line in text.strip().splitlines())
    return [[cell(x, "h") for x in head]], [[cell(x) for x in row] for row in rows]


POSTS = """Redni broj | Naziv radnog mesta | Opis poslova | Uslovi | Broj izvršilaca
1. | Načelnik odeljenja | Rukovodi odeljenjem, odgovara za zakonit i blagovremen rad, raspoređuje poslove. | Visoko obrazovanje, pet godina iskustva | 1
2. | Poslovi iz oblasti urbanizma | Priprema informacije o lokaciji i lokacijske uslove, vodi registar planskih dokumenata. | Visoko obrazovanje iz oblasti arhitekture, tri godine iskustva | 3
3. | Komunalni inspektor | Vrši nadzor nad održavanjem komunalnih objekata i izriče mere. | Visoko obrazovanje, položen ispit za inspektora | 2
4. | Administrativni poslovi | Prima i zavodi podneske, vodi arhivu i dostavlja poštu. | Srednje obrazovanje, jedna godina iskustva | 2"""
COMPETENCES = """Organizaciona jedinica | Nadležnosti | Rukovodilac
Odeljenje za finansije | Izrada budžeta, trezor, računovodstvo | Milica Tasić
Odeljenje za društvene delatnosti | Obrazovanje, kultura, sport, socijalna zaštita | Goran Stević
Odeljenje za inspekcijske poslove | Komunalna, građevinska i prosvetna inspekcija | Dejan Mirić"""
WORKS = """R. br. | Opis pozicije | Jedinica mjere | Količina | Jedinična cijena | Ukupno (KM)
1.1. | Mašinski iskop zemlje III kategorije sa utovarom i odvozom na deponiju do 5 km | m3 | 420,00 | 9,50 | 3.990,00
1.2. | Nabavka i ugradnja tampona od drobljenog kamena debljine 30 cm | m3 | 310,00 | 28,00 | 8.680,00
2.1. | Izrada habajućeg sloja od asfalt betona AB 11, d = 5 cm | m2 | 1.450,00 | 19,20 | 27.840,00
2.2. | Postavljanje betonskih ivičnjaka 18/24 cm | m | 560,00 | 24,00 | 13.440,00
 | UKUPNO BEZ PDV | | | | 53.950,00"""
CONTRACTS = """Broj ugovora | Predmet ugovora | Izvođač | Vrijednost ugovora (KM) | Datum zaključenja | Rok važenja
05-14-22/24 | Zimsko održavanje puteva | „Putevi“ d.o.o. | 148.000,00 | 12.11.2024. | 31.03.2025.
05-14-31/24 | Sanacija krova Doma kulture | „Gradnja“ d.o.o. | 76.420,50 | 02.12.2024. | 01.06.2025.
05-14-3/25 | Nabavka kancelarijskog materijala | „Papir“ s.p. | 9.880,00 | 20.01.2025. | 31.12.2025."""
MARKS = """Kriterij | Opis | Najveći broj bodova
Kvaliteta projekta | Jasnoća ciljeva i usklađenost s potrebama korisnika | 30
Provedbeni kapacitet | Iskustvo prijavitelja i partnera u provedbi sličnih projekata | 20
Održivost | Nastavak rezultata nakon završetka financiranja | 20
Proračun | Opravdanost troškova u odnosu na planirane aktivnosti | 30"""
QUESTIONS = """Br. | Pitanje | Odgovor
1. | Može li isti partner sudjelovati u više projekata? | Može, ako ukupna vrijednost potpora ne prelazi 50.000 eura.
2. | Koji je rok provedbe projekta? | Najdulje 18 mjeseci od dana potpisivanja ugovora.
3. | Tko je odgovoran za izvještavanje? | Prijavitelj, u roku od 30 dana od završetka provedbe."""
STAKEHOLDERS = """Dionici | Interes | Utjecaj | Način uključivanja
Poduzetnici | Jednostavniji postupci, niži nameti | velik | Okrugli stol u travnju
Udruge mladih | Prostor i sredstva za rad | srednji | Anketa i radionice
Stanovnici otoka | Bolja prometna povezanost | velik | Javna rasprava"""


def posts() -> Doc:
    doc = Doc(NO_PLAN)
    doc.add("title", "PRAVILNIK O UNUTRAŠNJEM UREĐENJU I SISTEMATIZACIJI RADNIH MESTA")
    doc.add(
        "plain",
        "Ovim pravilnikom uređuju se unutrašnje organizacione jedinice, njihov delokrug i radna mesta u Opštinskoj upravi.",
    )
    doc.rows([8, 20, 40, 22, 10], *table(POSTS))
    doc.add("h2", "Delokrug organizacionih jedinica")
    doc.rows([30, 45, 25], *table(COMPETENCES))
    return doc


def works() -> Doc:
    doc = Doc(NO_PLAN, "bs")
    doc.add("title", "PREDMJER I PREDRAČUN RADOVA")
    doc.add("plain", "Rekonstrukcija Ulice Zlatnih ljiljana, I faza. Cijene su bez poreza na dodanu vrijednost.")
    doc.rows([8, 42, 12, 12, 12, 14], *table(WORKS))
    doc.add("h2", "Registar zaključenih ugovora")
    doc.rows([14, 28, 18, 16, 12, 12], *table(CONTRACTS))
    return doc


def call() -> Doc:
    doc = Doc(NO_PLAN, "hr")
    doc.add("title", "UPUTE ZA PRIJAVITELJE NA JAVNI POZIV")
    doc.add(
        "plain",
        "Prijave se ocjenjuju prema sljedećim kriterijima. Projekti s manje od 60 bodova ne mogu biti financirani.",
    )
    doc.rows([25, 55, 20], *table(MARKS))
    doc.add("h2", "Najčešća pitanja")
    doc.rows([8, 42, 50], *table(QUESTIONS))
    doc.add("h2", "Analiza dionika")
    doc.rows([22, 34, 14, 30], *table(STAKEHOLDERS))
    return doc


DOCUMENTS = {
    "no-plan--posts": lambda t: posts().web(
        t, 'html { font: 12pt/1.3 "Liberation Serif"; } @page { size: 210mm 180mm; }'
    ),
    "no-plan--posts-word": lambda t: posts().word(t, size=12, page="21cm 18cm"),
    "no-plan--works": lambda t: works().web(
        t, 'html { font: 12pt/1.3 "Liberation Sans"; } @page { size: 210mm 160mm; }'
    ),
    "no-plan--works-excel": lambda t: works().excel(t, size=12, high=12),
    "no-plan--call": lambda t: call().web(
        t, 'html { font: 12pt/1.3 "Liberation Serif"; } @page { size: 210mm 150mm; }'
    ),
    "no-plan--call-word": lambda t: call().word(t, size=12, page="21cm 16cm"),
}
