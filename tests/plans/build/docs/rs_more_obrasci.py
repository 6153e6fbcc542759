# ruff: noqa: E501 - texts stay in one line
"""Serbia: the form of 2019 in Cyrillic; recommendations of a negotiating chapter, four things said of each before its activities."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Cell, Row, activity_rows, acts, cell, truth, walk
from ..tree import Goal, dotted
from ..written import written

KULTURA = written(
    "Akcioni plan za sprovođenje Strategije razvoja bibliotečke delatnosti za period od 2024. do 2025. godine",
    (2024, 2025),
    "sr",
    "RSD",
    """
    # goal | Dostupne i savremene biblioteke | i: Stopa članstva u javnim bibliotekama^%^9,8^2022^2025=12^Izveštaj Narodne biblioteke Srbije
    ## specific_goal | Unapređen rad biblioteka u malim sredinama | i: Broj opština sa pokretnom bibliotekom^broj^14^2022^2024=20,2025=31^Izveštaj resornog ministarstva
    ### measure | Opremanje biblioteka u opštinama sa manje od 20.000 stanovnika | i: Broj opremljenih biblioteka^broj^0^2023^2024=12,2025=25^Zapisnici o primopredaji
    - Sprovođenje konkursa za nabavku opreme | Ministarstvo kulture | ⟦II⟧ kvartal 2024. godine@p:2024-04-01/2024-06-30 | p: Narodna biblioteka Srbije | s: Opšti prihodi i primanja budžeta | g: Program 1201 | a: 2024=18000000
    - Nabavka i raspodela pokretnih biblioteka | Narodna biblioteka Srbije | ⟦IV⟧ kvartal 2025. godine@p:2025-10-01/2025-12-31 | p: jedinice lokalne samouprave; Stalna konferencija gradova i opština | s: Donatorska sredstva | g: Program 1201 | a: 2024=4500000,2025=9750000
    - Obuka bibliotekara za rad sa korisnicima | Narodna biblioteka Srbije | ⟦III⟧ kvartal 2024. godine@p:2024-07-01/2024-09-30 | s: Opšti prihodi i primanja budžeta | g: Program 1201 | a: 2024=1200000
    ### measure | Digitalizacija zavičajnih zbirki | i: Broj digitalizovanih stranica^broj^41000^2023^2024=60000,2025=95000^Digitalni repozitorijum
    - Izrada smernica za digitalizaciju zavičajne građe | Narodna biblioteka Srbije | ⟦I⟧ kvartal 2024. godine@p:2024-01-01/2024-03-31 | p: Arhiv Srbije | s: Opšti prihodi i primanja budžeta | g: Program 1201 | a: 2024=350000
    - Objavljivanje digitalnih zbirki na jedinstvenom portalu | Ministarstvo kulture | ⟦IV⟧ kvartal 2025. godine@p:2025-10-01/2025-12-31 | p: Narodna biblioteka Srbije; Matica srpska | s: Opšti prihodi i primanja budžeta | g: Program 1201 | a: 2025=2600000
    """,
)
AKTIVNOSTI = [
    c.title("Naziv aktivnosti:", 24, "{}. "),
    c.parties("Organ koji sprovodi aktivnost", 14),
    c.parties("Organi partneri u sprovođenju aktivnosti", 14, "partners"),
    c.deadline("Rok za završetak aktivnosti", 11),
    m.source("Izvor finansiranja", 12),
    m.source("Veza sa programskim budžetom", 9, "prog"),
    m.amount("Ukupna procenjena finansijska sredstva po izvorima u 000 din. / 2024", 8, 2024, "RSD", 1000),
    m.amount("Ukupna procenjena finansijska sredstva po izvorima u 000 din. / 2025", 8, 2025, "RSD", 1000),
]
SAID = ("", "opšteg cilja (pokazatelj efekta)", "posebnog cilja (pokazatelj ishoda)", "mere (pokazatelj rezultata)")
NAMES = ("", "Opšti cilj", "Poseban cilj", "Mera")


def indicator_table(goal: Goal, depth: int) -> tuple[list[float], list[Row]]:
    """Bands that name the goal, then its indicators with units, sources, base and targets."""
    heads = [
        f"Pokazatelj(i) na nivou {SAID[depth]}",
        "Jedinica mere",
        "Izvor provere",
        "Početna vrednost",
        "Bazna godina",
    ]
    years = [y for y, _ in goal.ind[0].targets]
    heads += (
        [f"Ciljana vrednost u {y}. godini" for y in years]
        if depth > 1
        else ["Ciljana vrednost u poslednjoj godini važenja AP"]
    )
    rows: list[Row] = [[cell(t, "h") for t in heads]]
    rows += [
        [cell(t) for t in (i.text, i.unit, i.source, i.base, i.base_year, *(v for _, v in i.targets))] for i in goal.ind
    ]
    return [30, 9, 18, 10, 8, *([25 / len(heads[5:])] * len(heads[5:]))], rows


def form() -> Doc:
    """General goal, specific goal and measure each with key-value rows and an indicator table; activities below the measure."""
    out = truth(KULTURA, "Cyrl", dotted, AKTIVNOSTI, None, ("unit", "base", "base_year", "2024", "2025", "source"))
    doc = Doc(out, "sr-Cyrl", "Cyrl")
    doc.add("title", KULTURA.plan["title"])
    for path, goal in walk(KULTURA.goals):
        depth = len(path)
        shares, rows = indicator_table(goal, depth)
        wide = len(shares)
        head = [band(f"{NAMES[depth]} {dotted(path, False)}: {goal.title}", wide)]
        who = (
            "Institucija odgovorna za realizaciju"
            if depth == 3
            else "Institucija odgovorna za koordinaciju i izveštavanje"
        )
        head.append([Cell((f"{who}: Ministarstvo kulture",), wide)])
        if depth == 3:
            head.append([Cell(("Period sprovođenja: 2024–2025.",), 3), Cell(("Tip mere: podsticajna",), wide - 3)])
        doc.rows(shares, [], [*head, *rows])
        if depth == 3:
            body = [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), AKTIVNOSTI)]
            doc.grid(AKTIVNOSTI, body)
    return doc


POGLAVLJE = written(
    "Akcioni plan za Poglavlje 24 – Pravda, sloboda i bezbednost",
    None,
    "sr",
    "EUR",
    """
    # area | Migracije
    ## measure | Analizirati kapacitete za prihvat neregularnih migranata i obezbediti odgovarajuća sredstva
    - Izraditi analizu postojećih smeštajnih kapaciteta i predlog prioriteta za ulaganja | Komesarijat za izbeglice i migracije; MUP – Uprava granične policije | ⟦II⟧ kvartal 2025. godine@p:2025-04-01/2025-06-30 | s: Budžetirano u okviru redovnih sredstava – 8.642 € | m: 8642 | i: Izrađena analiza sa preporukama
    - Rekonstruisati prihvatni centar u Dolini prema nalazima analize | Komesarijat za izbeglice i migracije | ⟦IV⟧ kvartal 2026. godine@p:2026-10-01/2026-12-31 | s: IPA 2024 – 1.350.000 € | m: 1350000 | i: Centar rekonstruisan;; Kapacitet povećan za 150 mesta
    - Zaključiti sporazume o readmisiji sa državama porekla | Ministarstvo spoljnih poslova | Kontinuirano@c | s: Troškovi su deo redovnih aktivnosti | i: Broj zaključenih sporazuma
    ## measure | Obezbediti obuku službenika za rad sa maloletnicima bez pratnje
    - Organizovati deset dvodnevnih obuka za službenike graničnih prelaza | MUP – Uprava granične policije | ⟦I⟧–⟦IV⟧ kvartal 2025. godine@p:2025-01-01/2025-12-31 | s: Budžet RS – 22.300 € | m: 22300 | i: Broj održanih obuka i obučenih službenika
    # area | Azil
    ## measure | Uskladiti zakonodavstvo u oblasti azila sa pravnim tekovinama Evropske unije
    - Izmeniti Zakon o azilu i privremenoj zaštiti | MUP; Vlada; Narodna skupština | ⟦III⟧ kvartal 2025. godine@p:2025-07-01/2025-09-30 | s: Budžetirano u okviru redovnih sredstava – 4.100 € | m: 4100 | i: Usvojen Zakon o izmenama i dopunama Zakona
    - Doneti uputstvo o postupku na granici | MUP – Kancelarija za azil | ⟦I⟧ kvartal 2026. godine@p:2026-01-01/2026-03-31 | s: Nisu potrebna sredstva | i: Uputstvo doneto i primenjuje se
    - Povećati broj službenika Kancelarije za azil sa 26 na 38 | MUP – Kancelarija za azil | decembar 2026. godine@p:2026-12-01/2026-12-31 | s: Budžet RS – 96.000 € godišnje | m: 96000 | i: Broj zaposlenih službenika
    """,
)
MERILA = (
    ("Unapređeni uslovi prihvata migranata i poštovana njihova prava", "Izveštaj Evropske komisije beleži napredak"),
    ("Službenici prepoznaju i štite maloletnike bez pratnje", "Broj pritužbi Zaštitniku građana manji za polovinu"),
    ("Pravni okvir azila u skladu sa pravom Evropske unije", "Pozitivna ocena u godišnjem izveštaju o napretku"),
)
PREPORUKE = [
    c.number("Br.", 5),
    c.title("Aktivnosti", 27),
    c.parties("Nadležni organ", 19, style="semi"),
    c.deadline("Vremenski okvir", 13),
    m.source("Finansijska sredstva i izvor", 17, currency="EUR"),
    c.indicators("Indikator rezultata", 19, "semipara"),
]


def screening() -> Doc:
    """Before each list of activities a small table: recommendation, overall result, indicator of impact."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return dotted(path, activity)

    doc = Doc(truth(POGLAVLJE, "Latn", numbering, PREPORUKE))
    doc.add("title", POGLAVLJE.plan["title"])
    told = iter(MERILA)
    for path, goal in walk(POGLAVLJE.goals):
        if len(path) == 1:
            doc.add("h2", f"{path[0] + 1}. {goal.title.upper()}")
            continue
        result, impact = next(told)
        number = dotted(path, False)
        rows = [[cell(f"PREPORUKA {number}: {goal.title}"), cell(result), cell(impact)]]
        heads = [[cell(t, "h") for t in ("PREPORUKA IZ IZVEŠTAJA O SKRININGU", "OPŠTI REZULTAT", "INDIKATOR UTICAJA")]]
        doc.rows([44, 28, 28], heads, rows)
        doc.grid(
            PREPORUKE,
            [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), PREPORUKE)],
        )
    return doc


DOCUMENTS = {
    "rs-biblioteke--obrazac": lambda t: form().web(
        t, LANDSCAPE + 'html { font: 8.6pt/1.2 "Liberation Serif"; } table { margin: 0 0 6pt; }'
    ),
    "rs-biblioteke--word": lambda t: form().word(t, size=8.5),
    "rs-azil--skrining": lambda t: screening().web(
        t, 'html { font: 9.5pt/1.2 "Liberation Sans"; } @page { size: 210mm 180mm; }'
    ),
    "rs-azil--word": lambda t: screening().word(t, size=10),
}
