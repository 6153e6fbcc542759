# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of the Republic of Srpska (ijekavian; printed in Cyrillic): farmers' cooperatives."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcioni plan za razvoj zadrugarstva u Republici Srpskoj 2023–2026. godine",
        "issuer": "Vlada Republike Srpske",
        "place": "Banja Luka",
        "period": {"start": "2023-01-01", "end": "2026-12-31"},
    },
    currency="BAM",
    language="sr",
    goals=(
        Goal(
            "goal",
            "Povoljnije okruženje za rad zadruga",
            (
                Goal(
                    "measure",
                    "Dograditi propise o zadrugama",
                    (
                        act(
                            "Pripremiti Nacrt zakona o izmjenama i dopunama Zakona o zadrugama",
                            "Ministarstvo privrede i preduzetništva",
                            "prvo polugodište 2023. godine|p:2023-01-01/2023-06-30",
                            partners="Zadružni savez Republike Srpske",
                            ind=["Nacrt zakona upućen u proceduru"],
                            span=("2023-01-15", "2023-06-30"),
                            src="Redovna sredstva",
                            note="Prioritet u programu rada Vlade",
                        ),
                        act(
                            "Uskladiti podzakonske akte sa izmijenjenim zakonom, u roku koji je zakonom propisan, i objaviti prečišćene tekstove na internet stranici Ministarstva",
                            "Ministarstvo privrede i preduzetništva",
                            "90 dana od stupanja na snagu zakona|after:stupanje na snagu zakona:P90D",
                            ind=["Broj usklađenih akata"],
                            span=("2023-09-01", "2024-03-31"),
                            src="Redovna sredstva",
                        ),
                        act(
                            "Uspostaviti jedinstven registar zadruga",
                            "Agencija za posredničke, informatičke i finansijske usluge",
                            "decembar 2023. godine|p:2023-12-01/2023-12-31",
                            partners="Ministarstvo pravde; okružni privredni sudovi",
                            ind=["Registar u funkciji", "Broj upisanih zadruga"],
                            span=("2023-06-01", "2023-12-31"),
                            src="Budžet Republike Srpske",
                            amt={2023: 120000, 2024: 15000},
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Ojačati stručnu podršku zadrugama",
                    (
                        act(
                            "Obučiti savjetodavce za rad sa zadrugama, naročito za vođenje poslovnih knjiga, pripremu projekata i zajednički nastup na tržištu, i obezbijediti im vozila za rad na terenu",
                            "Ministarstvo poljoprivrede, šumarstva i vodoprivrede",
                            "kontinuirano do kraja 2026. godine|c:/2026-12-31",
                            partners="Poljoprivredni fakultet; Zadružni savez Republike Srpske",
                            ind=["Broj obučenih savjetodavaca", "Broj posjeta zadrugama", "Broj nabavljenih vozila"],
                            span=("2023-03-01", "2026-12-31"),
                            src="Budžet Republike Srpske i donatorska sredstva",
                            amt={2023: 60000, 2024: 85000, 2025: 85000, 2026: 40000},
                        ),
                        act(
                            "Izdati priručnik o osnivanju zadruge",
                            "Zadružni savez Republike Srpske",
                            "do 1. oktobra 2023. godine|by:2023-10-01",
                            ind=["Priručnik štampan u 1.000 primjeraka"],
                            span=("2023-05-01", "2023-10-01"),
                            src="Donacija – ⟦USAID⟧",
                            amt={2023: 9500},
                        ),
                    ),
                ),
            ),
        ),
        Goal(
            "goal",
            "Povećan obim proizvodnje i prodaje zadruga",
            (
                Goal(
                    "measure",
                    "Podsticati zajednička ulaganja",
                    (
                        act(
                            "Raspisivati javni poziv za sufinansiranje hladnjača, sušara i opreme za pakovanje, uz prednost zadrugama koje okupljaju najmanje dvadeset članova i žene kao nosioce gazdinstava",
                            "Agencija za agrarna plaćanja",
                            "svake godine do 31. marta|r:P1Y",
                            partners="Ministarstvo poljoprivrede, šumarstva i vodoprivrede; jedinice lokalne samouprave",
                            ind=["Broj podržanih zadruga", "Vrijednost zajedničkih ulaganja u ⟦KM⟧"],
                            span=("2023-01-01", "2026-12-31"),
                            src="Budžet Republike Srpske",
                            amt={2023: 2000000, 2024: 2500000, 2025: 2500000, 2026: 3000000},
                        ),
                        act(
                            "Uspostaviti garantni fond za kredite zadrugama",
                            "Investiciono-razvojna banka Republike Srpske",
                            "četvrti kvartal 2024. godine|p:2024-10-01/2024-12-31",
                            note="Kapital fonda uplaćuje se u dva dijela",
                            partners="Garantni fond Republike Srpske",
                            ind=["Fond osnovan", "Broj izdatih garancija"],
                            span=("2024-01-01", "2024-12-31"),
                            src="Sredstva Investiciono-razvojne banke",
                            amt={2024: 1500000},
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Otvoriti nova tržišta",
                    (
                        act(
                            "Organizovati zajednički nastup na sajmovima hrane",
                            "Privredna komora Republike Srpske",
                            "najmanje jednom godišnje|r:P1Y",
                            partners="Zadružni savez Republike Srpske; Turistička organizacija",
                            ind=["Broj sajmova", "Broj zadruga izlagača"],
                            span=("2023-01-01", None),
                            src="Sredstva komore",
                            amt={2023: 30000, 2024: 30000, 2025: 30000, 2026: 30000},
                        ),
                        act(
                            "Zaštititi oznake porijekla za tri proizvoda",
                            "Zadružni savez Republike Srpske",
                            "2025. godina|p:2025-01-01/2025-12-31",
                            partners="Institut za intelektualnu svojinu Bosne i Hercegovine",
                            ind=["Broj zaštićenih oznaka"],
                            span=("2024-06-01", "2025-12-31"),
                            src="Međunarodni fond za razvoj poljoprivrede (⟦IFAD⟧)",
                            amt={2024: 12000, 2025: 18000},
                        ),
                        act(
                            "Uvesti domaće proizvode u školske kuhinje",
                            "Ministarstvo prosvjete i kulture",
                            "školska 2024/2025. godina|p:2024-09-01/2025-08-31",
                            partners="jedinice lokalne samouprave; osnovne škole",
                            ind=["Broj škola koje nabavljaju od zadruga"],
                            span=("2024-09-01", "2025-08-31"),
                            src="Budžeti jedinica lokalne samouprave",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
