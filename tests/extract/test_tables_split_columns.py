"""Columns of figures between uprights that part groups of them, or stand in the header only."""

from extract.tables import find_tables
from tests.extract.table_pages import grid, level, page, put, rows, spans_of, texts_of, upright

YS = [100, 116, 132, 148, 164, 182]
XS = [52, 124, 140]


def test_narrow_figures_are_columns_where_every_line_has_them() -> None:
    texts = [
        ["Area", "number", ""],
        ["East", "12", "41"],
        ["West", "97", "38"],
        ["North", "55", "60"],
        ["All", "9", "7"],
    ]
    words = rows(texts, XS, 102, 16)
    (table,) = find_tables(page(words, grid([50, 120, 170], YS)))
    assert [r[-2:] for r in texts_of(table)[1:]] == [row[1:] for row in texts[1:]]
    assert spans_of(table)["number"] == (1, 2)


def test_words_between_figures_part_no_columns() -> None:
    texts = [["Area", "a", ""], ["East", "12", "of"], ["West", "97", "of"], ["North", "55", "of"], ["All", "9", "of"]]
    (table,) = find_tables(page(rows(texts, XS, 102, 16), grid([50, 120, 170], YS)))
    assert len(table.columns) == 3


def test_texts_below_an_upright_between_heads_stay_whole() -> None:
    texts = [["Area", "2008", "2018", "Sum"], *[[name, "see", "Annex", "53"] for name in ("East", "West", "North")]]
    words = rows(texts, [52, 152, 222, 302], 102, 18)
    edges = [level(y) for y in (100, 118, 136, 154, 180)]
    edges += [upright(150, 100, 180), upright(220, 100, 118), upright(300, 100, 180)]
    (table,) = find_tables(page(words, edges))
    assert spans_of(table)["see Annex"] == (1, 2)


def test_heads_below_the_head_of_a_group_stand_over_their_columns() -> None:
    """Though no upright stands between them; a head over all of them is one."""
    texts = [["Fund", "2008", "2009", ""], *[[name, "12", "41", "53"] for name in ("East", "West", "North")]]
    words = [*put("Payments", 152, 102), *put("Sum", 302, 102), *rows(texts, [52, 152, 222, 302], 118, 18)]
    edges = [level(100), level(116, 50, 300), level(134), level(190)]
    edges += [upright(50, 100, 190), upright(150, 134, 190), upright(220, 134, 190), upright(300, 100, 190)]
    (table,) = find_tables(page(words, edges))
    assert texts_of(table)[1] == ["Fund", "2008", "2009"] and spans_of(table)["Payments"] == (1, 3)
