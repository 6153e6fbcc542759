# ruff: noqa: E501 - texts stay in one line
"""Plans of cantons and municipalities of Bosnia and Herzegovina."""

from ..written import written

ZRAK = written(
    "Akcioni plan za smanjenje čestičnih tvari i upravljanje kvalitetom zraka u Kantonu Brezovo za period 2025–2029. godina",
    (2025, 2029),
    "bs",
    "BAM",
    """
# area | Mjere u sektoru grijanja
- Zamjena peći na ugalj i drvo u najmanje 2.500 domaćinstava kotlovima i pećima s eko-dizajnom, uz prednost za domaćinstva s djecom i starijim članovima | Ministarstvo prostornog uređenja, građenja i zaštite okoliša | 2025–2029.@p:2025-01-01/2029-12-31 | i: Broj zamijenjenih peći;; Procijenjeno smanjenje emisije PM2,5 (t/god.) | s: 6.250.000 KM: Budžet Kantona, Fond za zaštitu okoliša FBiH | m: 6250000 | p: općine
- Utopljavanje zgrada kolektivnog stanovanja | Ministarstvo prostornog uređenja, građenja i zaštite okoliša | kontinuirano do 2029. godine@c:/2029-12-31 | i: Broj utopljenih zgrada;; Ušteda energije (%) | s: 11.400.000 KM: UNDP, Budžet Kantona | m: 11400000 | p: upravitelji zgrada
- Zabrana upotrebe uglja s više od 1,5 % sumpora u užem urbanom području | Skupština Kantona | do kraja 2025. godine@by:2025-12-31 | i: Donesen propis;; Broj inspekcijskih kontrola | s: Nije potrebno | p: Kantonalna uprava za inspekcijske poslove
- Proširenje mreže daljinskog grijanja na naselja Luka i Podgaj | KJKP „Toplana“ | 31.10.2028.@p:2028-10-31/2028-10-31 | i: Dužina nove mreže (km);; Broj novih priključaka | s: 4.900.000 KM: kredit EBRD | m: 4900000
# area | Mjere u sektoru saobraćaja
- Uvođenje zone niskih emisija u centru grada, s postepenim ograničenjem za vozila ispod EURO 4 | Ministarstvo saobraćaja | I kvartal 2027.@p:2027-01-01/2027-03-31 | i: Uspostavljena zona;; Broj vozila u zoni dnevno | s: 350.000 KM: Budžet Kantona | m: 350000 | p: Ministarstvo unutrašnjih poslova
- Nabavka 20 električnih autobusa i dvije stanice za punjenje | KJKP „Gradski saobraćaj“ | 2026–2028.@p:2026-01-01/2028-12-31 | i: Broj nabavljenih autobusa | s: 15.000.000 KM: kredit EBRD i grant | m: 15000000 | p: Ministarstvo saobraćaja
- Izgradnja 14 km biciklističkih staza | Direkcija za puteve | 2029.@p:2029-01-01/2029-12-31 | i: Izgrađeni kilometri staza | s: 2.100.000 KM | m: 2100000 | p: općine
- Mokro čišćenje i pranje ulica u danima epizoda povećane zagađenosti | KJKP „Čistoća“ | po potrebi@od | i: Broj intervencija po sezoni | s: redovna sredstva preduzeća
# area | Mjere u industriji
- Reviziju okolinskih dozvola za postrojenja u kojima su utvrđena prekoračenja | Ministarstvo prostornog uređenja, građenja i zaštite okoliša | decembar 2026.@p:2026-12-01/2026-12-31 | i: Broj revidiranih dozvola | s: Nije potrebno
- Ugradnja kontinuiranog mjerenja emisija na svim ispustima iznad 10 MW | operateri postrojenja | do 30.06.2027. godine@by:2027-06-30 | i: Broj ispusta s kontinuiranim mjerenjem | s: sredstva operatera | p: Kantonalna uprava za inspekcijske poslove
# area | Horizontalne mjere i praćenje
- Uspostava sistema ranog upozorenja i javnog prikaza kvaliteta zraka u realnom vremenu | Zavod za javno zdravstvo | septembar 2025.@p:2025-09-01/2025-09-30 | i: Sistem dostupan javnosti;; Broj korisnika aplikacije | s: 180.000 KM: Budžet Kantona | m: 180000 | p: Federalni hidrometeorološki zavod
- Informisanje građana o uticaju zagađenja na zdravlje | Zavod za javno zdravstvo | svake godine, oktobar–mart@r:P1Y | i: Broj kampanja;; Broj podijeljenih brošura | s: 25.000 KM godišnje | m: 25000 | p: škole i domovi zdravlja
- Izrada registra emisija Kantona i njegovo ažuriranje svake dvije godine | Ministarstvo prostornog uređenja, građenja i zaštite okoliša | IV kvartal 2025.@p:2025-10-01/2025-12-31 | i: Registar izrađen | s: 95.000 KM: Fond za zaštitu okoliša FBiH | m: 95000
""",
    issuer="Vlada Kantona Brezovo",
)

