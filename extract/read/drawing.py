"""The drawn objects of an open page: paths and pictures, forms opened up, as plain strokes and areas as seen.

A path whose bounds are as thin as a rule is a rule, whatever its segments; only wider ones are read point by point.
"""

import math
from collections.abc import Container
from typing import Any, NamedTuple

from extract.page import Box
from extract.read import pdfium
from extract.read.clip import ClipReader, cut_box
from extract.read.dots import is_round
from extract.read.frame import Frame
from extract.read.outline import is_rectangle, read_outlines

Colour = tuple[int, int, int]
RULE = 3.0  # points: what is thinner is a rule, not an area
STRAIGHT = 0.5  # points: a line is level or upright when its ends differ by no more
MAX_DEPTH = 8  # forms inside forms
PATTERN: Colour = (192, 192, 192)  # an area filled with a pattern or shading instead of a colour
_OPAQUE = 8  # of 255: what is fainter is not seen
_new = tuple.__new__


class Stroke(NamedTuple):
    """A straight piece of line, level or upright: its centre line, thickness, colour, place in painting order."""

    x0: float
    top: float
    x1: float
    bottom: float
    thickness: float
    colour: Colour
    order: int


class Area(NamedTuple):
    """A filled rectangle; `order` is its place in the order of painting."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: Colour
    order: int


class Drawing:
    """What is drawn on a page besides its text; filled while the page is read.

    `dots` are small round shapes; `replaced` is the text inside forms whose letters pdfium places wrongly, with the map
    of its form.
    """

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self.areas: list[Area] = []
        self.images: list[Box] = []
        self.dots: list[Area] = []
        self.replaced: dict[int | None, Frame] = {}

    def add_rule(self, box: Box, colour: Colour) -> None:
        """A thin box becomes the line along its middle."""
        x0, top, x1, bottom = box
        order = len(self.strokes) + len(self.areas)
        if bottom - top <= x1 - x0:
            middle = (top + bottom) / 2
            self.strokes.append(_new(Stroke, (x0, middle, x1, middle, bottom - top, colour, order)))
        else:
            middle = (x0 + x1) / 2
            self.strokes.append(_new(Stroke, (middle, top, middle, bottom, x1 - x0, colour, order)))

    def add_line(self, box: Box, thickness: float, colour: Colour) -> None:
        """A drawn line: a rule, or an area where it is as thick as one."""
        if thickness <= RULE:
            self.add_rule(box, colour)
            return
        across, down = (thickness / 2, 0.0) if box[3] - box[1] > box[2] - box[0] else (0.0, thickness / 2)
        self.add_area((box[0] - across, box[1] - down, box[2] + across, box[3] + down), colour)

    def add_area(self, box: Box, colour: Colour) -> None:
        """A filled rectangle."""
        self.areas.append(Area(*box, colour, len(self.strokes) + len(self.areas)))


def read_drawing(page: int, frame: Frame, known_text: Container[int | None]) -> Drawing:
    """All strokes, areas and pictures of an open page.

    Args:
        page: pdfium's handle of the page.
        frame: its map to what is seen.
        known_text: objects known to be text, which need not be asked.
    """
    drawing = Drawing()
    handles = [pdfium.get_object(page, index) for index in range(pdfium.count_objects(page))]
    _read_objects([handle for handle in handles if handle not in known_text], frame, None, drawing, 0)
    return drawing


def _read_objects(handles: list[int], frame: Frame, outer: Box | None, drawing: Drawing, depth: int) -> None:
    clips = ClipReader(frame, outer)
    for handle in handles:
        kind = pdfium.get_type(handle)
        if kind == pdfium.PATH:
            _read_path(handle, frame, clips, drawing)
        elif kind == pdfium.IMAGE:
            bounds = _read_bounds(handle, frame)
            box = cut_box(bounds, clips.read_clip(handle)) if bounds else None
            if box is not None:
                drawing.images.append(box)
        elif kind == pdfium.FORM and depth < MAX_DEPTH:
            inner = frame.inside(handle)
            count = pdfium.count_form_objects(handle)
            parts = [pdfium.get_form_object(handle, index) for index in range(count)]
            _read_objects(parts, inner, clips.read_clip(handle), drawing, depth + 1)
        elif kind == pdfium.TEXT and depth and pdfium.is_replaced(handle):
            drawing.replaced[handle] = frame


def _read_bounds(handle: int, frame: Frame) -> Box | None:
    """The object's box as seen, None where it lies outside the page."""
    if not pdfium.get_bounds(handle, *pdfium.BOUNDS):
        return None
    x0, y0, x1, y1 = box = frame.box(*pdfium.bounds)
    return box if x1 >= 0 and y1 >= 0 and x0 <= frame.width and y0 <= frame.height else None


