# ruff: noqa: E501 - texts stay in one line
"""Croatian ministries: a programme whose measures are merged over key activities; an action plan with a header in each measure."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Row, activity_rows, acts, cell, header_rows, merge_equal, truth, walk
from ..tree import dotted, restarted, unnumbered
from ..written import written

POPIS = "x.svrha: Pouzdani podaci o granicama i korisnicima pomorskog dobra | x.zel: NE | x.dig: DA | a: 2025=1250000 | i: Popis pomorskog dobra u digitalnom obliku^%^18^2024^2025=30,2026=55,2028=90"
NADZOR = "x.svrha: Smanjiti broj neplaćenih naknada i nezakonitih zahvata na obali | x.zel: DA | x.dig: NE | a: 2025=84500 | i: Broj provedenih nadzora godišnje^broj^210^2024^2025=240,2026=300,2028=400"
BRODOVI = "x.svrha: Manje emisije brodova u lukama i tiše luke za stanovnike gradova | x.zel: DA | x.dig: NE | a: 2025=9800000 | i: Broj brodova s priključkom na kopno^broj^4^2024^2025=6,2026=9,2028=16"
LUKE = "x.svrha: Spriječiti odlaganje otpada u more | x.zel: DA | x.dig: NE | a: 2025=650000 | i: Udio luka s planom prihvata otpada^%^41^2024^2025=60,2026=75,2028=100"
PROGRAM = written(
    "Provedbeni program Ministarstva pomorske baštine za razdoblje 2025. – 2028.",
    (2025, 2028),
    "hr",
    "EUR",
    f"""
    # specific_goal | Učinkovito upravljanje pomorskim dobrom
    ## measure | Digitalizacija evidencije pomorskog dobra
    - Uspostava jedinstvene baze pomorskog dobra | | 31.12.2025.@p:2025-12-31/2025-12-31 | {POPIS}
    - Snimanje obalne crte u sedam županija | | 30.06.2027.@p:2027-06-30/2027-06-30 | {POPIS}
    - Povezivanje s katastrom i zemljišnom knjigom | | 31.12.2028.@p:2028-12-31/2028-12-31 | {POPIS}
    ## measure | Jačanje nadzora nad koncesijama
    - Donošenje pravilnika o nadzoru koncesija | | 30.09.2025.@p:2025-09-30/2025-09-30 | {NADZOR}
    - Zapošljavanje pet inspektora pomorskog dobra | | 31.03.2026.@p:2026-03-31/2026-03-31 | {NADZOR}
    # specific_goal | Čisto more i zelene luke
    ## measure | Opskrba brodova električnom energijom s kopna
    - Izrada tehničke dokumentacije za četiri luke | | 31.10.2025.@p:2025-10-31/2025-10-31 | {BRODOVI}
    - Izgradnja priključaka u lukama Vrsarka i Slanica | | 31.12.2027.@p:2027-12-31/2027-12-31 | {BRODOVI}
    - Sufinanciranje opreme brodara | | 31.12.2028.@p:2028-12-31/2028-12-31 | {BRODOVI}
    ## measure | Prihvat otpada s brodova
    - Izmjena Pravilnika o uvjetima u lukama | | 30.06.2025.@p:2025-06-30/2025-06-30 | {LUKE}
    - Nabava plovila za skupljanje otpada | | 31.05.2026.@p:2026-05-31/2026-05-31 | {LUKE}
    """,
)
TABLICA = [
    c.other("Svrha provedbe mjere", 13, "svrha"),
    c.other("Doprinos zelenoj tranziciji (DA/NE)", 8, "zel"),
    c.other("Doprinos digitalnoj transformaciji (DA/NE)", 9, "dig"),
    m.amount("Procijenjeni trošak provedbe mjere (u eurima)", 10, None, "EUR", decimals=2, dated=False),
    c.title("Ključne aktivnosti ostvarenja mjere", 18),
    c.deadline("Planirani rok postignuća ključnih aktivnosti ostvarenja mjere", 11),
    c.indicators("Pokazatelj rezultata mjere", 12),
    c.of_indicator("Polazna vrijednost", 7, "base"),
    c.of_indicator("Ciljne vrijednosti / 2025.", 6, "2025"),
    c.of_indicator("Ciljne vrijednosti / 2026.", 6, "2026"),
    c.of_indicator("Ciljne vrijednosti / 2028.", 6, "2028"),
]


def programme() -> Doc:
    """A table for each specific goal; a measure and all that is said of it are merged over its key activities."""
    doc = Doc(truth(PROGRAM, "Latn", unnumbered, TABLICA), "hr")
    doc.add("title", PROGRAM.plan["title"])
    named = c.Col(("Naziv mjere",), 12, lambda a, n: [])
    body: list[Row] = []
    for path, goal in walk(PROGRAM.goals):
        if len(path) == 1:
            doc.add("h2", f"POSEBNI CILJ {path[0] + 1}. {goal.title}")
            body = []
            continue
        rows = [r for a in acts(goal) for r in activity_rows(a, None, TABLICA)]
        named_rows = [[cell(f"{dotted(path, False)}. {goal.title}"), *r] for r in rows]
        body += merge_equal(named_rows, [0, 1, 2, 3, 4, 7, 8, 9, 10, 11])
        if path[1] == 1:
            doc.grid([named, *TABLICA], body)
    return doc


PLAN = written(
    "Akcijski plan zaštite podvodne baštine za razdoblje od 2024. do 2026. godine",
    (2024, 2026),
    "hr",
    "EUR",
    """
    # specific_goal | Poznavati i evidentirati podvodna nalazišta
    ## measure | Izrada karte podvodnih nalazišta istočnog Jadrana
    - Prikupiti podatke o poznatim nalazištima iz arhiva i zbirki ronilačkih klubova | Hrvatski restauratorski zavod | II. kvartal 2024.@p:2024-04-01/2024-06-30 | p: Ministarstvo kulture i medija; ronilački klubovi | i: Izrađen popis s najmanje 300 nalazišta | s: Državni proračun – 12.000 € | m: 12000
    - Snimiti morsko dno na deset odabranih lokacija | Hrvatski hidrografski institut | IV. kvartal 2025.@p:2025-10-01/2025-12-31 | p: Hrvatski restauratorski zavod | i: Broj snimljenih lokacija | s: EU fondovi – 480.000 € | m: 480000
    - Objaviti javni dio karte na mrežnoj stranici | Ministarstvo kulture i medija | prosinac 2026.@p:2026-12-01/2026-12-31 | i: Karta dostupna javnosti | s: Nisu potrebna dodatna sredstva
    ## measure | Izobrazba ronilaca i službenika
    - Izraditi program izobrazbe za ronilačke vodiče | Hrvatski ronilački savez | III. kvartal 2024.@p:2024-07-01/2024-09-30 | p: Sveučilište u Zadru | i: Program izrađen i odobren | s: Državni proračun – 5.500 € | m: 5500
    - Provoditi tečajeve za službenike lučkih kapetanija | Ministarstvo mora, prometa i infrastrukture | kontinuirano@c | p: Sveučilište u Zadru; Hrvatski restauratorski zavod | i: Broj održanih tečajeva ;; Broj polaznika | s: Državni proračun – 9.000 € godišnje | m: 9000
    # specific_goal | Zaštititi nalazišta od pljačke i propadanja
    ## measure | Nadzor nad nalazištima
    - Postaviti zaštitne kaveze na pet najugroženijih nalazišta | Hrvatski restauratorski zavod | lipanj 2025.@p:2025-06-01/2025-06-30 | p: Ministarstvo unutarnjih poslova | i: Broj zaštićenih nalazišta | s: EU fondovi – 150.000 € | m: 150000
    - Uspostaviti dojavni sustav za ribare i nautičare | Ministarstvo unutarnjih poslova | I. kvartal 2026.@p:2026-01-01/2026-03-31 | p: lučke kapetanije; županije | i: Sustav u radu ;; Broj zaprimljenih dojava | s: Državni proračun – 21.000 € | m: 21000
    """,
)
AKCIJSKI = [
    c.number("Br.", 5),
    c.title("Aktivnosti", 25),
    c.parties("Nositelj provedbe", 15),
    c.parties("Sunositelji", 15, "partners"),
    c.deadline("Rok provedbe", 11),
    c.indicators("Pokazatelji provedbe", 15, "semi"),
    m.source("Izvor i iznos sredstava", 14, currency="EUR"),
]


def action_plan() -> Doc:
    """One table; specific goals and measures are bands, the header stands below them and comes again in each measure."""
    doc = Doc(truth(PLAN, "Latn", restarted, AKCIJSKI), "hr")
    doc.add("title", PLAN.plan["title"])
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            body.append(band(f"Posebni cilj {path[0] + 1}: {goal.title}", len(AKCIJSKI)))
            continue
        body.append(band(f"Mjera {dotted(path, False)}. {goal.title}", len(AKCIJSKI)))
        body += header_rows(AKCIJSKI)
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), AKCIJSKI)]
    doc.rows([x.width for x in AKCIJSKI], [], body, repeat=False)
    return doc


DOCUMENTS = {
    "hr-ministarstvo--merged": lambda t: programme().web(
        t, LANDSCAPE + '@page { size: 297mm 170mm; } html { font: 8pt/1.25 "Liberation Sans"; }'
    ),
    "hr-ministarstvo--word": lambda t: programme().word(t, size=8, page="29.7cm 17cm"),
    "hr-bastina--bands": lambda t: action_plan().web(
        t, 'html { font: 11pt/1.25 "Liberation Serif"; } @page { size: 210mm 190mm; margin: 16mm; }'
    ),
    "hr-bastina--excel": lambda t: action_plan().excel(t, size=11, high=14),
}
