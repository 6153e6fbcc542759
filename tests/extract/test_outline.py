"""Goals of the tree: from headings, bands and columns, as printed."""

import pytest

from extract.layout import Paragraph
from tests.extract.build_pages import build_paragraph
from tests.extract.outline_trees import HEAD, LINE_ONE, LINE_TWO, ONE, TEXT, TITLE, TWO, band, heading, tree


def test_goals_as_headings_over_the_table() -> None:
    assert tree(heading("Opšti cilj 1: Voda"), heading("Poseban cilj 1.1: Čista voda"), [HEAD, ONE, TWO]) == [
        "goal 1 Voda",
        "  specific_goal 1.1 Čista voda",
        f"    - {LINE_ONE}",
        f"    - {LINE_TWO}",
    ]


def test_goals_as_bands_in_the_table() -> None:
    rows = [
        HEAD,
        band("Opšti cilj 1: Voda"),
        band("Poseban cilj 1.1: Čista voda"),
        ONE,
        band("Poseban cilj 1.2: More"),
        ["1.2.1", "Popis", "MF", "2023"],
    ]
    assert tree(rows) == [
        "goal 1 Voda",
        "  specific_goal 1.1 Čista voda",
        f"    - {LINE_ONE}",
        "  specific_goal 1.2 More",
        "    - 1.2.1 Popis | responsible: MF | deadline: 2023",
    ]


def test_goals_in_a_merged_first_column() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = [head, ["1. Voda", "Plan", "MF", "2021"], ["^", "Zakon", "MP", "2022"], ["2. Vazduh", "Popis", "MF", "2023"]]
    assert tree(rows) == [
        "goal 1 Voda",
        "  - ? Plan | responsible: MF | deadline: 2021",
        "  - ? Zakon | responsible: MP | deadline: 2022",
        "goal 2 Vazduh",
        "  - ? Popis | responsible: MF | deadline: 2023",
    ]


def test_a_measure_column_names_the_activities_where_there_is_no_other() -> None:
    rows = [["Mera", "Nosilac", "Rok", "Sredstva"], ["1.1 Mreža", "MF", "2021", "Budžet"]]
    assert tree(heading("Cilj 1: Voda"), rows) == [
        "goal 1 Voda",
        "  - 1.1 Mreža | responsible: MF | deadline: 2021 | resources: Budžet",
    ]


def test_a_band_repeated_on_the_next_table_is_the_same_goal() -> None:
    rows = [HEAD, band("Cilj 1: Voda"), ONE], [HEAD, band("Cilj 1: Voda"), TWO]
    assert tree(*rows) == ["goal 1 Voda", f"  - {LINE_ONE}", f"  - {LINE_TWO}"]


def test_a_label_whose_title_is_the_next_heading() -> None:
    assert tree(heading("Cilj 1"), heading("Čista voda"), [HEAD, ONE])[0] == "goal 1 Čista voda"


def test_headings_above_text_from_which_those_of_tables_go_on_are_goals() -> None:
    first = [heading("1. Roba"), TEXT, heading("1.1. Okvir"), [HEAD, ["1", *ONE[1:]]]]
    second = [heading("2. Usluge"), TEXT, heading("2.1. Okvir"), [HEAD, ["1", *TWO[1:]]]]
    assert tree(TITLE, *first, *second) == [
        "goal 1 Roba",
        "  specific_goal 1.1 Okvir",
        "    - 1 Izraditi plan | responsible: MF | deadline: 2021",
        "goal 2 Usluge",
        "  specific_goal 2.1 Okvir",
        "    - 1 Doneti zakon | responsible: MP | deadline: 2022",
    ]
    apart = [heading("7. Usluge"), TEXT, heading("2.1. Okvir"), [HEAD, ["1", *TWO[1:]]]]
    assert tree(TITLE, *apart)[0] == "goal 2.1 Okvir"


