# ruff: noqa: E501 - texts and style sheets stay in one line
"""Documents with tables and no plan: nothing may be made of them."""

from pathlib import Path

from ..html import FULL, print_pdf, table
from ..layout import NO_PLAN, Json, cell
from ..odf import Writer, sheet


def rows(text: str, css: str = "") -> list:
    return [
        [cell(x.strip(), css) if x.strip() else cell("") for x in line.split("|")] for line in text.strip().splitlines()
    ]


FEES = """
1. | Zahtev za izdavanje odobrenja | 1.200 | U postupku pred opštinskim organom
2. | Rešenje o zauzeću javne površine za letnju baštu, po kvadratnom metru za jedan mesec, ako odlukom skupštine nije drukčije propisano | 350 | Plaća se unapred
3. | Overa prepisa po stranici | 90 |
4. | Uvid u spise završenog predmeta | 240 | Oslobođeni: studenti i udruženja
5. | Žalba protiv prvostepenog rešenja | 520 |
6. | Potvrda o činjenicama o kojima se vodi službena evidencija | 330 | Ne plaća se za potrebe socijalne zaštite
7. | Mišljenje o primeni opštinskog propisa | 2.450 | Rok za odgovor je 30 dana od prijema zahteva
8. | Izlazak komisije na teren | 3.100 | Troškove prevoza snosi podnosilac
9. | Saglasnost za raskopavanje trotoara i kolovoza radi postavljanja vodova | 4.800 | Nadležno je Odeljenje za komunalne poslove
"""


def law(target: Path) -> Json:
    parts = [
        "<p>Na osnovu člana 32. Zakona o lokalnoj samoupravi i člana 41. Statuta opštine Gornji Breg, Skupština opštine Gornji Breg, na sednici održanoj 14. marta 2023. godine, donela je</p>",
        "<h1>ODLUKU<br>O OPŠTINSKIM ADMINISTRATIVNIM TAKSAMA</h1>",
        "<h2>⟦I⟧. OSNOVNE ODREDBE</h2>",
        "<h3>Član 1.</h3><p>Ovom odlukom propisuju se takse za spise i radnje u upravnim stvarima pred organima opštine.</p>",
        "<h3>Član 2.</h3><p>Obveznik takse je lice po čijem se zahtevu postupak pokreće. Taksena obaveza nastaje:</p><p>1) za podneske – u trenutku kada se predaju;</p><p>2) za rešenja – u trenutku podnošenja zahteva;</p><p>3) za radnje – kada se radnja zatraži.</p>",
        "<h3>Član 3.</h3><p>Od plaćanja takse oslobađaju se ustanove, organizacije obaveznog socijalnog osiguranja i Crveni krst. Rok za plaćanje je osam dana od dana prijema opomene.</p>",
        "<h2>⟦II⟧. TARIFA</h2>",
        table(
            [8, 46, 14, 32],
            rows("Tarifni broj | Opis radnje | Iznos u dinarima | Napomena", "h"),
            rows(FEES),
            repeat=False,
        ),
        "<h2>⟦III⟧. ZAVRŠNE ODREDBE</h2><h3>Član 4.</h3><p>Nadzor nad primenom ove odluke vrši Odeljenje za finansije.</p><h3>Član 5.</h3><p>Ova odluka stupa na snagu osmog dana od dana objavljivanja u „Službenom listu opštine Gornji Breg“.</p><p>Broj: 43-12/2023-⟦I⟧</p><p>Predsednik Skupštine, Milena Jokić</p>",
    ]
    print_pdf(
        "".join(parts),
        FULL
        + """html { font: 12pt/1.25 "Liberation Serif"; } @page { size: 176mm 250mm; @bottom-center { content: counter(page); font: 9pt "Liberation Serif"; } } p { text-align: justify; }""",
        target,
        "Cyrl",
    )
    return NO_PLAN


