"""Pieces of parallel lines made whole: touching ones joined, dashes joined, doubled lines made one."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

ALIGNED = 0.8  # points: pieces whose centre lines are nearer lie on one line
TOUCHING = 3.0  # points: pieces on one line that are nearer are one rule
DOUBLED = 3.0  # points: two parallel rules that are nearer are one drawn double
SHORTEST = 4.0  # points: a shorter rule is a dot or a letter's stroke
DASH = 7.0  # points: a dash is no longer
DASH_GAP = 6.0  # points: nor the gap between two
FEWEST_DASHES = 4
_START = attrgetter("start")


class Span(NamedTuple):
    """A piece of line: its position across, start and end along it."""

    at: float
    start: float
    end: float


def join_spans(spans: Iterable[Span]) -> list[Span]:
    """The whole lines that the pieces make, sorted by position; what stays shorter than `SHORTEST` is left out."""
    joined: list[Span] = []
    line: list[Span] = []
    for span in sorted(spans):
        if line and span.at - line[-1].at > ALIGNED:
            joined += [whole for part in _part_chain(line) for whole in _join_line(part)]
            line = []
        line.append(span)
    joined += [whole for part in _part_chain(line) for whole in _join_line(part)]
    return _drop_doubles([span for span in joined if span.end - span.start >= SHORTEST])


def _part_chain(chain: list[Span]) -> list[list[Span]]:
    """The lines in pieces of which each lies near the next; those of most drawing take in what is near them.

    The dots of lines that run across may lie so near to each other, one after another, over the whole page.
    """
    if not chain or chain[-1].at - chain[0].at <= 2 * ALIGNED:
        return [chain]
    drawn: defaultdict[float, float] = defaultdict(float)
    for at, start, end in chain:
        drawn[round(at, 1)] += end - start
    fields: dict[int, float] = {}  # the one line of each field as wide as `ALIGNED`
    line_of: dict[float, float] = {}
    for at in sorted(drawn, key=lambda at: -drawn[at]):
        field = int(at / ALIGNED)
        near = [fields[i] for i in (field, field - 1, field + 1) if abs(fields.get(i, float("-inf")) - at) <= ALIGNED]
        line_of[at] = min(near, key=lambda line: abs(line - at)) if near else fields.setdefault(field, at)
    lines: defaultdict[float, list[Span]] = defaultdict(list)
    for span in chain:
        lines[line_of[round(span.at, 1)]].append(span)
    return list(lines.values())


def _join_line(line: list[Span]) -> list[Span]:
    """The pieces of one line joined where they touch; the position is that of the longest piece."""
    if len(line) < 2:
        return line
    pieces: list[Span] = []
    longest = 0.0
    for span in sorted(line, key=lambda span: span.start):
        at, start, end = span
        if pieces and start - pieces[-1].end <= TOUCHING:
            before = pieces[-1]
            position = at if end - start > longest else before.at
            pieces[-1] = Span(position, before.start, max(before.end, end))
            longest = max(longest, end - start)
        else:
            pieces.append(span)
            longest = end - start
    return _join_dashes(pieces)


def _join_dashes(pieces: list[Span]) -> list[Span]:
    """Runs of short pieces with short gaps made one."""
    if len(pieces) < FEWEST_DASHES:
        return pieces
    joined: list[Span] = []
    run: list[Span] = []
    for piece in [*pieces, None]:
        if piece and piece.end - piece.start <= DASH and (not run or piece.start - run[-1].end <= DASH_GAP):
            run.append(piece)
            continue
        joined += [Span(run[0].at, run[0].start, run[-1].end)] if len(run) >= FEWEST_DASHES else run
        short = piece is not None and piece.end - piece.start <= DASH
        run = [piece] if piece and short else []
        if piece and not short:
            joined.append(piece)
    return joined


def _drop_doubles(spans: list[Span]) -> list[Span]:
    """Without the lines that run within `DOUBLED` of a longer one and no further than its ends."""
    spans = sorted(spans)
    dropped: set[int] = set()
    for index, (at, start, end) in enumerate(spans):
        for other in range(index + 1, len(spans)):
            next_at, next_start, next_end = spans[other]
            if next_at - at > DOUBLED:
                break
            if next_start - DOUBLED > end or next_end + DOUBLED < start:
                continue
            inner, outer = (other, index) if end - start >= next_end - next_start else (index, other)
            if (
                outer not in dropped
                and spans[outer].start - DOUBLED <= spans[inner].start
                and spans[inner].end <= spans[outer].end + DOUBLED
            ):
                dropped.add(inner)
    return [span for index, span in enumerate(spans) if index not in dropped]


def cut_spans(spans: Iterable[Span], covering: Iterable[Span]) -> list[Span]:
    """What of the spans is not covered by others that run where they do."""
    left = []
    others = sorted(covering)
    places = [span.at for span in others]
    for at, start, end in spans:
        begin = start
        beside = others[bisect_left(places, at - DOUBLED) : bisect_right(places, at + DOUBLED)]
        for _, other_start, other_end in sorted(beside, key=_START):
            if other_start - DOUBLED > begin and min(other_start, end) - begin >= SHORTEST:
                left.append(Span(at, begin, min(other_start, end)))
            begin = max(begin, other_end + DOUBLED)
        if end - begin >= SHORTEST:
            left.append(Span(at, begin, end))
    return left
