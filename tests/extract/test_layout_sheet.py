"""The lines of a printed sheet that its grid boxes above and below the table are text."""

from extract.layout import Paragraph, lay_out
from extract.page import Word
from extract.tables import PageTables, Table
from tests.extract.build_pages import Text, build_page, build_table, build_words

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]
ROWS = [HEAD, ["1.1", "Urediti park", "Opština", "maj"], ["1.2", "Obnoviti most", "Grad", "jun"]]
TITLE = ["*PLAN RADA ZAVODA ZA 2026. GODINU", "<", "<", "<"]
PLACE = ["Bar, 18. maj 2026.", "<", "", ""]
GOAL = ["*Cilj 1. Plan je poznat svima", "<", "<", "<"]
EMPTY = ["", "", "", ""]
FOOT = ["", "", "Direktor", ""]


def _lay(*pages: Text, above: list[Word] | None = None) -> list[list[str]]:
    """The paragraphs of each page, and of each table what its first cell says and how many rows it has."""
    tables = [build_table(rows, page) for page, rows in enumerate(pages, 1)]
    found = [PageTables(build_page(t.page, t, above or []), (t,)) for t in tables]
    return [[b.joined if isinstance(b, Paragraph) else _said(b) for b in layout.blocks] for layout in lay_out(found)]


def _said(table: Table) -> str:
    return f"{' '.join(w.text for w in table.cells[0].words)} {len(table.rows) - 1}"


def test_rows_of_one_cell_above_the_header_are_text() -> None:
    (blocks,) = _lay([TITLE, PLACE, EMPTY, *ROWS])
    assert blocks == ["PLAN RADA ZAVODA ZA 2026. GODINU", "Bar, 18. maj 2026.", "R.br. 3"]


def test_a_goal_above_the_header_is_a_row() -> None:
    assert _lay([TITLE, GOAL, *ROWS]) == [["PLAN RADA ZAVODA ZA 2026. GODINU", "Cilj 1. Plan je poznat svima 4"]]
    (blocks,) = _lay([TITLE, GOAL, PLACE, *ROWS])
    assert blocks[1] == "Cilj 1. Plan je poznat svima 5"  # what it says of the goal stays below it
    assert _lay([GOAL, *ROWS]) == [["Cilj 1. Plan je poznat svima 4"]]


def test_rows_below_an_empty_one_at_the_end_of_such_a_sheet_are_text() -> None:
    assert _lay([TITLE, *ROWS], [*ROWS[1:], EMPTY, FOOT])[1] == ["1.1 2", "Direktor"]
    assert _lay([TITLE, *ROWS], [*ROWS[1:], FOOT])[1] == ["1.1 3"]
    assert _lay(ROWS, [*ROWS[1:], EMPTY, FOOT])[1] == ["1.1 4"]


def test_a_table_below_text_or_without_a_header_keeps_its_rows() -> None:
    text = build_words("Uvod u plan\nMere za mlade", top=40)
    assert _lay([TITLE, *ROWS], above=text)[0][-1] == "PLAN RADA ZAVODA ZA 2026. GODINU 4"
    assert _lay([TITLE, *ROWS[1:]])[0][-1] == "PLAN RADA ZAVODA ZA 2026. GODINU 3"


def test_a_cell_merged_from_above_the_header_keeps_the_rows() -> None:
    assert _lay([["PLAN RADA", "<", "", ""], ["R.br.", "Aktivnost", "Nosilac", "^"], *ROWS[1:]])[0][-1] == "PLAN RADA 4"
