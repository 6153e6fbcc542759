"""Forms beside each other: labels in the first column, an activity in each further one."""

import pytest

from extract.forms.find import find_forms
from tests.extract.build_pages import Text, build_rows, build_stitched, print_goals, read_stream
from tests.extract.outline_trees import heading

TURNED = [
    ["Aktivnost", "1.1. Popis", "1.2. Nacrt"],
    ["Nosilac", "MF", "MP"],
    ["Rok", "2021", "2022"],
    ["Indikator", "Broj popisa", "Nacrt usvojen"],
]
LINES = [
    "goal 1 Voda",
    "  - 1.1 Popis | responsible: MF | deadline: 2021 | indicator: Broj popisa",
    "  - 1.2 Nacrt | responsible: MP | deadline: 2022 | indicator: Nacrt usvojen",
]


def read(rows: Text) -> list[str]:
    return print_goals(read_stream(heading("Cilj 1: Voda"), build_stitched(rows)).goals)


def test_each_column_beside_the_labels_is_an_activity() -> None:
    assert read(TURNED) == LINES


@pytest.mark.parametrize(
    "head",
    [
        [["R.br.", "1.1", "1.2"], ["Aktivnost", "Popis", "Nacrt"]],
        [["", "Aktivnost 1.1", "Aktivnost 1.2"], ["Opis", "Popis", "Nacrt"]],
        [["Element", "Mera 1.1", "Mera 1.2"], ["Naziv", "Popis", "Nacrt"]],
    ],
)
def test_the_numbers_may_stand_in_a_row_of_their_own(head: Text) -> None:
    assert read([*head, *TURNED[1:]]) == LINES


def test_numbers_above_four_columns_are_no_header() -> None:
    head = [["", *(f"Aktivnost 1.{i}" for i in range(1, 5))], ["Opis", "Popis", "Nacrt", "Nabavka", "Obuka"]]
    rows = [*head, ["Nosilac", "MF", "MP", "MUP", "MO"], ["Rok", "2021", "2022", "2023", "2024"]]
    assert read([*rows, ["Rizik", "Kasni", "Nema", "Cena", "Odziv"]])[4] == (
        "  - 1.4 Obuka | responsible: MO | deadline: 2024 | risks: Odziv"
    )


def test_a_cell_over_all_columns_is_said_of_each() -> None:
    rows = [TURNED[0], ["Nosilac", "MF", "<"], *TURNED[2:]]
    assert [line.split(" | ")[1] for line in read(rows)[1:]] == ["responsible: MF"] * 2


def test_a_goal_may_stand_over_the_columns() -> None:
    plan = read_stream(build_stitched([["Cilj 1: Voda", "<", "<"], *TURNED]))
    assert print_goals(plan.goals) == LINES


@pytest.mark.parametrize(
    "rows",
    [
        [["Aktivnost", "Popis", "<"], ["Nosilac", "MF", "MP"], ["Rok", "2021", "2022"]],  # one name
        [["Aktivnost", "Popis", "Nacrt"], ["Nosilac", "MF", "<"], ["Rok", "2021", "<"]],  # and no one of its own
        [["Mera", "Popis", "Rok", "2021"], ["Nosilac", "MF", "Iznos", "5 KM"], ["Rizik", "Rast", "Izvor", "EU"]],
    ],
)
def test_other_cells_beside_labels_are_no_activities(rows: Text) -> None:
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert len(forms) == 1


def test_an_expected_result_below_the_name_is_an_indicator() -> None:
    form = [
        ["Naziv mere", "1.1. Popis"],
        ["Nosilac", "MF"],
        ["Rok", "2021"],
        ["Očekivani rezultat", "Voda je popisana"],
    ]
    assert read(form)[1] == "  - 1.1 Popis | responsible: MF | deadline: 2021 | indicator: Voda je popisana"
    assert read_stream(build_stitched(form)).goals[0].title.raw == ""


def test_a_column_may_have_two_cells_in_a_row() -> None:
    rows = [
        ["Aktivnost", "Cijevi", "<", "Pumpe"],
        ["Nosilac", "JKP", "<", "Grad"],
        ["Rok", "2026.", "<", "2027."],
        ["Sredstva", "100", "200", "300"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert [form.cells[-1].text.joined for form in forms] == ["100 200", "300"]
