"""Points in time that begin with a number: 2. kvartal, III–IV, 15. mart, prvih šest mjeseci, Q1."""

from normalise.deadlines.dates import LONGEST_MONTH, read_day_or_month, read_months_name
from normalise.deadlines.days import MONTHS_IN_YEAR, MONTHS_OF
from normalise.deadlines.point import PARTS, Found, Point
from normalise.deadlines.tokens import Tokens, lookalike_quarter
from normalise.deadlines.vocabulary import known_set, load_data
from normalise.deadlines.years import is_year, read_own_year


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
    counted = tokens[suffix + 1].kind in ("unit", "u", "month")
    if behind.text.islower() and behind.key in known_set("ordinal_suffixes") and counted:
        after = suffix + 1
    return int(token.value), after


def read_numbered(tokens: Tokens, at: int) -> Found:
    """A point that begins with a number: 2. kvartal, 15. mart, 31.12.2020, prvih šest mjeseci, or a bare number."""
    token = tokens[at]
    ordinal = read_ordinal(tokens, at)
    if ordinal is None:
        return None
    number, after = ordinal
    following = tokens[after]
    if following.kind in ("unit", "decade"):
        found = read_with_unit(tokens, after, number)
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
        if unit == "month" and tokens[after].value == "quarter" and tokens[after].kind == "unit":
            return Point("quarter", number, year), after + 1  # 2/2021 kvartal
        return Point(unit, number, year, extra), after
    if not 1 <= number <= LONGEST_MONTH:
        return None
    return Point("roman" if token.kind == "roman" else "number", number), after


def read_with_unit(tokens: Tokens, at: int, number: int) -> Found:
    """The unit after a number: kvartal, polovina (of a year or month), sedmica or dekada of a month, mjesec, godina."""
    unit = tokens[at].value
    after = at + 1 + (tokens[at + 1].kind == "dot" and tokens[at].key not in ("godina", "godine"))
    if unit in PARTS:
        if unit == "half" and tokens[after].kind == "month":
            month, after = read_months_name(tokens, after)
            year, after = read_own_year(tokens, after)
            return Point("month_half", number, year, month), after
        if unit == "half" and tokens[after].kind == "school":
            while tokens[after].kind in ("school", "unit", "num", "slash", "dash", "dot"):
                after += 1
            return Point("unclear", number), after
        year, after = read_own_year(tokens, after)
        return Point(str(unit), number, year), after
    if (unit == "week" or tokens[at].kind == "decade") and tokens[after].kind == "month":
        month, after = read_months_name(tokens, after)
        year, after = read_own_year(tokens, after)
        return Point("month_week" if unit == "week" else "month_decade", number, year, month), after
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


def read_letter(tokens: Tokens, at: int) -> Found:
    """`T2 2021`, `H1 2021`, and П or Ш that a scan made of II, III."""
    token, following = tokens[at], tokens[at + 1]
    if following.kind == "unit" and following.value == "quarter" and (number := lookalike_quarter(token)):
        return read_with_unit(tokens, at + 1, number)
    unit = load_data()["number_letters"].get(token.key)
    if unit and following.kind == "num" and len(following.key) == 1 and token.end == following.start:
        year, after = read_own_year(tokens, at + 2)
        return Point(unit, int(following.value), year, unit_first=True), after
    return None
