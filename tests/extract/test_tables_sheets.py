"""Sheets wider than a page, whose other columns stand on later pages."""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Page
from extract.tables import find_tables
from extract.tables.sheets import join_sheets
from tests.extract.table_pages import grid, page, put, rows, texts_of

YS = [98.0, 114.0, 134.0, 150.0, 170.0]
LEFT = [["Br.", "Aktivnost"], ["1", "Kupiti"], ["2", "Urediti"], ["3", "Obnoviti"]]
RIGHT = [["Nosilac", "Rok"], ["MZ", "2025."], ["MK", "2026."], ["MP", "2027."]]


def sheet(number: int, texts: Sequence[Sequence[str]], ys: Sequence[float] = YS) -> Page:
    """A page with a drawn table, the columns of the first ones wider, and the number of the page below it."""
    width = 100 if texts[0][0] in ("Br.", "4") else 90
    xs = [50.0 + width * i for i in range(len(texts[0]) + 1)]
    words = [w for row, y in zip(texts, ys, strict=False) for w in rows([row], [x + 2 for x in xs[:-1]], y + 2)]
    return replace(page([*words, *put(str(number), 300, 800)], grid(xs, ys)), number=number)


def test_columns_on_the_next_page_stand_beside_the_first_ones_of_their_rows() -> None:
    first, second = join_sheets([sheet(1, LEFT), sheet(2, RIGHT)])
    (table,) = find_tables(first)
    assert texts_of(table) == [[*a, *b] for a, b in zip(LEFT, RIGHT, strict=True)]
    assert [w.text for w in second.words] == ["2"]
    assert (second.edges, first.beside) == ((), ((250.0, 2, 200.0),))


def test_columns_printed_again_are_no_new_ones() -> None:
    again = [[a[0], *b] for a, b in zip(LEFT, RIGHT, strict=True)]
    pages = [replace(p, words=(*put("Plan", 52, 60), *p.words)) for p in (sheet(1, LEFT), sheet(2, again))]
    first, second = join_sheets(pages)
    assert texts_of(find_tables(first)[0]) == [[*a, *b] for a, b in zip(LEFT, RIGHT, strict=True)]
    assert [w.text for w in second.words] == ["2"]


def test_a_header_of_two_rows_on_one_of_both_pages_is_as_high_as_the_other() -> None:
    levels = [["Novac", "Rok"], ["EUR", "Kraj"], *RIGHT[1:]]
    first, _ = join_sheets([sheet(1, LEFT, [88.0, *YS[1:]]), sheet(2, levels, [88.0, 101.0, *YS[1:]])])
    assert first.beside == ((250.0, 2, 200.0),)


def test_pages_of_further_rows_come_before_those_of_further_columns() -> None:
    more, others = [["4", "Prodati"], ["5", "Dati"]], [["MF", "2028."], ["MO", "2029."]]
    ys = [98.0, 118.0, 138.0, 158.0, 178.0]
    more, others = [[*more, *more], [*others, *others]]
    pages = join_sheets([sheet(1, LEFT), sheet(2, more, ys), sheet(3, RIGHT), sheet(4, others, ys)])
    assert [[b.page for b in p.beside] for p in pages] == [[3], [4], [], []]


def test_pages_of_rows_alike_that_name_activities_stay_apart() -> None:
    other = [["R.br.", "Aktivnost"], ["4", "Prodati"], ["5", "Dati"], ["6", "Vratiti"]]
    pages = [sheet(1, LEFT), sheet(2, other)]
    assert join_sheets(pages) == pages


def test_rows_of_other_activities_with_the_same_numbers_stay_apart() -> None:
    other = [["Br.", "Aktivnost", "Rok"], ["1", "Prodati", "2025."], ["2", "Dati", "2026."], ["3", "Vratiti", "2027."]]
    pages = [sheet(1, LEFT), sheet(2, other)]
    assert join_sheets(pages) == pages


def test_columns_of_rows_of_other_heights_stay_apart() -> None:
    pages = [sheet(1, LEFT), sheet(2, RIGHT, [98.0, 114.0, 130.0, 150.0, 170.0])]
    assert join_sheets(pages) == pages
