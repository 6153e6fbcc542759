# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of the Government of Montenegro (Montenegrin): the coast out of season."""

from ..tree import Content, Goal, act, ind

PLAN = Content(
    plan={
        "title": "Akcioni plan za razvoj vansezonskog turizma na primorju 2024–2025",
        "issuer": "Vlada Crne Gore",
        "place": "Podgorica",
        "period": {"start": "2024-01-01", "end": "2025-12-31"},
    },
    currency="EUR",
    language="cnr",
    goals=(
        Goal(
            "goal",
            "Produžiti turističku sezonu na primorju",
            (
                act(
                    "Uspostaviti program podsticaja za hotele koji rade cijele godine, sa jasnim kriterijumima za dodjelu sredstava i obavezom zapošljavanja sezonskih radnika na neodređeno vrijeme",
                    "Ministarstvo turizma",
                    "⟦II⟧ kvartal 2024|p:2024-04-01/2024-06-30",
                    partners="Ministarstvo finansija; Crnogorsko turističko udruženje",
                    ind=["Donijet program podsticaja", "Broj hotela koji su ostvarili pravo na podsticaj"],
                    span=("2024-04-01", "2024-06-30"),
                    amt={2024: 650000},
                    src="Budžet Crne Gore",
                    risks="Nedovoljno interesovanje manjih hotela",
                    note="Program se objavljuje u „Službenom listu Crne Gore“",
                    more={"Status": "u toku"},
                ),
                act(
                    "Organizovati studijska putovanja za strane novinare i organizatore putovanja u periodu od novembra do marta",
                    "Nacionalna turistička organizacija",
                    "⟦IV⟧ kvartal 2025|p:2025-10-01/2025-12-31",
                    partners="lokalne turističke organizacije",
                    ind=["Broj organizovanih putovanja", "Broj objavljenih priloga u stranim medijima"],
                    span=("2024-11-01", "2025-12-31"),
                    amt={2024: 40000, 2025: 65000},
                    src="Budžet Nacionalne turističke organizacije",
                    risks="Mali broj avionskih linija u zimskim mjesecima",
                    more={"Status": "planirano"},
                ),
                act(
                    "Zaključiti sporazume sa avio-prevoznicima o zimskim linijama",
                    "Ministarstvo saobraćaja",
                    "kontinuirano|c",
                    partners="Aerodromi Crne Gore",
                    ind=["Broj zaključenih sporazuma"],
                    span=("2024-02-01", None),
                    amt={2024: 1200000, 2025: 1500000},
                    src="Budžet Crne Gore",
                    risks="Odustajanje prevoznika zbog slabe popunjenosti",
                    more={"Status": "u toku"},
                ),
            ),
            ind=(
                ind(
                    "Udio noćenja ostvarenih od oktobra do aprila u ukupnom broju noćenja|%|14|2023|2024=16,2025=19|MONSTAT"
                ),
                ind("Broj hotela koji rade cijele godine|broj|41|2023|2024=47,2025=60|Registar turističkih objekata"),
            ),
        ),
        Goal(
            "goal",
            "Obogatiti ponudu kulturnog i zdravstvenog turizma",
            (
                act(
                    "Izraditi studiju o mogućnostima razvoja zdravstvenog turizma na području Boke",
                    "Institut za javno zdravlje",
                    "do kraja 2024. godine|by:2024-12-31",
                    partners="Ministarstvo zdravlja; Institut „Simo Milošević“",
                    ind=["Izrađena studija"],
                    span=("2024-05-01", "2024-12-31"),
                    amt={2024: 28500},
                    src="Donacija ⟦UNDP⟧",
                    risks="Kašnjenje u izboru izvođača",
                    more={"Status": "nije započeto"},
                ),
                act(
                    "Obilježiti i opremiti pješačke staze starih gradova, sa tablama na četiri jezika, rasvjetom i pristupom za lica sa invaliditetom",
                    "Uprava za zaštitu kulturnih dobara",
                    "⟦III⟧ kvartal 2025|p:2025-07-01/2025-09-30",
                    partners="Opština Kotor; Opština Budva; Opština Ulcinj",
                    ind=["Broj opremljenih staza", "Broj staza prilagođenih licima sa invaliditetom"],
                    span=("2024-10-01", "2025-09-30"),
                    amt={2024: 90000, 2025: 210000},
                    src="⟦IPA III⟧",
                    risks="Dugotrajno pribavljanje konzervatorskih uslova",
                    more={"Status": "planirano"},
                ),
                act(
                    "Podržati festivale koji se održavaju van ljetnje sezone",
                    "Ministarstvo kulture i medija",
                    "jednom godišnje|r:P1Y",
                    partners="opštine na primorju",
                    ind=["Broj podržanih festivala"],
                    span=("2024-01-01", "2025-12-31"),
                    amt={2024: 120000, 2025: 120000},
                    src="Budžet Crne Gore i budžeti opština",
                    more={"Status": "u toku"},
                ),
            ),
            ind=(
                ind(
                    "Broj posjetilaca muzeja i galerija u zimskim mjesecima|broj|18.200|2023|2024=20.000,2025=25.000|Evidencija ustanova kulture"
                ),
            ),
        ),
        Goal(
            "goal",
            "Unaprijediti znanja i uslove rada zaposlenih u turizmu",
            (
                act(
                    "Uvesti dualno obrazovanje u srednje ugostiteljske škole",
                    "Ministarstvo prosvjete, nauke i inovacija",
                    "septembar 2024. godine|p:2024-09-01/2024-09-30",
                    partners="Privredna komora Crne Gore; Zavod za zapošljavanje",
                    ind=["Broj škola sa dualnim programom", "Broj poslodavaca koji primaju učenike"],
                    span=("2024-02-01", "2024-09-30"),
                    amt={2024: 75000},
                    src="Budžet Crne Gore",
                    risks="Nedostatak mentora kod poslodavaca",
                    more={"Status": "u toku"},
                ),
                act(
                    "Izmijeniti pravilnik o minimalno-tehničkim uslovima za smještaj sezonskih radnika",
                    "Ministarstvo turizma",
                    "⟦I⟧ kvartal 2025|p:2025-01-01/2025-03-31",
                    partners="Inspekcija rada",
                    ind=["Pravilnik objavljen u „Službenom listu Crne Gore“"],
                    span=("2024-11-01", "2025-03-31"),
                    src="Nije potrebno obezbijediti dodatna sredstva",
                    more={"Status": "nije započeto"},
                ),
                act(
                    "Vršiti pojačan inspekcijski nadzor",
                    "Uprava za inspekcijske poslove",
                    "svakih šest mjeseci|r:P6M",
                    partners="Poreska uprava",
                    ind=["Broj izvršenih kontrola", "Broj otklonjenih nepravilnosti"],
                    span=("2024-06-01", None),
                    src="Redovna sredstva",
                    risks="Nedovoljan broj inspektora",
                    more={"Status": "u toku"},
                ),
            ),
            ind=(
                ind("Broj zaposlenih sa stručnom obukom|broj|3.100|2023|2024=3.600,2025=4.400|Zavod za zapošljavanje"),
            ),
        ),
    ),
)
