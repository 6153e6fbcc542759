"""Points in time joined to lists and ranges: `I i III kvartal 2021.`, `mart – jun 2021.`, `od … do …`."""

from typing import NamedTuple

from normalise.deadlines.days import MONTHS_IN_YEAR
from normalise.deadlines.point import PARTS, Point
from normalise.deadlines.points import read_point
from normalise.deadlines.tokens import Tokens
from normalise.deadlines.years import is_year

_BARE = ("number", "roman")
_HEADED_BY_YEAR = ("month", "day", "season", "number", "roman", *PARTS)


class Joined(NamedTuple):
    """A point and how it hangs on the one before: "" (first), `list` or `range`."""

    how: str
    point: Point


def read_list(tokens: Tokens, at: int, commas: bool = True) -> tuple[tuple[Joined, ...], int] | None:
    """Read a list or range of points in time, with units and years given to the points that leave them out.

    Args:
        tokens: of the whole deadline.
        at: where to begin.
        commas: whether a comma joins; after `do` it does not.

    Returns:
        The points in order and the place after them, or None.
    """
    first = read_point(tokens, at)
    if first is None:
        return None
    if first[0].unit == "year" and not first[0].edge and first[0].last_year is None:
        headed = _read_headed_by_year(tokens, first, commas)
        if headed:
            return headed
    found, ends = [Joined("", first[0])], [first[1]]
    while joined := _read_joined(tokens, ends[-1], found[-1].point, commas):
        found.append(joined[0])
        ends.append(joined[1])
    named = _name_units(found)
    while named and named[-1].point.unit in _BARE:  # the number belongs to what comes next
        named.pop()
    if not named or any(joined.point.unit in _BARE for joined in named):
        return None
    named, after = _read_school_behind(tokens, named, ends[len(named) - 1])
    if tokens[after - 1].key != "godina":  # `IV kvartal 2020. i 2021. godina` adds the whole year
        named = _cross_years(named)
    return tuple(_spread_years(named)), after


def _cross_years(named: list[Joined]) -> list[Joined]:
    """`I i III kvartal 2021. i 2022. godine`: the same parts of each year."""
    parts = [joined for joined in named if joined.point.unit in ("month", *PARTS)]
    years = named[len(parts) :]
    if not parts or not years or parts != named[: len(parts)]:
        return named
    if any(j.how != "list" or j.point.unit != "year" or j.point.edge or j.point.last_year for j in years):
        return named
    if [joined.point.year for joined in parts if joined.point.year] != [parts[-1].point.year]:
        return named
    crossed = list(parts)
    for year in years:
        first = Joined("list", parts[0].point)
        crossed += [Joined(j.how, j.point._replace(year=year.point.year)) for j in (first, *parts[1:])]
    return crossed


def _read_headed_by_year(
    tokens: Tokens, year: tuple[Point, int], commas: bool
) -> tuple[tuple[Joined, ...], int] | None:
    """`2021. godina: I i II kvartal`, `2021 Q3`: points without a year after the year they belong to."""
    point, at = year
    opened = tokens[at].kind == "open"
    if tokens[at].kind in ("comma", "colon", "slash", "dash", "open"):
        at += 1
    if tokens[at].kind not in ("roman", "num", "ord", "month", "unit", "season", "word") or is_year(tokens[at]):
        return None
    rest = read_list(tokens, at, commas)
    if rest is None and tokens[at - 1].kind == "slash" and tokens[at].kind in ("roman", "num"):
        return _read_month_of(tokens, point.year, at)
    if rest is None or any(j.point.year or j.point.edge or j.point.unit not in _HEADED_BY_YEAR for j in rest[0]):
        return None
    after = rest[1] + (opened and tokens[rest[1]].kind == "close")
    return tuple(Joined(j.how, j.point._replace(year=point.year)) for j in rest[0]), after


def _read_month_of(tokens: Tokens, year: int | None, at: int) -> tuple[tuple[Joined, ...], int] | None:
    """The month in figures behind a year and a slash: `2024/III`, as `III/2024`."""
    number = int(tokens[at].value)
    if not 1 <= number <= MONTHS_IN_YEAR or tokens[at + 1].kind in ("dash", "slash"):
        return None
    return (Joined("", Point("month", number, year)),), at + 1 + (tokens[at + 1].kind == "dot")


