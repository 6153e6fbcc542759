"""Rows of text with neither rules nor wider spaces between them."""

import pytest

from extract.lines import group_lines
from extract.page import Word
from extract.tables.white import touching_rows
from extract.tables.white.column_texts import find_unnumbered
from extract.tables.white.touching_rows import find_touching_rows
from extract.tables.white.white_rows import find_row_starts
from tests.extract.table_pages import put, rows

COLUMNS = [50.0, 150.0, 250.0, 350.0]
SIDES = [*COLUMNS, 450.0]
STEP = 11.0

EMPTY_PLACE = ["Work with parents of|1. Issue a model of|Ministry and|Opened", "pupils|advice|schools|"]
EMPTY_PLACE += ["Homes in towns of|1. Write the rules|Ministry|Closed", "the north|of the house||"]

LIST_AGAIN = ["Work with parents of|1. Issue a model|1. Ministry of work|continuously"]
LIST_AGAIN += ["all pupils in town|2. Train teachers|2. Schools of town|until May"]
LIST_AGAIN += ["Homes in towns of|1. Write the rules|1. Towns of north|yearly"]

ONE_LINE = ["Library|Open it|Town council|March", "School|Paint all walls|Ministry|June", "Park|Plant|Board|May"]
ONE_LINE += ["Street in the centre|Light up the way|Board of public works|after the first of May"]

ONE_ROW = ["Work with parents of|1. Issue a model of|Ministry of work and|in the first"]
ONE_ROW += ["pupils who have to|advice to families|of family matters|quarter of"]
ONE_ROW += ["travel far|2. Train teachers|3. Schools|2024"]

BLANKS = ["Work with parents of|1. Issue a model of|1. Ministry of work|in the first"]
BLANKS += ["pupils who have to|advice to families||quarter of", "travel to schools|2. Train teachers|2. Schools|2024"]

CENTRED = ["|1. Issue a model of|Ministry of work and|", "Work with parents|advice to families|of family matters|2024"]
CENTRED += ["|2. Train teachers||", "|1. Write the rules|Ministry|", "Homes in town|of house||2025", "|2. Open|Board|"]


def words_of(texts: list[str]) -> list[Word]:
    return rows([text.split("|") for text in texts], COLUMNS, 100, STEP)


def test_lines_of_one_column_alone_are_the_rest_of_a_cell() -> None:
    assert find(["of the town|||", "Paint all walls|||", "School|||"]) == [0]


def test_lines_outside_the_columns_are_one_row() -> None:
    assert find_touching_rows(group_lines(rows([["Rok"], ["Ukupno"]], [500], 100, STEP)), SIDES) == [0]


def find(texts: list[str]) -> list[int]:
    return find_touching_rows(group_lines(words_of(texts)), SIDES)


@pytest.mark.parametrize(
    ("texts", "starts"),
    [(EMPTY_PLACE, [0, 2]), (LIST_AGAIN, [0, 2]), (ONE_LINE, [0, 1, 2, 3])],
)
def test_rows_begin_where_the_texts_of_all_columns_do(texts: list[str], starts: list[int]) -> None:
    assert find(texts) == starts


@pytest.mark.parametrize("texts", [ONE_ROW, BLANKS, CENTRED])
def test_texts_that_go_on_or_begin_at_other_heights_are_not_cut(texts: list[str]) -> None:
    assert find(texts) == [0]


@pytest.mark.parametrize(
    ("first", "second", "starts"),
    [
        ("Paint all the walls|Council|yearly|Walls", "Buy all the books|Ministry|monthly|Books", [0, 1]),
        ("Paint all the walls|Council|yearly|Walls", "buy all the books|Ministry|monthly|Books", [0]),  # goes on
        ("Paint all the walls of|Council of|yearly in|Walls", "Bern|Ministry|May|Books", [0]),  # ends open
        ("Paint all the walls|Council of all the|in the first|Walls", "Town|ministries|quarter|Books", [0]),
        ("Paint all the walls|Council of all|yearly|a", "Town|Ministry|monthly|Books", [0, 1]),  # rest of a word
    ],
)
def test_a_capital_in_the_first_column_begins_a_row_where_others_do(first: str, second: str, starts: list[int]) -> None:
    """Each title is as wide as its column, so that there is no room behind it."""
    assert find([first, second]) == starts


