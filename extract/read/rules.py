"""From strokes and areas to the edges a person sees: rules, white separators of coloured fields, borders of fills."""

from bisect import bisect_left
from collections.abc import Iterable

from extract.page import Edge
from extract.read.areas import is_background, is_white
from extract.read.drawing import Area, Colour, Stroke
from extract.read.spans import SHORTEST, Span, cut_spans, join_spans

BESIDE = 2.5  # points from a white rule: there lies what it separates
INSIDE = 1.0  # points: a stroke of an area's own colour is part of it up to so far outside
DOT = 3.0  # points: what is no longer may be part of a dotted line of either direction
SNAP = 3.5  # points: a rule that ends so near to one across it ends on it
SAME_COLOUR = 12  # of 255 in every channel


def build_edges(strokes: Iterable[Stroke], areas: list[Area], width: float, height: float) -> list[Edge]:
    """The edges of a page, horizontal ones first, drawn ones before borders, each from top to bottom.

    Args:
        strokes: drawn on the page.
        areas: filled ones, joined by `join_areas`.
        width: of the page, in points.
        height: of the page.
    """
    level: list[Span] = []
    upright: list[Span] = []
    for stroke in strokes:
        for x0, top, x1, bottom in _find_seen(stroke, areas):
            across, down = x1 - x0, bottom - top
            if across >= down or across <= DOT >= down:
                middle = (top + bottom) / 2
                level.append(Span(middle, x0, x1))
            if down > across or across <= DOT >= down:
                middle = (x0 + x1) / 2
                upright.append(Span(middle, top, bottom))
    level, upright = join_spans(level), join_spans(upright)
    level_borders, upright_borders = _find_borders(areas, width, height)
    level_borders = join_spans(cut_spans(level_borders, level))
    upright_borders = join_spans(cut_spans(upright_borders, upright))
    rows, columns = sorted([*level, *level_borders]), sorted([*upright, *upright_borders])
    return [
        *(Edge(start, at, end, at) for at, start, end in snap_ends(level, columns)),
        *(Edge(start, at, end, at, True) for at, start, end in snap_ends(level_borders, columns)),
        *(Edge(at, start, at, end) for at, start, end in snap_ends(upright, rows)),
        *(Edge(at, start, at, end, True) for at, start, end in snap_ends(upright_borders, rows)),
    ]


def _find_seen(stroke: Stroke, areas: list[Area]) -> list[tuple[float, float, float, float]]:
    """The parts of a stroke that differ from what they are drawn on and are not painted over."""
    x0, top, x1, bottom, thickness, colour, order = stroke
    if thickness and min(x1 - x0, bottom - top) == 0 and max(x1 - x0, bottom - top) <= DOT:
        half = thickness / 2  # a dot: as wide as it is thick
        if x1 - x0 >= bottom - top:
            top, bottom = top - half, bottom + half
        else:
            x0, x1 = x0 - half, x1 + half
    if not areas:
        return [] if is_white(colour) else [(x0, top, x1, bottom)]
    for area in areas:
        inside = INSIDE if area.order < order else -2 * INSIDE
        if (
            area.x0 - inside <= x0
            and x1 <= area.x1 + inside
            and area.top - inside <= top
            and bottom <= area.bottom + inside
            and (area.order > order or _is_same(area.colour, colour))
            and not (area.order < order and _is_repainted(stroke, area, areas))
        ):
            return []
    if not is_white(colour):
        return [(x0, top, x1, bottom)]
    under = [area for area in areas if area.order < order and not is_white(area.colour)]
    if x1 - x0 >= bottom - top:
        spans = _find_both_sides(top, x0, x1, [(a.top, a.bottom, a.x0, a.x1) for a in under])
        return [(start, top, end, bottom) for start, end in spans]
    spans = _find_both_sides(x0, top, bottom, [(a.x0, a.x1, a.top, a.bottom) for a in under])
    return [(x0, start, x1, end) for start, end in spans]


def _is_repainted(stroke: Stroke, area: Area, areas: list[Area]) -> bool:
    """Whether another colour was painted over the area before the stroke was drawn there."""
    x, y = (stroke.x0 + stroke.x1) / 2, (stroke.top + stroke.bottom) / 2
    return any(
        area.order < other.order < stroke.order
        and other.colour != area.colour
        and other.x0 <= x <= other.x1
        and other.top <= y <= other.bottom
        for other in areas
    )


def _is_same(one: Colour, other: Colour) -> bool:
    """Whether the colours can hardly be told apart, and are both that of paper or both not."""
    return is_white(one) == is_white(other) and all(abs(a - b) <= SAME_COLOUR for a, b in zip(one, other, strict=True))


def _find_both_sides(
    at: float, start: float, end: float, fields: list[tuple[float, float, float, float]]
) -> list[tuple[float, float]]:
    """Where along a line coloured fields lie on both sides of it; fields as (from, to) across and along."""
    sides = []
    for side in (at - BESIDE, at + BESIDE):
        pieces: list[tuple[float, float]] = []
        for low, high in sorted((max(f[2], start), min(f[3], end)) for f in fields if f[0] <= side <= f[1]):
            if high <= low:
                continue
            if pieces and low - pieces[-1][1] <= BESIDE:
                pieces[-1] = (pieces[-1][0], max(pieces[-1][1], high))
            else:
                pieces.append((low, high))
        sides.append(pieces)
    both = []
    for low, high in sides[0]:
        for other_low, other_high in sides[1]:
            if min(high, other_high) - max(low, other_low) >= SHORTEST:
                both.append((max(low, other_low), min(high, other_high)))
    return both


def _find_borders(areas: list[Area], width: float, height: float) -> tuple[list[Span], list[Span]]:
    """The borders of coloured areas, and of white ones on coloured ground: level and upright."""
    coloured = [area for area in areas if not is_white(area.colour)]
    if not coloured:
        return [], []
    white = [area for area in areas if is_white(area.colour) and _lies_on_colour(area, coloured)]
    level: list[Span] = []
    upright: list[Span] = []
    for x0, top, x1, bottom, *_ in [
        *(area for area in coloured if not is_background(area, width, height)),
        *white,
    ]:
        level += [Span(top, x0, x1), Span(bottom, x0, x1)]
        upright += [Span(x0, top, bottom), Span(x1, top, bottom)]
    return level, upright


def _lies_on_colour(area: Area, coloured: list[Area]) -> bool:
    """Whether a white area is painted onto a coloured one that is larger."""
    return any(
        other.order < area.order
        and other.x0 - INSIDE <= area.x0
        and other.top - INSIDE <= area.top
        and area.x1 <= other.x1 + INSIDE
        and area.bottom <= other.bottom + INSIDE
        for other in coloured
    )


def snap_ends(spans: list[Span], across: list[Span]) -> list[Span]:
    """The lines with each end that nearly meets a line across moved onto it; `across` is sorted."""
    positions = [span.at for span in across]

    def find_end(at: float, end: float) -> float:
        index = bisect_left(positions, end - SNAP)
        best, distance = end, SNAP
        while index < len(positions) and positions[index] <= end + SNAP:
            other = across[index]
            if other.start - SNAP <= at <= other.end + SNAP and abs(other.at - end) < distance:
                best, distance = other.at, abs(other.at - end)
            index += 1
        return best

    return [Span(at, find_end(at, start), find_end(at, end)) for at, start, end in spans]
