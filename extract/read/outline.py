"""The segments of one path: its subpaths as lines and as rectangles."""

import itertools
from typing import NamedTuple

from extract.page import Box
from extract.read import pdfium
from extract.read.frame import Frame

MAX_SEGMENTS = 20000  # of a path: more is a map or a chart
CORNER = 1.0  # points: a point so near to a corner of the box is on it
ROUNDED = 12.0  # points: a rectangle's rounded corners are no larger
Line = tuple[float, float, float, float]


class Outline(NamedTuple):
    """One subpath: its box, its straight lines, and whether it is a rectangle (rounded corners allowed)."""

    box: Box
    lines: list[Line]
    rectangle: bool


def is_rectangle(handle: int, frame: Frame, box: Box) -> bool:
    """Whether a path of four lines is the rectangle `box`: three corners in a row decide it.

    Args:
        handle: pdfium's handle of the path.
        frame: of the space that the path lies in.
        box: of the path, as seen.
    """
    inner = frame.inside(handle)
    x0, top, x1, bottom = box
    corners = [_read_point(pdfium.get_segment(handle, index), inner) for index in range(3)]
    for x, y in corners:
        beside = abs(x - x0) > CORNER and abs(x - x1) > CORNER
        if beside or (abs(y - top) > CORNER and abs(y - bottom) > CORNER):
            return False
    (ax, ay), b, (cx, cy) = corners
    return abs(ax - cx) > CORNER and abs(ay - cy) > CORNER and b not in ((ax, ay), (cx, cy))


def read_outlines(handle: int, frame: Frame, *, filled_only: bool) -> list[Outline]:
    """The subpaths of a path, as seen.

    Args:
        handle: pdfium's handle of the path.
        frame: of the path itself, its own matrix applied.
        filled_only: no line is drawn: lines are not collected.
    """
    count = pdfium.count_segments(handle)
    if count > MAX_SEGMENTS:
        return []
    outlines: list[Outline] = []
    points: list[tuple[float, float, int]] = []
    for index in range(count):
        segment = pdfium.get_segment(handle, index)
        kind = pdfium.get_segment_type(segment)
        if kind == pdfium.MOVE_TO and points:
            outlines.append(_build_outline(points, filled_only))
            points = []
        x, y = _read_point(segment, frame)
        points.append((x, y, kind))
        if kind != pdfium.MOVE_TO and pdfium.get_close(segment):
            first_x, first_y, _ = points[0]
            if (first_x, first_y) != (x, y):
                points.append((first_x, first_y, pdfium.LINE_TO))
    if points:
        outlines.append(_build_outline(points, filled_only))
    return [outline for outline in outlines if outline.lines or outline.rectangle]


def _read_point(segment: int, frame: Frame) -> tuple[float, float]:
    pdfium.get_point(segment, pdfium.POINT_X, pdfium.POINT_Y)
    return frame.point(*pdfium.point)


def _build_outline(points: list[tuple[float, float, int]], filled_only: bool) -> Outline:
    across, down = [x for x, _, _ in points], [y for _, y, _ in points]
    box = (min(across), min(down), max(across), max(down))
    curved = any(kind == pdfium.BEZIER_TO for _, _, kind in points)
    near = ROUNDED if curved else CORNER
    rectangle = len(points) >= 4 and all(
        min(abs(x - box[0]), abs(x - box[2])) <= near and min(abs(y - box[1]), abs(y - box[3])) <= near
        for x, y, _ in points
    )
    if curved and rectangle:  # a small disc is all corner
        rectangle = min(box[2] - box[0], box[3] - box[1]) > 3 * ROUNDED
    lines: list[Line] = []
    if not filled_only:
        lines = [
            (ax, ay, bx, by) for (ax, ay, _), (bx, by, kind) in itertools.pairwise(points) if kind == pdfium.LINE_TO
        ]
    return Outline(box, lines, rectangle)