def test_text_between_ends_headings_without_a_label_but_not_those_with_one() -> None:
    text = build_paragraph("Ovo je obična rečenica koja opisuje stanje u oblasti i ništa ne najavljuje, a duga je.")
    title = heading("Strategija razvoja", 18)
    assert tree(title, heading("Uvod"), text, heading("Cilj 1: Voda"), text, [HEAD, ONE])[0] == "goal 1 Voda"
    assert tree(title, heading("Uvod"), text, [HEAD, ONE])[0] == "goal ?"


@pytest.mark.parametrize(
    "beside",
    [
        build_paragraph("Tabela 2. Pregled aktivnosti"),
        build_paragraph("Tablica 3: Aktivnosti", bold=True),
        build_paragraph("Izvor: Zavod za statistiku, 2024. godina"),
        build_paragraph("Ukupno za cilj 1: 850.000 RSD", bold=True),
    ],
)
def test_a_caption_a_source_or_a_sum_beside_a_table_is_no_goal_and_hides_none(beside: Paragraph) -> None:
    goal = ["goal 1 Voda", f"  - {LINE_ONE}", f"  - {LINE_TWO}"]
    assert tree(TITLE, heading("Cilj 1: Voda"), beside, [HEAD, ONE, TWO]) == goal
    assert tree(TITLE, beside, heading("Cilj 1: Voda"), [HEAD, ONE], beside, [HEAD, TWO]) == goal


def test_the_title_of_the_document_is_no_goal() -> None:
    assert tree(heading("STRATEGIJA RAZVOJA VODOSNABDEVANJA", 18), [HEAD, ONE])[0] == "goal ?"
    assert tree(heading("PLAN AKTIVNOSTI"), heading("Cilj 1: Voda"), [HEAD, ONE])[0] == "goal 1 Voda"
    labelled = [heading("Cilj 1"), heading("Voda")]  # set as the title of the plan is
    assert tree(heading("PLAN AKTIVNOSTI"), *labelled, [HEAD, ONE])[0] == "goal 1 Voda"


def test_a_goal_without_anything_below_it_is_left_out() -> None:
    assert tree(heading("Cilj 1: Voda"), heading("Cilj 2: Vazduh"), [HEAD, ONE])[0] == "goal 2 Vazduh"


def test_a_short_bold_heading_in_the_first_column_is_a_band() -> None:
    wide = ["*1.2 Zdravlje", "", "", ""]
    assert tree(heading("Cilj 1: Voda"), [HEAD, ONE, wide, TWO])[2:] == [
        "  specific_goal 1.2 Zdravlje",
        f"    - {LINE_TWO}",
    ]


def test_bands_without_labels_stand_below_the_heading() -> None:
    assert tree(TITLE, heading("Voda", 14), [HEAD, band("Reke"), ONE, band("Mora"), TWO]) == [
        "goal ? Voda",
        "  specific_goal ? Reke",
        f"    - {LINE_ONE}",
        "  specific_goal ? Mora",
        f"    - {LINE_TWO}",
    ]


def test_bands_stand_beside_a_heading_that_has_activities_of_its_own() -> None:
    expected = ["goal ? Voda", f"  - {LINE_ONE}", "goal ? Mora", f"  - {LINE_TWO}"]
    assert tree(TITLE, heading("Voda", 14), [HEAD, ONE, band("Mora"), TWO]) == expected


def test_a_band_at_the_top_of_a_table_without_a_heading_stands_for_one() -> None:
    expected = ["goal ? Voda", f"  - {LINE_ONE}", "goal ? Mora", f"  - {LINE_TWO}"]
    assert tree(TITLE, heading("Voda", 14), [HEAD, ONE], TEXT, [HEAD, band("Mora"), TWO]) == expected