MLADI = written(
    "Lokalni akcioni plan za mlade Općine Gornje Polje 2024–2026.",
    (2024, 2026),
    "bs",
    "BAM",
    """
# goal | Povećana zaposlenost i poduzetnost mladih | i: Stopa nezaposlenosti mladih smanjena za 8 % do kraja 2026. godine
- Javni poziv za dodjelu podsticaja za samozapošljavanje mladih (starosti od 18 do 35 godina) | Služba za privredu i finansije | Objava svake godine u februaru@r:P1Y | i: Broj podržanih biznisa (najmanje 10 godišnje);; 60 % biznisa aktivno nakon 24 mjeseca | s: 75.000 KM godišnje iz Budžeta Općine | m: 75000 | p: Služba za zapošljavanje
- Program stručnog osposobljavanja bez zasnivanja radnog odnosa u organima uprave i javnim ustanovama | Općinski načelnik | 01.03.2024. – 30.11.2026.@p:2024-03-01/2026-11-30 | i: 25 mladih osposobljeno | s: 45.000 KM | m: 45000 | p: JU „Centar za kulturu“, JU „Gradska biblioteka“
- Osnivanje poslovnog inkubatora s radnim prostorom za mlade u objektu stare željezničke stanice | Služba za privredu i finansije | drugi kvartal 2025.@p:2025-04-01/2025-06-30 | i: Inkubator opremljen i otvoren;; Broj korisnika | s: 180.000 KM (Budžet Općine 80.000 KM, UNDP 100.000 KM) | m: 180000,80000,100000 | p: Razvojna agencija
# goal | Kvalitetnije neformalno obrazovanje i slobodno vrijeme | i: Broj mladih uključenih u aktivnosti omladinskog centra udvostručen
- Rekonstrukcija omladinskog centra: zamjena stolarije, uređenje sale za probe i nabavka opreme za snimanje zvuka | Služba za investicije | do 1. septembra 2024.@by:2024-09-01 | i: Centar stavljen u funkciju | s: 130.000 KM | m: 130000 | p: Vijeće mladih
- Stipendije za učenike i studente deficitarnih zanimanja | Služba za društvene djelatnosti | oktobar 2024, oktobar 2025. i oktobar 2026.@p:2024-10-01/2024-10-31+p:2025-10-01/2025-10-31+p:2026-10-01/2026-10-31 | i: Dodijeljeno 90 stipendija | s: Budžet Općine, 108.000 KM | m: 108000
- Besplatni kursevi stranih jezika i programiranja za srednjoškolce tokom zimskog i ljetnog raspusta | JU „Gradska biblioteka“ | dva puta godišnje@r:P6M | i: Broj polaznika;; Broj izdatih certifikata | s: 12.000 KM | m: 12000 | p: Srednja mješovita škola
- Izgradnja igrališta za uličnu košarku i teretane na otvorenom u mjesnim zajednicama Donje Polje, Vrelo i Han | Služba za investicije | treći kvartal 2026. godine@p:2026-07-01/2026-09-30 | i: Tri izgrađena igrališta | s: 96.000 KM | m: 96000 | p: mjesne zajednice
# goal | Aktivno učešće mladih u odlučivanju | i: Najmanje četiri odluke Općinskog vijeća donesene na prijedlog mladih
- Podrška radu Vijeća mladih (prostor, oprema, godišnja skupština) | Služba za društvene djelatnosti | stalno@c | i: Održane godišnje skupštine;; Usvojeni godišnji planovi | s: 10.000 KM godišnje | m: 10000
- Uvođenje participativnog budžeta u kojem mladi predlažu projekte i glasaju o njima | Općinsko vijeće | od 2025. godine, svake godine@r:P1Y | i: Broj glasova;; Broj finansiranih projekata | s: 30.000 KM | m: 30000 | p: Vijeće mladih
- Obuka 15 mladih lidera iz udruženja o zagovaranju, vođenju projekata i radu s medijima | Vijeće mladih | maj 2025.@p:2025-05-01/2025-05-31 | i: 15 mladih završilo obuku | s: donatorska sredstva | p: Institut za razvoj mladih KULT
""",
)

