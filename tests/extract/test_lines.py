"""Words to lines, in reading order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from extract.lines import bounding_box, group_lines
from extract.page import Word
from tests.extract.build_pages import build_words


def texts(words: list[Word]) -> list[list[str]]:
    return [[w.text for w in line] for line in group_lines(words)]


def test_lines_from_top_to_bottom_words_from_left_to_right() -> None:
    words = build_words("Izraditi plan\nza vode")
    assert texts(words[::-1]) == [["Izraditi", "plan"], ["za", "vode"]]


def test_a_raised_sign_is_on_the_line_and_the_next_line_is_not() -> None:
    words = build_words("Zakon o vodama\nnaredni red")
    raised = Word("1", 125, 97, 128, 103, 6)
    assert texts([*words, raised]) == [["Zakon", "o", "vodama", "1"], ["naredni", "red"]]
    above = Word("1", 125, 90, 128, 96, 6)
    assert texts([*words, above])[0] == ["1"]


def test_lines_that_nearly_touch_stay_apart() -> None:
    assert texts(build_words("prvi", top=100) + build_words("drugi", top=106)) == [["prvi"], ["drugi"]]
    assert texts(build_words("prvi", top=100) + build_words("drugi", x0=90, top=104)) == [["prvi", "drugi"]]


def test_a_turned_header_is_read_in_its_own_direction() -> None:
    """Upwards (270 degrees): the first word is the lowest, the first line the leftmost."""
    up = [
        Word("Odgovorna", 50, 150, 60, 200, turn=270),
        Word("institucija", 50, 90, 60, 145, turn=270),
        Word("partneri", 64, 150, 74, 200, turn=270),
    ]
    assert texts(up[::-1]) == [["Odgovorna", "institucija"], ["partneri"]]
    down = [
        Word("Odgovorna", 64, 90, 74, 140, turn=90),
        Word("institucija", 64, 145, 74, 200, turn=90),
        Word("partneri", 50, 90, 60, 140, turn=90),
    ]
    assert texts(down[::-1]) == [["Odgovorna", "institucija"], ["partneri"]]


def test_one_turned_word_among_others_does_not_turn_them() -> None:
    words = build_words("Izraditi plan\nza vode")
    assert texts([*words, Word("x", 10, 100, 20, 110, turn=90)])[0] == ["x", "Izraditi", "plan"]


def test_bounding_box() -> None:
    assert bounding_box(build_words("Izraditi plan\nza vode")) == (50, 100, 115, 122)


def test_no_words_have_no_lines() -> None:
    assert group_lines([]) == []


PLACES = st.tuples(st.integers(0, 500), st.integers(0, 700), st.integers(1, 40), st.integers(6, 14))
WORDS = st.lists(PLACES.map(lambda p: Word("a", p[0], p[1], p[0] + p[2], p[1] + p[3])), max_size=30)


@given(WORDS)
def test_every_word_is_on_one_line_and_lines_are_ordered(words: list[Word]) -> None:
    lines = group_lines(words)
    assert sorted(w for line in lines for w in line) == sorted(words)
    assert all(a.x0 <= b.x0 for line in lines for a, b in pairwise(line))
