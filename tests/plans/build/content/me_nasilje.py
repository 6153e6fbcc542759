# ruff: noqa: E501 - texts stay in one line
"""Montenegro: violence in families; start and end in two columns, an amount a year."""

from ..written import written

PLAN = written(
    "Akcioni plan za sprovođenje Strategije za borbu protiv nasilja u porodici i nasilja nad djecom 2025–2026",
    (2025, 2026),
    "cnr",
    "EUR",
    """
    # goal | Unaprijeđen normativni i institucionalni okvir za zaštitu od nasilja u porodici i nasilja nad djecom
    ## specific_goal | Usklađivanje zakonodavstva sa Istanbulskom konvencijom i preporukama GREVIO komiteta
    - Izraditi Predlog zakona o izmjenama i dopunama Zakona o zaštiti od nasilja u porodici, kojim se uvodi hitna mjera udaljenja iz stana u trajanju do 14 dana | Ministarstvo za ljudska i manjinska prava; Ministarstvo pravde | | w: 2025-01-01/2025-09-30 | i: Predlog zakona utvrđen na sjednici Vlade ;; Mišljenje Evropske komisije pribavljeno | s: Budžet Crne Gore i Savjet Evrope | a: 2025=18500
    - Sprovesti analizu usklađenosti podzakonskih akata i pripremiti preporuke za izmjenu najmanje šest pravilnika | Ministarstvo rada, zapošljavanja i socijalnog dijaloga | | w: 2025-03-01/2025-06-30 | i: Analiza objavljena na internet stranici ;; Broj izmijenjenih pravilnika | s: UNDP | a: 2025=9800
    - Donijeti protokol o postupanju institucija sa jasnim rokovima, obrascima i odgovornim licima za svaku fazu postupka | Ministarstvo unutrašnjih poslova; Ministarstvo zdravlja; Vrhovno državno tužilaštvo | | w: 2025-10-01/2026-03-31 | i: Protokol potpisan od strane svih institucija ;; Broj obuka o primjeni Protokola ;; Procenat slučajeva u kojima je poštovan rok od 24 sata | s: Nijesu potrebna sredstva
    ## specific_goal | Jačanje kapaciteta policije, tužilaštva, sudova i centara za socijalni rad
    - Obučiti 320 službenika i službenica za procjenu rizika, razgovor sa žrtvom i izricanje zaštitnih mjera | Policijska akademija; Centar za obuku u sudstvu i državnom tužilaštvu | | w: 2025-02-01/2026-11-30 | i: Obučeno 320 službenika ;; Najmanje 45% polaznika su žene ;; Rezultati testa prije i poslije obuke | s: IPA 2023 i Budžet Crne Gore | a: 2025=46000,2026=52000
    - Uspostaviti specijalizovane timove u osam centara za socijalni rad i zaposliti 16 stručnih radnika | Zavod za socijalnu i dječju zaštitu | | w: 2025-07-01/2026-12-31 | i: Timovi formirani u osam centara ;; Zaposleno 16 stručnih radnika | s: Budžet Crne Gore | a: 2025=110400,2026=220800
    - Povezati baze podataka policije, tužilaštva i centara za socijalni rad i omogućiti automatsko obavještavanje o izrečenim mjerama | Ministarstvo javne uprave; Ministarstvo unutrašnjih poslova | | w: 2026-01-01/2026-12-31 | i: Informacioni sistemi povezani ;; Broj razmijenjenih obavještenja mjesečno | s: Donacija Vlade Kraljevine Norveške | a: 2026=275000
    - Nabaviti 60 elektronskih narukvica i uspostaviti centar za nadzor nad poštovanjem zabrane približavanja | Uprava za izvršenje krivičnih sankcija | | w: 2026-03-01/2026-10-31 | i: Nabavljeno 60 narukvica ;; Centar za nadzor radi 24 časa dnevno | s: Budžet Crne Gore | a: 2026=198000
    # goal | Dostupne i kvalitetne usluge podrške za žrtve i programi rada sa učiniocima
    ## specific_goal | Razvoj mreže skloništa, savjetovališta i SOS linija u sva tri regiona
    - Obezbijediti stabilno finansiranje nacionalne SOS linije i lokalnih SOS telefona na službenom i jezicima manjina | Ministarstvo rada, zapošljavanja i socijalnog dijaloga | | w: 2025-01-01/ | i: Broj primljenih poziva ;; Broj jezika na kojima se usluga pruža ;; Prosječno vrijeme čekanja na odgovor | s: Budžet Crne Gore; opštine | a: 2025=84000,2026=90000
    - Otvoriti sklonište na sjeveru sa najmanje 14 mjesta, prilagođeno ženama sa djecom i osobama sa invaliditetom | Opština Bijelo Polje; NVO „Sigurna ženska kuća“ | | w: 2025-05-01/2026-04-30 | i: Sklonište otvoreno i licencirano ;; Broj smještenih žena i djece ;; Popunjenost kapaciteta | s: Budžet Opštine i donacije | a: 2025=145000,2026=60000
    - Otvoriti dva krizna centra za žrtve seksualnog nasilja pri opštim bolnicama i propisati način uzimanja forenzičkih dokaza bez prethodne prijave | Ministarstvo zdravlja | | w: 2025-09-01/2026-09-30 | i: Krizni centri otvoreni u Podgorici i Nikšiću ;; Propisan način čuvanja dokaza | s: Svjetska zdravstvena organizacija | a: 2026=132000
    - Razviti uslugu stanovanja uz podršku i prvenstvo žrtava u raspodjeli socijalnih stanova | Ministarstvo prostornog planiranja, urbanizma i državne imovine; opštine | | w: 2026-01-01/2026-12-31 | i: Izmijenjeni opštinski propisi u 12 opština ;; Broj dodijeljenih stanova | s: Nijesu potrebna dodatna sredstva
    ## specific_goal | Rad sa učiniocima nasilja i prevencija ponavljanja
    - Akreditovati program psihosocijalnog tretmana učinilaca i obučiti 20 voditelja | Zavod za socijalnu i dječju zaštitu; Ministarstvo zdravlja | | w: 2025-04-01/2025-12-31 | i: Program akreditovan ;; Obučeno 20 voditelja | s: UN Women | a: 2025=27500
    - Sprovoditi obavezni tretman u zatvoru i na slobodi po izrečenoj zaštitnoj mjeri | Uprava za izvršenje krivičnih sankcija; centri za mentalno zdravlje | | w: 2026-01-01/ | i: Broj učinilaca koji su završili program ;; Stopa ponavljanja nasilja u roku od 12 mjeseci | s: Budžet Crne Gore | a: 2026=40000
    # goal | Smanjena tolerancija na nasilje u društvu
    ## specific_goal | Podizanje svijesti djece, mladih i opšte javnosti
    - Uvesti sadržaje o rodnoj ravnopravnosti i nenasilju u najmanje četiri nastavna predmeta osnovne škole i izraditi priručnik za nastavnike | Zavod za školstvo | | w: 2025-06-01/2026-08-31 | i: Izmijenjeni predmetni programi ;; Priručnik dostupan na crnogorskom i albanskom jeziku ;; Broj obučenih nastavnika | s: UNICEF | a: 2025=31000,2026=22000
    - Organizovati godišnju kampanju „16 dana aktivizma“ uz učešće sportskih klubova, medija i influensera | Ministarstvo za ljudska i manjinska prava | | w: 2025-11-01/2026-12-31 | i: Broj objava ;; Doseg kampanje na društvenim mrežama | s: Budžet Crne Gore | a: 2025=12000,2026=12000
    - Sprovesti istraživanje o stavovima građana prema nasilju i fizičkom kažnjavanju djece i uporediti ga sa nalazima iz 2021. godine | MONSTAT; Institut za socijalnu politiku | | w: 2026-09-01/2026-12-31 | i: Istraživanje objavljeno ;; Uzorak od najmanje 1.500 ispitanika | s: Delegacija EU | a: 2026=38000
    - Obučiti novinare i urednike za etičko izvještavanje i uspostaviti godišnju nagradu | Sindikat medija; Agencija za audiovizuelne medijske usluge | | w: 2025-10-01/2026-10-31 | i: Obučeno 80 novinara ;; Dodijeljene dvije nagrade | s: Ambasada Kraljevine Holandije | a: 2025=8000
    """,
)
