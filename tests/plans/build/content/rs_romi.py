
"""A local plan of a Serbian town (ekavian): inclusion of Roma men and women."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Lokalni akcioni plan za inkluziju Roma i Romkinja grada Podunavlja 2023–2025.",
        "issuer": "Skupština grada Podunavlja",
        "place": "Podunavlje",
        "adopted_on": "2023-03-30",
        "document_number": "06-41/2023-IV",
        "period": {"start": "2023-01-01", "end": "2025-12-31"},
    },
    currency="RSD",
    language="sr",
    goals=(
        Goal(
            "specific_goal",
            "Povećan obuhvat romske dece predškolskim i osnovnim obrazovanjem",
            (
                act(
                    "Upis dece u predškolski pripremni program",
                    "PU „Lastavica“",
                    "jun 2023.|p:2023-06-01/2023-06-30",
                    tasks=[
                        "Evidentirati decu uzrasta od pet i po godina u saradnji sa mesnim zajednicama",
                        "Organizovati razgovore sa roditeljima",
                        "Obezbediti prevoz za decu iz udaljenih naselja",
                    ],
                    partners="koordinator za romska pitanja; Centar za socijalni rad",
                    ind=[
                        "broj upisane dece | | 24 | 2022 | 2023=40,2025=65 | evidencija PU",
                        "broj obavljenih razgovora | | 0 | 2022 | 2023=60,2025=90 | izveštaj koordinatora",
                    ],
                    src="Budžet grada",
                    amt={2023: 240000, 2024: 260000, 2025: 280000},
                    span=("2023-04-01", "2023-06-30"),
                    more={"Korisnici": "romska deca i roditelji"},
                ),
                act(
                    "Stipendije za učenike srednjih škola",
                    "Gradska uprava – Odeljenje za društvene delatnosti",
                    "svake godine do 1. oktobra|r:P1Y",
                    tasks=["Raspisati konkurs za dodelu stipendija", "Doneti rešenja i isplatiti stipendije"],
                    partners="srednje škole",
                    ind=["broj stipendista | | 11 | 2022 | 2023=15,2025=25 | rešenja o dodeli"],
                    src="Budžet grada, donacije",
                    amt={2023: 900000, 2024: 1100000, 2025: 1300000},
                    span=("2023-09-01", None),
                    more={"Korisnici": "učenici srednjih škola"},
                ),
                act(
                    "Angažovanje pedagoških asistenata u tri osnovne škole",
                    "Školska uprava",
                    "septembar 2023.|p:2023-09-01/2023-09-30",
                    tasks=["Uputiti zahtev ministarstvu", "Sprovesti izbor asistenata"],
                    ind=["broj angažovanih asistenata | | 1 | 2022 | 2023=2,2025=3 | ugovori o radu"],
                    src="Budžet Republike",
                    span=("2023-06-01", "2023-09-30"),
                    more={"Korisnici": "učenici osnovnih škola"},
                ),
            ),
        ),
        Goal(
            "specific_goal",
            "Unapređeni uslovi stanovanja u podstandardnim naseljima",
            (
                act(
                    "Legalizacija objekata i izrada planske dokumentacije za naselje Ciglana",
                    "Odeljenje za urbanizam",
                    "⟦IV⟧ kvartal 2024.|p:2024-10-01/2024-12-31",
                    tasks=["Izraditi plan detaljne regulacije", "Popisati nelegalne objekte"],
                    partners="JP „Urbanizam“",
                    ind=["usvojen plan detaljne regulacije | | ne | 2022 | 2023=ne,2025=da | službeni list grada"],
                    src="Budžet grada",
                    amt={2023: 1500000, 2024: 2750000},
                    span=("2023-07-01", "2024-12-31"),
                    more={"Korisnici": "stanovnici naselja Ciglana"},
                ),
                act(
                    "Izgradnja vodovodne mreže u dužini od 2,4 km",
                    "JKP „Vodovod“",
                    "decembar 2025.|p:2025-12-01/2025-12-31",
                    tasks=["Izraditi tehničku dokumentaciju", "Izvesti radove", "Priključiti domaćinstva"],
                    partners="Odeljenje za urbanizam; mesna zajednica Ciglana",
                    ind=[
                        "dužina izgrađene mreže u km | | 0 | 2022 | 2023=0,2025=2.4 | zapisnik o prijemu radova",
                        "broj priključenih domaćinstava | | 0 | 2022 | 2023=0,2025=85 | evidencija JKP",
                    ],
                    src="Budžet grada, Evropska unija",
                    amt={2024: 8200000, 2025: 12400000},
                    span=("2024-03-01", "2025-12-31"),
                    more={"Korisnici": "stanovnici naselja Ciglana"},
                ),
            ),
        ),
        Goal(
            "specific_goal",
            "Veća zaposlenost i bolje zdravlje Roma i Romkinja",
            (
                act(
                    "Javni radovi za teže zapošljiva lica",
                    "NSZ – Filijala Podunavlje",
                    "jednom godišnje|r:P1Y",
                    tasks=["Raspisati javni konkurs", "Pratiti realizaciju ugovora"],
                    partners="Gradska uprava",
                    ind=["broj angažovanih lica | | 18 | 2022 | 2023=25,2025=40 | ugovori"],
                    src="Budžet Republike, budžet grada",
                    amt={2023: 3200000, 2024: 3200000, 2025: 3400000},
                    span=("2023-03-01", "2025-10-31"),
                    more={"Korisnici": "nezaposleni"},
                ),
                act(
                    "Rad zdravstvene medijatorke",
                    "Dom zdravlja",
                    "kontinuirano|c",
                    tasks=["Obilaziti porodice", "Pratiti vakcinaciju dece", "Voditi evidenciju o posetama"],
                    partners="Zavod za javno zdravlje",
                    ind=[
                        "broj obiđenih porodica | | 310 | 2022 | 2023=350,2025=420 | evidencija Doma zdravlja",
                        "procenat vakcinisane dece | % | 71 | 2022 | 2023=80,2025=95 | izveštaj Zavoda",
                    ],
                    src="Nema dodatnih troškova",
                    span=("2023-01-01", None),
                    more={"Korisnici": "porodice u naseljima"},
                ),
            ),
        ),
    ),
)
