# ruff: noqa: E501 - texts and style sheets stay in one line
"""Small plans of other kinds: a school's development plan, integrity, an audit's recommendations, climate, a work programme."""

from ..tree import Content, Goal, act

SCHOOL = Content(
    plan={
        "title": "Akcioni plan Osnovne škole „Dositej Obradović“ za školsku 2024/2025. godinu",
        "period": {"start": "2024-01-01", "end": "2025-12-31"},
    },
    currency="RSD",
    language="sr",
    goals=(
        Goal(
            "goal",
            "Unapređivanje kvaliteta nastave i učenja",
            (
                act(
                    "Izraditi bazu pripremljenih časova sa diferenciranim zadacima",
                    "nastavnici predmetne i razredne nastave",
                    "septembar – decembar 2024.|p:2024-09-01/2024-12-31",
                    ind=["Baza sadrži najmanje 60 priprema | | | | | baza na disku škole"],
                    more={"Način": "rad u timovima, razmena materijala", "Uslovi": "računarska učionica"},
                ),
                act(
                    "Održati ugledne časove i analizirati ih na sastancima stručnih veća",
                    "stručna veća",
                    "tokom školske godine|c",
                    ind=["Održano najmanje 20 uglednih časova | | | | | zapisnici stručnih veća"],
                    more={"Način": "plan uglednih časova, posmatranje, analiza"},
                ),
                act(
                    "Organizovati obuku nastavnika za primenu digitalnih alata u proceni znanja",
                    "direktor; stručni saradnici",
                    "februar 2025.|p:2025-02-01/2025-02-28",
                    ind=["Obuku završilo 80% nastavnika | | | | | uverenja"],
                    more={"Način": "akreditovani seminar"},
                ),
            ),
        ),
        Goal(
            "goal",
            "Veća sigurnost i podrška učenicima",
            (
                act(
                    "Formirati vršnjački tim i obučiti ga za posredovanje u sukobima",
                    "Tim za zaštitu učenika od nasilja",
                    "oktobar 2024.|p:2024-10-01/2024-10-31",
                    ind=["Tim ima najmanje 12 članova | | | | | spisak članova"],
                    more={"Način": "radionice"},
                ),
                act(
                    "Pratiti napredovanje učenika sa individualnim obrazovnim planom",
                    "pedagog; odeljenske starešine",
                    "tromesečno|r:P3M",
                    ind=["Vrednovani svi planovi | | | | | pedagoška sveska"],
                    more={"Način": "uvid u dokumentaciju i razgovor sa roditeljima"},
                ),
                act(
                    "Urediti školsko dvorište i postaviti nadstrešnicu za bicikle",
                    "direktor",
                    "do 31. avgusta 2025.|by:2025-08-31",
                    ind=["Postavljena nadstrešnica | | | | | zapisnik o primopredaji"],
                    more={"Način": "javna nabavka male vrednosti"},
                ),
            ),
        ),
    ),
)

INTEGRITY = Content(
    plan={
        "title": "Plan integriteta Gradske uprave Morava sa merama za period 2024–2026. godine",
        "period": {"start": "2024-01-01", "end": "2026-12-31"},
    },
    currency="RSD",
    language="sr",
    goals=(
        Goal(
            "area",
            "Javne nabavke",
            (
                act(
                    "Usvojiti interni akt o planiranju nabavki i kontroli izvršenja ugovora",
                    "Načelnik Odeljenja za finansije",
                    "31.03.2024.|p:2024-03-31/2024-03-31",
                    risks="Neplanske nabavke i prilagođavanje uslova ponuđaču",
                ),
                act(
                    "Objavljivati godišnji pregled zaključenih ugovora na internet stranici",
                    "Službenik za javne nabavke",
                    "svake godine do 31. januara|r:P1Y",
                    risks="Nedovoljna javnost rada",
                ),
            ),
        ),
        Goal(
            "area",
            "Zapošljavanje i upravljanje kadrovima",
            (
                act(
                    "Propisati obavezu davanja izjave o sukobu interesa članova konkursnih komisija",
                    "Sekretar Skupštine grada",
                    "30.06.2024.|p:2024-06-30/2024-06-30",
                    risks="Pristrasnost u izboru kandidata",
                ),
                act(
                    "Sprovesti obuku zaposlenih o zaštiti uzbunjivača i prijavi poklona",
                    "Odsek za ljudske resurse",
                    "kontinuirano|c",
                    risks="Nepoznavanje propisa; strah od posledica",
                ),
                act(
                    "Uvesti rotaciju zaposlenih na šalterima za izdavanje dozvola",
                    "Načelnik Gradske uprave",
                    "⟦IV⟧ kvartal 2024.|p:2024-10-01/2024-12-31",
                    risks="Neformalni kontakti sa strankama",
                ),
            ),
        ),
        Goal(
            "area",
            "Upravljanje dokumentacijom",
            (
                act(
                    "Uspostaviti elektronsku evidenciju predmeta sa podsetnikom za rokove",
                    "Šef pisarnice",
                    "do kraja 2025. godine|by:2025-12-31",
                    risks="Gubljenje predmeta i prekoračenje rokova",
                ),
            ),
        ),
    ),
)

