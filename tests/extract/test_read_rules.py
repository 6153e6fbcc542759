"""Pieces of lines made whole, and which lines and areas a person sees."""

from dataclasses import astuple

import pytest

from extract.page import Edge, Word
from extract.read.areas import build_fills, join_areas
from extract.read.drawing import Area, Stroke
from extract.read.pictures import join_tiles
from extract.read.rules import build_edges
from extract.read.spans import Span, cut_spans, join_spans
from extract.read.underlines import drop_underlines

GREY, BLUE, WHITE, BLACK = (217, 217, 217), (40, 80, 160), (255, 255, 255), (0, 0, 0)


def stroke(
    x0: float, top: float, x1: float, bottom: float, colour: tuple[int, int, int] = BLACK, order: int = 9
) -> Stroke:
    return Stroke(x0, top, x1, bottom, 0.5, colour, order)


def edges_of(strokes: list[Stroke], areas: list[Area] = []) -> list[tuple[float, ...]]:  # noqa: B006
    return [astuple(edge) for edge in build_edges(strokes, join_areas(areas), 600, 800)]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([(10, 0, 50), (10, 50, 90)], [(10, 0, 90)]),  # cell by cell
        ([(10, 0, 50), (10.5, 51, 90)], [(10, 0, 90)]),  # not quite on one line
        ([(10, 0, 50), (10, 20, 40)], [(10, 0, 50)]),  # drawn again
        ([(10, 0, 50), (10, 60, 90)], [(10, 0, 50), (10, 60, 90)]),  # two tables side by side
        ([(10, 0, 50), (12.5, 0, 50)], [(10, 0, 50)]),  # doubled
        ([(10, 0, 50), (14, 0, 50)], [(10, 0, 50), (14, 0, 50)]),  # a narrow row
        ([(10, 0, 30), (11, 30, 90), (12, 0, 90)], [(12, 0, 90)]),  # doubled by pieces
        ([(10, x, x + 3) for x in range(0, 60, 5)], [(10, 0, 58)]),  # dashed
        ([(10, x, x + 1) for x in range(0, 60, 4)], [(10, 0, 57)]),  # dotted
        ([(10, 0, 9), (10, 18, 27), (10, 36, 45), (10, 54, 63)],) * 2,  # boxes to tick
        ([(10, 0, 2)], []),  # a dot
        ([], []),
    ],
)
def test_join_spans(pieces: list[tuple[float, ...]], expected: list[tuple[float, ...]]) -> None:
    assert [tuple(span) for span in join_spans([Span(*piece) for piece in pieces])] == expected


def test_dots_of_a_line_across_join_no_dotted_lines() -> None:
    across = [Span(x / 2, 0, 0.5) for x in range(100, 700)]  # each near the next
    down = [Span(at, y, y + 0.5) for at in (100, 250) for y in range(1, 60)]
    assert [(at, round(end)) for at, _, end in join_spans([*across, *down])] == [(100, 60), (250, 60)]


@pytest.mark.parametrize(
    ("covering", "expected"),
    [
        ([], [(10, 0, 100)]),
        ([(11, 0, 100)], []),
        ([(20, 0, 100)], [(10, 0, 100)]),
        ([(10, 30, 60)], [(10, 0, 30), (10, 63, 100)]),
    ],
)
def test_cut_spans(covering: list[tuple[float, ...]], expected: list[tuple[float, ...]]) -> None:
    assert [tuple(span) for span in cut_spans([Span(10, 0, 100)], [Span(*c) for c in covering])] == expected


def test_ends_that_nearly_meet_a_rule_meet_it() -> None:
    found = edges_of([stroke(12, 50, 98, 50), stroke(10, 20, 10, 80), stroke(100, 20, 100, 80)])
    assert found[0] == (10, 50, 100, 50, False)


def test_white_rules_are_seen_only_between_coloured_fields() -> None:
    fields = [Area(0, 0, 100, 20, BLUE, 0), Area(0, 40, 100, 60, BLUE, 1)]
    between = [edge for edge in edges_of([stroke(50, 0, 50, 60, WHITE)], fields) if not edge[4]]
    assert between == [(50, 0, 50, 20, False), (50, 40, 50, 60, False)]
    assert edges_of([stroke(50, 0, 50, 60, WHITE)]) == []
    pale = [Area(0, 0, 100, 20, (244, 244, 244), 0)]
    assert [edge for edge in edges_of([stroke(50, 0, 50, 20, WHITE)], pale) if not edge[4]] == [(50, 0, 50, 20, False)]


def test_the_border_of_a_fill_is_an_edge_unless_a_rule_is_there() -> None:
    field = [Area(10, 10, 90, 30, GREY, 0)]
    assert sorted(edges_of([], field)) == [
        (10, 10, 10, 30, True),
        (10, 10, 90, 10, True),
        (10, 30, 90, 30, True),
        (90, 10, 90, 30, True),
    ]
    ruled = edges_of([stroke(5, 10, 95, 10), stroke(5, 30, 95, 30)], field)
    assert [edge for edge in ruled if edge[1] == edge[3] and edge[4]] == []


def test_cells_of_one_shading_are_one_fill_without_borders_between_them() -> None:
    cells = [Area(x, 10, x + 50, 30, GREY, x) for x in range(0, 200, 50)]
    assert [astuple(fill) for fill in build_fills(join_areas(cells), 600, 800)] == [(0, 10, 200, 30, GREY)]
    assert len(edges_of([], cells)) == 4


