"""Rows of the tree: activities over one or several rows, indicators, sums, charts, tasks."""

import pytest

from extract.outline.kinds import find_details
from extract.placed import Line, PlacedText
from extract.rows import RowCell
from tests.extract.build_pages import (
    build_paragraph,
    build_rows,
    build_stitched,
    build_words,
    find_codes,
    print_goals,
    read_stream,
)
from tests.extract.outline_trees import HEAD, LINE_ONE, LINE_TWO, ONE, TWO, band, heading, tree


def test_an_empty_goal_cell_belongs_to_the_goal_above() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = [head, ["1. Voda", "Plan", "MF", "2021"], ["", "Zakon", "MP", "2022"]]
    assert tree(rows)[0] == "goal 1 Voda"
    assert len([line for line in tree(rows) if line.startswith("goal")]) == 1


def test_one_empty_cell_over_the_columns_of_goal_and_measure_belongs_to_both_above() -> None:
    head = ["Cilj", "Mera", "Aktivnost", "Nosilac", "Rok"]
    rows = [head, ["1. Voda", "1.1. Izvori", "Plan", "MF", "2021"], ["", "<", "Zakon", "MP", "2022"]]
    assert [line.split(" |")[0] for line in tree(rows)] == [
        "goal 1 Voda",
        "  measure 1.1 Izvori",
        "    - ? Plan",
        "    - ? Zakon",
    ]


def test_a_row_that_names_a_goal_in_two_cells() -> None:
    rows = [HEAD, ["Mera 1.1", "Čista voda", "<", "<"], ONE]
    assert tree(heading("Cilj 1: Voda"), rows)[:2] == ["goal 1 Voda", "  measure 1.1 Čista voda"]


def test_several_rows_of_one_activity() -> None:
    """The cells that name it are merged, or empty below: the other cells of each row are its own."""
    merged = [HEAD, ONE, ["^", "^", "MP", "2022"], TWO]
    empty = [HEAD, ONE, ["", "", "MP", "2022"], TWO]
    for rows in (merged, empty):
        assert tree(heading("Cilj 1: Voda"), rows) == [
            "goal 1 Voda",
            f"  - {LINE_ONE} | responsible: MP | deadline: 2022",
            f"  - {LINE_TWO}",
        ]


def test_a_cell_merged_beside_several_activities_is_in_each() -> None:
    rows = [HEAD, ONE, ["1.1.2", "Doneti zakon", "^", "2022"]]
    assert tree(heading("Cilj 1: Voda"), rows)[2] == "  - 1.1.2 Doneti zakon | responsible: MF | deadline: 2022"


def test_a_cell_merged_within_one_activity_is_in_it_once() -> None:
    rows = [HEAD, ONE, ["^", "^", "^", "2022"]]
    assert tree(heading("Cilj 1: Voda"), rows)[1] == f"  - {LINE_ONE} | deadline: 2022"


def test_an_activity_numbered_in_its_own_cell() -> None:
    head, row = ["Aktivnost", "Nosilac", "Rok"], ["Aktivnost 1.1.1: Izraditi plan", "MF", "2021"]
    assert tree(heading("Cilj 1: Voda"), [head, row])[1] == f"  - {LINE_ONE}"


def test_a_row_of_sums_is_left_out_with_a_finding() -> None:
    rows = [HEAD, ONE, ["Ukupno:", "<", "<", "200.000"]]
    plan = read_stream(build_stitched(rows))
    assert print_goals(plan.goals) == ["goal ?", f"  - {LINE_ONE}"]
    assert find_codes(plan) == ["sum_row"]


def test_a_sum_in_the_cell_of_the_activity() -> None:
    plan = read_stream(build_stitched([HEAD, ONE, ["", "Svega", "", "200.000"]]))
    assert find_codes(plan) == ["sum_row"]
    assert len(plan.goals[0].activities) == 1


