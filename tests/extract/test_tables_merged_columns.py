"""How many columns at the left of a table of white space are merged over rows: those of goals."""

import pytest

from extract.tables.white.merged_columns import count_goal_columns
from tests.extract.build_pages import build_words

HEADS = [
    (["Cilj", "Aktivnost", "Nosilac"], 1),
    (["Cilj", "R. br.", "Aktivnosti", "Nosilac"], 1),
    (["Cilj", "Mjera", "Aktivnost", "Nosilac"], 2),
    (["Cilj", "R. br.", "Mjere i aktivnosti", "Nosilac"], 1),  # numbered measures are what is done
    (["Cilj", "Mjera", "Nosilac"], 1),
    (["Cilj", "R. br.", "Mjera", "Aktivnost", "Nosilac"], 0),
    (["R. br.", "Mjera", "Nosilac"], 0),
    (["Br. mjere", "Mjera", "Nosilac"], 0),
    (["Rezultat", "Indikator rezultata", "Br.", "Aktivnost"], 2),
    (["Vreme realizacije", "Br.", "Aktivnost"], 1),
    (["Oznaka mjere", "Naziv i opis mjere", "Nosilac"], 0),
    (["Br. aktivnosti", "Mjera", "Aktivnost"], 0),
    (["R. br.", "Aktivnost", "Nosilac"], 0),
]


@pytest.mark.parametrize(("heads", "goals"), HEADS)
def test_columns_headed_by_goals(heads: list[str], goals: int) -> None:
    columns = [50.0 + 100 * i for i in range(len(heads) + 1)]
    line = [word for i, head in enumerate(heads) for word in build_words(head, columns[i] + 2)]
    assert count_goal_columns([line], columns) == goals
