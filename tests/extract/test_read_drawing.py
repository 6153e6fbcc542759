"""Paths and pictures of a page, however they are drawn, as the rules, fills and boxes that are seen."""

import pytest

from extract.page import Page
from extract.read.document import open_document
from tests.extract.pdf_writer import write_pdf


def read_page(content: str, **options: object) -> Page:
    with open_document(write_pdf(content, **options)) as document:  # type: ignore[arg-type]
        return document.read_page(1)


def lines(page: Page) -> list[tuple[int, ...]]:
    return [tuple(round(value) for value in edge.box) for edge in page.edges]


ONE_RULE = [(20, 100, 220, 100)]


@pytest.mark.parametrize(
    "content",
    [
        "20 100 m 220 100 l S",
        "20 99.5 200 1 re f",  # a thin rectangle
        "20 99 200 2 re f*",
        "20 99.5 200 1 re B",
        "2 w 20 100 m 220 100 l S",
        "[4 2] 0 d 20 100 m 220 100 l S",
        "".join(f"{x} 100 m {x + 3} 100 l S " for x in range(20, 220, 4)) + "216 100 m 220 100 l S",
        "".join(f"{x} 99.5 1 1 re f " for x in range(20, 221, 3)),  # dots
        "20 100 m 80 100 150 100 220 100 c S",  # a curve that is straight
        "20 100 m 70 100 l S 70 100 m 220 100 l S",
        "20 101 m 220 101 l S 20 99 m 220 99 l S",  # doubled
        "q 200 0 0 1 20 99.5 cm /Im Do Q",  # a picture
        "q 2 0 0 2 0 0 cm 10 50 m 110 50 l S Q",
        "/Fm Do",
        "q 20 0 200 200 re W n 0 100 m 300 100 l S Q",  # clipped to it
        "1 0 0 RG 20 100 m 220 100 l S",
    ],
)
def test_one_rule(content: str) -> None:
    page = read_page(content, forms={"Fm": ("1 0 0 1 20 40", "0 60 m 200 60 l S")})
    (edge,) = page.edges
    assert edge.horizontal
    assert not edge.fill
    assert edge.box == pytest.approx((20, 100, 220, 100), abs=1.6)
    assert page.fills == ()
    assert page.images == ()


@pytest.mark.parametrize(
    "content",
    [
        "20 100 m 220 100 l n",  # neither filled nor stroked
        "1 G 20 100 m 220 100 l S",  # white on white
        "20 100 m 220 160 l S",  # slanting
        "20 300 m 220 300 l S",  # above the page
        "q 0 0 300 50 re W n 20 100 m 220 100 l S Q",  # clipped away
        "q 0 0 300 50 re W n /Fm Do Q",  # with the form it lies in
        "20 100 m 22 100 l S",  # a dot
    ],
)
def test_no_rule(content: str) -> None:
    assert read_page(content, forms={"Fm": ("1 0 0 1 0 0", "20 100 m 220 100 l S")}).edges == ()


def test_a_drawn_rectangle_is_four_rules() -> None:
    assert lines(read_page("20 40 200 100 re S")) == [
        (20, 60, 220, 60),
        (20, 160, 220, 160),
        (20, 60, 20, 160),
        (220, 60, 220, 160),
    ]


def test_a_rounded_rectangle_has_its_sides() -> None:
    corner = "30 40 m 210 40 l 215 40 220 45 220 50 c 220 130 l 220 135 215 140 210 140 c 30 140 l "
    page = read_page(corner + "25 140 20 135 20 130 c 20 50 l 20 45 25 40 30 40 c h S")
    assert [edge.horizontal for edge in page.edges] == [True, True, False, False]


def test_cells_with_their_own_borders_make_one_grid() -> None:
    cells = "".join(f"{x} {y} 50 20 re S " for x in range(20, 220, 50) for y in range(40, 120, 20))
    page = read_page(cells)
    assert len([edge for edge in page.edges if edge.horizontal]) == 5
    assert len([edge for edge in page.edges if not edge.horizontal]) == 5


def test_many_rectangles_in_one_path() -> None:
    page = read_page("20 100 200 1 re 20 140 200 1 re 20 100 1 40 re 219 100 1 40 re f")
    assert len(page.edges) == 4


def test_a_fill_has_its_colour_and_its_border() -> None:
    page = read_page("0 0 1 rg 20 100 200 40 re f")
    (fill,) = page.fills
    assert fill.box == pytest.approx((20, 60, 220, 100), abs=0.01)
    assert fill.colour == (0, 0, 255)
    assert [edge.fill for edge in page.edges] == [True] * 4


@pytest.mark.parametrize(
    "content", ["1 g 20 100 200 40 re f", ".9 g 0 0 300 200 re f", "20 100 m 220 100 l 120 160 l f"]
)
def test_no_fill(content: str) -> None:
    assert read_page(content).fills == ()


def test_a_line_as_thick_as_a_bar_is_a_fill() -> None:
    page = read_page(".8 G 12 w 20 100 m 220 100 l S")
    assert [tuple(map(round, fill.box)) for fill in page.fills] == [(20, 94, 220, 106)]


def test_pictures_have_boxes() -> None:
    page = read_page("q 100 0 0 80 50 60 cm /Im Do Q")
    assert [tuple(map(round, box)) for box in page.images] == [(50, 60, 150, 140)]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_rules_turn_with_the_page(rotate: int) -> None:
    page = read_page("20 50 m 220 50 l S", rotate=rotate)
    expected = {90: (50, 20, 50, 220), 180: (80, 50, 280, 50), 270: (150, 80, 150, 280)}[rotate]
    assert page.edges[0].box == pytest.approx(expected, abs=0.6)


def test_forms_inside_forms() -> None:
    forms = {"Fm": ("2 0 0 2 0 0", "10 40 m 110 40 l S")}
    assert lines(read_page("q 1 0 0 1 0 20 cm /Fm Do Q", forms=forms)) == ONE_RULE


def test_an_underlined_word_has_no_rule() -> None:
    page = read_page("BT /F1 10 Tf 20 100 Td (Rok) Tj ET 20 98.5 17.8 .5 re f")
    assert (len(page.words), page.edges) == (1, ())
