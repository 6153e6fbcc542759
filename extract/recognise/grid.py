"""The cells that a page's rules enclose, merged cells as one."""

from collections import defaultdict

from extract.groups import cluster, root
from extract.recognise.rules import Rule

Area = tuple[int, int, int, int]  # pixels: left, top, right, bottom

SNAP = 2.0  # points; lines nearer than this are one line of the grid
COVER = 0.8  # share of a cell's side that must be ruled to part it from its neighbour
LEAST = 4.0  # points; a narrower cell holds no text


def find_cells(rules: list[Rule], scale: float) -> list[Area]:
    """Find the areas that are ruled on all four sides.

    The rules' places cut the page into a fine grid; neighbours without a rule between them are one cell. What
    reaches the outside of the grid, or is no rectangle, is no cell.

    Args:
        rules: The page's rules.
        scale: Pixels a point.

    Returns:
        The cells inside their rules, from top to bottom and left to right.
    """
    snap = SNAP * scale
    xs = cluster([rule.middle for rule in rules if not rule.horizontal], snap)
    ys = cluster([rule.middle for rule in rules if rule.horizontal], snap)
    if len(xs) < 2 or len(ys) < 2:
        return []
    across = [rule for rule in rules if rule.horizontal]
    down = [rule for rule in rules if not rule.horizontal]
    columns, lines = len(xs) - 1, len(ys) - 1
    outside = columns * lines
    parent = list(range(outside + 1))
    for row in range(lines + 1):
        for column in range(columns):
            if not _is_ruled(across, ys[row], xs[column], xs[column + 1], snap):
                here = row * columns + column
                above, below = here - columns if row else outside, here if row < lines else outside
                parent[root(parent, above)] = root(parent, below)
    for row in range(lines):
        for column in range(columns + 1):
            if not _is_ruled(down, xs[column], ys[row], ys[row + 1], snap):
                here = row * columns + column
                left, right = here - 1 if column else outside, here if column < columns else outside
                parent[root(parent, left)] = root(parent, right)
    groups: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for i in range(outside):
        groups[root(parent, i)].append(divmod(i, columns))
    groups.pop(root(parent, outside), None)
    cells = []
    for members in groups.values():
        rows, places = [cell[0] for cell in members], [cell[1] for cell in members]
        first, last, start, end = min(rows), max(rows) + 1, min(places), max(places) + 1
        if len(members) != (last - first) * (end - start):
            continue
        area = (round(xs[start]), round(ys[first]), round(xs[end]), round(ys[last]))
        if min(area[2] - area[0], area[3] - area[1]) >= LEAST * scale:
            cells.append(area)
    return sorted(cells, key=lambda area: (area[1], area[0]))


def _is_ruled(rules: list[Rule], place: float, start: float, end: float, snap: float) -> bool:
    """True where rules at `place` cover the way from `start` to `end`."""
    covered = sum(
        max(0.0, min(rule.end + snap, end) - max(rule.start - snap, start))
        for rule in rules
        if abs(rule.middle - place) <= snap
    )
    return covered >= COVER * (end - start)
