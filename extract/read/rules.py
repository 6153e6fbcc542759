"""From strokes to the rules a person sees: pieces joined, doubled rules made one, the page's edge left out."""

from collections.abc import Iterable

from extract.page import Edge
from extract.read.drawing import Stroke

WHITE = 245  # of 255 in every channel: not to be seen on paper
ALIGNED = 0.8  # points: pieces whose centre lines are nearer lie on one line
TOUCHING = 1.5  # points: pieces on one line that are nearer are one rule
DOUBLED = 3.0  # points: two parallel rules that are nearer are one drawn double
SHORTEST = 3.0  # points: a shorter rule is a dot or a letter's stroke

Span = tuple[float, float, float]  # position across, start and end along


def build_edges(strokes: Iterable[Stroke]) -> list[Edge]:
    """The rules of a page, horizontal ones first, each from top to bottom and left to right."""
    level: list[Span] = []
    upright: list[Span] = []
    for stroke in strokes:
        if min(stroke.colour) >= WHITE:
            continue
        if stroke.bottom - stroke.top <= stroke.x1 - stroke.x0:
            level.append((stroke.top, stroke.x0, stroke.x1))
        else:
            upright.append((stroke.x0, stroke.top, stroke.bottom))
    rows = [Edge(start, at, end, at) for at, start, end in join_spans(level)]
    return rows + [Edge(at, start, at, end) for at, start, end in join_spans(upright)]


def join_spans(spans: Iterable[Span]) -> list[Span]:
    """Pieces on one line joined where they touch, then parallel ones that are near made one."""
    lines: list[list[Span]] = []
    for span in sorted(spans):
        if lines and span[0] - lines[-1][0][0] <= ALIGNED:
            lines[-1].append(span)
        else:
            lines.append([span])
    joined: list[Span] = []
    for line in lines:
        line.sort(key=lambda span: span[1])
        pieces = [line[0]]
        for at, start, end in line[1:]:
            before = pieces[-1]
            if start - before[2] <= TOUCHING:
                longer = before[0] if before[2] - before[1] >= end - start else at
                pieces[-1] = (longer, before[1], max(before[2], end))
            else:
                pieces.append((at, start, end))
        joined += pieces
    return [span for span in _drop_doubles(joined) if span[2] - span[1] >= SHORTEST]


def _drop_doubles(spans: list[Span]) -> list[Span]:
    """Without the rules that run within `DOUBLED` of a rule kept, inside its ends."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: span[1] - span[2]):
        at, start, end = span
        if not any(
            abs(other[0] - at) <= DOUBLED and other[1] - DOUBLED <= start and end <= other[2] + DOUBLED
            for other in kept
        ):
            kept.append(span)
    return sorted(kept)
