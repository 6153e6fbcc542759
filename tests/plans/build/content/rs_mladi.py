"""A plan of a Serbian municipality (ekavian; printed in Cyrillic): youth."""

from ..tree import Content, Goal, act

PLAN = Content(
    plan={"title": "Lokalni akcioni plan za mlade opštine Donja Reka za 2024. godinu", "issuer": "Skupština opštine Donja Reka",
          "place": "Donja Reka", "adopted_on": "2024-02-19", "document_number": "020-7/2024-01", "period": {"start": "2024-01-01", "end": "2024-12-31"}},
    currency="RSD", language="sr",
    goals=(
        Goal("goal", "Mladi su uključeni u donošenje odluka u opštini", (
            act("Osnovati Savet za mlade i doneti poslovnik o njegovom radu", "Skupština opštine", "Prvi kvartal|p:2024-01-01/2024-03-31", partners="Kancelarija za mlade",
                ind=["Doneta odluka o osnivanju", "Usvojen poslovnik"], src="Nisu potrebna dodatna sredstva", span=("2024-01-10", "2024-03-31"), risks="Neredovno održavanje sednica", note="Odluka se objavljuje u službenom listu opštine", more={"Ciljna grupa": "Mladi od 15 do 30 godina", "Status": "U toku"}),
            act("Održavati javne tribine u mesnim zajednicama o potrebama mladih, sa zapisnikom koji se dostavlja predsedniku opštine i objavljuje na internet stranici opštine", "Kancelarija za mlade", "Kontinuirano|c", partners="mesne zajednice; udruženja građana",
                ind=["Broj održanih tribina", "Broj učesnika, razvrstan po polu i uzrastu", "Zapisnici objavljeni na internet stranici"], src="Budžet opštine", amt={2024: 90000}, span=("2024-02-01", None), risks="Mali odziv mladih u udaljenim selima", more={"Ciljna grupa": "Mladi na selu", "Status": "Nije započeto"}),
            act("Sprovesti anketu o životu mladih", "Kancelarija za mlade", "Drugi kvartal|p:2024-04-01/2024-06-30", partners="osnovne i srednje škole; Centar za socijalni rad",
                ind=["Urađena anketa na uzorku od najmanje 400 ispitanika"], src="Budžet opštine, donacije", amt={2024: 150000}, span=("2024-04-01", "2024-06-30"), risks="Nedostupnost mladih koji studiraju van opštine", more={"Ciljna grupa": "Mladi od 15 do 30 godina", "Status": "Nije započeto"}),
        )),
        Goal("goal", "Povećane mogućnosti za zapošljavanje i samozapošljavanje mladih", (
            act("Organizovati sajam zapošljavanja i dane otvorenih vrata kod poslodavaca", "Nacionalna služba za zapošljavanje – Ispostava Donja Reka", "oktobar 2024. godine|p:2024-10-01/2024-10-31", partners="Unija poslodavaca; Srednja tehnička škola",
                ind=["Broj poslodavaca na sajmu", "Broj mladih koji su razgovarali sa poslodavcima"], src="Budžet opštine", amt={2024: 220000}, span=("2024-10-01", "2024-10-31"), risks="Slab interes poslodavaca", more={"Ciljna grupa": "Nezaposlena lica mlađa od 30 godina", "Status": "Planirano"}),
            act("Dodeliti bespovratna sredstva za početak poslovanja licima mlađim od 30 godina, po javnom pozivu koji raspisuje opštinsko veće i uz obaveznu obuku o izradi poslovnog plana", "Opštinsko veće", "do kraja septembra|by:2024-09-30", partners="Nacionalna služba za zapošljavanje; Kancelarija za lokalni ekonomski razvoj",
                ind=["Broj zaključenih ugovora", "Broj novih radnih mesta posle godinu dana"], src="Budžet opštine", amt={2024: 2400000}, span=("2024-05-01", "2024-09-30"), risks="Gašenje delatnosti po isteku ugovorne obaveze", note="Najviše 300.000 po korisniku", more={"Ciljna grupa": "Nezaposlena lica mlađa od 30 godina", "Status": "Planirano"}),
            act("Pružati savete o pisanju biografije i pripremi za razgovor sa poslodavcem", "Kancelarija za mlade", "svakog meseca|r:P1M", ind=["Broj pruženih saveta"], src="Nema troškova", span=("2024-02-01", None), more={"Ciljna grupa": "Srednjoškolci i studenti", "Status": "U toku"}),
        )),
        Goal("goal", "Sadržajnije slobodno vreme i bezbednost mladih", (
            act("Urediti prostor nekadašnjeg bioskopa za klub mladih", "Odeljenje za urbanizam i komunalne poslove", "Treći i četvrti kvartal|p:2024-07-01/2024-12-31", partners="Dom kulture; Kancelarija za mlade",
                ind=["Prostor otvoren za korisnike", "Broj programa u klubu"], src="Kapitalna dotacija Ministarstva turizma i omladine", amt={2024: 6800000}, span=("2024-07-01", "2024-12-31"), risks="Nerešeni imovinski odnosi; poskupljenje radova", more={"Ciljna grupa": "Mladi od 15 do 30 godina", "Status": "U pripremi"}),
            act("Podržati projekte udruženja mladih iz oblasti sporta, kulture i zaštite prirode, sa posebnim osvrtom na sela u kojima se programi za mlade do sada nisu sprovodili", "Opštinsko veće", "dva puta godišnje|r:P6M", partners="udruženja mladih",
                ind=["Broj podržanih projekata", "Broj sela u kojima su projekti sprovedeni"], src="Budžet opštine", amt={2024: 1300000}, span=("2024-03-01", "2024-11-30"), risks="Nedovoljan kvalitet prijava", more={"Ciljna grupa": "Udruženja", "Status": "Planirano"}),
            act("Održati predavanja o bezbednosti na internetu u svim školama", "Policijska stanica Donja Reka", "do 31. maja 2024. godine|by:2024-05-31", partners="osnovne i srednje škole",
                ind=["Broj održanih predavanja"], src="Redovne aktivnosti", span=("2024-03-01", "2024-05-31"), more={"Ciljna grupa": "Učenici od petog razreda", "Status": "U toku"}),
            act("Pratiti sprovođenje plana i izveštavati Skupštinu opštine", "Savet za mlade", "Polugodišnje|r:P6M", partners="Kancelarija za mlade", ind=["Usvojeni izveštaji"], src="Nema troškova", span=("2024-01-01", None), risks="Nepotpuni podaci nosilaca", more={"Ciljna grupa": "Svi korisnici", "Status": "Planirano"}),
        )),
    ),
)
