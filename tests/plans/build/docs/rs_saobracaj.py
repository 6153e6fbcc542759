# ruff: noqa: E501 - texts stay in one line
"""Serbia, Cyrillic: goals as headings with a table of indicators, measures as bands with sums, money by years in thousands."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Row, activity_rows, acts, cell, truth, walk
from ..looks import paged, writer
from ..tree import Goal
from ..written import written

PLAN = written(
    "Akcioni plan za period od 2025. do 2027. godine za sprovođenje Strategije bezbednosti saobraćaja na putevima",
    (2025, 2027),
    "sr",
    "RSD",
    """
    # goal | Smanjenje broja poginulih i teško povređenih lica u saobraćaju na putevima
    ## specific_goal | Bezbednije ponašanje učesnika u saobraćaju | i: Procenat vozača koji koriste sigurnosni pojas na prednjem sedištu^%^81,4^2023^2025=86,2027=93^Izveštaj o indikatorima bezbednosti saobraćaja ;; Procenat motociklista koji nose kacigu^%^88^2023^2025=92,2027=97^Izveštaj o indikatorima bezbednosti saobraćaja
    ### measure | Unapređenje kontrole saobraćaja u naseljima i na državnim putevima prvog reda
    - Nabavka i postavljanje uređaja za automatsko merenje srednje brzine na deonicama sa najvećim brojem nezgoda, uz povezivanje sa jedinstvenim centrom za obradu prekršaja | Ministarstvo unutrašnjih poslova | ⟦IV⟧ kvartal 2026. godine@p:2026-10-01/2026-12-31 | p: JP „Putevi Srbije“; Agencija za bezbednost saobraćaja | s: Opšti prihodi i primanja budžeta | a: 2025=24000000,2026=61500000 | i: Broj postavljenih uređaja na deonicama državnih puteva;; Broj evidentiranih prekoračenja srednje brzine
    - Sprovođenje pojačanih akcija kontrole upotrebe mobilnog telefona za vreme vožnje | Ministarstvo unutrašnjih poslova | četiri puta godišnje@r:P3M | s: Sredstva nisu potrebna | i: Broj sprovedenih akcija po policijskoj upravi
    - Izrada metodologije za izbor mesta na kojima se kontroliše alkoholisanost vozača i njeno redovno preispitivanje na osnovu podataka iz informacionog sistema | Agencija za bezbednost saobraćaja | ⟦II⟧ kvartal 2025. godine@p:2025-04-01/2025-06-30 | p: Saobraćajni fakultet Univerziteta u Beogradu | s: Sopstveni prihodi Agencije | a: 2025=2400000 | i: Metodologija usvojena i objavljena
    ### measure | Podizanje svesti mladih vozača i pešaka starijih od 65 godina
    - Realizacija nacionalne kampanje o uticaju umora i brzine na nastanak saobraćajne nezgode, sa najmanje tri talasa oglašavanja na televiziji i društvenim mrežama | Agencija za bezbednost saobraćaja | ⟦III⟧ kvartal 2025. godine@p:2025-07-01/2025-09-30 | p: Javni medijski servis; Udruženje osiguravača Srbije | s: Sopstveni prihodi Agencije | a: 2025=18000000,2026=18000000,2027=19500000 | i: Broj talasa kampanje;; Procenat prepoznatljivosti poruke kampanje u ciljnoj grupi
    - Obuka predavača koji u domovima za stare i mesnim zajednicama drže radionice o vidljivosti pešaka noću | Crveni krst Srbije | kontinuirano@c | p: Savezi penzionera | s: Donacije | a: 2026=1250000 | i: Broj obučenih predavača
    ## specific_goal | Bezbednija putna infrastruktura | i: Dužina državnih puteva sa ocenom rizika „visok“^km^1.940^2023^2025=1.700,2027=1.200^Mapa rizika na državnim putevima
    ### measure | Uređenje opasnih mesta i školskih zona
    - Izrada projekata sanacije za 40 najopasnijih mesta na mreži državnih puteva | JP „Putevi Srbije“ | ⟦I⟧ kvartal 2026. godine@p:2026-01-01/2026-03-31 | p: Ministarstvo građevinarstva, saobraćaja i infrastrukture | s: Kredit Svetske banke | a: 2025=36800000,2026=12000000 | i: Broj izrađenih i tehnički kontrolisanih projekata
    - Izvođenje radova na sanaciji opasnih mesta, prema redosledu koji utvrđuje stručna komisija | JP „Putevi Srbije“ | ⟦IV⟧ kvartal 2027. godine@p:2027-10-01/2027-12-31 | s: Kredit Svetske banke | a: 2026=215000000,2027=340500000 | i: Broj saniranih mesta
    - Dodela bespovratnih sredstava jedinicama lokalne samouprave za opremanje školskih zona izdignutim pešačkim prelazima, dodatnom rasvetom i zaštitnim ogradama | Ministarstvo građevinarstva, saobraćaja i infrastrukture | jednom godišnje@r:P1Y | p: jedinice lokalne samouprave; Stalna konferencija gradova i opština | s: Opšti prihodi i primanja budžeta | a: 2025=90000000,2026=90000000,2027=90000000 | i: Broj opremljenih školskih zona;; Broj nezgoda u školskim zonama
    ### measure | Revizija i provera bezbednosti puteva
    - Izmena Pravilnika o reviziji i proveri puta radi usklađivanja sa Direktivom ⟦(EU)⟧ 2019/1936 | Ministarstvo građevinarstva, saobraćaja i infrastrukture | ⟦III⟧ kvartal 2025. godine@p:2025-07-01/2025-09-30 | p: Agencija za bezbednost saobraćaja | s: Redovna budžetska sredstva | i: Pravilnik objavljen u „Službenom glasniku RS“
    - Provera postojećih puteva na dužini od 1.500 km | Agencija za bezbednost saobraćaja | ⟦IV⟧ kvartal 2027. godine@p:2027-10-01/2027-12-31 | s: Sopstveni prihodi Agencije | a: 2025=4200000,2026=4200000,2027=4600000 | i: Dužina proverenih puteva
    """,
    adopted_on="2025-02-13",
    document_number="344-1187/2025",
    place="Beograd",
)


def numbering(path: tuple[int, ...], activity: bool) -> str | None:
    """No number for the general goal; 1, 1.1 and 1.1.1 below it."""
    return ".".join(str(k + 1) for k in path[1:]) or None


COLUMNS = [
    c.number("Oznaka", 5),
    c.title("Planirana aktivnost", 22),
    c.indicators("Indikatori za praćenje", 15, "dash"),
    c.parties("Organ nadležan za sprovođenje", 12),
    c.parties("Organi i organizacije – partneri", 12, "partners", "para"),
    c.deadline("Rok za završetak", 9),
    m.source("Procenjena finansijska sredstva (u hiljadama RSD) / Izvor", 10),
    *(
        m.amount(f"Procenjena finansijska sredstva (u hiljadama RSD) / {y}", 5, y, "RSD", 1000)
        for y in (2025, 2026, 2027)
    ),
]
INTRO = (
    "Na osnovu člana 38. stav 1. Zakona o planskom sistemu Republike Srbije („Službeni glasnik RS“, broj 30/18) i člana 17. stav 1. Zakona o Vladi („Službeni glasnik RS“, br. 55/05, 71/05 – ispravka, 101/07, 65/08, 16/11, 68/12 – US, 72/12, 7/14 – US, 44/14 i 30/18 – dr. zakon),",
    "Vlada donosi",
)
WHY = (
    "Ovim akcionim planom razrađuju se opšti i posebni ciljevi i mere utvrđene Strategijom. Praćenje sprovođenja obezbeđuje Telo za koordinaciju poslova bezbednosti saobraćaja na putevima, koje jednom godišnje podnosi izveštaj Vladi.",
    "Sredstva za sprovođenje aktivnosti u 2025. godini obezbeđena su Zakonom o budžetu, dok će se za naredne godine planirati u skladu sa bilansnim mogućnostima.",
)


def indicator_table(doc: Doc, goal: Goal) -> None:
    """The goal's own indicators in a table before its measures."""
    heads = ("Pokazatelj ishoda", "Jed. mere", "Polazna vrednost (2023)", "Cilj 2025", "Cilj 2027", "Izvor provere")
    rows = [[cell(t) for t in (i.text, i.unit, i.base, *(v for _, v in i.targets), i.source)] for i in goal.ind]
    doc.rows([36, 8, 13, 10, 10, 23], [[cell(h, "h") for h in heads]], rows)


