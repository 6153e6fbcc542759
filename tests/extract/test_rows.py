"""Rows as a person reads them: merged cells are shared, parts of cells joined."""

from dataclasses import replace

from extract.rows import exchange, join_cells, printed_row, table_rows
from extract.tables import Cell
from tests.extract.build_pages import build_rows, build_table


def test_a_merged_cell_is_the_same_cell_in_every_row() -> None:
    rows = build_rows([["Voda", "Plan"], ["^", "Zakon"]])
    assert rows[0][0] is rows[1][0]
    assert rows[0][0].merged
    assert not rows[0][1].merged
    assert [[c.printed for c in row] for row in rows] == [["Voda", "Plan"], ["Voda", "Zakon"]]


def test_equal_cells_are_not_the_same() -> None:
    rows = build_rows([["Plan", "MF"], ["Plan", "MF"]])
    assert rows[0][0] != rows[1][0]


def test_a_spanning_cell_has_the_width_of_its_columns() -> None:
    ((wide, last),) = build_rows([["Cilj", "<", "Rok"]])
    assert (wide.x0, wide.x1, last.x0, last.x1) == (50, 250, 250, 350)


def test_rows_are_moved_by_the_shift_but_keep_their_places() -> None:
    table = build_table([["Plan", "MF"]], x0=80)
    ((cell, _),) = table_rows(table, -30)
    assert (cell.x0, cell.x1) == (50, 150)
    assert cell.boxes == ((1, (80, 100, 180, 116)),)


def test_bold_is_what_most_letters_are() -> None:
    (row,) = build_rows([["*Plan", "MF", ""]])
    assert [c.bold for c in row] == [True, False, False]


def test_printed_joins_lines_and_printed_rows_leave_white_space_out() -> None:
    (row,) = build_rows([["Odgovorna\ninstitucija", "", "Rok"]])
    assert row[0].printed == "Odgovorna institucija"
    assert printed_row(row) == ("Odgovornainstitucija", "Rok")


def test_printed_rows_leave_hyphens_within_words_at_line_ends_out() -> None:
    broken, whole = build_rows([["Rok proved-\nbe", "01-\n02/25-"], ["Rok\nprovedbe", "01-02/25-"]])
    assert printed_row(broken) == ("Rokprovedbe", "01-02/25-")
    assert printed_row(broken) == printed_row(whole)


def test_a_table_within_a_cell_is_its_rows() -> None:
    table = build_table([["Nosilac", "x"]])
    inner = build_table([["Ime", "Broj"], ["Ana", "2"]], x0=150, widths=[40, 40])
    held = tuple(replace(c, nested=(inner,)) if c.col == 1 else c for c in table.cells)
    ((first, second),) = table_rows(replace(table, cells=held))
    assert first.nested == ()
    assert [[c.printed for c in row] for row in second.nested] == [["Ime", "Broj"], ["Ana", "2"]]


def test_joined_cells_say_both_texts_and_know_both_places() -> None:
    ((one,),), ((other,),) = (table_rows(build_table([[t]], page)) for t, page in (("Plan za", 1), ("vode", 2)))
    whole = join_cells(one, other)
    assert whole.text.raw == "Plan za\nvode"
    assert [page for page, _ in whole.boxes] == [1, 2]
    assert whole.merged is False
    assert join_cells(one, other, True).merged is True


def test_a_joined_cell_is_bold_where_all_of_it_is() -> None:
    (bold, plain, empty) = build_rows([["*Cilj", "voda", ""]])[0]
    assert join_cells(bold, bold).bold
    assert join_cells(bold, empty).bold
    assert not join_cells(bold, plain).bold
    assert not join_cells(plain, bold).bold


def test_a_joined_cell_is_exchanged_in_every_row_that_shares_it() -> None:
    rows = build_rows([["Voda", "Plan"], ["^", "Zakon"]])
    new = replace(rows[0][0])
    changed = exchange(rows, rows[0][0], new)
    assert changed[0][0] is new
    assert changed[1][0] is new
    assert changed[0][1] is rows[0][1]


def test_an_empty_table_position_is_an_empty_cell() -> None:
    table = build_table([["Plan", ""]])
    assert isinstance(table.cells[1], Cell)
    assert table.cells[1].empty
    assert not table_rows(table)[0][1].text


def test_text_reaches_as_far_as_its_column_where_no_rule_tells_how_far() -> None:
    table = build_table([["Plan", "MF"], ["Plan voda i zraka", "MF"]])
    assert {cell.right for row in table_rows(table) for cell in row} == {150.0, 250.0}
    longest = max(line[-1].x1 for cell in table.cells for line in cell.lines if cell.col == 0)
    open_rows = table_rows(replace(table, ruled=False))
    assert [[cell.right for cell in row] for row in open_rows] == [[max(138.0, longest), 238.0]] * 2