BUDGET = """
710000 | POREZI | 412.500 | 438.200 | 455.000
711000 | Porez na dohodak, dobit i kapitalne dobitke | 251.300 | 268.000 | 279.400
713000 | Porez na imovinu | 128.900 | 136.700 | 140.100
714000 | Porez na dobra i usluge | 22.100 | 23.300 | 24.600
716000 | Drugi porezi | 10.200 | 10.200 | 10.900
730000 | DONACIJE I TRANSFERI | 198.000 | 201.400 | 204.000
731000 | Donacije od inostranih država | 3.000 | 1.400 | 0
733000 | Transferi od drugih nivoa vlasti | 195.000 | 200.000 | 204.000
740000 | DRUGI PRIHODI | 77.450 | 79.900 | 83.000
741000 | Prihodi od imovine | 31.050 | 32.400 | 33.700
742000 | Prihodi od prodaje dobara i usluga | 38.000 | 39.000 | 40.500
743000 | Novčane kazne | 8.400 | 8.500 | 8.800
 | UKUPNI PRIHODI I PRIMANJA | 687.950 | 719.500 | 742.000
410000 | RASHODI ZA ZAPOSLENE | 184.300 | 190.100 | 193.800
420000 | KORIŠĆENJE USLUGA I ROBA | 266.700 | 271.000 | 279.300
450000 | SUBVENCIJE | 34.000 | 36.000 | 38.000
460000 | DONACIJE I TRANSFERI | 71.500 | 73.900 | 74.800
470000 | SOCIJALNA ZAŠTITA | 29.450 | 30.500 | 31.700
510000 | OSNOVNA SREDSTVA | 102.000 | 118.000 | 124.400
 | UKUPNI RASHODI I IZDACI | 687.950 | 719.500 | 742.000
"""


def budget(target: Path) -> Json:
    made: list[list[tuple[str, int, str]]] = [
        [
            (
                "Odluka o budžetu opštine Gornji Breg za 2024. godinu sa projekcijama – opšti deo (u 000 din.)",
                5,
                "none bold",
            )
        ],
        [
            (x, 1, "grid bold fill center")
            for x in ("Ekonomska klasifikacija", "Opis", "Plan 2024", "Projekcija 2025", "Projekcija 2026")
        ],
    ]
    for line in BUDGET.strip().splitlines():
        code, name, *numbers = (x.strip() for x in line.split("|"))
        bold = " bold" if name.isupper() else ""
        made.append(
            [(code, 1, "grid" + bold), (name, 1, "grid" + bold), *((n, 1, "grid right" + bold) for n in numbers)]
        )
    sheet([4, 12, 3.4, 3.4, 3.4], made, target, repeat=2, size=15)
    return NO_PLAN


CONTENTS = [
    "1. Uvod|3",
    "2. Metodologija izrade dokumenta|5",
    "3. Strateški okvir|7",
    "3.1. Evropski okvir|7",
    "3.2. Nacionalni okvir|9",
    "4. Analiza stanja|12",
    "4.1. Stanovništvo|12",
    "4.2. Obrazovanje i zapošljavanje|15",
    "4.3. Zdravlje i socijalna zaštita|19",
    "5. Vizija i ciljevi|23",
    "5.1. Opšti cilj|23",
    "5.2. Posebni ciljevi|24",
    "6. Mere|26",
    "7. Akcioni plan|31",
    "8. Praćenje i vrednovanje|44",
    "Prilog 1. Članovi radne grupe|47",
    "Prilog 2. Spisak skraćenica|48",
]
STAFF = """
1. | Rukovodilac odeljenja | Samostalni savetnik | VII | 1 | Jelena Marković
2. | Poslovi budžeta i trezora | Savetnik | VII | 2 | Dragan Ilić, Sanja Popov
3. | Poslovi utvrđivanja lokalnih poreza | Mlađi savetnik | VII | 3 | Marko Đurić, Ana Tot, Ivana Rac
4. | Poslovi naplate i poreske kontrole na terenu, uz vođenje evidencije o izrečenim merama | Saradnik | VI | 2 | upražnjeno
5. | Računovodstveni poslovi | Viši referent | IV | 2 | Vesna Nikolin, Goran Sabo
6. | Poslovi pisarnice i arhive | Referent | IV | 1 | Mirjana Stojkov
"""


