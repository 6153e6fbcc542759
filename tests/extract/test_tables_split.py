"""Rows and columns of figures inside the cells of a ruled grid; heads and names of parts."""

import pytest

from extract.tables import find_tables
from tests.extract.bare_tables import bold
from tests.extract.table_pages import grid, level, page, put, rows, spans_of, texts_of, upright

XS = [50.0, 140.0, 240.0, 340.0]
BODY = [["North", "12", "3"], ["South", "4", "56"], ["East", "7", "8"]]


def test_lines_of_figures_between_two_rules_are_rows() -> None:
    words = [*rows([["Area", "Firms", "Staff"]], XS[:3], 102), *rows(BODY, XS[:3], 122, 12)]
    (table,) = find_tables(page(words, grid(XS, [100, 120, 170])))
    assert texts_of(table) == [["Area", "Firms", "Staff"], *BODY]


def test_cells_of_several_lines_stay_whole() -> None:
    texts = [["Improve the", "Ministry", "by May"], ["services of", "of finance", "2011"], ["offices", "", ""]]
    words = [*rows([["Aim", "Who", "When"]], XS[:3], 102), *rows(texts, XS[:3], 122, 12)]
    (table,) = find_tables(page(words, grid(XS, [100, 120, 170])))
    assert texts_of(table)[1] == ["Improve the services of offices", "Ministry of finance", "by May 2011"]


def test_names_of_parts_before_the_figures_tell_rows_where_the_first_column_names_groups() -> None:
    texts = [["Roads", "State", "12", "3"], ["", "Local", "4", "56"], ["", "Private", "7", "8"]]
    words = [*rows([["Sector", "Item", "2007", "2008"]], XS, 102), *rows(texts, XS, 122, 12)]
    (table,) = find_tables(page(words, grid([*XS, 440], [100, 120, 170])))
    assert [row[-2:] for row in texts_of(table)[1:]] == [row[-2:] for row in texts]
    wrapped = [w._replace(text=w.text.lower()) if w.text in ("Local", "Private") else w for w in words]
    (table,) = find_tables(page(wrapped, grid([*XS, 440], [100, 120, 170])))
    assert len(table.rows) - 1 == 2


def test_a_first_column_without_rules_is_parted_where_rules_above_sums_part_the_figures() -> None:
    texts = [["Pay", "12", "3"], ["Travel", "4", "56"], ["Rent", "7", "8"], ["Sum", "23", "67"], ["All", "23", "67"]]
    words = [*rows([["Area", "Firms", "Staff"]], XS[:3], 102), *rows(texts, XS[:3], 122, 12)]
    edges = [*(upright(x, 100, 184) for x in XS), *(level(y, 50, 340) for y in (100, 120, 184))]
    (table,) = find_tables(page(words, [*edges, level(157, 140, 340), level(169, 140, 340)]))
    assert texts_of(table)[1:] == texts


@pytest.mark.parametrize("heavy", [True, False])
def test_a_row_without_a_rule_below_the_header_is_none_of_it(heavy: bool) -> None:
    texts = [["1.", "Posaditi drveće", "Grad"], ["2.", "Urediti park", "Opština"]]
    head = rows([["R.br.", "Aktivnost", "Nosilac"]], XS[:3], 102)
    words = [*(bold(head) if heavy else head), *rows(texts, XS[:3], 116, 20)]
    (table,) = find_tables(page(words, grid(XS, [100, 132, 152])))
    assert texts_of(table) == [["R.br.", "Aktivnost", "Nosilac"], *texts]
    explained = [*words[:3], *rows([["", "(naziv)", "(organ)"]], XS[:3], 116), *rows(texts[:1], XS[:3], 136)]
    (table,) = find_tables(page(explained, grid(XS, [100, 132, 152])))
    assert texts_of(table)[1:] == texts[:1]


def test_boxes_with_a_label_above_each_value_hold_no_header() -> None:
    cards = [["Naziv projekta", "Nosilac", "Partneri"], ["Obuka", "Grad", "Škole"]]
    more = [["Rok", "Sredstva", "Indikator"], ["mart 2026.", "5.000 EUR", "Broj ljudi"]]
    words = [*bold(rows(cards[:1], XS[:3], 102)), *rows(cards[1:], XS[:3], 116)]
    words += [*bold(rows(more[:1], XS[:3], 136)), *rows(more[1:], XS[:3], 150)]
    (table,) = find_tables(page(words, grid(XS, [100, 132, 166])))
    assert len(texts_of(table)) == 2


NUMBERED = [["1.", "Plant trees", "Board"], ["", "in towns", ""], ["2.", "Dig", "School"], ["Sum", "II", "95"]]