def document() -> Doc:
    """A decision, two levels of headings, a table for each specific goal, a signature."""
    out = truth(PLAN, "Cyrl", numbering, COLUMNS, None, ("unit", "base", "2025", "2027", "source"))
    doc = Doc(out, "sr-Cyrl", "Cyrl")
    for text in INTRO:
        doc.add("plain", text)
    doc.add("title", "AKCIONI PLAN")
    doc.add("title", PLAN.plan["title"].removeprefix("Akcioni plan ").upper())
    doc.add("h2", "⟦I.⟧ UVOD")
    for text in WHY:
        doc.add("plain", text)
    doc.add("h2", "⟦II.⟧ CILJEVI, MERE I AKTIVNOSTI")
    wide = len(COLUMNS)
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            doc.add("h2", f"OPŠTI CILJ: {goal.title}")
        elif len(path) == 2:
            doc.add("h3", f"Poseban cilj {numbering(path, False)}: {goal.title}")
            indicator_table(doc, goal)
            body = []
        else:
            number = numbering(path, False)
            body.append(band(f"Mera {number}: {goal.title}", wide))
            body += [
                r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), COLUMNS)
            ]
            sums = [sum(dict(a.amt).get(y, 0) for a in acts(goal)) // 1000 for y in (2025, 2026, 2027)]
            body.append([cell(f"Ukupno za meru {number}", "b", wide - 3), *(cell(m.grouped(s), "b num") for s in sums)])
            if path[2] == 1:
                doc.grid(COLUMNS, body)
    doc.add("h2", "⟦III.⟧ ZAVRŠNE ODREDBE")
    doc.add(
        "plain",
        "Ovaj akcioni plan objaviti na internet stranici Vlade i na portalu eKonsultacije, u roku od sedam radnih dana od dana usvajanja, i u „Službenom glasniku Republike Srbije“.",
    )
    doc.add("plain", "05 broj 344-1187/2025")
    doc.add("plain", "U Beogradu, 13. februara 2025. godine")
    doc.add("center", "VLADA")
    doc.add("right", "PREDSEDNIK")
    return doc


DOCUMENTS = {
    "rs-saobracaj--mere": lambda t: paged(
        document(),
        t,
        LANDSCAPE
        + 'html { font: 9.5pt/1.25 "Liberation Serif"; } @page { margin: 22mm 18mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }',
    ),
    "rs-saobracaj--word": lambda t: writer(document(), t, word=True, size=10, font="Liberation Sans", margin="1.5cm"),
}
