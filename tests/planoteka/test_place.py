"""Places on a page: rounded alike on every machine."""

import pytest

from planoteka.build.context import DECIMALS, place


@pytest.mark.parametrize("side", [0.0, 56.125, 56.375, 2.675, 1.005, 841.8949999, 595.275, 0.285, -1.115, 1e5 / 3])
def test_sides_are_rounded_as_round_does(side: float) -> None:
    """Halves too, which lie above or below what their decimals say."""
    assert place(1, (side, side, side, side)).box == (round(side, DECIMALS),) * 4
