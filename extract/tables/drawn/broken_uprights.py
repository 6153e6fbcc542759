"""Uprights that headings across the table interrupt: the columns of the rows between two of these."""

from collections.abc import Sequence

from extract.groups import SNAP, cluster
from extract.page import Edge
from extract.tables.drawn.rules import FEWEST_UPRIGHTS, LOWEST_ROW
from extract.tables.white.figures import HALF


def join_uprights(groups: Sequence[list[Edge]]) -> list[list[Edge]]:
    """The groups with lone uprights that go on those of a table's header, below them, put to it.

    Headings stand where these are interrupted: rules are put there, as a person would see it.
    """
    lone = [g[0] for g in groups if len(g) == 1 and not g[0].horizontal and not g[0].fill]
    if len(lone) < FEWEST_UPRIGHTS - 1:
        return list(groups)
    joined = [list(g) for g in groups if len(g) > FEWEST_UPRIGHTS]
    taken: set[int] = set()
    for group in joined:
        mine = [e for e in lone if _goes_on(e, group)]
        taken |= set(map(id, mine))
        if mine:
            group += [*mine, *_ends_of(group + mine)]
    rest = [list(g) for g in groups if len(g) <= FEWEST_UPRIGHTS and not (len(g) == 1 and id(g[0]) in taken)]
    return sorted([*joined, *rest], key=lambda g: (min(e.top for e in g), min(e.x0 for e in g)))


def _ends_of(group: Sequence[Edge]) -> list[Edge]:
    """Rules over the whole table where most of its inner uprights begin or end, at none of the drawn horizontals."""
    uprights, drawn = [e for e in group if not e.horizontal], [e.top for e in group if e.horizontal]
    columns = cluster([e.x0 for e in uprights])
    left, right = columns[0], columns[-1]
    inner = [e for e in uprights if left + SNAP < e.x0 < right - SNAP]
    rules = []
    for ends in ([e.top for e in inner], [e.bottom for e in inner]):
        for y in cluster(ends):
            many = sum(abs(end - y) <= SNAP for end in ends) > HALF * (len(columns) - 2)
            if many and not any(abs(end - y) <= LOWEST_ROW for end in drawn):
                rules.append(Edge(left, y, right, y))
    return rules


def _goes_on(edge: Edge, group: Sequence[Edge]) -> bool:
    """Whether an upright stands within the height of a group, in line with one that ends above it."""
    return max(e.bottom for e in group) >= edge.bottom - SNAP and any(
        abs(e.x0 - edge.x0) <= SNAP and e.bottom < edge.top for e in group if not e.horizontal
    )
