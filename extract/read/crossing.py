"""Words that run over a rule: two cells' words without a space between are parted, text over the rule stays whole."""

from bisect import bisect_left
from itertools import pairwise

from extract.page import Edge, Word
from extract.read import pdfium
from extract.read.letters import LetterReader
from extract.read.runs import Columns, Run, Runs
from extract.read.words import build_part

OVER = 1.0  # points: a word that reaches so far beyond a rule on both sides crosses it
WIDEST = 14_400.0  # points: no page of the format is wider
NEAR = 1.0  # points: a letter's end or start may lie so far on the wrong side of the rule
GAP = 0.12  # share of the size: letters of one piece of text are not further apart
CONTINUED = 0.04  # share of the size: where one piece of text goes on in the next, its letters meet so exactly


class Crossings:
    """The rules of a page across the lines of text, for quick questions: sorted by position."""

    def __init__(self, edges: list[Edge]) -> None:
        self._upright = sorted((edge.x0, edge.top, edge.bottom) for edge in edges if not edge.horizontal)
        self._level = sorted((edge.top, edge.x0, edge.x1) for edge in edges if edge.horizontal)
        self._upright_at = [rule[0] for rule in self._upright]
        self._level_at = [rule[0] for rule in self._level]

    def find_near(self, words: Columns) -> list[int]:
        """The places of the words that may cross a rule: those that reach the next upright one, and all turned ones."""
        if not self._upright and not (self._level and any(words.turns)):
            return []
        following: list[float] = []  # for each whole point up to the last upright rule the first in it or behind it
        for x in self._upright_at[: bisect_left(self._upright_at, WIDEST)]:
            following += [x] * (int(x) + 1 - len(following))
        end = len(following)
        sides = enumerate(zip(words.x0s, words.x1s, words.turns, strict=True))
        return [i for i, (x0, x1, turn) in sides if turn or x0 < 0.0 or (x0 < end and following[int(x0)] < x1)]

    def find_rules(self, word: Word) -> list[float]:
        """The positions, along the word's line, of the rules that it crosses."""
        if word.turn % 180:
            rules, at, low, high = self._level, self._level_at, word.top, word.bottom
        else:
            rules, at, low, high = self._upright, self._upright_at, word.x0, word.x1
        index = bisect_left(at, low + OVER)
        if index == len(at) or at[index] >= high - OVER:
            return []
        middle = (word.x0 + word.x1) / 2 if word.turn % 180 else (word.top + word.bottom) / 2
        found = []
        while index < len(at) and at[index] < high - OVER:
            if rules[index][1] <= middle <= rules[index][2]:
                found.append(at[index])
            index += 1
        return found


def split_at_rules(runs: Runs, crossings: Crossings, letters: LetterReader) -> Runs:
    """The runs with each parted where a rule stands between two of its letters.

    A rule that cuts through a letter, or stands between two letters of one piece of text that are as near to each
    other as letters are, is run over: the word belongs to the cell it begins in and stays whole.

    Args:
        runs: of the page.
        crossings: the rules and borders of the page.
        letters: the page's characters, still open.
    """
    crossing = ((place, crossings.find_rules(runs[place].word)) for place in crossings.find_near(runs.columns))
    parts = {place: _split_run(runs[place], rules, letters) for place, rules in crossing if rules}
    if not parts:
        return runs
    return Runs([part for place, run in enumerate(runs) for part in parts.get(place, (run,))])


def _split_run(run: Run, rules: list[float], letters: LetterReader) -> list[Run]:
    word, places = run.word, run.places
    forward = 1 if word.turn < 180 else -1
    line = letters.read_line(places, word.turn)
    handles = [pdfium.get_text_object(letters.handle, index) for index in places]
    bounds = [0]
    for index in range(1, len(line)):
        before, after = line[index - 1].end * forward, line[index].start * forward
        between = any(before <= rule * forward + NEAR and after >= rule * forward - NEAR for rule in rules)
        gap = after - before
        apart = abs(gap) > CONTINUED * word.size if handles[index] != handles[index - 1] else gap > GAP * word.size
        if between and apart:
            bounds.append(index)
    if len(bounds) == 1:
        return [run]
    bounds.append(len(line))
    return [
        Run(build_part(word, word.text[low:high], line[low:high]), places[low:high], run.clip)
        for low, high in pairwise(bounds)
    ]
