"""Tables of the tree: those that are no plan, without a header, with several."""

from dataclasses import replace

import pytest

from extract.outline.left_out import find_left_out
from extract.rows import table_rows
from extract.stitch import StitchedTable, StreamItem
from tests.extract.build_pages import (
    Text,
    build_paragraph,
    build_stitched,
    build_table,
    find_codes,
    print_activity,
    print_goals,
    read_stream,
)
from tests.extract.outline_trees import HEAD, LINE_ONE, LINE_TWO, ONE, TWO, band, heading, tree


def test_a_band_above_the_header_and_two_headings_in_one_band() -> None:
    rows = [band("Opšti cilj 1: Voda\nPoseban cilj 1.1: Čista voda"), HEAD, ONE]
    assert tree(rows)[:2] == ["goal 1 Voda", "  specific_goal 1.1 Čista voda"]


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


def test_a_goal_row_whose_number_stands_before_the_title() -> None:
    rows = [["Program", "1.1. Čista voda", "<", "<"], HEAD, ONE]
    assert tree(rows)[0] == "programme 1.1 Čista voda"


RECOMMENDATION = ["Preporuka", "Opšti rezultat", "Indikator uticaja"]


def test_a_small_table_above_the_activities_names_their_goal() -> None:
    told = build_stitched([RECOMMENDATION, ["PREPORUKA 1.1: Čista voda", "Voda je čista", "Izveštaj"]])
    assert print_goals(read_stream(told, build_stitched([HEAD, ONE])).goals) == [
        "measure 1.1 Čista voda",
        "  * indicator: Voda je čista",
        "  * indicator: Izveštaj",
        f"  - {LINE_ONE}",
    ]


def test_a_table_that_names_several_goals_is_a_survey_of_them() -> None:
    rows = [RECOMMENDATION, ["1.1 Čista voda", "Voda je čista", "Izveštaj"], ["1.2 Zrak", "Zrak je čist", "Mjerenje"]]
    assert read_stream(build_stitched(rows)).goals == []


@pytest.mark.parametrize(
    ("head", "level"),
    [
        ("Program", "programme"),
        ("Prioritetna oblast", "area"),
        ("Rizična oblast", "area"),
        ("Mera", "measure"),
        ("Šta želimo postići?", "goal"),
    ],
)
def test_a_merged_goal_has_the_level_that_its_column_names(head: str, level: str) -> None:
    rows = [[head, "Aktivnost", "Nosilac", "Rok"], ["1. Voda", "Plan", "MF", "2021"], ["^", "Zakon", "MP", "2022"]]
    assert tree(rows)[0] == f"{level} 1 Voda"


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


def test_the_name_of_an_indicator_stands_below_its_head_where_years_head_the_values() -> None:
    row = ["Pokazatelj cilja", "Osnova (2024)", "Srednji cilj (2026)", "Krajnji cilj (2027)"]
    assert tree([band("Cilj 1: Voda"), row, ["Broj mreža", "1", "5", "9"], HEAD, ONE]) == [
        "goal 1 Voda",
        "  * indicator: Broj mreža | baseline: 1 | target: 5 | target: 9",
        f"  - {LINE_ONE}",
    ]


def test_an_indicator_whose_cells_hold_header_and_value_takes_no_row_below() -> None:
    row = ["Indikator učinka 1", "Broj mreža", "Početna vrijednost: 40 %", "Ciljna vrijednost: 70 %"]
    assert tree([band("Cilj 1: Voda"), row, HEAD, ONE]) == [
        "goal 1 Voda",
        "  * indicator: Broj mreža | baseline: 40 % | target: 70 %",
        f"  - {LINE_ONE}",
    ]


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


