# ruff: noqa: E501 - texts stay in one line
"""Plans of Bosnia and Herzegovina and its entities."""

from ..written import written

PRIORITETI = written(
    "Akcioni plan za realizaciju prioriteta iz Mišljenja Evropske komisije u oblasti javne uprave i transparentnosti za period 2025–2026. godina",
    (2025, 2026),
    "bs",
    "BAM",
    """
# goal | Stručna i depolitizirana javna uprava
- Izraditi i uputiti u parlamentarnu proceduru Prijedlog zakona o izmjenama i dopunama Zakona o državnoj službi u institucijama Bosne i Hercegovine, kojim se postupak zapošljavanja zasniva na provjeri kompetencija | Ministarstvo pravde BiH; Agencija za državnu službu BiH | II kvartal 2025.@p:2025-04-01/2025-06-30 | p: Agencija za državnu službu FBiH; Agencija za državnu upravu RS | i: Zakon objavljen u „Službenom glasniku BiH“;; Najmanje 80 % konkursa okončano u roku od 90 dana | s: Redovna budžetska sredstva | x.c: –
- Uspostaviti jedinstven centralni registar zaposlenih u institucijama, povezan sa sistemom obračuna plaća i sa evidencijama o stručnom usavršavanju | Ministarstvo finansija i trezora BiH | do 31.12.2025.@by:2025-12-31 | p: Federalno ministarstvo finansija | i: Registar u upotrebi u svim institucijama | s: 240.000 KM – IPA 2022 | m: 240000 | x.c: 32016R0679
- Donijeti okvir kompetencija za rukovodeće državne službenike, s opisima nivoa za svaku kompetenciju | Agencija za državnu službu BiH | IV kvartal 2025.@p:2025-10-01/2025-12-31 | i: Okvir usvojen odlukom;; Priručnik objavljen na internet stranici | s: Nisu potrebna dodatna sredstva | x.c: –
- Organizirati obuke članova komisija za izbor o strukturiranom intervjuu i provjeri znanja | Agencija za državnu službu BiH | kontinuirano@c | p: Institut za javnu upravu | i: Broj obučenih članova komisija (najmanje 120 godišnje) | s: 36.000 KM, Budžet institucija BiH | m: 36000 | x.c: –
# goal | Sprečavanje korupcije i sukoba interesa
- Usvojiti Zakon o sprečavanju sukoba interesa u institucijama na nivou Bosne i Hercegovine u skladu s preporukama GRECO-a i mišljenjem Venecijanske komisije | Ministarstvo pravde BiH | mart 2025.@p:2025-03-01/2025-03-31 | i: Zakon stupio na snagu | s: Redovna budžetska sredstva | x.c: –
- Imenovati članove Komisije za odlučivanje o sukobu interesa i donijeti pravila postupka | Parlamentarna skupština BiH | u roku od 60 dana od stupanja zakona na snagu@after:stupanja zakona na snagu:P60D | i: Komisija konstituirana;; Pravila postupka objavljena | s: 118.500 KM – Budžet institucija BiH | m: 118500 | x.c: –
- Uspostaviti elektronski registar imovinskih kartica nosilaca javnih funkcija s automatskom provjerom podataka iz drugih evidencija | Agencija za prevenciju korupcije i koordinaciju borbe protiv korupcije | juni 2026.@p:2026-06-01/2026-06-30 | p: Agencija za identifikacione dokumente, evidenciju i razmjenu podataka BiH | i: Registar javno dostupan;; 100 % kartica podneseno elektronski | s: 410.000 KM: IPA 2022; 65.000 KM: Budžet institucija BiH | m: 410000,65000 | x.c: 32015L0849
- Izraditi planove integriteta u institucijama koje ih nemaju i pratiti njihovu provedbu kroz godišnje izvještaje | Agencija za prevenciju korupcije i koordinaciju borbe protiv korupcije | svake godine do 31. marta@r:P1Y | p: Sve institucije BiH | i: Broj institucija s usvojenim planom integriteta | s: Redovna budžetska sredstva | x.c: –
- Provesti javnu kampanju o zaštiti lica koja prijavljuju korupciju, na sva tri službena jezika i u pristupačnim formatima | Ministarstvo sigurnosti BiH | III kvartal 2026.@p:2026-07-01/2026-09-30 | p: Organizacije civilnog društva | i: Broj posjeta stranici kampanje;; Broj prijava u odnosu na prethodnu godinu | s: Donatorska sredstva (OSCE) | x.c: 32019L1937
# goal | Slobodan pristup informacijama i javne nabavke
- Objavljivati sve planove nabavki i ugovore u otvorenom, mašinski čitljivom formatu | Agencija za javne nabavke BiH | kontinuirano@c | i: Udio objavljenih ugovora (cilj: 100 %) | s: Redovna budžetska sredstva | x.c: 32014L0024
- Uskladiti Zakon o javnim nabavkama s direktivama EU iz 2014. godine, uključujući pravila o koncesijama i o nabavkama u sektoru odbrane i sigurnosti | Agencija za javne nabavke BiH | 31.12.2026.@p:2026-12-31/2026-12-31 | p: Ured za razmatranje žalbi BiH | i: Prijedlog zakona dostavljen Vijeću ministara BiH | s: 52.000 KM – tehnička pomoć SIGMA | m: 52000 | x.c: 32014L0024, 32014L0025
- Osposobiti službenike za informisanje za primjenu novog Zakona o slobodi pristupa informacijama | Institucija ombudsmena za ljudska prava BiH | I kvartal 2026.@p:2026-01-01/2026-03-31 | p: Agencija za državnu službu BiH | i: Održano šest obuka;; 150 učesnika | s: 18.000 KM | m: 18000 | x.c: –
- Izraditi vodič za građane o pravu na pristup informacijama i žalbi | Institucija ombudsmena za ljudska prava BiH | IV kvartal 2026.@p:2026-10-01/2026-12-31 | i: Vodič objavljen | s: Nisu potrebna dodatna sredstva | x.c: –
""",
    issuer="Vijeće ministara",
)