def contents(target: Path) -> Json:
    parts = [
        "<h1>SADRŽAJ</h1>",
        *(f'<p class="toc"><span>{a}</span><i></i><span>{b}</span></p>' for a, b in (x.split("|") for x in CONTENTS)),
        '<h1 class="new">PRAVILNIK O ORGANIZACIJI I SISTEMATIZACIJI RADNIH MESTA</h1><h2>Odeljenje za finansije i poresku administraciju</h2>',
        table(
            [6, 34, 18, 8, 10, 24],
            rows("R. br. | Naziv radnog mesta | Zvanje | Stepen | Broj izvršilaca | Ime i prezime", "h"),
            rows(STAFF),
        ),
        "<p>Ukupan broj izvršilaca: 11. Odgovorno lice: načelnik Opštinske uprave.</p>",
    ]
    css = (
        FULL
        + """.toc { display: flex; gap: 3pt; margin: 3pt 0; } .toc i { flex: 1; border-bottom: 1pt dotted #000; } .new { break-before: page; } html { font: 11pt/1.2 "Liberation Serif"; }"""
    )
    print_pdf("".join(parts), css, target)
    return NO_PLAN


REMARKS = """
1. | Udruga „Zelena obala“ | Članak 4. | Predlaže se produljiti rok za savjetovanje s 15 na 30 dana. | Djelomično prihvaćeno | Rok je produljen na 20 dana, jer se nacrt mora uputiti do kraja tromjesečja.
2. | Ivan Perić | Članak 9., stavak 2. | Nije jasno tko snosi troškove prijevoza otpada s otoka. Predlažem da se izrijekom navede davatelj usluge. | Prihvaćeno | Odredba je dopunjena.
3. | Komunalno poduzeće „Čistoća“ d.o.o. | Članak 12. | Navedena učestalost odvoza dva puta tjedno nije izvediva u zimskim mjesecima zbog malog broja korisnika i troška goriva. | Nije prihvaćeno | Učestalost proizlazi iz zakona.
4. | Hrvatska gospodarska komora | Općenito | Nedostaje procjena učinaka na male poduzetnike. | Primljeno na znanje | Procjena je objavljena uz nacrt.
5. | Marija Kos | Prilog I. | U cjeniku za kućanstva nema popusta za samce starije od 65 godina. | Prihvaćeno | Dodana je nova stavka u cjenik.
6. | Grad Primošten Gornji | Članak 17. | Inspekcijski nadzor treba provoditi i komunalni redar. | Prihvaćeno | Dodan je novi stavak.
"""


def comments(target: Path) -> Json:
    doc = Writer(size=12.5)
    doc.p("IZVJEŠĆE O PROVEDENOM SAVJETOVANJU SA ZAINTERESIRANOM JAVNOŠĆU", "title")
    doc.p(
        "Nacrt odluke o načinu pružanja javne usluge prikupljanja komunalnog otpada bio je otvoren od 3. do 18. svibnja 2023. Pristiglo je šest primjedbi."
    )
    head = rows("Rb. | Naziv dionika | Dio akta | Primjedba ili prijedlog | Status | Obrazloženje", "h")
    doc.table([5, 16, 13, 32, 12, 22], head, rows(REMARKS))
    doc.print(target)
    return NO_PLAN


PRICES = """
01 | Najam velike dvorane | sat | 45,00
02 | Najam male dvorane | sat | 22,50
03 | Korištenje ozvučenja s tehničarom | dan | 120,00
04 | Izložbeni prostor u prizemlju, za udruge s područja grada bez naknade | tjedan | 80,00
05 | Skladištenje opreme | mjesec | 35,00
06 | Pojedinačna ulaznica | kom. | 4,00
07 | Godišnja članarina | kom. | 30,00
"""


