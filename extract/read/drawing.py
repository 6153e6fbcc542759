"""The drawn objects of an open page: paths and pictures, forms opened up, as plain strokes and areas as seen.

A path whose bounds are as thin as a rule is a rule, whatever its segments; only wider ones are read point by point.
"""

from typing import NamedTuple

from extract.page import Box
from extract.read import pdfium
from extract.read.frame import Frame

Colour = tuple[int, int, int]
RULE = 3.0  # points: what is thinner is a rule, not an area
DOT = 1.0  # points: a rule at least so long; shorter are dots, taken only as parts of a dashed line
MAX_SEGMENTS = 20000  # points of a path: more is a map or a chart
MAX_DEPTH = 8  # forms inside forms
PATTERN: Colour = (192, 192, 192)  # an area filled with a pattern or shading instead of a colour
_OPAQUE = 8  # of 255: what is fainter is not seen


class Stroke(NamedTuple):
    """A straight piece of line, level or upright, with its thickness and colour."""

    x0: float
    top: float
    x1: float
    bottom: float
    thickness: float
    colour: Colour
    order: int


class Area(NamedTuple):
    """A filled rectangle."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: Colour
    order: int


class Drawing(NamedTuple):
    """What is drawn on a page besides its text, in the order of painting."""

    strokes: list[Stroke]
    areas: list[Area]
    images: list[Box]


def read_drawing(page: int, frame: Frame) -> Drawing:
    """All strokes, areas and pictures of an open page.

    Args:
        page: pdfium's handle of the page.
        frame: its map to what is seen.
    """
    drawing = Drawing([], [], [])
    handles = [pdfium.get_object(page, index) for index in range(pdfium.count_objects(page))]
    _read_objects(handles, frame, drawing, 0)
    return drawing


def _read_objects(handles: list[int], frame: Frame, drawing: Drawing, depth: int) -> None:
    for handle in handles:
        kind = pdfium.get_type(handle)
        if kind == pdfium.PATH:
            _read_path(handle, frame, drawing)
        elif kind == pdfium.IMAGE:
            _read_image(handle, frame, drawing)
        elif kind == pdfium.FORM and depth < MAX_DEPTH:
            pdfium.get_object_matrix(handle, pdfium.MATRIX)
            matrix = pdfium.matrix
            inner = frame.after(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
            count = pdfium.count_form_objects(handle)
            _read_objects([pdfium.get_form_object(handle, index) for index in range(count)], inner, drawing, depth + 1)


def _read_bounds(handle: int, frame: Frame) -> Box | None:
    if not pdfium.get_bounds(handle, pdfium.F1, pdfium.F2, pdfium.F3, pdfium.F4):
        return None
    left, bottom = pdfium.float_1.value, pdfium.float_2.value
    return frame.box(left, bottom, pdfium.float_3.value, pdfium.float_4.value)


def _read_image(handle: int, frame: Frame, drawing: Drawing) -> None:
    box = _read_bounds(handle, frame)
    if box is None or not _on_page(box, frame):
        return
    if min(box[2] - box[0], box[3] - box[1]) <= RULE:
        _add_rule(box, (0, 0, 0), drawing)
    else:
        drawing.images.append(box)


def _on_page(box: Box, frame: Frame) -> bool:
    return box[2] >= 0 and box[3] >= 0 and box[0] <= frame.width and box[1] <= frame.height


def _add_rule(box: Box, colour: Colour, drawing: Drawing) -> None:
    x0, top, x1, bottom = box
    order = len(drawing.strokes) + len(drawing.areas)
    if bottom - top <= x1 - x0:
        middle = (top + bottom) / 2
        drawing.strokes.append(Stroke(x0, middle, x1, middle, bottom - top, colour, order))
    else:
        middle = (x0 + x1) / 2
        drawing.strokes.append(Stroke(middle, top, middle, bottom, x1 - x0, colour, order))


def _read_colour(call: "pdfium.Any", handle: int) -> Colour | None:
    """The colour, None where it is not to be seen."""
    if not call(handle, pdfium.U1, pdfium.U2, pdfium.U3, pdfium.U4):
        return PATTERN
    if pdfium.uint_4.value < _OPAQUE:
        return None
    return (pdfium.uint_1.value, pdfium.uint_2.value, pdfium.uint_3.value)


def _read_path(handle: int, frame: Frame, drawing: Drawing) -> None:
    pdfium.get_draw_mode(handle, pdfium.I1, pdfium.I2)
    filled, stroked = pdfium.int_1.value, pdfium.int_2.value
    if not filled and not stroked:
        return
    box = _read_bounds(handle, frame)
    if box is None or not _on_page(box, frame):
        return
    fill = _read_colour(pdfium.get_fill_colour, handle) if filled else None
    stroke = _read_colour(pdfium.get_stroke_colour, handle) if stroked else None
    seen = stroke or fill
    if seen is None:
        return
    if min(box[2] - box[0], box[3] - box[1]) <= RULE:
        _add_rule(box, seen, drawing)
        return
    pdfium.get_object_matrix(handle, pdfium.MATRIX)
    matrix = pdfium.matrix
    inner = frame.after(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
    for points in _read_subpaths(handle, inner):
        _add_subpath(points, fill, stroke, drawing)


def _read_subpaths(handle: int, frame: Frame) -> list[list[tuple[float, float]]]:
    """The straight subpaths as seen, closed ones with their first point again; those with real curves are left out."""
    count = pdfium.count_segments(handle)
    if count > MAX_SEGMENTS:
        return []
    subpaths: list[list[tuple[float, float]]] = []
    points: list[tuple[float, float]] = []
    curved = 0
    for index in range(count):
        segment = pdfium.get_segment(handle, index)
        kind = pdfium.get_segment_type(segment)
        pdfium.get_point(segment, pdfium.F1, pdfium.F2)
        point = frame.point(pdfium.float_1.value, pdfium.float_2.value)
        if kind == pdfium.MOVE_TO:
            if len(points) > 1 and not curved:
                subpaths.append(points)
            points, curved = [point], 0
        else:
            curved += kind == pdfium.BEZIER_TO
            points.append(point)
            if pdfium.get_close(segment) and points[0] != point:
                points.append(points[0])
    if len(points) > 1 and not curved:
        subpaths.append(points)
    return subpaths


def _add_subpath(
    points: list[tuple[float, float]], fill: Colour | None, stroke: Colour | None, drawing: Drawing
) -> None:
    across, down = [x for x, _ in points], [y for _, y in points]
    box = (min(across), min(down), max(across), max(down))
    if min(box[2] - box[0], box[3] - box[1]) <= RULE:
        _add_rule(box, stroke or fill or PATTERN, drawing)
        return
    if fill is not None and _is_rectangle(points, box):
        drawing.areas.append(Area(*box, fill, len(drawing.strokes) + len(drawing.areas)))
    if stroke is not None:
        for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
            if min(abs(ax - bx), abs(ay - by)) <= DOT / 2:
                _add_rule((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), stroke, drawing)


def _is_rectangle(points: list[tuple[float, float]], box: Box) -> bool:
    """Whether every point lies on a corner of the box."""
    return all(
        min(abs(x - box[0]), abs(x - box[2])) <= DOT and min(abs(y - box[1]), abs(y - box[3])) <= DOT
        for x, y in points
    )
