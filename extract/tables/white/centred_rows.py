"""Rows with only white space between them whose cells are level at their middles or feet, not at their tops."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter

from extract.lines import Line
from extract.tables.table import Table

LEVEL = 2.0
"""Points by which the middles of the cells of one row differ at most."""
LONGEST = 60
"""Lines of a row, at most."""
UNNUMBERED = 3.0
"""What speaks against a row without a number where the others have one, in cells that are not level; the first may be
the rest of one that a page cut."""
CUT = 1.0
"""The same against the first and the last row where they are level elsewhere than the others: a page may cut them."""
CLEAR = 0.5
"""What more speaks against rows level at their tops than against others, at least: tops are the usual."""


Box = tuple[float, float]
_HEIGHTS: tuple[Callable[[Box], float], ...] = (
    lambda box: box[0],
    lambda box: (box[0] + box[1]) / 2,
    lambda box: box[1],
)
"""Where cells may be level: at their tops, their middles or their feet."""


def find_centred_rows(
    lines: Sequence[Line], columns: Sequence[float], with_number: Sequence[bool], least: float, wide: float
) -> list[int]:
    """The first lines of rows of which fewest cells are not level; none where most are at their tops.

    Rows hold one number each. They lie between wide whites, where there are enough of them. Where a cell merged over
    rows leaves no white between these, the further numbers begin them.

    Args:
        lines: of the body.
        columns: x positions of the columns, both sides included.
        with_number: of each line, whether it begins with the number of a row.
        least: the white above a row, at least.
        wide: the white that lines of one cell do not have between them.
    """
    boxes = [_boxes_of(line, columns) for line in lines]
    numbers = [i for i, has in enumerate(with_number) if has]
    whites = _whites(boxes)
    apart = [i for i, white in whites if white > wide]
    if len(apart) < len(numbers) - 1 or (len(numbers) == 1 and not apart and not _is_one_row(boxes)):
        apart = [i for i, white in whites if white >= least]
    cuts = [0, *apart, len(lines)]
    count = len(columns) - 1
    weighed = ((*_best_rows(boxes, cuts, with_number, count, height), height) for height in _HEIGHTS)
    at_tops, usual, _ = next(weighed)
    if _are_level(usual, boxes):
        return []
    against, rows, height = min(weighed, key=itemgetter(0))
    if against >= at_tops - CLEAR or not (len(rows) > 1 or numbers):
        return []
    starts: list[int] = []
    for a, b in pairwise([*rows, len(lines)]):
        several = sum(with_number[a:b]) > 1
        inner = _best_rows(boxes[a:b], range(b - a + 1), with_number[a:b], count, height)[1] if several else [0]
        starts += [a + i for i in inner]
    return starts


def are_level(table: Table) -> bool:
    """Whether the cells of each row begin at one height, also of unlike ones; the last, which a page may cut, aside.

    A document sets its cells alike: where the table shows nothing, those before it tell.
    """
    if table.level:
        return True
    rows: dict[int, list[Box]] = {}
    first, last = max(cell.rowspan for cell in table.cells if cell.row == 0), len(table.rows) - 2
    for cell in table.cells:
        if cell.rowspan == 1 and first <= cell.row < last and cell.words:
            rows.setdefault(cell.row, []).append((min(w.top for w in cell.words), max(w.bottom for w in cell.words)))
    unlike = [row for row in rows.values() if max(b for _, b in row) - min(b for _, b in row) > LEVEL]
    return bool(unlike) and all(max(a for a, _ in row) - min(a for a, _ in row) <= LEVEL for row in unlike)


def _boxes_of(line: Line, columns: Sequence[float]) -> dict[int, Box]:
    """The top and the bottom of the words of a line in each column that has some."""
    held: dict[int, Box] = {}
    for word in line:
        col = bisect_right(columns[1:-1], (word.x0 + word.x1) / 2)
        held[col] = _over(held.get(col), (word.top, word.bottom))
    return held


def _add(lines: Sequence[Mapping[int, Box]], cells: dict[int, Box]) -> None:
    """Adds the boxes of lines to those of the cells of a row."""
    for line in lines:
        for col, box in line.items():
            cells[col] = _over(cells.get(col), box)


def _over(one: Box | None, other: Box) -> Box:
    return other if one is None else (min(one[0], other[0]), max(one[1], other[1]))


def _whites(boxes: Sequence[Mapping[int, Box]]) -> list[tuple[int, float]]:
    """The white above each line but the first, below all lines above it."""
    whites = []
    lowest = max(bottom for _, bottom in boxes[0].values())
    for i, row in enumerate(boxes[1:], 1):
        whites.append((i, min(top for top, _ in row.values()) - lowest))
        lowest = max(lowest, *(bottom for _, bottom in row.values()))
    return whites


def _are_level(starts: Sequence[int], boxes: Sequence[Mapping[int, Box]]) -> bool:
    """Whether the cells of all rows that begin on these lines have their tops there."""
    for a, b in pairwise([*starts, len(boxes)]):
        held = boxes[a].keys()
        if any(not row.keys() <= held for row in boxes[a + 1 : b]):
            return False
    return True


def _is_one_row(boxes: Sequence[Mapping[int, Box]]) -> bool:
    """Whether the cells that all lines make are level at their middles or feet."""
    cells: dict[int, Box] = {}
    _add(boxes, cells)
    return any(_weigh(list(cells.values()), 0, height) == -2.0 * len(cells) for height in _HEIGHTS[1:])


def _best_rows(
    boxes: Sequence[Mapping[int, Box]],
    cuts: Sequence[int],
    with_number: Sequence[bool],
    count: int,
    height: Callable[[Box], float],
) -> tuple[float, list[int]]:
    """What speaks against the rows with the most level cells, and their first lines.

    Args:
        boxes: of the words of each line, by their columns.
        cuts: the lines at which rows may begin, and the end.
        with_number: of each line, whether it begins with the number of a row.
        count: the number of columns.
        height: where the cells of a row are level.
    """
    numbered = any(with_number)
    best: list[tuple[float, list[int]]] = [(0.0, [])]
    for n, end in enumerate(cuts[1:], 1):
        cells: dict[int, Box] = {}
        numbers, ways = 0, []
        for k in range(n - 1, -1, -1):
            start, below = cuts[k], cuts[k + 1]
            numbers += sum(with_number[start:below])
            if k < n - 1 and (numbers > 1 or end - start > LONGEST):
                break
            _add(boxes[start:below], cells)
            held = list(cells.values())
            if k > 0 and n < len(cuts) - 1:
                against = _weigh(held, count, height)
            else:
                against = _weigh_part(held, len(held) if numbered else (len(held) + count) / 2, height)
            against += UNNUMBERED * (numbered and not numbers and k > 0)
            ways.append((best[k][0] + against, [*best[k][1], start]))
        best.append(min(ways))
    return best[-1]


def _weigh(cells: Sequence[Box], count: float, height: Callable[[Box], float]) -> float:
    """What speaks against such cells of a row, of so many: those not level with most, and those without words."""
    heights = sorted(map(height, cells))
    middle = heights[len(heights) // 2]
    return count - 2.0 * sum(abs(h - middle) <= LEVEL for h in heights)


def _weigh_part(cells: Sequence[Box], count: float, height: Callable[[Box], float]) -> float:
    """The same of a row that a page may cut: other cells may have no words on it, or all be level elsewhere."""
    own, *others = (_weigh(cells, count, h) for h in (height, *_HEIGHTS))
    return min(own, CUT + min(others))
