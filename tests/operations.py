"""How much work something is: calls counted, for what a clock measures differently each time."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def count_calls(run: Callable[[], object]) -> int:
    """How many functions, steps of generators and methods of C are called in a run."""
    count = 0

    def tell(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tell)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count


def grows_linearly(run: Callable[[int], object], size: int) -> bool:
    """Whether twice and four times of something take about twice and four times as much work."""
    run(size)  # what is kept once is not counted
    one, two, four = (count_calls(lambda times=times: run(times * size)) for times in (1, 2, 4))
    return four - two < 2.4 * (two - one)
