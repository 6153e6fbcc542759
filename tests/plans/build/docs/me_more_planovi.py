# ruff: noqa: E501 - texts stay in one line
"""Montenegro: action plan by the official method (indicator rows above the activities); work programme by ministries; two languages."""

from .. import columns as c
from .. import money as m
from ..blocks import LANDSCAPE, Doc, band
from ..layout import Cell, Row, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted
from ..written import written

SUME = written(
    "Akcioni plan za 2025–2026. godinu za sprovođenje Strategije razvoja šumarstva",
    (2025, 2026),
    "cnr",
    "EUR",
    """
    # goal | Održivo gazdovanje šumama
    ## specific_goal | Smanjiti površinu degradiranih šuma | i: Površina degradiranih šuma (ha)^^41200^2023^2025=40000,2026=38500^ ;; Broj revira sa planom obnove^^7^2023^2025=12,2026=20^
    - Izraditi planove obnove za pet revira | Uprava za gazdovanje šumama i lovištima | | w: 2025-01-01/2025-09-30 | i: Usvojeno pet planova obnove | s: Budžet | a: 2025=35000
    - Pošumiti 120 ha opožarenih površina autohtonim vrstama | Uprava za gazdovanje šumama i lovištima; opštine | | w: 2025-03-01/2026-12-31 | i: Pošumljeno 120 ha;; Preživljavanje sadnica iznad 70% | s: Budžet i donacije | a: 2025=310000
    - Uvesti satelitsko praćenje promjena šumskog pokrivača | Ministarstvo poljoprivrede, šumarstva i vodoprivrede | | w: 2026-01-01/2026-10-31 | i: Sistem praćenja u funkciji | s: IPA III | a: 2026=190000
    ## specific_goal | Suzbiti bespravnu sječu | i: Količina bespravno posječene drvne mase (m3)^^5300^2023^2025=4000,2026=2500^
    - Opremiti šumarsku inspekciju terenskim vozilima i kamerama | Uprava za inspekcijske poslove | | w: 2025-06-01/2025-12-31 | i: Nabavljena četiri vozila i 30 kamera | s: Budžet | a: 2025=145000
    - Uspostaviti elektronsku otpremnicu za drvo | Ministarstvo poljoprivrede, šumarstva i vodoprivrede; Poreska uprava | | w: 2025-09-01/2026-06-30 | i: Elektronska otpremnica obavezna za sve prevoznike | s: Nijesu potrebna dodatna sredstva
    # goal | Konkurentna drvoprerada
    ## specific_goal | Povećati udio finalnih proizvoda u izvozu | i: Udio finalnih proizvoda u izvozu drveta (%)^^18^2023^2025=21,2026=27^
    - Dodijeliti podsticaje za nabavku opreme malim preduzećima | Ministarstvo ekonomskog razvoja | | w: 2025-02-01/2026-11-30 | i: Broj podržanih preduzeća | s: Budžet | a: 2025=600000
    - Organizovati nastupe na sajmovima drvoprerade | Privredna komora Crne Gore | | w: 2025-05-01/2026-10-31 | i: Broj nastupa i ostvarenih ugovora | s: Članarine Komore | a: 2025=24000
    """,
)
METODA = [
    c.title("Aktivnost koja utiče na realizaciju operativnog cilja", 24, "{} "),
    c.indicators("Indikator rezultata", 17, "semi"),
    c.parties("Nadležne institucije", 17, style="semi"),
    *c.start_end("Datum početka", "Planirani datum završetka", 10, "month", "cnr", "kontinuirano"),
    m.amount("Sredstva planirana za sprovođenje aktivnosti", 10, None, "EUR", unit=" €", dated=False),
    m.source("Izvor finansiranja", 12),
]


