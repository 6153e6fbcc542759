"""Responsible parties: who, in which role, for which tasks."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from normalise.parties import find_country, find_short_names, parse_parties
from normalise.parties.institutions import abbreviations, by_key, institutions
from normalise.parties.tokens import tokenise
from normalise.words import mark_breaks

CASES = Path(__file__).parent.parent / "cases"
PARTIES = json.loads((CASES / "responsible.json").read_text(encoding="utf-8"))
FORMS = json.loads((CASES / "institution_forms.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", PARTIES, ids=lambda case: case["text"][:60])
def test_cells_of_plans(case):
    got = [
        {
            "tasks": list(item.tasks),
            "role": item.role,
            "text": item.text,
            "organisations": [[body.id, body.name, body.role] for body in item.organisations],
        }
        for item in parse_parties(case["text"]).responsible
    ]
    assert got == case["responsible"]


@pytest.mark.parametrize("case", PARTIES, ids=lambda case: case["text"][:60])
def test_spans_lie_in_the_text_in_order(case):
    at = 0
    for item in parse_parties(case["text"]).responsible:
        assert case["text"][item.start : item.end] == item.text
        assert at <= item.start < item.end
        at = item.end


def test_every_case_form_of_the_list_is_found():
    missed = [
        row["form"]
        for row in FORMS
        if row["id"]
        not in {
            s.institution.id for s in by_key().get(tuple(t.stem for t in tokenise(row["form"], abbreviations())), ())
        }
    ]
    assert missed == []


def test_ids_are_unique_and_names_not_empty():
    assert len(institutions()) > 600
    assert all(body.name.strip() for body in institutions().values())


@pytest.mark.parametrize(
    ("country", "wanted"),
    [("RS", "RS-003"), ("ME", "ME-111"), ("HR", "HR-132"), ("XK", "XK-152"), ("BA-KS", None), (None, None)],
)
def test_the_country_decides_between_bodies_of_one_abbreviation(country, wanted):
    (item,) = parse_parties("MUP", country=country).responsible
    assert [body.id for body in item.organisations] == [wanted]


@pytest.mark.parametrize(
    ("text", "tasks", "wanted", "codes"),
    [
        ("1. i 2. Savet i partneri", ["1", "2", "3"], ("1", "2"), set()),
        ("4. Ministarstvo pravde", ["1", "2", "3"], (), {"party-without-task"}),
        ("3. i 4. Ministarstvo pravde", ["1", "2", "3"], ("3",), {"party-without-task"}),
        ("4. Ministarstvo pravde", None, ("4",), set()),
    ],
)
def test_numbers_refer_to_tasks_that_exist(text, tasks, wanted, codes):
    reading = parse_parties(text, tasks=tasks, country="RS")
    assert reading.responsible[0].tasks == wanted
    assert codes <= {note.code for note in reading.notes}
    assert ("party-without-task" in {note.code for note in reading.notes}) == bool(codes)


def test_short_forms_mean_what_the_document_says():
    (item,) = parse_parties("Centar", short_names={"Centar": "Centar za kulturu Vračar"}).responsible
    assert [(body.id, body.name) for body in item.organisations] == [(None, "Centar za kulturu Vračar")]
    (item,) = parse_parties("Centar", short_names={}).responsible
    assert [(body.id, body.name) for body in item.organisations] == [(None, "Centar")]


def test_a_misread_name_is_noted_and_its_text_stays():
    reading = parse_parties("Kantonatno tužilaštvo Kantona Sarajevo")
    assert reading.responsible[0].text == "Kantonatno tužilaštvo Kantona Sarajevo"
    assert reading.responsible[0].organisations[0].id == "BA-KS-099"
    assert [note.code for note in reading.notes] == ["name-misread"]


def test_the_column_of_partners_gives_its_role():
    (item,) = parse_parties("MUP, OCD", country="RS", role="partner").responsible
    assert {body.role for body in item.organisations} == {"partner"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Osniva se Centar za kulturu Bar (u daljem tekstu: Centar).", {"Centar": "Centar za kulturu Bar"}),
        ("Obrazuje se Savjet za mlade (u daljem tekstu: Savjet).", {"Savjet": "Savjet za mlade"}),
        ("Odluka o Koordinacionom timu za mlade (u daljnjem tekstu: Tim)", {"Tim": "Koordinacioni tim za mlade"}),
        ("Ured za mlade Grada Zagreba (u nastavku teksta: Ured)", {"Ured": "Ured za mlade Grada Zagreba"}),
        ("Министарство правде (у даљем тексту: Министарство)", {"Ministarstvo": "Ministarstvo pravde"}),
        ("Zavod za ribe (ZR) i Agencija za mlade (AM)", {"ZR": "Zavod za ribe", "AM": "Agencija za mlade"}),
        ("MUP – Ministarstvo unutrašnjih poslova", {"MUP": "Ministarstvo unutrašnjih poslova"}),
        ("Strategija razvoja (u daljem tekstu: Strategija)", {}),
        ("Nacrt zakona (ZAKON) i drugo (NVO)", {}),
    ],
)  # fmt: skip
def test_short_forms_of_a_document(text, wanted):
    assert find_short_names(text) == wanted


def test_a_footnote_defines_a_short_form_away_from_the_name():
    text = "Godišnji plan rada Centra za zaštitu žrtava trgovine ljudima 1\n1 У даљем тексту: Центар"
    assert find_short_names(text)["Centar"] == "Centar za zaštitu žrtava trgovine ljudima"


def test_short_forms_of_other_countries_are_left_out():
    assert "Savet" in find_short_names("Savet za borbu protiv trgovine ljudima", "RS")
    assert "Savet" not in find_short_names("Savet za borbu protiv trgovine ljudima", "HR")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Vlada Kantona Sarajevo, na osnovu člana 26. Zakona o Vladi Kantona Sarajevo", "BA-KS"),
        ("Vlada Republike Srpske donijela je akcioni plan. Ministarstvo porodice, omladine i sporta", "BA-RS"),
        ("Vijeće ministara Bosne i Hercegovine, Ministarstvo sigurnosti BiH", "BA"),
        ("Влада Републике Србије усвојила је акциони план", "RS"),
        ("Vlada Crne Gore, Ministarstvo rada i socijalnog staranja", "ME"),
        ("Vlada Republike Hrvatske, Hrvatski zavod za zapošljavanje", "HR"),
        ("Ministarstvo pravde i partneri", None),
    ],
)
def test_the_bodies_say_whose_plan_it_is(text, country):
    assert find_country(text) == country


def test_an_abbreviation_counts_once_as_it_may_stand_for_another_thing():
    """`PV | CV` over starting and target values are no province's government."""
    assert find_country("PV 3 CV 5. " * 9 + "Vlada Kantona Sarajevo, Općina Centar Sarajevo. " * 2) == "BA-KS"