def prices(target: Path) -> Json:
    parts = [
        "<h1>CJENIK USLUGA DOMA KULTURE</h1><p>Primjenjuje se od 1. siječnja 2025. Cijene su izražene u eurima i uključuju porez na dodanu vrijednost.</p>",
        table([10, 56, 16, 18], rows("Šifra | Usluga | Jedinica mjere | Iznos", "h"), rows(PRICES), "p"),
        "<h2>Radno vrijeme</h2>",
        table(
            [40, 60],
            [],
            rows("ponedjeljak – petak | 8 – 20 sati\nsubota | 9 – 14 sati\nnedjelja i blagdani | zatvoreno"),
            "p",
        ),
    ]
    print_pdf(
        "".join(parts),
        """.p td { border-bottom: 0.6pt solid #888; padding: 5pt; } html { font: 12pt/1.3 "Liberation Sans"; } td.h { font-weight: bold; }""",
        target,
        lang="hr",
    )
    return NO_PLAN


YEARS = """
Broj stanovnika | 48.210 | 47.655 | 46.902 | –1,6
Broj zaposlenih | 11.030 | 11.418 | 11.907 | 4,3
Prosečna neto zarada (u dinarima) | 52.300 | 58.940 | 67.115 | 13,9
Broj dece u predškolskim ustanovama | 1.344 | 1.420 | 1.502 | 5,8
Dužina vodovodne mreže (km) | 212 | 219 | 224 | 2,3
Udeo domaćinstava priključenih na kanalizaciju (%) | 61 | 63 | 66 | 4,8
"""


def statistics(target: Path) -> Json:
    """Two-level header over years, as in a plan's money, but nothing is planned."""
    head = [
        [cell("Pokazatelj", "h", 1, 2), cell("Godina", "h", 3), cell("Promena (%)", "h", 1, 2)],
        [cell(x, "h") for x in ("2021", "2022", "2023")],
    ]
    parts = [
        "<h1>OPŠTINA U BROJKAMA</h1><p>Podaci se prikupljaju jednom godišnje. Izvor: Republički zavod za statistiku.</p>",
        table([44, 14, 14, 14, 14], head, rows(YEARS)),
        "<p>Početna vrednost pokazatelja odnosi se na 2021. godinu.</p>",
    ]
    print_pdf("".join(parts), FULL + 'html { font: 11pt/1.3 "Liberation Sans"; }', target)
    return NO_PLAN


CONTACTS = """
1. | Matična služba | Zorica Panić | prizemlje, soba 4 | 8–15 časova
2. | Služba za imovinsko-pravne poslove | Milorad Savić | prvi sprat, soba 12 | 8–15 časova
3. | Odjeljenje za privredu i društvene djelatnosti | Nada Kuzmanović | prvi sprat, soba 17 | 8–14 časova, srijedom i poslije podne
4. | Odjeljenje za prostorno uređenje i stambeno-komunalne poslove | Boris Tešić | drugi sprat, soba 21 | 9–13 časova
5. | Komunalna policija | Slavko Dragić | zgrada stare pošte | 0–24
"""


def contacts(target: Path) -> Json:
    parts = [
        "<h1>VODIČ KROZ ORGANE OPŠTINSKE UPRAVE</h1><h2>Ko je nadležan i kada prima stranke</h2>",
        table(
            [6, 36, 20, 20, 18],
            rows("R. br. | Nadležni organ | Odgovorno lice | Mjesto | Vrijeme", "h"),
            rows(CONTACTS),
        ),
        "<h2>Potrebna dokumenta za izvod iz matične knjige</h2><p>1. Zahtjev,</p><p>2. lična karta na uvid,</p><p>3. dokaz o uplati takse.</p>",
    ]
    print_pdf("".join(parts), FULL + 'html { font: 12pt/1.3 "Liberation Serif"; }', target, "Cyrl")
    return NO_PLAN


DOCUMENTS = {
    "no-plan--law-fees": law,
    "no-plan--budget": budget,
    "no-plan--contents-staff": contents,
    "no-plan--comments": comments,
    "no-plan--prices": prices,
    "no-plan--statistics": statistics,
    "no-plan--contacts": contacts,
}
