"""Rows of a label and a value above the header of a table."""

from collections.abc import Sequence

from extract.lines import group_lines, upright_lines
from extract.page import Word
from extract.tables.bare.find import find_bare
from extract.tables.find import find_tables
from extract.tables.forms.key_rows import first_key_row, join_key_rows
from extract.tables.table import Table
from tests.extract.table_pages import level, page, put, rows, spans_of, texts_of

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


def read(found: list[Table]) -> list[list[list[str]]]:
    return [texts_of(t) for t in join_key_rows(found)]


def test_labels_above_a_header_are_rows_of_its_table() -> None:
    words = [*put("Strateški cilj 1: Mladi u opštini rade", 50, 70), *form(), *table(136)]
    (joined,) = join_key_rows(find_bare(page(words), upright_lines(words)))
    assert texts_of(joined)[:3] == [*KEYS, *PERIOD]
    assert spans_of(joined)["Podrška zapošljavanju mladih u opštini"] == (1, 2)
    assert texts_of(joined)[3:] == PLAN


def test_rows_of_labels_end_the_table_above_them() -> None:
    words = [*table(100), *form(y=172), *table(208)]
    first, second = join_key_rows(find_bare(page(words), upright_lines(words)))
    assert texts_of(first) == PLAN and len(texts_of(second)) == 3 + len(PLAN)


def test_text_above_a_header_is_no_row_of_labels() -> None:
    texts = group_lines([*form([["Opština", "donosi"], ["plan", "za mlade"]]), *table(124)])
    assert first_key_row(texts, 0, 2) == 2
    assert first_key_row(group_lines([*form(KEYS), *table(124)]), 0, 2) == 0
    assert first_key_row(group_lines([*form(KEYS), *table(160)]), 0, 2) == 2  # far above


def test_the_label_of_a_level_and_its_title_above_a_header_are_a_row_of_its_table() -> None:
    """Though a row of two texts stands right above, and the title has two lines."""
    last = rows([["1.1.4. Urediti trg", "Direkcija"]], [50, 290], 160, 16)
    for title in (["Zaštita voda"], ["Zaštita voda i", "zraka"]):
        level_row = [*put("Mera:", 50, 172, bold=True), *rows([[t] for t in title], [180], 172, 12)]
        words = [*table(100)[:-3], *last, *level_row, *table(172 + 12 * len(title))]
        first, second = join_key_rows(find_bare(page(words), upright_lines(words)))
        assert len(first.columns) == len(second.columns) == 4
        assert texts_of(second)[0] == ["Mera:", " ".join(title)] and texts_of(second)[1:] == PLAN


def test_other_labels_above_a_header_begin_no_row_of_it() -> None:
    above = rows([["1.1. Urediti trg", "Opština"]], COLUMNS[:2], 100)
    for said in (["Rok:", "maj"], ["Mera", "maj"], ["Aktivnost:", "maj"], ["Mera: voda", "maj"]):
        texts = group_lines([*above, *rows([said], COLUMNS[:2], 112), *table(124)])
        assert first_key_row(texts, 0, 2) == 2
    texts = group_lines([*above, *rows([["Mera:", "maj"]], COLUMNS[:2], 112), *table(124)])
    assert first_key_row(texts, 0, 2) == 1
    both = rows([["Cilj:", "maj"], ["Mera:", "jun"]], COLUMNS[:2], 100, 12)
    assert first_key_row(group_lines([*both, *table(124)]), 0, 2) == 0
    beside = [*rows([["Mera:", "maj"]], COLUMNS[:2], 100), *put("jun", 290, 112), *table(124)]
    assert first_key_row(group_lines(beside), 0, 2) == 2


def test_horizontal_rules_below_labels_and_rows() -> None:
    words = [*form(), *table(136)]
    rules = [level(y, 45, 350) for y in (99, 111, 123, 135, 150, 166, 182, 198)]
    (joined,) = find_tables(page(words, rules))
    assert len(joined.columns) == 4 and texts_of(joined)[3:] == PLAN
