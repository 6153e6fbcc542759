# ruff: noqa: E501 - texts stay in one line
"""Plans of Croatia."""

from ..written import written

ZUPANIJA = written(
    "Akcijski plan za provedbu Plana razvoja Županije Podgorske za razdoblje 2025. – 2027.",
    (2025, 2027),
    "hr",
    "EUR",
    """
# goal | Konkurentno i inovativno gospodarstvo
## measure | Jačanje poduzetničke infrastrukture
- Opremanje laboratorija za ispitivanje drva u Centru kompetentnosti, s nabavom uređaja za mjerenje čvrstoće i vlage | Centar kompetentnosti d.o.o. | 4. tromjesečje 2025.@p:2025-10-01/2025-12-31 | p: Šumarski fakultet | i: Broj opremljenih laboratorija^^0^^2027=2 | x.z: 120000 | x.e: 680000 | x.o: – | x.opis: Nabava i ugradnja opreme te osposobljavanje osoblja
- Potpore mikro i malim poduzetnicima za certificiranje proizvoda | Upravni odjel za gospodarstvo | kontinuirano@c | p: Hrvatska gospodarska komora | i: Broj dodijeljenih potpora^^35^^2027=120 | x.z: 90000 | x.e: – | x.o: – | x.opis: Javni poziv jednom godišnje
- Izgradnja prometnice i komunalne mreže u poslovnoj zoni „Istok“ | Općina Velika Dobra | 30. lipnja 2027.@p:2027-06-30/2027-06-30 | i: Duljina izgrađene prometnice (m)^^0^^2027=850 | x.z: 200000 | x.e: 1450000 | x.o: 310000 | x.opis: Radovi prema glavnom projektu iz 2024. godine
## measure | Razvoj održivog turizma
- Uređenje posjetiteljskog centra u dvorcu Trakoš | Javna ustanova za upravljanje zaštićenim dijelovima prirode | 2025. – 2026.@p:2025-01-01/2026-12-31 | p: Turistička zajednica županije; Konzervatorski odjel | i: Broj posjetitelja godišnje^^8.500^^2027=20.000 | x.z: 150000 | x.e: 2300000 | x.o: 50000 | x.opis: Obnova prizemlja, stalni postav i pristup za osobe smanjene pokretljivosti
- Označivanje i održavanje 160 km biciklističkih ruta | Turistička zajednica županije | svake godine do 15. svibnja@r:P1Y | p: jedinice lokalne samouprave | i: Kilometri označenih ruta^^60^^2027=160 | x.z: 35000 | x.e: – | x.o: 15000 | x.opis: Postavljanje putokaza, odmorišta i servisnih stupića
# goal | Zdravo i uključivo društvo
## measure | Dostupnost zdravstvene skrbi
- Nabava dva mobilna tima i vozila za palijativnu skrb | Dom zdravlja | ožujak 2026.@p:2026-03-01/2026-03-31 | p: Zavod za hitnu medicinu | i: Broj bolesnika u skrbi^^140^^2027=320 | x.z: 60000 | x.e: 240000 | x.o: – | x.opis: Vozila, oprema i zapošljavanje četiri djelatnika
- Stipendiranje liječnika specijalizanata uz obvezu ostanka u županiji najmanje pet godina nakon položenog ispita | Upravni odjel za zdravstvo | kontinuirano@c | i: Broj stipendija^^6^^2027=18 | x.z: 210000 | x.e: – | x.o: – | x.opis: Natječaj i ugovori
## measure | Skrb za starije i osobe s invaliditetom
- Širenje usluge pomoći u kući na sve otočne i brdske općine | Caritas | od 1. siječnja 2026.@from:2026-01-01 | p: Crveni križ; općine | i: Broj korisnika^^310^^2027=600 | x.z: 85000 | x.e: 900000 | x.o: – | x.opis: Zapošljavanje gerontodomaćica iz lokalne zajednice
- Izgradnja doma za starije kapaciteta 80 mjesta | Upravni odjel za zdravstvo | 2027.@p:2027-01-01/2027-12-31 | p: Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | i: Broj novih mjesta^^0^^2027=80 | x.z: 1200000 | x.e: 3800000 | x.o: 400000 | x.opis: Izrada dokumentacije i radovi prve faze
# goal | Zelena i digitalna županija
## measure | Energetska učinkovitost javnih zgrada
- Energetska obnova šest osnovnih škola | Upravni odjel za obrazovanje | 31.12.2026.@p:2026-12-31/2026-12-31 | p: osnivači škola | i: Ušteda primarne energije (%)^^0^^2027=45 | x.z: 480000 | x.e: 2700000 | x.o: – | x.opis: Ovojnica, dizalice topline i sunčane elektrane
- Uvođenje sustava za daljinsko očitanje potrošnje | Regionalna energetska agencija | I. tromjesečje 2026.@p:2026-01-01/2026-03-31 | i: Broj zgrada u sustavu^^22^^2027=75 | x.z: 40000 | x.e: – | x.o: 10000 | x.opis: Ugradnja mjerila i povezivanje s ISGE
""",
)