def test_rows_that_touch_are_told_between_wider_spaces_too() -> None:
    words = words_of(EMPTY_PLACE)
    assert find_row_starts(words, SIDES, False) == [100, 122]
    below = put("Parks", 50, 160) + put("Board", 250, 160)
    assert find_row_starts([*words, *below], SIDES, False) == [100, 122, 160]
    unnamed = [w for w in words if w.x0 >= 150 or w.top == 100]
    assert find_row_starts([*unnamed, *below], SIDES, False) == [100, 160]


def test_a_time_below_another_begins_a_row_but_the_rest_of_one_does_not() -> None:
    assert find(["Nights|jul i avgust 2026.|City hall of town|9", "Writing for all|kvartalno|Ministry|"]) == [0, 1]
    assert find(["April 2026.|Summer nights in all|City hall|", "april 2026.|Writing for all|NSZ|"]) == [0, 1]
    assert find(["Summer nights|III kvartal|City hall|", "in the town|2026. godine|of Bern|"]) == [0]


TWO_LINES = ["Incentives for youth|Town council|in 2026|Firms", "Mentors and helpers|Youth office and|in 2027|Pairs"]
TWO_LINES += ["of young people|schools of town||"]


def test_rows_are_parted_where_least_speaks_against_it() -> None:
    """The lines above have no room for the next words; but all columns begin anew."""
    assert find(TWO_LINES) == [0, 1]
    assert find([*TWO_LINES[:1], "and their first jobs|Schools||", *TWO_LINES[1:]]) == [0, 2]


def test_a_head_in_bold_right_of_the_first_column_begins_no_rows() -> None:
    head, row = rows([["", "Indicator", "Base", "Goal"]], COLUMNS, 89), words_of(["Share|of the young|4|7"])
    heavy = [w._replace(bold=True) for w in head]
    assert find_touching_rows(group_lines([*head, *row]), SIDES) == [0, 1]
    assert find_touching_rows(group_lines([*heavy, *row]), SIDES) == [0]


def test_a_narrow_text_of_a_wide_column_was_ended() -> None:
    texts = ["Library of the town|May|Council|Open it", "School of all music|in June|Board of works|Paint the walls"]
    assert find(texts) == [0, 1]


UNNUMBERED = ["1.1|Hold meetings with|Police of the north|each", "|neighbours||", "|Look back upon it|Ministry|Later"]


def test_a_row_without_its_number_begins_below_empty_places() -> None:
    assert find_unnumbered(group_lines(words_of(UNNUMBERED)), SIDES, [0]) == [2]
    rows = group_lines(words_of([*UNNUMBERED[:2], "1.2|Look back upon it|Ministry|Later"]))
    assert find_unnumbered(rows, SIDES, [0, 2]) == []


@pytest.mark.parametrize(
    "line",
    [
        "|look back upon it|Ministry|Later",  # goes on
        "|Look back upon it||Later",  # one column is empty above only
        "||Ministry|Later",  # names nothing
    ],
)
def test_the_rest_of_a_row_with_a_number_begins_none(line: str) -> None:
    assert find_unnumbered(group_lines(words_of([*UNNUMBERED[:2], line])), SIDES, [0]) == []


def test_twice_as_many_lines_are_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[bool] = []
    weigh = touching_rows._weigh_cell
    monkeypatch.setattr(touching_rows, "_weigh_cell", lambda *cell: calls.append(True) or weigh(*cell))
    counts = []
    for times in (100, 200):
        calls.clear()
        assert find_touching_rows(group_lines(words_of(["Open|May|Council|Paint"] * times)), SIDES)
        counts.append(len(calls))
    assert counts[1] < 2.5 * counts[0]
