"""Columns without inner rules beside rows that have them."""

import pytest

from extract.page import Word
from extract.tables import find_tables
from extract.tables.table import Table
from tests.extract.table_pages import grid, level, page, put, rows, spans_of, upright

YS = [100, 116, 144, 160, 176]


def _table(first: list[tuple[str, float]]) -> Table:
    """Four rows in two ruled columns, beside a first one without rules that holds the texts at these heights."""
    words: list[Word] = [w for text, y in first for w in rows([[text]], [52], y)]
    words += [w for y in (102, 118, 146, 162) for w in rows([["12", "3"]], [152, 252], y)]
    edges = [e for e in grid([50, 150, 250, 350], YS) if not (e.horizontal and 100 < e.top < 176)]
    edges += [level(y, 150, 350) for y in YS[1:-1]]
    (table,) = find_tables(page(words, edges))
    return table


def test_texts_level_with_rows_are_parted_where_a_row_is_as_high_as_its_text() -> None:
    table = _table([("Received", 102), ("Within the", 118), ("mandate", 130), ("Opened", 146), ("Closed", 162)])
    assert spans_of(table)["Within the mandate"] == (1, 1) and spans_of(table)["Closed"] == (1, 1)


def test_a_text_out_of_step_with_the_rows_is_one() -> None:
    table = _table([("Received", 102), ("Within the", 114), ("mandate", 126), ("Opened", 138), ("Closed", 150)])
    assert spans_of(table)["Received Within the mandate Opened Closed"] == (4, 1)


def test_texts_level_with_rows_are_parted_where_the_white_above_each_is_wider_than_within_them() -> None:
    words = [
        w for text, y in (("Visits", 102), ("counted", 112), ("Park", 127), ("Fund", 142)) for w in put(text, 52, y)
    ]
    words += [*rows([["a", "1"], ["b", ""]], [152, 252], 102, 10), *rows([["c", "2"], ["d", "3"]], [152, 252], 127, 15)]
    edges = [level(100), level(125, 150), level(140, 150), level(155)]
    (table,) = find_tables(page(words, [*edges, *(upright(x, 100, 155) for x in (50, 150, 250, 350))]))
    assert spans_of(table)["Visits counted"] == (1, 1) and spans_of(table)["Fund"] == (1, 1)


def test_a_sentence_level_with_rows_is_one() -> None:
    table = _table([("Received", 102), ("within the", 118), ("mandate", 130), ("opened", 146), ("closed", 162)])
    assert spans_of(table)["Received within the mandate opened closed"] == (4, 1)


def test_single_lines_apart_on_every_row_are_parted() -> None:
    table = _table([("Received", 102), ("Opened", 118), ("Solved", 146), ("Closed", 162)])
    assert spans_of(table)["Opened"] == (1, 1)


def _merged(texts: list[tuple[str, float]]) -> Table:
    """Five rows of 30 points between horizontal rules that leave out the first column, which holds these texts."""
    words = [w for text, y in texts for w in put(text, 52, y)]
    words += [w for y in range(110, 260, 30) for w in rows([["Izraditi", "Grad", "2024."]], [152, 232, 302], y)]
    (table,) = find_tables(page(words, [level(100), *(level(y, 150) for y in (130, 160, 190, 220)), level(250)]))
    return table


def test_texts_each_in_the_middle_of_rows_are_parted_where_no_uprights_are_drawn() -> None:
    table = _merged([("Čista", 119), ("voda", 131), ("Mir", 170), ("Zrak", 215)])
    assert [spans_of(table)[text] for text in ("Čista voda", "Mir", "Zrak")] == [(2, 1), (1, 1), (2, 1)]


@pytest.mark.parametrize("heights", [(125, 172, 210), (119, 131, 170), (136, 150, 206)])
def test_texts_of_a_cell_beside_the_middle_of_rows_or_near_each_other_are_one(heights: tuple[float, ...]) -> None:
    texts = ["Voda", "Mir", "Zrak"]
    assert spans_of(_merged(list(zip(texts, heights, strict=True))))["Voda Mir Zrak"] == (5, 1)