GODISNJI = written(
    "Godišnji plan rada Federalnog ministarstva okoliša i turizma za 2026. godinu",
    (2026, 2026),
    "bs",
    "BAM",
    """
# programme | Upravljanje otpadom i cirkularna ekonomija
- Sanacija i zatvaranje općinskih neuređenih deponija na području sliva rijeke Bosne | Sektor za okoliš | Q1–Q4 2026@p:2026-01-01/2026-12-31 | i: Zatvoreno pet deponija;; Sanirano 14 ha površine | x.b: 1250000 | x.k: 3400000 | x.d: 0 | x.v: Zapisnici o primopredaji radova
- Izrada informacionog sistema o otpadu i njegovo povezivanje s registrom postrojenja i zagađivanja | Sektor za okolišne dozvole | Q3 2026@p:2026-07-01/2026-09-30 | i: Sistem pušten u rad | x.b: 85000 | x.k: 0 | x.d: 210000 | x.v: Izvještaj o testiranju
- Donošenje pravilnika o ambalaži i ambalažnom otpadu | Sektor za okoliš | Q2 2026@p:2026-04-01/2026-06-30 | i: Pravilnik objavljen u „Službenim novinama Federacije BiH“ | x.b: 0 | x.k: 0 | x.d: 0 | x.v: „Službene novine Federacije BiH“
- Podrška jedinicama lokalne samouprave za nabavku posuda za odvojeno prikupljanje otpada | Sektor za strateško planiranje | Q2–Q4 2026@p:2026-04-01/2026-12-31 | i: Broj podržanih općina i gradova (12);; Broj domaćinstava obuhvaćenih odvojenim prikupljanjem | x.b: 640000 | x.k: 0 | x.d: 150000 | x.v: Ugovori s korisnicima
# programme | Zaštita zraka i prilagođavanje klimatskim promjenama
- Proširenje mreže automatskih stanica za praćenje kvaliteta zraka u urbanim područjima s prekoračenjima graničnih vrijednosti | Sektor za okoliš | Q4 2026@p:2026-10-01/2026-12-31 | i: Postavljene tri nove stanice | x.b: 320000 | x.k: 0 | x.d: 480000 | x.v: Godišnji izvještaj Federalnog hidrometeorološkog zavoda
- Izrada inventara emisija stakleničkih gasova za 2024. godinu | Sektor za okoliš | Q1 2026@p:2026-01-01/2026-03-31 | i: Inventar dostavljen Ministarstvu vanjske trgovine i ekonomskih odnosa BiH | x.b: 22000 | x.k: 0 | x.d: 0 | x.v: Akt o dostavljanju
- Subvencioniranje zamjene individualnih ložišta u domaćinstvima na području Kantona Sarajevo, Zeničko-dobojskog i Tuzlanskog kantona | Fond za zaštitu okoliša FBiH | Q1–Q4 2026@p:2026-01-01/2026-12-31 | i: Zamijenjeno 850 ložišta;; Procijenjeno smanjenje emisije PM10 | x.b: 1900000 | x.k: 2750000 | x.d: 0 | x.v: Baza podataka Fonda
# programme | Razvoj turizma i ugostiteljstva
- Transfer turističkim zajednicama za promociju destinacija | Sektor za turizam | Q2 2026@p:2026-04-01/2026-06-30 | i: Broj odobrenih projekata | x.b: 1450000 | x.k: 0 | x.d: 0 | x.v: Odluka o raspodjeli sredstava
- Kategorizacija ugostiteljskih objekata i izrada javnog registra | Sektor za turizam | Q3 2026@p:2026-07-01/2026-09-30 | i: 60 kategoriziranih objekata;; Registar objavljen | x.b: 30000 | x.k: 0 | x.d: 0 | x.v: Rješenja o kategorizaciji
- Priprema projekta uređenja staza i vidikovaca u zaštićenim područjima, s izradom glavnih projekata i okolišnih studija | Sektor za turizam | Q4 2026@p:2026-10-01/2026-12-31 | i: Izrađena projektna dokumentacija za sedam lokacija | x.b: 110000 | x.k: 0 | x.d: 75000 | x.v: Zapisnik komisije
# programme | Horizontalne aktivnosti Ministarstva
- Izrada izvještaja o radu za 2025. godinu | Sekretarijat | Q1 2026@p:2026-01-01/2026-03-31 | i: Izvještaj usvojen | x.b: 0 | x.k: 0 | x.d: 0 | x.v: Zaključak Vlade FBiH
- Stručno usavršavanje državnih službenika i namještenika | Sekretarijat | Q1–Q4 2026@p:2026-01-01/2026-12-31 | i: Broj dana obuke po zaposlenom | x.b: 24500 | x.k: 0 | x.d: 0 | x.v: Evidencija Sekretarijata
""",
)

