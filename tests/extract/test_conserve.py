"""A word lost, a word too many: both are errors."""

import pytest

from extract.checks.conserve import NOT_CONSERVED, check_conservation
from extract.layout import lay_out
from extract.outline import read_outline
from extract.page import Page
from extract.raw import RawPlan
from extract.stitch import stitch
from extract.tables import find_document_tables
from tests.extract.build_pages import build_page, build_table, build_words

ROWS = [
    ["R.br.", "Aktivnost", "Nosilac", "Rok"],
    ["1.1", "Izraditi plan", "MF", "2021"],
    ["1.2", "Doneti zakon", "MP", "2022"],
]


@pytest.fixture
def pages() -> list[Page]:
    table = build_table(ROWS)
    return [build_page(1, table, build_words("Cilj 1: Voda", top=60, bold=True), build_words("Tekst ispod.", top=600))]


@pytest.fixture
def plan(pages: list[Page]) -> RawPlan:
    return read_outline(stitch(lay_out(find_document_tables(pages))))


def test_a_plan_that_says_what_its_tables_say_has_no_finding(plan: RawPlan, pages: list[Page]) -> None:
    assert len(plan.goals[0].activities) == 2
    assert check_conservation(plan, pages) == []


def test_a_cell_that_was_not_placed_is_an_error_with_its_words(plan: RawPlan, pages: list[Page]) -> None:
    lost = next(key for key, cell in plan.cells.items() if cell.printed == "Doneti zakon")
    del plan.cells[lost]
    (finding,) = check_conservation(plan, pages)
    assert (finding.code, finding.severity) == (NOT_CONSERVED, "error")
    assert "11 letters lost, 0 too many" in finding.message
    assert finding.message.endswith("Not placed: Doneti zakon")
    assert [page for page, _ in finding.places] == [1, 1]


def test_a_word_that_no_page_has_is_an_error(plan: RawPlan, pages: list[Page]) -> None:
    words = tuple(w for w in pages[0].words if w.text != "MF")
    less = Page(1, 600, 840, words, pages[0].edges)
    (finding,) = check_conservation(plan, [less])
    assert "0 letters lost, 2 too many" in finding.message


def test_a_digit_exchanged_is_an_error(plan: RawPlan, pages: list[Page]) -> None:
    """As many letters, but not the same."""
    words = tuple(w._replace(text="2012") if w.text == "2021" else w for w in pages[0].words)
    assert check_conservation(plan, [Page(1, 600, 840, words)]) == []  # the same digits in another order
    words = tuple(w._replace(text="2031") if w.text == "2021" else w for w in pages[0].words)
    (finding,) = check_conservation(plan, [Page(1, 600, 840, words)])
    assert "1 letters lost, 1 too many" in finding.message


def test_words_outside_the_plans_tables_do_not_count(plan: RawPlan, pages: list[Page]) -> None:
    beside = build_words("beleška", 480, 118)
    words = (*pages[0].words, *build_words("još jedna rečenica", top=700), *beside)
    assert check_conservation(plan, [Page(1, 600, 840, words)]) == []


def test_a_cell_shared_by_rows_counts_once() -> None:
    rows = [["Cilj", "Aktivnost", "Nosilac", "Rok"], ["1. Voda", "Plan", "MF", "2021"], ["^", "Zakon", "MP", "2022"]]
    page = build_page(1, build_table(rows))
    plan = read_outline(stitch(lay_out(find_document_tables([page]))))
    assert len(plan.goals[0].activities) == 2
    assert check_conservation(plan, [page]) == []
