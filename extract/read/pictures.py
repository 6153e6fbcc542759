"""Pictures as a person sees them: strips and tiles put together; thin ones are rules."""

from collections.abc import Iterable, Sequence

from extract.page import Box

TOUCHING = 0.6  # points: tiles of one picture are no further apart
FULL = 0.5  # share of the box around touching pictures that they fill where they are tiles of one


def join_tiles(boxes: Iterable[Box]) -> list[Box]:
    """The pictures of a page, from top to bottom: tiles that touch each other and fill their box are one."""
    whole: list[Box] = []
    for tiles in _touching_groups(boxes):
        box = _around(tiles)
        whole += [box] if sum(map(_size, tiles)) >= FULL * _size(box) else tiles  # else rules that meet
    return sorted(whole, key=lambda box: (box[1], box[0]))


def _touching_groups(boxes: Iterable[Box]) -> list[list[Box]]:
    """The boxes in groups of which each touches another of its group."""
    done: list[list[Box]] = []
    active: list[tuple[Box, list[Box]]] = []  # the box around a group, and the group
    for box in sorted(boxes, key=lambda box: (box[1], box[0])):
        done += [group for around, group in active if around[3] < box[1] - TOUCHING]
        active = [item for item in active if item[0][3] >= box[1] - TOUCHING]
        near = [item for item in active if item[0][0] <= box[2] + TOUCHING and box[0] <= item[0][2] + TOUCHING]
        active = [item for item in active if item not in near]
        group = [part for _, group in near for part in group] + [box]
        active.append((_around(group), group))
    return done + [group for _, group in active]


def _around(boxes: Sequence[Box]) -> Box:
    return (
        min([box[0] for box in boxes]),
        min([box[1] for box in boxes]),
        max([box[2] for box in boxes]),
        max([box[3] for box in boxes]),
    )


def _size(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
