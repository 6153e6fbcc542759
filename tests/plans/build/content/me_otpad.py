# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of a municipality in Montenegro (Montenegrin): waste."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Lokalni plan upravljanja otpadom opštine Morinje 2025–2027",
        "issuer": "Skupština opštine Morinje",
        "period": {"start": "2025-01-01", "end": "2027-12-31"},
    },
    currency="EUR",
    language="cnr",
    goals=(
        Goal(
            "goal",
            "Smanjene količine otpada koji se odlaže",
            (
                act(
                    "Uvesti odvojeno sakupljanje stakla, papira i plastike u gradskom jezgru i prigradskim naseljima",
                    "DOO „Komunalno“",
                    "januar 2025 – jun 2026.|p:2025-01-01/2026-06-30",
                    partners="Sekretarijat za zaštitu životne sredine",
                    ind=[
                        "Broj domaćinstava obuhvaćenih odvojenim sakupljanjem|broj|300|2024|2025=900,2026=2.100,2027=3.000|Evidencija DOO „Komunalno“"
                    ],
                    span=("2025-01-01", "2026-06-30"),
                    amt={2025: 145000, 2026: 98000},
                    src="Budžet opštine",
                    risks="Neodgovorno postupanje korisnika",
                    note="Zone se uvode postupno",
                    more={"Ciljna grupa": "Domaćinstva", "Prioritet": "visok"},
                ),
                act(
                    "Podijeliti kompostere domaćinstvima sa okućnicom i obučiti ih za kompostiranje biootpada",
                    "Sekretarijat za zaštitu životne sredine",
                    "do kraja aprila 2026.|by:2026-04-30",
                    partners="NVO „Zeleni dom“",
                    ind=[
                        "Broj podijeljenih kompostera|broj|0|2024|2025=150,2026=400,2027=400|Zapisnici o primopredaji",
                        "Količina kompostiranog otpada|tona|0|2024|2026=60,2027=120|Godišnji izvještaj",
                    ],
                    span=("2025-03-01", "2026-04-30"),
                    amt={2025: 12500, 2026: 21000},
                    src="Eko-fond",
                    risks="Nedovoljna motivisanost",
                    more={"Ciljna grupa": "Domaćinstva sa okućnicom", "Prioritet": "srednji"},
                ),
                act(
                    "Zabraniti plastiku za jednokratnu upotrebu na opštinskim manifestacijama",
                    "Skupština opštine",
                    "I kvartal 2025.|p:2025-01-01/2025-03-31",
                    ind=["Donijeta odluka|da/ne|ne|2024|2025=da|„Službeni list Crne Gore – Opštinski propisi“"],
                    span=("2025-01-01", "2025-03-31"),
                    src="Nijesu potrebna sredstva",
                    more={"Ciljna grupa": "Organizatori manifestacija", "Prioritet": "nizak"},
                ),
            ),
        ),
        Goal(
            "goal",
            "Sanirana neuređena odlagališta",
            (
                act(
                    "Ukloniti otpad sa sedam lokacija upisanih u registar neuređenih odlagališta i postaviti video-nadzor na prilazima",
                    "Sekretarijat za komunalne djelatnosti",
                    "III kvartal 2026.|p:2026-07-01/2026-09-30",
                    partners="DOO „Komunalno“; Agencija za zaštitu životne sredine",
                    ind=["Broj saniranih lokacija|broj|2|2024|2025=4,2026=9|Zapisnici komunalne inspekcije"],
                    span=("2025-05-01", "2026-09-30"),
                    amt={2025: 86000, 2026: 154500},
                    src="Budžet opštine i Eko-fond",
                    risks="Ponovno odlaganje otpada na očišćenim lokacijama",
                    note="Dvije lokacije su u zoni morskog dobra",
                    more={"Ciljna grupa": "Mještani", "Prioritet": "visok"},
                ),
                act(
                    "Pojačati rad komunalne inspekcije u večernjim satima",
                    "Komunalna inspekcija",
                    "kontinuirano|c",
                    partners="Uprava policije",
                    ind=["Broj izdatih prekršajnih naloga|broj|48|2024|2025=80,2026=80,2027=60|Evidencija inspekcije"],
                    span=("2025-01-01", None),
                    src="Redovna sredstva",
                    risks="Mali broj inspektora",
                    more={"Ciljna grupa": "Privreda i građani", "Prioritet": "srednji"},
                ),
            ),
        ),
        Goal(
            "goal",
            "Građani i privreda poznaju svoje obaveze",
            (
                act(
                    "Sprovesti kampanju u školama i turističkim objektima",
                    "Turistička organizacija opštine",
                    "jednom godišnje|r:P1Y",
                    partners="osnovne škole; hotelska preduzeća",
                    ind=["Broj učesnika kampanje|broj|0|2024|2025=600,2026=600,2027=600|Izvještaj o kampanji"],
                    span=("2025-04-01", "2027-10-31"),
                    amt={2025: 8000, 2026: 8000, 2027: 8000},
                    src="Turistička taksa",
                    more={"Ciljna grupa": "Učenici i turisti", "Prioritet": "srednji"},
                ),
                act(
                    "Pripremiti mobilnu aplikaciju sa rasporedom odvoza",
                    "DOO „Komunalno“",
                    "jun 2025. godine|p:2025-06-01/2025-06-30",
                    ind=["Broj preuzimanja aplikacije|broj|0|2024|2025=500,2027=2.000|Statistika aplikacije"],
                    span=("2025-02-01", "2025-06-30"),
                    amt={2025: 9800},
                    src="Sopstveni prihodi",
                    risks="Slabo korišćenje aplikacije među starijima",
                    more={"Ciljna grupa": "Građani", "Prioritet": "nizak"},
                ),
                act(
                    "Izvijestiti Skupštinu opštine o sprovođenju plana",
                    "Sekretarijat za zaštitu životne sredine",
                    "do 31. marta svake godine|r:P1Y",
                    ind=["Broj usvojenih izvještaja|broj|0|2024|2026=1,2027=2|Odluke Skupštine opštine"],
                    span=("2026-01-01", "2027-12-31"),
                    src="Redovna sredstva",
                    more={"Ciljna grupa": "Odbornici", "Prioritet": "srednji"},
                ),
            ),
        ),
    ),
)
