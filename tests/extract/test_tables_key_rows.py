"""Rows of a label and a value above the header of a table."""

from collections.abc import Sequence

from extract.lines import group_lines, upright_lines
from extract.page import Word
from extract.tables.bare.find import find_bare
from extract.tables.find import find_tables
from extract.tables.forms.key_rows import first_key_row
from tests.extract.table_pages import level, page, put, rows, texts_of

COLUMNS = [50.0, 180.0, 290.0]
KEYS = [["Mera 1.1", "Podrška zapošljavanju mladih u opštini"], ["Odgovorna institucija", "Kancelarija za mlade"]]
PERIOD = [["Period realizacije", "2024-2026."]]
PLAN = [
    ["Aktivnosti", "Nosilac", "Rok"],
    ["1.1.1. Urediti park", "Opština", "2024."],
    ["1.1.2. Obnoviti most", "Direkcija", "2025."],
    ["1.1.3. Otvoriti školu", "Ministarstvo", "2026."],
]


def form(texts: Sequence[list[str]] = (*KEYS, *PERIOD), y: float = 100.0) -> list[Word]:
    return rows(texts, COLUMNS[:2], y, 12)


def table(y: float) -> list[Word]:
    return rows(PLAN, COLUMNS, y, 16)


def test_labels_above_a_header_are_a_form_of_their_own() -> None:
    words = [*put("Strateški cilj 1: Mladi u opštini rade", 50, 70), *form(), *table(136)]
    assert list(map(texts_of, find_bare(page(words), upright_lines(words)))) == [[*KEYS, *PERIOD], PLAN]


def test_rows_of_labels_end_the_table_above_them() -> None:
    words = [*table(100), *form(y=172), *table(208)]
    assert list(map(texts_of, find_bare(page(words), upright_lines(words)))) == [PLAN, [*KEYS, *PERIOD], PLAN]


def test_text_above_a_header_is_no_row_of_labels() -> None:
    texts = group_lines([*form([["Opština", "donosi"], ["plan", "za mlade"]]), *table(124)])
    assert first_key_row(texts, 0, 2) == 2
    assert first_key_row(group_lines([*form(KEYS), *table(124)]), 0, 2) == 0
    assert first_key_row(group_lines([*form(KEYS), *table(160)]), 0, 2) == 2  # far above


def test_horizontal_rules_below_labels_and_rows() -> None:
    words = [*form(), *table(136)]
    rules = [level(y, 45, 350) for y in (99, 111, 123, 135, 150, 166, 182, 198)]
    assert list(map(texts_of, find_tables(page(words, rules)))) == [[*KEYS, *PERIOD], PLAN]
