"""Areas by where they lie on the page."""

from extract.read.drawing import Area
from extract.read.heights import FEW, ROW, AreasByHeight

GREY = (200, 200, 200)


def area(top: float, bottom: float, order: int = 0) -> Area:
    return Area(50.0, top, 90.0, bottom, GREY, order)


def test_areas_that_reach_into_a_height_are_found_once() -> None:
    tall, low = area(0.0, 5 * ROW), area(6 * ROW, 7 * ROW, 1)
    far = [area(30 * ROW, 31 * ROW, order) for order in range(2, 2 + FEW)]
    heights = AreasByHeight([tall, low, *far])
    assert heights.near(ROW / 2, 4 * ROW) == [tall]
    assert heights.near(4 * ROW, 6.5 * ROW) == [tall, low]
    assert heights.near(20 * ROW, 21 * ROW) == []


def test_areas_outside_any_page_take_no_rows() -> None:
    endless, above = area(-1e12, 1e12), area(-1e12, -1e11, 1)
    heights = AreasByHeight([endless, above, *[area(0.0, ROW / 2, order) for order in range(2, 2 + FEW)]])
    assert heights.near(2 * ROW, 3 * ROW) == [endless]
    assert above in heights.near(-50.0, -40.0)  # may be; none that is there is missed


def test_few_areas_are_all_near() -> None:
    few = [area(0.0, ROW / 2), area(9 * ROW, 10 * ROW, 1)]
    assert AreasByHeight(few).near(9 * ROW, 9.5 * ROW) == few
