"""Labels whose word no list has."""

from tests.extract.outline_trees import HEAD, TITLE, heading, tree


def row(number: str) -> list[str]:
    return [number, "Izraditi plan", "MF", "2021"]


def goals(*items: tuple[str, list[str]]) -> list[str]:
    """The lines of the goals whose headings stand over tables of one activity."""
    stream = [part for text, own in items for part in (heading(text), [HEAD, own])]
    return [line for line in tree(TITLE, *stream) if "Izraditi" not in line]


def test_the_numbers_of_the_activities_tell_the_label() -> None:
    assert goals(("Modul 2. Škole", row("2.1"))) == ["goal 2 Škole"]
    assert goals(("Radni paket 3: Škole", row("3.1"))) == ["goal 3 Škole"]


def test_headings_that_count_on_tell_their_label() -> None:
    assert goals(("Modul 1. Škole", row("1")), ("Modul 2. Putevi", row("1"))) == ["goal 1 Škole", "goal 2 Putevi"]


def test_a_word_and_a_number_without_other_evidence_are_the_title() -> None:
    assert goals(("Modul 2. Škole", row("1.1"))) == ["goal ? Modul 2. Škole"]
    assert goals(("Modul 2. Škole", row("1")), ("Modul 5. Putevi", row("1")))[0] == "goal ? Modul 2. Škole"
    assert goals(("Radovi u 10. mesecu", row("10.1"))) == ["goal ? Radovi u 10. mesecu"]


def test_roman_numbers_without_a_dot_that_count_are_no_words_of_titles() -> None:
    assert goals(("I Čista voda", row("1")), ("II Čist vazduh", row("1"))) == [
        "goal I Čista voda",
        "goal II Čist vazduh",
    ]
    assert goals(("I Čista voda", row("1")), ("Čist vazduh", row("1")))[0] == "goal ? I Čista voda"
    assert goals(("I Čista voda", row("1")), ("V Čist vazduh", row("1")))[0] == "goal ? I Čista voda"


def test_letters_count_on_in_the_alphabet_though_a_converter_turned_them_into_cyrillic() -> None:
    latin = ("А. ШКОЛЕ", "Б. ПУТЕВИ", "Ц. ВОДЕ", "Д. ПАРКОВИ")
    assert goals(*((text, row("1")) for text in latin))[2:] == ["goal C ВОДЕ", "goal D ПАРКОВИ"]
    cyrillic = ("А. ШКОЛЕ", "Б. ПУТЕВИ", "В. ВОДЕ", "Г. ПАРКОВИ", "Д. РЕКЕ")
    assert goals(*((text, row("1")) for text in cyrillic))[3:] == ["goal G ПАРКОВИ", "goal D РЕКЕ"]
    assert goals(("А. ШКОЛЕ", row("1")), ("Д. РЕКЕ", row("1")))[1] == "goal ? Д. РЕКЕ"
