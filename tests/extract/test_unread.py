"""Rows of words in columns that no table holds."""

from extract.checks.unread import NOT_READ, find_unread
from extract.layout import lay_out
from extract.page import Word
from extract.tables import PageTables, find_document_tables
from tests.extract.table_pages import grid, page, put, rows

TEXTS = [["urediti park", "opština", "mart"], ["obnoviti most", "grad", "april"], ["otvoriti dom", "grad", "maj"]]
COLUMNS = [50.0, 180.0, 290.0]


def codes(words: list[Word]) -> list[str]:
    return [f.code for f in find_unread(lay_out([PageTables(page(words), ())]))]


def test_lines_in_the_same_columns_outside_tables_are_told() -> None:
    assert codes(rows(TEXTS, COLUMNS)) == [NOT_READ]
    (finding,) = find_unread(lay_out([PageTables(page(rows(TEXTS, COLUMNS)), ())]))
    assert finding.severity == "error" and "obnoviti most" in finding.message and finding.places[0][0] == 1


def test_numbered_lines_are_told_though_what_stands_beside_them_passes_for_columns_of_text() -> None:
    counted = [[f"{i}. {text}", *others] for i, (text, *others) in enumerate(TEXTS * 2, 1)]
    lines = [w for row in range(6) for w in rows([counted[row]], [50.0, 250.0, 400.0], 100.0 + 24 * row)]
    assert codes(lines) == [NOT_READ]
    plain = [[text, *others] for text, *others in TEXTS * 2]
    assert codes([w for row in range(6) for w in rows([plain[row]], [50.0, 250.0, 400.0], 100.0 + 24 * row)]) == []


def test_one_line_in_the_columns_of_the_table_before_is_told() -> None:
    table = find_document_tables([page(rows(TEXTS, COLUMNS), grid([48, 178, 288, 350], [98, 114, 130, 146]))])
    line = page(rows([["otvoriti dom", "grad", "maj"]], COLUMNS), ())
    shifted = page(rows([["otvoriti dom", "grad", "maj"]], [50, 190, 270]), ())
    for below, told in ((line, [NOT_READ]), (shifted, [])):
        assert [f.code for f in find_unread(lay_out([*table, PageTables(below, ())]))] == told


def test_text_lists_and_signatures_are_not() -> None:
    assert codes([w for i in range(5) for w in put("Tekst ide preko cele strane i dalje", 50, 100 + 12 * i)]) == []
    assert codes(rows([["Ciljevi", "3"], ["Mere", "7"], ["Budžet", "9"], ["Prilozi", "12"]], [50, 330])) == []
    assert codes(rows([["Broj: 12", "Beograd", "M. P."], ["Predsednik", "", ""]], COLUMNS)) == []


def test_rows_within_a_table_are_not() -> None:
    words = rows(TEXTS, [52, 182, 292], 102, 20)
    found = find_document_tables([page(words, grid([50, 180, 290, 350], [100, 120, 140, 160]))])
    assert find_unread(lay_out(found)) == []
