"""Merged cells that nothing paints after a page break."""

import pytest

from extract.page import Page
from extract.tables import find_document_tables
from tests.extract.table_pages import grid, page, put, rows, texts_of

XS = [50.0, 120.0, 190.0, 260.0, 330.0, 400.0]
HEADS = ["Cilj", "Mera", "Naziv", "Nosilac", "Rok"]
ABOVE = [HEADS, ["Zdravlje", "1.1", "Otvoriti", "MZ", "2025."], ["", "", "Kupiti", "MZ", "2026."]]
BELOW = [["Pregledati", "MZ", "2027."], ["Popisati", "MZ", "2028."]]


def printed(texts: list[list[str]], first: int) -> Page:
    """A page with a grid of its columns from one on."""
    xs = XS[first:]
    return page(rows(texts, [x + 2 for x in xs[:-1]]), grid(xs, [98 + 16 * i for i in range(len(texts) + 1)]))


def columns_below(below: Page, last: list[list[str]] = ABOVE) -> int:
    _, found = find_document_tables([printed(last, 0), below])
    return len(found.tables[0].columns) - 1


def test_the_rest_of_a_table_without_its_first_columns_has_them_empty() -> None:
    _, found = find_document_tables([printed(ABOVE, 0), printed(BELOW, 2)])
    (table,) = found.tables
    assert texts_of(table) == [["", "", *BELOW[0]], BELOW[1]]
    assert [(c.col, c.rowspan) for c in table.cells if not c.words] == [(0, 2), (1, 2)]
    assert table.box[0] == 50.0 and table.columns == tuple(XS)


def test_texts_beside_the_rest_of_a_table_begin_cells_of_the_white_columns() -> None:
    words = [*put("zaštita", 52, 100), *put("Kultura", 52, 132), *put("2.1", 122, 132)]
    below = printed([*BELOW, ["Urediti", "MK", "2029."], ["Obnoviti", "MK", "2030."]], 2)
    _, found = find_document_tables([printed(ABOVE, 0), page([*words, *below.words], below.edges)])
    (table,) = found.tables
    assert texts_of(table)[0][:2] == ["zaštita", ""]
    assert texts_of(table)[2][:2] == ["Kultura", "2.1"]
    assert [(c.row, c.rowspan) for c in table.cells if c.col < 2] == [(0, 2), (0, 2), (2, 2), (2, 2)]


@pytest.mark.parametrize(
    "other",
    [
        page([*printed(BELOW, 2).words, *put("Mera o zdravlju", 52, 100)], printed(BELOW, 2).edges),  # not in columns
        page(printed(BELOW, 2).words, grid([190, 280, 330, 400], [98, 114, 130])),  # other columns
        printed([row[1:] for row in BELOW], 3),  # too few to tell
    ],
)
def test_another_table_has_its_own_columns(other: Page) -> None:
    assert columns_below(other) < 5