SIROMASTVO = written(
    "Akcijski plan za borbu protiv siromaštva i socijalne isključenosti za razdoblje od 2025. do 2027. godine",
    (2025, 2027),
    "hr",
    "EUR",
    """
# goal | Osigurati uvjete za učinkovito suzbijanje siromaštva
## measure | Unaprijediti sustav novčanih naknada
- Analizirati obuhvat i primjerenost zajamčene minimalne naknade te predložiti izmjene propisa | Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | II. kvartal 2025.@p:2025-04-01/2025-06-30 | p: Institut za javne financije | i: Izrađena analiza;; Prijedlog izmjena upućen u postupak savjetovanja | s: Nisu potrebna dodatna financijska sredstva
- Osigurati dodatak na energente za kućanstva u riziku od energetskog siromaštva | Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | kontinuirano@c | p: Ministarstvo gospodarstva | i: Broj korisnika naknade za ugroženog kupca energenata | s: Državni proračun, aktivnost A734196: 22.000.000 eura | m: 22000000
- Povezati evidencije Hrvatskog zavoda za socijalni rad s evidencijama Porezne uprave radi automatske provjere prihoda i imovine | Hrvatski zavod za socijalni rad | IV. kvartal 2026.@p:2026-10-01/2026-12-31 | p: Ministarstvo financija; Središnji državni ured za razvoj digitalnog društva | i: Uspostavljena razmjena podataka | s: Državni proračun, projekt K618318: 350.000 eura | m: 350000
## measure | Sprječavati prezaduženost građana
- Provesti program financijske pismenosti za korisnike socijalnih usluga | Ministarstvo financija | svake godine@r:P1Y | p: Hrvatska narodna banka; udruge | i: Broj provedenih radionica;; Broj sudionika | s: Državni proračun, aktivnost A570461: 45.000 eura | m: 45000
- Uspostaviti besplatno savjetovanje za prezadužene građane u svim županijskim središtima | Ministarstvo pravosuđa, uprave i digitalne transformacije | do 31. prosinca 2027.@by:2027-12-31 | i: Broj savjetovališta (21) | s: ESF+: 1.200.000 eura | m: 1200000
# goal | Poboljšati pristup uslugama za najugroženije
## measure | Razviti socijalne usluge u zajednici
- Povećati broj pružatelja usluge psihosocijalnog savjetovanja u slabije razvijenim područjima | Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | 2025. – 2027.@p:2025-01-01/2027-12-31 | p: jedinice područne (regionalne) samouprave | i: Broj ugovorenih pružatelja;; Broj korisnika po županijama | s: Državni proračun i ESF+: 8.400.000 eura | m: 8400000
- Osnovati mobilne timove za djecu s teškoćama u razvoju u dobi do tri godine i njihove obitelji na otocima i u brdsko-planinskim područjima | Hrvatski zavod za socijalni rad | III. kvartal 2025.@p:2025-07-01/2025-09-30 | p: domovi zdravlja | i: Broj timova | s: Državni proračun: 960.000 eura | m: 960000
- Izraditi smjernice za rad prihvatilišta za beskućnike | Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | prosinac 2025.@p:2025-12-01/2025-12-31 | p: Hrvatska mreža za beskućnike | i: Smjernice izrađene i objavljene | s: Nisu potrebna dodatna financijska sredstva
## measure | Smanjiti prehrambeno siromaštvo
- Dodjeljivati pakete hrane i osnovnih higijenskih potrepština te obroke u školama u najnerazvijenijim općinama | Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | kontinuirano@c | p: humanitarne organizacije; osnovne škole | i: Broj podijeljenih paketa;; Broj djece s osiguranim obrokom | s: ESF+: 14.500.000 eura | m: 14500000
- Donijeti pravilnik o doniranju hrane | Ministarstvo poljoprivrede, šumarstva i ribarstva | svibanj 2026.@p:2026-05-01/2026-05-31 | i: Pravilnik objavljen u „Narodnim novinama“ | s: Nisu potrebna dodatna financijska sredstva
""",
    issuer="Vlada Republike Hrvatske",
)

