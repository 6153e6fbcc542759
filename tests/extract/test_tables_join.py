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
