# ruff: noqa: E501 - texts stay in one line
"""Dense plans of a Croatian ministry and a county."""

from ..written import written

HRANA = written(
    "Akcijski plan sprječavanja nastajanja otpada od hrane i poticanja doniranja hrane za razdoblje od 2024. do 2026. godine",
    (2024, 2026),
    "hr",
    "EUR",
    """
# specific_goal | Smanjenje količine otpada od hrane u svim fazama prehrambenog lanca
## measure | Mjerenje i praćenje količina otpada od hrane
- Izrada metodologije za mjerenje otpada od hrane u primarnoj proizvodnji, preradi, trgovini, ugostiteljstvu i kućanstvima | Ministarstvo gospodarstva i održivog razvoja | II. kvartal 2024.@p:2024-04-01/2024-06-30 | p: Državni zavod za statistiku; Hrvatska gospodarska komora | w: 2024-01-01/2024-06-30 | i: Izrađena i objavljena metodologija^broj^0^2023^2024=1^Mrežna stranica Ministarstva ;; Broj sektora obuhvaćenih metodologijom^broj^1^2023^2024=5^Izvješće o provedbi | a: 2024=26500 | s: Državni proračun, K784021 | n: Delegirana odluka Komisije (EU) 2019/1597
- Provedba istraživanja o otpadu od hrane u 2.000 kućanstava vođenjem dnevnika u trajanju od četiri tjedna | Ministarstvo gospodarstva i održivog razvoja | rujan – studeni 2025.@p:2025-09-01/2025-11-30 | p: jedinice lokalne samouprave; Prehrambeno-biotehnološki fakultet Sveučilišta u Zagrebu | w: 2025-09-01/2025-11-30 | i: Broj kućanstava uključenih u istraživanje^broj^500^2021^2025=2.000^Izvješće istraživača | a: 2025=92900 | s: Fond za zaštitu okoliša i energetsku učinkovitost; Državni proračun
- Uspostava digitalnog sustava za prijavu podataka obveznika s više od 50 zaposlenih | Ministarstvo gospodarstva i održivog razvoja; Hrvatska agencija za okoliš i prirodu | 31. prosinca 2025.@p:2025-12-31/2025-12-31 | p: Središnji državni ured za razvoj digitalnog društva; Financijska agencija | w: 2024-10-01/2025-12-31 | i: Sustav u produkciji^da/ne^ne^2023^2025=da^Zapisnik o primopredaji ;; Udio obveznika koji su prijavili podatke^%^0^2023^2025=40,2026=85^Sustav | a: 2024=40000, 2025=119450, 2026=18000 | s: Nacionalni plan oporavka i otpornosti 2021. – 2026.; Državni proračun
## measure | Promjena navika potrošača i dionika
- Provedba nacionalne kampanje „Hrana nije otpad“ na televiziji, radiju i društvenim mrežama, s posebnim sadržajima za djecu i mlade | Ministarstvo poljoprivrede | kontinuirano@c | p: Hrvatska radiotelevizija; Ministarstvo znanosti i obrazovanja; udruge potrošača | w: 2024-03-01/2026-12-31 | i: Doseg kampanje^broj osoba^0^2023^2024=600.000,2025=900.000,2026=1.200.000^Izvješće agencije ;; Udio potrošača koji razlikuju oznake „najbolje upotrijebiti do“ i „upotrijebiti do“^%^47^2022^2026=65^Anketa | a: 2024=150000, 2025=150000, 2026=100000 | s: Državni proračun, A568054; Europski socijalni fond plus | n: Kampanja se provodi u tri vala
- Uvođenje tema o vrijednosti hrane u program školskih kuhinja te edukacija 900 kuharica i kuhara o planiranju obroka | Ministarstvo znanosti i obrazovanja | školska godina 2024./2025.@p:2024-09-01/2025-08-31 | p: Hrvatski zavod za javno zdravstvo; osnovne škole; agencije za odgoj i obrazovanje | w: 2024-09-01/2025-08-31 | i: Broj educiranih djelatnika školskih kuhinja^broj^0^2023^2024=300,2025=900^Evidencija polaznika | a: 2024=18000, 2025=27000 | s: Državni proračun
- Izrada smjernica za ugostitelje i hotele o porcijama, ponovnoj uporabi i pakiranju hrane za ponijeti | Ministarstvo turizma i sporta | do kraja lipnja 2025.@by:2025-06-30 | p: Hrvatska obrtnička komora; Hrvatska udruga hotelijera | w: 2025-01-01/2025-06-30 | i: Smjernice objavljene^broj^0^2023^2025=1^Mrežna stranica ;; Broj ugostitelja koji koriste oznaku „Bez bacanja“^broj^0^2023^2025=120,2026=400^Registar oznaka | a: 2025=15000 | s: Državni proračun
## measure | Poticanje gospodarstva na sprječavanje otpada
- Dodjela bespovratnih potpora mikro, malim i srednjim poduzećima za preradu viškova hrane u nove proizvode | Fond za zaštitu okoliša i energetsku učinkovitost | javni poziv jednom godišnje@r:P1Y | p: Ministarstvo poljoprivrede; HAMAG-BICRO | w: 2024-05-01/2026-12-31 | i: Broj dodijeljenih potpora^broj^0^2023^2024=15,2025=30,2026=45^Evidencija Fonda ;; Količina prerađenih viškova hrane^t^0^2023^2026=1.800^Izvješća korisnika | a: 2024=1200000, 2025=1500000, 2026=1500000 | s: Fond za zaštitu okoliša i energetsku učinkovitost | n: Potpora male vrijednosti
- Sklapanje dobrovoljnih sporazuma s trgovačkim lancima o sniženju cijena proizvoda kojima istječe rok trajanja | Ministarstvo poljoprivrede | IV. tromjesečje 2024.@p:2024-10-01/2024-12-31 | p: Hrvatska gospodarska komora; Hrvatska udruga poslodavaca | w: 2024-07-01/2024-12-31 | i: Broj potpisanih sporazuma^broj^0^2023^2024=4,2026=9^Potpisani sporazumi | s: Nisu potrebna dodatna sredstva
# specific_goal | Povećanje količine donirane hrane i jačanje sustava doniranja
## measure | Unaprjeđenje zakonodavnog i poreznog okvira
- Donošenje izmjena i dopuna Pravilnika o uvjetima, kriterijima i načinima doniranja hrane i hrane za životinje | Ministarstvo poljoprivrede | I. kvartal 2025.@p:2025-01-01/2025-03-31 | p: Ministarstvo financija; Ministarstvo zdravstva; Državni inspektorat | w: 2024-09-01/2025-03-31 | i: Pravilnik objavljen u „Narodnim novinama“^broj^0^2023^2025=1^Narodne novine | s: Sredstva osigurana u okviru redovne djelatnosti | n: NN 91/2019
- Analiza poreznog tretmana donirane hrane i prijedlog poticaja za donatore | Ministarstvo financija, Porezna uprava | u roku od 12 mjeseci od donošenja Akcijskog plana@after:donošenja Akcijskog plana:P12M | p: Ministarstvo poljoprivrede | w: 2024-06-01/2025-06-30 | i: Analiza izrađena^broj^0^2023^2025=1^Dokument | a: 2025=20000 | s: Državni proračun
## measure | Jačanje kapaciteta posrednika u lancu doniranja
- Nabava rashladnih vozila, hladnjača i viličara za 40 posrednika u lancu doniranja hrane | Agencija za plaćanja u poljoprivredi, ribarstvu i ruralnom razvoju | 2024. – 2026.@p:2024-01-01/2026-12-31 | p: Hrvatski Crveni križ; Hrvatski Caritas; udruge | w: 2024-04-01/2026-12-31 | i: Broj opremljenih posrednika^broj^12^2023^2024=20,2025=32,2026=40^Izvješće Agencije ;; Skladišni kapacitet za hlađenu hranu^m3^640^2023^2026=2.400^Izvješće Agencije | a: 2024=900000, 2025=1100000, 2026=600000 | s: Europski fond za pomoć najpotrebitijima; Državni proračun
- Osnivanje Banke hrane u četiri regionalna središta (Zagreb, Split, Rijeka, Osijek) | Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | listopad 2026.@p:2026-10-01/2026-10-31 | p: gradovi Split, Rijeka i Osijek; Grad Zagreb; Mreža hrane | w: 2025-01-01/2026-10-31 | i: Broj otvorenih središta^broj^0^2023^2025=1,2026=4^Upis u registar posrednika ;; Količina podijeljene hrane godišnje^t^0^2023^2026=3.000^Evidencija središta | a: 2025=650000, 2026=1450000 | s: Europski socijalni fond plus 1.785.000 EUR; Državni proračun 315.000 EUR | m: 1785000, 315000
- Razvoj informatičkog sustava za razmjenu ponuda viškova hrane „e-Doniranje“ u mobilnoj inačici | Ministarstvo poljoprivrede | do 30. rujna 2025.@by:2025-09-30 | p: posrednici u lancu doniranja hrane; trgovački lanci | w: 2024-11-01/2025-09-30 | i: Broj registriranih korisnika aplikacije^broj^310^2023^2025=700,2026=1.200^e-Doniranje | a: 2024=30000, 2025=85000 | s: Nacionalni plan oporavka i otpornosti 2021. – 2026. | n: Nadogradnja postojećeg sustava
# specific_goal | Praćenje provedbe i međunarodna suradnja
## measure | Koordinacija i izvještavanje
- Osnivanje međuresorne radne skupine i održavanje sjednica najmanje dva puta godišnje | Ministarstvo poljoprivrede | dva puta godišnje@r:P6M | p: sva nadležna tijela | w: 2024-03-01/2026-12-31 | i: Broj održanih sjednica^broj^0^2023^2024=2,2025=4,2026=6^Zapisnici | s: Redovna djelatnost
- Izrada godišnjeg izvješća o provedbi Akcijskog plana i dostava Vladi Republike Hrvatske | Ministarstvo poljoprivrede | do 31. ožujka za prethodnu godinu@r:P1Y | p: nositelji aktivnosti | w: 2025-03-01/2026-03-31 | i: Izvješće usvojeno na sjednici Vlade^broj^0^2023^2025=1,2026=2^Zaključak Vlade | s: Redovna djelatnost
""",
)
HRANA_INTRO = [
    "Akcijski plan donosi se na temelju članka 36. Zakona o sustavu strateškog planiranja i upravljanja razvojem Republike Hrvatske („Narodne novine“, br. 123/17. i 151/22.) kao kratkoročni akt strateškog planiranja. Prema podacima iz 2021. u Republici Hrvatskoj nastaje 286.379 tona otpada od hrane, odnosno 71 kilogram po stanovniku.",
    "Posebni ciljevi Akcijskog plana su: Posebni cilj 1. Smanjenje količine otpada od hrane u svim fazama prehrambenog lanca, Posebni cilj 2. Povećanje količine donirane hrane i jačanje sustava doniranja te Posebni cilj 3. Praćenje provedbe i međunarodna suradnja.",
]
HRANA_POJMOVI = [
    ("Otpad od hrane", "sva hrana kako je definirana člankom 2. Uredbe (EZ) br. 178/2002 koja je postala otpad"),
    ("Posrednik", "neprofitna pravna osoba upisana u Registar posrednika u lancu doniranja hrane"),
    ("Donator", "subjekt u poslovanju s hranom koji donira hranu bez naknade"),
]

