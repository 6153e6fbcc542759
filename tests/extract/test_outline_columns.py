"""What the columns of a plan hold, by their headers and by their cells."""

import pytest

from extract.columns import find_header
from extract.rows import table_rows
from extract.stitch import StitchedTable
from tests.extract.build_pages import (
    build_rows,
    build_stitched,
    build_table,
    find_codes,
    print_goals,
    read_stream,
)
from tests.extract.outline_trees import HEAD, LINE_ONE, LINE_TWO, ONE, TWO, band, heading, tree


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


def test_known_heads_tell_more_than_the_cells_of_what_is_counted() -> None:
    head = ["Tema", "Zastavica", "Truba", "Broj polaznika", "Sredstva (KM)"]
    rows = [[f"Obuka nastavnika {i}", "Ministarstvo pravde", f"{i}. mart 2026.", f"{i}0", "1.500"] for i in range(1, 5)]
    plan = read_stream(build_stitched([head, *rows]))
    assert "columns_guessed" in find_codes(plan)
    assert print_goals(plan.goals)[1] == (
        "  - ? Obuka nastavnika 1 | responsible: Ministarstvo pravde | deadline: 1. mart 2026. | reference: 10"
        " | resources: 1.500"
    )
    assert plan.goals[0].activities[0].cells[-1].column.header.unit == "Sredstva (KM)"


def test_columns_are_not_told_where_the_cells_tell_no_plan() -> None:
    rows = [[f"{i}.", f"Ulica broj {i} u naselju", "asfalt", f"{i}00 m"] for i in range(1, 6)]
    assert find_codes(read_stream(build_stitched(rows))) == ["table_without_plan", "no_plan_found"]


def test_a_number_in_a_column_without_a_header_is_the_activitys() -> None:
    head = ["", "Aktivnost", "Nosilac", "Rok"]
    assert tree(heading("Cilj 1: Voda"), [head, ONE])[1] == f"  - {LINE_ONE}"
    urgent = ["Hitno", "Izraditi plan", "MF", "2021"]
    assert tree(heading("Cilj 1: Voda"), [head, urgent])[1] == (
        "  - ? Izraditi plan | None: Hitno | responsible: MF | deadline: 2021"
    )


def test_activities_named_by_bands_over_their_cells() -> None:
    head = ["Nosilac", "Rok", "Indikator", "Iznos"]
    rows = [band("Mera 1.1. Voda"), head, band("Aktivnost 1.1.1. Izraditi plan"), ["MF", "2021", "Plan", "100"]]
    rows += [band("Aktivnost 1.1.2. Doneti zakon"), ["MP", "2022", "Zakon", "200"]]
    assert tree(rows) == [
        "measure 1.1 Voda",
        "  - 1.1.1 Izraditi plan | responsible: MF | deadline: 2021 | indicator: Plan | resources: 100",
        "  - 1.1.2 Doneti zakon | responsible: MP | deadline: 2022 | indicator: Zakon | resources: 200",
    ]


def test_a_measure_under_a_header_of_its_own_above_its_activities() -> None:
    head = ["Br. mere", "Naziv mere", "Indikator", "Napomena"]
    rows = [head, ["1.1", "Čista voda", "Ocena", ""], HEAD, ONE, head, ["1.2", "Vazduh", "Ocena", ""], HEAD, TWO]
    assert tree(heading("OBLAST 1. Priroda"), rows) == [
        "area 1 Priroda",
        "  measure 1.1 Čista voda",
        "    * indicator: Ocena",
        f"    - {LINE_ONE}",
        "  measure 1.2 Vazduh",
        "    * indicator: Ocena",
        f"    - {LINE_TWO}",
    ]


def test_a_header_of_a_measure_and_two_rows_of_measures_is_no_head_of_activities() -> None:
    head = ["Br. mere", "Naziv mere", "Indikator", "Napomena"]
    rows = [head, ["1.1", "Voda", "Ocena", ""], ["1.2", "Vazduh", "Ocena", ""], HEAD, ONE]
    assert tree(heading("OBLAST 1. Priroda"), rows) == ["area 1 Priroda", f"  - {LINE_ONE}"]


def test_an_unknown_column_of_outline_numbers_before_the_activities_numbers_them() -> None:
    head = ["Znak", "Aktivnost", "Nosilac", "Rok"]
    rows = [head, ["A1.1", "Izraditi plan", "MF", "2021"], ["A1.2", "Doneti zakon", "MP", "2022"]]
    assert [line.split()[1] for line in tree(heading("Cilj 1: Voda"), rows)[1:]] == ["A1.1", "A1.2"]
    counts = [head, ["12", "Izraditi plan", "MF", "2021"], ["30", "Doneti zakon", "MP", "2022"]]
    assert [line.split()[1] for line in tree(heading("Cilj 1: Voda"), counts)[1:]] == ["?", "?"]


