"""Labels of goals whose words no list has (`Modul 1. …`): told by goals beside each other or what is below."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.outline.counting import CODE, FEWEST, FEWEST_RISING, NUMERALS, go_on, rise
from extract.raw import RawFinding, RawGoal, walk_goals
from normalise.headings import COUNTED_LABEL, named_level
from normalise.letters import CAPITAL
from normalise.mixed import is_roman
from normalise.numbering.alphabets import letters_count_on
from normalise.script import fold, to_latin

_NUMERAL = re.compile(r"([IVXІХИВ]{1,5})\s+(?=[^\W\d_])")
_LETTER = re.compile(r"([А-Я])[.)]\s+(?=[^\W\d_])")
_WORD = re.compile(r"[^\W\d_]{2,}")
_KIND = re.compile(rf"(?P<words>[{CAPITAL}][^\W\d_]*(?:\s+[^\W\d_]+){{0,4}})\s?:\s*(?=[„“\"]?[{CAPITAL}])")


def read_labels(goals: Sequence[RawGoal]) -> list[RawFinding]:
    """Take the labels with which titles begin, where others bear them out; findings tell their words.

    All goals of one depth, or beside each other, have the same words before a colon, `Grupa poslova: Obuka`; or before
    numbers that go on, with gaps where all goals beside each other have them, at least three or with a colon; or the
    numbers of what stands below go on from the number (`1.1` under `Modul 1. Škole`).
    """
    bare = [goal for goal in walk_goals(goals) if _is_bare(goal)]
    deep = goals
    while deep:
        _read_kind(deep)
        deep = [below for goal in deep for below in goal.goals]
    _read_beside(goals)
    return _tell_labels(bare)


def _tell_labels(goals: Iterable[RawGoal]) -> list[RawFinding]:
    """A finding for the words of each label that no list has: they may be a part of the titles."""
    told: dict[str, list[tuple[str, RawGoal]]] = {}
    for goal in goals:
        words = " ".join(word for word in _WORD.findall(goal.label.raw) if is_roman(word) not in NUMERALS)
        if words and named_level(words) is None:
            told.setdefault(fold(words), []).append((words, goal))
    return [
        RawFinding(
            "label_guessed",
            "info",
            f"What goals share before their titles is taken for their label and stands in none of them: {found[0][0]}",
            tuple(place for _, goal in found for place in goal.label.places()),
        )
        for found in told.values()
    ]


def _read_beside(goals: Sequence[RawGoal]) -> None:
    """Take the labels of goals beside each other, and of those below them."""
    _read_kind(goals)
    found = [(goal, match) for goal in goals if (match := _match_label(goal))]
    numbers: dict[str, list[str]] = {}
    for _, match in found:
        numbers.setdefault(fold(match["words"]), []).append(match["number"])
    shared = len(found) == len(goals) and len(numbers) == 1
    fewest = FEWEST if all(":" in (match["mark"] or "") for _, match in found) else FEWEST_RISING
    counted = {words for words, printed in numbers.items() if go_on(printed) or (shared and rise(printed, fewest))}
    for goal, match in found:
        if fold(match["words"]) in counted or (match["mark"] and _heads_its_numbers(goal, match["number"])):
            code = match["words"] if match.re is CODE else ""
            _take(goal, match.end(), to_latin(code + match["number"]))
    _read_numerals(goals)
    _read_letters(goals)
    for goal in goals:
        _read_beside(goal.goals)


def _read_kind(goals: Sequence[RawGoal]) -> None:
    """Take the words before the colon that all of these titles share: they say what kind of goals these are."""
    bare = [goal for goal in goals if _is_bare(goal) and goal.title]
    found = [match for goal in bare if (match := _KIND.match(goal.title.raw))]
    if len(found) == len(bare) >= FEWEST and len({fold(match["words"]) for match in found}) == 1:
        for goal, match in zip(bare, found, strict=True):
            goal.level = goal.level or named_level(match["words"])
            _take(goal, match.end(), None)


def _read_numerals(goals: Sequence[RawGoal]) -> None:
    """Take the Roman numbers with which titles beside each other begin without a dot: they count from `I`."""
    found = [match for goal in goals if goal.number is None and (match := _NUMERAL.match(goal.title.raw))]
    counted = tuple(is_roman(match[1]) for match in found)
    if len(goals) >= FEWEST and len(found) == len(goals) and counted == NUMERALS[: len(goals)]:
        for goal, match, number in zip(goals, found, counted, strict=True):
            _take(goal, match.end(), number)


def _read_letters(goals: Sequence[RawGoal]) -> None:
    """Take the letters before titles that count on from the goal before; where all was turned into Cyrillic, in Latin.

    One alone may be of a name: `Д. Петровић`.
    """
    for above, goal in pairwise(goals):
        match = _LETTER.match(goal.title.raw) if goal.number is None and above.number else None
        if match and letters_count_on(above.number or "", match[1]):
            _take(goal, match.end(), to_latin(match[1]))


def _match_label(goal: RawGoal) -> re.Match[str] | None:
    """The words and the number with which the title of a bare goal begins, or a code."""
    raw = goal.title.raw
    return (COUNTED_LABEL.match(raw) or CODE.match(raw)) if _is_bare(goal) else None


def _is_bare(goal: RawGoal) -> bool:
    """Whether neither a label nor a number was read before the title."""
    return goal.number is None and not goal.label


def _take(goal: RawGoal, end: int, number: str | None) -> None:
    """Part the title there into a label with this number and the title."""
    raw = goal.title.raw
    goal.number, goal.label, goal.title = number, goal.title.slice(0, end), goal.title.slice(end, len(raw))


def _heads_its_numbers(goal: RawGoal, number: str) -> bool:
    """Whether the numbers of what stands below a goal all begin with its own."""
    numbers = [*(a.number for a in goal.activities if a.number), *(g.number for g in goal.goals if g.number)]
    return bool(numbers) and all(own.startswith(f"{number}.") for own in numbers)
