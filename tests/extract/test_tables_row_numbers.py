"""Numbers of rows in their column, which may be too narrow for them."""

import pytest

from extract.lines import upright_lines
from extract.tables.bare.find import find_bare
from extract.tables.white.row_numbers import find_numbers
from tests.extract.bare_tables import COLUMNS
from tests.extract.table_pages import page, put, rows, texts_of


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ("1. 2. 3.", "1 2 3"),
        ("1.1. _ 1.2. 2.1.", "1.1 - 1.2 2.1"),
        ("1.1. 1. _ 1.1. 2.", "1.1.1 - - 1.1.2 -"),
        ("1. 1. 1. _ 1. 1. 2. 1. 2. 1.", "1.1.1 - - - 1.1.2 - - 1.2.1 - -"),
        ("1.2. 3", "1.2.3 -"),  # the only one
        ("3. 1.2. 4. 1.3.", "- 1.2.4 - 1.3"),  # a page cuts the first and the last
        ("1. 1.1 1.2", "1 1.1 1.2"),  # a goal and its measures
        ("1. 2. 1. 2.", "1 2 1 2"),  # they begin again
        ("2. 1.3. _ 4.", "2 1.3 - 4"),  # apart
        ("A. 1 _ A. 2 B. 1", "A.1 - - A.2 - B.1 -"),
        ("Z1 Z2 uz", "Z1 Z2 -"),
    ],
)
def test_numbers_are_whole_where_their_column_breaks_them(texts: str, expected: str) -> None:
    held = ["" if text == "_" else text for text in texts.split()]
    assert " ".join(number or "-" for number in find_numbers(held)) == expected


BROKEN = ["Broj|Aktivnost|Nosilac", "1.1.|Urediti|Opština", "1.|park|Grad", "1.1.|Obnoviti|Opština", "2.|trg|"]


def test_a_row_begins_with_each_number_that_its_column_breaks() -> None:
    words = [
        w
        for i, line in enumerate(BROKEN)
        for x, text in zip(COLUMNS, line.split("|"), strict=True)
        for w in put(text, x, 80 + 11 * i)
    ]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1:] == [["1.1. 1.", "Urediti park", "Opština Grad"], ["1.1. 2.", "Obnoviti trg", "Opština"]]


def test_a_sum_below_merged_goals_is_a_row() -> None:
    heads = ["Cilj", "Br.", "Aktivnost", "Budžet"]
    body = [["1. Park", "1.1", "Urediti", "100"], ["", "1.2", "Otvoriti", "200"], ["Ukupno", "", "", "300"]]
    words = rows([heads, *body], [50, 150, 200, 320], 80)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[-1] == ["Ukupno", "", "", "300"]