def method() -> Doc:
    """One table for each operative goal: goal row, indicator rows that carry their own headers, then the activities."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return dotted(path, activity)

    out = truth(SUME, "Latn", numbering, METODA, None, ("base", "base_year", "2025", "2026"))
    doc = Doc(out, "sr-ME")
    doc.add("title", SUME.plan["title"])
    wide = len(METODA)
    for path, goal in walk(SUME.goals):
        number = dotted(path, False)
        if len(path) == 1:
            doc.add("h2", f"STRATEŠKI CILJ {number}: {goal.title}")
            continue
        rows: list[Row] = [[cell(f"Operativni cilj {number}", "b"), Cell((goal.title,), wide - 1)]]
        for k, i in enumerate(goal.ind, 1):
            rows.append(
                [
                    cell(f"Indikator učinka {k}", "b", rowspan=2),
                    Cell((i.text,), 2, 2),
                    cell("Početna vrijednost 2023.", "b"),
                    cell("Vrijednost na polovini sprovođenja strategije 2025.", "b", 2),
                    cell("Vrijednost na kraju sprovođenja strategije 2026.", "b"),
                ]
            )
            rows.append([cell(i.base), cell(i.targets[0][1], "", 2), cell(i.targets[1][1])])
        rows += header_rows(METODA)
        rows += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), METODA)]
        doc.rows([x.width for x in METODA], [], rows, repeat=False)
    return doc


RAD = written(
    "Program rada Vlade za 2025. godinu",
    (2025, 2025),
    "cnr",
    "EUR",
    """
    # area | Ministarstvo finansija
    - Predlog zakona o izmjenama i dopunama Zakona o računovodstvu | | I kvartal@p:2025-01-01/2025-03-31 | n: Usklađivanje sa Direktivom 2013/34/EU
    - Strategija upravljanja javnim dugom sa akcionim planom | | II kvartal@p:2025-04-01/2025-06-30 | p: Centralna banka Crne Gore
    - Izvještaj o izvršenju budžeta za prvih šest mjeseci | | III kvartal@p:2025-07-01/2025-09-30
    - Predlog zakona o budžetu za 2026. godinu | | IV kvartal@p:2025-10-01/2025-12-31 | n: Uz fiskalnu strategiju
    # area | Ministarstvo prosvjete, nauke i inovacija
    - Predlog zakona o visokom obrazovanju | | II kvartal@p:2025-04-01/2025-06-30 | p: Univerzitet Crne Gore | n: Usklađivanje propisa o studentskom standardu
    - Informacija o upisu učenika u prvi razred srednje škole | | III kvartal@p:2025-07-01/2025-09-30 | p: Ispitni centar
    - Program inkluzivnog obrazovanja za period 2026–2030. godine | | IV kvartal@p:2025-10-01/2025-12-31 | p: Zavod za školstvo; Ministarstvo socijalnog staranja
    # area | Ministarstvo ekologije i održivog razvoja
    - Predlog zakona o zaštiti vazduha | | I kvartal@p:2025-01-01/2025-03-31 | p: Agencija za zaštitu životne sredine
    - Nacionalni plan upravljanja otpadom | | III kvartal@p:2025-07-01/2025-09-30 | p: Zajednica opština | n: Prenijeto iz Programa rada za prethodnu godinu
    - Izvještaj o stanju prirode | | IV kvartal@p:2025-10-01/2025-12-31 | p: Agencija za zaštitu životne sredine
    """,
)
OBAVEZE = [
    c.number("Redni broj", 8),
    c.title("Obaveza", 40),
    c.parties("U saradnji sa", 20, "partners"),
    c.deadline("Rok", 12),
    c.remark("Napomena", 20),
]


def programme() -> Doc:
    """The tasks of each ministry under a band with its name; the number begins again with each."""

    def numbering(path: tuple[int, ...], activity: bool) -> str | None:
        return str(path[-1] + 1) if activity else None

    doc = Doc(truth(RAD, "Latn", numbering, OBAVEZE), "sr-ME")
    doc.add("title", RAD.plan["title"].upper())
    body: list[Row] = []
    for _, goal in walk(RAD.goals):
        body.append(band(goal.title.upper(), len(OBAVEZE)))
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, str(k + 1), OBAVEZE)]
    doc.grid(OBAVEZE, body)
    return doc


OMLADINA = written(
    "Lokalni akcioni plan za mlade Opštine Javorje 2025–2027",
    (2025, 2027),
    "cnr",
    "EUR",
    """
    # goal | Aktivni i zaposleni mladi
    - Pokrenuti program prve prakse u lokalnim preduzećima | Sekretarijat za privredu | mart 2025.@p:2025-03-01/2025-03-31 | p: Biro rada; preduzetnici | i: Broj mladih na praksi | s: Budžet Opštine – 15.000 € | m: 15000
    - Otvoriti zajednički radni prostor za mlade preduzetnike | Opština Javorje | decembar 2026.@p:2026-12-01/2026-12-31 | i: Prostor opremljen i otvoren | s: EU projekat – 60.000 € | m: 60000
    - Dodjeljivati bespovratna sredstva za omladinske ideje | Kancelarija za mlade | svake godine@r:P1Y | p: Nevladine organizacije | i: Broj podržanih ideja | s: Budžet Opštine – 6.000 € | m: 6000
    # goal | Zdravlje i slobodno vrijeme
    - Urediti tri otvorena vježbališta | Sekretarijat za uređenje prostora | jun 2025.@p:2025-06-01/2025-06-30 | i: Tri uređena vježbališta | s: Budžet Opštine – 21.000 € | m: 21000
    - Uvesti savjetovalište za mentalno zdravlje mladih | Dom zdravlja Javorje | septembar 2025.@p:2025-09-01/2025-09-30 | p: Centar za socijalni rad | i: Broj mladih korisnika savjetovališta | s: Fond za zdravstveno osiguranje
    - Organizovati ljetnje kampove volontiranja | Kancelarija za mlade | jul 2026.@p:2026-07-01/2026-07-31 | p: Planinarski klub Javor | i: Broj kampova;; Broj volontera | s: Donacije – 9.000 € | m: 9000
    """,
)
DVOJEZICNO = [
    c.number("Br. / No.".replace(" / ", "/"), 6),
    c.title("Aktivnost/Activity", 26),
    c.parties("Odgovorna institucija/Responsible institution", 18),
    c.parties("Partneri/Partners", 15, "partners"),
    c.deadline("Rok/Timeline", 11),
    c.indicators("Indikator/Indicator", 14, "semi"),
    m.source("Sredstva/Funding", 14, currency="EUR"),
]


def bilingual() -> Doc:
    """Headers and goal labels in two languages, values in one."""

    def numbering(path: tuple[int, ...], activity: bool) -> str:
        return dotted(path, activity)

    doc = Doc(truth(OMLADINA, "Latn", numbering, DVOJEZICNO), "sr-ME")
    doc.add("title", OMLADINA.plan["title"])
    for path, goal in walk(OMLADINA.goals):
        doc.add("h2", f"Cilj {path[0] + 1}. {goal.title}")
        doc.grid(
            DVOJEZICNO,
            [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), DVOJEZICNO)],
        )
    return doc


DOCUMENTS = {
    "me-sume--metoda": lambda t: method().web(t, LANDSCAPE + 'html { font: 9.4pt/1.2 "Liberation Sans"; }'),
    "me-sume--word": lambda t: method().word(t, size=10),
    "me-program-rada--ministarstva": lambda t: programme().web(
        t, 'html { font: 11pt/1.3 "Liberation Serif"; } @page { size: 210mm 180mm; }'
    ),
    "me-program-rada--excel": lambda t: programme().excel(t, size=12, high=11),
    "me-omladina--two-languages": lambda t: bilingual().web(
        t,
        'html { font: 10pt/1.25 "Liberation Sans"; } @page { size: 210mm 150mm; }',
        rules="table td { border-top: 0.6pt solid #777; border-bottom: 0.6pt solid #777; } .head td { background: #1f4e79; color: #fff; }",
    ),
    "me-omladina--word": lambda t: bilingual().word(t, size=12, page="29.7cm 15cm"),
}
