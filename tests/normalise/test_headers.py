"""Printed column headers to fields of the model."""

from pathlib import Path

import pytest

from normalise.headers import (
    EXACT,
    STEM,
    is_header,
    match_header,
    match_words,
    tight,
    told_headers,
)
from normalise.headers.data import header_words
from normalise.headers.words import LATER_STEM

CASES = Path(__file__).parent.parent / "cases"


FIELDS = [
    # activities, in all four countries and both scripts
    ("Aktivnost", "activity"),
    ("АКТИВНОСТИ", "activity"),
    ("Naziv aktivnosti", "activity"),
    ("Naziv akta ili materijala", "activity"),
    ("Mjerilo", "indicator"),
    ("Ciljevi aktivnosti", "purpose"),
    ("Očekivani proizvod", "indicator"),
    ("Šta je postignuto", "indicator"),
    ("Financijski pokazatelj", "resources"),
    ("Izvor za praćenje", "verification"),
    ("Očekivana promjena", "indicator"),
    ("Dokumenti za provjeru", "verification"),
    ("Procjena cijene", "resources"),
    ("Dodatne institucije", "partners"),
    ("Ostale informacije", "remarks"),
    ("Aktivnosti koje doprinose cilju", "activity"),
    ("Ukupna ulaganja (KM)", "resources"),
    ("Suradne institucije", "partners"),
    ("Podrška u provođenju", "partners"),
    ("Sadejstvo", "partners"),
    ("Saizvršioci", "partners"),
    ("Potporne institucije", "partners"),
    ("Pomoć u realizaciji", "partners"),
    # cut short with a full stop
    ("Nos. aktivnosti", "responsible"),
    ("Инд. успешности", "indicator"),
    ("Izvor fin.", "resources"),
    ("Rok za realiz.", "deadline"),
    ("Projekat/aktivnost", "activity"),
    ("Zadaci", "task"),
    ("Mjera", "measure"),
    ("Mera", "measure"),
    ("Мере", "measure"),
    # who
    ("Nosilac", "responsible"),
    ("Direkcija", "responsible"),
    ("Sektor/služba", "responsible"),
    ("Rukovodi", "responsible"),
    ("Nositelj mjere", "responsible"),
    ("Nositelji provedbe", "responsible"),
    ("Носиоци активности", "responsible"),
    ("Odgovorna institucija", "responsible"),
    ("Nadležni organ za sprovođenje aktivnosti", "responsible"),
    ("Institucija nadležna za provođenje mjere", "responsible"),
    ("Odgovorno tijelo", "responsible"),
    ("Partneri", "partners"),
    ("Партнери у спровођењу", "partners"),
    ("Sunositelji", "partners"),
    ("Institucija – partner u realizaciji", "partners"),
    # when
    ("Rok", "deadline"),
    ("Рок за спровођење", "deadline"),
    ("Rok za završetak aktivnosti", "deadline"),
    ("Vremenski okvir", "deadline"),
    ("Razdoblje provedbe", "deadline"),
    ("Period sprovođenja mere", "deadline"),
    ("Dinamika realizacije", "deadline"),
    # how one will know
    ("Indikatori", "indicator"),
    ("Pokazatelji rezultata", "indicator"),
    ("Показатељ учинка", "indicator"),
    ("Očekivani rezultati", "indicator"),
    ("Početna vrednost", "baseline"),
    ("Polazna vrijednost", "baseline"),
    ("Vrednost u baznoj godini", "baseline"),
    ("Ciljana vrednost u poslednjoj godini", "target"),
    ("Ciljna vrijednost", "target"),
    ("Jedinica mere", "unit"),
    ("Org. jedinica", "responsible"),
    ("Planirani datum postignuća ključne točke", "deadline"),
    ("Aktivnost/projekt u državnom proračunu", "resources"),
    ("Jed. mjere", "unit"),
    ("Izvor provere", "verification"),
    ("Izvori verifikacije", "verification"),
    ("Izvor i iznos", "resources"),
    ("Način praćenja", "verification"),
    # with which money
    ("Sredstva", "resources"),
    ("Potrebna finansijska sredstva", "resources"),
    ("Izvor financiranja", "resources"),
    ("Извор средстава", "resources"),
    ("Procijenjeni troškovi", "resources"),
    ("Proračun", "resources"),
    # the rest
    ("Rizici i pretpostavke", "risks"),
    ("Napomena", "remarks"),
    ("Напомене", "remarks"),
    ("R. br.", "number"),
    ("Redni broj", "number"),
    ("Ред. бр.", "number"),
    ("Ciljne grupe", "target_group"),
    ("Pravni osnov", "legal_instrument"),
    ("Strateški cilj", "goal"),
    ("Prioritetna oblast", "goal"),
    ("Poseban cilj", "specific_goal"),
    ("Посебан циљ", "specific_goal"),
    ("Operativan cilj", "specific_goal"),
    ("Cijena projekta", "resources"),
    ("Cena za realizaciju aktivnosti", "resources"),
    ("Specifičan cilj", "specific_goal"),
    ("Specifični", "specific_goal"),
    ("Specifične aktivnosti", "activity"),
    ("Specifični pokazatelji", "indicator"),
    # words that stand first decide
    ("Aktivnost i rok", "activity"),
    ("Rok za aktivnost", "deadline"),
    ("Nosilac aktivnosti", "responsible"),
    ("Pokazatelji aktivnosti", "indicator"),
    # a noun that stands before a pair decides, not the pair that describes it
    ("Planirani rok postignuća ključnih aktivnosti ostvarenja mjere", "deadline"),
    ("Pokazatelji provedbe ključnih aktivnosti", "indicator"),
    ("Pokazatelj – polazna vrijednost", "baseline"),
    ("Ključne aktivnosti ostvarenja mjere", "activity"),
    # words that say nothing of the column before one that does; a number that stands later only counts
    ("Naziv i broj obaveze", "measure"),
    ("Broj mjere", "number"),
    ("Redni broj i naziv mjere", "measure"),
    ("Kratak opis i ocjena realizacije mjere", "status_reporting"),
    ("Opis provedbe mjere", "status_reporting"),
    ("Način realizacije mjere", "status_reporting"),
    ("Aktivnost (mera) i način ostvarivanja", "activity"),
    ("Mjera i način provedbe", "measure"),
    ("Način merenja", "verification"),
    ("Potrebno učiniti", "activity"),
    ("Planirani radovi", "activity"),
    ("Ciljane intervencije", "activity"),
    ("Subjekat realizacije", "responsible"),
    ("Od - do", "deadline"),
    ("Realizacija do", "deadline"),
    ("Strateška aktivnost", "activity"),
    ("Poz.", "number"),
    ("Ispuniti do", "deadline"),
    ("Vremenska odrednica", "deadline"),
    ("Ko-implementatori", "partners"),
    ("Učestvuje", "partners"),
    ("Drugi relevantni subjekti", "partners"),
    ("Sekundarno odgovoran", "partners"),
    ("Koordinacija sa", "partners"),
    ("Tijela uključena u provedbu", "partners"),
    ("Glavni akter", "responsible"),
    ("Parametri za praćenje", "indicator"),
    ("Alokacija sredstava", "resources"),
    # a worth is money where it is with tax or without, in a currency, or that of what is bought; else a target
    ("Vrednost bez PDV-a (RSD)", "resources"),
    ("Planirana vrijednost s PDV-om", "resources"),
    ("Vrijednost nabave", "resources"),
    ("Vrednost u dinarima", "resources"),
    ("Vrijednost (KM)", "resources"),
    ("Planirana vrijednost (EUR)", "resources"),
    ("Planirana vrijednost", "target"),
    ("Način vrednovanja nabavke", "verification"),
    ("Predložene mjere", "measure"),
    # a head noun between the words of a pair decides; adjectives of goals and of what is done only describe
    ("Opis aktivnosti za provedbu mjere", "activity"),
    ("Opis provedbe aktivnosti", "status_reporting"),
    ("Aktivnosti za postizanje željenog stanja", "activity"),
    ("Strateški partneri", "partners"),
    ("Ciljni rok", "deadline"),
    ("Strateška oblast", "goal"),
    ("Mjerni pokazatelji", "indicator"),
    # a number of something else is none of the row
    ("Broj učesnika", "reference"),
    ("Mjesto realizacije", "reference"),
    ("Oznaka aktivnosti/projekta u proračunu", "reference"),
    ("Unutrašnja organizaciona jedinica", "responsible"),
    ("Jedinica mere", "unit"),
    ("Укупни издаци", "resources"),
    # a clause says more of what stands before it
    ("Naziv propisa koji se donosi", "activity"),
    ("Organ koji učestvuje u sprovođenju", "partners"),
    # risks: what is at risk, what is known of it
    ("Rizična oblast", "goal"),
    ("Oblasti rizika", "goal"),
    ("Opis rizika", "risks"),
    ("Procjena rizika", "assessment"),
    ("Postojeće mjere kontrole", "existing_controls"),
    ("Kategorija mjere", "legal_instrument"),
    ("Merljivi indikatori", "indicator"),
    ("Ostale nadležne institucije", "partners"),
    ("Nosilac i ostali učesnici", "responsible"),
    ("Indikatori / Izvori verifikacije", "indicator"),
    ("Veza s ciljevima održivog razvoja", "reference"),
    ("Broj stanovnika", "reference"),
    ("Naziv investicije", "activity"),
    ("Main activities", "activity"),
    ("Predmet revizije", "activity"),
    ("Završno merilo", "measure"),
    ("Investicijski projekt", "activity"),
    ("Implementirati do", "deadline"),
    ("Fiskalni učinak", "resources"),
    ("CPV oznaka", "reference"),
    ("Učestalost", "deadline"),
    # what an activity serves is no goal of the plan
    ("Povezanost s ciljevima održivog razvoja", "reference"),
    ("Veza sa strateškim ciljem", "goal"),
    ("Nivo prioriteta", "priority"),
    ("Prioritet", "goal"),
    # in any wording
    ("Participirajući subjekti", "partners"),
    ("Druge institucije", "partners"),
    ("Voditelj projekta", "responsible"),
    ("Kalendar provedbe", "deadline"),
    ("Start date", "deadline"),
    ("Fondovi Europske unije", "resources"),
    ("Fond časova", "reference"),
    ("Vrsta posla", "activity"),
    ("Mjera učinka", "indicator"),
    ("Mjerljivi rezultati", "indicator"),
    ("Polazište", "baseline"),
    ("Željeno stanje", "target"),
    ("Područje rada", "goal"),
    ("Mogući problemi", "risks"),
    ("Bilješka", "remarks"),
    ("Izvršeno da/ne", "status_reporting"),
    # questions
    ("Šta želimo postići?", "goal"),
    ("Što treba napraviti?", "activity"),
    ("Ko će to uraditi?", "responsible"),
    ("Ко учествује", "partners"),
    ("Do kada?", "deadline"),
    ("Koliko će koštati?", "resources"),
    ("Kako ćemo znati da smo uspjeli?", "indicator"),
    ("Šta može da ometa", "risks"),
    # pairs: `izvor` alone is money
    ("Izvor", "resources"),
    ("Izvor podataka", "verification"),
    ("Ciljna grupa", "target_group"),
    ("Ciljna vrednost", "target"),
    # levels down to what is done, in one column
    ("Cilj, mjera, zadatak", "activity"),
    ("Мјера / задатак", "measure"),
    ("Ciljevi, mere i zadaci", "activity"),
    ("Strateški cilj / prioritet / mjera", "measure"),
]