ULAGANJA = written(
    "Plan kapitalnih ulaganja Grada Vranjevo za period 2026–2028. godine",
    (2026, 2028),
    "bs",
    "BAM",
    """
# area | Vodosnabdijevanje i kanalizacija
- Rekonstrukcija glavnog cjevovoda od izvorišta Studenac do rezervoara Kula, dužine 4,2 km, sa zamjenom zasuna i mjernih šahtova | JKP „Vodovod“ | 2026–2027.@p:2026-01-01/2027-12-31 | s: Kredit EIB | a: 2026=1200000,2027=900000 | i: Gubici vode smanjeni sa 46 % na 30 % | x.f: Glavni projekt
- Izgradnja kolektora otpadnih voda u naselju Brdo | Služba za komunalne poslove | 2027.@p:2027-01-01/2027-12-31 | s: Budžet Grada | a: 2027=340000 | i: 620 domaćinstava priključeno | x.f: Idejno rješenje
- Dogradnja postrojenja za prečišćavanje otpadnih voda (druga faza), uključujući liniju za obradu mulja i solarnu sušaru | JKP „Vodovod“ | 2027–2028.@p:2027-01-01/2028-12-31 | s: IPA III | a: 2027=2500000,2028=3100000 | i: Kapacitet 40.000 ES | x.f: Studija izvodljivosti
# area | Saobraćajna infrastruktura
- Izgradnja kružnog toka na raskrsnici ulica Željeznička i Zmaja od Bosne | Služba za komunalne poslove | septembar 2026.@p:2026-09-01/2026-09-30 | s: Budžet Grada | a: 2026=410000 | i: Skraćeno vrijeme čekanja | x.f: Građevinska dozvola
- Modernizacija 18 km lokalnih puteva u mjesnim zajednicama po prioritetima koje utvrdi Gradsko vijeće | Služba za komunalne poslove | svake godine@r:P1Y | s: Budžet Grada i mjesne zajednice | a: 2026=300000,2027=300000,2028=350000 | i: Dužina asfaltiranih puteva | x.f: –
- Zamjena javne rasvjete LED svjetiljkama | Služba za komunalne poslove | do 31.12.2027.@by:2027-12-31 | s: Javno-privatno partnerstvo | a: 2026=150000,2027=150000 | i: Ušteda električne energije 55 % | x.f: Ugovor
# area | Društvena infrastruktura
- Dogradnja vrtića „Pčelica“ sa četiri grupe | Služba za društvene djelatnosti | II polugodište 2026.@p:2026-07-01/2026-12-31 | s: Budžet Grada | a: 2026=680000 | i: 96 novih mjesta | x.f: Građevinska dozvola
- Energetska obnova zgrade gimnazije | Služba za društvene djelatnosti | 2028.@p:2028-01-01/2028-12-31 | s: Fond za zaštitu okoliša FBiH | a: 2028=720000 | i: Energetski razred B | x.f: Energetski audit
- Uređenje obale rijeke s pješačkom stazom, rasvjetom i sportskim poligonom | Služba za prostorno uređenje | 2027–2028.@p:2027-01-01/2028-12-31 | s: Donacija | a: 2027=210000,2028=190000 | i: Uređeno 1,8 km obale | x.f: Idejno rješenje
- Sanacija krova Doma kulture | Služba za društvene djelatnosti | II kvartal 2026.@p:2026-04-01/2026-06-30 | s: Budžet Grada | a: 2026=95000 | i: Krov saniran | x.f: Glavni projekt
# area | Razvoj poslovnih zona
- Opremanje poslovne zone „Sjever“ trafostanicom i pristupnim putem | Razvojna agencija Grada | IV kvartal 2026.@p:2026-10-01/2026-12-31 | s: Federalno ministarstvo razvoja, poduzetništva i obrta | a: 2026=520000 | i: Broj opremljenih parcela (11) | x.f: Građevinska dozvola
- Otkup zemljišta za proširenje zone | Služba za imovinsko-pravne poslove | 2027.@p:2027-01-01/2027-12-31 | s: Budžet Grada | a: 2027=260000 | i: Otkupljeno 6,5 ha | x.f: –
""",
)

