"""Labels of goals whose word no list has (`Modul 1. …`): told by the activities below them, or by each other."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.raw import RawGoal
from normalise.mixed import is_roman
from normalise.script import fold, to_latin

FEWEST = 2
"""Goals beside each other with one word and numbers that count up from 1, which need no other evidence."""

_LABEL = re.compile(r"(?P<word>[^\W\d_]+(?:[ \n][^\W\d_]+)?)[ \n](?P<number>\d{1,2})\s?[.:)–-]+\s+(?=[^\W\d_])")
_NUMERAL = re.compile(r"([IVXІХИВ]{1,5})\s+(?=[^\W\d_])")
_LETTER = re.compile(r"([А-Я])[.)]\s+(?=[^\W\d_])")
_ALPHABETS = ("ABCDEFGH", "ABVGDĐEŽ")
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _read_numerals(goals: Sequence[RawGoal]) -> None:
    """Take the Roman numbers with which titles beside each other begin without a dot: they count from `I`."""
    found = [match for goal in goals if goal.number is None and (match := _NUMERAL.match(goal.title.raw))]
    counted = tuple(is_roman(match[1]) for match in found)
    if len(goals) >= FEWEST and len(found) == len(goals) and counted == _NUMERALS[: len(goals)]:
        for goal, match, number in zip(goals, found, _NUMERALS, strict=False):
            _take_number(goal, number, match.end())


def _read_letters(goals: Sequence[RawGoal]) -> None:
    """Take the letters before titles that count on from the goal before; where all was turned into Cyrillic, in Latin.

    One alone may be of a name: `Д. Петровић`.
    """
    for above, goal in pairwise(goals):
        match = _LETTER.match(goal.title.raw) if goal.number is None and above.number else None
        if match and any(f"{above.number}{to_latin(match[1])}" in letters for letters in _ALPHABETS):
            _take_number(goal, to_latin(match[1]), match.end())


def read_labels(goals: Sequence[RawGoal]) -> None:
    """Take the number of a goal from the label that its title begins with, where others bear it out.

    The activities below it have numbers that begin with the goal's (`1.1` under `Modul 1. Škole`), or goals beside it
    have the same word and count on.
    """
    found = [(goal, match) for goal in goals if goal.number is None and (match := _label(goal))]
    counted = _counted((fold(match["word"]), match["number"]) for _, match in found)
    for goal, match in found:
        if fold(match["word"]) in counted or _heads_its_numbers(goal, match["number"]):
            _take_number(goal, match["number"], match.end())
    _read_numerals(goals)
    _read_letters(goals)
    for goal in goals:
        read_labels(goal.goals)


def _take_number(goal: RawGoal, number: str, end: int) -> None:
    """Give the goal the number that stands in its title up to a place."""
    goal.number, goal.label = number, goal.title.slice(0, end)
    goal.title = goal.title.slice(end, len(goal.title.raw))


def _label(goal: RawGoal) -> re.Match[str] | None:
    """The word and number before a title that begins with a capital."""
    match = None if goal.label else _LABEL.match(goal.title.raw)
    return match if match and goal.title.raw[match.end()].isupper() else None


def _counted(labels: Iterable[tuple[str, str]]) -> set[str]:
    """The words whose numbers count up from 1."""
    numbers: dict[str, list[int]] = {}
    for word, number in labels:
        numbers.setdefault(word, []).append(int(number))
    return {word for word, found in numbers.items() if len(found) >= FEWEST and found == [*range(1, len(found) + 1)]}


def _heads_its_numbers(goal: RawGoal, number: str) -> bool:
    """Whether the numbers of the activities below a goal all begin with its own."""
    numbers = [activity.number for activity in goal.activities if activity.number]
    return bool(numbers) and all(own.startswith(f"{number}.") for own in numbers)
