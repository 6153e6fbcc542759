"""A plan of a city in Serbia (ekavian): clean air."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={"title": "Akcioni plan za kvalitet vazduha grada Kamengrada 2024–2026", "issuer": "Gradsko veće grada Kamengrada", "period": {"start": "2024-01-01", "end": "2026-12-31"}},
    currency="RSD", language="sr",
    goals=(
        Goal("area", "Grejanje domaćinstava", (
            act("Zamena kotlova na ugalj u individualnim domaćinstvima", "Odeljenje za zaštitu životne sredine", "2024–2026.|p:2024-01-01/2026-12-31", partners="Ministarstvo zaštite životne sredine", ind=["Broj zamenjenih kotlova|broj|210||2026=900"], span=("2024-03-01", "2026-11-30"), amt={2024: 18000000, 2025: 24000000, 2026: 24000000}, src="Budžet grada"),
            act("Proširenje mreže daljinskog grejanja na naselja Stari mlin i Vinogradi", "JKP „Toplana“", "IV kvartal 2026.|p:2026-10-01/2026-12-31", partners="Direkcija za izgradnju", ind=["Broj priključenih domaćinstava|broj|0||2026=640"], span=("2024-09-01", "2026-12-31"), amt={2024: 5000000, 2025: 96500000, 2026: 71200000}, src="Kredit KfW"),
            act("Energetska sanacija zgrada socijalnog stanovanja", "Gradska stambena agencija", "do 31.12.2025.|by:2025-12-31", ind=["Broj saniranih zgrada|broj|0||2025=6"], span=("2025-03-01", "2025-12-31"), amt={2025: 33400000}, src="Donacija GIZ"),
        )),
        Goal("area", "Saobraćaj", (
            act("Nabavka električnih autobusa", "JGSP „Kamengrad“", "II kvartal 2025.|p:2025-04-01/2025-06-30", partners="Sekretarijat za saobraćaj", ind=["Broj autobusa na električni pogon|broj|2||2025=12"], span=("2024-10-01", "2025-06-30"), amt={2025: 540000000}, src="Kredit EBRD"),
            act("Uvođenje zone smanjenih emisija u centru grada", "Sekretarijat za saobraćaj", "jun 2026.|p:2026-06-01/2026-06-30", ind=["Odluka o zoni|da/ne|ne||2026=da"], span=("2026-01-01", "2026-06-30"), amt={2026: 12800000}, src="Budžet grada"),
            act("Izgradnja biciklističkih staza", "Direkcija za izgradnju", "kontinuirano|c", ind=["Dužina staza|km|7,4||2026=21"], span=("2024-01-01", None), amt={2024: 15500000, 2025: 15500000, 2026: 17000000}, src="Budžet grada"),
        )),
        Goal("area", "Privreda i praćenje", (
            act("Pojačan nadzor postrojenja sa integrisanom dozvolom", "Inspekcija za zaštitu životne sredine", "dva puta godišnje|r:P6M", ind=["Broj nadzora godišnje|broj|14||2026=28"], span=("2024-01-01", "2026-12-31"), src="Redovna sredstva"),
            act("Postavljanje pet novih mernih stanica", "Zavod za javno zdravlje", "III kvartal 2024.|p:2024-07-01/2024-09-30", partners="Agencija za zaštitu životne sredine", ind=["Broj mernih stanica|broj|3||2024=8"], span=("2024-04-01", "2024-09-30"), amt={2024: 21300000}, src="Budžet grada"),
            act("Obaveštavanje građana u danima prekomernog zagađenja", "Odeljenje za zaštitu životne sredine", "po potrebi|od", partners="Zavod za javno zdravlje", ind=["Broj izdatih obaveštenja|broj|9||2026=0"], span=("2024-10-01", None), amt={2024: 400000, 2025: 400000, 2026: 400000}, src="Budžet grada"),
            act("Ozelenjavanje industrijske zone", "JKP „Zelenilo“", "novembar 2025.|p:2025-11-01/2025-11-30", partners="privredna društva u zoni", ind=["Broj posađenih stabala|broj|0||2025=2.500"], span=("2025-10-01", "2025-11-30"), amt={2025: 6750000}, src="Zeleni fond"),
        )),
    ),
)
