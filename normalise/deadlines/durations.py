"""Lengths of time and how often: `šest (6) mjeseci`, `godinu dana`, `svakih šest mjeseci`, `dva puta godišnje`."""

from typing import NamedTuple

from normalise.deadlines.tokens import Tokens
from normalise.deadlines.vocabulary import known_set, words

LETTERS = {"day": "D", "week": "W", "month": "M", "quarter": "M", "half": "M", "third": "M", "year": "Y"}
_MONTHS = {"quarter": 3, "third": 4, "half": 6}
# What a unit holds of the next smaller one that divides it without a rest.
_SMALLER = {"Y": ("M", 12), "W": ("D", 7)}
# Half a month, twice a month: two weeks (a month has no half in whole days).
_TWICE_A_MONTH = "P2W"
# Nothing in a plan is done more often in a year without saying "puta".
_OFTEN = 12


class Length(NamedTuple):
    """A length of time: how many of which ISO 8601 unit (D, W, M, Y; H for hours)."""

    number: int
    letter: str

    def iso(self) -> str:
        """Give the ISO 8601 duration: P6M, PT48H."""
        return f"PT{self.number}H" if self.letter == "H" else f"P{self.number}{self.letter}"


def read_count(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read `6`, `šest`, `šest (6)`, `6 (šest)`, `dvadeset četiri`, and give the number and the place after it."""
    token = tokens[at]
    if token.kind == "num":
        number, at = int(token.value), at + 1
    elif token.kind == "card":
        number, at = int(token.value), at + 1
        while True:
            over = at + (tokens[at].kind == "and")
            if tokens[over].kind != "card" or not 0 < int(tokens[over].value) < 10 <= number or number % 10:
                break
            number, at = number + int(tokens[over].value), over + 1
    else:
        return None
    if tokens[at].kind == "open" and tokens[at + 1].kind in ("num", "card"):
        inside = read_count(tokens, at + 1)
        if inside and inside[0] == number and tokens[inside[1]].kind == "close":
            at = inside[1] + 1
    return number, at


def read_length(tokens: Tokens, at: int) -> tuple[Length, int] | None:
    """Read a length of time: `90 dana`, `šest meseci`, `godinu dana`, `pola godine`, `15 radnih dana`, `48 sati`.

    Returns:
        The length and the place after it, or None. A range (`3-6 mjeseci`) gives its longer end.
    """
    count: tuple[int, int] | None
    token = tokens[at]
    if token.kind == "unit" and token.value in ("year", "month", "week"):
        count = (1, at) if token.key in known_set("small_words.one_of") else None
    elif token.key in known_set("small_words.half_of"):
        after = at + 1 + (tokens[at + 1].key in ("a", "of"))
        if tokens[after].value == "year":
            return Length(6, "M"), _skip_days(tokens, after + 1)
        return None
    else:
        count = read_count(tokens, at)
        if count and tokens[count[1]].kind in ("dash", "do") and (longer := read_count(tokens, count[1] + 1)):
            count = longer
    if count is None:
        return None
    number, after = count
    if tokens[after].key in known_set("small_words.length_adjectives"):
        after += 1
    unit = tokens[after]
    if unit.kind != "unit" or (tokens[after].value == "year" and number > 100):
        return None
    if unit.value == "hour":
        return Length(number, "H"), after + 1
    letter = LETTERS[str(unit.value)]
    length = Length(number * _MONTHS.get(str(unit.value), 1), letter)
    if tokens[after + 1].kind == "dot" and unit.key + "." in words():
        after += 1  # 6 mj. od usvajanja
    after = after + 1 if letter == "D" else _skip_days(tokens, after + 1)
    if letter == "Y" and tokens[after].kind == "and" and tokens[after + 1].kind == "po":
        return Length(12 * number + 6, "M"), _skip_days(tokens, after + 2)
    return length, after


def _skip_days(tokens: Tokens, at: int) -> int:
    """`godinu dana` is a year: pass over the `dana`."""
    return at + 1 if tokens[at].key == "dana" else at


def read_every(tokens: Tokens, at: int) -> tuple[str | None, bool, int] | None:
    """Read what follows `svaki`: `šest mjeseci`, `godine`, `drugi mjesec`, `31. decembra`, `ponedjeljak`.

    Args:
        tokens: of the whole deadline.
        at: the place after `svaki`.

    Returns:
        The duration, whether it is the bare `svake godine` (which only frames a finer one), and the place after it.
    """
    token = tokens[at]
    while token.kind in ("plain_year", "school") or token.key in known_set("small_words.every_adjectives"):
        at += 1
        token = tokens[at]
    if token.kind == "weekday":
        return "P1W", False, at + 1
    if token.kind == "unit":
        if token.value == "hour":
            return None
        count = _MONTHS.get(str(token.value), 1)
        return f"P{count}{LETTERS[str(token.value)]}", token.value == "year", _skip_days(tokens, at + 1)
    if token.kind == "ord" and tokens[at + 1].kind == "unit" and tokens[at + 1].value in LETTERS:
        unit = str(tokens[at + 1].value)
        return f"P{int(token.value) * _MONTHS.get(unit, 1)}{LETTERS[unit]}", False, at + 2
    if length := read_length(tokens, at):
        return canonical_every(length[0]), False, length[1]
    return None


def canonical_every(length: Length) -> str:
    """Give a repetition as ISO 8601, twelve months as a year."""
    if length.letter == "M" and length.number % 12 == 0:
        length = Length(length.number // 12, "Y")
    return length.iso()


def share_every(times: int, length: Length) -> str | None:
    """Give how long lies between repetitions: `times` within a length of time; None where it is no whole unit."""
    if length == Length(1, "M") and times == 2:
        return _TWICE_A_MONTH
    if length.number % times and length.letter in _SMALLER:
        smaller, holds = _SMALLER[length.letter]
        length = Length(length.number * holds, smaller)
    if times < 1 or length.number % times:
        return None
    return canonical_every(Length(length.number // times, length.letter))


def parse_iso(text: str) -> Length:
    """Read a duration of one unit, as the data file has them: P6M."""
    return Length(int(text[1:-1]), text[-1])


def read_times(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read `jednom`, `dva puta`, `2x`, `dvaput`, and give the number (0: not said) and the place after it."""
    if tokens[at].key in known_set("unnumbered") and tokens[at + 1].kind == "times":
        return 0, at + 2
    if tokens[at].kind == "count":
        return int(tokens[at].value), at + 1
    count = read_count(tokens, at)
    if count and tokens[count[1]].kind in ("dash", "do") and (more := read_count(tokens, count[1] + 1)):
        return (0, more[1] + 1) if tokens[more[1]].kind == "times" else None
    if count and (tokens[count[1]].kind == "times" or tokens[count[1]].text == "×"):
        return count[0], count[1] + 1
    if count and tokens[count[1]].kind == "recur" and tokens[count[1]].value == "P1Y" and 0 < count[0] <= _OFTEN:
        return count  # 2 godišnje
    if count and tokens[count[1]].kind == "slash" and tokens[count[1] + 1].value in LETTERS:
        return (count[0], count[1]) if count[0] < 100 else None
    return None