SAOBRACAJ = written(
    "Akcioni plan za unapređenje bezbjednosti saobraćaja u Republici Srpskoj za period 2026–2028. godine",
    (2026, 2028),
    "sr",
    "BAM",
    """
# goal | Bezbjedniji učesnici u saobraćaju
## measure | Edukacija djece i mladih
- Saobraćajno vaspitanje u predškolskim ustanovama i osnovnim školama | Ministarstvo prosvjete i kulture | kontinuirano@c | p: Agencija za bezbjednost saobraćaja Republike Srpske | i: broj obuhvaćenih škola;; broj podijeljenih priručnika | t: izraditi priručnik za nastavnike;; obučiti koordinatore u školama;; održati takmičenje „Šta znaš o saobraćaju“ | s: 45.000 KM, budžet Republike | m: 45000
- Kampanja za vozače do 24 godine starosti na društvenim mrežama i u auto-školama | Agencija za bezbjednost saobraćaja Republike Srpske | mart–juni 2026.@p:2026-03-01/2026-06-30 | p: Auto-moto savez Republike Srpske | i: doseg kampanje;; anketa o stavovima vozača | t: pripremiti poruke i materijal;; sprovesti kampanju | s: 60.000 KM | m: 60000
## measure | Zaštita ranjivih učesnika
- Mapiranje opasnih mjesta u okolini škola i postavljanje tehničkih sredstava za usporavanje saobraćaja | jedinice lokalne samouprave | do 31. decembra 2026. godine@by:2026-12-31 | p: JP „Putevi Republike Srpske“ | i: broj uređenih zona škole | t: popisati lokacije;; izraditi projekte;; postaviti opremu i signalizaciju | s: budžeti jedinica lokalne samouprave
- Dodjela reflektujućih prsluka i svjetala za bicikle starijim licima u ruralnim područjima | Ministarstvo unutrašnjih poslova | svake godine u oktobru@r:P1Y | p: Crveni krst Republike Srpske | i: broj dodijeljenih prsluka | t: nabaviti opremu;; organizovati podjelu preko mjesnih zajednica | s: donacije
# goal | Bezbjedniji putevi
## measure | Upravljanje opasnim mjestima
- Identifikacija i rangiranje opasnih mjesta na magistralnim i regionalnim putevima po jedinstvenoj metodologiji | JP „Putevi Republike Srpske“ | ⟦II⟧ kvartal 2027.@p:2027-04-01/2027-06-30 | p: Saobraćajni fakultet u Doboju | i: izrađena lista opasnih mjesta;; broj izvršenih terenskih pregleda | t: prikupiti podatke o nezgodama;; izvršiti provjeru na terenu;; objaviti listu | s: 120.000 KM, sredstva JP „Putevi Republike Srpske“ | m: 120000
- Sanacija deset najopasnijih mjesta | JP „Putevi Republike Srpske“ | 2027–2028.@p:2027-01-01/2028-12-31 | i: broj saniranih mjesta (10) | t: izraditi projekte sanacije;; izvesti radove;; pratiti efekte godinu dana | s: 1.800.000 KM, kredit | m: 1800000
## measure | Upravljanje brzinama
- Postavljanje stacionarnih radara i kamera na dionicama sa najvećim brojem nezgoda | Ministarstvo unutrašnjih poslova | decembar 2027.@p:2027-12-01/2027-12-31 | p: JP „Putevi Republike Srpske“ | i: broj postavljenih uređaja;; prosječna brzina na dionicama | t: odrediti lokacije;; sprovesti nabavku | s: 950.000 KM, budžet Republike | m: 950000
- Preispitivanje ograničenja brzine na državnoj mreži puteva i uklanjanje neprimjerenih ograničenja | Ministarstvo saobraćaja i veza | ⟦IV⟧ kvartal 2026.@p:2026-10-01/2026-12-31 | i: broj preispitanih dionica | t: izraditi kriterijume;; donijeti rješenja o izmjeni režima | s: redovna sredstva
# goal | Djelotvorno zbrinjavanje nakon nezgode
## measure | Hitne službe
- Uspostavljanje jedinstvenog postupka pozivanja i dojave između službi hitne pomoći, policije i vatrogasaca | Ministarstvo zdravlja i socijalne zaštite | ⟦III⟧ kvartal 2026.@p:2026-07-01/2026-09-30 | p: Republička uprava civilne zaštite | i: potpisan protokol;; prosječno vrijeme dolaska na mjesto nezgode | t: izraditi protokol;; obučiti dispečere;; izvesti pokaznu vježbu | s: redovna sredstva
- Obnova voznog parka službi hitne medicinske pomoći u domovima zdravlja | Ministarstvo zdravlja i socijalne zaštite | 2026–2028.@p:2026-01-01/2028-12-31 | p: domovi zdravlja | i: broj nabavljenih vozila (24) | t: utvrditi prioritete;; sprovesti javne nabavke | s: 2.400.000 KM, budžet Republike i donacije | m: 2400000
""",
    place="Banja Luka",
    adopted_on="2025-12-18",
    document_number="04/1-012-2-4417/25",
    issuer="Vlada Republike Srpske",
    gazette={"name": "Službeni glasnik Republike Srpske"},
)