@pytest.mark.parametrize(("text", "field"), FIELDS)
def test_fields(text: str, field: str) -> None:
    found, certainty = match_words(text)
    assert found == field
    assert certainty >= STEM


WRITTEN = [line.split("\t") for line in (CASES / "headers_written.tsv").read_text(encoding="utf-8").splitlines()]
"""Headers as plans of the region word them (levels apart by a stroke) and field, part and year where they have them."""


@pytest.mark.parametrize(("printed", "expected"), WRITTEN)
def test_headers_as_plans_word_them(printed: str, expected: str) -> None:
    lines = [level.strip().replace("\\n", "\n") for level in printed.split("|")]
    joined = [level.replace("-\n", "").replace("\n", " ") for level in lines]
    header = max((match_header(tuple(path)) for path in (joined, lines)), key=lambda h: h.certainty)
    field, part, year = [*expected.split("/"), "", ""][:3]
    if field == "other":  # no field of an activity is named
        assert header.field in {None, "reference", "priority"}
        return
    assert header.field == field
    assert not part or header.part == part
    assert not year or header.year == int(year)


def test_a_known_word_that_stands_later_is_found_but_less_sure() -> None:
    assert match_words("Javne aktivnosti u 2022. godini") == ("activity", LATER_STEM)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Organizirati kurseve",
        "Sprovoditi kampanje",
        "Zastavica",
        "Boja",
        "2021",
        "Ime i prezime",
        "x" * 200,
        "MF",
        "Stopa",
        "Kosovo",
        "Izvor buke",
    ],
)
def test_unknown_words_name_no_field(text: str) -> None:
    assert match_words(text) == (None, 0.0)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Odgo- vorna institucija", "responsible"),
        ("Odgovor na insti tucija", "responsible"),
        ("Aktiv nost", "activity"),
        ("Poka zatelji", "indicator"),
        ("Financij ska sredstva", "resources"),
    ],
)
def test_words_that_a_narrow_column_breaks(text: str, field: str) -> None:
    assert match_words(text)[0] == field


