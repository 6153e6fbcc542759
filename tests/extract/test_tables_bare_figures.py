"""Tables of figures and of words below bold heads, without rules."""

import pytest

from extract.lines import upright_lines
from extract.tables.bare.figures import find_bare_figures
from extract.tables.bare.find import find_bare
from extract.tables.bare.texts import find_bare_texts
from extract.tables.heads.header_lines import find_headers, is_header_line
from extract.tables.heads.over_figures import clear_heads
from tests.extract.bare_tables import COLUMNS, PLAN
from tests.extract.table_pages import page, put, rows, spans_of, texts_of

FIGURES = [
    ["State", "Farms", "Acres"],
    ["Ohio", "65", "74"],
    ["Iowa", "14", "45"],
    ["Utah", "52", "64"],
    ["Maine", "5", "9"],
]


def test_lines_of_one_run_far_below_the_rows_are_text() -> None:
    words = [*rows(PLAN, COLUMNS, 100, 24), *put("Dana: 14.06.2023.", 50, 230), *put("Predsednik Skupštine", 240, 254)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == PLAN
    near = [*rows(PLAN, COLUMNS, 100, 24), *put("i vrtić", 50, 184)]
    assert texts_of(find_bare(page(near), upright_lines(near))[0])[-1][0] == "Otvoriti školu i vrtić"


def test_words_of_the_header_in_a_sentence_do_not() -> None:
    words = put("Aktivnost ima nosioca i rok do kraja godine", 50, 100)
    assert not is_header_line(words)
    assert find_bare(page(words), upright_lines(words)) == []


def test_lines_of_figures_are_a_table_in_any_language() -> None:
    prose = "The table shows what the offices have reported for the year"
    words = [*put(prose, 50, 80), *rows(FIGURES, COLUMNS, 104), *put(prose, 50, 200)]
    (table,) = find_bare_figures(page(words), upright_lines(words))
    assert texts_of(table) == FIGURES


@pytest.mark.parametrize(("size", "head"), [(14.0, "State"), (10.0, "Goals State")])
def test_a_title_in_larger_letters_is_no_header_of_figures(size: float, head: str) -> None:
    title = [w._replace(size=size) for w in rows([["Goals", "and", "state"]], COLUMNS, 90)]
    words = [*title, *rows(FIGURES, COLUMNS, 104)]
    (table,) = find_bare_figures(page(words), upright_lines(words))
    assert texts_of(table)[0][0] == head


def test_heads_of_two_levels() -> None:
    body = [
        ["North", "6", "70", "68", "6"],
        ["South", "3", "29", "88", "7"],
        ["East", "8", "8", "5", "4"],
        ["West", "1", "3", "7", "5"],
    ]
    columns = [50, 150, 200, 250, 300]
    words = [*put("Revenue", 165, 88), *put("Staff", 270, 88)]
    words += rows([["Area", "2009", "2010", "2009", "2010"], *body], columns, 100, 14)
    (table,) = find_bare_figures(page(words), upright_lines(words))
    assert spans_of(table)["Revenue"] == spans_of(table)["Staff"] == (1, 2)


@pytest.mark.parametrize(
    "texts",
    [
        FIGURES[1:4],  # too few lines, no heads
        [["Aims", "3"], ["Results", "7"], ["Costs", "15"], ["Annex", "28"], ["Index", "30"]],
        [["Text goes on", "1.", "strike out the"], ["over the page", "2.", "if it ends"]] * 3,
        [["Name", "Contact", "Seat"], ["Roads", "Planning", "Bonn"], ["Water", "Board", "Graz"]] * 2,
    ],
)
def test_contents_lists_and_texts_are_none(texts: list[list[str]]) -> None:
    words = rows(texts, COLUMNS[: len(texts[0])], 100)
    assert find_bare_figures(page(words), upright_lines(words)) == []


NAMES = [
    ["Body", "Seat", "Form"],
    ["Mint", "Brunn", "company"],
    ["Film Centre", "Corvo", "office"],
    ["Sports Board", "Alder", "council"],
    ["Harbour", "Ostrow", "company"],
]


def test_a_bold_line_over_columns_of_words() -> None:
    bold = [w._replace(bold=w.top == 100) for w in rows(NAMES, [50, 150, 250], 100)]
    (table,) = find_bare_texts(page(bold), upright_lines(bold))
    assert texts_of(table) == NAMES
    plain = [w._replace(bold=False) for w in bold]
    assert find_bare_texts(page(plain), upright_lines(plain)) == []


def test_bold_words_over_text_are_no_table() -> None:
    words = [w._replace(bold=True) for w in rows(NAMES[:1], [50, 150, 250], 100)]
    words += [
        w for i in range(4) for w in put("The text of a page goes on over all the columns there are", 50, 116 + 12 * i)
    ]
    assert find_bare_texts(page(words), upright_lines(words)) == []


def test_three_lines_of_figures_below_heads() -> None:
    words = rows(FIGURES[:4], COLUMNS, 100)
    assert [texts_of(t) for t in find_bare_figures(page(words), upright_lines(words))] == [FIGURES[:4]]


def test_a_sentence_of_header_words_is_no_header() -> None:
    words = [*put("Measures of the plan are activities.", 50, 100), *put("Responsible are all bodies", 300, 100)]
    assert is_header_line([*put("Activity", 50, 100), *put("Responsible", 300, 100)])
    assert not is_header_line(words)


def test_a_small_word_below_a_head_belongs_to_it() -> None:
    """`Nositelj mjere`, and no label of a measure."""
    head = [word for text, x in (("Br.", 50), ("Aktivnost", 90), ("Nositelj", 250)) for word in put(text, x, 100, True)]
    lines = [head, put("mjere", 250, 112, True), put("1. Izraditi plan", 50, 126)]
    assert find_headers(lines) == [(0, 2)]
    assert find_headers([head, put("Mjere", 250, 112, True), put("1. Izraditi plan", 50, 126)]) == [(0, 1)]


def test_a_head_wider_than_the_figures_below_it() -> None:
    words = [*put("Aktivnost", 50, 100), *put("Nosilac", 180, 100), *put("Vrednost", 282, 100)]
    words += rows([["Urediti park", "Opština", "100"], ["Obnoviti most", "Grad", "200"]], [50, 180, 305], 120, 24)
    assert clear_heads([50.0, 178.0, 303.0, 330.0], [words[:3]], words[3:]) == [50.0, 178.0, 281.0, 330.0]


def test_a_head_over_several_columns_leaves_its_heads_their_gutters() -> None:
    header = [put("Rok izvedbe", 200, 90), [*put("2025", 200, 104), *put("2026", 228, 104)]]
    body = [*put("Urediti park", 50, 120), *put("+", 210, 120), *put("+", 238, 120)]
    assert clear_heads([50.0, 208.0, 236.0, 270.0], header, body) == [50.0, 199.0, 227.0, 270.0]