@pytest.mark.parametrize("row", [["1.2 Zdravlje", "", "", ""], ["", "*1.2 Zdravlje", "", ""]])
def test_a_lone_cell_that_is_not_bold_or_not_first_is_no_band(row: list[str]) -> None:
    lines = tree(heading("Cilj 1: Voda"), [HEAD, ONE, row, TWO])
    assert [line.split()[0] for line in lines].count("-") == 3


def test_a_lone_first_cell_in_capitals_is_a_band() -> None:
    lines = tree(heading("1. VODE"), [HEAD, ONE, ["2. ZDRAVLJE", "", "", ""], TWO])
    assert [line.split()[0] for line in lines].count("-") == 2


def test_an_activity_that_speaks_of_a_sum_stays() -> None:
    rows = [HEAD, ONE, ["1.1.2", "Izrada ukupnog plana", "MF", "Ukupno 2021"]]
    plan = read_stream(build_stitched(rows))
    assert len(print_goals(plan.goals)) == 3
    assert find_codes(plan) == []


def test_an_activity_that_begins_with_words_of_a_header_is_no_detail_below_its_own() -> None:
    head = ["Aktivnost", "Rok", "Nosilac", "Indikator"]
    rows = [
        ["Rezultati ankete o vodama", "kontinuirano", "Odsek za statistiku", "Objavljeno"],
        ["Popis", "2021", "MF", "1"],
        ["Izraditi akt o procjeni rizika od poplava", "2024.", "Nisu potrebna dodatna sredstva", "MF"],
    ]
    plan = read_stream(build_stitched([head, *rows]))
    assert len(print_goals(plan.goals)) == 4 and find_codes(plan) == []
    plan = read_stream(build_stitched([head, ["Period sprovođenja", "2021-2023", "Tip mere", "regulatorna"], *rows]))
    assert len(print_goals(plan.goals)) == 4 and find_codes(plan) == ["goal_detail"]


def test_details_of_a_goal_are_named_by_a_finding() -> None:
    rows = [HEAD, band("Cilj 1: Voda"), ["Tip mere", "Regulatorna", "<", "<"], ONE]
    plan = read_stream(build_stitched(rows))
    assert print_goals(plan.goals) == ["goal 1 Voda", f"  - {LINE_ONE}"]
    assert find_codes(plan) == ["goal_detail"]
    assert "Regulatorna" in plan.findings[0].message


def test_indicators_of_a_goal_in_a_table_of_their_own() -> None:
    head = ["Pokazatelj", "Jedinica", "Polazna vrednost", "Ciljana vrednost"]
    rows = [head, ["Broj mreža", "broj", "1", "5"], ["Udeo", "%", "10", "20"]]
    assert tree(heading("Cilj 1: Voda"), rows, [HEAD, ONE]) == [
        "goal 1 Voda",
        "  * indicator: Broj mreža | unit: broj | baseline: 1 | target: 5",
        "  * indicator: Udeo | unit: % | baseline: 10 | target: 20",
        f"  - {LINE_ONE}",
    ]


def test_indicator_rows_without_a_goal_are_named_by_a_finding() -> None:
    head = ["Pokazatelj", "Jedinica", "Polazna vrednost", "Ciljana vrednost"]
    plan = read_stream(build_stitched([head, ["Broj mreža", "broj", "1", "5"]]))
    assert plan.goals == []
    assert "row_without_place" in find_codes(plan)


def test_cells_beside_an_indicator_of_a_goal_that_say_nothing_of_it_are_named_by_a_finding() -> None:
    head = ["R.br.", "Pokazatelj", "Polazna vrednost", "Ciljana vrednost", "Nosilac"]
    rows = [head, ["1.1", "Broj mreža", "1", "5", "MF"]]
    plan = read_stream(heading("Cilj 1: Voda"), build_stitched(rows))
    assert print_goals(plan.goals)[1:] == ["  * number: 1.1 | indicator: Broj mreža | baseline: 1 | target: 5"]
    (told,) = [f for f in plan.findings if f.code == "row_without_place"]
    assert len(told.places) == 1


