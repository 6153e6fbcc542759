"""Deadlines with dates: `do …`, `od …`, `najkasnije …`, `zaključno sa …`, `između …`, `tokom …`, bare dates."""

from normalise.deadlines.events import read_event, read_length_item
from normalise.deadlines.items import Cell, Found, Item, by_item, from_item, period_item
from normalise.deadlines.lists import Joined, read_list
from normalise.deadlines.phrases import match_phrase
from normalise.deadlines.plan_time import read_plan_end, read_plan_time
from normalise.deadlines.points import read_point
from normalise.deadlines.repeats import read_edge_of_every, read_monthly
from normalise.deadlines.spans import resolve_point, resolve_spans
from normalise.deadlines.vocabulary import known_set

_LEAD_IN = ("u", "na", "za", "during", "course", "do", "with", "of", "dash", "colon", "inclusive")


def read_dates(cell: Cell, at: int) -> Found:
    """Read dates without a word before them; `2022 i dalje` is a first day."""
    found = read_list(cell.tokens, at)
    if found is None:
        return None
    points, after = found
    spans = resolve_spans(points, cell.plan)
    onward = match_phrase(cell.tokens, after, "onward")
    if onward:
        return [*map(period_item, spans[:-1]), from_item(spans[-1])], onward[1]
    return [period_item(span) for span in spans], after


def read_do(cell: Cell, at: int) -> Found:
    """Read `do …`: last days, a length of time, the plan's end, or an event."""
    tokens = cell.tokens
    after = at + 1
    while tokens[after].kind in ("inclusive", "with", "do") or tokens[after].key in known_set(
        "small_words.before_the_end"
    ):
        after += 1
    if again := read_edge_of_every(cell, after) or read_monthly(cell, after):
        return again
    # Days without a year of their own (do 31. marta, 30. juna i 30. septembra 2021.) wait for the last one's.
    first = read_point(tokens, after)
    if found := read_list(tokens, after, commas=bool(first and first[0].year is None)):
        return _by_items(cell, *found)
    if length := read_length_item(cell, after):
        return length
    if end := read_plan_end(cell, after):
        return end
    return read_event(cell, after, bounds=True)


def read_od(cell: Cell, at: int) -> Found:
    """Read `od …`, `počev od …`: a first day, a range `od … do …`, or an event."""
    tokens = cell.tokens
    after = at + 1
    while tokens[after].kind in ("od", "with", "u", "na", "dash", "colon") or tokens[after].key in known_set(
        "after_words.day_words"
    ):
        after += 1
    found = read_list(tokens, after, commas=False)
    if found is None:
        return read_event(cell, after, bounds=True) if tokens[after].kind != "edge" or tokens[at].kind == "od" else None
    points, end = found
    first = resolve_point(points[0].point, cell.plan)
    last = resolve_point(points[-1].point, cell.plan)
    onward = match_phrase(tokens, end, "onward")
    if len(points) == 1:
        return [from_item(first)], onward[1] if onward else end
    problem = first.problem or last.problem
    if not problem and first.since and last.by and first.since > last.by:
        problem = "order"
    whole = first.whole_years and last.whole_years
    own = first.own_year or last.own_year
    return [Item("period", first.since, last.by, whole_years=whole, own_year=own, bounds=True, problem=problem)], end


def read_latest(cell: Cell, at: int) -> Found:
    """Read `najkasnije …`, `zaključno sa …`: what follows is a last day."""
    tokens = cell.tokens
    after = at + 1
    if tokens[after].kind == "do":
        return read_do(cell, after)
    if length := read_length_item(cell, after):
        return length
    while tokens[after].kind in _LEAD_IN:
        after += 1
    found = read_list(tokens, after, commas=False)
    return _by_items(cell, *found) if found else None


def read_earliest(cell: Cell, at: int) -> Found:
    """Read `najranije u …`: a first day."""
    after = at + 1
    while cell.tokens[after].kind in _LEAD_IN or cell.tokens[after].kind == "od":
        after += 1
    found = read_list(cell.tokens, after, commas=False)
    return ([from_item(resolve_spans(found[0], cell.plan)[0])], found[1]) if found else None


def read_between(cell: Cell, at: int) -> Found:
    """Read `između marta i juna 2021.`."""
    found = read_list(cell.tokens, at + 1, commas=False)
    if found is None or len(found[0]) != 2:
        return None
    first, second = found[0]
    spans = resolve_spans((first, Joined("range", second.point)), cell.plan)
    return [period_item(spans[0])], found[1]


def read_during(cell: Cell, at: int) -> Found:
    """Read `tokom …`, `u toku …`, `za vrijeme …`: dates, or the plan's whole time, which is continuous."""
    after = at + 1
    if found := read_dates(cell, after):
        return found
    return read_plan_time(cell, after)


def _by_items(cell: Cell, points: tuple[Joined, ...], after: int) -> Found:
    """A last day for each point of a list; for a range its end."""
    ends = [joined.point for at, joined in enumerate(points) if at + 1 == len(points) or points[at + 1].how != "range"]
    return [by_item(resolve_point(point, cell.plan)) for point in ends], after
