"""Filled areas as a person sees them: pieces of one colour joined, backgrounds and painted-over areas left out."""

from collections.abc import Callable, Iterable
from typing import Any

from extract.page import Fill
from extract.read.drawing import Area, Colour
from extract.read.heights import AreasByHeight

WHITE = 245  # of 255 in every channel: not to be seen on paper
JOINED = 0.4  # points: areas of one colour that are nearer are one
SEAM = 0.1  # points: so wide a gap between them is seen, where it shows another colour
BACKGROUND = 0.85  # share of the page: a larger area is the paper's colour
COVERED = 0.8  # share of an area: with more painted over, it is not seen as one


def is_white(colour: Colour) -> bool:
    """Whether the colour cannot be told from paper."""
    return min(colour) >= WHITE


def build_fills(areas: Iterable[Area], width: float, height: float) -> list[Fill]:
    """The shaded areas of a page of the given size, from top to bottom and left to right.

    Args:
        areas: joined by `join_areas`.
        width: of the page, in points.
        height: of the page.
    """
    areas = [area for area in areas if not is_background(area, width, height)]
    heights = AreasByHeight(areas)
    seen = [area for area in areas if not is_white(area.colour) and not _is_covered(area, heights)]
    return sorted((Fill(*area[:4], area.colour) for area in seen), key=lambda fill: (fill.top, fill.x0, fill.bottom))


def is_background(area: Area, width: float, height: float) -> bool:
    """Whether the area is as large as the page."""
    return (area.x1 - area.x0) * (area.bottom - area.top) >= BACKGROUND * width * height


def _is_covered(area: Area, areas: AreasByHeight) -> bool:
    """Whether later areas of other colours paint over nearly all of it."""
    whole = (area.x1 - area.x0) * (area.bottom - area.top)
    painted = 0.0
    for other in areas.near(area.top, area.bottom):
        if other.order > area.order and other.colour != area.colour:
            across = min(area.x1, other.x1) - max(area.x0, other.x0)
            down = min(area.bottom, other.bottom) - max(area.top, other.top)
            if across > 0 and down > 0:
                painted += across * down
    return painted >= COVERED * whole


def join_areas(areas: Iterable[Area]) -> list[Area]:
    """Areas of one colour joined while two of them make a rectangle."""
    joined = list(dict.fromkeys(areas))
    ground = AreasByHeight(area for area in joined if not is_white(area.colour))
    for _ in range(2):  # rows of cells into bands, bands into blocks
        joined = _join_along(joined, _across, _beside, ground)
        joined = _join_along(joined, _down, _below, ground)
    return _find_seen(joined)


def _find_seen(areas: list[Area]) -> list[Area]:
    """The areas without those on a larger one of their own colour: the shade of a text in a shaded cell."""
    heights = AreasByHeight(areas)
    return [
        area
        for area in areas
        if not any(
            _inside(other, area) and _size(other) > _size(area) and _hides(other, area, heights)
            for other in heights.near(area.top, area.bottom)
        )
    ]


def _size(area: Area) -> float:
    return (area.x1 - area.x0) * (area.bottom - area.top)


def _hides(outer: Area, inner: Area, areas: AreasByHeight) -> bool:
    """Whether an area lies within one of its colour, and no other colour was painted there between the two."""
    if outer.colour != inner.colour or not _inside(outer, inner):
        return False
    first, last = sorted((outer.order, inner.order))
    return not any(
        first < area.order < last
        and area.colour != inner.colour
        and min(area.x1, inner.x1) > max(area.x0, inner.x0)
        and min(area.bottom, inner.bottom) > max(area.top, inner.top)
        for area in areas.near(inner.top, inner.bottom)
    )


def _across(area: Area) -> tuple[Any, ...]:
    return (area.colour, round(area.top), round(area.bottom), area.x0)


def _down(area: Area) -> tuple[Any, ...]:
    return (area.colour, round(area.x0), round(area.x1), area.top)


def _beside(first: Area, second: Area) -> bool:
    return (
        first.x0 <= second.x0 <= first.x1 + JOINED
        and abs(first.top - second.top) <= JOINED
        and abs(first.bottom - second.bottom) <= JOINED
    )


def _below(first: Area, second: Area) -> bool:
    return (
        first.top <= second.top <= first.bottom + JOINED
        and abs(first.x0 - second.x0) <= JOINED
        and abs(first.x1 - second.x1) <= JOINED
    )


def _inside(outer: Area, inner: Area) -> bool:
    return (
        outer.x0 - JOINED <= inner.x0
        and inner.x1 <= outer.x1 + JOINED
        and outer.top - JOINED <= inner.top
        and inner.bottom <= outer.bottom + JOINED
    )


def _shows_ground(first: Area, second: Area, ground: AreasByHeight) -> bool:
    """Whether an earlier area of another colour is seen between the two: cells on the colour of their rules."""
    across = (min(first.x1, second.x1), max(first.x0, second.x0))
    down = (min(first.bottom, second.bottom), max(first.top, second.top))
    if max(across[1] - across[0], down[1] - down[0]) <= SEAM:
        return False
    x, y = sum(across) / 2, sum(down) / 2
    order = min(first.order, second.order)
    return any(
        area.order < order
        and area.colour != first.colour
        and area.x0 <= x <= area.x1
        and area.top <= y <= area.bottom
        and not (_inside(first, area) or _inside(second, area))
        for area in ground.near(y, y)
    )


def _join_along(
    areas: list[Area],
    key: Callable[[Area], tuple[Any, ...]],
    touches: Callable[[Area, Area], bool],
    ground: AreasByHeight,
) -> list[Area]:
    joined: list[Area] = []
    heights = AreasByHeight(areas)
    for area in sorted(areas, key=key):
        before = joined[-1] if joined else None
        if before is not None and _hides(before, area, heights):
            continue
        joins = before is not None and before.colour == area.colour and touches(before, area)
        if before is not None and joins and not _shows_ground(before, area, ground):
            joined[-1] = Area(
                min(before.x0, area.x0),
                min(before.top, area.top),
                max(before.x1, area.x1),
                max(before.bottom, area.bottom),
                area.colour,
                min(before.order, area.order),
            )
        else:
            joined.append(area)
    return joined