def test_a_word_that_is_always_cut_short_is_no_header() -> None:
    assert match_words("2026 (u 000 din.)") == (None, 0.0)


def test_a_short_beginning_is_no_broken_word() -> None:
    """`mer` of `mera` begins many words; letters run together are looked at from five on."""
    assert match_words("M erkur") == (None, 0.0)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Rok", EXACT),
        ("ROK", EXACT),
        ("Rok za prijavu", STEM),
        ("Planirani rok", STEM),
        ("Javni rok", LATER_STEM),
        ("Unutarnje aktivnosti", LATER_STEM),
        ("Mehanizam/stanje aktivnosti", LATER_STEM),
        ("Vijeće odgovorno za reformu", LATER_STEM),
        ("Doprinos programu", 0.0),  # a noun that the known word describes
        ("Sektor krajnje potrošnje", 0.0),
        ("Broj pitanja", STEM),
        ("Boja", 0.0),
    ],
)
def test_certainty_says_how_the_match_was_made(text: str, certainty: float) -> None:
    assert match_words(text)[1] == certainty


def test_tight_ignores_case_script_white_space_and_diacritics() -> None:
    assert tight("Надлежни\nорган:") == tight("nadlezni organ") == "nadlezniorgan"
    assert tight("Rok 2021") == "rok2021"


def test_headers_that_a_format_tells_come_first_and_only_within_the_block() -> None:
    with told_headers({"Zastavica": "remarks", "Rok": "other"}):
        assert match_words("ZASTAVICA") == ("remarks", EXACT)
        assert match_header(("Rok",)).field == "other"
    assert match_words("Zastavica") == (None, 0.0)
    assert match_header(("Rok",)).field == "deadline"


def test_headers_known_word_for_word() -> None:
    """Whatever stands before their words; other texts are none."""
    known = [printed for words in header_words()["printed"].values() for printed in words]
    assert [text for text in known if not is_header(text.upper())] == []
    assert is_header("2. Naziv aktivnosti") and is_header("(1) Rok")
    assert not is_header("Izrada programa obuke nastavnika")
    with told_headers({"Šta se čini": "activity"}):
        assert is_header("ŠTA SE ČINI")
    assert not is_header("Šta se čini")
