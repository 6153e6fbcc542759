"""The rest of a row at the top of the next page, with horizontal rules only."""

from dataclasses import replace

import pytest

from extract.page import Page, Word
from extract.tables import find_document_tables
from extract.tables.across.stacks import find_stacks
from extract.tables.cut_rows import with_empty_columns
from extract.tables.extend import extend_table
from tests.extract.table_pages import level, page, put, rows, texts_of

COLUMNS = [50.0, 180.0, 290.0]
HEADER = ["Aktivnost", "Nosilac", "Rok"]


def first(closed: bool = False) -> Page:
    """A page whose last row goes on, or ends with a rule."""
    words = rows([HEADER, ["Urediti park", "Opština", "2024."], ["Obnoviti most", "Grad", "2025."]], COLUMNS, 702, 20)
    return page(words, [level(y) for y in (700, 720, 740, *([755] if closed else []))])


def second(words: list[Word], *ys: float) -> Page:
    return replace(page(words, [level(y) for y in ys]), number=2)


def found_on(words: list[Word], *ys: float, closed: bool = False) -> list[list[list[str]]]:
    _, found = find_document_tables([first(closed), second(words, *ys)])
    return [texts_of(t) for t in found.tables]


def test_words_of_one_column_above_a_rule_end_the_row() -> None:
    words = [*put("preko rijeke", 50, 100), *put("Ostali tekst ispod tabele dalje", 50, 130)]
    assert found_on(words, 115) == [[["preko rijeke", "", ""]]]


def test_words_between_two_rules_go_on_though_one_ended_the_row() -> None:
    """A word processor draws the sides of a row at both ends of the page break."""
    words = [*put("preko rijeke", 50, 100), *put("Ostali tekst ispod tabele dalje", 50, 130)]
    assert found_on(words, 99, 115, closed=True) == [[["preko rijeke", "", ""]]]


def test_rows_below_them_are_of_the_same_table() -> None:
    texts = [["Otvoriti dom", "Grad", "2026."], ["Popraviti put", "Opština", "2027."]]
    words = [*put("rijeke", 50, 100), *rows(texts, COLUMNS, 117, 20)]
    assert found_on(words, 115, 135, 155) == [[["rijeke", "", ""], *texts]]


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        (put("rijeke", 50, 100), True),  # the row ended with a rule
        (put("rijeke", 50, 100, bold=True), False),  # a heading
        (put("Cilj 2", 50, 100), False),
        (put("Ovaj tekst ide preko svih stupaca", 50, 100), False),
        ([*put("rijeke", 50, 100), *rows([HEADER, ["Novi park", "Grad", "2026."]], COLUMNS, 117, 20)], False),
    ],
)
def test_other_words_above_a_rule_are_no_row(words: list[Word], closed: bool) -> None:
    assert not any(t[0][0] == "rijeke" or len(t) == 1 for t in found_on(words, 115, closed=closed))


def test_what_stands_above_the_first_number_is_of_its_row_where_it_is_closer_than_rows_are() -> None:
    texts = [["1.2. Novi park", "i Grad", "2026."], ["1.3. Novi put", "Opština", "2027."]]
    near = rows([HEADER], COLUMNS, 100) + put("Zavod", 180, 120) + rows(texts, COLUMNS, 132, 24)
    assert [t[1] for t in found_on(near, 115)] == [["1.2. Novi park", "Zavod i Grad", "2026."]]
    apart = rows([HEADER], COLUMNS, 100) + put("Zavod", 180, 120) + rows(texts, COLUMNS, 144, 24)
    assert [t[1] for t in found_on(apart, 115)] == [["", "Zavod", ""]]
    assert [t[1] for t in found_on(apart, 115, closed=True)] == [["1.2. Novi park", "Zavod i Grad", "2026."]]


def test_a_column_empty_on_the_next_page_is_kept() -> None:
    columns = [50.0, 120.0, 200.0, 270.0]
    head = ["Aktivnost", "Nosilac", "S kim", "Rok"]
    above = page(
        rows([head, ["Park", "Opština", "JKP", "2024."], ["Most", "Grad", "JKP", "2025."]], columns, 702, 20),
        [level(y) for y in (700, 720, 740, 760)],
    )
    texts = [["Dom", "Grad", "", "2026."], ["Put", "Opština", "", "2027."], ["Trg", "Grad", "", "2027."]]
    below = second(rows(texts, columns, 102, 20), 100, 120, 140, 160)
    _, found = find_document_tables([above, below])
    assert [texts_of(t) for t in found.tables] == [texts]


