"""Merged cells, goals beside their rows and names moved over a page break."""

from dataclasses import replace

import pytest

from extract.stitch import stitch
from tests.extract.build_pages import build_layouts, build_table, print_tables, stitch_pages
from tests.extract.stitch_pages import HEAD, STEPS, rows_below


def test_a_column_of_goals_does_not_name_the_rows() -> None:
    """Without a header: the first column is merged over rows, so an empty cell there joins nothing."""
    (rows,) = stitch_pages(
        [["Mera 1", "Plan", "MF", "Budžet"], ["^", "Zakon", "MP", "Budžet"], ["Mera 2", "Popis", "MF", ""]],
        [["", "Obuka", "Zavod", "Donacija"]],
    )
    assert [row[1] for row in rows] == ["Plan", "Zakon", "Popis", "Obuka"]


def test_a_further_step_of_an_activity_is_a_row_of_its_own() -> None:
    """The activity spans its steps: its words go on over the break, the steps do not."""
    rows = rows_below(
        [
            ["1.1", "Plan", "Popis", "MF", "januar 2021."],
            ["^", "^", "Nacrt", "MP", "mart 2021."],
            ["1.2", "Izraditi uputstvo o", "Obuka", "MF", "jun 2022."],
        ],
        [["", "prigovorima građana", "Provera", "Zavod", "jul 2023."]],
        head=STEPS,
    )
    assert [row[1:3] for row in rows[2:]] == [
        ["Izraditi uputstvo o prigovorima građana", "Obuka"],
        ["Izraditi uputstvo o prigovorima građana", "Provera"],
    ]


def test_a_goal_on_a_row_of_its_own_is_not_carried_into_the_next() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = rows_below([["2. Vode", "", "", ""]], [["", "2.1. Plan", "MF", "2021"]], head=head)
    assert rows == [["2. Vode", "", "", ""], ["", "2.1. Plan", "MF", "2021"]]


def test_words_that_begin_like_a_sum_are_none() -> None:
    rows = rows_below([["1.1", "Plan", "Ministarstvo poljoprivrede,", "2021"]], [["", "", "šumarstva i voda", ""]])
    assert rows == [["1.1", "Plan", "Ministarstvo poljoprivrede, šumarstva i voda", "2021"]]


def test_a_merged_cell_is_carried_over_the_break() -> None:
    """A goal over several rows: empty on the next page, it still holds for the rows there."""
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = rows_below(
        [["Bolji život", "Plan.", "MF", "2021"], ["^", "Zakon.", "MP", "2022"]],
        [["", "Obuka", "MF", "2023"], ["^", "Popis", "MF", "2024"]],
        head=head,
    )
    assert [row[0] for row in rows] == ["Bolji život"] * 4


def test_the_rest_of_a_merged_cells_text_belongs_to_all_its_rows() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = rows_below(
        [["Bolji život za", "Plan.", "MF", "2021"], ["^", "Zakon.", "MP", "2022"]],
        [["sve građane", "Obuka", "MF", "2023"], ["^", "Popis", "MF", "2024"]],
        head=head,
    )
    assert [row[0] for row in rows] == ["Bolji život za sve građane"] * 4


@pytest.mark.parametrize(("above", "below"), [("Služba za privredu i", "finansije"), ("Zavod za obra-", "zovanje")])
def test_a_text_surely_cut_by_the_break_is_that_of_the_rows_at_both_sides(above: str, below: str) -> None:
    rows = rows_below([["1.1", "Plan", above, "2021"]], [["1.2", "Zakon", below, "2022"]])
    assert [row[2] for row in rows] == [f"{above} {below}"] * 2
    (first, second) = rows_below([["1.1", "Plan", "Služba", "2021"]], [["1.2", "Zakon", "direktor", "2022"]])
    assert (first[2], second[2]) == ("Služba", "direktor")


def test_an_activity_over_several_rows_ends_where_its_merged_cells_begin_anew() -> None:
    head = ["Aktivnost", "Pokazatelj", "Izvor", "Nosilac"]
    first = [["Otvoriti klub", "Broj klubova", "odluka", "Opština"], ["^", "Broj članova", "knjižice", "^"]]
    second = [["Uvesti prevoz", "Broj karata", "evidencija", "Grad"], ["^", "Broj polazaka", "red vožnje", "^"]]
    rows = rows_below(first, second, head=head)
    assert [row[0] for row in rows] == ["Otvoriti klub"] * 2 + ["Uvesti prevoz"] * 2


def test_an_empty_cell_that_is_not_merged_stays_empty() -> None:
    rows = rows_below(
        [["1.1", "Plan", "MF", "2021"], ["1.2", "Zakon", "MP", "2022"]],
        [["1.3", "Obuka", "", "2023"]],
    )
    assert rows[2] == ["1.3", "Obuka", "", "2023"]


