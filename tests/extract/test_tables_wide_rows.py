"""Rows without uprights in drawn tables of which other rows have them."""

from collections.abc import Iterable

from extract.page import Edge, Word
from extract.tables import find_tables
from tests.extract.table_pages import level, page, put, rows, spans_of, texts_of, upright

XS = [50.0, 150.0, 250.0, 350.0]
STARTS = [52.0, 152.0, 252.0]
ROWS = [
    ["Mera", "Nosilac", "Rok"],
    ["Kupiti", "MZ", "2025."],
    ["Urediti", "MK", "2026."],
    ["Obnoviti", "MP", "2027."],
    ["Prodati", "MF", "2028."],
]


def ruled(parted: Iterable[int], ends: int) -> list[Edge]:
    """A frame with rules between the rows, and uprights in some of these."""
    levels = [level(98 + 16 * i) for i in range(ends + 1)]
    inner = [upright(x, 98 + 16 * i, 114 + 16 * i) for i in parted for x in XS[1:-1]]
    return [*levels, *inner, *(upright(x, 98, 98 + 16 * ends) for x in (50, 350))]


def test_rows_without_uprights_have_the_columns_of_those_with_them() -> None:
    (table,) = find_tables(page(rows(ROWS, STARTS), ruled([2, 4], 5)))
    assert table.ruled
    assert texts_of(table) == ROWS


def test_a_cell_merged_over_rows_with_and_without_uprights_stays_one() -> None:
    words: list[Word] = [*put("Zdravlje", 2, 116), *put("naroda", 2, 132), *rows(ROWS[:4], STARTS)]
    sides = [upright(0, 98, 162), upright(50, 130, 146), level(98, 0), level(114, 0), level(162, 0)]
    drawn = [e for e in ruled([0, 2], 4) if e.horizontal or e.x0 != 50]
    (table,) = find_tables(page([*put("Cilj", 2, 100), *words], [*drawn, *sides, upright(50, 98, 114)]))
    assert spans_of(table)["Zdravlje naroda"] == (3, 1)
    assert spans_of(table)["Kupiti"] == (1, 1)


def test_a_heading_over_the_columns_is_one_cell() -> None:
    parted = [*put("Zdravlje naroda iza", 52, 132), *put("svega", 152, 132)]
    texts = put("Cilj 1. Zdravlje naroda", 52, 132), put("Cilj Zdravlje naroda i još nešto", 102, 132), parted
    for heading in texts:
        words = [*rows(ROWS[:2], STARTS), *heading, *rows(ROWS[2:3], STARTS, y=148)]
        (table,) = find_tables(page(words, ruled([0, 1, 3], 4)))
        assert texts_of(table)[2] == [" ".join(w.text for w in heading)]


def test_a_word_over_the_side_of_a_column_leaves_its_row_whole() -> None:
    words = [*rows(ROWS[:2], STARTS), *put("Ukupno u sve tri godine", 130, 132), *put("2.000", 302, 132)]
    (table,) = find_tables(page([*words, *rows(ROWS[2:3], STARTS, y=148)], ruled([0, 1, 3], 4)))
    assert len(texts_of(table)[2]) == 1


def test_a_row_filled_where_no_other_is_divided_stays_whole() -> None:
    words = [
        *rows(ROWS[:1], STARTS),
        *put("Kupiti", 52, 116),
        *rows(ROWS[2:3], STARTS, y=132),
        *put("Obnoviti", 52, 148),
    ]
    drawn = [e for e in ruled([0, 1, 3], 4) if e.horizontal or e.x0 in (50, 350) or e.top != 98]
    (table,) = find_tables(page(words, drawn))
    assert len(texts_of(table)[2]) == 1


def test_a_cell_over_rows_and_columns_stays_whole() -> None:
    drawn = [e for e in ruled([0, 1, 4], 5) if e != level(146)]
    beside = [upright(0, 98, 178), *(level(98 + 16 * i, 0, 50) for i in range(6))]
    numbers = [w for i in range(5) for w in put(str(i), 2, 100 + 16 * i)]
    (table,) = find_tables(page([*numbers, *rows(ROWS, STARTS)], [*drawn, *beside]))
    assert (2, 3) in spans_of(table).values()


def test_a_cell_that_holds_a_small_table_stays_one() -> None:
    drawn = ruled([0, 1, 3, 4], 5)
    assert texts_of(find_tables(page(rows(ROWS, STARTS), drawn))[0]) == ROWS
    inner = [upright(x, 134, 142) for x in (140, 240)]
    assert spans_of(find_tables(page(rows(ROWS, STARTS), [*drawn, *inner]))[0])["Urediti MK 2026."] == (1, 3)
