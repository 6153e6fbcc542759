"""The plan's own time: `trajanja Strategije`, `cijelog perioda`, `do kraja važenja Akcionog plana`."""

from normalise.deadlines.items import Cell, Found, Item
from normalise.deadlines.triggers import name_trigger
from normalise.deadlines.vocabulary import known_set


def read_plan_time(cell: Cell, at: int) -> Found:
    """Read `cijelog perioda`, `trajanja Strategije`, `važenja Akcionog plana` after `tokom`, `u`, `za vrijeme`."""
    end = skip_plan_words(cell, at)
    return ([Item("continuous", frame=True)], end) if end else None


def read_plan_end(cell: Cell, at: int) -> Found:
    """`(do) kraja važenja Strategije`: the plan's last day; of a project an event."""
    tokens = cell.tokens
    if tokens[at].kind != "edge" or tokens[at].value != "end":
        return None
    end = skip_plan_words(cell, at + 1)
    if not end:
        return None
    if any(token.key.startswith("proje") for token in tokens[at:end]):
        trigger = name_trigger(cell.text[tokens[at].start : tokens[end - 1].end])
        return [Item("after", trigger=trigger, bounds=True)], end
    return [Item("by", end=cell.plan.end, bounds=True, problem="" if cell.plan.end else "year", frame=True)], end


def skip_plan_words(cell: Cell, at: int) -> int | None:
    """The place after words for the plan or its time and their genitives, None where there are none."""
    tokens = cell.tokens
    start = at
    while tokens[at].kind in ("whole", "plan_adj", "plain_year", "of", "while") or tokens[at].key in known_set(
        "small_words.articles"
    ):
        at += 1
    if tokens[at].kind != "plan":
        return None
    dated = tokens[at + 1].kind in ("num", "month", "roman", "ord", "od", "unit", "dash", "colon")
    if at == start and dated and tokens[at].key.startswith(("period", "razdoblj")):
        return None  # `u periodu 2021–2023.` is its dates
    while tokens[at].kind in ("plan", "plan_adj", "word", "of", "whole") or (
        tokens[at].kind == "and" and tokens[at + 1].kind in ("plan", "plan_adj")
    ):
        at += 1
    return at