def test_a_label_alone_takes_a_title_but_no_other_goal() -> None:
    quiet = build_paragraph("Čista voda")
    assert tree(heading("Cilj 1"), quiet, [HEAD, ONE])[0] == "goal 1 Čista voda"
    assert tree(heading("Cilj 1: Voda"), quiet, [HEAD, ONE])[0] == "goal 1 Voda"
    assert tree(heading("Cilj 1"), heading("Mera 1.1: Reke"), [HEAD, ONE])[:2] == ["goal 1", "  measure 1.1 Reke"]


def test_the_title_of_the_plan_over_two_lines_is_no_goal_but_a_heading_in_another_style_is() -> None:
    assert tree(TITLE, heading("AKCIONI PLAN"), heading("ZA VODE"), [HEAD, ONE])[0] == "goal ?"
    assert tree(TITLE, heading("AKCIONI PLAN"), heading("Vode", 14), [HEAD, ONE])[0] == "goal ? Vode"


def test_numbered_lines_right_above_a_table_are_its_headings_though_quiet() -> None:
    above, quiet = build_paragraph("1. Voda"), build_paragraph("1.1. Čista voda")
    assert tree(TITLE, above, quiet, [HEAD, ONE])[:2] == ["goal 1 Voda", "  specific_goal 1.1 Čista voda"]
    assert tree(TITLE, above, TEXT, [HEAD, ONE])[0] == "goal ?"
    assert tree(TITLE, build_paragraph("1. Plan sadrži sledeće:"), [HEAD, ONE])[0] == "goal ?"


def test_a_list_of_goals_above_their_headings_heads_no_table() -> None:
    listed = build_paragraph("2. Zdravlje")
    plan = [["Aktivnost", "Nosilac", "Rok"], ["Izraditi plan", "MF", "2021"]]
    parts = [[heading(f"Strateški cilj {goal}"), plan] for goal in ("1. Voda", "2. Zdravlje")]
    goals = [line for line in tree(TITLE, listed, *parts[0], *parts[1]) if line.startswith("goal")]
    assert goals == ["goal 1 Voda", "goal 2 Zdravlje"]


def test_numbered_headings_wait_over_a_table_that_is_no_plan() -> None:
    other = [["Preporuka", "Rezultat"], ["Urediti reke", "Reke su čiste"]]
    assert tree(TITLE, heading("1. Voda"), other, [HEAD, ONE])[0] == "goal 1 Voda"
    assert tree(TITLE, heading("Voda"), other, [HEAD, ONE])[0] == "goal ?"


def test_a_number_column_that_counts_the_goals_is_theirs() -> None:
    head = ["Rb.", "Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = [
        head,
        ["1.", "Voda", "Plan", "MF", "2021"],
        ["^", "^", "Zakon", "MP", "2022"],
        ["2.", "More", "Popis", "MF", "2023"],
    ]
    assert [line for line in tree(TITLE, rows) if line.startswith("goal")] == ["goal 1 Voda", "goal 2 More"]


def test_the_title_of_the_plan_in_the_table_is_no_goal() -> None:
    assert tree([band("AKCIONI PLAN ZA VODE"), HEAD, ONE])[0] == "goal ?"
    assert tree([band("Akcioni plan\nOblast 1: Voda"), HEAD, ONE])[0] == "area 1 Voda"
    chapters = heading("1. Analiza stanja"), [band("2. Akcioni plan"), HEAD, band("Cilj 1: Voda"), ONE]
    assert tree(TITLE, *chapters)[0] == "goal 1 Voda"


def test_a_heading_of_the_parts_of_a_plan_or_over_named_goals_is_no_goal() -> None:
    expected = ["goal 1 Voda", f"  - {LINE_ONE}"]
    assert tree(TITLE, heading("II. CILJEVI, MERE I AKTIVNOSTI", 14), heading("Cilj 1: Voda"), [HEAD, ONE]) == expected
    columns = [["Oblast", "Aktivnost", "Nosilac", "Rok"], ["Voda", "Izraditi plan", "MF", "2021"]]
    assert tree(TITLE, heading("Mere prilagođavanja", 14), columns)[0] == "area ? Voda"


