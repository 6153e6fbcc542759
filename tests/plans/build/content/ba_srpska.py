# ruff: noqa: E501 - texts and style sheets stay in one line
"""Republic of Srpska (ijekavian; printed in Cyrillic): family violence."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcioni plan za sprečavanje nasilja u porodici u Republici Srpskoj za 2024. i 2025. godinu",
        "issuer": "Vlada Republike Srpske",
        "period": {"start": "2024-01-01", "end": "2025-12-31"},
    },
    currency="BAM",
    language="sr",
    goals=(
        Goal(
            "goal",
            "Unaprijediti sistem prevencije nasilja u porodici",
            (
                act(
                    "Sprovoditi kampanje za podizanje svijesti javnosti o štetnosti nasilja i o pravima žrtava, sa posebnim naglaskom na ruralna područja",
                    "Gender centar",
                    "Kontinuirano|c",
                    partners="Ministarstvo porodice, omladine i sporta; jedinice lokalne samouprave; mediji",
                    ind=["Broj sprovedenih kampanja", "Broj emisija i priloga u medijima"],
                    src="Budžet Republike Srpske, donatori",
                    in_src=(),
                    span=("2024-01-01", None),
                ),
                act(
                    "Uvrstiti sadržaje o nenasilnom ponašanju u vaspitni rad odjeljenske zajednice",
                    "Ministarstvo prosvjete i kulture",
                    "do 1. septembra 2024. godine|by:2024-09-01",
                    partners="Republički pedagoški zavod; škole",
                    ind=["Usvojen dodatak nastavnom programu"],
                    src="Redovna sredstva",
                    span=("2024-02-01", "2024-08-31"),
                ),
                act(
                    "Edukovati nastavnike za prepoznavanje nasilja",
                    "Republički pedagoški zavod",
                    "2024–2025. godina|p:2024-01-01/2025-12-31",
                    partners="udruženja građana",
                    ind=["Broj održanih seminara", "Broj edukovanih nastavnika"],
                    src="Donatorska sredstva",
                    in_src=(),
                    span=("2024-03-01", "2025-12-31"),
                ),
            ),
        ),
        Goal(
            "goal",
            "Obezbijediti zaštitu i podršku žrtvama",
            (
                act(
                    "Obezbijediti sredstva za rad sigurnih kuća",
                    "Ministarstvo porodice, omladine i sporta",
                    "svake godine|r:P1Y",
                    partners="jedinice lokalne samouprave",
                    ind=["Iznos doznačenih sredstava", "Broj zbrinutih žrtava"],
                    src="Budžet Republike Srpske 480.000 KM",
                    in_src=((480000, None),),
                    span=("2024-01-01", None),
                ),
                act(
                    "Izraditi pravilnik o besplatnoj pravnoj pomoći žrtvama nasilja u porodici",
                    "Ministarstvo pravde",
                    "⟦III⟧ kvartal 2024. godine|p:2024-07-01/2024-09-30",
                    ind=["Pravilnik objavljen u „Službenom glasniku Republike Srpske“"],
                    src="Nisu potrebna sredstva",
                    span=("2024-04-01", "2024-09-30"),
                ),
                act(
                    "Opremiti prostorije za razgovor sa djecom u policijskim upravama i centrima za socijalni rad, u skladu sa standardima za saslušanje djece svjedoka",
                    "MUP",
                    "do 30. juna 2025. godine|by:2025-06-30",
                    partners="Ministarstvo zdravlja i socijalne zaštite; centri za socijalni rad",
                    ind=["Broj opremljenih prostorija"],
                    src="⟦UNICEF⟧ 60.000 KM",
                    in_src=((60000, None),),
                    span=("2024-09-01", "2025-06-30"),
                ),
            ),
        ),
        Goal(
            "goal",
            "Ojačati saradnju institucija i praćenje pojava nasilja",
            (
                act(
                    "Uspostaviti jedinstvenu evidenciju o slučajevima nasilja u porodici",
                    "Ministarstvo porodice, omladine i sporta",
                    "⟦IV⟧ kvartal 2025. godine|p:2025-10-01/2025-12-31",
                    partners="MUP; sudovi; tužilaštva",
                    ind=["Evidencija uspostavljena", "Objavljen godišnji izvještaj"],
                    src="Budžet Republike Srpske 35.000 KM",
                    in_src=((35000, None),),
                    span=("2025-01-01", "2025-12-31"),
                ),
                act(
                    "Održavati sastanke multisektorskih timova u opštinama i gradovima",
                    "jedinice lokalne samouprave",
                    "kvartalno|r:P3M",
                    partners="centri za socijalni rad; policijske uprave; domovi zdravlja",
                    ind=["Broj održanih sastanaka", "Zapisnici sa sastanaka"],
                    src="Redovna sredstva",
                    span=("2024-01-01", None),
                ),
            ),
        ),
    ),
)
