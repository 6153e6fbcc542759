"""Rows a hair apart, as a word processor prints tables that have no rules."""

import pytest

from extract.lines import upright_lines
from extract.page import Word
from extract.tables.bare.find import find_bare
from extract.tables.white.stepped_rows import find_stepped_rows
from tests.extract.bare_tables import COLUMNS, PLAN
from tests.extract.table_pages import page, put, rows, texts_of

SIDES = [*COLUMNS, 400.0]
STEP, HAIR = 11.0, 0.5

FOUR = ["Urediti|Opština|2024.", "park||", "Obnoviti|Opština|2025.", "Otvoriti|Grad|2026.", "školu|opština|"]
"""A row of two lines, one of one, one of two; each of them with all columns."""

Lines = list[tuple[float, str]]


def words_of(lines: Lines) -> list[Word]:
    """The words of lines at their tops, the texts of their columns parted by bars."""
    return [
        w for top, text in lines for part, x in zip(text.split("|"), COLUMNS, strict=True) for w in put(part, x, top)
    ]


def stand(hairs: list[int]) -> list[float]:
    """The tops of lines a step apart, with so many hairs above each."""
    return [100 + i * STEP + n * HAIR for i, n in enumerate(hairs)]


def test_rows_begin_a_hair_lower() -> None:
    words = words_of(list(zip(stand([0, 0, 1, 2, 2]), FOUR, strict=True)))
    starts, rules = find_stepped_rows(words, SIDES) or ([], [])
    assert starts == [100, 122.5, 134]
    assert len(rules) == 2 * len(COLUMNS)


@pytest.mark.parametrize(
    "tops",
    [
        stand([0, 0, 0, 0, 0]),
        stand([0, 0, 1, 3, 3]),  # two hairs
        [100, 111, 122.2, 133.4, 144.4],  # narrower ones
        [100, 111, 124, 137, 148],  # wider spaces
        [100, 100.4, 100.8, 101.2, 101.6],  # over each other
    ],
)
def test_other_steps_tell_no_rows(tops: list[float]) -> None:
    assert find_stepped_rows(words_of(list(zip(tops, FOUR, strict=True))), SIDES) is None


def test_a_cell_that_begins_below_the_first_line_of_its_row_tells_no_rows() -> None:
    texts = [*FOUR[:3], "Otvoriti||2026.", *FOUR[4:]]
    assert find_stepped_rows(words_of(list(zip(stand([0, 0, 1, 2, 2]), texts, strict=True))), SIDES) is None


MERGED = ["Urediti|Opština|2024.", "|sa|", "Obnoviti||2025.", "|gradom|", "Otvoriti|Direkcija|2026.", "školu||"]
"""The second cell is merged over two rows: its lines stand whole steps apart, between those of the second row."""


def test_a_cell_out_of_step_goes_on_over_the_row_beside_it() -> None:
    words = rows([*PLAN[:1]], COLUMNS, 80)
    words += words_of(list(zip([100, 111, 111.5, 122, 133.5, 144.5], MERGED, strict=True)))
    (table,) = find_bare(page(words), upright_lines(words))
    assert [(c.row, c.rowspan, " ".join(w.text for w in c.words)) for c in table.cells if c.col == 1] == [
        (0, 1, "Nosilac"),
        (1, 2, "Opština sa gradom"),
        (3, 1, "Direkcija"),
    ]


def test_left_of_all_that_begins_in_a_row_the_cells_above_go_on() -> None:
    words = rows([*PLAN[:1]], COLUMNS, 80)
    texts = ["Urediti|Opština|2024.", "|grada|", "|Direkcija|2025.", "Otvoriti||2026.", "školu||"]
    words += words_of(list(zip(stand([0, 0, 1, 2, 2]), texts, strict=True)))
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1:3] == [["Urediti", "Opština grada", "2024."], ["Direkcija", "2025."]]


def test_lines_that_are_a_hair_farther_apart_than_others_of_the_page_are_rows_where_all_are_filled() -> None:
    words = words_of([(100, "Urediti|Opština|2024."), (111.5, "Obnoviti|Grad|"), (123, "Otvoriti|Grad|2026.")])
    around = [*words, *put("Ovaj", 60, 300), *put("plan", 60, 311)]
    starts, _ = find_stepped_rows(words, SIDES, around) or ([], [])
    assert starts == [100, 111.5, 123]
    rest = words_of([(100, "Urediti|Opština|2024."), (111.5, "park||"), (123, "i trg|Grad|2026.")])
    assert find_stepped_rows(rest, SIDES, around) is None


def test_a_row_may_be_higher_than_its_lines_where_most_are_not() -> None:
    texts = ["Urediti|Opština|2024.", "park||", "Obnoviti|Grad|", "Otvoriti|Grad|2026.", "Sačuvati|Grad|2027."]
    words = words_of(list(zip([100, 111, 122.5, 137.9, 149.4], texts, strict=True)))
    starts, _ = find_stepped_rows(words, SIDES) or ([], [])
    assert starts == [100, 122.5, 137.9, 149.4]
    one = words_of(list(zip([100, 111, 122.5, 137.9], texts[:4], strict=True)))
    assert find_stepped_rows(one, SIDES) is None
