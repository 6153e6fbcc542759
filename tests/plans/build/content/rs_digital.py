# ruff: noqa: E501 - texts and style sheets stay in one line
"""A national action plan of Serbia (ekavian): digital skills in schools."""

from ..tree import Content, Goal, act, ind

PLAN = Content(
    plan={
        "title": "Akcioni plan za sprovođenje Strategije razvoja digitalnih veština u obrazovanju za period 2023–2025. godine",
        "period": {"start": "2023-01-01", "end": "2025-12-31"},
    },
    currency="RSD",
    language="sr",
    goals=(
        Goal(
            "goal",
            "Unapređena digitalna pismenost učenika i zaposlenih u obrazovanju",
            (
                Goal(
                    "specific_goal",
                    "Obezbeđeni uslovi za primenu digitalnih sredstava u nastavi",
                    (
                        Goal(
                            "measure",
                            "Opremanje škola i održavanje školskih mreža",
                            (
                                act(
                                    "Izraditi pregled stanja opreme u osnovnim i srednjim školama sa predlogom prioriteta za nabavku po upravnim okruzima",
                                    "Ministarstvo prosvete",
                                    "II kvartal 2023. godine|p:2023-04-01/2023-06-30",
                                    partners="školske uprave; Kancelarija za informacione tehnologije i elektronsku upravu",
                                    ind=[
                                        "Izrađen pregled stanja opreme|dokument|0|2022|2023=1|Izveštaj Ministarstva prosvete"
                                    ],
                                    span=("2023-04-01", "2023-06-30"),
                                    src="Opšti prihodi i primici budžeta",
                                    prog="2001 – 0007",
                                    risks="Kašnjenje škola u dostavljanju podataka",
                                    note="Prethodi svim nabavkama",
                                ),
                                act(
                                    "Sprovesti objedinjenu nabavku prenosivih računara, projektora i pristupnih tačaka za izdvojena odeljenja seoskih škola, uključujući obuku domara i zaposlenih koji opremu zadužuju",
                                    "Ministarstvo prosvete",
                                    "IV kvartal 2024. godine|p:2024-10-01/2024-12-31",
                                    partners="jedinice lokalne samouprave; školske uprave",
                                    ind=[
                                        "Broj opremljenih izdvojenih odeljenja|broj|112|2022|2023=180,2024=420,2025=420|Zapisnici o primopredaji opreme"
                                    ],
                                    span=("2023-07-01", "2024-12-31"),
                                    src="Opšti prihodi i primici budžeta",
                                    prog="2001 – 0007",
                                    amt={2023: 84500000, 2024: 126750000},
                                    funds=(
                                        (
                                            "Opšti prihodi i primici budžeta",
                                            "2001 – 0007",
                                            {2023: 60000000, 2024: 90000000},
                                        ),
                                        ("Kredit Evropske investicione banke", "", {2023: 24500000, 2024: 36750000}),
                                    ),
                                    risks="Žalbe u postupku javne nabavke; rast cena opreme",
                                ),
                                act(
                                    "Uspostaviti službu za podršku školama u održavanju lokalnih računarskih mreža",
                                    "Kancelarija za informacione tehnologije i elektronsku upravu",
                                    "Kontinuirano, počev od I kvartala 2024.|c:2024-01-01/",
                                    partners="Ministarstvo prosvete",
                                    ind=[
                                        "Prosečno vreme otklanjanja kvara|sat|72|2022|2024=48,2025=24|Evidencija službe za podršku"
                                    ],
                                    span=("2024-01-01", None),
                                    src="Opšti prihodi i primici budžeta",
                                    prog="0614 – 0003",
                                    amt={2024: 9200000, 2025: 9200000},
                                    risks="Nedovoljan broj stručnjaka zainteresovanih za rad u javnom sektoru",
                                ),
                            ),
                            ind=(
                                ind(
                                    "Udeo škola sa bežičnom mrežom u svim učionicama|%|38|2022|2023=50,2024=70,2025=90|Izveštaj Ministarstva prosvete"
                                ),
                            ),
                            facts=(
                                ("Institucija odgovorna za realizaciju", "Ministarstvo prosvete"),
                                ("Period sprovođenja", "2023–2025."),
                                ("Tip mere", "Obezbeđenje dobara i pružanje usluga"),
                            ),
                        ),
                        Goal(
                            "measure",
                            "Razvoj otvorenih digitalnih nastavnih materijala",
                            (
                                act(
                                    "Pripremiti uputstvo za izradu i vrednovanje otvorenih nastavnih materijala",
                                    "Zavod za unapređivanje obrazovanja i vaspitanja",
                                    "do kraja 2023. godine|by:2023-12-31",
                                    partners="Ministarstvo prosvete",
                                    ind=[
                                        "Uputstvo objavljeno na internet stranici Zavoda|dokument|0|2022|2023=1|Internet stranica Zavoda"
                                    ],
                                    span=("2023-09-01", "2023-12-31"),
                                    src="Redovna sredstva Zavoda",
                                    risks="Preopterećenost zaposlenih u Zavodu",
                                ),
                                act(
                                    "Raspisati javni konkurs za autore materijala iz predmeta za koje ih nema dovoljno, a posebno za predmete stručnih škola i za jezike nacionalnih manjina",
                                    "Ministarstvo prosvete",
                                    "jednom godišnje|r:P1Y",
                                    partners="Zavod za unapređivanje obrazovanja i vaspitanja; nacionalni saveti nacionalnih manjina",
                                    ind=[
                                        "Broj odabranih materijala|broj|40|2022|2023=60,2024=120,2025=200|Odluka o izboru"
                                    ],
                                    span=("2023-02-01", "2025-11-30"),
                                    src="Donacija – UNICEF",
                                    amt={2023: 3600000, 2024: 3600000, 2025: 4100000},
                                    risks="Mali odziv autora",
                                ),
                            ),
                            ind=(
                                ind(
                                    "Broj materijala na portalu|broj|640|2022|2023=700,2024=820,2025=1.000|Portal otvorenih materijala"
                                ),
                            ),
                            facts=(
                                (
                                    "Institucija odgovorna za realizaciju",
                                    "Zavod za unapređivanje obrazovanja i vaspitanja",
                                ),
                                ("Period sprovođenja", "2023–2025."),
                                ("Tip mere", "Podsticajna"),
                            ),
                        ),
                    ),
                    ind=(
                        ind(
                            "Udeo časova na kojima se koriste digitalna sredstva|%|21|2022|2023=24,2024=29,2025=35|Istraživanje Zavoda za vrednovanje kvaliteta obrazovanja i vaspitanja"
                        ),
                    ),
                ),
                Goal(
                    "specific_goal",
                    "Osnaženi nastavnici i stručni saradnici za bezbedan rad u digitalnom okruženju",
                    (
                        Goal(
                            "measure",
                            "Stručno usavršavanje nastavnika",
                            (
                                act(
                                    "Akreditovati program obuke „Bezbedna učionica“ u trajanju od 16 sati za nastavnike razredne i predmetne nastave",
                                    "Zavod za unapređivanje obrazovanja i vaspitanja",
                                    "III kvartal 2023. godine|p:2023-07-01/2023-09-30",
                                    ind=[
                                        "Program upisan u katalog|da/ne|ne|2022|2023=da|Katalog programa stručnog usavršavanja"
                                    ],
                                    span=("2023-07-01", "2023-09-30"),
                                    src="Redovna sredstva Zavoda",
                                    risks="Nema",
                                ),
                                act(
                                    "Obučiti najmanje po dva nastavnika iz svake škole, od kojih je jedan zadužen za prenošenje znanja kolegama, i pratiti primenu naučenog posetama časovima u roku od šest meseci posle završene obuke",
                                    "Zavod za unapređivanje obrazovanja i vaspitanja",
                                    "Kontinuirano do kraja 2025. godine|c:/2025-12-31",
                                    partners="regionalni centri za stručno usavršavanje; školske uprave",
                                    ind=[
                                        "Broj obučenih nastavnika|broj|310|2022|2023=900,2024=2.100,2025=3.400|Evidencija o izdatim uverenjima",
                                        "Udeo posećenih časova na kojima se naučeno primenjuje|%|0|2022|2024=40,2025=65|Izveštaji spoljnih saradnika",
                                    ],
                                    span=("2023-10-01", "2025-12-31"),
                                    src="Opšti prihodi i primici budžeta i sredstva donatora",
                                    prog="2001 – 0014",
                                    amt={2023: 5400000, 2024: 7900000, 2025: 7900000},
                                    funds=(
                                        (
                                            "Opšti prihodi i primici budžeta",
                                            "2001 – 0014",
                                            {2023: 3000000, 2024: 5500000, 2025: 5500000},
                                        ),
                                        ("Donacija Švajcarske", "", {2023: 1400000, 2024: 1400000, 2025: 1400000}),
                                        (
                                            "Sopstveni prihodi regionalnih centara",
                                            "",
                                            {2023: 1000000, 2024: 1000000, 2025: 1000000},
                                        ),
                                    ),
                                    risks="Odliv obučenih nastavnika iz sistema",
                                ),
                                act(
                                    "Održavati godišnju konferenciju o digitalnom obrazovanju",
                                    "Ministarstvo prosvete",
                                    "u novembru svake godine|r:P1Y",
                                    partners="organizacije civilnog društva",
                                    ind=[
                                        "Broj učesnika konferencije|broj|250|2022|2023=300,2024=350,2025=400|Lista prijavljenih"
                                    ],
                                    span=("2023-11-01", "2025-11-30"),
                                    src="Sredstva donatora",
                                    amt={2023: 1200000, 2024: 1200000, 2025: 1300000},
                                    risks="Nedostatak donatorskih sredstava",
                                ),
                            ),
                            ind=(
                                ind(
                                    "Udeo nastavnika sa završenom obukom|%|6|2022|2023=12,2024=25,2025=40|Informacioni sistem prosvete"
                                ),
                            ),
                            facts=(
                                (
                                    "Institucija odgovorna za realizaciju",
                                    "Zavod za unapređivanje obrazovanja i vaspitanja",
                                ),
                                ("Period sprovođenja", "2023–2025."),
                                ("Tip mere", "Informativno-edukativna"),
                            ),
                        ),
                    ),
                    ind=(
                        ind(
                            "Udeo nastavnika koji digitalna sredstva koriste svake nedelje|%|44|2021|2023=50,2024=60,2025=75|Anketa Ministarstva prosvete"
                        ),
                    ),
                ),
            ),
            ind=(
                ind(
                    "Udeo učenika sa osnovnim ili višim nivoom digitalnih veština|%|57|2021|2023=60,2024=66,2025=72|Republički zavod za statistiku"
                ),
            ),
        ),
        Goal(
            "goal",
            "Ojačano upravljanje podacima u obrazovanju",
            (
                Goal(
                    "specific_goal",
                    "Uspostavljen jedinstven sistem praćenja digitalne zrelosti ustanova",
                    (
                        Goal(
                            "measure",
                            "Izgradnja sistema za samovrednovanje digitalne zrelosti škola",
                            (
                                act(
                                    "Izmeniti pravilnik kojim se uređuje vrednovanje kvaliteta rada ustanova",
                                    "Ministarstvo prosvete",
                                    "do 30. juna 2024. godine|by:2024-06-30",
                                    partners="Zavod za vrednovanje kvaliteta obrazovanja i vaspitanja",
                                    ind=[
                                        "Pravilnik objavljen u „Službenom glasniku RS“|akt|0|2022|2024=1|„Službeni glasnik RS“"
                                    ],
                                    span=("2024-01-15", "2024-06-30"),
                                    src="Redovna sredstva",
                                    risks="Dugotrajan postupak usaglašavanja",
                                ),
                                act(
                                    "Razviti i održavati elektronski upitnik za samovrednovanje",
                                    "Kancelarija za informacione tehnologije i elektronsku upravu",
                                    "2024–2025. godina|p:2024-01-01/2025-12-31",
                                    partners="Zavod za vrednovanje kvaliteta obrazovanja i vaspitanja",
                                    ind=[
                                        "Broj škola koje su popunile upitnik|broj|0|2022|2024=500,2025=1.600|Baza podataka upitnika"
                                    ],
                                    span=("2024-03-01", "2025-12-31"),
                                    src="⟦IPA⟧ 2019",
                                    amt={2024: 14800000, 2025: 2300000},
                                    risks="Tehničke smetnje pri povezivanju sa postojećim registrima",
                                ),
                                act(
                                    "Objavljivati zbirni izveštaj o digitalnoj zrelosti",
                                    "Zavod za vrednovanje kvaliteta obrazovanja i vaspitanja",
                                    "do 31. marta svake godine|r:P1Y",
                                    ind=["Broj objavljenih izveštaja|broj|0|2022|2025=1|Internet stranica Zavoda"],
                                    span=("2025-01-01", None),
                                    src="Redovna sredstva Zavoda",
                                    risks="Nema",
                                ),
                            ),
                            ind=(
                                ind(
                                    "Udeo škola sa izrađenim planom razvoja|%|0|2022|2024=20,2025=60|Baza podataka upitnika"
                                ),
                            ),
                            facts=(
                                ("Institucija odgovorna za realizaciju", "Ministarstvo prosvete"),
                                ("Period sprovođenja", "2024–2025."),
                                ("Tip mere", "Regulatorna"),
                            ),
                        ),
                    ),
                    ind=(
                        ind("Broj ustanova u sistemu praćenja|broj|0|2022|2024=500,2025=1.600|Baza podataka upitnika"),
                    ),
                ),
            ),
            ind=(
                ind(
                    "Vreme potrebno za izradu nacionalnog izveštaja|mesec|9|2022|2024=6,2025=3|Izveštaj Ministarstva prosvete"
                ),
            ),
        ),
    ),
)