PRILAGODBA = written(
    "Akcijski plan prilagodbe klimatskim promjenama Požeško-slavonske županije za razdoblje 2025. – 2027.",
    (2025, 2027),
    "hr",
    "EUR",
    """
# goal | Otporna poljoprivreda i održivo upravljanje vodama
## measure | Razvoj sustava navodnjavanja i zadržavanja vode u krajoliku
- Izraditi studiju raspoloživosti voda i prioriteta za gradnju malih akumulacija na pritocima Orljave i Londže | Upravni odjel za poljoprivredu | 2. kvartal 2025.@p:2025-04-01/2025-06-30 | p: Hrvatske vode; Građevinski i arhitektonski fakultet Osijek | i: Studija prihvaćena na Županijskoj skupštini ;; Broj predloženih lokacija (najmanje 6) | s: Proračun Županije 35.000 EUR | m: 35000 | a: 2025=35000 | g: A100402 | r: Nedostupni podaci o protocima | x.s: planirano
- Izgraditi sustav navodnjavanja Treštanovci – Vidovci na 430 ha, s crpnom stanicom i tlačnom mrežom | Požeško-slavonska županija; Hrvatske vode | 2025. – 2027.@p:2025-01-01/2027-12-31 | p: Grad Požega; poljoprivredne zadruge; korisnici zemljišta | i: Površina pod sustavom navodnjavanja (ha) ;; Broj priključenih korisnika ;; Povećanje prinosa povrća za 25% | s: Program ruralnog razvoja 3.200.000 EUR; Proračun Županije 400.000 EUR; Hrvatske vode 250.000 EUR | m: 3200000, 400000, 250000 | a: 2025=650000, 2026=1900000, 2027=1300000 | g: K200118 | r: Žalbe u postupku nabave i rast cijena radova | x.s: u tijeku
- Educirati poljoprivrednike o agrotehnici prilagođenoj suši, osiguranju usjeva i sortama otpornima na toplinu | Uprava za stručnu podršku razvoju poljoprivrede | kontinuirano@c | p: Fakultet agrobiotehničkih znanosti Osijek; lokalna akcijska grupa „Zeleni trokut“ | i: Broj održanih radionica (12 godišnje) ;; Broj polaznika | s: Redovna sredstva nositelja | a: 2025=6000, 2026=6000, 2027=6000 | g: A100407 | r: Slab odaziv u sezoni radova | x.s: u tijeku
## measure | Zaštita od poplava, bujica i erozije
- Obnoviti nasipe i retencije na području Pleternice i Jakšića te očistiti 46 km kanala III. i IV. reda | Hrvatske vode, VGO za srednju i donju Savu | do 31. listopada 2026.@by:2026-10-31 | p: Grad Pleternica; Općina Jakšić | i: Duljina obnovljenih nasipa (km) ;; Duljina očišćenih kanala ;; Smanjen broj poplavljenih kućanstava | s: Hrvatske vode 980.000 EUR; Državni proračun | m: 980000 | a: 2025=430000, 2026=550000 | r:  | x.s: planirano
- Uspostaviti županijski katastar bujica i klizišta s javno dostupnim kartama ugroženosti | Zavod za prostorno uređenje Požeško-slavonske županije | prosinac 2025.@p:2025-12-01/2025-12-31 | p: Hrvatski geološki institut; jedinice lokalne samouprave | i: Katastar objavljen na geoportalu ;; Broj evidentiranih klizišta | s: Interreg Mađarska – Hrvatska 74.000 EUR; Proračun Županije 13.000 EUR | m: 74000, 13000 | a: 2025=87000 | g: T300051 | r: Nepotpuni podaci općina | x.s: planirano
- Zasaditi vjetrozaštitne pojaseve i urediti terase na padinama vinogorja Kutjevo | Općina Kutjevo; vinogradarske udruge | rujan 2025. – svibanj 2026.@p:2025-09-01/2026-05-31 | p: Hrvatske šume | i: Duljina zasađenih pojaseva (8 km) ;; Površina uređenih terasa | s: Europski poljoprivredni fond za ruralni razvoj 120.000 EUR | m: 120000 | a: 2025=60000, 2026=60000 | g: K200120 | r: Suša u godini sadnje | x.s: planirano
# goal | Zdravlje stanovništva i sigurnost u uvjetima ekstremnih vremenskih pojava
## measure | Zaštita zdravlja od toplinskih valova
- Izraditi protokol postupanja za vrijeme toplinskih valova i popis osjetljivih osoba koje žive same | Zavod za javno zdravstvo Požeško-slavonske županije | do 15. svibnja 2025.@by:2025-05-15 | p: domovi zdravlja; Hrvatski zavod za socijalni rad; društva Crvenog križa | i: Protokol potpisan od svih ustanova ;; Broj osoba na popisu koje se obilaze | s: Nisu potrebna dodatna sredstva | r: Zaštita osobnih podataka | x.s: planirano
- Ozeleniti dvorišta deset škola i vrtića te ugraditi nadstrešnice i pitke fontane | Upravni odjel za obrazovanje, kulturu i sport; osnivači vrtića | lipanj – kolovoz 2026.@p:2026-06-01/2026-08-31 | p: roditeljske udruge; rasadnici | i: Broj uređenih dvorišta (10) ;; Površina pod krošnjama povećana za 40% | s: Fond za zaštitu okoliša i energetsku učinkovitost 210.000 EUR; osnivači 55.000 EUR | m: 210000, 55000 | a: 2026=265000 | g: K200131 | r: Kratak rok izvođenja radova | x.s: planirano
- Ugraditi klimatizaciju i zaštitu od sunca u domovima za starije osobe u Požegi i Velikoj | Domovi za starije i nemoćne osobe | 3. kvartal 2025.@p:2025-07-01/2025-09-30 | p: Ministarstvo rada, mirovinskoga sustava, obitelji i socijalne politike | i: Broj klimatiziranih soba ;; Broj hitnih intervencija za vrijeme toplinskih valova smanjen za 20% | s: Državni proračun (decentralizirana sredstva) 96.000 EUR | m: 96000 | a: 2025=96000 | g: K200133 | x.s: u tijeku
## measure | Jačanje sustava civilne zaštite i ranog upozoravanja
- Nabaviti opremu za vatrogasne postrojbe za požare otvorenog prostora i poplave: šest terenskih vozila, pumpe i agregate | Vatrogasna zajednica Požeško-slavonske županije | 2026.@p:2026-01-01/2026-12-31 | p: Hrvatska vatrogasna zajednica; gradovi i općine | i: Broj nabavljenih vozila ;; Prosječno vrijeme dolaska na intervenciju (do 15 minuta) | s: Proračun Županije 150.000 EUR; Hrvatska vatrogasna zajednica 480.000 EUR | m: 150000, 480000 | a: 2026=630000 | g: K200140 | r: Rokovi isporuke vozila duži od godine dana | x.s: planirano
- Uvesti sustav SMS upozorenja i sirena povezan s hidrološkim postajama na Orljavi | Ravnateljstvo civilne zaštite, Područni ured Osijek | prva polovica 2027.@p:2027-01-01/2027-06-30 | p: Državni hidrometeorološki zavod; telekomunikacijski operateri | i: Sustav u uporabi ;; Pokrivenost stanovništva ugroženih naselja 100% | s: Europski fond za regionalni razvoj 310.000 EUR | m: 310000 | a: 2027=310000 | g: K200141 | r: Pokrivenost signalom | x.s: nije započeto
- Provoditi vježbe evakuacije i edukacije u školama i mjesnim odborima | Stožer civilne zaštite Županije | jednom godišnje, u listopadu@r:P1Y | p: škole; vatrogasna društva; Hrvatski Crveni križ | i: Broj vježbi godišnje (4) ;; Broj sudionika | s: Redovna sredstva | a: 2025=4000, 2026=4000, 2027=4000 | g: A100412 | x.s: u tijeku
# goal | Upravljanje znanjem i praćenje
## measure | Praćenje provedbe i javnost rada
- Imenovati koordinatora za klimatske promjene i povjerenstvo za praćenje Akcijskog plana | Župan | u roku od 30 dana od stupanja na snagu@after:stupanja na snagu:P30D | p: upravni odjeli | i: Odluka o imenovanju | s: Nisu potrebna sredstva | r:  | x.s: planirano
- Objavljivati godišnje izvješće s pokazateljima na mrežnim stranicama Županije i predstaviti ga savjetu mladih | Koordinator za klimatske promjene | do 28. veljače svake godine@r:P1Y | p: Savjet mladih; udruge | i: Izvješće objavljeno u roku ;; Broj preuzimanja | s: Redovna sredstva | a: 2026=1000, 2027=1000 | g: A100415 | x.s: nije započeto
""",
)
PRILAGODBA_INTRO = [
    "Na temelju članka 21. Statuta Požeško-slavonske županije („Požeško-slavonski službeni glasnik“, broj 3/09, 5/09, 1/13 i 2/18) Županijska skupština Požeško-slavonske županije na 21. sjednici održanoj 12. prosinca 2024. godine donijela je ovaj Akcijski plan.",
    "Ciljevi prilagodbe su: Otporna poljoprivreda i održivo upravljanje vodama, Zdravlje stanovništva i sigurnost u uvjetima ekstremnih vremenskih pojava te Upravljanje znanjem i praćenje. Procjena rizika izrađena je za scenarij RCP 4.5 do 2040. godine.",
]
SCENARIJI = [
    ("Srednja godišnja temperatura", "+1,1 °C", "+1,9 °C"),
    ("Broj vrućih dana (iznad 30 °C)", "+9", "+17"),
    ("Ljetna količina oborina", "-6 %", "-11 %"),
]
CLANOVI = [
    ("dr. sc. Ana Lovrić", "Zavod za prostorno uređenje", "voditeljica radne skupine"),
    ("Tomislav Bišćan", "Upravni odjel za poljoprivredu", "član"),
    ("Marina Galić", "Hrvatske vode", "članica"),
]