def test_a_new_goal_in_a_merged_column_begins() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = rows_below(
        [["Bolji život", "Plan.", "MF", "2021"], ["^", "Zakon.", "MP", "2022"]],
        [["Zdrava voda", "Obuka", "MF", "2023"], ["^", "Popis", "MF", "2024"]],
        head=head,
    )
    assert [row[0] for row in rows] == ["Bolji život"] * 2 + ["Zdrava voda"] * 2


def test_a_merged_goal_whose_text_stands_below_the_break_holds_above_it_too() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    above = [["1. Bolji život", "1.1 Plan.", "MF", "2021"], ["^", "1.2 Zakon.", "MP", "2022"]]
    below = [["2. Zdrava voda", "2.2 Obuka", "MF", "2023"], ["^", "2.3 Popis", "MF", "2024"]]
    rows = rows_below([*above, ["", "2.1 Mreža", "MF", "2022"]], below, head=head)
    assert [row[0] for row in rows] == ["1. Bolji život"] * 2 + ["2. Zdrava voda"] * 3
    stairs = [["1. Bolji život", "", "", ""], ["", "1.1 Plan.", "MF", "2021"], ["", "1.2 Zakon.", "MP", "2022"]]
    rows = rows_below(stairs, [["2. Zdrava voda", "", "", ""], ["", "2.1 Obuka", "MF", "2023"]], head=head)
    assert [row[0] for row in rows] == ["1. Bolji život", "", "", "2. Zdrava voda", ""]


def test_a_goal_beside_its_label_at_the_top_of_a_page_is_no_rest_of_a_row() -> None:
    rows = rows_below(
        [["1.", "Plan", "MF", "2021"], ["2.", "Zakon", "MP", "2022"]], [["Program", "1.2. Zaštita voda", "<", "<"]]
    )
    assert rows[-1] == ["Program", "1.2. Zaštita voda"]


def test_a_name_that_the_break_moved_to_the_next_page_names_the_row_before_it() -> None:
    """Each cell is cut by itself: the name, of more lines than had room, stands after the break."""
    rows = rows_below(
        [["1.1", "Plan", "MF", "2021"], ["", "", "Ministarstvo", "2022"]], [["1.2", "Zakon o vodama", "pravde", ""]]
    )
    assert rows == [["1.1", "Plan", "MF", "2021"], ["1.2", "Zakon o vodama", "Ministarstvo pravde", "2022"]]
    blank = [["1.1", "Plan", "MF", "2021"], [""] * 4, ["", "", "Ministarstvo", "2022"]]
    assert rows_below(blank, [["1.2", "Zakon o vodama", "pravde", ""]])[2:] == rows[1:]
    stairs = [["1. Voda", "", "", ""], ["", "Plan", "MF", "2021"]]
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    assert len(rows_below([*stairs, ["2. Zrak", "", "", ""]], [["", "Zakon", "MP", "2022"]], head=head)) == 4


def test_a_name_moved_below_the_break_names_the_only_row_before_it_too() -> None:
    head = ["Aktivnost", "Zadaci", "Nosilac", "Rok"]
    rows = rows_below([["", "1. Obuke", "1. MF", "2021"]], [["Obuka sudija", "2. Popis", "2. MP", ""]], head=head)
    assert rows == [["Obuka sudija", "1. Obuke 2. Popis", "1. MF 2. MP", "2021"]]
    first = ["Nacrt", "1. Uvid", "1. MU", "2020"]
    rows = rows_below([first, ["", "1. Obuke", "", ""]], [["Obuka sudija", "2. Popis", "2. MP", "2022"]], head=head)
    assert rows == [first, ["Obuka sudija", "1. Obuke 2. Popis", "2. MP", "2022"]]
    two = [["", "1. Obuke", "1. MF", "2021"], ["", "2. Popis", "2. MP", "2022"]]
    assert len(rows_below(two, [["Obuka sudija", "1. Mreža", "1. MU", ""]], head=head)) == 3


def test_a_text_goes_on_behind_a_comma_or_a_word_that_ends_none() -> None:
    rows = rows_below([["1.1", "Plan", "direktor,", "usvojen na"]], [["", "", "Savet", "Odboru"]])
    assert rows == [["1.1", "Plan", "direktor, Savet", "usvojen na Odboru"]]
    plain = [["Izrada plana", "direktor,", "usvojen na"]]
    assert len(rows_below(plain, [["Zavoda", "Savet", "Odboru"]], head=["Aktivnost", "Nosilac", "Pokazatelj"])) == 1


def test_the_rest_of_a_goals_text_tells_nothing_of_the_row_beside_it() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    above = [["Vode", "Plan.", "MF", "2021"], ["^", "Popis.", "MP", "2022"], ["Bolji život i", "Mreža.", "MF", "2023"]]
    rows = rows_below(above, [["zdrav vazduh", "Zakon.", "MP", "2024"]], head=head)
    assert [row[1] for row in rows] == ["Plan.", "Popis.", "Mreža.", "Zakon."]


