"""Cells painted one by one in one colour: where their areas touch is where they end."""

from dataclasses import replace

import pytest

from extract.page import Edge, Page, Word
from extract.read.areas import build_fills, join_areas
from extract.read.drawing import Area
from extract.read.rules import build_edges
from extract.read.seams import find_seams
from extract.tables import find_tables
from tests.extract.bare_tables import PLAN, bold
from tests.extract.table_pages import put, rows, spans_of, texts_of

GREY, BLUE = (217, 217, 217), (180, 200, 230)
SIDES = [50.0, 121.0, 184.5, 290.0]
"""Of columns so narrow that their texts nearly touch."""


def _cell(left: int, right: int, top: float, bottom: float, colour: tuple[int, int, int] = GREY) -> Area:
    return Area(SIDES[left], top, SIDES[right], bottom, colour, 0)


def _row(top: float, bottom: float, colour: tuple[int, int, int] = GREY) -> list[Area]:
    return [_cell(i, i + 1, top, bottom, colour) for i in range(3)]


def _page(words: list[Word], areas: list[Area]) -> Page:
    joined = join_areas(areas)
    edges, fills = build_edges([], joined, 595, 842), build_fills(joined, 595, 842)
    return Page(1, 595.0, 842.0, tuple(words), tuple(edges), tuple(fills), seams=tuple(find_seams(areas, edges)))


def _words(texts: list[list[str]], y: float, step: float) -> list[Word]:
    return rows(texts, [x + 2 for x in SIDES[:3]], y, step)


@pytest.mark.parametrize(
    ("areas", "expected"),
    [
        ([_cell(0, 1, 100, 120), _cell(1, 2, 100, 120)], [(121, 100, 121, 120)]),
        ([_cell(0, 1, 100, 140), _cell(1, 2, 100, 120)], [(121, 100, 121, 120)]),  # a taller one
        ([_cell(0, 1, 100, 120), _cell(0, 1, 120, 140)], [(50, 120, 121, 120)]),
        ([_cell(0, 1, 100, 120), _cell(1, 2, 100, 120, BLUE)], []),  # that is seen
        ([_cell(0, 1, 100, 120, (255, 255, 255)), _cell(1, 2, 100, 120, (255, 255, 255))], []),
        ([_cell(0, 1, 100, 120), _cell(2, 3, 100, 120)], []),
    ],
)
def test_seams_are_where_areas_of_one_colour_touch(areas: list[Area], expected: list[tuple[float, ...]]) -> None:
    side = Edge(50, 100, 121, 100, True)
    assert [edge.box for edge in find_seams(areas, [side])] == expected
    assert find_seams(areas, [replace(side, fill=False)]) == []


@pytest.mark.parametrize("white", [0, 3])
def test_cells_of_one_colour_are_told_by_their_areas(white: int) -> None:
    areas = [area for y in (100, 120, 140, 160) for area in _row(y, y + 20 - white)]
    (table,) = find_tables(_page(_words(PLAN, 103, 20), areas))
    assert texts_of(table) == PLAN and table.ruled


def test_a_header_without_a_fill_is_a_row_above_them() -> None:
    words = [*bold(_words(PLAN[:1], 86, 20)), *_words(PLAN[1:], 103, 20)]
    (table,) = find_tables(_page(words, [area for y in (100, 120, 140) for area in _row(y, y + 17)]))
    assert texts_of(table) == PLAN


def test_the_painted_row_of_a_form_above_is_no_header_of_the_next() -> None:
    """Both forms end in a row of labels that are heads elsewhere."""
    form = [["Naziv", "Most", "park"], ["Rok", "2025.", "Nosilac"], ["Aktivnost", "Nosilac", "Rok"]]
    words = [w for y in (103, 208) for w in _words(form, y, 30)]
    areas = [a for y in (100, 130, 160, 205, 235, 265) for a in _row(y, y + 27)]
    assert [texts_of(t) for t in find_tables(_page(words, areas))] == [form, form]


def test_another_table_painted_close_below_hides_no_cells() -> None:
    words = [*_words(PLAN[:2], 103, 20), *put("Naziv mjere", 72, 151), *put("Vrijednost", 190, 151)]
    below = [Area(70, 148, 180, 165, GREY, 0), Area(180, 148, 290, 165, GREY, 0)]
    tables = find_tables(_page(words, [*_row(100, 120), *_row(120, 140), *below]))
    assert texts_of(tables[0]) == PLAN[:2]


def test_a_heading_in_large_letters_close_above_is_no_row_without_a_fill() -> None:
    heading = [Word(text, x, 72, x + 60, 96, size=24.0) for text, x in (("Akcioni", 50), ("plan", 116.5))]
    areas = [area for y in (100, 120, 140, 160) for area in _row(y, y + 20)]
    (table,) = find_tables(_page([*heading, *_words(PLAN, 103, 20)], areas))
    assert texts_of(table) == PLAN and table.ruled


def test_areas_behind_a_header_only_part_no_rows() -> None:
    words = [*bold(_words(PLAN[:1], 103, 20)), *_words(PLAN[1:], 123, 20)]
    (table,) = find_tables(_page(words, _row(100, 120)))
    assert texts_of(table) == PLAN and not table.ruled


def test_a_row_that_is_white_in_its_own_cells_is_the_rest_of_a_merged_one() -> None:
    """The page ends in the merged cell of the last row; the cells beside it end before."""
    areas = [*_row(100, 117), *_row(120, 137), _cell(0, 1, 140, 190), *_row(140, 157)[1:], *_row(160, 177)[1:]]
    texts = [*PLAN[:3], ["", "Grad", "2026."]]
    (table,) = find_tables(_page(_words(texts, 103, 20), areas))
    assert texts_of(table) == [*PLAN[:3], ["Grad", "2026."]] and spans_of(table)["Obnoviti most"] == (2, 1)