def test_a_table_left_out_is_quoted_as_printed_and_a_warning_where_it_names_measures() -> None:
    (info, _) = read_stream(build_stitched(NO_PLANS[1])).findings
    assert (info.severity, info.message.partition(": ")[2]) == ("info", "Ime i prezime | Funkcija | Telefon")
    rows = [["Oznaka", "Kota", "Mesto"], ["2.1.3. Mjera", "12", "Reka"], ["2.1.4. Mjera", "15", "Jezero"]]
    (warning, _) = read_stream(build_stitched(rows)).findings
    assert (warning.code, warning.severity) == ("table_without_plan", "warning")
    rows = [["Oznaka", "Kota", "Mesto"], ["1.2.1", "12", "Reka"], ["1.2.2", "15", "Jezero"]]
    assert read_stream(build_stitched(rows)).findings[0].severity == "warning"


def test_a_table_left_out_with_the_heads_of_the_plan_is_a_warning() -> None:
    """Two equal heads are chance, and heads of tables above that were left out as well say nothing."""
    left = build_stitched([["R.br. Plan", "Zadaci", "Nosilac", "Rok"], ["1.3 Plan", "1. Popis", "MP", "2021"]])
    for heads, severity in (({"Zadaci", "Nosilac", "Rok"}, "warning"), ({"Zadaci", "Nosilac"}, "info"), ((), "info")):
        assert find_left_out(left, heads).severity == severity


def test_in_a_register_who_alone_makes_no_plan() -> None:
    row = ["1", "Zapisnici", "trajno", "Pravna služba"]
    for head, is_plan in (("Rok čuvanja", False), ("Stanje", True), ("Rok", True)):
        rows = [["Redni broj", "Sadržaj dokumenta", head, "Organizaciona jedinica"], row]
        assert bool(read_stream(build_stitched(rows)).goals) == is_plan
    measured = ["Mera", "Nosilac", "Indikator", "Vrednost ugovora"], ["Čiste obale", "MF", "Broj obala", "90.000 din."]
    assert read_stream(build_stitched(measured)).goals != []
    for who, money, is_plan in (
        ("Autor", "Odobreni iznos", False),
        ("Podnosilac", "Iznos", False),
        ("Nosilac", "Iznos", True),
    ):
        granted = [[who, "Naziv projekta", "Rang" if is_plan else "Broj bodova", money]]
        granted += [["Udruženje Reka", "Čiste obale", "94", "400.000 din."]]
        assert bool(read_stream(build_stitched(granted)).goals) == is_plan
    for who, is_plan in (("Podnositelj primjedbe", False), ("Nositelj", True)):
        said = [["R. br.", who, "Sadržaj prijedloga", "Obrazloženje"], ["1.", "Obrtnička komora", "Sadnja", "Nema"]]
        assert bool(read_stream(build_stitched(said)).goals) == is_plan


@pytest.mark.parametrize("loud", [True, False])
def test_below_the_title_of_a_list_only_who_does_what_and_when_makes_a_plan(loud: bool) -> None:
    def goals(title: str, *rows: list[str]) -> bool:
        return bool(read_stream(build_paragraph(title, loud=loud), build_stitched(rows)).goals)

    projects = [["Naziv projekta", "Izvor", "Godina"], ["Obnova vrtića", "Budžet", "2021."]]
    assert not goals("Popis provedenih projekata", *projects)
    assert goals("Popis mjera", *projects)
    assert goals("Pregled poslova", *projects)
    assert goals("Lista projekata", *projects)
    assert goals("Pregled projekata iz plana", *projects)
    assert goals("Pregled rada komisije", ["Aktivnost", "Nosilac", "Rok"], ["Popis imovine", "Komisija", "2026."])
    granted = [["Nosilac", "Naziv projekta", "Rok", "Datum odluke"], ["NVO Reka", "Čiste reke", "2026.", "2. 3. 2025."]]
    assert not goals("Pregled dodeljenih sredstava", *granted)


def test_a_document_without_tables_has_no_plan() -> None:
    plan = read_stream(build_paragraph("Ovo je izveštaj o radu za prošlu godinu."))
    assert (plan.goals, find_codes(plan)) == ([], ["no_plan_found"])


def test_a_table_without_a_header_takes_the_columns_of_the_one_before() -> None:
    text = build_paragraph("Ovo je rečenica koja stoji između dve tabele i ne kaže ništa drugo, a duga je dovoljno.")
    assert tree(heading("Cilj 1: Voda"), [HEAD, ONE], text, [TWO])[-1] == f"  - {LINE_TWO}"


