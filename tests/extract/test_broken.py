"""Line ends that may lie within a word are told."""

import pytest

from extract.checks.broken import find_broken_words
from extract.page import Word
from extract.placed import place_lines
from extract.raw import RawPlan
from extract.rows import RowCell


@pytest.mark.parametrize(
    ("left", "right", "x1", "said"),
    [
        ("kapacitet", "i", 100, "two words"),
        ("unapređen", "je", 100, "one word"),
        ("Transparensi", "i", 100, "two words"),
        ("Transparensi", "i", 140, None),
        ("nadzor", "na", 100, None),
        ("Nezaposlen", "a", 100, None),
    ],
)
def test_a_doubtful_line_end_is_told(left: str, right: str, x1: int, said: str | None) -> None:
    below = [Word(right, 52, 22, 57, 32, 10), Word("centra", 60, 22, 80, 32, 10)]
    text = place_lines([[Word(left, 52, 10, 98, 20, 10)], below], 1, 50, x1, ruled=True)
    cell = RowCell(50, x1, text, ((1, (50, 8, x1, 40)),))
    found = find_broken_words(RawPlan(cells={id(cell): cell}))
    assert [finding.message.rsplit("read as ", 1)[1] for finding in found] == ([f"{said}."] if said else [])
    assert all(finding.places == ((1, (52, 10, 98, 20)), (1, (52, 22, 57, 32))) for finding in found)
