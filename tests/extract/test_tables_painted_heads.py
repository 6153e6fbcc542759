"""Heads painted cell by cell over rows without a colour."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from extract.page import Edge, Fill, Page, Word
from extract.tables import find_tables
from extract.tables.find import find_document_tables
from tests.extract.bare_tables import bold
from tests.extract.table_pages import grid, page, put, rows, spans_of, texts_of

XS = [50.0, 150.0, 250.0, 350.0]
STARTS = [52.0, 152.0, 252.0]
HEAD = ["Mera", "Nosilac", "Rok"]
ROWS = [["Kupiti", "MZ", "2025."], ["Urediti", "MK", "2026."], ["Obnoviti", "MP", "2027."]]


def painted(words: Iterable[Word], areas: Sequence[tuple[float, float]], xs: Sequence[float] = XS) -> Page:
    """A page with rows of painted cells that touch: the top and the bottom of each."""
    edges = [replace(e, fill=True) for area in areas for e in grid([xs[0], xs[-1]], list(area))]
    seams = [Edge(x, y0, x, y1, True) for y0, y1 in areas for x in xs[1:-1]]
    fills = [Fill(xs[0], y0, xs[-1], y1, (222, 234, 246)) for y0, y1 in areas]
    return replace(page(words, edges), seams=tuple(seams), fills=tuple(fills))


def headed(body: Iterable[Word], head: Sequence[str] = HEAD) -> Page:
    """A page with a head with two points of room below and above its texts."""
    return painted([*bold(rows([head], STARTS)), *body], [(98, 112)])


def test_the_areas_show_the_columns() -> None:
    """Texts of two columns nearly touch, and the third column has none on this page."""
    (table,) = find_tables(headed([*put("Kupiti sve sto treba", 52, 114), *put("MZ", 152, 114), *put("MP", 152, 130)]))
    assert table.columns == tuple(XS)
    assert texts_of(table)[0] == HEAD


def test_rules_drawn_on_the_heads_show_the_columns_where_no_row_below_them_is_painted() -> None:
    """White rules part heads of one colour; a page with one row more than its header, another with painted ones."""
    one = page([*bold(rows([HEAD], STARTS)), *rows(ROWS[:1], STARTS, 114, 14)], grid(XS, [98, 112]))
    head = replace(one, fills=(Fill(XS[0], 98, XS[-1], 112, (179, 204, 242)),))
    assert [texts_of(t) for t in find_tables(head)] == [[HEAD, ROWS[0]]]
    body = replace(head, words=(*head.words, *rows(ROWS[1:], STARTS, 128, 14)))
    striped = replace(body, fills=(*body.fills, Fill(XS[0], 126, XS[-1], 140, (237, 242, 255))))
    assert [texts_of(t)[0] for t in find_tables(striped)] == [HEAD]
    ends = replace(head, words=head.words[:3])
    assert [texts_of(t) for t in find_tables(ends)] == [[HEAD]]


def test_bold_heads_need_no_known_words() -> None:
    head = ["Povrede", "Godina", "Broj"]
    (table,) = find_tables(headed(rows(ROWS, STARTS, 114, 14), head))
    assert texts_of(table) == [head, *ROWS]


@pytest.mark.parametrize("first", ["Ukupno", "Cilj 2: mir"])
def test_a_painted_sum_or_goal_is_a_row(first: str) -> None:
    body = [*ROWS[:2], [first, "MZ", "2025."], *ROWS[1:]]
    words = [*bold(rows([HEAD], STARTS)), *rows(body, STARTS, 114, 14)]
    words = [w._replace(bold=True) if w.top == 142 else w for w in words]
    (table,) = find_tables(painted(words, [(98, 112), (140, 154)]))
    assert texts_of(table) == [HEAD, *body]


def test_a_painted_heading_above_the_heads_is_none_of_them() -> None:
    heading = bold(put("Cilj 1: zdravlje", 52, 86))
    found = painted([*heading, *bold(rows([HEAD], STARTS)), *rows(ROWS, STARTS, 114, 14)], [(98, 112)])
    wide = Fill(50, 84, 350, 98, (222, 234, 246))
    edges = (*found.edges, *(replace(e, fill=True) for e in grid([50, 350], [84, 98])))
    (table,) = find_tables(replace(found, edges=edges, fills=(*found.fills, wide)))
    assert texts_of(table)[0] == HEAD


def test_painted_headings_between_bare_rows_are_no_rows_of_stripes() -> None:
    """Two rows stand between a head and a heading, in plain letters over the columns, and below that."""
    goal = "Drugi cilj je da svi budu zdravi"
    words = [*bold(rows([HEAD], STARTS)), *rows(ROWS[:2], STARTS, 114, 14), *put(goal, 52, 142)]
    found = painted([*words, *rows(ROWS[1:], STARTS, 156, 14)], [(98, 112)])
    wide = [replace(e, fill=True) for e in grid([50, 350], [140, 154])]
    found = replace(found, edges=(*found.edges, *wide), fills=(*found.fills, Fill(50, 140, 350, 154, (238, 238, 238))))
    (table,) = find_tables(found)
    assert texts_of(table) == [HEAD, *ROWS[:2], [goal], *ROWS[1:]]


def test_each_line_below_the_room_of_a_cell_is_a_row() -> None:
    """No line is nearer to the one above it, and no number begins a row."""
    (table,) = find_tables(headed(rows(ROWS, STARTS, 114, 14)))
    assert texts_of(table) == [HEAD, *ROWS]


def test_a_cell_goes_on_beside_rows_that_begin() -> None:
    """The second goal has one line only; what stands below white alone is a paragraph."""
    goal = [*put("Zdravlje", 52, 114), *put("svih", 52, 125), *put("Kultura", 52, 142)]
    rest = [*rows([["MZ", "2025."], ["MK", "2026."], ["MP", "2027."]], STARTS[1:], 114, 14), *put("i 2028.", 252, 156)]
    (table,) = find_tables(headed([*goal, *rest]))
    assert spans_of(table)["Zdravlje svih"] == (2, 1)
    assert texts_of(table)[-1] == ["Kultura", "MP", "2027. i 2028."]


def test_the_first_texts_of_the_last_row_of_a_page_may_be_on_the_next() -> None:
    """A title that has no room goes there as a whole: no cell above it is merged over the row."""
    rest = rows([["MP", "2027."]], STARTS[1:], 142)
    (table,) = find_tables(headed([*rows(ROWS[:2], STARTS, 114, 14), *rest]))
    assert texts_of(table)[-1] == ["", "MP", "2027."]


def test_rows_with_another_room_are_told_as_others_are() -> None:
    numbered = [["1. " + first, *others] for first, *others in ROWS]
    (table,) = find_tables(headed(rows(numbered, STARTS, 120, 24)))
    assert texts_of(table) == [HEAD, *numbered]


def test_the_page_below_has_the_columns_and_the_room() -> None:
    first, second = headed(rows(ROWS, STARTS, 114, 14)), replace(page(rows(ROWS, STARTS, 40, 14), []), number=2)
    tables = [of_page.tables for of_page in find_document_tables([first, second])]
    assert [texts_of(t) for t in tables[1]] == [ROWS]


def test_heads_alone_at_the_end_of_a_page_are_a_table_with_the_headings_below_them() -> None:
    (table,) = find_tables(headed(bold(put("Cilj 1: zdravlje svih ljudi u zemlji", 52, 116))))
    assert texts_of(table) == [HEAD, ["Cilj 1: zdravlje svih ljudi u zemlji"]]
