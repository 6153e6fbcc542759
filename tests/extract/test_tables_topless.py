"""Tables with horizontal rules whose header stands above the first of them."""

from extract.tables import find_tables
from tests.extract.table_pages import level, page, put, rows, spans_of, texts_of

COLUMNS = [50.0, 180.0, 290.0]
TEXTS = [["1. Urediti park", "Opština", "2024."], ["2. Obnoviti most", "Grad", "2025."]]


def test_the_header_is_the_first_row() -> None:
    words = rows([["Aktivnost", "Nosilac", "Rok"], *TEXTS], COLUMNS, 102, 20)
    (table,) = find_tables(page(words, [level(y) for y in (120, 140, 160)]))
    assert texts_of(table) == [["Aktivnost", "Nosilac", "Rok"], *TEXTS]


def test_rules_that_do_not_divide_the_rows_tell_no_rows() -> None:
    more = [["3. Otvoriti dom", "Grad", "2026."], ["4. Popraviti put", "Opština", "2027."]]
    words = rows([["Aktivnost", "Nosilac", "Rok"], *TEXTS, *more], COLUMNS, 102, 20)
    (table,) = find_tables(page(words, [level(120), level(160), level(200)]))
    assert len(table.rows) == 6 or texts_of(table)[1:] == TEXTS + more


def test_a_head_over_the_short_rule_below_it() -> None:
    columns = [50.0, 150.0, 230.0, 300.0]
    words = [*put("Novac", 255, 90), *rows([["Aktivnost", "Nosilac", "2024.", "2025."]], columns, 105)]
    words = [w._replace(bold=True) for w in words]
    words += rows([["1. Urediti park", "Opština", "100", "200"], ["2. Obnova", "Grad", "300", "400"]], columns, 122, 20)
    (table,) = find_tables(page(words, [level(103, 228), *(level(y) for y in (120, 140, 160))]))
    assert spans_of(table)["Novac"] == (1, 2) and spans_of(table)["Aktivnost"] == (2, 1)


def test_a_head_of_two_lines_beside_heads_of_one_is_in_their_row() -> None:
    words = [*rows([["Aktivnost", "Nosilac", ""]], COLUMNS, 107), *put("Rok za", 290, 102), *put("rad", 290, 112)]
    words += rows(TEXTS, COLUMNS, 127, 20)
    (table,) = find_tables(page(words, [level(y) for y in (100, 125, 145, 165)]))
    assert texts_of(table) == [["Aktivnost", "Nosilac", "Rok za rad"], *TEXTS]


def test_a_header_taller_than_its_neighbourhood() -> None:
    heads = [["Rok"], ["za"], ["završetak"], ["svih"], ["poslova"]]
    words = [*rows([["Aktivnost", "Nosilac"]], COLUMNS[:2], 90), *rows(heads, COLUMNS[2:], 69, 10)]
    words = [*(w._replace(bold=True) for w in words), *rows(TEXTS, COLUMNS, 122, 20)]
    (table,) = find_tables(page(words, [level(y) for y in (120, 140, 160)]))
    assert texts_of(table) == [["Aktivnost", "Nosilac", "Rok za završetak svih poslova"], *TEXTS]
