"""Columns told twice: by the heads that stand over no others, and by the rows below them."""

from collections.abc import Sequence

from extract.lines import Line
from extract.standing import by_column
from extract.tables.heads.heads_beside import part_beside
from extract.tables.heads.over_figures import HEAD_GAP
from extract.tables.white.space import MIN_GUTTER, find_gutters, join_spans, segments


def find_columns_below(heads: Sequence[Line], rows: Sequence[Line], x0: float, x1: float) -> list[float]:
    """The x positions that divide heads and rows into columns, the two sides of the table included.

    As a rule the white of all of them does. But a head in the middle of its column and a mark or a figure at its side
    have white between them: where the rows alone have as many columns as there are heads, each head is of one. Where
    white parts fewer, texts that begin at one place do.

    Args:
        heads: the lines of a header without what stands over several heads.
        rows: the lines of the body.
        x0: left side of the table.
        x1: right side.
    """
    columns = find_gutters([*heads, *rows], x0, x1)
    leaves = join_spans(sorted(run for line in heads for run in segments(line, HEAD_GAP)))
    if len(leaves) in (0, len(columns) - 1):
        return columns
    own = find_gutters(rows, x0, x1)
    words = by_column((w for line in rows for w in line), own)
    if len(own) - 1 != len(leaves) or not all(words):
        return part_beside(columns, leaves, rows)
    sides = [(min(w.x0 for w in held), max(w.x1 for w in held)) for held in words]
    places = [x0]
    for (_, head), (following, _), (_, right), (left, _) in zip(leaves, leaves[1:], sides, sides[1:], strict=False):
        a, b = max(head, right), min(following, left)
        a, b = (a, b) if a < b else (right, left)  # a head that is wider than its column
        places.append(max((a + b) / 2, b - MIN_GUTTER / 2))
    return [*places, x1]
