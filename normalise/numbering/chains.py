"""Which of the possible markers are the list: the chain of numbers that makes the most sense."""

from collections.abc import Sequence

from normalise.numbering.markers import Marker

# Evidence is counted in points; only sums and their order matter. A marker that follows its predecessor by one
# and is followed by a capital is a safe item, one that breaks the count needs a line of its own.
AT_LINE, AT_TOP, GLUED, DIVIDED = 2.0, 2.0, 1.0, 2.0
UPPER, OTHER, LOWER, LOWER_INLINE, LOWER_LIST, NOTHING = 1.5, 0.5, -1.5, -2.5, 0.5, -1.0
LOWER_NAME = -1.0
"""As `LOWER_INLINE`, for names of bodies in a cell that begins with a number."""
DOUBTFUL, OWNED = -2.0, -3.0
NEXT, AGAIN, GAP, GAP_STEP, BACK, RESTART = 2.0, -1.0, -1.5, -0.5, -3.0, -2.0
FIRST_IS_ONE, FIRST_ELSE = 1.5, -1.0
BARE, REFERENCE = -1.0, 0.5
NEAREST = 50
"""Markers before one among which its predecessor is looked for: no item holds more numbers that look like items."""
# Styles that are also common in running text count from their first figure only, and only when there are two.
_LOOSE = frozenset({"dot", "paren", "outline"})


def _evidence(marker: Marker, lower_list: bool, inline: float) -> float:
    """How much the place itself speaks for an item, whatever its number."""
    points = (AT_LINE if marker.at_line else 0) + (AT_TOP if marker.start == 0 else 0)
    points += GLUED if marker.glued else DIVIDED if marker.divided else 0
    points += REFERENCE if len(marker.numbers) > 1 else 0
    points += {"free": 0.0, "doubtful": DOUBTFUL, "never": OWNED}[marker.before] if not marker.at_line else 0
    points += OWNED if marker.at_line and marker.before == "never" else 0
    points += BARE if marker.style == "bare" else 0
    if marker.case == "lower":
        points += LOWER_LIST if lower_list else LOWER if marker.at_line or marker.glued else inline
    else:
        points += {"upper": UPPER, "other": OTHER, "none": NOTHING}[marker.case]
    return points


def _step(before: Marker, after: Marker) -> float:
    """How well a number follows the one before it."""
    if before.key[:-1] != after.key[:-1]:
        parent = before.key[: len(after.key) - 1]
        return NEXT if after.key[-1] == 1 and after.key[:-1] > parent else BACK
    ahead = after.key[-1] - before.last
    if ahead == 1:
        return NEXT
    if ahead == 0:
        return AGAIN
    if ahead > 1:
        return GAP + GAP_STEP * (ahead - 1) if after.style != "paren" or after.at_line else BACK * 2
    if before.key[-1] < after.key[-1] and str(after.key[-1]) not in before.numbers:
        return NEXT  # `2.` behind `1. i 3.`, which left it out
    if len(after.numbers) > 1 or len(before.numbers) > 1:
        return AGAIN  # references may name a task again
    return RESTART if after.key[-1] == 1 else BACK


def _start(marker: Marker) -> float:
    if marker.key[-1] == 1:
        return FIRST_IS_ONE
    if marker.start == 0:
        return 0.0
    if marker.style not in _LOOSE or (marker.style == "paren" and not marker.at_line):
        return -100.0
    return FIRST_ELSE


def _best(markers: Sequence[Marker], lower_list: bool, inline: float) -> tuple[float, tuple[Marker, ...]]:
    totals: list[float] = []
    links: list[int] = []
    for i, marker in enumerate(markers):
        best, link = _start(marker), -1
        for j in range(max(0, i - NEAREST), i):
            if markers[j].text <= marker.start and totals[j] + _step(markers[j], marker) > best:
                best, link = totals[j] + _step(markers[j], marker), j
        totals.append(best + _evidence(marker, lower_list, inline))
        links.append(link)
    at = max(range(len(markers)), key=lambda i: totals[i])
    total, chain = totals[at], [markers[at]]
    while links[at] >= 0:
        at = links[at]
        chain.append(markers[at])
    return total, tuple(reversed(chain))


def _is_list(chain: Sequence[Marker]) -> bool:
    first = chain[0]
    if first.style == "outline":
        return len(chain) > 1 or (first.start == 0 and len(first.key) > 2)
    alone = first.style == "letter" and first.start == 0 and first.key[-1] == 1  # `a) nacrt usvojen`
    return first.style in _LOOSE or len(chain) > 1 or alone


def choose_chain(markers: Sequence[Marker], *, names: bool) -> tuple[Marker, ...]:
    """Choose the markers that are the cell's list, in reading order; empty where there is none.

    Of several styles the one that begins first wins (a list within an item stays in the item), then the one
    with the better evidence.

    Args:
        markers: every place where an item could begin.
        names: the items are names of bodies, kinds of which are printed small (`1. Vlada 2. sudovi`).
    """
    found: list[tuple[bool, int, float, tuple[Marker, ...]]] = []
    for style in dict.fromkeys(marker.style for marker in markers):
        own = sorted((m for m in markers if m.style == style), key=lambda m: m.start)
        lower_list = own[0].at_line and own[0].case == "lower"
        total, chain = _best(own, lower_list, LOWER_NAME if names and own[0].start == 0 else LOWER_INLINE)
        if total > 0 and _is_list(chain):
            found.append((chain[0].start == 0, -chain[0].start, total, chain))
    return max(found, key=lambda f: f[:3])[3] if found else ()
