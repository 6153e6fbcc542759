"""The table styles of word processors: a white head, rules beside it, every other row painted."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.page import Edge, Word
from extract.tables import find_tables
from extract.tables.table import Table
from tests.extract.table_pages import level, put, rows, spans_of, texts_of, upright
from tests.extract.test_tables_zebra import HEAD, ROWS, STARTS, XS, only, painted

STRIPES = [(XS, 114.0), (XS, 146.0)]


def read(
    words: Iterable[Word], edges: Sequence[Edge] = (), stripes: Sequence[tuple[Sequence[float], float]] = STRIPES
) -> Table:
    """The only table of a page with painted rows and rules."""
    striped = painted(words, stripes)
    return only(find_tables(replace(striped, edges=(*striped.edges, *edges))))


def test_a_white_header_right_above_painted_rows_is_their_first_row() -> None:
    table = read(rows([HEAD, *ROWS], STARTS), [level(98)])
    assert texts_of(table) == [HEAD, *ROWS]


def test_the_last_line_of_a_white_header_is_no_row() -> None:
    header = [*rows([HEAD], STARTS, y=88), *put("mere", 152, 102), *put("primene", 252, 102)]
    table = read([*(w._replace(bold=True) for w in header), *rows(ROWS, STARTS, y=116)])
    assert texts_of(table) == [["Mera", "Nosilac mere", "Rok primene"], *ROWS]


def test_a_line_right_above_a_painted_header_is_no_row() -> None:
    words = [*put("Tabela", 52, 84), *put("Prilog", 252, 84), *rows([HEAD, *ROWS], STARTS)]
    assert texts_of(read(words, stripes=[(XS, 98), (XS, 130), (XS, 162)])) == [HEAD, *ROWS]


def test_a_header_painted_as_the_last_row_of_other_cells_heads_nothing() -> None:
    words = [*put("Nosilac", 52, 96), *put("Rok", 202, 96), *rows(ROWS, STARTS, y=116)]
    tables = find_tables(painted(words, [([50.0, 200.0, 350.0], 94), *STRIPES]))
    assert texts_of(tables[-1]) == ROWS


def test_rules_along_painted_rows_leave_the_white_ones_between_them_their_columns() -> None:
    table = read(rows([HEAD, *ROWS], STARTS), [level(y) for y in (98, 114, 130, 146, 162)])
    assert texts_of(table) == [HEAD, *ROWS]


def test_an_upright_beside_the_first_column_parts_the_header_too() -> None:
    table = read(rows([HEAD, *ROWS], STARTS), [level(114), upright(150, 98, 178)])
    assert texts_of(table) == [HEAD, *ROWS]


def test_outer_uprights_of_white_rows_hide_no_columns() -> None:
    table = read(rows([HEAD, *ROWS], STARTS), [upright(350, 130, 146), upright(350, 162, 178)])
    assert texts_of(table) == [HEAD, *ROWS]


def test_a_rule_above_a_row_that_begins_beside_a_white_cell_does_not_end_it() -> None:
    columns = [0.0, *XS]
    words = [*put("Cilj", 2, 100), *put("Zdravlje", 2, 132), *put("naroda", 2, 148), *rows([HEAD, *ROWS], STARTS)]
    table = read(words, [level(y) for y in (130, 146)], [(columns, 114), (XS, 146)])
    assert spans_of(table)["Zdravlje naroda"] == (3, 1)


def test_rules_around_painted_rows_hide_neither_their_sides_nor_a_white_first_column() -> None:
    striped = painted(rows([HEAD, *ROWS], STARTS), [(XS[1:], 114), (XS[1:], 146)])
    box = [level(114), *(replace(level(y, 150), fill=True) for y in (130, 146, 162)), level(178, 150)]
    edges = [*box, *(upright(x, 114, 178) for x in (150, 350))]
    assert texts_of(only(find_tables(replace(striped, edges=tuple(edges))))) == [HEAD, *ROWS]


def test_columns_that_no_area_paints_are_parted_below_their_heads() -> None:
    head, starts = ["Cilj", *HEAD], [2.0, *STARTS]
    words = [*rows([head], starts), *put("Zdravlje", 2, 116), *put("naroda", 2, 127), *put("Kultura", 2, 148)]
    rest = XS[1:]
    edges = [level(114, 0)]
    table = read([*words, *rows(ROWS, STARTS, y=116)], edges, [(rest, 114), (rest, 146)])
    assert texts_of(table)[0] == head
    assert spans_of(table)["Zdravlje naroda"] == (2, 1)


def test_a_heading_ends_where_the_uprights_of_the_rows_below_begin() -> None:
    head = put("Cilj: zdravlje celoga naroda", 52, 105, True)
    edges = [level(98), *(upright(x, 98, 178) for x in (50, 350)), *(upright(x, 114, 178) for x in (150, 250))]
    table = read([*rows([HEAD], STARTS, y=84), *head, *rows(ROWS, STARTS, y=116)], edges, [(XS, 130), (XS, 162)])
    assert texts_of(table) == [HEAD, ["Cilj: zdravlje celoga naroda"], *ROWS]


def test_a_white_number_of_the_outline_begins_a_row_without_white_above_it() -> None:
    words = [*put("1.1. Kupiti", 52, 114), *put("kuću", 52, 122), *put("1.2. Urediti", 52, 130), *put("vrt", 52, 138)]
    words += rows([HEAD], STARTS, y=100) + rows([row[1:] for row in ROWS[:2]], STARTS[1:], y=114)
    table = read(words, [level(114), *(upright(x, 114, 146) for x in (150, 350))], [(XS[1:], 114)])
    assert texts_of(table) == [HEAD, ["1.1. Kupiti kuću", *ROWS[0][1:]], ["1.2. Urediti vrt", *ROWS[1][1:]]]


def test_a_painted_row_alone_between_rules_has_the_white_head_and_the_white_first_column() -> None:
    striped = painted(rows([HEAD, ROWS[0]], STARTS), [(XS[1:], 114)])
    edges = [level(114), replace(level(130, 150), fill=True), *(upright(x, 114, 130) for x in (150, 350))]
    assert texts_of(only(find_tables(replace(striped, edges=tuple(edges))))) == [HEAD, ROWS[0]]


def test_a_rule_as_wide_as_the_table_ends_its_last_white_row() -> None:
    words = [*rows([HEAD, *ROWS[:2]], STARTS), *put("vrt", 52, 148)]
    assert texts_of(read(words, [level(170)], [(XS, 114)])) == [HEAD, ROWS[0], ["Urediti vrt", *ROWS[1][1:]]]
