"""Rows of tables with upright rules only."""

from collections.abc import Sequence

import pytest

from extract.page import Edge, Word
from extract.tables import find_tables
from tests.extract.table_pages import level, page, put, rows, texts_of, upright

XS = [50.0, 150.0, 250.0, 350.0, 450.0]
HEAD = [["Aktivnost", "Nosilac", "Partneri", "Rok"]]
ONE = [["Izraditi plan", "Opština", "Fond", "maj"], ["voda", "Grad", "", ""]]
TWO = [["Obnoviti put", "Ministarstvo", "Škole", "jun"], ["do sela", "saobraćaja", "", ""]]


def open_page(
    *blocks: tuple[Sequence[Sequence[str]], float], ys: Sequence[float] = (100, 116, 300), more: Sequence[Word] = ()
) -> list[list[str]]:
    """What a table says whose rules are the sides of its columns and the given horizontals; `more` are of its heads."""
    edges: list[Edge] = [upright(x, ys[0], ys[-1]) for x in XS]
    edges += [level(y, XS[0], XS[-1]) for y in ys]
    heads = [w for text, x in zip(HEAD[0], XS, strict=False) for w in put(text, x + 2, 103, bold=True)]
    words = [w for texts, y in blocks for w in rows(texts, [x + 2 for x in XS[:4]], y, 11)]
    (table,) = find_tables(page([*heads, *more, *words], edges))
    return texts_of(table)[1:]


ROWS = [
    ["Izraditi plan voda", "Opština Grad", "Fond", "maj"],
    ["Obnoviti put do sela", "Ministarstvo saobraćaja", "Škole", "jun"],
]
WHOLE = [[" ".join(pair) for pair in zip(*ROWS, strict=True)]]


def test_wider_whites_part_the_rows() -> None:
    assert open_page((ONE, 120), (TWO, 148)) == ROWS


def test_lines_that_stand_evenly_are_one_row() -> None:
    assert open_page((ONE, 120), (TWO, 143)) == WHOLE


def test_a_white_within_the_first_column_parts_no_rows() -> None:
    below = [["", "Ministarstvo", "Škole", "jun"], ["", "saobraćaja", "", ""]]
    assert len(open_page((ONE, 120), (below, 148))) == 1


def test_a_white_above_the_words_of_few_columns_parts_no_rows() -> None:
    below = [["Obnoviti put", "", "", ""], ["do sela", "", "", ""]]
    assert len(open_page((ONE, 120), (below, 148))) == 1


def test_words_that_begin_below_the_first_line_of_a_row_are_centred() -> None:
    below = [["Obnoviti put", "Ministarstvo", "", ""], ["do sela", "saobraćaja", "Škole", "jun"]]
    assert len(open_page((ONE, 120), (below, 148))) == 1


def test_a_white_as_wide_as_that_above_words_of_one_column_is_one_between_paragraphs() -> None:
    more = [["", "Fond", "", ""]]
    assert len(open_page((ONE, 120), (more, 148), (TWO, 165))) == 1


def test_heads_in_two_languages_are_one_row() -> None:
    english = [["Activity", "Carrier", "Partners", "Term"], ["or measure", "", "", ""]]
    assert len(open_page((english, 118), (ONE, 148), (TWO, 176), ys=(100, 142, 300))) == 2


def test_where_rules_part_rows_white_parts_none() -> None:
    assert len(open_page((ONE, 120), (TWO, 148), (ONE, 182), ys=(100, 116, 175, 300))) == 2


def test_the_rest_of_a_row_above_the_first_has_a_row() -> None:
    rest = [["i kanala", "", "", ""]]
    assert open_page((rest, 120), (ONE, 138), (TWO, 166)) == [["i kanala", "", "", ""], *ROWS]