def test_an_outcome_behind_the_activities_is_an_indicator_and_before_them_a_goal() -> None:
    behind = [["Aktivnost", "Očekivani rezultat", "Nosilac", "Rok"], ["Izraditi plan", "Plan", "MF", "2021"]]
    assert (
        tree(heading("Cilj 1: Voda"), behind)[1]
        == "  - ? Izraditi plan | indicator: Plan | responsible: MF | deadline: 2021"
    )
    broken = [["Aktivnost", "Očekivani rezul-\ntat", "Nosilac", "Rok"], behind[1]]
    assert tree(heading("Cilj 1: Voda"), broken)[1] == tree(heading("Cilj 1: Voda"), behind)[1]
    before = [["Očekivani rezultat", "Aktivnost", "Nosilac", "Rok"], ["Čista voda", "Izraditi plan", "MF", "2021"]]
    assert tree(before)[0] == "specific_goal ? Čista voda"


def test_numbers_below_an_unknown_first_header_are_the_activities() -> None:
    head = ["Ident", "Aktivnost", "Nosilac", "Rok"]
    lines = [["A1", "Izraditi plan", "MF", "2021"], ["A2", "Urediti", "MF", "2021"], ["A3", "Kupiti", "MF", "2021"]]
    assert "A1 Izraditi plan | responsible: MF" in tree(heading("Cilj 1: Voda"), [head, *lines])[1]
    lines[2][0] = "hitno"
    assert "? Izraditi plan | None: A1" in tree(heading("Cilj 1: Voda"), [head, *lines])[1]


def test_a_description_beside_who_and_when_is_what_is_done() -> None:
    head = ["Šifra", "Opis", "Razdoblje", "Nositelj", "Ishodi"]
    rows = [head, ["1.1.1", "Izraditi plan", "2021", "MF", "Plan izrađen"]]
    assert tree(heading("Cilj 1: Voda"), rows)[1] == (
        "  - 1.1.1 Izraditi plan | deadline: 2021 | responsible: MF | indicator: Plan izrađen"
    )
    contacts = [["Šifra", "Naziv", "Odgovorna osoba", "Telefon"], ["1.1", "Ured", "A. B.", "012 345"]]
    assert read_stream(build_stitched(contacts)).goals == []


def test_a_table_left_out_that_tells_who_and_when_is_a_warning() -> None:
    rows = [["Oznaka", "Poruka", "Rok", "Nositelj"], ["A", "Voda", "2021", "MF"]]
    (warning, _) = read_stream(build_stitched(rows)).findings
    assert (warning.code, warning.severity) == ("table_without_plan", "warning")


def test_a_letter_alone_is_a_number_in_its_column() -> None:
    assert tree(heading("Cilj 1: Voda"), [HEAD, ["б", "Izraditi plan", "MF", "2021"]])[1] == (
        "  - b Izraditi plan | responsible: MF | deadline: 2021"
    )


LISTED = ["Mera", "Konkretni zadaci", "Nosilac", "Rok"]


def test_rows_that_a_break_left_over_are_no_activities_of_a_measure() -> None:
    rows = [
        LISTED,
        ["Voda", "1. Plan", "MF", "2021"],
        ["^", "2. Zakon", "i 2. MP", ""],
        ["Zrak", "1. Popis", "MP", "2022"],
    ]
    assert (
        tree(rows)[1]
        == "  - ? Voda | task: 1. Plan | responsible: MF | deadline: 2021 | task: 2. Zakon | responsible: i 2. MP"
    )
    own = [[*row[:3], row[3] or "2023"] for row in rows]
    assert tree(own)[0] == "measure ? Voda"


def test_rows_with_numbers_of_levels_are_activities_of_a_measure_though_one_time_is_for_several() -> None:
    rows = [LISTED]
    for i, name in enumerate(("Voda", "Zrak"), 1):
        rows += [[f"1.{i}. {name}", f"1.{i}.1. Plan", "MF", "2021"], ["^", f"1.{i}.2. Popis", "MF", ""]]
    assert tree(rows)[:3] == [
        "measure 1.1 Voda",
        "  - 1.1.1 Plan | responsible: MF | deadline: 2021",
        "  - 1.1.2 Popis | responsible: MF",
    ]


def test_a_header_means_the_same_in_all_tables_that_have_it() -> None:
    lists = [LISTED, *([name, "1. Plan\n2. Zakon", "MF", "2021"] for name in ("Voda", "Zrak", "Tlo", "More"))]
    single = [LISTED, ["Šume", "Popis šuma", "MP", "2022"]]
    assert "? Šume | task: Popis šuma" in tree(lists, single)[-1]
    assert tree(single)[0] == "measure ? Šume"


