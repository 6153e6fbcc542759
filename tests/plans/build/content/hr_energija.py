# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of a Croatian county (Croatian): energy renewal of public buildings."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcijski plan energetske učinkovitosti Brodarske županije za razdoblje 2024. – 2026.",
        "issuer": "Županijska skupština Brodarske županije",
        "period": {"start": "2024-01-01", "end": "2026-12-31"},
    },
    currency="EUR",
    language="hr",
    goals=(
        Goal(
            "specific_goal",
            "Smanjena potrošnja energije u javnim zgradama",
            (
                Goal(
                    "measure",
                    "Obnova školskih zgrada",
                    (
                        act(
                            "Izraditi energetske preglede i certifikate za 24 školske zgrade",
                            "Upravni odjel za obrazovanje",
                            "IV. tromjesečje 2024.|p:2024-10-01/2024-12-31",
                            partners="Regionalna energetska agencija; osnivači škola",
                            ind=["Broj izdanih energetskih certifikata"],
                            span=("2024-03-01", "2024-12-31"),
                            amt={2024: 96000},
                            src="Proračun Županije",
                            risks="Nepotpuna projektna dokumentacija",
                        ),
                        act(
                            "Provesti cjelovitu obnovu ovojnice i sustava grijanja na devet škola, uz privremeno preseljenje nastave tijekom ljetnih praznika i osiguranje stručnog nadzora",
                            "Upravni odjel za graditeljstvo i prostorno uređenje",
                            "kolovoz 2026.|p:2026-08-01/2026-08-31",
                            partners="škole; Fond za zaštitu okoliša i energetsku učinkovitost",
                            ind=[
                                "Broj obnovljenih škola",
                                "Ušteda primarne energije u kWh godišnje",
                                "Smanjenje emisija ugljikova dioksida u tonama",
                            ],
                            span=("2024-09-01", "2026-08-31"),
                            amt={2024: 450000, 2025: 3900000, 2026: 2650000},
                            src="Mehanizam za oporavak i otpornost; Proračun Županije",
                            risks="Porast cijena građevinskih radova; nedostatak izvođača",
                        ),
                        act(
                            "Educirati domare i ravnatelje o sustavnom gospodarenju energijom",
                            "Regionalna energetska agencija",
                            "kontinuirano|c",
                            partners="Upravni odjel za obrazovanje",
                            ind=["Broj održanih radionica"],
                            span=("2024-01-01", None),
                            amt={2024: 4000, 2025: 4000, 2026: 4000},
                            src="Proračun Županije",
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Obnova zdravstvenih i socijalnih ustanova",
                    (
                        act(
                            "Prijaviti projekte obnove doma zdravlja i dvaju domova za starije osobe na javni poziv",
                            "Upravni odjel za zdravstvo i socijalnu skrb",
                            "do 31. ožujka 2025.|by:2025-03-31",
                            partners="Dom zdravlja Brodarske županije; domovi za starije osobe",
                            ind=["Broj prijavljenih projekata"],
                            span=("2024-10-01", "2025-03-31"),
                            src="Nisu potrebna dodatna sredstva",
                            risks="Zatvaranje poziva prije roka",
                        ),
                        act(
                            "Ugraditi dizalice topline u ustanovama koje koriste loživo ulje",
                            "Upravni odjel za zdravstvo i socijalnu skrb",
                            "2025. – 2026.|p:2025-01-01/2026-12-31",
                            ind=["Broj ugrađenih dizalica topline", "Litre zamijenjenog loživog ulja"],
                            span=("2025-01-01", "2026-12-31"),
                            amt={2025: 380000, 2026: 415000},
                            src="Fond za zaštitu okoliša i energetsku učinkovitost",
                        ),
                    ),
                ),
            ),
        ),
        Goal(
            "specific_goal",
            "Povećano korištenje obnovljivih izvora energije",
            (
                Goal(
                    "measure",
                    "Sunčane elektrane na krovovima javnih zgrada",
                    (
                        act(
                            "Izraditi registar krovova pogodnih za postavljanje sunčanih elektrana",
                            "Regionalna energetska agencija",
                            "lipanj 2024.|p:2024-06-01/2024-06-30",
                            partners="gradovi i općine",
                            ind=["Izrađen registar"],
                            span=("2024-01-01", "2024-06-30"),
                            amt={2024: 18000},
                            src="Obzor Europa",
                            risks="Neriješeni vlasnički odnosi",
                        ),
                        act(
                            "Postaviti sunčane elektrane ukupne snage 1,8 MW na zgradama u vlasništvu Županije, s priključenjem na distribucijsku mrežu i daljinskim očitanjem proizvodnje",
                            "Upravni odjel za gospodarstvo",
                            "do kraja 2026.|by:2026-12-31",
                            partners="HEP – Operator distribucijskog sustava",
                            ind=["Instalirana snaga u kW", "Proizvedena električna energija u kWh godišnje"],
                            span=("2025-02-01", "2026-12-31"),
                            amt={2025: 720000, 2026: 980000},
                            src="Modernizacijski fond",
                            risks="Ograničenja mreže",
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Poticanje energetskih zajednica građana",
                    (
                        act(
                            "Osnovati ured za savjetovanje građana o energetskoj obnovi i zajednicama",
                            "Regionalna energetska agencija",
                            "1. rujna 2024.|p:2024-09-01/2024-09-01",
                            partners="gradovi i općine; udruge",
                            ind=["Ured otvoren za građane", "Broj savjetovanja"],
                            span=("2024-05-01", "2024-09-01"),
                            amt={2024: 22000, 2025: 35000, 2026: 35000},
                            src="LIFE",
                        ),
                        act(
                            "Dodijeliti potpore za pripremu dokumentacije energetskih zajednica",
                            "Upravni odjel za gospodarstvo",
                            "jednom godišnje|r:P1Y",
                            partners="Hrvatska banka za obnovu i razvitak",
                            ind=["Broj dodijeljenih potpora", "Broj osnovanih zajednica"],
                            span=("2025-01-01", "2026-12-31"),
                            amt={2025: 60000, 2026: 60000},
                            src="Proračun Županije",
                            risks="Složen postupak osnivanja",
                        ),
                        act(
                            "Objaviti godišnje izvješće o provedbi plana",
                            "Upravni odjel za gospodarstvo",
                            "do 28. veljače svake godine|r:P1Y",
                            ind=["Objavljeno izvješće"],
                            span=("2025-01-01", None),
                            src="Redovna sredstva",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