def test_rows_of_a_number_and_a_text_are_tasks_of_the_activity_above() -> None:
    rows = [HEAD, ["1.1", "Plan", "MF", "2021"], ["1.1.1", "Popis", "", ""], ["1.1.2", "Nacrt", "", ""]]
    (activity,) = read_stream(heading("Cilj 1: Voda"), build_stitched(rows)).goals[0].activities
    assert [(number, text.raw) for number, text in activity.task_rows] == [("1.1.1", "Popis"), ("1.1.2", "Nacrt")]


def test_rows_below_an_activity_without_cells_or_with_other_numbers_are_activities() -> None:
    bare = [HEAD, ["1.1", "Plan", "", ""], ["1.1.1", "Popis", "", ""], ["1.2", "Zakon", "MF", "2021"]]
    other = [HEAD, ["1.1", "Plan", "MF", "2021"], ["1.2.1", "Popis", "", ""], ["1.3", "Zakon", "MF", "2021"]]
    for rows in (bare, other):
        assert len(tree(heading("Cilj 1: Voda"), rows)) == 4


def test_measures_with_lists_beside_them_are_activities_and_the_lists_their_tasks() -> None:
    head = ["Mera", "Aktivnost", "Nosilac", "Rok"]
    rows = [[f"1.{i} Mreža {i}", f"1. Popis {i}\n2. Nacrt {i}", "MF", "2021"] for i in (1, 2)]
    assert tree(heading("Cilj 1: Voda"), [head, *rows])[1] == (
        "  - 1.1 Mreža 1 | task: 1. Popis 1 2. Nacrt 1 | responsible: MF | deadline: 2021"
    )
    merged = [["1.1 Mreža", "Popis", "MF", "2021"], ["^", "Nacrt", "MF", "2021"]]
    assert tree(heading("Cilj 1: Voda"), [head, *merged])[1:] == [
        "  measure 1.1 Mreža",
        "    - ? Popis | responsible: MF | deadline: 2021",
        "    - ? Nacrt | responsible: MF | deadline: 2021",
    ]


def test_a_row_that_only_names_a_goal_opens_no_activity() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    assert tree([head, ["1. Voda", "", "", ""], ["", "Plan", "MF", "2021"]]) == [
        "goal 1 Voda",
        "  - ? Plan | responsible: MF | deadline: 2021",
    ]


def test_a_sum_in_any_column_beside_money_alone() -> None:
    head = ["Rok", "R.br.", "Aktivnost", "Sredstva"]
    rows = [head, ["2021", "1", "Izraditi plan", "100"], ["SVEGA:", "", "", "100"]]
    assert tree(heading("Cilj 1: Voda"), rows) == [
        "goal 1 Voda",
        "  - 1 Izraditi plan | deadline: 2021 | resources: 100",
    ]
    late = [head, ["2021", "1", "Izraditi plan", "100"], ["ukupno 2 godine", "2", "Doneti zakon", "100"]]
    assert len(tree(heading("Cilj 1: Voda"), late)) == 3


def test_a_band_that_begins_with_a_bold_label_says_something_of_its_goal() -> None:
    label, value = build_words("Indikator cilja", bold=True), build_words("Stopa raste", 150.0)
    told = RowCell(50.0, 450.0, PlacedText((Line(1, (*label, *value)),)), ())
    bold = RowCell(50.0, 450.0, PlacedText((Line(1, tuple(label)),)), ())
    assert find_details((told,), 400.0) == [told]
    assert find_details((bold,), 400.0) == []