def _read_joined(tokens: Tokens, at: int, before: Point, commas: bool) -> tuple[Joined, int] | None:
    sign = tokens[at]
    after = at + 1
    if sign.kind == "dash" or sign.kind in ("do", "to"):
        how = "range"
        after += tokens[after].kind == "do"
    elif sign.kind == "inclusive" and tokens[after].kind in ("with", "do"):
        how = "range"
        after += 1
    elif sign.kind == "slash":
        how = "slash"
    elif sign.kind == "and" or sign.text == "I" or (sign.kind == "comma" and commas):
        how = "list"
        after += sign.kind == "comma" and tokens[after].kind == "and" and tokens[after].key == "i"
        after += sign.key == "kao" and tokens[after].key == "i"
    else:
        return None
    while tokens[after].kind in ("u", "za", "during", "course", "with") or (
        tokens[after].kind == "na" and tokens[after + 1].kind == "edge"
    ):
        after += 1
    found = read_point(tokens, after)
    if found is None or (found[0].unit == "plan_year" and before.unit not in ("plan_year", *_BARE)):
        return None
    if sign.kind == "do" and before.year and found[0].year and found[0].year < before.year:
        return None  # `za 2021. godinu do 31.12.2020.` is no range
    if how == "slash":
        both_years = before.unit == "year" and found[0].unit == "year" and not before.edge
        how = "range" if both_years else "list"
    return Joined(how, found[0]), found[1]


def _name_units(found: list[Joined]) -> list[Joined]:
    """Give bare numbers the unit of the next point (`I i II kvartal`) or of `kvartal` before them."""
    named = list(found)
    for at in range(len(named) - 2, -1, -1):
        point, following = named[at].point, named[at + 1].point
        if point.unit in _BARE and following.unit in ("month", "day", "plan_year", *PARTS):
            named[at] = Joined(named[at].how, point._replace(unit=following.unit, extra=following.extra))
    for at in range(1, len(named)):
        before, point = named[at - 1].point, named[at].point
        if before.unit_first and (point.unit in _BARE or _is_month_by_figure(point, before)):
            named[at] = Joined(named[at].how, point._replace(unit=before.unit, unit_first=True))
    if len(named) > 1 and all(joined.point.unit == "roman" for joined in named):
        if all(1 <= joined.point.number <= MONTHS_IN_YEAR for joined in named):
            named = [Joined(joined.how, joined.point._replace(unit="month")) for joined in named]
    elif len(named) == 1 and named[0].point.unit == "roman" and named[0].point.number > 4:
        named = [Joined("", named[0].point._replace(unit="month"))]  # no quarter has such a number
    return named


def _is_month_by_figure(point: Point, before: Point) -> bool:
    """`kvartal I i II 2021`: the II with its year is read as February before its unit is known."""
    return before.unit in PARTS and before.year is None and point.unit == "month" and point.number <= 4


def _read_school_behind(tokens: Tokens, named: list[Joined], after: int) -> tuple[list[Joined], int]:
    """`2020/2021. školska godina`: the word behind makes the years school years."""
    if tokens[after].kind != "school" or any(joined.point.unit != "year" for joined in named):
        return named, after
    end = after + 1
    while tokens[end].kind in ("unit", "dot") and tokens[end].value in ("", "year"):
        end += 1
    point = named[0].point._replace(unit="school", number=int(tokens[after].value), last_year=None)
    return [Joined("", point)], end


def _spread_years(named: list[Joined]) -> list[Joined]:
    """Give the points without a year that of the next one, then of the one before; a range may cross New Year."""
    given = list(named)
    for at in range(len(given) - 2, -1, -1):
        point, following = given[at].point, given[at + 1].point
        if point.year is None and following.year is not None and point.unit != "plan_year":
            back = int(given[at + 1].how == "range" and _order(point) > _order(following))
            given[at] = Joined(given[at].how, point._replace(year=following.year - back))
    for at in range(1, len(given)):
        before, point = given[at - 1].point, given[at].point
        if point.year is None and before.year is not None and point.unit not in ("plan_year", "unclear"):
            on = int(given[at].how == "range" and _order(before) > _order(point))
            given[at] = Joined(given[at].how, point._replace(year=before.year + on))
    return given


def _order(point: Point) -> float:
    """Where in its year a point lies, in months."""
    lengths = {"month": 1, "quarter": 3, "third": 4, "half": 6, "season": 3}
    if point.unit == "day":
        return point.extra + point.number / 100
    edge = {"end": 0.9, "middle": 0.5}.get(point.edge, 0)
    if point.unit == "year":
        return 1 + edge * MONTHS_IN_YEAR
    return 1 + (point.number - 1 + edge) * lengths.get(point.unit, 0)
