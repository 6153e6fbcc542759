"""The tree of goals and activities, from headings, bands, columns, forms and charts, as printed."""

import pytest

from extract.stitch import StreamItem
from tests.extract.build_pages import (
    Text,
    build_paragraph,
    build_stitched,
    find_codes,
    print_activity,
    print_goals,
    read_stream,
)

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]
ONE = ["1.1.1", "Izraditi plan", "MF", "2021"]
TWO = ["1.1.2", "Doneti zakon", "MP", "2022"]
LINE_ONE = "1.1.1 Izraditi plan | responsible: MF | deadline: 2021"
LINE_TWO = "1.1.2 Doneti zakon | responsible: MP | deadline: 2022"


def heading(text: str, size: float = 12.0) -> StreamItem:
    return build_paragraph(text, bold=True, size=size)


def band(text: str) -> list[str]:
    return [text, "<", "<", "<"]


def tree(*items: StreamItem | Text) -> list[str]:
    stream = [build_stitched(item) if isinstance(item, list) else item for item in items]
    return print_goals(read_stream(*stream).goals)  # type: ignore[arg-type]


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


def test_a_band_above_the_header_and_two_headings_in_one_band() -> None:
    rows = [band("Opšti cilj 1: Voda\nPoseban cilj 1.1: Čista voda"), HEAD, ONE]
    assert tree(rows)[:2] == ["goal 1 Voda", "  specific_goal 1.1 Čista voda"]


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


def test_an_empty_goal_cell_belongs_to_the_goal_above() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = [head, ["1. Voda", "Plan", "MF", "2021"], ["", "Zakon", "MP", "2022"]]
    assert tree(rows)[0] == "goal 1 Voda"
    assert len([line for line in tree(rows) if line.startswith("goal")]) == 1


