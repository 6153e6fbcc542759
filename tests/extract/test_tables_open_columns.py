"""Drawn grids that do not divide all columns: a header in boxes over an open body, rules beside a first column."""

import pytest

from extract.tables import find_tables
from tests.extract.table_pages import grid, level, page, put, rows, spans_of, texts_of, upright

HEAD = ["Area", "Firms", "Staff"]
BODY = [["North", "12", "3"], ["South", "4", "56"], ["East", "7", "8"], ["West", "9", "10"]]
XS = [50.0, 140.0, 240.0, 350.0]


def test_a_frame_below_heads_in_boxes_holds_rows_in_their_columns() -> None:
    words = [*rows([HEAD], [52, 142, 242], 102), *rows(BODY, [52, 152, 262], 122)]
    frame = grid([50, 350], [118, 190])
    (table,) = find_tables(page(words, [*grid(XS, [100, 118]), *frame]))
    assert texts_of(table) == [HEAD, *BODY]


def test_a_text_in_a_frame_below_boxes_is_one_cell() -> None:
    text = [put("The committee noted these results with interest and asked", 52, 122 + 12 * i) for i in range(4)]
    words = [*rows([HEAD], [52, 142, 242], 102), *(w for line in text for w in line)]
    (table,) = find_tables(page(words, [*grid(XS, [100, 118]), *grid([50, 350], [118, 190])]))
    assert texts_of(table)[0] == HEAD and len(texts_of(table)) == 2


def test_rules_that_begin_within_cells_part_rows_of_columns_that_none_divides() -> None:
    texts = [["Sector", "Kind", "Loans", "Grants"], ["", "State", "12", "3"], ["", "Other", "4", "56"]]
    texts += [["", "State", "7", "8"], ["", "Other", "9", "10"], ["Total", "", "32", "77"]]
    words = [*rows(texts, [52, 142, 222, 302], 102, 18), *put("Roads", 52, 129), *put("Water", 52, 165)]
    rules = [level(y) for y in (100, 118, 154, 190, 208)] + [level(y, 200, 350) for y in (136, 172)]
    (table,) = find_tables(page(words, [*rules, upright(130, 118, 190)]))
    assert spans_of(table)["Roads"] == (2, 1)
    assert spans_of(table)["56"] == spans_of(table)["Other"] == (1, 1)


def test_a_rule_above_sums_parts_the_names_of_their_rows_too() -> None:
    texts = [HEAD, *BODY[:3], ["Total", "23", "67"]]
    rules = [level(98), level(114), level(162, 130, 350), level(180)]
    (table,) = find_tables(page(rows(texts, [52, 152, 262]), rules))
    assert texts_of(table) == texts


def test_figures_between_a_header_in_boxes_and_a_rule_are_its_rows() -> None:
    words = [*rows([HEAD], [52, 142, 242], 102), *rows(BODY, [52, 152, 262], 122)]
    header = [*grid(XS, [100, 118])]
    (table,) = find_tables(page(words, [*header, level(190)]))
    assert texts_of(table) == [HEAD, *BODY]


def test_texts_between_a_header_in_boxes_and_rules_are_its_rows() -> None:
    texts = [["School milk", "Pupils", "Most"], ["Fruit", "Children", "Half"], ["Eggs", "All", "None"]]
    words = [*rows([HEAD], [52, 142, 242], 102), *rows(texts, [52, 142, 242], 122, 20)]
    rules = [*grid(XS, [100, 118]), *(level(y) for y in (138, 158, 178))]
    (table,) = find_tables(page(words, rules))
    assert texts_of(table) == [HEAD, *texts]
    below = [*rows([HEAD], [52, 142, 242], 102), *put("Notes", 52, 122), *rows(texts[1:], [52, 142, 242], 142, 20)]
    assert texts_of(find_tables(page(below, rules))[0]) == [HEAD]
    (header,) = find_tables(page(words, rules[:-2]))  # one rule may be anything
    assert texts_of(header) == [HEAD]


def test_heads_between_a_rule_and_a_grid_of_figures_are_its_own() -> None:
    heads = [*put("Number of", 172, 102), *rows([HEAD], [52, 142, 242], 118)]
    body = rows(BODY, [52, 152, 262], 138)
    below = grid(XS, [134, 200])
    (table,) = find_tables(page([*heads, *body], [level(100), level(116, 140, 350), *below]))
    assert texts_of(table)[-4:] == BODY and spans_of(table)["Number of"] == (1, 2)
    (alone,) = find_tables(page([*put("The number of firms", 52, 102), *body], [level(100), *below]))
    assert texts_of(alone) == BODY


@pytest.mark.parametrize(
    ("text", "y", "rows_of_it"), [("Most", 161.6, 2), ("most", 162, 2), ("Most", 162, 1), ("Most", 165.3, 1)]
)
def test_a_cell_that_goes_on_out_of_step_or_in_small_letters_is_of_both_rows(
    text: str, y: float, rows_of_it: int
) -> None:
    lowest = 162.0 if y < 165 else 166.0  # texts farther apart than lines of a cell are rounded, not out of step
    words = [*rows([HEAD, *BODY[:3], ["Roads", "23", "67"]], [52, 152, 262], 102, 12), *put(text, 52, y)]
    words += rows([["3", "7"]], [152, 262], lowest)
    rules = [level(98), level(113), level(149), level(lowest - 1, 130, 350), level(lowest + 14)]
    (table,) = find_tables(page(words, rules))
    assert spans_of(table)[f"Roads {text}" if rows_of_it > 1 else text] == (rows_of_it, 1)


WIDE = [["Aim", "Indicator", "Result", "Notes"], ["Safety", "Accidents", "41", "Set by the state"]]
WIDE += [["Payment", "Days to pay", "38", "All"], ["Planning", "Calls", "90", ""]]


def test_lines_of_figures_beside_the_only_upright_are_rows_between_two_rules() -> None:
    texts = [["Aim", "Firms", "Staff", "Pay"], *([name, "12", "3", "40"] for name in ("North", "South", "East", "All"))]
    words = rows(texts, [52, 152, 222, 302], 102, 16)
    words += put("The figures refer to establishments with ten or more", 50, 86)
    (table,) = find_tables(page(words, [*(level(y) for y in (116, 164, 180)), upright(110, 100, 180)]))
    assert texts_of(table) == texts
