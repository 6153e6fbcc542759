"""Words of which a font lacks letters: the file draws these in another font, before or after all of its own.

`А1.` in Cyrillic is `А` of one font and `1.` of another; so is `međunarodni` where a font has no `đ`.
"""

from operator import attrgetter

from extract.read.crossing import Crossings
from extract.read.letters import LetterReader
from extract.read.runs import Run, Runs
from extract.read.spaced import build_whole

_FONT = attrgetter("font")
TOUCHING = 0.03
"""Share of the size: the pieces are where one font would have set them, words are further apart."""


def join_fallback(runs: Runs, letters: LetterReader, crossings: Crossings) -> Runs:
    """The runs with pieces of two fonts of one size and weight that touch joined, unless a rule stands between them.

    Args:
        runs: of the page.
        letters: the page's characters, still open.
        crossings: the rules of the page.
    """
    words = runs.columns.words
    by_font = dict(zip(map(_FONT, words), words, strict=True))
    if len({word.bold for word in by_font.values()}) == len(by_font):  # most pages
        return runs
    following = _find_following(runs)
    if not following:
        return runs
    inner, joined = {*following.values()}, Runs()
    for i, run in enumerate(runs):
        if i in inner:
            continue
        group, at = [run], i
        while at in following:
            at = following[at]
            group.append(runs[at])
        whole = build_whole(group, letters) if len(group) > 1 else run
        joined += group if len(group) > 1 and crossings.find_rules(whole.word._replace(text="", cuts=())) else [whole]
    return joined


def _find_following(runs: Runs) -> dict[int, int]:
    """The positions of runs that another one follows, with its position."""
    ends: dict[tuple[float, bool, float, int], int] = {}
    for i, (word, *_) in enumerate(runs):
        if not word.turn:
            ends[word.size, word.bold, round(word.bottom, 1), round(word.x1)] = i
    following: dict[int, int] = {}
    for i, (word, *_) in enumerate(runs):
        reach = TOUCHING * word.size
        for x in {round(word.x0 - reach), round(word.x0 + reach)}:
            at = ends.get((word.size, word.bold, round(word.bottom, 1), x))
            if at is not None and at not in following and _goes_on(runs[at], runs[i], reach):
                following[at] = i
                break
    return following


def _goes_on(before: Run, after: Run, reach: float) -> bool:
    """Whether a run of another font begins where one ends."""
    one, other = before.word, after.word
    return one.font != other.font and not other.turn and abs(other.x0 - one.x1) <= reach and one.x0 < other.x0
