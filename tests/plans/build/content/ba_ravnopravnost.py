# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of the Federation of Bosnia and Herzegovina (Bosnian): equality of women and men."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcioni plan za zapošljavanje žena u ruralnim područjima Federacije BiH 2023-2025",
        "period": {"start": "2023-01-01", "end": "2025-12-31"},
    },
    currency="BAM",
    language="bs",
    goals=(
        Goal(
            "specific_goal",
            "Poboljšan pristup žena radnim mjestima",
            (
                act(
                    "Subvencionirati doprinose poslodavcima koji zaposle žene starije od 45 godina iz ruralnih područja",
                    "Federalni zavod za zapošljavanje",
                    "kontinuirano|c",
                    partners="službe za zapošljavanje kantona",
                    ind=["Broj novozaposlenih žena", "Broj poslodavaca korisnika subvencije"],
                    src="Sredstva Federalnog zavoda za zapošljavanje",
                    amt={2023: 1200000, 2024: 1200000, 2025: 1500000},
                    span=("2023-03-01", None),
                ),
                act(
                    "Organizirati obuke za tražena zanimanja u deset općina s najvećom nezaposlenošću",
                    "Federalni zavod za zapošljavanje",
                    "kontinuirano|c",
                    partners="službe za zapošljavanje kantona",
                    ind=["Broj održanih obuka", "Broj žena koje su završile obuku"],
                    src="Sredstva Federalnog zavoda za zapošljavanje",
                    amt={2023: 300000, 2024: 300000},
                    span=("2023-03-01", "2024-12-31"),
                ),
                act(
                    "Osigurati prijevoz polaznicama obuka koje žive u udaljenim mjesnim zajednicama, te čuvanje djece za vrijeme trajanja obuke",
                    "Općine i gradovi",
                    "kontinuirano|c",
                    partners="centri za socijalni rad",
                    ind=["Broj polaznica koje koriste prijevoz", "Broj djece u čuvanju"],
                    src="Budžeti općina",
                    span=("2023-03-01", "2024-12-31"),
                ),
                act(
                    "Uspostaviti mobilne timove za savjetovanje nezaposlenih žena",
                    "Federalno ministarstvo rada i socijalne politike",
                    "mart 2024. godine|p:2024-03-01/2024-03-31",
                    partners="Gender centar Federacije BiH",
                    ind=["Broj mobilnih timova", "Broj obavljenih razgovora"],
                    src="Budžet Federacije BiH",
                    amt={2024: 95000},
                    span=("2023-10-01", "2024-03-31"),
                ),
            ),
        ),
        Goal(
            "specific_goal",
            "Razvijeno žensko poduzetništvo",
            (
                act(
                    "Dodjeljivati grantove za pokretanje obrta i malih poduzeća",
                    "Federalno ministarstvo razvoja, poduzetništva i obrta",
                    "II kvartal svake godine|r:P1Y",
                    partners="Obrtnička komora Federacije BiH",
                    ind=["Broj dodijeljenih grantova"],
                    src="Budžet Federacije BiH",
                    amt={2023: 800000, 2024: 800000, 2025: 800000},
                    span=("2023-04-01", "2025-06-30"),
                ),
                act(
                    "Pružiti mentorsku podršku korisnicama grantova u prvoj godini poslovanja, uključujući vođenje knjiga, nastup na tržištu i zaštitu na radu",
                    "Obrtnička komora Federacije BiH",
                    "12 mjeseci od potpisivanja ugovora|after:potpisivanje ugovora:P12M",
                    partners="razvojne agencije",
                    ind=["Broj mentorskih sati", "Broj poduzeća koja posluju nakon godinu dana"],
                    src="Budžet Federacije BiH",
                    span=("2023-07-01", "2025-12-31"),
                ),
                act(
                    "Otvoriti zajednički prostor za izlaganje i prodaju proizvoda",
                    "Općine i gradovi",
                    "do 30.09.2024.|by:2024-09-30",
                    partners="udruženja žena",
                    ind=["Broj otvorenih prostora", "Broj izlagačica"],
                    src="Budžeti općina",
                    amt={2024: 60000},
                    span=("2024-01-01", "2024-09-30"),
                ),
            ),
        ),
        Goal(
            "specific_goal",
            "Osnažene institucije i podaci",
            (
                act(
                    "Razvrstavati podatke o zapošljavanju po spolu i mjestu stanovanja",
                    "Federalni zavod za statistiku",
                    "polugodišnje|r:P6M",
                    partners="Federalni zavod za zapošljavanje",
                    ind=["Broj objavljenih saopćenja"],
                    src="Redovna sredstva",
                    span=("2023-06-01", None),
                ),
                act(
                    "Obučiti službenike općina za rodno odgovorno budžetiranje",
                    "Gender centar Federacije BiH",
                    "oktobar 2023. godine|p:2023-10-01/2023-10-31",
                    partners="Savez općina i gradova Federacije BiH",
                    ind=["Broj obučenih službenika"],
                    src="UN Women",
                    amt={2023: 18500},
                    span=("2023-09-01", "2023-10-31"),
                ),
                act(
                    "Sačiniti izvještaj o provođenju Akcionog plana",
                    "Gender centar Federacije BiH",
                    "jednom godišnje|r:P1Y",
                    partners="svi nosioci",
                    ind=["Izvještaj usvojen na Vladi Federacije BiH"],
                    src="Redovna sredstva",
                    span=("2024-01-01", "2025-12-31"),
                ),
            ),
        ),
    ),
)
