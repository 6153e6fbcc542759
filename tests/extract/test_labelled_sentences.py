"""Numbered sentences that say in themselves who does it and when; labels that no list has beside known ones."""

import pytest

from extract.labelled import gather_labelled
from extract.stitch import StreamItem
from normalise.script import to_latin
from tests.extract.build_pages import build_paragraph, find_codes, print_goals, read_stream

TITLES = ("Kupiti pumpu", "Popraviti cev", "Očistiti korito")
HEADING = build_paragraph("1. Monitoring", bold=True)


def read(*texts: str) -> list[str]:
    """The goals of a heading over paragraphs."""
    stream: list[StreamItem] = [HEADING, *map(build_paragraph, texts)]
    return print_goals(read_stream(*gather_labelled(stream)).goals)


@pytest.mark.parametrize(
    "form",
    [
        "{0} {1} (nosilac: {2}; rok: {3})",
        "{0} {1} (nosilac: {2};\nrok: {3}).",
        "{0} {1}. Nosilac: {2}. Rok: {3}",
        "{0} {1} – nosilac: {2}, rok: {3}",
    ],
)
def test_the_labels_of_numbered_sentences_are_fields(form: str) -> None:
    sentences = [
        form.format("1.1.", "Kupiti pumpu", "JKP", "2026"),
        form.format("1.2.", "Popraviti cev", "Opština", "2027"),
    ]
    read_both = [
        "goal 1 Monitoring",
        "  - 1.1 Kupiti pumpu | responsible: JKP | deadline: 2026",
        "  - 1.2 Popraviti cev | responsible: Opština | deadline: 2027",
    ]
    for texts in (sentences, ["\n".join(sentences)] if form.endswith((")", ").")) else sentences):
        assert [line.replace("2026.", "2026").replace("2027.", "2027") for line in read(*texts)] == read_both


@pytest.mark.parametrize("letters", ["abcd", "abvg", "абвг", "cčćd", "зијк"])
def test_letters_count_sentences_in_the_order_of_any_alphabet(letters: str) -> None:
    texts = [f"{letter}) Popraviti cev (nosilac: JKP; rok: 2026)." for letter in letters]
    latin = [to_latin(letter) for letter in letters]
    read_all = [f"  - {letter} Popraviti cev | responsible: JKP | deadline: 2026" for letter in latin]
    assert read(*texts)[1:] == read("\n".join(texts))[1:] == read_all


def test_a_sentence_without_a_number_or_with_one_label_is_text() -> None:
    assert read("Kupiti pumpu (nosilac: JKP; rok: 2026)", "Popraviti cev (nosilac: JKP; rok: 2026)") == []
    assert read("1.1. Kupiti pumpu (rok: 2026)", "1.2. Popraviti cev (rok: 2026)") == []


def test_one_label_in_brackets_is_enough_where_the_number_goes_on_from_a_goal() -> None:
    stream = [build_paragraph("Cilj 1. Voda", bold=True), build_paragraph("1.1. Kupiti pumpu (rok: maj 2026.)")]
    assert print_goals(read_stream(*gather_labelled(stream)).goals) == [
        "goal 1 Voda",
        "  - 1.1 Kupiti pumpu | deadline: maj 2026.",
    ]
    for other in ("2.1. Popraviti cev (rok: 2026)", "1.1. Rok (rok: 2026) teče od danas"):
        assert gather_labelled([stream[0], build_paragraph(other)])[1:] == [build_paragraph(other)]


@pytest.mark.parametrize("bullet", "•-\uf0b7")
def test_items_of_a_list_that_end_in_brackets_are_sentences_of_their_own(bullet: str) -> None:
    items = [f"{bullet} {title} (nosilac: JKP; rok: 2026)." for title in TITLES]
    read_all = [f"  - ? {title} | responsible: JKP | deadline: 2026" for title in TITLES]
    assert read(*items)[1:] == read("\n".join(items))[1:] == read_all


def test_a_line_with_another_label_stands_in_the_form_of_those_beside_it() -> None:
    lines = ["Čita: Ured", "Nositelj: Grad", "Rok: 2026."]
    names = ["1.1. Odluka o vodi", "1.2. Odluka o cesti"]
    stream: list[StreamItem] = [HEADING, *(build_paragraph(text) for name in names for text in (name, *lines))]
    plan = read_stream(*gather_labelled(stream))
    assert print_goals(plan.goals)[1:] == [
        f"  - {name.replace('. Odluka', ' Odluka')} | None: Ured | responsible: Grad | deadline: 2026."
        for name in names
    ]
    assert find_codes(plan) == []
    assert print_goals(read_stream(*gather_labelled(stream[:5])).goals) == []  # once, a sentence of the text


def test_items_of_a_list_behind_a_label_are_no_sentences() -> None:
    for value in ("\n1. popis\n2. zamjena", " 1. popis\n2. zamjena", " popis.\n1. zamjena"):
        form = f"1. Odluka o vodi\nRok: 2026.\nPokazatelji:{value}\nNosilac: Grad"
        goal, first = read(form, "2. Odluka o cesti", "Rok: 2027.", "Nosilac: Grad")[:2]
        assert goal == "goal 1 Monitoring"
        assert first.startswith("  - 1 Odluka o vodi")


BOTH = [
    "goal 1 Monitoring",
    "  - a Kupiti pumpu | responsible: JKP | deadline: 2026.",
    "  - b Popraviti cev | responsible: Opština | deadline: 2027.",
]


def test_letters_that_count_name_what_stands_below_them() -> None:
    one, other = ["a) Kupiti pumpu", "Nosilac: JKP"], ["b) Popraviti cev", "Nosilac: Opština", "Rok: 2027."]
    assert read(*one, "Rok: 2026.", *other) == BOTH
    assert read(*one, "Rok: 2026.\nb) Popraviti cev", *other[1:]) == BOTH


