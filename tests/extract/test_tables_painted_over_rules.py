"""Heads painted cell by cell over rows that horizontal rules divide."""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Edge, Fill, Page, Word
from extract.tables import find_tables
from extract.tables.across.intervals import Intervals
from extract.tables.across.painted import rows_below
from extract.tables.table import Table
from tests.extract.bare_tables import bold
from tests.extract.table_pages import level, page, put, rows, spans_of, texts_of
from tests.extract.test_tables_painted_heads import HEAD, ROWS, STARTS, XS, headed, painted

YS = [126.0, 140.0, 154.0]


def ruled(found: Page, ys: Sequence[float] = YS) -> Page:
    """The page with rules over the width of the heads."""
    return replace(found, edges=(*found.edges, *(level(y, XS[0], XS[-1]) for y in ys)))


def test_the_areas_show_the_columns_of_rows_between_rules() -> None:
    """The texts of two columns nearly touch in every row."""
    body = [["Kupiti sve sto se da", *others] for _, *others in ROWS]
    (table,) = find_tables(ruled(headed(rows(body, STARTS, 114, 14))))
    assert (table.columns, texts_of(table)) == (tuple(XS), [HEAD, *body])


def test_a_text_over_the_sides_of_the_areas_is_one_cell() -> None:
    body = [["Kupiti sve sto se da kupiti", "", "2025."], *ROWS[1:]]
    (table,) = find_tables(ruled(headed([*put(body[0][0], 52, 114), *rows(body, STARTS, 114, 14)][5:])))
    assert table.columns == tuple(XS) and texts_of(table)[1][1:] == ["2025."]


def test_headings_and_the_labels_of_sums_stand_over_the_columns() -> None:
    body = [["Cilj 1: zdravlje svih ljudi u zemlji"], ["Ukupno za cilj 1 za sve", "", "200"], ROWS[0]]
    words = [rows([row], STARTS[: len(row)], 114 + 14 * i) for i, row in enumerate(body)]
    stack = Intervals(50, 350, [98, 112, *YS[:2]], [112, *YS], [bold(rows([HEAD], STARTS)), *words], [])
    head = Table(1, (50, 98, 350, 112), tuple(XS), (98, 112), ())
    table = rows_below(page([]), stack, [0, 1, 2, 3], head)
    assert table is not None and texts_of(table) == [body[0], [body[1][0], "200"], body[2]]


def test_white_between_heads_and_the_first_rule_is_no_row() -> None:
    (table,) = find_tables(ruled(headed(put("MZ", 152, 204)), [200, 216]))
    assert texts_of(table)[0] == HEAD


def test_heads_side_by_side_have_the_rows_below_each() -> None:
    body = rows([[*row, *row] for row in ROWS], [*STARTS, *(x + 320 for x in STARTS)], 114, 14)
    one = ruled(headed(body))
    heads = bold(rows([HEAD], [x + 320 for x in STARTS]))
    other = [
        tuple(replace(shape, x0=shape.x0 + 320, x1=shape.x1 + 320) for shape in shapes)
        for shapes in (one.edges, one.seams, one.fills)
    ]
    both = replace(one, words=(*one.words, *heads), edges=(*one.edges, *other[0]), seams=(*one.seams, *other[1]))
    tables = find_tables(replace(both, fills=(*one.fills, *other[2])))
    assert [(t.box[0], texts_of(t)) for t in tables] == [(50, [HEAD, *ROWS]), (370, [HEAD, *ROWS])]


def two_levels(below: Sequence[Word]) -> Page:
    """Heads over two of four columns, and words below them."""
    heads = [*put("Mera", 52, 107), *put("Rok", 152, 100), *put("od", 152, 114), *put("do", 252, 114)]
    found = painted([*bold(heads), *below], [(98, 126)])
    seams = [Edge(150, 98, 150, 126, True), Edge(150, 112, 350, 112, True), Edge(250, 112, 250, 126, True)]
    return replace(found, seams=tuple(seams))


def test_heads_of_two_levels_stay_as_painted_above_a_row_that_no_rule_ends() -> None:
    (table,) = find_tables(ruled(two_levels(rows(ROWS, STARTS, 128, 14)), [140, 154]))
    assert spans_of(table) | {"Rok": (1, 2), "Mera": (2, 1)} == spans_of(table)
    assert texts_of(table) == [["Mera", "Rok"], ["od", "do"], *ROWS]


def test_each_painted_head_begins_a_table_below_its_heading() -> None:
    """The second has other columns; the heading between both is text."""
    second = [*put("Mere", 52, 170), *put("Rok", 202, 170)]
    words = [*bold([*rows([HEAD], STARTS), *put("Cilj 2: zdravlje", 52, 156), *second]), *rows(ROWS, STARTS, 114, 14)]
    words += rows([["Kupiti", "2025."], ["Graditi", "2026."]], [52.0, 202.0], 184, 14)
    found = painted(words, [(98, 112), (168, 182)])
    seams = [s for s in found.seams if s.top < 168] + [Edge(200, 168, 200, 182, True), Edge(275, 168, 275, 182, True)]
    tables = find_tables(ruled(replace(found, seams=tuple(seams)), [*YS, 196, 210]))
    assert [t.columns for t in tables] == [tuple(XS), (50, 200, 275, 350)]
    assert [texts_of(t) for t in tables] == [
        [HEAD, *ROWS],
        [["Mere", "Rok", ""], ["Kupiti", "2025.", ""], ["Graditi", "2026.", ""]],
    ]


def test_a_painted_heading_above_heads_is_none_of_them() -> None:
    heading = bold(put("Cilj 1: zdravlje", 52, 86))
    found = headed([*heading, *rows(ROWS, STARTS, 114, 14)])
    edges = [e for e in found.edges if e.top != 98 or not e.horizontal]
    high = [Edge(50, 84, 350, 84, True), Edge(50, 84, 50, 98, True), Edge(350, 84, 350, 98, True)]
    found = replace(found, edges=(*edges, *high), fills=(Fill(50, 84, 350, 112, found.fills[0].colour),))
    seams = (*found.seams, Edge(50, 98, 350, 98, True))
    (table,) = find_tables(ruled(replace(found, seams=seams)))
    assert texts_of(table) == [HEAD, *ROWS]
