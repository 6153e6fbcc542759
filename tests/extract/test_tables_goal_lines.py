"""Lines that name a goal in a table."""

import pytest

from extract.tables.heads.goal_lines import heads_goal
from tests.extract.table_pages import put

HEADINGS = ["Cilj: Voda", "Opšti cilj 1", "Mera 1.2. Vode"]
OTHERS = ["Cilj", "Aktivnost 1", "Voda i vazduh"]


@pytest.mark.parametrize("text", HEADINGS)
def test_a_row_in_bold_with_the_label_of_a_goal_and_its_title_or_number_heads_it(text: str) -> None:
    assert heads_goal(put(text, 50, 100, bold=True))
    assert not heads_goal(put(text, 50, 100))


@pytest.mark.parametrize("text", OTHERS)
def test_other_rows_in_bold_head_none(text: str) -> None:
    assert not heads_goal(put(text, 50, 100, bold=True))
