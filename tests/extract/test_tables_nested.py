"""Small tables within the cells of another."""

from extract.page import Edge, Word
from extract.tables import find_tables
from tests.extract.table_pages import level, page, rows, texts_of, upright

XS = [50.0, 120.0, 220.0, 260.0, 300.0]
YEARS = ["Naziv", "2024.", "2025."]


def outer_grid(ys: list[float]) -> list[Edge]:
    """Rules of a table of a number and small tables, whose inner rules touch its own; the head has no inner ones."""
    edges = [upright(x, ys[0], ys[-1]) for x in (XS[0], XS[1], XS[-1])]
    edges += [upright(x, ys[1], ys[-1]) for x in XS[2:4]]
    edges += [level(y, XS[0], XS[-1]) for y in (ys[0], ys[1], *ys[3::2])]
    return edges + [level(y, XS[1], XS[-1]) for y in ys[2::2]]


def inner_words(header: list[list[str]]) -> list[Word]:
    words = rows([["Mjera", "Pokazatelji", "", ""]], [52, 122, 222, 262], 102)
    for i, texts in enumerate(header):
        words += rows([["1.", *texts], ["", "Broj", "3", "5"]], [52, 122, 222, 262], 122 + 40 * i, 20)
    return words


YS = [100.0, 120.0, 140.0, 160.0, 180.0, 200.0]


def test_an_inner_header_in_every_row_tells_them() -> None:
    (table,) = find_tables(page(inner_words([YEARS, YEARS]), outer_grid(YS)))
    assert [len(row) for row in texts_of(table)] == [2, 2, 2]
    inner = [t for c in table.cells for t in c.nested]
    assert [texts_of(t) for t in inner] == [[YEARS, ["Broj", "3", "5"]]] * 2


def test_equal_rows_beside_few_labels_of_a_form_are_no_small_tables() -> None:
    """Two measures below each other: label, value, and what it costs from which source."""
    cost = [["Iznos", "- KM", "9 KM"], ["Izvor", "Budžet", "Ostali"]]
    words = rows([["Naziv", "Mjera prva", "", ""], ["Trošak", *cost[0]], ["", *cost[1]]], [52, 122, 222, 262], 102)
    words += rows([[label, "Ured", "", ""] for label in ("Rok", "Nositelj", "Naziv")], [52, 122, 222, 262], 162)
    words += rows([["Trošak", *cost[0]], ["", *cost[1]]], [52, 122, 222, 262], 222)
    edges = [upright(x, 100, 260) for x in (XS[0], XS[1], XS[-1])]
    edges += [upright(x, y, y + 40) for x in XS[2:4] for y in (120, 220)]
    edges += [level(y, XS[0], XS[-1]) for y in (100, 120, 160, 180, 200, 220, 260)]
    (table,) = find_tables(page(words, edges + [level(y, XS[1], XS[-1]) for y in (140, 240)]))
    assert not any(c.nested for c in table.cells)


def test_rows_of_other_texts_below_one_head_are_no_small_tables() -> None:
    (table,) = find_tables(page(inner_words([YEARS, ["Iznos", "7", "9"]]), outer_grid(YS)))
    assert not any(c.nested for c in table.cells)


def test_equal_marks_in_columns_below_one_head_are_no_small_tables() -> None:
    """A chart over quarters: every row is marked in all of them."""
    words = rows([["Mjera", "2025", "", ""], ["1.", "x", "x", "x"], ["2.", "x", "x", "x"]], [52, 122, 222, 262], 102)
    edges = [upright(x, 100, 160) for x in (XS[0], XS[1], XS[-1])] + [upright(x, 120, 160) for x in XS[2:4]]
    (table,) = find_tables(page(words, edges + [level(y, XS[0], XS[-1]) for y in (100, 120, 140, 160)]))
    assert [len(row) for row in texts_of(table)] == [2, 4, 4]
