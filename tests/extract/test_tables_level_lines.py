"""Groups of rows that rules part, in tables of no plan: each line is a row."""

from collections.abc import Sequence

import pytest

from extract.tables import find_tables
from extract.tables.table import Table
from tests.extract.table_pages import grid, page, rows, spans_of, texts_of

XS = [50.0, 140.0, 220.0, 290.0, 360.0, 430.0]
HEAD = ["Area", "Sex", "2007", "2008", "2009"]
GROUPS = [
    ["North", "Men", "98", "44", "7"],
    ["", "Women", "97", "43", "8"],
    ["South", "Men", "13", "61", "9"],
    ["", "Women", "12", "60", "5"],
]


def find(lines: Sequence[Sequence[str]], head: Sequence[str] = HEAD, lower: Sequence[str] = ()) -> Table:
    """The table of lines below a head, a rule below each two of them; some words stand lower."""
    xs = XS[: len(head) + 1]
    words = [*rows([head], xs[:-1], 102), *rows(lines, xs[:-1], 122, 12)]
    words = [w._replace(top=w.top + 4, bottom=w.bottom + 4) if w.text in lower else w for w in words]
    ys = [100, 120, *(150 + 24 * i - 3 for i in range((len(lines) + 1) // 2))]
    (table,) = find_tables(page(words, grid(xs, ys)))
    return table


def count_rows(table: Table) -> int:
    return len(table.rows) - 1


def changed(row: int, col: int, text: str) -> list[list[str]]:
    groups = [list(r) for r in GROUPS]
    groups[row][col] = text
    return groups


def test_the_lines_of_groups_are_rows_beside_the_name_of_each() -> None:
    table = find(GROUPS)
    assert count_rows(table) == 5
    assert spans_of(table)["North"] == (2, 1)


def test_the_lines_of_groups_are_rows_where_each_has_a_name() -> None:
    named = [[name, *row[1:]] for name, row in zip(["All", "Percent"] * 2, GROUPS, strict=True)]
    assert texts_of(find(named)) == [HEAD, *named]
    assert texts_of(find(named[:2])) == [HEAD, *named[:2]]  # enough cells to tell


@pytest.mark.parametrize(
    "groups",
    [
        GROUPS[:2],  # too few
        changed(1, 2, "(97)"),  # the error of the figure above it
        changed(3, 1, "people"),  # the rest of a text
        changed(3, 2, ""),  # no line of its own
        [["", "", *row[2:]] for row in GROUPS],
        [[*row[:2], "Few", "Many", "None"] for row in GROUPS],  # texts only, as of heads
    ],
)
def test_lines_that_may_be_parts_of_a_text_are_no_rows(groups: list[list[str]]) -> None:
    assert count_rows(find(groups)) == 1 + len(groups) // 2


def test_lines_of_two_columns_or_at_other_heights_are_no_rows() -> None:
    assert count_rows(find([row[1:3] for row in GROUPS * 2], HEAD[:2])) == 5
    assert count_rows(find(GROUPS, lower=["Men", "Women"])) == 3


@pytest.mark.parametrize("single", [["East", "All", "5", "", "6"], ["", "", "In all", "", "areas"]])
def test_a_row_of_one_line_may_have_empty_cells(single: list[str]) -> None:
    assert count_rows(find([*GROUPS, single])) == 6


def test_a_column_may_hold_small_letters_on_all_lines() -> None:
    assert count_rows(find([[row[0], row[1].lower(), *row[2:]] for row in GROUPS])) == 5


def test_heads_of_several_lines_are_no_group() -> None:
    heads = [["", "Sex", "Number", "Number", ""], ["", "", "Employed", "Retired", ""]]
    assert count_rows(find([*heads, *GROUPS])) == 6
    words = [*rows([HEAD, ["", "of all", "", "", ""]], XS[:-1], 102, 10), *rows(GROUPS, XS[:-1], 124, 12)]
    (table,) = find_tables(page(words, grid(XS, [100, 122, 147, 172])))
    assert count_rows(table) == 5


def test_rows_of_a_plan_are_what_rules_part() -> None:
    assert count_rows(find(GROUPS, ["Aktivnost", "Nosilac", "Rok", "Sredstva", "Indikator"])) == 3
