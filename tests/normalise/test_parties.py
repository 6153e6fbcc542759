"""Responsible parties: who, in which role, for which tasks."""

import json
from pathlib import Path

import pytest

from normalise.parties import parse_parties
from normalise.parties.institutions import abbreviations, by_key, institutions
from normalise.parties.tokens import tokenise

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
