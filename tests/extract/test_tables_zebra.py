"""Tables of which every other row is painted cell by cell."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.page import Edge, Fill, Page, Word
from extract.tables import find_tables
from extract.tables.table import Table
from tests.extract.table_pages import grid, page, put, rows, spans_of, texts_of

XS = [50.0, 150.0, 250.0, 350.0]
STARTS = [52.0, 152.0, 252.0]
HEAD = ["Mera", "Nosilac", "Rok"]
ROWS = [["Kupiti", "MZ", "2025."], ["Urediti", "MK", "2026."], ["Obnoviti", "MP", "2027."], ["Prodati", "MF", "2028."]]


def painted(words: Iterable[Word], stripes: Sequence[tuple[Sequence[float], float]]) -> Page:
    """A page with rows of painted cells that touch: the sides of each row's cells, and its top."""
    edges = [replace(e, fill=True) for xs, y in stripes for e in grid([xs[0], xs[-1]], [y, y + 16])]
    seams = [Edge(x, y, x, y + 16, True) for xs, y in stripes for x in xs[1:-1]]
    fills = [Fill(xs[0], y, xs[-1], y + 16, (222, 234, 246)) for xs, y in stripes]
    return replace(page(words, edges), seams=tuple(seams), fills=tuple(fills))


def only(tables: tuple[Table, ...]) -> Table:
    (table,) = tables
    return table


def test_the_white_rows_have_the_columns_of_the_painted_ones() -> None:
    table = only(find_tables(painted(rows([HEAD, *ROWS], STARTS), [(XS, 98), (XS, 130), (XS, 162)])))
    assert texts_of(table) == [HEAD, *ROWS]


def test_a_white_cell_over_several_rows_ends_where_a_text_begins_below_it() -> None:
    goals = [*put("Zdravlje", 2, 116), *put("naroda", 2, 127), *put("Kultura", 2, 148)]
    rest = XS, 130
    head = [0.0, *XS]
    words = [*put("Cilj", 2, 100), *goals, *rows([HEAD, *ROWS], STARTS)]
    table = only(find_tables(painted(words, [(head, 98), rest, (XS, 162)])))
    assert spans_of(table)["Zdravlje naroda"] == (2, 1)
    assert spans_of(table)["Kultura"] == (2, 1)


def test_a_white_heading_between_painted_rows_is_not_parted() -> None:
    words = [*rows([HEAD, *ROWS[:2]], STARTS), *put("Cilj drugi: zdravlje naroda", 52, 148, True)]
    words += rows(ROWS[2:], STARTS, y=164)
    table = only(find_tables(painted(words, [(XS, 98), (XS, 130), (XS, 162), (XS, 194)])))
    assert spans_of(table)["Cilj drugi: zdravlje naroda"] == (1, 3)


def test_a_cell_over_two_columns_of_a_white_row_is_not_parted() -> None:
    words = [*rows([HEAD, *ROWS[:3]], STARTS), *put("Ukupno: sve ministarstvima", 52, 164), *put("2029.", 252, 164)]
    table = only(find_tables(painted(words, [(XS, 98), (XS, 130), (XS, 146), (XS, 178)])))
    assert spans_of(table)["Ukupno: sve ministarstvima"] == (1, 2)


def test_more_white_than_that_of_a_row_ends_a_table() -> None:
    words = [*rows([HEAD, *ROWS[:3]], STARTS), *rows([HEAD, *ROWS[:3]], STARTS, y=200)]
    words += put("Druga tabela", 52, 176)
    tables = find_tables(painted(words, [(XS, 98), (XS, 130), (XS, 198), (XS, 230)]))
    assert [texts_of(t) for t in tables] == [[HEAD, *ROWS[:3]]] * 2


def test_rows_painted_as_one_area_have_the_columns_of_the_header() -> None:
    sides = XS[0], XS[-1]
    table = only(find_tables(painted(rows([HEAD, *ROWS], STARTS), [(XS, 98), (sides, 130), (sides, 162)])))
    assert texts_of(table) == [HEAD, *ROWS]
