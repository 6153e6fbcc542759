# ruff: noqa: E501 - texts and style sheets stay in one line
"""A plan of Serbia (ekavian; printed in Cyrillic): access to public buildings and services."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={
        "title": "Akcioni plan za pristupačnost javnih objekata i usluga 2021–2022. godine",
        "period": {"start": "2021-01-01", "end": "2022-12-31"},
    },
    currency="RSD",
    language="sr",
    goals=(
        Goal(
            "goal",
            "Javni objekti su dostupni svim građanima",
            (
                Goal(
                    "measure",
                    "Popis prepreka u javnim objektima",
                    (
                        act(
                            "Formirati međuresorsku komisiju",
                            "1> Ministarstvo građevinarstva, saobraćaja i infrastrukture; 2> Komisija",
                            "januar – mart 2021. godine|p:2021-01-01/2021-03-31",
                            tasks=[
                                "Doneti rešenje o obrazovanju komisije",
                                "Usvojiti metodologiju rada i obrazac za popis",
                            ],
                            ind=["Doneto rešenje", "Usvojena metodologija"],
                            src="Redovna sredstva",
                            risks="Nema",
                        ),
                        act(
                            "Popisati prepreke u zgradama državnih organa",
                            "1,2> Komisija; 3> Republički geodetski zavod",
                            "do kraja drugog kvartala 2021.|by:2021-06-30",
                            tasks=[
                                "Obići zgrade u sedištima upravnih okruga",
                                "Popuniti obrasce i priložiti fotografije",
                                "Izraditi elektronsku kartu prepreka",
                            ],
                            ind=["Broj popisanih zgrada", "Karta prepreka dostupna na internetu"],
                            src="Redovna sredstva",
                            risks="Nedostupnost tehničke dokumentacije",
                        ),
                        act(
                            "Objaviti izveštaj o popisu",
                            "Komisija",
                            "jul 2021. godine|p:2021-07-01/2021-07-31",
                            tasks=["Sačiniti nacrt izveštaja", "Predstaviti izveštaj Vladi i javnosti"],
                            ind=["Objavljen izveštaj"],
                            src="Redovna sredstva",
                            risks="Nema",
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Uklanjanje prepreka",
                    (
                        act(
                            "Postaviti rampe, podizne platforme i taktilne staze u zgradama sa popisa, prema redosledu koji je utvrdila komisija, vodeći računa o uslovima nadležnih zavoda za zaštitu spomenika kulture",
                            "1> Uprava za zajedničke poslove republičkih organa; 2> Ministarstvo građevinarstva, saobraćaja i infrastrukture",
                            "Kontinuirano do 31. decembra 2022. godine|c:/2022-12-31",
                            tasks=[
                                "Sprovesti postupke javnih nabavki i izvesti radove",
                                "Vršiti stručni nadzor i tehnički pregled",
                            ],
                            ind=[
                                "Broj zgrada sa uklonjenim preprekama",
                                "Broj izdatih upotrebnih dozvola",
                                "Procenat realizacije plana radova",
                            ],
                            src="Budžet Republike Srbije 48.000.000 dinara za 2021. godinu i 52.500.000 dinara za 2022. godinu",
                            in_src=((48000000, 2021), (52500000, 2022)),
                            risks="Nerešeni imovinski odnosi; kašnjenje izvođača",
                        ),
                        act(
                            "Prilagoditi autobuska stajališta",
                            "1> jedinice lokalne samouprave",
                            "⟦IV⟧ kvartal 2022.|p:2022-10-01/2022-12-31",
                            tasks=["Izraditi projekte i izvesti radove na stajalištima u gradovima"],
                            ind=["Broj prilagođenih stajališta"],
                            src="Budžeti jedinica lokalne samouprave",
                            risks="Nedostatak sredstava u manjim opštinama",
                        ),
                    ),
                ),
            ),
        ),
        Goal(
            "goal",
            "Javne usluge su prilagođene osobama sa invaliditetom",
            (
                Goal(
                    "measure",
                    "Obuka službenika",
                    (
                        act(
                            "Sprovesti obuku službenika na šalterima",
                            "1> Nacionalna akademija za javnu upravu; 2> Savez gluvih i nagluvih",
                            "dva puta godišnje|r:P6M",
                            tasks=[
                                "Izraditi program i održati obuke",
                                "Obučiti po jednog tumača za znakovni jezik u svakoj filijali",
                            ],
                            ind=["Broj obučenih službenika", "Broj angažovanih tumača"],
                            src="Redovna sredstva Akademije; donacija 12.000 evra",
                            in_src=((12000, None, "EUR"),),
                            risks="Odsustvo službenika sa radnog mesta",
                        ),
                        act(
                            "Izraditi priručnik o postupanju sa strankama",
                            "Nacionalna akademija za javnu upravu",
                            "do kraja 2021. godine|by:2021-12-31",
                            tasks=["Pripremiti i objaviti priručnik, i na Brajevom pismu"],
                            ind=["Broj odštampanih primeraka"],
                            src="Redovna sredstva Akademije; donacija 12.000 evra",
                            in_src=((12000, None, "EUR"),),
                            risks="Nema",
                        ),
                    ),
                ),
                Goal(
                    "measure",
                    "Pristupačnost internet stranica",
                    (
                        act(
                            "Uskladiti internet stranice organa sa standardom",
                            "1,2,3> Kancelarija za informacione tehnologije i elektronsku upravu",
                            "najkasnije do 1. septembra 2022. godine|by:2022-09-01",
                            tasks=[
                                "Utvrditi spisak stranica",
                                "Proveriti usklađenost i dati preporuke",
                                "Objavljivati rezultate provere",
                            ],
                            ind=["Broj usklađenih stranica", "Broj objavljenih rezultata"],
                            src="Nisu potrebna dodatna sredstva",
                            risks="Zastarele platforme",
                        ),
                        act(
                            "Uvesti čitač teksta na portal elektronske uprave",
                            "Kancelarija za informacione tehnologije i elektronsku upravu",
                            "najkasnije do 1. septembra 2022. godine|by:2022-09-01",
                            tasks=["Nabaviti i ugraditi softver"],
                            ind=["Čitač u funkciji"],
                            src="Nisu potrebna dodatna sredstva",
                            risks="Zastarele platforme",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
