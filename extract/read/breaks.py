"""Where a run of letters that came without white space is really more than one word."""

from collections.abc import Sequence

from extract.read.letters import Letter

GAP = 0.4  # share of the size: a wider gap inside a run is a gap between words
BACK = 0.2  # share of the size: a letter starts so far before the one it follows (not a ligature's second letter)
OFF_LINE = 0.6  # share of the size: the baseline moves by more than a superscript's


def find_breaks(letters: Sequence[Letter], size: float, forward: int = 1) -> list[int]:
    """The indices at which a new word begins: after a wide gap, a step back, on another line.

    Args:
        letters: of the run, in order.
        size: font size in points.
        forward: 1 where positions grow along the line, -1 where they fall (text turned by 180 or 270 degrees).
    """
    breaks = []
    for index in range(1, len(letters)):
        before, after = letters[index - 1], letters[index]
        gap = (after.start - before.end) * forward
        step = (after.start - before.start) * forward
        if gap > GAP * size or step < -BACK * size or abs(after.baseline - before.baseline) > OFF_LINE * size:
            breaks.append(index)
    return breaks
