"""The implementation programme of a Croatian town."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Provedbeni program Grada Kamenice za razdoblje 2022. – 2025.",
        "issuer": "Gradonačelnik Grada Kamenice",
        "period": {"start": "2022-01-01", "end": "2025-12-31"},
    },
    currency="EUR",
    language="hr",
    goals=(
        Goal(
            "area",
            "Održivo gospodarstvo i društvo",
            (
                act(
                    "Potpora malim i srednjim poduzetnicima",
                    "Upravni odjel za gospodarstvo",
                    "4. tromjesečje 2025.|p:2025-10-01/2025-12-31",
                    tasks=[
                        "Objava javnog poziva za dodjelu potpora",
                        "Opremanje poduzetničkog inkubatora",
                        "Savjetovanje poduzetnika početnika",
                    ],
                    ind=[
                        "Broj dodijeljenih potpora |  | 12 | 2021 | 2022=15,2023=18,2025=25 |",
                        "Broj korisnika inkubatora | | 0 | 2021 | 2022=3,2023=6,2025=10 |",
                    ],
                    src="Proračun Grada",
                    prog="A100201",
                    amt={2022: 45000, 2023: 60000, 2024: 60000, 2025: 75000},
                    more={"Svrha": "Povećanje broja novih radnih mjesta i zadržavanje mladih u gradu"},
                    span=("2022-01-01", "2025-12-31"),
                ),
                act(
                    "Unaprjeđenje predškolskog odgoja",
                    "Dječji vrtić „Tratinčica“",
                    "3. tromjesečje 2024.|p:2024-07-01/2024-09-30",
                    partners="Upravni odjel za društvene djelatnosti",
                    tasks=[
                        "Dogradnja vrtića u naselju Brezje",
                        "Zapošljavanje odgojitelja",
                        "Uvođenje ranog učenja stranog jezika",
                    ],
                    ind=["Broj upisane djece | | 210 | 2021 | 2022=220,2023=240,2025=280 |"],
                    src="Proračun Grada, EU fondovi",
                    prog="K100305",
                    amt={2022: 120000, 2023: 980000, 2024: 640000},
                    more={"Svrha": "Dostupan vrtić za svu djecu s područja grada"},
                    span=("2022-03-01", "2024-09-30"),
                ),
                act(
                    "Skrb o starijim osobama i osobama s invaliditetom",
                    "Upravni odjel za društvene djelatnosti",
                    "kontinuirano|c",
                    partners="Gradsko društvo Crvenog križa; udruge",
                    tasks=["Provedba programa pomoći u kući", "Sufinanciranje prijevoza osoba s invaliditetom"],
                    ind=[
                        "Broj korisnika pomoći u kući | | 64 | 2021 | 2022=70,2023=80,2025=95 |",
                        "Broj prijevoza | | 1.150 | 2021 | 2022=1.200,2023=1.300,2025=1.500 |",
                    ],
                    src="Proračun Grada",
                    prog="A100410",
                    amt={2022: 88000, 2023: 91500, 2024: 95000, 2025: 99000},
                    more={"Svrha": "Kvalitetniji život ranjivih skupina"},
                    span=("2022-01-01", None),
                ),
            ),
        ),
        Goal(
            "area",
            "Zelena i digitalna tranzicija",
            (
                act(
                    "Energetska obnova javnih zgrada",
                    "Upravni odjel za komunalni sustav",
                    "prosinac 2025.|p:2025-12-01/2025-12-31",
                    tasks=[
                        "Izrada projektne dokumentacije",
                        "Izvođenje radova na školi i domu kulture",
                        "Ugradnja sunčanih elektrana",
                    ],
                    ind=[
                        "Broj obnovljenih zgrada | | 1 | 2021 | 2022=1,2023=2,2025=5 |",
                        "Snaga sunčanih elektrana u kW | | 0 | 2021 | 2022=0,2023=30,2025=120 |",
                    ],
                    src="Proračun Grada, Fond za zaštitu okoliša",
                    prog="K100502",
                    amt={2022: 30000, 2023: 410000, 2024: 520000, 2025: 450000},
                    more={"Svrha": "Smanjenje potrošnje energije i emisija"},
                    span=("2022-06-01", "2025-12-31"),
                ),
                act(
                    "Digitalizacija usluga gradske uprave",
                    "Ured gradonačelnika",
                    "2. tromjesečje 2023.|p:2023-04-01/2023-06-30",
                    tasks=["Uvođenje e-obrazaca", "Nadogradnja mrežne stranice"],
                    ind=["Broj usluga dostupnih na internetu | | 3 | 2021 | 2022=6,2023=14,2025=20 |"],
                    src="Proračun Grada",
                    prog="A100104",
                    amt={2022: 15000, 2023: 22000},
                    more={"Svrha": "Brže i dostupnije usluge građanima"},
                    span=("2022-09-01", "2023-06-30"),
                ),
                act(
                    "Gospodarenje otpadom",
                    "Komunalno poduzeće „Čistoća Kamenica“ d.o.o.",
                    "4. tromjesečje 2024.|p:2024-10-01/2024-12-31",
                    partners="Upravni odjel za komunalni sustav",
                    tasks=["Sanacija odlagališta Vrlet", "Nabava spremnika za odvojeno prikupljanje"],
                    ind=["Stopa odvojeno prikupljenog otpada | % | 28 | 2021 | 2022=32,2023=40,2025=55 |"],
                    src="Proračun Grada, EU fondovi",
                    prog="K100508",
                    amt={2022: 60000, 2023: 220000, 2024: 1340000},
                    more={"Svrha": "Veći udio odvojeno prikupljenog otpada"},
                    span=("2022-01-01", "2024-12-31"),
                ),
            ),
        ),
    ),
)
