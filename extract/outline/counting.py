"""Words before numbers that go on, which are labels whatever they say: `Linija rada 1.2. Voda`, `Faza II – Voda`."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from normalise.letters import CAPITAL
from normalise.mixed import is_roman
from normalise.numbering.alphabets import ALPHABETS, count_letter

Number = tuple[int, ...]

FEWEST = 2
"""Numbers that go on below one label, which need no other evidence."""
FEWEST_RISING = 3
"""Numbers that go up with gaps below one label."""
NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
CODE = re.compile(
    rf"(?P<words>[{CAPITAL}]{{1,3}})(?P<number>\d{{1,2}}(?:\.\d{{1,2}})*)(?P<mark>\s?[.:)–—-])?\s+(?=[„“\"]?[{CAPITAL}])"
)
"""A number with the letters of a code before it: `OC1 ČISTA VODA`."""


def go_on(printed: Sequence[str]) -> bool:
    """Whether numbers count up at their last level, anew below another one; the first ends in 1, I or A."""
    return any(_count_up(_read(printed, first)) for first in _KINDS)


def rise(printed: Sequence[str], fewest: int = FEWEST_RISING) -> bool:
    """Whether enough numbers, each another, go up, as those of a list of which only some are taken: 1, 4, 5, 9."""
    numbers = [number for first in _KINDS[:2] if (number := _read(printed, first))]
    return len(printed) >= fewest and any(sorted({*own}) == own for own in numbers)


def _read(printed: Sequence[str], first: Callable[[str], int]) -> list[Number]:
    """The numbers with their first part read like this; none where one of them is of another kind."""
    parts = [text.split(".") for text in printed]
    numbers = [(first(head), *map(int, rest)) for head, *rest in parts]
    return numbers if all(number[0] for number in numbers) else []


_KINDS: tuple[Callable[[str], int], ...] = (
    lambda text: int(text) if text.isdecimal() else 0,
    lambda text: NUMERALS.index(numeral) + 1 if (numeral := is_roman(text)) in NUMERALS else 0,
    *(partial(count_letter, alphabet=alphabet) for alphabet in ALPHABETS),
)
"""How the first part of a number may count: in figures, Roman, by letters; 0 where it does not."""


def _count_up(numbers: Sequence[Number]) -> bool:
    if len({*numbers}) < FEWEST or numbers[0][-1] != 1:
        return False
    return all(_follows(above, below) for above, below in pairwise(dict.fromkeys(numbers)))


def _follows(above: Number, below: Number) -> bool:
    if len(above) != len(below) or below <= above:
        return False
    return below[-1] in ({above[-1] + 1} if below[:-1] == above[:-1] else {above[-1] + 1, 1})