def test_a_row_of_two_labels_with_their_values_says_something_of_a_goal() -> None:
    def details(*row: str) -> bool:
        return bool(find_details(build_rows([list(row)])[0], 400.0))

    assert details("Period sprovođenja", "2025–2027.", "Tip mere", "regulatorna")
    assert not details("Period sprovođenja", "2025–2027.", "Tip mere", "")
    assert details("Institucija odgovorna za realizaciju", "Kancelarija", "", "")
    assert details(
        "Propisi koje je potrebno usvojiti/izmeniti za sprovođenje mere: Nije potrebna izmena", "<", "<", "<"
    )
    assert not details("Budžetska inspekcija", "Kancelarija", "", "")
    assert not details("", "", "Tip mere", "regulatorna")
    assert not details("R. br.", "Aktivnost", "Nosilac", "Rok")
    assert not details("Rok", "Budžet", "Nosilac", "MF")
    assert not details("Period sprovođenja", "2025–2027.", "Zastava", "plava")


def test_a_heading_that_only_says_that_activities_follow_is_no_goal() -> None:
    above = [heading("1. VODE"), heading("1.1. Opšti cilj"), build_paragraph("Čiste reke")]
    plan = read_stream(*above, heading("1.2. Aktivnosti"), build_stitched([HEAD, ONE]))
    assert [line.strip() for line in print_goals(plan.goals)][:2] == ["area 1 VODE", "goal 1.1 Čiste reke"]
    named = read_stream(*above, heading("1.2. Naziv aktivnosti"), build_stitched([HEAD, ONE]))
    assert "Naziv aktivnosti" in print_goals(named.goals)[1]


def test_the_last_of_several_columns_of_measures_holds_what_is_done() -> None:
    head = ["Cilj", "Program", "Mjera/aktivnost", "Nosilac", "Rok"]
    rows = [head, ["1. Vode", "1.1. Reke", "1.1.1. Popis", "MF", "2021"], ["^", "^", "1.1.2. Mreža", "MP", "2022"]]
    goals = read_stream(build_stitched(rows)).goals
    assert [line.split(" | ")[0] for line in print_goals(goals)] == [
        "goal 1 Vode",
        "  programme 1.1 Reke",
        "    - 1.1.1 Popis",
        "    - 1.1.2 Mreža",
    ]
    head = ["Program", "Mjera", "Zadatak", "Nosilac", "Rok"]
    tasks = read_stream(build_stitched([head, ["1. Reke", "1.1. Popis", "Obilazak", "MF", "2021"]])).goals
    assert print_goals(tasks)[1].startswith("  - 1.1 Popis | task: Obilazak")


def test_a_numbered_result_before_the_activities_is_their_goal() -> None:
    head = ["Prioritet", "Rezultat", "Aktivnost", "Nosilac", "Rok"]
    rows = [head, ["1. Vode", "1.1. Čiste reke", "1.1.1. Popis", "MF", "2021"]]
    assert print_goals(read_stream(build_stitched(rows)).goals)[1] == "  specific_goal 1.1 Čiste reke"
    rows[1][1] = "Čiste reke"
    assert len(print_goals(read_stream(build_stitched(rows)).goals)) == 2


def test_a_number_and_a_title_from_which_rows_below_go_on_are_their_goal() -> None:
    rows = [
        ["SC1", "Čista voda", "", ""],
        ["PC1.1", "Preporuka: Obale", "<", "<"],
        ["A1.1.1", *ONE[1:]],
        ["A1.1.2", *TWO[1:]],
    ]
    assert tree([HEAD, *rows, ["SC2", "Vazduh", "", ""], ["A2.1", *ONE[1:]]]) == [
        "goal SC1 Čista voda",
        "  measure PC1.1 Obale",
        "    - A1.1.1 Izraditi plan | responsible: MF | deadline: 2021",
        "    - A1.1.2 Doneti zakon | responsible: MP | deadline: 2022",
        "goal SC2 Vazduh",
        "  - A2.1 Izraditi plan | responsible: MF | deadline: 2021",
    ]


@pytest.mark.parametrize("number", ["2.1", "1.1.1.1", "2021."])
def test_a_row_of_a_number_and_a_title_from_which_none_goes_on_is_no_goal(number: str) -> None:
    assert len(tree([HEAD, [number, "Čista voda", "", ""], ONE])) == 3
    assert tree([HEAD, ["1.1", "Čista voda", "", ""], ["1.1.1", "Izraditi plan", "", ""]])[0] == "goal ?"