def _read_colour(call: Any, handle: int) -> Colour | None:
    """The colour, None where it is not to be seen."""
    if not call(handle, *pdfium.COLOUR):
        return PATTERN
    red, green, blue, opacity = pdfium.colour
    return (red, green, blue) if opacity >= _OPAQUE else None


def _read_path(handle: int, frame: Frame, clips: ClipReader, drawing: Drawing) -> None:
    pdfium.get_draw_mode(handle, pdfium.FILLED, pdfium.STROKED)
    filled, stroked = pdfium.draw_mode
    if not filled and not stroked:
        return
    bounds = _read_bounds(handle, frame)
    if bounds is None:
        return
    clip = clips.read_clip(handle)
    box = cut_box(bounds, clip)
    fill = _read_colour(pdfium.get_fill_colour, handle) if filled else None
    stroke = _read_colour(pdfium.get_stroke_colour, handle) if stroked else None
    colour = stroke or fill
    if box is None or colour is None:
        return
    if fill and not stroke and is_round(bounds) and pdfium.count_segments(handle) > pdfium.RECTANGLE_SEGMENTS:
        drawing.dots.append(Area(*bounds, fill, len(drawing.dots)))
    if bounds[2] - bounds[0] <= RULE or bounds[3] - bounds[1] <= RULE:
        drawing.add_rule(cut_box(_trim_ends(bounds), clip) or box if stroke else box, colour)
    elif fill and not stroke and pdfium.count_segments(handle) == pdfium.RECTANGLE_SEGMENTS:
        if is_rectangle(handle, frame, bounds):
            drawing.add_area(box, fill)
    else:
        _read_wide(handle, frame, clip, (fill, stroke), drawing)


def _trim_ends(box: Box) -> Box:
    """The bounds of a thin stroked path without the line's thickness, which the library adds on every side."""
    x0, top, x1, bottom = box
    across, down = x1 - x0, bottom - top
    if across > down:
        return (x0 + down / 2, top, x1 - down / 2, bottom)
    if down > across:
        return (x0, top + across / 2, x1, bottom - across / 2)
    return box


def _read_wide(
    handle: int, frame: Frame, clip: Box | None, colours: tuple[Colour | None, Colour | None], drawing: Drawing
) -> None:
    """The straight level and upright lines and the rectangles of a path that is wider than a rule."""
    fill, stroke = colours
    thickness = _read_thickness(handle) if stroke else 0.0
    for outline in read_outlines(handle, frame.inside(handle), filled_only=stroke is None):
        box = cut_box(outline.box, clip)
        if box is None:
            continue
        if thickness <= RULE and (box[2] - box[0] <= RULE or box[3] - box[1] <= RULE):
            drawing.add_rule(box, stroke or fill or PATTERN)
            continue
        if fill and outline.rectangle:
            drawing.add_area(box, fill)
        if stroke:
            for ax, ay, bx, by in outline.lines:
                if abs(ax - bx) <= STRAIGHT or abs(ay - by) <= STRAIGHT:
                    line = cut_box((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), clip)
                    if line is not None:
                        drawing.add_line(line, thickness, stroke)


def _read_thickness(handle: int) -> float:
    """How thick a path's lines are drawn, in points."""
    pdfium.get_stroke_width(handle, pdfium.WIDTH)
    (width,) = pdfium.width
    pdfium.get_object_matrix(handle, pdfium.MATRIX)
    a, b, c, d, *_ = pdfium.matrix
    return float(width * math.sqrt(abs(a * d - b * c)))
