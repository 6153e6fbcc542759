"""Which words of a page are seen."""

import pytest

from extract.page import Box, Word
from extract.read.frame import build_frame
from extract.read.runs import Run, Runs
from extract.read.visible import find_beyond, keep_seen

FRAME = build_frame((0.0, 0.0, 600.0, 800.0), 0)
INSIDE = Run(Word("cilj", 100.0, 100.0, 130.0, 112.0, 12.0), range(4))


@pytest.mark.parametrize(
    ("x0", "top"),
    [(-40.0, 100.0), (610.0, 100.0), (100.0, -30.0), (100.0, 810.0)],
)
def test_words_outside_the_page_are_counted(x0: float, top: float) -> None:
    """On each of its four sides; the others stay."""
    lost = Run(Word("mera", x0, top, x0 + 30, top + 12, 12.0), range(4))
    assert keep_seen(Runs([INSIDE, lost]), FRAME) == ([INSIDE], [lost.word], 0)


@pytest.mark.parametrize(
    ("x0", "top", "cut"),
    [(605.0, 100.0, True), (-40.0, 100.0, True), (605.0, 200.0, False), (640.0, 100.0, False)],
)
def test_words_behind_a_side_on_lines_that_are_seen_are_cut_by_it(x0: float, top: float, cut: bool) -> None:
    """Not where no line is, nor far away, where the next page of a sheet lies."""
    word = Word("mera", x0, top, x0 + 30, top + 12, 12.0)
    assert find_beyond([word], [INSIDE.word], FRAME) == [word] * cut


@pytest.mark.parametrize("runs", [[], [INSIDE], [INSIDE, INSIDE]])
def test_words_within_the_page_stay(runs: list[Run]) -> None:
    """As they are."""
    assert keep_seen(Runs(runs), FRAME) == (runs, [], 0)


@pytest.mark.parametrize(
    ("clip", "kept", "clipped"), [((0.0, 0.0, 600.0, 800.0), 1, 0), ((200.0, 0.0, 600.0, 800.0), 0, 1)]
)
def test_words_outside_their_clip_are_counted(clip: Box, kept: int, clipped: int) -> None:
    """Though they lie within the page."""
    runs, outside, lost = keep_seen(Runs([INSIDE._replace(clip=clip)]), FRAME)
    assert (len(runs), outside, lost) == (kept, [], clipped)


@pytest.mark.parametrize(
    ("clip", "box"),
    [
        ((110.0, 0.0, 120.0, 800.0), (110.0, 100.0, 120.0, 112.0)),
        ((0.0, 0.0, 600.0, 109.0), (100.0, 100.0, 130.0, 109.0)),
        ((0.0, 0.0, 600.0, 103.0), (100.0, 97.0, 130.0, 103.0)),
    ],
)
def test_a_word_that_its_clip_cuts_stands_where_it_is_seen(clip: Box, box: Box) -> None:
    """Along its line and above the foot of its cell, half as high as it is at least."""
    runs, *_ = keep_seen(Runs([INSIDE._replace(clip=clip)]), FRAME)
    assert runs[0].word.box == box
    assert runs[0].word.text == "cilj"
