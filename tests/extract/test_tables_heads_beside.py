"""Columns with two heads beside each other, hardly a blank between the texts below them."""

from extract.columns import find_header
from extract.page import Word
from extract.rows import table_rows
from extract.tables import find_tables
from tests.extract.table_pages import page, put, rows, texts_of

TITLES = ["1.1. Postaviti stanice", "1.2. Urediti lagunu oko", "1.3. Obnoviti trgovine"]
"""They end at 155."""


def lines(*starts: float) -> list[Word]:
    """Three rows of a table; where the texts of its second column begin, right behind the titles."""
    words = rows([[title, "Ministarstvo", "Broj"] for title in TITLES], [50, 250, 340], 120, 30)
    words += rows([["rijeka"], ["dolina"], ["obala"]], [50], 132, 30)
    words += [
        w
        for i, (t, x) in enumerate(zip(["Juni", "Stalno", "Maj"], starts, strict=True))
        for w in put(t, x, 120 + 30 * i)
    ]
    heads = [("Aktivnost", 70), ("Rok", 185), ("Nosilac", 255), ("Pokazatelj", 340)]
    return [*(w for text, x in heads for w in put(text, x, 100, bold=True)), *words]


def test_texts_that_begin_at_one_place_below_a_second_head_are_its_column() -> None:
    (table,) = find_tables(page(lines(158, 158, 158)))
    assert texts_of(table)[1] == ["1.1. Postaviti stanice rijeka", "Juni", "Ministarstvo", "Broj"]


def test_texts_that_begin_at_several_places_are_left_whole_below_heads_of_two_fields() -> None:
    for starts in ((157, 158, 159), (157, 158.5, 158.5)):
        (table,) = find_tables(page(lines(*starts)))
        assert texts_of(table)[1][1:] == ["Ministarstvo", "Broj"]
        _, columns = find_header(table_rows(table), 0) or (0, ())
        assert [(c.field, c.header.others) for c in columns[:2]] == [("activity", ("deadline",)), ("responsible", ())]
