"""Rows between rules that are too few to show their columns."""

from dataclasses import replace

import pytest

from extract.page import Edge, Page, Word
from extract.tables import find_document_tables
from tests.extract.table_pages import level, page, put, rows, texts_of

COLUMNS = [50.0, 180.0, 290.0]
HEADER = ["Aktivnost", "Nosilac", "Rok"]
TEXTS = [["Urediti park", "Opština", "2024."], ["Obnoviti most", "Grad", "2025."], ["Otvoriti dom", "Grad", "2026."]]


def other() -> Page:
    """A page whose rows show the columns."""
    return replace(page(rows(TEXTS, COLUMNS, 102, 20), [level(y) for y in (100, 120, 140, 160)]), number=2)


def found(words: list[Word], edges: list[Edge]) -> list[list[list[str]]]:
    first, _ = find_document_tables([page(words, edges), other()])
    return [texts_of(t) for t in first.tables]


def test_a_header_and_a_band() -> None:
    words = [*rows([HEADER], COLUMNS, 102), *put("Cilj 1. Uređeniji grad za sve ljude", 50, 122)]
    assert found(words, [level(y) for y in (100, 120, 140)]) == [[HEADER, ["Cilj 1. Uređeniji grad za sve ljude"]]]


def test_one_row() -> None:
    assert found(rows(TEXTS[:1], COLUMNS, 102), [level(100), level(120)]) == [TEXTS[:1]]


@pytest.mark.parametrize(
    ("words", "edges"),
    [
        (rows(TEXTS[:1], COLUMNS, 102), [level(100, 50, 500), level(120, 50, 500)]),  # of another width
        (rows(TEXTS[:1], [50.0, 120.0, 172.0], 102), [level(100), level(120)]),  # words over the columns' sides
        (put("Predlog se usvaja.", 50, 102), [level(100), level(120)]),  # text between two rules
        ([*put("Predsednik", 50, 102), *put("Sekretar", 290, 102)], [level(100), level(120)]),
    ],
)
def test_other_words_between_rules_are_no_row(words: list[Word], edges: list[Edge]) -> None:
    assert found(words, edges) == []


def test_rows_that_the_page_before_began() -> None:
    texts = [["preko reke", "", "godine"], ["Otvoriti dom", "Grad", "2026."]]
    second = replace(page(rows(texts, COLUMNS, 104, 20), [level(120)]), number=2)
    first = page(rows([HEADER, *TEXTS], COLUMNS, 702, 20), [level(y) for y in (700, 720, 740, 760)])
    assert [texts_of(t) for t in find_document_tables([first, second])[1].tables] == [texts]


def test_rows_that_end_the_table_of_the_page_before_above_one_of_other_columns() -> None:
    """The rules end each row on both pages."""
    first = page(rows([HEADER, *TEXTS], COLUMNS, 702, 20), [level(y) for y in (700, 720, 740, 760, 780)])
    table = [
        ["Indikator", "Polazna vrednost ove mere", "Ciljana vrednost mere"],
        ["Broj", "bez puta u celom kraju", "dva"],
    ]
    other_columns = rows(table, [50.0, 110.0, 240.0], 142, 20)
    words = [
        *rows([["Popraviti put", "Opština", "2027."]], COLUMNS, 102),
        *put("Mera 1.2: Putevi za sve", 50, 122),
        *other_columns,
    ]
    second = replace(page(words, [level(y) for y in (100, 120, 140, 160, 180)]), number=2)
    assert texts_of(find_document_tables([first, second])[1].tables[0]) == [["Popraviti put", "Opština", "2027."]]


def test_rows_of_narrower_rules_beside_a_merged_cell_stand_in_the_columns_of_the_page_before() -> None:
    columns = [50.0, 130.0, 225.0, 290.0]
    merged = [["Cilj", *HEADER], *([goal, *row] for goal, row in zip(["Čistiji grad", "", ""], TEXTS, strict=True))]
    first = page(rows(merged, columns, 702, 20), [level(700), level(720), level(740, 128), level(760, 128)])
    more = [["", "Popraviti put", "Opština", "2027."], *(["", *row] for row in TEXTS)]
    drawn = [level(120, 128), level(140, 128), level(160, 128), level(180)]
    second = replace(page(rows(more, columns, 102, 20), drawn), number=2)
    (table,) = find_document_tables([first, second])[1].tables
    assert (len(table.columns), len(texts_of(table))) == (5, 4)