def test_a_goal_that_begins_beside_the_rest_of_a_row() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    above = [["1. Vode", "Izraditi plan", "MF", "2021"], ["", "Doneti zakon o", "Ministarstvo", "2022"]]
    rows = rows_below(above, [["2. Zrak", "zaštiti vazduha", "pravde", ""]], head=head)
    assert [row[1] for row in rows] == ["Izraditi plan", "Doneti zakon o zaštiti vazduha"]


def test_a_name_beside_the_second_row_of_an_activity_after_the_break_is_its_own() -> None:
    head = ["R.br.", "Aktivnost", "Pokazatelj", "Rok"]
    above = [["1.1", "Plan", "Usvojen", "2021"], ["^", "^", "Objavljen", "^"], ["1.2", "", "Broj obuka", "2022"]]
    rows = rows_below(above, [["", "Obuka", "Udeo žena", ""]], head=head)
    assert [row[:3] for row in rows[2:]] == [["1.2", "Obuka", "Broj obuka"], ["1.2", "Obuka", "Udeo žena"]]


def test_empty_cells_of_an_activity_over_two_rows_are_not_those_of_the_one_before() -> None:
    head = ["R.br.", "Aktivnost", "Pokazatelj", "Iznos"]
    one, two = ["1.1", "Plan", "Usvojen", "100"], [["1.2", "Obuka", "Broj obuka", ""], ["^", "^", "Udeo žena", "^"]]
    assert [row[3] for row in rows_below([one], two, head=head)] == ["100", "", ""]
    long = [one, ["^", "^", "Objavljen", "^"]]
    assert [row[3] for row in rows_below(long, two, head=head)] == ["100", "100", "", ""]
    plain = [["1.1", "Plan", "Usvojen", "100"], ["1.2", "Popis", "Obavljen", "^"]]
    assert [row[3] for row in rows_below(plain, [["1.3", "Obuka", "Broj", ""]], head=head)] == ["100", "100", "100"]


def test_a_cell_that_no_rule_ends_beside_others_holds_for_the_row_on_the_next_page() -> None:
    first = build_table([HEAD, ["1.1", "Plan", "MF i MP", "2021"]])
    rest = build_table([HEAD, ["1.2", "Zakon", "", "2022"]], 2)
    open_cells = tuple(replace(c, cut=True) if c.col == 2 and c.row == 1 else c for c in first.cells)
    for one, who in ((replace(first, cells=open_cells), "MF i MP"), (first, "")):
        (rows,) = print_tables(stitch(build_layouts([one], [rest])))
        assert rows[-1] == ["1.2", "Zakon", who, "2022"]


def test_a_row_that_a_rule_ends_beside_a_cell_that_goes_on_is_whole() -> None:
    head = ["Preporuka", "Mera", "Nosilac", "Rok"]
    above = [[f"{i}. Popis se vrši", f"Doneti akt {i}", "šef", "2026"] for i in (1, 2, 3)]
    first = build_table([head, *above, ["4. Nabavke se vrše po", "Izmeniti akt", "šef odseka", "2026"]])
    below = [["zakonu", "Imenovati lice", "predsednik", "2027"], ["^", "Objaviti akt", "šef", "2027"]]
    rest = build_layouts([first], [build_table(below, 2)])[1]
    open_cells = tuple(replace(c, cut=True) if (c.row, c.col) == (4, 0) else c for c in first.cells)
    (cut,) = build_layouts([replace(first, cells=open_cells)])
    (rows,) = print_tables(stitch([cut, rest]))
    assert [row[1] for row in rows[4:]] == ["Izmeniti akt", "Imenovati lice", "Objaviti akt"]
    assert {row[0] for row in rows[4:]} == {"4. Nabavke se vrše po zakonu"}
    (whole,) = build_layouts([first])
    (rows,) = print_tables(stitch([whole, rest]))
    assert rows[4][1] == "Izmeniti akt Imenovati lice"


@pytest.mark.parametrize(("rest", "first"), [("knjigama", "1. Popis u poslovnim knjigama"), ("Knjige", "Knjige")])
def test_the_rest_of_a_cell_over_several_rows_stands_beside_those_below(rest: str, first: str) -> None:
    """Of two columns of measures the first is over several rows of the other."""
    rows = rows_below(
        [["0. Plan", "1", "Obuka"], ["^", "2", "Nacrt"], ["1. Popis u poslovnim", "3", "Zakon"]],
        [[rest, "4", "Mreža"], ["^", "5", "Portal"]],
        head=["Preporuka", "R. br.", "Mera"],
    )
    assert [row[0] for row in rows[2:]][-2:] == [first, first]
