# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of the Republic of Serbia (ekavian): courts and the fight against corruption, in the manner of a negotiating chapter."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcioni plan za unapređenje rada pravosudnih organa za period 2025–2026. godine",
        "issuer": "Vlada Republike Srbije",
        "period": {"start": "2025-01-01", "end": "2026-12-31"},
    },
    currency="EUR",
    language="sr",
    goals=(
        Goal(
            "area",
            "Nezavisnost i odgovornost",
            (
                Goal(
                    "measure",
                    "Jačanje nezavisnosti sudova",
                    (
                        act(
                            "Izmeniti i dopuniti pravilnik o merilima za ocenjivanje rada sudija na osnovu rezultata analize dosadašnje primene",
                            "Visoki savet sudstva",
                            "⟦II⟧ kvartal 2025. godine|p:2025-04-01/2025-06-30",
                            partners="Društvo sudija Srbije",
                            ind=["Usvojen i objavljen pravilnik"],
                            src="Budžet Republike Srbije",
                            amt={2025: 17280},
                            risks="Kašnjenje javne rasprave",
                            note="Aktivnost se sprovodi uz podršku eksperata",
                            more={"Status sprovođenja": "U toku"},
                            span=("2025-01-15", "2025-06-30"),
                        ),
                        act(
                            "Organizovati obuke za članove komisija o primeni novih merila, uključujući postupanje po prigovorima na ocenu i vođenje zbirke ličnih listova",
                            "Pravosudna akademija",
                            "Kontinuirano|c",
                            partners="Visoki savet sudstva",
                            ind=["Broj održanih obuka", "Broj polaznika obuka"],
                            src="⟦IPA⟧ 2021",
                            amt={2025: 24000, 2026: 24000},
                            risks="Opterećenost sudija predmetima",
                            more={"Status sprovođenja": "U toku"},
                            span=("2025-02-01", None),
                        ),
                        act(
                            "Uspostaviti javno dostupnu bazu podataka o disciplinskim postupcima protiv sudija",
                            "Visoki savet sudstva",
                            "do 31. decembra 2025. godine|by:2025-12-31",
                            partners="Kancelarija za informacione tehnologije i elektronsku upravu",
                            ind=["Baza podataka uspostavljena i dostupna na internet stranici Saveta"],
                            src="Budžet Republike Srbije",
                            amt={2025: 86400},
                            risks="Nedovoljan broj zaposlenih u službi za informatiku",
                            more={"Status sprovođenja": "Nije započeto"},
                            span=("2025-03-01", "2025-12-31"),
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Samostalnost javnog tužilaštva",
                    (
                        act(
                            "Popuniti upražnjena mesta javnih tužilaca u skladu sa kadrovskim planom",
                            "Visoki savet tužilaštva",
                            "⟦IV⟧ kvartal 2026. godine|p:2026-10-01/2026-12-31",
                            partners="Ministarstvo pravde",
                            ind=["Broj izabranih javnih tužilaca", "Izveštaj o sprovođenju kadrovskog plana"],
                            src="Budžet Republike Srbije",
                            amt={2025: 310000, 2026: 465000},
                            risks="Nedovoljan broj prijavljenih kandidata",
                            more={"Status sprovođenja": "Delimično realizovano"},
                            span=("2025-04-01", "2026-12-31"),
                        ),
                        act(
                            "Izraditi uputstvo o postupanju sa prigovorima na rad javnih tužilaca",
                            "Vrhovno javno tužilaštvo",
                            "mart 2026. godine|p:2026-03-01/2026-03-31",
                            ind=["Uputstvo doneto"],
                            src="Nisu potrebna dodatna sredstva",
                            more={"Status sprovođenja": "Nije započeto"},
                            span=("2025-10-01", "2026-03-31"),
                        ),
                    ),
                ),
            ),
        ),
        Goal(
            "area",
            "Efikasnost i stručnost",
            (
                Goal(
                    "measure",
                    "Smanjenje broja starih predmeta",
                    (
                        act(
                            "Usvojiti program rešavanja starih predmeta i pratiti njegovo sprovođenje u sudovima sa najvećim brojem nerešenih predmeta",
                            "Vrhovni sud",
                            "svakih šest meseci|r:P6M",
                            partners="svi sudovi",
                            ind=[
                                "Smanjen broj starih predmeta za najmanje 15% godišnje",
                                "Objavljeni polugodišnji izveštaji",
                            ],
                            src="Redovna sredstva sudova",
                            risks="Povećan priliv novih predmeta",
                            more={"Status sprovođenja": "U toku"},
                            span=("2025-01-01", None),
                        ),
                        act(
                            "Nabaviti opremu za tonsko snimanje suđenja u 30 osnovnih sudova",
                            "Ministarstvo pravde",
                            "do kraja 2026. godine|by:2026-12-31",
                            partners="Delegacija Evropske unije; osnovni sudovi",
                            ind=["Broj sudnica opremljenih uređajima za snimanje"],
                            src="⟦IPA⟧ 2022",
                            amt={2026: 1250000},
                            risks="Dugotrajan postupak javne nabavke",
                            more={"Status sprovođenja": "Nije započeto"},
                            span=("2025-09-01", "2026-12-31"),
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Stručno usavršavanje sudskog osoblja",
                    (
                        act(
                            "Doneti program stalne obuke sudijskih i tužilačkih pomoćnika",
                            "Pravosudna akademija",
                            "septembar 2025. godine|p:2025-09-01/2025-09-30",
                            ind=["Program obuke donet"],
                            src="Nisu potrebna dodatna sredstva",
                            more={"Status sprovođenja": "Realizovano"},
                            span=("2025-05-01", "2025-09-30"),
                        ),
                        act(
                            "Izraditi analizu potreba za sudskim osobljem po vrstama i veličini sudova",
                            "Ministarstvo pravde",
                            "⟦I⟧ kvartal 2026. godine|p:2026-01-01/2026-03-31",
                            partners="Visoki savet sudstva; Vrhovni sud",
                            ind=["Analiza izrađena sa preporukama"],
                            src="Bilateralna pomoć",
                            amt={2026: 35000},
                            risks="Nepotpuni podaci",
                            more={"Status sprovođenja": "U toku"},
                            span=("2025-11-01", "2026-03-31"),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