def test_a_goal_over_several_columns_beside_what_is_said_of_it() -> None:
    goal = ["Cilj 1: Čista voda", "<", "Nosilac mere: Opština", "<"]
    plan = read_stream(build_stitched([HEAD, goal, ONE]))
    assert print_goals(plan.goals) == ["goal 1 Čista voda", f"  - {LINE_ONE}"]
    assert find_codes(plan) == ["goal_detail"]
    beside = ["Cilj 1: Čista voda", "<", "Opština", "<"]  # no label: a cell of the row
    assert print_goals(read_stream(build_stitched([HEAD, ["", "", "", ""], beside, ONE])).goals)[0] == "goal ?"


def test_a_list_below_the_name_of_an_activity_in_its_cell_is_its_tasks() -> None:
    named = "Urediti obalu\n1. Izraditi projekat\n2. Izvesti radove\nna nasipu"
    plan = read_stream(heading("Cilj 1: Voda"), build_stitched([HEAD, ["1.1", named, "MF", "2023"]]))
    activity = plan.goals[0].activities[0]
    assert activity.title.raw == "Urediti obalu"
    tasks = [("1", "Izraditi projekat"), ("2", "Izvesti radove\nna nasipu")]
    assert [(number, text.raw) for number, text in activity.task_rows] == tasks
    for whole in ("Urediti\n2. Izvesti radove\n3. Nadzor", "Plan za\n1. Zonu"):
        other = read_stream(heading("Cilj 1: Voda"), build_stitched([HEAD, ["1.1", whole, "MF", "2023"]]))
        assert other.goals[0].activities[0].task_rows == []


def test_a_code_before_the_title_is_the_number_where_the_row_has_no_other() -> None:
    for code in ("P-01", "M1"):
        rows = [["Aktivnost", "Nosilac", "Rok"], [f"{code} Obnova puta", "JP", "2026"]]
        assert tree(rows)[1].startswith(f"  - {code} Obnova puta |")
        assert tree([[head, *row] for head, row in zip(("R.br.", "1."), rows, strict=True)])[1].startswith(
            f"  - 1 {code} Obnova puta |"
        )


def test_a_header_that_stood_above_other_rows_is_one_again() -> None:
    """Heads of indicators that are hardly known open the table; they stand again below each of its goals."""
    head = ["Pokazatelj cilja", "Osnova (2024)", "Cilj (2026)", "Krajnji cilj (2027)"]
    one, two = ["Udeo vode", "4", "6", "18"], ["Udeo šuma", "1", "2", "3"]
    rows = [band("Cilj 1: Voda"), head, one, HEAD, ONE, band("Cilj 2: Šume"), head, two, HEAD, TWO]
    lines = tree(rows)
    assert [line for line in lines if "Udeo" in line and line.startswith("  -")] == []
    assert [line for line in lines if line.startswith("goal")] == ["goal 1 Voda", "goal 2 Šume"]


def test_a_labelled_goal_alone_in_a_narrow_cell_is_none_of_the_activities() -> None:
    head = ["Aktivnost", "Nosilac", "Rok", "Sredstva", "Indikator"]
    first, goal = ["1.1.1 Popis", "MF", "2021", "100", "Broj"], ["Mera 1.2: Reke", "", "", "", ""]
    rest = ["MF", "2021", "100", "Dužina"]
    assert tree(heading("Mera 1.1: Voda"), [head, first, goal, ["1.2.1 Nasip", *rest]])[2:] == [
        "measure 1.2 Reke",
        "  - 1.2.1 Nasip | responsible: MF | deadline: 2021 | resources: 100 | indicator: Dužina",
    ]
    other = tree(heading("Mera 1.1: Voda"), [head, first, goal, ["2.1.1 Nasip", *rest]])
    assert other[2] == "  - 1.2 Reke"