def test_a_description_of_what_stands_before_it_is_no_activity() -> None:
    lines = [["Gradnja puta", "Put od sela do grada", "MF", "2021"], ["Obnova škole", "Novi krov", "MF", "2022"]]
    for head in (
        ["Mjera", "Opis mjere", "Nositelj", "Rok"],
        ["Aktivnost", "Kratak opis aktivnosti", "Nositelj", "Rok"],
    ):
        assert tree([head, *lines])[1] == (
            "  - ? Gradnja puta | None: Put od sela do grada | responsible: MF | deadline: 2021"
        )
    several = [lines[0], ["^", *lines[1][1:]]]
    assert tree([["Mjera", "Opis mjere", "Nositelj", "Rok"], *several])[0] == "measure ? Gradnja puta"
    steps = [["Mjera", "Opis aktivnosti", "Nositelj", "Rok"], *lines]
    assert tree(steps)[0] == "measure ? Gradnja puta"
    both = [["Mjere i aktivnosti", "Opis aktivnosti", "Nositelj", "Rok"], *lines]
    assert "- ? Gradnja puta | None: Put od sela do grada" in tree(both)[1]


def test_a_last_column_of_measures_that_is_mostly_empty_names_no_activities() -> None:
    head = ["Rizici", "Mjere za smanjenje rizika", "Nosilac", "Rok", "Obavljene mjere"]
    lines = [["Požar", "Kupiti aparate", "MF", "2021", ""], ["Poplava", "Urediti", "MP", "2022", "Uređeno"]]
    lines += [["Suša", "Kopati bunare", "MV", "2023", ""]]
    assert [line.split(" | ")[0] for line in tree([head, *lines])][1:] == [
        "  - ? Kupiti aparate",
        "  - ? Urediti",
        "  - ? Kopati bunare",
    ]


def test_a_header_that_asks_for_code_and_name_parts_them() -> None:
    row = ["ES1/2 Naknada za kupce", "MF", "2021"]
    assert tree([["Oznaka i naziv mjere", "Nositelj", "Rok"], row])[1].startswith("  - ES1/2 Naknada za kupce |")
    assert tree([["Naziv mjere", "Nositelj", "Rok"], row])[1].startswith("  - ? ES1/2 Naknada za kupce |")
    row[0] = "Naknada za 12 kupaca"
    assert tree([["Oznaka i naziv mjere", "Nositelj", "Rok"], row])[1].startswith("  - ? Naknada za 12 kupaca |")


def test_an_unknown_first_column_that_counts_the_rows_anew_holds_their_numbers() -> None:
    head = ["Ident", "Aktivnost", "Nosilac", "Rok"]
    lines = [["1.", "Izraditi plan", "MF", "2021"], ["2.", "Urediti", "MF", "2021"]]
    items = [heading("Cilj 1: Voda"), [head, *lines], heading("Cilj 2: Zrak"), [head, *lines]]
    assert tree(*items)[1].startswith("  - 1 Izraditi plan | responsible")
    assert tree(*items[:2])[1].startswith("  - ? Izraditi plan")  # too few to tell
    other = [head, lines[0], ["7.", *lines[1][1:]]]
    assert tree(*items[:3], other)[1].startswith("  - ? Izraditi plan")


def test_columns_told_from_white_fit_where_they_share_most_of_their_width() -> None:
    own_head = [["*Cilj", "*Rekapitulacija", "*Iznos", "*Ukupno"], TWO]
    for rows, width, ruled, fits in (
        ([TWO], 70, False, True),
        ([TWO], 40, False, False),
        ([["Crvena", "Zelena", "Plava", "Bela"]], 70, True, False),
        (own_head, 70, False, False),
    ):
        first = build_table([HEAD, ONE], widths=[60, 100, 100, 100], ruled=ruled)
        second = build_table(rows, widths=[60, width, 200 - width, 100], ruled=ruled, top=300)
        tables = [StitchedTable(tuple(table_rows(t)), ((1, t.box),)) for t in (first, second)]
        plan = read_stream(heading("Cilj 1: Voda"), tables[0], heading("Cilj 2: Zrak"), tables[1])
        assert (f"  - {LINE_TWO}" in print_goals(plan.goals)) is fits


def test_a_code_that_a_narrow_column_breaks_is_a_number() -> None:
    rows = [["Šifra", "Naziv propisa", "Predlagač"], ["2025-\n014", "Zakon o vodama", "Vlada"]]
    (goal,) = read_stream(build_stitched(rows)).goals
    assert [a.number for a in goal.activities] == ["2025-014"]