TRGOVINA = written(
    "Akcioni plan suprotstavljanja trgovini ljudima u Bosni i Hercegovini 2024–2027.",
    (2024, 2027),
    "bs",
    "BAM",
    """
# goal | Unapređenje sistema podrške
## specific_goal | Koordinacija na svim nivoima djeluje
- Imenovati članove regionalnih monitoring timova i utvrditi njihove obaveze | Ministarstvo sigurnosti BiH | II kvartal 2024.@p:2024-04-01/2024-06-30 | i: Imenovana četiri tima | s: Bez finansijskih implikacija
- Održavati redovne sastanke timova s predstavnicima policije, tužilaštava, centara za socijalni rad i nevladinih organizacija | Koordinatori timova | svaka tri mjeseca@r:P3M | i: Broj održanih sastanaka | s: 12.000 KM godišnje | m: 12000
## specific_goal | Informacioni sistem o slučajevima uspostavljen
- Izraditi softver za bazu podataka o žrtvama i počiniocima, uz primjenu propisa o zaštiti ličnih podataka | Ministarstvo sigurnosti BiH | do decembra 2025.@by:2025-12-31 | i: Softver u upotrebi | s: 95.000 KM: donatori | m: 95000
# goal | Prevencija
## specific_goal | Opšta i stručna javnost prepoznaje trgovinu ljudima
- Provoditi javne kampanje povodom Evropskog dana borbe protiv trgovine ljudima | Ministarstvo sigurnosti BiH; nevladine organizacije | 18. oktobra svake godine@r:P1Y | i: Broj kampanja;; procijenjeni doseg | s: 40.000 KM | m: 40000
- Uvrstiti teme o trgovini ljudima u nastavne planove pedagoških i pravnih fakulteta | univerziteti | školska 2025/2026. godina@p:2025-09-01/2026-08-31 | i: Broj fakulteta | s: Bez finansijskih implikacija
- Obučiti inspektore rada za prepoznavanje radne eksploatacije u građevinarstvu, ugostiteljstvu i poljoprivredi | entitetske inspekcije | 2025.@p:2025-01-01/2025-12-31 | i: 90 obučenih inspektora | s: 21.000 KM: IOM | m: 21000
## specific_goal | Smanjena ranjivost djece
- Uspostaviti dnevne centre za djecu koja rade i žive na ulici | kantonalna ministarstva za socijalnu politiku | 2024–2027.@p:2024-01-01/2027-12-31 | i: Broj otvorenih centara (6) | s: 720.000 KM | m: 720000
# goal | Krivično gonjenje
## specific_goal | Istrage su proaktivne i finansijske istrage redovne
- Formirati zajedničke istražne timove u predmetima s međunarodnim elementom | Tužilaštvo BiH | kontinuirano@c | i: Broj timova | s: Redovna sredstva
- Izraditi priručnik o finansijskim istragama | Visoko sudsko i tužilačko vijeće BiH | mart 2026.@p:2026-03-01/2026-03-31 | i: Priručnik dostavljen tužilaštvima | s: 8.000 KM | m: 8000
# goal | Zaštita žrtava
## specific_goal | Sigurne kuće imaju stalno finansiranje
- Izmijeniti propise o finansiranju sigurnih kuća tako da se sredstva doznačavaju unaprijed | entitetske vlade | IV kvartal 2024.@p:2024-10-01/2024-12-31 | i: Izmijenjena dva propisa | s: Redovna sredstva
- Zaključiti ugovore s ovlaštenim organizacijama | Ministarstvo za ljudska prava i izbjeglice BiH | do 31. januara svake godine@r:P1Y | i: Broj ugovora | s: 160.000 KM godišnje | m: 160000
## specific_goal | Žrtve ostvaruju naknadu štete
- Osnovati fond za obeštećenje žrtava | Ministarstvo pravde BiH | 2027.@p:2027-01-01/2027-12-31 | i: Fond osnovan;; broj isplata | s: 300.000 KM | m: 300000
""",
)