KORUPCIJA = written(
    "Akcioni plan za borbu protiv korupcije Kantona Podgorje za period 2025–2027. godine",
    (2025, 2027),
    "bs",
    "BAM",
    """
# goal | Jačanje odgovornosti u javnoj upravi
- Donijeti uputstvo o postupanju s poklonima i voditi javno dostupan registar primljenih poklona | Ured Vlade | 60 dana od usvajanja Akcionog plana@after:usvajanja Akcionog plana:P60D | i: uputstvo doneseno;; registar objavljen | r: nerazumijevanje obaveze | x.p: visok
- Imenovati osobe za zaštitu prijavitelja u svim kantonalnim organima | rukovodioci organa | 30. juni 2025.@p:2025-06-30/2025-06-30 | i: broj imenovanih osoba | x.p: visok
- Objaviti sve odluke o imenovanjima u upravne odbore javnih preduzeća s biografijama imenovanih | Ured Vlade | odmah po donošenju odluke@after:donošenju odluke | i: 100 % odluka objavljeno | r: otpor javnih preduzeća | x.p: srednji
- Provesti procjenu rizika od korupcije u postupcima izdavanja dozvola, saglasnosti i rješenja | kantonalna ministarstva | prvo polugodište 2026.@p:2026-01-01/2026-06-30 | i: procjena provedena u deset organa;; objavljen zbirni izvještaj | r: nedostatak osoblja | x.p: srednji
# goal | Transparentne javne nabavke i javne finansije
- Objavljivati kvartalne izvještaje o izvršenju budžeta u obliku razumljivom građanima | Ministarstvo finansija | kvartalno@r:P3M | i: četiri izvještaja godišnje | x.p: srednji
- Uvesti obavezu izrade obrazloženja za svaku nabavku putem pregovaračkog postupka bez objave obavještenja | svi ugovorni organi | kontinuirano@c | i: udio nabavki s obrazloženjem | r: formalno ispunjavanje obaveze | x.p: visok
- Obučiti službenike za javne nabavke o prepoznavanju namještenih tendera, na primjerima iz prakse i presuda | Ministarstvo pravosuđa i uprave | oktobar 2025. i oktobar 2026.@p:2025-10-01/2025-10-31+p:2026-10-01/2026-10-31 | i: dvije obuke;; 80 polaznika | x.p: nizak
# goal | Zdravstvo i obrazovanje bez korupcije
- Uspostaviti elektronske liste čekanja u svim zdravstvenim ustanovama Kantona | Ministarstvo zdravstva | do kraja 2026.@by:2026-12-31 | i: sve ustanove objavljuju liste | r: neusklađeni informacioni sistemi | x.p: visok
- Propisati jedinstvene kriterije za upis i prelazak učenika i objaviti rang-liste | Ministarstvo obrazovanja, nauke i kulture | maj 2025.@p:2025-05-01/2025-05-31 | i: pravilnik stupio na snagu | x.p: srednji
- Sprovesti anonimno istraživanje među studentima i pacijentima o iskustvima s korupcijom | Tim za borbu protiv korupcije | jednom godišnje@r:P1Y | i: objavljeni rezultati istraživanja | r: mali odziv | x.p: nizak
""",
)