def test_what_a_measure_is_to_cost_between_its_indicators_and_its_activities_is_no_indicator() -> None:
    rows = [
        ["Mera 1.1: Čista voda", "<", "<", "<", "<"],
        ["Pokazatelj", "Jedinica mere", "Izvor provere", "Početna vrednost", "Ciljana vrednost"],
        ["Broj mreža", "broj", "Izveštaj", "1", "2"],
        ["Izvor finansiranja mere", "Veza sa programskim budžetom", "Ukupna procenjena finansijska sredstva", "<", "<"],
        ["^", "^", "u 2026. godini", "u 2027. godini", "u 2028. godini"],
        ["Budžet", "0702 – Putevi", "14.200", "9.850", "0"],
        ["Aktivnost", "Nosilac", "Rok", "Partneri", "Rizici"],
        ["1.1.1. Popis", "MF", "2026.", "MP", "Nema"],
    ]
    plan = read_stream(build_stitched(rows))
    measure = plan.goals[0]
    assert [one[0].text.raw for one in measure.indicators] == ["Broj mreža"]
    assert [a.title.raw for a in measure.activities] == ["Popis"]
    assert find_codes(plan) == ["goal_detail"]


def test_a_table_that_is_no_plan_above_the_plan_in_one_grid_is_left_out() -> None:
    rows = [
        ["Preporuka", "<", "Rezultat preporuke", "Indikator uticaja"],
        ["Ojačati nadzor nad vodama", "<", "Nadzor je ojačan", "Ocena"],
        HEAD,
        ONE,
    ]
    plan = read_stream(build_stitched(rows))
    assert print_goals(plan.goals)[-1] == f"  - {LINE_ONE}"
    assert sum(len(g.activities) for g in plan.goals) == 1
    assert find_codes(plan) == ["table_without_plan"]


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


@pytest.mark.parametrize(
    ("listed", "codes"),
    [
        (["Cilj 1", "Čista voda u rekama", "Cilj 2", "Zaštita šuma od požara"], []),
        (["Cilj 2", "Čista voda u rekama", "Cilj 1", "Zaštićene šume od požara"], ["goal_list_disagrees"] * 2),
        (["Cilj 2: Čista voda u rekama"], ["goal_list_disagrees"]),
        (["Cilj 3", "Vazduh bez dima"], []),
        (["Mera 2", "Čista voda u rekama"], []),  # a level that the tables do not have
        (["Cilj 2", "Cilj 1", "Čista voda u rekama"], []),
    ],
)
def test_a_list_of_goals_in_the_text_has_the_numbers_of_the_tables(listed: list[str], codes: list[str]) -> None:
    items: list[StreamItem] = [build_paragraph(text, bold=False) for text in listed]
    items += [heading("Cilj 1: Čista voda u rekama"), build_stitched([HEAD, ONE])]
    items += [heading("Cilj 2: Zaštita šuma od požara"), build_stitched([HEAD, TWO])]
    found = [f.code for f in read_stream(*items).findings if "numbers this goal" in f.message]
    assert found == codes


def test_a_table_without_a_header_takes_the_columns_of_an_earlier_one_that_fit() -> None:
    other = [["", "Aktivnost", "", "Nosilac", "Rok", "Izvor"], ["2.1.1", "Plan", "", "MF", "2021", "Budžet"]]
    text = build_paragraph("Ovo je rečenica koja stoji između dve tabele i ne kaže ništa drugo, a duga je dovoljno.")
    made = tree(heading("Cilj 1: Voda"), [HEAD, ONE], heading("Cilj 2: Zrak"), other, text, [TWO])
    assert made[-1] == f"  - {LINE_TWO}"