AUDIT = Content(
    plan={"title": "Akcijski plan za provedbu preporuka Državnog ureda za reviziju"},
    currency="EUR",
    language="hr",
    goals=(
        Goal(
            "measure",
            "Ustrojiti cjelovit registar nekretnina u vlasništvu Grada",
            (
                act(
                    "Popisati sve nekretnine i provjeriti upise u zemljišnim knjigama",
                    "Upravni odjel za imovinu",
                    "lipanj 2024.|p:2024-06-01/2024-06-30",
                    partners="Katastarski ured",
                ),
                act(
                    "Objaviti registar na mrežnim stranicama Grada",
                    "Služba za informatiku",
                    "30. rujna 2024.|p:2024-09-30/2024-09-30",
                ),
            ),
        ),
        Goal(
            "measure",
            "Poduzeti mjere naplate dospjelih potraživanja od komunalne naknade",
            (
                act(
                    "Poslati opomene i pokrenuti ovršne postupke za potraživanja starija od godinu dana",
                    "Upravni odjel za financije",
                    "kontinuirano|c",
                    partners="Odvjetnički ured",
                ),
            ),
        ),
        Goal(
            "measure",
            "Donijeti pravilnik o dodjeli potpora udrugama i vrednovati rezultate financiranih projekata",
            (
                act(
                    "Izraditi nacrt pravilnika i provesti savjetovanje s javnošću",
                    "Upravni odjel za društvene djelatnosti",
                    "do 1. ožujka 2024.|by:2024-03-01",
                ),
                act("Donijeti pravilnik", "Gradonačelnik", "travanj 2024.|p:2024-04-01/2024-04-30"),
                act(
                    "Vrednovati projekte financirane u prethodnoj godini i izvijestiti Gradsko vijeće",
                    "Upravni odjel za društvene djelatnosti",
                    "jednom godišnje|r:P1Y",
                    partners="udruge; vanjski stručnjaci",
                ),
            ),
        ),
    ),
)

CLIMATE = Content(
    plan={
        "title": "Akcijski plan energetski održivog razvitka i prilagodbe klimatskim promjenama Općine Vinogradi do 2030."
    },
    currency="EUR",
    language="hr",
    goals=(
        Goal(
            "area",
            "Zgradarstvo",
            (
                act(
                    "Obnova ovojnice zgrade osnovne škole",
                    "Općina Vinogradi",
                    "2024. – 2026.|p:2024-01-01/2026-12-31",
                    amt={2026: 780000},
                    more={"MWh": "210,4", "CO2": "52,1"},
                    src="Proračun Općine, NPOO",
                ),
                act(
                    "Poticanje ugradnje sunčanih elektrana na obiteljskim kućama",
                    "Općina Vinogradi",
                    "2024. – 2030.|p:2024-01-01/2030-12-31",
                    partners="Regionalna energetska agencija",
                    amt={2026: 240000},
                    more={"MWh": "1.120,0", "CO2": "263,2"},
                    src="FZOEU",
                ),
            ),
        ),
        Goal(
            "area",
            "Promet",
            (
                act(
                    "Izgradnja biciklističke staze Vinogradi – Lipa u duljini od 4,2 km",
                    "Županijska uprava za ceste",
                    "2025.|p:2025-01-01/2025-12-31",
                    amt={2026: 1150000},
                    more={"MWh": "96,0", "CO2": "24,9"},
                    src="EU fondovi",
                ),
                act(
                    "Zamjena službenih vozila električnima",
                    "Komunalac d.o.o.",
                    "do 2028.|by:2028-12-31",
                    amt={2026: 96000},
                    more={"MWh": "31,5", "CO2": "8,2"},
                    src="Proračun Općine",
                ),
            ),
        ),
        Goal(
            "area",
            "Javna rasvjeta",
            (
                act(
                    "Zamjena 640 svjetiljki LED svjetiljkama s upravljanjem",
                    "Općina Vinogradi",
                    "2024.|p:2024-01-01/2024-12-31",
                    amt={2026: 310000},
                    more={"MWh": "188,7", "CO2": "44,3"},
                    src="Kredit HBOR",
                ),
            ),
        ),
    ),
)

WORK = Content(
    plan={
        "title": "Program rada Skupštine općine Krivaja za 2024. godinu",
        "period": {"start": "2024-01-01", "end": "2024-12-31"},
    },
    currency="BAM",
    language="bs",
    goals=(
        Goal(
            "area",
            "Normativni dio",
            (
                act(
                    "Odluka o budžetu općine za 2025. godinu",
                    "Općinski načelnik",
                    "decembar|p:2024-12-01/2024-12-31",
                    partners="Služba za finansije",
                    note="Javna rasprava u novembru",
                ),
                act(
                    "Odluka o komunalnim taksama",
                    "Općinski načelnik",
                    "mart|p:2024-03-01/2024-03-31",
                    partners="Služba za privredu",
                ),
                act(
                    "Regulacioni plan „Centar“ – prijedlog",
                    "Općinski načelnik",
                    "⟦III⟧ kvartal|p:2024-07-01/2024-09-30",
                    partners="Služba za prostorno uređenje",
                ),
            ),
        ),
        Goal(
            "area",
            "Tematski dio",
            (
                act(
                    "Informacija o stanju sigurnosti na području općine u 2023. godini",
                    "Policijska stanica",
                    "februar|p:2024-02-01/2024-02-29",
                    partners="Policijska stanica",
                ),
                act(
                    "Izvještaj o radu općinskog načelnika i općinskih službi",
                    "Općinski načelnik",
                    "april|p:2024-04-01/2024-04-30",
                    partners="sve službe",
                ),
                act(
                    "Informacija o pripremama za novu školsku godinu",
                    "Služba za društvene djelatnosti",
                    "juli|p:2024-07-01/2024-07-31",
                    partners="osnovne škole",
                    note="Razmatra i Komisija za obrazovanje",
                ),
                act(
                    "Informacija o radu javnih preduzeća",
                    "javna preduzeća",
                    "juni|p:2024-06-01/2024-06-30",
                    partners="nadzorni odbori",
                ),
            ),
        ),
    ),
)
