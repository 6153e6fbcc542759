"""Rows printed again at the top of a page over rows of another header."""

import pytest

from extract.page import Word
from extract.tables.printed_again import rows_printed_again
from tests.extract.bare_tables import COLUMNS, bold
from tests.extract.build_pages import build_words

GOAL = ["Operativni cilj 1.1: Čiste vode"]
MEASURED = ["Pokazatelj", "Početna vrijednost", "Ciljna vrijednost"]
VALUES = ["Dužina mreže", "12", "40"]
PLANNED = ["Aktivnost", "Nosilac", "Rok"]
ROW = ["1.1.1. Urediti park", "Opština", "2024."]
OTHER_ROW = ["1.1.2. Obnoviti most", "Direkcija", "2025."]


def page(*rows: list[str], moved: float = 0.0) -> list[Word]:
    """A page of rows from its top, goals and headers in bold."""
    words = []
    for i, row in enumerate(rows):
        line = [w for x, cell in zip(COLUMNS, row, strict=False) for w in build_words(cell, x + moved, 50.0 + 12 * i)]
        words += bold(line) if row in (GOAL, MEASURED, PLANNED) else line
    return words


def again(*pages: list[Word]) -> list[list[str]]:
    found = rows_printed_again(pages)
    assert len(found) == len(pages)
    return [[" ".join(w.text for w in line) for line in lines] for lines in found]


REPEATED = [" ".join(GOAL), " ".join(MEASURED)]
FIRST = page(GOAL, MEASURED, VALUES, PLANNED, ROW)


def test_a_goal_and_its_first_header_over_rows_of_another() -> None:
    assert again(FIRST, page(GOAL, MEASURED, OTHER_ROW)) == [[], REPEATED]


def test_the_other_header_may_follow_them_at_once() -> None:
    assert again(page(GOAL, MEASURED, VALUES), page(GOAL, MEASURED, PLANNED, ROW)) == [[], REPEATED]


def test_they_are_printed_on_every_page() -> None:
    last = page(GOAL, MEASURED, ["1.1.3. Otvoriti školu", "Ministarstvo", "2026."])
    assert again(FIRST, page(GOAL, MEASURED, OTHER_ROW), last) == [[], REPEATED, REPEATED]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (page(GOAL, PLANNED, ROW), page(GOAL, PLANNED, OTHER_ROW)),  # the rows go on below their own header
        (FIRST, page(["Operativni cilj 1.2: Zdravlje"], MEASURED, OTHER_ROW)),  # another goal
        (FIRST, page(GOAL, MEASURED, OTHER_ROW, moved=20.0)),  # elsewhere
        (page(GOAL, MEASURED, VALUES, PLANNED, ROW, GOAL, MEASURED, VALUES), page(GOAL, MEASURED, OTHER_ROW)),  # often
        (FIRST, page(GOAL, OTHER_ROW)),  # no header
        (FIRST, []),
        (FIRST, [word._replace(turn=90) for word in page(GOAL, MEASURED, OTHER_ROW)]),  # all turned
    ],
)
def test_what_is_not_printed_again(before: list[Word], after: list[Word]) -> None:
    assert again(before, after) == [[], []]


def test_no_pages() -> None:
    assert again() == []