def test_several_labels_stand_in_one_line_with_marks_or_capitals_between() -> None:
    for mark in ("; ", ", ", " ", " | ", " / "):
        assert (
            read(
                "a) Kupiti pumpu",
                f"Nosilac: JKP{mark}Rok: 2026.",
                "b) Popraviti cev",
                f"Nosilac: Opština{mark}Rok: 2027.",
            )
            == BOTH
        )
    money = "Sredstva: 500 EUR"
    both = ("a) Kupiti pumpu", "Nosilac: JKP: rok 2026.", money, "b) Popraviti cev", "Nosilac: JKP", money)
    assert "deadline" not in read(*both)[1]


def test_one_label_below_each_name_is_enough() -> None:
    assert read("a) Kupiti pumpu", "Rok: 2026.", "b) Popraviti cev", "Rok: 2027.") == [
        "goal 1 Monitoring",
        "  - a Kupiti pumpu | deadline: 2026.",
        "  - b Popraviti cev | deadline: 2027.",
    ]
    assert read("a) Kupiti pumpu", "Izvor: budžet", "b) Popraviti cev", "Izvor: budžet") == []


def test_who_alone_is_enough_where_the_document_speaks_of_a_plan() -> None:
    """The items of an agenda have those who propose and present them."""
    items = [
        "1. Odluka o taksama",
        "Predlagač: Načelnik",
        "Izvjestilac: Ured",
        "2. Odluka o putevima",
        "Izvjestilac: Ured",
    ]
    for title, is_plan in (
        ("Plan rada", True),
        ("Strategija", True),
        ("Dnevni red", False),
        ("Prijedlog dnevnog reda", False),
    ):
        stream: list[StreamItem] = [build_paragraph(title, bold=True), *map(build_paragraph, items)]
        assert bool(read_stream(*gather_labelled(stream)).goals) == is_plan


def test_brackets_of_labels_may_stand_on_a_line_below_an_item() -> None:
    texts = [text for title in TITLES for text in (f"\uf0b7 {title}", "(nosilac: JKP; rok: 31. mart 2026.)")]
    assert read(*texts)[1:] == [f"  - ? {title} | responsible: JKP | deadline: 31. mart 2026." for title in TITLES]


def test_the_sentences_of_a_list_may_have_no_number() -> None:
    names = ["Kupiti pumpu", "Popraviti cev", "Zameniti ventil"]
    assert read(*(f"• {name}. Nosilac: JKP. Rok: 2026." for name in names))[1:] == [
        f"  - ? {name} | responsible: JKP | deadline: 2026." for name in names
    ]


def test_a_word_behind_the_dot_of_a_number_is_no_label() -> None:
    lines = ["a) Kupiti pumpu", "Nosilac: JKP Rok: tokom 2026. godine Sredstva: 5.000 dinara"]
    assert "deadline: tokom 2026. godine | resources: 5.000 dinara" in read(*lines, "b) Plan", "Nosilac: JKP")[1]


def test_a_dash_parts_label_and_value_where_lines_have_it_again_and_again() -> None:
    lines = ["a) Kupiti pumpu", "Nosilac – JKP", "Rok – 2026.", "b) Popraviti cev", "Nosilac – Opština", "Rok – 2027."]
    assert read(*lines) == BOTH
    assert read(*lines[:3]) == []


def test_the_value_of_a_label_alone_is_the_paragraph_below_it() -> None:
    assert (
        read(
            "a) Kupiti pumpu",
            "Nosilac:",
            "JKP",
            "Rok:",
            "2026.",
            "b) Popraviti cev",
            *["Nosilac: Opština", "Rok: 2027."],
        )
        == BOTH
    )


def test_what_stands_above_all_forms_names_them_without_a_number() -> None:
    names = ["Kupiti pumpu", "Popraviti cev", "Zameniti ventil"]
    lines = [text for name in names for text in (name, "Nosilac: JKP", "Rok: 2026.")]
    assert read(*lines) == [
        "goal 1 Monitoring",
        *(f"  - ? {name} | responsible: JKP | deadline: 2026." for name in names),
    ]
    assert read(*lines[:6]) == []
    assert read(*(text.replace("Zameniti ventil", "Popraviti cev") for text in lines)) == []


@pytest.mark.parametrize(
    "form",
    [
        "{0}. Nosilac je {1}. Rok je {2}",
        "{0}. Zadužena je\n{1}, a rok za izvršenje je {2}",
        "{0}. Za realizaciju je zadužena {1}, dok je rok {2}",
        "{0}. Za sprovođenje mere odgovorna je {1}, rok\nje {2}",
        "{0}. Носилац је {1}, а рок је {2}",
    ],
)
def test_sentences_say_who_does_it_and_when(form: str) -> None:
    items = [form.format(f"• {name}", "JKP", "2026.") for name in TITLES]
    assert read(*items)[1:] == [f"  - ? {name} | responsible: JKP | deadline: 2026." for name in TITLES]


@pytest.mark.parametrize(
    "form",
    [
        "{0}. Nosilac je JKP, a sredstva iz budžeta obezbeđena su. Rok je 2026.",
        "{0} koji je potreban. Nosilac je JKP. Rok je 2026.",
        "{0}. Cilj je čista voda. Rok je 2026.",
    ],
)
def test_sentences_of_which_a_verb_says_more_are_text(form: str) -> None:
    assert read(*(form.format(f"• {name}") for name in TITLES)) == []


def test_a_sentence_that_alone_says_who_and_when_is_text() -> None:
    assert read("1.1. Kupiti pumpu. Nosilac je JKP. Rok je 2026.", "1.2. Popraviti cev") == []
