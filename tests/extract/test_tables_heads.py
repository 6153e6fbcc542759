"""Heads over several columns: told by short rules, by figures below them, by what stands in the header alone."""

from dataclasses import replace

import pytest

from extract.lines import upright_lines
from extract.tables import find_tables
from extract.tables.bare.find import find_bare
from extract.tables.compose import compose_table, crossed_gutters
from extract.tables.heads.goal_lines import without_numbered_titles
from extract.tables.heads.over_figures import join_crossed, join_marks, without_spanning
from extract.tables.heads.parted_heads import part_heads
from extract.tables.heads.ruled_heads import span_over_rules
from tests.extract.table_pages import grid, level, page, put, rows, spans_of, texts_of, upright

YEARS = ["2025.", "2026.", "2027."]
COLUMNS = [50.0, 140.0, 220.0, 262.0, 304.0]
BODY = [["Park", "Opština", "100", "200", "300"], ["Most", "Grad", "400", "", "/"], ["Put", "Grad", "7", "8", "9"]]


def test_a_narrow_head_over_a_short_rule_shows_no_columns() -> None:
    """It lies over one gutter of the three columns of years only, and not over the third column."""
    words = [*put("Novac", 240, 102), *rows([["Aktivnost", "Nosilac", *YEARS]], COLUMNS, 116)]
    words = [w._replace(bold=True) for w in words] + rows(BODY, COLUMNS, 132, 20)
    edges = [level(100), level(114, 215, 350), *(level(y) for y in (130, 150, 170, 190))]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["Novac"] == (1, 3) and spans_of(table)["Aktivnost"] == (2, 1)
    assert texts_of(table)[1:] == [YEARS, *BODY]


def test_columns_begin_where_the_short_rule_does() -> None:
    """The head begins left of the figures below it, close to the head before it."""
    words = [*put("Izvor", 150, 102), *put("Ukupan novac u dinarima", 212, 102), *put("podatka", 150, 116)]
    words += [*put("Aktivnost", 50, 110), *rows([YEARS], COLUMNS[2:], 118)]
    words = [w._replace(bold=True) for w in words] + rows(BODY, COLUMNS, 136, 20)
    edges = [level(100), level(114, 209, 350), *(level(y) for y in (132, 154, 174, 194))]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["Ukupan novac u dinarima"] == (1, 3) and spans_of(table)["Izvor podatka"] == (2, 1)


