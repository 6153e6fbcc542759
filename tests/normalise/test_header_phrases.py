"""Lines that announce, caption or sum: what they say beside the words of columns."""

import pytest

from normalise.headers import (
    asks_name,
    described_field,
    describes,
    is_caption,
    is_note,
    is_plan_word,
    names_code,
    names_measures,
    names_several,
    names_sum,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CILJEVI, MERE I AKTIVNOSTI", True),
        ("Mere", False),
        ("AKCIONI PLAN", True),
        ("Akcijski plan za razdoblje 2021.-2023.", True),
        ("План активности", True),
        ("Tabela 2", True),
        ("Pregled mjera", True),
        ("Opšti cilj 1", False),
        ("Zaštita voda", False),
        ("Planinski turizam", False),
    ],
)
def test_headings_that_only_announce_a_plan(text: str, expected: bool) -> None:
    assert is_plan_word(text) is expected


@pytest.mark.parametrize("text", ["Tabela 2. Pregled aktivnosti", "Табела бр. 3", "Tab. 1: Mjere", "Grafikon IV"])
def test_captions(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Suma za cilj 1", True), ("СУМА", True), ("Међузбир", True), ("Šuma i šumsko zemljište", False), ("Шума", False)],
)
def test_sums(text: str, expected: bool) -> None:
    assert names_sum(text) is expected


@pytest.mark.parametrize("text", ["Tabela aktivnosti", "Slika stanja u opštini", "Cilj 1", "Tabelarni pregled 1"])
def test_no_captions(text: str) -> None:
    assert not is_caption(text)


def test_notes_beside_a_table() -> None:
    assert is_note("Izvor: Zavod za statistiku") and is_note("Напомена: износи су у КМ")
    assert not is_note("Izvori finansiranja programa") and not is_note("Izvorišta vode: zaštita")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MJERE", True),
        ("Aktivnosti", True),
        ("Akcioni plan", True),
        ("Мере и активности", True),
        ("Uvod", False),
        ("Sadržaj", False),
        ("Lista skraćenica", False),
        ("Mjerenje buke", False),
    ],
)
def test_headings_that_announce_measures_in_text(text: str, expected: bool) -> None:
    assert names_measures(text) is expected


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Opis mjere", "measure"),
        ("Kratak opis aktivnosti", "activity"),
        ("Mjera i opis", None),
        ("Opis", None),
        ("Naziv mjere", None),
    ],
)
def test_what_a_header_describes(header: str, field: str | None) -> None:
    assert described_field(header) == field


@pytest.mark.parametrize(
    ("header", "both"),
    [
        ("Oznaka i naziv mjere", True),
        ("Redni broj i naziv mere", True),
        ("Naziv mjere", False),
        ("Oznaka mjere", False),
    ],
)
def test_headers_of_a_code_beside_a_name(header: str, both: bool) -> None:
    assert names_code(header) is both


@pytest.mark.parametrize("counted", ["", "1. ", "2) ", "1.1. "])
def test_a_number_that_counts_a_label_says_nothing(counted: str) -> None:
    asked = [(asks_name(text), names_several(text)) for text in (f"{counted}Naziv aktivnosti:", f"{counted}Aktivnosti")]
    assert asked == [(True, False), (False, True)]
    assert describes(f"{counted}Opis mjere") and described_field(f"{counted}Opis mjere") == "measure"
