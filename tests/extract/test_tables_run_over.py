"""Texts that run over the drawn side of their cell."""

from extract.tables import find_tables
from tests.extract.table_pages import grid, page, put, rows, spans_of, texts_of

XS, YS = [50.0, 80.0, 160.0, 240.0, 320.0], [100.0, 120.0, 140.0, 160.0]
HEAD = rows([["No", "Activity", "Body", "Term"]], [52.0, 82.0, 162.0, 242.0], 105)


def test_a_text_over_the_side_of_its_cell_is_one_text() -> None:
    words = [*HEAD, *put("Protection of all rivers", 52, 125), *put("1", 52, 145), *put("Dig", 82, 145)]
    (table,) = find_tables(page(words, grid(XS, YS)))
    assert texts_of(table)[1] == ["Protection of all rivers", "", ""]
    assert spans_of(table)["Protection of all rivers"] == (1, 2)


def test_a_text_over_several_cells_is_one_text() -> None:
    words = [*HEAD, *put("Protection of all rivers in towns", 52, 125), *put("1", 52, 145)]
    (table,) = find_tables(page(words, grid([50.0, 80.0, 110.0, 140.0, 320.0], YS)))
    assert texts_of(table)[1] == ["Protection of all rivers in towns"]


def test_a_word_over_the_side_beside_a_text_of_its_own_is_a_cell() -> None:
    words = [*HEAD, *put("Protect", 52, 125), *put("Rivers", 95, 125)]
    (table,) = find_tables(page(words, grid(XS, YS)))
    assert texts_of(table)[1][:2] == ["Protect", "Rivers"]


def test_texts_that_end_at_the_side_of_their_cells_are_two() -> None:
    words = [*HEAD, *put("12.000", 50.5, 125), *put("Rivers", 82, 125)]
    (table,) = find_tables(page(words, grid(XS, YS)))
    assert texts_of(table)[1][:2] == ["12.000", "Rivers"]


def test_a_text_at_the_left_of_its_column_is_its_own() -> None:
    words = [*HEAD, *put("1.1.10", 52, 125), *put("Rivers", 84.5, 125), *put("Dig", 84.5, 145)]
    (table,) = find_tables(page([w for w in words if w.text != "Activity"], grid(XS, YS)))
    assert texts_of(table)[1][:2] == ["1.1.10", "Rivers"]


def test_a_word_mostly_beyond_the_side_is_of_the_text_before_it() -> None:
    (table,) = find_tables(page([*HEAD, *put("A. Protection", 52, 125), *put("Dig", 82, 145)], grid(XS, YS)))
    assert spans_of(table)["A. Protection"] == (1, 2)
