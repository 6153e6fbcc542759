"""What lies near each other, or belongs together through others, as one."""

from collections.abc import Sequence

SNAP = 3.0
"""Points: rules nearer than this are one (pdfplumber's snap and join tolerance)."""


def cluster(values: Sequence[float], tolerance: float = SNAP) -> list[float]:
    """Means of the groups of values whose neighbours lie within the tolerance, ascending."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= tolerance:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(g) / len(g) for g in groups]


def root(parent: list[int], i: int) -> int:
    """The one that stands for all that are joined with `i`: each has a parent, the root itself."""
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i