def test_a_head_over_the_middle_one_of_three_columns_of_years() -> None:
    words = [*put("Novac", 262, 100), *put("Aktivnost", 50, 106), *put("Nosilac", 140, 106), *put("Rok", 346, 106)]
    words = [w._replace(bold=True) for w in [*words, *rows([YEARS], COLUMNS[2:], 112)]]
    texts = [[*row, "maj"] for row in BODY]
    words += rows(texts, [*COLUMNS, 346.0], 134, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["Novac"] == (1, 3) and spans_of(table)["Nosilac"] == (2, 1)
    assert texts_of(table)[1:] == [YEARS, *texts]


def test_uprights_in_the_header_only_make_no_columns() -> None:
    """The fills of the header's two rows end at the head over the years; below stand stripes."""
    words = [
        *put("Novac", 262, 102),
        *put("Aktivnost", 50, 108),
        *put("Nosilac", 140, 108),
        *rows([YEARS], COLUMNS[2:], 116),
    ]
    words = [w._replace(bold=True) for w in words] + rows(BODY, COLUMNS, 132, 20)
    edges = [level(100), level(114, 215, 350), *(level(y) for y in (130, 150, 170, 190))]
    edges += [upright(50, 100, 190), upright(350, 100, 190), upright(215, 100, 130)]
    (table,) = find_tables(page(words, [replace(e, fill=True) for e in edges]))
    assert texts_of(table)[1:] == [YEARS, *BODY] and spans_of(table)["Novac"] == (1, 3)


def test_a_head_alone_in_its_row_stands_over_its_short_rule_only() -> None:
    """The heads beside it stand lower, in the middle of both rows."""
    words = [*put("Novac u 000 dinara", 216, 101), *put("Aktivnost", 50, 111), *put("Nosilac", 140, 111)]
    words = [w._replace(bold=True) for w in [*words, *rows([YEARS], COLUMNS[2:], 117)]]
    words += rows(BODY, COLUMNS, 132, 20)
    edges = [level(100), level(114, 210, 350), *(level(y) for y in (130, 150, 170, 190))]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["Novac u 000 dinara"] == (1, 3) and spans_of(table)["Nosilac"] == (2, 1)


def test_a_head_over_a_short_rule_whose_words_stand_over_two_columns() -> None:
    words = [*put("Novac u 000 dinara", 240, 101), *put("Aktivnost", 50, 111), *put("Nosilac", 140, 111)]
    words = [w._replace(bold=True) for w in [*words, *rows([YEARS], COLUMNS[2:], 117)]]
    words += rows(BODY, COLUMNS, 132, 20)
    edges = [level(100), level(114, 210, 350), *(level(y) for y in (130, 150, 170, 190))]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["Novac u 000 dinara"] == (1, 3)


def test_grey_behind_headings_where_drawn_rules_divide_rows() -> None:
    """The grey is the only thing that parts its heading from the rows."""
    columns = [50.0, 180.0, 290.0]
    texts = [["Urediti park", "Opština", "2024."], ["Obnoviti most", "Grad", "2025."], ["Kupiti", "Grad", "2026."]]
    words = [w._replace(bold=True) for w in rows([["Aktivnost", "Nosilac", "Rok"]], columns, 102)]
    words += rows(texts[:2], columns, 122, 20) + put("Cilj 2: Uređen grad i dobri putevi", 50, 162, bold=True)
    words += rows(texts[2:], columns, 182)
    grey = [level(160), level(180), upright(50, 160, 180), upright(350, 160, 180)]
    edges = [replace(e, fill=True) for e in grey] + [level(y) for y in (100, 120, 140, 200)]
    (table,) = find_tables(page(words, edges))
    assert texts_of(table)[1:] == [*texts[:2], ["Cilj 2: Uređen grad i dobri putevi"], *texts[2:]]


def test_two_heads_over_one_short_rule() -> None:
    """Each stands over the columns whose middle is nearest to its own."""
    columns = [50.0, 130.0, 190.0, 250.0, 300.0]
    words = [*put("Nadležnost", 150, 102), *put("Trajanje", 270, 102), *put("Aktivnost", 50, 108)]
    words += rows([["Nosilac", "Partner", "od", "do"]], columns[1:], 116)
    words = [w._replace(bold=True) for w in words]
    words += rows([["Park", "Opština", "Grad", "2024", "2025"], ["Most", "Grad", "", "2025", "2026"]], columns, 132, 20)
    edges = [level(100), level(114, 125, 350), *(level(y) for y in (130, 150, 170))]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["Nadležnost"] == spans_of(table)["Trajanje"] == (1, 2)
    assert texts_of(table)[1] == ["Nosilac", "Partner", "od", "do"]


def test_the_last_word_of_two_heads_over_one_short_rule_stands_over_a_column() -> None:
    """Each head lies over a gutter of its columns, but for the last word of the second one."""
    columns = [50.0, 130.0, 190.0, 250.0, 290.0, 330.0, 372.0]
    words = [*put("Aktivnost", 50, 102), *put("Rok", 182, 102), *put("Procijenjeni (KM)", 269, 102)]
    words += rows([["od", "do", *YEARS]], columns[1:-1], 116)
    words += rows([["Park", "2024", "2025", "1", "2", "3"]], columns[:-1], 132)
    rule = level(114, 130, 372)
    table = span_over_rules(compose_table(page(words), columns, [100, 114, 130, 150], [rule], words), [rule])
    assert spans_of(table)["Rok"] == (1, 2) and spans_of(table)["Procijenjeni (KM)"] == (1, 3)


def test_lines_of_other_heights_below_a_head() -> None:
    """A head of two lines beside one of a single line, which stands in its middle."""
    words = [*put("Odgovornost", 170, 100), *put("Aktivnost", 50, 112), *put("Rok", 300, 112)]
    words += [*put("Nosilac", 140, 118), *put("Podrška", 220, 112), *put("u radu", 220, 124)]
    words = [w._replace(bold=True) for w in words]
    texts = [["Park", "Opština", "Gradska škola", "maj"], ["Most", "Grad", "Zavod za vode", "jun"]]
    words += rows(texts, [50.0, 140.0, 214.0, 300.0], 150, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["Odgovornost"] == (1, 2)
    assert texts_of(table)[1:] == [["Nosilac", "Podrška u radu"], *texts]


def test_a_header_without_uprights_above_ruled_rows() -> None:
    """It is a dark area; the rules of the rows tell its columns."""
    columns = [50.0, 150.0, 250.0]
    words = [w._replace(bold=True) for w in rows([["Aktivnost", "Nosilac", "Rok"]], columns, 102)]
    words += rows([["Park", "Opština", "2024"], ["Most", "Grad", "2025"]], columns, 122, 20)
    edges = grid([48, 145, 245, 350], [120, 140, 160])
    edges += [level(100, 48), upright(48, 100, 120), upright(350, 100, 120)]
    (table,) = find_tables(page(words, edges))
    assert texts_of(table)[0] == ["Aktivnost", "Nosilac", "Rok"]


def test_a_header_below_rows_of_other_columns_begins_a_table() -> None:
    """The rules of both have one width: words of the upper one stand across the gutters of the lower."""
    upper = [
        ["Oznaka", "Puni naziv"],
        ["MF", "Ministarstvo finansija i trezora"],
        ["MP", "Ministarstvo pravde i uprave"],
    ]
    lower = [
        ["Aktivnost", "Zadaci", "Nosilac", "Rok"],
        ["Park", "Sadnja", "Grad", "2024"],
        ["Most", "Obnova", "Grad", "2025"],
    ]
    words = [*rows(upper, [50, 130], 102, 20), *put("Cilj 1. Uređen grad", 50, 162, bold=True)]
    words += rows(lower, [50, 130, 210, 290], 182, 20)
    tables = find_tables(page(words, [level(y) for y in (100, 120, 140, 160, 180, 200, 220, 240)]))
    assert texts_of(tables[-1])[-3:] == lower


def test_heads_of_three_levels_without_rules() -> None:
    columns = [50.0, 140.0, 220.0, 272.0, 324.0]
    words = [*put("Procenjena sredstva", 225, 100), *put("Aktivnost", 50, 112), *put("Nosilac", 140, 112)]
    words += [*put("Izvor", 220, 112), *put("Iznos u 000 din.", 284, 112), *rows([YEARS[:2]], columns[3:], 124)]
    words = [w._replace(bold=True) for w in words]
    texts = [
        ["Park", "Opština", "Budžet", "100", "200"],
        ["Most", "Grad", "Kredit", "4", "50"],
        ["Put", "Grad", "Budžet", "7", "8"],
    ]
    words += rows(texts, columns, 146, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    spans = spans_of(table)
    assert (spans["Procenjena sredstva"], spans["Iznos u 000 din."]) == ((1, 3), (1, 2))
    assert (spans["Izvor"], spans["Nosilac"]) == ((2, 1), (3, 1))
    assert texts_of(table)[2:] == [YEARS[:2], *texts]


def test_a_short_second_line_in_the_middle_below_a_head() -> None:
    words = [*put("Sredstva po godinama", 229, 100), *put("KM", 271, 112), *put("Aktivnost", 50, 112)]
    words += [*put("Nosilac", 140, 112), *rows([YEARS], COLUMNS[2:], 124)]
    words = [w._replace(bold=True) for w in words] + rows(BODY, COLUMNS, 146, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["Sredstva po godinama KM"] == (1, 3)
    assert texts_of(table)[1:] == [YEARS, *BODY]


@pytest.mark.parametrize("marks", [["I", "II", "III", "IV"], ["Q1", "Q2", "Q3", "Q4"]])
def test_a_head_over_quarters_stands_over_all_of_them(marks: list[str]) -> None:
    columns = [50.0, 140.0, 220.0, 250.0, 280.0, 310.0]
    words = [*put("Kvartal", 252, 100), *put("Aktivnost", 50, 100), *put("Nosilac", 140, 100)]
    words += rows([marks], columns[2:], 112)
    words = [w._replace(bold=True) for w in words]
    words += rows([["Park", "Opština", "x", "x", "", ""], ["Most", "Grad", "", "", "x", "x"]] * 2, columns, 134, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["Kvartal"] == (1, 4)
    assert texts_of(table)[1] == marks


def test_roman_heads_that_narrow_columns_break_are_figures() -> None:
    columns = [50.0, 140.0, 220.0, 250.0, 280.0, 310.0]
    words = [*put("Mjesec", 252, 100), *put("Aktivnost", 50, 100), *put("Nosilac", 140, 100)]
    words += [*rows([["V", "VI", "VI", "VI"]], columns[2:], 112), *rows([["I", "II"]], columns[4:], 123)]
    words = [w._replace(bold=True) for w in words]
    words += rows([["Park", "Opština", "x", "x", "", ""], ["Most", "Grad", "", "", "x", "x"]] * 2, columns, 146, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["Mjesec"] == (1, 4)
    assert texts_of(table)[1] == ["V", "VI", "VI I", "VI II"]


@pytest.mark.parametrize("letter", ["Q", "B"])
def test_letters_that_narrow_columns_part_from_their_figures_are_no_heads(letter: str) -> None:
    columns = [50.0, 140.0, 220.0, 250.0, 280.0, 310.0]
    words = [*put("2026.", 262, 100), *put("Aktivnost", 50, 100), *put("Nosilac", 140, 100)]
    words += [*rows([[letter] * 4], columns[2:], 112), *rows([["1", "2", "3", "4"]], columns[2:], 123)]
    words = [w._replace(bold=True) for w in words]
    words += rows([["Park", "Opština", "x", "x", "", ""], ["Most", "Grad", "", "", "x", "x"]] * 2, columns, 146, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert spans_of(table)["2026."] == (1, 4)


THREE = [
    [*put("Aktivnost", 50, 102), *put("Dinamika (kvartal)", 165, 102)],
    [*put("2025.", 145, 118), *put("2026.", 217, 118)],
    rows([["I", "II", "I", "II"]], [140.0, 176.0, 212.0, 248.0], 134),
]
TICKS = [140.0, 176.0, 212.0, 248.0, 300.0]


def test_heads_of_three_levels_over_short_rules() -> None:
    words = [w._replace(bold=True) for line in THREE for w in line]
    body = [
        ["Park", "x", "x", "", "", "Grad"],
        ["Most", "", "x", "x", "x", "Opština"],
        ["Put", "x", "", "", "x", "Grad"],
    ]
    words += [*put("Nosilac", 300, 102, bold=True), *rows(body, [50.0, *TICKS], 150, 16)]
    short = [level(116, 130, 290), level(132, 130, 290)]
    (table,) = find_tables(page(words, [level(100), *short, *(level(y) for y in (148, 164, 180, 196))]))
    spans = spans_of(table)
    assert (spans["Dinamika (kvartal)"], spans["2025."], spans["2026."]) == ((1, 4), (1, 2), (1, 2))


def test_a_head_whose_last_word_begins_behind_a_gutter() -> None:
    """All its blanks are alike; the last column has no figure but a word below it."""
    words = [*put("Potrebna sredstva (u KM)", 225, 100), *put("Aktivnost", 50, 100), *put("Nosilac", 140, 112)]
    words += rows([["2025.", "2026.", "Ukupno"]], [220.0, 262.0, 322.5], 112)
    words += rows(BODY, [50.0, 140.0, 220.0, 262.0, 322.5], 134, 24)
    columns = [50.0, 138.0, 218.0, 260.0, 322.0, 360.0]
    table = part_heads(compose_table(page(words), columns, [100, 134, 158, 182, 206], [], words))
    assert spans_of(table)["Potrebna sredstva (u KM)"] == (1, 3)
    assert texts_of(table)[1] == ["2025.", "2026.", "Ukupno"]


@pytest.mark.parametrize("height", [100, 106, 112])
def test_a_head_stands_over_those_in_whose_middle_it_is(height: float) -> None:
    """Whether the other heads stand at the top, in the middle or at the foot of theirs."""
    places = [50.0, 140.0, 200.0, 240.0, 280.0, 320.0]
    words = [*put("Novac (u KM)", 247, 100), *put("Aktivnost", 50, height), *put("Nosilac", 140, height)]
    words += rows([["FBiH", "RS", "BD", "Svega"]], places[2:], 112)
    words = [w._replace(bold=True) for w in words]
    words += rows([[*row, "9"] for row in BODY], places, 134, 24)
    gutters = [50.0, 138.0, 198.0, 238.0, 278.0, 318.0, 360.0]
    table = part_heads(compose_table(page(words), gutters, [100, 134, 158, 182, 206], [], words))
    assert spans_of(table)["Novac (u KM)"] == (1, 4)
    assert spans_of(table)["Nosilac"] == (2, 1) and spans_of(table)["RS"] == (1, 1)


@pytest.mark.parametrize("height", [100, 106, 112])
def test_a_head_within_the_middle_one_of_the_columns_that_it_stands_over(height: float) -> None:
    places = [50.0, 100.0, 150.0, 200.0, 270.0, 340.0]
    words = [*put("Novac KM", 276, 100), *rows([["Zadatak", "Nosilac", "Rok"]], places[:3], height)]
    words += rows([["Budžet", "Ostali", "Ukupno"]], [207.0, 282.0, 347.0], 112)
    words += rows([["Park", "Grad", "maj", "10", "20", "30"], ["Most", "Grad", "jun", "1", "2", "3"]], places, 134, 24)
    gutters = [50.0, 98.0, 148.0, 198.0, 268.0, 338.0, 390.0]
    table = part_heads(compose_table(page(words), gutters, [100, 134, 158, 182], [], words))
    assert spans_of(table)["Novac KM"] == (1, 3)
    assert texts_of(table)[1] == ["Budžet", "Ostali", "Ukupno"]


def test_a_head_nearest_to_several_figures_shows_no_columns() -> None:
    lower = rows([YEARS], [220, 262, 304], 112)
    upper = [*put("Rok", 140, 100), *put("Novac", 262, 100)]
    assert [[w.text for w in line] for line in without_spanning([upper, lower])] == [["Rok"], YEARS]
    assert without_spanning([upper, lower[:1]]) == [upper, lower[:1]]


@pytest.mark.parametrize("text", ["Delegates", "Rok"])
def test_a_head_in_the_white_between_two_below_stands_over_both_where_no_other_does(text: str) -> None:
    lower = rows([["Nosilac", "Partneri"]], [115, 200], 112)
    upper = put(text, 152, 100)
    assert without_spanning([upper, lower]) == [[], lower]
    beside = [*put("Glavni", 115, 100), *put("Rok", 165, 100), *put("Ostali", 210, 100)]
    assert without_spanning([beside, lower]) == [beside, lower]
    first, middle = rows([["Naziv", "Izvor"]], [115, 200], 88), put("Rok", 168, 100)  # which the lower lines end
    assert without_spanning([first, middle, lower]) == [first, middle, lower]
    assert without_spanning([middle, lower, put("od", 168, 124)])[0] == middle  # goes on below them


CROSSED = [put("1.000,00", 165, 112), put("–", 202, 124)]


def test_a_gutter_that_a_figure_stands_across_parts_no_columns() -> None:
    head = [[*put("Rok", 50, 100), *put("2025.", 150, 100)]]
    assert join_crossed([50, 140, 200, 300], head, CROSSED) == [50, 140, 300]
    assert join_crossed([50, 140, 200, 300], head, CROSSED[1:]) == [50, 140, 200, 300]  # nothing stands across
    assert join_crossed([50, 140, 200, 300], [[*head[0], *put("2026.", 210, 100)]], CROSSED) == [50, 140, 200, 300]


def test_a_gutter_that_a_figure_stands_across_parts_no_columns_between_rules() -> None:
    words = [*rows([["Aktivnost", "Nosilac", "Iznos", "Rok"]], [50.0, 140.0, 222.0, 310.0], 102)]
    words = [w._replace(bold=True) for w in words] + rows(
        [["Park", "Grad", "1.000,00", "maj"]], [50, 140, 225, 310], 122
    )
    words += rows([["Put", "Opština", "–", "juli"]] * 10, [50.0, 140.0, 260.0, 310.0], 142, 20)
    (table,) = find_tables(page(words, [level(y) for y in (100, *range(116, 337, 20))]))
    assert texts_of(table)[1:3] == [["Park", "Grad", "1.000,00", "maj"], ["Put", "Opština", "–", "juli"]]


def test_a_head_over_two_heads_of_words_of_which_it_touches_one() -> None:
    words = [*rows([["Zadatak", "Nosilac", "Rok", "Dokaz"]], [50.0, 120.0, 232.0, 320.0], 100)]
    words += rows([["Početak", "Kraj"]], [192.0, 262.0], 112)
    body = [["Park", "Opština", "maj", "jun", "Zapis"], ["Most", "Grad", "jun", "juli", "Zapis"]]
    words += rows(body, [50.0, 120.0, 190.0, 260.0, 320.0], 134, 24)
    gutters = [50.0, 118.0, 188.0, 256.0, 318.0, 350.0]
    table = part_heads(compose_table(page(words), gutters, [100, 134, 158, 182], [], words))
    assert spans_of(table)["Rok"] == (1, 2) and texts_of(table)[1] == ["Početak", "Kraj"]


GOAL = [*put("1.", 50, 122), *put("Uređen grad i sva okolina grada", 90, 122)]


def test_a_number_and_a_title_over_the_columns_tell_none_of_them() -> None:
    words = [*rows([["Broj", "Aktivnost", "Nosilac", "Rok"]], [50.0, 90.0, 190.0, 290.0], 102)]
    words = [w._replace(bold=True) for w in words] + GOAL
    body = [["1.1", "Urediti park", "Opština", "maj"], ["1.2", "Obnoviti most", "Grad", "jun"]]
    words += rows(body, [50.0, 90.0, 190.0, 290.0], 142, 20)
    (ruled,) = find_tables(page(words, [level(y) for y in (100, 116, 136, 156, 176)]))
    (bare,) = find_bare(page(words), upright_lines(words))
    for table in (ruled, bare):
        assert texts_of(table)[1][:2] == ["1.", "Uređen grad i sva okolina grada"]
        assert texts_of(table)[2:] == body


def test_a_numbered_title_is_one_cell_where_a_gutter_lies_in_one_of_its_blanks() -> None:
    columns = [50.0, 88.0, 156.5, 250.0, 320.0]
    assert crossed_gutters([*put("1.", 50, 100), *put("Uređen grad i okolina", 90, 100)], columns) == {2, 3}
    assert crossed_gutters([*put("1.", 50, 100), *put("Uređen", 90, 100)], columns) == set()
    cells = [*put("1.", 50, 100), *put("Uređen", 90, 100), *put("Grad", 160, 100)]
    assert crossed_gutters(cells, columns) == set()


def test_lines_of_numbered_titles_are_told_from_rows() -> None:
    title = [[*put("1.", 50, 100), *put("Uređen grad", 90, 100)], put("i okolina", 90, 111)]
    row = [[*put("1.1", 50, 122), *put("Urediti park", 90, 122), *put("Grad", 190, 122)], put("u gradu", 90, 133)]
    assert without_numbered_titles([*title, *row]) == row
    assert without_numbered_titles([title[0], put("Opština", 190, 111)]) == [put("Opština", 190, 111)]


def test_a_goal_beside_what_is_said_of_it_tells_no_columns_and_is_two_cells() -> None:
    words = [*rows([["Broj", "Aktivnost", "Nosilac", "Rok"]], [50.0, 90.0, 190.0, 290.0], 102)]
    words = [w._replace(bold=True) for w in words]
    words += [*put("Cilj 1: Uređen grad i okolina", 50, 122), *put("Nosilac: Grad i opština", 215, 122)]
    body = [["1.1", "Urediti park", "Opština", "maj"], ["1.2", "Obnoviti most", "Grad", "jun"]]
    words += rows(body, [50.0, 90.0, 190.0, 290.0], 142, 20)
    (table,) = find_tables(page(words, [level(y) for y in (100, 116, 136, 156, 176)]))
    assert texts_of(table)[1:] == [["Cilj 1: Uređen grad i okolina", "Nosilac: Grad i opština"], *body]


def test_years_at_the_left_of_columns_of_figures_at_their_right_are_their_heads() -> None:
    heads = [[*put("2026.", 100, 10), *put("2027.", 180, 10)]]
    figures = [*put("350.000", 130, 30), *put("5.000", 220, 30), *put("2026.", 100, 50), *put("2027.", 180, 50)]
    columns = [50.0, 98.0, 127.0, 178.0, 215.0, 250.0]
    assert join_marks(columns, heads, figures) == [50.0, 98.0, 178.0, 250.0]
    lone = [w for w in figures if w.x0 < 170]
    assert join_marks(columns, heads, lone) == columns  # the second year may have a column without figures
