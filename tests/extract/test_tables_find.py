"""The tables of whole pages: order, nesting, drawings that are none; composing cells from columns and rows."""

from dataclasses import replace

from extract.page import Edge
from extract.tables import find_document_tables, find_tables
from extract.tables.compose import compose_table, crossed_gutters
from extract.tables.drawn.shades import open_rules
from tests.extract.table_pages import grid, level, page, put, rows, spans_of, texts_of, upright


def test_tables_beside_and_below_each_other_from_top_to_bottom() -> None:
    edges = [*grid([50, 100, 150], [300, 320]), *grid([50, 100, 150], [100, 120]), *grid([250, 300, 350], [100, 120])]
    words = [*put("low", 52, 304), *put("left", 52, 104), *put("right", 252, 104)]
    assert [t.box[:2] for t in find_tables(page(words, edges))] == [(50, 100), (250, 100), (50, 300)]


def test_a_grid_within_a_cell_is_nested() -> None:
    edges = [*grid([50, 200, 350], [100, 200]), *grid([220, 260, 300], [120, 140, 160])]
    words = [*put("outer", 60, 104), *put("in", 222, 124)]
    (table,) = find_tables(page(words, edges))
    assert [len(c.nested) for c in table.cells] == [0, 1]
    assert texts_of(table.cells[1].nested[0])[0][0] == "in"


def test_a_drawing_without_words_and_a_frame_are_no_tables() -> None:
    words = put("A sentence within a frame", 60, 110)
    assert find_tables(page(words, [*grid([50, 350], [100, 300]), *grid([400, 420, 440], [100, 120, 140])])) == ()


def test_a_chart_is_no_table() -> None:
    lines = [level(y, 80, 350) for y in range(100, 220, 20)]
    words = [w for k, y in enumerate(range(95, 215, 20)) for w in put(str(500 - 100 * k), 55, y)]
    words += [w for k in range(5) for w in put(str(2001 + k), 85 + 50 * k, 222)]
    assert find_tables(page(words, [*lines, upright(80, 100, 200)])) == ()


def test_a_table_without_rules_goes_on_on_the_next_page() -> None:
    texts = [
        ["Aktivnost", "Nosilac", "Rok"],
        ["Urediti park", "Opština", "2024."],
        ["Obnoviti most", "Direkcija", "2025."],
    ]
    first = page(rows(texts, [50, 180, 290], 700, 30))
    second = page(
        rows([["Otvoriti školu", "Ministarstvo", "2026."], ["Dom", "Grad", "2027."]], [50, 180, 290], 100, 30)
    )
    found = find_document_tables([first, second])
    assert [len(p.tables) for p in found] == [1, 1]
    assert find_tables(second) == ()  # alone it is only text


def test_a_table_without_rules_goes_on_above_one_with_rules_on_the_next_page() -> None:
    heads = ["Aktivnost", "Nosilac", "Rok"]
    texts = [heads, ["Urediti park", "Opština", "2024."], ["Obnoviti most", "Direkcija", "2025."]]
    more = [["Otvoriti školu", "Ministarstvo", "2026."], ["Dom", "Grad", "2027."]]
    words = [*rows(more, [50, 180, 290], 100, 30), *rows([["Izvor", "Udio"], ["Budžet", "25 %"]], [52, 152], 302, 20)]
    ruled = page(words, grid([50, 150, 250], [300, 320, 340]))
    found = find_document_tables([page(rows(texts, [50, 180, 290], 700, 30)), ruled])
    assert [texts_of(t) for t in found[1].tables] == [more, [["Izvor", "Udio"], ["Budžet", "25 %"]]]


def test_words_over_a_gutter_merge_its_cells_a_band_all() -> None:
    columns = [50.0, 120.0, 190.0, 350.0]
    assert crossed_gutters(rows([["a", "b c", "d"]], columns[:3]), columns) == set()
    assert crossed_gutters([*put("a text over two columns", 50, 100), *put("alone", 300, 100)], columns) == {1}
    assert crossed_gutters(put("a heading over them", 80, 100), columns) == {1, 2}


def test_a_spreadsheet_cell_whose_texts_stand_on_rows_is_parted() -> None:
    edges = [*grid([50, 150, 250], [100, 120, 140, 160])]
    edges = [e for e in edges if not (e.horizontal and e.top in (120, 140))]
    edges += [level(y, 150, 250) for y in (120, 140)]
    words = rows([["North", "12 t"], ["", "in all"], ["South", "x"]], [52, 152], 104, 20)
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["North"] == (2, 1) and spans_of(table)["South"] == (1, 1)


def test_rules_that_divide_some_columns_only() -> None:
    words = rows([["one", "a", "b"], ["", "c", "d"]], [50, 150, 250], 102, 20)
    table = compose_table(page(words), [50, 145, 245, 350], [100, 120, 140], [level(120, 145, 350)], words)
    assert spans_of(table)["one"] == (2, 1)


def test_grey_behind_headings_only_divides_no_rows() -> None:
    """Nor does grey behind the header; stripes behind rows do."""
    columns = [50.0, 180.0, 290.0]
    head = rows([["Aktivnost", "Nosilac", "Rok"]], columns, 100)
    texts = [
        ["1. Urediti park", "Opština", "2024."],
        ["2. Obnoviti most", "Grad", "2025."],
        ["3. Kupiti", "Grad", "2026."],
    ]
    words = [w._replace(bold=True) for w in head] + put("Cilj 1: Uređen grad", 50, 122, bold=True)
    words += rows(texts, columns, 144, 24)

    def shade(top: float, bottom: float) -> list[Edge]:
        edges = [*(level(y) for y in (top, bottom)), *(upright(x, top, bottom) for x in (50.0, 350.0))]
        return [replace(e, fill=True) for e in edges]

    (table,) = find_tables(page(words, shade(98, 112) + shade(120, 134)))
    assert texts_of(table)[2:] == texts
    heads, stripes = shade(120, 134), shade(166, 180)
    sides = [e for e in [*heads, *stripes] if e.horizontal]
    assert open_rules(page(words), [heads, stripes]) == sides and open_rules(page(words), [heads]) == []
    above = [w for w in words if w.top < 134]  # the rows stand on the next page
    assert open_rules(page(above), [heads]) == [e for e in heads if e.horizontal]
