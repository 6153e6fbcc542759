"""Tables with a rule below the header and one at their end, or none where a page cuts them: white parts their rows."""

from dataclasses import replace

from extract.page import Page
from extract.tables import find_document_tables, find_tables
from tests.extract.table_pages import level, page, rows, texts_of

COLUMNS = [50.0, 120.0, 220.0, 300.0]
HEADER = ["R. br.", "Aktivnost", "Nosilac", "Rok"]


def _rows(numbered: bool) -> list[list[list[str]]]:
    """Rows of two lines, with the lines of their cells."""
    names = ["Urediti park", "Obnoviti most", "Otvoriti dom"]
    return [
        [[f"1.{i}" if numbered else n, "Grad"], [n, "kod škole"], ["Opština", ""], ["2025.", ""]]
        for i, n in enumerate(names, 1)
    ]


def _printed(texts: list[list[list[str]]], top: float, end: float | None, *levels: float) -> Page:
    """A header between rules, rows parted by white below it and the rule at the end."""
    words = rows([HEADER], COLUMNS, 402)
    for i, row in enumerate(texts):
        words += rows(list(map(list, zip(*row, strict=True))), COLUMNS, top + 28 * i, 12)
    return page(words, [level(y) for y in (400, 416, *levels, *([end] if end else []))])


def _found(texts: list[list[list[str]]], end: float | None, *levels: float) -> list[str]:
    (table,) = find_tables(_printed(texts, 420, end, *levels))
    return [row[1] for row in texts_of(table)[1:]]


WANTED = ["Urediti park kod škole", "Obnoviti most kod škole", "Otvoriti dom kod škole"]


def test_rows_down_to_the_end_of_the_page_as_of_one_that_is_ended() -> None:
    cut = replace(_printed(_rows(True), 420, None), number=2)
    _, found = find_document_tables([_printed(_rows(True)[:2], 420, 478), cut])
    assert [row[1] for row in texts_of(found.tables[0])[1:]] == WANTED


def test_two_rows_without_numbers_between_the_rules() -> None:
    assert _found(_rows(False)[:2], 478) == WANTED[:2]


def test_where_rules_part_rows_the_last_one_is_one_row() -> None:
    """Its cells may hold paragraphs."""
    assert _found(_rows(False), None, 444, 472) == WANTED
    tall = [*_rows(False)[:2], [[*a, *b] for a, b in zip(_rows(False)[1], _rows(False)[2], strict=True)]]
    assert len(_found(tall, None, 444, 472)) == 3