VLADA = written(
    "Program rada Vlade Distrikta za 2026. godinu",
    (2026, 2026),
    "bs",
    "BAM",
    """
# area | Odjeljenje za zdravstvo i ostale usluge
- Nacrt zakona o izmjenama i dopunama Zakona o zdravstvenoj zaštiti | Pododjeljenje za javno zdravstvo | mart@p:2026-03-01/2026-03-31 | p: Kancelarija za zakonodavstvo | x.r: Usklađivanje s novim Zakonom o osiguranju
- Izvještaj o stanju imunizacije djece predškolskog i školskog uzrasta za prethodnu godinu s prijedlogom mjera | JZU „Zdravstveni centar“ | april@p:2026-04-01/2026-04-30 | x.r: Obaveza iz Programa imunizacije
- Odluka o participaciji u troškovima liječenja | Fond zdravstvenog osiguranja | juni@p:2026-06-01/2026-06-30 | p: Direkcija za finansije | x.r: Član 44. Zakona
- Program mjera za zaštitu stanovništva od zaraznih bolesti | Pododjeljenje za javno zdravstvo | decembar@p:2026-12-01/2026-12-31 | x.r: Redovna aktivnost
# area | Odjeljenje za poljoprivredu, šumarstvo i vodoprivredu
- Pravilnik o načinu i uslovima podsticaja u poljoprivrednoj proizvodnji | Pododjeljenje za poljoprivredu | januar@p:2026-01-01/2026-01-31 | p: Kancelarija za zakonodavstvo; Direkcija za finansije | x.r: Raspodjela podsticaja za tekuću godinu
- Informacija o realizaciji proljetne sjetve | Pododjeljenje za poljoprivredu | juni@p:2026-06-01/2026-06-30 | x.r: –
- Plan gazdovanja šumama u državnoj svojini za period od deset godina i mišljenje o primjedbama sa javne rasprave | Pododjeljenje za šumarstvo i vodoprivredu | III kvartal@p:2026-07-01/2026-09-30 | x.r: Istek važećeg plana
- Operativni plan odbrane od poplava | Pododjeljenje za šumarstvo i vodoprivredu | oktobar@p:2026-10-01/2026-10-31 | p: Odjeljenje za javnu bezbjednost | x.r: Zakon o zaštiti i spašavanju
# area | Odjeljenje za obrazovanje
- Odluka o mreži predškolskih ustanova | Pododjeljenje za predškolsko i osnovno obrazovanje | maj@p:2026-05-01/2026-05-31 | x.r: Povećan broj djece u naselju Novi Brod
- Informacija o upisu učenika u prvi razred srednjih škola i stipendiranju učenika za deficitarna zanimanja | Pododjeljenje za srednje obrazovanje | septembar@p:2026-09-01/2026-09-30 | p: Zavod za zapošljavanje | x.r: Zaključak Skupštine
- Standardi za rad s djecom s teškoćama u redovnim školama | Pedagoška institucija | II polugodište@p:2026-07-01/2026-12-31 | x.r: Preporuka ombudsmena
- Izvještaj o radu javnih ustanova u oblasti kulture i sporta | Pododjeljenje za kulturu | februar@p:2026-02-01/2026-02-28 | x.r: Redovna aktivnost
""",
)
