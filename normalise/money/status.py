"""What a cell says of cost in words: nothing to pay, not known yet, counted elsewhere, in kind."""

import re
from collections.abc import Sequence
from functools import lru_cache

from normalise.files import read_data
from normalise.model import MoneyStatus
from normalise.money.lexicon import Lexicon, Starts
from normalise.money.words import build_pattern, plain

_EMPTY = re.compile(r"[\s\W_]*")
_CLAUSE_ENDS = r"\s*(?:$|[^\s\w])"
_WEAK: dict[str, MoneyStatus] = {"unknown_weak": "unknown", "no_cost_weak": "no_cost"}


@lru_cache(maxsize=1)
def _lexicons() -> tuple[Lexicon, Lexicon, dict[str, MoneyStatus], tuple[str, ...]]:
    data = read_data("money_status")
    statuses = data["statuses"]
    phrases = [(pattern, key) for key, patterns in statuses.items() for pattern in patterns]
    conditional = Lexicon([(pattern, "conditional") for pattern in data["conditional"]], data)
    whole = {plain(text).lower(): key for key, texts in data["whole_cell"].items() for text in texts}
    return Lexicon(phrases, data), conditional, whole, tuple(statuses)


@lru_cache(maxsize=1)
def _predicates() -> tuple[Lexicon, re.Pattern[str], re.Pattern[str]]:
    data = read_data("money_status")
    phrases = [(pattern, key) for key, patterns in data["predicates"].items() for pattern in patterns]
    after, before = ("|".join(map(build_pattern, data[key])) for key in ("after_predicate", "before_no_predicate"))
    return Lexicon(phrases), re.compile(rf"{_CLAUSE_ENDS}|\s+(?:{after})"), re.compile(rf"(?<![a-z])(?:{before})\s+$")


@lru_cache(maxsize=1)
def _incomplete() -> Lexicon:
    data = read_data("money_status")
    return Lexicon([(pattern, key) for key, patterns in data["incomplete"].items() for pattern in patterns], data)


def _said_of_something(text: str, starts: Starts) -> set[MoneyStatus]:
    """What predicates say: `Obuka je besplatna`, not `besplatna pravna pomoć`, which is the name of a service."""
    lexicon, may_follow, negates = _predicates()
    return {
        hit.meaning
        for hit in lexicon.find(text, starts)
        if may_follow.match(text, hit.end) and not negates.search(text, 0, hit.start)
    }


def read_status(text: str, starts: Starts, *, has_source: bool) -> MoneyStatus | None:
    """Read the status of a cell without amounts.

    Args:
        text: folded cell text.
        starts: its word starts.
        has_source: a source of money is named in it.

    Returns:
        The status, or None where the words say nothing about cost.
    """
    if _EMPTY.fullmatch(text):
        return "none"
    lexicon, _, whole, order = _lexicons()
    if said := whole.get(text.strip(" \n.,;:-()")):
        return said
    found = lexicon.meanings(text, starts) | _said_of_something(text, starts)
    for key in order:
        if key == "source_only" and has_source:
            return "source_only"
        if key in found:
            return _WEAK.get(key) or key  # type: ignore[return-value]
    return None


@lru_cache(maxsize=1)
def _whole_period() -> Lexicon:
    data = read_data("money_status")
    return Lexicon([(pattern, "whole_period") for pattern in data["whole_period"]], data)


def is_of_whole_period(text: str, starts: Starts) -> bool:
    """Whether a cell says that its sum is that of all the plan's years (`ukupno za period`)."""
    return bool(_whole_period().meanings(text, starts))


@lru_cache(maxsize=1)
def _taken_from() -> re.Pattern[str]:
    words = "|".join(map(build_pattern, read_data("money_status")["not_taken_from"]))
    return re.compile(rf"(?<![a-z])(?:{words})\s+$")


def is_burdened(text: str, source: int) -> bool:
    """Whether what costs nothing names a source, not only one that it takes nothing from: `sredstva iz budžeta`.

    Args:
        text: folded cell text.
        source: where the source begins.
    """
    return _taken_from().search(text, 0, source) is None


def find_conditions(text: str, starts: Starts) -> list[str]:
    """The words that say on what the money depends: an application, available means, an approval."""
    spans: list[list[int]] = []
    for hit in _lexicons()[1].find(text, starts):
        if spans and not text[spans[-1][1] : hit.start].strip():  # `zavisno od` + `raspoloživih sredstava`
            spans[-1][1] = hit.end
        else:
            spans.append([hit.start, hit.end])
    return [text[start:end] for start, end in spans]


def costs_left_out(text: str, starts: Starts, amounts: Sequence[tuple[int, int]]) -> dict[MoneyStatus, str]:
    """Why amounts are not all that a cell costs, with the words that say so.

    Further costs are `unknown` yet or `included_elsewhere`.

    Args:
        text: folded cell text.
        starts: its word starts.
        amounts: spans of its amounts; words around one are said of that amount.
    """
    hits = _incomplete().find(text, starts)
    left = [hit for hit in hits if not any(hit.start < end and start < hit.end for start, end in amounts)]
    return {hit.meaning: text[hit.start : hit.end] for hit in reversed(left)}
