"""Labels whose word no list has."""

from tests.extract.build_pages import build_stitched, read_stream
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


def test_numbers_with_gaps_tell_the_label_that_all_goals_have() -> None:
    some = [(f"Standard {number}: Nastava", row("1")) for number in (1, 4, 5)]
    assert goals(*some) == [f"goal {number} Nastava" for number in (1, 4, 5)]
    assert goals(*some[1:]) == ["goal 4 Nastava", "goal 5 Nastava"]
    assert goals(("Faza 1 – Škole", row("1")), ("Faza 3 – Putevi", row("1")))[0] == "goal ? Faza 1 – Škole"
    assert goals(*some, ("Nastava", row("1")))[0] == "goal ? Standard 1: Nastava"
    assert goals(*some[::-1])[0] == "goal ? Standard 5: Nastava"


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


def test_words_that_all_titles_share_before_a_colon_are_their_label() -> None:
    assert goals(("Grupa poslova: Obuka", row("1")), ("GRUPA POSLOVA: Nadzor", row("1"))) == [
        "goal ? Obuka",
        "goal ? Nadzor",
    ]
    assert goals(("Oblast rizika: Obuka", row("1")), ("Oblast rizika: Nadzor", row("1")))[0] == "area ? Obuka"


def test_the_words_of_a_label_that_no_list_has_are_told() -> None:
    def told(*texts: str) -> list[tuple[str, int]]:
        parts = [part for text in texts for part in (heading(text), build_stitched([HEAD, row("1")]))]
        found = [f for f in read_stream(TITLE, *parts).findings if f.code == "label_guessed"]
        return [(f.message.rpartition(": ")[2], len(f.places)) for f in found]

    assert told("Podrška mladima: Obuka", "PODRŠKA MLADIMA: Nadzor") == [("Podrška mladima", 2)]
    assert told("Grupa A Obuka", "Grupa B Nadzor") == [("Grupa", 2)]
    assert told("Oblast rizika: Obuka", "Oblast rizika: Nadzor") == []
    assert told("I Obuka", "II Nadzor") == told("Podrška mladima: Obuka", "Nadzor") == []


def test_a_label_before_a_colon_may_stand_once_below_each_goal() -> None:
    parts = ("Cilj 1: Škole", "Grupa poslova: Obuka", "Cilj 2: Putevi", "Grupa poslova: Nadzor")
    stream = [part for text in parts for part in (heading(text, 14 if "Cilj" in text else 12), [HEAD, row("1")])]
    assert [line.strip() for line in tree(TITLE, *stream) if "Izraditi" not in line][1::2] == [
        "specific_goal ? Obuka",
        "specific_goal ? Nadzor",
    ]


def test_words_before_a_colon_that_are_part_of_the_title() -> None:
    assert goals(("Obuka: škole", row("1")), ("Obuka: bolnice", row("1")))[0] == "goal ? Obuka: škole"
    assert goals(("Obuka: Škole", row("1")))[0] == "goal ? Obuka: Škole"
    alike = ("Obuka: Škole", row("1")), ("Obuka: Bolnice", row("1"))
    assert goals(*alike, ("Čista voda", row("1")))[0] == "goal ? Obuka: Škole"
    assert goals(("Razvoj sela", row("1")), ("Razvoj grada", row("1")))[0] == "goal ? Razvoj sela"


def test_numerals_letters_and_codes_that_count_on_tell_a_label() -> None:
    assert goals(("Faza I – Škole", row("1")), ("Faza II – Putevi", row("1"))) == ["goal I Škole", "goal II Putevi"]
    assert goals(("PROGRAM A ŠKOLE", row("1")), ("PROGRAM B PUTEVI", row("1"))) == ["goal A ŠKOLE", "goal B PUTEVI"]
    assert goals(("OC1 ŠKOLE", row("1")), ("OC2 PUTEVI", row("1"))) == ["goal OC1 ŠKOLE", "goal OC2 PUTEVI"]
    assert goals(("C1 – Škole", row("1")), ("C2 – Putevi", row("1"))) == ["goal C1 Škole", "goal C2 Putevi"]
    assert goals(("CO2 EMISIJE", row("1")), ("CO2 U TLU", row("1")))[0] == "goal ? CO2 EMISIJE"
    assert goals(("Faza I – Škole", row("1")), ("Faza III – Putevi", row("1")))[0] == "goal ? Faza I – Škole"
    assert goals(("VODA I ŠUME", row("1")), ("ZRAK I TLO", row("1")))[0] == "goal ? VODA I ŠUME"


def test_letters_count_on_in_the_alphabet_though_a_converter_turned_them_into_cyrillic() -> None:
    latin = ("А. ШКОЛЕ", "Б. ПУТЕВИ", "Ц. ВОДЕ", "Д. ПАРКОВИ")
    assert goals(*((text, row("1")) for text in latin))[2:] == ["goal C ВОДЕ", "goal D ПАРКОВИ"]
    cyrillic = ("А. ШКОЛЕ", "Б. ПУТЕВИ", "В. ВОДЕ", "Г. ПАРКОВИ", "Д. РЕКЕ")
    assert goals(*((text, row("1")) for text in cyrillic))[3:] == ["goal G ПАРКОВИ", "goal D РЕКЕ"]
    assert goals(("А. ШКОЛЕ", row("1")), ("Д. РЕКЕ", row("1")))[1] == "goal ? Д. РЕКЕ"
