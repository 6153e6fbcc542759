"""Groups of rows that rules part, in tables of no plan: each line is a row."""

import pytest

from extract.tables import find_tables
from tests.extract.table_pages import grid, page, rows, spans_of, texts_of

XS = [50.0, 140.0, 240.0, 340.0]
HEAD = ["Area", "Sex", "2007", "2008"]
GROUPS = [
    ["North", "Men", "98", "44"],
    ["", "Women", "97", "43"],
    ["South", "Men", "13", "61"],
    ["", "Women", "12", "60"],
]


def find_texts(groups: list[list[str]], head: list[str] = HEAD) -> list[list[str]]:
    """The filled cells of each row, where rules part two lines each from the next ones."""
    words = [*rows([head], XS, 102), *rows(groups, XS, 122, 12)]
    (table,) = find_tables(page(words, grid([*XS, 440], [100, 120, 145, 170, 195][: 2 + len(groups) // 2])))
    return [[text for text in row if text] for row in texts_of(table)[1:]]


def changed(row: int, col: int, text: str) -> list[list[str]]:
    groups = [list(r) for r in GROUPS]
    groups[row][col] = text
    return groups


def test_the_lines_of_groups_are_rows_beside_the_name_of_each() -> None:
    words = [*rows([HEAD], XS, 102), *rows(GROUPS, XS, 122, 12)]
    (table,) = find_tables(page(words, grid([*XS, 440], [100, 120, 145, 170])))
    assert len(table.rows) - 1 == 5
    assert spans_of(table)["North"] == (2, 1)


def test_the_lines_of_groups_are_rows_where_each_has_a_name() -> None:
    named = [[name, *row[1:]] for name, row in zip(["All", "Percent"] * 2, GROUPS, strict=True)]
    assert find_texts(named) == named


@pytest.mark.parametrize(
    "groups",
    [
        GROUPS[:2],  # one row alone
        changed(1, 2, "(97)"),  # the error of the figure above it
        changed(3, 1, "people"),  # the rest of a text
        changed(3, 2, ""),  # no line of its own
        changed(3, 3, "Many"),
        [["", "", *row[2:]] for row in GROUPS],
        [[row[0], "", "", row[3]] for row in GROUPS],
    ],
)
def test_lines_that_may_be_parts_of_a_text_are_no_rows(groups: list[list[str]]) -> None:
    assert len(find_texts(groups)) == len(groups) // 2


def test_one_group_among_single_lines_may_be_a_row() -> None:
    words = [*rows([HEAD], XS, 102), *rows([*GROUPS[:2], GROUPS[2]], XS, 122, 12)]
    (table,) = find_tables(page(words, grid([*XS, 440], [100, 120, 145, 170])))
    assert len(table.rows) - 1 == 3


def test_lines_of_two_columns_or_at_other_heights_are_no_rows() -> None:
    two = [*rows([HEAD[:2]], XS[:2], 102), *rows([[row[1], row[2]] for row in GROUPS], XS[:2], 122, 12)]
    (table,) = find_tables(page(two, grid(XS[:3], [100, 120, 145, 170])))
    assert len(table.rows) - 1 == 3
    words = [*rows([HEAD], XS, 102), *rows(GROUPS, XS, 122, 12)]
    words = [w._replace(top=w.top + 4, bottom=w.bottom + 4) if w.text.isalpha() else w for w in words]
    (table,) = find_tables(page(words, grid([*XS, 440], [100, 120, 147, 170])))
    assert len(table.rows) - 1 == 3


def test_a_header_may_have_heads_of_several_lines() -> None:
    words = [*rows([HEAD, ["", "of all", "", ""]], XS, 102, 10), *rows(GROUPS, XS, 124, 12)]
    (table,) = find_tables(page(words, grid([*XS, 440], [100, 122, 147, 172])))
    assert len(table.rows) - 1 == 5


def test_rows_of_a_plan_are_what_rules_part() -> None:
    assert len(find_texts(GROUPS, ["Aktivnost", "Nosilac", "Rok", "Sredstva"])) == 2
