"""Lines that name a goal in a table."""

import pytest

from extract.tables.heads.goal_lines import heads_goal
from tests.extract.table_pages import put

HEADINGS = [("Cilj: Voda", False), ("Opšti cilj 1", False), ("Mera 1.2. Vode", True), ("Mera 1.2: Vode", True)]
OTHERS = ["Cilj", "Aktivnost 1", "Aktivnost 1.2. Vode", "Voda i vazduh"]


@pytest.mark.parametrize(("text", "plain"), HEADINGS)
def test_a_row_with_the_label_of_a_goal_its_number_and_title_heads_it_in_bold_one_of_them(
    text: str, plain: bool
) -> None:
    assert heads_goal(put(text, 50, 100, bold=True))
    assert heads_goal(put(text, 50, 100)) is plain


@pytest.mark.parametrize("text", OTHERS)
def test_other_rows_in_bold_head_none(text: str) -> None:
    assert not heads_goal(put(text, 50, 100, bold=True))
