"""Pictures as a person sees them: strips and tiles put together; thin ones are rules."""

from collections.abc import Iterable

from extract.page import Box

TOUCHING = 0.6  # points: tiles of one picture are no further apart


def join_tiles(boxes: Iterable[Box]) -> list[Box]:
    """Boxes that touch each other put together, from top to bottom."""
    joined: list[Box] = []
    active: list[Box] = []
    for box in sorted(boxes, key=lambda box: (box[1], box[0])):
        done = [other for other in active if other[3] < box[1] - TOUCHING]
        joined += done
        near = [other for other in active if other[3] >= box[1] - TOUCHING]
        touching = [other for other in near if other[0] <= box[2] + TOUCHING and box[0] <= other[2] + TOUCHING]
        whole = [box, *touching]
        active = [other for other in near if other not in touching]
        active.append(
            (
                min(part[0] for part in whole),
                min(part[1] for part in whole),
                max(part[2] for part in whole),
                max(part[3] for part in whole),
            )
        )
    return sorted(joined + active, key=lambda box: (box[1], box[0]))
