"""Deadlines that come again: `svakih šest mjeseci`, `dva puta godišnje`, `kvartalno`, `do 5. u mjesecu`."""

from normalise.deadlines.durations import (
    Length,
    canonical_every,
    parse_iso,
    read_every,
    read_length,
    read_times,
    share_every,
)
from normalise.deadlines.items import Cell, Found, Item
from normalise.deadlines.numbered import read_ordinal
from normalise.deadlines.plan_time import skip_plan_words
from normalise.deadlines.points import read_point
from normalise.deadlines.tokens import Tokens
from normalise.deadlines.vocabulary import known_set

# Endings of an adjective's own forms (godišnji, godišnja); others belong to a name (u skladu sa godišnjim planom).
_PLAN_LENGTHS = tuple(Length(years, "Y") for years in range(2, 11))
_OWN_FORMS = ("o", "e", "i", "a", "y")


def read_repeat_word(cell: Cell, at: int) -> Found:
    """Read `kvartalno`, `godišnje`, `polugodišnji`."""
    token, following = cell.tokens[at : at + 2]
    if not token.key.endswith(_OWN_FORMS):
        return None
    if parse_iso(str(token.value)) in _PLAN_LENGTHS and following.kind in ("plan", "while"):
        return None  # `petogodišnji period` comes once
    return [Item("recurring", every=str(token.value))], at + 1


def read_many_monthly(cell: Cell, at: int) -> Found:
    """Read `6-mjesečno`, `3mesečno`, `2-godišnje`: a number grown together with the word."""
    number, word = cell.tokens[at], cell.tokens[at + 1]
    after = at + 2
    if word.kind == "dash":
        word, after = cell.tokens[at + 2], at + 3
    if number.kind != "num" or word.kind != "recur" or word.value not in ("P1M", "P1Y") or number.value == 1:
        return None
    if word.start - number.end > (after - at - 2):
        return None
    return [Item("recurring", every=canonical_every(Length(int(number.value), str(word.value)[-1])))], after


def read_every_item(cell: Cell, at: int) -> Found:
    """Read `svaki …`: a unit, a length of time, a weekday, a day of the month or year."""
    tokens = cell.tokens
    after = at + 1
    if monthly := _read_day_of_month(tokens, after):
        return [Item("recurring", every="P1M", frame=True)], monthly
    point = read_point(tokens, after)
    if point and point[0].unit in ("day", "month", "quarter", "half") and not _is_every_nth(tokens, after):
        return [Item("recurring", every="P1Y")], point[1]
    found = read_every(tokens, after)
    if found is None:
        return None
    every, frame, after = found
    return [Item("recurring", every=every, frame=frame)], after


def read_edge_of_every(cell: Cell, at: int) -> Found:
    """Read `krajem svake godine`, `na početku svakog kvartala`, `do kraja svakog mjeseca`."""
    after = at + 1
    if cell.tokens[at].kind != "edge" or cell.tokens[after].kind != "every":
        return None
    found = read_every(cell.tokens, after + 1)
    return ([Item("recurring", every=found[0], frame=found[1])], found[2]) if found else None


def read_monthly(cell: Cell, at: int) -> Found:
    """Read `(do) 5. u mjesecu` and pass over `za prethodni mjesec`."""
    after = _read_day_of_month(cell.tokens, at)
    return ([Item("recurring", every="P1M", frame=True)], after) if after else None


def read_times_item(cell: Cell, at: int) -> Found:
    """Read `jednom godišnje`, `dva puta u šest mjeseci`, `2x godišnje`, `jednom u toku godine`, `1/god.`."""
    found = read_times(cell.tokens, at)
    if found is None:
        return None
    times, after = found
    tokens = cell.tokens
    if tokens[at].kind == "count" and tokens[after].kind in ("do", "dash", "and"):  # jednom do dva puta godišnje
        more = read_times(tokens, after + 1)
        times, after = (0, more[1]) if more else (times, after)
    frame = _read_frame(tokens, after)
    if frame is None:
        return _read_once(cell, after) if times == 1 else None
    length, after = frame
    every = share_every(times, length) if times else None
    return [Item("recurring", every=every, problem="" if every else "every")], after


def _read_once(cell: Cell, at: int) -> Found:
    """`jednom (u toku trajanja projekta)`: no repetition, a status."""
    after = at
    while cell.tokens[after].kind in ("u", "during", "course", "za", "while"):
        after += 1
    end = skip_plan_words(cell, after) if after > at else None
    return [Item("status")], end or at


def read_on_length(cell: Cell, at: int) -> Found:
    """Read `na tri mjeseca`, `na godinu dana`: once in that time."""
    found = read_length(cell.tokens, at + 1)
    return ([Item("recurring", every=canonical_every(found[0]))], found[1]) if found else None


def _read_frame(tokens: Tokens, at: int) -> tuple[Length, int] | None:
    """The time in which something happens a number of times."""
    token = tokens[at]
    if token.kind == "recur":
        return parse_iso(str(token.value)), at + 1
    while tokens[at].kind in (
        "u",
        "na",
        "during",
        "course",
        "po",
        "slash",
        "every",
        "with",
        "do",
        "plain_year",
        "whole",
        "school",
    ):
        at += 1
    if tokens[at].key in ("a", "jednoj", "jednom"):
        at += 1
    if tokens[at].key in known_set("small_words.term") and tokens[at + 1].kind == "od":
        at += 2
    if tokens[at].kind == "recur":
        return parse_iso(str(tokens[at].value)), at + 1
    if tokens[at].kind == "unit":
        if tokens[at].value == "hour" or (tokens[at].value == "year" and tokens[at + 1].kind == "num"):
            return None
        unit = {"quarter": Length(3, "M"), "half": Length(6, "M"), "third": Length(4, "M"), "year": Length(1, "Y")}
        more = {"month": Length(1, "M"), "week": Length(1, "W"), "day": Length(1, "D")}
        return (unit | more)[str(tokens[at].value)], at + 1 + (tokens[at + 1].kind == "dot")
    return read_length(tokens, at) if at else None


def _read_day_of_month(tokens: Tokens, at: int) -> int | None:
    """The place after `5. u mjesecu (za prethodni mjesec)`, None where something else stands."""
    ordinal = read_ordinal(tokens, at)
    if ordinal is None or tokens[at].kind == "roman":
        return None
    after = ordinal[1]
    while tokens[after].kind in ("and", "dash", "do") and (second := read_ordinal(tokens, after + 1)):
        after = second[1]  # 1. i 15. u mjesecu
    numbers = after
    while tokens[after].key in ("dana", "dan") or tokens[after].kind in ("dot", "weekday"):
        after += 1
    after += tokens[after].kind in ("u", "na")
    while tokens[after].kind in ("every", "plain_year"):
        after += 1
    if tokens[after].value != "month" or tokens[after].kind != "unit" or after == numbers:
        return None  # `1. i 2. mjesec` are months
    after += 1
    if tokens[after].kind == "month":
        return None
    if tokens[after].kind == "za" and tokens[after + 2].value == "month":
        after += 3
    return after


def _is_every_nth(tokens: Tokens, at: int) -> bool:
    """`svaki drugi mjesec` and `svaki drugi kvartal` count, `svakog prvog kvartala` does not."""
    return tokens[at].kind in ("ord", "unit") and tokens[at].value != 1
