"""Words that pdfium takes for several, because the file places every letter by itself.

pdfium puts a space or a line end between letters by its own guess. Where letters touch, they are one word whatever
it guessed (programs that place every glyph, turned text). Where single letters of one style follow each other on one
line at one distance ("О Д Л У К У", set apart for emphasis), they are one word too, if the file itself holds no space.
"""

from collections.abc import Iterable
from itertools import pairwise
from operator import sub

from extract.page import Word
from extract.read import pdfium
from extract.read.crossing import Crossings
from extract.read.letters import LetterReader
from extract.read.runs import Columns, Run, Runs
from extract.read.words import UNSEEN, read_cuts

TOUCHING = 0.13  # share of the size: letters of one word are no further apart, words are
OVERLAP = 0.15  # share of the size: by how much letters of one word overlap (kerning)
FEWEST = 3  # single letters, and most of what is joined
LONGEST = 2  # letters: a pair that its font sets closer (РА) may be among them
WIDEST = 1.0  # share of the size: letters are not set further apart
SOFT_HYPHEN = "\xad"
UNEVEN = 0.15  # share of the size: by how much the gaps may differ


def join_touching(runs: Runs, letters: LetterReader, crossings: Crossings) -> Runs:
    """The runs with pieces that touch joined to words, unless a rule stands between them.

    Args:
        runs: in the order of the page's stream.
        letters: the page's characters, still open.
        crossings: the rules of the page.
    """
    turns = set(runs.columns.turns)
    if turns <= {0} and not _any_near(runs.columns):
        return runs
    if len(turns) < 2:
        return _join_one_way(runs, letters, crossings, frozenset())
    joined: list[Run] = []  # pdfium mixes words of other directions into a line
    for turn in turns:
        others = [run for run in runs if run.word.turn != turn]
        places = {place for run in others for place in run.places}
        same = [(a, b) for a, b in pairwise(runs) if turn not in (a.word.turn, b.word.turn)]
        places.update(place for a, b in same for place in range(a.places[-1], b.places[0]))
        joined += _join_one_way([run for run in runs if run.word.turn == turn], letters, crossings, frozenset(places))
    return Runs(sorted(joined, key=lambda run: run.places[0]))


def _any_near(words: Columns) -> bool:
    """Whether any level piece lies so near behind the one before it, or that before, that it may touch: few pages."""
    bottoms, sizes, largest = words.bottoms, words.sizes, max(words.sizes, default=0.0)
    least, most = -OVERLAP * largest, TOUCHING * largest
    for step in (1, 2):
        if not [gap for gap in map(sub, words.x0s[step:], words.x1s) if least <= gap <= most]:
            continue
        for i, gap in enumerate(map(sub, words.x0s[step:], words.x1s)):
            size, down = sizes[i], bottoms[i + step] - bottoms[i]
            if -OVERLAP * size <= gap <= TOUCHING * size and abs(down) <= UNEVEN * size:
                return True
    return False


def _join_one_way(runs: Iterable[Run], letters: LetterReader, crossings: Crossings, others: frozenset[int]) -> Runs:
    """The same for runs of one direction; `others` are the places of letters of the other directions."""
    groups: list[list[Run]] = []
    last = before = None  # the words at the end of the last group and of the one before it
    for run in runs:
        word = run.word
        if last and _touches(last, word) and _goes_on(groups[-1], run, letters, crossings, others):
            groups[-1].append(run)
            last = word
        elif (
            last
            and before
            and word.bottom != last.bottom  # pdfium put a piece of another line between
            and _touches(before, word)
            and _goes_on(groups[-2], run, letters, crossings, others.union(*(r.places for r in groups[-1])))
        ):
            groups[-2].append(run)
            before = word
        else:
            groups.append([run])
            before, last = last, word
    return Runs([group[0] if len(group) == 1 else build_whole(group, letters) for group in groups])


