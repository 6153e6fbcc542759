"""Bullets that are drawn instead of printed."""

import pytest

from extract.page import Word
from extract.read.dots import MOST, add_bullets
from tests.extract.test_read_words import read_page, show, texts

HANDLE = 0.5523
"""Share of the radius by which the handles of a circle's four curves lie."""


def dot(x: float, y: float, size: float = 3.0) -> str:
    """A round shape of this size with its middle there."""
    r, h = size / 2, size / 2 * HANDLE
    curves = [
        (x + r, y + h, x + h, y + r, x, y + r),
        (x - h, y + r, x - r, y + h, x - r, y),
        (x - r, y - h, x - h, y - r, x, y - r),
        (x + h, y - r, x + r, y - h, x + r, y),
    ]
    return f"{x + r} {y} m " + "".join(" ".join(map(str, curve)) + " c " for curve in curves) + "f "


def test_a_dot_at_the_left_of_a_line_is_a_bullet() -> None:
    page = read_page(show("Prvi cilj", 60, 100) + dot(52, 103) + show("Drugi", 60, 85) + dot(52, 88))
    assert texts(page) == ["•", "Prvi", "cilj", "•", "Drugi"]
    assert page.words[0].x1 == pytest.approx(53.5, abs=0.2)


def test_words_of_another_cell_may_end_right_before_a_dot_below_another_one() -> None:
    second = show("a", 45, 85) + show("Drugi", 60, 85) + dot(52, 88)
    assert texts(read_page(show("Prvi", 60, 100) + dot(52, 103) + second)) == ["•", "Prvi", "a", "•", "Drugi"]


def test_a_dot_drawn_twice_is_one_bullet() -> None:
    assert texts(read_page(show("Prvi", 60, 100) + dot(52, 103) + dot(52, 103))) == ["•", "Prvi"]


def test_a_white_dot_is_none_and_hides_none() -> None:
    assert texts(read_page(show("Prvi", 60, 100) + "1 g " + dot(52, 103))) == ["Prvi"]
    assert texts(read_page(show("Prvi", 60, 100) + dot(52, 103) + "1 g " + dot(52, 103, 1.5))) == ["•", "Prvi"]


def test_a_map_of_dots_has_no_bullets() -> None:
    words = [Word("Prvi", 60, 98, 80, 108, 10)]
    dots = [(50.0, y, 53.0, y + 3) for y in map(float, range(101, 101 + 20 * (MOST + 1), 20))]
    assert len(add_bullets(words, dots)) == 1
    assert len(add_bullets(words, dots[:MOST])) == 2


@pytest.mark.parametrize(
    "drawn",
    [
        pytest.param(dot(20, 103), id="far from the line"),
        pytest.param(dot(52, 110), id="above the line"),
        pytest.param(dot(52, 103, 9), id="too large"),
        pytest.param(dot(52, 103) + dot(52, 108) + dot(52, 98), id="a dotted line"),
        pytest.param(show("a", 45, 100) + dot(52, 103), id="within a line"),
        pytest.param("50 101 3 3 re f ", id="a square"),
    ],
)
def test_other_shapes_are_none(drawn: str) -> None:
    assert "•" not in texts(read_page(show("Prvi cilj", 60, 100) + drawn))