def test_texts_with_consecutive_numbers_between_two_rules_are_rows() -> None:
    words = [*rows([["No.", "Aim", "Who"]], XS[:3], 102), *rows(NUMBERED, XS[:3], 122, 12)]
    words = [w._replace(text="Ukupno") if w.text == "Sum" else w for w in words]
    (table,) = find_tables(page(words, grid(XS, [100, 120, 170])))
    expected = [["1.", "Plant trees in towns", "Board"], ["2.", "Dig", "School"], ["Ukupno", "II", "95"]]
    assert texts_of(table)[1:] == expected


def test_a_numbered_list_beside_another_cell_is_one_row() -> None:
    words = [*rows([["1. Ministarstvo", "2025."], ["2. i Grad", ""]], [52, 245], 122, 12)]
    words = [*rows([["Nosilac", "Rok"]], [52, 245], 102), *words]
    (table,) = find_tables(page(words, grid([50, 240, 340], [100, 120, 150])))
    assert texts_of(table)[1:] == [["1. Ministarstvo 2. i Grad", "2025."]]


def test_a_broken_number_before_a_text_that_goes_on_begins_no_row() -> None:
    texts = [["1.1.", "Plant trees", "Board"], ["1.2", "in the town", "School"], ["", "", "95"]]
    words = [*rows([["No.", "Aim", "Who"]], XS[:3], 102), *rows(texts, XS[:3], 122, 12)]
    (table,) = find_tables(page(words, grid(XS, [100, 120, 170])))
    assert len(texts_of(table)) == 2


@pytest.mark.parametrize("second", ["", "in towns"])
def test_rows_beside_a_goal_over_all_of_them_begin_at_their_numbers(second: str) -> None:
    texts = [["1.", "Clean water", "Dig", "A"], ["2.", second, "Buy", "B"], ["3.", "", "Plant", "95"]]
    words = [*rows([["No.", "Goal", "Aim", "Who"]], XS, 102), *rows(texts, XS, 122, 12)]
    (table,) = find_tables(page(words, grid([*XS, 440], [100, 120, 170])))
    assert len(texts_of(table)) == 4


def test_a_number_that_its_column_breaks_is_one() -> None:
    texts = [["1.1.", "Plant trees", "Board"], ["1.", "in towns", "of trees"], ["", "or villages", ""]]
    words = [*rows([["No.", "Aim", "Who"]], XS[:3], 102), *rows(texts, XS[:3], 122, 12)]
    (table,) = find_tables(page(words, grid(XS, [100, 120, 170])))
    assert len(table.rows) - 1 == 2


def test_a_first_column_whose_header_no_rule_parts_is_parted_with_the_rows() -> None:
    edges = [level(100, 50, 340), level(120, 140, 340), level(170, 50, 340)]
    edges += [upright(x, 100, 170) for x in XS]
    words = [*rows([["Area", "Firms", "Staff"]], XS[:3], 102), *rows(BODY, XS[:3], 122, 12)]
    (table,) = find_tables(page(words, edges))
    assert texts_of(table) == [["Area", "Firms", "Staff"], *BODY]


def test_columns_of_figures_between_two_rules_are_parted() -> None:
    texts = [["Area", "Firms", "Staff"], *BODY, ["West", "9", "10"]]
    words = rows(texts, [52, 160, 260], 102, 16)
    (table,) = find_tables(page(words, grid([50, 120, 340], [100, 116, 132, 148, 164, 182])))
    assert texts_of(table) == texts


def test_texts_with_wide_blanks_are_not_parted() -> None:
    texts = [["Area", "Firms here", "and there"], ["North", "large", "small"], ["South", "old", "new"]] * 2
    words = rows(texts, [52, 160, 260], 102, 16)
    (table,) = find_tables(page(words, grid([50, 120, 340], [100, 116, 132, 148, 164, 180, 196])))
    assert len(table.columns) == 3


def test_a_head_over_the_middle_of_two_columns_spans_both() -> None:
    words = [*put("Firms", 190, 102), *rows([["Area", "2008", "2009"], *BODY], [52, 160, 240], 122, 16)]
    edges = [level(100), level(119, 150, 350), level(136), level(190)]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["Firms"] == (1, 2)


def test_names_of_parts_span_the_table() -> None:
    words = [*rows([["Area", "2008", "2009"]], [52, 160, 240], 102), *put("Men", 160, 122)]
    words += rows([["North", "12", "3"], ["South", "4", "56"], ["East", "7", "8"]], [52, 160, 240], 138, 16)
    (table,) = find_tables(page(words, [level(100), level(119), level(190)]))
    assert spans_of(table)["Men"] == (1, 3)
    assert spans_of(table)["12"] == (1, 1)


def test_a_head_over_columns_that_only_white_parts_spans_both() -> None:
    words = [*put("Firms", 190, 102), *rows([["Area", "2008", "2009"], *BODY], [52, 160, 240], 118, 16)]
    edges = [*(level(y) for y in (100, 116, 134, 182)), level(150), level(166), upright(140, 100, 182)]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["Firms"] == (1, 2)