def test_a_misprinted_short_name_of_the_document_is_resolved_as_defined():
    coordinator = "Nacionalni koordinator za borbu protiv trgovine ljudima"
    reading = parse_parties("Nacionalni koorinator", short_names={"Nacionalni koordinator": coordinator}, country="RS")
    (body,) = reading.responsible[0].organisations
    assert (body.id, body.name) == ("RS-038", coordinator)
    assert [(note.code, note.severity) for note in reading.notes] == [("name-misread", "warning")]


def test_a_misprinted_short_name_that_no_list_has_is_resolved_as_defined():
    full = "Postaja za čuvanje obale Luga"
    reading = parse_parties("Priobalna postajja, MUP", short_names={"Priobalna postaja": full}, country="RS")
    assert [body.name for body in reading.responsible[0].organisations] == [full, institutions()["RS-003"].name]
    assert [note.code for note in reading.notes] == ["name-misread"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [("Kantonarno tužilaštvo Kantona Sarajevo", "info"), ("Kantonalno tužilašttvo Kantona Sarajevo", "warning")],
)
def test_listed_misprints_are_less_grave_than_guessed_ones(text, severity):
    reading = parse_parties(text, country="BA-KS")
    assert reading.responsible[0].organisations[0].id == "BA-KS-099"
    assert [(note.code, note.severity) for note in reading.notes] == [("name-misread", severity)]


@pytest.mark.parametrize("text", ["Ministarstvo za privredu", "u saradnji sa Ministarstvom za privredu"])
def test_a_ministry_that_only_another_country_has_keeps_its_own_case(text):
    """The list has `Ministarstvo privrede`, of which the stems are the same."""
    reading = parse_parties(text, country="BA")
    assert reading.responsible[0].organisations[0].name == "Ministarstvo za privredu"
    assert "“Ministarstvo za privredu”" in reading.notes[0].message


def test_a_misread_name_without_a_body_is_not_said_to_be_read_as_one():
    reading = parse_parties("Uprava za indirektno oporezivannje", country="RS")
    assert [body.id for body in reading.responsible[0].organisations] == [None]
    assert [note.code for note in reading.notes] == ["institution-elsewhere"]


def test_older_names_are_no_misprints():
    for text in ("Pravosudna akademija Kosova", "Kancelarija EU na Kosovu"):
        reading = parse_parties(text, country="XK")
        assert reading.responsible[0].organisations[0].id
        assert reading.notes == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Zadruga „Vrtlog“, MUP; zadruga „Vrtlog“", ["Zadruga „Vrtlog“", "zadruga „Vrtlog“"]),
        ("Filijala Podunavlje", ["Filijala Podunavlje"]),
        ("školske uprave, Glavni gradovi", []),
        ("MUP", []),
    ],
)
def test_a_body_that_no_list_has_is_noted_once_a_party(text, names):
    notes = parse_parties(text, country="RS").notes
    unknown = [note for note in notes if note.code == "institution-unknown"]
    assert [note.said for note in unknown] == names
    assert all(note.item is not None and note.said in note.message for note in unknown)
    assert {note.severity for note in unknown} <= {"info"}


def _marked(text):
    """The text as the extraction hands it on: with a soft hyphen where a line end breaks a word."""
    return mark_breaks(text.split("\n"), ())


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011"])
def test_words_broken_at_the_end_of_a_line_are_read_whole(hyphen):
    text = f"1. Ministarstvo za rad, zapošljavanje, bo{hyphen}\nračka i socijalna pitanja i part{hyphen}\nneri"
    (item,) = parse_parties(_marked(text), country="RS").responsible
    assert [body.id for body in item.organisations] == ["RS-004", "GRP-206"]
    (item,) = parse_parties(_marked(f"Uprava policije MUP{hyphen}\na Kantona Sarajevo"), country="BA-KS").responsible
    assert [body.id for body in item.organisations] == ["BA-KS-098"]


def test_a_hyphen_that_stays_at_the_end_of_a_line_is_the_names():
    (item,) = parse_parties("Odeljenje za stambeno-\nkomunalne poslove").responsible
    assert item.organisations[0].name == "Odeljenje za stambeno-komunalne poslove"


def test_spacy_is_loaded_in_part_and_whole_for_others():
    code = (
        "import sys; from normalise.parties.phrases import PhraseMatcher; "
        "assert 'spacy.matcher' in sys.modules and 'spacy.cli' not in sys.modules; "
        "import spacy; from spacy.matcher import PhraseMatcher as same; "
        "assert same is PhraseMatcher and [word.text for word in spacy.blank('sr')('Ko radi')] == ['Ko', 'radi']"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
