# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of a canton in Bosnia and Herzegovina (Bosnian), published in a gazette: rural tourism and waters."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcioni plan zaštite i održivog korištenja rijeka u Srednjodrinskom kantonu 2022.-2025.",
        "issuer": "Vlada Srednjodrinskog kantona",
        "place": "Lipovac",
        "adopted_on": "2022-05-12",
        "document_number": "03-11-884-2.1/22",
        "adopted_by": {"act": "Odluka", "number": "03-11-884-2/22", "date": "2022-05-12"},
        "period": {"start": "2022-01-01", "end": "2025-12-31"},
        "gazette": {"name": "Službene novine Srednjodrinskog kantona", "issue": "9", "published_on": "2022-05-20"},
    },
    currency="BAM",
    language="bs",
    goals=(
        Goal(
            "area",
            "PRAĆENJE STANJA",
            (
                Goal(
                    "programme",
                    "Uspostaviti sistem praćenja kvaliteta voda",
                    (
                        act(
                            "Postaviti mjerne stanice na tri najugroženije dionice rijeka i osigurati njihovo održavanje",
                            "Ministarstvo poljoprivrede, vodoprivrede i šumarstva; Agencija za vodno područje rijeke Save",
                            "Juni 2023.|p:2023-06-01/2023-06-30",
                            ind=["Broj postavljenih stanica", "Potpisan ugovor o održavanju"],
                            src="Redovan budžet - Donatorska sredstva",
                        ),
                        act(
                            "Objavljivati rezultate mjerenja na internet stranici Vlade Kantona",
                            "Stručna služba Vlade Kantona",
                            "Kontinuirano|c",
                            ind=["Broj objavljenih izvještaja"],
                            src="Redovan budžet",
                        ),
                        act(
                            "Izraditi katastar zagađivača, s podacima o vrsti djelatnosti, količini i kvalitetu otpadnih voda, načinu prečišćavanja i izdatim dozvolama, te ga ažurirati na osnovu nalaza inspekcije i prijava građana",
                            "Ministarstvo prostornog uređenja i zaštite okoliša; Kantonalna uprava za inspekcijske poslove",
                            "Decembar 2023.|p:2023-12-01/2023-12-31",
                            ind=["Izrađen katastar", "Broj upisanih zagađivača", "Broj ažuriranja godišnje"],
                            src="Redovan budžet - Ministarstvo prostornog uređenja i zaštite okoliša - Fond za zaštitu okoliša",
                        ),
                    ),
                ),
                Goal(
                    "programme",
                    "Unaprijediti rad inspekcijskih službi",
                    (
                        act(
                            "Provesti zajedničke nadzore vodne i okolišne inspekcije",
                            "Kantonalna uprava za inspekcijske poslove",
                            "Svakih šest mjeseci, a po potrebi i češće|r:P6M+od",
                            ind=["Broj izvršenih nadzora", "Broj izrečenih mjera", "Zapisnici o nadzoru"],
                            src="Redovan budžet",
                        ),
                        act(
                            "Nabaviti opremu za uzorkovanje",
                            "Kantonalna uprava za inspekcijske poslove",
                            "Mart 2024.|p:2024-03-01/2024-03-31",
                            ind=["Nabavljena oprema"],
                            src="Budžet Kantona 48.500,00 KM",
                            in_src=((48500, None),),
                        ),
                        act(
                            "Organizirati obuku za inspektore o uzorkovanju, vođenju postupka i pisanju rješenja u predmetima zagađenja voda, u saradnji sa sudovima i tužilaštvom",
                            "Kantonalna uprava za inspekcijske poslove; Kantonalno tužilaštvo",
                            "2023–2024.|p:2023-01-01/2024-12-31",
                            ind=["Broj održanih obuka", "Broj inspektora koji su završili obuku", "Materijali s obuke"],
                            src="Donatorska sredstva (UNDP)",
                        ),
                    ),
                ),
            ),
        ),
        Goal(
            "area",
            "ODRŽIVO KORIŠTENJE",
            (
                Goal(
                    "programme",
                    "Urediti obale i pristup rijekama",
                    (
                        act(
                            "Donijeti pravilnik o uređenju kupališta",
                            "Ministarstvo prostornog uređenja i zaštite okoliša",
                            "do 30. juna 2022. godine|by:2022-06-30",
                            ind=['Pravilnik objavljen u "Službenim novinama Srednjodrinskog kantona"'],
                            src="Redovan budžet",
                        ),
                        act(
                            "Urediti pješačke i biciklističke staze uz obalu, s odmorištima, rasvjetom i putokazima, na osnovu idejnog rješenja koje će općine dostaviti Vladi Kantona",
                            "Općine; Ministarstvo privrede",
                            "Kontinuirano do kraja 2025. godine|c:/2025-12-31",
                            ind=[
                                "Dužina uređenih staza u kilometrima",
                                "Broj odmorišta",
                                "Broj općina koje su dostavile idejno rješenje",
                            ],
                            src="Budžeti općina - Redovan budžet - Turistička zajednica Kantona",
                        ),
                        act(
                            "Označiti zaštićene dionice rijeka",
                            "Kantonalni zavod za zaštitu prirode",
                            "Oktobar 2023.|p:2023-10-01/2023-10-31",
                            ind=["Broj postavljenih tabli"],
                            src="Fond za zaštitu okoliša",
                        ),
                    ),
                ),
                Goal(
                    "programme",
                    "Podržati udruženja i škole u čuvanju rijeka",
                    (
                        act(
                            "Raspisati javni poziv za udruženja",
                            "Ministarstvo prostornog uređenja i zaštite okoliša",
                            "Jednom godišnje|r:P1Y",
                            ind=["Broj podržanih projekata", "Iznos dodijeljenih sredstava"],
                            src="Redovan budžet 30.000,00 KM godišnje",
                            in_src=((30000, None),),
                        ),
                        act(
                            "Provoditi akcije čišćenja korita",
                            "Udruženja; Općine; Civilna zaštita",
                            "Dva puta godišnje|r:P6M",
                            ind=["Broj akcija", "Broj učesnika", "Količina prikupljenog otpada"],
                            src="Budžeti općina",
                        ),
                        act(
                            "Uvesti sadržaje o rijekama u nastavu osnovnih škola",
                            "Ministarstvo obrazovanja, nauke, kulture i sporta; Pedagoški zavod",
                            "Septembar 2023.|p:2023-09-01/2023-09-30",
                            ind=["Izmijenjen nastavni plan i program"],
                            src="Redovan budžet",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