def test_goals_are_parted_where_their_texts_begin() -> None:
    edges = [*(upright(x, 100, 300) for x in XS), level(100, 50, 450), level(116, 50, 450)]
    heads = [["Mjera", "Aktivnost", "Nosilac", "Rok"]]
    words = [w for text, x in zip(heads[0], XS, strict=False) for w in put(text, x + 2, 103, bold=True)]
    columns = [x + 2 for x in XS[:4]]
    words += rows([["1. Vode", "Izraditi plan", "Fond", "maj"], ["i kanali", "voda", "", ""]], columns, 120, 11)
    words += rows([["na selu", "Očistiti rijeku", "Grad", "jun"], ["", "Bosnu", "", ""]], columns, 148, 11)
    words += rows([["2. Putevi", "Obnoviti put", "Grad", "jul"]], columns, 176, 11)
    (table,) = find_tables(page(words, edges))
    spans = {" ".join(w.text for w in c.words): c.rowspan for c in table.cells if c.col == 0}
    assert spans == {"Mjera": 1, "1. Vode i kanali na selu": 2, "2. Putevi": 1}


@pytest.mark.parametrize("whole", [XS[:1], XS[:2]])
def test_headings_that_interrupt_the_uprights_are_rows(whole: list[float]) -> None:
    """The uprights of the last rows reach the end of the table; those beside a number may go through the headings."""
    inner = [x for x in XS[1:-1] if x not in whole]
    edges = [*(upright(x, 100, 300) for x in {*whole, XS[0], XS[-1]}), *(level(y, 50, 450) for y in (100, 116, 300))]
    edges += [upright(x, a, b) for x in inner for a, b in ((100, 116), (132, 180), (196, 240), (256, 300))]
    words = [w for text, x in zip(HEAD[0], XS, strict=False) for w in put(text, x + 2, 103, bold=True)]
    for text, y in (("Vode", 118), ("Putevi", 182), ("Sport", 242)):
        words += put(text, 52 if len(whole) == 1 else 152, y, bold=True)
    for y in (134, 198, 258):
        words += rows(ROWS[:1], [x + 2 for x in XS[:4]], y)
    (table,) = find_tables(page(words, edges))
    said = [[text for text in row if text] for row in texts_of(table)]
    assert said == [HEAD[0], ["Vode"], ROWS[0], ["Putevi"], ROWS[0], ["Sport"], ROWS[0]]


def test_heads_show_how_much_room_parts_the_rows_below_them() -> None:
    below = [["", "Ministarstvo", "", "jun"], ["", "saobraćaja", "", ""]]
    assert open_page((ONE, 120), (below, 150.25), ys=(98, 118, 300)) == [
        [" ".join(filter(None, pair)) for pair in zip(*ONE, strict=True)],
        ["", "Ministarstvo saobraćaja", "", "jun"],
    ]


def test_room_as_narrow_as_the_white_between_lines_parts_no_rows() -> None:
    texts = [["Izraditi plan", "Opština", "Fond", "maj"], ["voda", "Grad", "Škole", "jun"]]
    assert len(open_page((texts[:1], 120), (texts[1:], 134), ys=(101, 116, 300))) == 1


def test_room_as_narrow_as_the_white_between_the_lines_of_a_head_parts_no_rows() -> None:
    below = [["", "Ministarstvo", "", "jun"], ["", "saobraćaja", "", ""]]
    second = put("mjere", XS[1] + 2, 122.25, bold=True)
    assert len(open_page((ONE, 140), (below, 170.25), ys=(98, 137.25, 300), more=second)) == 1


LABELS = ["Naziv mjere", "Nosilac", "Rok", "Indikatori"]
VALUES = ["Obnova puteva", "Opština", "maj 2026.", "Broj puteva"]


@pytest.mark.parametrize("others", [[], ["Partneri", "Fond"]])
def test_each_label_begins_a_row_of_a_form(others: list[str]) -> None:
    xs = [50.0, 150.0, 250.0, 330.0, 430.0][: 3 + len(others)]
    words = [w for i, pair in enumerate(zip(LABELS, VALUES, strict=True)) for w in rows([pair], xs[:2], 105 + 14 * i)]
    words += [w for text, x in zip(others, xs[2:], strict=False) for w in put(text, x, 119)]
    edges = [*(upright(x, 100, 170) for x in xs), level(170, xs[0], xs[-1])]
    (table,) = find_tables(page([w._replace(x0=w.x0 + 2, x1=w.x1 + 2) for w in words], edges))
    assert [[t for t in row if t] for row in texts_of(table)] == [
        [*pair, *(others if i == 1 else [])] for i, pair in enumerate(zip(LABELS, VALUES, strict=True))
    ]
