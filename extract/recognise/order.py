"""The order of a page's lines: Tesseract's own outside tables, each table before the line that follows it."""

from extract.recognise.areas import Line

SAME_LINE = 0.5  # share of the lower height by which pieces must overlap to be of one line


def arrange_lines(lines: list[Line]) -> list[Line]:
    """Join what stands on one line of a cell, and put cells among the lines of the rest of the page.

    Outside tables leftovers (page numbers, dashes) join the line beside them.
    """
    cells: dict[tuple[int, int, int, int], list[Line]] = {}
    free: list[Line] = []
    for line in lines:
        group = free if line.cell is None else cells.setdefault(line.cell, [])
        _add_line(group, line)
    result: list[Line] = []
    waiting = sorted(cells, key=lambda cell: (cell[1], cell[0]))
    for line in free:
        while waiting and waiting[0][1] < line.box[1]:
            result += sorted(cells[waiting.pop(0)], key=lambda inner: inner.box[1])
        result.append(line)
    for cell in waiting:
        result += sorted(cells[cell], key=lambda inner: inner.box[1])
    return result


def _add_line(group: list[Line], line: Line) -> None:
    """Add a line, or, where it is a single piece beside a line, add its piece to that."""
    if len(line.pieces) <= 2:
        box = line.box
        for index, other in enumerate(group):
            there = other.box
            shared = min(box[3], there[3]) - max(box[1], there[1])
            gap = max(there[0] - box[2], box[0] - there[2])
            if shared >= SAME_LINE * min(box[3] - box[1], there[3] - there[1]) and gap <= 2 * (there[3] - there[1]):
                pieces = sorted((*other.pieces, *line.pieces), key=lambda piece: piece.left)
                group[index] = other._replace(pieces=tuple(pieces))
                return
    group.append(line)
