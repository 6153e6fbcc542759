"""Headers alone at the end of a page: their rows begin on the next."""

from extract.tables.across.stacks import find_stacks
from tests.extract.table_pages import level, page, put, rows, texts_of

TEXTS = [["Aktivnost", "Nosilac", "Rok"], ["Urediti park", "Grad", "2025."], ["Otvoriti most", "Uprava", "2026."]]
COLUMNS = [50.0, 150.0, 260.0]


def test_a_header_alone_at_the_end_of_a_page_is_a_table_of_the_columns_above() -> None:
    words = [*rows(TEXTS, COLUMNS, 102, 20), *put("2. Druga oblast", 50, 180), *put("Tabela 2. Ciljevi", 50, 196)]
    words += rows(TEXTS[:1], COLUMNS, 217, 20)
    edges = [level(y) for y in (100, 120, 140, 160, 215, 235)]
    assert [texts_of(t) for t in find_stacks(page([]), words, edges)] == [TEXTS, TEXTS[:1]]
    text = put("Ovo je tekst ispod naslova.", 50, 250)
    assert [texts_of(t) for t in find_stacks(page([]), [*words, *text], edges)] == [TEXTS]


def test_the_first_level_of_a_header_alone_at_the_end_of_a_page_is_a_table() -> None:
    heads = rows([["Aktivnost", "Nosilac"]], [50, 150], 102) + put("Sredstva", 265, 102)
    leaves = rows([["Grad", "Drugi"]], [260, 305], 117)
    texts = [["Urediti park", "Grad", "5", "6"], ["Otvoriti most", "Uprava", "7", "8"]]
    words = [*heads, *leaves, *rows(texts, [50, 150, 260, 305], 132, 20)]
    again = [w._replace(top=w.top + 115, bottom=w.bottom + 115) for w in heads]
    edges = [*(level(y) for y in (100, 130, 150, 170, 215, 230)), level(115, 255)]
    whole, lone = find_stacks(page([]), [*words, *again], edges)
    assert texts_of(lone) == [["Aktivnost", "Nosilac", "Sredstva"]]
    assert lone.columns == whole.columns
