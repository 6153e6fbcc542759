"""Letters set apart for emphasis ("О Д Л У К У"), where the gaps are not in the file but only between the letters.

pdfium puts a space between letters that stand far from each other. Where single letters of one style follow each
other on one line at one distance, and the file itself holds no space there, they are one word.
"""

from extract.page import Word
from extract.read import pdfium
from extract.read.letters import LetterReader
from extract.read.words import Run

FEWEST = 3  # letters
WIDEST = 1.0  # share of the size: letters are not set further apart
UNEVEN = 0.15  # share of the size: by how much the gaps may differ


def join_spaced(runs: list[Run], letters: LetterReader) -> list[Run]:
    """The runs with letters set apart joined to words.

    Args:
        runs: in the order of the page's stream.
        letters: the page's characters, still open.
    """
    joined: list[Run] = []
    group: list[Run] = []
    for run in runs:
        if len(run.word.text) == 1 and run.word.text.isalpha() and not run.word.turn:
            if group and not _follows(group, run, letters):
                joined += _join_group(group)
                group = []
            group.append(run)
            continue
        if group:
            joined += _join_group(group)
            group = []
        joined.append(run)
    return joined + _join_group(group)


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
    return all(pdfium.is_generated(letters.handle, index) == 1 for index in range(last.end, run.start))


def _join_group(group: list[Run]) -> list[Run]:
    if len(group) < FEWEST:
        return group
    first, last = group[0].word, group[-1].word
    text = "".join(run.word.text for run in group)
    word: Word = first._replace(text=text, x1=last.x1)
    return [Run(word, group[0].start, group[-1].end, group[0].clip)]
