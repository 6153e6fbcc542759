"""Tables without rules: by header words of plans, or by many lines of figures."""

import pytest

from extract.lines import group_lines, upright_lines
from extract.page import Word
from extract.tables.bare import find_bare
from extract.tables.header_lines import counts_columns, find_headers, is_header_line
from extract.tables.heads import join_marks
from extract.tables.table import Table
from tests.extract.bare_tables import COLUMNS, PLAN, bold
from tests.extract.table_pages import page, put, rows, spans_of, texts_of


@pytest.mark.parametrize(("bold", "counted"), [(True, ["1", "2", "3"]), (False, ["(1)", "(2)", "(3)"])])
def test_numbers_of_the_columns_below_the_header_are_a_row(bold: bool, counted: list[str]) -> None:
    header = [*rows([*PLAN[:1], ["", "izvođenja", ""]], COLUMNS, 100, 11), *rows([counted], COLUMNS, 122)]
    words = [*(w._replace(bold=bold or w.top < 120) for w in header), *rows(PLAN[1:], COLUMNS, 146, 24)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == [["Aktivnost", "Nosilac izvođenja", "Rok"], counted, *PLAN[1:]]


def test_numbers_of_the_columns_are_none_of_the_rows() -> None:
    texts = [["1. Urediti", "Opština", "2024."], ["park", "Grad", ""], ["2. Obnoviti", "Direkcija", "2025."]]
    words = [*rows(PLAN[:1], COLUMNS, 100), *rows([["1", "2", "3"]], COLUMNS, 116), *rows(texts, COLUMNS, 132, 11)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[0] for row in texts_of(table)] == ["Aktivnost", "1", "1. Urediti park", "2. Obnoviti"]


def test_numbers_below_one_head_do_not_count_the_columns() -> None:
    quarters = [w for i in range(1, 5) for w in put(str(i), 270 + 20 * i, 111, bold=True)]
    header = [put("Aktivnost", 50, 100, bold=True), put("Kvartal", 310, 100, bold=True)]
    assert not counts_columns(quarters, [[*header[0], *header[1]]])
    assert counts_columns(quarters, [put("Kvartal", 310, 100, bold=True)])


def test_the_label_of_a_goal_and_its_title_beside_it_are_no_part_of_a_header() -> None:
    goals = [[f"Mera {k}.1", "Uređen grad i okolina"] for k in (1, 2)]
    words = [w for k in (0, 1) for w in rows(goals[k : k + 1], [50, 170], 100 + 120 * k)]
    words += [w for k in (0, 1) for w in rows(PLAN[:1], COLUMNS, 111 + 120 * k)]
    words = [w._replace(bold=True) for w in words]
    words += [w for k in (0, 1) for w in rows(PLAN[1:], COLUMNS, 130 + 120 * k, 24)]
    assert [texts_of(t) for t in find_bare(page(words), upright_lines(words))] == [PLAN, PLAN]


@pytest.mark.parametrize("number", ["1.", "SC1"])
def test_a_number_and_a_title_in_bold_below_a_header_are_no_part_of_it(number: str) -> None:
    heads = ["Broj", "Aktivnost", "Nosilac", "Rok"]
    goal = [[number, "Uređen grad", "", ""]]
    words = [w._replace(bold=True) for w in rows([heads, *goal], [50, 90, 190, 290], 100, 11)]
    words += rows([[f"1.{i}", "Urediti park", "Opština", "2025."] for i in (1, 2)], [50, 90, 190, 290], 122, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[:2] == [heads, goal[0]]


def _plan_of_goals(*goals: list[Word]) -> list[Table]:
    """The tables of a header, then for each goal its lines with two rows below."""
    words = rows([["Broj", "Aktivnost", "Nosilac", "Rok"]], [50, 90, 190, 290], 100, 11)
    for k, lines in enumerate(goals):
        words += [w._replace(top=w.top + 116 + 80 * k, bottom=w.bottom + 116 + 80 * k) for w in lines]
    words = [w._replace(bold=True) for w in words]
    for k, _ in enumerate(goals):
        plan = [[f"{k + 1}.{i}", "Urediti park", "Opština", "2025."] for i in (1, 2)]
        words += rows(plan, [50, 90, 190, 290], 145 + 80 * k, 20)
    return find_bare(page(words), upright_lines(words))


def test_a_number_and_a_title_of_two_lines_in_bold_are_a_row_where_others_begin_there() -> None:
    goals = [[*put(f"{k}.", 50, 0), *put("Uređen grad i", 90, 0), *put("okolina", 90, 11)] for k in (1, 2)]
    (table,) = _plan_of_goals(*goals)
    assert [row[:2] for row in texts_of(table)][4] == ["2.", "Uređen grad i okolina"]
    apart = [[*put(f"{k}.", 50, 0), *put("Uređen grad i okolina", 75, 0)] for k in (1, 2)]
    assert all("okolina" not in str(texts_of(t)[1:]) for t in _plan_of_goals(*apart)[1:])


def test_a_goal_beside_what_is_said_of_it_is_a_band() -> None:
    goals = [[*put(f"Cilj {k}: Uređen grad i okolina", 50, 0), *put("Nosilac: Opština", 250, 0)] for k in (1, 2)]
    first, second = _plan_of_goals(*goals)
    assert texts_of(first)[1][0] == "Cilj 1: Uređen grad i okolina"
    assert len(texts_of(second)) == 2  # the rows below the second goal


def test_a_label_and_what_it_says_below_a_goal_are_a_band_of_their_own() -> None:
    said = "Pokazatelj: broj uređenih parkova u svim naseljima"
    bands = [*put("Cilj 1: Uređen grad i okolina", 50, 118, bold=True), *put(said, 50, 129)]
    words = rows(PLAN[:1], COLUMNS, 100) + bands + rows(PLAN[1:], COLUMNS, 145, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == [PLAN[0], ["Cilj 1: Uređen grad i okolina"], [said], *PLAN[1:]]
    words = rows(PLAN[:1], COLUMNS, 100) + bands[-7:] + rows(PLAN[1:], COLUMNS, 145, 24)  # the goal stands above
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == [PLAN[0], [said], *PLAN[1:]]


def test_a_row_that_begins_with_its_number_is_no_header() -> None:
    line = rows([["2.", "Aktivnost", "Nosilac", "Rok"]], [50, 80, 180, 290])
    assert is_header_line(line[1:]) and not is_header_line(line)


def test_a_row_of_one_line_in_small_letters_has_its_columns() -> None:
    words = [w._replace(bottom=w.top + 6) for w in rows(PLAN, COLUMNS, 100, 24)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == PLAN


def test_header_words_begin_a_table() -> None:
    words = rows(PLAN, COLUMNS, 100, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == PLAN


def test_a_header_alone_at_the_end_of_a_page_is_a_table_where_another_says_the_same() -> None:
    words = [*rows(PLAN, COLUMNS, 100, 24), *put("Cilj 2: Putevi", 50, 220), *rows(PLAN[:1], COLUMNS, 240)]
    whole, header = find_bare(page(words), upright_lines(words))
    assert (texts_of(whole), texts_of(header)) == (PLAN, PLAN[:1])
    assert header.columns == whole.columns
    other = [["Mjera", "Nositelj", "Rizici"]]
    words = [*rows(PLAN, COLUMNS, 100, 24), *put("Cilj 2: Putevi", 50, 220), *rows(other, COLUMNS, 240)]
    assert len(find_bare(page(words), upright_lines(words))) == 1


def test_a_row_of_sums_right_below_a_header_printed_again_is_none_of_its_lines() -> None:
    """The page before has all other rows; years beside the word for a sum are heads."""
    head = [w._replace(bold=True) for w in rows([["Aktivnost", "Nosilac", "Sredstva"]], COLUMNS, 100)]
    for last, end in (("2.900", 1), ("2026.", 2)):
        sums = [*put("Ukupno za meru", COLUMNS[0], 112, bold=True), *put(last, COLUMNS[2], 112, bold=True)]
        assert find_headers(group_lines([*head, *sums])) == [(0, end)]


def test_a_header_of_two_levels_and_its_band_alone_at_the_end_of_a_page_are_a_table() -> None:
    """`Sredstva` stands over two columns, which no row shows here."""
    columns = [50.0, 160.0, 250.0, 300.0]
    levels = [*rows([["Aktivnost", "Nosilac", "Sredstva", "(RSD)"]], [50, 160, 255, 297]), *put("2026", 250, 112)]
    head = [w._replace(bold=True) for w in (*levels, *put("2027", 300, 112))]
    texts = [
        ["Urediti park", "Opština", "5", "6"],
        ["Obnoviti most", "Grad", "7", "8"],
        ["Urediti put", "Grad", "", "9"],
    ]
    again = [w._replace(top=w.top + 130, bottom=w.bottom + 130) for w in head]
    goals = [*put("Mera 2: Voda", 50, 214, bold=True), *put("Mera 3: Zrak", 50, 256, bold=True)]
    words = [*head, *rows(texts, columns, 130, 24), *goals, *again]
    whole, lone = find_bare(page([]), upright_lines(words))
    assert lone.columns == whole.columns
    assert texts_of(lone) == [*texts_of(whole)[:2], ["Mera 3: Zrak"]]


def test_years_among_heads_tell_nothing() -> None:
    line = rows([["Aktivnost", "Nosilac", "Rok", "2024", "2025", "sredstava"]], [50, 130, 180, 230, 280, 330], 100)
    assert is_header_line(line)
    assert not is_header_line(rows([["Ulaganja", "Izvoz", "2024", "2025", "2026"]], [50, 130, 180, 230, 280], 100))


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


def test_a_line_in_bold_beside_two_others_is_no_heading() -> None:
    head = [["Područje", "Mjera", "Nosilac", "Rok"]]
    columns = [50.0, 130.0, 230.0, 320.0]
    texts = [["", "Urediti park", "Opština", "2024."], ["", "kod mosta", "i Grad", ""]]
    words = [*rows(head, columns, 100), *put("Zelenilo", 50, 128, bold=True), *put("i vode", 50, 139, bold=True)]
    words += [*rows(texts, columns, 122, 12), *rows([["", "Obnoviti most", "Grad", "2025."]], columns, 150)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[-1] for row in texts_of(table)] == ["Rok", "2024.", "2025."]
    assert spans_of(table)["Zelenilo i vode"] == (2, 1)


def test_headings_between_a_header_and_its_rows_are_bands() -> None:
    words = rows(PLAN[:1], COLUMNS, 100) + put("Cilj 1: Uređen grad", 50, 116, bold=True)
    words += put("Mera 1.1: Uređene javne površine i putevi", 50, 130, bold=True) + rows(PLAN[1:], COLUMNS, 146, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[0] for row in texts_of(table)[1:3]] == [
        "Cilj 1: Uređen grad",
        "Mera 1.1: Uređene javne površine i putevi",
    ]
    assert texts_of(table)[3:] == PLAN[1:]


def test_a_row_of_few_marks_below_a_heading_goes_on_with_the_table() -> None:
    columns = [50.0, 150.0, *(230.0 + 26 * i for i in range(6))]
    head = [*put("Aktivnost", 50, 100), *put("Nosilac", 150, 100), *put("Dinamika", 275, 100)]
    head = [w._replace(bold=True) for w in [*head, *rows([["I", "II", "III", "IV", "V", "VI"]], columns[2:], 112)]]
    texts = [["Urediti park", "Opština", *"xxxxxx"], ["Obnoviti most", "Grad", *"xxxxxx"]]
    last = ["Sagraditi put", "Grad", "", "x", "", "", "", ""]
    words = [
        *head,
        *rows(texts, columns, 134, 24),
        *put("Cilj 2: Putevi", 50, 182, bold=True),
        *rows([last], columns, 200),
    ]
    assert [texts_of(t)[-1] for t in find_bare(page(words), upright_lines(words))] == [texts[-1], last]


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


def test_a_plain_line_of_header_words_below_a_bold_header_is_none() -> None:
    head = [word for text, x in (("Aktivnost", 50), ("Nosilac", 250)) for word in put(text, x, 100, True)]
    line = [word for text, x in (("Organizovati obuke", 50), ("Budžet", 250)) for word in put(text, x, 130)]
    assert find_headers([head, line]) == [(0, 1)]
    assert find_headers([line]) == [(0, 1)]


def test_plain_header_lines_that_overlap_in_height_are_one_header() -> None:
    lines = [put("Trajanje", 200, 100), [*put("Aktivnost", 50, 106), *put("Nosilac", 300, 106)], put("od", 180, 112)]
    body = rows([["Urediti park", "2024", "Grad"]], [50, 180, 300], 136)
    assert find_headers([*lines, body]) == [(0, 3)]


def test_the_end_of_a_text_that_says_mjera_is_no_heading() -> None:
    words = rows(PLAN[:2], COLUMNS, 100, 24) + put("podsticajnih mjera", 50, 138) + rows(PLAN[2:3], COLUMNS, 160)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1][0] == "Urediti park podsticajnih mjera" and len(table.rows) == 4


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


NUMBERED = [["Br.", "Aktivnost", "Rok"], ["1.1.", "Urediti park", "2024."], ["1.2.", "Obnoviti most", "2025."]]


SIDES = [50.0, 90.0, 240.0]


def test_a_sum_is_a_row_of_its_own() -> None:
    words = [*rows(NUMBERED, SIDES, 100, 12), *put("UKUPNO", 50, 136), *put("500 KM", 240, 136)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[2:] == [NUMBERED[2], ["UKUPNO", "", "500 KM"]]


def test_a_numbered_heading_close_below_a_header_is_none_of_its_lines() -> None:
    words = [*bold(rows(NUMBERED[:1], SIDES, 100)), *bold(put("I VODE", 50, 111)), *rows(NUMBERED[1:], SIDES, 122, 12)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[:2] == [NUMBERED[0], ["I VODE", "", ""]]


def test_a_bold_figure_alone_on_its_line_is_no_heading() -> None:
    words = [*rows(NUMBERED, SIDES, 100, 12), *bold(put("UKUPNO", 50, 136)), *bold(put("1.500.00", 240, 136))]
    words += [*bold(put("0", 240, 148)), *rows([["1.3.", "Otvoriti školu", "2026."]], SIDES, 160)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[0] for row in texts_of(table)] == ["Br.", "1.1.", "1.2.", "UKUPNO", "1.3."]


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


def test_a_bold_line_in_small_letters_ends_the_bold_cell_above_it() -> None:
    head = put("Preporuka", 50, 100, bold=True) + put("Nosilac", 200, 100, bold=True) + put("Rok", 300, 100, bold=True)
    words = [
        *head,
        *put("1.1. Uskladiti zakone", 50, 116, bold=True),
        *put("Opština", 200, 116),
        *put("2025.", 300, 116),
    ]
    words += [*put("o vodama i", 50, 128, bold=True), *put("i grad", 200, 128), *put("rekama", 50, 140, bold=True)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1][0] == "1.1. Uskladiti zakone o vodama i rekama"
    for last in (put("Rekama", 50, 140, bold=True), put("rekama", 70, 140, bold=True)):
        (table,) = find_bare(page([]), upright_lines([*words[:-1], *last]))
        assert texts_of(table)[1][0] == "1.1. Uskladiti zakone o vodama i"


def _cut_header() -> tuple[list[Word], Table]:
    """A table, and below it at the end of the page the first lines of its header again; the table of these."""
    columns = [50.0, 200.0, 300.0]
    head = [["Naziv aktivnosti", "Nosilac", "Rok"], ["i zadatka", "plana", ""]]
    texts = [["1. Urediti park", "Opština", "2024."], ["2. Obnoviti most", "Grad", "2025."]]
    words = [w._replace(bold=True) for w in rows(head, columns, 100, 12)] + rows(texts, columns, 130, 20)
    cut = [w._replace(bold=True) for w in rows(head[:1], columns, 190)]
    *_, lone = find_bare(page([]), upright_lines([*words, *put("Cilj 2: Putevi", 50, 170, bold=True), *cut]))
    return words, lone


def test_the_first_lines_of_a_header_at_the_end_of_a_page_stand_in_its_columns() -> None:
    _, lone = _cut_header()
    assert texts_of(lone) == [["Naziv aktivnosti", "Nosilac", "Rok"]]


def test_bold_lines_in_small_letters_below_a_cut_header_end_it() -> None:
    words, lone = _cut_header()
    more = rows([["3. Urediti put", "Opština", "2024."], ["4. Obnoviti trg", "Grad", "2025."]], [50, 200, 300], 140, 20)
    (table,) = find_bare(page([]), upright_lines([*put("i zadatka", 50, 120, bold=True), *more]), lone)
    assert texts_of(table)[:2] == [["i zadatka", "", ""], ["3. Urediti put", "Opština", "2024."]]
    assert find_bare(page([]), upright_lines([*put("Putevi", 50, 120, bold=True), *more]), lone) == []  # a heading
    whole = find_bare(page([]), upright_lines(words))[0]
    tables = find_bare(page([]), upright_lines([*put("i zadatka", 50, 120, bold=True), *more]), whole)
    assert "i zadatka" not in texts_of(tables[0])[0]