def test_goal_and_measure_in_two_columns() -> None:
    head = ["Cilj", "Mera", "Aktivnost", "Nosilac", "Rok"]
    rows = [head, ["1. Voda", "1.1 Mreža", "Plan", "MF", "2021"], ["^", "1.2 Ušće", "Zakon", "MP", "2022"]]
    assert tree(rows) == [
        "goal 1 Voda",
        "  measure 1.1 Mreža",
        "    - ? Plan | responsible: MF | deadline: 2021",
        "  measure 1.2 Ušće",
        "    - ? Zakon | responsible: MP | deadline: 2022",
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


def test_a_row_that_names_a_goal_in_two_cells() -> None:
    rows = [HEAD, ["Mera 1.1", "Čista voda", "<", "<"], ONE]
    assert tree(heading("Cilj 1: Voda"), rows)[:2] == ["goal 1 Voda", "  measure 1.1 Čista voda"]


def test_a_label_whose_title_is_the_next_heading() -> None:
    assert tree(heading("Cilj 1"), heading("Čista voda"), [HEAD, ONE])[0] == "goal 1 Čista voda"


def test_text_between_ends_headings_without_a_label_but_not_those_with_one() -> None:
    text = build_paragraph("Ovo je obična rečenica koja opisuje stanje u oblasti i ništa ne najavljuje, a duga je.")
    title = heading("Strategija razvoja", 18)
    assert tree(title, heading("Uvod"), text, heading("Cilj 1: Voda"), text, [HEAD, ONE])[0] == "goal 1 Voda"
    assert tree(title, heading("Uvod"), text, [HEAD, ONE])[0] == "goal ?"


def test_the_title_of_the_document_is_no_goal() -> None:
    assert tree(heading("STRATEGIJA RAZVOJA VODOSNABDEVANJA", 18), [HEAD, ONE])[0] == "goal ?"
    assert tree(heading("PLAN AKTIVNOSTI"), heading("Cilj 1: Voda"), [HEAD, ONE])[0] == "goal 1 Voda"


def test_a_goal_without_anything_below_it_is_left_out() -> None:
    assert tree(heading("Cilj 1: Voda"), heading("Cilj 2: Vazduh"), [HEAD, ONE])[0] == "goal 2 Vazduh"


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


def test_a_short_bold_heading_in_the_first_column_is_a_band() -> None:
    wide = ["*1.2 Zdravlje", "", "", ""]
    assert tree(heading("Cilj 1: Voda"), [HEAD, ONE, wide, TWO])[2:] == [
        "  specific_goal 1.2 Zdravlje",
        f"    - {LINE_TWO}",
    ]


@pytest.mark.parametrize("row", [["1.2 Zdravlje", "", "", ""], ["", "*1.2 Zdravlje", "", ""]])
def test_a_lone_cell_that_is_not_bold_or_not_first_is_no_band(row: list[str]) -> None:
    lines = tree(heading("Cilj 1: Voda"), [HEAD, ONE, row, TWO])
    assert [line.split()[0] for line in lines].count("-") == 3


def test_an_activity_that_speaks_of_a_sum_stays() -> None:
    rows = [HEAD, ONE, ["1.1.2", "Izrada ukupnog plana", "MF", "Ukupno 2021"]]
    plan = read_stream(build_stitched(rows))
    assert len(print_goals(plan.goals)) == 3
    assert find_codes(plan) == []


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


def test_an_indicator_whose_row_is_its_own_header() -> None:
    rows = [
        band("Cilj 1: Voda"),
        ["Pokazatelj 1", "Broj mreža", "Polazna vrednost", "Ciljana vrednost"],
        ["^", "^", "1", "5"],
        HEAD,
        ONE,
    ]
    assert tree(rows) == [
        "goal 1 Voda",
        "  * indicator: Broj mreža | baseline: 1 | target: 5",
        f"  - {LINE_ONE}",
    ]


def test_indicator_rows_without_a_goal_are_named_by_a_finding() -> None:
    head = ["Pokazatelj", "Jedinica", "Polazna vrednost", "Ciljana vrednost"]
    plan = read_stream(build_stitched([head, ["Broj mreža", "broj", "1", "5"]]))
    assert plan.goals == []
    assert "row_without_place" in find_codes(plan)


def test_a_chart_keeps_its_marked_columns() -> None:
    head = ["Aktivnost", "Nosilac", "Rok 2021", "<", "<", "<"]
    rows = [head, ["^", "^", "I", "II", "III", "IV"], ["Plan", "MF", "", "x", "x", ""], ["Zakon", "MP", "", "", "", ""]]
    plan = read_stream(build_stitched(rows))
    first, second = plan.goals[0].activities
    assert [(c.path[-1], cell is not None) for c, cell in first.marks] == [
        ("I", False),
        ("II", True),
        ("III", True),
        ("IV", False),
    ]
    assert second.marks == []
    assert print_activity(first) == "? Plan | responsible: MF"


def test_a_small_table_in_a_cell_is_its_cells_under_both_headers() -> None:
    from dataclasses import replace

    from extract.rows import table_rows
    from extract.stitch import StitchedTable
    from tests.extract.build_pages import build_table

    table = build_table([["Aktivnost", "Nosilac", "Rok", "Sredstva"], ["Plan", "MF", "2021", "Iznos Izvor 100 Budžet"]])
    inner = build_table([["Iznos", "Izvor"], ["100", "Budžet"]], x0=350, top=118, widths=[50, 50])
    cells = tuple(replace(c, nested=(inner,)) if (c.row, c.col) == (1, 3) else c for c in table.cells)
    rows = tuple(table_rows(replace(table, cells=cells)))
    (goal,) = read_stream(StitchedTable(rows, ((1, table.box),))).goals
    money = [c for c in goal.activities[0].cells if c.column.field == "resources"]
    assert [(c.column.printed, c.cell.printed) for c in money] == [
        ("Sredstva / Iznos", "100"),
        ("Sredstva / Izvor", "Budžet"),
    ]


NO_PLANS = [
    [["Godina", "Stanovnika", "Površina"], ["2011", "7.186.862", "77.474"], ["2022", "6.647.003", "77.474"]],
    [["Ime i prezime", "Funkcija", "Telefon"], ["Ana Anić", "predsednik", "011/333"]],
    [["Snage", "Slabosti"], ["Reke", "Stara mreža"]],
]


@pytest.mark.parametrize("rows", NO_PLANS)
def test_tables_that_are_no_plan_give_no_activities(rows: Text) -> None:
    plan = read_stream(build_stitched(rows))
    assert plan.goals == []
    assert find_codes(plan) == ["table_without_plan", "no_plan_found"]
    assert plan.areas == []


def test_a_document_without_tables_has_no_plan() -> None:
    plan = read_stream(build_paragraph("Ovo je izveštaj o radu za prošlu godinu."))
    assert (plan.goals, find_codes(plan)) == ([], ["no_plan_found"])


def test_a_table_without_a_header_takes_the_columns_of_the_one_before() -> None:
    text = build_paragraph("Ovo je rečenica koja stoji između dve tabele i ne kaže ništa drugo, a duga je dovoljno.")
    assert tree(heading("Cilj 1: Voda"), [HEAD, ONE], text, [TWO])[-1] == f"  - {LINE_TWO}"


def test_columns_without_any_header_are_told_by_their_cells() -> None:
    rows = [
        [f"1.{i}", f"Izraditi plan upravljanja broj {i}", "Ministarstvo finansija", f"do 31.12.202{i}."]
        for i in range(1, 6)
    ]
    plan = read_stream(build_stitched(rows, [40, 160, 120, 120]))
    assert "columns_guessed" in find_codes(plan)
    assert print_goals(plan.goals)[1] == (
        "  - 1.1 Izraditi plan upravljanja broj 1 | responsible: Ministarstvo finansija | deadline: do 31.12.2021."
    )


def test_columns_are_not_told_where_the_cells_tell_no_plan() -> None:
    rows = [[f"{i}.", f"Ulica broj {i} u naselju", "asfalt", f"{i}00 m"] for i in range(1, 6)]
    assert find_codes(read_stream(build_stitched(rows))) == ["table_without_plan", "no_plan_found"]


def test_a_row_above_the_first_header_is_named_by_a_finding() -> None:
    rows = [["1. Obrazac", "A", "B", "C"], HEAD, ONE]
    plan = read_stream(build_stitched(rows))
    assert find_codes(plan) == ["row_above_header"]
    assert len(plan.goals[0].activities) == 1


def test_a_header_said_again_inside_the_table_is_no_activity() -> None:
    assert tree(heading("Cilj 1: Voda"), [HEAD, ONE, HEAD, TWO]) == [
        "goal 1 Voda",
        f"  - {LINE_ONE}",
        f"  - {LINE_TWO}",
    ]


def test_a_second_header_with_other_columns_is_in_force_from_there() -> None:
    other = ["R.br.", "Aktivnost", "Rok", "Nosilac"]
    rows = [HEAD, ONE, other, ["1.1.2", "Doneti zakon", "2022", "MP"]]
    assert tree(heading("Cilj 1: Voda"), rows)[-1] == "  - 1.1.2 Doneti zakon | deadline: 2022 | responsible: MP"


def test_every_filled_cell_of_a_plan_is_kept() -> None:
    """What a plan's tables say is in an activity, a header or a finding."""
    rows = [HEAD, band("Cilj 1: Voda"), ONE, ["Ukupno:", "<", "<", "200"]]
    table = build_stitched(rows)
    plan = read_stream(table)
    cells = [cell for row in table.rows for cell in row if cell.text]
    assert {id(c) for c in cells} <= set(plan.cells)


@pytest.mark.parametrize(
    ("announced", "codes"),
    [
        (["Opšti cilj 1: Voda", "Opšti cilj 2: Vazduh"], []),
        (["Opšti cilj 1: Voda", "Opšti cilj 2: Šume"], ["goal_list_disagrees"]),
        (["Opšti cilj 1: Voda", "Opšti cilj 2: Vazduh", "Opšti cilj 3: Šume"], ["goal_without_activities"]),
        (["Poseban cilj 1: Šume"], []),  # a level that the tables do not have
    ],
)
def test_a_list_of_goals_is_compared_with_the_tables(announced: list[str], codes: list[str]) -> None:
    items: list[StreamItem] = [build_paragraph(text, bold=False) for text in announced]
    items += [heading("Opšti cilj 1: Voda"), build_stitched([HEAD, ONE])]
    items += [heading("Opšti cilj 2: Vazduh"), build_stitched([HEAD, TWO])]
    plan = read_stream(*items)
    assert [goal.title.raw for goal in plan.goals] == ["Voda", "Vazduh"]
    assert find_codes(plan) == codes


TITLE = heading("STRATEGIJA", 18)
TEXT = build_paragraph("Ovo je obična rečenica koja opisuje stanje u oblasti i ništa ne najavljuje, a duga je.")


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


def test_rows_of_a_number_and_a_text_are_tasks_of_the_activity_above() -> None:
    rows = [HEAD, ["1.1", "Plan", "MF", "2021"], ["1.1.1", "Popis", "", ""], ["1.1.2", "Nacrt", "", ""]]
    (activity,) = read_stream(heading("Cilj 1: Voda"), build_stitched(rows)).goals[0].activities
    assert [(number, text.raw) for number, text in activity.task_rows] == [("1.1.1", "Popis"), ("1.1.2", "Nacrt")]


def test_rows_below_an_activity_without_cells_or_with_other_numbers_are_activities() -> None:
    bare = [HEAD, ["1.1", "Plan", "", ""], ["1.1.1", "Popis", "", ""], ["1.2", "Zakon", "MF", "2021"]]
    other = [HEAD, ["1.1", "Plan", "MF", "2021"], ["1.2.1", "Popis", "", ""], ["1.3", "Zakon", "MF", "2021"]]
    for rows in (bare, other):
        assert len(tree(heading("Cilj 1: Voda"), rows)) == 4


def test_a_number_in_a_column_without_a_header_is_the_activitys() -> None:
    head = ["", "Aktivnost", "Nosilac", "Rok"]
    assert tree(heading("Cilj 1: Voda"), [head, ONE])[1] == f"  - {LINE_ONE}"
    urgent = ["Hitno", "Izraditi plan", "MF", "2021"]
    assert tree(heading("Cilj 1: Voda"), [head, urgent])[1] == (
        "  - ? Izraditi plan | None: Hitno | responsible: MF | deadline: 2021"
    )


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