def test_fields_of_two_colours_have_a_border_between_them() -> None:
    bands = [Area(0, 10, 100, 30, GREY, 0), Area(0, 30, 100, 50, BLUE, 1)]
    assert (0, 30, 100, 30, True) in edges_of([], bands)
    assert len(join_areas(bands)) == 2


def test_the_shade_of_a_text_in_a_cell_of_its_colour_is_not_seen() -> None:
    cells = [Area(10, 10, 100, 60, BLUE, 0), Area(101, 10, 300, 60, BLUE, 1)]
    shade = Area(15, 20, 95, 40, BLUE, 2)
    assert join_areas([*cells, shade]) == cells


def test_an_area_painted_on_another_colour_is_seen() -> None:
    areas = [Area(10, 10, 100, 60, BLUE, 0), Area(20, 15, 90, 50, GREY, 1), Area(30, 20, 80, 40, BLUE, 2)]
    assert sorted(join_areas(areas)) == sorted(areas)


def test_strips_of_a_fields_own_colour_are_no_rules() -> None:
    assert all(edge[4] for edge in edges_of([stroke(12, 20, 88, 20, GREY)], [Area(10, 10, 90, 30, GREY, 0)]))
    assert (10, 20, 90, 20, False) in edges_of([stroke(12, 20, 88, 20)], [Area(10, 10, 90, 30, GREY, 0)])


def test_white_cells_on_a_dark_ground_leave_rules() -> None:
    ground = Area(10, 10, 110, 58, BLACK, 0)
    cells = [Area(x, y, x + 48, y + 22, WHITE, 1 + x + y) for x in (11, 61) for y in (11, 35)]
    found = build_edges([], [ground, *cells], 600, 800)
    assert any(edge.horizontal and 33 <= edge.top <= 35 and edge.x1 - edge.x0 > 90 for edge in found)
    assert any(not edge.horizontal and 59 <= edge.x0 <= 61 and edge.bottom - edge.top > 40 for edge in found)
    assert len(build_fills([ground, *cells], 600, 800)) == 0


def test_what_is_painted_over_is_not_seen() -> None:
    assert edges_of([stroke(20, 20, 80, 20, order=0)], [Area(10, 10, 90, 90, WHITE, 1)]) == []


def test_the_papers_colour_is_no_fill() -> None:
    assert build_fills([Area(0, 0, 600, 800, GREY, 0)], 600, 800) == []


def word(text: str, x0: float, x1: float, baseline: float = 100, size: float = 10) -> Word:
    return Word(text, x0, baseline - 7.85, x1, baseline + 2.15, size)


@pytest.mark.parametrize(
    ("edge", "kept"),
    [
        (Edge(20, 101, 80, 101), False),  # under both words
        (Edge(20, 97, 80, 97), False),  # through them
        (Edge(20, 104, 80, 104), True),  # the bottom of their cell
        (Edge(10, 101, 90, 101), True),  # longer than they
        (Edge(20, 101, 300, 101), True),  # from a running head's first word to its last
    ],
)
def test_underlines_are_no_rules(edge: Edge, kept: bool) -> None:
    words = [word("Mera", 20, 45), word("prva", 50, 80), word("strana", 270, 300)]
    assert (edge in drop_underlines([edge], words)) is kept


def test_a_cells_bottom_tight_under_its_word_meets_the_rules_beside_it() -> None:
    cell = [Edge(20, 101, 45, 101), Edge(20, 80, 20, 101), Edge(45, 80, 45, 101)]
    assert drop_underlines(cell, [word("Mera", 20, 45)]) == cell


def test_cells_on_the_colour_of_their_rules_are_not_joined_however_thin_these_are() -> None:
    ground = Area(10, 10, 110, 58, BLACK, 0)
    cells = [Area(x, 10.7, x + 48, 57.3, WHITE, 1 + i) for i, x in enumerate((10.7, 59.0))]
    assert len(join_areas([ground, *cells])) == 3
    assert len(join_areas(cells)) == 1


def test_areas_of_two_tables_are_not_joined_where_their_sides_differ_by_a_hair() -> None:
    below, above = Area(583.4, 222, 661, 260, BLUE, 0), Area(583.6, 57, 661, 95, BLUE, 1)
    assert sorted(join_areas([below, above])) == sorted([below, above])


def test_a_white_seam_between_cells_of_one_colour_is_seen_a_slip_of_the_printer_is_none() -> None:
    def cells(seam: float) -> list[Area]:
        return [Area(x, 10, x + 48, 57, GREY, i) for i, x in enumerate((10, 58 + seam))]

    assert len(join_areas(cells(0.75))) == 2
    assert len(join_areas(cells(0.3))) == 1


def test_pictures_of_rules_that_meet_are_no_picture_of_the_table() -> None:
    across = [(10.0, y, 90.0, y + 0.7) for y in (10.0, 40.0, 70.0)]
    down = [(x, 10.0, x + 0.7, 70.7) for x in (10.0, 50.0, 89.3)]
    assert sorted(join_tiles([*across, *down])) == sorted([*across, *down])


def test_strips_of_a_picture_are_one_picture() -> None:
    strips = [(10.0, float(y), 90.0, y + 2.0) for y in range(0, 40, 2)]
    assert join_tiles([*strips, (200, 0, 250, 50)]) == [(10, 0, 90, 40), (200, 0, 250, 50)]
