"""Horizontal rules of the same width: those of one table."""

from collections.abc import Sequence

from extract.page import Edge

SHORTEST_RULE = 24.0
"""Points: shorter horizontals divide no column."""
SAME_SIDE = 6.0
"""Points by which the ends of the rules of one table may differ."""


def levels_of(edges: Sequence[Edge]) -> list[Edge]:
    """The horizontals that are long enough to divide a column."""
    return [e for e in edges if e.horizontal and e.x1 - e.x0 >= SHORTEST_RULE]


def same_width(rules: Sequence[Edge]) -> list[list[Edge]]:
    """Groups of at least two rules with the same ends, the widest first."""
    groups: list[list[Edge]] = []
    for rule in rules:
        for group in groups:
            if abs(rule.x0 - group[0].x0) <= SAME_SIDE and abs(rule.x1 - group[0].x1) <= SAME_SIDE:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return sorted((g for g in groups if len(g) > 1), key=lambda g: g[0].x0 - g[0].x1)
