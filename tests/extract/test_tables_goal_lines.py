"""Lines that name a goal in a table."""

import pytest

from extract.tables.compose import crossed_gutters
from extract.tables.heads.goal_lines import heads_goal, names_goal_beside
from tests.extract.table_pages import put

HEADINGS = [("Cilj: Voda", False), ("Opšti cilj 1", False), ("Mera 1.2. Vode", True), ("Mera 1.2: Vode", True)]
OTHERS = ["Cilj", "Aktivnost 1", "Aktivnost 1.2. Vode", "Voda i vazduh"]


@pytest.mark.parametrize(("text", "plain"), HEADINGS)
def test_a_row_with_the_label_of_a_goal_its_number_and_title_heads_it_in_bold_one_of_them(
    text: str, plain: bool
) -> None:
    assert heads_goal(put(text, 50, 100, bold=True), 90)
    assert heads_goal(put(text, 50, 100), 90) is plain


@pytest.mark.parametrize("text", OTHERS)
def test_other_rows_in_bold_head_none(text: str) -> None:
    assert not heads_goal(put(text, 50, 100, bold=True), 90)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Mjera 1.1. Putevi", "Nosilac: Grad"], True),
        (["Mjera 1.1. Putevi", "1.330.000", "900.000"], True),  # its sums
        (["Mjera 1.1. Putevi", "Grad", "900.000"], False),
        (["Aktivnost 1.1. Putevi", "1.330.000", "900.000"], False),
        (["Putevi", "1.330.000", "900.000"], False),
    ],
)
def test_a_goal_stands_beside_what_is_said_of_it(texts: list[str], expected: bool) -> None:
    words = [w for text, x in zip(texts, (50, 200, 280), strict=False) for w in put(text, x, 100)]
    assert names_goal_beside(words) is expected


def test_a_goal_left_of_all_columns_is_in_the_first() -> None:
    words = [*put("Mjera 1. Šume", 40, 100), *put("Rok: 2026.", 200, 100)]
    assert crossed_gutters(words, [50.0, 80.0, 195.0, 300.0]) == {1}


def test_sums_beside_a_goal_stand_in_columns_of_their_own() -> None:
    words = [*put("Mjera 1.1. Putevi", 50, 100), *put("1.330.000", 200, 100)]
    assert crossed_gutters(words, [50.0, 80.0, 195.0, 250.0, 300.0]) == {1}


@pytest.mark.parametrize(("side", "x", "crossed"), [(89.6, 50, {1, 2}), (62.1, 50, set()), (89.6, 150, set())])
def test_a_number_and_more_of_a_title_in_the_first_column_are_one_heading_in_bold(
    side: float, x: float, crossed: set[int]
) -> None:
    """A title may stand in a column of its own, beside the number; further right stand amounts."""
    row = put("2. Drugi korak", x, 100, bold=True)
    assert crossed_gutters(row, [50.0, side, 250.0, 290.0]) == crossed
