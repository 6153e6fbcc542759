"""What stands above labels and names what they tell of; which words are labels."""

import pytest

from extract.labelled import gather_labelled
from extract.stitch import StreamItem
from tests.extract.build_pages import (
    build_paragraph,
    build_stitched,
    find_codes,
    print_goals,
    print_tables,
    read_stream,
)

GOAL = "Cilj 1. Grad"


def read(*lines: str, clean: bool = True) -> list[str]:
    """The plan below a goal; what begins with an asterisk is bold."""
    stream: list[StreamItem] = [build_paragraph(GOAL, bold=True)]
    stream += [build_paragraph(line.lstrip("*"), bold=line.startswith("*")) for line in lines]
    plan = read_stream(*gather_labelled(stream))
    assert not clean or find_codes(plan) == []
    return print_goals(plan.goals)


def gather(*texts: str) -> list[list[list[str]]]:
    return print_tables(gather_labelled([build_paragraph(text) for text in texts]))


@pytest.mark.parametrize("label", ["Očekivani rezultat", "Svrha"])
def test_what_comes_of_an_activity_is_a_label_below_its_name_and_names_a_goal_with_a_number(label: str) -> None:
    said = [f"{label}: Bolja voda", "Nosilac: Ured", "Rok: 2026."]
    (rows,) = gather("1.1. Kotlovi", *said)
    assert rows[0] == [label, "Bolja voda"]
    said = ["Rezultat 1: Bolja voda", *said[1:], "Pokazatelj: Broj"]
    assert gather("1.1. Kotlovi", *said) == [[line.split(": ") for line in said[1:]]]


def test_a_label_no_list_has_stands_beside_known_ones_whatever_its_value_is() -> None:
    wrapped = "Opis: Kotlovi su stari i troše\npreviše goriva."
    for first in ([wrapped], ["Opis:", "Kotlovi su stari."]):
        forms = gather("1.1. Kotlovi", *first, "Rok: 2026.", "1.2. Putevi", *first, "Rok: 2027.")
        assert [[row[0] for row in rows] for rows in forms] == [["Opis", "Rok"]] * 2


def test_a_value_that_comes_again_below_a_label_is_none() -> None:
    forms = [
        [f"1.{i}. Put {i}", "Opis", f"Put {i} je loš.", "Nosilac", who, "Rok", f"202{i}.", "Sredstva", "Budžet grada"]
        for i, who in enumerate(("Ured", "Grad", "Služba"), 1)
    ]
    forms[1][-1] = "Donacije"
    found = gather(*(line for form in forms for line in form))
    assert [[row[0] for row in rows] for rows in found] == [["Opis", "Nosilac", "Rok", "Sredstva"]] * 3


def test_labels_inside_a_paragraph_need_who_or_when_anywhere_in_it() -> None:
    text = "Nosilac: Ured. Partneri: Mediji. Sredstva: 500 KM"
    assert gather(f"1.1. Kotlovi\n{text}") == [[["Nosilac", "Ured"], ["Partneri", "Mediji"], ["Sredstva", "500 KM"]]]
    text = "Partneri: Mediji. Nadležni organ: Ured"
    assert gather("1.1. Kotlovi", "Rok: 2026.", text)[0][1:] == [["Partneri", "Mediji"], ["Nadležni organ", "Ured"]]


@pytest.mark.parametrize("bold", ["*", ""])
def test_an_activity_with_label_and_number_is_a_name_and_sentences_below_it_describe_it(bold: str) -> None:
    lines = [f"{bold}Projekat 1: Kotlovi", "Kotlovi u školama su stari.", "Nosilac: Ured", "Rok: 2026."]
    lines += [
        f"{bold}Projekat 2: Putevi",
        "Svi putevi u gradu su loši.",
        "Nosilac:",
        "– Grad",
        "– Služba",
        "Rok: 2027.",
    ]
    assert read(*lines) == [
        "goal 1 Grad",
        "  - 1 Kotlovi | responsible: Ured | deadline: 2026. | p: Kotlovi u školama su stari.",
        "  - 2 Putevi | responsible: – Grad – Služba | deadline: 2027. | p: Svi putevi u gradu su loši.",
    ]


def test_brackets_after_a_labelled_name_end_with_its_labels() -> None:
    for name in ("Mjera 1.1: Kotlovi", "1.1. Kotlovi"):
        (rows,) = gather(f"{name} (nosilac: Ured, rok: 2026)", f"{name[:-1]} (nosilac: Grad, rok: 2027)")[:1]
        assert ["rok", "2026"] in rows


def test_an_activity_alone_below_its_goal_is_named_as_those_that_count_on() -> None:
    said = ["Nosilac: Ured", "Rok: 2026."]
    lines = ["*1. Kotlovi", *said, "*2. Putevi", *said, "*Cilj 2. Selo", "*1. Voda", *said]
    assert [line.split(" |")[0] for line in read(*lines)] == [
        "goal 1 Grad",
        "  - 1 Kotlovi",
        "  - 2 Putevi",
        "goal 2 Selo",
        "  - 1 Voda",
    ]


def test_two_headings_above_all_forms_name_them() -> None:
    said = ["Nosilac: Ured", "Rok: 2026."]
    assert [line.split(" |")[0] for line in read("*Kotlovi", *said, "*Putevi", *said)] == [
        "goal 1 Grad",
        "  - ? Kotlovi",
        "  - ? Putevi",
    ]


def test_a_goal_whose_number_goes_on_stands_over_the_text_that_tells_of_it() -> None:
    said = ["Nosilac: Ured", "Rok: 2026."]
    lines = ["*1.1. Voda", "Ovaj cilj je usklađen sa strategijom.", "*1) Kotlovi", *said, "*2) Putevi", *said]
    assert [line.split(" |")[0] for line in read(*lines)] == [
        "goal 1 Grad",
        "  specific_goal 1.1 Voda",
        "    - 1 Kotlovi",
        "    - 2 Putevi",
    ]


def test_a_label_alone_in_the_last_box_is_one_as_those_beside_each_other() -> None:
    boxes = [
        build_stitched([["Rok\n2026.", f"Pokazatelj\n{what}"], [f"Nosilac\n{who}", "<"]])
        for who, what in (("Ured", "Broj kotlova"), ("Grad", "Broj puteva"))
    ]
    stream = [build_paragraph("1.1. Kotlovi"), boxes[0], build_paragraph("1.2. Putevi"), boxes[1]]
    assert [[row[0] for row in rows] for rows in print_tables(gather_labelled(stream))] == [
        ["Rok", "Pokazatelj", "Nosilac"]
    ] * 2


def test_two_titles_with_sentences_below_them_name_the_labels_that_follow() -> None:
    said = ["Nosilac: Ured", "Rok: 2026."]
    lines = ["*Kotlovi", "Kotlovi u školama su stari.", *said, "*Putevi", "Svi putevi u gradu su loši.", *said]
    assert read(*lines) == [
        "goal 1 Grad",
        "  - ? Kotlovi | responsible: Ured | deadline: 2026. | p: Kotlovi u školama su stari.",
        "  - ? Putevi | responsible: Ured | deadline: 2026. | p: Svi putevi u gradu su loši.",
    ]
