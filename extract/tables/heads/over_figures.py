"""Heads over several columns of figures, and names of parts over all of them, told by where they stand."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.lines import Line, bounding_box, text_of
from extract.page import Box, Word
from extract.standing import between_sides
from extract.tables.table import Cell, Table
from extract.tables.white.figures import is_counted, is_figure
from extract.tables.white.space import MIN_GUTTER, join_spans, segments

_IN_TURN = re.compile(r"(?:h[bf])+|(?:[bf]h)+")

HEAD_GAP = 6.0
"""Points of white between two heads of different columns, at least."""


def span_heads(table: Table) -> Table:
    """The table with heads of its first row spread over the empty places beside them that they stand over.

    Only where the row below has words in all these columns: a head of several columns has their heads below it.
    """
    first = [c for c in table.cells if c.row == 0]
    below = {
        col: bounding_box(c.words)
        for c in table.cells
        if c.row == 1 and c.words
        for col in range(c.col, c.col + c.colspan)
    }
    if any(c.rowspan > 1 and c.col > 0 for c in first):
        return table
    merged: list[Cell] = []
    waiting: list[Cell] = []  # empty places that no head has taken
    for cell in sorted(first, key=lambda c: c.col):
        if not cell.words and cell.col in below:
            taker = merged[-1] if merged and not waiting else None
            if taker is not None and taker.words and taker.col > 0 and _nearer(taker, cell, below):
                merged[-1] = join_cells(taker, [cell])
            else:
                waiting.append(cell)
            continue
        if waiting and cell.words and waiting[-1].col > 0 and _nearer(cell, waiting[-1], below):
            cell = join_cells(waiting.pop(), [cell])
        merged += [*waiting, cell]
        waiting = []
    cells = [*merged, *waiting, *(c for c in table.cells if c.row > 0)]
    return replace(table, cells=tuple(cells))


def without_spanning(header: Sequence[Line]) -> list[list[Word]]:
    """The lines of a header without the heads that stand over two others, or nearest to two figures: no columns.

    A head over two others that are all narrow may stand in the white between them.
    """
    kept = []
    for i, line in enumerate(header):
        below = [segments(other, HEAD_GAP) for other in header[i + 1 :]]
        below.append(join_spans(sorted(run for runs in below for run in runs)))
        heads = segments(line, HEAD_GAP)
        others = [run for other in header[: i + 1] for run in segments(other, HEAD_GAP)]
        figures = [w for other in header[i + 1 :] for w in other if is_figure(w.text) or is_counted(w.text)]
        nearest = [min(heads, key=lambda head: distance(head, w)) for w in figures]
        spanning = [
            (a, b)
            for a, b in heads
            if any(_near(a, b, runs) > 1 for runs in below)
            or nearest.count((a, b)) > 1
            or _stands_between((a, b), below[-1], others)
        ]
        kept.append([w for w in line if not any(a <= w.x0 and w.x1 <= b for a, b in spanning)])
    return kept


def clear_heads(columns: Sequence[float], header: Sequence[Line], body: Sequence[Word]) -> list[float]:
    """The columns with gutters that heads run over moved to one side of the head, within the white of the body.

    A head is wider than the figures below it, which stand at the right of their column. One over several columns
    runs over the gutters between them.
    """
    moved = list(columns)
    runs = [run for line in without_spanning(header) for run in segments(line, HEAD_GAP)]
    for i, x in enumerate(columns[1:-1], 1):
        over = [(a, b) for a, b in runs if a < x < b]
        left = max((w.x1 for w in between_sides(body, columns[i - 1], x)), default=columns[i - 1])
        right = min((w.x0 for w in between_sides(body, x, columns[i + 1])), default=columns[i + 1])
        for place in (min((a for a, _ in over), default=x) - 1, max((b for _, b in over), default=x) + 1):
            if over and left < place < right and not any(a < place < b for a, b in runs):
                moved[i] = place
                break
    return moved


def join_marks(columns: Sequence[float], header: Sequence[Line], body: Sequence[Word]) -> list[float]:
    """The columns without the gutter between a head and what stands below it at its side: a mark below a wider column.

    One of the two columns has words in the header only, the other one in the body only, and little white lies between.
    """
    heads = [w for line in header for w in line]
    columns = _join_in_turn(columns, heads, body)
    joined = list(columns[:1])
    for a, x, b in zip(columns, columns[1:], columns[2:], strict=False):
        sides = [between_sides(words, a, b) for words in (heads, body)]
        boxes = [bounding_box(words) for words in sides if words]
        apart = len(boxes) == 2 and (boxes[0][2] < x < boxes[1][0] or boxes[1][2] < x < boxes[0][0])
        if not apart or max(boxes[0][0], boxes[1][0]) - min(boxes[0][2], boxes[1][2]) > HEAD_GAP:
            joined.append(x)
    return [*joined, columns[-1]]


def _join_in_turn(columns: Sequence[float], heads: Sequence[Word], body: Sequence[Word]) -> list[float]:
    """The columns, those joined that have words in the header only and in the body only in turn.

    Heads of figures stand at the left of their columns and the figures at the right; heads are printed again below.
    Elsewhere a head beside short texts that are not below it stands in the middle of the wide column of both.
    """
    kinds = ""
    for a, b in pairwise(columns):
        head, below = ({w.text for w in between_sides(words, a, b)} for words in (heads, body))
        below -= head
        kinds += "." if bool(head) == bool(below) else "h" if head else "f" if all(map(is_figure, below)) else "b"
    around, inner = f".{kinds}.", set[int]()
    for turn in _IN_TURN.finditer(kinds):
        first, end = turn.span()
        alone = around[first] == around[end + 1] == "."
        if end - first > 2 or (alone and (turn[0] == "hf" or _is_centred(heads, columns[first], columns[end]))):
            inner.update(range(first + 1, end, 2))
    return [x for i, x in enumerate(columns) if i not in inner]


def _is_centred(heads: Sequence[Word], x0: float, x1: float) -> bool:
    """Whether the heads between two sides stand in their middle."""
    left, _, right, _ = bounding_box(between_sides(heads, x0, x1))
    return abs(left + right - x0 - x1) <= 2 * HEAD_GAP


def join_crossed(columns: Sequence[float], header: Sequence[Line], body: Sequence[Line]) -> list[float]:
    """The columns without gutters that a word of the body stands across, where no line has words at both sides."""
    joined = list(columns[:1])
    for x, b in pairwise(columns[1:]):
        a = joined[-1]
        inner = [[w for w in line if a <= w.x0 and w.x1 <= b] for line in (*header, *body)]
        both = any(any(w.x1 <= x for w in line) and any(w.x0 >= x for w in line) for line in inner)
        if both or not any(w.x0 < x < w.x1 for line in inner[len(header) :] for w in line):
            joined.append(x)
    return [*joined, columns[-1]]


def distance(head: tuple[float, float], word: Word) -> float:
    """How far the word stands beside the head: nothing below it."""
    return max(0.0, word.x0 - head[1], head[0] - word.x1)


def _near(x0: float, x1: float, runs: Sequence[tuple[float, float]]) -> int:
    """How many of the runs lie in the range or nearer to it than two columns do to each other."""
    return sum(a < x1 + MIN_GUTTER and x0 - MIN_GUTTER < b for a, b in runs)


def _stands_between(
    head: tuple[float, float], runs: Sequence[tuple[float, float]], heads: Sequence[tuple[float, float]]
) -> bool:
    """Whether a head lies in the white between two neighbours of the runs, over which no other of the heads is."""
    return any(
        left[1] <= head[0]
        and head[1] <= right[0]
        and not any(_near(*other, [left, right]) for other in heads if other != head)
        for left, right in pairwise(runs)
    )


def span_panels(table: Table) -> Table:
    """The table with lone texts over its middle spread over all columns: the names of its parts."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    cells: list[Cell] = []
    for row in rows.values():
        filled = [c for c in row if c.words]
        text = text_of(filled[0].words) if len(filled) == 1 else ""
        lone = bool(text) and filled[0].col > 0 and not is_figure(text) and all(c.rowspan == 1 for c in row)
        whole = lone and sum(c.colspan for c in row) == len(table.columns) - 1
        cells += [join_cells(row[0], row[1:])] if whole else row
    return replace(table, cells=tuple(cells))


def _nearer(head: Cell, empty: Cell, below: Mapping[int, Box]) -> bool:
    """Whether the head stands nearer to the middle of the words below both places than of those below its own."""
    if head.col not in below:
        return False
    left, _, right, _ = bounding_box(head.words)
    own = [below[col] for col in range(head.col, head.col + head.colspan) if col in below]
    both = [*own, below[empty.col]]
    return abs(left + right - _sides(both)) < abs(left + right - _sides(own))


def _sides(boxes: Sequence[Box]) -> float:
    """The left and the right side of all boxes together, added up: twice their middle."""
    return min(b[0] for b in boxes) + max(b[2] for b in boxes)


def join_cells(cell: Cell, others: Sequence[Cell]) -> Cell:
    """The cell with those right of it."""
    every = [cell, *others]
    return Cell(
        cell.row,
        cell.col,
        cell.rowspan,
        sum(c.colspan for c in every),
        (cell.box[0], cell.box[1], every[-1].box[2], cell.box[3]),
        tuple(w for c in every for w in c.words),
    )