POPLAVE = written(
    "Operativni plan odbrane od poplava opštine Donji Klanac za 2026. godinu",
    (2026, 2026),
    "sr",
    "BAM",
    """
# area | Pripremne mjere
- Obilazak i vizuelni pregled nasipa, ustava i propusta na rijeci Klanac | Odjeljenje za prostorno uređenje | do 1. marta 2026. godine@by:2026-03-01 | p: JU „Vode Srpske“ | s: Redovna sredstva | n: Zapisnik se dostavlja načelniku opštine
- Čišćenje korita potoka Sušica i Mlinski potok od nanosa, rastinja i krupnog otpada | JKP „Komunalac“ | april 2026.@p:2026-04-01/2026-04-30 | p: mjesne zajednice | s: 28.000 KM, budžet opštine | m: 28000 | n: Prema programu zajedničke komunalne potrošnje
- Popis mehanizacije, čamaca, pumpi i agregata u vlasništvu privrednih društava na području opštine | Odsjek civilne zaštite | 15.02.2026.@p:2026-02-15/2026-02-15 | s: Redovna sredstva | n: Spisak je u prilogu 2
- Obuka pripadnika jedinica civilne zaštite opšte namjene za spasavanje na vodi i pod vodom | Odsjek civilne zaštite | maj 2026.@p:2026-05-01/2026-05-31 | p: Republička uprava civilne zaštite | s: 6.500 KM | m: 6500 | n: Najmanje 30 pripadnika
# area | Mjere u toku odbrane
- Uvođenje dežurstva i praćenje vodostaja na mjernim stanicama | Opštinski štab za vanredne situacije | po prijemu upozorenja@after:prijemu upozorenja | p: Republički hidrometeorološki zavod | s: Redovna sredstva | n: Dežurstvo traje do opoziva
- Punjenje i postavljanje vreća sa pijeskom na kritičnim mjestima Luka, Gaj i Stara pijaca | JKP „Komunalac“; Vatrogasna jedinica | po naređenju štaba@after:naređenju štaba | p: građani i preduzeća | s: 9.000 KM | m: 9000 | n: Zalihe: 5.000 vreća
- Evakuacija stanovništva, imovine i domaćih životinja iz ugroženih naselja | Opštinski štab za vanredne situacije | po naređenju štaba@after:naređenju štaba | p: Policijska stanica; Crveni krst | s: Budžetska rezerva | n: Plan evakuacije je u prilogu 4
# area | Mjere poslije poplave
- Dezinfekcija objekata i bunara | Dom zdravlja | odmah po povlačenju vode@after:povlačenju vode | p: Institut za javno zdravstvo | s: 12.000 KM | m: 12000 | n: –
- Procjena štete na stambenim objektima, putevima i usjevima | Komisija za procjenu štete | u roku od 15 dana od povlačenja vode@after:povlačenja vode:P15D | s: Redovna sredstva | n: Izvještaj razmatra Skupština opštine
- Sanacija oštećenih lokalnih puteva i mostova | Odjeljenje za stambeno-komunalne poslove | do 30. novembra 2026. godine@by:2026-11-30 | p: JP „Putevi Republike Srpske“ | s: 150.000 KM, namjenska sredstva | m: 150000 | n: –
""",
)

