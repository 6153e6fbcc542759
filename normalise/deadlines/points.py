"""One point in time: a day, month, quarter, half-year, season or year, as far as the text states it."""

from normalise.deadlines.dates import read_months_name
from normalise.deadlines.days import MONTHS_IN_YEAR
from normalise.deadlines.numbered import read_letter, read_numbered, read_with_unit
from normalise.deadlines.point import PARTS, Found, Point
from normalise.deadlines.tokens import Tokens
from normalise.deadlines.years import RELATIVE_YEARS, is_year, read_own_year, read_year, skip_year_word


def read_point(tokens: Tokens, at: int) -> Found:
    """Read one point in time.

    Args:
        tokens: of the whole deadline.
        at: where to begin.

    Returns:
        The point and the place after it, or None where no point begins here.
    """
    token = tokens[at]
    match token.kind:
        case "num":
            return _read_year_led(tokens, at) if is_year(token) else read_numbered(tokens, at)
        case "roman" | "ord":
            return read_numbered(tokens, at)
        case "month":
            return _read_month(tokens, at)
        case "edge":
            return _read_edge(tokens, at, str(token.value))
        case "unit":
            return _read_unit_first(tokens, at)
        case "season":
            year, after = read_own_year(tokens, at + 1)
            if year and tokens[after].kind == "slash" and tokens[after + 1].kind == "num":
                after = skip_year_word(tokens, after + 2)
            return Point("season", int(token.value), year), after
        case "school":
            return _read_school(tokens, at)
        case "plain_year":
            return _read_plain_year(tokens, at)
        case "whole":
            return _read_whole(tokens, at + 1)
        case "and" if tokens[at + 1].kind == "unit" and tokens[at + 1].value in PARTS and token.key == "i":
            return read_with_unit(tokens, at + 1, 1)
        case "apos":
            return _read_year_led(tokens, at)
    return read_letter(tokens, at)


def _read_month(tokens: Tokens, at: int) -> Found:
    """`mart 2021.`, and the English `June 30, 2021`."""
    month, after = read_months_name(tokens, at)
    day, comma = tokens[after], tokens[after + 1].kind == "comma"
    if day.kind == "num" and len(day.key) <= 2 and is_year(tokens[after + 1 + comma]):
        year, end = read_own_year(tokens, after + 1 + comma)
        return Point("day", int(day.value), year, month), end
    year, after = read_own_year(tokens, after)
    return Point("month", month, year), after


def _read_year_led(tokens: Tokens, at: int) -> Found:
    """`2021.`, `2021-06-30`, `2021/12`, `2021/22`, `'21`."""
    year = read_year(tokens, at)
    if year is None:
        return None
    sign, second = tokens[at + 1], tokens[at + 2]
    if sign.kind in ("dash", "slash", "dot") and second.kind == "num" and len(second.key) == 2:
        number = int(second.value)
        third = tokens[at + 4]
        if tokens[at + 3].kind == sign.kind and third.kind == "num" and len(third.key) == 2:
            return Point("day", int(third.value), year[0], number), at + 5
        if sign.kind == "dot":
            return Point("year", 0, year[0]), year[1]
        if number == (year[0] + 1) % 100 or number > MONTHS_IN_YEAR:
            last = year[0] - year[0] % 100 + number
            return (
                (Point("year", 0, year[0], last_year=last), skip_year_word(tokens, at + 3)) if last > year[0] else None
            )
        return Point("month", number, year[0]), at + 3
    return Point("year", 0, year[0]), year[1]


def _read_edge(tokens: Tokens, at: int, edge: str) -> Found:
    """`kraj 2017.`, `sredinom marta`, `na početku II kvartala`, `kraj godine`."""
    at += 1
    while tokens[at].kind in ("of", "whole", "dash") or tokens[at].key == "the":
        at += 1
    if tokens[at].kind == "unit" and tokens[at].value == "year" and not is_year(tokens[at + 1]):
        return Point("year", 0, edge=edge), at + 1
    inner = read_point(tokens, at) if tokens[at].kind != "edge" else None
    if inner is None or inner[0].unit in ("number", "roman", "day") or inner[0].edge:
        return None
    return inner[0]._replace(edge=edge), inner[1]


def _read_unit_first(tokens: Tokens, at: int) -> Found:
    """`kvartal II`, `Q1`, `mjesec juni`, `godina 2021`, `polovinom 2021.`."""
    unit = tokens[at].value
    after = at + 1
    while tokens[after].kind == "dot" or (tokens[after].kind == "dash" and tokens[after + 1].kind in ("num", "roman")):
        after += 1
    following = tokens[after]
    if unit == "month":
        if following.kind == "month":
            return read_point(tokens, after)
        inner = read_point(tokens, after) if following.kind in ("num", "roman") else None
        if inner and inner[0].unit in ("number", "roman"):
            return Point("month", inner[0].number, unit_first=True), inner[1]
        return inner if inner and inner[0].unit == "month" else None
    if unit == "year":
        return read_point(tokens, after) if is_year(following) else None
    if unit not in PARTS:
        return None
    if following.kind == "roman" or (following.kind == "num" and len(following.key) == 1):
        year, end = read_own_year(tokens, after + 1)
        return Point(str(unit), int(following.value), year, unit_first=True), end
    return _read_edge(tokens, at, "middle") if unit == "half" and following.value != "half" else None


def _read_school(tokens: Tokens, at: int) -> Found:
    """`školska 2020/2021. godina`, `šk. god. 2020/21`, `akademska godina 2021/2022`."""
    after = skip_year_word(tokens, at + 1)
    first = read_point(tokens, after) if is_year(tokens[after]) else None
    if first is None or first[0].unit != "year":
        return None
    point, after = first
    unclear = not tokens[at].value  # when a year of lessons ends differs
    if tokens[after].kind in ("slash", "dash") and is_year(tokens[after + 1]):
        after = skip_year_word(tokens, after + 2)
    return Point("unclear" if unclear else "school", int(tokens[at].value), point.year), after


def _read_plain_year(tokens: Tokens, at: int) -> Found:
    """`kalendarska 2021. godina`, `tekuća godina`, `naredna godina`."""
    after = at + 1
    if is_year(tokens[after]) or (tokens[after].value == "year" and is_year(tokens[after + 1])):
        return read_point(tokens, after)
    if tokens[after].value != "year":
        return None
    return Point("year", 0, RELATIVE_YEARS.get(str(tokens[at].value))), after + 1


def _read_whole(tokens: Tokens, at: int) -> Found:
    """`cijele 2021. godine`, `čitav mart 2021.`, `sva četiri kvartala 2021.`"""
    while tokens[at].kind == "whole":
        at += 1
    if is_year(tokens[at]) or tokens[at].kind == "month":
        return read_point(tokens, at)
    at += tokens[at].kind == "card"
    if tokens[at].kind != "unit":
        return None
    year, after = read_own_year(tokens, at + 1)
    return (Point("year", 0, year), after) if year else None
