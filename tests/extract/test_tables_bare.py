"""Tables without rules: by header words of plans, or by many lines of figures."""

from extract.lines import group_lines, upright_lines
from extract.page import Word
from extract.tables.bare.find import find_bare
from extract.tables.heads.over_figures import join_marks
from tests.extract.bare_tables import COLUMNS, NUMBERED, PLAN, SIDES, bold
from tests.extract.table_pages import page, put, rows, spans_of, texts_of


def test_header_words_begin_a_table() -> None:
    words = rows(PLAN, COLUMNS, 100, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == PLAN


def test_sentences_between_a_heading_and_its_rows() -> None:
    words = [*bold(rows(PLAN[:1], COLUMNS)), *rows(PLAN[1:3], COLUMNS, 112, 24)]
    heading = bold(put("Cilj 2: Čista priroda", 50, 170))
    text = put("Priroda se čisti svake godine, a o njoj brine i opština", 50, 184)
    after = rows(PLAN[3:], COLUMNS, 198)
    found = find_bare(page([*words, *heading, *text, *after]), upright_lines([*words, *heading, *text, *after]))
    assert [texts_of(t) for t in found] == [PLAN[:3], PLAN[3:]]


def test_a_bold_row_below_a_heading_is_the_header_of_a_table_of_other_columns() -> None:
    plan = [*bold(rows(PLAN[:1], COLUMNS)), *rows(PLAN[1:], COLUMNS, 112, 24)]
    years = [["Ukupno", "prva godina", "druga", "treća"], ["grad", "10", "20", "30"], ["sela", "5", "6", "7"]]
    at = [50.0, 120.0, 210.0, 280.0]
    heads = bold([*put("Pregled novca", 50, 190), *rows(years[:1], at, 202)])
    words = [*plan, *heads, *rows(years[1:], at, 214, 24)]
    assert [texts_of(t) for t in find_bare(page(words), upright_lines(words))] == [PLAN, years]


def test_a_bold_line_without_a_head_for_the_first_column_heads_no_other_table() -> None:
    words = [*bold(rows(PLAN[:1], COLUMNS)), *rows(PLAN[1:], COLUMNS, 112, 24)]
    heading = bold([*put("Cilj 2: Čista priroda", 50, 190), *put("druga", 180, 202), *put("faza", 230, 202)])
    after = rows([["Očistiti reku", "Opština", ""], ["Zasaditi šumu", "Grad", ""]], COLUMNS, 214, 24)
    found = find_bare(page([*words, *heading, *after]), upright_lines([*words, *heading, *after]))
    assert [len(t.columns) - 1 for t in found] == [3, 3]


def test_rows_after_a_heading_stand_in_the_columns_above_it() -> None:
    more = [["Očistiti reku", "Opština", "2027."], ["Zasaditi šumu", "Grad", "2028."]]
    words = rows(PLAN, COLUMNS, 100, 24) + put("Cilj 2: Čista priroda", 50, 200, bold=True)
    after = rows(more, COLUMNS, 224, 24)
    found = find_bare(page([*words, *after]), upright_lines([*words, *after]))
    assert [texts_of(t) for t in found] == [PLAN, more]
    prose = put("Ovaj plan donosi se na osnovu zakona i stupa na snagu danom objave", 50, 224)
    assert [texts_of(t) for t in find_bare(page([*words, *prose]), upright_lines([*words, *prose]))] == [PLAN]


def test_the_rest_of_a_row_where_each_row_has_a_number() -> None:
    heads, columns = ["Broj", "Aktivnost", "Nosilac", "Rok"], [50, 100, 220, 330]
    first = rows(
        [heads, ["1.", "Urediti park", "Opština", "2024."], ["2.", "Obnova", "Grad", "2025."]], columns, 700, 24
    )
    (above,) = find_bare(page(first), upright_lines(first))
    rest = rows([heads, ["", "mosta i", "Ravna", "godine"]], columns, 40, 14) + put("prilaza", 100, 70)
    (table,) = find_bare(page(rest), upright_lines(rest), above)
    assert texts_of(table) == [heads, ["", "mosta i prilaza", "Ravna", "godine"]]


def test_a_head_over_two_others_without_rules() -> None:
    words = [*put("Aktivnost", 50, 106), *put("Nosilac", 160, 106), *put("Vremenski okvir", 262, 100)]
    words += [*put("Početak", 250, 112), *put("Kraj", 320, 112)]
    words = [w._replace(bold=True) for w in words]
    words += rows(
        [["Park", "Opština", "2024.", "2025."], ["Most", "Grad", "2025.", "2026."]], [50, 160, 250, 320], 134, 24
    )
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["Vremenski okvir"] == (1, 2) and spans_of(table)["Nosilac"] == (2, 1)
    assert texts_of(table)[1:3] == [["Početak", "Kraj"], ["Park", "Opština", "2024.", "2025."]]


MARKED = [["Aktivnost", "Nosilac", "I", "II"], ["Urediti park", "Opština", "", ""], ["Obnoviti most", "Grad", "", ""]]


def test_marks_beside_the_middle_of_their_heads_stand_in_its_column() -> None:
    heads, marks = [[*put("I", 299, 100), *put("II", 345, 100)], [*put("x", 290, 120), *put("x", 336, 144)]]
    columns = [50.0, 178.0, 288.0, 297.0, 334.0, 343.0, 380.0]
    texts = rows(MARKED[1:], [50, 180, 299, 345], 120, 24)
    joined = [50.0, 178.0, 288.0, 334.0, 380.0]
    assert (
        join_marks(columns, [[*put("Aktivnost", 50, 100), *put("Nosilac", 180, 100), *heads]], texts + marks) == joined
    )


def test_a_head_over_marks_and_their_heads_hides_neither() -> None:
    heads = [*put("Aktivnost", 50, 100), *put("Nosilac", 180, 100), *put("Kvartal", 283, 100)]
    words = [*heads, *put("I", 271, 112), *put("II", 297, 112), *put("III", 324, 112), *put("IV", 352, 112)]
    words = [w._replace(bold=True) for w in words]
    body = [["Urediti park", "Opština", "x", "x", "", ""], ["Obnoviti most", "Grad", "", "x", "x", "x"]] * 2
    words += rows(body, [50.0, 180.0, 262.0, 290.0, 318.0, 346.0], 134, 24)
    (table,) = find_bare(page(words), group_lines(words))
    assert texts_of(table)[1:] == [["I", "II", "III", "IV"], *body]


def test_a_wide_head_whose_last_line_stands_beside_the_figures_is_of_their_column() -> None:
    words = [*put("Aktivnost", 50, 100), *put("Verovatno", 180, 100), *put("Rok", 300, 100), *put("ća", 197, 111)]
    words = [w._replace(bold=True) for w in words]
    body = [["Urediti park", "3", "2025."]] * 10
    words += rows(body, [50, 180, 300], 133, 24)
    (table,) = find_bare(page(words), group_lines(words))
    assert texts_of(table) == [["Aktivnost", "Verovatno ća", "Rok"], *body]


def test_an_empty_column_with_a_head_is_not_joined_to_one_without() -> None:
    words = [[*put("Aktivnost", 50, 100), *put("Rok", 180, 100), *put("Napomena", 320, 100)]]
    body = [*put("Urediti park", 50, 120), *put("2024.", 180, 120), *put("2025.", 250, 120)]
    assert join_marks([50.0, 178.0, 248.0, 318.0, 380.0], words, body) == [50.0, 178.0, 248.0, 318.0, 380.0]


PLACES = [50.0, 180.0, 290.0, 360.0]


def _goal_rows(text: list[str], y: float) -> list[Word]:
    """Two rows of activities, each of two lines, beside a text of four lines."""
    words = [w for k, line in enumerate(text) for w in put(line, 50, y + 12 * k)]
    for top in (y, y + 30):
        words += rows([["", "Urediti park", "Opština", "2024."], ["", "u gradu", "Ravna", "maj"]], PLACES, top, 12)
    return words


def test_a_column_of_goals_is_merged_over_the_rows_beside_it() -> None:
    """The goal's text runs on past the end of the first row, with a number of its own."""
    words = rows([["Cilj", "Aktivnost", "Nosilac", "Rok"]], PLACES, 100)
    words += _goal_rows(["1. Uređen grad", "i dobri putevi", "za sve koji", "žive u njemu"], 130)
    words += _goal_rows(["2. Čista reka", "i čist vazduh", "bez dima i", "bez smeća"], 190)
    (table,) = find_bare(page(words), upright_lines(words))
    assert [len(row) for row in texts_of(table)] == [4, 4, 3, 4, 3]
    spans = spans_of(table)
    assert spans["1. Uređen grad i dobri putevi za sve koji žive u njemu"] == (2, 1)
    assert spans["2. Čista reka i čist vazduh bez dima i bez smeća"] == (2, 1)


def test_a_goal_that_begins_below_the_first_row_of_a_page() -> None:
    """What stands above it belongs to the goal of the page before."""
    words = rows([["Cilj", "Aktivnost", "Nosilac", "Rok"]], PLACES, 100)
    words += _goal_rows([], 130) + _goal_rows(["2. Čista reka", "i čist vazduh", "bez dima i", "bez smeća"], 190)
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["2. Čista reka i čist vazduh bez dima i bez smeća"] == (2, 1)
    assert [len(row) for row in texts_of(table)] == [4, 4, 3, 4, 3]


def test_rows_whose_cells_are_centred() -> None:
    """No line has words in most columns; a space between paragraphs is narrower than one between rows."""
    words = rows([["Aktivnost", "Nosilac", "Rok"]], COLUMNS, 100)
    for y in (130, 196):
        words += [*put("Urediti park", 50, y + 18), *put("Opština", 180, y), *put("Ravna", 180, y + 14)]
        words += [*put("Grad", 180, y + 24), *put("Zlatar", 180, y + 36), *put("2024.", 290, y + 18)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1:] == [["Urediti park", "Opština Ravna Grad Zlatar", "2024."]] * 2


def test_columns_of_the_same_header_move_within_the_white() -> None:
    """The figures stand at the right of their column and are wider than those of the table above."""
    head, columns = ["Aktivnost", "Nosilac", "2024", "2025"], [50, 140, 220, 270]
    texts = [["Urediti park", "Grad", "10", "20"], ["Obnoviti most", "Grad", "30", "40"]]
    words = [w._replace(bold=True) for w in rows([head], columns, 100)]
    words += rows(texts, [50, 140, 240, 290], 124, 24) + put("Cilj 2: Čista reka", 50, 180, bold=True)
    more = [w._replace(bold=True) for w in rows([head], columns, 204)]
    more += rows([["Očistiti", "Grad", "10.000.000", "2.000.000"]], [50, 140, 190, 243.7], 228)
    found = find_bare(page([*words, *more]), upright_lines([*words, *more]))
    assert [texts_of(t)[1:] for t in found] == [texts, [["Očistiti", "Grad", "10.000.000", "2.000.000"]]]


def test_a_sum_is_a_row_of_its_own() -> None:
    words = [*rows(NUMBERED, SIDES, 100, 12), *put("UKUPNO", 50, 136), *put("500 KM", 240, 136)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[2:] == [NUMBERED[2], ["UKUPNO", "", "500 KM"]]


def test_a_sum_below_the_rest_of_a_row_is_a_row_of_its_own() -> None:
    """Its word stands over the narrow column of the numbers and beyond."""
    sides = [50.0, 75.0, 240.0]
    first = rows(NUMBERED, sides, 100, 12)
    (above,) = find_bare(page(first), upright_lines(first))
    rest = [*put("i okolicu", 75, 40), *put("grada", 240, 40), *put("SVEUKUPNO", 52, 52), *put("500 KM", 240, 52)]
    (table,) = find_bare(page(rest), upright_lines(rest), above)
    assert [row[-1] for row in texts_of(table)] == ["grada", "500 KM"]


def test_a_header_printed_again_after_tables_without_one_keeps_its_columns() -> None:
    """What the page before cut is one line in one column, and a heading below it ends the table."""
    words = [*rows(NUMBERED, SIDES, 100, 12), *put("Cilj 2: Vode", 50, 160), *rows(NUMBERED[1:], SIDES, 180, 12)]
    headed, last = find_bare(page(words), upright_lines(words))
    again = [*rows(NUMBERED[:1], SIDES, 50), *put("i vrtić", 90, 62), *put("Cilj 3: Zrak", 50, 80)]
    again += [*rows(NUMBERED[1:], SIDES, 100, 12), *put("Izvor podataka za sve projekte je opština", 50, 150)]
    first, second = find_bare(page(again), upright_lines(again), last, headed=headed)
    assert first.columns == headed.columns and texts_of(first)[1] == ["", "i vrtić", ""]
    assert texts_of(second) == NUMBERED[1:]
    assert find_bare(page(again), upright_lines(again), last)[0].columns != headed.columns


def test_the_label_of_a_sum_may_stand_over_several_columns() -> None:
    """Here over the narrow first column; the rows after the next heading stand in the same columns."""
    total = [*put("Ukupno oblast", 50, 136), *put("500 KM", 240, 136)]
    words = [*rows(NUMBERED, SIDES, 100, 12), *total, *put("Oblast 2: Vode", 50, 160)]
    words += [w._replace(top=w.top + 68, bottom=w.bottom + 68) for w in (*rows(NUMBERED[1:], SIDES, 112, 12), *total)]
    first, second = find_bare(page(words), upright_lines(words))
    assert first.columns == second.columns
    assert texts_of(second)[:2] == NUMBERED[1:] and texts_of(second)[2][-1] == "500 KM"


def test_rows_of_another_table_below_a_line_alone_are_not_of_this_one() -> None:
    other = rows(
        [["Br.", "Ime", "Zvanje"], ["1.", "Ana Savić", "članica"], ["2.", "Jovan Ilić", "član"]], SIDES, 196, 12
    )
    words = [*rows(NUMBERED, SIDES, 100, 12), *put("Pregled: radna grupa", 50, 170), *other]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == NUMBERED
