"""Days in figures and words, months with their year: 31.12.2020., 15. marta, 06/2021, VI 2021."""

from normalise.deadlines.days import MONTHS_IN_YEAR
from normalise.deadlines.tokens import Token, Tokens
from normalise.deadlines.years import CENTURY, is_year, read_own_year, read_year, skip_year_word

_BESIDE_FIGURES = frozenset({"roman", "dash", "comma", "and", "slash", "dot", "end"})
"""What stands beside Roman figures in a list or a range of them."""
Read = tuple[str, int, int, int | None, int]
"""Unit (day or month), number, month of the day, year, place after."""

LONGEST_MONTH = 31
_QUARTERS = 4
_MOST_IN_TWO_FIGURES = 99
"""A day or month is printed in two figures at most; which of them the calendar has is looked up later."""


def read_months_name(tokens: Tokens, at: int) -> tuple[int, int]:
    """Read a month's name, `augusta/kolovoza` as one, and give its number and the place after it."""
    month = int(tokens[at].value)
    at += 1
    if tokens[at].kind == "dot":
        at += 1
    while tokens[at].kind in ("slash", "open") and tokens[at + 1].kind == "month" and tokens[at + 1].value == month:
        at += 2
        if tokens[at].kind in ("close", "dot"):
            at += 1
    if tokens[at].kind == "unit" and tokens[at].value == "month":
        at += 1
    return month, at


def read_day_or_month(tokens: Tokens, at: int, number: int, after: int) -> Read | None:
    """Read a day, or a month in figures with its year.

    Args:
        tokens: of the whole deadline.
        at: the first number.
        number: its value.
        after: the place after it and its dot.

    Returns:
        The day or month, or None where the number is something else.
    """
    following = tokens[after]
    if following.kind == "month" and 1 <= number <= _MOST_IN_TWO_FIGURES:
        month, after = read_months_name(tokens, after)
        year, after = read_own_year(tokens, after)
        return "day", number, month, year, after
    if tokens[at].kind == "roman":
        year, end = read_own_year(tokens, after)
        straight = year and following.kind in ("num", "slash", "apos", "open")
        return ("month", number, 0, year, end) if straight else None
    if tokens[at].kind != "num":
        return None
    if after > at + 1:
        return _read_dotted(tokens, number, after) or _read_month_year(tokens, at, number, after)
    return _read_signed(tokens, at, number) or _read_month_year(tokens, at, number, after)


def may_be_quarter(tokens: Tokens) -> bool:
    """Whether Roman figures are months or quarters, and nothing tells which: `IV/2025`, `II 2025`, `I – III`.

    A figure above four is a month and makes the others months; a unit tells what all of them are, a day that it is one.
    """
    figures = [(at, int(token.value)) for at, token in enumerate(tokens) if token.kind == "roman"]
    if not figures or any(value > _QUARTERS for _, value in figures):
        return False
    if any(token.kind in ("unit", "month") for token in tokens):
        return False
    if len(figures) > 1 and all(token.kind in _BESIDE_FIGURES or is_year(token) for token in tokens):
        return True
    ahead = any(_has_year_behind(tokens, at) for at, _ in figures)
    return ahead or any(at > 1 and tokens[at - 1].kind == "slash" and is_year(tokens[at - 2]) for at, _ in figures)


def _has_year_behind(tokens: Tokens, at: int) -> bool:
    """`IV/2025`, `IV/25`, and `IV 2025` where no day stands before it."""
    if tokens[at + 1].kind == "slash":
        return _signed_year(tokens[at + 2], tokens[at + 1]) is not None
    return is_year(tokens[at + 1]) and (at == 0 or tokens[at - 1].kind not in ("num", "dot"))


def _read_dotted(tokens: Tokens, number: int, after: int) -> Read | None:
    """`31. 12. 2020.`, `31. XII 2022.`, `31.12.21.`, `31.12.`."""
    month, day_only = tokens[after], tokens[after + 1].kind == "dot"
    if month.kind not in ("num", "roman") or not 1 <= int(month.value) <= MONTHS_IN_YEAR or number > LONGEST_MONTH:
        return None
    if month.kind == "num" and len(month.key) > 2:
        return None
    end = after + 1 + day_only
    if year := read_year(tokens, end):
        return "day", number, int(month.value), year[0], year[1]
    short = tokens[end]
    if day_only and short.kind == "num" and len(short.key) == 2 and short.start == tokens[end - 1].end:
        return "day", number, int(month.value), CENTURY + int(short.value), skip_year_word(tokens, end + 1)
    if day_only and short.kind == "num" and short.start == tokens[end - 1].end:
        return None  # 1.2.3 is the number of something
    own, end = read_own_year(tokens, end)
    if own is not None or day_only or (month.kind == "num" and len(month.key) == 2 and len(tokens[after - 2].key) == 2):
        return "day", number, int(month.value), own, end
    return None


def _read_signed(tokens: Tokens, at: int, number: int) -> Read | None:
    """`31/12/2021`, `31-12-2021`, `31/12/21`."""
    sign, month, again = tokens[at + 1], tokens[at + 2], tokens[at + 3]
    if sign.kind not in ("slash", "dash") or again.kind != sign.kind or month.kind != "num":
        return None
    year = _signed_year(tokens[at + 4], sign)
    if not year or not 1 <= int(month.value) <= MONTHS_IN_YEAR or number > LONGEST_MONTH:
        return None
    return "day", number, int(month.value), year, skip_year_word(tokens, at + 5)


def _signed_year(token: Token, sign: Token) -> int | None:
    if is_year(token):
        return int(token.value)
    short = sign.kind == "slash" and token.kind == "num" and len(token.key) == 2
    return CENTURY + int(token.value) if short else None


def _read_month_year(tokens: Tokens, at: int, number: int, after: int) -> Read | None:
    """`06/2021`, `06.2021.`, `12/21`, `6-2021`."""
    sign = tokens[after]
    if MONTHS_IN_YEAR < number <= _MOST_IN_TWO_FIGURES and sign.kind == "slash" and is_year(tokens[after + 1]):
        year = read_year(tokens, after + 1)
        return ("month", number, 0, *year) if year else None  # 13/2022 is no month, and not the year 2022
    if not 1 <= number <= MONTHS_IN_YEAR:
        return None
    if after > at + 1 and is_year(sign):
        year = read_year(tokens, after)
        return ("month", number, 0, year[0], year[1]) if year else None
    own, end = read_own_year(tokens, after) if sign.kind in ("slash", "dash") else (None, after)
    return ("month", number, 0, own, end) if own is not None else None
