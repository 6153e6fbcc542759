"""What is a figure, and where lines of figures are rows and columns."""

import pytest

from extract.lines import group_lines
from extract.tables.white.figure_columns import find_figure_columns, is_figure_line
from extract.tables.white.figures import figure_columns, find_figure_rows, is_contents, is_figure
from tests.extract.table_pages import put, rows

COLUMNS = [50.0, 150.0, 250.0]


@pytest.mark.parametrize(
    "text",
    [
        "12",
        "1,204",
        "12 345",
        "–3,1",
        "+0.4",
        "(0.041)",
        "91.2 %",
        "$ 4,000",
        "–",
        "..",
        ":",
        "n.d.",
        "4,9 (p)",
        "12*",
        "31.2 ± 4.4",
    ],
)
def test_figures(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["Alabama", "12 May 2009", "Unit B2", "", "No 4", "EUR/t", "1. brisanja iz registra"])
def test_no_figures(text: str) -> None:
    assert not is_figure(text)


def test_columns_of_figures_are_half_of_all_or_none() -> None:
    assert figure_columns([["a", "1", "2"], ["b", "3", "4"]]) == [1, 2]
    assert figure_columns([["a", "x", "1", "y"], ["b", "z", "2", "u"]]) == []  # an amount in a table of texts


def test_each_line_of_figures_is_a_row() -> None:
    words = rows([["North", "12", "3"], ["South", "4", "56"], ["East", "7", "8"]], COLUMNS, 100, 11)
    assert find_figure_rows(words, [50, 140, 240, 300]) == [100, 111, 122]


def test_a_name_goes_on_where_it_stands_nearer_or_begins_small_or_with_a_bracket() -> None:
    texts = [["Fishing", "12", "3"], ["and hunting", "", ""], ["Mining", "4", "5"], ["Trade", "6", "7"]]
    assert find_figure_rows(rows(texts, COLUMNS, 100, 11), [50, 140, 240, 300]) == [100, 122, 133]
    texts[1][0] = "(in rivers)"
    assert find_figure_rows(rows(texts, COLUMNS, 100, 11), [50, 140, 240, 300]) == [100, 122, 133]
    texts[1][0] = "Manufacturing"  # the heading of a group
    assert find_figure_rows(rows(texts, COLUMNS, 100, 11), [50, 140, 240, 300]) == [100, 111, 122, 133]


def test_a_text_cell_beside_amounts_is_one_row() -> None:
    texts = [["Improve the", "ministry", "100"], ["services of", "of finance", "200"], ["offices", "and tax", "300"]]
    assert find_figure_rows(rows(texts, COLUMNS, 100, 11), [50, 140, 240, 300]) != []
    texts = [["Improve the", "ministry", "quickly", "100"], ["services", "of finance", "in May", "200"]]
    assert find_figure_rows(rows(texts, [50, 150, 250, 350], 100, 11), [50, 140, 240, 340, 400], 2) == []


def test_amounts_without_names_are_no_rows() -> None:
    texts = [["Improve", "100", "7"], ["", "200", "8"], ["", "300", "9"]]
    assert find_figure_rows(rows(texts, COLUMNS, 100, 11), [50, 140, 240, 300]) == []


def test_lines_of_figures() -> None:
    assert is_figure_line(rows([["North", "12", "3"]], COLUMNS))
    assert not is_figure_line(put("In 2010 the number rose to 14 per cent", 50, 100))


def test_figures_that_nothing_divides_have_no_columns() -> None:
    ragged = [("1234567", 110, "890"), ("12345678901234", 145, "890"), ("1234", 95, "12345678901")] * 2
    lines = [[*put(a, 50, 100 + 12 * i), *put(b, x, 100 + 12 * i)] for i, (a, x, b) in enumerate(ragged)]
    assert all(is_figure_line(line) for line in lines)
    assert find_figure_columns(lines, 50, 300) is None