def _goes_on(group: list[Run], run: Run, letters: LetterReader, crossings: Crossings, others: frozenset[int]) -> bool:
    """Whether the run, which touches the group, is the next piece of its word."""
    parted = run.places[0] == group[-1].places[-1] + 1  # by the reader, for a reason
    if parted or not _is_unspaced(group[-1], run, letters, others):
        return False
    whole = build_whole([*group, run], letters)
    return not crossings.find_rules(whole.word._replace(text="", cuts=()))


def _touches(before: Word, after: Word) -> bool:
    """Whether the second piece goes on where the first ends, on its line."""
    size, turn = before.size, before.turn
    if turn == 0:
        gap = after.x0 - before.x1
        if not -OVERLAP * size <= gap <= TOUCHING * size:
            return False
        off = after.bottom - before.bottom
    elif turn == 180:
        gap, off = before.x0 - after.x1, after.top - before.top
    elif turn == 90:
        gap, off = after.top - before.bottom, after.x0 - before.x0
    else:
        gap, off = before.top - after.bottom, after.x1 - before.x1
    return -OVERLAP * size <= gap <= TOUCHING * size and abs(off) <= UNEVEN * size and turn == after.turn


def join_spaced(runs: Runs, letters: LetterReader) -> Runs:
    """The runs with letters set apart joined to words.

    Args:
        runs: in the order of the page's stream.
        letters: the page's characters, still open.
    """
    longest = 2 * LONGEST if SOFT_HYPHEN in letters.text else LONGEST
    if b"\1" * FEWEST not in bytes([len(text) <= longest for text in runs.columns.texts]):
        return runs
    joined = Runs()
    group: list[Run] = []
    for run, text in zip(runs, runs.columns.texts, strict=True):
        if len(text) <= longest and _is_letter(run.word):
            if group and not _follows(group, run, letters):
                joined += _join_group(group, letters)
                group = []
            group.append(run)
            continue
        if group:
            joined += _join_group(group, letters)
            group = []
        joined.append(run)
    joined += _join_group(group, letters)
    return joined


def _is_letter(word: Word) -> bool:
    plain = word.text.replace(SOFT_HYPHEN, "")
    return len(plain) <= LONGEST and plain.isalpha() and not word.turn


def _follows(group: list[Run], run: Run, letters: LetterReader) -> bool:
    """Whether the letter stands as far from the last one as that from its own neighbour, with no space in the file."""
    last, word = group[-1], run.word
    gap = word.x0 - last.word.x1
    if not 0 < gap <= WIDEST * word.size or abs(word.bottom - last.word.bottom) > UNEVEN * word.size:
        return False
    if (word.size, word.font) != (last.word.size, last.word.font):
        return False
    if len(group) > 1 and abs(gap - (last.word.x0 - group[-2].word.x1)) > UNEVEN * word.size:
        return False
    return _is_unspaced(last, run, letters)


def _is_unspaced(before: Run, after: Run, letters: LetterReader, others: frozenset[int] = frozenset()) -> bool:
    """Whether only pdfium, not the file, has a space or line end between two runs that follow each other."""
    between = [i for i in range(before.places[-1] + 1, after.places[0]) if i not in others]
    return all(pdfium.is_generated(letters.handle, index) == 1 or letters.text[index] in UNSEEN for index in between)


def build_whole(group: list[Run], letters: LetterReader) -> Run:
    """The run that the pieces make."""
    first, last = group[0], group[-1].word
    text = "".join([run.word.text for run in group])
    places = [place for run in group for place in run.places]
    word = first.word._replace(
        text=text,
        x0=min(first.word.x0, last.x0),
        top=min(first.word.top, last.top),
        x1=max(first.word.x1, last.x1),
        bottom=max(first.word.bottom, last.bottom),
        cuts=read_cuts(text, places, first.word.turn, letters),
    )
    return Run(word, places, first.clip)


def _join_group(group: list[Run], letters: LetterReader) -> list[Run]:
    if len(group) < FEWEST:
        return group
    single = sum(len(run.word.text.replace(SOFT_HYPHEN, "")) == 1 for run in group)
    marks = len({run.word.text for run in group}) == 1  # a cross in each column
    if single < FEWEST or single <= len(group) / 2 or marks:
        return group
    return [build_whole(group, letters)]