def test_a_column_empty_below_a_head_over_it_printed_again_is_kept() -> None:
    columns = [50.0, 130.0, 206.0, 246.0, 286.0, 320.0]
    heads = [*put("Aktivnost", 50, 702), *put("Nosilac", 130, 702), *put("Rok po kvartalima", 208, 702)]
    heads += [*put("Rizici", 320, 702), *rows([["I", "", "III"]], columns[2:5], 714)]
    heads = [w._replace(bold=True) for w in heads]
    texts = [["Park", "Opština", "x", "x", "", "Mraz"], ["Most", "Grad", "", "x", "x", "Kiša"]]
    above = page([*heads, *rows(texts, columns, 732, 20)], [level(y) for y in (700, 730, 750, 770)])
    again = [w._replace(top=w.top - 600, bottom=w.bottom - 600) for w in heads]
    rest = rows([["Dom", "Grad", "x", "", "x", "Sneg"], ["Put", "Grad", "", "", "x", "Led"]], columns, 132, 20)
    first, found = find_document_tables([above, second([*again, *rest], 100, 130, 150, 170)])
    assert found.tables[0].columns == first.tables[0].columns


def test_a_table_in_the_columns_of_the_one_above_is_not_made_again() -> None:
    words = rows([HEADER, ["Urediti park", "Opština", "2024."]], COLUMNS, 102, 20)
    rules = [level(y) for y in (100, 120, 140)]
    (table,) = find_stacks(page([]), words, rules)
    assert with_empty_columns(page([]), table, table, words, rules) is table


def test_a_word_at_the_last_rule_goes_on_below_it() -> None:
    words = rows([["Cilj", "Park", "Opština"], ["", "Most", "Grad"]], COLUMNS, 702, 20)
    more = [*put("kraj", 50, 737), *rows([["", "Dom", "Grad"]], COLUMNS, 749)]
    rules = [level(700), level(720, 175), level(740, 175)]
    (table,) = find_stacks(page([]), words, [level(700), level(720), level(740)])
    whole = extend_table(page([]), table, [*words, *more], rules, False)
    assert {w.text for c in whole.cells for w in c.words} == {w.text for w in (*words, *more)}


def test_a_short_table_below_the_same_header_has_its_columns() -> None:
    row = [*put("Urediti", 50, 120), *put("park", 130, 120), *put("Grad", 180, 120), *put("2026.", 290, 120)]
    words = [*rows([HEADER], COLUMNS, 100, 20), *row]
    assert found_on(words, 98, 118, 138) == [[HEADER, ["Urediti park", "Grad", "2026."]]]


def test_a_word_wider_than_the_heads_of_the_header_printed_again() -> None:
    """The heads are centred in their columns: between them runs no white over the rest of the row."""
    heads = [*put("Aktivnost", 80, 702), *put("Nosilac", 220, 702), *put("Rok", 310, 702)]
    texts = [["Urediti sve parkove u gradu", "Opština i Grad", "2024."], ["Obnoviti most", "Direkcija", "2025."]]
    above = page([*heads, *rows(texts, [50.0, 190.0, 290.0], 722, 20)], [level(y) for y in (700, 720, 740)])
    rest = put("Direkcija za vode", 190, 122)
    again = [w._replace(top=w.top - 600, bottom=w.bottom - 600) for w in heads]
    _, found = find_document_tables([above, second([*again, *rest], 100, 120, 140)])
    assert [texts_of(t)[1] for t in found.tables] == [["", "Direkcija za vode", ""]]
    total = [*put("Ukupno za prvi cilj ove godine", 50, 142), *put("300", 290, 142)]  # over the white beside it
    _, found = find_document_tables([above, second([*again, *rest, *total], 100, 120, 140, 160)])
    assert [texts_of(t)[1] for t in found.tables] == [["", "Direkcija za vode", ""]]


@pytest.mark.parametrize("texts", [["", "medicine", ""], ["", "medicine", "maja"]])
def test_rests_of_cells_above_the_rule_of_further_rows_stay_in_their_columns(texts: list[str]) -> None:
    """The rule begins right of the goal that is merged over all rows: heads over several columns have such a rule."""
    places = [50.0, 130.0, 220.0, 300.0]
    goal = ["Zemlja", "Otvoriti dom", "Grad", "do 9. juna"]
    body = [["", "Urediti park", "Opština", "do 5. maja"], ["", "Obnoviti most", "Grad", "do 7. juna"], goal]
    words = [*rows([["Voda", *texts]], places, 102), *rows(body, places, 122, 20)]
    edges = [level(100), level(120, 126), level(140, 126), level(160), level(180)]
    (table,) = find_stacks(page([]), words, edges)
    assert texts_of(table) == [["Voda", *texts], body[0][1:], body[1][1:], goal]
