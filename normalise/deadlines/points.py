"""One point in time: a day, month, quarter, half-year, season or year, as far as the text states it."""

from typing import NamedTuple

from normalise.deadlines.dates import read_day_or_month, read_months_name
from normalise.deadlines.days import MONTHS_IN_YEAR, MONTHS_OF
from normalise.deadlines.tokens import Token, lookalike_quarter
from normalise.deadlines.vocabulary import known_set, load_data
from normalise.deadlines.years import is_year, read_own_year, read_year, skip_year_word

Tokens = tuple[Token, ...]
PARTS = ("quarter", "half", "third")
"""Parts of a year that are counted."""


class Point(NamedTuple):
    """A point in time as printed.

    Attributes:
        unit: as in `days.unit_days`, or `number`/`roman` where the unit stands elsewhere in the list,
            `plan_year` for a year counted from the plan's first, `unclear` where the text names no certain span.
        number: which one.
        year: as printed; None where the point has none of its own.
        extra: month of a day.
        edge: start, middle or end of it.
        last_year: of `2021/22`, 2022.
        unit_first: `kvartal II`: numbers that follow are of the same unit.
    """

    unit: str
    number: int
    year: int | None = None
    extra: int = 0
    edge: str = ""
    last_year: int | None = None
    unit_first: bool = False


Found = tuple[Point, int] | None


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
            return _read_year_led(tokens, at) if is_year(token) else _read_numbered(tokens, at)
        case "roman" | "ord":
            return _read_numbered(tokens, at)
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
            return _with_unit(tokens, at + 1, 1)
        case "apos":
            return _read_year_led(tokens, at)
    return _read_letter(tokens, at)


