"""Areas by where they lie on the page."""

from extract.read.drawing import Area
from extract.read.heights import ROW, AreasByHeight

GREY = (200, 200, 200)


def area(top: float, bottom: float, order: int = 0) -> Area:
    return Area(50.0, top, 90.0, bottom, GREY, order)


def test_areas_that_reach_into_a_height_are_found_once() -> None:
    tall, low = area(0.0, 5 * ROW), area(6 * ROW, 7 * ROW, 1)
    heights = AreasByHeight([tall, low])
    assert heights.near(ROW / 2, 4 * ROW) == [tall]
    assert heights.near(4 * ROW, 6.5 * ROW) == [tall, low]
    assert heights.near(20 * ROW, 21 * ROW) == []


def test_areas_outside_any_page_take_no_rows() -> None:
    endless = area(-1e12, 1e12)
    assert AreasByHeight([endless]).near(100.0, 101.0) == [endless]
    assert AreasByHeight([area(-1e12, -1e11)]).near(-50.0, -40.0)  # may be, none that is there is missed
