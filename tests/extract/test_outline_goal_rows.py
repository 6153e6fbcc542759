"""Rows of a table that are the goals of the rows below them."""

from tests.extract.outline_trees import tree

HEAD = ["Br.", "Poslovi", "Nosilac", "Rok", "Iznos (KM)"]
ONE, TWO = ["1.1", "Izraditi plan", "MF", "2021", "60"], ["1.2", "Doneti zakon", "MP", "2022", "180"]
LINES = [
    "    - 1.1 Izraditi plan | responsible: MF | deadline: 2021 | resources: 60",
    "    - 1.2 Doneti zakon | responsible: MP | deadline: 2022 | resources: 180",
]


def test_roman_numbers_stand_above_goals_that_count_anew_below_them() -> None:
    goals = [[number, title, "", "", ""] for number, title in (("I.", "Voda"), ("1.", "Reke"), ("II.", "Šume"))]
    assert tree([HEAD, *goals[:2], ONE, TWO, goals[2], goals[1], ONE]) == [
        "goal I Voda",
        "  specific_goal 1 Reke",
        *LINES,
        "goal II Šume",
        "  specific_goal 1 Reke",
        LINES[0],
    ]


def test_a_roman_number_with_a_title_alone_above_no_goal_is_an_activity() -> None:
    assert tree([HEAD, ONE, ["I.", "Reke", "", "", ""], TWO])[2] == "  - I Reke"


def test_a_number_that_goes_on_in_the_rows_below_beside_their_sum_is_their_goal() -> None:
    head, rows = HEAD[1:], [[f"{row[0]} {row[1]}", *row[2:]] for row in (ONE, TWO)]
    assert tree([head, ["1. VODA", "", "", "240"], *rows]) == ["goal 1 VODA", *(line[2:] for line in LINES)]
    assert tree([head, ["1. Voda", "MF", "", "240"], *rows])[1].startswith("  - 1 Voda")
    assert tree([head, ["2. Voda", "", "", "240"], *rows])[1].startswith("  - 2 Voda")
    assert tree([HEAD, ["1.", "Voda", "", "", "240"], ONE, TWO]) == ["goal 1 Voda", *(line[2:] for line in LINES)]
