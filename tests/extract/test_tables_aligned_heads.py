"""Heads over several columns, told by how they are set."""

from extract.tables.heads.aligned_heads import align_heads
from tests.extract.table_pages import put

QUARTERS = ["I", "II", "III", "IV"]


def test_quarters_counted_again_below_each_year() -> None:
    columns = [50.0, 170.0, *range(200, 361, 20), 420.0]
    words = [*put("Aktivnost", 60, 100), *put("2025.", 227, 100), *put("2026.", 307, 100), *put("Izvor", 370, 100)]
    words += [w for i in range(8) for w in put(QUARTERS[i % 4], 202 + 20 * i, 112)]
    heads = align_heads(words, [*columns[:1], *columns[2:]])
    assert [(h.first, h.end) for h in heads] == [(0, 1), (1, 5), (5, 9), (9, 10)]


def test_a_head_in_the_middle_of_others_that_begins_where_one_of_them_does() -> None:
    columns = [50.0, 150.0, 210.0, 270.0, 350.0]
    words = [*put("Redni", 70, 100), *put("br.", 75, 112), *put("Potrebna", 222, 100)]
    words += [*put("Ukupno", 160, 112), *put("Budžet", 222, 112), *put("Grant", 290, 112)]
    heads = align_heads(words, columns)
    assert [(h.first, h.end) for h in heads] == [(0, 1), (1, 4)]


def test_a_line_of_heads_set_lower_beside_does_not_end_one() -> None:
    columns = [50.0, 150.0, 210.0, 270.0, 350.0]
    words = [*put("Aktivnost", 60, 106), *put("Potrebna", 222, 94), *put("Ukupno", 160, 112), *put("Budžet", 222, 112)]
    words += [*put("Grantovi i", 280, 107), *put("ostalo", 289, 118)]
    heads = align_heads(words, columns)
    assert [(h.first, h.end) for h in heads] == [(0, 1), (1, 4)]