def test_columns_are_the_white_of_all_lines_and_the_header_parts_in_it() -> None:
    body = rows([["North", "12", "3"], ["South", "4", "56"], ["East", "7", "8"]], [50, 180, 280], 120)
    lines = group_lines([*rows([["Area", "Firms", "Staff"]], [60, 150, 250]), *body])
    columns = find_figure_columns(lines, 50, 300)
    assert columns is not None and len(columns) == 4
    assert 80 < columns[1] < 150 and 190 < columns[2] < 250  # each head stands in the column right of it
    assert find_figure_columns(lines[:3], 50, 300) is None


def test_one_line_of_figures_over_several_columns_closes_none() -> None:
    texts = [["Age", "38.9", "11.4"], ["Pay", "14.2", "8.3"], ["Weeks", "44.1", "14.2"], ["Men", "0.5", "0.4"]]
    lines = group_lines([*rows(texts, [50, 150, 190], 100), *rows([["Sum", "48,120,610"]], [50, 153], 164)])
    assert len(find_figure_columns(lines, 50, 230) or []) == 4
    lines += group_lines(rows([["All", "38,110,610"]], [50, 153], 180))
    assert len(find_figure_columns(lines, 50, 230) or []) == 3


def test_a_head_over_several_others_does_not_move_where_they_part() -> None:
    heads = [*put("Unemployment rate", 222, 80), *rows([["Jan 09", "Feb 09"]], [213, 280], 100)]
    body = rows([["EA16", "8.4", "8.7"], ["EU27", "7.9", "8.1"], ["Spain", "9.1", "9.9"]], [62, 243, 310], 116)
    columns = find_figure_columns(group_lines([*heads, *body]), 50, 340)
    assert columns is not None and 253 <= columns[2] <= 280


def test_the_rest_of_a_row_of_dots_is_no_row() -> None:
    texts = [["North . . .", "12", "3"], [". . . .", "", ""], ["South", "4", "56"], ["East", "7", "8"]]
    assert find_figure_rows(rows(texts, COLUMNS, 100, 11), [50, 140, 240, 300]) == [100, 122, 133]


def test_years_and_their_quarters_are_heads() -> None:
    body = rows([["North", "12", "3"], ["South", "4", "56"], ["East", "7", "8"]], [50, 180, 280], 120)
    lines = group_lines([*rows([["2009", "2010 Q1"]], [140, 230]), *body])
    assert len(find_figure_columns(lines, 50, 300) or ()) == 4


def test_ranges_above_as_many_words_are_heads() -> None:
    heads = [
        [*put("15–24", 150, 100), *put("25–64", 290, 100)],
        rows([["Men", "Women"] * 2], [130, 190, 270, 330], 116),
    ]
    body = [["Ohio", "12", "3", "4", "56"], ["Iowa", "4", "5", "6", "7"], ["Utah", "8", "9", "1", "2"]]
    lines = group_lines([w for line in heads for w in line] + rows(body, [50, 140, 200, 280, 340], 132))
    assert len(find_figure_columns(lines, 50, 360) or ()) == 6


def test_numbers_of_columns_are_heads_in_the_middle_of_these() -> None:
    counts = rows([["1", "2", "3"]], [120, 200, 280], 100)
    body = [["2007", "2.1", "2.0", "1.5"], ["2008", "3.3", "2.4", "3.4"], ["2009", "1.0", "1.6", "5.7"]]
    lines = group_lines([*counts, *rows(body, [52, 150, 230, 310], 116)])
    assert len(find_figure_columns(lines, 50, 340) or []) == 5


def test_contents_have_pages_that_never_fall() -> None:
    lines = group_lines(rows([["Aims", "3"], ["Results", "7"], ["Annex", "7"]], [50, 300]))
    assert is_contents(lines)
    assert not is_contents(group_lines(rows([["Aims", "9"], ["Results", "7"], ["Annex", "8"]], [50, 300])))
    assert not is_contents(group_lines(rows([["Aims", "²"], ["Results", "²"], ["Annex", "²"]], [50, 300])))
