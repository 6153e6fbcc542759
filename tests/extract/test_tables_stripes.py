"""Cells with a ground of their own: white rows between coloured ones, coloured areas that are not the cells."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.page import Edge, Fill, Page, Word
from extract.tables import find_tables
from tests.extract.table_pages import grid, level, page, put, rows, texts_of, upright

COLUMNS = [50, 150, 250, 350]
STARTS = [52, 152, 252]
ROWS = [
    ["Aktivnost", "Nosilac", "Rok"],
    ["Izrada plana", "Opština", "jun 2025."],
    ["Nabavka opreme", "Škola", "maj 2026."],
    ["Obuka nastavnika", "Ministarstvo", "stalno"],
    ["Izbor voditelja", "Zavod", "mart 2027."],
]


def shade(xs: Sequence[float], ys: Sequence[float]) -> list[Edge]:
    """The sides of coloured cells."""
    return [replace(e, fill=True) for e in grid(xs, ys)]


def striped(words: Sequence[Word], tops: Sequence[float]) -> Page:
    """A page with rows of coloured cells that begin at these heights."""
    edges = [e for y in tops for e in shade(COLUMNS, [y, y + 16])]
    fills = tuple(Fill(a, y, b, y + 16, (222, 234, 246)) for y in tops for a, b in pairwise(COLUMNS))
    return replace(page(words, edges), fills=fills)


def test_white_rows_between_and_below_coloured_ones_are_rows_of_the_same_columns() -> None:
    (table,) = find_tables(striped(rows(ROWS[:4], STARTS), [98, 130]))
    assert texts_of(table) == ROWS[:4]
    assert table.ruled


def test_a_white_row_above_the_first_coloured_one_is_a_row_too() -> None:
    (table,) = find_tables(striped(rows(ROWS[1:], STARTS, y=20), [34, 66]))
    assert texts_of(table) == ROWS[1:]


def test_text_close_above_a_coloured_header_is_no_row() -> None:
    title = [*put("Radni plan", 52, 86), *put("Zvornik", 152, 86)]
    (table,) = find_tables(striped([*title, *rows(ROWS[:4], STARTS)], [98, 130]))
    assert texts_of(table) == ROWS[:4]


def test_text_far_from_the_coloured_rows_above_and_below_it_parts_two_tables() -> None:
    between = [*put("Zvornik", 52, 154), *put("Bijeljina", 152, 154)]
    words = [*rows(ROWS[:3], STARTS), *between, *rows(ROWS[1:], STARTS, y=180)]
    tables = find_tables(striped(words, [98, 130, 178, 210]))
    assert [texts_of(t) for t in tables] == [ROWS[:3], ROWS[1:]]


def test_rules_at_the_ends_of_coloured_rows_and_between_their_columns_hide_no_white_row() -> None:
    head, last = shade([50, 350], [98, 114]), shade([50, 350], [130, 146])
    parted = [upright(x, y, y + 16) for x in (150, 250) for y in (98, 130)]
    drawn = [level(98), level(146)]
    edges = [e for e in (*head, *last) if (e.top, e.bottom) not in ((98, 98), (146, 146))]
    ruled = page(rows(ROWS[:3], STARTS), [*drawn, *edges, *parted])
    (table,) = find_tables(replace(ruled, fills=tuple(Fill(50, y, 350, y + 16, (222, 234, 246)) for y in (98, 130))))
    assert texts_of(table) == ROWS[:3]


def test_text_between_coloured_tables_is_no_row() -> None:
    stripes = [*shade(COLUMNS, [98, 114, 130, 146, 162]), *shade(COLUMNS, [182, 198, 214, 230, 246])]
    words = [*rows(ROWS[:4], STARTS), *put("Tabela druga", 52, 166), *rows(ROWS[:4], STARTS, y=184)]
    assert len(find_tables(page(words, stripes))) == 2


def test_coloured_areas_that_hide_columns_are_not_the_cells() -> None:
    areas = shade([50, 250, 350], [98, 114, 130, 146, 162, 178])
    (table,) = find_tables(page(rows(ROWS, STARTS), areas))
    assert texts_of(table) == ROWS


def test_a_header_with_a_ground_of_its_own_is_the_first_row_of_what_stands_below() -> None:
    (table,) = find_tables(page(rows(ROWS, STARTS, step=30), shade(COLUMNS, [98, 114])))
    assert texts_of(table) == ROWS


def test_a_cell_of_a_header_with_a_ground_of_its_own_makes_no_columns() -> None:
    rules = [e for e in grid(COLUMNS, [98, 114]) if e.horizontal]
    ground = shade([150, 250], [98, 114])
    (table,) = find_tables(page(rows(ROWS, STARTS, step=30), [*rules, *ground]))
    assert texts_of(table) == ROWS


def test_one_row_under_a_header_with_one_cell_filled_is_no_part_of_it() -> None:
    words = [*rows(ROWS[:1], STARTS), *put("i opreme škole", 52, 116)]
    (table,) = find_tables(page(words, shade(COLUMNS, [98, 114, 130])))
    assert texts_of(table) == [ROWS[0], ["i opreme škole", "", ""]]


def test_a_frame_around_striped_rows_parts_no_columns() -> None:
    """The area of a cell merged over two rows ends in a white one."""
    texts = [
        ["Mjera", "Aktivnost", "Nosilac", "Rok"],
        ["Vode", "Izrada plana", "Opština", "jun 2025."],
        ["Putevi", "Nabavka opreme", "Škola", "maj 2026."],
        ["", "Obuka nastavnika", "Ministarstvo", "stalno"],
        ["Sport", "Izbor voditelja", "Zavod", "mart 2027."],
    ]
    fills = [*shade([50, 450], [98, 114]), *shade([150, 450], [130, 146]), *shade([50, 150], [130, 162])]
    words = rows(texts, [52, 152, 252, 352])
    words = [w._replace(bold=w.top < 110) for w in words]
    (table,) = find_tables(page(words, [*fills, *shade([50, 450], [162, 178]), *grid([50, 450], [98, 178])]))
    assert texts_of(table) == [*texts[:3], texts[3][1:], texts[4]]
