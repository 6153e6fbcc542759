"""Which reader takes what: by the kind of the word that a meaning begins with."""

from collections.abc import Callable

from normalise.deadlines.bounds import (
    read_between,
    read_dates,
    read_do,
    read_during,
    read_earliest,
    read_latest,
    read_od,
)
from normalise.deadlines.events import (
    read_after,
    read_before,
    read_length_item,
    read_po,
)
from normalise.deadlines.items import Cell, Found, Item
from normalise.deadlines.plan_time import read_plan_time
from normalise.deadlines.points import read_point
from normalise.deadlines.repeats import (
    read_edge_of_every,
    read_every_item,
    read_many_monthly,
    read_monthly,
    read_on_length,
    read_repeat_word,
    read_times_item,
)
from normalise.deadlines.vocabulary import known_set

_GENITIVES = ("og", "eg")
"""Endings of adjectives in the genitive."""
Reader = Callable[[Cell, int], Found]


def _read_u(cell: Cell, at: int) -> Found:
    """`u toku …`, `u roku od …`, `u cijelom periodu`, `u narednih šest mjeseci`; else it only leads to a date."""
    tokens = cell.tokens
    following = tokens[at + 1]
    if following.kind == "course":
        found = read_during(cell, at + 1)
        if found or cell.tokens[at + 2].key.endswith(_GENITIVES):
            return found  # `u toku letnjeg semestra` is a time
        return [Item("status")], at + 2
    after = at + 1
    if following.key in known_set("small_words.term"):
        after += 1 + (tokens[at + 2].kind == "od")
    while tokens[after].kind == "plain_year":
        after += 1
    if after > at + 1 and (length := read_length_item(cell, after)):
        return length
    if following.kind in ("whole", "plan", "plan_adj"):
        return read_plan_time(cell, at + 1)
    return None


def _read_within(cell: Cell, at: int) -> Found:
    """`unutar 30 dana`, `za 6 mjeseci`, `za vrijeme trajanja`."""
    tokens = cell.tokens
    after = at + 1
    if tokens[at].kind == "za":
        after += tokens[after].kind == "whole" and tokens[after + 1].kind == "while"
        if tokens[after].kind == "while":
            return read_plan_time(cell, after + 1)
    return read_length_item(cell, after)


def _read_number(cell: Cell, at: int) -> Found:
    return (
        read_many_monthly(cell, at)
        or read_times_item(cell, at)
        or read_monthly(cell, at)
        or read_dates(cell, at)
        or read_length_item(cell, at)
    )


def _read_ordinal_led(cell: Cell, at: int) -> Found:
    return (
        read_monthly(cell, at) or read_dates(cell, at) or read_length_item(cell, at + (cell.tokens[at].kind == "ord"))
    )


def _read_edge_led(cell: Cell, at: int) -> Found:
    """`kraj 2017.`, `krajem svake godine`; `početak: …`, `kraj: …` are `od`, `do`, and so before a day."""
    signed = cell.tokens[at + 1].kind in ("colon", "dash")
    finishes = cell.tokens[at].value == "start" and any(token.kind == "finish" for token in cell.tokens[at + 2 :])
    if cell.tokens[at].value != "middle" and (signed or finishes or _is_day(cell, at + 1)):
        return (read_od if cell.tokens[at].value == "start" else read_do)(cell, at + signed)
    return read_edge_of_every(cell, at) or read_dates(cell, at)


def _read_finish(cell: Cell, at: int) -> Found:
    """`završetak: …`, `završetak IV kvartal 2023.` are `do`; other words of that kind begin an event."""
    signed = cell.tokens[at + 1].kind in ("colon", "dash", "u")
    return read_do(cell, at + signed) if signed or read_point(cell.tokens, at + 1) else None


def _is_day(cell: Cell, at: int) -> bool:
    found = read_point(cell.tokens, at)
    return found is not None and found[0].unit == "day"


def _read_whole(cell: Cell, at: int) -> Found:
    return read_dates(cell, at) or read_plan_time(cell, at)


def _read_continuous(cell: Cell, at: int) -> Found:
    return [Item("continuous")], at + 1


READERS: dict[str, Reader] = {
    "do": read_do, "od": read_od, "starting": read_od, "latest": read_latest, "inclusive": read_latest,
    "earliest": read_earliest, "between": read_between, "during": read_during, "after": read_after,
    "before": read_before, "po": read_po, "every": read_every_item, "recur": read_repeat_word,
    "count": read_times_item, "card": _read_number, "num": _read_number, "ord": _read_ordinal_led,
    "roman": _read_ordinal_led, "month": read_dates, "unit": _read_ordinal_led, "season": read_dates,
    "school": read_dates, "plain_year": read_dates, "whole": _read_whole, "edge": _read_edge_led,
    "finish": _read_finish, "apos": read_dates, "continuous": _read_continuous, "u": _read_u, "na": read_on_length,
    "za": _read_within,
    "within": _read_within, "with": read_dates, "and": read_dates, "word": _read_number,
}  # fmt: skip
"""The reader for each kind of word."""