def test_a_unit_that_is_a_body_is_responsible() -> None:
    head = ["Aktivnost", "Indikator", "Jedinica", "Rok", "Napomena"]
    rows = [["Urediti put", "Dužina", "Odsjek za ceste", "2021", ""], ["Popis", "Broj", "Odjel za vode", "2022", ""]]
    assert tree(heading("Cilj 1: Voda"), [head, *rows])[1] == (
        "  - ? Urediti put | indicator: Dužina | responsible: Odsjek za ceste | deadline: 2021"
    )
    measured = [head, *([title, what, "km", *rest] for title, what, _, *rest in rows)]
    assert "unit: km" in tree(heading("Cilj 1: Voda"), measured)[1]


def test_a_column_of_names_that_holds_but_numbers_numbers_the_next() -> None:
    head = ["Korak", "Opis aktivnosti", "Nosilac", "Rok"]
    rows = [["1.1", "Izraditi plan", "MF", "2021"], ["1.2", "Doneti zakon", "MP", "2022"]]
    assert [line.split()[1] for line in tree(heading("Cilj 1: Voda"), [head, *rows])[1:]] == ["1.1", "1.2"]
    named = [head, *([f"Korak {number}", *rest] for number, *rest in rows)]
    assert "Korak 1.1" in tree(heading("Cilj 1: Voda"), named)[1]


def test_a_project_beside_several_activities_is_above_them() -> None:
    head = ["Program", "Projekt", "Aktivnost", "Nosilac", "Rok"]
    rows = [
        ["1 Voda", "1.1 Obnova", "Popraviti", "MF", "2021"],
        ["^", "^", "Očistiti", "MF", "2022"],
        ["^", "1.2 Nadzor", "Popisati", "MP", "2022"],
        ["^", "^", "Meriti", "MP", "2023"],
    ]
    printed = [line.split("|")[0].strip() for line in tree([head, *rows])]
    assert printed[1:4] == ["measure 1.1 Obnova", "- ? Popraviti", "- ? Očistiti"]
    one_each = [head, rows[0], ["^", "1.2 Nadzor", *rows[2][2:]]]
    assert "1.2 Nadzor" in tree(one_each)[-1]
    head[1] = "Zadatak"  # a task over several activities is none of each
    assert [line.split("|")[0].strip() for line in tree([head, *rows])] == printed


@pytest.mark.parametrize(("cell", "is_mark"), [("X", True), ("✓", True), ("200 EUR", False), ("5", False)])
def test_years_below_which_there_are_but_marks_are_a_chart(cell: str, is_mark: bool) -> None:
    head = ["R.br.", "Aktivnost", "Nosilac", "2025.", "2026.", "2027."]
    rows = [[str(i), f"Put {i}", "MF", "", cell, cell if i == 1 else ""] for i in (1, 2)]
    (goal,) = read_stream(build_stitched([head, *rows])).goals
    marks = [[c.header.year for c, cell in a.marks if cell] for a in goal.activities]
    assert marks == ([[2026, 2027], [2026]] if is_mark else [[], []])


@pytest.mark.parametrize(
    "cells", [["visok", "Srednji prioritet", "hitno"], ["1", "3", "1"], ["I", "II", "I"], ["I"] * 3]
)
def test_how_urgent_activities_are_is_no_goal(cells: list[str]) -> None:
    head = ["Prioritet", "Aktivnost", "Nosilac", "Rok"]
    rows = [[cell, f"Urediti put {i}", "MF", "2021"] for i, cell in enumerate(cells, 1)]
    assert len(tree(heading("Cilj 1: Voda"), [head, *rows])) == 1 + len(cells)
    named = [["Čista voda", *rows[0][1:]], *rows[1:]]
    assert len(tree(heading("Cilj 1: Voda"), [head, *named])) > 1 + len(cells)
    if len({*cells}) == 1:  # areas are named by figures too
        assert len(tree(heading("Cilj 1: Voda"), [["Oblast", *head[1:]], *rows])) > 1 + len(cells)


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        (["Red. br.", "Zaključak", "Zadužen", "Rok"], ["number", "activity", "responsible", "deadline"]),
        (["R. br.", "Zaduženje", "Nadležni organ", "Rok"], ["number", "activity", "responsible", "deadline"]),
        (["R. br.", "Aktivnost", "Zaduženje", "Rok"], ["number", "activity", "responsible", "deadline"]),
        (["R. br.", "Rešenje", "Podnosilac", "Iznos"], ["number", None, "responsible", "resources"]),
    ],
)
def test_decided_is_what_is_done_beside_who_does_it_by_when(head: list[str], fields: list[str | None]) -> None:
    found = find_header(build_rows([head, ["1.", "Izraditi plan", "Vlada", "2027."]]), 0)
    assert found is not None
    assert [c.field for c in found[1]] == fields
