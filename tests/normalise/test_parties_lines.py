"""Parties over the lines of a cell: names that wrap, and lists with one body a line."""

import re
import textwrap

import pytest

from normalise.parties import parse_parties
from tests.normalise.test_parties_written import WRITTEN

WIDTHS = (14, 18, 24, 32)
"""Letters of a line, from a narrow column to a wide one."""
OPEN = {"Центар, НВО партнери", "UNICEF, UNFPA, uz podršku Delegacije EU"}
"""Texts that read otherwise when they wrap: nothing tells the end of the line from a lost separator."""


def _wrap(text, width):
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _names(text):
    return [body.name for party in parse_parties(text).responsible for body in party.organisations]


@pytest.mark.parametrize("width", WIDTHS)
def test_wrapped_as_a_column_wraps_it(width):
    """A cell's text says the same wherever its lines end; a few in a hundred thousand letters stay open."""
    texts = [text for text, _ in WRITTEN if "\\n" not in text and text not in OPEN]
    wrapped = {text: "\n".join(_wrap(text, width)) for text in texts}
    differ = [lines for text, lines in wrapped.items() if _names(lines) != _names(text)]
    assert len(differ) <= 4, differ


def test_one_body_a_line_reads_as_with_commas():
    """Bodies that commas divide are the same ones with a line each; some genitives look like a kind of body."""
    texts = [text for text, _ in WRITTEN if re.fullmatch(r"[^\\;:/()0-9]*,[^\\;:/()0-9]*", text)]
    differ, count = [], 0
    for text in texts:
        items = text.split(", ")
        names = [name for item in items for name in _names(item)]
        if len(names) == len(items) and names == _names(text):
            count += 1
            differ += [] if _names("\n".join(items)) == names else [text]
    assert count > 200
    assert len(differ) <= count * 0.05, differ


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gerontološki\ncentar", ["Gerontološki centar"]),
        ("Zavod za šume\nškolske uprave\nškole", ["Zavod za šume", "školske uprave", "škole"]),
        ("Savjet mladih\nomladinske organizacije", ["Savjet mladih", "omladinske organizacije"]),
        ("Načelnik\npolicijske stanice", ["Načelnik policijske stanice"]),
        ("Služba za razvoj\nmesne zajednice", ["Služba za razvoj mesne zajednice"]),
        ("Savet za mlade\nsportske organizacije", ["Savet za mlade", "sportske organizacije"]),
        ("Omladinski klub\nmesne zajednice", ["Omladinski klub mesne zajednice"]),
        ("Razvojna agencija\nnadležne inspekcije", ["Razvojna agencija", "nadležne inspekcije"]),
        ("Veterinarski instituti\nveterinarske stanice", ["Veterinarski instituti", "veterinarske stanice"]),
        ("Lokalni organi\nlokalne samouprave", ["Lokalni organi lokalne samouprave"]),
        ("Više javno tužilaštvo\npolicija", ["Više javno tužilaštvo", "policija"]),
        ("Sportski savez\norganizacija", ["Sportski savez organizacija"]),
        ("Uprava za zaštitu i spašavanje\nopštinski timovi", ["Uprava za zaštitu i spašavanje", "opštinski timovi"]),
        ("Razvojna služba\nABVG\npolicija", ["Razvojna služba", "ABVG", "policija"]),
        ("JKP\ntoplana", ["JKP toplana"]),
        ("Gradski direktor\nmisija", ["Gradski direktor misija"]),
        ("Bolnica\nmedicinske sestre", ["Bolnica", "medicinske sestre"]),
        ("Arhiv\nZeničko-dobojskog kantona, škole", ["Arhiv Zeničko-dobojskog kantona", "škole"]),
        ("bolnice\napoteke", ["bolnice", "apoteke"]),
        ("škole\njavne uprave", ["škole javne uprave"]),
        ("Dom „Lipa“\nškolske uprave", ["Dom „Lipa“", "školske uprave"]),
        ("Vodovod\nOpštinska inspekcija\nmesne zajednice", ["Vodovod", "Opštinska inspekcija", "mesne zajednice"]),
        ("Savez žena\nentitetski gender centri", ["Savez žena", "entitetski gender centri"]),
        ("Štab za poplave\nCivilna zaštita", ["Štab za poplave", "Civilna zaštita"]),
        ("Privredna komora ZDK\nOpćine i gradovi", ["Privredna komora ZDK", "općine i gradovi"]),
        ("Turistička zajednica\nIznajmljivači", ["Turistička zajednica", "Iznajmljivači"]),
        ("Fond za puteve\nOskovsko-lučkog kantona", ["Fond za puteve Oskovsko-lučkog kantona"]),
        ("Ured za zakonodavstvo\nVlade Kantona", ["Ured za zakonodavstvo Vlade Kantona"]),
        ("Obrtnička komora\nŠKŽ\nCaritas", ["Obrtnička komora ŠKŽ", "Caritas"]),
        ("Caritas\nŠibenske biskupije", ["Caritas Šibenske biskupije"]),
        ("Dom zdravlja\nGradske uprave", ["Dom zdravlja", "Gradske uprave"]),
        ("Služba održavanja\nmreže\nŠkola", ["Služba održavanja mreže", "Škola"]),
        ("Odsek – Uprava\nsaobraćajne policije\nŠkole", ["Odsek", "Uprava saobraćajne policije", "škole"]),
        ("stručno povjerenstvo\nškole, školska liječnica", ["stručno povjerenstvo škole", "školska liječnica"]),
        ("Ministarstvo finansija\nVlade kantona", ["Ministarstvo finansija", "vlade kantona"]),
        ("Dom zdravlja; udruženje\nRoma „Romano drom“", ["Dom zdravlja", "udruženje Roma „Romano drom“"]),
        ("Županija\nVodovod Otoci\nd.o.o.", ["Županija", "Vodovod Otoci d.o.o."]),
        ("ravnatelj, svi djelatnici\nškole", ["ravnatelj", "svi djelatnici škole"]),
        ("Zavod\nSrednjodrin\u00ad\nskog okruga\nBolnica\nZenica", ["Zavod Srednjodrinskog okruga", "Bolnica Zenica"]),
        ("Turistička zajednica\nobiteljska gospodarstva", ["Turistička zajednica", "obiteljska gospodarstva"]),
        ("Centar za socijalni rad\nBačka Palanka", ["Centar za socijalni rad Bačka Palanka"]),
        ("Služba za razvoj i EU fondove i JU Lipa", ["Služba za razvoj i EU fondove", "JU Lipa"]),
        ("Služba za razvoj i OCD koje pomažu", ["Služba za razvoj", "OCD koje pomažu"]),
        ("Agencija za razvoj\nLAG-ovi", ["Agencija za razvoj", "LAG-ovi"]),
        ("Agencija za lokalnu upravu\n„Radio Bar“ i škole", ["Agencija za lokalnu upravu", "„Radio Bar“", "škole"]),
        ("Učitelji i stručni\nsaradnici", ["Učitelji", "stručni saradnici"]),
        ("Ministarstvo rada i socijalne politike\nškole", ["Ministarstvo rada i socijalne politike", "škole"]),
        ("Odsjek za informacioni\nsistem", ["Odsjek za informacioni sistem"]),
        ("Predsednik\nopštine", ["Predsednik opštine"]),
        ("Načelnik\nOdjeljenja za\nfinansije", ["Načelnik Odjeljenja za finansije"]),
        ("Općinski načelnik\nAgencija za rad", ["Općinski načelnik", "Agencija za rad"]),
        ("Savet za zdravlje\nopštine Raška", ["Savet za zdravlje opštine Raška"]),
        ("Služba za zdravlje\nOpština Raška", ["Služba za zdravlje", "Opština Raška"]),
        ("Centar za socijalni rad\nKruševac", ["Centar za socijalni rad Kruševac"]),
        ("Ministarstvo za brigu o selu\nMerhamet", ["Ministarstvo za brigu o selu", "Merhamet"]),
        ("Crveni krst\nAstra\nKomisija za hartije od vrednosti", ["Crveni krst Srbije", "Astra"]),
        ("Turistička zajednica\nKS", ["Turistička zajednica KS"]),
        ("Služba za komunalne poslove\nCZSS", ["Služba za komunalne poslove", "CZSS"]),
        ("Razvojna agencija\nZEDA, Grad Zenica", ["Razvojna agencija ZEDA", "Grad Zenica"]),
        ("Javno komunalno preduzeće\n„Vodovod“", ["Javno komunalno preduzeće „Vodovod“"]),
        ("KJU „Kantonalni\ncentar za djecu“", ["KJU „Kantonalni centar za djecu“"]),
        ("JVP „Srbijavode“\nŠkolska uprava", ["JVP „Srbijavode“", "Školska uprava"]),
        ("NVO Sigurna\nženska kuća", ["NVO Sigurna ženska kuća"]),
        ("Akademija\nFMUP-a", ["Akademija FMUP-a"]),
        ("Odjeljenje za upravljanje\nEU fondovima", ["Odjeljenje za upravljanje EU fondovima"]),
        ("FOF, kant.\nministarstva", ["FOF", "kant. ministarstva"]),
        ("Zavod za sport d.o.o.\nJU Centar za kulturu", ["Zavod za sport d.o.o.", "JU Centar za kulturu"]),
        ("Novo Sarajevo\nOrganizacije civilnog društva", ["Novo Sarajevo", "organizacije civilnog društva"]),
        ("lokalni ekonomski razvoj\nCentri za mlade", ["lokalni ekonomski razvoj", "Centri za mlade"]),
        ("Koordinator za reformu javne\nuprave", ["Koordinator za reformu javne uprave"]),
        ("Sekretarijat za javne poslove\nmesne zajednice\nOCD", ["Sekretarijat za javne poslove", "mesne zajednice"]),
        ("Veterinarska inspekcija i ovlašćene\nlaboratorije",
         ["Veterinarska inspekcija", "ovlašćene laboratorije"]),
        ("Zavod za sport\nkantonalno ministarstvo", ["Zavod za sport", "kantonalno ministarstvo"]),
        ("škole\nVatrogasna\nzajednica", ["škole", "Vatrogasna zajednica"]),
        ("Privredna komora\nKantona\nJU Centar", ["Privredna komora Kantona", "JU Centar"]),
        ("Muzej Srbije, Općina\nKutjevo", ["Muzej Srbije", "Općina Kutjevo"]),
        ("Biciklistički savez\nSrbije, Muzej", ["Biciklistički savez Srbije", "Muzej"]),
        ("Kancelarija za mlade\nVoditelji slučaja", ["Kancelarija za mlade", "Voditelji slučaja"]),
        ("Dom zdravlja\nVinkovci", ["Dom zdravlja Vinkovci"]),
        ("Vrtić „Lasta\nLastavica\"\nKancelarija za sport", ["Vrtić „Lasta Lastavica\"", "Kancelarija za sport"]),
        ("Viši sudovi u Novom\nSadu i Nišu", ["Viši sud u Novom Sadu", "Viši sud u Nišu"]),
        ("međunarodne organizacije i\nOCD", ["međunarodne organizacije", "organizacije civilnog društva"]),
        ("volonteri\nHrvatske vode", ["volonteri", "Hrvatske vode"]),
        ("Gender\ncentri, škole", ["Gender centri", "škole"]),
        ("Kolegijum\nSkupštine", ["Kolegijum Skupštine"]),
        ("Radna tijela\nSkupštine", ["Radna tijela Skupštine"]),
        ("Skupština\nopštine\nŠkola", ["Skupština opštine", "Škola"]),
        ("Direkcija za izgradnju\nopštine", ["Direkcija za izgradnju opštine"]),
        ("Turistička organizacija\nškole", ["Turistička organizacija", "škole"]),
        ("Sekretarijat za finansije\nopštine", ["Sekretarijat za finansije", "opštine"]),
        ("škole na teritoriji\nopštine", ["škole na teritoriji opštine"]),
        ("Caritas BiH\nMerhamet", ["Caritas BiH", "Merhamet"]),
        ("vlasnici privatnog smještaja\nKomunalac d.o.o.", ["vlasnici privatnog smještaja", "Komunalac d.o.o."]),
        ("Komunalno poduzeće\nHrastin d.o.o.", ["Komunalno poduzeće Hrastin d.o.o."]),
        ("jedinice lokalne samouprave\nSrbijašume", ["jedinice lokalne samouprave", "Srbijašume"]),
        ("Dom zdravlja\nPožarina", ["Dom zdravlja Požarina"]),
        ("EMMAUS\ndruge OCD", ["Međunarodni forum solidarnosti – EMMAUS", "organizacije civilnog društva"]),
        ("Poreska uprava\nGranična policija", ["Poreska uprava", "Granična policija"]),
        ("Hrvatske vode\nHrvatske šume d.o.o.\nopćine", ["Hrvatske vode", "Hrvatske šume", "općine"]),
        ("Pravosudna akademija\nKosova ukoliko je potrebno", ["Akademija pravde Kosova"]),
        ("EPCG AD\nNikšić", ["EPCG AD Nikšić"]),
        ("Centar za mentalno zdravlje\nporodična medicina", ["Centar za mentalno zdravlje", "porodična medicina"]),
        ("kantonalna ministarstva\nnadležna za zaštitu", ["kantonalna ministarstva nadležna za zaštitu"]),
        ("Grad Novi Sad\nopština Inđija", ["Grad Novi Sad", "opština Inđija"]),
        ("Savez\nopština Crne Gore", ["Savez opština Crne Gore"]),
        ("Lokalni savet za zapošljavanje\nfilijala NSZ", ["Lokalni savet za zapošljavanje", "filijala NSZ"]),
        ("Policijska uprava\nosnovna i viša tužilaštva", ["Policijska uprava", "osnovna i viša tužilaštva"]),
        ("Opština Herceg Novi\nAgencija za puteve", ["Opština Herceg Novi", "Agencija za puteve"]),
        ("Društvo\nsudija Srbije", ["Društvo sudija Srbije"]),
        ("Agencija za obuku\nsudija i notara", ["Agencija za obuku sudija i notara"]),
        ("centri za mentalno\nzdravlje\nškole", ["centri za mentalno zdravlje", "škole"]),
        ("Caritas Sisačke\nbiskupije", ["Caritas Sisačke biskupije"]),
        ("Centar za socijalni rad\n„Srem“", ["Centar za socijalni rad „Srem“"]),
        ("šef\nračunovodstva\nslužba za nabavke", ["šef računovodstva", "služba za nabavke"]),
        ("pedagog\nodeljenske starešine", ["pedagog", "odeljenske starešine"]),
        ("fakulteti\nnaučnoistraživačke ustanove", ["fakulteti", "naučnoistraživačke ustanove"]),
        ("Općina\nvijeća mjesnih zajednica", ["Općina", "vijeća mjesnih zajednica"]),
        ("odjeljenja gradske uprave\nrazvojne agencije", ["odjeljenja gradske uprave", "razvojne agencije"]),
        ("Savjet mladih\nlokalni radio", ["Savjet mladih", "lokalni radio"]),
        ("Odjel za kulturu\nlokalne akcijske grupe", ["Odjel za kulturu", "lokalne akcijske grupe"]),
        ("Ministarstvo gospodarstva\nHrvatska radiotelevizija",
         ["Ministarstvo gospodarstva", "Hrvatska radiotelevizija"]),
        ("Odjel za zdravstvo i ostale usluge\nBrčko distrikta BiH",
         ["Odjel za zdravstvo i ostale usluge Brčko distrikta BiH"]),
    ],
)  # fmt: skip
def test_a_name_over_the_end_of_a_line(text, names):
    assert _names(text)[: len(names)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("direktor i domari", ["direktor", "domari"]),
        ("Nastavničko vijeće, razrednici", ["Nastavničko vijeće", "razrednici"]),
        ("Uprava za unutrašnje stvari i javne stvari", ["Uprava za unutrašnje stvari i javne stvari"]),
        ("Odjel za odgoj i obrazovanje, školstvo i sport", ["Odjel za odgoj i obrazovanje, školstvo i sport"]),
        ("Sekretarijat za rad i sport, lokalne samouprave", ["Sekretarijat za rad i sport", "lokalne samouprave"]),
        ("Centar za razvoj Jablaničkog i Pčinjskog okruga", ["Centar za razvoj Jablaničkog i Pčinjskog okruga"]),
        ("Savet za zapošljavanje i filijala NSZ", ["Savet za zapošljavanje", "filijala NSZ"]),
        ("JP „Ceste TK“\nOpćine", ["JP „Ceste TK“", "općine"]),
        ("svi direktni i indirektni budžetski korisnici", ["svi direktni i indirektni budžetski korisnici"]),
        ("Odjel za rad i ostale usluge", ["Odjel za rad i ostale usluge"]),
        ("Odjel za rad i ostale institucije", ["Odjel za rad", "ostale institucije"]),
        ("Uprava za šume Gradska uprava", ["Uprava za šume", "Gradska uprava"]),
        ("Služba za poslove Gradskog vijeća", ["Služba za poslove Gradskog vijeća"]),
        ("Merhamet i „Vive žene“ Tuzla", ["Merhamet", "„Vive žene“ Tuzla"]),
    ],
)
def test_where_a_name_ends(text, names):
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ministarstvo privrede ZDK", ["Ministarstvo za privredu Zeničko-dobojskog kantona"]),
        ("Ministarstvo za evropske integracije", ["Ministarstvo za evropske integracije"]),
        ("Vlada, ministarstva, uprave", ["Vlada", "ministarstva", "uprave"]),
        ("Ministarstvo kulture HNŽ/K i PC/LEAP", ["Ministarstvo kulture HNŽ/K", "PC", "LEAP"]),
        ("Partneri u provedbi mjere: OCD", ["organizacije civilnog društva"]),
        ("Zavod za sport u saradnji sa: OCD", ["Zavod za sport", "organizacije civilnog društva"]),
        ("Zavod za sport sa domovima zdravlja", ["Zavod za sport", "domovi zdravlja"]),
        ("Odbor za saradnju sa domovima zdravlja", ["Odbor za saradnju sa domovima zdravlja"]),
        ("Savez žena sa invaliditetom", ["Savez žena sa invaliditetom"]),
        ("Općina Gradačac putem JU Centar za kulturu", ["Općina Gradačac", "JU Centar za kulturu"]),
        ("Ministarstvo zdravlja sa domovima zdravlja", ["Ministarstvo zdravlja", "domovi zdravlja"]),
        ("JZU Klinički centar Crne Gore", ["Klinički centar Crne Gore"]),
        ("JZU Dom zdravlja Bar", ["JZU Dom zdravlja Bar"]),
        ("Kontrola Srbije i Crne Gore", ["Kontrola Srbije i Crne Gore"]),
    ],
)
def test_names_with_other_words(text, names):
    assert _names(text) == names