FISE = written(
    "Strategija razvoja Općine Kamenica za period 2025–2030. – detaljan pregled mjera",
    (2025, 2030),
    "bs",
    "BAM",
    """
# goal | Unaprijediti konkurentnost lokalne privrede i kvalitet zapošljavanja
## goal | Razvoj poduzetničke infrastrukture i podrška malim i srednjim preduzećima
- Opremanje i proširenje poslovne zone | Kabinet načelnika; Služba za privredu | 2025–2028.@p:2025-01-01/2028-12-31 | t: Izgradnja pristupnih saobraćajnica i trafostanice;; Parcelacija i prodaja zemljišta po poticajnim cijenama;; Promocija zone na sajmovima i među iseljeništvom | i: Broj aktivnih preduzeća u zoni^^4^^2030=15;; Broj zaposlenih u zoni^^62^^2030=300 | s: Ukupno 2.400.000 KM. Izvori: Budžet Općine 900.000 KM, viši nivoi vlasti 1.000.000 KM, kredit 500.000 KM | m: 2400000,900000,1000000,500000 | x.e: Povećan broj radnih mjesta u prerađivačkoj industriji i smanjeno iseljavanje mladih. | x.g: Preduzeća, nezaposleni
- Podrška početnicima u poslovanju i ženskom poduzetništvu | Kabinet načelnika; Razvojna agencija | kontinuirano, 2025–2030.@c:2025-01-01/2030-12-31 | t: Dodjela bespovratnih sredstava putem javnog poziva;; Mentorska podrška tokom prve godine rada | i: Broj podržanih početnika godišnje^^8^^2030=20 | s: 480.000 KM iz Budžeta Općine | m: 480000 | x.e: Veći broj registrovanih obrta i preduzeća čije su vlasnice žene. | x.g: Nezaposlene osobe, žene, mladi
## goal | Razvoj poljoprivrede i turizma
- Unapređenje primarne proizvodnje malina i ljekovitog bilja | Kabinet načelnika; Služba za poljoprivredu i šumarstvo | 2025–2030.@p:2025-01-01/2030-12-31 | t: Sufinansiranje nabavke sadnica i sistema za navodnjavanje;; Izgradnja otkupne stanice sa hladnjačom kapaciteta 300 tona;; Edukacija proizvođača o certificiranju | i: Površine pod malinom (ha)^^110^^2030=180;; Kapacitet hladnjače (t)^^0^^2030=300;; Broj certificiranih proizvođača^^3^^2030=25 | s: 1.150.000 KM. Izvori: Budžet Općine 550.000 KM, donatori 600.000 KM | m: 1150000,550000,600000 | x.e: Viši prihodi poljoprivrednih domaćinstava. | x.g: Poljoprivredni proizvođači, zadruge
- Uređenje izletišta i planinarskih staza na planini Zvijezda | Kabinet načelnika; Turistička zajednica | do kraja 2027. godine@by:2027-12-31 | t: Markiranje 45 km staza;; Izgradnja vidikovca i odmorišta;; Izrada karte i mobilne aplikacije | i: Broj posjetilaca godišnje^^2.300^^2030=9.000 | s: 260.000 KM: kanton, prekogranična saradnja | m: 260000 | x.e: Produžen boravak gostiju i prihodi domaćinstava od smještaja. | x.g: Turisti, lokalno stanovništvo
# goal | Poboljšati kvalitet javnih usluga i zaštitu okoliša
## goal | Komunalna infrastruktura
- Rekonstrukcija gradskog vodovoda | Kabinet načelnika; JKP „Vodovod i kanalizacija“ | 2026–2029.@p:2026-01-01/2029-12-31 | t: Zamjena 12 km azbest-cementnih cijevi;; Ugradnja sistema za daljinski nadzor | i: Gubici u mreži (%)^^58^^2030=35 | s: 3.800.000 KM: kredit EIB 2.800.000 KM, Budžet Općine 1.000.000 KM | m: 3800000,2800000,1000000 | x.e: Uredno snabdijevanje vodom tokom ljetnih mjeseci. | x.g: 14.000 stanovnika
- Uspostava odvojenog prikupljanja otpada | Kabinet načelnika; JKP „Čistoća“ | 2026.@p:2026-01-01/2026-12-31 | t: Nabavka kanti i vozila;; Izgradnja reciklažnog dvorišta;; Kampanja u školama i mjesnim zajednicama | i: Udio odvojeno prikupljenog otpada (%)^^2^^2030=25;; Broj domaćinstava obuhvaćenih odvojenim prikupljanjem^^0^^2030=3.500 | s: 640.000 KM: Fond za zaštitu okoliša FBiH | m: 640000 | x.e: Manje divljih deponija. | x.g: Domaćinstva, škole
""",
)
