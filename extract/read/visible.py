"""What of the words is seen: inside the page, inside the clip they are drawn in."""

from collections.abc import Sequence

from extract.lines import on_one_line
from extract.page import Word
from extract.read.clip import cut_box
from extract.read.frame import Frame
from extract.read.runs import Columns, Run, Runs

PEEPING = 0.15  # share of a word: when less of it is left by the clip, it is not seen
LOWEST = 0.5  # share of a word's height that is left of its box above a clip: so it still is a line among others
NEAR = 36.0  # points: what begins farther behind a side is not of this page, as the next one of a sheet
OUTSIDE = 1.0  # points: a word whose middle lies further outside the page is not seen


def keep_seen(runs: Runs, frame: Frame) -> tuple[Runs, list[Word], int]:
    """The runs that are seen, the words outside the page, and how many lie outside their clip.

    A word that its clip cuts (text that overflows its cell) keeps its whole text; its box is what is seen of it.
    """
    if not runs or _are_within(runs.columns, frame):
        return runs, [], 0
    kept, outside = Runs(), list[Word]()
    clipped = 0
    right, bottom = frame.width + OUTSIDE, frame.height + OUTSIDE
    for run in runs:
        word, _, clip = run
        x0, top, x1, low = word.box
        if not (-OUTSIDE <= (x0 + x1) / 2 <= right and -OUTSIDE <= (top + low) / 2 <= bottom):
            outside.append(word)
            continue
        if clip is None or (clip[0] <= x0 and clip[1] <= top and x1 <= clip[2] and low <= clip[3]):
            kept.append(run)
            continue
        seen = _cut_word(run)
        if seen is None:
            clipped += 1
        else:
            kept.append(run._replace(word=seen))
    return kept, outside, clipped


def find_beyond(outside: Sequence[Word], seen: Sequence[Word], frame: Frame) -> list[Word]:
    """Of the words outside a page those behind its sides on lines that are seen: the page cuts what stands there."""
    near = [w for w in outside if w.x1 >= -NEAR and w.x0 <= frame.width + NEAR and not w.turn]
    return [w for w in near if any(on_one_line(w, other) for other in seen)]


def _are_within(words: Columns, frame: Frame) -> bool:
    """Whether the outermost words lie within the page and nothing is clipped: most pages."""
    across = min(words.x0s) >= -OUTSIDE and max(words.x1s) <= frame.width + OUTSIDE
    down = min(words.tops) >= -OUTSIDE and max(words.bottoms) <= frame.height + OUTSIDE
    return across and down and not any(words.clips)


def _cut_word(run: Run) -> Word | None:
    """The word with its box cut along its line and at its foot; None where (nearly) nothing of it is left.

    The last line of a cell that is too low for it (Writer's repeated heads) stands in that cell, not in the row below.
    """
    word = run.word
    box = cut_box(word.box, run.clip)
    if box is None:
        return None
    x0, top, x1, bottom = box
    along, whole, height = x1 - x0, word.x1 - word.x0, bottom - top
    if word.turn % 180:
        along, whole, height = bottom - top, word.bottom - word.top, x1 - x0
    if along < PEEPING * whole or height < PEEPING * word.size:
        return None
    if word.turn % 180:
        return word._replace(top=top, bottom=bottom)
    lowest = bottom - LOWEST * (word.bottom - word.top)
    return word._replace(x0=x0, top=min(word.top, lowest), x1=x1, bottom=bottom)
