"""Short rules between rows of figures, drawn over their words only, made as wide as columns of white space."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.groups import SNAP
from extract.page import Edge, Word
from extract.standing import between_sides
from extract.tables.white.figures import HALF, is_figure

LEVEL = 0.25
"""Points by which the words of one line differ in height, at most."""
ROUNDED = 1.0
"""The same where texts lie farther apart than the lines of a cell: browsers print on whole pixels."""
APART = 0.35
"""White between two such texts, in heights of theirs, at least."""


def widen_rules(rules: Sequence[Edge], columns: Sequence[float], words: Sequence[Word]) -> list[Edge]:
    """The rules, each as wide as the columns whose words it lies over: white columns are wider than their words.

    One above sums goes on over the columns left of it in which each of the two rows beside it has its own text, and
    over those between in which one of them has none.
    """
    wide = []
    for rule in rules:
        x0, x1 = rule.x0, rule.x1
        reach = x0
        for a, b in reversed(list(pairwise(columns))):
            held = between_sides(words, a, b)
            if held:
                left, right = min(w.x0 for w in held), max(w.x1 for w in held)
                over = min(right, rule.x1) - max(left, rule.x0) >= HALF * (right - left)
                if over or (a < reach <= b + SNAP and _has_rows_beside(rule, held, words)):
                    x0, x1 = min(x0, a), max(x1, b)
                    reach = x0
                elif a < reach <= b + SNAP and _is_level_beside(rule, held, words):
                    reach = a
        wide.append(replace(rule, x0=x0, x1=x1))
    return wide


def _has_rows_beside(rule: Edge, held: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether next to a rule that does not lie over the words held, these end and begin a line of its two rows.

    A cell merged over both stands out of step with them by the width of the rule, or goes on in small letters.
    """
    above, below = _lines_beside(rule, words)
    if above is None or below is None:
        return False
    level = ROUNDED if below - above >= APART * min(w.bottom - w.top for w in held) else LEVEL
    begins = next((w.text for w in held if abs(w.top - below) <= level), "")
    return any(abs(w.bottom - above) <= level for w in held) and begins[:1].isupper()


def _is_level_beside(rule: Edge, held: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether words held are mostly figures, as of notes, and those beside the lines next to a rule are level."""
    above, below = _lines_beside(rule, words)
    if above is None or below is None or sum(is_figure(w.text) for w in held) <= HALF * len(held):
        return False
    height = held[0].bottom - held[0].top
    near = [w for w in held if w.bottom > above - height and w.top < below + height]
    return all(abs(w.bottom - above) <= ROUNDED or abs(w.top - below) <= ROUNDED for w in near)


def _lines_beside(rule: Edge, words: Sequence[Word]) -> tuple[float | None, float | None]:
    """The foot of the line above a rule, and the top of the one below it."""
    under = between_sides(words, rule.x0, rule.x1)
    above = max((w.bottom for w in under if w.bottom <= rule.top + SNAP), default=None)
    below = min((w.top for w in under if w.top >= rule.top - SNAP), default=None)
    return above, below
