# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of the institutions of Bosnia and Herzegovina (Bosnian): open data."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcioni plan za otvaranje podataka u institucijama Bosne i Hercegovine za period 2025–2027.",
        "issuer": "Vijeće ministara Bosne i Hercegovine",
        "period": {"start": "2025-01-01", "end": "2027-12-31"},
    },
    currency="BAM",
    language="bs",
    goals=(
        Goal(
            "goal",
            "Uspostavljen pravni i institucionalni okvir za otvaranje podataka",
            (
                act(
                    "Donijeti odluku o otvaranju podataka u institucijama Bosne i Hercegovine",
                    "1> Ministarstvo pravde; 2,3> Ministarstvo komunikacija i prometa",
                    "do 30. 6. 2025.|by:2025-06-30",
                    tasks=[
                        "Pripremiti prednacrt odluke",
                        "Provesti javne konsultacije putem platforme eKonsultacije",
                        "Uputiti odluku Vijeću ministara na usvajanje",
                    ],
                    ind=['Odluka objavljena u "Službenom glasniku BiH"', "Izvještaj o javnim konsultacijama"],
                    src="Redovna sredstva institucija",
                    risks="Neusaglašeni stavovi institucija",
                    span=("2025-01-01", "2025-06-30"),
                ),
                act(
                    "Imenovati službenike za podatke u institucijama",
                    "1> Institucije Bosne i Hercegovine; 2> Agencija za državnu službu",
                    "⟦III⟧ kvartal 2025.|p:2025-07-01/2025-09-30",
                    tasks=[
                        "Donijeti rješenja o imenovanju službenika za podatke i njihovih zamjenika",
                        "Organizirati uvodnu obuku za imenovane službenike",
                    ],
                    ind=["Broj imenovanih službenika", "Broj održanih obuka"],
                    src="Redovna sredstva institucija; ⟦UNDP⟧ 20.000 KM",
                    in_src=((20000, None),),
                    risks="Opterećenost službenika drugim poslovima",
                    span=("2025-07-01", "2025-09-30"),
                ),
            ),
        ),
        Goal(
            "goal",
            "Podaci institucija dostupni su građanima i privredi",
            (
                act(
                    "Izgraditi državni portal otvorenih podataka",
                    "1,2> Ministarstvo komunikacija i prometa; 3> Ured koordinatora za reformu javne uprave",
                    "decembar 2026.|p:2026-12-01/2026-12-31",
                    tasks=[
                        "Izraditi tehničku specifikaciju portala, uz analizu iskustava država regiona i zahtjeva Evropske unije u pogledu ponovne upotrebe informacija javnog sektora",
                        "Provesti postupak javne nabavke i ugovoriti izradu",
                        "Pratiti izgradnju portala i izvještavati Vijeće ministara svaka tri mjeseca",
                    ],
                    ind=[
                        "Izrađena tehnička specifikacija",
                        "Zaključen ugovor",
                        "Portal dostupan javnosti",
                        "Broj objavljenih skupova podataka",
                    ],
                    src="Fond za reformu javne uprave 340.000 KM",
                    in_src=((340000, None),),
                    risks="Žalbeni postupci; nedostatak stručnog kadra",
                    span=("2025-10-01", "2026-12-31"),
                ),
                act(
                    "Otvoriti prioritetne skupove podataka",
                    "1> Agencija za statistiku; 2> Uprava za indirektno oporezivanje; 3> Institut za standardizaciju",
                    "kontinuirano|c",
                    tasks=[
                        "Objaviti podatke popisa u mašinski čitljivom obliku",
                        "Objaviti zbirne podatke o uvozu i izvozu",
                        "Objaviti registar standarda",
                    ],
                    ind=["Broj otvorenih skupova", "Broj preuzimanja"],
                    src="Redovna sredstva institucija",
                    risks="Zastarjeli informacioni sistemi",
                    span=("2025-06-01", None),
                ),
                act(
                    "Podsticati ponovnu upotrebu podataka",
                    "Ministarstvo vanjske trgovine i ekonomskih odnosa",
                    "jednom godišnje|r:P1Y",
                    tasks=[
                        "Raspisati takmičenje za najbolju aplikaciju",
                        "Održati forum sa privredom, akademskom zajednicom i medijima",
                    ],
                    ind=["Broj prijavljenih aplikacija", "Broj učesnika foruma"],
                    src="Donatorska sredstva 15.000 KM godišnje",
                    in_src=((15000, None),),
                    risks="Slab odziv",
                    span=("2025-01-01", "2027-12-31"),
                ),
            ),
        ),
        Goal(
            "goal",
            "Ojačani kapaciteti i svijest o vrijednosti podataka",
            (
                act(
                    "Uvrstiti otvorene podatke u program obuke državnih službenika",
                    "Agencija za državnu službu",
                    "mart 2026.|p:2026-03-01/2026-03-31",
                    tasks=["Izraditi modul obuke", "Obučiti najmanje 200 službenika"],
                    ind=["Modul izrađen", "Broj obučenih službenika"],
                    src="Redovna sredstva",
                    risks="Nema",
                    span=("2025-10-01", "2026-03-31"),
                ),
                act(
                    "Izraditi završni izvještaj o provođenju plana",
                    "Ministarstvo komunikacija i prometa",
                    "⟦IV⟧ kvartal 2027.|p:2027-10-01/2027-12-31",
                    tasks=["Prikupiti izvještaje nosilaca", "Uputiti izvještaj Vijeću ministara"],
                    ind=["Usvojen izvještaj"],
                    src="Redovna sredstva",
                    risks="Kašnjenje nosilaca",
                    span=("2027-10-01", "2027-12-31"),
                ),
            ),
        ),
    ),
)
