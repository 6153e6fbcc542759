# ruff: noqa: E501 - texts stay in one line
"""A canton in Bosnia and Herzegovina: safety in schools; programmes below areas."""

from ..written import written

PLAN = written(
    "Akcioni plan za prevenciju nasilja i sigurnost u školama Zeničko-dobojskog kantona za period 2024–2027. godine",
    (2024, 2027),
    "bs",
    "BAM",
    """
    # area | INSTITUCIONALNI OKVIR I KOORDINACIJA
    ## programme | Uskladiti propise i uspostaviti koordinacione mehanizme u oblasti sigurnosti u školama
    - Donijeti Odluku o imenovanju Koordinacionog odbora u kojem su zastupljeni predstavnici svih ministarstava, općina i nevladinog sektora | Vlada Zeničko-dobojskog kantona | Mart 2024.@p:2024-03-01/2024-03-31 | p: Ministarstvo za obrazovanje, nauku, kulturu i sport ZDK | i: Donijeta Odluka ;; Broj članova Odbora po polu i instituciji | s: Redovan budžet
    - Izraditi i potpisati protokol o postupanju u slučajevima vršnjačkog nasilja, u skladu s odredbama Zakona o zaštiti i postupanju s djecom i maloljetnicima u krivičnom postupku FBiH | Koordinacioni odbor; Ministarstvo unutrašnjih poslova ZDK | do kraja juna 2024. godine@by:2024-06-30 | p: centri za socijalni rad; domovi zdravlja; općinski sudovi i tužilaštvo | i: Protokol potpisan od svih institucija ;; Broj institucija koje primjenjuju Protokol ;; Izvještaj o primjeni Protokola | s: Redovan budžet - MUP ZDK - Donatorska sredstva - UNICEF BiH - Save the Children
    - Uspostaviti jedinstvenu elektronsku evidenciju prijavljenih slučajeva nasilja s pristupom ovlaštenih osoba iz sektora obrazovanja, policije i socijalne zaštite | Ministarstvo za obrazovanje, nauku, kulturu i sport ZDK | Decembar 2025.@p:2025-12-01/2025-12-31 | p: Ured za zajedničke poslove kantonalnih organa; Agencija za zaštitu ličnih podataka BiH | i: Evidencija u funkciji ;; Broj unesenih slučajeva ;; Broj obučenih operatera | s: Budžet ZDK 64.000 KM - Donatorska sredstva 22.500 EUR | m: 64000, 22500/-/EUR
    - Izvještavati Skupštinu Kantona o stanju sigurnosti u osnovnim i srednjim školama | Koordinacioni odbor | Svakih šest mjeseci, a po potrebi i češće@r:P6M+od | p: škole; Pedagoški zavod Zenica | i: Broj usvojenih izvještaja ;; Broj zaključaka Skupštine koji su realizirani | s: Redovan budžet
    ## programme | Ojačati kadrovske i materijalne kapacitete škola i centara za socijalni rad
    - Zaposliti stručne saradnike (pedagoge, psihologe i socijalne radnike) u školama s više od 500 učenika koje ih nemaju | Ministarstvo za obrazovanje, nauku, kulturu i sport ZDK; školski odbori | 2024-2026.@p:2024-01-01/2026-12-31 | p: Ministarstvo finansija ZDK; Služba za zapošljavanje ZDK | i: Broj zaposlenih stručnih saradnika (najmanje 18) ;; Omjer učenika i stručnih saradnika | s: Budžet ZDK 1.296.000 KM | m: 1296000
    - Opremiti sobe za razgovor s djecom žrtvama i svjedocima u Zenici, Tešnju i Visokom | Ministarstvo unutrašnjih poslova ZDK | Septembar 2025.@p:2025-09-01/2025-09-30 | p: Grad Zenica; Općina Tešanj; Grad Visoko | i: Opremljene tri sobe ;; Broj razgovora obavljenih u sobama | s: Donatorska sredstva - Vlada Švedske - UNICEF BiH
    - Ugraditi video nadzor i rasvjetu na ulazima i dvorištima 36 škola prema procjeni ugroženosti | Škole; općine i gradovi na području Kantona | kontinuirano@c | p: Zavod za javnu sigurnost | i: Broj škola s ugrađenim nadzorom ;; Smanjen broj incidenata u školskim dvorištima za 30% do 2027. godine | s: Budžeti općina i gradova 410.000 KM; Budžet ZDK 150.000 KM | m: 410000, 150000
    # area | PREVENCIJA
    ## programme | Provoditi preventivne programe za učenike, roditelje i nastavnike
    - Realizirati program vršnjačke medijacije u svim srednjim školama i formirati timove vršnjačkih medijatora | Pedagoški zavod Zenica | tokom školske 2024/2025. godine@p:2024-09-01/2025-08-31 | p: Udruženje „Medica“ Zenica; Vijeća učenika | i: Broj škola koje provode program ;; Broj obučenih učenika medijatora ;; Broj riješenih sporova putem medijacije | s: Donatorska sredstva - OSCE Misija u BiH - Redovan budžet
    - Uvesti teme nenasilne komunikacije, medijske pismenosti i sigurnosti na internetu u plan rada odjeljenskih zajednica | Pedagoški zavod Zenica; škole | Od septembra 2024.@from:2024-09-01 | p: Ministarstvo za obrazovanje, nauku, kulturu i sport ZDK | i: Izmijenjen okvirni plan rada ;; Broj održanih časova po odjeljenju (najmanje 6 godišnje) | s: Nisu potrebna dodatna sredstva
    - Organizirati radionice za roditelje o ranom prepoznavanju ovisnosti, kockanja i digitalnog nasilja | Škole; centri za mentalno zdravlje | jednom u polugodištu@r:P6M | p: Udruženja građana; vjerske zajednice | i: Broj održanih radionica ;; Broj roditelja koji su prisustvovali ;; Evaluacijski upitnici | s: Federalno ministarstvo obrazovanja i nauke 28.000 KM za 2024. godinu, 28.000 KM za 2025. godinu | m: 28000/2024, 28000/2025
    - Provesti kampanju „Nisam posmatrač“ na lokalnim medijima i društvenim mrežama povodom 16 dana aktivizma | Gender centar FBiH; Koordinacioni odbor | novembar – decembar svake godine@r:P1Y | p: RTV Zenica; portali; studenti Filozofskog fakulteta | i: Broj objava i emisija ;; Broj osoba do kojih je kampanja došla | s: Donatorska sredstva
    ## programme | Unaprijediti sigurnost u prometu i na putu do škole
    - Postaviti horizontalnu i vertikalnu signalizaciju, usporivače i zaštitne ograde u zonama 52 škole | Ministarstvo za prostorno uređenje, promet i komunikacije i zaštitu okoline ZDK | do 1. septembra svake godine@r:P1Y | p: JP Kantonalna direkcija za ceste; BIHAMK; auto-moto klubovi | i: Broj škola s uređenom zonom ;; Broj saobraćajnih nesreća u zonama škola | s: Sredstva od cestovnih naknada 375.000 KM | m: 375000
    - Uspostaviti školske saobraćajne patrole i opremiti ih fluorescentnim prslucima i znakovima | Uprava policije MUP-a ZDK | Oktobar 2024.@p:2024-10-01/2024-10-31 | p: osnovne škole; Vijeća roditelja | i: Broj patrola ;; Broj učenika uključenih u patrole | s: Redovan budžet - Sponzori
    # area | ZAŠTITA I PODRŠKA
    ## programme | Osigurati pravovremenu zaštitu i oporavak djece žrtava nasilja
    - Osigurati besplatnu psihološku pomoć i pravno savjetovanje djeci žrtvama i njihovim porodicama | Centri za socijalni rad | Kontinuirano@c | p: Kantonalni zavod za pravnu pomoć; Sigurna kuća „Medica“ | i: Broj djece kojoj je pružena pomoć ;; Prosječno vrijeme od prijave do prvog razgovora ;; Broj predmeta u kojima je pružena pravna pomoć | s: Ministarstvo za rad, socijalnu politiku i izbjeglice ZDK 90.000 KM godišnje | m: 90000
    - Izraditi individualne planove podrške i voditi mjesečne sastanke multidisciplinarnih timova | Centri za socijalni rad; škole | mjesečno@r:P1M | p: pedijatri; policijski službenici za maloljetnike | i: Broj izrađenih planova ;; Broj održanih sastanaka timova | s: Redovan budžet
    - Provoditi program rada s djecom koja su počinila nasilje, uključujući odgojne preporuke i rad u zajednici | Disciplinski centar; Općinski sud u Zenici | Do kraja 2027. godine@by:2027-12-31 | p: Kantonalno tužilaštvo; nevladine organizacije | i: Broj djece uključene u program ;; Stopa ponavljanja nasilja | s: Donatorska sredstva - Evropska unija - Vijeće Evrope - Redovan budžet
    """,
)