def read_ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read `2.`, `II`, `drugi`, `2-gi` and give the number and the place after it."""
    token = tokens[at]
    if token.kind not in ("num", "roman", "ord"):
        return None
    after = at + 1
    if token.kind == "ord":
        return int(token.value), after
    if tokens[after].kind == "dot":
        after += 1
    suffix = after + (tokens[after].kind == "dash")
    behind = tokens[suffix]
    if behind.text.islower() and behind.key in known_set("ordinal_suffixes") and tokens[suffix + 1].kind == "unit":
        after = suffix + 1
    return int(token.value), after


def _read_month(tokens: Tokens, at: int) -> Found:
    """`mart 2021.`, and the English `June 30, 2021`."""
    month, after = read_months_name(tokens, at)
    day, comma = tokens[after], tokens[after + 1].kind == "comma"
    if day.kind == "num" and len(day.key) <= 2 and is_year(tokens[after + 1 + comma]):
        year, end = read_own_year(tokens, after + 1 + comma)
        return Point("day", int(day.value), year, month), end
    year, after = read_own_year(tokens, after)
    return Point("month", month, year), after


def _read_numbered(tokens: Tokens, at: int) -> Found:
    """A point that begins with a number: 2. kvartal, 15. mart, 31.12.2020, prvih šest mjeseci, or a bare number."""
    token = tokens[at]
    if token.key in load_data()["number_letters"] and (found := _read_letter(tokens, at)):
        return found
    ordinal = read_ordinal(tokens, at)
    if ordinal is None:
        return None
    number, after = ordinal
    following = tokens[after]
    if following.kind == "unit":
        found = _with_unit(tokens, after, number)
        if found:
            if found[0].unit == "month" and token.kind == "num" and not _is_ordinal_month(tokens, at, after):
                return None
            if found[0].unit == "plan_year" and token.kind == "num" and after == at + 1:
                return None
            return found
        if following.value != "year":
            return None
    if token.kind == "ord" and following.kind in ("card", "num"):
        return _read_first_months(tokens, after, number)
    if day := read_day_or_month(tokens, at, number, after):
        unit, number, extra, year, after = day
        return Point(unit, number, year, extra), after
    if number < 1:
        return None
    return Point("roman" if token.kind == "roman" else "number", number), after


def _with_unit(tokens: Tokens, at: int, number: int) -> Found:
    """The unit after a number: kvartal, polovina (of a year or month), mjesec, godina."""
    unit = tokens[at].value
    after = at + 1 + (tokens[at + 1].kind == "dot" and tokens[at].key not in ("godina", "godine"))
    if unit in PARTS:
        if unit == "half" and tokens[after].kind == "month":
            month, after = read_months_name(tokens, after)
            year, after = read_own_year(tokens, after)
            return Point("month_half", number, year, month), after
        if unit == "half" and tokens[after].kind == "school":
            school = _read_school(tokens, after)
            return (Point("unclear", number), school[1]) if school else None
        year, after = read_own_year(tokens, after)
        return Point(str(unit), number, year), after
    if unit == "month" and 1 <= number <= MONTHS_IN_YEAR:
        year, after = read_own_year(tokens, after)
        return Point("month", number, year), after
    if unit == "year" and 1 <= number <= 10 and not is_year(tokens[after]):
        while tokens[after].kind in ("plan", "plan_adj"):
            after += 1
        return Point("plan_year", number), after
    return None


def _is_ordinal_month(tokens: Tokens, at: int, after: int) -> bool:
    """`6. mjesec` and `12 mjesec` are months, `6 mjeseci` is a length of time."""
    return after > at + 1 or (tokens[after].key in ("mjesec", "mesec", "mjesecu", "mesecu") and tokens[at].value != 1)


def _read_first_months(tokens: Tokens, at: int, which: int) -> Found:
    """`prvih šest mjeseci 2021.`, `posljednja dva kvartala`."""
    unit = tokens[at + 1]
    months = 1 if unit.value == "month" else MONTHS_OF.get(str(unit.value), 0)
    count = int(tokens[at].value) * months
    if unit.kind != "unit" or not 1 <= count <= MONTHS_IN_YEAR or which not in (1, -1):
        return None
    year, after = read_own_year(tokens, at + 2)
    if year is None and after == at + 2:
        return None  # `prva tri mjeseca od usvajanja` is a length of time
    return Point("first_months" if which == 1 else "last_months", count, year), after


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
            return (Point("year", 0, year[0], last_year=last), skip_year_word(tokens, at + 3)) if last > year[0] else None
        return Point("month", number, year[0]), at + 3
    return Point("year", 0, year[0]), year[1]


def _read_edge(tokens: Tokens, at: int, edge: str) -> Found:
    """`kraj 2017.`, `sredinom marta`, `na početku II kvartala`, `kraj godine`."""
    at += 1
    while tokens[at].kind in ("of", "whole", "dash") or tokens[at].key == "the":
        at += 1
    if tokens[at].kind == "unit" and tokens[at].value == "year" and not is_year(tokens[at + 1]):
        return Point("year", 0, edge=edge), at + 1
    inner = read_point(tokens, at)
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
        if following.kind in ("month", "edge"):
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
    return _read_edge(tokens, at, "middle") if unit == "half" else None


def _read_school(tokens: Tokens, at: int) -> Found:
    """`školska 2020/2021. godina`, `šk. god. 2020/21`, `akademska godina 2021/2022`."""
    after = skip_year_word(tokens, at + 1)
    first = read_point(tokens, after) if is_year(tokens[after]) else None
    if first is None or first[0].unit != "year":
        return None
    point, after = first
    if tokens[after].kind in ("slash", "dash") and is_year(tokens[after + 1]):
        after = skip_year_word(tokens, after + 2)
    return Point("school", int(tokens[at].value), point.year), after


def _read_plain_year(tokens: Tokens, at: int) -> Found:
    """`kalendarska 2021. godina`, `tekuća godina`, `naredna godina`."""
    after = at + 1
    if is_year(tokens[after]) or (tokens[after].value == "year" and is_year(tokens[after + 1])):
        return read_point(tokens, after)
    if tokens[after].value != "year":
        return None
    return Point("unclear" if tokens[at].value == "other" else "year", 0), after + 1


def _read_whole(tokens: Tokens, at: int) -> Found:
    """`cijele 2021. godine`, `čitav mart 2021.`, `sva četiri kvartala 2021.`"""
    if is_year(tokens[at]) or tokens[at].kind in ("month", "whole"):
        return read_point(tokens, at)
    at += tokens[at].kind == "card"
    if tokens[at].kind != "unit":
        return None
    year, after = read_own_year(tokens, at + 1)
    return (Point("year", 0, year), after) if year else None


def _read_letter(tokens: Tokens, at: int) -> Found:
    """`T2 2021`, `H1 2021`, and П or Ш that a scan made of II, III."""
    token, following = tokens[at], tokens[at + 1]
    if following.kind == "unit" and following.value == "quarter" and (number := lookalike_quarter(token)):
        return _with_unit(tokens, at + 1, number)
    unit = load_data()["number_letters"].get(token.key)
    if unit and following.kind == "num" and len(following.key) == 1 and token.end == following.start:
        year, after = read_own_year(tokens, at + 2)
        return Point(unit, int(following.value), year, unit_first=True), after
    return None