NEPOGODE = written(
    "Plan djelovanja u području prirodnih nepogoda Grada Lipovca za 2026. godinu",
    (2026, 2026),
    "hr",
    "EUR",
    """
# area | Poplava
- Čišćenje i održavanje melioracijskih kanala i propusta na nerazvrstanim cestama | Upravni odjel za komunalne poslove | travanj i rujan 2026.@p:2026-04-01/2026-04-30+p:2026-09-01/2026-09-30 | s: 35.000,00 | m: 35000 | p: Hrvatske vode | n: Prema planu održavanja
- Nabava vreća, pijeska i mobilnih zidova za obranu od poplava | Stožer civilne zaštite | do 15. studenoga 2026.@by:2026-11-15 | s: 18.500,00 | m: 18500 | p: DVD Lipovac | n: Skladište u vatrogasnom domu
- Obavješćivanje stanovništva na poplavnom području | Gradonačelnik | po proglašenju izvanrednog stanja@after:proglašenju izvanrednog stanja | s: – | p: Županijski centar 112; lokalna radijska postaja | n: –
# area | Suša i toplinski val
- Osiguranje cisterni s pitkom vodom za zaselke bez vodovoda | Vodoopskrba d.o.o. | lipanj – rujan 2026.@p:2026-06-01/2026-09-30 | s: 12.000,00 | m: 12000 | p: JVP Grada Lipovca | n: Po zahtjevu mjesnih odbora
- Sufinanciranje sustava za navodnjavanje višegodišnjih nasada | Upravni odjel za gospodarstvo | tijekom godine@c | s: 60.000,00 | m: 60000 | p: OPG-ovi | n: Javni poziv
- Organizacija rashladnih prostora za starije osobe u domovima kulture | Crveni križ | srpanj i kolovoz 2026.@p:2026-07-01/2026-08-31 | s: 4.200,00 | m: 4200 | p: mjesni odbori | n: –
# area | Tuča, olujno nevrijeme i mraz
- Subvencija premije osiguranja usjeva i nasada | Upravni odjel za gospodarstvo | 1. ožujka 2026.@p:2026-03-01/2026-03-01 | s: 25.000,00 | m: 25000 | p: osiguravajuća društva | n: –
- Pregled i orezivanje stabala u drvoredima, parkovima i školskim dvorištima | Čistoća d.o.o. | veljača 2026.@p:2026-02-01/2026-02-28 | s: 15.000,00 | m: 15000 | p: Upravni odjel za komunalne poslove | n: Popis stabala u prilogu
- Hitno uklanjanje srušenih stabala i dijelova krovova s prometnih površina | JVP Grada Lipovca | odmah po nastanku štete@after:nastanku štete | s: – | p: Čistoća d.o.o. | n: Redovna djelatnost
- Prijava prvih procjena šteta u Registar šteta | Gradsko povjerenstvo za procjenu šteta | u roku od 8 dana od proglašenja prirodne nepogode@after:proglašenja prirodne nepogode:P8D | s: – | p: vještaci | n: Zakon o ublažavanju i uklanjanju posljedica prirodnih nepogoda
""",
    place="Lipovac",
    adopted_on="2025-11-27",
    document_number="320-12/25-01/3",
)