def test_a_chapter_with_a_label_over_named_goals_is_none() -> None:
    first, second = heading("Poglavlje 1. Stanje", 14), heading("Poglavlje 2. Aktivnosti", 14)
    assert tree(TITLE, first, TEXT, second, heading("Opšti cilj: Voda"), [HEAD, ONE])[0] == "goal ? Voda"
    assert tree(TITLE, first, [HEAD, ONE], second, [HEAD, TWO])[0] == "area 1 Stanje"
    alone = heading("Poglavlje 2. Reke", 14)
    assert tree(TITLE, alone, heading("Opšti cilj: Voda"), [HEAD, ONE])[0] == "area 2 Reke"


@pytest.mark.parametrize("chapter", ["3. Mjere", "III. PRIORITETNA PODRUČJA I MJERE"])
def test_a_chapter_that_says_that_goals_follow_is_none(chapter: str) -> None:
    assert tree(TITLE, heading(chapter, 14), heading("3.1. Voda"), [HEAD, ONE])[0] == "goal 3.1 Voda"


def test_a_goal_that_is_not_printed_is_above_no_heading() -> None:
    read = tree([HEAD, ONE], heading("Oblast 2: Voda"), heading("Opšti cilj: Čista voda"), [HEAD, ONE])
    assert [line for line in read if "-" not in line] == ["goal ?", "area 2 Voda", "  goal ? Čista voda"]


def test_a_heading_of_an_activity_over_a_table_is_no_level_of_goals() -> None:
    assert tree(heading("Aktivnost 1.1: Voda"), [HEAD, ONE])[0] == "goal 1.1 Voda"


def test_what_is_set_largest_before_the_first_table_is_the_title_whatever_stands_above_it() -> None:
    above = [build_paragraph("SLUŽBENI LIST", loud=True), build_paragraph("OPŠTINA RASINA", size=9, loud=True)]
    title, goal = heading("Strategija razvoja opštine", 14), heading("1. Čista voda", 12)
    assert tree(*above, title, goal, [HEAD, ONE])[0] == "goal 1 Čista voda"
    area, other = heading("Životna sredina", 14), heading("Obrazovanje", 14)
    assert tree(above[1], area, goal, [HEAD, ONE], other, [HEAD, TWO])[0] == "goal ? Životna sredina"


def test_the_heading_of_a_chapter_over_goals_in_a_column_is_no_goal() -> None:
    rows = [
        ["Cilj", "Aktivnost", "Nosilac", "Rok"],
        ["Čista voda", "Plan", "MF", "2021"],
        ["Čist zrak", "Popis", "MP", "2022"],
    ]
    assert tree(heading("2. Što će se učiniti"), rows)[0] == "goal ? Čista voda"
    assert tree(heading("Što će se učiniti"), rows)[0] == "goal ? Čista voda"
    assert tree(heading("1. Što će se učiniti"), rows)[0].endswith("1 Što će se učiniti")
    for cell in ("2.1 Čista voda", "Čista voda"):  # its number goes on below it
        counted = [rows[0], [cell, "2.1.1 Plan", *rows[1][2:]], rows[2]]
        assert tree(heading("2. Što će se učiniti"), counted)[0].endswith("2 Što će se učiniti")


def test_a_heading_in_capitals_stands_above_one_of_the_same_size() -> None:
    stream = [heading("STRATEGIJA", 14), heading("ČISTA VODA I ZDRAVO MORE"), heading("Bolja mreža"), [HEAD, ONE]]
    stream += [heading("Manje gubitaka"), [HEAD, TWO], heading("ČIST ZRAK"), heading("Nova vozila"), [HEAD, ONE]]
    assert [line for line in tree(*stream) if "-" not in line] == [
        "goal ? ČISTA VODA I ZDRAVO MORE",
        "  specific_goal ? Bolja mreža",
        "  specific_goal ? Manje gubitaka",
        "goal ? ČIST ZRAK",
        "  specific_goal ? Nova vozila",
    ]
