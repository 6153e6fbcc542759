"""White within lines that are stretched to both sides of their column."""

import pytest

from extract.lines import upright_lines
from extract.page import Word
from extract.tables.bare.find import find_bare
from extract.tables.white.stretched import join_stretched
from tests.extract.build_pages import build_words
from tests.extract.table_pages import page, put, rows, texts_of

SIDES = [50.0, 150.0, 180.0, 300.0]
"""Of a column, of its stretched lines' last words, and of the next column."""
HEADER = [[*build_words("Nosilac", 60.0), *build_words("Rok", 190.0)]]


def line(*texts: tuple[str, float]) -> list[Word]:
    return [w for text, x0 in texts for w in build_words(text, x0)]


STRETCHED = line(("Zavod", 50), ("za", 165), ("2026.", 180))
REST = line(("geologiju", 50))


@pytest.mark.parametrize(
    ("body", "joined"),
    [
        ([STRETCHED, REST], True),
        ([STRETCHED, REST, line(("Uprava", 50), ("i", 170)), REST], True),
        ([STRETCHED], False),  # the last line of a text is never stretched
        ([STRETCHED, line(("i geologiju", 60))], False),  # nor does it go on elsewhere
        ([STRETCHED, REST, line(("Uprava", 50), ("i", 160)), REST], False),  # ends at another place
        ([STRETCHED, REST, line(("DA", 165)), REST], False),  # nothing at its left
        ([], False),
    ],
)
def test_what_ends_lines_that_go_on_below_is_no_column(body: list[list[Word]], joined: bool) -> None:
    assert join_stretched(SIDES, HEADER, body) == ([50.0, 180.0, 300.0] if joined else SIDES)


def test_a_column_with_a_head_is_one() -> None:
    header = [line(("Nosilac", 60), ("Uloga", 152), ("Rok", 190))]
    assert join_stretched(SIDES, header, [STRETCHED, REST]) == SIDES


def test_a_table_of_stretched_lines_has_the_columns_of_its_heads() -> None:
    words = rows([["Aktivnost", "Nosilac", "Rok"]], [50, 200, 340], 100)
    words += rows([["Urediti park", "Zavod", "2024."], ["Obnoviti most", "Grad", "2025."]], [50, 200, 340], 120, 24)
    words += [*put("za", 300, 120), *put("geologiju", 200, 132)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1:] == [["Urediti park", "Zavod za geologiju", "2024."], ["Obnoviti most", "Grad", "2025."]]