TURIZAM = written(
    "Akcijski plan razvoja turizma Grada Primorja 2025. – 2027.",
    (2025, 2027),
    "hr",
    "EUR",
    """
# goal | Cjelogodišnja ponuda
## measure | Razvoj kulturnog i gastronomskog turizma
- Osmisliti kalendar događanja za razdoblje od studenoga do travnja | Turistička zajednica | x | w: 2025-01-01/2025-12-31 | s: 15.000 EUR | m: 15000 | x.p: 1 | i: Objavljen kalendar
- Urediti stalni postav muzeja ribarstva s interaktivnim sadržajima za djecu | Gradski muzej | x | w: 2025-01-01/2026-12-31 | s: 180.000 EUR | m: 180000 | x.p: 1 | i: Broj posjetitelja
- Uvesti oznaku kvalitete za restorane koji nude domaće namirnice | Turistička zajednica, Udruženje obrtnika | x | w: 2026-01-01/2027-12-31 | s: 20.000 EUR | m: 20000 | x.p: 2 | i: Broj dodijeljenih oznaka
## measure | Aktivni odmor
- Povezati postojeće biciklističke i pješačke staze u kružnu rutu dužine 64 km te ih opremiti signalizacijom | Grad Primorje | x | w: 2025-01-01/2027-12-31 | s: 95.000 EUR | m: 95000 | x.p: 1 | i: Kilometri opremljenih staza
- Urediti penjalište u kanjonu Vrulje | Hrvatski planinarski savez | x | w: 2026-01-01/2026-12-31 | s: 30.000 EUR | m: 30000 | x.p: 3 | i: Broj uređenih smjerova
# goal | Održivo upravljanje destinacijom
## measure | Rasterećenje povijesne jezgre
- Izraditi studiju prihvatnog kapaciteta | Grad Primorje | x | w: 2025-01-01/2025-12-31 | s: 40.000 EUR | m: 40000 | x.p: 1 | i: Studija izrađena
- Uvesti sustav naplate ulaza autobusima i zamjenski električni prijevoz s rubnih parkirališta | Gradski parking d.o.o. | x | w: 2026-01-01/2027-12-31 | s: 620.000 EUR | m: 620000 | x.p: 1 | i: Broj prevezenih putnika;; Smanjenje broja autobusa u jezgri
- Ograničiti broj novih dozvola za privatni smještaj u zoni A | Gradsko vijeće | x | w: 2026-01-01/2026-12-31 | s: nije potrebno | x.p: 2 | i: Donesena odluka
## measure | Očuvanje mora i obale
- Postaviti sidrišta za nautičare radi zaštite livada posidonije | Lučka uprava | x | w: 2027-01-01/2027-12-31 | s: 75.000 EUR | m: 75000 | x.p: 2 | i: Broj sidrišta
- Redovito čistiti podmorje u suradnji s ronilačkim klubovima | Komunalno društvo | x | w: 2025-01-01/2027-12-31 | s: 9.000 EUR | m: 9000 | x.p: 2 | i: Količina izvađenog otpada
# goal | Znanje i digitalizacija
## measure | Obrazovanje djelatnika
- Provesti tečajeve stranih jezika za sezonske djelatnike | Pučko otvoreno učilište | x | w: 2025-01-01/2026-12-31 | s: 14.000 EUR | m: 14000 | x.p: 3 | i: Broj polaznika
- Stipendirati učenike ugostiteljske škole | Grad Primorje | x | w: 2026-01-01/2027-12-31 | s: 24.000 EUR | m: 24000 | x.p: 2 | i: Broj stipendija
""",
)