def test_a_table_without_a_header_at_other_sides_takes_the_columns_in_order_where_its_cells_agree() -> None:
    text = build_paragraph("Ovo je rečenica koja stoji između dve tabele i ne kaže ništa drugo, a duga je dovoljno.")
    widths = [60, 150, 120, 70]

    def lines(row: list[str], sides: list[float]) -> list[str]:
        rest = build_stitched([row], sides)
        return print_goals(read_stream(heading("Cilj 1: Voda"), build_stitched([HEAD, ONE]), text, rest).goals)[1:]

    told = ["1.1.2", "Doneti zakon", "Ministarstvo pravde", "2022"]
    assert lines(told, widths)[-1].endswith("responsible: Ministarstvo pravde | deadline: 2022")
    assert lines(["1.1.2", "Doneti zakon", "2022", "Ministarstvo pravde"], widths) == [f"  - {LINE_ONE}"]
    assert lines(["Crvena", "Zelena", "Plava", "Bela"], widths) == [f"  - {LINE_ONE}"]


def test_rows_of_data_that_hold_words_of_headers_are_data() -> None:
    head = ["Rb.", "Vreme izvršenja", "Opis posla", "Izvršilac", "Sredstva", "Napomena"]
    last = [
        ["12", "decembar", "Popis imovine i obaveza", "Popisna komisija", "potrebna dodatna sredstva", ""],
        [
            "13",
            "kvartalno",
            "Izrada izveštaja o realizaciji aktivnosti",
            "Služba",
            "potrebna sredstva",
            "Rok je 30 dana",
        ],
    ]
    numbers = [line.split(" | ")[0].split()[1] for line in tree([head, ["11", "maj", "Plan", "MF", "", ""], *last])[1:]]
    assert numbers == ["11", "12", "13"]
    bare = [["", *row[1:]] for row in last]
    assert len(tree([head, ["11", "maj", "Plan", "MF", "", ""], *bare])) == len(last) + 2


def test_a_sentence_that_closes_the_rows_is_no_goal() -> None:
    said = "Podatke o slučajevima prikupljaju centri i ustanove."
    closed = build_stitched([HEAD, ONE, band(f"{said}\nOpšti cilj 2: Voda"), TWO])
    plan = read_stream(heading("Opšti cilj 1: Zrak"), closed)
    assert print_goals(plan.goals) == ["goal 1 Zrak", f"  - {LINE_ONE}", "goal 2 Voda", f"  - {LINE_TWO}"]
    (finding,) = [f for f in plan.findings if f.code == "goal_detail"]
    assert finding.message.endswith(said)
    above = heading("Opšti cilj 1: Zrak")
    assert tree(above, [HEAD, ONE, band(said), band("Opšti cilj 2: Voda"), TWO])[2] == "goal 2 Voda"
    assert said in tree(above, [HEAD, ONE, band(said), TWO])[2]  # nothing else names the rows below it


def test_a_result_with_a_number_in_a_band_is_a_goal_and_nothing_said_of_one() -> None:
    assert tree([HEAD, band("Rezultat 1: Čista voda"), ONE])[0] == "specific_goal 1 Čista voda"


def test_a_paragraph_of_heads_is_the_strip_of_a_header_and_no_heading() -> None:
    for strip, kept in (("Nosilac Rok", True), ("Nosilac", False), ("Nosilac Rok objave", False)):
        lines = tree(heading("Cilj 1: Voda"), [HEAD, ONE], heading(strip), [HEAD, TWO])
        assert (lines == ["goal 1 Voda", f"  - {LINE_ONE}", f"  - {LINE_TWO}"]) == kept, lines


def test_rows_in_the_columns_of_an_earlier_header_are_no_header_for_their_words() -> None:
    head = ["*Aktivnosti", "*Indikatori", "*Nosilac aktivnosti", "*Partneri", "*Rok", "*Potrebna sredstva"]
    first = ["Konkurs", "Objavljen konkurs", "Sekretarijat", "-", "2026.", "Budžet"]
    row = ["Aktivnosti mladih", "Broj žena", "Nosilac projekta", "Partneri opštine", "maj 2026.", "Budžet: 800 €"]
    plan = read_stream(build_stitched([head, first]), build_stitched([row]))
    assert print_goals(plan.goals)[-1].strip().startswith("- ? Aktivnosti mladih")
