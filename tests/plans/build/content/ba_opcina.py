# ruff: noqa: E501 - texts and style sheets stay in one line
"""A municipality in the Federation of Bosnia and Herzegovina: gender equality."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Gender akcioni plan općine Stari Most za period 2023-2025. godina",
        "issuer": "Općinsko vijeće Stari Most",
        "place": "Stari Most",
        "adopted_on": "2023-02-27",
        "document_number": "01-05-312/23",
        "period": {"start": "2023-01-01", "end": "2025-12-31"},
    },
    currency="BAM",
    language="bs",
    goals=(
        Goal(
            "goal",
            "Uključivanje principa ravnopravnosti spolova u rad općine",
            (
                Goal(
                    "programme",
                    "Rodno odgovorno planiranje i budžetiranje",
                    (
                        act(
                            "Izvršiti analizu općinskih propisa sa aspekta ravnopravnosti spolova",
                            "Služba za opću upravu",
                            "juni 2023.|p:2023-06-01/2023-06-30",
                            partners="Komisija za ravnopravnost spolova",
                            ind=["Izrađena analiza sa preporukama"],
                            src="Budžet općine, redovna sredstva",
                            span=("2023-03-01", "2023-06-30"),
                        ),
                        act(
                            "Uvesti vođenje statističkih podataka razvrstanih po spolu u svim općinskim službama i javnim ustanovama čiji je osnivač općina",
                            "sve općinske službe",
                            "kontinuirano|c",
                            ind=["Podaci razvrstani po spolu", "Broj izvještaja"],
                            src="Redovna sredstva",
                            span=("2023-01-01", None),
                        ),
                        act(
                            "Održati obuke službenika o rodno odgovornom budžetiranju",
                            "Služba za finansije",
                            "jednom godišnje|r:P1Y",
                            partners="Gender centar FBiH",
                            ind=["Broj održanih obuka", "Broj polaznika po spolu"],
                            src="Budžet općine 3.000 KM",
                            in_src=((3000, None),),
                            span=("2023-09-01", "2025-12-31"),
                        ),
                    ),
                ),
                Goal(
                    "programme",
                    "Učešće žena u javnom životu",
                    (
                        act(
                            "Organizovati tribine o učešću žena u mjesnim zajednicama",
                            "Komisija za ravnopravnost spolova",
                            "april–oktobar 2023.|p:2023-04-01/2023-10-31",
                            partners="mjesne zajednice; udruženja žena",
                            ind=["Broj tribina", "Broj učesnica"],
                            src="Budžet općine 4.500 KM; donacije",
                            in_src=((4500, None),),
                            span=("2023-04-01", "2023-10-31"),
                        ),
                        act(
                            "Dodijeliti godišnje priznanje za doprinos ravnopravnosti",
                            "Općinski načelnik",
                            "8. mart svake godine|r:P1Y",
                            ind=["Dodijeljeno priznanje"],
                            src="Budžet općine 1.000 KM",
                            in_src=((1000, None),),
                            span=("2023-03-01", None),
                        ),
                    ),
                ),
            ),
        ),
        Goal(
            "goal",
            "Ekonomsko osnaživanje i zaštita od nasilja",
            (
                Goal(
                    "programme",
                    "Žensko poduzetništvo",
                    (
                        act(
                            "Raspisati javni poziv za podsticaje ženama koje pokreću vlastiti posao",
                            "Služba za privredu",
                            "mart 2024.|p:2024-03-01/2024-03-31",
                            partners="Razvojna agencija",
                            ind=["Broj dodijeljenih podsticaja", "Broj otvorenih obrta"],
                            src="Budžet općine 60.000 KM",
                            in_src=((60000, None),),
                            span=("2024-02-01", "2024-03-31"),
                        ),
                        act(
                            "Organizovati sajam domaćih proizvoda poljoprivrednica i zanatlijki s područja općine i susjednih općina",
                            "Služba za privredu",
                            "septembar 2024.|p:2024-09-01/2024-09-30",
                            partners="Turistička zajednica",
                            ind=["Broj izlagačica"],
                            src="Budžet općine 8.000 KM, sponzori",
                            in_src=((8000, None),),
                            span=("2024-08-01", "2024-09-30"),
                        ),
                    ),
                ),
                Goal(
                    "programme",
                    "Podrška žrtvama nasilja",
                    (
                        act(
                            "Potpisati protokol o postupanju u slučajevima nasilja u porodici",
                            "Centar za socijalni rad",
                            "do kraja 2023.|by:2023-12-31",
                            partners="Policijska stanica; Dom zdravlja; osnovne škole",
                            ind=["Potpisan protokol"],
                            src="Redovna sredstva",
                            span=("2023-05-01", "2023-12-31"),
                        ),
                        act(
                            "Obezbijediti psihološku i pravnu pomoć žrtvama",
                            "Centar za socijalni rad",
                            "kontinuirano|c",
                            partners="Sigurna kuća",
                            ind=["Broj pruženih usluga"],
                            src="Budžet općine 12.000 KM",
                            in_src=((12000, None),),
                            span=("2023-01-01", None),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
