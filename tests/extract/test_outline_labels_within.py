"""Labels in the cells of a plan's table: what they label goes to its field."""

import pytest

from tests.extract.build_pages import build_stitched, read_stream
from tests.extract.outline_trees import heading, tree

HEAD = ["Br.", "Aktivnost", "Nosilac", "Indikator"]

PARTED = [
    # cells, the activity
    (["Plan\nRok: 2021", "MF", "Broj"], "1 Plan | deadline: 2021 | responsible: MF | indicator: Broj"),
    (["Plan", "MF; Rok: maj 2021.", "Broj"], "1 Plan | responsible: MF | deadline: maj 2021. | indicator: Broj"),
    (["Plan (Rok: 2021)", "MF", "Broj"], "1 Plan | deadline: 2021 | responsible: MF | indicator: Broj"),
    (["Plan Sredstva: 5 KM Rok: 2021", "MF", ""], "1 Plan | resources: 5 KM | deadline: 2021 | responsible: MF"),
    (["Plan", "Rok: 2021", "Broj"], "1 Plan | deadline: 2021 | indicator: Broj"),
]


@pytest.mark.parametrize(("cells", "said"), PARTED)
def test_what_a_label_within_a_cell_tells_is_of_its_field(cells: list[str], said: str) -> None:
    assert tree(heading("Cilj 1: Voda"), [HEAD, ["1", *cells]])[1] == f"  - {said}"


WHOLE = [
    (["Plan", "MF", "Broj: 5"], "1 Plan | responsible: MF | indicator: Broj: 5"),
    (["Plan", "MF", "Početak: 5 Kraj: 10"], "1 Plan | responsible: MF | indicator: Početak: 5 Kraj: 10"),
    (["Plan", "MF", "Stopa Godina: 2021"], "1 Plan | responsible: MF | indicator: Stopa Godina: 2021"),
    (["Plan", "MF Rok: kako stigne", "Broj"], "1 Plan | responsible: MF Rok: kako stigne | indicator: Broj"),
    (["Plan", "Nosilac: MF", "Broj"], "1 Plan | responsible: Nosilac: MF | indicator: Broj"),
    (["Predmet: Plan", "MF", "Broj"], "1 Predmet: Plan | responsible: MF | indicator: Broj"),
    (["Plan", "A Rok: 2021 B Rok: 2022", "Broj"], "1 Plan | responsible: A Rok: 2021 B Rok: 2022 | indicator: Broj"),
    (["Poštovati rok: 2021", "MF", "Broj"], "1 Poštovati rok: 2021 | responsible: MF | indicator: Broj"),
]


@pytest.mark.parametrize(("cells", "said"), WHOLE)
def test_other_words_before_a_colon_part_nothing(cells: list[str], said: str) -> None:
    assert tree(heading("Cilj 1: Voda"), [HEAD, ["1", *cells]])[1] == f"  - {said}"


@pytest.mark.parametrize(("who", "whole"), [("A Rok: 2021 B Rok: 2022", 1), ("A Rok: 2021", 0), ("A: B", 0)])
def test_a_cell_in_which_a_label_comes_again_is_told(who: str, whole: int) -> None:
    goals = read_stream(heading("Cilj 1: Voda"), build_stitched([HEAD, ["1", "Plan", who, "Broj"]])).goals
    assert len(goals[0].activities[0].whole) == whole


def test_the_head_of_a_title_may_have_a_label_of_its_level() -> None:
    rows = [["Mjera", "Rok", "Pokazatelj"], ["Mjera 1.1: Popis\nNositelj: Ured", "2021", "Broj"]]
    assert (
        tree(heading("Cilj 1: Voda"), rows)[1] == "  - 1.1 Popis | responsible: Ured | deadline: 2021 | indicator: Broj"
    )


LABELLED = ["Nosilac: MF\nRok: maj 2021.", "Nosilac: MP; Rok: jun 2021.", "Rok: jul 2021. Nosilac: MO"]
TOLD = [
    "responsible: MF | deadline: maj 2021.",
    "responsible: MP | deadline: jun 2021.",
    "deadline: jul 2021. | responsible: MO",
]


@pytest.mark.parametrize("head", ["Detalji", "Način realizacije", "Nosilac i rok"])
def test_labels_in_the_cells_of_a_column_name_its_fields_whatever_its_head(head: str) -> None:
    rows = [[str(i), "Plan", cell, "Broj"] for i, cell in enumerate(LABELLED, 1)]
    found = tree(heading("Cilj 1: Voda"), [["Br.", "Aktivnost", head, "Indikator"], *rows])[1:]
    assert found == [f"  - {i} Plan | {said} | indicator: Broj" for i, said in enumerate(TOLD, 1)]


def test_labels_in_the_cells_of_what_is_done_tell_that_a_table_is_a_plan() -> None:
    rows = [[str(i), f"Plan\n{cell}", "Broj"] for i, cell in enumerate(LABELLED, 1)]
    assert tree(heading("Cilj 1: Voda"), [["Br.", "Aktivnost", "Indikator"], *rows])[1:] == [
        f"  - {i} Plan | {said} | indicator: Broj" for i, said in enumerate(TOLD, 1)
    ]


def test_a_label_in_one_of_several_cells_names_no_field_of_their_column() -> None:
    rows = [[str(i), "Plan", cell, "Broj"] for i, cell in enumerate([LABELLED[0], "Uredno", "Sporo"], 1)]
    assert tree(heading("Cilj 1: Voda"), [["Br.", "Aktivnost", "Detalji", "Indikator"], *rows]) == []
