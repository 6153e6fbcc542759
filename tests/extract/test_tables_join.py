"""Halves of tables, cut at a dark band or between two rules."""

from extract.tables import find_tables
from tests.extract.table_pages import grid, page, put, rows, texts_of

XS = [50.0, 150.0, 250.0]
UPPER, LOWER = [["Measure", "Body"], ["Training", "School"]], [["Bridges", "Board"]]
WORDS = [*rows(UPPER, [52, 152], 102, 20), *rows(LOWER, [52, 152], 147)]


def test_halves_of_the_same_columns_are_one_table() -> None:
    (table,) = find_tables(page(WORDS, [*grid(XS, [100, 120, 140]), *grid(XS, [145, 165])]))
    assert texts_of(table) == UPPER + LOWER and table.rows == (100, 120, 140, 165)


def test_tables_apart_or_of_other_columns_are_two() -> None:
    lower = rows(LOWER, [52, 152], 157)
    assert len(find_tables(page([*WORDS[:4], *lower], [*grid(XS, [100, 120, 140]), *grid(XS, [155, 175])]))) == 2
    assert len(find_tables(page(WORDS, [*grid(XS, [100, 120, 140]), *grid([50, 130, 250], [145, 165])]))) == 2
    between = put("Total", 52, 137.5)
    assert len(find_tables(page([*WORDS, *between], [*grid(XS, [100, 120, 140]), *grid(XS, [145, 165])]))) == 2


def test_the_row_of_a_heading_without_uprights_is_one_of_the_table() -> None:
    lower = rows(LOWER, [52, 152], 162)
    words = [*WORDS[:4], *put("Roads", 52, 144), *lower]
    (table,) = find_tables(page(words, [*grid(XS, [100, 120, 140]), *grid(XS, [160, 180])]))
    assert [len(row) for row in texts_of(table)] == [2, 2, 1, 2] and texts_of(table)[2] == ["Roads"]


def test_a_title_between_two_tables_parts_them() -> None:
    """It stands between wider whites than a row does, has a header below it or is set larger than the tables."""
    lower = rows(LOWER, [52, 152], 172)
    far = [*WORDS[:4], *put("Table 2", 52, 148), *lower]
    assert len(find_tables(page(far, [*grid(XS, [100, 120, 140]), *grid(XS, [170, 190])]))) == 2
    headed = [*WORDS[:4], *put("Roads", 52, 144), *rows([["Mera", "Nosilac"]], [52, 152], 162)]
    assert len(find_tables(page(headed, [*grid(XS, [100, 120, 140]), *grid(XS, [160, 180])]))) == 2
    large = [word._replace(size=2 * word.size) for word in put("Roads", 52, 144)]
    beside = [*WORDS[:4], *large, *rows(LOWER, [52, 152], 162)]
    assert len(find_tables(page(beside, [*grid(XS, [100, 120, 140]), *grid(XS, [160, 180])]))) == 2
